//! [`SharedClient`]: the same client in the form that `aws-config` and the official service clients take.

use super::Network;
use super::clients::Kept;
use super::exchange::TooLong;
use super::failure::{Cause, Unreached};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body;
use std::sync::Arc;

/// The client of whatever runtime it is called in. It keeps the clients that it used, and so their connections, whether
/// a connector does or not.
#[derive(Debug, Clone)]
pub(crate) struct SharedClient {
    network: Network,
    kept: Arc<Kept>,
}

impl SharedClient {
    pub(crate) fn new(network: Network) -> Self {
        SharedClient { network, kept: Arc::default() }
    }
}

impl HttpClient for SharedClient {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        let mut client = self.clone();
        client.network.connect_timeout = settings.connect_timeout().unwrap_or(client.network.connect_timeout);
        SharedHttpConnector::new(client)
    }
}

impl HttpConnector for SharedClient {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = match request.try_into_http1x() {
            Ok(request) => request,
            Err(error) => return HttpConnectorFuture::ready(Err(ConnectorError::user(error.into()))),
        };
        let client = self.kept.here(&self.network);
        let most = self.network.max_response_bytes;
        HttpConnectorFuture::new(async move {
            let answer = client.send(request).await.map_err(|error| match Unreached::new(&error).cause {
                Cause::TimedOut => ConnectorError::timeout(error.into()),
                Cause::BrokenOff => ConnectorError::io(error.into()),
                Cause::Lasting => ConnectorError::other(error.into(), None),
            })?;
            if answer.body().size_hint().lower() > most as u64 {
                return Err(ConnectorError::other(too_long(most), None));
            }
            let bounded = move |body| {
                Limited::new(body, most).map_err(move |error| match error.is::<LengthLimitError>() {
                    true => too_long(most),
                    false => error,
                })
            };
            HttpResponse::try_from(answer.map(|body| SdkBody::from_body_1_x(bounded(body))))
                .map_err(|error| ConnectorError::other(error.into(), None))
        })
    }
}

fn too_long(most: usize) -> BoxError {
    format!("the answer {}", TooLong(most)).into()
}
