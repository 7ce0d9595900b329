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
//! | 0 null | nothing; not in structures |
//! | 1 string | string |
//! | 2 integer | zigzag |
//! | 3 boolean | one byte, 0 or 1 |
//! | 4 double | 8 bytes, IEEE 754 |
//! | 5 timestamp | zigzag epoch seconds rounded towards the past, varint nanoseconds |
//! | 6 structure | per member: varint (number << 4 \| type), value; then one byte 0 |
//! | 7 list | one byte type of the elements (any if there are none), u32 count, values |
//! | 8 map | u32 count; per entry: string name, one byte type, value |
//! | 9 Latin string | varint length, ISO 8859-1; not in lists of strings |
//! | 10 list of anything | u32 count; per element: one byte type, value |
//! | 11 bytes | bytes |
//! | 12 number | string: a number that has more digits than 2 and 4 hold, as JSON writes it; in arguments alone |
//! | 13 other | string: what a value is that cannot be sent, in words; in arguments alone |
//! | 14 named structure | string name of its shape, u32 count, entries as of a map; in arguments alone |
//!
//! A member that is a text comes as a Latin string if all its characters are below U+0100, else as a string: the JVM
//! keeps texts in the same two ways, and takes the former as it is, where it decodes UTF-8 byte by byte.
//!
//! Members are numbered from 1 in the order of their [`Shape`](crate::engine::Shape) and come in any order. A member
//! that is absent or null does not come. A reader skips members that it does not know by their type. In a union, number
//! 4095 is a member that its shape does not have: a map of its name to its value.
//!
//! Frames, each beginning with one byte version = 1:
//! - settings: a map, names as in [`SETTINGS`](crate::config::SETTINGS);
//! - call: one byte form of the answer (0 by number, 1 by name, 2 JSON), string operation
//!   (`iottwinmaker.ListWorkspaces`), one byte 0, or 1 and zigzag limit, bytes cursor (empty for the first page), map of
//!   arguments; in form 2 they are one string `json`; form 3 waits: the waiter (`iotsitewise.AssetActive`) instead of the
//!   operation, milliseconds instead of the limit; it is answered as form 0, or as form 1 without members if an end was
//!   waited for; form 4 is for our own operations (`twinlink.SignRequest`), without limit and cursor, answered as form 1;
//!   form 5 waits as form 3, and is answered as form 1; form 6 is of the MQTT client (`frame/mqtt.rs`);
//! - answer, one byte 0: the operation's output as a structure, optional string request id, varint attempts, bytes
//!   cursor (empty after the last page);
//! - answer, one byte 1: an error: one byte kind, one byte retryable, string message, optional strings service,
//!   operation and AWS code, varint HTTP status (0 for none), optional string request id, varint attempts, map of what
//!   the service said besides;
//! - answer, one byte 2: varint handle of an opened connector;
//! - answer, one byte 5: the operation's output by name: a map (of one string `json` in form 2), then as after a
//!   structure;
//! - answer, one byte 6: a stream of events: varint handle, string name of the member that it is, then the operation's
//!   output without that member as after 0, or by name as after 5; in form 2 there is none, but a list within 5;
//! - answer, one byte 7: an event of a stream: a structure (a union), or by name a map;
//! - answer, one byte 8: the end of a stream;
//! - answer, one byte 9: an answer of the MQTT client;
//! - answer, one byte 4: what was logged: varint count; per record one byte level (1 error, 2 warn, 3 info, 4 debug,
//!   5 trace), zigzag epoch seconds, varint nanoseconds, string message. Another answer follows, from its second byte.

#[cfg(test)]
mod differential;
mod direct;
mod encode;
mod events;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzz;
mod member;
#[cfg(feature = "mqtt")]
mod mqtt;
mod named_answer;
mod sink;

pub use crate::secret::Data;
pub use encode::{json, named, output, page};
pub use events::{event, event_output, events, gathered, head_output};
#[cfg(feature = "mqtt")]
pub use mqtt::{
    Ask, MqttCall, is_mqtt, mqtt_done, mqtt_end, mqtt_messages, mqtt_number, mqtt_state, mqtt_text, read_mqtt,
};
pub(crate) use named_answer::NamedAnswer;

use crate::engine::argument;
use crate::engine::{Argument, Arguments, Operation, Spelling};
use crate::error::{Error, ErrorKind};
use crate::own_operations::OwnOperation;
use crate::paging::{Call, Cursor, RawPage};
use crate::waiter::Waiter;
use crate::wire::{Reader, Writer};
use serde_json::Value;

/// The version that this module writes and reads.
pub const VERSION: u8 = 1;

const PAGE: u8 = 0;
const ERROR: u8 = 1;
const OPENED: u8 = 2;
const NAMED: u8 = 5;
const EVENTS: u8 = 6;
const EVENT: u8 = 7;
const END: u8 = 8;

/// The form of a call that waits.
const WAIT: u8 = 3;
/// The form of a call of our own operations.
const OWN: u8 = 4;
/// The form of a call that waits, and is answered by name.
const WAIT_BY_NAME: u8 = 5;
#[cfg(feature = "blocking")]
const LOG: u8 = 4;

/// Reads a settings frame.
pub fn read_settings(frame: &[u8]) -> Result<Data, Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    let settings = reader.data()?;
    reader.end()?;
    Ok(settings)
}

/// A call, as a face wants it.
#[derive(Debug)]
pub struct CallFrame {
    /// What is called.
    pub call: Call,
    /// Which page; none for the first.
    pub cursor: Option<Cursor>,
    /// How the answer is written.
    pub form: Form,
    /// What is waited for, and for how many seconds.
    pub wait: Option<(&'static Waiter, Option<f64>)>,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Members by number.
    Numbers,
    /// Members by name.
    Names,
    /// One text of JSON.
    Json,
}

impl Form {
    /// Writes a page.
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if the answer is not what the operation gives.
    pub fn page(self, raw: &RawPage) -> Result<Vec<u8>, Error> {
        match self {
            Form::Numbers => page(raw),
            Form::Names => named(raw),
            Form::Json => json(raw),
        }
    }
}

/// Reads a call frame.
pub fn read_call(frame: &[u8]) -> Result<CallFrame, Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    let form = match reader.byte()? {
        0 => Form::Numbers,
        1 => Form::Names,
        2 => Form::Json,
        WAIT => return read_wait(reader, Form::Numbers),
        WAIT_BY_NAME => return read_wait(reader, Form::Names),
        other => return Err(Error::new(ErrorKind::Internal, format!("damaged frame: there is no form {other}"))),
    };
    let operation = Operation::named(&reader.string()?)?;
    let limit = match reader.byte()? {
        0 => None,
        _ => Some(reader.zigzag()?),
    };
    let cursor = reader.bytes()?;
    let cursor = if cursor.is_empty() { None } else { Some(Cursor::from_bytes(cursor)?) };
    let mut arguments = reader.map()?;
    reader.end()?;
    if form == Form::Json {
        arguments = from_json(operation, arguments.get("json").and_then(Argument::as_text).unwrap_or_default())?;
    }
    Ok(CallFrame { call: Call { operation, arguments, spelling: Spelling::Aws, limit }, cursor, form, wait: None })
}

/// Reads what follows the form of a call that waits.
fn read_wait(mut reader: Reader<'_>, form: Form) -> Result<CallFrame, Error> {
    let waiter = Waiter::named(&reader.string()?)?;
    let seconds = match reader.byte()? {
        0 => None,
        _ => Some(reader.zigzag()? as f64 / 1000.0),
    };
    reader.bytes()?;
    let call = Call { operation: waiter.operation, arguments: reader.map()?, spelling: Spelling::Aws, limit: None };
    reader.end()?;
    Ok(CallFrame { call, cursor: None, form, wait: Some((waiter, seconds)) })
}

/// Writes the answer to a wait for the end of something: there is none.
pub fn nothing() -> Vec<u8> {
    NamedAnswer::new().end()
}

/// Arguments as a text of JSON; none if it is empty.
fn from_json(operation: &Operation, text: &str) -> Result<Arguments, Error> {
    if text.trim_ascii().is_empty() {
        return Ok(Arguments::new());
    }
    let refuse = |why: &dyn std::fmt::Display| {
        operation.error(ErrorKind::Validation, format!("the arguments must be a JSON object: {why}"))
    };
    match serde_json::from_str(text) {
        Ok(Value::Object(arguments)) => Ok(argument::from_json(arguments)),
        Ok(_) => Err(refuse(&"this is another JSON value")),
        // Without the text: there may be secrets in it.
        Err(error) => Err(refuse(&error)),
    }
}

/// Reads a call frame of an operation of our own; none if it is another call.
///
/// # Errors
/// Kind [`Internal`](ErrorKind::Internal) for a damaged frame, and for a name that no operation has.
pub fn read_own_call(frame: &[u8]) -> Result<Option<(OwnOperation, Data)>, Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    if reader.byte()? != OWN {
        return Ok(None);
    }
    let name = reader.string()?;
    let operation = OwnOperation::named(&name);
    let operation =
        operation.ok_or_else(|| Error::new(ErrorKind::Internal, format!("there is no operation {name}")))?;
    reader.byte()?;
    reader.bytes()?;
    let arguments = reader.data()?;
    reader.end()?;
    Ok(Some((operation, arguments)))
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
    sink::json_map(&mut frame, error.details());
    frame
}
