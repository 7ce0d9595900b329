//! The metadata of an instance of EC2, fetched by `aws-config`.
//!
//! It puts the name of the role that it is told into the next path, and panics where that makes none: a line end behind
//! the name is enough, and a page of a captive portal. So the name is looked at here before.

use super::from_aws::FromAws;
use super::provider::{Fetch, Setup};
use crate::http::SharedClient;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;

/// The path that is answered with a name.
const NAMES: &str = "/iam/security-credentials/";

const NO_NAME: &str = "what answers gives no name of a role, so it is hardly the metadata of an instance";

pub(super) fn fetch(setup: &Setup) -> Box<dyn Fetch> {
    let client = Client(SharedClient::new(setup.network.clone()));
    let config = setup.provider_config().with_http_client(client);
    Box::new(FromAws {
        provider: ImdsCredentialsProvider::builder().configure(&config).build(),
        what: "instance metadata".to_owned(),
        known: &[(NO_NAME, NO_NAME)],
        remedy: "is a role attached to the instance?".to_owned(),
    })
}

#[derive(Debug)]
struct Client(SharedClient);

impl HttpClient for Client {
    fn http_connector(&self, settings: &HttpConnectorSettings, parts: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector(self.0.http_connector(settings, parts)))
    }
}

#[derive(Debug)]
struct Connector(SharedHttpConnector);

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let asks_for_name = request.uri().ends_with(NAMES);
        let answer = self.0.call(request);
        HttpConnectorFuture::new(async move {
            match answer.await? {
                answer if asks_for_name && answer.status().is_success() => with_name(answer).await,
                answer => Ok(answer),
            }
        })
    }
}

/// An answer that is the name of a role, without blanks and line ends around it.
async fn with_name(mut answer: HttpResponse) -> Result<HttpResponse, ConnectorError> {
    let body = answer.take_body().collect().await.map_err(ConnectorError::io)?.to_bytes();
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(byte);
    match body.trim_ascii() {
        name if !name.is_empty() && name.iter().all(is_of_name) => {
            answer.headers_mut().insert("content-length", name.len().to_string());
            *answer.body_mut() = SdkBody::from(name);
            Ok(answer)
        }
        _ => Err(ConnectorError::other(NO_NAME.into(), None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn names_are_bare_and_nothing_else_is_one() {
        for (body, expected) in [
            ("Twin_Reader+=,.@-7", Some("Twin_Reader+=,.@-7")),
            (" TwinReader\r\n", Some("TwinReader")),
            ("", None),
            ("\n", None),
            ("a\nb", None),
            ("<html>", None),
            ("Müller", None),
        ] {
            let answer = HttpResponse::new(http::StatusCode::OK.into(), SdkBody::from(body));
            let name = with_name(answer).await.ok();
            let name = name.as_ref().and_then(|answer| answer.body().bytes());
            assert_eq!(name, expected.map(str::as_bytes), "{body:?}");
        }
    }
}
