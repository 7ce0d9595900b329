//! The functions on texts.

use serde_json::Value as Json;

use super::value::{Value, put_together};

pub(super) fn len(given: &[Value]) -> Value {
    given[0].text().map(|text| text.chars().count() as f64).into()
}

/// The place of a text in another, from 0; -1 where it is not.
pub(super) fn find(given: &[Value]) -> Value {
    let (Some(text), Some(part)) = (given[0].text(), given[1].text()) else { return Value::None };
    let place = text.find(part).map_or(-1.0, |bytes| text[..bytes].chars().count() as f64);
    place.into()
}

pub(super) fn contains(given: &[Value]) -> Value {
    match (given[0].text(), given[1].text()) {
        (Some(text), Some(part)) => text.contains(part).into(),
        _ => Value::None,
    }
}

pub(super) fn upper(given: &[Value]) -> Value {
    given[0].text().map_or(Value::None, |text| Value::Text(text.to_uppercase()))
}

pub(super) fn lower(given: &[Value]) -> Value {
    given[0].text().map_or(Value::None, |text| Value::Text(text.to_lowercase()))
}

/// The texts behind the first one, with that between them.
pub(super) fn join(given: &[Value]) -> Value {
    let parts: Option<Vec<String>> = given.iter().map(Value::joined).collect();
    match parts {
        Some(parts) => put_together(parts[1..].join(&parts[0])),
        None => Value::None,
    }
}

/// The character at a place, which counts from the end if it is negative.
pub(super) fn character(text: &Value, place: &Value) -> Value {
    let (Some(text), Some(place)) = (text.text(), place.number()) else { return Value::None };
    let characters: Vec<char> = text.chars().collect();
    let place = if place < 0.0 { place + characters.len() as f64 } else { place };
    if place < 0.0 || place.fract() != 0.0 {
        return Value::None;
    }
    characters.get(place as usize).map_or(Value::None, |character| Value::Text(character.to_string()))
}

/// The characters from `start` to before `end`, each `step`th of them, as Python has it; what is none has its default.
pub(super) fn slice(text: &Value, start: &Value, end: &Value, step: &Value) -> Value {
    let Some(text) = text.text() else { return Value::None };
    let characters: Vec<char> = text.chars().collect();
    let length = characters.len() as i64;
    let whole = |bound: &Value| match bound {
        Value::None => Some(None),
        Value::Number(number) if number.fract() == 0.0 => Some(Some(*number as i64)),
        _ => None,
    };
    let (Some(start), Some(end), Some(step)) = (whole(start), whole(end), whole(step)) else { return Value::None };
    let step = step.unwrap_or(1);
    if step == 0 {
        return Value::None;
    }
    let (least, most) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let place = |bound: Option<i64>, default: i64| match bound {
        None => default,
        Some(bound) if bound < 0 => bound.saturating_add(length).clamp(least, most),
        Some(bound) => bound.clamp(least, most),
    };
    let (first, last) = if step > 0 { (least, most) } else { (most, least) };
    let (mut at, end) = (place(start, first), place(end, last));
    let mut sliced = String::new();
    while if step > 0 { at < end } else { at > end } {
        sliced.extend(usize::try_from(at).ok().and_then(|at| characters.get(at)));
        at = at.saturating_add(step);
    }
    Value::Text(sliced)
}

/// What stands in a JSON text at a path such as `$.values[1]`; arrays and objects as JSON.
pub(super) fn jp(given: &[Value]) -> Value {
    let (Some(text), Some(path)) = (given[0].text(), given[1].text()) else { return Value::None };
    let Ok(document) = serde_json::from_str::<Json>(text) else { return Value::None };
    let Some(steps) = steps(path) else { return Value::None };
    let found = steps.iter().try_fold(&document, |at, step| match step {
        Step::Member(name) => at.get(name.as_str()),
        Step::Element(place) => at.get(place),
    });
    match found {
        None | Some(Json::Null) => Value::None,
        Some(Json::Bool(truth)) => (*truth).into(),
        Some(Json::Number(number)) => number.as_f64().into(),
        Some(Json::String(text)) => Value::Text(text.clone()),
        Some(other) => Value::Text(other.to_string()),
    }
}

/// Whether a path is one that [`jp`] follows.
pub(super) fn is_path(path: &str) -> bool {
    steps(path).is_some()
}

enum Step {
    Member(String),
    Element(usize),
}

/// `$`, then `.name`, `['name']` or `[7]` each.
fn steps(path: &str) -> Option<Vec<Step>> {
    let mut rest = path.trim().strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(inside) = rest.strip_prefix('[') {
            let (step, after) = inside.split_once(']')?;
            let name = step.strip_prefix(['\'', '"']).and_then(|step| step.strip_suffix(['\'', '"']));
            steps.push(match name {
                Some(name) => Step::Member(name.to_owned()),
                None => Step::Element(step.parse().ok()?),
            });
            rest = after;
        } else {
            let inside = rest.strip_prefix('.')?;
            let (name, after) = inside.split_at(inside.find(['.', '[']).unwrap_or(inside.len()));
            if name.is_empty() || name == "*" {
                return None;
            }
            steps.push(Step::Member(name.to_owned()));
            rest = after;
        }
    }
    Some(steps)
}

/// A text in which `%d`, `%s`, `%f`, `%e`, `%x` and `%%`, with flags, width and precision, stand for the other arguments, as in
/// Java.
pub(super) fn format(given: &[Value]) -> Value {
    let Some(pattern) = given[0].text() else { return Value::None };
    let mut arguments = given[1..].iter();
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(before);
        let Some(end) = after.find(|character: char| character.is_ascii_alphabetic() || character == '%') else {
            return Value::None;
        };
        let (layout, conversion) = (&after[..end], after.as_bytes()[end]);
        rest = &after[end + 1..];
        if conversion == b'%' {
            text.push('%');
            continue;
        }
        let shown = arguments.next().and_then(|argument| converted(layout, conversion, argument));
        let Some(shown) = shown else { return Value::None };
        text.push_str(&shown);
    }
    text.push_str(rest);
    put_together(text)
}

/// One argument in its place: `-` for the left side, `0` for zeros before it, `+` for its sign, then width and precision.
fn converted(layout: &str, conversion: u8, argument: &Value) -> Option<String> {
    let flags = &layout[..layout.len() - layout.trim_start_matches(['-', '0', '+', ',']).len()];
    let (width, precision) = match layout[flags.len()..].split_once('.') {
        Some((width, precision)) => (width, Some(precision.parse::<usize>().ok().filter(|digits| *digits <= 30)?)),
        None => (&layout[flags.len()..], None),
    };
    let width = if width.is_empty() { 0 } else { width.parse::<usize>().ok().filter(|width| *width <= 1024)? };
    let mut shown = match conversion {
        b's' => argument.joined()?,
        b'd' => argument.number().filter(|number| number.fract() == 0.0).map(|number| format!("{number:.0}"))?,
        b'x' => {
            argument.number().filter(|number| number.fract() == 0.0).map(|number| format!("{:x}", number as i64))?
        }
        b'f' => argument.number().map(|number| format!("{number:.*}", precision.unwrap_or(6)))?,
        b'e' => argument.number().map(|number| format!("{number:.*e}", precision.unwrap_or(6)))?,
        _ => return None,
    };
    if flags.contains('+') && argument.number().is_some_and(|number| number >= 0.0) {
        shown.insert(0, '+');
    }
    let missing = width.saturating_sub(shown.chars().count());
    Some(if flags.contains('-') {
        shown + &" ".repeat(missing)
    } else if flags.contains('0') && conversion != b's' {
        let sign = usize::from(shown.starts_with(['-', '+']));
        format!("{}{}{}", &shown[..sign], "0".repeat(missing), &shown[sign..])
    } else {
        " ".repeat(missing) + &shown
    })
}
