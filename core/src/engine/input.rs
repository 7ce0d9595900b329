//! Checks what is given against its shape, and writes it as AWS wants it. All faults are collected.

use super::shape::{Bounds, Form, Kind, Member, Shape, Spelling};
use crate::timestamp::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use std::io::Write;

/// Structures and lists within each other, at the most.
pub(crate) const DEEPEST: usize = 64;

/// So many faults are told; who has more sees these first.
const MOST_FAULTS: usize = 20;

/// What is wrong so far.
#[derive(Debug, Default)]
pub(super) struct Input {
    faults: Vec<String>,
    /// How many more there are.
    more: usize,
    depth: usize,
    spelling: Spelling,
}

impl Input {
    pub(super) fn new(spelling: Spelling) -> Self {
        Input { spelling, ..Input::default() }
    }

    /// A member's name as it is told.
    pub(super) fn name(&self, member: &Member) -> &'static str {
        member.spelled(self.spelling)
    }

    /// The value that is given for a member.
    pub(super) fn given<'a>(&self, member: &Member, given: &'a Map<String, Value>) -> Option<&'a Value> {
        let value = given.get(member.name).filter(|value| !value.is_null());
        value.or_else(|| given.get(self.name(member)).filter(|value| !value.is_null()))
    }

    pub(super) fn refuse(&mut self, fault: String) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(fault);
        } else {
            self.more += 1;
        }
    }

    /// Everything that is wrong, if anything is.
    pub(super) fn end(self) -> Result<(), String> {
        let more = if self.more == 0 { String::new() } else { format!(". {} more faults like these", self.more) };
        if self.faults.is_empty() { Ok(()) } else { Err(self.faults.join(". ") + &more) }
    }

    /// Refuses names that the structure at `path` does not have.
    pub(super) fn names(&mut self, shape: &Shape, given: &Map<String, Value>, path: &str) {
        let spelling = self.spelling;
        let is_known = |name: &String| {
            let mut members = shape.members.iter();
            members.any(|member| member.name == *name || member.spelled(spelling) == *name)
        };
        let unknown: Vec<&String> =
            given.iter().filter(|(name, value)| !value.is_null() && !is_known(name)).map(|(name, _)| name).collect();
        for name in unknown {
            let (at, what) =
                if path.is_empty() { (String::new(), "argument") } else { (format!("{path}: "), "member") };
            let known = if shape.members.is_empty() {
                "there are none".to_owned()
            } else {
                format!("there are {}", shape.names(self.spelling))
            };
            self.refuse(format!("{at}there is no {what} {name}; {known}"));
        }
    }

    /// A value of path, query or headers as text; several for a list. None if it is refused.
    pub(super) fn text(&mut self, member: &Member, value: &Value) -> Option<Vec<String>> {
        let before = self.faults.len();
        let name = self.name(member);
        let (kind, values) = match member.kind {
            Kind::List(element) => {
                let Some(values) = value.as_array().filter(|values| !values.iter().any(|value| value.is_array()))
                else {
                    self.refuse(refusal(name, "a list of texts", value, member));
                    return None;
                };
                (*element, values.as_slice())
            }
            kind => (kind, std::slice::from_ref(value)),
        };
        let mut texts = Vec::new();
        for value in values {
            match plain(kind, value) {
                Some(text) => texts.push(text),
                None if matches!(member.kind, Kind::List(_)) => {
                    self.refuse(refusal(name, "a list of texts", &Value::from(values.to_vec()), member));
                    break;
                }
                None => self.refuse(refusal(name, wanted(kind), value, member)),
            }
        }
        if let [text] = texts.as_slice() {
            self.part_of_the_way(member, text);
        }
        if self.faults.len() == before {
            self.bounds(member, value, name);
        }
        (self.faults.len() == before).then_some(texts)
    }

    /// What a path and a required parameter must not be.
    fn part_of_the_way(&mut self, member: &Member, text: &str) {
        if member.required && text.is_empty() {
            self.refuse(format!("{} is required, but is empty", self.name(member)));
        } else if member.place == super::shape::Place::Path && matches!(text, "." | "..") {
            self.refuse(format!("{} must not be {text:?}: it would change the path", self.name(member)));
        }
    }

    /// Writes a member of a body: after a comma if it is not the first.
    pub(super) fn member(&mut self, json: &mut Vec<u8>, member: &Member, value: &Value, path: &str) {
        let name = self.name(member);
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        if !json.ends_with(b"{") {
            json.push(b',');
        }
        json.extend_from_slice(member.key.as_bytes());
        self.value(json, member.kind, value, &path, member);
        self.bounds(member, value, &path);
    }

    fn value(&mut self, json: &mut Vec<u8>, kind: Kind, value: &Value, path: &str, member: &Member) {
        self.depth += 1;
        if self.depth > DEEPEST {
            self.refuse(format!("{path} is nested too deep: at most {DEEPEST} structures and lists within each other"));
        } else {
            self.value_within(json, kind, value, path, member);
        }
        self.depth -= 1;
    }

    fn value_within(&mut self, json: &mut Vec<u8>, kind: Kind, value: &Value, path: &str, member: &Member) {
        match (kind, value) {
            (Kind::Structure(shape), Value::Object(given)) => self.structure(json, shape, given, path),
            (Kind::List(element) | Kind::SparseList(element), Value::Array(values)) => {
                json.push(b'[');
                for (place, value) in values.iter().enumerate() {
                    if place > 0 {
                        json.push(b',');
                    }
                    let path = format!("{path}[{place}]");
                    if value.is_null() && matches!(kind, Kind::SparseList(_)) {
                        json.extend_from_slice(b"null");
                    } else {
                        self.value(json, *element, value, &path, member);
                    }
                }
                json.push(b']');
            }
            (Kind::Map(kind), Value::Object(given)) => {
                json.push(b'{');
                for (place, (key, value)) in given.iter().filter(|(_, value)| !value.is_null()).enumerate() {
                    if place > 0 {
                        json.push(b',');
                    }
                    write_json(json, &Value::from(key.as_str()));
                    json.push(b':');
                    self.value(json, *kind, value, &format!("{path}.{key}"), member);
                }
                json.push(b'}');
            }
            (Kind::Document, value) => write_json(json, value),
            (Kind::Timestamp, value) => match moment(value) {
                Some(moment) => epoch_seconds(json, moment),
                None => self.refuse(refusal(path, wanted(kind), value, member)),
            },
            (kind, value) if plain(kind, value).is_some() => write_json(json, value),
            (kind, value) => self.refuse(refusal(path, wanted(kind), value, member)),
        }
    }

    fn structure(&mut self, json: &mut Vec<u8>, shape: &Shape, given: &Map<String, Value>, path: &str) {
        let faults = self.faults.len();
        self.names(shape, given, path);
        json.push(b'{');
        let mut set = Vec::new();
        for member in shape.members {
            let name = self.name(member);
            match self.given(member, given) {
                Some(value) => {
                    set.push(name);
                    self.member(json, member, value, path);
                }
                None if member.required => self.refuse(format!("{path}.{name} is required")),
                None => {}
            }
        }
        json.push(b'}');
        if shape.form == Form::Union && set.len() != 1 && self.faults.len() == faults {
            let has = if set.is_empty() { "none".to_owned() } else { set.join(" and ") };
            self.refuse(format!("{path} must have exactly one of {}, but has {has}", shape.names(self.spelling)));
        }
    }

    fn bounds(&mut self, member: &Member, value: &Value, path: &str) {
        match (member.bounds, value) {
            (Bounds::Length { min, max }, Value::String(text)) => {
                let length = text.chars().count() as i64;
                // What is required and empty was told.
                if (length < min || length > max) && !(length == 0 && member.required) {
                    self.refuse(format!("{path} must have {} characters, but has {length}", range(min, max)));
                }
            }
            (Bounds::Range { min, max }, value) => {
                let Some(number) = value.as_i64() else { return };
                // A page of none is no page, whatever the model says.
                let min = if member.name == super::request::MAX_RESULTS { min.max(1) } else { min };
                if number < min {
                    self.refuse(format!("{path} must be at least {min}, but is {number}"));
                } else if number > max {
                    self.refuse(format!("{path} must be at most {max}, but is {number}"));
                }
            }
            (Bounds::Uuid, Value::String(text)) if !is_uuid(text) && !text.is_empty() => {
                self.refuse(format!("{path} must be a UUID of 36 characters, but is {text:?}"));
            }
            _ => {}
        }
    }
}

fn range(min: i64, max: i64) -> String {
    match (min, max) {
        (min, i64::MAX) => format!("at least {min}"),
        (min, max) => format!("{min} to {max}"),
    }
}

/// A value without parts as text, if it is of its kind.
fn plain(kind: Kind, value: &Value) -> Option<String> {
    match (kind, value) {
        (Kind::String | Kind::Enumeration(_), Value::String(text)) => Some(text.clone()),
        (Kind::Boolean, Value::Bool(flag)) => Some(flag.to_string()),
        (Kind::Integer, Value::Number(number)) => {
            number.as_i64().and_then(|number| i32::try_from(number).ok()).map(|number| number.to_string())
        }
        (Kind::Long, Value::Number(number)) => number.as_i64().map(|number| number.to_string()),
        (Kind::Double, Value::Number(number)) => Some(number.to_string()),
        (Kind::Double, Value::String(text)) => {
            matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity").then(|| text.clone())
        }
        (Kind::Timestamp, value) => moment(value).map(|moment| moment.to_string()),
        (Kind::Blob, Value::String(text)) => STANDARD.decode(text).is_ok().then(|| text.clone()),
        _ => None,
    }
}

/// What a value must be.
fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Enumeration(_) => "text",
        Kind::Boolean => "true or false",
        Kind::Integer => "a whole number of 32 bits",
        Kind::Long => "a whole number",
        Kind::Double => "a number",
        Kind::Timestamp => "a moment of the years 1 to 9999: ISO 8601 or a number of epoch seconds",
        Kind::Blob => "bytes, as base64",
        Kind::Document => "JSON",
        Kind::Structure(_) => "a structure",
        Kind::List(_) | Kind::SparseList(_) => "a list",
        Kind::Map(_) => "a map",
    }
}

/// Longer values are cut in messages.
const LONGEST_SHOWN: usize = 200;

fn refusal(path: &str, wanted: &str, value: &Value, member: &Member) -> String {
    // The page size has been told so since the first release.
    let wanted = if member.name == super::request::MAX_RESULTS { "a whole number" } else { wanted };
    let value = match value {
        _ if member.sensitive || member.kind.has_secrets() => "***".to_owned(),
        // What is in it may belong elsewhere, and be secret there.
        Value::Object(_) => "a structure".to_owned(),
        Value::Array(values) if values.iter().any(|value| value.is_array() || value.is_object()) => {
            "a list of structures or lists".to_owned()
        }
        value => value.to_string(),
    };
    let shown: String = value.chars().take(LONGEST_SHOWN).collect();
    let more = if shown.len() < value.len() { "..." } else { "" };
    format!("{path} must be {wanted}, but is {shown}{more}")
}

fn moment(value: &Value) -> Option<Timestamp> {
    match value {
        // As text: the digits that were given, and no float.
        Value::Number(_) | Value::String(_) => Timestamp::parse_json(&value.to_string()),
        _ => None,
    }
    .filter(|moment| YEARS.contains(&moment.seconds()))
}

/// The seconds of the years that ISO 8601 has, 1 to 9999.
const YEARS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// A JSON number with every digit down to the nanosecond.
fn epoch_seconds(json: &mut Vec<u8>, moment: Timestamp) {
    let (mut seconds, mut nanoseconds) = (moment.seconds(), moment.nanoseconds());
    let sign = if seconds < 0 && nanoseconds > 0 {
        (seconds, nanoseconds) = (-seconds - 1, 1_000_000_000 - nanoseconds);
        "-"
    } else {
        ""
    };
    let fraction = if nanoseconds == 0 { String::new() } else { format!(".{nanoseconds:09}") };
    let _ = write!(json, "{sign}{seconds}{}", fraction.trim_end_matches('0'));
}

fn write_json(json: &mut Vec<u8>, value: &Value) {
    // A vector takes everything, and a value is always JSON.
    let _ = serde_json::to_writer(json, value);
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_keep_every_digit() {
        for (seconds, nanoseconds, number) in
            [(0, 0, "0"), (1, 500_000_000, "1.5"), (-1, 0, "-1"), (-1, 1, "-0.999999999"), (5, 1, "5.000000001")]
        {
            let mut json = Vec::new();
            epoch_seconds(&mut json, Timestamp::new(seconds, nanoseconds));
            assert_eq!(String::from_utf8(json).expect("ASCII"), number);
            assert_eq!(Timestamp::parse_epoch_seconds(number), Some(Timestamp::new(seconds, nanoseconds)));
        }
    }
}
