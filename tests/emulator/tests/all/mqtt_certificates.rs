//! Devices whose certificates AWS IoT knows: who is let in, and for how long.

use std::fs;
use std::path::{Path, PathBuf};

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rustls::version::{TLS12, TLS13};
use serde_json::{Value, json};
use twinlink_emulator::{Emulator, Options, Tls};

use crate::mqtt_client::{Client, Hello};
use crate::secure::{Identity, PORTS, Port, admitted, config, connect, is_refused, refused, secure, secure_by};
use crate::signer::Signer;
use crate::wire::{Message, Wire};

fn options() -> Options {
    Options { tls: Some(Tls::InMemory), mqtt_port: Some(0), ..Options::odd() }
}

/// Calls an operation of AWS IoT.
fn iot(emulator: &Emulator, method: &str, path: &str, parameters: &[(&str, &str)], body: &Value) -> Value {
    let mut message = Message::new(emulator, method, path);
    parameters.iter().for_each(|(name, value)| message.add_parameter(name, value));
    let message = if body.is_null() { message } else { message.body(&body.to_string()) };
    let mut wire = Wire::over(secure(emulator, None, Port::Http));
    wire.send(&Signer::new(emulator, "iot").sign(message));
    let answer = wire.receive().expect("a whole answer");
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    answer.json()
}

fn give_state(emulator: &Emulator, id: &str, state: &str) {
    iot(emulator, "PUT", &format!("/certificates/{id}"), &[("newStatus", state)], &Value::Null);
}

/// What `CreateKeysAndCertificate` makes, and the certificate's id.
fn created(emulator: &Emulator, is_active: bool) -> (Identity, String) {
    let made = iot(emulator, "POST", "/keys-and-certificate", &[("setAsActive", &is_active.to_string())], &Value::Null);
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let key = text(&made["keyPair"]["PrivateKey"]);
    (Identity { certificate: text(&made["certificatePem"]), key }, text(&made["certificateId"]))
}

/// A certificate that nobody but its key vouches for, and that is in its time until this year.
fn self_signed(until: i32) -> Identity {
    let mut params = CertificateParams::new(Vec::new()).expect("parameters");
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(until, 12, 31));
    let key = KeyPair::generate().expect("a key");
    Identity { certificate: params.self_signed(&key).expect("a certificate").pem(), key: key.serialize_pem() }
}

fn register(emulator: &Emulator, path: &str, identity: &Identity, status: &str) -> String {
    let body = json!({ "certificatePem": identity.certificate, "status": status });
    iot(emulator, "POST", path, &[], &body)["certificateId"].as_str().expect("an id").to_owned()
}

#[test]
fn a_certificate_lets_its_device_in_while_it_is_active() {
    let emulator = Emulator::start(options()).expect("a free port");
    let (identity, id) = created(&emulator, false);
    let (other, _) = created(&emulator, true);
    refused(&emulator, Some(&identity));
    let mut heir = admitted(&emulator, &other, Port::Mqtt, "heir");
    heir.subscribe("plant/#");
    for state in ["INACTIVE", "REVOKED"] {
        give_state(&emulator, &id, "ACTIVE");
        let mut connected = PORTS.map(|port| admitted(&emulator, &identity, port, &format!("{port:?}")));
        for client in &mut connected {
            client.publish("plant/press", "hot");
            assert_eq!(heir.accept(), "hot");
        }
        // What is said again changes nothing.
        give_state(&emulator, &id, "ACTIVE");
        connected.iter_mut().for_each(Client::ping);
        give_state(&emulator, &id, state);
        for mut client in connected {
            assert_eq!(client.dismissed(), 0x87);
        }
        refused(&emulator, Some(&identity));
        heir.ping();
    }
}

#[test]
fn who_came_with_the_certificate_and_says_hello_after_its_end_is_sent_away() {
    let emulator = Emulator::start(options()).expect("a free port");
    let (identity, id) = created(&emulator, true);
    // In TLS 1.2 the client hears that it was let in before it says anything.
    let mut stream = secure_by(&[&TLS12], &emulator, Some(&identity), Port::Mqtt);
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock).expect("a handshake");
    }
    give_state(&emulator, &id, "INACTIVE");
    let mut late = Client::over(stream);
    late.greet(&Hello::new(5, "late"));
    assert_eq!(late.dismissed(), 0x87);
    assert_eq!(emulator.mqtt_clients(), [""; 0]);
}

#[test]
fn a_client_that_comes_again_is_asked_for_its_certificate_again() {
    let emulator = Emulator::start(options()).expect("a free port");
    for version in [&TLS12, &TLS13] {
        let (identity, id) = created(&emulator, true);
        for port in PORTS {
            give_state(&emulator, &id, "ACTIVE");
            let config = config(&[version], &emulator, Some(&identity), port);
            let mut client = Client::over(connect(&config, &emulator, port));
            client.greet(&Hello::new(5, "again"));
            client.ping();
            give_state(&emulator, &id, "INACTIVE");
            is_refused(connect(&config, &emulator, port));
        }
    }
}

#[test]
fn certificates_of_requests_and_of_others_are_good_when_they_are_registered() {
    let emulator = Emulator::start(options()).expect("a free port");
    let key = KeyPair::generate().expect("a key");
    let request = CertificateParams::default().serialize_request(&key).expect("a request").pem().expect("a text");
    let body = json!({ "certificateSigningRequest": request });
    let made = iot(&emulator, "POST", "/certificates", &[("setAsActive", "true")], &body);
    let certificate = made["certificatePem"].as_str().expect("a text").to_owned();
    admitted(&emulator, &Identity { certificate, key: key.serialize_pem() }, Port::Mqtt, "a").ping();
    let own = self_signed(2049);
    refused(&emulator, Some(&own));
    let id = register(&emulator, "/certificate/register-no-ca", &own, "ACTIVE");
    admitted(&emulator, &own, Port::Mqtt, "b").ping();
    let expired = self_signed(2021);
    register(&emulator, "/certificate/register-no-ca", &expired, "ACTIVE");
    refused(&emulator, Some(&expired));
    give_state(&emulator, &id, "INACTIVE");
    iot(&emulator, "DELETE", &format!("/certificates/{id}"), &[], &Value::Null);
    refused(&emulator, Some(&own));
}

#[test]
fn the_state_of_a_certificate_counts_more_than_who_issued_it() {
    let directory: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mqtt-registered");
    let options = Options { client_certificates: Some(directory.clone()), ..options() };
    let emulator = Emulator::start(options).expect("a free port");
    let [certificate, key] =
        ["client.pem", "client.key"].map(|name| fs::read_to_string(directory.join(name)).expect("a file"));
    let identity = Identity { certificate, key };
    let mut connected = admitted(&emulator, &identity, Port::Mqtt, "a");
    let id = register(&emulator, "/certificate/register", &identity, "ACTIVE");
    connected.ping();
    give_state(&emulator, &id, "INACTIVE");
    assert_eq!(connected.dismissed(), 0x87);
    refused(&emulator, Some(&identity));
}
