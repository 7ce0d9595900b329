//! The core of twinlink, which all its faces share: settings, credentials, signatures, endpoints, retries, paging, and every
//! operation of AWS IoT TwinMaker and AWS IoT SiteWise as data.
//!
//! Rust programs use the crate `twinlink`, which adds typed operations. Here operations have names, and JSON in and out:
//!
//! ```no_run
//! # async fn example() -> Result<(), twinlink_core::Error> {
//! let aws = twinlink_core::Connector::builder().region("us-east-1").build().await?;
//! let workspaces = aws.call("iottwinmaker.ListWorkspaces", serde_json::json!({"maxResults": 5})).await?;
//! println!("{}", workspaces["workspaceSummaries"]);
//! # Ok(())
//! # }
//! ```
//!
//! The modules below are what faces are built on: [`paging`] calls, [`engine`] has the operations and their shapes as tables
//! and reads answers into whatever a face wants, [`frame`] and [`wire`] write them as bytes.

#![forbid(unsafe_code)]

mod by_name;
mod clock;
mod connector;
mod credentials;
mod echo;
mod error;
mod explain;
mod generated;
mod http;
mod per_process;
mod quiet;
mod random;
mod retry;
mod sdk;
mod secret;
mod shared_files;
mod shown;
mod signer;
mod sigv4;
mod timestamp;
mod waiter;

pub mod config;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;

pub use by_name::{JsonEvents, JsonPages};
pub use connector::{Connector, ConnectorBuilder};
pub use credentials::{
    AssumeRole, CallerIdentity, Certificate, Credentials, ResolvedCredentials, RolesAnywhere, SessionRequest,
};
pub use error::{Error, ErrorKind};
pub use explain::{Explained, Explanation};
pub use sdk::PlaneEndpoints;
pub use signer::{Payload, Request, Signer};
pub use timestamp::Timestamp;
pub use waiter::Waiter;

/// The version of this crate, and which catalogue it has: faces of another build would misread what is written by number.
#[cfg(feature = "blocking")]
pub const BUILD: [&str; 2] = [env!("CARGO_PKG_VERSION"), generated::FINGERPRINT];

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod endpoint;
pub mod engine;
pub mod events;
pub mod frame;
#[cfg(feature = "blocking")]
pub mod log;
#[cfg(feature = "mqtt")]
pub mod mqtt;
pub mod own_operations;
pub mod paging;
pub mod wire;
