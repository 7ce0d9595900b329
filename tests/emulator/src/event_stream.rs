//! AWS's event streams: messages of headers and a payload, each with its length and two checksums, written from the
//! specification.

use serde_json::Value;

/// A message for each event: an object of one member, which is the event's type and its payload. A type that ends with
/// `Exception` is told as one.
pub(crate) fn written(events: &[Value]) -> Vec<u8> {
    let mut stream = Vec::new();
    for (name, payload) in events.iter().filter_map(Value::as_object).flatten() {
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
