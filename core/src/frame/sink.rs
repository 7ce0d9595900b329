//! From an answer to a frame, whatever the answer: what the walk finds is written as it comes. Structures have numbered
//! members, or, for calls by name, are maps.

use super::member::{self, begin, is_any, value_type};
use crate::engine::{At, Kind, Made, Shape, Sink};
use crate::timestamp::Timestamp;
use crate::wire::{ANY_LIST, BOOLEAN, BYTES, DOUBLE, INTEGER, LIST, MAP, NULL, STRUCTURE, TIMESTAMP, UNKNOWN, Writer};
use serde_json::Value;

/// Writes a frame.
pub(super) struct FrameSink<'a> {
    frame: &'a mut Vec<u8>,
    /// Where the answer begins.
    start: usize,
    /// Whether structures are maps.
    by_name: bool,
    /// Whether elements of the list that is being written have types of their own.
    any: bool,
}

/// A structure, list or map while it is written.
pub(super) enum Group {
    Structure,
    Counted {
        /// Where the count goes, which is known at the end only.
        place: usize,
        count: usize,
        /// Whether elements around it have types of their own.
        any_around: bool,
    },
}

impl<'a> FrameSink<'a> {
    /// Appends to `frame`.
    pub(super) fn new(frame: &'a mut Vec<u8>, by_name: bool) -> Self {
        FrameSink { start: frame.len(), frame, by_name, any: false }
    }

    /// What stands before a value.
    fn begin(&mut self, at: At<'_>, value_type: u8) {
        match at {
            At::Top => {}
            At::Member(_, member) if self.by_name => self.named(member.name, value_type),
            At::Member(place, _) => begin(self.frame, Some(place), value_type),
            At::Element if self.any => self.frame.push(value_type),
            At::Element => {}
            At::Entry(name) => self.named(name, value_type),
            At::Unknown(name) => {
                if !self.by_name {
                    self.frame.varint(UNKNOWN << 4 | u64::from(MAP));
                    self.frame.extend(1_u32.to_be_bytes());
                }
                self.named(name, value_type);
            }
        }
    }

    fn named(&mut self, name: &str, value_type: u8) {
        self.frame.string(name);
        self.frame.push(value_type);
    }

    fn text(&mut self, at: At<'_>, text: &str) {
        let is_typed = matches!(at, At::Element) && !self.any;
        let width = if is_typed { member::Width::Wide } else { member::Width::of(text.as_bytes()) };
        self.begin(at, width.value_type());
        width.write(self.frame, text.as_bytes());
    }

    fn counted(&mut self, any: bool) -> Group {
        let group = Group::Counted { place: self.frame.len(), count: 0, any_around: self.any };
        self.frame.extend([0; 4]);
        self.any = any;
        group
    }

    fn json(&mut self, at: At<'_>, json: &Value) -> Made<()> {
        match json {
            Value::Null => self.begin(at, NULL),
            Value::Bool(flag) => self.boolean(at, *flag)?,
            Value::Number(number) => match number.as_i64() {
                Some(number) => self.integer(at, number)?,
                None => self.double(at, number.as_f64().unwrap_or(f64::NAN))?,
            },
            Value::String(text) => self.text(at, text),
            Value::Array(list) => {
                self.begin(at, ANY_LIST);
                let mut group = self.counted(true);
                for json in list {
                    self.json(At::Element, json)?;
                    self.put(&mut group, At::Element, ())?;
                }
                self.end(group)?;
            }
            Value::Object(map) => {
                self.begin(at, MAP);
                let mut group = self.counted(false);
                for (name, json) in map {
                    self.json(At::Entry(name), json)?;
                    self.put(&mut group, At::Entry(name), ())?;
                }
                self.end(group)?;
            }
        }
        Ok(())
    }
}

/// Writes JSON as a map.
pub(super) fn json_map(frame: &mut Vec<u8>, map: &serde_json::Map<String, Value>) {
    let mut sink = FrameSink::new(frame, true);
    let mut group = sink.counted(false);
    for (name, json) in map {
        // JSON has a place in every map.
        let _ = sink.json(At::Entry(name), json).and_then(|()| sink.put(&mut group, At::Entry(name), ()));
    }
    let _ = sink.end(group);
}

impl Sink for FrameSink<'_> {
    type Value = ();
    type Group = Group;

    fn reset(&mut self) {
        self.frame.truncate(self.start);
        self.any = false;
    }

    fn string(&mut self, at: At<'_>, _: Kind, text: &str) -> Made<()> {
        self.text(at, text);
        Ok(())
    }

    fn boolean(&mut self, at: At<'_>, flag: bool) -> Made<()> {
        self.begin(at, BOOLEAN);
        self.frame.push(u8::from(flag));
        Ok(())
    }

    fn integer(&mut self, at: At<'_>, number: i64) -> Made<()> {
        self.begin(at, INTEGER);
        self.frame.zigzag(number);
        Ok(())
    }

    fn double(&mut self, at: At<'_>, number: f64) -> Made<()> {
        self.begin(at, DOUBLE);
        self.frame.extend(number.to_be_bytes());
        Ok(())
    }

    fn timestamp(&mut self, at: At<'_>, moment: Timestamp) -> Made<()> {
        self.begin(at, TIMESTAMP);
        self.frame.timestamp(moment.seconds(), moment.nanoseconds());
        Ok(())
    }

    fn blob(&mut self, at: At<'_>, bytes: Vec<u8>) -> Made<()> {
        self.begin(at, BYTES);
        self.frame.bytes(&bytes);
        Ok(())
    }

    fn document(&mut self, at: At<'_>, json: Value) -> Made<()> {
        self.json(at, &json)
    }

    fn null(&mut self, at: At<'_>) -> Made<()> {
        self.begin(at, NULL);
        Ok(())
    }

    fn structure(&mut self, at: At<'_>, _: &'static Shape) -> Made<Group> {
        if self.by_name {
            self.begin(at, MAP);
            Ok(self.counted(false))
        } else {
            self.begin(at, STRUCTURE);
            Ok(Group::Structure)
        }
    }

    fn list(&mut self, at: At<'_>, kind: Kind) -> Made<Group> {
        if is_any(kind) {
            self.begin(at, ANY_LIST);
            return Ok(self.counted(true));
        }
        self.begin(at, LIST);
        if let Kind::List(&element) = kind {
            let is_map = self.by_name && matches!(element, Kind::Structure(_));
            self.frame.push(if is_map { MAP } else { value_type(element) });
        }
        Ok(self.counted(false))
    }

    fn map(&mut self, at: At<'_>) -> Made<Group> {
        self.begin(at, MAP);
        Ok(self.counted(false))
    }

    fn put(&mut self, group: &mut Group, _: At<'_>, (): ()) -> Made<()> {
        if let Group::Counted { count, .. } = group {
            *count += 1;
        }
        Ok(())
    }

    fn end(&mut self, group: Group) -> Made<()> {
        match group {
            Group::Structure => self.frame.push(0),
            Group::Counted { place, count, any_around } => {
                let bytes = u32::try_from(count).map_err(|_| "it has too many parts".to_owned())?.to_be_bytes();
                self.frame[place..place + 4].copy_from_slice(&bytes);
                self.any = any_around;
            }
        }
        Ok(())
    }
}
