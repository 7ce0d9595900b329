//! Lines of CSV files: fields between commas, with double quotes around those that need them.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

/// The longest line in bytes; the longest that can be right has about half of that.
const LONGEST_LINE: usize = 64 * 1024;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// One field of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Field<'a> {
    pub(super) text: Cow<'a, str>,
    /// Whether quotes were around it: an empty text is nothing only without them.
    pub(super) is_quoted: bool,
}

/// The lines of a file, one after the other, without their ends (LF or CR LF). However long the file is, one line is in memory.
pub(super) struct Lines<R> {
    source: R,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(source: R) -> Lines<R> {
        Lines { source, line: Vec::new(), number: 0 }
    }

    /// The next line that is not empty, and its number from 1: its text, or a sentence on why it has none.
    pub(super) fn next(&mut self) -> io::Result<Option<(u64, Result<&str, String>)>> {
        loop {
            self.line.clear();
            (&mut self.source).take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut self.line)?;
            if self.line.is_empty() {
                return Ok(None);
            }
            self.number += 1;
            if self.line.len() > LONGEST_LINE && !self.line.ends_with(b"\n") {
                self.source.skip_until(b'\n')?;
                return Ok(Some((self.number, Err(format!("the line is longer than {LONGEST_LINE} bytes")))));
            }
            if !self.text().is_empty() {
                break;
            }
        }
        let text = str::from_utf8(self.text()).map_err(|error| {
            format!("the line is not UTF-8: its byte {} is none of a character", error.valid_up_to() + 1)
        });
        Ok(Some((self.number, text)))
    }

    fn text(&self) -> &[u8] {
        let line = self.line.strip_suffix(b"\n").unwrap_or(&self.line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) if self.number == 1 => rest,
            _ => line,
        }
    }
}

/// The fields of a line. A field with a comma or a quote has quotes around it, and its own quotes twice; no field goes over
/// several lines, as no value has control characters.
///
/// # Errors
/// A sentence on what is wrong.
pub(super) fn fields(line: &str) -> Result<Vec<Field<'_>>, String> {
    let mut fields = Vec::new();
    let mut rest = line;
    loop {
        let number = fields.len() + 1;
        let (field, behind) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_field(quoted, number)?,
            None => {
                let (text, behind) = rest.split_at(rest.find(',').unwrap_or(rest.len()));
                if text.contains('"') {
                    return Err(format!("field {number} has a quote in it, and no quotes around it"));
                }
                (Field { text: text.into(), is_quoted: false }, behind)
            }
        };
        fields.push(field);
        match behind.strip_prefix(',') {
            Some(next) => rest = next,
            None if behind.is_empty() => return Ok(fields),
            None => return Err(format!("field {number} goes on behind its closing quote")),
        }
    }
}

/// A field whose opening quote was read, and what is behind its closing one.
fn quoted_field(quoted: &str, number: usize) -> Result<(Field<'_>, &str), String> {
    let mut text = Cow::Borrowed("");
    let mut rest = quoted;
    loop {
        let Some(end) = rest.find('"') else { return Err(format!("field {number} has no closing quote")) };
        let (part, behind) = (&rest[..end], &rest[end + 1..]);
        match behind.strip_prefix('"') {
            Some(next) => {
                text = Cow::Owned(format!("{text}{part}\""));
                rest = next;
            }
            None if text.is_empty() => return Ok((Field { text: part.into(), is_quoted: true }, behind)),
            None => return Ok((Field { text: Cow::Owned(format!("{text}{part}")), is_quoted: true }, behind)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str) -> Result<Vec<String>, String> {
        fields(line).map(|fields| fields.into_iter().map(|field| field.text.into_owned()).collect())
    }

    #[test]
    fn quotes_are_taken_off() {
        let words = |words: &[&str]| Ok(words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(texts("a,b,"), words(&["a", "b", ""]));
        assert_eq!(texts(r#""a,b","","""","say ""hi""""#), words(&["a,b", "", "\"", "say \"hi\""]));
        assert_eq!(texts("\u{fc}ber, x "), words(&["\u{fc}ber", " x "]));
        assert_eq!(texts(r#"a"b"#).unwrap_err(), "field 1 has a quote in it, and no quotes around it");
        assert_eq!(texts(r#"a,"b"#).unwrap_err(), "field 2 has no closing quote");
        assert_eq!(texts(r#""a"b,c"#).unwrap_err(), "field 1 goes on behind its closing quote");
        let fields = fields(r#","""#).unwrap();
        assert_eq!(fields.iter().map(|field| field.is_quoted).collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn lines_end_with_either_end_or_the_file() {
        let long = "x".repeat(LONGEST_LINE + 10);
        let file = [b"\xef\xbb\xbfa\r\n\n\xff\n", long.as_bytes(), b"\nlast"].concat();
        let mut lines = Lines::new(&*file);
        let mut found = Vec::new();
        while let Some((number, line)) = lines.next().unwrap() {
            found.push((number, line.map(str::to_owned)));
        }
        assert_eq!(found[0], (1, Ok("a".to_owned())));
        assert_eq!(found[1], (3, Err("the line is not UTF-8: its byte 1 is none of a character".to_owned())));
        assert_eq!(found[2], (4, Err("the line is longer than 65536 bytes".to_owned())));
        assert_eq!(found[3], (5, Ok("last".to_owned())));
        assert_eq!(found.len(), 4);
        assert!(Lines::new(&b""[..]).next().unwrap().is_none());
    }
}
