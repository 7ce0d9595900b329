//! A signer of its own for these tests, so that the emulator is not checked with its own code.

use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use twinlink_emulator::Emulator;

use crate::wire::Message;

/// Everything a signature depends on; tests change single members to break it.
#[derive(Clone)]
pub(crate) struct Signer {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) session_token: Option<String>,
    pub(crate) region: String,
    pub(crate) service: String,
    pub(crate) terminator: String,
    /// Seconds since 1970.
    pub(crate) now: i64,
    /// Headers to sign along with those that must be signed.
    pub(crate) sign_also: Vec<String>,
    pub(crate) leave_unsigned: Vec<String>,
}

impl Signer {
    pub(crate) fn new(emulator: &Emulator, service: &str) -> Signer {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970").as_secs();
        Signer {
            access_key_id: emulator.access_key_id().to_owned(),
            secret_access_key: emulator.secret_access_key().to_owned(),
            session_token: emulator.session_token().map(str::to_owned),
            region: emulator.region().to_owned(),
            service: service.to_owned(),
            terminator: "aws4_request".to_owned(),
            now: now as i64,
            sign_also: Vec::new(),
            leave_unsigned: Vec::new(),
        }
    }

    /// Adds date, token and Authorization header.
    pub(crate) fn sign(&self, mut message: Message) -> Message {
        message.headers.push(("X-Amz-Date".to_owned(), basic(self.now)));
        if let Some(token) = &self.session_token {
            message.headers.push(("X-Amz-Security-Token".to_owned(), token.clone()));
        }
        let names = self.signed_names(&message);
        let signature = self.signature(&message, &names);
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{}, SignedHeaders={}, Signature={signature}",
            self.access_key_id,
            self.scope(),
            names.join(";")
        );
        message.headers.push(("Authorization".to_owned(), authorization));
        message
    }

    /// Adds the signature to the query, good for so many seconds.
    pub(crate) fn presign(&self, mut message: Message, expires: &str) -> Message {
        let names = self.signed_names(&message);
        let mut parameters = vec![
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256".to_owned()),
            ("X-Amz-Credential", format!("{}/{}", self.access_key_id, self.scope())),
            ("X-Amz-Date", basic(self.now)),
            ("X-Amz-Expires", expires.to_owned()),
            ("X-Amz-SignedHeaders", names.join(";")),
        ];
        parameters.extend(self.session_token.clone().map(|token| ("X-Amz-Security-Token", token)));
        for (name, value) in parameters {
            message.add_parameter(name, &value);
        }
        let signature = self.signature(&message, &names);
        message.add_parameter("X-Amz-Signature", &signature);
        message
    }

    pub(crate) fn scope(&self) -> String {
        format!("{}/{}/{}/{}", &basic(self.now)[..8], self.region, self.service, self.terminator)
    }

    fn signed_names(&self, message: &Message) -> Vec<String> {
        let must = |name: &String| name == "host" || name.starts_with("x-amz-") || self.sign_also.contains(name);
        let mut names: Vec<String> = message.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
        names.retain(|name| must(name) && !self.leave_unsigned.contains(name));
        names.sort();
        names.dedup();
        names
    }

    fn signature(&self, message: &Message, names: &[String]) -> String {
        let mut parameters: Vec<&str> = message.query.split('&').filter(|pair| !pair.is_empty()).collect();
        parameters.sort_by_key(|pair| pair.split_once('='));
        let mut canonical = format!("{}\n{}\n{}\n", message.method, escape(&message.path, "/"), parameters.join("&"));
        for name in names {
            let values: Vec<&str> = message
                .headers
                .iter()
                .filter(|(known, _)| known.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.trim())
                .collect();
            canonical.push_str(&format!("{name}:{}\n", values.join(",")));
        }
        let stated = message.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("x-amz-content-sha256"));
        let payload = stated.map_or_else(|| sha256(message.body.as_bytes()), |(_, value)| value.clone());
        canonical.push_str(&format!("\n{}\n{payload}", names.join(";")));
        let date = basic(self.now);
        let text = format!("AWS4-HMAC-SHA256\n{date}\n{}\n{}", self.scope(), sha256(canonical.as_bytes()));
        let start = format!("AWS4{}", self.secret_access_key).into_bytes();
        let parts = [&date[..8], &self.region, &self.service, &self.terminator, &text];
        hexadecimal(&parts.into_iter().fold(start, |key, part| code(&key, part)))
    }
}

fn code(key: &[u8], text: &str) -> Vec<u8> {
    let mut code = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes every key");
    code.update(text.as_bytes());
    code.finalize().into_bytes().to_vec()
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Percent-encodes everything but the unreserved characters and those of `kept`.
pub(crate) fn escape(text: &str, kept: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) || kept.as_bytes().contains(&byte);
    text.bytes().map(|byte| if plain(byte) { (byte as char).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// ISO 8601 basic form, by walking from year to year.
pub(crate) fn basic(seconds: i64) -> String {
    let (mut days, second) = (seconds / 86_400, seconds % 86_400);
    let mut year = 1970;
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    while days >= 365 + i64::from(is_leap(year)) {
        days -= 365 + i64::from(is_leap(year));
        year += 1;
    }
    let lengths = [31, 28 + i64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while days >= lengths[month] {
        days -= lengths[month];
        month += 1;
    }
    let (month, day) = (month + 1, days + 1);
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60)
}
