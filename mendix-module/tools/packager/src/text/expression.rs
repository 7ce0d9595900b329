//! Expressions of Mendix inside the sources. They stand as they are; where they would not be read back the same, they
//! stand in double quotes.

use super::{Parsed, Scanner};

/// Reads an expression: to the first of `stops` outside brackets and strings, or to the end of the line.
///
/// # Errors
/// A string or bracket without its end, and no expression at all.
pub fn read(scanner: &mut Scanner<'_>, stops: &[&str], what: &str) -> Parsed<String> {
    scanner.inline();
    if scanner.rest().starts_with('"') {
        return scanner.string(what);
    }
    let end = match end_of(scanner.rest(), stops) {
        Ok(end) => end,
        Err(message) => return Err(scanner.error(format!("{what}: {message}"))),
    };
    let text = scanner.rest()[..end].trim_end();
    if text.is_empty() {
        return Err(
            scanner.error(format!("expected {what} but found {}; an empty one is written \"\"", scanner.found()))
        );
    }
    scanner.advance(end);
    Ok(text.to_owned())
}

/// Where an expression ends that begins here.
fn end_of(text: &str, stops: &[&str]) -> Result<usize, &'static str> {
    let mut depth = 0usize;
    let mut in_string = false;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte == b'\n' {
            break;
        }
        if in_string {
            in_string = byte != b'\'';
            at += 1;
            continue;
        }
        if depth == 0 {
            let here = &text[at..];
            if here.starts_with("//") || stops.iter().any(|stop| here.starts_with(stop)) {
                return Ok(at);
            }
        }
        match byte {
            b'\'' => in_string = true,
            b'(' | b'[' => depth += 1,
            b')' | b']' if depth == 0 => return Err("a closing bracket has no opening one"),
            b')' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    if in_string {
        return Err("a string has no end; close it with a single quote");
    }
    if depth > 0 {
        return Err("a bracket is not closed");
    }
    Ok(at)
}

/// The text of an expression in a source where one of `stops` ends it.
pub fn print(expression: &str, stops: &[&str]) -> String {
    let plain = !expression.is_empty()
        && expression == expression.trim()
        && !expression.contains(['\n', '\r', '\t'])
        && !expression.starts_with(['"', '{'])
        && end_of(expression, stops) == Ok(expression.len());
    if plain { expression.to_owned() } else { super::printer::quoted(expression) }
}
