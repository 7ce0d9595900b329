//! A provider of `aws-config` as a way in of ours: what it says, in the words and kinds of our errors.

use super::provider::{Fetch, Fetching};
use crate::error::{Error, ErrorKind, cause};
use crate::http::{Cause, Unreached};
use crate::quiet::wait_quietly;
use crate::retry::Retry;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::result::ConnectorError;
use std::error::Error as StdError;
use std::iter;

/// A provider of `aws-config`, and what helps if it fails.
pub(super) struct FromAws<P> {
    pub(super) provider: P,
    /// Such as "single sign-on".
    pub(super) what: String,
    /// What `aws-config` says of failures that are common, and what we say.
    pub(super) known: &'static [(&'static str, &'static str)],
    pub(super) remedy: String,
    /// What the service said that was asked, if one answered.
    pub(super) refusal: fn(&CredentialsError) -> Option<Refusal>,
}

/// What a service said.
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: Option<String>,
    pub(super) message: String,
    pub(super) request_id: Option<String>,
    /// What helps, if it is something else than usual.
    pub(super) remedy: Option<&'static str>,
}

impl<P: ProvideCredentials> Fetch for FromAws<P> {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            tracing::debug!(of = self.what, "asking for credentials");
            match wait_quietly(self.provider.provide_credentials()).await {
                Ok(keys) => Ok(keys.into()),
                Err(error) => Err(self.translated(&error)),
            }
        })
    }

    fn what(&self) -> String {
        self.what.clone()
    }
}

impl<P> FromAws<P> {
    fn translated(&self, error: &CredentialsError) -> Error {
        let begin = format!("{} gives no credentials", self.what);
        let words = cause(error);
        if let Some((_, ours)) = self.known.iter().find(|(theirs, _)| words.contains(theirs)) {
            return Error::new(ErrorKind::Credentials, format!("{begin}: {ours}; {}", self.remedy));
        }
        if let Some(unreached) = causes(error).find(|error| error.is::<ConnectorError>()) {
            let Unreached { words, cause } = Unreached::new(unreached);
            let kind = if cause == Cause::TimedOut { ErrorKind::Timeout } else { ErrorKind::Connection };
            return Error::new(kind, format!("{begin}: it cannot be reached: {words}"));
        }
        if let Some(Refusal { status, code, message, request_id, remedy }) = (self.refusal)(error) {
            let kind = match (Retry::of(status, code.as_deref()), status) {
                (Some(Retry::Throttled), _) => ErrorKind::Throttled,
                (_, 500..) => ErrorKind::Service,
                _ => ErrorKind::Credentials,
            };
            let remedy = remedy.unwrap_or(&self.remedy);
            return Error::new(kind, format!("{begin}: {message}; {remedy}")).with_response(status, code, request_id);
        }
        if let CredentialsError::ProviderTimedOut(_) = error {
            return Error::new(ErrorKind::Timeout, format!("{begin}: {words}"));
        }
        Error::new(ErrorKind::Credentials, format!("{begin}: {words}; {}", self.remedy))
    }
}

/// An error and its causes.
pub(super) fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    iter::successors(Some(error), |&error| error.source())
}
