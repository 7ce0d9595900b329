//! Secrets that a request carries, and answers that repeat them: where a signature is wrong, AWS shows the headers that
//! it was computed over, and the session token is one of them. Proxies and test servers show whole requests.

use crate::error::Error;
use crate::secret::Secret;
use crate::sigv4::ENCODED;
use aws_smithy_types::body::SdkBody;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue};
use percent_encoding::utf8_percent_encode;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");
const IDENTITY_TOKEN: &str = "WebIdentityToken=";
const FORM: &[u8] = b"application/x-www-form-urlencoded";

/// What stands where a secret was.
const HIDDEN: &str = "(not shown)";

/// What is shorter is no token, and may be a part of other words.
const SHORTEST: usize = 8;

/// The secrets of one request. They are looked for when there is something to hide them in: most answers are pages.
pub(crate) struct Sent {
    headers: [Option<HeaderValue>; 2],
    identity: Option<Secret<String>>,
}

impl Sent {
    /// Session token, web identity, and what authorizes without being a signature.
    pub(crate) fn by(request: &http::Request<SdkBody>) -> Self {
        let headers = [&SESSION_TOKEN, &AUTHORIZATION].map(|name| request.headers().get(name).cloned());
        let is_form = request.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(FORM));
        let body = request.body().bytes().filter(|_| is_form).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let identity = body.and_then(|form| form.split('&').find_map(|field| field.strip_prefix(IDENTITY_TOKEN)));
        Sent { headers, identity: identity.map(str::to_owned).map(Secret::new) }
    }

    /// An answer without them.
    pub(crate) fn hidden_in(&self, text: &str) -> String {
        let [token, authorization] = self.headers.each_ref().map(|value| value.as_ref()?.to_str().ok());
        // A signature may be seen.
        let authorization = authorization.filter(|value| !value.starts_with("AWS4-"));
        let identity = self.identity.as_ref().map(|identity| identity.as_str());
        let secrets = [token, authorization, identity].into_iter().flatten();
        secrets.filter(|secret| secret.len() >= SHORTEST).fold(text.to_owned(), |text, secret| {
            let encoded = Secret::new(utf8_percent_encode(secret, ENCODED).to_string());
            text.replace(secret, HIDDEN).replace(encoded.as_str(), HIDDEN)
        })
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
            let request = http::Request::post("/")
                .header(name, value)
                .header("content-type", "application/x-www-form-urlencoded; charset=utf-8");
            Sent::by(&request.body(SdkBody::from(body)).expect("a request"))
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
