//! Halves of UTF-16 pairs in JSON, such as `"\ud800"`: they are no characters, and no text in Rust can hold them.
//!
//! `serde_json` refuses a text with one, and so a whole page for one name. Such a page is read a second time, with
//! U+FFFD in place of each half, as most clients show it. No other page pays for that.

/// The same JSON with U+FFFD for each half of a pair that stands alone; none if there is no such half.
///
/// It is as long as before, so that places in error messages stay right.
pub fn without_lone_surrogates(json: &[u8]) -> Option<Vec<u8>> {
    let mut mended: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(found) = json.get(at..).and_then(|rest| rest.iter().position(|&byte| byte == b'\\')) {
        at += found;
        at += match (code(json, at), code(json, at + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.get_or_insert_with(|| json.to_vec())[at..at + 6].copy_from_slice(b"\\ufffd");
                6
            }
            // Whatever else is escaped is one byte: perhaps a backslash.
            _ => 2,
        };
    }
    mended
}

/// The code of the escape that begins at `at`; none if none of this kind does.
fn code(json: &[u8], at: usize) -> Option<u32> {
    let digits = json.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_that_stand_alone_are_replaced() {
        for (json, expected) in [
            (r#""\ud800""#, r#""\ufffd""#),
            (r#""\uDC00a""#, r#""\ufffda""#),
            (r#""\ud800\ud83e\udd80\udc00""#, r#""\ufffd\ud83e\udd80\ufffd""#),
            (r#""\ud800\n\ud800\u0041""#, r#""\ufffd\n\ufffd\u0041""#),
            (r#"{"\udfff":["\\\udbff"]}"#, r#"{"\ufffd":["\\\ufffd"]}"#),
            (r#""ü\ud800"#, r#""ü\ufffd"#),
        ] {
            assert_eq!(without_lone_surrogates(json.as_bytes()).as_deref(), Some(expected.as_bytes()), "{json}");
        }
    }

    #[test]
    fn all_else_stays() {
        for json in [
            "",
            r#""a""#,
            r#""\ud83e\udd80""#,
            r#""\\ud800""#,
            r#""\\\\ud800""#,
            r#""\u0041\ue000""#,
            "\\",
            "\\u",
            r"\ud8",
        ] {
            assert_eq!(without_lone_surrogates(json.as_bytes()), None, "{json}");
        }
    }
}
