//! What the log is told, and how often.

use crate::broker::{Broker, Mosquitto, Way};
use crate::program::{LONG, connector, next, settings, subscribed};
use std::time::Duration;
use twinlink::Connector;
use twinlink_core::log::Log;
use twinlink_core::mqtt::{Connection, MqttClient, MqttSettings, PublishRequest, Version};

/// A client that runs, and its log.
fn logged(settings: MqttSettings, aws: &Connector) -> (MqttClient, Log) {
    let log = Connector::builder().log().unwrap();
    let (client, driver) = MqttClient::new(settings, aws).unwrap();
    tokio::spawn(log.hear(driver));
    (client, log)
}

fn told(log: &Log, words: &str) -> Vec<String> {
    log.take().into_iter().map(|record| record.message).filter(|message| message.contains(words)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broker_that_is_away_is_told_of_ever_more_seldom_but_each_connection_that_is_lost() {
    let mut broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    broker.stop();
    let (client, log) = logged(settings(&broker, Way::Plain, Version::V5), &aws);
    let changes = client.changes().unwrap();
    let change = async || tokio::time::timeout(LONG, changes.next()).await.expect("a change").unwrap();
    let mut failures = 0;
    while failures < 4 {
        failures += u32::from(change().await.connection == Connection::Lost);
    }
    broker.start();
    while change().await.connection != Connection::Connected {}
    broker.stop();
    while change().await.connection != Connection::Lost {}
    client.close(Duration::ZERO).await.unwrap();
    let records = told(&log, "MQTT connection");
    let count = |words: &str| records.iter().filter(|message| message.starts_with(words)).count();
    assert_eq!(count("the MQTT connection is lost"), 1, "{records:?}");
    for (attempts, is_told) in [(1, true), (2, true), (3, false), (4, true)] {
        let number = format!("attempts={attempts}");
        let found = records.iter().any(|message| {
            message.starts_with("there is no MQTT connection, and it is tried again") && message.contains(&number)
        });
        assert_eq!(found, is_told, "{attempts}: {records:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subscription_that_nobody_holds_does_not_stop_the_client() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let own = MqttSettings { receive_maximum: 3, ..settings(&broker, Way::Plain, Version::V5) };
    let (client, log) = logged(own, &aws);
    let (gone, held) = (subscribed(&client, "gone/+").await, subscribed(&client, "held").await);
    drop(gone);
    for number in 0..5_u8 {
        client.publish(PublishRequest::new("gone/1", [number])).unwrap().await.unwrap();
    }
    client.publish(PublishRequest::new("held", *b"x")).unwrap().await.unwrap();
    assert_eq!(next(&held).await.topic(), "held");
    assert_eq!(client.state().unwrap().unmatched, 5);
    let told = told(&log, "nobody holds a subscription any more");
    assert!(told.len() == 1 && told[0].ends_with("filter=gone/+"), "{told:?}");
    client.close(LONG).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broker_without_shadows_is_told_of_who_watches_one() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let (client, log) = logged(settings(&broker, Way::Plain, Version::V5), &aws);
    let watched = client.shadow("pump", None).unwrap().watch().unwrap();
    let look = async {
        loop {
            let told = told(&log, "does not answer");
            if !told.is_empty() {
                break told;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let told = tokio::select! {
        _ = watched.next() => panic!("there is none"),
        told = tokio::time::timeout(LONG, look) => told.expect("it is told"),
    };
    let words =
        "a shadow that is watched does not answer on $aws/things/pump/shadow/get/accepted and /rejected within 10 s";
    assert!(told.len() == 1 && told[0].starts_with(words), "{told:?}");
    client.close(LONG).await.unwrap();
}
