//! The limit: the least that a Rust program can do to sign, send, read and decode. One kept connection, no retries, no
//! time-outs, no checks, no errors worth reading.

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_runtime_api::client::identity::Identity;
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, header};
use hyper_util::rt::TokioIo;
use serde::Deserialize;
use std::time::SystemTime;
use tokio::net::TcpStream;
use twinlink_bench::worker::{Failure, Seen, endpoint, serve};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    asset_model_summaries: Vec<AssetModelSummary>,
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AssetModelSummary {
    arn: String,
    id: String,
    name: String,
    description: String,
    asset_model_type: String,
    status: Status,
    version: String,
    creation_date: f64,
    last_update_date: f64,
}

#[derive(Deserialize)]
struct Status {
    state: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let endpoint = endpoint()?;
    let authority = endpoint.strip_prefix("http://").ok_or("the endpoint is not http")?;
    let stream = TcpStream::connect(authority).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let identity = Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None).into();
    let mut client = Client { sender, authority, endpoint: &endpoint, identity };
    serve(async |size, seen| client.walk(size, seen).await).await
}

struct Client<'a> {
    sender: SendRequest<Empty<Bytes>>,
    authority: &'a str,
    endpoint: &'a str,
    identity: Identity,
}

impl Client<'_> {
    async fn walk(&mut self, size: usize, seen: &mut Seen) -> Result<(), Failure> {
        let mut target = format!("/asset-models?maxResults={size}");
        loop {
            self.sender.ready().await?;
            let answer = self.sender.send_request(self.request(&target)?).await?;
            let body = answer.into_body().collect().await?.to_bytes();
            let page: Page = serde_json::from_slice(&body)?;
            seen.page();
            for item in &page.asset_model_summaries {
                let AssetModelSummary { arn, id, name, description, asset_model_type, status, version, .. } = item;
                seen.item(
                    [arn, id, name, description, asset_model_type, &status.state, version],
                    [item.creation_date as i64, item.last_update_date as i64],
                );
            }
            let Some(token) = page.next_token else { return Ok(()) };
            target = format!("/asset-models?nextToken={token}&maxResults={size}");
        }
    }

    fn request(&self, target: &str) -> Result<Request<Empty<Bytes>>, Failure> {
        let parameters = SigningParams::builder()
            .identity(&self.identity)
            .region("us-east-1")
            .name("iotsitewise")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()?
            .into();
        let url = format!("{}{target}", self.endpoint);
        let host = [(header::HOST.as_str(), self.authority)];
        let signable = SignableRequest::new("GET", url, host.into_iter(), SignableBody::Bytes(b""))?;
        let (instructions, _) = sign(signable, &parameters)?.into_parts();
        let mut request = Request::get(target).header(header::HOST, self.authority).body(Empty::new())?;
        instructions.apply_to_request_http1x(&mut request);
        Ok(request)
    }
}
