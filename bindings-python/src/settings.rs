//! From Python's settings to the core's: texts, numbers, truth values, dictionaries and lists.

use crate::arguments::{HALF, digits};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::fmt;
use twinlink_core::frame::Data;

/// Values within each other, at the most: each is a step of recursion, and a stack has an end.
const DEEPEST: usize = 64;

/// Where a value is, for errors.
#[derive(Clone, Copy)]
struct At<'a> {
    name: &'a str,
    within: Option<&'a At<'a>>,
    depth: usize,
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(within) = self.within {
            write!(f, "{within}.")?;
        }
        f.write_str(self.name)
    }
}

/// Names and values of a dictionary, zeroed when they are dropped, since settings hold credentials. `None` is left out.
pub(crate) fn data(arguments: &Bound<'_, PyDict>) -> PyResult<Data> {
    map(arguments, None).map(Data::from)
}

fn map(entries: &Bound<'_, PyDict>, within: Option<&At<'_>>) -> PyResult<Map<String, Value>> {
    let mut map = Map::new();
    for (name, value) in entries {
        if !value.is_none() {
            let what = || within.map_or_else(|| "settings".to_owned(), At::to_string);
            let Ok(name) = name.cast::<PyString>() else {
                let kind = name.get_type();
                let words = format!("the keys of {} must be str, but one is {}", what(), kind.name()?);
                return Err(PyTypeError::new_err(words));
            };
            let name = text(name, &what)?;
            let at = At { name: &name, within, depth: within.map_or(0, |within| within.depth) + 1 };
            let value = self::value(&value, &at)?;
            map.insert(name, value);
        }
    }
    Ok(map)
}

fn value(value: &Bound<'_, PyAny>, at: &At<'_>) -> PyResult<Value> {
    if at.depth > DEEPEST {
        return Err(PyValueError::new_err(format!("values must be nested at most {DEEPEST} deep")));
    }
    if let Ok(value) = value.cast::<PyString>() {
        return Ok(text(value, &|| at.to_string())?.into());
    }
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(truth.is_true().into());
    }
    if let Ok(number) = value.cast::<PyInt>() {
        // A number beyond 64 bits is beyond every bound: the core's message is to show it all the same.
        return Ok(number.extract::<i64>().map_or_else(|_| Value::from(shown(number)), Value::from));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        let number = number.value();
        // What JSON does not have is beyond every bound, too.
        return Ok(Number::from_f64(number).map_or_else(|| number.to_string().into(), Value::Number));
    }
    if let Ok(map) = value.cast::<PyDict>() {
        return Ok(self::map(map, Some(at))?.into());
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        return value
            .try_iter()?
            .map(|item| self::value(&item?, &At { depth: at.depth + 1, ..*at }))
            .collect::<PyResult<Vec<_>>>()
            .map(Value::Array);
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let entries = PyDict::new(value.py());
        entries.update(mapping)?;
        return Ok(self::map(&entries, Some(at))?.into());
    }
    if let Ok(path) = value.call_method0("__fspath__")
        && let Ok(path) = path.cast::<PyString>()
    {
        return Ok(text(path, &|| at.to_string())?.into());
    }
    Err(PyTypeError::new_err(format!("{at} cannot be a value of type {}", value.get_type().name()?)))
}

/// The digits of a long number, or that there are too many to show.
fn shown(number: &Bound<'_, PyInt>) -> String {
    digits(number)
        .ok()
        .filter(|digits| digits.len() <= 40)
        .unwrap_or_else(|| "a number of more than 40 digits".to_owned())
}

fn text(text: &Bound<'_, PyString>, what: &dyn Fn() -> String) -> PyResult<String> {
    // Python's own error holds the text, which may be secret.
    let refuse = |_| PyValueError::new_err(format!("{} cannot be {HALF}", what()));
    text.to_cow().map(Cow::into_owned).map_err(refuse)
}
