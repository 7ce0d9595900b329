//! Text in a picture.

/// The height of a line of text, in pixels.
pub(super) const LINE: i64 = 15;

/// How far the feet of the letters stand below the top of their line.
pub(super) const BASE: i64 = 11;

/// Text as XML has it. What XML cannot hold becomes a replacement character.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(character),
            '\r' => {}
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            control if control < ' ' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

/// How wide a text is, in pixels: no less than with the usual fonts, for nothing is measured here.
pub(super) fn width(text: &str) -> i64 {
    let tenths: i64 = text
        .chars()
        .map(|character| match character {
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 32,
            'f' | 'r' | 't' | ' ' | '(' | ')' | '[' | ']' | '-' | '/' => 44,
            'm' | 'w' | 'M' | 'W' | '@' => 105,
            'A'..='Z' | '_' => 82,
            '\u{0}'..='\u{2ff}' => 68,
            _ => 115,
        })
        .sum();
    (tenths + 9) / 10
}

/// An element with a text.
pub(super) fn draw(class: &str, x: i64, y: i64, text: &str, out: &mut String) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    out.push_str(&format!("<text{class} x=\"{x}\" y=\"{y}\">{}</text>\n", escape(text)));
}
