//! What gives keys, as strangers write it: profiles, and the answers of services.

pub use super::roles_anywhere::fuzz::certificate;

use super::Credentials;
use super::issuer::{Said, members};
use super::keys::moment;
use crate::fuzzing::{SECRET, assert_hidden};
use crate::shared_files::SharedFiles;
use http::HeaderMap;
use serde_json::{Map, Value};

/// The way in of a profile, as it is shown.
pub(crate) fn profile(files: &SharedFiles, name: &str) -> String {
    match super::profile::credentials(files, name) {
        Ok(found) => format!("{found:?}"),
        Err(error) => error.message().to_owned(),
    }
}

/// Credentials as data, with a secret wherever one belongs: none is shown.
pub(crate) fn from_map(map: &Map<String, Value>) {
    let mut map = map.clone();
    let is_elsewhere = Value::from(map.clone()).to_string().contains(SECRET);
    for (name, value) in &mut map {
        let is_secret = ["secret_access_key", "session_token", "password", "private_key", "external_id", "command"];
        if let (true, Value::String(text)) = (is_secret.contains(&name.as_str()), value) {
            // In a command, only the program is shown.
            *text = format!("{} {SECRET}", text.lines().next().unwrap_or_default());
        }
    }
    let shown = match Credentials::from_map(&map) {
        Ok(credentials) => match credentials.keys() {
            Some(Err(error)) => error.message().to_owned(),
            _ => format!("{credentials:?}"),
        },
        Err(error) => error.message().to_owned(),
    };
    if !is_elsewhere {
        assert_hidden(&shown);
    }
}

/// An answer of STS, Roles Anywhere or a container, in XML or JSON. Texts that are found are found again in XML of ours.
pub fn answer(data: &[u8]) {
    let said = Said::of(&HeaderMap::new(), data);
    let is_json = serde_json::from_slice::<Value>(data).is_ok();
    // In JSON a code may have a namespace and a URL around it.
    assert!(!is_json || said.code.is_none_or(|code| !code.contains(['#', ':'])));
    let Ok(text) = std::str::from_utf8(data) else { return };
    let _ = moment(text);
    for path in [&[][..], &["Error"], &["AssumeRoleResult", "Credentials"]] {
        let Ok(found) = members(text, path) else { continue };
        let mut inner = String::new();
        for (name, text) in &found {
            let mut escaped = String::new();
            for sign in text.chars() {
                match sign {
                    '<' | '>' | '&' | '"' | '\'' | '\0'..='\u{1f}' | '\u{7f}'.. => {
                        escaped.push_str(&format!("&#{};", u32::from(sign)))
                    }
                    _ => escaped.push(sign),
                }
            }
            inner.push_str(&format!("<{name}>{escaped}</{name}>"));
        }
        for element in path.iter().rev() {
            inner = format!("<{element}>{inner}</{element}>");
        }
        let again = members(&format!("<R>{inner}</R>"), path);
        assert_eq!(again.ok().as_ref(), Some(&found), "{inner}");
    }
}
