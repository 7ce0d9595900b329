//! The ways in: keys and certificates of every kind, proxies, signed URLs.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::emulated::Emulated;
use crate::program::{
    ACCESS_KEY_ID, LONG, REGION, SECRET_ACCESS_KEY, certificate, connected, connector, next, settings, subscribed,
};
use crate::relay::Relay;
use std::path::Path;
use twinlink::{Certificate, Connector, ConnectorBuilder, Credentials};
use twinlink_core::mqtt::{MqttClient, MqttSettings, PublishRequest, Version};

against_both!(
    certificates_and_keys_of_every_kind,
    every_way_goes_through_a_proxy_and_the_port_of_https_names_the_protocol,
);

async fn exchange(client: &MqttClient) {
    let subscription = subscribed(client, "way").await;
    client.publish(PublishRequest::new("way", *b"x")).unwrap().await.unwrap();
    assert_eq!(next(&subscription).await.payload()[..], *b"x");
    client.close(LONG).await.unwrap();
}

async fn certificates_and_keys_of_every_kind(broker: impl Broker) {
    let keys = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/keys");
    let aws = connector(&broker).await;
    let archive = Certificate::from_file(keys.join("modern.p12")).password("for+tests/only");
    let chain = Certificate::from_file(keys.join("chain.pem")).private_key_file(keys.join("key.pem"));
    let content = Certificate::from_bytes(std::fs::read(keys.join("modern.p12")).unwrap()).password("for+tests/only");
    let others = ["client", "client-384", "client-rsa"].map(|name| certificate(&broker, name));
    for certificate in [archive, chain, content].into_iter().chain(others) {
        println!("{certificate:?}");
        let own = MqttSettings { certificate: Some(certificate), ..settings(&broker, Way::Tls, Version::V5) };
        exchange(&connected(own, &aws).await).await;
    }
}

fn builder(broker: &impl Broker, token: Option<&str>) -> ConnectorBuilder {
    let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, token.map(str::to_owned));
    Connector::builder().region(REGION).credentials(keys).ca_bundle(broker.trusted().to_str().unwrap())
}

async fn every_way_goes_through_a_proxy_and_the_port_of_https_names_the_protocol(broker: impl Broker) {
    for way in [Way::Plain, Way::Tls, Way::WebSocket, Way::EncryptedWebSocket] {
        let endpoint = broker.endpoint(way);
        let relay = Relay::new(broker.port(way)).await;
        let proxy = format!("http://user:hunter2@127.0.0.1:{}", relay.port);
        let aws = builder(&broker, None).proxy_url(proxy).build().await.unwrap();
        exchange(&connected(settings(&broker, way, Version::V5), &aws).await).await;
        let heard = relay.heard();
        let authority = endpoint.split('/').nth(2).unwrap();
        assert!(heard.starts_with(&format!("CONNECT {authority} HTTP/1.1\r\n")), "{heard}");
        assert!(heard.contains("roxy-authorization: Basic") || heard.contains("roxy-Authorization: Basic"), "{heard}");
        assert!(!heard.contains("x-amzn-mqtt-ca"));
        if way == Way::Tls {
            let https = MqttSettings { endpoint: Some("localhost:443".into()), ..settings(&broker, way, Version::V5) };
            exchange(&connected(https, &aws).await).await;
            assert!(relay.heard().contains("x-amzn-mqtt-ca"));
        }
    }
}

/// What mosquitto does not look at, and the emulator verifies.
const TOKEN: &str = "token/of=session";

#[tokio::test(flavor = "multi_thread")]
async fn a_websocket_is_signed_anew_for_each_connection() {
    is_signed_anew(Mosquitto::new("")).await;
    is_signed_anew(Emulated::with_token(Some(TOKEN))).await;
}

async fn is_signed_anew(broker: impl Broker) {
    let relay = Relay::new(broker.port(Way::WebSocket)).await;
    let aws = builder(&broker, Some(TOKEN)).build().await.unwrap();
    let endpoint = format!("ws://127.0.0.1:{}", relay.port);
    let own = MqttSettings { endpoint: Some(endpoint), ..settings(&broker, Way::WebSocket, Version::V5) };
    let client = connected(own, &aws).await;
    let changes = client.changes().unwrap();
    let first = relay.heard();
    let request = first.lines().next().unwrap();
    let query = request.strip_prefix("GET /mqtt?").and_then(|rest| rest.strip_suffix(" HTTP/1.1")).unwrap();
    let names: Vec<&str> = query.split('&').map(|pair| pair.split('=').next().unwrap()).collect();
    let expected = [
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Expires",
        "X-Amz-SignedHeaders",
        "X-Amz-Signature",
        "X-Amz-Security-Token",
    ];
    assert_eq!(names, expected);
    assert!(query.contains("%2Feu-central-1%2Fiotdevicegateway%2Faws4_request"), "{query}");
    assert!(query.contains("X-Amz-SignedHeaders=host") && query.ends_with("=token%2Fof%3Dsession"), "{query}");
    assert!(first.to_lowercase().contains("sec-websocket-protocol: mqtt"), "{first}");
    relay.cut();
    while changes.next().await.unwrap().connection != twinlink_core::mqtt::Connection::Connected {}
    assert!(relay.heard().starts_with("GET /mqtt?X-Amz-Algorithm"));
    exchange(&client).await;
}
