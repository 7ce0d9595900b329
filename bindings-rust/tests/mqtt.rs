//! MQTT against a broker that nobody here wrote: mosquitto, started by each test with certificates and state of its own.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

#[path = "mqtt/authority.rs"]
mod authority;
#[path = "mqtt/broker.rs"]
mod broker;
#[path = "mqtt/exchange.rs"]
mod exchange;
#[path = "mqtt/program.rs"]
mod program;
