//! Certificates and keys as strangers write them.

use super::Certificate;
use crate::fuzzing::parts;
use std::time::{Duration, SystemTime};

/// PEM or PKCS#12; after a line `====`, the key in a PEM of its own. What is taken can sign; an error has no line of
/// what it is about.
pub fn certificate(data: &[u8]) {
    let mut parts = parts(data);
    let mut certificate = Certificate::from_bytes(parts.next().unwrap_or_default()).password("for+tests/only");
    if let Some(key) = parts.next() {
        certificate = certificate.private_key_bytes(key);
    }
    // In the years of the seeds.
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    match certificate.load(now) {
        Ok(loaded) => {
            assert!(!loaded.serial.is_empty() && !loaded.certificate.is_empty());
            let signature = loaded.key.sign(b"text").expect("a key that was taken signs");
            assert!(!signature.is_empty() && loaded.key.is(&loaded.key));
        }
        Err(error) => {
            let told = error.message();
            let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
            let lines = || data.split(|byte| matches!(byte, b'\n' | b'\r')).map(<[u8]>::trim_ascii);
            for line in lines().filter(|line| line.len() >= 16 && line.iter().all(is_base64)) {
                let line = String::from_utf8_lossy(line);
                // Labels are shown.
                let is_label =
                    lines().any(|other| other.starts_with(b"-----") && String::from_utf8_lossy(other).contains(&*line));
                assert!(is_label || !told.contains(&*line), "a line is shown: {told}");
            }
        }
    }
}
