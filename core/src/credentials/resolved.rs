//! Keys as they are at one moment, for another tool or for signing.

use crate::sigv4::Identity;
use std::fmt;
use std::time::SystemTime;

/// An access key as it is now: what [`Credentials::resolve`](super::Credentials::resolve) gives. Zeroed in memory when
/// it is dropped, and with it the keys that are derived from it to sign with: who signs often keeps it.
#[derive(Clone, PartialEq, Eq)]
pub struct ResolvedCredentials(Identity);

impl ResolvedCredentials {
    pub(crate) fn new(identity: impl Into<Identity>) -> Self {
        ResolvedCredentials(identity.into())
    }

    /// The access key id.
    pub fn access_key_id(&self) -> &str {
        self.0.keys().access_key_id()
    }

    /// The secret access key.
    pub fn secret_access_key(&self) -> &str {
        self.0.keys().secret_access_key()
    }

    /// The session token, if the key is a temporary one.
    pub fn session_token(&self) -> Option<&str> {
        self.0.keys().session_token()
    }

    /// When the key ends, if it does and that is known.
    pub fn expiration(&self) -> Option<SystemTime> {
        self.0.expiration()
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.0
    }
}

/// Without secret and token.
impl fmt::Debug for ResolvedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::keys::redacted(f, "ResolvedCredentials", self.access_key_id(), self.session_token().is_some())
    }
}
