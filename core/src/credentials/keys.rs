//! Static keys, with or without a session token.

use crate::error::{Error, ErrorKind};
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
    /// An empty session token is none, as to AWS's own clients.
    pub(super) fn new(
        access_key_id: String,
        secret_access_key: Secret<String>,
        session_token: Option<Secret<String>>,
    ) -> Self {
        Keys { access_key_id, secret_access_key, session_token: session_token.filter(|token| !token.is_empty()) }
    }

    /// Checks the parts as the arguments that they were given as.
    pub(super) fn check(&self) -> Result<Credentials, Error> {
        self.check_from(["access_key_id", "secret_access_key", "session_token"], None)
    }

    /// Checks the parts of keys that end at `end`, if that is known. `sources` say where id, secret and token come from,
    /// such as `AWS_ACCESS_KEY_ID`; an error begins with one of them, and shows nothing of what is there.
    pub(super) fn check_from<S: fmt::Display>(
        &self,
        sources: [S; 3],
        end: Option<SystemTime>,
    ) -> Result<Credentials, Error> {
        let (id, secret) = (self.access_key_id.as_str(), self.secret_access_key.as_str());
        let token = self.session_token.as_ref().map(|token| token.as_str());
        check(sources, id, secret, token)?;
        Ok(Credentials::new(id, secret, token.map(str::to_owned), end, "twinlink"))
    }
}

/// Checks keys that were fetched from `what`, whoever fetched them: what cannot be signed with goes no further.
pub(super) fn check_fetched(keys: Credentials, what: &str) -> Result<Credentials, Error> {
    let (id, secret) = (keys.access_key_id(), keys.secret_access_key());
    let token = keys.session_token().filter(|token| !token.is_empty());
    check(["the access key id", "the secret access key", "the session token"], id, secret, token).map_err(|error| {
        Error::new(ErrorKind::Credentials, format!("{what} gives no usable credentials: {}", error.message()))
    })?;
    if token.is_none() && keys.session_token().is_some() {
        return Ok(Credentials::new(id, secret, None, keys.expiry(), "twinlink"));
    }
    Ok(keys)
}

fn check<S: fmt::Display>(
    [of_id, of_secret, of_token]: [S; 3],
    id: &str,
    secret: &str,
    token: Option<&str>,
) -> Result<(), Error> {
    check_part(of_id, id)?;
    check_part(of_secret, secret)?;
    token.map_or(Ok(()), |token| check_part(of_token, token))
}

/// A part is visible ASCII: a blank or line end came in by copying.
fn check_part(source: impl fmt::Display, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(Error::validation(format!("{source} must not be empty")));
    }
    match flaw(value) {
        None => Ok(()),
        Some(flaw) => Err(Error::validation(format!(
            "{source} must be ASCII without blanks and line ends, but {flaw} (its value is not shown)"
        ))),
    }
}

/// The first character of `value` that is not visible ASCII, with its place. Nothing of the value itself.
fn flaw(value: &str) -> Option<String> {
    let wrong = |character: char| !character.is_ascii_graphic();
    let before = value.chars().take_while(|&character| !wrong(character)).count();
    let mut rest = value.chars().skip(before);
    let character = rest.next()?;
    let place = match before {
        0 => "begins with",
        _ if rest.all(wrong) => "ends with",
        _ => "has",
    };
    Some(format!("{place} {} (U+{:04X}) at position {}", name(character), u32::from(character), before + 1))
}

/// What to call a character that cannot be seen.
fn name(character: char) -> &'static str {
    match character {
        ' ' => "a blank",
        '\t' => "a tab",
        '\n' => "a line feed",
        '\r' => "a carriage return",
        '\u{a0}' | '\u{202f}' => "a no-break space",
        '\u{200b}'..='\u{200d}' | '\u{2060}' => "a zero-width character",
        '\u{feff}' => "a byte order mark",
        _ if character.is_control() => "a control character",
        _ => "a character that is not ASCII",
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        redacted(f, "Credentials::from_keys", &self.access_key_id, self.session_token.is_some())
    }
}

/// The moment in a text such as `2026-01-31T12:00:00Z`, as AWS says when keys end. Programs that print one may put a
/// blank for the T, as Python's `datetime` does.
pub(super) fn moment(text: &str) -> Option<SystemTime> {
    let text = match text.split_once(' ') {
        Some((day, time)) => format!("{day}T{time}"),
        None => text.to_owned(),
    };
    let moment = DateTime::from_str(&text, Format::DateTimeWithOffset).ok()?;
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

    const ID: &str = "AKIAIOSFODNN7EXAMPLE";
    const SECRET: &str = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY";

    fn keys(id: &str, secret: &str, token: Option<&str>) -> Keys {
        Keys::new(id.into(), Secret::new(secret.into()), token.map(|token| Secret::new(token.into())))
    }

    #[test]
    fn parts_are_checked_and_never_shown() {
        for (id, secret, token, begin) in [
            ("", SECRET, None, "access_key_id must not be empty"),
            (ID, "", None, "secret_access_key must not be empty"),
            (
                ID,
                "wJalr XUtnFEMI\n",
                None,
                "secret_access_key must be ASCII without blanks and line ends, but has a blank",
            ),
            (ID, SECRET, Some("wJalr\r\n"), "session_token must be ASCII"),
        ] {
            let message = keys(id, secret, token).check().expect_err("refused").to_string();
            assert!(message.starts_with(begin) && !message.contains("wJalr"), "{message}");
        }
        let keys = keys(ID, SECRET, Some("token"));
        assert!(keys.check().is_ok());
        assert_eq!(format!("{keys:?}"), "Credentials::from_keys(\"****MPLE\", with session token)");
    }

    #[test]
    fn an_error_says_where_and_what() {
        for (value, said) in [
            ("AKIA0123456789ABCDEF\r", "ends with a carriage return (U+000D) at position 21"),
            ("AKIA0123456789ABCDEF\r\n", "ends with a carriage return (U+000D) at position 21"),
            (" AKIA", "begins with a blank (U+0020) at position 1"),
            ("AK\tIA", "has a tab (U+0009) at position 3"),
            ("\u{feff}AKIA", "begins with a byte order mark (U+FEFF) at position 1"),
            ("AKIA\u{200b}", "ends with a zero-width character (U+200B) at position 5"),
            ("AK\u{a0}IA", "has a no-break space (U+00A0) at position 3"),
            ("AKIA\0", "ends with a control character (U+0000) at position 5"),
            ("AKIÄ", "ends with a character that is not ASCII (U+00C4) at position 4"),
            ("\n", "begins with a line feed (U+000A) at position 1"),
        ] {
            let sources = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];
            let outcome = keys(value, SECRET, None).check_from(sources, None);
            let expected = format!(
                "AWS_ACCESS_KEY_ID must be ASCII without blanks and line ends, but {said} (its value is not shown)"
            );
            assert_eq!(outcome.expect_err("refused").message(), expected);
            let fetched = check_fetched(Credentials::new(value, SECRET, None, None, "test"), "the box");
            let error = fetched.expect_err("refused");
            assert_eq!(error.kind(), ErrorKind::Credentials);
            assert!(
                error.message().starts_with("the box gives no usable credentials: the access key id must"),
                "{error}"
            );
        }
        // AWS has more kinds of ids than anybody lists.
        assert!(keys("A-key_of+another/kind=", SECRET, None).check().is_ok());
    }

    #[test]
    fn an_empty_session_token_is_none() {
        assert_eq!(keys(ID, SECRET, Some("")).check().expect("keys").session_token(), None);
        let fetched = Credentials::new(ID, SECRET, Some(String::new()), None, "test");
        assert_eq!(check_fetched(fetched, "the box").expect("keys").session_token(), None);
    }
}
