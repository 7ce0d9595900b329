//! From the text of a query to its words and signs.

use super::{Place, Refusal};

/// A word, a sign, or a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A keyword or a name; which of them, the parser knows.
    Word(String),
    /// A name in double quotes, never a keyword.
    Quoted(String),
    Text(String),
    Whole(i64),
    /// A number that is not whole, or too large for one, and how it is written.
    Decimal(f64, String),
    /// `=`, `!=`, `<>`, `<=`, `>=`, `=>`, or a single character.
    Sign(&'static str),
    End,
}

impl Token {
    /// As a refusal tells it.
    pub(super) fn told(&self) -> String {
        match self {
            Token::Word(word) => format!("'{word}'"),
            Token::Quoted(name) => format!("\"{name}\""),
            Token::Text(text) => format!("the text '{text}'"),
            Token::Whole(number) => format!("the number {number}"),
            Token::Decimal(_, written) => format!("the number {written}"),
            Token::Sign(sign) => format!("'{sign}'"),
            Token::End => "the end of the query".to_owned(),
        }
    }
}

/// Longer signs come first.
const SIGNS: [&str; 20] =
    ["!=", "<>", "<=", ">=", "=>", "=", "<", ">", "-", "(", ")", "[", "]", "{", "}", ",", ".", ":", "*", "|"];

struct Lexer<'a> {
    rest: &'a str,
    place: Place,
}

/// The tokens of a query with their places; the last one is the end.
pub(super) fn tokens(text: &str) -> Result<Vec<(Token, Place)>, Refusal> {
    let mut lexer = Lexer { rest: text, place: Place { line: 1, column: 1 } };
    let mut tokens = Vec::new();
    loop {
        lexer.take(lexer.length_while(char::is_whitespace));
        let place = lexer.place;
        let token = lexer.token()?;
        let is_last = token == Token::End;
        tokens.push((token, place));
        if is_last {
            return Ok(tokens);
        }
    }
}

impl<'a> Lexer<'a> {
    fn length_while(&self, is_part: impl Fn(char) -> bool) -> usize {
        self.rest.find(|character| !is_part(character)).unwrap_or(self.rest.len())
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        for character in taken.chars() {
            match character {
                '\n' => self.place = Place { line: self.place.line + 1, column: 1 },
                _ => self.place.column += 1,
            }
        }
        self.rest = rest;
        taken
    }

    fn token(&mut self) -> Result<Token, Refusal> {
        let Some(first) = self.rest.chars().next() else { return Ok(Token::End) };
        if first.is_alphabetic() || first == '_' {
            let length = self.length_while(|character| character.is_alphanumeric() || "_$".contains(character));
            return Ok(Token::Word(self.take(length).to_owned()));
        }
        if first.is_ascii_digit() {
            return self.number();
        }
        match first {
            '\'' => Ok(Token::Text(self.quoted('\'', "text")?)),
            '"' => Ok(Token::Quoted(self.quoted('"', "name")?)),
            _ => match SIGNS.into_iter().find(|sign| self.rest.starts_with(sign)) {
                Some(sign) => {
                    self.take(sign.len());
                    Ok(Token::Sign(sign))
                }
                None => Refusal::at(self.place, format!("the character '{first}' has no meaning here")),
            },
        }
    }

    /// What is in quotes, in which a doubled quote stands for one.
    fn quoted(&mut self, quote: char, what: &str) -> Result<String, Refusal> {
        let start = self.place;
        let mut text = String::new();
        self.take(1);
        loop {
            let length = self.length_while(|character| character != quote);
            text.push_str(self.take(length));
            if self.rest.is_empty() {
                return Refusal::at(start, format!("the {what} that begins here has no closing {quote}"));
            }
            self.take(1);
            if !self.rest.starts_with(quote) {
                return Ok(text);
            }
            text.push_str(self.take(1));
        }
    }

    fn number(&mut self) -> Result<Token, Refusal> {
        let start = self.place;
        let digits = |text: &str| text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
        let mut length = digits(self.rest);
        let mut is_whole = true;
        if let Some(fraction) = self.rest[length..].strip_prefix('.')
            && fraction.starts_with(|character: char| character.is_ascii_digit())
        {
            length += 1 + digits(fraction);
            is_whole = false;
        }
        if let Some(exponent) = self.rest[length..].strip_prefix(['e', 'E']) {
            let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if unsigned.starts_with(|character: char| character.is_ascii_digit()) {
                length += 1 + exponent.len() - unsigned.len() + digits(unsigned);
                is_whole = false;
            }
        }
        if self.rest[length..].starts_with(|character: char| character.is_alphanumeric() || character == '_') {
            return Refusal::at(start, "a number is followed by a letter");
        }
        let text = self.take(length);
        match text.parse() {
            Ok(whole) if is_whole => Ok(Token::Whole(whole)),
            _ => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(Token::Decimal(number, text.to_owned())),
                _ => Refusal::at(start, format!("the number {text} is too large")),
            },
        }
    }
}
