//! From an answer to the frame of its page.

use super::checked::{self, Progress};
use super::member::text;
use super::{PAGE, VERSION, direct};
use crate::engine::{NEXT_TOKEN, Operation, without_lone_surrogates};
use crate::error::Error;
use crate::paging::RawPage;
use crate::primitives::Writer;

/// Writes a page as a frame.
pub fn page(operation: &'static Operation, raw: &RawPage) -> Result<Vec<u8>, Error> {
    // A frame is smaller than its JSON: one allocation is enough.
    let mut frame = Vec::with_capacity(raw.body.len() + 64);
    let progress = output(operation, raw, &mut frame)?;
    let cursor = raw.cursor(progress.items, progress.next_token);
    if let (Some(cursor), Some(place)) = (&cursor, operation.output.find(NEXT_TOKEN)) {
        // Only a token that leads on is given, as in the other faces: into the structure, before its end.
        frame.pop();
        text(&mut frame, Some(place), cursor.next_token().as_bytes());
        frame.push(0);
    }
    frame.optional_string(raw.request_id.as_deref());
    frame.varint(u64::from(raw.attempts));
    frame.bytes(&cursor.map(|cursor| cursor.to_bytes()).unwrap_or_default());
    Ok(frame)
}

/// Writes the beginning of the frame, up to the end of the operation's output.
fn output(operation: &'static Operation, raw: &RawPage, frame: &mut Vec<u8>) -> Result<Progress, Error> {
    let begin = |frame: &mut Vec<u8>| {
        frame.clear();
        frame.extend([VERSION, PAGE]);
        Progress { most: raw.most, items: 0, next_token: None }
    };
    let mut progress = begin(frame);
    let plain = simdutf8::basic::from_utf8(&raw.body).ok();
    if plain.and_then(|body| direct::output(operation, body, &mut progress, frame)).is_none() {
        progress = begin(frame);
        let mut written = checked::output(operation, &raw.body, &mut progress, frame);
        if written.is_err()
            && let Some(mended) = without_lone_surrogates(&raw.body)
        {
            progress = begin(frame);
            written = checked::output(operation, &mended, &mut progress, frame);
        }
        written.map_err(|error| raw.explain(error))?;
    }
    Ok(progress)
}
