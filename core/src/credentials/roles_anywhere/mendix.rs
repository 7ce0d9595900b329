//! Client certificates as Mendix keeps them: pinned to names in the environment of Mendix Cloud, or in a list of files
//! with one of passwords, as its runtime has it elsewhere. Outside Mendix they serve programs that run beside an app.

use super::certificate::Certificate;
use super::key::unusable;
use crate::error::Error;
use crate::secret::Secret;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Deserialize;
use std::path::Path;

/// What Mendix Cloud sets.
pub(super) const VARIABLE: &str = "CLIENT_CERTIFICATES";

/// One of the certificates in the variable.
#[derive(Deserialize)]
struct Entry {
    pfx: Option<Secret<String>>,
    password: Option<Secret<String>>,
    #[serde(default)]
    pin_to: Vec<String>,
}

impl Certificate {
    /// The certificate that is pinned to a name in the environment variable `CLIENT_CERTIFICATES`, as Mendix Cloud sets
    /// it: `[{"pfx": "<PKCS#12 as base64>", "password": "...", "pin_to": ["name", ...]}, ...]`. The first that is pinned
    /// to the name is taken.
    ///
    /// # Errors
    /// Of kind `credentials` if the variable is not set or damaged, or nothing is pinned to the name.
    pub fn from_environment(pin: &str) -> Result<Self, Error> {
        let variable = std::env::var(VARIABLE).ok().map(Secret::new);
        pinned(pin, variable.as_ref().map(|text| text.as_str()))
    }

    /// The names to which certificates are pinned in the environment variable `CLIENT_CERTIFICATES`, each once; none if
    /// it is not set. For those who give a name that may mean something else, too.
    ///
    /// # Errors
    /// Of kind `credentials` if the variable is damaged.
    pub fn pins() -> Result<Vec<String>, Error> {
        let variable = std::env::var(VARIABLE).ok().map(Secret::new);
        Ok(entries(variable.as_ref().map(|text| text.as_str()))?.map(|entries| names(&entries)).unwrap_or_default())
    }

    /// The certificate with this number, from 1, in a list of files (PEM or PKCS#12) with a password for each: the form
    /// of Mendix's runtime settings `ClientCertificates` and `ClientCertificatePasswords`.
    ///
    /// # Errors
    /// Of kind `validation` if there is no such number, or not a password for each file.
    pub fn from_list(
        files: impl IntoIterator<Item = impl AsRef<Path>>,
        passwords: impl IntoIterator<Item = impl Into<String>>,
        number: i64,
    ) -> Result<Self, Error> {
        let mut files: Vec<_> = files.into_iter().collect();
        let mut passwords: Vec<_> = passwords.into_iter().map(|password| Secret::new(password.into())).collect();
        if files.len() != passwords.len() {
            let (files, passwords) = (files.len(), passwords.len());
            return Err(Error::validation(format!(
                "passwords must be one for each certificate, but there are {passwords} for {files}"
            )));
        }
        if files.is_empty() {
            return Err(Error::validation("files must hold a certificate, but are none"));
        }
        let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        let Some(place) = place.filter(|place| *place < files.len()) else {
            let count = files.len();
            return Err(Error::validation(format!(
                "number must be 1 to {count}, the count of the certificates, but is {number}"
            )));
        };
        let name = format!("certificate number {number}");
        Ok(Certificate::from_file(files.swap_remove(place)).secret(passwords.swap_remove(place)).named(name))
    }
}

fn refused(why: impl std::fmt::Display) -> Error {
    unusable(format!("environment variable {VARIABLE}: {why}"))
}

/// What the variable holds; nothing if it is not set.
fn entries(variable: Option<&str>) -> Result<Option<Vec<Entry>>, Error> {
    let Some(variable) = variable.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    // Where it is wrong, not what is there.
    serde_json::from_str(variable).map(Some).map_err(|error| {
        let what = if error.is_data() { "not a list of {pfx, password, pin_to}" } else { "no JSON" };
        refused(format!("it is {what} (line {}, column {})", error.line(), error.column()))
    })
}

/// What certificates are pinned to, in their order.
fn names(entries: &[Entry]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in entries.iter().flat_map(|entry| &entry.pin_to) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

fn pinned(pin: &str, variable: Option<&str>) -> Result<Certificate, Error> {
    let Some(entries) = entries(variable)? else {
        return Err(refused(format!(
            "it is not set. Mendix Cloud sets it; elsewhere give the certificate that is pinned to {pin:?} as a file"
        )));
    };
    let Some(entry) = entries.iter().find(|entry| entry.pin_to.iter().any(|name| name == pin)) else {
        let pins: Vec<_> = names(&entries).iter().map(|pin| format!("{pin:?}")).collect();
        let pins = if pins.is_empty() { "nothing".to_owned() } else { pins.join(", ") };
        return Err(refused(format!("no certificate is pinned to {pin:?}; there is {pins}")));
    };
    let Some(pfx) = &entry.pfx else {
        return Err(refused(format!("the certificate that is pinned to {pin:?} has no pfx")));
    };
    // Line breaks are common in base64 that people paste.
    let pfx: Secret<String> = Secret::new(pfx.chars().filter(|c| !c.is_ascii_whitespace()).collect());
    let Ok(content) = BASE64_STANDARD.decode(pfx.as_bytes()) else {
        return Err(refused(format!("pfx of the certificate that is pinned to {pin:?} is not base64")));
    };
    let certificate = Certificate::from_bytes(content).named(format!("certificate pinned to {pin:?} in {VARIABLE}"));
    Ok(match &entry.password {
        Some(password) => certificate.secret(password.clone()),
        None => certificate,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pinned_is_found_or_said_to_be_missing() {
        let two = r#"[{"pfx": "AQI=", "password": "hunter2"},
                      {"pfx": "Aw\nQF", "password": "hunter2", "pin_to": ["press", "2"]}]"#;
        for pin in ["press", "2"] {
            let expected = Certificate::from_bytes([3, 4, 5]).password("hunter2");
            assert_eq!(pinned(pin, Some(two)).expect("found").unnamed(), expected);
        }
        for (variable, message) in [
            (None, "it is not set. Mendix Cloud sets it; elsewhere give"),
            (Some(" "), "it is not set"),
            (Some(r#"[{"pfx": "hunter2"#), "it is no JSON (line 1, column"),
            (Some(r#"{"pfx": "hunter2"}"#), "it is not a list of {pfx, password, pin_to} (line 1"),
            (Some(r#"[{"pfx": 7, "pin_to": ["pump"]}]"#), "it is not a list of"),
            (Some("[]"), r#"no certificate is pinned to "pump"; there is nothing"#),
            (Some(two), r#"no certificate is pinned to "pump"; there is "press", "2""#),
            (Some(r#"[{"pin_to": ["pump"]}]"#), r#"the certificate that is pinned to "pump" has no pfx"#),
            (Some(r#"[{"pfx": "*hunter2", "pin_to": ["pump"]}]"#), "is not base64"),
        ] {
            let error = pinned("pump", variable).expect_err(message).to_string();
            assert!(error.starts_with("environment variable CLIENT_CERTIFICATES: "), "{error}");
            assert!(error.contains(message) && !error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn names_are_told_once_and_without_a_variable_there_are_none() {
        let two = r#"[{"pin_to": ["press", "2"]}, {"pfx": "*"}, {"pin_to": ["pump", "press"]}]"#;
        assert_eq!(names(&entries(Some(two)).expect("readable").expect("set")), ["press", "2", "pump"]);
        assert!(entries(None).expect("readable").is_none() && entries(Some(" \n")).expect("readable").is_none());
        let error = entries(Some(r#"["hunter2"]"#)).err().expect("damaged").to_string();
        assert!(error.contains("it is not a list of") && !error.contains("hunter2"), "{error}");
    }

    #[test]
    fn numbers_count_from_one() {
        let list = |number| Certificate::from_list(["a.p12", "b.p12"], ["one", "two"], number);
        assert_eq!(list(2).expect("found").unnamed(), Certificate::from_file("b.p12").password("two"));
        for number in [0, 3, -1, i64::MIN] {
            let error = list(number).expect_err("there is none").to_string();
            assert_eq!(error, format!("number must be 1 to 2, the count of the certificates, but is {number}"));
        }
        let error = Certificate::from_list([""; 0], [""; 0], 1).expect_err("none").to_string();
        assert_eq!(error, "files must hold a certificate, but are none");
        let error = Certificate::from_list(["a.p12", "b.p12"], ["one"], 1).expect_err("too few").to_string();
        assert_eq!(error, "passwords must be one for each certificate, but there are 1 for 2");
    }
}
