//! Documentation as the generators print it: words with the facts that are known of a member, and lines of a width.

use super::model::Service;
use crate::catalogue::facts::{Kind, Member};

/// What is known of a member besides its type: bounds, in words. Empty if there are none.
pub(super) fn facts(service: &Service, member: &Member) -> String {
    let shape = service.shape(&member.shape);
    let what = match shape.kind {
        Kind::String if shape.values.is_none() => " characters",
        Kind::List => " of them",
        Kind::Map => " entries",
        Kind::Integer | Kind::Long => "",
        _ => return String::new(),
    };
    // Where the service says nothing, nothing is said; nor of what is nearly nothing.
    match (shape.min, shape.max) {
        (Some(min), Some(max)) if min == max => format!("{min}{what}"),
        (Some(min), Some(max)) => format!("{min} to {max}{what}"),
        (None, Some(max)) => format!("at most {max}{what}"),
        (Some(min), None) if min > 1 => format!("at least {min}{what}"),
        _ => String::new(),
    }
}

/// Words with facts behind them.
pub(super) fn told(words: &str, facts: &str) -> String {
    if facts.is_empty() { words.to_owned() } else { format!("{}; {facts}.", words.trim_end_matches('.')) }
}

/// A sentence as a part of another one: `The id of the asset.` as `the id of the asset`.
pub(super) fn fragment(words: &str) -> String {
    let words = words.trim_end_matches('.');
    let mut letters = words.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match (first, second) {
        // `ARN of ...` stays.
        (Some(first), Some(second)) if first.is_ascii_uppercase() && !second.is_ascii_uppercase() => {
            first.to_ascii_lowercase().to_string() + letters.as_str()
        }
        _ => words.to_owned(),
    }
}

/// Lines of at most `width` characters, the first one shorter by `less`.
pub(super) fn wrapped(text: &str, width: usize, less: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let room = if lines.len() <= 1 { width.saturating_sub(less) } else { width };
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
