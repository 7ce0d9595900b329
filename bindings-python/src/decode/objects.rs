//! Answers as objects of the classes in `python/twinlink`.

use super::classes::{Class, Instance, Value};
use super::moments::Moments;
use super::words;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyList, PyString};
use twinlink_core::Timestamp;
use twinlink_core::engine::{At, Kind, Made, Shape, Sink};

/// Makes objects; lists become tuples: what holds them is frozen.
pub(super) struct Objects<'py> {
    py: Python<'py>,
    pub(super) moments: Moments,
    /// What the answer is.
    answer: &'static Class,
    /// What is being made, from the outside in.
    around: Vec<Around>,
}

#[derive(Clone, Copy)]
enum Around {
    Structure(&'static Class),
    Parts(&'static Value),
}

/// A structure, list or map while it is made.
pub(super) enum Group<'py> {
    Structure(Instance<'static, 'py>),
    List(Bound<'py, PyList>),
    Map(Bound<'py, PyDict>),
}

const PLAIN: &Value = &Value::Plain;

impl<'py> Objects<'py> {
    pub(super) fn new(py: Python<'py>, moments: Moments, answer: &'static Class) -> Self {
        Objects { py, moments, answer, around: Vec::new() }
    }

    /// What the value that stands there is to become.
    fn value(&self, at: At<'_>) -> &'static Value {
        match (at, self.around.last()) {
            (At::Member(place, _), Some(Around::Structure(class))) => class.value(place),
            (At::Element | At::Entry(_), Some(Around::Parts(part))) => part,
            _ => PLAIN,
        }
    }

    fn parts(&mut self, at: At<'_>) {
        let part = match self.value(at) {
            Value::Parts(part) => part,
            _ => PLAIN,
        };
        self.around.push(Around::Parts(part));
    }
}

impl<'py> Sink for Objects<'py> {
    type Value = Bound<'py, PyAny>;
    type Group = Group<'py>;

    fn reset(&mut self) {
        self.around.clear();
    }

    fn string(&mut self, at: At<'_>, _: Kind, text: &str) -> Made<Self::Value> {
        match self.value(at) {
            Value::Enumeration(enumeration) => words(enumeration.value(self.py, text)),
            _ => Ok(PyString::new(self.py, text).into_any()),
        }
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

    fn document(&mut self, _: At<'_>, json: serde_json::Value) -> Made<Self::Value> {
        words(super::dicts::document(self.py, &json))
    }

    fn null(&mut self, _: At<'_>) -> Made<Self::Value> {
        Ok(self.py.None().into_bound(self.py))
    }

    fn structure(&mut self, at: At<'_>, shape: &'static Shape) -> Made<Self::Group> {
        let class = match (at, self.value(at)) {
            (At::Top, _) => self.answer,
            (_, Value::Structure(link)) => words(link.class(self.py))?,
            _ => return Err(format!("{} has no class", shape.name)),
        };
        self.around.push(Around::Structure(class));
        words(class.instance(self.py)).map(Group::Structure)
    }

    fn list(&mut self, at: At<'_>, _: Kind) -> Made<Self::Group> {
        self.parts(at);
        Ok(Group::List(PyList::empty(self.py)))
    }

    fn map(&mut self, at: At<'_>) -> Made<Self::Group> {
        self.parts(at);
        Ok(Group::Map(PyDict::new(self.py)))
    }

    fn put(&mut self, group: &mut Self::Group, at: At<'_>, value: Self::Value) -> Made<()> {
        words(match (group, at) {
            (Group::Structure(instance), At::Member(place, _)) => instance.set(place, value),
            (Group::Structure(instance), At::Unknown(name)) => instance.keep(name, value),
            (Group::List(list), _) => list.append(value),
            (Group::Map(map), At::Entry(name)) => map.set_item(name, value),
            _ => Ok(()),
        })
    }

    fn end(&mut self, group: Self::Group) -> Made<Self::Value> {
        self.around.pop();
        match group {
            Group::Structure(instance) => words(instance.finish()),
            Group::List(list) => Ok(list.to_tuple().into_any()),
            Group::Map(map) => Ok(map.into_any()),
        }
    }
}
