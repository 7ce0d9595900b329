//! [`Address`]: where the broker is, and how it is spoken to.

use super::settings::MqttSettings;
use crate::connector::Connector;
use crate::endpoint::{Plane, Service, is_of_aws};
use crate::error::Error;
use std::fmt;
use tokio::time::Instant;

/// How bytes go to the broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// MQTT on a connection of its own.
    Direct,
    /// In a WebSocket.
    WebSocket,
}

/// Where a broker is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) way: Way,
    pub(super) is_encrypted: bool,
    /// As in a URL: an IPv6 address has brackets.
    pub(super) host: String,
    pub(super) port: u16,
    /// Of the WebSocket.
    pub(super) path: String,
}

/// The broker that a client is for.
pub(super) enum Broker {
    /// One that is named.
    At(Address),
    /// The account's own, which must be asked for.
    OfTheAccount { has_certificate: bool },
}

impl Broker {
    /// The broker that the settings or the connector name.
    pub(super) fn find(settings: &MqttSettings, connector: &Connector) -> Result<Broker, Error> {
        let has_certificate = settings.certificate.is_some();
        let at = |field: &str, text: &str| {
            let address = Address::parse(field, text, has_certificate)?;
            if has_certificate && (address.way, address.is_encrypted) != (Way::Direct, true) {
                return Err(Error::validation(format!(
                    "certificate must go with an endpoint of mqtts://, but {field} is {address}: give an endpoint of mqtts, or \
                     no certificate"
                )));
            }
            Ok(Broker::At(address))
        };
        if let Some(endpoint) = &settings.endpoint {
            return at("endpoint", endpoint);
        }
        let urls = connector.endpoint_urls();
        if let Some(found) = urls.mqtt() {
            return at(&found.setting(), &found.url);
        }
        if let Some(found) = urls.of(Service::IotData, Plane::Whole).filter(|found| !is_of_aws(&found.url)) {
            // An emulator's: its HTTP port takes WebSockets, too.
            let (scheme, rest) = found.url.split_once("://").unwrap_or_default();
            let authority = rest.split('/').next().unwrap_or_default();
            let scheme = if scheme == "https" { "wss" } else { "ws" };
            return at("endpoint_url", &format!("{scheme}://{authority}/mqtt"));
        }
        Ok(Broker::OfTheAccount { has_certificate })
    }

    /// Where it is, at the time of a connection.
    pub(super) async fn address(&self, connector: &Connector) -> Result<Address, Error> {
        match self {
            Broker::At(address) => Ok(address.clone()),
            Broker::OfTheAccount { has_certificate } => {
                let host = connector.data_endpoint(Instant::now()).await?;
                Address::parse("the account's endpoint", &host, *has_certificate)
            }
        }
    }

    /// Whether it is AWS IoT: by its host, or as it is one that takes signed credentials, such as an emulator.
    pub(super) fn is_of_aws(&self, settings: &MqttSettings) -> bool {
        match self {
            Broker::At(address) => address.is_signed(settings) || address.is_of_aws(),
            Broker::OfTheAccount { .. } => true,
        }
    }
}

/// Where a client of these settings alone would connect to and how, and what says so.
pub(crate) fn explained(connector: &Connector) -> (String, String) {
    let settings = MqttSettings::default();
    let urls = connector.endpoint_urls();
    let origin = match (urls.mqtt(), urls.of(Service::IotData, Plane::Whole)) {
        (Some(found), _) => found.origin.clone(),
        (None, Some(found)) if !is_of_aws(&found.url) => found.origin.clone(),
        _ => "iot.DescribeEndpoint".to_owned(),
    };
    let at = |address: &Address| {
        let how = if address.is_signed(&settings) { " with the credentials" } else { "" };
        let through = connector.client().http.network().proxies.explained(&address.base());
        format!("{address}{how}{through}")
    };
    let value = match Broker::find(&settings, connector) {
        Ok(Broker::At(address)) => at(&address),
        Ok(Broker::OfTheAccount { .. }) => match connector.known_data_endpoint() {
            Some(host) => match (Address::parse("", &host, false), Address::parse("", &host, true)) {
                (Ok(signed), Ok(direct)) => format!("{}, or {} with a certificate", at(&signed), at(&direct)),
                (Err(error), _) | (_, Err(error)) => format!("none: {}", error.message()),
            },
            None => {
                "the account's own, looked up when it is needed: wss with the credentials, mqtts with a certificate"
                    .to_owned()
            }
        },
        Err(error) => format!("none: {}", error.message()),
    };
    (value, origin)
}

impl Address {
    /// `host`, `host:port`, or a URL.
    fn parse(field: &str, text: &str, has_certificate: bool) -> Result<Address, Error> {
        let refuse = |why: &str| {
            // Not shown: a password may be in it.
            let shown = if text.contains('@') { "(hidden)" } else { text.split('?').next().unwrap_or_default() };
            Err(Error::validation(format!(
                "{field} must be a host, host:port or a URL such as mqtts://host:8883 or wss://host/mqtt, but is \
                 {shown:?}: {why}"
            )))
        };
        if text.contains('@') {
            return refuse("a user name and password are settings of their own");
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None => (if has_certificate { "mqtts" } else { "wss" }.to_owned(), text),
        };
        // What requests go to, too, may be a URL of HTTP: that of an emulator.
        let is_of_http = field != "endpoint";
        let (way, is_encrypted, default_port) = match scheme.as_str() {
            "mqtts" | "ssl" => (Way::Direct, true, 8883),
            "mqtt" | "tcp" => (Way::Direct, false, 1883),
            "wss" => (Way::WebSocket, true, 443),
            "ws" => (Way::WebSocket, false, 80),
            "https" if is_of_http => (Way::WebSocket, true, 443),
            "http" if is_of_http => (Way::WebSocket, false, 80),
            _ => return refuse("it does not begin with mqtts://, wss://, mqtt:// or ws://"),
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if path.contains(['?', '#']) {
            return refuse("it has a query or a fragment");
        }
        if way == Way::Direct && !matches!(path, "" | "/") {
            return refuse("only a WebSocket has a path");
        }
        if authority.is_empty() {
            return refuse("it has no host");
        }
        let Ok(parsed) = authority.parse::<http::uri::Authority>() else { return refuse("its host is none") };
        if parsed.host().is_empty() {
            return refuse("it has no host");
        }
        let has_port = authority.len() > parsed.host().len();
        let port = match parsed.port_u16() {
            Some(0) => return refuse("its port is not a number from 1 to 65535"),
            None if has_port => return refuse("its port is not a number from 1 to 65535"),
            given => given.unwrap_or(default_port),
        };
        let path = if path.len() < 2 { "/mqtt" } else { path }.to_owned();
        Ok(Address { way, is_encrypted, host: parsed.host().to_owned(), port, path })
    }

    /// Whether the connector's credentials open it.
    pub(super) fn is_signed(&self, settings: &MqttSettings) -> bool {
        self.way == Way::WebSocket && settings.certificate.is_none() && settings.username.is_none()
    }

    /// Whether the host is one of AWS IoT. Anybody's broker may run on another one of AWS.
    pub(super) fn is_of_aws(&self) -> bool {
        self.host.split('.').any(|label| label.to_ascii_lowercase().starts_with("iot"))
            && is_of_aws(&format!("https://{}", self.host))
    }

    /// The connection as HTTP would have it, by which proxies and name look-ups go.
    pub(super) fn base(&self) -> String {
        let scheme = if self.is_encrypted { "https" } else { "http" };
        format!("{scheme}://{}:{}", self.host, self.port)
    }

    /// The WebSocket's URL, without the port if that is the usual one, as it is signed.
    pub(super) fn websocket_url(&self) -> String {
        let (scheme, usual) = if self.is_encrypted { ("https", 443) } else { ("http", 80) };
        let port = if self.port == usual { String::new() } else { format!(":{}", self.port) };
        format!("{scheme}://{}{port}{}", self.host, self.path)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match (self.way, self.is_encrypted) {
            (Way::Direct, true) => "mqtts",
            (Way::Direct, false) => "mqtt",
            (Way::WebSocket, true) => "wss",
            (Way::WebSocket, false) => "ws",
        };
        write!(f, "{scheme}://{}:{}", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_urls_are_understood() {
        for (text, has_certificate, shown, path) in [
            ("a.b", true, "mqtts://a.b:8883", "/mqtt"),
            ("a.b", false, "wss://a.b:443", "/mqtt"),
            ("a.b:443", true, "mqtts://a.b:443", "/mqtt"),
            ("mqtts://a.b", false, "mqtts://a.b:8883", "/mqtt"),
            ("wss://a.b/mqtt", true, "wss://a.b:443", "/mqtt"),
            ("ws://[::1]:9001/other/", false, "ws://[::1]:9001", "/other/"),
            ("mqtt://127.0.0.1", false, "mqtt://127.0.0.1:1883", "/mqtt"),
            ("MQTT://h:1/", false, "mqtt://h:1", "/mqtt"),
        ] {
            let address = Address::parse("endpoint", text, has_certificate).expect(text);
            assert_eq!((address.to_string().as_str(), address.path.as_str()), (shown, path), "{text}");
        }
        for (text, shown) in [("http://h:9", "ws://h:9"), ("https://h", "wss://h:443")] {
            let address = Address::parse("endpoint_urls[\"iotdata.mqtt\"]", text, false).expect(text);
            assert_eq!(address.to_string(), shown);
        }
        let address = Address::parse("endpoint", "id-ats.iot.eu-west-1.amazonaws.com", false).expect("a host");
        let by =
            |username: Option<&str>| MqttSettings { username: username.map(str::to_owned), ..MqttSettings::default() };
        assert!(Broker::At(address.clone()).is_of_aws(&by(Some("pump"))));
        assert_eq!(address.websocket_url(), "https://id-ats.iot.eu-west-1.amazonaws.com/mqtt");
        for (text, username, is_of_aws) in [
            ("wss://localhost", None, true),
            ("wss://localhost", Some("pump"), false),
            ("mqtts://ec2-1-2-3-4.compute-1.amazonaws.com", None, false),
            ("mqtts://id.ats.iot.cn-north-1.amazonaws.com.cn", None, true),
            ("mqtts://iot.example.com", None, false),
        ] {
            let address = Address::parse("endpoint", text, false).expect(text);
            assert_eq!(Broker::At(address).is_of_aws(&by(username)), is_of_aws, "{text}");
        }
    }

    #[test]
    fn what_is_no_address_is_named_without_its_secrets() {
        for (text, why) in [
            ("", "it has no host"),
            ("ftp://h", "does not begin with mqtts://"),
            ("http://h:9", "it does not begin with mqtts://, wss://, mqtt:// or ws://"),
            ("https://h", "it does not begin with mqtts://, wss://, mqtt:// or ws://"),
            ("mqtt://h/path", "only a WebSocket has a path"),
            ("wss://h/mqtt?X-Amz-Signature=hunter2", "it has a query"),
            ("mqtt://u:hunter2@h", "settings of their own"),
            ("h:0", "its port"),
            ("h:70000", "its port"),
            ("h:", "its port"),
            ("a b", "its host is none"),
        ] {
            let error = Address::parse("endpoint", text, false).expect_err(text);
            assert!(error.message().contains(why) && !error.message().contains("hunter2"), "{text}: {error}");
        }
    }
}
