//! What a query asks for, and whether a document is so.

use std::cmp::Ordering;

use serde_json::Value;

use super::lexer::Piece;

/// What a query asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// One of the values of a field, or of all fields but connectivity's, is so.
    Field(Option<String>, Test),
}

/// What a value must be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    /// A word, perhaps with wildcards.
    Like(Vec<Piece>),
    /// A text in quotes.
    Text(String),
    /// Between two ends; an end that is open is none.
    Between(Option<End>, Option<End>),
}

/// An end of a range.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct End {
    pub(super) text: String,
    /// Of an end that is a number, values are compared as numbers.
    pub(super) number: Option<f64>,
    /// Whether the end belongs to the range.
    pub(super) is_in: bool,
}

impl Condition {
    /// Whether a document is as the query asks.
    pub(super) fn holds(&self, document: &Value) -> bool {
        match self {
            Condition::All(all) => all.iter().all(|condition| condition.holds(document)),
            Condition::Any(any) => any.iter().any(|condition| condition.holds(document)),
            Condition::Not(condition) => !condition.holds(document),
            Condition::Field(Some(field), test) => values(document, field).into_iter().any(|value| test.holds(value)),
            Condition::Field(None, test) => {
                let members = document.as_object().into_iter().flatten().filter(|(name, _)| *name != "connectivity");
                members.flat_map(|(_, value)| leaves(value)).any(|value| test.holds(value))
            }
        }
    }
}

impl Test {
    fn holds(&self, value: &Value) -> bool {
        let text = text(value);
        match self {
            Test::Text(wanted) => is_same(wanted, value, &text),
            Test::Like(pieces) => {
                let plain: Option<String> = pieces
                    .iter()
                    .map(|piece| if let Piece::Letter(letter) = piece { Some(*letter) } else { None })
                    .collect();
                match plain {
                    Some(wanted) => is_same(&wanted, value, &text),
                    None => is_like(pieces, &text.chars().collect::<Vec<_>>()),
                }
            }
            Test::Between(from, to) => {
                let is_on = |end: &Option<End>, side: Ordering| {
                    end.as_ref().is_none_or(|end| match end.compare(&text) {
                        Some(Ordering::Equal) => end.is_in,
                        order => order == Some(side),
                    })
                };
                is_on(from, Ordering::Greater) && is_on(to, Ordering::Less)
            }
        }
    }
}

impl End {
    /// How a value stands to the end; nothing if the end is a number and the value is none.
    fn compare(&self, text: &str) -> Option<Ordering> {
        match self.number {
            Some(number) => text.parse::<f64>().ok()?.partial_cmp(&number),
            None => Some(text.cmp(&self.text)),
        }
    }
}

/// Numbers are the same however they are written; texts are so to the letter.
fn is_same(wanted: &str, value: &Value, text: &str) -> bool {
    wanted == text || value.is_number() && wanted.parse::<f64>().is_ok_and(|wanted| value.as_f64() == Some(wanted))
}

/// Goes back to the last `*` where letters do not fit, so that it takes no more steps than letters times pieces.
fn is_like(pieces: &[Piece], letters: &[char]) -> bool {
    let (mut piece, mut letter) = (0, 0);
    let mut retry = None;
    while letter < letters.len() {
        match pieces.get(piece) {
            Some(Piece::Any) => {
                retry = Some((piece, letter));
                piece += 1;
                continue;
            }
            Some(Piece::One) => {}
            Some(Piece::Letter(wanted)) if *wanted == letters[letter] => {}
            _ => {
                let Some((any, from)) = retry else { return false };
                retry = Some((any, from + 1));
                (piece, letter) = (any + 1, from + 1);
                continue;
            }
        }
        piece += 1;
        letter += 1;
    }
    pieces[piece..].iter().all(|piece| *piece == Piece::Any)
}

/// The values of a field: names of members may have dots in them, too, and of a list every item counts.
pub(super) fn values<'a>(document: &'a Value, field: &str) -> Vec<&'a Value> {
    let mut found = Vec::new();
    let mut look = |name: &String, value: &'a Value| match field.strip_prefix(name.as_str()) {
        Some("") => found.extend(leaves(value)),
        Some(rest) => {
            if let Some(rest) = rest.strip_prefix('.') {
                found.extend(values(value, rest));
            }
        }
        None => {}
    };
    match document {
        Value::Object(members) => members.iter().for_each(|(name, value)| look(name, value)),
        Value::Array(items) => found.extend(items.iter().flat_map(|item| values(item, field))),
        _ => {}
    }
    found
}

/// Everything in a value that is neither a list nor an object nor null.
fn leaves(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(members) => members.values().flat_map(leaves).collect(),
        Value::Array(items) => items.iter().flat_map(leaves).collect(),
        Value::Null => Vec::new(),
        leaf => vec![leaf],
    }
}

/// A value as queries and aggregations know it.
pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
