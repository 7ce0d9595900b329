//! The wire: numbers, texts, maps and other values as bytes, of which frames and cursors are made. [`frame`](crate::frame)
//! describes them.

use crate::engine::argument::json_map;
use crate::engine::{Argument, Arguments, Spelling, Structured};
use crate::error::{Error, ErrorKind};
use crate::secret::Data;
use crate::timestamp::Timestamp;
use serde_json::Value;
use std::borrow::Cow;

/// Nothing.
pub const NULL: u8 = 0;
/// UTF-8.
pub const STRING: u8 = 1;
/// A whole number of 64 bits.
pub const INTEGER: u8 = 2;
/// True or false.
pub const BOOLEAN: u8 = 3;
/// A number of IEEE 754.
pub const DOUBLE: u8 = 4;
/// A moment.
pub const TIMESTAMP: u8 = 5;
/// Members by number.
pub const STRUCTURE: u8 = 6;
/// Values of one type.
pub const LIST: u8 = 7;
/// Values by name.
pub const MAP: u8 = 8;
/// ISO 8859-1.
pub const LATIN: u8 = 9;
/// Values of any type.
pub const ANY_LIST: u8 = 10;
/// Bytes.
pub const BYTES: u8 = 11;
/// A number of any size, in digits; in arguments alone.
pub const NUMBER: u8 = 12;
/// What cannot be sent, in words; in arguments alone.
pub const OTHER: u8 = 13;
/// A structure with the name of its shape, and members by name; in arguments alone.
pub const NAMED_STRUCTURE: u8 = 14;

/// The number of what a union has that its shape does not: a map of one name. No shape has as many members.
pub const UNKNOWN: u64 = 4095;

/// Values within each other, at the most: a frame that is deeper is damaged.
const DEEPEST: usize = 65;
/// The same for JSON of answers, which the parser of JSON bounds.
const DEEPEST_JSON: usize = 130;

/// Appends the frame's primitives to bytes.
pub trait Writer {
    /// An unsigned number.
    fn varint(&mut self, number: u64);
    /// A signed number.
    fn zigzag(&mut self, number: i64);
    /// A moment.
    fn timestamp(&mut self, seconds: i64, nanoseconds: u32);
    /// Text with its length before it.
    fn string(&mut self, text: &str);
    /// Text, or none.
    fn optional_string(&mut self, text: Option<&str>);
    /// Bytes with their length before them.
    fn bytes(&mut self, bytes: &[u8]);
}

impl Writer for Vec<u8> {
    // Nearly all numbers are lengths and tags of one byte: they are written where the caller is.
    #[inline(always)]
    fn varint(&mut self, number: u64) {
        if number < 0x80 { self.push(number as u8) } else { long_varint(self, number) }
    }

    fn zigzag(&mut self, number: i64) {
        self.varint(((number << 1) ^ (number >> 63)) as u64);
    }

    fn timestamp(&mut self, seconds: i64, nanoseconds: u32) {
        self.zigzag(seconds);
        self.varint(u64::from(nanoseconds));
    }

    fn string(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn optional_string(&mut self, text: Option<&str>) {
        match text {
            None => self.push(0),
            Some(text) => {
                self.varint(text.len() as u64 + 1);
                self.extend_from_slice(text.as_bytes());
            }
        }
    }

    #[inline(always)]
    fn bytes(&mut self, bytes: &[u8]) {
        self.varint(bytes.len() as u64);
        self.extend_from_slice(bytes);
    }
}

fn long_varint(frame: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        frame.push(number as u8 | 0x80);
        number >>= 7;
    }
    frame.push(number as u8);
}

/// Reads a frame from its beginning. Damaged frames are errors of kind `internal`, never panics.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Reads `frame`.
    pub fn new(frame: &'a [u8]) -> Self {
        Reader { rest: frame }
    }

    /// The error of a frame that cannot be read.
    pub fn damaged(what: &str) -> Error {
        Error::new(ErrorKind::Internal, format!("damaged frame: {what}"))
    }

    #[cold]
    fn ended() -> Error {
        Self::damaged("it ends too early")
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], Error> {
        let (head, rest) = self.rest.split_at_checked(length).ok_or_else(Self::ended)?;
        self.rest = rest;
        Ok(head)
    }

    /// One byte.
    #[inline]
    pub fn byte(&mut self) -> Result<u8, Error> {
        let (&byte, rest) = self.rest.split_first().ok_or_else(Self::ended)?;
        self.rest = rest;
        Ok(byte)
    }

    /// An unsigned number.
    #[inline]
    pub fn varint(&mut self) -> Result<u64, Error> {
        // As nearly all of them are written: one byte.
        match self.rest {
            [byte @ 0..0x80, rest @ ..] => {
                self.rest = rest;
                Ok(u64::from(*byte))
            }
            _ => self.long_varint(),
        }
    }

    fn long_varint(&mut self) -> Result<u64, Error> {
        let mut number = 0u64;
        for place in 0..10 {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if place == 9 && bits > 1 {
                break;
            }
            number |= bits << (7 * place);
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Self::damaged("a number is too long"))
    }

    /// A signed number.
    pub fn zigzag(&mut self) -> Result<i64, Error> {
        let number = self.varint()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// Bytes with their length before them.
    pub fn bytes(&mut self) -> Result<&'a [u8], Error> {
        let length = usize::try_from(self.varint()?).map_err(|_| Self::damaged("a length is too large"))?;
        self.take(length)
    }

    /// Text.
    pub fn string(&mut self) -> Result<String, Error> {
        let bytes = self.bytes()?;
        String::from_utf8(bytes.to_vec()).map_err(|_| Self::damaged("a text is not UTF-8"))
    }

    /// Text of a type that texts have.
    pub fn text(&mut self, value_type: u8) -> Result<Cow<'a, str>, Error> {
        let bytes = self.bytes()?;
        match value_type {
            LATIN if !bytes.is_ascii() => Ok(bytes.iter().copied().map(char::from).collect()),
            STRING | LATIN => {
                let text = std::str::from_utf8(bytes).map_err(|_| Self::damaged("a text is not UTF-8"))?;
                Ok(Cow::Borrowed(text))
            }
            _ => Err(Self::damaged("a value is no text")),
        }
    }

    /// True or false.
    pub fn boolean(&mut self) -> Result<bool, Error> {
        Ok(self.byte()? != 0)
    }

    /// A number of IEEE 754.
    pub fn double(&mut self) -> Result<f64, Error> {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(self.take(8)?);
        Ok(f64::from_be_bytes(bytes))
    }

    /// A moment.
    pub fn timestamp(&mut self) -> Result<Timestamp, Error> {
        let seconds = self.zigzag()?;
        let nanoseconds = u32::try_from(self.varint()?).ok().filter(|&nanoseconds| nanoseconds < 1_000_000_000);
        let nanoseconds = nanoseconds.ok_or_else(|| Self::damaged("a moment has too many nanoseconds"))?;
        Ok(Timestamp::new(seconds, nanoseconds))
    }

    /// A value of any type that JSON has.
    pub fn json(&mut self, value_type: u8) -> Result<Value, Error> {
        self.value(value_type, DEEPEST_JSON).map(Argument::into_json)
    }

    /// Names and values.
    pub fn map(&mut self) -> Result<Arguments, Error> {
        self.nested_map(DEEPEST)
    }

    /// Names and values of settings.
    pub(crate) fn data(&mut self) -> Result<Data, Error> {
        let settings = self.map()?;
        let wrong = settings.iter().find_map(|(name, value)| {
            let (path, words) = value.no_setting()?;
            Some(Error::validation(format!("{name}{path} cannot be {words}")))
        });
        // What is refused is zeroed, too.
        let data: Data = json_map(settings).into();
        wrong.map_or(Ok(data), Err)
    }

    /// What has not been read.
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The end of the frame.
    pub fn end(&self) -> Result<(), Error> {
        if self.rest.is_empty() { Ok(()) } else { Err(Self::damaged("something follows its end")) }
    }

    /// A count of values.
    pub fn count(&mut self) -> Result<usize, Error> {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(self.take(4)?);
        Ok(u32::from_be_bytes(bytes) as usize)
    }

    fn nested_map(&mut self, left: usize) -> Result<Arguments, Error> {
        let mut map = Arguments::new();
        for _ in 0..self.count()? {
            let name = self.string()?;
            let kind = self.byte()?;
            map.insert(name, self.value(kind, left)?);
        }
        Ok(map)
    }

    /// A value that has so many levels at the most.
    fn value(&mut self, kind: u8, levels: usize) -> Result<Argument, Error> {
        let left = levels.checked_sub(1).ok_or_else(|| Self::damaged("it is nested too deep"))?;
        Ok(match kind {
            NULL => Argument::Null,
            STRING | LATIN => self.text(kind)?.into_owned().into(),
            INTEGER => self.zigzag()?.into(),
            BOOLEAN => Argument::Boolean(self.boolean()?),
            DOUBLE => self.double()?.into(),
            TIMESTAMP => Argument::Moment(self.timestamp()?),
            NAMED_STRUCTURE => {
                let shape = self.string()?;
                let members = self.nested_map(left)?;
                Argument::Structure(Box::new(Structured { shape, spelling: Spelling::Aws, members }))
            }
            BYTES => Argument::Bytes(self.bytes()?.to_vec()),
            NUMBER => Argument::Number(self.string()?),
            OTHER => Argument::Other(self.string()?),
            LIST => {
                let element = self.byte()?;
                let mut list = Vec::new();
                for _ in 0..self.count()? {
                    if element == NULL {
                        return Err(Self::damaged("a list of nothing has elements"));
                    }
                    list.push(self.value(element, left)?);
                }
                Argument::List(list)
            }
            ANY_LIST => {
                let mut list = Vec::new();
                for _ in 0..self.count()? {
                    let kind = self.byte()?;
                    list.push(self.value(kind, left)?);
                }
                Argument::List(list)
            }
            MAP => Argument::Map(self.nested_map(left)?),
            other => return Err(Self::damaged(&format!("there is no value type {other}"))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_come_back() {
        let numbers = [0, 1, -1, 63, 64, -64, -65, i64::MAX, i64::MIN, 1_669_900_037];
        let mut frame = Vec::new();
        for number in numbers {
            frame.zigzag(number);
            frame.varint(number as u64);
        }
        let mut reader = Reader::new(&frame);
        for number in numbers {
            assert_eq!(reader.zigzag().expect("a number"), number);
            assert_eq!(reader.varint().expect("a number"), number as u64);
        }
        reader.end().expect("all read");
    }

    #[test]
    fn maps_are_read_with_everything_in_them() {
        let mut frame = vec![0, 0, 0, 3];
        frame.string("a");
        frame.extend([LIST, STRING, 0, 0, 0, 2]);
        frame.string("x");
        frame.string("ü");
        frame.string("b");
        frame.push(DOUBLE);
        frame.extend(1.5f64.to_be_bytes());
        frame.string("c");
        frame.extend([MAP, 0, 0, 0, 1]);
        frame.string("d");
        frame.extend([BOOLEAN, 1]);
        let map = Reader::new(&frame).map().expect("a map");
        assert_eq!(Argument::Map(map), json!({"a": ["x", "ü"], "b": 1.5, "c": {"d": true}}).into());
    }

    #[test]
    fn damage_is_an_error() {
        for frame in [
            &[0, 0, 0, 1][..],
            &[0, 0, 0, 1, 1, b'a', 9],
            &[0, 0, 0, 1, 1, 0xff, 0],
            &[255, 255, 255, 255],
            &[0, 0, 0, 1, 0, LIST, NULL, 255, 255, 255, 255],
        ] {
            assert_eq!(Reader::new(frame).map().expect_err("refused").kind(), ErrorKind::Internal);
        }
        assert!(Reader::new(&[0xff; 11]).varint().is_err());
        let mut deep = Vec::new();
        for _ in 0..200 {
            deep.extend([0, 0, 0, 1, 0, MAP]);
        }
        assert!(Reader::new(&deep).map().is_err());
    }
}
