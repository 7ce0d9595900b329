//! Reading of expressions: `OR` binds less than `AND`, `AND` less than `NOT`, and `NOT` less than a comparison.

use serde_json::Value;

use super::expression::{Comparison, Expression};
use super::lexer::Token;
use super::like::Like;
use super::parser::Parser;
use super::{Refusal, limits};

impl Parser {
    /// A condition.
    pub(super) fn condition(&mut self) -> Result<Expression, Refusal> {
        let mut condition = self.conjunction()?;
        while self.take_operator("OR")? {
            condition = Expression::Or(Box::new(condition), Box::new(self.conjunction()?));
        }
        Ok(condition)
    }

    fn conjunction(&mut self) -> Result<Expression, Refusal> {
        let mut condition = self.negation()?;
        while self.take_operator("AND")? {
            condition = Expression::And(Box::new(condition), Box::new(self.negation()?));
        }
        Ok(condition)
    }

    fn negation(&mut self) -> Result<Expression, Refusal> {
        if self.take_operator("NOT")? {
            return Ok(Expression::Not(Box::new(self.negation()?)));
        }
        self.comparison()
    }

    /// Takes a keyword of which a query may have so many.
    fn take_operator(&mut self, keyword: &str) -> Result<bool, Refusal> {
        let place = self.place();
        let is_there = self.take_keyword(keyword);
        if is_there {
            self.operators += 1;
            let most = limits::CONDITIONS as u64;
            limits::at_most(place, "the conditions joined by AND, OR and NOT", self.operators, most)?;
        }
        Ok(is_there)
    }

    fn comparison(&mut self) -> Result<Expression, Refusal> {
        let one = self.operand()?;
        let comparison = match self.peek() {
            Token::Sign("=") => Some(Comparison::Equal),
            Token::Sign("!=" | "<>") => Some(Comparison::Unequal),
            Token::Sign("<") => Some(Comparison::Less),
            Token::Sign("<=") => Some(Comparison::LessOrEqual),
            Token::Sign(">") => Some(Comparison::Greater),
            Token::Sign(">=" | "=>") => Some(Comparison::GreaterOrEqual),
            _ => None,
        };
        if let Some(comparison) = comparison {
            self.advance();
            return Ok(Expression::Compare(comparison, Box::new(one), Box::new(self.operand()?)));
        }
        if self.take_keyword("IS") {
            return self.is(one);
        }
        let is_negated = self.take_operator("NOT")?;
        let condition = if self.take_keyword("IN") {
            self.in_list(one)?
        } else if self.take_keyword("LIKE") {
            self.like(one)?
        } else if is_negated {
            return self.unexpected("IN or LIKE");
        } else {
            return Ok(one);
        };
        Ok(if is_negated { Expression::Not(Box::new(condition)) } else { condition })
    }

    fn is(&mut self, of: Expression) -> Result<Expression, Refusal> {
        let is_negated = self.take_operator("NOT")?;
        let condition = if self.take_keyword("MISSING") {
            Expression::IsMissing(Box::new(of))
        } else if self.take_keyword("NULL") {
            Expression::IsNull(Box::new(of))
        } else {
            return self.unexpected("MISSING or NULL");
        };
        Ok(if is_negated { Expression::Not(Box::new(condition)) } else { condition })
    }

    /// `IN ('a', 'b')`, `IN ['a', 'b']`, or `IN e.member`.
    fn in_list(&mut self, needle: Expression) -> Result<Expression, Refusal> {
        let place = self.place();
        let end = match self.peek() {
            Token::Sign("(") => ")",
            Token::Sign("[") => "]",
            _ => return Ok(Expression::Contains(Box::new(needle), Box::new(self.operand()?))),
        };
        self.advance();
        let mut values = vec![self.operand()?];
        while self.take(",") {
            values.push(self.operand()?);
        }
        self.expect(end)?;
        limits::at_most(place, "the values of an IN", values.len() as u64, limits::IN as u64)?;
        Ok(Expression::In(Box::new(needle), values))
    }

    fn like(&mut self, of: Expression) -> Result<Expression, Refusal> {
        let place = self.place();
        let pattern = self.text("a pattern in single quotes")?;
        let mut escape = None;
        if self.take_keyword("ESCAPE") {
            let place = self.place();
            let text = self.text("an escape character in single quotes")?;
            let mut characters = text.chars();
            escape = characters.next();
            if escape.is_none() || characters.next().is_some() {
                return Refusal::at(place, format!("ESCAPE takes one character, not '{text}'"));
            }
        }
        Ok(Expression::Like(Box::new(of), Like::read(&pattern, escape, place)?))
    }

    /// A value, a variable with members, `lower(...)`, or a condition in brackets.
    pub(super) fn operand(&mut self) -> Result<Expression, Refusal> {
        if self.take("(") {
            self.deeper()?;
            let inside = self.condition()?;
            self.depth -= 1;
            self.expect(")")?;
            return Ok(inside);
        }
        let is_negative = self.take("-");
        let literal = match self.peek().clone() {
            Token::Whole(number) => Some(Value::from(if is_negative { -number } else { number })),
            Token::Decimal(number, _) => Some(Value::from(if is_negative { -number } else { number })),
            _ if is_negative => return self.unexpected("a number"),
            Token::Text(text) => Some(Value::from(text)),
            Token::Word(word) => match word.to_ascii_uppercase().as_str() {
                "TRUE" => Some(Value::from(true)),
                "FALSE" => Some(Value::from(false)),
                "NULL" => Some(Value::Null),
                _ => None,
            },
            _ => None,
        };
        if let Some(literal) = literal {
            self.advance();
            return Ok(Expression::Literal(literal));
        }
        let (name, place) = self.name("a value, a variable, or lower(...)")?;
        if self.peek() == &Token::Sign("(") {
            if !name.eq_ignore_ascii_case("lower") {
                return Refusal::at(place, format!("there is no function {name} here; lower is the one that there is"));
            }
            self.advance();
            self.deeper()?;
            let of = self.operand()?;
            self.depth -= 1;
            self.expect(")")?;
            return Ok(Expression::Lower(Box::new(of)));
        }
        let members = self.members()?;
        Ok(Expression::Member { variable: self.variable(&name, place), members })
    }

    /// Brackets within brackets end somewhere.
    fn deeper(&mut self) -> Result<(), Refusal> {
        self.depth += 1;
        limits::at_most(self.place(), "brackets within brackets", self.depth, 32)
    }

    /// `.one.other`
    pub(super) fn members(&mut self) -> Result<Vec<String>, Refusal> {
        let mut members = Vec::new();
        while self.take(".") {
            match self.peek().clone() {
                Token::Word(name) | Token::Quoted(name) => members.push(name),
                _ => return self.unexpected("the name of a member"),
            }
            self.advance();
        }
        if self.peek() == &Token::Sign("[") {
            return Refusal::at(self.place(), "elements of lists are reached by IN, or by joining the list in FROM");
        }
        Ok(members)
    }
}
