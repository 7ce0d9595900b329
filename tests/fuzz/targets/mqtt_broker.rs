#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twinlink_core::fuzzing::mqtt_broker(data));
