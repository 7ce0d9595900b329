//! Reads JSON front to back, as bytes: what plain answers need of a parser, and no more.
//!
//! `serde_json` would do; but it asks a visitor for every value and looks at every byte by itself, which was the largest
//! part of a large page. Services send plain JSON, so this looks at eight bytes at a time, copies nothing that has no
//! escapes, and explains nothing: whatever is unusual or wrong is `None`, and is left to `serde_json`.
//!
//! A scanner is its rest of the JSON, and is handed on as a value: so it stays in registers.

use crate::timestamp::Timestamp;

/// Lists and structures within each other: what is deeper is not plain.
pub(crate) const DEEPEST: usize = 32;

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

/// The rest of a JSON text.
#[derive(Clone, Copy)]
pub(crate) struct Scanner<'a> {
    rest: &'a [u8],
}

/// A piece of a string, without escapes.
pub(crate) struct Piece<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) is_ascii: bool,
    /// Whether the string ends here; else an escape follows, whose backslash was taken.
    pub(crate) is_last: bool,
}

impl<'a> Scanner<'a> {
    /// Begins at the beginning. None if `json` holds control characters: they are refused in strings, and services do
    /// not send them elsewhere.
    pub(crate) fn new(json: &'a str) -> Option<Self> {
        let rest = json.as_bytes();
        let least = rest.iter().fold(u8::MAX, |least, &byte| least.min(byte));
        (least >= b' ').then_some(Scanner { rest })
    }

    /// The next byte that is no space, which is not taken.
    #[inline(always)]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        let byte = *self.rest.first()?;
        if byte != b' ' {
            return Some(byte);
        }
        *self = self.behind_spaces();
        self.rest.first().copied()
    }

    #[cold]
    fn behind_spaces(mut self) -> Self {
        while let Some((b' ', rest)) = self.rest.split_first() {
            self.rest = rest;
        }
        self
    }

    /// Takes `byte` if it is next but for spaces.
    #[inline(always)]
    pub(crate) fn take(&mut self, byte: u8) -> Option<bool> {
        let found = self.peek()? == byte;
        if found {
            self.rest = &self.rest[1..];
        }
        Some(found)
    }

    /// Takes `byte`, which must be next but for spaces.
    #[inline(always)]
    pub(crate) fn expect(&mut self, byte: u8) -> Option<()> {
        self.take(byte)?.then_some(())
    }

    /// Takes `text` if it is next, to the letter.
    #[inline(always)]
    pub(crate) fn take_all(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text.as_bytes()) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes `null` if it is next.
    #[inline(always)]
    pub(crate) fn null(&mut self) -> Option<bool> {
        if self.peek()? == b'n' { self.take_all("null").then_some(true) } else { Some(false) }
    }

    /// After a value in a list or structure: whether another one follows, or `end`.
    #[inline(always)]
    pub(crate) fn goes_on(&mut self, end: u8) -> Option<bool> {
        let byte = self.peek()?;
        self.rest = &self.rest[1..];
        if byte == b',' { Some(true) } else { (byte == end).then_some(false) }
    }

    /// Nothing but spaces is left.
    pub(crate) fn end(mut self) -> Option<()> {
        self.peek().is_none().then_some(())
    }

    /// Takes the inside of a string up to its end or the next escape, and the quote or backslash too.
    #[inline(always)]
    pub(crate) fn piece(&mut self) -> Option<Piece<'a>> {
        let mut tail = self.rest;
        let mut seen = 0;
        let length = loop {
            let Some((word, rest)) = tail.split_first_chunk() else {
                let place = tail.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
                seen |= tail[..place].iter().fold(0, |seen, &byte| seen | u64::from(byte));
                break self.rest.len() - tail.len() + place;
            };
            let word = u64::from_le_bytes(*word);
            let found = quotes_and_backslashes(word);
            if found != 0 {
                let bits = found.trailing_zeros();
                // Without what follows; a mark is the highest bit of its byte.
                seen |= word & !(u64::MAX << (bits - 7));
                break self.rest.len() - tail.len() + bits as usize / 8;
            }
            seen |= word;
            tail = rest;
        };
        let (text, rest) = self.rest.split_at_checked(length)?;
        let (&end, rest) = rest.split_first()?;
        self.rest = rest;
        Some(Piece { text, is_ascii: seen & HIGHS == 0, is_last: end == b'"' })
    }

    /// Takes the rest of a string whose first backslash was taken, and keeps the whole without escapes.
    pub(crate) fn unescape(&mut self, beginning: &[u8], whole: &mut Vec<u8>) -> Option<()> {
        whole.clear();
        whole.extend_from_slice(beginning);
        loop {
            whole.extend_from_slice(self.escape()?.encode_utf8(&mut [0; 4]).as_bytes());
            let piece = self.piece()?;
            whole.extend_from_slice(piece.text);
            if piece.is_last {
                return Some(());
            }
        }
    }

    /// Takes what follows a backslash.
    fn escape(&mut self) -> Option<char> {
        let (&byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let (digits, rest) = self.rest.split_at_checked(4)?;
                self.rest = rest;
                let code = digits.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?));
                // Half of a pair is no character: pairs are rare enough for `serde_json`.
                char::from_u32(code?)?
            }
            _ => return None,
        })
    }

    /// Takes a number of epoch seconds.
    #[inline(always)]
    pub(crate) fn epoch_seconds(&mut self) -> Option<Timestamp> {
        self.peek()?;
        let (moment, rest) = Timestamp::parse_common(self.rest)?;
        self.rest = rest;
        Some(moment)
    }

    /// Takes `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Option<bool> {
        self.peek()?;
        if self.take_all("true") { Some(true) } else { self.take_all("false").then_some(false) }
    }

    /// Takes a whole number as services write it: without a point or an exponent.
    pub(crate) fn integer(&mut self) -> Option<i64> {
        let number = self.number()?;
        // `-0` is no whole number to `serde_json`.
        if number == "-0" { None } else { number.parse().ok() }
    }

    /// Takes a number.
    pub(crate) fn double(&mut self) -> Option<f64> {
        self.number()?.parse().ok().filter(|number: &f64| number.is_finite())
    }

    fn number(&mut self) -> Option<&'a str> {
        self.peek()?;
        let before = self.rest;
        self.skip_number()?;
        std::str::from_utf8(&before[..before.len() - self.rest.len()]).ok()
    }

    /// Takes a string without escapes.
    pub(crate) fn plain_string(&mut self) -> Option<&'a [u8]> {
        self.expect(b'"')?;
        let piece = self.piece()?;
        piece.is_last.then_some(piece.text)
    }

    /// Takes a value of any kind. Lists and structures within each other are followed `depth` deep.
    pub(crate) fn skip(&mut self, depth: usize) -> Option<()> {
        match self.peek()? {
            b'"' => self.skip_string(),
            b'[' => self.skip_all(b']', depth),
            b'{' => self.skip_all(b'}', depth),
            b't' => self.take_all("true").then_some(()),
            b'f' => self.take_all("false").then_some(()),
            b'n' => self.take_all("null").then_some(()),
            // One beyond all bounds is an error, wherever it stands.
            _ => self.double().map(drop),
        }
    }

    fn skip_string(&mut self) -> Option<()> {
        self.expect(b'"')?;
        while !self.piece()?.is_last {
            self.escape()?;
        }
        Some(())
    }

    /// Takes a list or structure.
    fn skip_all(&mut self, end: u8, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        self.rest = &self.rest[1..];
        let mut more = !self.take(end)?;
        while more {
            if end == b'}' {
                self.skip_string()?;
                self.expect(b':')?;
            }
            self.skip(depth)?;
            more = self.goes_on(end)?;
        }
        Some(())
    }

    fn skip_number(&mut self) -> Option<()> {
        self.take_all("-");
        if !self.take_all("0") {
            self.skip_digits()?;
        }
        if self.take_all(".") {
            self.skip_digits()?;
        }
        if self.take_all("e") || self.take_all("E") {
            let _ = self.take_all("+") || self.take_all("-");
            self.skip_digits()?;
        }
        Some(())
    }

    fn skip_digits(&mut self) -> Option<()> {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.rest = &self.rest[count..];
        (count > 0).then_some(())
    }
}

/// Marks with its highest bit the first byte of `word`, in memory's order, that is a quote or a backslash. There may be
/// more marks above it, which mean nothing.
#[inline(always)]
fn quotes_and_backslashes(word: u64) -> u64 {
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
    let equal = |byte: u8| zeros(word ^ (ONES * u64::from(byte)));
    (equal(b'"') | equal(b'\\')) & HIGHS
}
