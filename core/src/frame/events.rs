//! From a stream of events to frames: one for its beginning, and one for each event.

use super::encode::{ended, json_text};
use super::sink::FrameSink;
use super::{END, EVENT, EVENTS, Form, VERSION};
use crate::engine::{Json, RawEvent};
use crate::error::Error;
use crate::events::{Head, RawEvents};
use crate::wire::Writer;

/// Writes the beginning of a stream: its handle, and the answer without its events.
///
/// # Errors
/// Kind [`Decode`](crate::ErrorKind::Decode) if the answer is not what the operation gives.
pub fn events(head: &Head, handle: u64, form: Form) -> Result<Vec<u8>, Error> {
    let mut frame = vec![VERSION, EVENTS];
    frame.varint(handle);
    frame.string(head.operation.stream().map_or("", |(place, _)| head.operation.output.members[place].name));
    head.read(&mut FrameSink::new(&mut frame, form == Form::Names), None)?;
    Ok(ended(frame, head.request_id.as_deref(), head.attempts, None))
}

/// Writes an event; none is the end of the stream.
///
/// # Errors
/// Kind [`Decode`](crate::ErrorKind::Decode) if the event is not what the operation gives.
pub fn event(event: Option<&RawEvent>, form: Form) -> Result<Vec<u8>, Error> {
    let Some(event) = event else { return Ok(vec![VERSION, END]) };
    let mut frame = vec![VERSION, EVENT];
    event.read(&mut FrameSink::new(&mut frame, form == Form::Names))?;
    Ok(frame)
}

/// Writes an event alone, as a structure of members by number.
///
/// # Errors
/// Kind [`Decode`](crate::ErrorKind::Decode) if the event is not what the operation gives.
pub fn event_output(event: &RawEvent) -> Result<Vec<u8>, Error> {
    let mut output = Vec::new();
    event.read(&mut FrameSink::new(&mut output, false))?;
    Ok(output)
}

/// Writes what came before a stream's events alone, as a structure of members by number.
///
/// # Errors
/// Kind [`Decode`](crate::ErrorKind::Decode) if it is not what the operation gives.
pub fn head_output(head: &Head) -> Result<Vec<u8>, Error> {
    let mut output = Vec::new();
    head.read(&mut FrameSink::new(&mut output, false), None)?;
    Ok(output)
}

/// Waits for all events of a stream, and writes the whole answer as one text of JSON.
///
/// # Errors
/// As of [`RawEvents::next`].
pub async fn gathered(events: &mut RawEvents) -> Result<Vec<u8>, Error> {
    let all = events.all().await?;
    let json = events.head().read_whole(&mut Json, &all)?;
    Ok(ended(json_text(&json), events.head().request_id.as_deref(), events.head().attempts, None))
}
