//! What comes out: values from the core's frames.

use crate::{Error, Timestamp};
use bytes::Bytes;
use std::borrow::Cow;
use std::collections::HashMap;
pub(crate) use twinlink_core::wire::UNKNOWN;
use twinlink_core::wire::{self, Reader};

/// A value that is to be read: its type, and where it stands.
pub(crate) struct Value<'a, 'r> {
    value_type: u8,
    reader: &'r mut Reader<'a>,
}

/// A type that values are read into.
pub(crate) trait FromWire: Sized {
    /// Reads a value.
    fn from_wire(value: Value<'_, '_>) -> Result<Self, Error>;

    /// Reads a value to the end of a list.
    fn push(list: &mut Vec<Self>, value: Value<'_, '_>) -> Result<(), Error> {
        list.push(value.read()?);
        Ok(())
    }
}

/// A structure, or a union: made empty, then member after member.
pub(crate) trait Structure: Default {
    /// Takes the value of the member with this number.
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error>;
}

impl<'a, 'r> Value<'a, 'r> {
    /// The structure that begins here.
    pub(crate) fn structure(reader: &'r mut Reader<'a>) -> Self {
        Value { value_type: wire::STRUCTURE, reader }
    }

    /// Reads it.
    pub(crate) fn read<T: FromWire>(self) -> Result<T, Error> {
        T::from_wire(self)
    }

    /// Reads a structure that may hold others of its kind.
    pub(crate) fn boxed<T: FromWire>(self) -> Result<Option<Box<T>>, Error> {
        Ok(self.read::<Option<T>>()?.map(Box::new))
    }

    /// A member that the tables do not have: they are of one build, so that there is none.
    pub(crate) fn unknown<T>(self) -> Result<T, Error> {
        Err(Reader::damaged("a member has no place"))
    }

    fn expect(&self, value_type: u8) -> Result<(), Error> {
        if self.value_type == value_type { Ok(()) } else { Err(Reader::damaged("a value has the wrong type")) }
    }

    fn text(self) -> Result<Cow<'a, str>, Error> {
        self.reader.text(self.value_type)
    }

    /// Reads a text that is soon something else.
    pub(crate) fn word<T>(self, make: impl FnOnce(&str) -> T) -> Result<T, Error> {
        self.text().map(|text| make(&text))
    }
}

impl<S: Structure> FromWire for S {
    fn from_wire(value: Value<'_, '_>) -> Result<Self, Error> {
        let mut made = S::default();
        members(&mut made, value)?;
        Ok(made)
    }

    // Where it stays: structures are large, and lists of them long.
    fn push(list: &mut Vec<Self>, value: Value<'_, '_>) -> Result<(), Error> {
        let place = list.len();
        list.push(S::default());
        members(&mut list[place], value)
    }
}

/// Reads the members of a structure.
fn members(structure: &mut impl Structure, value: Value<'_, '_>) -> Result<(), Error> {
    value.expect(wire::STRUCTURE)?;
    loop {
        let tag = value.reader.varint()?;
        if tag == 0 {
            return Ok(());
        }
        structure.member(tag >> 4, Value { value_type: (tag & 15) as u8, reader: value.reader })?;
    }
}

macro_rules! simple {
    ($($type:ty: |$value:ident| $read:expr;)*) => {
        $(impl FromWire for $type {
            fn from_wire($value: Value<'_, '_>) -> Result<Self, Error> {
                $read
            }
        })*
    };
}

simple! {
    String: |value| value.text().map(Cow::into_owned);
    bool: |value| { value.expect(wire::BOOLEAN)?; value.reader.boolean() };
    i32: |value| {
        value.expect(wire::INTEGER)?;
        i32::try_from(value.reader.zigzag()?).map_err(|_| Reader::damaged("a number is too large"))
    };
    i64: |value| { value.expect(wire::INTEGER)?; value.reader.zigzag() };
    f64: |value| { value.expect(wire::DOUBLE)?; value.reader.double() };
    Timestamp: |value| { value.expect(wire::TIMESTAMP)?; value.reader.timestamp() };
    Bytes: |value| { value.expect(wire::BYTES)?; value.reader.bytes().map(Bytes::copy_from_slice) };
    // A document: any JSON.
    serde_json::Value: |value| value.reader.json(value.value_type);
    // What of a union no number stands for.
    serde_json::Map<String, serde_json::Value>: |value| match value.read()? {
        serde_json::Value::Object(members) => Ok(members),
        _ => Err(Reader::damaged("a value is no map")),
    };
    // What operations answer that answer nothing.
    crate::ResponseMetadata: |value| {
        value.expect(wire::STRUCTURE)?;
        if value.reader.varint()? == 0 { Ok(Self::default()) } else { value.unknown() }
    };
}

/// A member that may be absent, or an element that may be null.
impl<T: FromWire> FromWire for Option<T> {
    fn from_wire(value: Value<'_, '_>) -> Result<Self, Error> {
        if value.value_type == wire::NULL { Ok(None) } else { value.read().map(Some) }
    }
}

impl<T: FromWire> FromWire for Vec<T> {
    fn from_wire(value: Value<'_, '_>) -> Result<Self, Error> {
        let each = match value.value_type {
            wire::LIST => Some(value.reader.byte()?),
            wire::ANY_LIST => None,
            _ => return Err(Reader::damaged("a value is no list")),
        };
        let count = value.reader.count()?;
        // Each element has at least a byte: a damaged count cannot ask for more than there is.
        let mut list = Vec::with_capacity(count.min(value.reader.rest().len()));
        for _ in 0..count {
            let value_type = each.map_or_else(|| value.reader.byte(), Ok)?;
            T::push(&mut list, Value { value_type, reader: value.reader })?;
        }
        Ok(list)
    }
}

impl<T: FromWire> FromWire for HashMap<String, T> {
    fn from_wire(value: Value<'_, '_>) -> Result<Self, Error> {
        value.expect(wire::MAP)?;
        let count = value.reader.count()?;
        let mut map = HashMap::with_capacity(count.min(value.reader.rest().len()));
        for _ in 0..count {
            let name = value.reader.string()?;
            let value_type = value.reader.byte()?;
            map.insert(name, Value { value_type, reader: value.reader }.read()?);
        }
        Ok(map)
    }
}
