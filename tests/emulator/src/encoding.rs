//! The text encodings of the wire: hexadecimal, base64, percent escapes, and the UUID form of identifiers.

const HEXADECIMAL: &[u8; 16] = b"0123456789abcdef";
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Lower-case hexadecimal of `bytes`.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(HEXADECIMAL[usize::from(byte >> 4)] as char);
        text.push(HEXADECIMAL[usize::from(byte & 15)] as char);
    }
    text
}

/// The bytes of a lower-case hexadecimal text; AWS accepts no upper-case signature either.
pub(crate) fn decode_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| HEXADECIMAL.iter().position(|known| *known == byte);
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some((digit(*high)? << 4 | digit(*low)?) as u8)).collect()
}

/// Standard base64 with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            // A group of n bytes has n + 1 characters; the rest is padding.
            let character = BASE64[(bits >> (18 - 6 * index) & 63) as usize] as char;
            text.push(if index <= group.len() { character } else { '=' });
        }
    }
    text
}

/// The bytes of a standard base64 text with padding, or nothing when it is not exactly what [`base64`] writes.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let mut bits = 0_u32;
    let mut count = 0;
    for character in text.trim_end_matches('=').bytes() {
        bits = bits << 6 | BASE64.iter().position(|known| *known == character)? as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    // Encoding again refuses wrong padding and stray bits in one comparison.
    (base64(&bytes) == text).then_some(bytes)
}

/// Percent-encodes as Signature Version 4 asks: everything but `A-Z a-z 0-9 - _ . ~` and the bytes of `kept`.
pub(crate) fn percent_encode(bytes: &[u8], kept: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) || kept.contains(&byte) {
            text.push(byte as char);
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

/// Decodes one name or value of a query. `+` is a space there, and an escape that is none stays as it is.
pub(crate) fn decode_query_component(text: &str) -> Vec<u8> {
    let source = text.as_bytes();
    let mut bytes = Vec::with_capacity(source.len());
    let mut index = 0;
    while index < source.len() {
        let escaped = || {
            let digits = str::from_utf8(source.get(index + 1..index + 3)?).ok()?.to_ascii_lowercase();
            decode_hexadecimal(&digits)?.first().copied()
        };
        match source[index] {
            b'%' => match escaped() {
                Some(byte) => {
                    bytes.push(byte);
                    index += 2;
                }
                None => bytes.push(b'%'),
            },
            b'+' => bytes.push(b' '),
            byte => bytes.push(byte),
        }
        index += 1;
    }
    bytes
}

/// A version 4 UUID made of the given bits; version and variant overwrite six of them.
pub(crate) fn uuid(high: u64, low: u64) -> String {
    let high = high & !0xf000 | 0x4000;
    let low = low & !(0xc000 << 48) | 0x8000 << 48;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_matches_the_examples_of_its_specification() {
        for (plain, encoded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), encoded);
            assert_eq!(decode_base64(encoded).as_deref(), Some(plain.as_bytes()));
        }
        for damaged in ["Zg=", "Zg", "Zh==", "Zm9v=", "Z", "Zm9v!"] {
            assert_eq!(decode_base64(damaged), None, "{damaged}");
        }
    }

    #[test]
    fn hexadecimal_reads_back_and_refuses_what_it_does_not_write() {
        assert_eq!(hexadecimal(&[0, 171, 255]), "00abff");
        assert_eq!(decode_hexadecimal("00abff"), Some(vec![0, 171, 255]));
        for damaged in ["0", "0g", "AB", "é"] {
            assert_eq!(decode_hexadecimal(damaged), None, "{damaged}");
        }
    }

    #[test]
    fn queries_decode_escapes_and_plus_and_leave_broken_escapes() {
        assert_eq!(decode_query_component("a%2Fb+c%20d"), b"a/b c d");
        assert_eq!(decode_query_component("%zz%4"), b"%zz%4");
        assert_eq!(percent_encode("a/b é~+".as_bytes(), b"/"), "a/b%20%C3%A9~%2B");
        assert_eq!(percent_encode(b"a/b", b""), "a%2Fb");
    }

    #[test]
    fn uuids_have_version_and_variant() {
        assert_eq!(uuid(u64::MAX, u64::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(uuid(0, 0), "00000000-0000-4000-8000-000000000000");
    }
}
