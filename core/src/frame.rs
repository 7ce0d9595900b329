//! The byte frame, version 1: what crosses between the JVM and the core. One array goes in, one comes out.
//!
//! Fixed-width numbers are big endian. `varint` is unsigned LEB128 of at most 10 bytes; `zigzag` is the varint of
//! `(n << 1) ^ (n >> 63)`. `string` is a varint length in bytes and UTF-8; `optional string` is varint 0 for none, else
//! the length + 1 and UTF-8; `bytes` is a varint length and the bytes.
//!
//! A value has one of these types:
//!
//! | type | value |
//! | --- | --- |
//! | 0 null | nothing; in maps only |
//! | 1 string | string |
//! | 2 integer | zigzag |
//! | 3 boolean | one byte, 0 or 1 |
//! | 4 double | 8 bytes, IEEE 754 |
//! | 5 timestamp | zigzag epoch seconds rounded towards the past, varint nanoseconds |
//! | 6 structure | per member: varint (number << 4 \| type), value; then one byte 0 |
//! | 7 list | one byte type of the elements (any if there are none), u32 count, values |
//! | 8 map | u32 count; per entry: string name, one byte type, value |
//! | 9 Latin string | varint length, ISO 8859-1; in structures only |
//!
//! A member that is a text comes as a Latin string if all its characters are below U+0100, else as a string: the JVM
//! keeps texts in the same two ways, and takes the former as it is, where it decodes UTF-8 byte by byte.
//!
//! Members are numbered from 1 in the order of their [`Shape`](crate::engine::Shape) and come in any order. A member
//! that is absent or null does not come. A reader skips members that it does not know by their type.
//!
//! Frames, each beginning with one byte version = 1:
//! - settings: a map, names as in [`SETTINGS`](crate::config::SETTINGS);
//! - call: string operation (`iottwinmaker.ListWorkspaces`), one byte 0, or 1 and zigzag limit, bytes cursor (empty
//!   for the first page), map of arguments;
//! - question: string name, map of arguments;
//! - answer, one byte 0: the operation's output as a structure, optional string request id, varint attempts, bytes
//!   cursor (empty after the last page);
//! - answer, one byte 1: an error: one byte kind, one byte retryable, string message, optional strings service,
//!   operation and AWS code, varint HTTP status (0 for none), optional string request id, varint attempts;
//! - answer, one byte 2: varint handle of an opened connector;
//! - answer, one byte 3: texts by name: varint count; per entry string name, string value;
//! - answer, one byte 4: what was logged: varint count; per record one byte level (1 error, 2 warn, 3 info, 4 debug,
//!   5 trace), zigzag epoch seconds, varint nanoseconds, string message. Another answer follows, from its second byte.

mod checked;
#[cfg(test)]
mod differential;
mod direct;
mod encode;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod member;
mod scan;

pub use crate::secret::Data;
pub use encode::page;

use crate::engine::{Arguments, Operation};
use crate::error::{Error, ErrorKind};
use crate::paging::{Cursor, Listing};
use crate::primitives::{Reader, Writer};

/// The version that this module writes and reads.
pub const VERSION: u8 = 1;

const PAGE: u8 = 0;
const ERROR: u8 = 1;
const OPENED: u8 = 2;
const TEXTS: u8 = 3;
#[cfg(feature = "blocking")]
const LOG: u8 = 4;

/// Reads a settings frame.
pub fn read_settings(frame: &[u8]) -> Result<Data, Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    let settings = Data::from(reader.map()?);
    reader.end()?;
    Ok(settings)
}

/// Reads a call frame: the listing, and where it goes on.
pub fn read_call(frame: &[u8]) -> Result<(Listing, Option<Cursor>), Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    let id = reader.string()?;
    let operation =
        Operation::find(&id).ok_or_else(|| Error::new(ErrorKind::Internal, format!("there is no operation {id}")))?;
    let limit = match reader.byte()? {
        0 => None,
        _ => Some(reader.zigzag()?),
    };
    let cursor = reader.bytes()?;
    let cursor = if cursor.is_empty() { None } else { Some(Cursor::from_bytes(cursor)?) };
    let arguments: Arguments = reader.map()?;
    reader.end()?;
    Ok((Listing { operation, arguments, limit }, cursor))
}

/// Reads a question frame: its name and arguments.
pub fn read_question(frame: &[u8]) -> Result<(String, Data), Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    let question = (reader.string()?, Data::from(reader.map()?));
    reader.end()?;
    Ok(question)
}

fn check_version(reader: &mut Reader<'_>) -> Result<(), Error> {
    match reader.byte()? {
        VERSION => Ok(()),
        other => Err(Error::new(
            ErrorKind::Internal,
            format!("the frame has version {other}, but this library reads version {VERSION}"),
        )),
    }
}

/// Writes the answer to a settings frame.
pub fn opened(handle: u64) -> Vec<u8> {
    let mut frame = vec![VERSION, OPENED];
    frame.varint(handle);
    frame
}

/// Writes the answer to a question: texts by name, in this order.
pub fn texts<'a>(texts: impl ExactSizeIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut frame = vec![VERSION, TEXTS];
    frame.varint(texts.len() as u64);
    for (name, value) in texts {
        frame.string(name);
        frame.string(value);
    }
    frame
}

/// Writes what was logged before an answer.
#[cfg(feature = "blocking")]
pub fn with_log(records: &[crate::log::Record], answer: &[u8]) -> Vec<u8> {
    let mut frame = vec![VERSION, LOG];
    frame.varint(records.len() as u64);
    for record in records {
        let level = match record.level {
            tracing::Level::ERROR => 1,
            tracing::Level::WARN => 2,
            tracing::Level::INFO => 3,
            tracing::Level::DEBUG => 4,
            tracing::Level::TRACE => 5,
        };
        frame.push(level);
        let since = record.time.duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap_or_default();
        frame.timestamp(since.as_secs() as i64, since.subsec_nanos());
        frame.string(&record.message);
    }
    frame.extend_from_slice(&answer[1..]);
    frame
}

/// Writes an error.
pub fn error(error: &Error) -> Vec<u8> {
    let mut frame = vec![VERSION, ERROR, error.kind().code(), u8::from(error.is_retryable())];
    frame.string(&error.to_string());
    frame.optional_string(error.service());
    frame.optional_string(error.operation());
    frame.optional_string(error.code());
    frame.varint(u64::from(error.http_status().unwrap_or(0)));
    frame.optional_string(error.request_id());
    frame.varint(u64::from(error.attempts()));
    frame
}
