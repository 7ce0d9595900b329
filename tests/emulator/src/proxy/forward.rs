//! The two things that a proxy does: tunnels, and requests passed on.

use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, HOST, HeaderName, PROXY_AUTHORIZATION, TE, UPGRADE};
use hyper::{Request, Response, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::destination::destination;
use super::{Body, Proxy, refusal, text};

/// Headers that are for the proxy and go no further.
const FOR_THE_PROXY: [HeaderName; 6] = [
    PROXY_AUTHORIZATION,
    CONNECTION,
    TE,
    UPGRADE,
    HeaderName::from_static("proxy-connection"),
    HeaderName::from_static("keep-alive"),
];

impl Proxy {
    /// Opens a tunnel; once it is answered, both sides talk until one of them ends.
    pub(super) async fn tunnel(&self, request: Request<Incoming>) -> Response<Body> {
        let authority = request.uri().authority().and_then(|authority| Some((authority.host(), authority.port_u16()?)));
        let Some((host, port)) = authority else {
            return refusal(StatusCode::BAD_REQUEST, "CONNECT needs a host and a port");
        };
        let mut there = match TcpStream::connect(destination(host, port, self.stage)).await {
            Ok(stream) => stream,
            Err(error) => {
                return refusal(StatusCode::BAD_GATEWAY, &format!("{host}:{port} cannot be reached: {error}"));
            }
        };
        tokio::spawn(async move {
            if let Ok(upgraded) = hyper::upgrade::on(request).await {
                // How it ends is the business of both sides.
                let _ = there.set_nodelay(true);
                let _ = tokio::io::copy_bidirectional(&mut TokioIo::new(upgraded), &mut there).await;
            }
        });
        Response::new(text(""))
    }

    /// Passes a request on, and the answer back.
    pub(super) async fn forward(&self, request: Request<Incoming>) -> Response<Body> {
        let (host, port) = match (request.uri().scheme_str(), request.uri().host()) {
            (Some("http"), Some(host)) => (host.to_owned(), request.uri().port_u16().unwrap_or(80)),
            _ => return refusal(StatusCode::BAD_REQUEST, "This is a proxy: the target must be an http:// URL"),
        };
        match self.exchange(request, &host, port).await {
            Ok(response) => response.map(BodyExt::boxed),
            Err(error) => refusal(StatusCode::BAD_GATEWAY, &format!("{host}:{port} cannot be reached: {error}")),
        }
    }

    async fn exchange(
        &self,
        mut request: Request<Incoming>,
        host: &str,
        port: u16,
    ) -> Result<Response<Incoming>, Box<dyn std::error::Error + Send + Sync>> {
        let stream = TcpStream::connect(destination(host, port, self.stage)).await?;
        stream.set_nodelay(true)?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        // It ends with the answer, or with an error that the answer's body tells.
        tokio::spawn(connection);
        if !request.headers().contains_key(HOST)
            && let Some(authority) = request.uri().authority()
        {
            let authority = authority.as_str().parse()?;
            request.headers_mut().insert(HOST, authority);
        }
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        *request.uri_mut() = target.parse::<Uri>()?;
        for name in &FOR_THE_PROXY {
            request.headers_mut().remove(name);
        }
        let mut response = sender.send_request(request).await?;
        for name in &FOR_THE_PROXY {
            response.headers_mut().remove(name);
        }
        Ok(response)
    }
}
