//! How the typed structs of the Rust face are declared.

/// Declares a structure of an answer: the public struct, and how serde reads it.
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
    };
}

pub(crate) use {enumeration, structure};
