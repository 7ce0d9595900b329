//! Patterns: nodes in round brackets, edges between them as arrows.

use super::lexer::Token;
use super::limits;
use super::parser::Parser;
use super::query::Kind;
use super::{Place, Refusal};

/// `path = (first) step step ...`
#[derive(Debug)]
pub(super) struct Pattern {
    /// The variables of the path and of the first node.
    pub(super) path: Option<usize>,
    pub(super) first: Option<usize>,
    pub(super) steps: Vec<Step>,
}

/// An edge, or several in a row, and the node that they lead to.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) edge: Option<usize>,
    /// The name that the relationship must have.
    pub(super) name: Option<String>,
    pub(super) direction: Direction,
    /// The fewest and the most edges; both 1 without a quantifier.
    pub(super) hops: (u64, u64),
    pub(super) node: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From the node before to the node behind.
    Forth,
    Back,
    Either,
}

impl Parser {
    /// Reads a pattern.
    pub(super) fn pattern(&mut self) -> Result<Pattern, Refusal> {
        let path = match self.peek() {
            Token::Sign("(") => None,
            _ => {
                let (name, place) = self.name("a node in brackets, or the name of a path")?;
                self.expect("=")?;
                Some((name, place))
            }
        };
        let first = self.node(0)?;
        let mut steps = Vec::new();
        while matches!(self.peek(), Token::Sign("<" | "-")) {
            let stage = steps.len() + 1;
            steps.push(self.step(stage)?);
        }
        let stage = steps.len();
        let path = path.map(|(name, place)| self.bind(&name, place, Kind::Path, stage)).transpose()?;
        Ok(Pattern { path, first, steps })
    }

    /// `(name)` or `()`.
    fn node(&mut self, stage: usize) -> Result<Option<usize>, Refusal> {
        self.expect("(")?;
        let variable = match self.peek() {
            Token::Word(_) | Token::Quoted(_) => {
                let (name, place) = self.name("the name of a node")?;
                Some(self.bind(&name, place, Kind::Node, stage)?)
            }
            _ => None,
        };
        if self.peek() == &Token::Sign(":") {
            return Refusal::at(self.place(), "nodes have no labels: put a condition on the entity into WHERE");
        }
        self.expect(")")?;
        Ok(variable)
    }

    fn step(&mut self, stage: usize) -> Result<Step, Refusal> {
        let start = self.place();
        let is_back = self.take("<");
        self.expect("-")?;
        let mut inside = None;
        if self.take("[") {
            inside = Some(self.inside()?);
            self.expect("]")?;
            self.expect("-")?;
        }
        let is_forth = self.take(">");
        let direction = match (is_back, is_forth) {
            (true, true) => return Refusal::at(start, "an edge points one way: -[]->, <-[]-, or -[]- for either"),
            (true, false) => Direction::Back,
            (false, true) => Direction::Forth,
            (false, false) => Direction::Either,
        };
        let quantifier = self.quantifier()?;
        let (variable, name) = inside.unwrap_or_default();
        let edge = match variable {
            Some((_, place)) if quantifier.is_some() => {
                let message =
                    "an edge of several hops has no variable: name the path, as in MATCH p = (a)-[]->{1,3}(b)";
                return Refusal::at(place, message);
            }
            Some((name, place)) => Some(self.bind(&name, place, Kind::Edge, stage)?),
            None => None,
        };
        let node = self.node(stage)?;
        Ok(Step { edge, name, direction, hops: quantifier.unwrap_or((1, 1)), node })
    }

    /// What is in the square brackets of an edge: a variable, and the name of the relationship after a colon.
    #[expect(clippy::type_complexity, reason = "two things that may be absent")]
    fn inside(&mut self) -> Result<(Option<(String, Place)>, Option<String>), Refusal> {
        let variable = match self.peek() {
            Token::Sign(":" | "]") => None,
            _ => Some(self.name("the name of an edge, or : and the name of a relationship")?),
        };
        let name = if self.take(":") { Some(self.name("the name of a relationship")?.0) } else { None };
        if self.peek() == &Token::Sign("|") {
            return Refusal::at(self.place(), "an edge names one relationship: use IN on relationshipName for several");
        }
        Ok((variable, name))
    }

    /// `{m,n}` or `{m,}`.
    fn quantifier(&mut self) -> Result<Option<(u64, u64)>, Refusal> {
        let place = self.place();
        if !self.take("{") {
            return Ok(None);
        }
        let least = self.whole("the least number of hops", ("hops", limits::HOPS))?;
        self.expect(",")?;
        let most = match self.peek() {
            Token::Sign("}") => limits::HOPS,
            _ => self.whole("the greatest number of hops", ("hops", limits::HOPS))?,
        };
        self.expect("}")?;
        limits::at_most(place, "hops", least.max(most), limits::HOPS)?;
        if least > most {
            return Refusal::at(place, format!("{least} hops at least are more than {most} at most"));
        }
        Ok(Some((least, most)))
    }
}
