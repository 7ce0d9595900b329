//! From the bytes of an event stream to its messages, by AWS's own decoder.

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::event_stream::Message;
use bytes::{Buf, BytesMut};

/// A message begins with its length, that of its headers, and a checksum of the two.
const PRELUDE: usize = 12;

/// What has come of messages that are not read yet.
pub(super) struct Messages {
    buffer: BytesMut,
    /// The most bytes of one.
    most: usize,
}

/// Why there is no message.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NoMessage {
    /// It is longer than is allowed.
    TooLong,
    /// It is none; why, in words.
    Damaged(String),
}

impl Messages {
    pub(super) fn new(most: usize) -> Self {
        Messages { buffer: BytesMut::new(), most }
    }

    /// Takes the next piece of the stream.
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// Whether everything that came was read.
    pub(super) fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.buffer = BytesMut::new();
    }

    /// The next message; none if not all of it has come.
    pub(super) fn next(&mut self) -> Result<Option<Message>, NoMessage> {
        let Some(mut prelude) = self.buffer.get(..PRELUDE) else { return Ok(None) };
        // Before anything is waited for that a damaged length promises.
        let sum = crc32fast::hash(&prelude[..PRELUDE - 4]);
        let length = prelude.get_u32() as usize;
        prelude.advance(4);
        if prelude.get_u32() != sum {
            return Err(NoMessage::Damaged("the checksum of a message's length is wrong".to_owned()));
        }
        if length > self.most {
            return Err(NoMessage::TooLong);
        }
        if self.buffer.len() < length {
            return Ok(None);
        }
        let message =
            read_message_from(&self.buffer[..length]).map_err(|error| NoMessage::Damaged(error.to_string()))?;
        self.buffer.advance(length);
        Ok(Some(message))
    }
}

/// Reads a stream in pieces of so many bytes: whatever it is, each way gives the same messages and the same end.
///
/// # Panics
/// If that is not so.
#[cfg(any(test, fuzzing))]
pub fn fuzz(data: &[u8]) {
    let read = |size: usize| {
        let mut messages = Messages::new(1 << 16);
        let mut seen = Vec::new();
        for piece in data.chunks(size) {
            messages.push(piece);
            loop {
                match messages.next() {
                    Ok(Some(message)) => seen.push(message),
                    Ok(None) => break,
                    Err(end) => return (seen, Some(end), true),
                }
            }
        }
        (seen, None, messages.is_empty())
    };
    let whole = read(data.len().max(1));
    for size in [1, 7, 64] {
        assert_eq!(read(size), whole);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_eventstream::frame::write_message_to;
    use aws_smithy_types::event_stream::{Header, HeaderValue};

    fn stream(payloads: &[&'static str]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for payload in payloads {
            let header = Header::new(":event-type", HeaderValue::String("output".into()));
            write_message_to(&Message::new(*payload).add_header(header), &mut bytes).expect("a message");
        }
        bytes
    }

    /// The messages of a stream, and whether it ends with one.
    fn payloads(bytes: &[u8]) -> Result<Vec<String>, NoMessage> {
        let mut messages = Messages::new(1 << 16);
        messages.push(bytes);
        let mut payloads = Vec::new();
        while let Some(message) = messages.next()? {
            payloads.push(String::from_utf8_lossy(message.payload()).into_owned());
        }
        Ok(payloads)
    }

    #[test]
    fn what_is_damaged_anywhere_gives_no_wrong_message_and_no_panic() {
        let bytes = stream(&["first", "", "{\"message\":\"third\"}"]);
        assert_eq!(payloads(&bytes).expect("sound"), ["first", "", "{\"message\":\"third\"}"]);
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut damaged = bytes.clone();
                damaged[place] ^= 1 << bit;
                assert!(payloads(&damaged).is_err(), "byte {place}, bit {bit}");
                fuzz(&damaged);
            }
            fuzz(&bytes[..place]);
        }
    }

    #[test]
    fn lengths_that_cannot_be_are_refused_with_a_right_checksum() {
        for (length, headers) in [(0u32, 0u32), (11, 0), (12, 0), (15, 0), (16, 1), (16, 16), (17, 2), (20, u32::MAX)] {
            let mut bytes = [length.to_be_bytes(), headers.to_be_bytes()].concat();
            bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
            bytes.extend([0; 20]);
            assert!(matches!(payloads(&bytes), Err(NoMessage::Damaged(_))), "{length} {headers}");
            fuzz(&bytes);
        }
        let mut bytes = [u32::MAX.to_be_bytes(), [0; 4]].concat();
        bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
        assert_eq!(payloads(&bytes), Err(NoMessage::TooLong));
    }
}
