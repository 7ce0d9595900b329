//! Messages in hands: order, failure, dead letters.

use crate::broker::{Broker, Mosquitto, Way, against_both};
use crate::program::{LONG, connected, connector, next, settings, subscribed};
use std::time::Duration;
use twinlink::ErrorKind;
use twinlink_core::mqtt::{Failed, PublishRequest, Qos, SubscribeOptions, Version};

against_both!(
    of_a_topic_there_is_one_in_hands_and_a_failed_one_comes_again_first,
    a_run_is_in_order_and_what_is_given_back_comes_first,
    a_thread_can_wait_for_everything,
);

async fn of_a_topic_there_is_one_in_hands_and_a_failed_one_comes_again_first(broker: impl Broker) {
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let options = SubscribeOptions { max_in_flight: 3, attempts: 2, no_local: false };
    let subscription = client.subscribe("hand/+", Qos::AtLeastOnce, options).unwrap();
    for (topic, payload) in [("a", 1), ("a", 2), ("b", 3), ("c", 4), ("d", 5)] {
        client.publish(PublishRequest::new(format!("hand/{topic}"), [payload])).unwrap().await.unwrap();
    }
    let mut hands = Vec::new();
    while hands.len() < 3 {
        hands.extend(subscription.next_batch(10).await.unwrap().unwrap());
    }
    let payloads: Vec<u8> = hands.iter().map(|message| message.payload()[0]).collect();
    assert_eq!(payloads, [1, 3, 4]);
    assert_eq!(client.state().unwrap().unfinished, 5);
    assert!(tokio::time::timeout(Duration::from_millis(100), subscription.next_batch(10)).await.is_err());

    // The second of its topic waits until the first is done with, however that ends.
    let Some(Failed::Again { attempt: 2, after }) = subscription.failed(hands[0].id(), "no", false) else {
        panic!("it comes again");
    };
    assert_eq!(after, Duration::from_secs(1));
    assert!(subscription.failed(hands[0].id(), "no", false).is_none(), "it is not in hands");
    let fifth = subscription.next_batch(10).await.unwrap().unwrap();
    assert_eq!((fifth.len(), fifth[0].payload()[0]), (1, 5));
    for message in hands[1..].iter().chain(&fifth) {
        subscription.done(message.id());
    }
    let again = tokio::time::timeout(LONG, subscription.next_batch(10)).await.expect("again").unwrap().unwrap();
    assert_eq!((again.len(), again[0].payload()[0], again[0].attempt()), (1, 1, 2));
    let Some(Failed::Dead(dead)) = subscription.failed(again[0].id(), "no", false) else { panic!("it is dead") };
    subscription.done(dead.id());
    assert_eq!(next(&subscription).await.payload()[..], [2]);
    assert_eq!(client.state().unwrap().unfinished, 0);
    client.close(LONG).await.unwrap();
}

async fn a_run_is_in_order_and_what_is_given_back_comes_first(broker: impl Broker) {
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V3), &aws).await;
    let subscription = subscribed(&client, "run/#").await;
    for number in 0..6_u8 {
        client.publish(PublishRequest::new(format!("run/{}", number % 2), [number])).unwrap().await.unwrap();
    }
    let mut numbers = Vec::new();
    while numbers.len() < 6 {
        let run = tokio::time::timeout(LONG, subscription.next_run(4)).await.expect("a run").unwrap().unwrap();
        assert!(run.len() <= 4);
        let (first, rest) = run.split_first().expect("not empty");
        numbers.push(first.payload()[0]);
        subscription.done(first.id());
        let rest: Vec<u64> = rest.iter().map(|message| message.id()).collect();
        subscription.give_back(&rest);
    }
    assert_eq!(numbers, [0, 1, 2, 3, 4, 5]);
    client.close(LONG).await.unwrap();
}

async fn a_thread_can_wait_for_everything(broker: impl Broker) {
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let other = client.clone();
    let thread = std::thread::spawn(move || {
        let options = SubscribeOptions::default();
        let subscription = other.subscribe("thread", Qos::AtLeastOnce, options).unwrap();
        subscription.wait_confirmed(LONG).expect("an answer").unwrap();
        assert_eq!(subscription.wait_batch(1, Duration::from_millis(10)).unwrap().unwrap().len(), 0);
        let delivery = other.publish(PublishRequest::new("thread", *b"x")).unwrap();
        delivery.wait(LONG).expect("an end").unwrap();
        let batch = subscription.wait_batch(1, LONG).unwrap().unwrap();
        assert_eq!(batch[0].payload()[..], *b"x");
        subscription.done(batch[0].id());
        subscription.unsubscribe();
        assert!(subscription.wait_batch(1, LONG).unwrap().is_none());
        other.begin_close(LONG).unwrap();
        other.wait_closed(LONG).expect("an end").unwrap();
    });
    thread.join().unwrap();
    let error = client.publish(PublishRequest::new("a", *b"x")).expect_err("closed");
    assert_eq!(error.kind(), ErrorKind::Closed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_that_the_broker_refuses_is_an_error_of_its_subscription() {
    let broker = Mosquitto::with_access("topic readwrite open/#");
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let open = subscribed(&client, "open/a").await;
    let delivery = client.publish(PublishRequest::new("secret/a", *b"x")).unwrap();
    let error = delivery.await.expect_err("refused");
    assert_eq!((error.code(), error.operation()), (Some("NotAuthorized"), Some("Publish")), "{error}");
    client.publish(PublishRequest::new("open/a", *b"x")).unwrap().await.unwrap();
    assert_eq!(next(&open).await.topic(), "open/a");
    client.close(LONG).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_that_overlap_bring_a_message_once_to_each() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let client = connected(settings(&broker, Way::Plain, Version::V5), &aws).await;
    let mut subscriptions = Vec::new();
    for filter in ["over/#", "over/+", "over/1", "over/1"] {
        subscriptions.push(subscribed(&client, filter).await);
    }
    for number in 0..3_u8 {
        client.publish(PublishRequest::new("over/1", [number])).unwrap().await.unwrap();
    }
    for subscription in &subscriptions {
        for number in 0..3_u8 {
            assert_eq!(next(subscription).await.payload()[..], [number], "{subscription:?}");
        }
        assert!(tokio::time::timeout(Duration::from_millis(50), subscription.next_batch(1)).await.is_err());
    }
    client.close(LONG).await.unwrap();
}
