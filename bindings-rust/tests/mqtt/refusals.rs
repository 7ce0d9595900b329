//! What stands in the way of a connection is told at once, and in words.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::emulated::Emulated;
use crate::program::{ACCESS_KEY_ID, LONG, REGION, SECRET_ACCESS_KEY, certificate, connector, settings, start};
use std::time::Duration;
use twinlink::{Certificate, Connector, Credentials, Error, ErrorKind};
use twinlink_core::mqtt::{MqttClient, MqttSettings, PublishRequest, Qos, SubscribeOptions, Version};

async fn refused(settings: MqttSettings, aws: &Connector) -> Error {
    start(settings, aws).connected(LONG).await.expect_err("refused")
}

against_both!(certificates_that_are_wrong_are_told_at_once, trouble_of_the_network_is_waited_out,);

async fn certificates_that_are_wrong_are_told_at_once(broker: impl Broker) {
    let aws = connector(&broker).await;
    let keys = Credentials::from_keys("AKIAEMULATEDEMULATED", "emulated/emulated/emulated/emulated/emul", None);
    let distrustful = Connector::builder().region("eu-central-1").credentials(keys.clone()).build().await.unwrap();
    let careless = Connector::builder().region("eu-central-1").credentials(keys);
    let careless = careless.danger_accept_any_certificate(true).build().await.unwrap();
    for version in [Version::V3, Version::V5] {
        let tls = || settings(&broker, Way::Tls, version);
        let error = refused(tls(), &distrustful).await;
        assert!(error.message().contains("in ca_bundle (AWS_CA_BUNDLE)"), "{error}");
        start(tls(), &careless).connected(LONG).await.unwrap();

        let error = refused(MqttSettings { certificate: None, ..tls() }, &aws).await;
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.message().contains("does not take the client's certificate, or wants one"), "{error}");

        let other = Mosquitto::new("");
        let stranger = MqttSettings { certificate: Some(certificate(&other, "client")), ..tls() };
        let error = refused(stranger, &aws).await;
        assert_eq!(error.kind(), ErrorKind::Credentials);

        let expired = MqttSettings { certificate: Some(certificate(&broker, "expired")), ..tls() };
        let error = MqttClient::new(expired, &aws).map(|_| ()).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.message().contains("expired at"), "{error}");

        let gone = MqttSettings { certificate: Some(Certificate::from_file("/no/such/file")), ..tls() };
        let error = MqttClient::new(gone, &aws).map(|_| ()).expect_err("refused");
        assert!(error.message().contains("cannot be read"), "{error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn user_names_and_passwords_are_checked_by_the_broker() {
    let folder = std::env::temp_dir().join(format!("twinlink-mqtt-passwords-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("passwords");
    std::fs::write(&file, "pump:hunter2\n").unwrap();
    let hashed = std::process::Command::new("mosquitto_passwd").arg("-U").arg(&file).status();
    assert!(hashed.expect("mosquitto_passwd comes with mosquitto").success());
    let broker = Mosquitto::with_passwords(&file);
    let aws = connector(&broker).await;
    for version in [Version::V3, Version::V5] {
        let user = |password: &str| MqttSettings {
            username: Some("pump".into()),
            password: Some(password.into()),
            ..settings(&broker, Way::Plain, version)
        };
        start(user("hunter2"), &aws).connected(LONG).await.unwrap();
        let error = refused(user("hunter3"), &aws).await;
        assert_eq!((error.code(), error.kind()), (Some("NotAuthorized"), ErrorKind::AccessDenied), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter3"), "{error}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_websocket_that_is_not_signed_because_of_a_username_is_refused_in_these_words() {
    let broker = Emulated::new();
    let aws = connector(&broker).await;
    let own = settings(&broker, Way::WebSocket, Version::V5);
    let error = refused(MqttSettings { username: Some("pump".into()), ..own }, &aws).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::AccessDenied, Some(403)), "{error}");
    assert!(error.message().contains("with a username the WebSocket is not signed"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_is_none_of_http_but_that_of_requests_is() {
    let broker = Emulated::new();
    let url = format!("http://127.0.0.1:{}", broker.port(Way::WebSocket));
    let aws = connector(&broker).await;
    let own = MqttSettings { endpoint: Some(url.clone()), ..settings(&broker, Way::WebSocket, Version::V5) };
    let error = MqttClient::new(own, &aws).map(|_| ()).expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.message().contains("does not begin with mqtts://, wss://, mqtt:// or ws://"), "{error}");
    let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None);
    let aws = Connector::builder().region(REGION).credentials(keys).endpoint_url(url).build().await.unwrap();
    start(MqttSettings::default(), &aws).connected(LONG).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_for_tls_alone() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    for way in [Way::Plain, Way::WebSocket, Way::EncryptedWebSocket] {
        let own = settings(&broker, way, Version::V5);
        let own = MqttSettings { certificate: Some(certificate(&broker, "client")), ..own };
        let error = MqttClient::new(own, &aws).map(|_| ()).expect_err("it would not be shown");
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(
            error.message().starts_with("certificate must go with an endpoint of mqtts://, but endpoint is"),
            "{error}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bounds_of_aws_iot_are_those_of_what_signed_credentials_open() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let deep = "1/2/3/4/5/6/7/8/9";
    let other = start(settings(&broker, Way::Plain, Version::V5), &aws);
    other.publish(PublishRequest::new(deep, *b"x")).unwrap().await.unwrap();
    let signed = start(settings(&broker, Way::WebSocket, Version::V5), &aws);
    let publish = signed.publish(PublishRequest::new(deep, *b"x")).map(|_| ());
    let subscribe = signed.subscribe(deep, Qos::AtLeastOnce, SubscribeOptions::default()).map(|_| ());
    for (refused, field) in [(publish, "topic"), (subscribe, "filter")] {
        let error = refused.expect_err("too deep");
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(error.message().starts_with(&format!("{field} must have at most 7 slashes for AWS IoT")), "{error}");
    }
    signed.publish(PublishRequest::new("$aws/rules/name/1/2/3", *b"x")).unwrap().await.unwrap();
    let long = MqttSettings { client_id: Some("a".repeat(129)), ..settings(&broker, Way::WebSocket, Version::V5) };
    let error = MqttClient::new(long, &aws).map(|_| ()).expect_err("too long");
    assert!(error.message().starts_with("client_id must be at most 128 bytes"), "{error}");
}

async fn trouble_of_the_network_is_waited_out(mut broker: impl Broker) {
    let aws = connector(&broker).await;
    broker.stop();
    let client = start(settings(&broker, Way::Plain, Version::V5), &aws);
    let error = client.connected(Duration::from_millis(300)).await.expect_err("nobody is there");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.message().contains("refused"), "{error}");
    broker.start();
    client.connected(LONG).await.unwrap();
    client.close(LONG).await.unwrap();
}
