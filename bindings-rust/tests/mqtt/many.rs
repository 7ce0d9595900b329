//! Much of everything.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::emulated::Emulated;
use crate::program::{LONG, connected, connector, next, settings, start, subscribed};
use std::collections::HashSet;
use twinlink::ErrorKind;
use twinlink_core::mqtt::{MessageProperties, MqttSettings, PublishRequest, Qos, SubscribeOptions, Version};

against_both!(
    ten_thousand_topics,
    a_queue_that_is_full_is_an_error,
    properties_retained_messages_and_shared_subscriptions,
);

async fn ten_thousand_topics(broker: impl Broker) {
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let options = SubscribeOptions { max_in_flight: 100, ..SubscribeOptions::default() };
    let all = client.subscribe("many/#", Qos::AtLeastOnce, options).unwrap();
    let mut own = Vec::new();
    for number in 0..1000 {
        own.push(client.subscribe(&format!("own/{number}"), Qos::AtLeastOnce, SubscribeOptions::default()).unwrap());
    }
    for subscription in own.iter().chain([&all]) {
        subscription.confirmed().await.unwrap();
    }
    let mut deliveries = Vec::new();
    for number in 0..10_000_u32 {
        let folder = if number < 1000 { "own" } else { "many" };
        deliveries
            .push(client.publish(PublishRequest::new(format!("{folder}/{number}"), number.to_be_bytes())).unwrap());
    }
    let take_own = async {
        for (number, subscription) in own.iter().enumerate() {
            assert_eq!(next(subscription).await.payload()[..], (number as u32).to_be_bytes());
        }
    };
    let take_all = async {
        let mut seen = HashSet::new();
        while seen.len() < 9000 {
            for message in all.next_batch(100).await.unwrap().unwrap() {
                assert!(seen.insert(message.topic().to_owned()), "{} came twice", message.topic());
                all.done(message.id());
            }
        }
    };
    tokio::time::timeout(LONG, async { tokio::join!(take_own, take_all) }).await.expect("all came");
    for delivery in deliveries {
        delivery.await.unwrap();
    }
    client.close(LONG).await.unwrap();
}

/// The longest packet that the emulator takes, in bytes, as AWS IoT does.
const LONGEST_PACKET: usize = 149_504;

#[tokio::test(flavor = "multi_thread")]
async fn payloads_of_128_kib_and_what_the_broker_does_not_take() {
    let mosquitto = Mosquitto::new(&format!("max_packet_size {LONGEST_PACKET}"));
    payloads_of_128_kib(mosquitto, &[Way::Plain, Way::Tls, Way::WebSocket]).await;
    // Its WebSockets are for signed credentials alone.
    payloads_of_128_kib(Emulated::new(), &[Way::Plain, Way::Tls]).await;
}

async fn payloads_of_128_kib(broker: impl Broker, ways: &[Way]) {
    let aws = connector(&broker).await;
    for way in ways.iter().copied() {
        // With a user name, as what signed credentials open has AWS IoT's bounds.
        let own = MqttSettings { username: Some("anybody".into()), ..settings(&broker, way, Version::V5) };
        let client = connected(own, &aws).await;
        let subscription = subscribed(&client, "large").await;
        let payload: Vec<u8> = (0..128 * 1024_u32).map(|place| (place % 251) as u8).collect();
        for _ in 0..10 {
            client.publish(PublishRequest::new("large", payload.as_slice())).unwrap().await.unwrap();
            assert!(next(&subscription).await.payload() == &payload);
        }
        let error = client.publish(PublishRequest::new("large", vec![0; LONGEST_PACKET])).expect_err("too large");
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(error.message().contains("149504 bytes, the broker's maximum, but has 149504"), "{error}");
        client.close(LONG).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_for_the_broker_and_was_taken_before_the_connection_fails_alone() {
    what_is_too_large_fails_alone(Mosquitto::new("max_packet_size 2000"), 2000).await;
    what_is_too_large_fails_alone(Emulated::new(), LONGEST_PACKET).await;
}

async fn what_is_too_large_fails_alone(mut broker: impl Broker, most: usize) {
    let aws = connector(&broker).await;
    broker.stop();
    let client = start(settings(&broker, Way::Plain, Version::V5), &aws);
    let large = client.publish(PublishRequest::new("large", vec![0; most + 1000])).unwrap();
    let small = client.publish(PublishRequest::new("large", vec![0; 1000])).unwrap();
    broker.start();
    let error = large.await.expect_err("too large");
    let expected = format!("{most} bytes, the broker's maximum, but has {}", most + 1000);
    assert!(error.message().contains(&expected), "{error}");
    small.await.unwrap();
    client.close(LONG).await.unwrap();
}

async fn a_queue_that_is_full_is_an_error(mut broker: impl Broker) {
    let aws = connector(&broker).await;
    broker.stop();
    let client = start(MqttSettings { queue_size: 3, ..settings(&broker, Way::Plain, Version::V5) }, &aws);
    let publish = || client.publish(PublishRequest::new("a", *b"x"));
    let deliveries: Vec<_> = (0..3).map(|_| publish().unwrap()).collect();
    let error = publish().expect_err("full");
    assert_eq!((error.kind(), error.code(), error.is_retryable()), (ErrorKind::Quota, Some("QueueFull"), true));
    assert!(error.message().starts_with("3 messages wait to be sent, as many as queue_size allows"), "{error}");
    broker.start();
    for delivery in deliveries {
        delivery.await.unwrap();
    }
    publish().unwrap().await.unwrap();
    client.close(LONG).await.unwrap();
}

async fn properties_retained_messages_and_shared_subscriptions(broker: impl Broker) {
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let properties = MessageProperties {
        content_type: Some("application/json".into()),
        response_topic: Some("answers".into()),
        correlation_data: Some(vec![1, 2, 3]),
        message_expiry_interval: Some(1000),
        payload_format_indicator: Some(1),
        user_properties: vec![("a".into(), "1".into()), ("a".into(), "2".into())],
    };
    let request =
        PublishRequest { retain: true, properties: properties.clone(), ..PublishRequest::new("kept", *b"{}") };
    client.publish(request.clone()).unwrap().await.unwrap();
    let subscription = subscribed(&client, "kept").await;
    let message = next(&subscription).await;
    assert!(message.retain());
    let expiry = message.properties().message_expiry_interval;
    assert!(expiry.is_some_and(|seconds| (900..=1000).contains(&seconds)), "{expiry:?}");
    assert_eq!(MessageProperties { message_expiry_interval: Some(1000), ..message.properties().clone() }, properties);

    let old = connected(settings(&broker, Way::Plain, Version::V3), &aws).await;
    let error = old.publish(request).expect_err("3.1.1 has none");
    assert!(error.message().contains("must not have properties in MQTT 3.1.1"), "{error}");

    let local = SubscribeOptions { no_local: true, ..SubscribeOptions::default() };
    for (subscriber, filter, why) in [
        (&old, "kept", "no_local must be false in MQTT 3.1.1"),
        (&client, "$share/g/work", "no_local must be false for a shared subscription"),
        (&client, "a/#/b", "filter must be an MQTT topic filter"),
    ] {
        let error = subscriber.subscribe(filter, Qos::AtLeastOnce, local.clone()).expect_err(why);
        assert!(error.message().starts_with(why), "{error}");
    }

    let shared = [subscribed(&client, "$share/g/work").await, subscribed(&old, "$share/g/work").await];
    for number in 0..10_u8 {
        client.publish(PublishRequest::new("work", [number])).unwrap().await.unwrap();
    }
    let mut seen = Vec::new();
    while seen.len() < 10 {
        for subscription in &shared {
            if let Ok(batch) =
                tokio::time::timeout(std::time::Duration::from_millis(50), subscription.next_batch(1)).await
            {
                let message = batch.unwrap().unwrap().remove(0);
                seen.push(message.payload()[0]);
                subscription.done(message.id());
            }
        }
    }
    seen.sort_unstable();
    assert_eq!(seen, (0..10).collect::<Vec<u8>>(), "each once");
    client.close(LONG).await.unwrap();
    old.close(LONG).await.unwrap();
}
