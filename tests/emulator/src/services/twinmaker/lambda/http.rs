//! A function that somebody else runs: the `Invoke` operation of AWS Lambda over HTTP, as AWS's SDKs send it.

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use super::{Failure, LONGEST_ANSWER, exception, name_of};
use crate::encoding::percent_encode;

/// The header that says that the answer is the report of an exception.
const FUNCTION_ERROR: &str = "x-amz-function-error";

#[derive(Debug)]
pub(super) struct HttpFunction {
    host: String,
    port: u16,
    authority: String,
    path: String,
}

impl HttpFunction {
    /// A function at a URL, or a sentence on what is wrong with it.
    pub(super) fn new(arn: &str, url: &str) -> Result<HttpFunction, String> {
        let wrong = |reason: &str| format!("{url} is no URL of a function: {reason}");
        let uri: Uri = url.parse().map_err(|error| wrong(&format!("{error}")))?;
        if uri.scheme_str() != Some("http") {
            return Err(wrong("it must begin with http://"));
        }
        let authority = uri.authority().filter(|authority| !authority.host().is_empty());
        let authority = authority.ok_or_else(|| wrong("it has no host"))?;
        let base = uri.path().trim_end_matches('/');
        let path = match base.ends_with("/invocations") {
            true => base.to_owned(),
            false => {
                let name = percent_encode(name_of(arn).unwrap_or_default().as_bytes(), b"");
                format!("{base}/2015-03-31/functions/{name}/invocations")
            }
        };
        // A literal address of IPv6 stands in brackets.
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        Ok(HttpFunction { host, port: authority.port_u16().unwrap_or(80), authority: authority.to_string(), path })
    }

    /// Posts the event, and reads the answer.
    pub(super) async fn invoke(&self, event: &Value) -> Result<Value, Failure> {
        let unreachable = |error: &dyn std::fmt::Display| {
            Failure::Failed(format!("http://{}{} cannot be reached: {error}", self.authority, self.path))
        };
        let stream = TcpStream::connect((&*self.host, self.port)).await.map_err(|error| unreachable(&error))?;
        stream.set_nodelay(true).map_err(|error| unreachable(&error))?;
        let handshake = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await;
        let (mut sender, connection) = handshake.map_err(|error| unreachable(&error))?;
        // It ends with the answer, or with an error that the answer's body tells; and when nobody waits any more.
        let mut connections = tokio::task::JoinSet::new();
        connections.spawn(connection);
        let request = Request::post(&self.path)
            .header(HOST, &self.authority)
            .header(CONTENT_TYPE, "application/json")
            .header("x-amz-invocation-type", "RequestResponse")
            .body(Full::new(Bytes::from(event.to_string())))
            .map_err(Failure::because)?;
        let response = sender.send_request(request).await.map_err(|error| unreachable(&error))?;
        let status = response.status();
        let is_exception = response.headers().contains_key(FUNCTION_ERROR);
        let body = Limited::new(response.into_body(), LONGEST_ANSWER).collect().await.map_err(Failure::because)?;
        let body = body.to_bytes();
        if !status.is_success() {
            let text: String = String::from_utf8_lossy(&body).chars().take(200).collect();
            return Err(Failure::Failed(format!("http://{}{} answered {status}: {text}", self.authority, self.path)));
        }
        let answer = serde_json::from_slice::<Value>(&body);
        if is_exception {
            return Err(exception(&answer.unwrap_or_default()));
        }
        let answer = answer.map_err(|error| Failure::Failed(format!("its answer is no JSON: {error}")))?;
        // AWS's runtime interface emulator reports an exception without the header.
        match answer.get("errorType").is_some() && answer.get("errorMessage").is_some() {
            true => Err(exception(&answer)),
            false => Ok(answer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_lead_to_the_operation_of_aws() {
        let arn = "arn:aws:lambda:us-east-1:123456789012:function:reader";
        for (url, path, port) in [
            ("http://localhost:3001", "/2015-03-31/functions/reader/invocations", 3001),
            ("http://localhost/lambda/", "/lambda/2015-03-31/functions/reader/invocations", 80),
            (
                "http://[::1]:9000/2015-03-31/functions/function/invocations",
                "/2015-03-31/functions/function/invocations",
                9000,
            ),
        ] {
            let function = HttpFunction::new(arn, url).expect(url);
            assert_eq!((&*function.path, function.port), (path, port));
        }
    }
}
