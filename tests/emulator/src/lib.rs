//! AWS IoT TwinMaker, AWS IoT SiteWise and AWS IoT with MQTT on a local port, with every signature checked.
//!
//! An [`Emulator`] answers real AWS clients over HTTP or TLS: it verifies Signature Version 4 with its own code,
//! checks every bound the service models declare, pages with opaque tokens, and refuses in AWS's words. It hands out
//! temporary credentials as AWS STS and IAM Roles Anywhere do, speaks MQTT with the shadows of AWS IoT behind it, and has a
//! proxy that plays AWS's hosts. Its data is generated from a seed, so two emulators started alike answer alike. Faults can be
//! injected from the test that owns the emulator ([`Emulator::inject`]) or over HTTP (see the README of this crate).
//!
//! ```
//! let emulator = twinlink_emulator::Emulator::start(twinlink_emulator::Options::default())?;
//! assert!(emulator.endpoint().starts_with("http://127.0.0.1:"));
//! # std::io::Result::Ok(())
//! ```

mod admin;
mod answer;
mod answers;
mod clock;
mod connection;
mod counts;
mod coverage;
mod data;
mod emulator;
mod encoding;
mod event_stream;
mod fault;
mod fault_document;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod handler;
mod identity;
mod json_body;
mod limits;
mod model;
mod moment;
mod mqtt;
mod options;
mod proxy;
mod query;
mod quotas;
mod request_log;
mod seeds;
mod server;
mod services;
mod shadow;
mod shared;
mod sigv4;
mod store;
mod timestamp;
mod tls;
mod x509;

pub use counts::OperationCount;
pub use coverage::coverage;
pub use emulator::Emulator;
pub use fault::{Fault, FaultKind};
pub use identity::{Denial, Role};
pub use limits::Limit;
pub use mqtt::MqttFault;
pub use options::Options;
pub use proxy::ProxiedRequest;
pub use quotas::Rate;
pub use request_log::RecordedRequest;
pub use seeds::Factory;
pub use services::{IdentityProvider, Lambda, LambdaTarget};
pub use tls::Tls;
pub use x509::TrustAnchor;
