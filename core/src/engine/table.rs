//! What the generated tables are written with.

pub(crate) use super::operation::{Operation, Paging};
pub(crate) use super::shape::{Bounds, Form, Kind, Member, Place, Shape};
pub(crate) use crate::endpoint::{Plane, Service};

/// A member: name, kind, and what is special about it.
macro_rules! member {
    ($name:literal, $kind:expr $(, $field:ident: $value:expr)*) => {
        Member { $($field: $value,)* ..Member::new($name, concat!("\"", $name, "\":"), $kind) }
    };
}

pub(crate) use member;
