//! From the text of a query to its tree, by the parser of `sqlparser`; what is no single SELECT is refused by its name.

use sqlparser::ast::Query;
use sqlparser::dialect::AnsiDialect;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Token, TokenWithSpan, Tokenizer};

use super::refusal::{Place, Refusal};

/// How deep parentheses, functions and sub-selects may lie in each other.
const DEEPEST: usize = 60;

/// Reads a query.
pub(super) fn read(text: &str) -> Result<Query, Refusal> {
    let dialect = AnsiDialect {};
    let tokens = Tokenizer::new(&dialect, text).tokenize_with_location();
    let tokens = tokens.map_err(|error| Refusal::Invalid(Place::at(error.location), error.message))?;
    let mut words = tokens.iter().filter(|token| !matches!(token.token, Token::Whitespace(_)));
    let first = words.next();
    match first.map(|first| &first.token) {
        Some(Token::Word(word)) if word.value.eq_ignore_ascii_case("SELECT") => {}
        Some(Token::LParen) => {}
        Some(token) => {
            let place = first.map_or(Place::START, |first| Place::of(first.span));
            return Refusal::at(
                place,
                format!("{} is not in the query language: a query begins with SELECT", shown(token)),
            );
        }
        None => return Refusal::at(Place::START, "there is no query"),
    }
    let end = tokens.last().map_or(Place::START, |last| Place::at(last.span.end));
    let mut parser = Parser::new(&dialect).with_recursion_limit(DEEPEST).with_tokens_with_locations(tokens);
    let query = parser.parse_query().map_err(|error| refusal(error, end))?;
    let has_end = parser.consume_token(&Token::SemiColon);
    match parser.peek_token() {
        TokenWithSpan { token: Token::EOF, .. } => Ok(*query),
        TokenWithSpan { token, span } if has_end => Refusal::at(
            Place::of(span),
            format!("{} follows the end of the query: there is one at a time", shown(&token)),
        ),
        TokenWithSpan { token, span } => {
            Refusal::at(Place::of(span), format!("{} is not expected here", shown(&token)))
        }
    }
}

fn shown(token: &Token) -> String {
    super::cut(&token.to_string())
}

/// The parser tells the place at the end of its sentence, and none at the end of the text.
fn refusal(error: ParserError, end: Place) -> Refusal {
    let (ParserError::ParserError(message) | ParserError::TokenizerError(message)) = error else {
        return Refusal::Invalid(end, format!("it lies more than {DEEPEST} deep in itself"));
    };
    let (message, place) = match message.rsplit_once(" at Line: ") {
        None => (message.as_str(), None),
        Some((message, place)) => (message, place.split_once(", Column: ")),
    };
    let number = |text: &str| text.parse::<u64>().ok();
    let place = place.and_then(|(line, column)| Some(Place { line: number(line)?, column: number(column)? }));
    let message = match message.split_once("found: ") {
        Some((expected, "EOF")) => format!("{expected}found: the end of the query"),
        Some((expected, found)) => format!("{expected}found: {}", super::cut(found)),
        None => message.to_owned(),
    };
    Refusal::Invalid(place.unwrap_or(end), message)
}
