//! What Rust programs see.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::canned::Canned;
use crate::program::{LONG, certificate, connector};
use twinlink::mqtt::{Qos, SubscribeOptions, Version};
use twinlink::{Connector, Credentials, ErrorKind};

against_both!(a_program_publishes_and_subscribes,);

async fn a_program_publishes_and_subscribes(broker: impl Broker) {
    let aws = connector(&broker).await;
    let mqtt = aws.mqtt().client_id("line-7").endpoint(broker.endpoint(Way::Plain)).version(Version::V5);
    let mqtt = mqtt.connect().await.unwrap();
    assert_eq!(mqtt.state().unwrap().client_id, "line-7");
    let options = SubscribeOptions { attempts: 2, ..SubscribeOptions::default() };
    let mut alarms = mqtt.subscribe_with("plant/+/alarm", Qos::AtLeastOnce, options).unwrap();
    alarms.confirmed().await.unwrap();
    mqtt.publish("plant/7/alarm", "too hot").unwrap().await.unwrap();
    // Dropped, it has failed.
    drop(alarms.next().await.unwrap().unwrap());
    let again = alarms.next().await.unwrap().unwrap();
    assert_eq!((again.attempt(), again.topic(), &again.payload()[..]), (2, "plant/7/alarm", &b"too hot"[..]));
    let dead = again.failed("still").expect("it is dead");
    assert_eq!(dead.payload()[..], *b"too hot");
    drop(dead);
    mqtt.publish("plant/8/alarm", "cold").unwrap().await.unwrap();
    let next = alarms.next().await.unwrap().unwrap();
    assert_eq!(next.topic(), "plant/8/alarm");
    next.done();
    mqtt.close(LONG).await.unwrap();
    assert!(alarms.next().await.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn explain_says_where_mqtt_goes() {
    let keys = Credentials::from_keys("AKIAEMULATEDEMULATED", "emulated/emulated/emulated/emulated/emul", None);
    let builder = || Connector::builder().region("eu-central-1").credentials(keys.clone()).proxy_url("none");
    let control = Canned::start(r#"{"endpointAddress": "localhost"}"#).await;
    let account = builder().endpoint_url_of("iot", &control.endpoint).build().await.unwrap();
    let line = async |aws: &Connector| {
        let explanation = aws.explain().await;
        let line = explanation.lines.into_iter().find(|line| line.name == "endpoint iotdata mqtt").unwrap();
        format!("{} ({})", line.value, line.origin)
    };
    let own = "the account's own, looked up when it is needed: wss with the credentials, mqtts with a certificate";
    assert_eq!(line(&account).await, format!("{own} (iot.DescribeEndpoint)"));
    assert!(account.mqtt().connect_timeout(LONG / 60).within(LONG / 600).connect().await.is_err(), "nobody is there");
    let host = "localhost";
    let known = format!("wss://{host}:443 with the credentials, or mqtts://{host}:8883 with a certificate");
    assert_eq!(line(&account).await, format!("{known} (iot.DescribeEndpoint)"));
    for (name, url, value) in [
        ("iotdata", "http://localhost:4577", "ws://localhost:4577 with the credentials"),
        ("iotdata.mqtt", "mqtts://broker", "mqtts://broker:8883"),
        ("iotdata.mqtt", "ftp://broker", "none: endpoint_urls"),
    ] {
        let aws = builder().endpoint_url_of(name, url).build().await.unwrap();
        let line = line(&aws).await;
        assert!(line.starts_with(value) && line.ends_with("(argument)"), "{line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_account_s_broker_is_looked_up() {
    let broker = Mosquitto::new("");
    let host = format!("localhost:{}", broker.port(Way::Tls));
    let control = Canned::start(&format!(r#"{{"endpointAddress": "{host}"}}"#)).await;
    let aws = Connector::builder()
        .region("eu-central-1")
        .credentials(Credentials::from_keys("AKIAEMULATEDEMULATED", "emulated/emulated/emulated/emulated/emul", None))
        .ca_bundle(broker.trusted().to_str().unwrap())
        .endpoint_url_of("iot", &control.endpoint)
        .build()
        .await
        .unwrap();
    for _ in 0..2 {
        let mqtt = aws.mqtt().certificate(certificate(&broker, "client")).connect().await.unwrap();
        mqtt.close(LONG).await.unwrap();
    }
    // Once for all clients of a connector.
    assert_eq!(control.take().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_up_that_is_denied_is_told_at_once() {
    let control = Canned::with_status("403 Forbidden", r#"{"message": "not you"}"#).await;
    let aws = Connector::builder()
        .region("eu-central-1")
        .credentials(Credentials::from_keys("AKIAEMULATEDEMULATED", "emulated/emulated/emulated/emulated/emul", None))
        .endpoint_url_of("iot", &control.endpoint)
        .build()
        .await
        .unwrap();
    let error = aws.mqtt().connect().await.expect_err("it is denied");
    assert_eq!(error.kind(), ErrorKind::AccessDenied);
    assert!(error.to_string().contains("iot.DescribeEndpoint") && error.to_string().contains("not you"), "{error}");
}
