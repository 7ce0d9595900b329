//! What goes wrong with MQTT on request.

use serde_json::{Value, json};
use twinlink_emulator::{Emulator, MqttFault, Options};

use crate::mqtt_client::{CONNACK, Client, Hello, PINGRESP, PUBACK, packet};
use crate::wire::{Message, Reply, exchange};

fn emulator() -> Emulator {
    Emulator::start(Options { mqtt_port: Some(0), ..Options::odd() }).expect("a free port")
}

fn admin(emulator: &Emulator, method: &str, body: &Value) -> Reply {
    exchange(emulator, &Message::new(emulator, method, "/_emulator/mqtt").body(&body.to_string()))
}

#[test]
fn connections_are_dropped_with_a_reason_or_without() {
    let emulator = emulator();
    let [mut a, mut b] = ["a", "b"].map(|id| Client::new(&emulator, 5, id));
    let fault = json!({"fault": "drop_connections", "client_id": "a", "reason": 139});
    assert_eq!(admin(&emulator, "POST", &fault).json(), json!({"accepted": 1}));
    assert_eq!(a.dismissed(), 139);
    b.ping();
    emulator.inject_mqtt(&MqttFault::DropConnections { client_id: None, reason: None }).expect("it is a fault");
    b.ended();
}

#[test]
fn connects_are_refused_as_often_as_was_asked_for() {
    let emulator = emulator();
    emulator.inject_mqtt(&MqttFault::RefuseConnects { reason: 0x87, times: Some(2) }).expect("it is a fault");
    for (version, code) in [(5, 0x87), (4, 5), (5, 0)] {
        let answer = Client::open(&emulator).greet(&Hello::new(version, "a"));
        assert_eq!((answer.kind, answer.body[1]), (CONNACK, code));
    }
    let wrong = MqttFault::RefuseConnects { reason: 0, times: None };
    assert_eq!(emulator.inject_mqtt(&wrong), Err("'reason' must be from 128 to 159, not 0".to_owned()));
    assert_eq!(admin(&emulator, "POST", &json!({"fault": "nonsense"})).status, 400);
}

#[test]
fn acknowledgements_are_late_and_in_order() {
    let emulator = emulator();
    let mut client = Client::new(&emulator, 5, "a");
    emulator.inject_mqtt(&MqttFault::DelayAcknowledgements { millis: 300 }).expect("it is a fault");
    let messages = ["a", "b"].map(|topic| client.message_bytes(topic, b"", 2, &[])).concat();
    // All in one piece: what is not late comes first.
    client.send(&[messages, packet(12 << 4, &[])].concat());
    let answers = [(); 3].map(|()| client.receive().expect("an answer"));
    assert_eq!(answers.each_ref().map(|answer| answer.kind), [PINGRESP, PUBACK, PUBACK]);
    assert_eq!(answers[1..].iter().map(|answer| answer.body.as_slice()).collect::<Vec<_>>(), [[0, 1], [0, 2]]);
}

#[test]
fn a_connection_that_is_not_answered_goes_on_when_faults_end() {
    let emulator = emulator();
    let [mut a, mut b] = ["a", "b"].map(|id| Client::new(&emulator, 5, id));
    emulator.inject_mqtt(&MqttFault::StopAnswering { client_id: Some("a".to_owned()) }).expect("it is a fault");
    let id = a.publish_with("x", b"", 2, &[]);
    b.ping();
    a.stream.set_nonblocking(true).expect("it can be set");
    assert!(a.receive().is_err());
    a.stream.set_nonblocking(false).expect("it can be set");
    assert_eq!(admin(&emulator, "DELETE", &Value::Null).status, 200);
    assert_eq!(a.receive().expect("an acknowledgement").body, id.to_be_bytes());
    emulator.inject_mqtt(&MqttFault::StopAnswering { client_id: None }).expect("it is a fault");
    emulator.inject_mqtt(&MqttFault::DropConnections { client_id: None, reason: None }).expect("it is a fault");
    a.ended();
    b.ended();
    emulator.reset();
    Client::new(&emulator, 5, "c").ping();
}

#[test]
fn the_admin_path_tells_of_sessions() {
    let emulator = emulator();
    let (mut client, _) = Client::accepted(&emulator, &Hello::new(5, "a").lasting());
    client.subscribe("x/#");
    client.leave();
    Client::new(&emulator, 5, "b").publish("x", "kept");
    let told = exchange(&emulator, &Message::new(&emulator, "GET", "/_emulator/mqtt")).json();
    let session = &told["sessions"][0];
    assert_eq!((&session["clientId"], &session["connected"]), (&json!("a"), &json!(false)));
    assert_eq!(session["subscriptions"], json!([{"topicFilter": "x/#", "qos": 1}]));
    assert_eq!((&session["pending"], &session["sessionExpiry"]), (&json!(1), &json!(3600)));
    assert_eq!(session["disconnectReason"], "CLIENT_INITIATED_DISCONNECT");
    assert!(session["disconnectedSince"].as_i64() > Some(0));
    let mut client = Client::new(&emulator, 4, "a");
    client.ping();
    let told = exchange(&emulator, &Message::new(&emulator, "GET", "/_emulator/mqtt")).json();
    let session = &told["sessions"][0];
    assert_eq!((&session["connected"], &session["cleanSession"]), (&json!(true), &json!(true)));
    assert_eq!((&session["keepAliveDuration"], &session["sourceIp"]), (&json!(60), &json!("127.0.0.1")));
    assert!(session["connectedSince"].as_i64() > Some(0) && session["sourcePort"].as_i64() > Some(0), "{session}");
}
