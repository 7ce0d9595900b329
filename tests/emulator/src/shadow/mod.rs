//! Shadows of things: what a thing is wanted to be and what it says that it is, as one document each.
//!
//! [`document`] knows no store and no topics; [`kept`] keeps documents as resources, for the operations of the service
//! `iotdata`; [`topics`] answers what devices publish on AWS's reserved topics, and tells of every change.

mod delta;
mod document;
mod kept;
mod refusal;
mod request;
mod topics;

pub(crate) use kept::{Shadow, delete, get, names, update};
pub(crate) use topics::{serve, tell_of_change, tell_of_end};
