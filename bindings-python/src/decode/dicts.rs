//! Answers as dictionaries, by AWS's member names.

use super::moments::Moments;
use super::words;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyList, PyString};
use serde_json::Value;
use twinlink_core::Timestamp;
use twinlink_core::engine::{At, Kind, Made, Shape, Sink};

/// Makes dictionaries and lists.
pub(super) struct Dicts<'py> {
    pub(super) py: Python<'py>,
    pub(super) moments: Moments,
}

impl<'py> Sink for Dicts<'py> {
    type Value = Bound<'py, PyAny>;
    type Group = Bound<'py, PyAny>;

    fn string(&mut self, _: At<'_>, _: Kind, text: &str) -> Made<Self::Value> {
        Ok(PyString::new(self.py, text).into_any())
    }

    fn boolean(&mut self, _: At<'_>, flag: bool) -> Made<Self::Value> {
        Ok(PyBool::new(self.py, flag).to_owned().into_any())
    }

    fn integer(&mut self, _: At<'_>, number: i64) -> Made<Self::Value> {
        words(number.into_bound_py_any(self.py))
    }

    fn double(&mut self, _: At<'_>, number: f64) -> Made<Self::Value> {
        Ok(PyFloat::new(self.py, number).into_any())
    }

    fn timestamp(&mut self, _: At<'_>, moment: Timestamp) -> Made<Self::Value> {
        words(self.moments.datetime(self.py, moment))
    }

    fn blob(&mut self, _: At<'_>, bytes: Vec<u8>) -> Made<Self::Value> {
        Ok(PyBytes::new(self.py, &bytes).into_any())
    }

    fn document(&mut self, _: At<'_>, json: Value) -> Made<Self::Value> {
        words(document(self.py, &json))
    }

    fn null(&mut self, _: At<'_>) -> Made<Self::Value> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn structure(&mut self, _: At<'_>, _: &'static Shape) -> Made<Self::Group> {
        Ok(PyDict::new(self.py).into_any())
    }

    fn list(&mut self, _: At<'_>, _: Kind) -> Made<Self::Group> {
        Ok(PyList::empty(self.py).into_any())
    }

    fn map(&mut self, _: At<'_>) -> Made<Self::Group> {
        Ok(PyDict::new(self.py).into_any())
    }

    fn put(&mut self, group: &mut Self::Group, at: At<'_>, value: Self::Value) -> Made<()> {
        words(match at {
            At::Member(_, member) => put(group, &PyString::intern(self.py, member.name), value),
            At::Entry(name) | At::Unknown(name) => put(group, &PyString::new(self.py, name), value),
            At::Element | At::Top => group.cast::<PyList>().map_err(PyErr::from).and_then(|list| list.append(value)),
        })
    }

    fn end(&mut self, group: Self::Group) -> Made<Self::Value> {
        Ok(group)
    }
}

fn put<'py>(group: &Bound<'py, PyAny>, name: &Bound<'py, PyString>, value: Bound<'py, PyAny>) -> PyResult<()> {
    group.cast::<PyDict>()?.set_item(name, value)
}

/// JSON as Python has it.
pub(crate) fn document<'py>(py: Python<'py>, json: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match json {
        Value::Null => py.None().into_bound(py),
        Value::Bool(flag) => PyBool::new(py, *flag).to_owned().into_any(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => number.into_bound_py_any(py)?,
            (None, Some(number)) => number.into_bound_py_any(py)?,
            (None, None) => PyFloat::new(py, number.as_f64().unwrap_or(f64::NAN)).into_any(),
        },
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(list) => {
            let elements = PyList::empty(py);
            for json in list {
                elements.append(document(py, json)?)?;
            }
            elements.into_any()
        }
        Value::Object(map) => {
            let entries = PyDict::new(py);
            for (name, json) in map {
                entries.set_item(name, document(py, json)?)?;
            }
            entries.into_any()
        }
    })
}
