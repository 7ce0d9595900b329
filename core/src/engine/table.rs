//! What the generated tables are written with.

pub(crate) use super::operation::{Operation, PageNames, Paging};
pub(crate) use super::shape::{Bounds, Form, Kind, Member, Place, Shape};
pub(crate) use crate::endpoint::{Plane, Service};
pub(crate) use crate::waiter::Waiter;

/// A member: name, its snake case, kind, and what is special about it.
macro_rules! member {
    ($name:literal, $snake:literal, $kind:expr $(, $field:ident: $value:expr)*) => {
        Member { $($field: $value,)* ..Member::new($name, $snake, concat!("\"", $name, "\":"), $kind) }
    };
}

pub(crate) use member;
