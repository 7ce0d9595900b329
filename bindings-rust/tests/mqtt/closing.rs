//! The end of a client.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::program::{LONG, connected, connector, next, settings, start, subscribed};
use std::time::Duration;
use twinlink::{Connector, ErrorKind};
use twinlink_core::mqtt::{Connection, MqttSettings, PublishRequest, Version, Will};

against_both!(
    closing_sends_what_waits_and_says_what_could_not_be_sent,
    a_second_close_brings_the_end_forward,
    the_last_will_is_for_connections_that_are_lost,
    a_client_ends_with_its_connector_and_with_its_last_handle,
);

async fn closing_sends_what_waits_and_says_what_could_not_be_sent(mut broker: impl Broker) {
    let aws = connector(&broker).await;
    let other = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let subscription = subscribed(&other, "close").await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    for number in 0..1000_u32 {
        drop(client.publish(PublishRequest::new("close", number.to_be_bytes())).unwrap());
    }
    client.close(LONG).await.unwrap();
    assert_eq!(client.state().unwrap().connection, Connection::Closed);
    for number in 0..1000_u32 {
        assert_eq!(next(&subscription).await.payload()[..], number.to_be_bytes());
    }
    other.close(LONG).await.unwrap();

    broker.stop();
    let client = start(settings(&broker, Way::Plain, Version::V5), &aws);
    let deliveries = [(); 2].map(|()| client.publish(PublishRequest::new("close", *b"x")).unwrap());
    let error = client.close(Duration::from_millis(50)).await.expect_err("nobody is there");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.message(), "2 messages were not delivered before the client was closed");
    for delivery in deliveries {
        assert_eq!(delivery.await.expect_err("closed").kind(), ErrorKind::Closed);
    }
}

async fn a_second_close_brings_the_end_forward(mut broker: impl Broker) {
    let aws = connector(&broker).await;
    broker.stop();
    let client = start(settings(&broker, Way::Plain, Version::V5), &aws);
    drop(client.publish(PublishRequest::new("close", *b"x")).unwrap());
    client.begin_close(Duration::from_secs(3600)).unwrap();
    let closed = tokio::time::timeout(LONG, client.close(Duration::from_millis(50))).await.expect("in its own time");
    assert_eq!(closed.expect_err("nobody is there").kind(), ErrorKind::Timeout);
    client.close(LONG).await.unwrap();
}

async fn the_last_will_is_for_connections_that_are_lost(broker: impl Broker) {
    let aws = connector(&broker).await;
    let other = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let subscription = subscribed(&other, "gone/+").await;
    for version in [Version::V3, Version::V5] {
        let with_will = |payload: &str| MqttSettings {
            will: Some(Will::new("gone/1", payload)),
            ..settings(&broker, Way::Plain, version)
        };
        let polite = connected(with_will("polite"), &aws).await;
        polite.close(LONG).await.unwrap();
        let (client, driver) = twinlink_core::mqtt::MqttClient::new(with_will("lost"), &aws).unwrap();
        let driver = tokio::spawn(driver);
        client.connected(LONG).await.unwrap();
        driver.abort();
        assert!(driver.await.is_err_and(|error| error.is_cancelled()));
        assert_eq!(next(&subscription).await.payload()[..], *b"lost");
        let error = client.publish(PublishRequest::new("a", *b"x")).expect_err("its driver is gone");
        assert_eq!(error.kind(), ErrorKind::Closed);
    }
    other.close(LONG).await.unwrap();
}

async fn a_client_ends_with_its_connector_and_with_its_last_handle(broker: impl Broker) {
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let subscription = subscribed(&client, "a").await;
    let (other, driver) =
        twinlink_core::mqtt::MqttClient::new(settings(&broker, Way::Plain, Version::V5), &aws).unwrap();
    let driver = tokio::spawn(driver);
    other.connected(LONG).await.unwrap();
    drop(other);
    tokio::time::timeout(LONG, driver).await.expect("it ends").unwrap();
    aws.close();
    assert!(subscription.next_batch(1).await.unwrap().is_none());
    assert_eq!(client.publish(PublishRequest::new("a", *b"x")).expect_err("closed").kind(), ErrorKind::Closed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connector_that_is_closed_says_good_bye_for_its_clients_and_tells_what_was_not_sent() {
    let mut broker = Mosquitto::new("");
    let other = connected(settings(&broker, Way::Plain, Version::V5), &connector(&broker).await).await;
    let subscription = subscribed(&other, "gone/+").await;
    for version in [Version::V3, Version::V5] {
        let aws = connector(&broker).await;
        let own = MqttSettings { will: Some(Will::new("gone/1", "lost")), ..settings(&broker, Way::Plain, version) };
        let (client, driver) = twinlink_core::mqtt::MqttClient::new(own, &aws).unwrap();
        let driver = tokio::spawn(driver);
        client.connected(LONG).await.unwrap();
        aws.close();
        tokio::time::timeout(LONG, driver).await.expect("it ends").unwrap();
        assert_eq!(client.state().unwrap().connection, Connection::Closed);
        // A last will would come before it.
        other.publish(PublishRequest::new("gone/2", *b"polite")).unwrap().await.unwrap();
        assert_eq!(next(&subscription).await.payload()[..], *b"polite");
    }
    other.close(LONG).await.unwrap();

    broker.stop();
    for is_closed in [true, false] {
        let (aws, log) = (connector(&broker).await, Connector::builder().log().unwrap());
        let (client, driver) =
            twinlink_core::mqtt::MqttClient::new(settings(&broker, Way::Plain, Version::V5), &aws).unwrap();
        let driver = tokio::spawn(log.hear(driver));
        let deliveries = [(); 2].map(|()| client.publish(PublishRequest::new("gone/1", *b"x")).unwrap());
        let why = if is_closed {
            aws.close();
            "the connector is closed"
        } else {
            drop(client);
            "the MQTT client is closed"
        };
        for delivery in deliveries {
            let error = delivery.await.expect_err("it ends");
            assert_eq!((error.kind(), error.message()), (ErrorKind::Closed, why));
        }
        driver.await.unwrap();
        let told: Vec<String> = log.take().into_iter().map(|record| record.message).collect();
        let expected = format!("2 messages were not sent: {why}");
        assert_eq!(told.iter().filter(|told| **told == expected).count(), 1, "{told:?}");
    }
}
