//! Checks what is given against its shape, and writes it as AWS wants it. All faults are collected.

use super::argument::{Argument, Arguments};
use super::plain::{Plain, decimal, is_json_number, moment, plain, refusal, wanted};
use super::shape::{Bounds, Form, Kind, Member, Shape, Spelling};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

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

    /// The bytes that are the whole body.
    pub(super) fn bytes(&mut self, member: &Member, value: &Argument) -> Vec<u8> {
        let bytes = match value {
            Argument::Bytes(bytes) => Some(bytes.clone()),
            Argument::Text(text) => STANDARD.decode(text).ok(),
            _ => None,
        };
        if bytes.is_none() {
            self.refuse(refusal(self.name(member), wanted(Kind::Blob), value, member));
        }
        bytes.unwrap_or_default()
    }

    /// Any JSON as a header has it: its text as base64.
    pub(super) fn json_in_base64(&mut self, member: &Member, value: &Argument) -> String {
        let mut json = Vec::new();
        self.document(&mut json, value, self.name(member), member);
        STANDARD.encode(json)
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
                Some(moment) => json.extend_from_slice(moment.epoch_seconds().as_bytes()),
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
                let min = if member.is_page_size() { min.max(1) } else { min };
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
    use crate::timestamp::Timestamp;

    #[test]
    fn moments_keep_every_digit() {
        for (seconds, nanoseconds, number) in
            [(0, 0, "0"), (1, 500_000_000, "1.5"), (-1, 0, "-1"), (-1, 1, "-0.999999999"), (5, 1, "5.000000001")]
        {
            let member = Member::new("d", "d", "\"d\":", Kind::Timestamp);
            let (mut input, mut json) = (Input::default(), b"{".to_vec());
            input.member(&mut json, &member, &Argument::Moment(Timestamp::new(seconds, nanoseconds)), "");
            assert_eq!(String::from_utf8(json).expect("ASCII"), format!("{{\"d\":{number}"));
            assert_eq!(Timestamp::parse_epoch_seconds(number), Some(Timestamp::new(seconds, nanoseconds)));
        }
    }

    #[test]
    fn a_document_is_plain_json_with_all_its_digits() {
        let member = Member::new("d", "d", "\"d\":", Kind::Document);
        let write = |value: Argument| {
            let (mut input, mut json) = (Input::default(), Vec::new());
            input.member(&mut json, &member, &value, "");
            input.end().map(|()| String::from_utf8(json).expect("UTF-8"))
        };
        let list = |values: Vec<Argument>| Argument::List(values);
        let number = |digits: &str| Argument::Number(digits.to_owned());
        let plain = list(vec![number("123456789012345678901"), number("1E+3"), Argument::Null, 0.5.into(), "x".into()]);
        let map = Argument::Map([("a".to_owned(), plain), ("b".to_owned(), Argument::Boolean(true))].into());
        let written = r#","d":{"a":[123456789012345678901,1E+3,null,0.5,"x"],"b":true}"#;
        assert_eq!(write(map).expect("JSON"), written);
        let moment = Argument::Moment(Timestamp::new(0, 0));
        for (value, shown) in [
            (Argument::Bytes(vec![1]), "bytes"),
            (moment, "the moment 1970-01-01T00:00:00Z"),
            (Argument::Double(f64::NAN), "NaN"),
            (number("1,\"x\":2"), "1,\"x\":2"),
            (Argument::Other("a set".to_owned()), "a set"),
        ] {
            let refused = write(list(vec![Argument::Null, value])).expect_err("no JSON");
            assert_eq!(refused, format!("d[1] must be JSON, but is {shown}"));
        }
        let deep = (0..100).fold(Argument::Null, |value, _| list(vec![value]));
        assert!(write(deep).expect_err("deep").contains("nested too deep"));
    }
}
