//! What the core does with the processor: `cargo bench -p twinlink-core`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use twinlink_core::engine::{Arguments, Json, Operation, read};
use twinlink_core::frame;
use twinlink_core::paging::{Call, RawPage};
use twinlink_core::{Connector, Credentials, Request, Signer};
use twinlink_emulator::{Emulator, Options};

/// A page of 250 asset models, fetched from the emulator.
fn page() -> RawPage {
    let emulator = Emulator::start(Options { asset_models: 250, ..Options::odd() }).expect("an emulator");
    let keys = Credentials::from_keys(emulator.access_key_id(), emulator.secret_access_key(), None);
    let builder = Connector::builder().region(emulator.region()).endpoint_url(emulator.endpoint()).credentials(keys);
    let operation = Operation::find("iotsitewise.ListAssetModels").expect("a row");
    let arguments = Arguments::from_iter([("maxResults".to_owned(), 250_i64.into())]);
    let call = Call { operation, arguments, spelling: twinlink_core::engine::Spelling::Aws, limit: None };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async { builder.build().await?.page(&call, None).await }).expect("a page")
}

fn signing(criterion: &mut Criterion) {
    let credentials = Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None);
    let keys = credentials.keys().expect("nothing to fetch").expect("good keys");
    let signer = Signer::new("iotsitewise", "us-east-1");
    let url = format!("http://127.0.0.1:4577/asset-models?nextToken={:0120x}&maxResults=250", 250);
    criterion.bench_function("sign", |bencher| {
        bencher.iter(|| signer.sign(&keys, &Request::new("GET", black_box(&url))).expect("a signature"));
    });
}

fn pages(criterion: &mut Criterion) {
    let page = page();
    let mut group = criterion.benchmark_group("page of 250");
    group.throughput(Throughput::Bytes(page.body.len() as u64));
    group.bench_function("to a frame", |bencher| {
        bencher.iter(|| frame::page(black_box(&page)).expect("a frame"));
    });
    group.bench_function("to JSON values", |bencher| {
        bencher.iter(|| read(black_box(&page), &mut Json).expect("a page"));
    });
    group.finish();
}

/// A call frame as the JVM writes it: the second page of a listing.
fn call() -> Vec<u8> {
    fn string(frame: &mut Vec<u8>, text: &str) {
        frame.push(u8::try_from(text.len()).expect("a short text"));
        frame.extend(text.as_bytes());
    }
    let mut cursor = Vec::new();
    string(&mut cursor, &format!("{:0120x}", 250));
    // No limit, no token of the listing's own; and the fingerprint of one page token that was used, twice.
    cursor.extend([0, 0, 1, 0]);
    cursor.extend([7; 16]);
    // Members by number.
    let mut frame = vec![frame::VERSION, 0];
    string(&mut frame, "iotsitewise.ListAssetModels");
    frame.push(0);
    // Longer than 127 bytes: a varint of two.
    frame.extend([cursor.len() as u8 | 0x80, (cursor.len() >> 7) as u8]);
    frame.extend(cursor);
    // A map of one integer.
    frame.extend([0, 0, 0, 1]);
    string(&mut frame, "maxResults");
    frame.extend([2, 0xf4, 0x03]);
    frame
}

fn calls(criterion: &mut Criterion) {
    let frame = call();
    let frame::CallFrame { call, cursor, .. } = frame::read_call(&frame).expect("a call");
    assert_eq!((&call.arguments["maxResults"], cursor.is_some()), (&250_i64.into(), true));
    criterion.bench_function("call from a frame", |bencher| {
        bencher.iter(|| frame::read_call(black_box(&frame)).expect("a call"))
    });
}

criterion_group!(benches, signing, pages, calls);
criterion_main!(benches);
