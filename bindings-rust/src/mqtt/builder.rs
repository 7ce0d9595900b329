//! [`MqttBuilder`]: what a client is made with.

use super::MqttClient;
use crate::{Certificate, Connector, Error};
use std::time::Duration;
use twinlink_core::mqtt::{MqttSettings, Password, Version, Will};

/// Makes an [`MqttClient`]. Everything has a default.
#[derive(Debug, Clone)]
#[must_use = "nothing happens before connect or start"]
pub struct MqttBuilder {
    connector: Connector,
    settings: MqttSettings,
    within: Duration,
}

impl Connector {
    /// Begins an MQTT client, which takes credentials, region, authorities and proxy from this connector, and ends with
    /// it.
    pub fn mqtt(&self) -> MqttBuilder {
        MqttBuilder { connector: self.clone(), settings: MqttSettings::default(), within: Duration::from_secs(30) }
    }
}

impl MqttBuilder {
    /// The client id. A client with the id of another one takes its place. Default: `twinlink-` and 22 random letters.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.settings.client_id = Some(client_id.into());
        self
    }

    /// The broker: a host, a host with a port, or a URL with `mqtts://`, `wss://`, and for local brokers `mqtt://` and
    /// `ws://`. Default: the connector's `endpoint_urls["iotdata.mqtt"]`, else its `endpoint_url` by WebSocket, else the
    /// account's data endpoint.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// The client certificate. With it connections are `mqtts` on port 8883, without it WebSockets that the connector's
    /// credentials sign.
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.settings.certificate = Some(certificate);
        self
    }

    /// Whether the broker forgets subscriptions and messages that wait when the connection ends. Default: no.
    pub fn clean_session(mut self, clean_session: bool) -> Self {
        self.settings.clean_session = clean_session;
        self
    }

    /// How long the broker keeps the session while the client is away; MQTT 5 only. Default: 1 hour.
    pub fn session_expiry(mut self, session_expiry: Duration) -> Self {
        self.settings.session_expiry = session_expiry;
        self
    }

    /// The longest silence, 5 to 65,535 whole seconds (AWS IoT: 30 to 1,200). Default: 60 s.
    pub fn keep_alive(mut self, keep_alive: Duration) -> Self {
        self.settings.keep_alive = keep_alive;
        self
    }

    /// What the broker publishes if the connection is lost. Default: nothing.
    pub fn will(mut self, will: Will) -> Self {
        self.settings.will = Some(will);
        self
    }

    /// The version of the protocol. Default: MQTT 5.
    pub fn version(mut self, version: Version) -> Self {
        self.settings.version = version;
        self
    }

    /// How long each connection may take, to the broker's welcome. Default: the connector's `connect_timeout` and 10 s.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(connect_timeout);
        self
    }

    /// How many messages wait to be sent, 1 to 1,000,000, and of no more than 64 MiB. Default: 10,000.
    pub fn queue_size(mut self, queue_size: usize) -> Self {
        self.settings.queue_size = queue_size;
        self
    }

    /// How many messages of quality of service 1 the broker sends before the first is acknowledged, 1 to 65,535; MQTT 5
    /// only. Default: 100.
    pub fn receive_maximum(mut self, receive_maximum: u16) -> Self {
        self.settings.receive_maximum = receive_maximum;
        self
    }

    /// The user name, for brokers that want one.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.settings.username = Some(username.into());
        self
    }

    /// The password, for brokers that want one; only with a user name.
    pub fn password(mut self, password: impl Into<Password>) -> Self {
        self.settings.password = Some(password.into());
        self
    }

    /// How long [`connect`](Self::connect) waits for the first connection. Default: 30 s.
    pub fn within(mut self, within: Duration) -> Self {
        self.within = within;
        self
    }

    /// Makes the client and waits for the first connection.
    ///
    /// # Errors
    /// As [`start`](Self::start); what stands in the way for good, at once: a refusal by the broker, a certificate; of kind
    /// `timeout` if there is no connection in time, with the last reason. Then there is no client.
    pub async fn connect(self) -> Result<MqttClient, Error> {
        let within = self.within;
        let client = self.start()?;
        client.connected(within).await?;
        Ok(client)
    }

    /// Makes the client, which connects while the program goes on, on the runtime that this is called in.
    ///
    /// # Errors
    /// Of kind `validation` for a setting out of its bounds, `credentials` for a certificate that cannot be used.
    ///
    /// # Panics
    /// Outside a Tokio runtime.
    pub fn start(self) -> Result<MqttClient, Error> {
        let (client, driver) = twinlink_core::mqtt::MqttClient::new(self.settings, &self.connector)?;
        tokio::spawn(driver);
        Ok(MqttClient(client))
    }
}
