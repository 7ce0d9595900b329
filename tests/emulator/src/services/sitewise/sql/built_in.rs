//! The functions of the query language, as the user guide of the service lists them: what each takes and gives.

use sqlparser::ast::{
    CastFormat, CastKind, CeilFloorKind, DataType, DateTimeField, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArguments, ObjectNamePart, TimezoneInfo, Value, ValueWithSpan,
};

use super::compiler::{Aggregates, Compiled, Compiler, Literal, Scope};
use super::kinds::Kind;
use super::places;
use super::refusal::{Place, Refusal};
use super::times::{self, Unit};

impl Compiler {
    /// Compiles a function, or refuses what is not in the language.
    pub(super) fn built_in(&mut self, expression: &Expr, place: Place, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        match expression {
            Expr::Function(function) => self.function(function, place, scope),
            Expr::Floor { expr, field: CeilFloorKind::DateTimeField(DateTimeField::NoDateTime) } => {
                let number = self.number("FLOOR", expr, scope)?;
                Ok(Compiled::new(place, number.kind, format!("floor_of({})", number.sql)))
            }
            Expr::Substring { expr, substring_from: Some(from), substring_for, special: true, shorthand: true } => {
                self.part(expr, from, substring_for.as_deref(), place, scope)
            }
            Expr::Trim { trim_where: None, trim_what: None, trim_characters: None, expr } => {
                let text = self.text("TRIM", expr, scope)?;
                Ok(Compiled::new(place, Kind::String, format!("trim_of({})", text.sql)))
            }
            Expr::Cast { kind: CastKind::Cast, expr, data_type, format } => {
                self.cast(expr, data_type, format.as_ref(), place, scope)
            }
            _ => Refusal::at(place, format!("{} is not in the query language", name_of(expression))),
        }
    }

    fn function(&mut self, function: &Function, place: Place, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let [ObjectNamePart::Identifier(name)] = &function.name.0[..] else {
            return Refusal::at(place, format!("there is no function {}", super::cut(&function.name.to_string())));
        };
        let place = Place::of(name.span);
        let name = name.value.to_ascii_uppercase();
        if function.over.is_some() {
            return Refusal::at(place, "OVER is not in the query language: there are no window functions");
        }
        let unusual = function.filter.is_some()
            || !function.within_group.is_empty()
            || function.null_treatment.is_some()
            || function.uses_odbc_syntax
            || !matches!(function.parameters, FunctionArguments::None);
        let arguments = match &function.args {
            FunctionArguments::List(list) if list.duplicate_treatment.is_some() => {
                return Refusal::at(place, format!("{name}(DISTINCT ...) is not in the query language"));
            }
            FunctionArguments::List(list) if list.clauses.is_empty() && !unusual => &list.args[..],
            _ => return Refusal::at(place, format!("{name} takes but arguments between its parentheses")),
        };
        if name == "COUNT" && matches!(arguments, [FunctionArg::Unnamed(FunctionArgExpr::Wildcard)]) {
            self.begin_aggregate("COUNT", place, scope)?;
            return Ok(Compiled::new(place, Kind::Int, "count(*)".to_owned()));
        }
        let mut expressions = Vec::new();
        for argument in arguments {
            let FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) = argument else {
                let what = if matches!(argument, FunctionArg::Unnamed(_)) { "*" } else { "arguments with names" };
                return Refusal::at(place, format!("{name} takes expressions, not {what}"));
            };
            expressions.push(expression);
        }
        self.call(&name, &expressions, place, scope)
    }

    fn call(&mut self, name: &str, arguments: &[&Expr], place: Place, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let made = |kind, sql: String| Ok(Compiled::new(place, kind, sql));
        match (name, arguments) {
            ("AVG" | "COUNT" | "MAX" | "MIN" | "SUM" | "STDDEV", [argument]) => {
                self.aggregate(name, argument, place, scope)
            }
            ("LENGTH", [text]) => {
                let text = self.text(name, text, scope)?;
                made(Kind::Int, format!("length_of({})", text.sql))
            }
            ("UPPER" | "LOWER" | "LTRIM" | "RTRIM", [text]) => {
                let text = self.text(name, text, scope)?;
                made(Kind::String, format!("{}_of({})", name.to_ascii_lowercase(), text.sql))
            }
            ("CONCAT", [_, _, ..]) | ("STR_REPLACE", [_, _, _]) => {
                let mut texts = Vec::new();
                for argument in arguments {
                    texts.push(self.text(name, argument, scope)?.sql);
                }
                let function = if name == "CONCAT" { "concat_of" } else { "replace_of" };
                made(Kind::String, format!("{function}({})", texts.join(", ")))
            }
            ("POWER", [base, exponent]) => {
                let (base, exponent) = (self.number(name, base, scope)?, self.number(name, exponent, scope)?);
                made(Kind::Double, format!("power_of({}, {})", base.sql, exponent.sql))
            }
            ("ROUND", [number]) => {
                let number = self.number(name, number, scope)?;
                made(number.kind, format!("round_of({}, 0)", number.sql))
            }
            ("ROUND", [number, places]) => {
                let (number, places) = (self.number(name, number, scope)?, self.whole(name, places, scope)?);
                made(number.kind, format!("round_of({}, {})", number.sql, places.sql))
            }
            ("NOW", []) => made(Kind::Timestamp, self.now.to_string()),
            ("DATE_ADD" | "DATE_SUB" | "TIMESTAMP_ADD" | "TIMESTAMP_SUB", [unit, count, time]) => {
                self.moved(name, [unit, count, time], place, scope)
            }
            ("TO_DATE" | "TO_TIME" | "TO_TIMESTAMP", [value]) => {
                let value = self.expression(value, scope)?;
                let time = match (value.kind, name) {
                    (Kind::Timestamp | Kind::Null, _) => value.sql,
                    (kind, "TO_TIMESTAMP") if kind.is_number() => format!("time_of_seconds({})", value.sql),
                    (Kind::Int, _) => format!("time_of_milliseconds({})", value.sql),
                    (kind, _) => {
                        return Refusal::at(
                            value.place,
                            format!("{name} takes a number or a text with its format, not {kind}"),
                        );
                    }
                };
                of_time(name, place, &time)
            }
            ("TO_DATE" | "TO_TIME" | "TO_TIMESTAMP", [text, pattern]) => {
                let text = self.text(name, text, scope)?;
                let pattern = self.expression(pattern, scope)?;
                let Some(Literal::Text(letters)) = &pattern.literal else {
                    return Refusal::at(pattern.place, format!("the format of {name} is a text between single quotes"));
                };
                is_pattern(letters, pattern.place)?;
                of_time(name, place, &format!("time_by({}, {})", text.sql, pattern.sql))
            }
            ("COALESCE", [_, ..]) => {
                let mut kind = Kind::Null;
                let mut all = Vec::new();
                for argument in arguments {
                    let argument = self.expression(argument, scope)?;
                    match kind.with(argument.kind) {
                        Some(both) => kind = both,
                        None => {
                            return Refusal::at(
                                argument.place,
                                format!("COALESCE takes values of one type, not {kind} and {}", argument.kind),
                            );
                        }
                    }
                    all.push(argument.sql);
                }
                // The engine's own takes two at least.
                all.push("NULL".to_owned());
                made(kind, format!("coalesce({})", all.join(", ")))
            }
            _ => match wanted(name) {
                Some(wanted) => Refusal::at(place, format!("{name} takes {wanted}, not {} arguments", arguments.len())),
                None => Refusal::at(place, format!("there is no function {}", super::cut(name))),
            },
        }
    }

    fn aggregate(&mut self, name: &str, argument: &Expr, place: Place, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        self.begin_aggregate(name, place, scope)?;
        let scope = Scope { aggregates: Aggregates::Not("another aggregate function"), results: &[], ..*scope };
        let argument = self.expression(argument, &scope)?;
        let kind = match name {
            "COUNT" => Kind::Int,
            "MAX" | "MIN" => argument.kind,
            _ if !argument.kind.is_number() => {
                return Refusal::at(argument.place, format!("{name} takes numbers, not {}", argument.kind));
            }
            "SUM" => argument.kind,
            _ => Kind::Double,
        };
        let sql = format!("{}({})", name.to_ascii_lowercase(), argument.sql);
        // Sums can be endless.
        let sql = if kind == Kind::Double { super::expressions::computed(kind, &sql) } else { sql };
        Ok(Compiled::new(place, kind, sql))
    }

    fn begin_aggregate(&mut self, name: &str, place: Place, scope: &Scope<'_>) -> Result<(), Refusal> {
        self.aggregates += 1;
        match scope.aggregates {
            Aggregates::Allowed => Ok(()),
            Aggregates::Not(clause) => {
                Refusal::at(place, format!("{name} is an aggregate function, which cannot be in {clause}"))
            }
        }
    }

    /// `SUBSTR`: from a place on, or what a regular expression finds.
    fn part(
        &mut self,
        text: &Expr,
        from: &Expr,
        length: Option<&Expr>,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        let text = self.text("SUBSTR", text, scope)?;
        let from = self.expression(from, scope)?;
        let sql = match (from.kind, length) {
            (Kind::String, None) => {
                let Some(Literal::Text(pattern)) = &from.literal else {
                    return Refusal::at(from.place, "the regular expression of SUBSTR is a text between single quotes");
                };
                if let Err(error) = fancy_regex::Regex::new(pattern) {
                    return Refusal::at(from.place, format!("the regular expression of SUBSTR is wrong: {error}"));
                }
                format!("match_of({}, {})", text.sql, from.sql)
            }
            (Kind::Int | Kind::Null, None) => format!("part_of({}, {})", text.sql, from.sql),
            (Kind::Int | Kind::Null, Some(length)) => {
                let length = self.whole("SUBSTR", length, scope)?;
                format!("part_of({}, {}, {})", text.sql, from.sql, length.sql)
            }
            (kind, _) => {
                return Refusal::at(from.place, format!("SUBSTR takes an INT or a regular expression, not {kind}"));
            }
        };
        Ok(Compiled::new(place, Kind::String, sql))
    }

    fn moved(
        &mut self,
        name: &str,
        [unit, count, time]: [&Expr; 3],
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        let unit_place = places::of_expression(unit);
        let unit = match unit {
            Expr::Identifier(unit) => Unit::named(&unit.value),
            _ => None,
        };
        let Some(unit) = unit else {
            let message = format!("{name} takes YEAR, MONTH, DAY, HOUR, MINUTE or SECOND first");
            return Refusal::at(unit_place, message);
        };
        let count = self.whole(name, count, scope)?;
        let time = super::expressions::as_kind(self.expression(time, scope)?, Kind::Timestamp)?;
        if !matches!(time.kind, Kind::Timestamp | Kind::Null) {
            return Refusal::at(time.place, format!("{name} moves a TIMESTAMP, not {}", time.kind));
        }
        let sign = if name.ends_with("_SUB") { -1 } else { 1 };
        let sql = format!("time_moved({}, {}, {sign}, {})", time.sql, unit.number(), count.sql);
        Ok(Compiled::new(place, Kind::Timestamp, sql))
    }

    fn cast(
        &mut self,
        value: &Expr,
        to: &DataType,
        format: Option<&CastFormat>,
        place: Place,
        scope: &Scope<'_>,
    ) -> Result<Compiled, Refusal> {
        let value = self.expression(value, scope)?;
        let is_time = matches!(to, DataType::Timestamp(None, TimezoneInfo::None));
        let is_date = matches!(to, DataType::Date);
        if let Some(format) = format {
            let CastFormat::Value(ValueWithSpan { value: Value::SingleQuotedString(pattern), span }) = format else {
                return Refusal::at(place, "the FORMAT of CAST is a text between single quotes");
            };
            is_pattern(pattern, Place::of(*span))?;
            if !(is_time || is_date) || !value.kind.is_text() {
                return Refusal::at(place, "CAST takes a FORMAT for a text as a TIMESTAMP");
            }
            let pattern = self.parameter(rusqlite::types::Value::Text(pattern.clone()));
            let name = if is_date { "TO_DATE" } else { "TO_TIMESTAMP" };
            return of_time(name, place, &format!("time_by({}, {pattern})", value.sql));
        }
        let from = value.kind;
        let (kind, function) = match to {
            DataType::Boolean => (Kind::Boolean, "boolean_of"),
            DataType::Integer(None) | DataType::Int(None) => (Kind::Int, "int_of"),
            DataType::String(None) | DataType::Char(_) | DataType::Character(_) => (Kind::String, "text_of"),
            _ if is_time || is_date => {
                let time = match from {
                    Kind::Timestamp | Kind::Null => value.sql,
                    Kind::String => format!("time_in({})", value.sql),
                    Kind::Int | Kind::Double => format!("time_of_seconds({})", value.sql),
                    Kind::Boolean => return Refusal::at(value.place, format!("CAST makes no {to} of BOOLEAN")),
                };
                return of_time(if is_date { "TO_DATE" } else { "TO_TIMESTAMP" }, place, &time);
            }
            other => {
                let other = super::cut(&other.to_string());
                let known = "BOOLEAN, INTEGER, INT, TIMESTAMP, DATE, CHAR, CHARACTER or STRING";
                return Refusal::at(place, format!("CAST makes a {known}, not {other}"));
            }
        };
        if from == Kind::Timestamp && kind != Kind::String {
            return Refusal::at(value.place, format!("CAST makes no {kind} of TIMESTAMP"));
        }
        let sql = match (from, kind) {
            (Kind::Timestamp, _) => format!("text_of_time({})", value.sql),
            (Kind::Boolean, Kind::String) => format!("CASE {} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END", value.sql),
            _ => format!("{function}({})", value.sql),
        };
        Ok(Compiled::new(place, kind, format!("({sql})")))
    }

    fn text(&mut self, name: &str, expression: &Expr, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let text = self.expression(expression, scope)?;
        if text.kind.is_text() {
            return Ok(text);
        }
        Refusal::at(text.place, format!("{name} takes a STRING, not {}", text.kind))
    }

    fn number(&mut self, name: &str, expression: &Expr, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let number = self.expression(expression, scope)?;
        if number.kind.is_number() {
            return Ok(number);
        }
        Refusal::at(number.place, format!("{name} takes a number, not {}", number.kind))
    }

    fn whole(&mut self, name: &str, expression: &Expr, scope: &Scope<'_>) -> Result<Compiled, Refusal> {
        let number = self.expression(expression, scope)?;
        if matches!(number.kind, Kind::Int | Kind::Null) {
            return Ok(number);
        }
        Refusal::at(number.place, format!("{name} takes an INT here, not {}", number.kind))
    }
}

/// A time as the function of this name gives it: dates and times of day are texts.
fn of_time(name: &str, place: Place, time: &str) -> Result<Compiled, Refusal> {
    Ok(match name {
        "TO_DATE" => Compiled::new(place, Kind::String, format!("date_in({time})")),
        "TO_TIME" => Compiled::new(place, Kind::String, format!("time_of_day_in({time})")),
        _ => Compiled::new(place, Kind::Timestamp, time.to_owned()),
    })
}

fn is_pattern(pattern: &str, place: Place) -> Result<(), Refusal> {
    if times::is_pattern(pattern) {
        return Ok(());
    }
    let pattern = super::cut(pattern);
    Refusal::at(place, format!("the format '{pattern}' has letters other than yyyy, MM, dd, HH, mm, ss and S"))
}

/// What the functions take that were given something else.
fn wanted(name: &str) -> Option<&'static str> {
    Some(match name {
        "AVG" | "COUNT" | "MAX" | "MIN" | "SUM" | "STDDEV" | "LENGTH" | "UPPER" | "LOWER" | "LTRIM" | "RTRIM" => "one",
        "CONCAT" => "two or more",
        "POWER" => "two",
        "STR_REPLACE" | "DATE_ADD" | "DATE_SUB" | "TIMESTAMP_ADD" | "TIMESTAMP_SUB" => "three",
        "ROUND" | "TO_DATE" | "TO_TIME" | "TO_TIMESTAMP" => "one or two",
        "NOW" => "none",
        "COALESCE" => "one or more",
        _ => return None,
    })
}

/// How what is not in the language is called.
fn name_of(expression: &Expr) -> &'static str {
    match expression {
        Expr::ILike { .. } => "ILIKE",
        Expr::SimilarTo { .. } => "SIMILAR TO",
        Expr::RLike { .. } => "REGEXP",
        Expr::Like { .. } => "LIKE ANY",
        Expr::IsTrue(_) | Expr::IsFalse(_) | Expr::IsNotTrue(_) | Expr::IsNotFalse(_) => "IS with a truth value",
        Expr::IsDistinctFrom(..) | Expr::IsNotDistinctFrom(..) => "IS DISTINCT FROM",
        Expr::Extract { .. } => "EXTRACT",
        Expr::Ceil { .. } => "CEIL",
        Expr::Floor { .. } => "FLOOR with a unit",
        Expr::Position { .. } => "POSITION",
        Expr::Substring { .. } => "SUBSTRING, other than SUBSTR(text, start, length),",
        Expr::Trim { .. } => "TRIM of anything but spaces",
        Expr::Overlay { .. } => "OVERLAY",
        Expr::Collate { .. } => "COLLATE",
        Expr::Cast { .. } => "TRY_CAST, SAFE_CAST or ::",
        Expr::Exists { .. } => "EXISTS",
        Expr::Subquery(_) => "a sub-select other than after IN or FROM",
        Expr::Interval(_) => "INTERVAL",
        Expr::AtTimeZone { .. } => "AT TIME ZONE",
        Expr::AnyOp { .. } | Expr::AllOp { .. } => "ANY or ALL",
        Expr::Tuple(_) => "a list of values other than after IN",
        Expr::Array(_) => "ARRAY",
        Expr::MatchAgainst { .. } => "MATCH",
        Expr::Lambda(_) => "->",
        Expr::Wildcard(_) | Expr::QualifiedWildcard(..) => "*",
        _ => "what stands here",
    }
}
