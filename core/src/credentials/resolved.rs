//! Keys as they are at one moment, for another tool or for signing.

use aws_credential_types::Credentials as Keys;
use aws_smithy_runtime_api::client::identity::Identity;
use std::fmt;
use std::time::SystemTime;

/// An access key as it is now: what [`Credentials::resolve`](super::Credentials::resolve) gives. Zeroed in memory when
/// it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct ResolvedCredentials(Keys);

impl ResolvedCredentials {
    pub(super) fn new(keys: Keys) -> Self {
        ResolvedCredentials(keys)
    }

    /// The access key id.
    pub fn access_key_id(&self) -> &str {
        self.0.access_key_id()
    }

    /// The secret access key.
    pub fn secret_access_key(&self) -> &str {
        self.0.secret_access_key()
    }

    /// The session token, if the key is a temporary one.
    pub fn session_token(&self) -> Option<&str> {
        self.0.session_token()
    }

    /// When the key ends, if it does and that is known.
    pub fn expiration(&self) -> Option<SystemTime> {
        self.0.expiry()
    }

    pub(crate) fn identity(&self) -> Identity {
        self.0.clone().into()
    }
}

/// Without secret and token.
impl fmt::Debug for ResolvedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::keys::redacted(f, "ResolvedCredentials", self.access_key_id(), self.session_token().is_some())
    }
}
