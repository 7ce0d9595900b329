//! Connector for AWS IoT TwinMaker and AWS IoT SiteWise.
//!
//! ```no_run
//! # async fn example() -> Result<(), twinlink::Error> {
//! let aws = twinlink::Connector::builder().region("us-east-1").build().await?;
//! let mut workspaces = aws.twinmaker().list_workspaces().items();
//! while let Some(workspace) = workspaces.next().await {
//!     println!("{}", workspace?.workspace_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Python and the JVM reach the same core through the modules that the second half of this page lists.

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
mod listing;

mod per_process;
mod primitives;
mod quiet;
mod random;
mod retry;
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
pub mod sitewise;
pub mod twinmaker;

pub use by_name::JsonPages;
pub use connector::{Connector, ConnectorBuilder};
pub use credentials::{
    AssumeRole, CallerIdentity, Certificate, Credentials, ResolvedCredentials, RolesAnywhere, SessionRequest,
};
pub use error::{Error, ErrorKind};
pub use explain::{Explained, Explanation};
pub use listing::{Items, List, Page, Pages};
pub use signer::{Payload, Request, Signer};
pub use timestamp::Timestamp;
pub use waiter::Waiter;

/// The version of this crate, and which catalogue it has: faces of another build would misread what is written by number.
#[cfg(feature = "blocking")]
pub const BUILD: [&str; 2] = [env!("CARGO_PKG_VERSION"), generated::FINGERPRINT];

#[cfg(feature = "aws-sdk")]
mod sdk;

// For the bindings: operations and answers as data.
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod endpoint;
pub mod engine;
pub mod frame;
#[cfg(feature = "blocking")]
pub mod log;
pub mod paging;
