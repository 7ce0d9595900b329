//! With the last connector, its secrets are gone from memory: not with the next one.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{connect, emulator};
use std::fs::File;
use std::os::unix::fs::FileExt;
use twinlink::Credentials;

/// The secret as it may lie in memory while the test runs: disguised.
const DISGUISED: &[u8] = b"~bj~-h*<+:-/?=d'*ox.;k&3wq%z0h9)g";

fn undisguised(byte: u8) -> u8 {
    byte ^ 0x11
}

/// How often the secret is in the memory that this process can write to.
fn in_memory() -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut found = 0;
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|may| may.starts_with("rw"))) {
        let (begin, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let (begin, end) = (u64::from_str_radix(begin, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; (end - begin) as usize];
        // Some regions are the system's.
        if memory.read_exact_at(&mut bytes, begin).is_err() {
            continue;
        }
        let is_secret =
            |window: &&[u8]| window.iter().zip(DISGUISED).all(|(byte, disguised)| *byte == undisguised(*disguised));
        found += bytes.windows(DISGUISED.len()).filter(is_secret).count();
        bytes.fill(0);
    }
    found
}

#[tokio::test]
async fn secrets_go_with_the_last_connector() {
    let emulator = emulator();
    let mut command = String::with_capacity(100);
    command.push_str("true # ");
    command.extend(DISGUISED.iter().map(|byte| char::from(undisguised(*byte))));
    let credentials = Credentials::process(command);
    let first = connect(&emulator).credentials(credentials.clone()).build().await.unwrap();
    let second = connect(&emulator).credentials(credentials).build().await.unwrap();
    assert!(in_memory() > 0, "the test looks in the right place");
    drop(first);
    assert!(in_memory() > 0, "another needs it");
    drop(second);
    assert_eq!(in_memory(), 0);
}
