//! What the native module needs of Python's modules: looked up once, when it is imported.
//!
//! Not with the first use: `PyOnceLock`, and with it `intern!`, lets go of the GIL while it is being filled. A child that
//! is forked by another thread just then would wait for ever for it to be full.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

static FOUND: PyOnceLock<Found> = PyOnceLock::new();

/// Classes and functions of Python.
pub(crate) struct Found {
    /// `twinlink.errors.from_native`.
    pub(crate) from_native: Py<PyAny>,
    /// `twinlink._importing.emit`, which imports `logging` with the first record: that takes longer than a page.
    pub(crate) emit: Py<PyAny>,
    /// `twinlink._importing.class_of`, which imports the module of a class with the first of its instances.
    pub(crate) class_of: Py<PyAny>,
    /// `twinlink._importing.event_stream`, which imports the class of streams with the first of them.
    pub(crate) event_stream: Py<PyAny>,
    /// `twinlink._importing.outcome`, by which asyncio waits.
    pub(crate) outcome: Py<PyAny>,
    /// `twinlink._given.time`, which says what is wrong with a time.
    pub(crate) time: Py<PyAny>,
    /// `twinlink._structure.Structure`.
    pub(crate) structure: Py<PyType>,
    /// What a slot is in its class: `types.MemberDescriptorType`.
    pub(crate) member_descriptor: Py<PyType>,
    /// `datetime.datetime`.
    pub(crate) datetime: Py<PyType>,
    /// `datetime.timedelta`.
    pub(crate) timedelta: Py<PyType>,
    /// `datetime.timezone.utc`.
    pub(crate) utc: Py<PyAny>,
    /// `collections.abc.Mapping`.
    pub(crate) mapping: Py<PyType>,
    /// `collections.abc.Sequence`.
    pub(crate) sequence: Py<PyType>,
}

/// Looks everything up, while no other thread of the program knows of the module.
pub(crate) fn prepare(py: Python<'_>) -> PyResult<()> {
    // `datetime` gives the same classes, but before Python 3.12 it defines them all in Python first: 1 ms.
    let datetime = py.import("_datetime")?;
    let structure = py.import("twinlink._structure")?;
    // Python has imported it by the time it starts; `collections` around it takes a millisecond.
    let abc = py.import("_collections_abc")?;
    let found = Found {
        from_native: py.import("twinlink.errors")?.getattr("from_native")?.unbind(),
        emit: py.import("twinlink._importing")?.getattr("emit")?.unbind(),
        class_of: py.import("twinlink._importing")?.getattr("class_of")?.unbind(),
        event_stream: py.import("twinlink._importing")?.getattr("event_stream")?.unbind(),
        outcome: py.import("twinlink._importing")?.getattr("outcome")?.unbind(),
        time: py.import("twinlink._given")?.getattr("time")?.unbind(),
        structure: structure.getattr("Structure")?.cast_into()?.unbind(),
        member_descriptor: structure.getattr("Members")?.getattr("name")?.get_type().unbind(),
        datetime: datetime.getattr("datetime")?.cast_into()?.unbind(),
        timedelta: datetime.getattr("timedelta")?.cast_into()?.unbind(),
        utc: datetime.getattr("timezone")?.getattr("utc")?.unbind(),
        mapping: abc.getattr("Mapping")?.cast_into()?.unbind(),
        sequence: abc.getattr("Sequence")?.cast_into()?.unbind(),
    };
    // Imported a second time, it has everything.
    FOUND.set(py, found).or(Ok(()))
}

/// What was looked up.
pub(crate) fn found(py: Python<'_>) -> PyResult<&'static Found> {
    FOUND.get(py).ok_or_else(|| PyRuntimeError::new_err("twinlink._native was not imported to its end"))
}
