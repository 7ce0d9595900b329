//! From a query to what it asks for. `OR` binds least, then `AND`, which also stands between two terms with nothing between
//! them, then `NOT` and `-`.

use super::Refusal;
use super::condition::{Condition, End, Test};
use super::lexer::{Piece, Placed, Token, Word, tokens};

/// AWS's limits of a query.
const LONGEST: usize = 1000;
const MOST_TERMS: usize = 12;
const MOST_WILDCARDS: usize = 2;

/// How deep parentheses can be in each other.
const DEEPEST: usize = 50;

struct Parser<'a> {
    tokens: Vec<Placed>,
    at: usize,
    terms: usize,
    depth: usize,
    /// Says what is wrong with a field, if the index does not have it.
    check: &'a dyn Fn(&str) -> Result<(), String>,
}

/// Reads a query; `check` says what is wrong with a field that the index does not have.
pub(super) fn parse(query: &str, check: &dyn Fn(&str) -> Result<(), String>) -> Result<Condition, Refusal> {
    let length = query.chars().count();
    if length > LONGEST {
        return Err(Refusal::new(LONGEST, format!("the query has {length} letters, but {LONGEST} is the most")));
    }
    let mut parser = Parser { tokens: tokens(query)?, at: 0, terms: 0, depth: 0, check };
    let condition = parser.any(None)?;
    match parser.peek() {
        Token::End => Ok(condition),
        other => Err(parser.refuse(format!("{} is not expected", other.told()))),
    }
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    /// The next token; the end stays where it is.
    fn take(&mut self) -> Token {
        let token = self.peek().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn takes(&mut self, sign: &str) -> bool {
        let is_there = matches!(self.peek(), Token::Sign(found) if *found == sign);
        if is_there {
            self.take();
        }
        is_there
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Word(found) if found.written == word)
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let is_there = self.is_word(word);
        if is_there {
            self.take();
        }
        is_there
    }

    fn refuse(&self, what: impl Into<String>) -> Refusal {
        Refusal::new(self.tokens[self.at].1, what)
    }

    /// Terms with `OR` between them; `field` is the one before the parenthesis that they are in.
    fn any(&mut self, field: Option<&str>) -> Result<Condition, Refusal> {
        let mut any = vec![self.all(field)?];
        while self.takes_word("OR") {
            any.push(self.all(field)?);
        }
        Ok(if any.len() == 1 { any.remove(0) } else { Condition::Any(any) })
    }

    fn all(&mut self, field: Option<&str>) -> Result<Condition, Refusal> {
        let mut all = vec![self.one(field)?];
        loop {
            if !self.takes_word("AND") && (self.is_word("OR") || matches!(self.peek(), Token::End | Token::Sign(")"))) {
                return Ok(if all.len() == 1 { all.remove(0) } else { Condition::All(all) });
            }
            all.push(self.one(field)?);
        }
    }

    fn one(&mut self, field: Option<&str>) -> Result<Condition, Refusal> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.refuse(format!("there are more than {DEEPEST} parentheses and negations in each other")));
        }
        let condition = if self.takes_word("NOT") || self.takes_minus() {
            Condition::Not(Box::new(self.one(field)?))
        } else if self.takes("(") {
            self.closed(field)?
        } else {
            self.term(field)?
        };
        self.depth -= 1;
        Ok(condition)
    }

    /// Takes a `-` before a term, which may stand at the beginning of its word.
    fn takes_minus(&mut self) -> bool {
        let Token::Word(word) = self.peek() else { return false };
        let Some(rest) = word.written.strip_prefix('-').map(str::to_owned) else { return false };
        if rest.is_empty() {
            self.take();
        } else {
            let pieces = word.pieces[1..].to_vec();
            self.tokens[self.at].0 = Token::Word(Word { written: rest, pieces });
        }
        true
    }

    /// What is in a parenthesis that is open.
    fn closed(&mut self, field: Option<&str>) -> Result<Condition, Refusal> {
        let condition = self.any(field)?;
        if self.takes(")") {
            return Ok(condition);
        }
        Err(self.refuse(format!("')' is expected, not {}", self.peek().told())))
    }

    fn term(&mut self, field: Option<&str>) -> Result<Condition, Refusal> {
        let is_field = match self.peek() {
            Token::Word(_) | Token::Quoted(_) => {
                matches!(self.tokens[self.at + 1].0, Token::Sign(":" | "<" | "<=" | ">" | ">="))
            }
            _ => false,
        };
        if !is_field {
            let test = self.test()?;
            return Ok(Condition::Field(field.map(str::to_owned), test));
        }
        if let Some(field) = field {
            return Err(self.refuse(format!("{} cannot be a field within those of {field}", self.peek().told())));
        }
        let name = match self.peek() {
            Token::Word(word) => word.text(),
            Token::Quoted(text) => Some(text.clone()),
            _ => None,
        };
        let name = name.ok_or_else(|| self.refuse(format!("{} is no name of a field", self.peek().told())))?;
        (self.check)(&name).map_err(|why| self.refuse(why))?;
        self.take();
        let has_colon = self.takes(":");
        if has_colon && self.takes("(") {
            return self.closed(Some(&name));
        }
        let test = self.test()?;
        Ok(Condition::Field(Some(name), test))
    }

    fn test(&mut self) -> Result<Test, Refusal> {
        self.terms += 1;
        if self.terms > MOST_TERMS {
            return Err(self.refuse(format!("there are more than {MOST_TERMS} terms")));
        }
        match self.peek().clone() {
            Token::Word(word) => {
                self.check_wildcards(&word)?;
                if ["AND", "OR", "NOT", "TO"].contains(&word.written.as_str()) {
                    return Err(self.refuse(format!("a term is expected, not '{}'", word.written)));
                }
                self.take();
                Ok(Test::Like(word.pieces))
            }
            Token::Quoted(text) => {
                self.take();
                Ok(Test::Text(text))
            }
            Token::Sign(sign @ ("<" | "<=" | ">" | ">=")) => {
                self.take();
                let end = self.end(sign.ends_with('='))?;
                Ok(if sign.starts_with('<') { Test::Between(None, end) } else { Test::Between(end, None) })
            }
            Token::Sign(open @ ("[" | "{")) => {
                self.take();
                let from = self.end(open == "[")?;
                if !self.takes_word("TO") {
                    return Err(self.refuse(format!("'TO' is expected, not {}", self.peek().told())));
                }
                let mut to = self.end(true)?;
                let is_in = match self.take() {
                    Token::Sign("]") => true,
                    Token::Sign("}") => false,
                    other => return Err(self.refuse(format!("']' or '}}' is expected, not {}", other.told()))),
                };
                if let Some(end) = &mut to {
                    end.is_in = is_in;
                }
                Ok(Test::Between(from, to))
            }
            other => Err(self.refuse(format!("a term is expected, not {}", other.told()))),
        }
    }

    /// The end of a range; nothing for `*`.
    fn end(&mut self, is_in: bool) -> Result<Option<End>, Refusal> {
        let (text, number) = match self.peek() {
            Token::Word(word) if word.pieces == [Piece::Any] => {
                self.take();
                return Ok(None);
            }
            Token::Word(word) if word.wildcards() == 0 => {
                let text = word.text().unwrap_or_default();
                let number = text.parse().ok().filter(|number: &f64| number.is_finite());
                (text, number)
            }
            Token::Quoted(text) => (text.clone(), None),
            other => return Err(self.refuse(format!("a number or a text is expected, not {}", other.told()))),
        };
        self.take();
        Ok(Some(End { text, number, is_in }))
    }

    fn check_wildcards(&self, word: &Word) -> Result<(), Refusal> {
        let is_leading = !matches!(word.pieces.first(), Some(Piece::Letter(_)));
        if is_leading && word.pieces.len() > 1 {
            return Err(self.refuse(format!("'{}' begins with a wildcard, which only * alone can", word.written)));
        }
        let count = word.wildcards();
        if count > MOST_WILDCARDS {
            let what = format!("'{}' has {count} wildcards, but {MOST_WILDCARDS} is the most", word.written);
            return Err(self.refuse(what));
        }
        Ok(())
    }
}
