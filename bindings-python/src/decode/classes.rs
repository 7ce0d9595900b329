//! Which Python class a shape has, and how an instance of it is made.

use crate::found::found;
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use twinlink::endpoint::Service;
use twinlink::engine::{Kind, Operation, Shape};

/// What a kind of value becomes.
pub(super) enum Value {
    Text,
    Enumeration(Enumeration),
    Timestamp,
    Structure(Class),
    List(Box<Value>),
}

/// An open enumeration: its known values are members, others make one of their own.
pub(super) struct Enumeration {
    class: Py<PyType>,
    members: Py<PyDict>,
}

impl Enumeration {
    pub(super) fn value<'py>(&self, text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        match self.members.bind(text.py()).get_item(text)? {
            Some(member) => Ok(member),
            None => self.class.bind(text.py()).call1((text,)),
        }
    }
}

/// A dataclass with slots.
pub(super) struct Class {
    class: Py<PyType>,
    members: Vec<(Slot, Value)>,
}

/// A member's slot: the descriptor in the class, and the function of its type that writes.
struct Slot {
    descriptor: Py<PyAny>,
    set: ffi::descrsetfunc,
}

/// What the list of items of an operation's pages becomes.
pub(super) fn item(py: Python<'_>, operation: &'static Operation) -> PyResult<&'static Value> {
    static ITEMS: Mutex<Option<HashMap<(Service, &'static str), &'static Value>>> = Mutex::new(None);
    let key = (operation.service, operation.name);
    if let Some(&item) = ITEMS.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().get(&key) {
        return Ok(item);
    }
    // Not under the lock: importing and looking up may let other threads run.
    let module = py.import(match operation.service {
        Service::TwinMaker => "twinlink.twinmaker",
        _ => "twinlink.sitewise",
    })?;
    let page = operation.output;
    let items = operation.items().and_then(|items| page.find(items)).map(|place| page.members[place].kind);
    let items = items.ok_or_else(|| PyTypeError::new_err(format!("{} has no items", page.name)))?;
    // One for each operation, for as long as the process lives.
    let item: &'static Value = Box::leak(Box::new(value(&module, items)?));
    Ok(ITEMS.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().entry(key).or_insert(item))
}

fn value(module: &Bound<'_, PyModule>, kind: Kind) -> PyResult<Value> {
    Ok(match kind {
        Kind::String => Value::Text,
        Kind::Timestamp => Value::Timestamp,
        Kind::List(&element) => Value::List(Box::new(value(module, element)?)),
        Kind::Structure(shape) => Value::Structure(Class::new(module, shape)?),
        Kind::Enumeration(name) => {
            let class = module.getattr(name)?.cast_into::<PyType>()?;
            let members = class.getattr("members")?.cast_into::<PyDict>()?;
            Value::Enumeration(Enumeration { class: class.unbind(), members: members.unbind() })
        }
        other => return Err(PyTypeError::new_err(format!("{other:?} has no place in Python yet"))),
    })
}

impl Class {
    fn new(module: &Bound<'_, PyModule>, shape: &'static Shape) -> PyResult<Self> {
        let class = module.getattr(shape.name)?.cast_into::<PyType>()?;
        if shape.members.len() > 64 {
            return Err(PyTypeError::new_err(format!("{} has more members than Instance can count", shape.name)));
        }
        let members = shape
            .members
            .iter()
            .map(|member| Ok((Slot::find(&class, &snake_case(member.name))?, value(module, member.kind)?)))
            .collect::<PyResult<_>>()?;
        Ok(Class { class: class.unbind(), members })
    }

    pub(super) fn value(&self, place: usize) -> &Value {
        &self.members[place].1
    }

    /// An instance with empty slots.
    pub(super) fn instance<'py>(&self, py: Python<'py>) -> PyResult<Instance<'_, 'py>> {
        // SAFETY: the class is a live heap type that `Slot::find` has checked to hold its members in slots, so that
        // zeroed memory is a valid instance of it. `PyType_GenericAlloc` gives a new reference or null with an
        // exception set.
        let object = unsafe {
            let class: *mut ffi::PyTypeObject = self.class.as_ptr().cast();
            Bound::from_owned_ptr_or_err(py, ffi::PyType_GenericAlloc(class, 0))?
        };
        Ok(Instance { class: self, object, filled: 0 })
    }
}

impl Slot {
    fn find(class: &Bound<'_, PyType>, name: &str) -> PyResult<Slot> {
        let member_descriptor = found(class.py())?.member_descriptor.bind(class.py());
        let descriptor = class.getattr("__dict__")?.get_item(name)?;
        if !descriptor.is_instance(member_descriptor)? {
            return Err(PyTypeError::new_err(format!("{}.{name} is not a slot", class.name()?)));
        }
        // SAFETY: `PyType_GetSlot` gives the type's `tp_descr_set`, which has this signature, or null.
        let set = unsafe {
            let set = ffi::PyType_GetSlot(descriptor.get_type().as_type_ptr(), ffi::Py_tp_descr_set);
            std::mem::transmute::<*mut std::ffi::c_void, Option<ffi::descrsetfunc>>(set)
        };
        let set = set.ok_or_else(|| PyTypeError::new_err(format!("{name} cannot be set")))?;
        Ok(Slot { descriptor: descriptor.unbind(), set })
    }
}

/// An instance that is being filled.
pub(super) struct Instance<'a, 'py> {
    class: &'a Class,
    object: Bound<'py, PyAny>,
    /// A bit for each slot that holds a value.
    filled: u64,
}

impl<'py> Instance<'_, 'py> {
    /// Puts a value into a slot.
    pub(super) fn set(&mut self, place: usize, value: &Bound<'py, PyAny>) -> PyResult<()> {
        let slot = &self.class.members[place].0;
        // SAFETY: the descriptor belongs to the instance's class, and all three are live. It takes its own reference
        // to the value. A result other than 0 means that an exception is set.
        let outcome = unsafe { (slot.set)(slot.descriptor.as_ptr(), self.object.as_ptr(), value.as_ptr()) };
        if outcome != 0 {
            return Err(PyErr::fetch(self.object.py()));
        }
        self.filled |= 1 << place;
        Ok(())
    }

    /// The instance, with `None` in the slots that got no value.
    pub(super) fn finish(mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.object.py();
        for place in 0..self.class.members.len() {
            if self.filled & 1 << place == 0 {
                self.set(place, py.None().bind(py))?;
            }
        }
        Ok(self.object)
    }
}

/// `workspaceId` in Python's spelling: `workspace_id`.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
