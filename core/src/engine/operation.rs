//! Rows: everything the engine needs to know of an operation.

use super::shape::Shape;
use crate::endpoint::{Plane, Service};

/// One operation of a service, as data.
#[derive(Debug)]
pub struct Operation {
    /// The service.
    pub service: Service,
    /// The name in AWS's spelling, such as `ListWorkspaces`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path; `{member}` stands for an argument of the path.
    pub path: &'static str,
    /// Which of the service's hosts serves it.
    pub plane: Plane,
    /// What it takes.
    pub input: &'static [Input],
    /// What it answers.
    pub output: &'static Shape,
    /// The member of the answer that holds a page's items.
    pub items: &'static str,
    /// The size of a page if none is asked for.
    pub default_page: i64,
    /// The largest page: a larger `maxResults` is lowered to it, because the service would refuse it.
    pub largest_page: i64,
}

/// An argument of an operation.
#[derive(Debug)]
pub struct Input {
    /// The name in AWS's spelling, such as `maxResults`.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// Its type and bounds.
    pub bounds: Bounds,
    /// Whether the operation refuses to work without it.
    pub required: bool,
}

/// Where an argument goes in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A query parameter; a list repeats it.
    Query,
    /// A member of the JSON body.
    Body,
}

/// The type of an argument, and what is checked before anything is sent.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Bounds {
    /// The page size: 1 or more, lowered to the operation's largest page.
    PageSize,
    /// Text of so many characters.
    Text {
        /// The fewest characters.
        min: usize,
        /// The most characters.
        max: usize,
    },
    /// A UUID of 36 characters.
    Uuid,
    /// A list of texts out of these. Values that this version does not know are passed on.
    Texts,
}
