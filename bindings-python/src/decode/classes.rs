//! Which Python class a shape has, and how an instance of it is made.
//!
//! The classes are ordinary frozen dataclasses with slots. Their `__init__` would cost more than everything else together, so
//! instances are made without it: memory from the type, values into the slots.

use crate::found::found;
use once_cell::race::OnceRef;
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use twinlink_core::endpoint::Service;
use twinlink_core::engine::{Form, Kind, Shape};

/// What a kind of value becomes.
pub(super) enum Value {
    /// A text, a number or a moment of Python's own, which leads nowhere.
    Plain,
    /// Whatever JSON has.
    Document,
    Enumeration(Enumeration),
    Structure(Link),
    /// A list, or a map.
    Parts(Box<Value>),
}

/// An open enumeration: its known values are members, others make one of their own.
pub(super) struct Enumeration {
    name: &'static str,
    service: Service,
    found: OnceRef<'static, EnumerationClass>,
}

struct EnumerationClass {
    class: Py<PyType>,
    members: HashMap<String, Py<PyAny>>,
}

impl Enumeration {
    pub(super) fn value<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
        let found = self.found.get_or_try_init(|| {
            let class = class(py, self.service, self.name)?;
            let members = class.getattr("members")?.extract()?;
            PyResult::Ok(&*Box::leak(Box::new(EnumerationClass { class: class.unbind(), members })))
        })?;
        match found.members.get(text) {
            Some(member) => Ok(member.bind(py).clone()),
            None => found.class.bind(py).call1((text,)),
        }
    }
}

/// The class of a structure, which is looked for when the first one comes: shapes lead back to themselves.
pub(super) struct Link {
    service: Service,
    shape: &'static Shape,
    found: OnceRef<'static, Class>,
}

impl Link {
    pub(super) fn class(&self, py: Python<'_>) -> PyResult<&'static Class> {
        self.found.get_or_try_init(|| Class::of(py, self.service, self.shape))
    }
}

/// A dataclass with slots.
pub(super) struct Class {
    class: Py<PyType>,
    members: Vec<(Slot, Value)>,
    /// For what of a union no member stands for.
    unknown: Option<Slot>,
}

/// A member's slot.
enum Slot {
    /// Where in an instance it is, counted in pointers.
    Place(usize),
    /// By the descriptor in the class, and the function of its type that writes.
    Descriptor(Py<PyAny>, ffi::descrsetfunc),
}

/// A class of `twinlink.sitewise` or `twinlink.twinmaker`.
fn class<'py>(py: Python<'py>, service: Service, name: &str) -> PyResult<Bound<'py, PyType>> {
    Ok(found(py)?.class_of.bind(py).call1((service.signing_name(), name))?.cast_into::<PyType>()?)
}

fn value(service: Service, kind: Kind) -> Value {
    match kind {
        Kind::Structure(shape) => Value::Structure(Link { service, shape, found: OnceRef::new() }),
        Kind::Enumeration(name) => Value::Enumeration(Enumeration { name, service, found: OnceRef::new() }),
        Kind::Document => Value::Document,
        Kind::List(&part) | Kind::SparseList(&part) | Kind::Map(&part) => Value::Parts(Box::new(value(service, part))),
        _ => Value::Plain,
    }
}

impl Class {
    /// The class of a shape: one for as long as the process lives.
    pub(super) fn of(py: Python<'_>, service: Service, shape: &'static Shape) -> PyResult<&'static Class> {
        static CLASSES: Mutex<Option<HashMap<(Service, &'static str), &'static Class>>> = Mutex::new(None);
        let key = (service, shape.name);
        if let Some(&known) = CLASSES.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().get(&key) {
            return Ok(known);
        }
        // Not under the lock: importing and looking up may let other threads run.
        let made: &'static Class = Box::leak(Box::new(Class::new(&class(py, service, shape.name)?, service, shape)?));
        Ok(CLASSES.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().entry(key).or_insert(made))
    }

    fn new(class: &Bound<'_, PyType>, service: Service, shape: &'static Shape) -> PyResult<Self> {
        if shape.members.len() > 64 {
            return Err(PyTypeError::new_err(format!("{} has more members than Instance can count", shape.name)));
        }
        check_bases(class)?;
        let members = shape
            .members
            .iter()
            .map(|member| Ok((Slot::find(class, member.snake)?, value(service, member.kind))))
            .collect::<PyResult<_>>()?;
        let unknown = (shape.form == Form::Union).then(|| Slot::find(class, "unknown")).transpose()?;
        Ok(Class { class: class.clone().unbind(), members, unknown })
    }

    pub(super) fn value(&self, place: usize) -> &Value {
        &self.members[place].1
    }

    /// An instance with empty slots.
    pub(super) fn instance<'py>(&self, py: Python<'py>) -> PyResult<Instance<'_, 'py>> {
        let object = empty(self.class.bind(py))?;
        Ok(Instance { class: self, object, filled: 0, leads_on: false, unknown: None })
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
        let place = place(class, &descriptor)?;
        Ok(place.map_or_else(|| Slot::Descriptor(descriptor.unbind(), set), Slot::Place))
    }

    /// Puts a value into an instance that nobody else has seen yet.
    fn set<'py>(&self, object: &Bound<'py, PyAny>, value: Bound<'py, PyAny>) -> PyResult<()> {
        match self {
            Slot::Place(place) => {
                // SAFETY: `place` has found that an instance of this class keeps a reference of its own there, or null, for
                // exactly this member. The reference goes from the value to the slot; one that was there before is
                // dropped, after it is out of reach.
                unsafe {
                    let slot = object.as_ptr().cast::<*mut ffi::PyObject>().add(*place);
                    let old = slot.replace(value.into_ptr());
                    drop(Bound::from_owned_ptr_or_opt(object.py(), old));
                }
                Ok(())
            }
            Slot::Descriptor(descriptor, set) => {
                // SAFETY: the descriptor belongs to the instance's class, and all three are live. It takes its own
                // reference to the value. A result other than 0 means that an exception is set.
                let outcome = unsafe { set(descriptor.as_ptr(), object.as_ptr(), value.as_ptr()) };
                if outcome == 0 { Ok(()) } else { Err(PyErr::fetch(object.py())) }
            }
        }
    }
}

/// That there is nothing in an instance but slots: its class and all above, up to `object`, are written in Python.
fn check_bases(class: &Bound<'_, PyType>) -> PyResult<()> {
    let object = class.py().get_type::<PyAny>();
    for base in class.mro() {
        let base = base.cast_into::<PyType>()?;
        // SAFETY: the type is live.
        let flags = unsafe { ffi::PyType_GetFlags(base.as_type_ptr()) };
        if flags & ffi::Py_TPFLAGS_HEAPTYPE == 0 && !base.is(&object) {
            return Err(PyTypeError::new_err(format!("{} has {} in it", class.name()?, base.name()?)));
        }
    }
    Ok(())
}

/// Where in an instance a slot is, counted in pointers: found by writing something new through its descriptor into an
/// empty instance, and looking where that is. None if this is nowhere, or at more than one place: the limited API promises
/// nothing of the layout.
fn place(class: &Bound<'_, PyType>, descriptor: &Bound<'_, PyAny>) -> PyResult<Option<usize>> {
    let size: usize = class.getattr("__basicsize__")?.extract()?;
    let probe = PyList::empty(class.py());
    let object = empty(class)?;
    descriptor.call_method1("__set__", (&object, &probe))?;
    let is_probe = |place: &usize| {
        // SAFETY: an instance is aligned for pointers and has `__basicsize__` bytes, all of them set: those behind the head
        // were zeroed. They are only looked at.
        let word = unsafe { object.as_ptr().cast::<usize>().add(*place).read() };
        word == probe.as_ptr() as usize
    };
    let mut places = (0..size / size_of::<usize>()).filter(is_probe);
    Ok(places.next().filter(|_| places.next().is_none()))
}

/// An instance with empty slots.
fn empty<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: the class is a live heap type with nothing but slots in it (`check_bases`), so that zeroed memory is a valid
    // instance of it. `PyType_GenericAlloc` gives a new reference or null with an exception set.
    unsafe { Bound::from_owned_ptr_or_err(class.py(), ffi::PyType_GenericAlloc(class.as_type_ptr(), 0)) }
}

/// An instance that is being filled.
pub(super) struct Instance<'a, 'py> {
    class: &'a Class,
    object: Bound<'py, PyAny>,
    /// A bit for each slot that holds a value.
    filled: u64,
    /// Whether a value may lead on to other objects.
    leads_on: bool,
    /// What of a union no member stands for.
    unknown: Option<Bound<'py, PyDict>>,
}

impl<'py> Instance<'_, 'py> {
    /// Puts a value into a slot.
    pub(super) fn set(&mut self, place: usize, value: Bound<'py, PyAny>) -> PyResult<()> {
        let (slot, kind) = &self.class.members[place];
        self.leads_on |= leads_on(kind, &value);
        slot.set(&self.object, value)?;
        self.filled |= 1 << place;
        Ok(())
    }

    /// Keeps a member of a union that the class does not have.
    pub(super) fn keep(&mut self, name: &str, value: Bound<'py, PyAny>) -> PyResult<()> {
        let py = value.py();
        self.unknown.get_or_insert_with(|| PyDict::new(py)).set_item(name, value)
    }

    /// The instance, with `None` in the slots that got no value.
    pub(super) fn finish(mut self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.object.py();
        for place in 0..self.class.members.len() {
            if self.filled & 1 << place == 0 {
                self.class.members[place].0.set(&self.object, py.None().into_bound(py))?;
            }
        }
        if let Some(slot) = &self.class.unknown {
            let unknown = self.unknown.take().map_or_else(|| py.None().into_bound(py), Bound::into_any);
            self.leads_on |= !unknown.is_none();
            slot.set(&self.object, unknown)?;
        }
        if !self.leads_on {
            // SAFETY: the object is live and of a type with garbage collection. Nothing that it holds leads anywhere, and it
            // is frozen: it can be part of no circle. So the collector need not look at it, which it would do again and
            // again while a page of thousands is made; tuples are left out in the same way.
            unsafe { ffi::PyObject_GC_UnTrack(self.object.as_ptr().cast()) };
        }
        Ok(self.object)
    }
}

/// Whether a value may lead on to other objects: one that the collector looks at, or may look at once it is changed.
fn leads_on(kind: &Value, value: &Bound<'_, PyAny>) -> bool {
    // SAFETY: the object is live.
    let is_tracked = || unsafe { ffi::PyObject_GC_IsTracked(value.as_ptr()) != 0 };
    match kind {
        Value::Plain | Value::Enumeration(_) => false,
        Value::Document => is_tracked() || value.is_instance_of::<PyDict>(),
        Value::Structure(_) => is_tracked(),
        Value::Parts(_) => true,
    }
}
