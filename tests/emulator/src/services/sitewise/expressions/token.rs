//! A formula's text in pieces: numbers, texts, names and signs, each with its place.

/// One piece.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Text(String),
    /// `f'...'`: a text with formulas between braces.
    Template(String),
    Name(String),
    Sign(&'static str),
    End,
}

impl Token {
    /// As a message tells it.
    pub(super) fn described(&self) -> String {
        match self {
            Token::Number(number) => format!("the number {number}"),
            Token::Text(text) | Token::Template(text) => format!("the text '{text}'"),
            Token::Name(name) => format!("'{name}'"),
            Token::Sign(sign) => format!("'{sign}'"),
            Token::End => "the end".to_owned(),
        }
    }
}

/// Signs, the longer ones first.
const SIGNS: [&str; 20] =
    ["<=", ">=", "==", "!=", "+", "-", "*", "/", "^", "%", "<", ">", "!", "(", ")", "[", "]", ",", ":", "."];

/// The pieces of a formula, each with the number of the character where it begins, counted from 1; the last is the end.
///
/// # Errors
/// A sentence on what is no piece, with its place.
pub(super) fn tokens(text: &str) -> Result<Vec<(usize, Token)>, String> {
    let characters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&character) = characters.get(at) {
        let place = at + 1;
        let rest = &characters[at..];
        if character.is_whitespace() {
            at += 1;
            continue;
        }
        let (token, length) = if character.is_ascii_digit()
            || character == '.' && rest.get(1).is_some_and(char::is_ascii_digit)
        {
            number(rest, place)?
        } else if character == '\'' || character == '"' {
            let (text, length) = quoted(rest, place)?;
            (Token::Text(text), length)
        } else if character == 'f' && matches!(rest.get(1), Some('\'' | '"')) {
            let (text, length) = quoted(&rest[1..], place)?;
            (Token::Template(text), length + 1)
        } else if character.is_ascii_alphabetic() || character == '_' {
            let name: String = rest.iter().take_while(|next| next.is_ascii_alphanumeric() || **next == '_').collect();
            let length = name.len();
            (Token::Name(name), length)
        } else {
            let is_next = |sign: &&&str| sign.chars().eq(rest.iter().take(sign.len()).copied());
            let sign = SIGNS.iter().find(is_next);
            let sign = sign.ok_or_else(|| format!("'{character}' at character {place} means nothing in a formula"))?;
            (Token::Sign(sign), sign.len())
        };
        tokens.push((place, token));
        at += length;
    }
    tokens.push((characters.len() + 1, Token::End));
    Ok(tokens)
}

/// `1`, `2.0`, `.9`, `7.89e3`, `3.4E-5`.
fn number(rest: &[char], place: usize) -> Result<(Token, usize), String> {
    let digits = |from: usize| rest[from..].iter().take_while(|digit| digit.is_ascii_digit()).count();
    let mut length = digits(0);
    if rest.get(length) == Some(&'.') && rest.get(length + 1).is_some_and(char::is_ascii_digit) {
        length += 1 + digits(length + 1);
    }
    if matches!(rest.get(length), Some('e' | 'E')) {
        let sign = usize::from(matches!(rest.get(length + 1), Some('+' | '-')));
        let exponent = if length + 1 + sign <= rest.len() { digits(length + 1 + sign) } else { 0 };
        if exponent > 0 {
            length += 1 + sign + exponent;
        }
    }
    let text: String = rest[..length].iter().collect();
    let number = text.parse().map_err(|_| format!("'{text}' at character {place} is no number"))?;
    Ok((Token::Number(number), length))
}

/// A text up to the quote that it begins with; that quote twice stands for itself.
fn quoted(rest: &[char], place: usize) -> Result<(String, usize), String> {
    let quote = rest[0];
    let mut text = String::new();
    let mut at = 1;
    while let Some(&character) = rest.get(at) {
        at += 1;
        if character != quote {
            text.push(character);
        } else if rest.get(at) == Some(&quote) {
            text.push(quote);
            at += 1;
        } else {
            return Ok((text, at));
        }
    }
    Err(format!("the text that begins at character {place} does not end: {quote} is missing"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<Token> {
        tokens(text).unwrap().into_iter().map(|(_, token)| token).collect()
    }

    #[test]
    fn numbers_texts_names_and_signs_are_told_apart() {
        let numbers = [("1", 1.0), ("2.0", 2.0), (".9", 0.9), ("7.89e3", 7890.0), ("3.4E-5", 3.4e-5)];
        for (text, number) in numbers {
            assert_eq!(pieces(text), [Token::Number(number), Token::End], "{text}");
        }
        let text = |text: &str| Token::Text(text.to_owned());
        assert_eq!(
            pieces(r#"'active' "a ""b""" 'it''s'"#),
            [text("active"), text("a \"b\""), text("it's"), Token::End]
        );
        let name = |name: &str| Token::Name(name.to_owned());
        assert_eq!(
            pieces("temp_c>=5.log()"),
            [
                name("temp_c"),
                Token::Sign(">="),
                Token::Number(5.0),
                Token::Sign("."),
                name("log"),
                Token::Sign("("),
                Token::Sign(")"),
                Token::End
            ]
        );
        assert_eq!(pieces("2e"), [Token::Number(2.0), name("e"), Token::End]);
    }

    #[test]
    fn what_is_no_piece_is_told_with_its_place() {
        assert_eq!(tokens("a + $b").unwrap_err(), "'$' at character 5 means nothing in a formula");
        assert_eq!(tokens("'abc").unwrap_err(), "the text that begins at character 1 does not end: ' is missing");
    }
}
