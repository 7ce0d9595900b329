//! Reads a source character by character. The language has no tokens of its own inside expressions, which are Mendix's,
//! so the grammar asks for what it needs next instead of walking a list of tokens.

use std::cell::Cell;

use crate::finding::Finding;

/// The result of reading something.
pub type Parsed<T> = Result<T, Finding>;

/// How deep blocks and values may nest.
const DEPTH: usize = 100;

/// A place in a source.
#[derive(Debug, Clone)]
pub struct Scanner<'a> {
    /// The file, as messages name it.
    pub file: &'a str,
    text: &'a str,
    at: usize,
    depth: usize,
    /// A position and its line: lines are counted from there, for sources are long and asked often.
    counted: Cell<(usize, usize)>,
    /// The document that is being read, for messages.
    pub place: String,
    /// The module that the file belongs to.
    pub module: String,
}

impl<'a> Scanner<'a> {
    /// The start of a source that belongs to a module.
    pub fn new(file: &'a str, module: &str, text: &'a str) -> Self {
        Scanner {
            file,
            text,
            at: 0,
            depth: 0,
            counted: Cell::new((0, 1)),
            place: module.to_owned(),
            module: module.to_owned(),
        }
    }

    /// Goes into a block or value. Deeper ones than any person writes are refused, so that none exhausts the stack.
    ///
    /// # Errors
    /// A block that is too deep.
    pub fn enter(&mut self) -> Parsed<()> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(
                self.error(format!("blocks nest deeper than {DEPTH} levels; move some into a document of their own"))
            );
        }
        Ok(())
    }

    /// Leaves what [`Scanner::enter`] went into.
    pub fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// What is left of the source.
    pub fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The position, to come back to with [`Scanner::back_to`].
    pub fn position(&self) -> usize {
        self.at
    }

    /// Goes back to a position.
    pub fn back_to(&mut self, position: usize) {
        self.at = position;
    }

    /// Moves on by a number of bytes, which must end at a character.
    pub fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// The number of the line, from 1.
    pub fn line(&self) -> usize {
        let (known, line) = self.counted.get();
        let lines = |from: usize, to: usize| self.text.as_bytes()[from..to].iter().filter(|b| **b == b'\n').count();
        let line = if known <= self.at { line + lines(known, self.at) } else { line - lines(self.at, known) };
        self.counted.set((self.at, line));
        line
    }

    /// A finding at this place.
    pub fn error(&self, message: impl Into<String>) -> Finding {
        Finding { file: self.file.to_owned(), line: self.line(), place: self.place.clone(), message: message.into() }
    }

    /// The next characters, for messages.
    pub fn found(&self) -> String {
        let rest = self.rest();
        match rest.trim_start_matches([' ', '\t', '\r']).chars().next() {
            None => "the end of the file".into(),
            Some('\n') => "the end of the line".into(),
            Some(_) => {
                let line = rest.trim_start().lines().next().unwrap_or_default();
                let short: String = line.chars().take(30).collect();
                format!("`{}`", short.trim_end())
            }
        }
    }

    /// Skips blanks on the line.
    pub fn inline(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
    }

    /// Skips blanks, line ends and comments, but not documentation.
    pub fn skip(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            let is_comment = rest.starts_with("//") && (!rest.starts_with("///") || rest.starts_with("////"));
            if !is_comment {
                return;
            }
            self.at += rest.find('\n').unwrap_or(rest.len());
        }
    }

    /// Whether nothing but blanks and comments is left.
    pub fn at_end(&mut self) -> bool {
        self.skip();
        self.rest().is_empty()
    }

    /// Reads the documentation that stands here, if any.
    pub fn documentation(&mut self) -> String {
        let mut lines = Vec::new();
        loop {
            self.skip();
            let rest = self.rest();
            let Some(text) = rest.strip_prefix("///") else { return lines.join("\n") };
            let end = text.find('\n').unwrap_or(text.len());
            let line = text[..end].trim_end_matches('\r');
            lines.push(line.strip_prefix(' ').unwrap_or(line));
            self.at += 3 + end;
        }
    }

    /// The next word, without reading it.
    pub fn peek_word(&self) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        let word = &rest[..end];
        if word.starts_with(|c: char| c.is_ascii_digit()) { "" } else { word }
    }

    /// Reads a word if it is the one that is asked for. Blanks and lines before it are skipped.
    pub fn keyword(&mut self, word: &str) -> bool {
        let start = self.at;
        self.skip();
        if self.peek_word() == word {
            self.at += word.len();
            return true;
        }
        self.at = start;
        false
    }

    /// Reads words, all of them or none.
    pub fn keywords(&mut self, words: &str) -> bool {
        let start = self.at;
        if words.split(' ').all(|word| self.keyword(word)) {
            return true;
        }
        self.at = start;
        false
    }

    /// Reads words on this line, all of them or none.
    pub fn inline_keywords(&mut self, words: &str) -> bool {
        let start = self.at;
        for word in words.split(' ') {
            self.inline();
            if self.peek_word() != word {
                self.at = start;
                return false;
            }
            self.at += word.len();
        }
        true
    }

    /// Reads a sign if it is there. Blanks and lines before it are skipped.
    pub fn sign(&mut self, sign: &str) -> bool {
        let start = self.at;
        self.skip();
        if self.rest().starts_with(sign) {
            self.at += sign.len();
            return true;
        }
        self.at = start;
        false
    }

    /// Reads a sign if it is there on this line.
    pub fn inline_sign(&mut self, sign: &str) -> bool {
        let start = self.at;
        self.inline();
        if self.rest().starts_with(sign) {
            self.at += sign.len();
            return true;
        }
        self.at = start;
        false
    }

    /// Whether a sign is next.
    pub fn sees(&mut self, sign: &str) -> bool {
        let start = self.at;
        let found = self.sign(sign);
        self.at = start;
        found
    }

    /// Reads a sign that must be there.
    pub fn expect(&mut self, sign: &str) -> Parsed<()> {
        if self.sign(sign) {
            return Ok(());
        }
        self.skip();
        Err(self.error(format!("expected `{sign}` but found {}", self.found())))
    }

    /// Reads a word that must be there.
    pub fn expect_word(&mut self, word: &str) -> Parsed<()> {
        if self.keyword(word) {
            return Ok(());
        }
        self.skip();
        Err(self.error(format!("expected `{word}` but found {}", self.found())))
    }

    /// Reads a name: a letter or underscore, then letters, digits and underscores.
    pub fn name(&mut self, what: &str) -> Parsed<String> {
        self.skip();
        let word = self.peek_word();
        if word.is_empty() {
            return Err(self.error(format!("expected {what} but found {}", self.found())));
        }
        self.at += word.len();
        Ok(word.to_owned())
    }

    /// Reads a name with the names of what holds it, such as `Module.Entity`.
    pub fn qualified(&mut self, what: &str) -> Parsed<String> {
        let mut name = self.name(what)?;
        while self.rest().starts_with('.') && self.rest()[1..].starts_with(|c: char| c.is_alphabetic() || c == '_') {
            self.at += 1;
            name.push('.');
            name.push_str(&self.name(what)?);
        }
        Ok(name)
    }

    /// Reads a whole number.
    pub fn number(&mut self, what: &str) -> Parsed<i64> {
        self.skip();
        let rest = self.rest();
        let sign = usize::from(rest.starts_with('-'));
        let end = rest[sign..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |at| at + sign);
        let number = rest[..end].parse();
        let number = number.map_err(|_| self.error(format!("expected {what} but found {}", self.found())))?;
        self.at += end;
        Ok(number)
    }

    /// Reads a string in double quotes.
    pub fn string(&mut self, what: &str) -> Parsed<String> {
        self.skip();
        if !self.rest().starts_with('"') {
            return Err(self.error(format!("expected {what} in double quotes but found {}", self.found())));
        }
        let mut text = String::new();
        let mut characters = self.rest().char_indices().skip(1);
        while let Some((at, character)) = characters.next() {
            match character {
                '"' => {
                    self.at += at + 1;
                    return Ok(text);
                }
                '\n' => break,
                '\\' => match characters.next() {
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 'r')) => text.push('\r'),
                    Some((_, 't')) => text.push('\t'),
                    Some((_, c @ ('"' | '\\'))) => text.push(c),
                    _ => return Err(self.error("a backslash stands before something else than \", \\, n, r or t")),
                },
                other => text.push(other),
            }
        }
        Err(self.error("the string has no end on this line; close it with a double quote"))
    }

    /// Reads the end of a statement: the end of the line, or a `}` that closes the block.
    pub fn end_of_statement(&mut self) -> Parsed<()> {
        self.inline();
        let rest = self.rest();
        if rest.is_empty() || rest.starts_with('\n') || rest.starts_with('}') || rest.starts_with("//") {
            return Ok(());
        }
        Err(self.error(format!("expected the end of the line but found {}", self.found())))
    }

    /// Skips to the next line that begins a document, after something that could not be read.
    pub fn recover(&mut self, starts: &[&str]) {
        self.depth = 0;
        loop {
            let rest = self.rest();
            let Some(end) = rest.find('\n') else {
                self.at = self.text.len();
                return;
            };
            self.at += end + 1;
            let rest = self.rest();
            if rest.starts_with("///") || starts.contains(&self.peek_word()) {
                return;
            }
        }
    }
}
