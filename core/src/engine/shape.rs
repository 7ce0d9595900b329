//! What answers look like, as data: one decoder per face walks these tables, whatever the operation.

use crate::timestamp::Timestamp;

/// The type of a member in an answer.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// Text. Enumerations are text too: a value that no model knows is kept as it came.
    String,
    /// Text with a closed list of known values in the model; the name is the enumeration's in AWS's spelling.
    Enumeration(&'static str),
    /// A moment, sent as epoch seconds.
    Timestamp,
    /// A structure.
    Structure(&'static Shape),
    /// A list of one type.
    List(&'static Kind),
}

/// A structure: its name and members in AWS's spelling.
#[derive(Debug)]
pub struct Shape {
    /// The name in AWS's spelling, such as `WorkspaceSummary`.
    pub name: &'static str,
    /// The members. Their order numbers them (from 1) in the byte frame: append, never reorder.
    pub members: &'static [Member],
}

impl Shape {
    /// The place of the member called `name` on the wire.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name on the wire, such as `workspaceId`.
    pub name: &'static str,
    /// The name as services write it before a value: in quotes, with a colon.
    pub key: &'static str,
    /// Its type.
    pub kind: Kind,
}

/// Rust types that have a place in a shape: the typed structs and the tables are written once, as the same lines.
pub trait Described {
    /// The type's kind.
    const KIND: Kind;
}

impl Described for String {
    const KIND: Kind = Kind::String;
}

impl Described for Timestamp {
    const KIND: Kind = Kind::Timestamp;
}

impl<T: Described> Described for Option<T> {
    const KIND: Kind = T::KIND;
}

impl<T: Described> Described for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
}

/// Declares a structure of an answer: the public struct, how serde reads it, and its [`Shape`].
macro_rules! structure {
    ($(#[$attribute:meta])* $name:ident { $($(#[$member_attribute:meta])* $member:ident = $wire:literal : $type:ty,)* }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$member_attribute])*
            #[serde(rename = $wire, default, deserialize_with = "crate::engine::decode::null_as_default")]
            pub $member: $type,)*
        }

        impl $name {
            /// This structure as data.
            pub const SHAPE: &'static crate::engine::Shape = &crate::engine::Shape {
                name: stringify!($name),
                members: &[$(crate::engine::Member {
                    name: $wire,
                    key: concat!("\"", $wire, "\":"),
                    kind: <$type as crate::engine::Described>::KIND,
                },)*],
            };
        }

        impl crate::engine::Described for $name {
            const KIND: crate::engine::Kind = crate::engine::Kind::Structure($name::SHAPE);
        }
    };
}

/// Declares an open enumeration of an answer.
macro_rules! enumeration {
    ($(#[$attribute:meta])* $name:ident { $($(#[$value_attribute:meta])* $value:ident = $wire:literal,)* }) => {
        $(#[$attribute])*
        ///
        /// Open: a value that this version does not know is kept as it came, in `Unknown`.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$value_attribute])* $value,)*
            /// A value that this version does not know, as it came; empty if there was none.
            Unknown(String),
        }

        impl $name {
            /// The values that this version knows, as on the wire.
            pub const KNOWN: &'static [&'static str] = &[$($wire),*];

            /// The value as on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$value => $wire,)*
                    $name::Unknown(value) => value,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                $name::Unknown(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => $name::$value,)*
                    other => $name::Unknown(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Ok($name::from(&*value))
            }
        }

        impl crate::engine::Described for $name {
            const KIND: crate::engine::Kind = crate::engine::Kind::Enumeration(stringify!($name));
        }
    };
}

pub(crate) use {enumeration, structure};
