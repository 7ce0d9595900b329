//! A note of the domain model in its picture.

use super::rectangle::Rectangle;
use super::text::{BASE, LINE, draw, width};
use crate::model::plain_text;
use crate::storage::Object;

/// The room around the text, in pixels.
const PADDING: i64 = 8;

/// Notes are no narrower and no wider than this, in pixels.
const WIDTHS: (i64, i64) = (60, 2000);

/// A note.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) rectangle: Rectangle,
    lines: Vec<String>,
}

impl Note {
    pub(super) fn new(stored: &Object) -> Self {
        let mut rectangle = Rectangle::at(stored.text("Location"));
        rectangle.width = stored.number("Width").unwrap_or_default().clamp(WIDTHS.0, WIDTHS.1);
        let caption = plain_text(stored.text("Caption"));
        let lines: Vec<String> =
            caption.lines().flat_map(|line| wrapped(line, rectangle.width - 2 * PADDING)).collect();
        let widest = lines.iter().map(|line| width(line)).max().unwrap_or_default();
        rectangle.width = rectangle.width.max(widest + 2 * PADDING);
        rectangle.height = i64::try_from(lines.len()).unwrap_or_default() * LINE + 2 * PADDING;
        Note { rectangle, lines }
    }

    pub(super) fn draw(&self, out: &mut String) {
        let Rectangle { x, y, width, height } = self.rectangle;
        out.push_str(&format!("<rect class=\"note\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n"));
        let mut foot = y + PADDING + BASE;
        for line in &self.lines {
            draw("", x + PADDING, foot, line, out);
            foot += LINE;
        }
    }
}

/// A line of text as lines of at most this width, broken between words.
fn wrapped(text: &str, room: i64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.last_mut().map(std::mem::take).unwrap_or_default();
        let joined = if last.is_empty() { word.to_owned() } else { format!("{last} {word}") };
        lines.pop();
        if last.is_empty() || width(&joined) <= room {
            lines.push(joined);
        } else {
            lines.extend([last, word.to_owned()]);
        }
    }
    lines
}
