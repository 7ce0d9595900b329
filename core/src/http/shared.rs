//! [`SharedClient`]: the same client in the form that `aws-config` and the official service clients take.

use super::failure::{Cause, Unreached};
use super::{Client, Network};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;

/// The client of whatever runtime it is called in.
#[derive(Debug, Clone)]
pub(crate) struct SharedClient(pub(crate) Network);

impl HttpClient for SharedClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        let mut network = self.0.clone();
        network.connect_timeout = settings.connect_timeout().unwrap_or(network.connect_timeout);
        SharedHttpConnector::new(SharedClient(network))
    }
}

impl HttpConnector for SharedClient {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = match request.try_into_http1x() {
            Ok(request) => request,
            Err(error) => return HttpConnectorFuture::ready(Err(ConnectorError::user(error.into()))),
        };
        let client = Client::current(&self.0);
        HttpConnectorFuture::new(async move {
            let answer = client.send(request).await.map_err(|error| match Unreached::new(&error).cause {
                Cause::TimedOut => ConnectorError::timeout(error.into()),
                Cause::BrokenOff => ConnectorError::io(error.into()),
                Cause::Lasting => ConnectorError::other(error.into(), None),
            })?;
            HttpResponse::try_from(answer.map(SdkBody::from_body_1_x))
                .map_err(|error| ConnectorError::other(error.into(), None))
        })
    }
}
