//! What Rust programs see.

use crate::broker::{Broker, Mosquitto, Way};
use crate::program::{LONG, connector};
use twinlink::ErrorKind;
use twinlink::mqtt::{Qos, SubscribeOptions, Version};

#[tokio::test(flavor = "multi_thread")]
async fn a_program_publishes_and_subscribes() {
    let broker = Mosquitto::new("");
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
async fn an_endpoint_is_needed() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let error = aws.mqtt().connect().await.expect_err("there is none");
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.message().starts_with("endpoint is required for MQTT"), "{error}");
}
