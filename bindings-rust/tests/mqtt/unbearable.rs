//! Messages over which the broker ends the connection.

use crate::broker::{Broker, Mosquitto, Way};
use crate::program::{LONG, connected, connector, next, settings, subscribed};
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use twinlink::ErrorKind;
use twinlink_core::mqtt::{MqttSettings, PublishRequest, Version};

#[tokio::test(flavor = "multi_thread")]
async fn without_a_reason_it_is_given_up_after_five_connections_and_the_others_arrive() {
    let broker = Mosquitto::new("max_packet_size 1000");
    let aws = connector(&broker).await;
    let own = settings(&broker, Way::Plain, Version::V3);
    let client = connected(MqttSettings { client_id: Some("bad".into()), ..own }, &aws).await;
    let other = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let subscription = subscribed(&other, "good").await;
    let publish = |number: u8| client.publish(PublishRequest::new("good", [number])).unwrap();
    let before: Vec<_> = (0..10).map(publish).collect();
    let bad = client.publish(PublishRequest::new("bad", vec![0; 2000])).unwrap();
    let after: Vec<_> = (10..20).map(publish).collect();
    let error = bad.await.expect_err("the broker does not bear it");
    assert_eq!(
        (error.kind(), error.code(), error.is_retryable()),
        (ErrorKind::Service, Some("ConnectionEnded"), false)
    );
    assert!(error.message().starts_with("the broker ended the connection over this message 5 times"), "{error}");
    for delivery in before.into_iter().chain(after) {
        delivery.await.unwrap();
    }
    let mut numbers = BTreeSet::new();
    while numbers.len() < 20 {
        numbers.insert(next(&subscription).await.payload()[0]);
    }
    client.close(LONG).await.unwrap();
    other.close(LONG).await.unwrap();
}

/// Welcomes, acknowledges, and says of messages to `bad` that their payload is wrong.
async fn fastidious(listener: TcpListener, connections: Arc<AtomicU32>) {
    while let Ok((mut client, _)) = listener.accept().await {
        connections.fetch_add(1, Ordering::Relaxed);
        loop {
            let mut head = [0; 2];
            if client.read_exact(&mut head).await.is_err() {
                break;
            }
            let mut packet = vec![0; usize::from(head[1])];
            client.read_exact(&mut packet).await.unwrap();
            let answer: Vec<u8> = match head[0] >> 4 {
                // Its keep-alive is 0: it takes silence for none.
                1 => vec![0x20, 6, 0, 0, 3, 0x13, 0, 0],
                3 if packet[2..].starts_with(b"bad") => vec![0xe0, 2, 0x99, 0],
                3 => [&[0x40, 2][..], &packet[usize::from(packet[1]) + 2..][..2]].concat(),
                _ => break,
            };
            client.write_all(&answer).await.unwrap();
            if answer[0] == 0xe0 {
                break;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_reason_it_is_given_up_once_it_was_alone() {
    let (listener, connections) = (TcpListener::bind("127.0.0.1:0").await.unwrap(), Arc::<AtomicU32>::default());
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(fastidious(listener, Arc::clone(&connections)));
    let broker = Mosquitto::new("");
    let endpoint = Some(format!("mqtt://127.0.0.1:{port}"));
    let own = MqttSettings { endpoint, ..settings(&broker, Way::Plain, Version::V5) };
    let client = connected(own, &connector(&broker).await).await;
    let [good, bad, better] =
        ["good", "bad", "good"].map(|topic| client.publish(PublishRequest::new(topic, *b"x")).unwrap());
    let error = bad.await.expect_err("the broker says so");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Validation, Some("PayloadFormatInvalid")), "{error}");
    assert_eq!((error.operation(), error.is_retryable()), (Some("Publish"), false));
    good.await.unwrap();
    better.await.unwrap();
    // One with several, at most one with the first alone and then with this one, and one with this one alone.
    let connections = connections.load(Ordering::Relaxed);
    assert!((3..=5).contains(&connections), "{connections}");
    client.close(LONG).await.unwrap();
}

/// Kills find messages on the way, of which none is to blame.
#[tokio::test(flavor = "multi_thread")]
async fn no_message_is_given_up_when_the_broker_is_killed() {
    let mut broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V3), &aws).await;
    let is_over = AtomicU32::new(0);
    let sending = async {
        let mut deliveries = VecDeque::new();
        while is_over.load(Ordering::Relaxed) == 0 {
            while deliveries.len() < 2000 {
                deliveries.push_back(client.publish(PublishRequest::new("load", vec![0; 500])).unwrap());
            }
            deliveries.pop_front().unwrap().await.unwrap();
        }
        for delivery in deliveries {
            delivery.await.unwrap();
        }
    };
    let killing = async {
        for kill in 0..20 {
            client.connected(LONG).await.unwrap();
            tokio::time::sleep(Duration::from_millis(kill % 7)).await;
            broker.kill();
            broker.start();
        }
        is_over.store(1, Ordering::Relaxed);
    };
    tokio::join!(sending, killing);
    client.close(LONG).await.unwrap();
}
