//! Shared files as strangers write them. What is read is written again and must be read as the same; no error has
//! anything of a value; every profile leads somewhere or says why not.

use super::SharedFiles;
use super::ini::{self, Property, Section};
use crate::credentials::fuzz::profile;
use crate::fuzzing::{SECRET, assert_hidden, parts};

/// The file of settings, a line `====`, the file of credentials.
pub fn shared_files(data: &[u8]) {
    let mut texts = parts(data).map(String::from_utf8_lossy);
    let (config, credentials) = (texts.next().unwrap_or_default(), texts.next().unwrap_or_default());
    let mut names = Vec::new();
    for text in [&config, &credentials] {
        if let Ok(sections) = ini::parse(text) {
            let again = written(&sections);
            let read = ini::parse(&again).unwrap_or_else(|damage| panic!("line {}: {}", damage.line, damage.why));
            assert!(same(&sections, &read), "{again:?}");
            names.extend(sections);
        }
    }
    // Names are shown, and so are values that are the names of something.
    let is_shown = names.iter().any(|section| {
        section.name.contains(SECRET)
            || section.properties.iter().any(|property| {
                property.name.contains(SECRET) || (!is_secret(&property.name) && property.value.contains(SECRET))
            })
    });
    let files = SharedFiles::of(&config, &credentials);
    let is_intact = files.intact();
    if let Err(error) = &is_intact
        && !error.message().contains("there twice")
    {
        assert_hidden(error.message());
    }
    for section in &names {
        let name = section.name.trim_start_matches("profile").trim();
        let shown = profile(&files, name);
        // A name that is there twice is shown, whatever it is.
        if !is_shown && !shown.contains("there twice") {
            assert_hidden(&shown);
        }
        let _ = files.sso_session(name);
    }
    let names: Vec<String> = files.profiles.keys().cloned().collect();
    for name in &names {
        let found = files.profile(name).expect("it is known");
        for property in found.layers.config.keys().chain(found.layers.credentials.keys()) {
            let _ = found.get(property).map(ToString::to_string);
        }
        assert!(is_intact.is_ok() || profile(&files, name).contains("cannot be read"));
    }
    assert!(files.get_for("iotsitewise", "endpoint_url").is_none_or(|url| !url.is_empty()));
    if let Err(error) = files.require(Some("nobody is called so")) {
        assert!(!error.message().is_empty());
    }
}

fn is_secret(name: &str) -> bool {
    matches!(name, "aws_secret_access_key" | "aws_session_token" | "aws_security_token" | "external_id")
}

fn written(sections: &[Section]) -> String {
    let mut text = String::new();
    for section in sections {
        text.push_str(&format!("[{}]\n", section.name));
        for property in &section.properties {
            text.push_str(&format!("{} = {}\n", property.name, property.value.replace('\n', "\n  ")));
            for nested in &property.nested {
                text.push_str(&format!("  {} = {}\n", nested.name, *nested.value));
            }
        }
    }
    text
}

fn same(one: &[Section], other: &[Section]) -> bool {
    let properties = |one: &[Property], other: &[Property]| {
        one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.name == b.name && a.value == b.value)
    };
    one.len() == other.len()
        && one.iter().zip(other).all(|(a, b)| {
            a.name == b.name
                && properties(&a.properties, &b.properties)
                && a.properties.iter().zip(&b.properties).all(|(a, b)| properties(&a.nested, &b.nested))
        })
}
