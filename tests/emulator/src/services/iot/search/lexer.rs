//! From the text of a query to its words and signs.

use super::Refusal;

/// A word, a sign, or a text in quotes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Word(Word),
    Quoted(String),
    /// `:`, `(`, `)`, `[`, `]`, `{`, `}`, `<`, `<=`, `>`, `>=`
    Sign(&'static str),
    End,
}

/// What stands between blanks and signs.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Word {
    /// As it is written.
    pub(super) written: String,
    pub(super) pieces: Vec<Piece>,
}

/// A part of a word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Piece {
    Letter(char),
    /// `?`: just one letter.
    One,
    /// `*`: any number of letters.
    Any,
}

/// A token, and where it begins: 1 for the first letter of the query.
pub(super) type Placed = (Token, usize);

/// Longer signs come first.
const SIGNS: [&str; 11] = ["<=", ">=", "<", ">", ":", "(", ")", "[", "]", "{", "}"];

/// The tokens of a query; the last one is the end.
pub(super) fn tokens(query: &str) -> Result<Vec<Placed>, Refusal> {
    let letters: Vec<char> = query.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    loop {
        at += letters[at..].iter().take_while(|letter| letter.is_whitespace()).count();
        let place = at + 1;
        let rest = &letters[at..];
        let Some(first) = rest.first() else {
            tokens.push((Token::End, place));
            return Ok(tokens);
        };
        let (token, length) = if let Some(sign) = sign(rest) {
            (Token::Sign(sign), sign.len())
        } else if *first == '"' {
            quoted(rest).ok_or_else(|| Refusal::new(place, "the quote is never closed"))?
        } else {
            word(rest).ok_or_else(|| Refusal::new(place, "a backslash is the last letter of the query"))?
        };
        tokens.push((token, place));
        at += length;
    }
}

fn sign(rest: &[char]) -> Option<&'static str> {
    SIGNS.into_iter().find(|sign| sign.chars().enumerate().all(|(index, letter)| rest.get(index) == Some(&letter)))
}

/// A text in quotes, in which a backslash makes the next letter one like others.
fn quoted(rest: &[char]) -> Option<(Token, usize)> {
    let mut text = String::new();
    let mut letters = rest.iter().enumerate().skip(1);
    while let Some((index, letter)) = letters.next() {
        match letter {
            '"' => return Some((Token::Quoted(text), index + 1)),
            '\\' => text.push(*letters.next()?.1),
            letter => text.push(*letter),
        }
    }
    None
}

fn word(rest: &[char]) -> Option<(Token, usize)> {
    let mut word = Word::default();
    let mut length = 0;
    while let Some(letter) = rest.get(length) {
        if letter.is_whitespace() || *letter == '"' || sign(&rest[length..]).is_some() {
            break;
        }
        let piece = match letter {
            '\\' => {
                length += 1;
                word.written.push('\\');
                Piece::Letter(*rest.get(length)?)
            }
            '*' => Piece::Any,
            '?' => Piece::One,
            letter => Piece::Letter(*letter),
        };
        word.written.push(rest[length]);
        word.pieces.push(piece);
        length += 1;
    }
    Some((Token::Word(word), length))
}

impl Token {
    /// As a refusal tells it.
    pub(super) fn told(&self) -> String {
        match self {
            Token::Word(word) => format!("'{}'", word.written),
            Token::Quoted(text) => format!("\"{text}\""),
            Token::Sign(sign) => format!("'{sign}'"),
            Token::End => "the end of the query".to_owned(),
        }
    }
}

impl Word {
    /// The letters, with those that a backslash stands before; nothing if there are wildcards.
    pub(super) fn text(&self) -> Option<String> {
        let letter = |piece: &Piece| match piece {
            Piece::Letter(letter) => Some(*letter),
            Piece::One | Piece::Any => None,
        };
        self.pieces.iter().map(letter).collect()
    }

    /// How many wildcards there are.
    pub(super) fn wildcards(&self) -> usize {
        self.pieces.iter().filter(|piece| !matches!(piece, Piece::Letter(_))).count()
    }
}
