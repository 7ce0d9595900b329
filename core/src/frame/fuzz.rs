//! Bodies of answers as services might write them, and frames as the JVM might.

#[cfg(feature = "mqtt")]
use super::MqttCall;
use super::member::Texts;
use super::sink::FrameSink;
use super::{Form, direct, read_call, read_own_call, read_settings};
use crate::connector::Connector;
use crate::engine::{Json, Operation, Progress, Sink, read, scanned, walk, without_lone_surrogates};
use crate::error::{Error, ErrorKind};
#[cfg(feature = "mqtt")]
use crate::fuzzing::assert_hidden;
#[cfg(feature = "mqtt")]
use crate::mqtt::MqttSettings;
use crate::paging::{Cursor, RawPage};
use crate::wire::{
    ANY_LIST, BOOLEAN, BYTES, DOUBLE, INTEGER, LATIN, LIST, MAP, NULL, Reader, STRING, STRUCTURE, TIMESTAMP,
};
use bytes::Bytes;
use serde_json::Value;

type Outcome = (Vec<u8>, usize, Option<String>);

fn written(write: impl FnOnce(&mut Progress, &mut Vec<u8>) -> bool, most: usize) -> Option<Outcome> {
    let mut progress = Progress { most, items: 0, next_token: None };
    let mut frame = Vec::new();
    write(&mut progress, &mut frame).then_some((frame, progress.items, progress.next_token))
}

/// What the walk writes.
fn walked(
    operation: &'static Operation,
    body: &[u8],
    progress: &mut Progress,
    frame: &mut Vec<u8>,
) -> Result<(), Error> {
    let raw = RawPage::for_fuzzing(operation, Bytes::new(), progress.most);
    let mut sink = FrameSink::new(frame, false);
    let top = walk(&raw, body, &mut sink, progress)?;
    sink.end(top).map_err(|words| Error::new(ErrorKind::Decode, words))
}

/// Whether what the scanner finds for a sink is what the walk finds, if it takes the answer.
fn scanned_is_walked(operation: &'static Operation, body: &[u8], most: usize) -> bool {
    let raw = RawPage::for_fuzzing(operation, Bytes::copy_from_slice(body), most);
    let made = |make: &dyn Fn(&mut Progress) -> Option<Value>| {
        let mut progress = Progress { most, items: 0, next_token: None };
        make(&mut progress).map(|json| (json, progress.items, progress.next_token))
    };
    let scanned = made(&|progress| scanned(&raw, &mut Json, progress));
    let walked = made(&|progress| walk(&raw, body, &mut Json, progress).ok());
    scanned.is_none() || scanned == walked
}

/// Compares the two, and says whether the direct way was gone.
pub(super) fn compare(operation: &'static Operation, body: &[u8], most: usize) -> bool {
    let direct = written(
        |progress, frame| {
            let body = std::str::from_utf8(body).ok();
            body.and_then(|body| direct::output(operation, body, Texts::Narrow, progress, frame)).is_some()
        },
        most,
    );
    let walked = written(|progress, frame| walked(operation, body, progress, frame).is_ok(), most);
    assert!(scanned_is_walked(operation, body, most), "{}: {}", operation.name, String::from_utf8_lossy(body));
    let gone = direct.is_some();
    assert!(direct.is_none() || direct == walked, "{}: {}", operation.name, String::from_utf8_lossy(body));
    gone
}

/// A line says which operation, one byte how many items count, the rest is the body. The scanner writes what the walker
/// writes, and the frame can be read to its end.
pub fn page(data: &[u8]) {
    let Some(end) = data.iter().position(|&byte| byte == b'\n') else { return };
    let (name, [_, most, body @ ..]) = data.split_at(end) else { return };
    // What is no name stands for some operation.
    let some = || {
        let number: usize = name.iter().map(|&byte| usize::from(byte)).sum();
        Operation::all().nth(number % Operation::all().count())
    };
    let named = std::str::from_utf8(name).ok().and_then(Operation::find);
    let Some(operation) = named.or_else(some) else { return };
    let most = if *most >= 128 { usize::MAX } else { usize::from(*most) };
    compare(operation, body, most);
    let mended = without_lone_surrogates(body);
    if let Some(mended) = &mended {
        assert!(mended.len() == body.len() && without_lone_surrogates(mended).is_none());
        compare(operation, mended, most);
    }
    let raw = RawPage::for_fuzzing(operation, Bytes::copy_from_slice(body), most);
    let json = read(&raw, &mut Json).map(|(json, _)| json);
    for form in [Form::Numbers, Form::Names, Form::Json] {
        let Ok(frame) = form.page(&raw) else {
            assert!(json.is_err(), "what has no frame has no JSON");
            continue;
        };
        assert!(json.is_ok(), "what has a frame has JSON");
        let mut reader = Reader::new(&frame[2..]);
        if form == Form::Numbers {
            structure(&mut reader)
        } else {
            map(&mut reader)
        }
        assert_eq!(reader.byte().ok(), Some(0), "no request id");
        assert_eq!(reader.varint().ok(), Some(1), "one attempt");
        let cursor = reader.bytes().expect("a cursor");
        assert!(cursor.is_empty() || Cursor::from_bytes(cursor).is_ok());
        reader.end().expect("nothing follows");
    }
}

/// Reads a structure as `FrameReader` does.
fn structure(reader: &mut Reader<'_>) {
    loop {
        let tag = reader.varint().expect("a tag");
        if tag == 0 {
            return;
        }
        assert!(tag >> 4 > 0, "members are numbered from 1");
        value(reader, (tag & 15) as u8);
    }
}

fn value(reader: &mut Reader<'_>, kind: u8) {
    match kind {
        STRING => drop(reader.string().expect("a text")),
        LATIN => drop(reader.bytes().expect("a text")),
        TIMESTAMP => {
            reader.zigzag().expect("seconds");
            assert!(reader.varint().expect("nanoseconds") < 1_000_000_000);
        }
        STRUCTURE => structure(reader),
        NULL => {}
        INTEGER => _ = reader.zigzag().expect("a number"),
        BOOLEAN => assert!(reader.byte().expect("a byte") < 2),
        DOUBLE => (0..8).for_each(|_| _ = reader.byte().expect("a number")),
        BYTES => drop(reader.bytes().expect("bytes")),
        MAP => map(reader),
        ANY_LIST => (0..count(reader)).for_each(|_| {
            let kind = reader.byte().expect("a type");
            value(reader, kind);
        }),
        LIST => {
            let element = reader.byte().expect("a type");
            (0..count(reader)).for_each(|_| value(reader, element));
        }
        other => panic!("there is no type {other}"),
    }
}

fn map(reader: &mut Reader<'_>) {
    for _ in 0..count(reader) {
        reader.string().expect("a name");
        let kind = reader.byte().expect("a type");
        value(reader, kind);
    }
}

fn count(reader: &mut Reader<'_>) -> u32 {
    u32::from_be_bytes(std::array::from_fn(|_| reader.byte().expect("a count")))
}

/// One byte says what kind of frame, the rest is the frame. What is taken is checked as a call or a connector would.
pub fn frame(data: &[u8]) {
    let Some((which, frame)) = data.split_first() else { return };
    match which % 5 {
        #[cfg(feature = "mqtt")]
        4 => match super::read_mqtt(frame) {
            Ok((_, MqttCall::Open(settings))) => {
                let _ = MqttSettings::from_map(&settings);
            }
            Ok(_) => {}
            // The words and documents of a call are the program's own.
            Err(error) => assert_hidden(&format!("{error} {error:?}")),
        },
        0 => {
            if let Ok(settings) = read_settings(frame) {
                if let Some(Value::Object(credentials)) = settings.get("credentials") {
                    crate::credentials::fuzz::from_map(credentials);
                }
                let _ = Connector::builder().settings(&settings);
            }
        }
        1 => {
            if let Ok(call) = read_call(frame)
                && let Ok(unsigned) =
                    crate::engine::build(call.call.operation, &call.call.arguments, call.call.spelling)
            {
                let target = unsigned.target;
                assert!(target.parse::<http::Uri>().is_ok(), "{target}");
            }
        }
        2 => {
            if let Ok(Some((operation, arguments))) = read_own_call(frame) {
                if let Some(Value::Object(credentials)) = arguments.get("credentials") {
                    crate::credentials::fuzz::from_map(credentials);
                }
                let _ = operation.at_once(&arguments);
            }
        }
        _ => {
            if let Ok(cursor) = Cursor::from_bytes(frame) {
                assert_eq!(Cursor::from_bytes(&cursor.to_bytes()).ok(), Some(cursor));
            }
        }
    }
}

#[cfg(all(test, feature = "mqtt"))]
mod tests {
    use super::super::{MqttCall, read_mqtt};
    use crate::mqtt::MqttSettings;
    use std::path::Path;

    #[test]
    fn seeds_of_mqtt_are_calls() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/seeds/frame");
        let mut seeds = 0;
        for entry in std::fs::read_dir(folder).expect("there are seeds") {
            let path = entry.expect("can be listed").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let seed = std::fs::read(&path).expect("can be read");
            let Some(name) = name.strip_prefix("mqtt-") else { continue };
            assert_eq!(seed[0], 4, "{name}");
            let is_right = match read_mqtt(&seed[1..]) {
                Ok((_, MqttCall::Open(settings))) => MqttSettings::from_map(&settings).is_ok(),
                other => other.is_ok(),
            };
            assert_eq!(is_right, !["open-refused", "ask-no-json"].contains(&name), "{name}");
            seeds += 1;
        }
        assert!(seeds > 0);
    }
}
