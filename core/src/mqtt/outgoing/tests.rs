//! What is sent when, and again.

use super::*;
use crate::mqtt::settings::Version;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn link(version: Version, change: impl FnOnce(&mut packet::Connack)) -> Link {
    let mut connack = packet::Connack {
        reason: 0,
        text: None,
        session_present: true,
        client_id: None,
        receive_maximum: None,
        maximum_packet_size: None,
        topic_alias_maximum: 0,
        keep_alive: None,
        has_identifiers: false,
    };
    change(&mut connack);
    Link::new(version, &connack)
}

/// The packets in a buffer, as their first byte and their id.
fn packets(mut bytes: &[u8]) -> Vec<(u8, u16)> {
    let mut found = Vec::new();
    while let [first, length, rest @ ..] = bytes {
        let (packet, after) = rest.split_at(usize::from(*length));
        let topic = usize::from(u16::from_be_bytes([packet[0], packet[1]])) + 2;
        let id = if first & 0b110 == 0 { 0 } else { u16::from_be_bytes([packet[topic], packet[topic + 1]]) };
        found.push((*first, id));
        bytes = after;
    }
    found
}

fn fill(outgoing: &mut Outgoing, link: &mut Link) -> Vec<(u8, u16)> {
    let mut out = Vec::new();
    outgoing.fill(&mut out, link, Instant::now());
    packets(&out)
}

fn end(delivery: Delivery) -> Poll<Result<(), Error>> {
    pin!(delivery).poll(&mut Context::from_waker(Waker::noop()))
}

fn three(outgoing: &mut Outgoing) -> Vec<Delivery> {
    ["a", "b", "c"].map(|topic| outgoing.push(PublishRequest::new(topic, *b"x"), Instant::now()).expect("room")).into()
}

#[test]
fn no_more_is_sent_than_the_broker_takes_at_a_time() {
    let mut outgoing = Outgoing::new(10);
    let deliveries = three(&mut outgoing);
    let mut link = link(Version::V5, |connack| connack.receive_maximum = Some(2));
    assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 1), (0x32, 2)]);
    assert_eq!(fill(&mut outgoing, &mut link), []);
    outgoing.acknowledged(2, 0, None);
    outgoing.acknowledged(7, 0, None);
    assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 2)]);
    outgoing.acknowledged(1, 0x87, Some("no"));
    let ends: Vec<_> = deliveries.into_iter().map(end).collect();
    assert!(matches!(&ends[0], Poll::Ready(Err(error)) if error.code() == Some("NotAuthorized")), "{ends:?}");
    assert!(matches!(&ends[1..], [Poll::Ready(Ok(())), Poll::Pending]), "{ends:?}");
    assert_eq!((outgoing.queued(), outgoing.unacknowledged()), (0, 1));
}

#[test]
fn a_session_gets_the_same_ids_again_in_order_and_another_begins_anew() {
    let mut outgoing = Outgoing::new(10);
    let _deliveries = three(&mut outgoing);
    let mut link = link(Version::V3, |_| {});
    assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 1), (0x32, 2), (0x32, 3)]);
    outgoing.acknowledged(1, 0, None);
    let _fourth = outgoing.push(PublishRequest::new("d", *b"x"), Instant::now()).expect("room");
    assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 1)]);
    assert_eq!(outgoing.lost(), Unanswered::default());
    outgoing.resumed(true);
    // The fourth has the id of the first, and is the last all the same.
    assert_eq!(fill(&mut outgoing, &mut link), [(0x3a, 2), (0x3a, 3), (0x3a, 1)]);
    outgoing.lost();
    outgoing.resumed(true);
    let mut narrow = self::link(Version::V5, |connack| connack.receive_maximum = Some(1));
    assert_eq!(fill(&mut outgoing, &mut narrow), [(0x3a, 2)], "this broker takes one at a time");
    outgoing.lost();
    outgoing.resumed(false);
    assert_eq!((outgoing.queued(), outgoing.unacknowledged()), (3, 0));
    let anew = fill(&mut outgoing, &mut link);
    assert!(anew.iter().all(|(first, _)| *first == 0x32) && anew.len() == 3, "{anew:?}");
}

#[test]
fn subscriptions_that_were_not_answered_are_given_back() {
    let mut outgoing = Outgoing::new(10);
    let (one, other) = (outgoing.subscribing(vec![5, 6]), outgoing.subscribing(vec![7]));
    assert_eq!((one, other, outgoing.unsubscribing(vec!["a".to_owned()])), (Some(1), Some(2), Some(3)));
    assert_eq!(outgoing.subscribed(1), [5, 6]);
    assert_eq!(outgoing.subscribed(1), [0; 0]);
    assert_eq!(outgoing.lost(), Unanswered { subscriptions: vec![7], filters: vec!["a".to_owned()] });
    assert!(outgoing.is_empty());
}

#[test]
fn topics_have_numbers_as_far_as_the_broker_has_them() {
    let mut link = link(Version::V5, |connack| connack.topic_alias_maximum = 2);
    let aliases = ["a", "b", "c", "a"].map(|topic| link.alias(topic));
    assert_eq!(aliases, [Alias::New(1), Alias::New(2), Alias::None, Alias::Known(1)]);
}

#[test]
fn what_is_too_large_fails_alone_and_leaves_no_number_behind() {
    let mut outgoing = Outgoing::new(10);
    let mut link = link(Version::V5, |connack| {
        (connack.maximum_packet_size, connack.topic_alias_maximum) = (Some(30), 5);
    });
    let large = outgoing.push(PublishRequest::new("a", [0; 40]), Instant::now()).expect("room");
    let small = outgoing.push(PublishRequest::new("a", *b"x"), Instant::now()).expect("room");
    let mut out = Vec::new();
    outgoing.fill(&mut out, &mut link, Instant::now());
    assert_eq!(packets(&out).len(), 1);
    assert!(out.windows(3).any(|bytes| bytes == [0, 1, b'a']), "the topic is written out: {out:?}");
    assert!(matches!(end(large), Poll::Ready(Err(error)) if error.message().contains("30 bytes")));
    assert!(end(small).is_pending());
}

#[test]
fn quality_0_is_delivered_when_it_is_written() {
    let mut outgoing = Outgoing::new(10);
    let mut publish = || {
        let request = PublishRequest { qos: Qos::AtMostOnce, ..PublishRequest::new("a", *b"x") };
        outgoing.push(request, Instant::now()).expect("room")
    };
    let (first, second) = (publish(), publish());
    let mut link = link(Version::V5, |_| {});
    assert_eq!(fill(&mut outgoing, &mut link), [(0x30, 0), (0x30, 0)]);
    assert!(!outgoing.is_empty());
    outgoing.written();
    assert!(outgoing.is_empty());
    for delivery in [first, second] {
        assert!(matches!(end(delivery), Poll::Ready(Ok(()))));
    }
}

/// The broker ends a connection, and the next one is made; gives the suspicion and what is sent.
fn ended(outgoing: &mut Outgoing, link: &mut Link, blame: &Blame) -> (Suspicion, Vec<(u8, u16)>) {
    let suspicion = outgoing.blame(blame);
    outgoing.lost();
    outgoing.resumed(true);
    (suspicion, fill(outgoing, link))
}

#[test]
fn a_message_that_the_broker_ends_every_connection_over_is_found_and_given_up() {
    let mut outgoing = Outgoing::new(10);
    let mut deliveries = three(&mut outgoing);
    let mut link = link(Version::V5, |_| {});
    let perhaps = Blame::Perhaps;
    assert_eq!(fill(&mut outgoing, &mut link).len(), 3);
    assert_eq!(ended(&mut outgoing, &mut link, &perhaps), (Suspicion::Several, vec![(0x3a, 1)]));
    for _ in 0..3 {
        assert_eq!(ended(&mut outgoing, &mut link, &perhaps), (Suspicion::One("a".to_owned()), vec![(0x3a, 1)]));
    }
    // A time-out in between is not the broker's: it is counted anew.
    assert_eq!(ended(&mut outgoing, &mut link, &Blame::None), (Suspicion::None, vec![(0x3a, 1)]));
    for _ in 0..4 {
        assert_eq!(ended(&mut outgoing, &mut link, &perhaps), (Suspicion::One("a".to_owned()), vec![(0x3a, 1)]));
    }
    assert_eq!(ended(&mut outgoing, &mut link, &perhaps), (Suspicion::One("a".to_owned()), vec![(0x3a, 2)]));
    let Poll::Ready(Err(error)) = end(deliveries.remove(0)) else { panic!("it is given up") };
    assert_eq!(
        (error.kind(), error.code(), error.is_retryable()),
        (ErrorKind::Service, Some("ConnectionEnded"), false)
    );
    assert!(error.message().starts_with("the broker ended the connection over this message 5 times"), "{error}");
    assert_eq!(fill(&mut outgoing, &mut link), []);
    // With each that is acknowledged there is one more at a time.
    outgoing.acknowledged(2, 0, None);
    let _more = ["d", "e"].map(|topic| outgoing.push(PublishRequest::new(topic, *b"x"), Instant::now()));
    assert_eq!(fill(&mut outgoing, &mut link), [(0x3a, 3), (0x32, 2)]);
    outgoing.acknowledged(3, 0, None);
    assert_eq!(fill(&mut outgoing, &mut link), [(0x32, 3)]);
}

#[test]
fn what_the_broker_says_of_a_message_is_believed_once_it_is_alone() {
    let mut outgoing = Outgoing::new(10);
    let mut deliveries = three(&mut outgoing);
    let mut link = link(Version::V5, |_| {});
    let surely = Blame::Surely(0x9a);
    fill(&mut outgoing, &mut link);
    outgoing.acknowledged(1, 0, None);
    assert_eq!(ended(&mut outgoing, &mut link, &surely), (Suspicion::Several, vec![(0x3a, 2)]));
    assert_eq!(ended(&mut outgoing, &mut link, &surely), (Suspicion::One("b".to_owned()), vec![(0x3a, 3)]));
    let Poll::Ready(Err(error)) = end(deliveries.remove(1)) else { panic!("it is given up") };
    assert_eq!((error.kind(), error.code()), (ErrorKind::Validation, Some("RetainNotSupported")));
    assert_eq!(error.message(), "the broker ended the connection over this message with reason code 154 (0x9a)");
}

#[test]
fn what_else_is_on_the_way_may_be_to_blame() {
    let mut outgoing = Outgoing::new(10);
    let _deliveries = three(&mut outgoing);
    let mut link = link(Version::V5, |_| {});
    fill(&mut outgoing, &mut link);
    assert_eq!(ended(&mut outgoing, &mut link, &Blame::Perhaps), (Suspicion::Several, vec![(0x3a, 1)]));
    for _ in 0..10 {
        let asked = outgoing.subscribing(vec![1]);
        assert!(asked.is_some());
        assert_eq!(ended(&mut outgoing, &mut link, &Blame::Surely(0x87)).0, Suspicion::Several);
    }
    // Nothing goes before a subscription is answered.
    outgoing.lost();
    outgoing.resumed(true);
    let id = outgoing.subscribing(vec![1]).expect("an id");
    assert_eq!(fill(&mut outgoing, &mut link), []);
    assert_eq!(outgoing.subscribed(id), [1]);
    assert_eq!(fill(&mut outgoing, &mut link), [(0x3a, 1)]);
}

#[test]
fn what_waits_is_bounded_in_bytes() {
    let (mut outgoing, now) = (Outgoing::new(10), Instant::now());
    let mut push = |size: usize| outgoing.push(PublishRequest::new("a", vec![0; size]), now).map(|_| ());
    assert!(push(MOST_BYTES - 100).is_ok());
    assert!(push(10).is_ok());
    let error = push(100).expect_err("full");
    assert_eq!((error.kind(), error.code(), error.is_retryable()), (ErrorKind::Quota, Some("QueueFull"), true));
    assert!(error.message().ends_with("is beyond 67108864") && push(10).is_ok(), "{error}");
    let mut link = link(Version::V5, |_| {});
    outgoing.fill(&mut Vec::new(), &mut link, now);
    assert!(outgoing.push(PublishRequest::new("a", vec![0; 100]), now).is_ok());
    // One alone may be as large as a packet is.
    let mut empty = Outgoing::new(10);
    assert!(empty.push(PublishRequest::new("a", vec![0; MOST_BYTES + 1]), now).is_ok());
}

#[test]
fn messages_grow_old_while_they_wait() {
    let (mut outgoing, now) = (Outgoing::new(10), Instant::now());
    let after = |seconds: f64| now + Duration::from_secs_f64(seconds);
    let mut publish = |seconds: u32| {
        let mut request = PublishRequest::new("a", *b"x");
        request.properties.message_expiry_interval = Some(seconds);
        outgoing.push(request, now).expect("room")
    };
    let [short, long, longer, always] = [5, 60, 90, 0].map(&mut publish);
    assert_eq!(outgoing.next_moment(), Some(after(5.0)));
    outgoing.expire(after(4.9));
    assert_eq!(outgoing.queued(), 4);
    outgoing.expire(after(5.0));
    assert_eq!((outgoing.queued(), outgoing.next_moment()), (3, Some(after(60.0))));
    let Poll::Ready(Err(error)) = end(short) else { panic!("it is over") };
    assert_eq!((error.kind(), error.code(), error.is_retryable()), (ErrorKind::Timeout, Some("MessageExpired"), false));
    let mut link = link(Version::V5, |connack| connack.receive_maximum = Some(2));
    let mut out = Vec::new();
    outgoing.fill(&mut out, &mut link, after(20.5));
    assert_eq!(packets(&out).len(), 2);
    // What is left is said: 39.5 and 69.5 seconds, rounded up.
    let says = |out: &[u8], left: u8| out.windows(5).any(|bytes| bytes == [2, 0, 0, 0, left]);
    assert!(says(&out, 40) && says(&out, 70), "{out:?}");
    // What is sent again is older, and one is too old.
    outgoing.lost();
    outgoing.resumed(true);
    out.clear();
    outgoing.fill(&mut out, &mut link, after(80.0));
    assert!(matches!(end(long), Poll::Ready(Err(error)) if error.code() == Some("MessageExpired")));
    assert!(says(&out, 10) && says(&out, 0), "{out:?}");
    assert_eq!((outgoing.queued(), outgoing.unacknowledged()), (0, 2));
    assert!(end(longer).is_pending() && end(always).is_pending());
}
