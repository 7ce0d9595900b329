//! The MQTT client: one connection to AWS IoT, or another broker, that comes back when it is lost.
//!
//! [`MqttClient::new`] makes a client and its driver, a future that does all the work: Rust programs spawn it, faces that
//! block run it on a thread of its own. Handles and driver share their state under one lock, which is never held while
//! anything is waited for. Everything is pulled: nothing here calls a program's code. What can be waited for is there
//! three times: for `async`, to be polled, and for a thread that blocks (`wait...`).

mod address;
mod backoff;
mod client;
mod connection;
mod data;
mod delivery;
mod exchange;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod inbox;
mod limits;
mod link;
mod message;
mod outgoing;
mod packet;
mod reader;
mod reason;
mod repeats;
mod settings;
mod shadow;
mod state;
mod subscription;
#[cfg(feature = "blocking")]
mod thread;
mod topic;
mod transport;
mod wait;
mod websocket;
mod work;

pub(crate) use address::explained;
pub use client::{MqttClient, MqttDriver, StateChanges};
pub use delivery::Delivery;
pub use inbox::{Failed, SubscribeOptions};
pub use message::{Message, MessageProperties, PublishRequest, Qos};
pub use reader::{Reader, Readers, Taken};
pub use settings::{MqttSettings, Password, Version, Will};
pub use shadow::{SHADOW_TIMEOUT, Shadow, ShadowAnswer, ShadowDeltas, ShadowUpdate};
pub use state::{Connection, MqttState};
pub use subscription::Subscription;
#[cfg(feature = "blocking")]
pub use thread::run_on_thread;
pub use work::Work;
