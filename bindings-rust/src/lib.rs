//! Connector for AWS IoT TwinMaker, AWS IoT SiteWise and AWS IoT: every operation, typed.
//!
//! ```no_run
//! # async fn example() -> Result<(), twinlink::Error> {
//! let aws = twinlink::Connector::builder().region("us-east-1").build().await?;
//! let mut workspaces = aws.twinmaker().list_workspaces().items();
//! while let Some(workspace) = workspaces.next().await {
//!     println!("{}", workspace?.workspace_id);
//! }
//! let asset = aws.sitewise().describe_asset("a1b2c3d4-5678-90ab-cdef-1a1a1a1a1a1a").send().await?;
//! println!("{}", asset.asset_name);
//! # Ok(())
//! # }
//! ```
//!
//! What an operation needs are parameters, in AWS's order; the rest are setters, beside each a `set_...` that takes an
//! `Option`. A call may be awaited without `send`. [`sitewise`], [`twinmaker`], [`iot`] and [`iot_data`] have the
//! operations and their types, each a feature that is on by default; the module `mqtt`, with the feature of that name, has
//! a client of AWS IoT's message broker. Without types, every operation can be called by name:
//! [`Connector::call`](twinlink_core::Connector::call). With the feature `aws-sdk`, AWS's own clients are at hand, configured
//! by the connector.
//!
//! It runs on [Tokio](https://tokio.rs), with time and I/O enabled (`#[tokio::main]` does); elsewhere connectors and calls panic.
//!
//! Members that AWS calls required are empty (text, lists) or 1970 (times) if it leaves them out all the same. Enumerations
//! are open: a value that this version does not know is kept as it came.
//!
//! Tests of a program make answers with `default()` and set their fields, pages with [`Page::new`], and errors with
//! [`Error::new`].

#![forbid(unsafe_code)]
#![cfg_attr(
    not(all(feature = "sitewise", feature = "twinmaker", feature = "iot", feature = "iot_data")),
    allow(dead_code, unused_imports, unused_macros, reason = "a service alone does not need all that all need")
)]
#![allow(
    private_bounds,
    private_interfaces,
    reason = "the traits are this crate's to implement: nobody else names them"
)]

mod call;
mod connector;
mod events;
mod from_wire;
mod generated;
mod listing;
#[cfg(feature = "sitewise")]
mod moments;
#[cfg(feature = "mqtt")]
pub mod mqtt;
#[cfg(feature = "aws-sdk")]
mod sdk;
#[cfg(feature = "iot_data")]
mod shadow;
mod to_json;
mod types;
mod wait;

#[cfg(feature = "iot")]
pub use generated::iot;
#[cfg(feature = "iot_data")]
pub use generated::iotdata as iot_data;
#[cfg(feature = "sitewise")]
pub use generated::iotsitewise as sitewise;
#[cfg(feature = "twinmaker")]
pub use generated::iottwinmaker as twinmaker;

pub use call::Sending;
pub use connector::{Connector, ConnectorBuilder};
pub use events::EventStream;
pub use listing::{Items, Page, Paged, Pages};
pub use to_json::ToJson;
pub use types::ResponseMetadata;
pub use wait::Wait;

pub use twinlink_core::{
    AssumeRole, CallerIdentity, Certificate, Credentials, Error, ErrorKind, Explained, Explanation, JsonEvents,
    JsonPages, Payload, Request, ResolvedCredentials, RolesAnywhere, SessionRequest, Signer, Timestamp, config,
};
