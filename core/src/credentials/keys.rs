//! Static keys, with or without a session token.

use crate::error::Error;
use crate::secret::Secret;
use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::fmt;
use std::time::SystemTime;

/// An access key as it was given.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Keys {
    access_key_id: String,
    secret_access_key: Secret<String>,
    session_token: Option<Secret<String>>,
}

impl Keys {
    pub(super) fn new(
        access_key_id: String,
        secret_access_key: Secret<String>,
        session_token: Option<Secret<String>>,
    ) -> Self {
        Keys { access_key_id, secret_access_key, session_token }
    }

    /// Checks the parts; none of them is ever shown.
    pub(super) fn check(&self) -> Result<Credentials, Error> {
        self.until(None)
    }

    /// Checks the parts of keys that end, if that is known.
    pub(super) fn until(&self, end: Option<SystemTime>) -> Result<Credentials, Error> {
        check("access_key_id", &self.access_key_id)?;
        check("secret_access_key", &self.secret_access_key)?;
        if let Some(token) = &self.session_token {
            check("session_token", token)?;
        }
        let (id, secret) = (self.access_key_id.as_str(), self.secret_access_key.as_str());
        let token = self.session_token.as_ref().map(|token| token.to_string());
        Ok(Credentials::new(id, secret, token, end, "twinlink"))
    }
}

/// A part is visible ASCII: a blank or line end came in by copying.
fn check(name: &str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(Error::validation(format!("{name} must not be empty")));
    }
    if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::validation(format!(
            "{name} must be ASCII without blanks and line ends (its value is not shown)"
        )));
    }
    Ok(())
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        redacted(f, "Credentials::from_keys", &self.access_key_id, self.session_token.is_some())
    }
}

/// The moment in a text such as `2026-01-31T12:00:00Z`, as AWS says when keys end.
pub(super) fn moment(text: &str) -> Option<SystemTime> {
    let moment = DateTime::from_str(text, Format::DateTimeWithOffset).ok()?;
    SystemTime::try_from(moment).ok()
}

/// Only the last four characters of an access key id: enough to tell keys apart. Nothing of a short one.
pub(crate) fn end_of(id: &str) -> String {
    let id: Vec<char> = id.chars().collect();
    if id.len() >= 16 { id[id.len() - 4..].iter().collect() } else { String::new() }
}

pub(super) fn redacted(f: &mut fmt::Formatter<'_>, what: &str, id: &str, has_token: bool) -> fmt::Result {
    let end = end_of(id);
    let token = if has_token { ", with session token" } else { "" };
    write!(f, "{what}(\"****{end}\"{token})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_checked_and_never_shown() {
        let secret = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY";
        for (id, secret, token, name) in [
            ("", secret, None, "access_key_id"),
            ("AKIAIOSFODNN7EXAMPLE", "", None, "secret_access_key"),
            ("AKIAIOSFODNN7EXAMPLE", "wJalr XUtnFEMI\n", None, "secret_access_key"),
            ("AKIAIOSFODNN7EXAMPLE", secret, Some(String::new()), "session_token"),
        ] {
            let keys = Keys::new(id.into(), Secret::new(secret.into()), token.map(Secret::new));
            let message = keys.check().expect_err("refused").to_string();
            assert!(message.starts_with(name) && !message.contains("wJalr"), "{message}");
        }
        let keys =
            Keys::new("AKIAIOSFODNN7EXAMPLE".into(), Secret::new(secret.into()), Some(Secret::new("token".into())));
        assert!(keys.check().is_ok());
        assert_eq!(format!("{keys:?}"), "Credentials::from_keys(\"****MPLE\", with session token)");
    }
}
