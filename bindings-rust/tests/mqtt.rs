//! MQTT against a broker that nobody here wrote, mosquitto, and against the emulator's, which has AWS IoT's limits and checks
//! signatures. Each test starts them with certificates and state of its own.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "mqtt/authority.rs"]
mod authority;
#[path = "mqtt/broker.rs"]
mod broker;
#[allow(dead_code, unreachable_pub, reason = "other tests share it, and use the rest")]
#[path = "common/canned.rs"]
mod canned;
#[path = "mqtt/closing.rs"]
mod closing;
#[path = "mqtt/emulated.rs"]
mod emulated;
#[path = "mqtt/exchange.rs"]
mod exchange;
#[path = "mqtt/face.rs"]
mod face;
#[path = "mqtt/handling.rs"]
mod handling;
#[path = "mqtt/logged.rs"]
mod logged;
#[path = "mqtt/many.rs"]
mod many;
#[path = "mqtt/program.rs"]
mod program;
#[path = "mqtt/refusals.rs"]
mod refusals;
#[path = "mqtt/relay.rs"]
mod relay;
#[path = "mqtt/sessions.rs"]
mod sessions;
#[path = "mqtt/shadows.rs"]
mod shadows;
#[path = "mqtt/takeover.rs"]
mod takeover;
#[path = "mqtt/unbearable.rs"]
mod unbearable;
#[path = "mqtt/ways.rs"]
mod ways;
