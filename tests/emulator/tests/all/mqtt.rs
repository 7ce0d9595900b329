//! The MQTT broker: sessions, subscriptions, retained messages, wills, and AWS's limits.

use serde_json::json;
use twinlink_emulator::{Emulator, Options};

use crate::mqtt_client::{CONNACK, Client, Hello, PUBACK, packet};
use crate::wire::{Message, exchange};

fn emulator() -> Emulator {
    Emulator::start(Options { mqtt_port: Some(0), ..Options::odd() }).expect("a free port")
}

fn advance(emulator: &Emulator, seconds: u32) {
    let body = json!({ "advance_seconds": seconds }).to_string();
    let message = Message::new(emulator, "POST", "/_emulator/clock").body(&body);
    assert_eq!(exchange(emulator, &message).status, 200);
}

#[test]
fn version_5_is_told_awss_limits() {
    let emulator = emulator();
    let mut client = Client::open(&emulator);
    let asked = Hello { keep_alive: 5, ..Hello::new(5, "") };
    let answer = client.greet(&asked);
    assert_eq!((answer.kind, &answer.body[..2]), (CONNACK, [0, 0].as_slice()));
    let limits = [0x21, 0, 100, 0x24, 1, 0x25, 1, 0x27, 0, 2, 0x48, 0, 0x22, 0, 8, 0x28, 1, 0x29, 0, 0x2a, 1];
    assert_eq!(answer.body[3..24], limits);
    // Another time to keep alive, and a client id that the broker gave.
    assert_eq!(answer.body[24..28], [0x13, 0, 30, 0x12]);
    assert_eq!(emulator.mqtt_clients(), [String::from_utf8(answer.body[30..].to_vec()).expect("an id")]);
}

#[test]
fn messages_go_to_who_subscribed_in_either_version() {
    let emulator = emulator();
    for (publisher, subscriber) in [(4, 4), (4, 5), (5, 4), (5, 5)] {
        let mut from = Client::new(&emulator, publisher, "from");
        let mut to = Client::new(&emulator, subscriber, "to");
        let failure = if subscriber == 5 { 0x8f } else { 0x80 };
        assert_eq!(to.subscribe_with(&[("a/+", 1), ("a/0", 0), ("b/#", 0), ("x#", 1)]), [1, 0, 0, failure]);
        from.publish("a/0", "once");
        from.publish("b", "zero");
        let first = to.message();
        assert_eq!((first.topic.as_str(), first.payload.as_str(), first.qos), ("a/0", "once", 1));
        to.acknowledge(first.packet_id);
        assert_eq!((to.message().qos, to.unsubscribe("b/#")), (0, if subscriber == 5 { vec![0, 0] } else { vec![] }));
        from.publish("b", "to nobody");
        to.ping();
    }
}

#[test]
fn properties_are_passed_on_and_messages_expire() {
    let emulator = emulator();
    let (mut to, _) = Client::accepted(&emulator, &Hello::new(5, "to").lasting());
    to.subscribe("a");
    let mut from = Client::new(&emulator, 5, "from");
    // Format, an expiry of ten seconds, type, where to answer, correlation, and two user properties.
    let properties: &[u8] =
        b"\x01\x01\x02\0\0\0\x0a\x03\0\x01t\x08\0\x01r\x09\0\x01c\x26\0\x01k\0\x01v\x26\0\x01k\0\x01w";
    from.publish_with("a", b"one", 2, properties);
    let one = to.message();
    assert_eq!(one.properties, properties);
    to.acknowledge(one.packet_id);
    to.ping();
    to.leave();
    from.publish_with("a", b"late", 2, properties);
    from.publish_with("a", b"three", 2, &[]);
    from.receive().and_then(|_| from.receive()).and_then(|_| from.receive()).expect("three acknowledgements");
    advance(&emulator, 11);
    let (mut to, is_old) = Client::accepted(&emulator, &Hello::new(5, "to").lasting());
    assert_eq!((is_old, to.message().payload.as_str()), (true, "three"));
}

#[test]
fn a_session_keeps_what_its_client_has_not_acknowledged() {
    let emulator = emulator();
    for version in [4, 5] {
        let hello = Hello::new(version, "to").lasting();
        let (mut to, is_old) = Client::accepted(&emulator, &hello);
        assert!(!is_old);
        to.subscribe("a");
        let mut from = Client::new(&emulator, version, "from");
        from.publish("a", "one");
        from.publish("a", "two");
        let [one, two] = [to.message(), to.message()];
        to.acknowledge(two.packet_id);
        to.ping();
        drop(to);
        from.publish("a", "three");
        let (mut to, is_old) = Client::accepted(&emulator, &hello);
        let [again, three] = [to.message(), to.message()];
        assert_eq!((is_old, again.again, again.packet_id, again.payload.as_str()), (true, true, one.packet_id, "one"));
        assert_eq!((three.again, three.payload.as_str()), (false, "three"));
        drop(to);
        let (mut to, is_old) = Client::accepted(&emulator, &Hello { clean: true, ..hello });
        assert!(!is_old);
        to.ping();
    }
}

#[test]
fn a_session_ends_by_the_accounts_clock() {
    let emulator = emulator();
    for version in [4, 5] {
        let hello = Hello::new(version, "to").lasting();
        let (client, _) = Client::accepted(&emulator, &hello);
        client.leave();
        advance(&emulator, 3599);
        let (client, is_old) = Client::accepted(&emulator, &hello);
        assert!(is_old);
        client.leave();
        advance(&emulator, 3601);
        assert!(!Client::accepted(&emulator, &hello).1);
        advance(&emulator, 10_000);
    }
}

#[test]
fn a_client_that_goes_may_say_how_long_its_session_lasts() {
    let emulator = emulator();
    let goodbye = |seconds: u8| packet(14 << 4, &[0, 5, 0x11, 0, 0, 0, seconds]);
    for (hello, seconds, is_kept) in [
        (Hello::new(5, "a").lasting(), 0, false),
        (Hello::new(5, "a").lasting(), 9, true),
        (Hello::new(5, "a"), 9, false),
    ] {
        let (mut client, _) = Client::accepted(&emulator, &hello);
        client.send(&goodbye(seconds));
        client.ended();
        let (client, is_old) = Client::accepted(&emulator, &Hello { clean: false, ..Hello::new(5, "a") });
        assert_eq!(is_old, is_kept);
        client.leave();
    }
}

#[test]
fn a_client_has_a_hundred_messages_at_most_or_as_few_as_it_says() {
    let emulator = emulator();
    let mut from = Client::new(&emulator, 5, "from");
    for (version, properties, window) in [(4, vec![], 100), (5, vec![], 100), (5, vec![0x21, 0, 3], 3)] {
        let (mut to, _) = Client::accepted(&emulator, &Hello { properties, ..Hello::new(version, "to") });
        to.subscribe("a");
        for _ in 0..=window {
            from.publish("a", "");
        }
        let first = to.message();
        for _ in 1..window {
            to.message();
        }
        to.ping();
        // What needs no acknowledgement is not held up.
        from.publish_with("a", b"passing", 0, &[]);
        assert_eq!(to.message().payload, "passing");
        to.acknowledge(first.packet_id);
        to.message();
    }
}

#[test]
fn the_last_message_is_retained_for_who_subscribes_later() {
    let emulator = emulator();
    let mut from = Client::new(&emulator, 5, "from");
    let mut there = Client::new(&emulator, 4, "there");
    there.subscribe("a/#");
    from.retain("a/1", "old");
    from.retain("a/1", "new");
    from.retain("a/2", "gone");
    from.retain("a/2", "");
    let seen: Vec<_> = (0..4).map(|_| there.message()).map(|message| (message.retain, message.payload)).collect();
    assert_eq!(seen, ["old", "new", "gone", ""].map(|payload| (false, payload.to_owned())));
    let mut to = Client::new(&emulator, 5, "to");
    // Each time, if the subscription is new, and never; a shared one gets nothing.
    for (filter, options, count) in
        [("a/#", 1, 1), ("a/#", 1, 1), ("a/#", 0x11, 0), ("a/+", 0x11, 1), ("+/1", 0x21, 0), ("$share/g/a/#", 1, 0)]
    {
        assert_eq!(to.subscribe_with(&[(filter, options)]), [1]);
        for _ in 0..count {
            let message = to.message();
            assert_eq!((message.topic.as_str(), message.payload.as_str(), message.retain), ("a/1", "new", true));
            to.acknowledge(message.packet_id);
        }
        to.ping();
    }
}

#[test]
fn options_of_version_5_leave_out_own_messages_and_keep_the_mark_of_retained_ones() {
    let emulator = emulator();
    let mut client = Client::new(&emulator, 5, "a");
    assert_eq!(client.subscribe_with(&[("own", 1 | 4), ("kept", 8)]), [1, 0]);
    client.publish("own", "unheard");
    client.publish_with("kept", b"x", 1, &[]);
    let message = client.message();
    assert_eq!((message.topic.as_str(), message.retain), ("kept", true));
    client.ping();
}

#[test]
fn a_group_shares_its_messages() {
    let emulator = emulator();
    let hello = |id: &str| Hello::new(5, id).lasting();
    let [mut one, mut two] = ["one", "two"].map(|id| Client::accepted(&emulator, &hello(id)).0);
    let mut from = Client::new(&emulator, 5, "from");
    for client in [&mut one, &mut two] {
        client.subscribe("$share/g/a/#");
    }
    for number in 0..4 {
        from.publish("a/b", &number.to_string());
    }
    let mut seen = [&mut one, &mut two].map(|client| [client.accept(), client.accept()]).concat();
    seen.sort();
    assert_eq!(seen.concat(), "0123");
    one.ping();
    one.leave();
    from.publish("a/b", "there");
    from.publish("a/b", "there");
    assert_eq!([two.accept(), two.accept()], ["there", "there"]);
    two.ping();
    two.leave();
    from.publish("a/b", "kept");
    let pending = exchange(&emulator, &Message::new(&emulator, "GET", "/_emulator/mqtt")).json();
    let pending = pending["sessions"].as_array().map(|all| all.iter().filter_map(|one| one["pending"].as_u64()).sum());
    assert_eq!(pending, Some(1));
}

#[test]
fn a_will_is_published_when_a_connection_is_lost() {
    let emulator = emulator();
    let mut heir = Client::new(&emulator, 5, "heir");
    heir.subscribe("wills/#");
    let hello = |id: &str, delay: &[u8]| Hello {
        will: Some((format!("wills/{id}"), "gone".to_owned(), delay.to_vec())),
        ..Hello::new(5, id).lasting()
    };
    drop(Client::accepted(&emulator, &hello("lost", &[])).0);
    assert_eq!(heir.message().topic, "wills/lost");
    Client::accepted(&emulator, &hello("left", &[])).0.leave();
    let (mut with_will, _) = Client::accepted(&emulator, &hello("told", &[]));
    with_will.send(&packet(14 << 4, &[4]));
    assert_eq!(heir.message().topic, "wills/told");
    let late = [0x18, 0, 0, 0, 100];
    for id in ["late", "back"] {
        drop(Client::accepted(&emulator, &hello(id, &late)).0);
    }
    while emulator.mqtt_clients().len() > 1 {
        std::thread::yield_now();
    }
    let (_back, is_old) = Client::accepted(&emulator, &hello("back", &late));
    assert!(is_old);
    heir.ping();
    advance(&emulator, 101);
    assert_eq!(heir.message().topic, "wills/late");
    heir.ping();
}

#[test]
fn a_client_id_has_one_connection() {
    let emulator = emulator();
    let mut first = Client::new(&emulator, 5, "a");
    let mut second = Client::new(&emulator, 4, "a");
    assert_eq!(first.dismissed(), 0x8e);
    let mut third = Client::new(&emulator, 4, "a");
    second.ended();
    third.ping();
    assert_eq!(emulator.mqtt_clients(), ["a"]);
}

#[test]
fn what_aws_refuses_ends_the_connection() {
    let emulator = emulator();
    let long = vec![b'x'; (128 << 10) + 1];
    let publish = |topic: &'static str, payload: Vec<u8>, flags: u8| {
        move |client: &mut Client| {
            client.publish_with(topic, &payload, flags, &[]);
        }
    };
    let subscribe = |filters: Vec<(&'static str, u8)>| move |client: &mut Client| client.send_subscribe(&filters);
    let nine = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map(|filter| (filter, 1)).to_vec();
    type Act<'a> = Box<dyn Fn(&mut Client) + 'a>;
    let cases: [(Act<'_>, u8); 7] = [
        (Box::new(publish("a", vec![], 4)), 0x9b),
        (Box::new(publish("a", long, 2)), 0x95),
        (Box::new(publish("1/2/3/4/5/6/7/8/9", vec![], 0)), 0x90),
        (Box::new(publish("$aws/events", vec![], 0)), 0x87),
        (Box::new(subscribe(vec![("a", 2)])), 0x9b),
        (Box::new(subscribe(nine)), 0x97),
        (Box::new(|client: &mut Client| client.send(&packet(8 << 4, &[0, 1, 0, 0, 1, b'a', 1]))), 0x81),
    ];
    for (index, (act, code)) in cases.iter().enumerate() {
        let mut client = Client::new(&emulator, 5, "a");
        act(&mut client);
        if index < 6 {
            assert_eq!(client.dismissed(), *code);
        }
        let mut client = Client::new(&emulator, 4, "a");
        act(&mut client);
        client.ended();
    }
    let mut client = Client::new(&emulator, 5, "a");
    for (topic, code) in [("1/2/3/4/5/6/7/8/9", 0x90), ("$aws/events", 0x87)] {
        client.publish_with(topic, b"", 2, &[]);
        let answer = client.receive().expect("an acknowledgement");
        assert_eq!((answer.kind, answer.body[2]), (PUBACK, code));
    }
    client.publish("$aws/rules/name/a", "for a rule");
    client.publish("a", &"x".repeat(128 << 10));
    let mut longest = Client::new(&emulator, 4, "b");
    longest.publish("a", &"x".repeat(128 << 10));
}

#[test]
fn who_may_not_connect_is_told_why() {
    let emulator = emulator();
    let long = "x".repeat(129);
    let with_will = |topic: &str| Hello { will: Some((topic.to_owned(), String::new(), vec![])), ..Hello::new(5, "a") };
    for (hello, code) in [
        (Hello::new(5, "$a"), 0x85),
        (Hello::new(5, &long), 0x85),
        (Hello::new(4, &long), 2),
        (Hello { clean: false, ..Hello::new(4, "") }, 2),
        (with_will("a/#"), 0x90),
        (Hello { properties: b"\x15\0\x01x".to_vec(), ..Hello::new(5, "a") }, 0x8c),
    ] {
        let mut client = Client::open(&emulator);
        let answer = client.greet(&hello);
        assert_eq!((answer.kind, answer.body[1]), (CONNACK, code), "{}", hello.client_id);
        client.ended();
    }
    assert_eq!(emulator.mqtt_clients(), [""; 0]);
    let mut client = Client::open(&emulator);
    client.send(&packet(12 << 4, &[]));
    client.ended();
}

#[test]
fn an_account_that_is_cleared_or_restored_has_no_sessions() {
    let emulator = emulator();
    let post = |path: &str, body: &str| {
        let path = format!("/_emulator/{path}");
        assert_eq!(exchange(&emulator, &Message::new(&emulator, "POST", &path).body(body)).status, 200);
    };
    let hello = Hello::new(5, "a").lasting();
    post("snapshot", r#"{"name":"empty"}"#);
    for (path, body) in [("clear", ""), ("restore", r#"{"name":"empty"}"#)] {
        let (mut client, is_old) = Client::accepted(&emulator, &hello);
        assert!(!is_old);
        client.retain("a", "b");
        post(path, body);
        client.ended();
        let mut client = Client::new(&emulator, 5, "b");
        client.subscribe("#");
        client.ping();
    }
}
