//! Secrets that a request carries, and answers that repeat them: where a signature is wrong, AWS shows the headers that
//! it was computed over, and the session token is one of them. Proxies and test servers show whole requests.

use crate::error::Error;
use crate::secret::Secret;
use crate::sigv4::ENCODED;
use aws_smithy_types::body::SdkBody;
use http::HeaderName;
use http::header::AUTHORIZATION;
use percent_encoding::utf8_percent_encode;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const IDENTITY_TOKEN: &str = "WebIdentityToken=";

/// What stands where a secret was.
const HIDDEN: &str = "(not shown)";

/// What is shorter is no token, and may be a part of other words.
const SHORTEST: usize = 8;

/// The secrets of one request.
pub(crate) struct Sent(Vec<Secret<String>>);

impl Sent {
    /// Session token, web identity, and what authorizes without being a signature.
    pub(crate) fn by(request: &http::Request<SdkBody>) -> Self {
        let header = |name: &HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let body = request.body().bytes().and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let secrets = [
            header(&SESSION_TOKEN),
            header(&AUTHORIZATION).filter(|value| !value.starts_with("AWS4-")),
            body.split('&').find_map(|parameter| parameter.strip_prefix(IDENTITY_TOKEN)),
        ];
        let secrets = secrets.into_iter().flatten().filter(|secret| secret.len() >= SHORTEST);
        let written = |secret: &str| [secret.to_owned(), utf8_percent_encode(secret, ENCODED).to_string()];
        Sent(secrets.flat_map(written).map(Secret::new).collect())
    }

    /// An answer without them.
    pub(crate) fn hidden_in(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), HIDDEN))
    }

    /// An error without them.
    pub(crate) fn hidden_in_error(&self, error: Error) -> Error {
        error.with_texts(|text| self.hidden_in(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_hidden_in_every_form_and_signatures_stay() {
        let request = |name: &str, value: &str, body: &str| {
            Sent::by(&http::Request::post("/").header(name, value).body(SdkBody::from(body)).expect("a request"))
        };
        for (sent, echo, shown) in [
            (request("x-amz-security-token", "hunter/2+hunter", ""), "a\nhunter/2+hunter\nb", "a\n(not shown)\nb"),
            (request("x-amz-security-token", "hunter/2+hunter", ""), "T=hunter%2F2%2Bhunter&", "T=(not shown)&"),
            (request("authorization", "Basic hunter2", ""), "{Basic hunter2}", "{(not shown)}"),
            (request("authorization", "AWS4-HMAC-SHA256 x", ""), "AWS4-HMAC-SHA256 x", "AWS4-HMAC-SHA256 x"),
            (request("a", "b", "A=1&WebIdentityToken=ey.hunter.2&C=3"), "(ey.hunter.2)", "((not shown))"),
            (request("x-amz-security-token", "a", ""), "a man", "a man"),
        ] {
            assert_eq!(sent.hidden_in(echo), shown);
        }
    }
}
