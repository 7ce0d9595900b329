//! Messages as they come, are given out and acknowledged.

use super::due::STALLED;
use super::*;
use crate::error::{Error, ErrorKind};
use std::sync::atomic::{AtomicBool, AtomicU32};

pub(super) fn arrival(topic: &str, qos: Qos, duplicate: bool) -> Arrival {
    Arrival {
        number: 0,
        topic: topic.into(),
        payload: topic.to_owned().into(),
        qos,
        retain: false,
        duplicate,
        properties: None,
        identifiers: Vec::new(),
        pending: AtomicU32::new(0),
        is_left: AtomicBool::new(false),
    }
}

pub(super) fn once(topic: &str) -> Arrival {
    arrival(topic, Qos::AtLeastOnce, false)
}

pub(super) fn subscribe(inbox: &mut Inbox, filter: &str, max_in_flight: usize) -> u64 {
    let options = SubscribeOptions { max_in_flight, attempts: 3, no_local: false };
    inbox.subscribe(Filter::parse(filter).expect("a filter"), Qos::AtLeastOnce, options)
}

pub(super) fn acknowledged(inbox: &mut Inbox) -> Vec<u16> {
    std::mem::take(&mut inbox.acknowledge)
}

#[test]
fn acknowledgements_are_in_order_of_arrival_and_for_all_that_a_message_is_for() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let (all, one) = (subscribe(&mut inbox, "#", 10), subscribe(&mut inbox, "b", 10));
    for (id, topic) in [(1, "a"), (2, "b"), (3, "c")] {
        inbox.arrived(Some(id), once(topic));
    }
    let batch = inbox.batch(all, 10, now);
    let [first, second, third] = [0, 1, 2].map(|place| batch[place].id());
    inbox.done(all, &[third, second]);
    assert_eq!(acknowledged(&mut inbox), [0; 0]);
    inbox.done(all, &[first]);
    assert_eq!(acknowledged(&mut inbox), [1], "the second is not done with everywhere");
    let other = inbox.batch(one, 10, now);
    inbox.done(one, &[other[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [2, 3]);
    inbox.arrived(Some(4), once("$SYS/x"));
    assert_eq!((acknowledged(&mut inbox), inbox.unmatched), (vec![4], 1));
}

#[test]
fn a_message_that_the_session_brings_again_is_the_same_one() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 10);
    for (number, topic) in [(1, "a"), (2, "b"), (3, "c")] {
        inbox.arrived(Some(number), once(topic));
    }
    let batch = inbox.batch(id, 2, now);
    inbox.lost(Unanswered::default());
    // Done while there was no connection.
    inbox.done(id, &[batch[1].id()]);
    inbox.resumed(true, now);
    for (number, topic) in [(1, "a"), (2, "b"), (3, "c")] {
        inbox.arrived(Some(number), arrival(topic, Qos::AtLeastOnce, true));
    }
    let rest = inbox.batch(id, 10, now);
    assert_eq!(rest.iter().map(Message::topic).collect::<Vec<_>>(), ["c"]);
    assert_eq!(acknowledged(&mut inbox), [0; 0]);
    inbox.done(id, &[batch[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [1, 2]);
    // The id is given to another message.
    inbox.lost(Unanswered::default());
    inbox.resumed(true, now);
    inbox.arrived(Some(3), once("d"));
    assert_eq!(inbox.batch(id, 10, now)[0].topic(), "d");
}

#[test]
fn without_the_session_nothing_is_acknowledged_that_came_before() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 10);
    assert_eq!(inbox.unknown().0, [id]);
    assert!(inbox.unknown().0.is_empty());
    inbox.answered(id, Known::Yes);
    inbox.arrived(Some(1), once("a"));
    let batch = inbox.batch(id, 10, now);
    inbox.lost(Unanswered::default());
    inbox.resumed(false, now);
    assert_eq!(inbox.unknown().0, [id]);
    inbox.done(id, &[batch[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [0; 0]);
}

#[test]
fn messages_of_a_session_wait_for_the_program_to_subscribe() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    inbox.resumed(true, now);
    inbox.arrived(Some(1), once("a"));
    inbox.arrived(Some(2), once("b"));
    let id = subscribe(&mut inbox, "a", 1);
    let batch = inbox.batch(id, 1, now);
    inbox.done(id, &[batch[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [1]);
    assert_eq!(inbox.next_moment(), Some(now + PATIENCE));
    inbox.tick(now + PATIENCE);
    assert_eq!((acknowledged(&mut inbox), inbox.unmatched, inbox.next_moment()), (vec![2], 1, None));
}

#[test]
fn waiting_messages_of_quality_0_are_bounded() {
    let mut inbox = Inbox::new(100);
    let id = subscribe(&mut inbox, "#", 1);
    inbox.arrived(Some(1), once("kept"));
    for number in 0..MOST_WAITING + 5 {
        inbox.arrived(None, arrival(&format!("n/{number}"), Qos::AtMostOnce, false));
    }
    assert_eq!(inbox.dropped, 5);
    let run = inbox.run(id, 3, Instant::now());
    assert_eq!(run.iter().map(Message::topic).collect::<Vec<_>>(), ["kept", "n/5", "n/6"]);
}

#[test]
fn what_is_let_go_holds_nobody_up_and_is_taken_up_again() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let (left, other) = (subscribe(&mut inbox, "a", 1), subscribe(&mut inbox, "b", 1));
    for (id, topic) in [(1, "a"), (2, "b"), (3, "a")] {
        inbox.arrived(Some(id), once(topic));
    }
    assert_eq!(inbox.batch(left, 1, now).len(), 1);
    inbox.let_go(left, now);
    let batch = inbox.batch(other, 1, now);
    inbox.done(other, &[batch[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [2]);
    assert_eq!(subscribe(&mut inbox, "a", 1), left);
    for expected in [1, 3] {
        let batch = inbox.batch(left, 1, now);
        inbox.done(left, &[batch[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [expected]);
    }
}

#[tokio::test]
async fn what_is_let_go_and_not_taken_up_again_is_ended() {
    let log = crate::log::Log::new(tracing::level_filters::LevelFilter::WARN);
    log.hear(async {
        let (mut inbox, now) = (Inbox::new(100), Instant::now());
        let [left, again, _] = ["left/+", "again", "held"].map(|filter| subscribe(&mut inbox, filter, 1));
        for (id, topic) in [(1, "left/1"), (2, "left/2"), (3, "held")] {
            inbox.arrived(Some(id), once(topic));
        }
        inbox.let_go(left, now);
        inbox.let_go(again, now + Duration::from_secs(1));
        assert_eq!(inbox.next_moment(), Some(now + PATIENCE));
        inbox.tick(now + PATIENCE - Duration::from_millis(1));
        assert_eq!((acknowledged(&mut inbox), inbox.unsubscribe.len()), (vec![], 0));
        inbox.tick(now + PATIENCE);
        assert_eq!((acknowledged(&mut inbox), inbox.unmatched), (vec![1, 2], 2));
        assert_eq!(std::mem::take(&mut inbox.unsubscribe), ["left/+"]);
        assert_eq!(inbox.next_moment(), Some(now + Duration::from_secs(11)));
        assert_eq!(subscribe(&mut inbox, "again", 1), again, "it is taken up in time");
        inbox.tick(now + Duration::from_secs(11));
        assert_eq!((inbox.unsubscribe.len(), inbox.next_moment()), (0, None));
    })
    .await;
    let told: Vec<String> = log.take().into_iter().map(|record| record.message).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("since 10 s: it is ended, and 2 messages") && told[0].ends_with("filter=left/+"),
        "{told:?}"
    );
}

#[test]
fn what_is_let_go_while_the_client_ends_stays_with_the_session() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let left = subscribe(&mut inbox, "a", 1);
    inbox.arrived(Some(1), once("a"));
    inbox.let_go(left, now);
    inbox.end();
    inbox.tick(now + PATIENCE);
    assert_eq!((acknowledged(&mut inbox), inbox.unsubscribe.len(), inbox.next_moment()), (vec![], 0, None));
}

#[test]
fn what_failed_comes_again_ever_later_and_dies() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    inbox.arrived(Some(1), once("a"));
    let mut at = now;
    for (attempt, seconds) in [(2, 1), (3, 2)] {
        let message = inbox.batch(id, 1, at).remove(0);
        let Some(Failed::Again { attempt: next, after }) = inbox.failed(id, message.id(), at) else {
            panic!("it comes again");
        };
        assert_eq!((next, after.as_secs()), (attempt, seconds));
        assert!(inbox.batch(id, 1, at).is_empty());
        at += after;
        assert_eq!(inbox.next_moment(), Some(at));
        inbox.tick(at);
    }
    let message = inbox.batch(id, 1, at).remove(0);
    assert!(matches!(inbox.failed(id, message.id(), at), Some(Failed::Dead(_))));
    assert_eq!(acknowledged(&mut inbox), [0; 0]);
    inbox.done(id, &[message.id()]);
    assert_eq!(acknowledged(&mut inbox), [1]);
}

#[test]
fn a_filter_is_given_up_with_its_last_subscription() {
    let mut inbox = Inbox::new(100);
    let (one, other) = (subscribe(&mut inbox, "a", 1), subscribe(&mut inbox, "a", 1));
    inbox.arrived(Some(1), once("a"));
    inbox.unsubscribe(one);
    assert_eq!((acknowledged(&mut inbox), inbox.unsubscribe.len()), (vec![], 0));
    inbox.unsubscribe(other);
    assert_eq!((acknowledged(&mut inbox), &inbox.unsubscribe[..]), (vec![1], &["a".to_owned()][..]));
}

#[tokio::test]
async fn a_full_window_is_told_once_for_each_stall() {
    let log = crate::log::Log::new(tracing::level_filters::LevelFilter::WARN);
    log.hear(async {
        let (mut inbox, now) = (Inbox::new(2), Instant::now());
        let (slow, other) = (subscribe(&mut inbox, "slow/+", 1), subscribe(&mut inbox, "other", 1));
        inbox.arrived(Some(1), once("slow/1"));
        inbox.tick(now);
        assert_eq!((inbox.unfinished(true), inbox.next_moment()), (1, None));
        inbox.arrived(Some(2), once("other"));
        let first = inbox.batch(slow, 1, now).remove(0);
        let second = inbox.batch(other, 1, now).remove(0);
        inbox.done(other, &[second.id()]);
        assert_eq!((acknowledged(&mut inbox), inbox.unfinished(true)), (vec![], 2), "it waits for the first");
        for seconds in [0, 29, 30, 31, 90] {
            inbox.tick(now + Duration::from_secs(seconds));
            assert_eq!(inbox.next_moment(), (seconds < 30).then_some(now + STALLED));
        }
        inbox.done(slow, &[first.id()]);
        assert_eq!((acknowledged(&mut inbox), inbox.unfinished(true)), (vec![1, 2], 0));
        inbox.tick(now + Duration::from_secs(91));
        for id in [3, 4] {
            inbox.arrived(Some(id), once("other"));
        }
        inbox.tick(now + Duration::from_secs(100));
        inbox.tick(now + Duration::from_secs(130));
        inbox.lost(Unanswered::default());
        assert_eq!((inbox.unfinished(false), inbox.next_moment()), (2, None));
    })
    .await;
    let told: Vec<String> = log.take().into_iter().map(|record| record.message).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("2 messages are not acknowledged, as many as the broker sends"), "{told:?}");
    assert!(
        told[0].ends_with("filter=slow/+ topic=slow/1") && told[1].ends_with("filter=other topic=other"),
        "{told:?}"
    );
}

#[test]
fn a_message_is_for_the_subscriptions_that_the_broker_names() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let (all, one) = (subscribe(&mut inbox, "a/#", 10), subscribe(&mut inbox, "a/b", 10));
    let named = |filters: &[&str]| Arrival {
        identifiers: filters.iter().map(|filter| Filter::parse(filter).expect("a filter").identifier()).collect(),
        ..once("a/b")
    };
    // A copy for each of them, one for both, and one of a broker that names none.
    for (id, filters) in [(1, &["a/#"][..]), (2, &["a/b"]), (3, &["a/#", "a/b"]), (4, &[]), (5, &["gone/#"])] {
        inbox.arrived(Some(id), named(filters));
    }
    for subscription in [all, one] {
        let run = inbox.run(subscription, 10, now);
        assert_eq!(run.len(), 3);
        inbox.done(subscription, &run.iter().map(Message::id).collect::<Vec<_>>());
    }
    assert_eq!((acknowledged(&mut inbox), inbox.unmatched), (vec![1, 2, 3, 4, 5], 1));
    assert!(inbox.batch(all, 10, now).is_empty());
}

#[test]
fn a_run_goes_on_beside_what_others_have_in_hands() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    for number in 1..=4 {
        inbox.arrived(Some(number), once("a"));
    }
    let (first, second) = (inbox.run(id, 1, now), inbox.run(id, 1, now));
    assert_eq!((first.len(), second.len()), (1, 1));
    inbox.done(id, &[second[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [0; 0]);
    inbox.done(id, &[first[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [1, 2]);
}

#[test]
fn a_run_has_what_failed_and_comes_again() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    for (number, topic) in [(1, "a"), (2, "a"), (3, "b")] {
        inbox.arrived(Some(number), once(topic));
    }
    let bad = inbox.batch(id, 1, now);
    inbox.failed(id, bad[0].id(), now);
    let other = inbox.run(id, 10, now);
    assert_eq!(other[0].topic(), "b");
    inbox.done(id, &[other[0].id()]);
    let again = inbox.run(id, 10, now + Duration::from_secs(1));
    assert_eq!((again[0].topic(), again[0].attempt()), ("a", 2));
    inbox.done(id, &[again[0].id()]);
    assert_eq!(inbox.run(id, 10, now).len(), 1);
}

#[test]
fn what_was_given_back_may_be_done_until_it_is_given_out_again() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    for number in 1..=2 {
        inbox.arrived(Some(number), arrival("a", Qos::AtLeastOnce, false));
    }
    let run = inbox.run(id, 10, now);
    let [first, second] = [0, 1].map(|place| run[place].id());
    inbox.give_back(id, &[first, second]);
    inbox.done(id, &[first]);
    assert_eq!(acknowledged(&mut inbox), [1]);
    let again = inbox.run(id, 10, now);
    assert_eq!(again.len(), 1);
    inbox.done(id, &[second, first]);
    assert_eq!(acknowledged(&mut inbox), [0; 0], "it is in other hands now");
    inbox.done(id, &[again[0].id()]);
    assert_eq!(acknowledged(&mut inbox), [2]);
}

#[test]
fn what_several_give_back_is_in_order() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    for (number, topic) in [(1, "a"), (2, "b"), (3, "c"), (4, "d")] {
        inbox.arrived(Some(number), once(topic));
    }
    let run = inbox.run(id, 3, now);
    let [a, b, c] = [0, 1, 2].map(|place| run[place].id());
    inbox.give_back(id, &[a]);
    inbox.give_back(id, &[b, c]);
    let topics: Vec<String> = inbox.run(id, 10, now).iter().map(|message| message.topic().to_owned()).collect();
    assert_eq!(topics, ["a", "b", "c", "d"]);
}

/// Whether who waits for messages of a subscription is woken by what is done to the inbox.
fn is_woken(inbox: &mut Inbox, id: u64, act: impl FnOnce(&mut Inbox)) -> bool {
    #[derive(Default)]
    struct Flag(AtomicBool);
    impl std::task::Wake for Flag {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
    let flag = Arc::<Flag>::default();
    let waker = std::task::Waker::from(Arc::clone(&flag));
    let subscribed = inbox.get(id).expect("a subscription");
    subscribed.consumers.add(&std::task::Context::from_waker(&waker));
    act(inbox);
    flag.0.load(Ordering::Relaxed)
}

#[test]
fn what_fell_due_while_another_was_in_hands_is_told_of_when_that_is_done() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    for (number, topic) in [(1, "a"), (2, "b")] {
        inbox.arrived(Some(number), once(topic));
    }
    let bad = inbox.batch(id, 1, now).remove(0);
    inbox.failed(id, bad.id(), now);
    let other = inbox.batch(id, 1, now).remove(0);
    let later = now + Duration::from_secs(1);
    inbox.tick(later);
    assert!(inbox.batch(id, 1, later).is_empty());
    assert!(is_woken(&mut inbox, id, |inbox| inbox.done(id, &[other.id()])));
    assert_eq!(inbox.batch(id, 1, later).remove(0).topic(), "a");
}

#[test]
fn what_is_given_back_does_not_lift_the_bound_of_quality_0() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    let come = |inbox: &mut Inbox, count: usize| {
        (0..count).for_each(|_| inbox.arrived(None, arrival("a", Qos::AtMostOnce, false)));
    };
    come(&mut inbox, MOST_WAITING);
    let run = inbox.run(id, 100, now);
    come(&mut inbox, 100);
    inbox.give_back(id, &run.iter().map(Message::id).collect::<Vec<_>>());
    come(&mut inbox, 1);
    assert_eq!((inbox.run(id, usize::MAX, now).len(), inbox.dropped), (MOST_WAITING, 101));
}

#[test]
fn a_filter_that_was_refused_is_asked_for_again() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "a", 1);
    assert_eq!(inbox.unknown().0, [id]);
    inbox.answered(id, Known::Refused(Error::new(ErrorKind::AccessDenied, "no")));
    inbox.let_go(id, now);
    assert_eq!(subscribe(&mut inbox, "a", 1), id);
    assert_eq!(inbox.unknown().0, [id]);
}

#[test]
fn a_filter_that_the_broker_did_not_end_is_ended_on_the_next_connection() {
    let mut inbox = Inbox::new(100);
    subscribe(&mut inbox, "b", 1);
    let filters = vec!["a".to_owned(), "b".to_owned()];
    inbox.lost(Unanswered { subscriptions: Vec::new(), filters });
    assert_eq!(inbox.unsubscribe, ["a"], "somebody wants b again");
    inbox.resumed(false, Instant::now());
    assert_eq!(inbox.unsubscribe, [""; 0], "the broker has forgotten it");
}

#[test]
fn the_broker_is_asked_for_what_all_subscriptions_to_a_filter_want() {
    let mut inbox = Inbox::new(100);
    let subscribe = |inbox: &mut Inbox, qos, no_local| {
        let options = SubscribeOptions { no_local, ..SubscribeOptions::default() };
        inbox.subscribe(Filter::parse("a").expect("a filter"), qos, options)
    };
    let wanted = |inbox: &mut Inbox| {
        let (ids, wanted) = inbox.unknown();
        (ids, wanted.iter().map(|wanted| (wanted.qos, wanted.no_local)).collect::<Vec<_>>())
    };
    let first = subscribe(&mut inbox, Qos::AtLeastOnce, false);
    assert_eq!(wanted(&mut inbox), (vec![first], vec![(Qos::AtLeastOnce, false)]));
    let second = subscribe(&mut inbox, Qos::AtMostOnce, true);
    assert_eq!(wanted(&mut inbox), (vec![second], vec![(Qos::AtLeastOnce, false)]));
    inbox.unsubscribe(first);
    assert_eq!(wanted(&mut inbox), (vec![second], vec![(Qos::AtMostOnce, true)]));
}

#[test]
fn what_comes_back_from_several_hands_is_in_order_of_arrival() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 1);
    for number in 1..=3 {
        inbox.arrived(Some(number), once(&number.to_string()));
    }
    let mut one = || inbox.run(id, 1, now).remove(0).id();
    let (first, second) = (one(), one());
    inbox.give_back(id, &[first]);
    let first = inbox.run(id, 1, now).remove(0).id();
    inbox.give_back(id, &[first]);
    inbox.give_back(id, &[second]);
    let topics = |inbox: &mut Inbox| inbox.run(id, 10, now).iter().map(|m| m.topic().to_owned()).collect::<Vec<_>>();
    assert_eq!(topics(&mut inbox), ["1", "2", "3"]);
    inbox.let_go(id, now);
    subscribe(&mut inbox, "#", 1);
    assert_eq!(topics(&mut inbox), ["1", "2", "3"]);
}

#[test]
fn topics_that_were_busy_are_found_again_when_they_are_free() {
    let (mut inbox, now) = (Inbox::new(100), Instant::now());
    let id = subscribe(&mut inbox, "#", 3);
    for (number, topic) in [(1, "a"), (2, "a"), (3, "b"), (4, "a"), (5, "b"), (6, "c")] {
        inbox.arrived(Some(number), once(topic));
    }
    let batch = |inbox: &mut Inbox| {
        let batch = inbox.batch(id, 10, now);
        batch.into_iter().map(|message| (message.topic().to_owned(), message.id())).collect::<Vec<_>>()
    };
    let first = batch(&mut inbox);
    assert_eq!(first.iter().map(|(topic, _)| topic.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    inbox.done(id, &[first[2].1]);
    assert!(batch(&mut inbox).is_empty());
    inbox.arrived(Some(7), once("d"));
    let fourth = batch(&mut inbox);
    assert_eq!(fourth[0].0, "d");
    inbox.done(id, &[first[1].1, fourth[0].1]);
    assert_eq!(batch(&mut inbox)[0].0, "b");
    inbox.give_back(id, &[first[0].1]);
    let again = batch(&mut inbox);
    assert_eq!(again[0].0, "a");
    inbox.done(id, &[again[0].1]);
    assert_eq!(acknowledged(&mut inbox), [1]);
}
