//! The broker goes and comes back.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::program::{LONG, connected, connector, next, settings, start, subscribed};
use crate::relay::Relay;
use std::collections::HashSet;
use std::future::Future;
use std::time::Duration;
use twinlink_core::mqtt::{Connection, MqttClient, MqttSettings, PublishRequest, Qos, SubscribeOptions, Version};

against_both!(
    a_session_is_resumed_and_keeps_what_came_meanwhile,
    what_was_not_done_comes_again,
    changes_are_told_and_subscriptions_made_again_without_a_session,
    nothing_is_lost_over_connections_that_are_cut,
    quality_0_waits_for_the_connection_too,
);

async fn a_session_is_resumed_and_keeps_what_came_meanwhile(broker: impl Broker) {
    let aws = connector(&broker).await;
    for version in [Version::V3, Version::V5] {
        let id = format!("sleeper-{version:?}");
        let own = || MqttSettings { client_id: Some(id.clone()), ..settings(&broker, Way::Plain, version) };
        let sleeper = connected(own(), &aws).await;
        assert!(!sleeper.state().unwrap().session_present);
        let subscription = subscribed(&sleeper, "night/#").await;
        sleeper.close(LONG).await.unwrap();
        drop(subscription);
        let other = connected(settings(&broker, Way::Plain, version), &aws).await;
        for number in 0..5_u8 {
            other.publish(PublishRequest::new("night/1", [number])).unwrap().await.unwrap();
        }
        let sleeper = connected(own(), &aws).await;
        assert!(sleeper.state().unwrap().session_present);
        // They come before anybody has subscribed, and wait.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let subscription = subscribed(&sleeper, "night/#").await;
        for number in 0..5_u8 {
            assert_eq!(next(&subscription).await.payload()[..], [number]);
        }
        sleeper.close(LONG).await.unwrap();
        other.close(LONG).await.unwrap();
    }
}

async fn what_was_not_done_comes_again(broker: impl Broker) {
    let aws = connector(&broker).await;
    for version in [Version::V3, Version::V5] {
        let id = format!("again-{version:?}");
        let own = || MqttSettings { client_id: Some(id.clone()), ..settings(&broker, Way::Plain, version) };
        let client = connected(own(), &aws).await;
        let subscription = subscribed(&client, "again").await;
        client.publish(PublishRequest::new("again", *b"one")).unwrap().await.unwrap();
        client.publish(PublishRequest::new("again", *b"two")).unwrap().await.unwrap();
        let batch = subscription.next_batch(10).await.unwrap().unwrap();
        assert_eq!(batch.len(), 1, "one of a topic at a time");
        client.close(LONG).await.unwrap();
        drop(subscription);
        let client = connected(own(), &aws).await;
        let subscription = subscribed(&client, "again").await;
        let first = next(&subscription).await;
        assert_eq!((&first.payload()[..], first.duplicate()), (&b"one"[..], true));
        assert_eq!(next(&subscription).await.payload()[..], *b"two");
        client.close(LONG).await.unwrap();
    }
}

async fn changes_are_told_and_subscriptions_made_again_without_a_session(mut broker: impl Broker) {
    let aws = connector(&broker).await;
    let clean = MqttSettings { clean_session: true, ..settings(&broker, Way::Plain, Version::V5) };
    let client = start(clean, &aws);
    let changes = client.changes().unwrap();
    client.connected(LONG).await.unwrap();
    let filters: Vec<String> = (0..20).map(|number| format!("filter/{number}")).collect();
    let mut subscriptions = Vec::new();
    for filter in &filters {
        subscriptions.push(subscribed(&client, filter).await);
    }
    broker.stop();
    let mut seen = Vec::new();
    while seen.last() != Some(&Connection::Lost) {
        let change = changes.next().await.unwrap();
        assert_eq!(change.reason.is_some(), change.connection == Connection::Lost, "{change:?}");
        seen.push(change.connection);
    }
    let delivery = client.publish(PublishRequest::new("filter/7", *b"later")).unwrap();
    let state = client.state().unwrap();
    assert!(matches!(state.connection, Connection::Lost | Connection::Connecting) && state.queued == 1, "{state:?}");
    broker.start();
    delivery.await.unwrap();
    while seen.last() != Some(&Connection::Connected) {
        seen.push(changes.next().await.unwrap().connection);
    }
    assert!(!client.state().unwrap().session_present);
    for (filter, subscription) in filters.iter().zip(&subscriptions) {
        client.publish(PublishRequest::new(filter.as_str(), *b"x")).unwrap().await.unwrap();
        // The one that was published while it was away came before it.
        assert_eq!(next(subscription).await.topic(), filter);
    }
    client.close(LONG).await.unwrap();
    while seen.last() != Some(&Connection::Closed) {
        seen.push(changes.next().await.unwrap().connection);
    }
    assert!(changes.next().await.is_none());
}

/// Sends so many messages from one client to another while `disturb` does its work: every one arrives, each for the first
/// time in the order of its topic.
async fn count(messages: u32, sender: MqttClient, receiver: MqttClient, disturb: impl Future<Output = ()>) {
    let subscription = subscribed(&receiver, "count/+").await;
    let sending = async {
        let mut deliveries = Vec::with_capacity(messages as usize);
        for number in 0..messages {
            loop {
                let topic = format!("count/{}", number % 7);
                match sender.publish(PublishRequest::new(topic, number.to_be_bytes())) {
                    Ok(delivery) => break deliveries.push(delivery),
                    Err(error) if error.code() == Some("QueueFull") => {
                        tokio::time::sleep(Duration::from_millis(1)).await;
                    }
                    Err(error) => panic!("{error}"),
                }
            }
        }
        for delivery in deliveries {
            delivery.await.unwrap();
        }
    };
    let receiving = async {
        let (mut seen, mut latest, mut again) = (HashSet::new(), [None; 7], 0_u32);
        while seen.len() < messages as usize {
            let run = tokio::time::timeout(LONG, subscription.next_run(1000)).await;
            let run = run.unwrap_or_else(|_| panic!("{} came", seen.len())).unwrap().unwrap();
            for message in run {
                let number = u32::from_be_bytes(message.payload()[..].try_into().unwrap());
                if seen.insert(number) {
                    let latest = &mut latest[number as usize % 7];
                    assert!(latest.is_none_or(|latest| latest < number), "{number} came after {latest:?}");
                    *latest = Some(number);
                } else {
                    again += 1;
                }
                subscription.done(message.id());
            }
        }
        println!("{again} came more than once");
    };
    tokio::join!(sending, receiving, disturb);
    sender.close(LONG).await.unwrap();
    receiver.close(LONG).await.unwrap();
}

/// Against mosquitto alone: the emulator's sessions do not outlive it.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_acknowledged_is_lost_over_twenty_restarts() {
    let mut broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let own = |id: &str| MqttSettings {
        client_id: Some(id.to_owned()),
        queue_size: 5000,
        ..settings(&broker, Way::Plain, Version::V5)
    };
    let (sender, receiver) = (connected(own("sender"), &aws).await, connected(own("receiver"), &aws).await);
    let restarting = tokio::task::spawn_blocking(move || {
        for _ in 0..20 {
            std::thread::sleep(Duration::from_millis(200));
            broker.stop();
            broker.start();
        }
        broker
    });
    let mut kept = None;
    count(100_000, sender, receiver, async { kept = Some(restarting.await.unwrap()) }).await;
}

/// Connections end with packets cut in two, and acknowledgements lost on the way.
async fn nothing_is_lost_over_connections_that_are_cut(broker: impl Broker) {
    let aws = connector(&broker).await;
    for version in [Version::V3, Version::V5] {
        let relay = Relay::new(broker.port(Way::Plain)).await;
        let own = |id: &str| MqttSettings {
            client_id: Some(format!("{id}-{version:?}")),
            endpoint: Some(format!("mqtt://127.0.0.1:{}", relay.port)),
            ..settings(&broker, Way::Plain, version)
        };
        let (sender, receiver) = (connected(own("sender"), &aws).await, connected(own("receiver"), &aws).await);
        let cutting = async {
            for _ in 0..8 {
                tokio::time::sleep(Duration::from_millis(150)).await;
                relay.cut();
            }
        };
        count(20_000, sender, receiver, cutting).await;
    }
}

async fn quality_0_waits_for_the_connection_too(mut broker: impl Broker) {
    let aws = connector(&broker).await;
    broker.stop();
    let client = start(settings(&broker, Way::Plain, Version::V5), &aws);
    let subscription = client.subscribe("once", Qos::AtMostOnce, SubscribeOptions::default()).unwrap();
    let request = PublishRequest { qos: Qos::AtMostOnce, ..PublishRequest::new("once", *b"x") };
    let delivery = client.publish(request).unwrap();
    broker.start();
    delivery.await.unwrap();
    assert_eq!(next(&subscription).await.qos(), Qos::AtMostOnce);
    client.close(LONG).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_expires_before_there_is_a_connection_is_told() {
    let mut broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    broker.stop();
    let client = start(settings(&broker, Way::Plain, Version::V5), &aws);
    let publish = |seconds| {
        let mut request = PublishRequest::new("old", *b"x");
        request.properties.message_expiry_interval = Some(seconds);
        client.publish(request).unwrap()
    };
    let (long, short) = (publish(3600), publish(1));
    let error = tokio::time::timeout(LONG, short).await.expect("it is told").expect_err("it is over");
    assert_eq!(error.code(), Some("MessageExpired"), "{error}");
    assert_eq!(client.state().unwrap().queued, 1);
    broker.start();
    long.await.unwrap();
    client.close(LONG).await.unwrap();
}
