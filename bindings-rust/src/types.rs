//! What the generated types are made with.

/// What is known of an answer besides what it says. All are equal, so that answers are that say the same.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ResponseMetadata {
    /// AWS's id of the request.
    pub request_id: Option<String>,
    /// How many requests were sent: more than one if it was tried again.
    pub attempts: u32,
}

impl PartialEq for ResponseMetadata {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for ResponseMetadata {}

/// What an operation answers.
pub(crate) trait Response: crate::from_wire::FromWire {
    /// Takes what is known of it.
    fn with_metadata(self, metadata: ResponseMetadata) -> Self;
}

impl Response for ResponseMetadata {
    fn with_metadata(self, metadata: ResponseMetadata) -> Self {
        metadata
    }
}

/// Declares an open enumeration.
macro_rules! enumeration {
    ($(#[$attribute:meta])* $name:ident { $($value:ident = $aws:literal,)* } else $unknown:ident) => {
        $(#[$attribute])*
        ///
        /// Open: a value that this version does not know is kept as it came.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("AWS: `", $aws, "`.")] $value,)*
            /// A value that this version does not know, as it came; empty if there was none.
            $unknown(String),
        }

        impl $name {
            /// The values that this version knows, as AWS writes them.
            pub const KNOWN: &'static [&'static str] = &[$($aws),*];

            /// The value as AWS writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$value => $aws,)*
                    $name::$unknown(value) => value,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                $name::$unknown(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($aws => $name::$value,)*
                    other => $name::$unknown(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                $name::from(value.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok($name::from(value))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::from_wire::FromWire for $name {
            fn from_wire(value: crate::from_wire::Value<'_, '_>) -> Result<Self, crate::Error> {
                value.word(|word| $name::from(word))
            }
        }

        impl crate::to_json::ToJson for $name {
            fn to_json(&self) -> serde_json::Value {
                self.as_str().into()
            }
        }
    };
}

pub(crate) use enumeration;

/// In place of what is never shown.
pub(crate) struct Hidden;

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
