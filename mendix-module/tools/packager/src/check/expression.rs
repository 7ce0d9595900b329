//! Mendix's expressions: whether they can be read, what they refer to, and the type of what they give.

use std::collections::HashMap;

use super::functions;
use super::report::similar;
use crate::catalog::Catalog;
use crate::model::data_type::DataType;

/// What an expression gives.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Given {
    /// Something whose type is not known.
    Unknown,
    /// Nothing: `empty`.
    Empty,
    /// A value of a type.
    Of(DataType),
}

/// The variables that an expression sees.
pub(super) type Variables = HashMap<String, Given>;

/// Reads an expression. What it gives, and what is wrong with it.
pub(super) fn check(text: &str, variables: &Variables, catalog: &Catalog) -> (Given, Vec<String>) {
    let mut reader = Reader { text, at: 0, depth: 0, variables, catalog, wrong: Vec::new() };
    let given = reader.whole();
    match given {
        Ok(given) => (given, reader.wrong),
        Err(message) => {
            reader.wrong.push(format!("{message} in the expression {text:?}; correct it"));
            (Given::Unknown, reader.wrong)
        }
    }
}

/// Whether a value may stand where a type is wanted.
pub(super) fn fits(given: &Given, wanted: &DataType, catalog: &Catalog) -> bool {
    let Given::Of(given) = given else { return true };
    match (given, wanted) {
        (DataType::Other(_), _) | (_, DataType::Other(_)) => true,
        (DataType::Integer, DataType::Decimal) => true,
        (DataType::Object(given), DataType::Object(wanted)) | (DataType::List(given), DataType::List(wanted)) => {
            // Entities that are not known are reported where they are named.
            given == wanted
                || !catalog.knows_all_of(given)
                || !catalog.entities.contains_key(wanted)
                || catalog.is_a(given, wanted)
        }
        (given, wanted) => given == wanted,
    }
}

/// Brackets and conditions nest no deeper than this in anything that a person writes.
const DEPTH: usize = 100;

type Read<T> = Result<T, String>;

struct Reader<'e> {
    text: &'e str,
    at: usize,
    depth: usize,
    variables: &'e Variables,
    catalog: &'e Catalog,
    wrong: Vec<String>,
}

impl<'e> Reader<'e> {
    fn whole(&mut self) -> Read<Given> {
        let given = self.expression()?;
        self.skip();
        if self.at < self.text.len() {
            return Err(format!("`{}` is not expected", self.ahead()));
        }
        Ok(given)
    }

    fn rest(&self) -> &'e str {
        &self.text[self.at..]
    }

    fn ahead(&self) -> String {
        self.rest().trim_start().chars().take(12).collect()
    }

    fn skip(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn sign(&mut self, sign: &str) -> bool {
        self.skip();
        let found = self.rest().starts_with(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn expect(&mut self, sign: &str) -> Read<()> {
        if self.sign(sign) { Ok(()) } else { Err(format!("`{sign}` is missing before `{}`", self.ahead())) }
    }

    fn peek(&mut self) -> &'e str {
        self.skip();
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        &rest[..end]
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.peek() == word;
        if found {
            self.at += word.len();
        }
        found
    }

    fn name(&mut self) -> Read<&'e str> {
        let word = self.peek();
        if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(format!("a name is missing before `{}`", self.ahead()));
        }
        self.at += word.len();
        Ok(word)
    }

    fn qualified(&mut self) -> Read<&'e str> {
        self.skip();
        let start = self.at;
        self.name()?;
        while self.rest().starts_with('.') {
            self.at += 1;
            if self.rest().starts_with(char::is_whitespace) {
                return Err("a name ends with a dot".into());
            }
            self.name()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn expression(&mut self) -> Read<Given> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("brackets nest deeper than {DEPTH} levels"));
        }
        let given = if self.word("if") {
            self.expression()?;
            self.keyword("then")?;
            let then = self.expression()?;
            self.keyword("else")?;
            join(then, self.expression()?)
        } else {
            self.logic()?
        };
        self.depth -= 1;
        Ok(given)
    }

    fn keyword(&mut self, word: &str) -> Read<()> {
        if self.word(word) { Ok(()) } else { Err(format!("`{word}` is missing before `{}`", self.ahead())) }
    }

    fn logic(&mut self) -> Read<Given> {
        let mut given = self.comparison()?;
        while self.word("and") || self.word("or") {
            self.comparison()?;
            given = Given::Of(DataType::Boolean);
        }
        Ok(given)
    }

    fn comparison(&mut self) -> Read<Given> {
        let given = self.sum()?;
        for sign in ["!=", "<=", ">=", "=", "<", ">"] {
            if self.sign(sign) {
                self.sum()?;
                return Ok(Given::Of(DataType::Boolean));
            }
        }
        Ok(given)
    }

    fn sum(&mut self) -> Read<Given> {
        let mut given = self.product()?;
        loop {
            if self.sign("+") {
                given = add(given, self.product()?);
            } else if self.sign("-") {
                given = number(given, self.product()?);
            } else {
                return Ok(given);
            }
        }
    }

    fn product(&mut self) -> Read<Given> {
        let mut given = self.factor()?;
        loop {
            if self.sign("*") {
                given = number(given, self.factor()?);
            } else if self.word("div") || self.sign(":") {
                self.factor()?;
                given = Given::Of(DataType::Decimal);
            } else if self.word("mod") {
                given = number(given, self.factor()?);
            } else {
                return Ok(given);
            }
        }
    }

    fn factor(&mut self) -> Read<Given> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("brackets nest deeper than {DEPTH} levels"));
        }
        let given = if self.sign("-") { self.factor()? } else { self.primary()? };
        self.depth -= 1;
        Ok(given)
    }

    fn primary(&mut self) -> Read<Given> {
        self.skip();
        let Some(first) = self.rest().chars().next() else { return Err("something is missing at the end".into()) };
        match first {
            '(' => {
                self.at += 1;
                let given = self.expression()?;
                self.expect(")")?;
                Ok(given)
            }
            '\'' => self.string(),
            '$' => self.path(),
            '@' => self.constant(),
            '[' => self.token(),
            c if c.is_ascii_digit() => Ok(self.literal()),
            c if c.is_alphabetic() || c == '_' => self.named(),
            other => Err(format!("`{other}` is not expected")),
        }
    }

    fn string(&mut self) -> Read<Given> {
        self.at += 1;
        loop {
            let Some(end) = self.rest().find('\'') else { return Err("a string has no end".into()) };
            self.at += end + 1;
            // Two quotes are one that belongs to the text.
            if !self.rest().starts_with('\'') {
                return Ok(Given::Of(DataType::String));
            }
            self.at += 1;
        }
    }

    fn literal(&mut self) -> Given {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
        self.at += end;
        Given::Of(if rest[..end].contains('.') { DataType::Decimal } else { DataType::Integer })
    }

    fn token(&mut self) -> Read<Given> {
        let rest = self.rest();
        let Some(end) = rest.find("%]").filter(|_| rest.starts_with("[%")) else {
            return Err(format!("`{}` is no token such as [%CurrentDateTime%]", self.ahead()));
        };
        self.at += end + 2;
        let is_user = rest[..end].contains("User") || rest[..end].contains("Object") || rest[..end].contains("Role");
        Ok(if is_user { Given::Unknown } else { Given::Of(DataType::DateTime) })
    }

    fn constant(&mut self) -> Read<Given> {
        self.at += 1;
        let name = self.qualified()?;
        if let Some(kind) = self.catalog.constants.get(name) {
            return Ok(Given::Of(kind.clone()));
        }
        let hint = similar(name, self.catalog.constants.keys().map(String::as_str));
        self.wrong.push(format!("the constant @{name} is not known{hint}; correct the name or add it"));
        Ok(Given::Unknown)
    }

    fn named(&mut self) -> Read<Given> {
        let name = self.qualified()?;
        let is_call = self.rest().trim_start().starts_with('(');
        match name.split('.').count() {
            1 if is_call => self.call(name),
            1 => match name {
                "true" | "false" => Ok(Given::Of(DataType::Boolean)),
                "empty" => Ok(Given::Empty),
                "not" => {
                    self.factor()?;
                    Ok(Given::Of(DataType::Boolean))
                }
                other => Err(format!("{other} is neither a variable (${other}) nor a function")),
            },
            3 => {
                let (enumeration, value) = name.rsplit_once('.').unwrap_or((name, ""));
                match self.catalog.enumerations.get(enumeration) {
                    Some(values) if values.iter().any(|known| known == value) => {}
                    Some(values) => {
                        let hint = similar(value, values.iter().map(String::as_str));
                        self.wrong.push(format!("{value} is no value of {enumeration}{hint}; correct it"));
                    }
                    None => self.wrong.push(format!("the enumeration {enumeration} is not known; correct the name")),
                }
                Ok(Given::Of(DataType::Enumeration(enumeration.to_owned())))
            }
            _ => Err(format!("{name} is no value of an enumeration, such as Module.Enumeration.Value")),
        }
    }

    fn call(&mut self, name: &str) -> Read<Given> {
        self.expect("(")?;
        let mut arguments = Vec::new();
        if !self.sign(")") {
            loop {
                arguments.push(self.expression()?);
                if self.sign(")") {
                    break;
                }
                self.expect(",")?;
            }
        }
        let Some(gives) = functions::gives(name) else {
            let known = functions::names();
            self.wrong.push(format!("there is no function {name}{}; correct the name", similar(name, known)));
            return Ok(Given::Unknown);
        };
        Ok(match gives {
            "String" => Given::Of(DataType::String),
            "Boolean" => Given::Of(DataType::Boolean),
            "Integer" => Given::Of(DataType::Integer),
            "Decimal" => Given::Of(DataType::Decimal),
            "DateTime" => Given::Of(DataType::DateTime),
            _ => match name {
                "empty" => Given::Empty,
                // With a default these give what it is, which may be `empty`.
                "parseInteger" => Given::Of(DataType::Integer),
                "parseDecimal" | "toFloat" => Given::Of(DataType::Decimal),
                "max" | "min" => arguments.into_iter().reduce(number).unwrap_or(Given::Unknown),
                _ => Given::Unknown,
            },
        })
    }

    fn path(&mut self) -> Read<Given> {
        self.at += 1;
        let name = self.name()?;
        let mut given = match self.variables.get(name) {
            Some(given) => given.clone(),
            None => {
                let hint = similar(name, self.variables.keys().map(String::as_str));
                self.wrong.push(format!(
                    "the variable ${name} is not defined here{hint}; define it before, or correct the name"
                ));
                Given::Unknown
            }
        };
        while self.rest().starts_with('/') {
            self.at += 1;
            let segment = self.qualified()?;
            given = self.step(name, &given, segment);
        }
        Ok(given)
    }

    fn step(&mut self, variable: &str, given: &Given, segment: &str) -> Given {
        let entity = match given {
            Given::Of(DataType::Object(entity)) => entity.clone(),
            Given::Unknown => return Given::Unknown,
            Given::Of(kind) => {
                let kind = kind.print("");
                self.wrong.push(format!("${variable}/{segment}: what stands before is a {kind}, which has no members"));
                return Given::Unknown;
            }
            Given::Empty => return Given::Unknown,
        };
        if !self.catalog.knows_all_of(&entity) {
            return Given::Unknown;
        }
        if !segment.contains('.') {
            if matches!(segment, "createdDate" | "changedDate") {
                return Given::Of(DataType::DateTime);
            }
            if let Some((_, kind)) = self.catalog.attribute(&entity, segment) {
                return Given::Of(kind);
            }
            let members = self.catalog.members(&entity);
            let hint = similar(segment, members.attributes.iter().filter_map(|name| name.rsplit('.').next()));
            self.wrong
                .push(format!("${variable}/{segment}: {entity} has no attribute {segment}{hint}; correct the name"));
            return Given::Unknown;
        }
        if matches!(segment, "System.owner" | "System.changedBy") {
            return Given::Of(DataType::Object("System.User".into()));
        }
        // After an association may come the entity at its other end.
        if self.catalog.entities.contains_key(segment) {
            return Given::Of(DataType::Object(segment.to_owned()));
        }
        match self.catalog.follow(&entity, segment) {
            Some((target, false)) => Given::Of(DataType::Object(target)),
            Some((target, true)) => Given::Of(DataType::List(target)),
            None => {
                self.wrong
                    .push(format!("${variable}/{segment}: {entity} has no association {segment}; correct the name"));
                Given::Unknown
            }
        }
    }
}

fn join(then: Given, otherwise: Given) -> Given {
    match (then, otherwise) {
        (Given::Empty, other) | (other, Given::Empty) => other,
        (then, otherwise) if then == otherwise => then,
        (then, otherwise) => number(then, otherwise),
    }
}

/// What numbers give together; anything else is not known.
fn number(left: Given, right: Given) -> Given {
    match (left, right) {
        (Given::Of(DataType::Integer), Given::Of(DataType::Integer)) => Given::Of(DataType::Integer),
        (Given::Of(DataType::Integer | DataType::Decimal), Given::Of(DataType::Integer | DataType::Decimal)) => {
            Given::Of(DataType::Decimal)
        }
        _ => Given::Unknown,
    }
}

fn add(left: Given, right: Given) -> Given {
    if left == Given::Of(DataType::String) || right == Given::Of(DataType::String) {
        return Given::Of(DataType::String);
    }
    number(left, right)
}
