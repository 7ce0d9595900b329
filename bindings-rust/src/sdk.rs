//! AWS's own clients, configured by a connector: the only place where types of AWS's SDK are part of the public surface.

use crate::Connector;
use twinlink_core::PlaneEndpoints;
use twinlink_core::endpoint::Service;

macro_rules! client {
    ($connector:expr, $service:expr, $sdk:ident) => {{
        let mut config = $sdk::config::Builder::from(&$connector.sdk_config());
        if let Some(planes) = PlaneEndpoints::of($connector, $service) {
            config = config.endpoint_url(PlaneEndpoints::URL).interceptor(planes);
        }
        $sdk::Client::from_conf(config.build())
    }};
}

impl Connector {
    /// AWS's own client of TwinMaker with this connector's region, credentials, endpoints, HTTP client, retries and
    /// time-outs. It outlives [`Connector::close`](twinlink_core::Connector::close).
    pub fn twinmaker_sdk(&self) -> aws_sdk_iottwinmaker::Client {
        client!(self, Service::TwinMaker, aws_sdk_iottwinmaker)
    }

    /// AWS's own client of SiteWise with this connector's region, credentials, endpoints, HTTP client, retries and
    /// time-outs. It outlives [`Connector::close`](twinlink_core::Connector::close).
    pub fn sitewise_sdk(&self) -> aws_sdk_iotsitewise::Client {
        client!(self, Service::SiteWise, aws_sdk_iotsitewise)
    }
}
