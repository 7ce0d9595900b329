//! The MQTT broker: versions 3.1.1 and 5 on one port, with the limits of AWS IoT Core.
//!
//! The crate `mqtt-protocol-core` reads and writes packets and watches over the protocol of one connection
//! ([`connection`]); what connections have in common is here: sessions, subscriptions, shared ones among them, retained
//! messages and wills ([`broker`]). A connection pulls what its session has for it, so that nothing waits for a slow reader.

mod broker;
mod connection;
mod devices;
mod faults;
mod hello;
mod incoming;
mod link;
mod listener;
mod message;
mod packets;
mod peer;
pub(crate) mod properties;
pub(crate) mod retained;
mod session;
mod sessions;
mod subscriptions;
pub(crate) mod topic;
pub(crate) mod websocket;

pub(crate) use broker::Broker;
pub(crate) use connection::serve;
pub(crate) use devices::DeviceVerifier;
pub use faults::MqttFault;
pub(crate) use faults::parse as parse_faults;
pub(crate) use listener::Listener;
pub(crate) use message::Message;
pub(crate) use peer::Peer;

/// The longest payload of a message, in bytes.
pub(crate) const LONGEST_PAYLOAD: usize = 128 << 10;

/// How many messages of quality of service 1 may be unacknowledged, in either direction.
const MOST_UNACKNOWLEDGED: u16 = 100;
