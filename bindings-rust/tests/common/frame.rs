//! A reader of answer frames, written from the specification in `frame.rs`: what a frame says, as JSON.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value, json};
use twinlink::Timestamp;
use twinlink_core::engine::{Form, Kind, Operation, Shape};
use twinlink_core::paging::Cursor;

/// A page that crossed.
pub struct Page {
    /// The operation's output; times as RFC 3339, bytes as base64.
    pub output: Value,
    pub request_id: Option<String>,
    pub attempts: u64,
    /// The token that the cursor leads to.
    pub cursor: Option<String>,
}

pub fn read_page(operation: &Operation, frame: &[u8]) -> Page {
    let mut reader = Reader(frame);
    assert_eq!((reader.byte(), reader.byte()), (1, 0), "version and a page");
    let output = structure(&mut reader, operation.output);
    ended(reader, output)
}

/// A page of a call by name.
pub fn read_named(frame: &[u8]) -> Page {
    let mut reader = Reader(frame);
    assert_eq!((reader.byte(), reader.byte()), (1, 5), "version and a page by name");
    let output = map(&mut reader, None);
    ended(reader, output)
}

fn ended(mut reader: Reader<'_>, output: Value) -> Page {
    let request_id = reader.optional_string();
    let attempts = reader.varint();
    let cursor = reader.bytes();
    assert!(reader.0.is_empty(), "nothing follows");
    let cursor = (!cursor.is_empty()).then(|| Cursor::from_bytes(cursor).unwrap().next_token().to_owned());
    Page { output, request_id, attempts, cursor }
}

/// An error that crossed, with all its parts.
pub fn read_error(frame: &[u8]) -> Value {
    let mut reader = Reader(frame);
    assert_eq!((reader.byte(), reader.byte()), (1, 1), "version and an error");
    let error = json!({
        "kind": reader.byte(),
        "retryable": reader.byte() == 1,
        "message": reader.string(),
        "service": reader.optional_string(),
        "operation": reader.optional_string(),
        "aws_code": reader.optional_string(),
        "http_status": reader.varint(),
        "request_id": reader.optional_string(),
        "attempts": reader.varint(),
        "details": u32::from_be_bytes(reader.take(4).try_into().unwrap()),
    });
    assert!(reader.0.is_empty(), "nothing follows");
    error
}

fn structure(reader: &mut Reader<'_>, shape: &Shape) -> Value {
    let mut members = Map::new();
    loop {
        let tag = reader.varint();
        if tag == 0 {
            return Value::Object(members);
        }
        if tag >> 4 == 4095 {
            assert_eq!((shape.form, tag & 15), (Form::Union, 8), "what a shape does not have");
            let Value::Object(newer) = map(reader, None) else { panic!("a map") };
            members.extend(newer);
            continue;
        }
        let member = &shape.members[(tag >> 4) as usize - 1];
        let value = value(reader, (tag & 15) as u8, Some(member.kind));
        assert!(members.insert(member.name.to_owned(), value).is_none(), "{} comes twice", member.name);
    }
}

/// A value; without a kind, of a document or of a call by name.
fn value(reader: &mut Reader<'_>, value_type: u8, kind: Option<Kind>) -> Value {
    let kind = kind.filter(|kind| !matches!(kind, Kind::Document));
    let part = match kind {
        Some(Kind::List(&part) | Kind::SparseList(&part) | Kind::Map(&part)) => Some(part),
        _ => None,
    };
    let null = value_type == 0;
    assert!(null || kind.is_none_or(|kind| fits(value_type, kind)), "type {value_type} is not that of {kind:?}");
    match value_type {
        0 => Value::Null,
        1 => reader.string().into(),
        2 => reader.zigzag().into(),
        3 => (reader.byte() == 1).into(),
        4 => f64::from_be_bytes(reader.take(8).try_into().unwrap()).into(),
        5 => {
            let (seconds, nanoseconds) = (reader.zigzag(), reader.varint());
            Timestamp::new(seconds, nanoseconds as u32).to_string().into()
        }
        6 => match kind {
            Some(Kind::Structure(shape)) => structure(reader, shape),
            _ => panic!("a structure has no shape"),
        },
        7 => {
            let element_type = reader.byte();
            (0..reader.count()).map(|_| value(reader, element_type, part)).collect()
        }
        8 => map(reader, part),
        9 => reader.bytes().iter().copied().map(char::from).collect::<String>().into(),
        10 => (0..reader.count())
            .map(|_| {
                let element_type = reader.byte();
                value(reader, element_type, part)
            })
            .collect(),
        11 => BASE64_STANDARD.encode(reader.bytes()).into(),
        _ => panic!("there is no type {value_type}"),
    }
}

fn map(reader: &mut Reader<'_>, part: Option<Kind>) -> Value {
    let mut entries = Map::new();
    for _ in 0..reader.count() {
        let name = reader.string();
        let value_type = reader.byte();
        let value = value(reader, value_type, part);
        assert!(entries.insert(name, value).is_none(), "no name comes twice");
    }
    Value::Object(entries)
}

fn fits(value_type: u8, kind: Kind) -> bool {
    match kind {
        Kind::String | Kind::Enumeration(_) => matches!(value_type, 1 | 9),
        Kind::Integer | Kind::Long => value_type == 2,
        Kind::Boolean => value_type == 3,
        Kind::Double => value_type == 4,
        Kind::Timestamp => value_type == 5,
        Kind::Structure(_) => value_type == 6,
        Kind::List(Kind::Document) | Kind::SparseList(_) => value_type == 10,
        Kind::List(_) => value_type == 7,
        Kind::Map(_) => value_type == 8,
        Kind::Blob => value_type == 11,
        _ => true,
    }
}

/// What has not been read. A frame that is damaged fails the test by a panic.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }

    fn byte(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn varint(&mut self) -> u64 {
        let byte = u64::from(self.byte());
        if byte < 0x80 { byte } else { (byte - 0x80) + (self.varint() << 7) }
    }

    fn count(&mut self) -> u32 {
        u32::from_be_bytes(self.take(4).try_into().unwrap())
    }

    fn zigzag(&mut self) -> i64 {
        let number = self.varint();
        let half = (number / 2) as i64;
        if number.is_multiple_of(2) { half } else { -half - 1 }
    }

    fn bytes(&mut self) -> &'a [u8] {
        let length = self.varint();
        self.take(length as usize)
    }

    fn string(&mut self) -> String {
        String::from_utf8(self.bytes().to_vec()).unwrap()
    }

    fn optional_string(&mut self) -> Option<String> {
        let length = self.varint().checked_sub(1)?;
        Some(String::from_utf8(self.take(length as usize).to_vec()).unwrap())
    }
}
