//! Event streams: answers that come as messages, each an event of its own.

use super::classify::refused_in_stream;
use super::shape::{Kind, Member};
use super::walk::{At, Made, Sink, member_of};
use crate::error::{Error, ErrorKind};
use crate::paging::RawPage;
use aws_smithy_eventstream::frame::{DecodedFrame, MessageFrameDecoder};
use aws_smithy_types::event_stream::Message;

/// Makes a list of all events of a stream that came to its end.
///
/// # Errors
/// What the service says in the stream went wrong; kind [`Decode`](ErrorKind::Decode) for what is no stream.
pub(super) fn list<S: Sink>(raw: &RawPage, place: usize, body: &[u8], sink: &mut S) -> Result<S::Value, Error> {
    let member = &raw.operation().output.members[place];
    let made = |words: String| Error::new(ErrorKind::Decode, words);
    let mut list = sink.list(At::Member(place, member), member.kind).map_err(made)?;
    let mut decoder = MessageFrameDecoder::new();
    let mut rest = body;
    loop {
        match decoder.decode_frame(&mut rest) {
            Ok(DecodedFrame::Complete(message)) => {
                if let Some(event) = event(raw, member, &message, sink)? {
                    sink.put(&mut list, At::Element, event).map_err(made)?;
                }
            }
            Ok(DecodedFrame::Incomplete) if rest.is_empty() && body.is_empty() => break,
            Ok(DecodedFrame::Incomplete) => {
                if is_whole(body) {
                    break;
                }
                return Err(made("the stream of events ends in the middle of one".to_owned()));
            }
            Err(error) => return Err(made(format!("the answer is no stream of events: {error}"))),
        }
    }
    sink.end(list).map_err(made)
}

/// Whether the lengths of all messages add up to the body's.
fn is_whole(mut body: &[u8]) -> bool {
    while let Some((length, _)) = body.split_first_chunk() {
        match usize::try_from(u32::from_be_bytes(*length)).ok().and_then(|length| body.get(length.max(1)..)) {
            Some(rest) => body = rest,
            None => return false,
        }
    }
    body.is_empty()
}

/// An event of a type that the model has; other types are passed over.
fn event<S: Sink>(raw: &RawPage, stream: &Member, message: &Message, sink: &mut S) -> Result<Option<S::Value>, Error> {
    let header = |name: &str| {
        let header = message.headers().iter().find(|header| header.name().as_str() == name)?;
        header.value().as_string().ok().map(|text| text.as_str().to_owned())
    };
    let payload = message.payload();
    match header(":message-type").as_deref() {
        Some("event") => {}
        Some("exception") => {
            let code = header(":exception-type").unwrap_or_default();
            return Err(refused_in_stream(raw.operation(), &code, payload));
        }
        Some("error") => {
            let (code, said) = (header(":error-code").unwrap_or_default(), header(":error-message"));
            let body = serde_json::json!({ "message": said }).to_string();
            return Err(refused_in_stream(raw.operation(), &code, body.as_bytes()));
        }
        _ => return Ok(None),
    }
    let Kind::List(&Kind::Structure(shape)) = stream.kind else { return Ok(None) };
    let Some(at) = header(":event-type").and_then(|name| member_of(shape, &name)) else { return Ok(None) };
    let made = |words: String| Error::new(ErrorKind::Decode, words);
    let mut union = sink.structure(At::Element, shape).map_err(made)?;
    if let Some(value) = super::walk::one(raw.operation(), payload, sink, at)? {
        sink.put(&mut union, at, value).map_err(made)?;
    }
    let ended: Made<S::Value> = sink.end(union);
    ended.map(Some).map_err(made)
}
