//! PEM as tools and people write it.

use super::key::unusable;
use crate::error::Error;
use crate::secret::Secret;
use base64::prelude::{BASE64_STANDARD, Engine};
use std::borrow::Cow;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// A block of a PEM text.
pub(super) struct Block {
    pub(super) label: String,
    pub(super) content: Secret<Vec<u8>>,
}

/// A PEM text, or nothing if it is none: in UTF-8, or in the UTF-16 of some editors.
pub(super) fn text(content: &[u8]) -> Option<Cow<'_, str>> {
    let units = |pair: fn([u8; 2]) -> u16| -> Vec<u16> {
        content[2..].as_chunks::<2>().0.iter().map(|bytes| pair(*bytes)).collect()
    };
    let text = match content {
        [0xFF, 0xFE, ..] => Cow::Owned(String::from_utf16_lossy(&units(u16::from_le_bytes))),
        [0xFE, 0xFF, ..] => Cow::Owned(String::from_utf16_lossy(&units(u16::from_be_bytes))),
        // Comments may be in any encoding.
        _ => String::from_utf8_lossy(content),
    };
    // Tools put comments before the first block.
    text.contains(BEGIN).then_some(text)
}

/// The blocks of a text that `name` was set to. Where lines end and begin does not matter: base64 has no blanks.
pub(super) fn blocks(name: &str, text: &str) -> Result<Vec<Block>, Error> {
    let damaged = |why: String| unusable(format!("{name} is damaged PEM: {why}"));
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(BEGIN) {
        let Some((label, after)) = after.split_once(DASHES) else {
            return Err(damaged("a BEGIN line does not end in -----".to_owned()));
        };
        // What is no label may be anything: it is not shown.
        if !label.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b' ') {
            return Err(damaged("a BEGIN line does not end in -----".to_owned()));
        }
        let Some((body, after)) = after.split_once(END).filter(|(body, _)| !body.contains(BEGIN)) else {
            return Err(damaged(format!("the block {label} has no END line")));
        };
        blocks.push(Block { label: label.to_owned(), content: decode(name, label, body)? });
        rest = after;
    }
    Ok(blocks)
}

fn decode(name: &str, label: &str, body: &str) -> Result<Secret<Vec<u8>>, Error> {
    // Headers, as OpenSSL wrote them before PKCS#8, have a colon; base64 has none.
    if body.contains("Proc-Type:") && body.contains("ENCRYPTED") {
        return Err(unusable(format!(
            "{name} holds a key that is encrypted in OpenSSL's old form (Proc-Type: 4,ENCRYPTED), which is not read: \
             convert it with `openssl pkcs8 -topk8 -in old.pem -out new.pem`"
        )));
    }
    let base64: Secret<String> = Secret::new(
        body.split(['\n', '\r'])
            .filter(|line| !line.contains(':'))
            .flat_map(str::chars)
            .filter(|character| !character.is_whitespace())
            .collect(),
    );
    let why = |error| unusable(format!("{name} is damaged PEM: the block {label} is not base64 ({error})"));
    BASE64_STANDARD.decode(base64.as_bytes()).map(Secret::new).map_err(|error| match error {
        // The offending byte is part of what may be a key.
        base64::DecodeError::InvalidByte(place, _) => why(format!("byte {place}")),
        other => why(match other {
            base64::DecodeError::InvalidLength(_) => "its length".to_owned(),
            base64::DecodeError::InvalidPadding => "its padding".to_owned(),
            _ => "its end".to_owned(),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "-----BEGIN TEST KEY-----\nSHVudGVy\nMg==\n-----END TEST KEY-----\n";

    fn read(content: &[u8]) -> Vec<(String, Vec<u8>)> {
        let text = text(content).expect("PEM");
        let blocks = blocks("private_key", &text).expect("whole");
        blocks.into_iter().map(|block| (block.label, block.content.to_vec())).collect()
    }

    #[test]
    fn every_way_of_writing_it_is_read() {
        let expected = vec![("TEST KEY".to_owned(), b"Hunter2".to_vec())];
        let utf16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{feff}".encode_utf16().chain(PLAIN.encode_utf16()).flat_map(bytes).collect()
        };
        let texts: [(&str, Vec<u8>); 12] = [
            ("plain", PLAIN.into()),
            ("BOM", format!("\u{feff}{PLAIN}").into()),
            ("CRLF", PLAIN.replace('\n', "\r\n").into()),
            ("CR", PLAIN.replace('\n', "\r").into()),
            ("blanks before each line", PLAIN.replace("SH", "  SH").replace("-----BEGIN", "\t -----BEGIN").into()),
            ("blanks after each line", PLAIN.replace('\n', "  \n").into()),
            ("no line end at the end", PLAIN.trim_end().into()),
            ("one line", PLAIN.replace('\n', " ").into()),
            ("bag attributes", format!("Bag Attributes\n    friendlyName: 1\nKey Attributes: <No>\n{PLAIN}").into()),
            ("comment in Latin-1", [b"# M\xfcller\n".as_slice(), PLAIN.as_bytes()].concat()),
            ("UTF-16, little-endian", utf16(u16::to_le_bytes)),
            ("UTF-16, big-endian", utf16(u16::to_be_bytes)),
        ];
        for (name, content) in texts {
            assert_eq!(read(&content), expected, "{name}");
        }
        let header = PLAIN.replace("SH", "Comment: of PuTTY\n\nSH");
        assert_eq!(read(format!("{PLAIN}between{header}").as_bytes()), [expected.clone(), expected].concat());
    }

    #[test]
    fn damage_is_named_and_the_content_is_not_shown() {
        for (damaged, why) in [
            ("-----BEGIN TEST KEY\nSHVudGVy", "a BEGIN line does not end in -----"),
            ("-----BEGIN TEST KEY\nSHVudGVy\n-----END TEST KEY-----", "a BEGIN line does not end in -----"),
            ("-----BEGIN TEST KEY-----\nSHVudGVy", "the block TEST KEY has no END line"),
            ("-----BEGIN A-----\nSHVudGVy\n-----BEGIN B-----\n-----END B-----", "the block A has no END line"),
            ("-----BEGIN A-----\nSHVudGVy*\n-----END A-----", "the block A is not base64 (byte 8)"),
            ("-----BEGIN A-----\nSHVudGVyM\n-----END A-----", "the block A is not base64 (its "),
            ("-----BEGIN A-----\nSHVudGVyMg\n-----END A-----", "the block A is not base64 (its padding)"),
        ] {
            let error = blocks("private_key", damaged).err().expect(why).to_string();
            assert!(error.starts_with(&format!("private_key is damaged PEM: {why}")), "{error}");
            assert!(!error.contains("SHV") && !error.contains('*'), "{error}");
        }
        let old = PLAIN.replace("SH", "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,C10BAC96\n\nSH");
        let error = blocks("private_key", &old).err().expect("refused").to_string();
        assert!(error.contains("`openssl pkcs8 -topk8 -in old.pem -out new.pem`"), "{error}");
        assert!(text(b"rubbish").is_none() && text(b"").is_none() && text(&[0xFF, 0xFE]).is_none());
    }
}
