//! AWS's event streams: messages of headers and a payload, each with its length and two checksums, written from the
//! specification.

use std::collections::VecDeque;
use std::time::Duration;

use hyper::body::Bytes;
use serde_json::Value;

use crate::answer::{Ending, Pieces};
use crate::answers::PlannedAnswer;

/// The media type of a stream.
pub(crate) const CONTENT_TYPE: &str = "application/vnd.amazon.eventstream";

/// What is sent for events: a piece for each, one after the other.
pub(crate) fn whole(events: &[Value]) -> Pieces {
    let pieces = events.iter().map(written).filter(|piece| !piece.is_empty()).map(Bytes::from).collect();
    Pieces { pieces, ..Pieces::default() }
}

/// What is sent for the events of a planned answer: a piece for each. An event is an object of one member, which is its
/// type and its payload. A type that ends with `Exception` is told as one.
pub(crate) fn pieces(planned: &PlannedAnswer, events: &[Value]) -> Pieces {
    let mut pieces: VecDeque<Vec<u8>> = events.iter().map(written).collect();
    let mut ending = Ending::Whole;
    if let Some(damaged) = planned.damage_after.and_then(|after| pieces.get_mut(after)?.last_mut()) {
        *damaged ^= 1;
    }
    if let Some(after) = planned.stall_after {
        pieces.truncate(after);
        ending = Ending::Stall;
    }
    if let Some(after) = planned.cut_after {
        pieces.truncate(after + 1);
        pieces.iter_mut().skip(after).for_each(|half| half.truncate(half.len() / 2));
        ending = Ending::Cut;
    }
    let pieces = pieces.into_iter().filter(|piece| !piece.is_empty()).map(Bytes::from).collect();
    Pieces { pieces, pause: Duration::from_millis(planned.pause_millis), ending }
}

fn written(event: &Value) -> Vec<u8> {
    let mut stream = Vec::new();
    for (name, payload) in event.as_object().into_iter().flatten() {
        let (kind, of_type) =
            if name.ends_with("Exception") { ("exception", ":exception-type") } else { ("event", ":event-type") };
        let headers = [(":message-type", kind), (of_type, name.as_str()), (":content-type", "application/json")];
        message(&mut stream, &headers, payload.to_string().as_bytes());
    }
    stream
}

fn message(stream: &mut Vec<u8>, headers: &[(&str, &str)], payload: &[u8]) {
    const TEXT: u8 = 7;
    let mut encoded = Vec::new();
    for (name, value) in headers {
        encoded.push(name.len() as u8);
        encoded.extend_from_slice(name.as_bytes());
        encoded.push(TEXT);
        encoded.extend_from_slice(&(value.len() as u16).to_be_bytes());
        encoded.extend_from_slice(value.as_bytes());
    }
    // Two lengths and a checksum before, a checksum behind.
    let length = 12 + encoded.len() + payload.len() + 4;
    let mut message = Vec::with_capacity(length);
    message.extend_from_slice(&(length as u32).to_be_bytes());
    message.extend_from_slice(&(encoded.len() as u32).to_be_bytes());
    message.extend_from_slice(&crc32fast::hash(&message).to_be_bytes());
    message.extend_from_slice(&encoded);
    message.extend_from_slice(payload);
    message.extend_from_slice(&crc32fast::hash(&message).to_be_bytes());
    stream.extend_from_slice(&message);
}
