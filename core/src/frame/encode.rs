//! From an answer to the frame of its page.

use super::member::{Texts, text};
use super::sink::FrameSink;
use super::{NAMED, PAGE, VERSION, direct};
use crate::engine::{Json, Progress, read, read_unusual};
use crate::error::Error;
use crate::paging::{Cursor, RawPage};
use crate::wire::Writer;

/// Writes a page as a frame: members by number.
pub fn page(raw: &RawPage) -> Result<Vec<u8>, Error> {
    let mut frame = begun(raw);
    frame.extend([VERSION, PAGE]);
    let cursor = write(raw, Texts::Narrow, &mut frame)?;
    Ok(ended(frame, raw.request_id.as_deref(), raw.attempts, cursor.as_ref()))
}

/// Writes the operation's output alone, as a structure, for who keeps texts as UTF-8; and says where the listing goes on.
///
/// # Errors
/// Kind [`Decode`](crate::ErrorKind::Decode) if the answer is not what the operation gives.
pub fn output(raw: &RawPage) -> Result<(Vec<u8>, Option<Cursor>), Error> {
    let mut output = begun(raw);
    let cursor = write(raw, Texts::Utf8, &mut output)?;
    Ok((output, cursor))
}

/// A frame is smaller than its JSON: one allocation is enough.
fn begun(raw: &RawPage) -> Vec<u8> {
    Vec::with_capacity(raw.body.len() + 64)
}

fn write(raw: &RawPage, texts: Texts, frame: &mut Vec<u8>) -> Result<Option<Cursor>, Error> {
    let start = frame.len();
    match plainly(raw, texts, frame) {
        Some(progress) => {
            let cursor = raw.cursor(progress.items, progress.next_token);
            let next = raw.operation().page_names().next;
            if let (Some(cursor), Some(place)) = (&cursor, raw.operation().output.find(next)) {
                // Only a token that leads on is given, as in the other faces: into the structure, before its end.
                frame.pop();
                text(frame, Some(place), cursor.next_token().as_bytes());
                frame.push(0);
            }
            Ok(cursor)
        }
        None => {
            frame.truncate(start);
            Ok(read_unusual(raw, &mut FrameSink::new(frame, false))?.1)
        }
    }
}

/// Writes the beginning of the frame, up to the end of the operation's output, if the answer is a plain one.
fn plainly(raw: &RawPage, texts: Texts, frame: &mut Vec<u8>) -> Option<Progress> {
    let mut progress = Progress { most: raw.most, items: 0, next_token: None };
    let body = simdutf8::basic::from_utf8(&raw.body).ok().filter(|_| raw.headers.is_empty())?;
    direct::output(raw.operation(), body, texts, &mut progress, frame)?;
    Some(progress)
}

/// Writes a page as a frame: members by name.
pub fn named(raw: &RawPage) -> Result<Vec<u8>, Error> {
    let mut frame = Vec::with_capacity(2 * raw.body.len() + 64);
    frame.extend([VERSION, NAMED]);
    let ((), cursor) = read(raw, &mut FrameSink::new(&mut frame, true))?;
    Ok(ended(frame, raw.request_id.as_deref(), raw.attempts, cursor.as_ref()))
}

/// Writes a page as a frame: one text of JSON.
pub fn json(raw: &RawPage) -> Result<Vec<u8>, Error> {
    let (json, cursor) = read(raw, &mut Json)?;
    Ok(ended(json_text(&json), raw.request_id.as_deref(), raw.attempts, cursor.as_ref()))
}

/// An answer that is one text of JSON, up to its end.
pub(super) fn json_text(json: &serde_json::Value) -> Vec<u8> {
    let mut frame = vec![VERSION, NAMED, 0, 0, 0, 1];
    frame.string("json");
    frame.push(crate::wire::STRING);
    frame.string(&json.to_string());
    frame
}

/// Writes what follows an answer.
pub(super) fn ended(mut frame: Vec<u8>, request_id: Option<&str>, attempts: u32, cursor: Option<&Cursor>) -> Vec<u8> {
    frame.optional_string(request_id);
    frame.varint(u64::from(attempts));
    frame.bytes(&cursor.map(Cursor::to_bytes).unwrap_or_default());
    frame
}
