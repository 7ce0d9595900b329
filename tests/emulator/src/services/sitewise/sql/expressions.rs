//! Expressions: columns, literals, operators and conditions. What is not named here is refused by its name.

use rusqlite::types::Value as Parameter;
use sqlparser::ast::{
    BinaryOperator, CaseWhen, DataType, Expr, InTarget, TimezoneInfo, TypedString, UnaryOperator, Value, ValueWithSpan,
};

use super::compiler::{Compiled, Compiler, Literal, Scope};
use super::kinds::Kind;
use super::places;
use super::refusal::{Place, Refusal};
use super::times;

impl Compiler {
    /// Compiles an expression.
    pub(super) fn expression(&mut self, expression: &Expr, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        if let Expr::BinaryOp { op: op @ (BinaryOperator::And | BinaryOperator::Or), .. } = expression {
            return self.chain(expression, op, scope);
        }
        let place = places::of_expression(expression);
        self.deeper(place, |compiler| compiler.one(expression, place, scope))
    }

    /// Compiles a condition.
    pub(super) fn condition(&mut self, expression: &Expr, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let condition = self.expression(expression, scope)?;
        match condition.kind {
            Kind::Boolean | Kind::Null => Ok(condition),
            kind => Refusal::at(condition.place, format!("a condition is expected here, not {kind}")),
        }
    }

    fn one(&mut self, expression: &Expr, place: Place, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        match expression {
            Expr::Nested(inner) => self.expression(inner, scope),
            Expr::Identifier(name) => scope.column(None, &name.value, place),
            Expr::CompoundIdentifier(names) => match &names[..] {
                [relation, name] => scope.column(Some(&relation.value), &name.value, place),
                _ => Refusal::at(place, "a column is named by a view and its name, with one point between"),
            },
            Expr::Value(value) => self.literal(value, place),
            Expr::TypedString(literal) => timestamp(literal, place),
            Expr::BinaryOp { left, op, right } => self.operation(left, op, right, place, scope),
            Expr::UnaryOp { op, expr } => self.unary(*op, expr, place, scope),
            Expr::IsNull(inner) => {
                let inner = self.expression(inner, scope)?;
                Ok(Compiled::new(place, Kind::Boolean, format!("({} IS NULL)", inner.sql)))
            }
            Expr::IsNotNull(inner) => {
                let inner = self.expression(inner, scope)?;
                Ok(Compiled::new(place, Kind::Boolean, format!("({} IS NOT NULL)", inner.sql)))
            }
            Expr::Between { expr, negated, low, high } => {
                let value = self.expression(expr, scope)?;
                let (low, high) = (self.expression(low, scope)?, self.expression(high, scope)?);
                let (value, low) = compared(value, low, "BETWEEN")?;
                let (value, high) = compared(value, high, "BETWEEN")?;
                let sql = format!("({}{} BETWEEN {} AND {})", value.sql, not(*negated), low.sql, high.sql);
                Ok(Compiled::new(place, Kind::Boolean, sql))
            }
            Expr::In { expr, target, negated, global: false } => self.within(expr, target, *negated, place, scope),
            Expr::Like { negated, any: false, expr, pattern, escape_char } => {
                self.like(expr, pattern, escape_char.as_deref(), *negated, place, scope)
            }
            Expr::Case { operand, conditions, else_result, .. } => {
                self.case(operand.as_deref(), conditions, else_result.as_deref(), place, scope)
            }
            _ => self.built_in(expression, place, scope),
        }
    }

    /// Conditions that are all tied together by AND, or all by OR: as a tree that is as flat as can be.
    fn chain(&mut self, expression: &Expr, op: &BinaryOperator, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let mut parts = Vec::new();
        let mut rest = expression;
        while let Expr::BinaryOp { left, op: next, right } = rest
            && next == op
        {
            parts.push(&**right);
            rest = left;
        }
        parts.push(rest);
        let mut conditions = Vec::new();
        let place = places::of_expression(rest);
        parts.reverse();
        for &part in &parts {
            conditions.push(self.deeper(place, |compiler| compiler.condition(part, scope))?.sql);
        }
        if *op == BinaryOperator::And {
            return Ok(Compiled::new(place, Kind::Boolean, balanced(&conditions, " AND ")));
        }
        if let Some((value, list)) = one_of(&parts) {
            return self.within(value, &InTarget::List(list), false, place, scope);
        }
        // The `+` keeps the engine from reading a view once for each condition: it would tell the rows that it has had by
        // their numbers, and rows of views have none.
        Ok(Compiled::new(place, Kind::Boolean, format!("(+{})", balanced(&conditions, " OR "))))
    }

    fn literal(&mut self, literal: &ValueWithSpan, place: Place) -> Result<Compiled, Refusal> {
        let of = |kind, sql: String| Ok(Compiled::new(place, kind, sql));
        match &literal.value {
            Value::Null => of(Kind::Null, "NULL".to_owned()),
            Value::Boolean(truth) => of(Kind::Boolean, i64::from(*truth).to_string()),
            Value::SingleQuotedString(text) => {
                let sql = self.parameter(Parameter::Text(text.clone()));
                Ok(Compiled { literal: Some(Literal::Text(text.clone())), ..Compiled::new(place, Kind::String, sql) })
            }
            Value::Number(text, _) => match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(number), _) => {
                    let compiled = Compiled::new(place, Kind::Int, number.to_string());
                    Ok(Compiled { literal: Some(Literal::Number(number)), ..compiled })
                }
                (_, Ok(number)) if number.is_finite() => {
                    let sql = self.parameter(Parameter::Real(number));
                    of(Kind::Double, sql)
                }
                _ => Refusal::at(place, format!("{} is no number that can be computed with", super::cut(text))),
            },
            other => Refusal::at(place, format!("{} is not in the query language", super::cut(&other.to_string()))),
        }
    }

    fn unary(
        &mut self,
        op: UnaryOperator,
        operand: &Expr,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        match op {
            UnaryOperator::Not => {
                let condition = self.condition(operand, scope)?;
                Ok(Compiled::new(place, Kind::Boolean, format!("(NOT {})", condition.sql)))
            }
            UnaryOperator::Minus | UnaryOperator::Plus => {
                if op == UnaryOperator::Minus && is_one_above_int(operand) {
                    let literal = Some(Literal::Number(i64::MIN));
                    let sql = self.parameter(Parameter::Integer(i64::MIN));
                    return Ok(Compiled { literal, ..Compiled::new(place, Kind::Int, sql) });
                }
                let number = self.expression(operand, scope)?;
                if !number.kind.is_number() {
                    return Refusal::at(number.place, format!("{op} takes a number, not {}", number.kind));
                }
                if op == UnaryOperator::Plus {
                    return Ok(Compiled { place, ..number });
                }
                let literal = match number.literal {
                    Some(Literal::Number(number)) => number.checked_neg().map(Literal::Number),
                    literal => literal,
                };
                let sql = computed(number.kind, &format!("- {}", number.sql));
                Ok(Compiled { literal, ..Compiled::new(place, number.kind, sql) })
            }
            _ => Refusal::at(place, format!("{op} is not in the query language")),
        }
    }

    fn operation(
        &mut self,
        left: &Expr,
        op: &BinaryOperator,
        right: &Expr,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        use BinaryOperator as Op;
        match op {
            Op::Eq | Op::NotEq | Op::Lt | Op::LtEq | Op::Gt | Op::GtEq => {
                let (left, right) = (self.expression(left, scope)?, self.expression(right, scope)?);
                let (left, right) = compared(left, right, &op.to_string())?;
                Ok(Compiled::new(place, Kind::Boolean, format!("({} {op} {})", left.sql, right.sql)))
            }
            Op::Plus | Op::Minus | Op::Multiply | Op::Divide | Op::Modulo => {
                let (left, right) = (self.expression(left, scope)?, self.expression(right, scope)?);
                for side in [&left, &right] {
                    if !side.kind.is_number() {
                        let hint =
                            if side.kind == Kind::Timestamp { "; DATE_ADD and DATE_SUB move a TIMESTAMP" } else { "" };
                        return Refusal::at(side.place, format!("{op} takes numbers, not {}{hint}", side.kind));
                    }
                }
                let kind = left.kind.with(right.kind).unwrap_or(Kind::Double);
                Ok(Compiled::new(place, kind, computed(kind, &format!("{} {op} {}", left.sql, right.sql))))
            }
            Op::StringConcat => Refusal::at(place, "|| is not in the query language: CONCAT ties texts together"),
            _ => Refusal::at(place, format!("{op} is not in the query language")),
        }
    }

    fn within(
        &mut self,
        value: &Expr,
        target: &InTarget,
        is_negated: bool,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        let value = self.expression(value, scope)?;
        let (value, list) = match target {
            InTarget::List(list) => {
                let mut value = value;
                let mut elements = Vec::new();
                for element in list {
                    let element = self.expression(element, scope)?;
                    let (compared, element) = compared(value, element, "IN")?;
                    value = compared;
                    elements.push(element.sql);
                }
                (value, elements.join(", "))
            }
            InTarget::Subquery(query) => {
                let selected = self.deeper(place, |compiler| compiler.query(query))?;
                let [(_, kind)] = selected.columns[..] else {
                    let columns = selected.columns.len();
                    return Refusal::at(
                        places::of_query(query),
                        format!("IN takes a SELECT of one column, not {columns}"),
                    );
                };
                let column = Compiled::new(places::of_query(query), kind, selected.sql);
                let (value, column) = compared(value, column, "IN")?;
                (value, column.sql)
            }
            InTarget::Unnest(_) | InTarget::Table { .. } => {
                return Refusal::at(place, "IN takes a list of values or a SELECT in parentheses");
            }
        };
        let sql = format!("({}{} IN ({list}))", value.sql, not(is_negated));
        Ok(Compiled::new(place, Kind::Boolean, sql))
    }

    fn like(
        &mut self,
        value: &Expr,
        pattern: &Expr,
        escape: Option<&Expr>,
        is_negated: bool,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        let mut arguments = Vec::new();
        for text in [Some(value), Some(pattern), escape].into_iter().flatten() {
            let text = self.expression(text, scope)?;
            if !text.kind.is_text() {
                return Refusal::at(text.place, format!("LIKE takes texts, not {}", text.kind));
            }
            arguments.push(text);
        }
        if let Some(escape) = arguments.get(2)
            && !matches!(&escape.literal, Some(Literal::Text(text)) if text.chars().count() == 1)
        {
            return Refusal::at(escape.place, "ESCAPE takes one character between quotes");
        }
        let arguments: Vec<String> = arguments.into_iter().map(|argument| argument.sql).collect();
        let sql = format!("({}is_like({}))", if is_negated { "NOT " } else { "" }, arguments.join(", "));
        Ok(Compiled::new(place, Kind::Boolean, sql))
    }

    fn case(
        &mut self,
        operand: Option<&Expr>,
        conditions: &[CaseWhen],
        otherwise: Option<&Expr>,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        let operand = operand.map(|operand| self.expression(operand, scope)).transpose()?;
        let mut sql = format!("(CASE {}", operand.as_ref().map_or("", |operand| &operand.sql));
        let mut kind = Kind::Null;
        let mut take = |result: Compiled| match kind.with(result.kind) {
            Some(both) => {
                kind = both;
                Ok(result.sql)
            }
            None => Refusal::at(result.place, format!("the results of CASE are {kind} and {}", result.kind)),
        };
        for CaseWhen { condition, result } in conditions {
            let condition = match &operand {
                None => self.condition(condition, scope)?.sql,
                Some(operand) => {
                    let value = as_kind(self.expression(condition, scope)?, operand.kind)?;
                    compared(Compiled { literal: None, ..operand.clone() }, value, "CASE")?.1.sql
                }
            };
            let result = take(self.expression(result, scope)?)?;
            sql.push_str(&format!(" WHEN {condition} THEN {result}"));
        }
        if let Some(otherwise) = otherwise {
            sql.push_str(&format!(" ELSE {}", take(self.expression(otherwise, scope)?)?));
        }
        sql.push_str(" END)");
        Ok(Compiled::new(place, kind, sql))
    }
}

/// What is computed: an INT that has no room is refused, and what is no number, or endless, is null. The engine would make a
/// DOUBLE of the one, and keep the other.
pub(super) fn computed(kind: Kind, sql: &str) -> String {
    match kind {
        Kind::Int => format!("whole_of({sql})"),
        Kind::Double => format!("real_of({sql})"),
        _ => format!("({sql})"),
    }
}

/// Whether it is the number that is an INT with a minus before it alone.
fn is_one_above_int(operand: &Expr) -> bool {
    match operand {
        Expr::Value(ValueWithSpan { value: Value::Number(text, _), .. }) => {
            text.parse::<u64>().is_ok_and(|number| number == i64::MIN.unsigned_abs())
        }
        _ => false,
    }
}

/// `TIMESTAMP '...'`.
fn timestamp(literal: &TypedString, place: Place) -> Result<Compiled, Refusal> {
    let TypedString { data_type: DataType::Timestamp(None, TimezoneInfo::None), value, uses_odbc_syntax: false } =
        literal
    else {
        let name = super::cut(&literal.to_string());
        return Refusal::at(place, format!("{name} is not in the query language; times are TIMESTAMP '...'"));
    };
    let Value::SingleQuotedString(text) = &value.value else {
        return Refusal::at(Place::of(value.span), "TIMESTAMP takes a text between single quotes");
    };
    let place = Place::of(value.span);
    let time = times::parse(text).ok_or_else(|| no_time(place, text))?;
    Ok(Compiled::new(place, Kind::Timestamp, time.to_string()))
}

fn no_time(place: Place, text: &str) -> Refusal {
    let text = super::cut(text);
    Refusal::Invalid(
        place,
        format!("'{text}' is no time such as '2025-12-21 23:59:59' or '2025-12-21T23:59:59.123+01:00'"),
    )
}

/// An expression as one of this type, if it is a literal that can be read so.
pub(super) fn as_kind(expression: Compiled, kind: Kind) -> Result<Compiled, Refusal> {
    if kind != Kind::Timestamp {
        return Ok(expression);
    }
    let place = expression.place;
    let time = match &expression.literal {
        Some(Literal::Text(text)) => times::parse(text).ok_or_else(|| no_time(place, text))?,
        Some(Literal::Number(number)) => times::of_number(*number),
        None => return Ok(expression),
    };
    Ok(Compiled::new(place, Kind::Timestamp, time.to_string()))
}

/// Two expressions that can be compared; a literal is read as what it is compared with.
fn compared(left: Compiled, right: Compiled, by: &str) -> Result<(Compiled, Compiled), Refusal> {
    let kinds = (left.kind, right.kind);
    let (left, right) = (as_kind(left, kinds.1)?, as_kind(right, kinds.0)?);
    match left.kind.with(right.kind) {
        Some(_) => Ok((left, right)),
        None => Refusal::at(right.place, format!("{by} compares {} with {}", left.kind, right.kind)),
    }
}

fn not(is_negated: bool) -> &'static str {
    if is_negated { " NOT" } else { "" }
}

/// What conditions tied by OR say of one column, if each says that it is some literal: so the engine can ask a view for these
/// values alone.
fn one_of<'a>(conditions: &[&'a Expr]) -> Option<(&'a Expr, Vec<Expr>)> {
    let mut column = None;
    let mut values = Vec::new();
    for &condition in conditions {
        let mut condition = condition;
        while let Expr::Nested(inner) = condition {
            condition = inner;
        }
        match condition {
            Expr::BinaryOp { left, op: BinaryOperator::Eq, right }
                if matches!(**left, Expr::Identifier(_) | Expr::CompoundIdentifier(_))
                    && matches!(**right, Expr::Value(_) | Expr::TypedString(_))
                    && column.is_none_or(|column| column == &**left) =>
            {
                column = Some(&**left);
                values.push((**right).clone());
            }
            _ => return None,
        }
    }
    Some((column?, values))
}

/// Conditions tied together, half by half.
fn balanced(conditions: &[String], tie: &str) -> String {
    match conditions {
        [condition] => condition.clone(),
        _ => {
            let (first, second) = conditions.split_at(conditions.len() / 2);
            format!("({}{tie}{})", balanced(first, tie), balanced(second, tie))
        }
    }
}
