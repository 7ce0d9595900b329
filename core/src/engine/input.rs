//! Checks what is given against its shape, and writes it as AWS wants it. All faults are collected.

use super::argument::{Argument, Arguments};
use super::shape::{Bounds, Form, Kind, Member, Shape, Spelling};
use crate::timestamp::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Number;
use serde_json::value::RawValue;
use std::borrow::Cow;
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

    /// The value that is given for a member of the structure at `path`. Both spellings at once are refused.
    pub(super) fn given<'a>(&mut self, member: &Member, given: &'a Arguments, path: &str) -> Option<&'a Argument> {
        let name = self.name(member);
        let find = |name: &str| given.get(name).filter(|value| !value.is_null());
        let value = find(member.name);
        if name == member.name {
            return value;
        }
        let spelled = find(name);
        if value.is_some() && spelled.is_some() {
            let at = if path.is_empty() { String::new() } else { format!("{path}: ") };
            self.refuse(format!("{at}{name} and {} are one member: give one of them", member.name));
        }
        value.or(spelled)
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
    pub(super) fn names(&mut self, shape: &Shape, given: &Arguments, path: &str) {
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
    pub(super) fn text(&mut self, member: &Member, value: &Argument) -> Option<Vec<String>> {
        let before = self.faults.len();
        let name = self.name(member);
        let (kind, values) = match (member.kind, value) {
            (Kind::List(&element), Argument::List(values)) => (element, values.as_slice()),
            (Kind::List(_), _) => {
                self.refuse(refusal(name, "a list of texts", value, member));
                return None;
            }
            (kind, _) => (kind, std::slice::from_ref(value)),
        };
        let mut texts = Vec::new();
        for value_of_one in values {
            match plain(kind, value_of_one) {
                Some(plain) => texts.push(plain.into_text()),
                None if matches!(member.kind, Kind::List(_)) => {
                    self.refuse(refusal(name, "a list of texts", value, member));
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
    pub(super) fn member(&mut self, json: &mut Vec<u8>, member: &Member, value: &Argument, path: &str) {
        let name = self.name(member);
        let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        if !json.ends_with(b"{") {
            json.push(b',');
        }
        json.extend_from_slice(member.key.as_bytes());
        self.value(json, member.kind, value, &path, member);
        self.bounds(member, value, &path);
    }

    fn value(&mut self, json: &mut Vec<u8>, kind: Kind, value: &Argument, path: &str, member: &Member) {
        self.depth += 1;
        if self.depth > DEEPEST {
            self.refuse(too_deep(path));
        } else {
            self.value_within(json, kind, value, path, member);
        }
        self.depth -= 1;
    }

    fn value_within(&mut self, json: &mut Vec<u8>, kind: Kind, value: &Argument, path: &str, member: &Member) {
        match (kind, value) {
            (Kind::Structure(shape), Argument::Map(given)) => self.structure(json, shape, given, path),
            (Kind::Structure(shape), Argument::Structure(given)) if given.shape == shape.name => {
                let around = std::mem::replace(&mut self.spelling, given.spelling);
                self.structure(json, shape, &given.members, path);
                self.spelling = around;
            }
            (Kind::Structure(shape), Argument::Structure(_)) => self.refuse(refusal(path, shape.name, value, member)),
            (Kind::List(element) | Kind::SparseList(element), Argument::List(values)) => {
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
            (Kind::Map(kind), Argument::Map(given)) => {
                json.push(b'{');
                for (place, (key, value)) in given.iter().filter(|(_, value)| !value.is_null()).enumerate() {
                    if place > 0 {
                        json.push(b',');
                    }
                    write_text(json, key);
                    json.push(b':');
                    self.value(json, *kind, value, &format!("{path}.{key}"), member);
                }
                json.push(b'}');
            }
            (Kind::Document, value) => self.document(json, value, path, member),
            (Kind::Timestamp, value) => match moment(value) {
                Some(moment) => epoch_seconds(json, moment),
                None => self.refuse(refusal(path, wanted(kind), value, member)),
            },
            (kind, value) => match plain(kind, value) {
                Some(Plain::Text(text)) => write_text(json, &text),
                Some(Plain::Word(word)) => json.extend_from_slice(word.as_bytes()),
                None => self.refuse(refusal(path, wanted(kind), value, member)),
            },
        }
    }

    fn structure(&mut self, json: &mut Vec<u8>, shape: &Shape, given: &Arguments, path: &str) {
        let faults = self.faults.len();
        self.names(shape, given, path);
        json.push(b'{');
        let mut set = Vec::new();
        for member in shape.members {
            let name = self.name(member);
            match self.given(member, given, path) {
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

    /// Writes JSON, which has neither bytes nor moments.
    fn document(&mut self, json: &mut Vec<u8>, value: &Argument, path: &str, member: &Member) {
        self.depth += 1;
        match value {
            _ if self.depth > DEEPEST => self.refuse(too_deep(path)),
            Argument::Null => json.extend_from_slice(b"null"),
            Argument::Boolean(flag) => json.extend_from_slice(flag.to_string().as_bytes()),
            Argument::Integer(number) => json.extend_from_slice(number.to_string().as_bytes()),
            Argument::Number(digits) if is_json_number(digits) => json.extend_from_slice(digits.as_bytes()),
            Argument::Double(number) if number.is_finite() => json.extend_from_slice(decimal(*number).as_bytes()),
            Argument::Text(text) => write_text(json, text),
            Argument::List(values) => {
                json.push(b'[');
                for (place, value) in values.iter().enumerate() {
                    if place > 0 {
                        json.push(b',');
                    }
                    self.document(json, value, &format!("{path}[{place}]"), member);
                }
                json.push(b']');
            }
            Argument::Map(entries) => {
                json.push(b'{');
                for (place, (key, value)) in entries.iter().enumerate() {
                    if place > 0 {
                        json.push(b',');
                    }
                    write_text(json, key);
                    json.push(b':');
                    self.document(json, value, &format!("{path}.{key}"), member);
                }
                json.push(b'}');
            }
            value => self.refuse(refusal(path, wanted(Kind::Document), value, member)),
        }
        self.depth -= 1;
    }

    fn bounds(&mut self, member: &Member, value: &Argument, path: &str) {
        match (member.bounds, value) {
            (Bounds::Length { min, max }, Argument::Text(text)) => {
                let length = text.chars().count() as i64;
                // What is required and empty was told.
                if (length < min || length > max) && !(length == 0 && member.required) {
                    self.refuse(format!("{path} must have {} characters, but has {length}", range(min, max)));
                }
            }
            (Bounds::Range { min, max }, &Argument::Integer(number)) => {
                // A page of none is no page, whatever the model says.
                let min = if member.name == super::request::MAX_RESULTS { min.max(1) } else { min };
                if number < min {
                    self.refuse(format!("{path} must be at least {min}, but is {number}"));
                } else if number > max {
                    self.refuse(format!("{path} must be at most {max}, but is {number}"));
                }
            }
            (Bounds::Uuid, Argument::Text(text)) if !is_uuid(text) && !text.is_empty() => {
                self.refuse(format!("{path} must be a UUID of 36 characters, but is {text:?}"));
            }
            _ => {}
        }
    }
}

fn too_deep(path: &str) -> String {
    format!("{path} is nested too deep: at most {DEEPEST} structures and lists within each other")
}

fn range(min: i64, max: i64) -> String {
    match (min, max) {
        (min, i64::MAX) => format!("at least {min}"),
        (min, max) => format!("{min} to {max}"),
    }
}

/// A value without parts.
enum Plain<'a> {
    /// In JSON it stands in quotes.
    Text(Cow<'a, str>),
    /// Numbers and truth values.
    Word(String),
}

impl Plain<'_> {
    /// As a path, a query or a header has it.
    fn into_text(self) -> String {
        match self {
            Plain::Text(text) => text.into_owned(),
            Plain::Word(word) => word,
        }
    }
}

/// A value without parts, if it is of its kind.
fn plain(kind: Kind, value: &Argument) -> Option<Plain<'_>> {
    Some(match (kind, value) {
        (Kind::String | Kind::Enumeration(_), Argument::Text(text)) => Plain::Text(text.into()),
        (Kind::Boolean, Argument::Boolean(flag)) => Plain::Word(flag.to_string()),
        (Kind::Integer, &Argument::Integer(number)) => Plain::Word(i32::try_from(number).ok()?.to_string()),
        (Kind::Long | Kind::Double, Argument::Integer(number)) => Plain::Word(number.to_string()),
        // A language may have a type for numbers of any size, and a small one in it.
        (Kind::Integer, Argument::Number(digits)) => Plain::Word(digits.parse::<i32>().ok()?.to_string()),
        (Kind::Long, Argument::Number(digits)) => Plain::Word(digits.parse::<i64>().ok()?.to_string()),
        (Kind::Double, &Argument::Double(number)) if number.is_finite() => Plain::Word(decimal(number)),
        (Kind::Double, &Argument::Double(number)) => Plain::Text(beyond_json(number).into()),
        // A double holds the nearest number to it, but not everything is near to one.
        (Kind::Double, Argument::Number(digits)) => {
            Plain::Word(decimal(digits.parse().ok().filter(|number: &f64| number.is_finite())?))
        }
        (Kind::Double, Argument::Text(text)) if matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity") => {
            Plain::Text(text.into())
        }
        (Kind::Timestamp, value) => Plain::Text(moment(value)?.to_string().into()),
        (Kind::Blob, Argument::Bytes(bytes)) => Plain::Text(STANDARD.encode(bytes).into()),
        (Kind::Blob, Argument::Text(text)) if STANDARD.decode(text).is_ok() => Plain::Text(text.into()),
        _ => return None,
    })
}

/// A finite number as JSON has it.
fn decimal(number: f64) -> String {
    Number::from_f64(number).map_or_else(|| beyond_json(number).to_owned(), |number| number.to_string())
}

/// What AWS calls the numbers that JSON does not have.
fn beyond_json(number: f64) -> &'static str {
    match number {
        number if number.is_nan() => "NaN",
        number if number > 0.0 => "Infinity",
        _ => "-Infinity",
    }
}

/// What a value must be.
fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Enumeration(_) => "text",
        Kind::Boolean => "true or false",
        Kind::Integer => "a whole number of 32 bits",
        Kind::Long => "a whole number of 64 bits",
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

fn refusal(path: &str, wanted: &str, value: &Argument, member: &Member) -> String {
    let wanted = match value {
        // A whole number it may be, but one that is too large.
        Argument::Integer(_) | Argument::Number(_) => wanted,
        // The page size has been told so since the first release.
        _ if member.name == super::request::MAX_RESULTS => "a whole number",
        _ => wanted,
    };
    let value = match value {
        // Its words tell nothing of what is in it.
        Argument::Other(words) => words.clone(),
        _ if member.sensitive || member.kind.has_secrets() => "***".to_owned(),
        value => shown(value),
    };
    let shown: String = value.chars().take(LONGEST_SHOWN).collect();
    let more = if shown.len() < value.len() { "..." } else { "" };
    format!("{path} must be {wanted}, but is {shown}{more}")
}

/// A value in a message.
fn shown(value: &Argument) -> String {
    match value {
        Argument::Null => "null".to_owned(),
        Argument::Boolean(flag) => flag.to_string(),
        Argument::Integer(number) => number.to_string(),
        Argument::Double(number) => decimal(*number),
        Argument::Number(digits) => digits.clone(),
        Argument::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Argument::Bytes(_) => "bytes".to_owned(),
        Argument::Moment(moment) => format!("the moment {moment}"),
        // What is in it may belong elsewhere, and be secret there.
        Argument::Map(_) => "a structure".to_owned(),
        Argument::Structure(given) => given.shape.clone(),
        Argument::List(values) => {
            let has_parts =
                |value: &Argument| matches!(value, Argument::Map(_) | Argument::Structure(_) | Argument::List(_));
            if values.iter().any(has_parts) {
                return "a list of structures or lists".to_owned();
            }
            format!("[{}]", values.iter().take(LONGEST_SHOWN).map(shown).collect::<Vec<_>>().join(","))
        }
        Argument::Other(words) => words.clone(),
    }
}

fn moment(value: &Argument) -> Option<Timestamp> {
    match value {
        Argument::Moment(moment) => Some(*moment),
        Argument::Integer(seconds) => Some(Timestamp::new(*seconds, 0)),
        // As text: the digits that were given, and no float.
        Argument::Double(seconds) => Timestamp::parse_epoch_seconds(&decimal(*seconds)),
        Argument::Number(digits) => Timestamp::parse_epoch_seconds(digits),
        Argument::Text(text) => Timestamp::parse_text(text),
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

/// Whether JSON has a number that is written so.
fn is_json_number(digits: &str) -> bool {
    digits.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && serde_json::from_str::<&RawValue>(digits).is_ok_and(|json| json.get().len() == digits.len())
}

fn write_text(json: &mut Vec<u8>, text: &str) {
    // A vector takes everything, and text is always JSON.
    let _ = serde_json::to_writer(json, text);
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
