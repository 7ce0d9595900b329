//! What the tests' programs share.

use crate::broker::{Broker, Way};
use std::time::Duration;
use twinlink::{Certificate, Connector, Credentials};
use twinlink_core::mqtt::{Message, MqttClient, MqttSettings, Qos, SubscribeOptions, Subscription, Version};

pub(crate) const REGION: &str = "eu-central-1";
pub(crate) const ACCESS_KEY_ID: &str = "AKIAEMULATEDEMULATED";
pub(crate) const SECRET_ACCESS_KEY: &str = "emulated/emulated/emulated/emulated/emul";

/// Long enough for anything, on any machine.
pub(crate) const LONG: Duration = Duration::from_secs(60);

/// A connector that trusts the broker's authority.
pub(crate) async fn connector(broker: &impl Broker) -> Connector {
    Connector::builder()
        .region(REGION)
        .credentials(Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None))
        .ca_bundle(broker.trusted().to_str().unwrap())
        .build()
        .await
        .unwrap()
}

pub(crate) fn settings(broker: &impl Broker, way: Way, version: Version) -> MqttSettings {
    let certificate = (way == Way::Tls).then(|| certificate(broker, "client"));
    MqttSettings { endpoint: Some(broker.endpoint(way)), certificate, version, ..MqttSettings::default() }
}

pub(crate) fn certificate(broker: &impl Broker, name: &str) -> Certificate {
    let [certificate, key] = broker.authority().pair(name);
    Certificate::from_file(certificate).private_key_file(key)
}

/// A client that runs.
pub(crate) fn start(settings: MqttSettings, connector: &Connector) -> MqttClient {
    let (client, driver) = MqttClient::new(settings, connector).unwrap();
    tokio::spawn(driver);
    client
}

/// A client that is connected.
pub(crate) async fn connected(settings: MqttSettings, connector: &Connector) -> MqttClient {
    let client = start(settings, connector);
    client.connected(LONG).await.unwrap();
    client
}

/// A subscription that the broker knows.
pub(crate) async fn subscribed(client: &MqttClient, filter: &str) -> Subscription {
    let subscription = client.subscribe(filter, Qos::AtLeastOnce, SubscribeOptions::default()).unwrap();
    subscription.confirmed().await.unwrap();
    subscription
}

/// The next message, which is done with.
pub(crate) async fn next(subscription: &Subscription) -> Message {
    let taken = tokio::time::timeout(LONG, subscription.next_batch(1)).await.expect("a message");
    let message = taken.unwrap().expect("no end").remove(0);
    subscription.done(message.id());
    message
}
