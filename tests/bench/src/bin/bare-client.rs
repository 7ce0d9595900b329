//! The limit: what a Rust program does that is written for one operation, from the usual crates. Hyper has one kept
//! connection and a task that drives it; the canonical request is written directly and the key to sign with is kept for its
//! day, as in twinlink; serde's derive reads the page into owned texts. There are no retries, no time-outs, no checks, and no
//! errors worth reading.

use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, header};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::time::SystemTime;
use tokio::net::TcpStream;
use twinlink_bench::worker::{Failure, Seen, endpoint, serve};

const ACCESS_KEY_ID: &str = "AKIDEXAMPLE";
const SECRET_ACCESS_KEY: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const REGION: &str = "us-east-1";
const SERVICE: &str = "iotsitewise";
const PATH: &str = "/asset-models";
const HASH_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

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
    let mut client = Client { sender, authority, day: String::new(), key: Vec::new() };
    serve(async |size, seen| client.walk(size, seen).await).await
}

struct Client<'a> {
    sender: SendRequest<Empty<Bytes>>,
    authority: &'a str,
    /// The day of the key to sign with.
    day: String,
    key: Vec<u8>,
}

impl Client<'_> {
    async fn walk(&mut self, size: usize, seen: &mut Seen) -> Result<(), Failure> {
        let mut query = format!("maxResults={size}");
        loop {
            let request = self.request(&query)?;
            self.sender.ready().await?;
            let answer = self.sender.send_request(request).await?;
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
            query = format!("maxResults={size}&nextToken={token}");
        }
    }

    /// Signs and builds a request. The query is sorted and has nothing that would have to be escaped.
    fn request(&mut self, query: &str) -> Result<Request<Empty<Bytes>>, Failure> {
        let now = SystemTime::now();
        let time = Timestamp::try_from(now)?.strftime("%Y%m%dT%H%M%SZ").to_string();
        let (day, host) = (&time[..8], self.authority);
        if self.day != day {
            let key = generate_signing_key(SECRET_ACCESS_KEY, now, REGION, SERVICE);
            (self.key, self.day) = (key.as_ref().to_vec(), day.to_owned());
        }
        let canonical =
            format!("GET\n{PATH}\n{query}\nhost:{host}\nx-amz-date:{time}\n\nhost;x-amz-date\n{HASH_OF_NOTHING}");
        let scope = format!("{day}/{REGION}/{SERVICE}/aws4_request");
        let to_sign = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
        let signature = calculate_signature(&self.key, to_sign.as_bytes());
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={ACCESS_KEY_ID}/{scope}, SignedHeaders=host;x-amz-date, Signature={signature}"
        );
        let request = Request::get(format!("{PATH}?{query}")).header(header::HOST, host).header("x-amz-date", time);
        Ok(request.header(header::AUTHORIZATION, authorization).body(Empty::new())?)
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}
