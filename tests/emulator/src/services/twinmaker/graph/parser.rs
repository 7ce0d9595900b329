//! From tokens to a query, clause by clause.

use super::expression::Expression;
use super::lexer::{self, Token};
use super::query::{Column, Key, Kind, Nest, OrderBy, Query, Variable};
use super::{Place, Refusal, limits};

/// Words that are no names; those that are refused have no meaning here, though PartiQL knows them.
const KEYWORDS: [&str; 28] = [
    "SELECT", "DISTINCT", "FROM", "MATCH", "WHERE", "AND", "OR", "NOT", "IN", "LIKE", "ESCAPE", "IS", "NULL",
    "MISSING", "AS", "AT", "ORDER", "GROUP", "HAVING", "BY", "ASC", "DESC", "LIMIT", "OFFSET", "TRUE", "FALSE",
    "UNION", "BETWEEN",
];

/// Reads the tokens of a query from left to right.
pub(super) struct Parser {
    tokens: Vec<(Token, Place)>,
    next: usize,
    variables: Vec<Variable>,
    /// How many `AND`, `OR` and `NOT` were read.
    pub(super) operators: u64,
    /// How many brackets are open.
    pub(super) depth: u64,
}

impl Query {
    /// Reads the text of a query.
    pub(in super::super::super) fn parse(text: &str) -> Result<Query, Refusal> {
        let mut parser =
            Parser { tokens: lexer::tokens(text)?, next: 0, variables: Vec::new(), operators: 0, depth: 0 };
        parser.query()
    }
}

impl Parser {
    fn query(&mut self) -> Result<Query, Refusal> {
        self.expect_keyword("SELECT")?;
        let is_distinct = self.take_keyword("DISTINCT");
        let mut columns = self.columns()?;
        self.expect_keyword("FROM")?;
        let (graph, place) = self.name("EntityGraph")?;
        if graph != "EntityGraph" {
            return Refusal::at(place, format!("there is no collection {graph}; EntityGraph is the one that there is"));
        }
        self.expect_keyword("MATCH")?;
        let pattern = self.pattern()?;
        let nests = self.nests(pattern.steps.len() + 1)?;
        let mut conditions: Vec<_> = (0..=pattern.steps.len() + nests.len()).map(|_| Vec::new()).collect();
        let condition = if self.take_keyword("WHERE") { Some(self.condition()?) } else { None };
        let order = if self.take_keyword("ORDER") { self.order(&columns)? } else { Vec::new() };
        let (limit, offset) = self.limits()?;
        if self.peek() != &Token::End {
            return self.unexpected("a condition, ORDER BY, LIMIT, OFFSET or the end of the query");
        }
        if let Some(unknown) = self.variables.iter().find(|variable| variable.kind == Kind::Unknown) {
            let message = format!("nothing is called {}: name it in MATCH, or with AS behind it", unknown.name);
            return Refusal::at(unknown.place, message);
        }
        self.check_columns(&mut columns, is_distinct)?;
        condition.into_iter().for_each(|condition| self.divide(condition, &mut conditions));
        let variables = std::mem::take(&mut self.variables);
        Ok(Query { variables, pattern, nests, conditions, is_distinct, columns, order, limit, offset })
    }

    fn columns(&mut self) -> Result<Vec<Column>, Refusal> {
        let mut columns = Vec::new();
        loop {
            let place = self.place();
            limits::at_most(place, "the columns of a query", columns.len() as u64 + 1, limits::COLUMNS as u64)?;
            if self.peek() == &Token::Sign("*") {
                return Refusal::at(place, "name what is selected: * is not supported");
            }
            let is_count = self.next_is_call("COUNT");
            let of = if is_count { self.count()? } else { self.operand()? };
            let name = match &of {
                _ if is_count => None,
                Expression::Member { variable, members, .. } => {
                    Some(members.last().unwrap_or(&self.variables[*variable].name).clone())
                }
                Expression::Lower(_) => None,
                _ => return Refusal::at(place, "a variable, one of its members, lower(...) or COUNT(...) is selected"),
            };
            let name = match self.alias()? {
                Some((alias, _)) => alias,
                None => name.unwrap_or_else(|| format!("_{}", columns.len() + 1)),
            };
            columns.push(Column { name, place, of, is_count, column_type: "VALUE" });
            if !self.take(",") {
                return Ok(columns);
            }
        }
    }

    /// `COUNT(variable.members)`
    fn count(&mut self) -> Result<Expression, Refusal> {
        self.advance();
        self.expect("(")?;
        let place = self.place();
        match self.peek() {
            Token::Word(word) if word.eq_ignore_ascii_case("DISTINCT") => {
                return Refusal::at(place, "COUNT is not supported with DISTINCT");
            }
            Token::Sign("*") => return Refusal::at(place, "COUNT takes a variable or one of its members, not *"),
            _ => {}
        }
        let of = self.operand()?;
        if !matches!(of, Expression::Member { .. }) {
            return Refusal::at(place, "COUNT takes a variable or one of its members");
        }
        self.expect(")")?;
        Ok(of)
    }

    /// Gives columns their types, once all variables are known.
    fn check_columns(&self, columns: &mut [Column], is_distinct: bool) -> Result<(), Refusal> {
        let counts = columns.iter().filter(|column| column.is_count).count();
        let number = columns.len();
        for column in columns {
            if let Expression::Member { variable, members, .. } = &column.of
                && members.is_empty()
            {
                column.column_type = match self.variables[*variable].kind {
                    Kind::Node => "NODE",
                    Kind::Edge => "EDGE",
                    Kind::Path => "PATH",
                    Kind::Unknown | Kind::Nested => "VALUE",
                };
            }
            if column.is_count {
                if column.column_type == "PATH" {
                    return Refusal::at(column.place, "COUNT is not supported on paths");
                }
                column.column_type = "VALUE";
                if is_distinct {
                    return Refusal::at(column.place, "COUNT is not supported with DISTINCT");
                }
            } else if counts > 0 {
                return Refusal::at(column.place, format!("beside COUNT, {} has no one value", column.name));
            }
            if is_distinct && column.column_type != "VALUE" {
                let message = format!("DISTINCT is not supported on complex values, such as {}", column.name);
                return Refusal::at(column.place, message);
            }
        }
        debug_assert!(counts == 0 || counts == number);
        Ok(())
    }

    /// `, e.components AS c, c.properties AS p`
    fn nests(&mut self, first_stage: usize) -> Result<Vec<Nest>, Refusal> {
        let mut nests = Vec::new();
        while self.take(",") {
            if self.peek() == &Token::Sign("(") {
                return Refusal::at(self.place(), "MATCH takes one pattern: chain nodes, as in (a)-[]->(b)<-[]-(c)");
            }
            let (name, place) = self.name("a list of a variable, such as e.components AS c")?;
            let variable = self.variable(&name, place);
            if self.variables[variable].kind == Kind::Unknown {
                return Refusal::at(place, format!("nothing before this is called {name}"));
            }
            let members = self.members()?;
            if members.is_empty() {
                return self.unexpected(&format!("a member of {name}, such as {name}.components"));
            }
            let Some((alias, place)) = self.alias()? else { return self.unexpected("AS and a name") };
            let element = self.bind(&alias, place, Kind::Nested, first_stage + nests.len())?;
            nests.push(Nest { variable, members, element });
            limits::at_most(place, "the lists that are joined", nests.len() as u64, limits::JOINS as u64)?;
        }
        Ok(nests)
    }

    fn order(&mut self, columns: &[Column]) -> Result<Vec<OrderBy>, Refusal> {
        self.expect_keyword("BY")?;
        let mut order = Vec::new();
        loop {
            let place = self.place();
            let alias = match (self.peek(), &self.tokens[(self.next + 1).min(self.tokens.len() - 1)].0) {
                (Token::Word(name) | Token::Quoted(name), next) if !matches!(next, Token::Sign("." | "(")) => {
                    columns.iter().position(|column| column.name == *name)
                }
                _ => None,
            };
            let key = match alias {
                Some(column) => {
                    self.advance();
                    Key::Column(column)
                }
                None => match self.operand()? {
                    key @ (Expression::Member { .. } | Expression::Lower(_)) => Key::Expression(key),
                    _ => return Refusal::at(place, "rows are ordered by a column or a member of a variable"),
                },
            };
            if columns.iter().any(|column| column.is_count) {
                return Refusal::at(place, "COUNT gives one row, which needs no order");
            }
            let is_descending = self.take_keyword("DESC");
            if !is_descending {
                self.take_keyword("ASC");
            }
            order.push(OrderBy { key, is_descending });
            if !self.take(",") {
                return Ok(order);
            }
        }
    }

    fn limits(&mut self) -> Result<(Option<u64>, u64), Refusal> {
        let mut limit = None;
        let mut offset = 0;
        let place = self.place();
        if self.take_keyword("LIMIT") {
            let number = self.whole("the number of rows", ("LIMIT", limits::ROWS))?;
            limits::at_most(place, "LIMIT", number, limits::ROWS)?;
            limit = Some(number);
        }
        let place = self.place();
        if self.take_keyword("OFFSET") {
            offset = self.whole("the number of rows to skip", ("OFFSET", limits::ROWS))?;
            limits::at_most(place, "OFFSET", offset, limits::ROWS)?;
        }
        limits::at_most(place, "the sum of LIMIT and OFFSET", limit.unwrap_or(0) + offset, limits::ROWS)?;
        Ok((limit, offset))
    }

    /// Divides what `AND` joins, so that each part is looked at as early as can be.
    fn divide(&self, condition: Expression, conditions: &mut [Vec<Expression>]) {
        match condition {
            Expression::And(one, other) => {
                self.divide(*one, conditions);
                self.divide(*other, conditions);
            }
            condition => {
                let mut needed = Vec::new();
                condition.variables(&mut needed);
                let stage = needed.into_iter().map(|variable| self.variables[variable].stage).max();
                conditions[stage.unwrap_or(0)].push(condition);
            }
        }
    }

    /// The number of a variable; a new name is a new one.
    pub(super) fn variable(&mut self, name: &str, place: Place) -> usize {
        self.variables.iter().position(|variable| variable.name == name).unwrap_or_else(|| {
            self.variables.push(Variable { name: name.to_owned(), place, kind: Kind::Unknown, stage: 0 });
            self.variables.len() - 1
        })
    }

    /// Says what a variable stands for. A node may be met twice: it is the same one then.
    pub(super) fn bind(&mut self, name: &str, place: Place, kind: Kind, stage: usize) -> Result<usize, Refusal> {
        let variable = self.variable(name, place);
        let known = &mut self.variables[variable];
        if known.kind == Kind::Unknown {
            (known.kind, known.stage) = (kind, stage);
        } else if (known.kind, kind) != (Kind::Node, Kind::Node) {
            return Refusal::at(place, format!("something else is called {name} already"));
        }
        Ok(variable)
    }

    /// `AS name`, or the name alone.
    fn alias(&mut self) -> Result<Option<(String, Place)>, Refusal> {
        if self.take_keyword("AS") {
            return self.name("a name").map(Some);
        }
        match self.peek() {
            Token::Word(word) if is_keyword(word) => Ok(None),
            Token::Word(_) | Token::Quoted(_) => self.name("a name").map(Some),
            _ => Ok(None),
        }
    }

    pub(super) fn peek(&self) -> &Token {
        &self.tokens[self.next].0
    }

    pub(super) fn place(&self) -> Place {
        self.tokens[self.next].1
    }

    /// Goes on; never behind the end.
    pub(super) fn advance(&mut self) {
        self.next = (self.next + 1).min(self.tokens.len() - 1);
    }

    fn next_is_call(&self, function: &str) -> bool {
        matches!(self.peek(), Token::Word(word) if word.eq_ignore_ascii_case(function))
            && matches!(self.tokens.get(self.next + 1), Some((Token::Sign("("), _)))
    }

    pub(super) fn take(&mut self, sign: &'static str) -> bool {
        let is_there = self.peek() == &Token::Sign(sign);
        if is_there {
            self.advance();
        }
        is_there
    }

    pub(super) fn take_keyword(&mut self, keyword: &str) -> bool {
        let is_there = matches!(self.peek(), Token::Word(word) if word.eq_ignore_ascii_case(keyword));
        if is_there {
            self.advance();
        }
        is_there
    }

    pub(super) fn expect(&mut self, sign: &'static str) -> Result<(), Refusal> {
        if self.take(sign) { Ok(()) } else { self.unexpected(&format!("'{sign}'")) }
    }

    fn expect_keyword(&mut self, keyword: &str) -> Result<(), Refusal> {
        if self.take_keyword(keyword) { Ok(()) } else { self.unexpected(keyword) }
    }

    /// A name that is no keyword, or any in double quotes.
    pub(super) fn name(&mut self, what: &str) -> Result<(String, Place), Refusal> {
        let place = self.place();
        let name = match self.peek() {
            Token::Word(word) if !is_keyword(word) => word.clone(),
            Token::Quoted(name) => name.clone(),
            _ => return self.unexpected(what),
        };
        self.advance();
        Ok((name, place))
    }

    pub(super) fn text(&mut self, what: &str) -> Result<String, Refusal> {
        let Token::Text(text) = self.peek().clone() else { return self.unexpected(what) };
        self.advance();
        Ok(text)
    }

    pub(super) fn whole(&mut self, wanted: &str, (what, most): (&str, u64)) -> Result<u64, Refusal> {
        let number = match self.peek() {
            Token::Whole(number) => *number,
            // It is too large to be known as a whole number.
            Token::Decimal(_, written) if written.bytes().all(|digit| digit.is_ascii_digit()) => {
                return limits::too_many(self.place(), what, written, most);
            }
            _ => return self.unexpected(wanted),
        };
        self.advance();
        Ok(number.unsigned_abs())
    }

    /// Refuses the next token.
    pub(super) fn unexpected<T>(&self, wanted: &str) -> Result<T, Refusal> {
        Refusal::at(self.place(), format!("{wanted} is expected, not {}", self.peek().told()))
    }
}

fn is_keyword(word: &str) -> bool {
    KEYWORDS.iter().any(|keyword| word.eq_ignore_ascii_case(keyword))
}
