//! From a formula's text to its parts.

use super::functions::{self, Function};
use super::node::{Kind, Node};
use super::token::{Token, tokens};
use super::value::Operator;

/// How deep parts may lie within each other; AWS's formulas have 1024 characters at most.
const DEEPEST: usize = 40;

/// Reads a formula with variables of these names.
///
/// # Errors
/// A sentence on what is wrong, with its place.
pub(super) fn parse(text: &str, variables: &[&str]) -> Result<Node, String> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0, depth: 0, variables };
    let node = parser.expression(0)?;
    match parser.next() {
        (_, Token::End) => Ok(node),
        (place, token) => Err(format!("{} at character {place} is not expected", token.described())),
    }
}

struct Parser<'a> {
    tokens: Vec<(usize, Token)>,
    at: usize,
    depth: usize,
    variables: &'a [&'a str],
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].1
    }

    fn place(&self) -> usize {
        self.tokens[self.at].0
    }

    /// The next token; the end is never left behind.
    fn next(&mut self) -> (usize, Token) {
        let token = self.tokens[self.at].clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn take(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.peek(), Token::Sign(next) if *next == sign);
        if is_next {
            self.next();
        }
        is_next
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.take(sign) {
            return Ok(());
        }
        Err(format!("'{sign}' is expected at character {}, not {}", self.place(), self.peek().described()))
    }

    /// The operator that is next, if it binds at least so strongly.
    fn operator(&self, strength: u8) -> Option<Operator> {
        let operator = match self.peek() {
            Token::Sign(sign) => Operator::of(sign),
            Token::Name(name) if is_word(name) => Operator::of(&name.to_ascii_lowercase()),
            _ => None,
        };
        operator.filter(|operator| operator.strength() >= strength)
    }

    /// Operands and the operators between them that bind at least so strongly.
    fn expression(&mut self, strength: u8) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("more than {DEEPEST} parts lie within each other at character {}", self.place()));
        }
        let mut node = self.prefixed()?;
        while let Some(operator) = self.operator(strength) {
            self.next();
            // What stands to the right binds more strongly; powers alone are read from the right.
            let right = operator.strength() + u8::from(operator != Operator::Power);
            let other = self.expression(right)?;
            node = Node { at: node.at, kind: Kind::Binary(operator, Box::new(node), Box::new(other)) };
        }
        self.depth -= 1;
        Ok(node)
    }

    /// An operand with what stands before it: `not` reaches over comparisons, `-`, `+` and `!` over powers.
    fn prefixed(&mut self) -> Result<Node, String> {
        let at = self.place();
        let power = Operator::Power.strength();
        let kind = match self.peek() {
            Token::Name(name) if name.eq_ignore_ascii_case("not") => {
                self.next();
                Kind::Not(Box::new(self.expression(Operator::Equal.strength())?))
            }
            Token::Sign("!") => {
                self.next();
                Kind::Not(Box::new(self.expression(power)?))
            }
            Token::Sign("-") => {
                self.next();
                Kind::Negative(Box::new(self.expression(power)?))
            }
            Token::Sign("+") => {
                self.next();
                return self.expression(power);
            }
            _ => return self.operand(),
        };
        Ok(Node { at, kind })
    }

    /// A literal, a variable, a call or something in brackets, with the indices and calls that follow it.
    fn operand(&mut self) -> Result<Node, String> {
        let (at, token) = self.next();
        let mut node = match token {
            Token::Number(number) => Node { at, kind: Kind::Number(number) },
            Token::Text(text) => Node { at, kind: Kind::Text(text) },
            Token::Template(template) => self.template(&template, at)?,
            Token::Sign("(") => {
                let inside = self.expression(0)?;
                self.expect(")")?;
                inside
            }
            Token::Name(name) if self.take("(") => self.call(&name, at, None)?,
            Token::Name(name) => self.name(&name, at)?,
            token => return Err(format!("a value is expected at character {at}, not {}", token.described())),
        };
        loop {
            if self.take("[") {
                node = self.bracket(node)?;
            } else if self.take(".") {
                let (at, token) = self.next();
                let Token::Name(name) = token else {
                    return Err(format!("a function is expected at character {at}, not {}", token.described()));
                };
                self.expect("(")?;
                node = self.call(&name, at, Some(node))?;
            } else {
                return Ok(node);
            }
        }
    }

    /// A variable, or a constant: a variable of the same name goes before it.
    fn name(&self, name: &str, at: usize) -> Result<Node, String> {
        if let Some(index) = self.variables.iter().position(|variable| *variable == name) {
            return Ok(Node { at, kind: Kind::Variable(index) });
        }
        let kind = match name.to_ascii_lowercase().as_str() {
            "pi" => Kind::Number(std::f64::consts::PI),
            "e" => Kind::Number(std::f64::consts::E),
            "true" => Kind::Number(1.0),
            "false" => Kind::Number(0.0),
            "none" => Kind::None,
            _ => return Err(format!("there is no variable '{name}' at character {at}")),
        };
        Ok(Node { at, kind })
    }

    /// `[index]` or `[start:end:step]`, of which the first bracket was read.
    fn bracket(&mut self, text: Node) -> Result<Node, String> {
        let mut bounds = [const { None }; 3];
        let mut colons = 0;
        loop {
            if !matches!(self.peek(), Token::Sign(":" | "]")) {
                bounds[colons] = Some(Box::new(self.expression(0)?));
            }
            if colons == 2 || !self.take(":") {
                break;
            }
            colons += 1;
        }
        let place = self.place();
        self.expect("]")?;
        let at = text.at;
        if colons > 0 {
            return Ok(Node { at, kind: Kind::Slice(Box::new(text), bounds) });
        }
        let [Some(index), ..] = bounds else { return Err(format!("an index is expected at character {place}")) };
        Ok(Node { at, kind: Kind::Index(Box::new(text), index) })
    }

    /// A call, of which name and bracket were read; `first` is what stands before its point.
    fn call(&mut self, name: &str, at: usize, first: Option<Node>) -> Result<Node, String> {
        let function = functions::named(name)
            .ok_or_else(|| format!("there is no function '{name}', which is called at character {at}"))?;
        let is_method = first.is_some();
        let mut arguments: Vec<Node> = first.into_iter().collect();
        if !self.take(")") {
            loop {
                arguments.push(self.expression(0)?);
                if function.name == "format" && arguments.len() == 1 && self.take(":") {
                    arguments.insert(0, self.layout()?);
                }
                if !self.take(",") {
                    break;
                }
            }
            self.expect(")")?;
        }
        match (function.name, is_method) {
            ("elif", true) => return Self::otherwise(arguments, at),
            ("elif", false) => return Err(format!("elif at character {at} must follow an if: if(...).elif(...)")),
            // The rest of it is the elif that follows.
            ("if", _) if arguments.len() == 2 && self.is_elif() => {}
            _ => Self::check_arguments(function, arguments.len(), at)?,
        }
        Ok(Node { at, kind: Kind::Call(function, arguments) })
    }

    fn check_arguments(function: &Function, given: usize, at: usize) -> Result<(), String> {
        if (function.least..=function.most).contains(&given) {
            return Ok(());
        }
        let wanted = match (function.least, function.most) {
            (least, most) if least == most => format!("{least}"),
            (least, usize::MAX) => format!("{least} or more"),
            (least, most) => format!("{least} to {most}"),
        };
        Err(format!("{} at character {at} takes {wanted} arguments, not {given}", function.name))
    }

    fn is_elif(&self) -> bool {
        let next = |ahead: usize| self.tokens.get(self.at + ahead).map(|(_, token)| token);
        matches!(next(0), Some(Token::Sign(".")))
            && matches!(next(1), Some(Token::Name(name)) if name.eq_ignore_ascii_case("elif"))
    }

    /// Puts the condition of an elif where the if before it has nothing yet.
    fn otherwise(mut arguments: Vec<Node>, at: usize) -> Result<Node, String> {
        let mut before = arguments.remove(0);
        let given = arguments.len();
        if !(2..=3).contains(&given) {
            return Err(format!("elif at character {at} takes 2 to 3 arguments, not {given}"));
        }
        let condition = functions::named("if").expect("if is a function");
        let mut open = &mut before;
        loop {
            match &mut open.kind {
                Kind::Call(function, parts) if function.name == "if" && parts.len() == 2 => {
                    parts.push(Node { at, kind: Kind::Call(condition, arguments) });
                    return Ok(before);
                }
                Kind::Call(function, parts) if function.name == "if" && parts.len() == 3 => open = &mut parts[2],
                _ => return Err(format!("elif at character {at} must follow an if: if(...).elif(...)")),
            }
        }
    }

    /// The text behind the colon of `format(value: "d")`, as the pattern that it stands for.
    fn layout(&mut self) -> Result<Node, String> {
        match self.next() {
            (at, Token::Text(layout)) => Ok(Node { at, kind: Kind::Text(format!("%{layout}")) }),
            (at, token) => {
                Err(format!("a format such as \"d\" is expected at character {at}, not {}", token.described()))
            }
        }
    }

    /// `f'abc{1+2: "f"}d'`, as the join that it stands for.
    fn template(&mut self, template: &str, at: usize) -> Result<Node, String> {
        let text = |text: &str| Node { at, kind: Kind::Text(text.to_owned()) };
        let mut parts = vec![text("")];
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (inside, after) = after
                .split_once('}')
                .ok_or_else(|| format!("a brace of the text at character {at} is not closed: '}}' is missing"))?;
            parts.push(text(before));
            let wrong = |wrong: String| format!("in {{{inside}}} of the text at character {at}: {wrong}");
            let mut parser =
                Parser { tokens: tokens(inside).map_err(wrong)?, at: 0, depth: self.depth, variables: self.variables };
            let mut part = parser.expression(0).map_err(wrong)?;
            if parser.take(":") {
                let arguments = vec![parser.layout().map_err(wrong)?, part];
                let format = functions::named("format").expect("format is a function");
                part = Node { at, kind: Kind::Call(format, arguments) };
            }
            if *parser.peek() != Token::End {
                return Err(wrong(format!("{} is not expected", parser.peek().described())));
            }
            parts.push(part);
            rest = after;
        }
        parts.push(text(rest));
        let join = functions::named("join").expect("join is a function");
        Ok(Node { at, kind: Kind::Call(join, parts) })
    }
}

/// Whether this is an operator that has letters.
fn is_word(name: &str) -> bool {
    name.eq_ignore_ascii_case("and") || name.eq_ignore_ascii_case("or")
}
