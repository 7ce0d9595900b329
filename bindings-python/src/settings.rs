//! From Python's settings to the core's: texts, numbers, truth values, dictionaries and lists.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use twinlink_core::frame::Data;

/// Values within each other, at the most: each is a step of recursion, and a stack has an end.
const DEEPEST: usize = 64;

/// Names and values of a dictionary; `None` is left out.
fn map(arguments: &Bound<'_, PyDict>) -> PyResult<Map<String, Value>> {
    nested_map(arguments, 0)
}

fn nested_map(arguments: &Bound<'_, PyDict>, depth: usize) -> PyResult<Map<String, Value>> {
    let mut map = Map::new();
    for (name, value) in arguments {
        if !value.is_none() {
            let name = match name.cast::<PyString>() {
                Ok(name) => text(name)?,
                Err(_) => {
                    let kind = name.get_type();
                    return Err(PyTypeError::new_err(format!(
                        "the keys of a dict must be str, but one is {}",
                        kind.name()?
                    )));
                }
            };
            map.insert(name, self::value(&value, depth + 1)?);
        }
    }
    Ok(map)
}

/// The same, zeroed when it is dropped: settings hold credentials.
pub(crate) fn data(arguments: &Bound<'_, PyDict>) -> PyResult<Data> {
    map(arguments).map(Data::from)
}

fn value(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    if depth > DEEPEST {
        return Err(PyValueError::new_err(format!("values must be nested at most {DEEPEST} deep")));
    }
    if let Ok(value) = value.cast::<PyString>() {
        return Ok(text(value)?.into());
    }
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(truth.is_true().into());
    }
    if let Ok(number) = value.cast::<PyInt>() {
        // A number beyond 64 bits is beyond every bound: the core's message is to show it all the same.
        return Ok(number.extract::<i64>().map_or_else(|_| Value::from(number.to_string()), Value::from));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        let number = number.value();
        // What JSON does not have is beyond every bound, too.
        return Ok(Number::from_f64(number).map_or_else(|| number.to_string().into(), Value::Number));
    }
    if let Ok(map) = value.cast::<PyDict>() {
        return Ok(nested_map(map, depth)?.into());
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        return value
            .try_iter()?
            .map(|item| self::value(&item?, depth + 1))
            .collect::<PyResult<Vec<_>>>()
            .map(Value::Array);
    }
    Err(PyTypeError::new_err(format!("a setting cannot be a value of type {}", value.get_type().name()?)))
}

fn text(text: &Bound<'_, PyString>) -> PyResult<String> {
    // Python's own error holds the text, which may be secret.
    let refuse =
        |_| PyValueError::new_err("a text with half of a surrogate pair cannot be sent: UTF-8 does not have it");
    text.to_cow().map(Cow::into_owned).map_err(refuse)
}
