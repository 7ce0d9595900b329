//! The items of a page as objects of the classes in `python/twinlink`.
//!
//! The classes are ordinary frozen dataclasses with slots. Their `__init__` would cost more than everything else
//! together, so instances are made without it: memory from the type, values into the slots.

use super::classes::{Instance, Value};
use super::moments::Moments;
use super::words;
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyFloat, PyList, PyString, PyTuple};
use twinlink::Timestamp;
use twinlink::engine::{At, Kind, Made, Shape, Sink};

/// Makes the items of a page, as a tuple: what holds it is frozen.
pub(super) struct Objects<'py> {
    py: Python<'py>,
    moments: Moments,
    /// What items are.
    item: &'static Value,
    /// What is being made, from the outside in: the types of structures and lists.
    around: Vec<Option<&'static Value>>,
}

/// A structure or list while it is made.
pub(super) enum Group<'py> {
    /// The page: its items, once they are there.
    Page(Option<Bound<'py, PyAny>>),
    Structure(Instance<'static, 'py>),
    List(Bound<'py, PyList>),
}

impl<'py> Objects<'py> {
    pub(super) fn new(py: Python<'py>, moments: Moments, item: &'static Value) -> Self {
        Objects { py, moments, item, around: Vec::new() }
    }

    pub(super) fn moments(&self) -> &Moments {
        &self.moments
    }

    /// What the value that stands there is to become; nothing special if it is of no use.
    fn value(&self, at: At<'_>) -> Option<&'static Value> {
        match (at, self.around.last().copied().flatten()) {
            (At::Member(place, _), Some(Value::Structure(class))) => Some(class.value(place)),
            (At::Element, Some(Value::List(element))) => Some(element),
            _ => None,
        }
    }
}

impl<'py> Sink for Objects<'py> {
    type Value = Bound<'py, PyAny>;
    type Group = Group<'py>;

    fn reset(&mut self) {
        self.around.clear();
    }

    fn string(&mut self, at: At<'_>, _: Kind, text: &str) -> Made<Self::Value> {
        let string = PyString::new(self.py, text);
        match self.value(at) {
            Some(Value::Enumeration(enumeration)) => words(enumeration.value(&string)),
            _ => Ok(string.into_any()),
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
        let value = self.value(at);
        self.around.push(value);
        match (at, value) {
            (At::Top, _) => Ok(Group::Page(None)),
            (_, Some(Value::Structure(class))) => words(class.instance(self.py)).map(Group::Structure),
            _ => Err(format!("{} has no class", shape.name)),
        }
    }

    fn list(&mut self, at: At<'_>, _: Kind) -> Made<Self::Group> {
        let is_items = matches!(at, At::Member(..)) && self.around.len() == 1;
        let value = if is_items { Some(self.item) } else { self.value(at) };
        self.around.push(value);
        Ok(Group::List(PyList::empty(self.py)))
    }

    fn map(&mut self, _: At<'_>) -> Made<Self::Group> {
        Err("a map has no class".to_owned())
    }

    fn put(&mut self, group: &mut Self::Group, at: At<'_>, value: Self::Value) -> Made<()> {
        match (group, at) {
            (Group::Page(items), At::Member(..)) if value.is_instance_of::<PyTuple>() => *items = Some(value),
            (Group::Structure(instance), At::Member(place, _)) => words(instance.set(place, &value))?,
            (Group::List(list), At::Element) => words(list.append(value))?,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, group: Self::Group) -> Made<Self::Value> {
        self.around.pop();
        match group {
            Group::Page(items) => Ok(items.unwrap_or_else(|| PyTuple::empty(self.py).into_any())),
            Group::Structure(instance) => words(instance.finish()),
            Group::List(list) => Ok(list.to_tuple().into_any()),
        }
    }
}
