//! A reader of answer frames, written from the specification in `frame.rs`: what a frame says, as JSON.

use serde_json::{Map, Value, json};
use twinlink::Timestamp;
use twinlink_core::engine::{Kind, Operation, Shape};
use twinlink_core::paging::Cursor;

/// A page that crossed.
pub struct Page {
    /// The operation's output; times as RFC 3339.
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
        let member = &shape.members[(tag >> 4) as usize - 1];
        let value = value(reader, (tag & 15) as u8, member.kind);
        assert!(members.insert(member.name.to_owned(), value).is_none(), "{} comes twice", member.name);
    }
}

fn value(reader: &mut Reader<'_>, value_type: u8, kind: Kind) -> Value {
    match (value_type, kind) {
        (1, Kind::String | Kind::Enumeration(_)) => reader.string().into(),
        (9, Kind::String | Kind::Enumeration(_)) => {
            reader.bytes().iter().copied().map(char::from).collect::<String>().into()
        }
        (5, Kind::Timestamp) => {
            let (seconds, nanoseconds) = (reader.zigzag(), reader.varint());
            Timestamp::new(seconds, nanoseconds as u32).to_string().into()
        }
        (6, Kind::Structure(shape)) => structure(reader, shape),
        (7, Kind::List(&kind)) => {
            let element_type = reader.byte();
            let count = u32::from_be_bytes(reader.take(4).try_into().unwrap());
            (0..count).map(|_| value(reader, element_type, kind)).collect()
        }
        _ => panic!("type {value_type} is not that of {kind:?}"),
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
