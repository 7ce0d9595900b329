//! Members that nobody asks for.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::value::RawValue;

/// Lists and structures within each other that are passed over; what is nested deeper is an error wherever it stands.
const DEEPEST: usize = 1000;

/// Any JSON, passed over: numbers that no type holds, too.
pub(super) struct Skipped;

impl<'de> Deserialize<'de> for Skipped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        raw(deserializer).map(|_| Skipped)
    }
}

/// Any JSON as it is written, which the parser reads without recursion.
pub(super) fn raw<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'de str, D::Error> {
    let json = <&RawValue>::deserialize(deserializer)?.get();
    if depth(json) > DEEPEST {
        return Err(D::Error::custom(format!("it is nested deeper than {DEEPEST} structures and lists")));
    }
    Ok(json)
}

/// How many lists and structures are within each other in JSON that is well formed.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => {
                while let Some(within) = bytes.next() {
                    match within {
                        b'\\' => _ = bytes.next(),
                        b'"' => break,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_texts_do_not_count() {
        for (json, expected) in [("1", 0), ("[]", 1), (r#"{"a":[{}],"b":[]}"#, 3), (r#"["[[\"[[","\\",[]]"#, 2)] {
            assert_eq!(depth(json), expected, "{json}");
        }
    }

    #[test]
    fn whatever_is_not_asked_for_is_passed_over() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        for json in ["1e400", "-1e-400", "18446744073709551616", r#"{"a":"\ud800"}"#, &nested(DEEPEST)] {
            assert!(serde_json::from_str::<Skipped>(json).is_ok(), "{json}");
        }
        for json in ["[1,]", "{\"a\"}", "nul", &nested(DEEPEST + 1), &nested(100_000)] {
            assert!(serde_json::from_str::<Skipped>(json).is_err());
        }
    }
}
