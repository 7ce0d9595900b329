//! How values begin and how texts are written, on either way to a frame. A value has a place, its member's in the
//! shape, or none: elements of a list share one type, which the list begins with.

use crate::engine::Kind;
use crate::wire::{
    ANY_LIST, BOOLEAN, BYTES, DOUBLE, INTEGER, LATIN, LIST, MAP, NULL, STRING, STRUCTURE, TIMESTAMP, Writer,
};

/// Writes a member's number and type.
#[inline(always)]
pub(super) fn begin(frame: &mut Vec<u8>, place: Option<usize>, value_type: u8) {
    if let Some(place) = place {
        frame.varint((place as u64 + 1) << 4 | u64::from(value_type));
    }
}

/// The type of a value, but for texts of members: those may be Latin. Documents have one of their own each.
pub(super) fn value_type(kind: Kind) -> u8 {
    match kind {
        Kind::String | Kind::Enumeration(_) => STRING,
        Kind::Boolean => BOOLEAN,
        Kind::Integer | Kind::Long => INTEGER,
        Kind::Double => DOUBLE,
        Kind::Timestamp => TIMESTAMP,
        Kind::Blob => BYTES,
        Kind::Document => NULL,
        Kind::Structure(_) => STRUCTURE,
        Kind::List(_) if is_any(kind) => ANY_LIST,
        Kind::List(_) => LIST,
        Kind::SparseList(_) => ANY_LIST,
        Kind::Map(_) => MAP,
    }
}

/// Whether a list's elements have types of their own.
pub(super) fn is_any(list: Kind) -> bool {
    matches!(list, Kind::SparseList(_) | Kind::List(Kind::Document))
}

/// How wide the characters of a text are.
#[derive(Clone, Copy)]
pub(super) enum Width {
    Ascii,
    /// All below U+0100.
    Latin,
    Wide,
}

impl Width {
    /// `utf8` must be what it is called.
    pub(super) fn of(utf8: &[u8]) -> Self {
        match utf8.iter().fold(0, |largest, &byte| byte.max(largest)) {
            0..0x80 => Width::Ascii,
            0x80..FIRST_BEYOND_LATIN => Width::Latin,
            _ => Width::Wide,
        }
    }

    /// The type of the value that [`write`](Self::write) writes.
    pub(super) fn value_type(self) -> u8 {
        if let Width::Wide = self { STRING } else { LATIN }
    }

    pub(super) fn write(self, frame: &mut Vec<u8>, utf8: &[u8]) {
        match self {
            Width::Ascii | Width::Wide => frame.bytes(utf8),
            Width::Latin => latin(frame, utf8),
        }
    }
}

/// Writes a text with its beginning.
pub(super) fn text(frame: &mut Vec<u8>, place: Option<usize>, utf8: &[u8]) {
    let width = if place.is_some() { Width::of(utf8) } else { Width::Wide };
    begin(frame, place, width.value_type());
    width.write(frame, utf8);
}

/// How texts are written that may be written in two ways.
#[derive(Clone, Copy)]
pub(super) enum Texts {
    /// As the JVM keeps them: Latin if they can be.
    Narrow,
    /// As Rust keeps them.
    Utf8,
}

impl Texts {
    /// How a text of a map is written, which says so itself.
    pub(super) fn width(self, utf8: &[u8]) -> Width {
        match self {
            Texts::Narrow => Width::of(utf8),
            Texts::Utf8 => Width::Wide,
        }
    }

    /// Writes a text with its beginning.
    pub(super) fn write(self, frame: &mut Vec<u8>, place: Option<usize>, utf8: &[u8]) {
        match self {
            Texts::Narrow => text(frame, place, utf8),
            Texts::Utf8 => self.ascii(frame, place, utf8),
        }
    }

    /// Writes a text of which it is known that it is ASCII.
    #[inline(always)]
    pub(super) fn ascii(self, frame: &mut Vec<u8>, place: Option<usize>, text: &[u8]) {
        begin(frame, place, if let Texts::Narrow = self { LATIN } else { STRING });
        frame.bytes(text);
    }
}

/// The first byte of characters from U+0100 on; those from U+0080 to U+00FF begin with 0xC2 or 0xC3.
const FIRST_BEYOND_LATIN: u8 = 0xc4;

/// Writes a text whose characters are all below U+0100, one byte for each.
fn latin(frame: &mut Vec<u8>, utf8: &[u8]) {
    // One byte for the length, which is known afterwards.
    let start = frame.len();
    frame.push(0);
    let mut rest = utf8;
    loop {
        let (ascii, other) = rest.split_at(ascii_length(rest));
        frame.extend_from_slice(ascii);
        let [first, second, tail @ ..] = other else { break };
        frame.push(first << 6 | second & 0x3f);
        rest = tail;
    }
    let length = frame.len() - start - 1;
    if length < 0x80 {
        frame[start] = length as u8;
    } else {
        let mut longer = Vec::new();
        longer.varint(length as u64);
        frame.splice(start..=start, longer);
    }
}

/// How many bytes there are before the first that is not ASCII, eight of them at a time.
fn ascii_length(text: &[u8]) -> usize {
    let (words, tail) = text.as_chunks::<8>();
    for (place, word) in words.iter().enumerate() {
        let highs = u64::from_le_bytes(*word) & u64::from_ne_bytes([0x80; 8]);
        if highs != 0 {
            return 8 * place + highs.trailing_zeros() as usize / 8;
        }
    }
    text.len() - tail.len() + tail.iter().take_while(|byte| byte.is_ascii()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_utf8_for_who_keeps_them_so() {
        for utf8 in ["", "a", "°", "風"] {
            let mut frame = Vec::new();
            Texts::Utf8.write(&mut frame, Some(0), utf8.as_bytes());
            let mut expected = vec![1 << 4 | STRING];
            expected.string(utf8);
            assert_eq!(frame, expected, "{utf8}");
            assert_eq!(Texts::Utf8.width(utf8.as_bytes()).value_type(), STRING);
        }
    }

    #[test]
    fn texts_are_latin_if_they_can_be() {
        let long = "Rotor \"north\", gear in °C, mast in m, Ø 120, ÿ";
        let longer = "°1234567".repeat(50);
        for latin in
            [&longer, "", "a", "é", "\u{80}", "\u{ff}", "ÀÿÀÿ°", "abcdefgh°", "°abcdefghi", "abcdefghijklmnopq", long]
        {
            let mut frame = Vec::new();
            text(&mut frame, Some(0), latin.as_bytes());
            let mut expected = vec![1 << 4 | LATIN];
            expected.varint(latin.chars().count() as u64);
            expected.extend(latin.chars().map(|character| u8::try_from(character).expect("Latin")));
            assert_eq!(frame, expected, "{latin}");
        }
        for (other, place) in [("Ā", Some(0)), ("é一", Some(0)), ("🦀", Some(0)), ("é", None)] {
            let mut frame = Vec::new();
            text(&mut frame, place, other.as_bytes());
            let mut expected = Vec::new();
            begin(&mut expected, place, STRING);
            expected.string(other);
            assert_eq!(frame, expected, "{other}");
        }
    }
}
