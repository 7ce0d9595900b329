//! The golden frames in `tests/vectors/frames`: what a service sent (`body`), the frames that the core makes of it
//! (`hex`, and `named` for calls by name), and what both say (`expect`: AWS's names, times as RFC 3339, bytes as base64,
//! absent members left out). Java reads the same files from the other side.
//!
//! After a deliberate change of the frame, `TWINLINK_BLESS=1 cargo test -p twinlink --test frames` rewrites `hex` and
//! `named`; the rest is written by hand.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::canned::{Canned, REQUEST_ID};
use common::frame::{read_named, read_page};
use common::vectors;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use twinlink::{Connector, Credentials};
use twinlink_core::engine::{Operation, Spelling, from_json};
use twinlink_core::frame;
use twinlink_core::paging::{Call, RawPage};

#[derive(Deserialize)]
struct Golden {
    operation: String,
    /// Served as it is written, down to escapes and digits.
    body: Box<RawValue>,
    hex: String,
    named: Option<String>,
    expect: Value,
    /// What is asked; of what lists without more, the id of a portal where one is wanted.
    #[serde(default)]
    arguments: Map<String, Value>,
}

#[tokio::test]
async fn frames_are_the_golden_ones() {
    let bless = std::env::var("TWINLINK_BLESS").is_ok_and(|value| value == "1");
    let mut operations = BTreeSet::new();
    for entry in fs::read_dir(vectors("frames")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let golden: Golden = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let operation = Operation::find(&golden.operation).unwrap_or_else(|| panic!("{}", golden.operation));
        let raw = page_of(operation, golden.arguments, golden.body.get()).await;

        let frame = frame::page(&raw).unwrap();
        let page = read_page(operation, &frame);
        assert_eq!(page.output, golden.expect, "{}", path.display());
        assert_eq!((page.request_id.as_deref(), page.attempts), (Some(REQUEST_ID), 1), "{}", path.display());
        assert_eq!(page.cursor.as_deref(), golden.expect["nextToken"].as_str(), "{}", path.display());
        let mut frames = vec![("hex", golden.hex, hex(&frame))];
        if let Some(old) = golden.named {
            let frame = frame::named(&raw).unwrap();
            assert_eq!(read_named(&frame).output, golden.expect, "{}", path.display());
            frames.push(("named", old, hex(&frame)));
        }
        if bless {
            write(&path, text, &frames);
        } else {
            for (key, old, new) in frames {
                assert_eq!(new, old, "{}, {key}: see the top of this test for how to rewrite it", path.display());
            }
        }
        operations.insert(golden.operation);
    }
    for operation in common::listings() {
        let id = format!("{}.{}", operation.service.signing_name(), operation.name);
        assert!(operations.contains(&id), "there is no golden frame of {id}");
    }
}

/// The page that `body` is. The bytes of a frame are fixed only if those of the answer are, its request id included: so
/// a server with one answer stands in for the emulator.
async fn page_of(operation: &'static Operation, mut arguments: Map<String, Value>, body: &str) -> RawPage {
    let server = Canned::start(body).await;
    let credentials = Credentials::from_keys(common::ACCESS_KEY_ID, common::SECRET_ACCESS_KEY, None);
    let aws = Connector::builder().region("us-east-1").endpoint_url(&server.endpoint).credentials(credentials);
    let aws = aws.build().await.unwrap();
    // The listing's first page without a token: a cursor that remembers earlier tokens holds hashes, which the next
    // compiler may compute differently. Cursors never leave the process.
    for input in operation.input.members.iter().filter(|input| input.required) {
        arguments.entry(input.name).or_insert_with(|| "11111111-2222-4333-8444-555555555555".into());
    }
    aws.page(&Call { operation, arguments: from_json(arguments), spelling: Spelling::Aws, limit: None }, None)
        .await
        .unwrap()
}

/// Replaces nothing but the frames, so that the rest stays as it was laid out.
fn write(path: &Path, mut text: String, frames: &[(&str, String, String)]) {
    for (key, old, new) in frames {
        let (old, new) = (format!("\"{key}\": \"{old}\""), format!("\"{key}\": \"{new}\""));
        assert_eq!(text.matches(&old).count(), 1, "{}", path.display());
        text = text.replacen(&old, &new, 1);
    }
    fs::write(path, text).unwrap();
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
