//! What the functions of the query language do, for the engine. Of null they make null; what they cannot do ends the query
//! with a sentence.

use std::sync::Arc;

use fancy_regex::{Regex, RegexBuilder};
use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::{Value, ValueRef};

use super::times;
use crate::moment::Moment;

/// How many bytes a text may have that functions make.
pub(super) const LONGEST_TEXT: usize = 1 << 20;
/// How far a regular expression may go back in a text.
const MOST_STEPS_BACK: usize = 100_000;

const PURE: FunctionFlags =
    FunctionFlags::SQLITE_UTF8.union(FunctionFlags::SQLITE_DETERMINISTIC).union(FunctionFlags::SQLITE_INNOCUOUS);

type Done = rusqlite::Result<Value>;

/// Tells the engine all functions.
pub(super) fn register(engine: &Connection) -> rusqlite::Result<()> {
    let add = |name: &str, arguments: i32, run: fn(&Context<'_>) -> Done| {
        engine.create_scalar_function(name, arguments, PURE, move |context| {
            let has_null = (0..context.len()).any(|index| context.get_raw(index) == ValueRef::Null);
            if has_null { Ok(Value::Null) } else { run(context) }
        })
    };
    add("length_of", 1, |context| Ok(Value::Integer(text(context, 0)?.chars().count() as i64)))?;
    add("upper_of", 1, |context| Ok(Value::Text(text(context, 0)?.to_uppercase())))?;
    add("lower_of", 1, |context| Ok(Value::Text(text(context, 0)?.to_lowercase())))?;
    add("trim_of", 1, |context| Ok(Value::Text(text(context, 0)?.trim_matches(' ').to_owned())))?;
    add("ltrim_of", 1, |context| Ok(Value::Text(text(context, 0)?.trim_start_matches(' ').to_owned())))?;
    add("rtrim_of", 1, |context| Ok(Value::Text(text(context, 0)?.trim_end_matches(' ').to_owned())))?;
    add("concat_of", -1, concat)?;
    add("replace_of", 3, replace)?;
    add("part_of", 2, part)?;
    add("part_of", 3, part)?;
    add("match_of", 2, first_match)?;
    add("is_like", 2, is_like)?;
    add("is_like", 3, is_like)?;
    add("power_of", 2, |context| real(number(context, 0)?.powf(number(context, 1)?)))?;
    add("whole_of", 1, |context| match context.get_raw(0) {
        ValueRef::Integer(whole) => Ok(Value::Integer(whole)),
        // The words of SUM.
        _ => fail("integer overflow".to_owned()),
    })?;
    add("real_of", 1, |context| match context.get_raw(0) {
        ValueRef::Integer(whole) => Ok(Value::Integer(whole)),
        _ => real(number(context, 0)?),
    })?;
    add("floor_of", 1, |context| match context.get_raw(0) {
        ValueRef::Integer(whole) => Ok(Value::Integer(whole)),
        _ => real(number(context, 0)?.floor()),
    })?;
    add("round_of", 2, round)?;
    add("time_moved", 4, |context| {
        let (time, unit, sign, count) =
            (whole(context, 0)?, whole(context, 1)?, whole(context, 2)?, whole(context, 3)?);
        time_or(count.checked_mul(sign).and_then(|count| times::shifted(time, unit, count)), || {
            format!("{} moved by {count} is too far", Moment(time).to_iso())
        })
    })?;
    add("time_of_seconds", 1, |context| {
        let nanoseconds = match context.get_raw(0) {
            ValueRef::Integer(seconds) => seconds.checked_mul(times::SECOND),
            _ => {
                let nanoseconds = number(context, 0)? * times::SECOND as f64;
                (nanoseconds.abs() < i64::MAX as f64).then_some(nanoseconds as i64)
            }
        };
        time_or(nanoseconds, || "that number of seconds is too far from 1970".to_owned())
    })?;
    add("time_of_milliseconds", 1, |context| {
        time_or(whole(context, 0)?.checked_mul(times::MILLISECOND), || {
            "that number of milliseconds is too far from 1970".to_owned()
        })
    })?;
    add("time_by", 2, |context| {
        let (given, pattern) = (text(context, 0)?, text(context, 1)?);
        time_or(times::parse_by(pattern, given), || {
            format!("'{}' is no time of the form '{}'", super::cut(given), super::cut(pattern))
        })
    })?;
    add("time_in", 1, |context| {
        let given = text(context, 0)?;
        time_or(times::parse(given), || format!("'{}' is no time", super::cut(given)))
    })?;
    add("date_in", 1, |context| Ok(Value::Text(times::date_of(whole(context, 0)?))))?;
    add("time_of_day_in", 1, |context| Ok(Value::Text(times::time_of(whole(context, 0)?))))?;
    add("text_of_time", 1, |context| Ok(Value::Text(Moment(whole(context, 0)?).to_iso())))?;
    add("text_of", 1, |context| {
        Ok(Value::Text(match context.get_raw(0) {
            ValueRef::Integer(whole) => whole.to_string(),
            ValueRef::Real(number) => super::table::written(number),
            _ => text(context, 0)?.to_owned(),
        }))
    })?;
    add("int_of", 1, int_of)?;
    add("boolean_of", 1, |context| match context.get_raw(0) {
        ValueRef::Integer(whole) => Ok(Value::Integer(i64::from(whole != 0))),
        ValueRef::Real(number) => Ok(Value::Integer(i64::from(number != 0.0))),
        _ => match text(context, 0)? {
            truth if truth.eq_ignore_ascii_case("true") => Ok(Value::Integer(1)),
            truth if truth.eq_ignore_ascii_case("false") => Ok(Value::Integer(0)),
            other => fail(format!("'{}' is neither true nor false", super::cut(other))),
        },
    })?;
    engine.create_aggregate_function("stddev", 1, PURE, Deviation)
}

fn text<'a>(context: &'a Context<'_>, index: usize) -> rusqlite::Result<&'a str> {
    context.get_raw(index).as_str().map_err(|error| rusqlite::Error::UserFunctionError(error.into()))
}

fn whole(context: &Context<'_>, index: usize) -> rusqlite::Result<i64> {
    context.get(index)
}

fn number(context: &Context<'_>, index: usize) -> rusqlite::Result<f64> {
    context.get(index)
}

fn fail<T>(message: String) -> rusqlite::Result<T> {
    Err(rusqlite::Error::UserFunctionError(message.into()))
}

/// A number; what is none, or endless, is null.
fn real(number: f64) -> Done {
    Ok(if number.is_finite() { Value::Real(number) } else { Value::Null })
}

fn time_or(time: Option<i64>, message: impl FnOnce() -> String) -> Done {
    time.map_or_else(|| fail(message()), |time| Ok(Value::Integer(time)))
}

fn too_long<T>() -> rusqlite::Result<T> {
    fail(format!("a text of more than {LONGEST_TEXT} bytes would be made"))
}

fn concat(context: &Context<'_>) -> Done {
    let mut whole = String::new();
    for index in 0..context.len() {
        whole.push_str(text(context, index)?);
        if whole.len() > LONGEST_TEXT {
            return too_long();
        }
    }
    Ok(Value::Text(whole))
}

fn replace(context: &Context<'_>) -> Done {
    let (whole, from, to) = (text(context, 0)?, text(context, 1)?, text(context, 2)?);
    if from.is_empty() {
        return Ok(Value::Text(whole.to_owned()));
    }
    if whole.matches(from).count().saturating_mul(to.len()) > LONGEST_TEXT {
        return too_long();
    }
    Ok(Value::Text(whole.replace(from, to)))
}

/// The characters from a place on, which counts from 1, or from the end if it is below zero.
fn part(context: &Context<'_>) -> Done {
    let (given, start) = (text(context, 0)?, whole(context, 1)?);
    let length = if context.len() == 3 { whole(context, 2)? } else { i64::MAX };
    let skipped = match start {
        0 => return Ok(Value::Text(String::new())),
        1.. => start - 1,
        _ => match given.chars().count() as i64 + start {
            skipped @ 0.. => skipped,
            _ => return Ok(Value::Text(String::new())),
        },
    };
    let count = |number: i64| usize::try_from(number.max(0)).unwrap_or(usize::MAX);
    Ok(Value::Text(given.chars().skip(count(skipped)).take(count(length)).collect()))
}

/// The first part of a text that a regular expression fits, or null.
fn first_match(context: &Context<'_>) -> Done {
    let pattern: Arc<Regex> = context.get_or_create_aux(1, |pattern| {
        RegexBuilder::new(pattern.as_str()?)
            .backtrack_limit(MOST_STEPS_BACK)
            .build()
            .map_err(Box::<dyn std::error::Error + Send + Sync>::from)
    })?;
    match pattern.find(text(context, 0)?) {
        Ok(found) => Ok(found.map_or(Value::Null, |found| Value::Text(found.as_str().to_owned()))),
        Err(error) => fail(format!("the regular expression of SUBSTR: {error}")),
    }
}

/// `LIKE`: `%` for any characters, `_` for one; upper and lower case differ.
fn is_like(context: &Context<'_>) -> Done {
    let escape = if context.len() == 3 { text(context, 2)?.chars().next() } else { None };
    let pattern: Arc<Vec<Part>> = context
        .get_or_create_aux(1, |pattern| Ok::<_, rusqlite::types::FromSqlError>(parts(pattern.as_str()?, escape)))?;
    Ok(Value::Integer(i64::from(fits(&pattern, text(context, 0)?))))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Any number of characters.
    Any,
    One,
    Exactly(char),
}

fn parts(pattern: &str, escape: Option<char>) -> Vec<Part> {
    let mut characters = pattern.chars();
    let mut parts = Vec::new();
    while let Some(character) = characters.next() {
        parts.push(match character {
            // At the very end, nothing is left that it could stand before.
            _ if Some(character) == escape => Part::Exactly(characters.next().unwrap_or(character)),
            '%' => Part::Any,
            '_' => Part::One,
            _ => Part::Exactly(character),
        });
    }
    parts
}

fn fits(parts: &[Part], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let (mut at, mut part) = (0, 0);
    // The last `%`, and how much of the text it has taken.
    let mut last_any: Option<(usize, usize)> = None;
    while at < text.len() {
        match parts.get(part) {
            Some(Part::Any) => {
                last_any = Some((part, at));
                part += 1;
                continue;
            }
            Some(Part::One) => {}
            Some(Part::Exactly(character)) if *character == text[at] => {}
            _ => {
                let Some((any, taken)) = last_any else { return false };
                last_any = Some((any, taken + 1));
                (at, part) = (taken + 1, any + 1);
                continue;
            }
        }
        at += 1;
        part += 1;
    }
    parts[part..].iter().all(|part| *part == Part::Any)
}

/// To the nearest, halves away from zero.
fn round(context: &Context<'_>) -> Done {
    let places = whole(context, 1)?.clamp(-400, 400) as i32;
    if let (ValueRef::Integer(whole), 0..) = (context.get_raw(0), places) {
        return Ok(Value::Integer(whole));
    }
    let given = number(context, 0)?;
    let scale = 10_f64.powi(places);
    let rounded = if scale == 0.0 { 0.0 } else { (given * scale).round() / scale };
    match context.get_raw(0) {
        ValueRef::Integer(_) => Ok(Value::Integer(rounded as i64)),
        // It has no digit there that could be rounded.
        _ if !rounded.is_finite() => real(given),
        _ => real(rounded),
    }
}

fn int_of(context: &Context<'_>) -> Done {
    match context.get_raw(0) {
        ValueRef::Integer(whole) => Ok(Value::Integer(whole)),
        ValueRef::Real(number) if number.abs() < i64::MAX as f64 => Ok(Value::Integer(number as i64)),
        ValueRef::Real(number) => fail(format!("{number} is too large for an INT")),
        _ => {
            let given = text(context, 0)?;
            given.trim().parse().map(Value::Integer).or_else(|_| fail(format!("'{}' is no INT", super::cut(given))))
        }
    }
}

/// The standard deviation of a sample.
struct Deviation;

#[derive(Debug, Default)]
struct Spread {
    count: f64,
    mean: f64,
    /// The sum of the squares of what lies between the numbers and their mean.
    squares: f64,
}

impl Aggregate<Spread, Option<f64>> for Deviation {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<Spread> {
        Ok(Spread::default())
    }

    fn step(&self, context: &mut Context<'_>, spread: &mut Spread) -> rusqlite::Result<()> {
        let Some(number) = context.get::<Option<f64>>(0)? else { return Ok(()) };
        spread.count += 1.0;
        let from_mean = number - spread.mean;
        spread.mean += from_mean / spread.count;
        spread.squares += from_mean * (number - spread.mean);
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, spread: Option<Spread>) -> rusqlite::Result<Option<f64>> {
        let spread = spread.unwrap_or_default();
        // Of one value there is no spread.
        Ok((spread.count > 1.0).then(|| (spread.squares / (spread.count - 1.0)).sqrt()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_takes_any_characters_and_one() {
        let like = |pattern: &str, text: &str| fits(&parts(pattern, Some('!')), text);
        for (pattern, text) in
            [("%", ""), ("a%", "a"), ("%b", "aab"), ("a_c", "a\u{fc}c"), ("%a%b%", "xaybz"), ("!%!!", "%!")]
        {
            assert!(like(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("", "a"), ("A%", "a"), ("_", ""), ("a_c", "ac"), ("!%", "x"), ("%a", "ab")] {
            assert!(!like(pattern, text), "{pattern} {text}");
        }
        assert!(!like(&"%a".repeat(2000), &"a".repeat(1999)));
    }
}
