//! What errors show of values that may be another thing than was asked for: a key where a path is wanted, a password in
//! a URL.

use std::borrow::Cow;
use std::path::Path;

/// No path of an error is longer, in characters.
const LONGEST: usize = 1024;

/// What a key in base64 has at least, and hardly a path in the same letters.
const SHORTEST_KEY: usize = 64;

/// A path for an error: on one line, of bounded length, and not at all if it looks like a key, a certificate or a token
/// that was given in its place.
pub(crate) fn path(path: &Path) -> String {
    let text = path.to_string_lossy();
    if is_content(&text) {
        return "(not shown: it looks like the content of a file, not its path)".to_owned();
    }
    let mut shown = String::new();
    text.chars().take(LONGEST).for_each(|character| push(&mut shown, character));
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// A text on one line: what ends a line, moves the cursor or turns the writing round is shown as it is written in Rust.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    text.chars().for_each(|character| push(&mut shown, character));
    Cow::Owned(shown)
}

fn push(shown: &mut String, character: char) {
    if is_unseen(character) { shown.extend(character.escape_default()) } else { shown.push(character) }
}

/// Whether a character changes how what is around it is shown: controls, ends of lines and paragraphs, marks of direction.
fn is_unseen(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a text that should be a path is PEM.
pub(crate) fn is_pem(path: &Path) -> bool {
    path.to_string_lossy().contains("-----BEGIN")
}

/// Whether a text that should be a path is what files of keys and tokens hold: PEM, lines, a key in base64, or a token
/// in the form of JWT.
fn is_content(text: &str) -> bool {
    let is_of = |others: &[u8]| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte));
    let is_long = text.len() >= SHORTEST_KEY;
    text.contains("-----BEGIN")
        || text.contains(['\n', '\r'])
        || (is_long && text.starts_with('M') && is_of(b"+/="))
        || (is_long && text.starts_with("eyJ") && is_of(b"-_.="))
}

/// A URL for an error: without its query, which may hold a secret, and not at all if it may hold a password.
pub(crate) fn url(url: &str) -> &str {
    if url.contains('@') {
        return "(not shown: what stands before an @ may be a password)";
    }
    url.split(['?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_not_shown_as_a_path() {
        let key = format!("M{}", "IIEvQ+/".repeat(20));
        let token = format!("eyJ{}.{}", "hbGciOi".repeat(20), "x_-".repeat(9));
        let pem = "-----BEGIN PRIVATE KEY-----\nMIGHunter2\n-----END PRIVATE KEY-----\n";
        for secret in [pem, &format!("\u{feff} {pem}"), &pem.replace('\n', " "), "Hunter2\nHunter2\n", &key, &token] {
            let shown = path(Path::new(secret));
            assert!(shown.starts_with("(not shown: it looks like the content of a file"), "{shown}");
        }
        for plain in
            ["/run/keys/press 7.pem", r"C:\keys\press7.key", "Müller.pem", "MIIE", "", "M/a.b/".repeat(40).as_str()]
        {
            assert_eq!(path(Path::new(plain)), plain);
        }
        assert_eq!(path(Path::new("a\tb\u{7}")), "a\\tb\\u{7}");
        assert_eq!(path(Path::new(&"ä.".repeat(600))).chars().count(), LONGEST + 1);
    }

    #[test]
    fn texts_are_on_one_line() {
        for (text, shown) in [
            ("plain, \"quoted\" and Müller", "plain, \"quoted\" and Müller"),
            ("a\r\nb\u{1b}[2J\0", "a\\r\\nb\\u{1b}[2J\\u{0}"),
            ("a\u{2028}b\u{202e}c\u{85}", "a\\u{2028}b\\u{202e}c\\u{85}"),
        ] {
            assert_eq!(line(text), shown);
        }
    }

    #[test]
    fn urls_are_shown_without_what_may_be_secret() {
        assert_eq!(url("https://a.example/b?c=d#e"), "https://a.example/b");
        for secret in ["https://u:pw@a.example/", "https://u:p/w@a.example/", "https://u:p?w@a", "https://u:p#w@a"] {
            assert!(!url(secret).contains("u:p"), "{secret}");
        }
    }
}
