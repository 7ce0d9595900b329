#![no_main]

#[path = "../package.rs"]
mod package;

libfuzzer_sys::fuzz_target!(|data: &[u8]| package::package(data));
