#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twinlink::fuzzing::no_proxy(data));
