//! The metadata of an instance of EC2, fetched by `aws-config`.
//!
//! It puts the name of the role that it is told into the next path, and panics where that makes none: a line end behind
//! the name is enough, and a page of a captive portal. So the name is looked at here before.

use super::from_aws::FromAws;
use super::provider::{Fetch, Setup};
use crate::config::environment;
use crate::error::{Error, ErrorKind};
use crate::http::SharedClient;
use crate::shared_files::SharedFiles;
use aws_config::imds::{self, credentials::ImdsCredentialsProvider};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt;
use std::time::Duration;

/// The path that is answered with a name.
const NAMES: &str = "/iam/security-credentials/";

const NO_NAME: &str = "what answers gives no name of a role, so it is hardly the metadata of an instance";

/// Where it is, is found here too: to `aws-config`, an empty variable is one.
pub(super) fn fetch(setup: &Setup) -> Result<Box<dyn Fetch>, Error> {
    let files = SharedFiles::load(setup.profile.as_deref());
    let setting = |variable: &str, property: &str| environment(variable).or_else(|| files.get(property));
    let mode = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode");
    let is_ipv6 = mode.is_some_and(|mode| mode.trim().eq_ignore_ascii_case("ipv6"));
    let own = if is_ipv6 { "http://[fd00:ec2::254]" } else { "http://169.254.169.254" };
    let endpoint = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint");
    let endpoint = endpoint.unwrap_or_else(|| own.to_owned());
    let config = setup.provider_config().with_http_client(Client(SharedClient::new(setup.network.clone())));
    let refuse =
        |why: String| Error::new(ErrorKind::Credentials, format!("instance metadata gives no credentials: {why}"));
    let client = imds::Client::builder()
        .configure(&config)
        .endpoint(endpoint.trim())
        .map_err(|error| refuse(format!("AWS_EC2_METADATA_SERVICE_ENDPOINT must be a URL such as {own}: {error}")))?;
    // Where there is none, nobody wants to wait for it: one second and one attempt, as for AWS's command line.
    let number = |variable: &str, property: &str| match setting(variable, property) {
        None => Ok(1),
        Some(text) => match text.trim().parse() {
            Ok(number @ 1..=60) => Ok(number),
            _ => Err(refuse(format!("{variable} must be 1 to 60, but is {text:?}"))),
        },
    };
    let time = number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?;
    let attempts = number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?;
    let time = Duration::from_secs(time.into());
    let client = client.connect_timeout(time).read_timeout(time).operation_attempt_timeout(time).max_attempts(attempts);
    Ok(Box::new(FromAws {
        provider: ImdsCredentialsProvider::builder().configure(&config).imds_client(client.build()).build(),
        what: "instance metadata".to_owned(),
        known: &[(NO_NAME, NO_NAME)],
        remedy: "is a role attached to the instance?".to_owned(),
        refusal: |_| None,
    }))
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
