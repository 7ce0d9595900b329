//! From an answer straight to Python objects: the core walks over it, and a sink makes what it finds.

mod classes;
mod dicts;
mod moments;
mod objects;

pub(crate) use dicts::document;

use crate::errors::to_python;
use crate::events::Events;
use crate::found::found;
use classes::Class;
use moments::Moments;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use twinlink_core::engine::{Made, Operation, RawEvent, Shape, Sink, read};
use twinlink_core::log::Log;
use twinlink_core::paging::RawPage;

/// An answer in Python's terms: a dictionary or an object, next token, request id, attempts, cursor of the next page.
pub(crate) type Page<'py> = (Bound<'py, PyAny>, Option<String>, Option<String>, u32, Option<Bound<'py, PyBytes>>);

/// Decodes a page. What is odd with it goes to the log.
pub(crate) fn page<'py>(py: Python<'py>, raw: &RawPage, by_name: bool, log: &Log) -> PyResult<Page<'py>> {
    let moments = Moments::new(py)?;
    // An answer that has no members yet is an object all the same.
    if !by_name && raw.operation().output.name == Shape::NOTHING.name {
        let made = made(py, raw, &mut dicts::Dicts { py, moments })?;
        return Ok((py.None().into_bound(py), made.1, made.2, made.3, made.4));
    }
    if by_name {
        let mut sink = dicts::Dicts { py, moments };
        let made = made(py, raw, &mut sink)?;
        tell(raw.operation(), &sink.moments, log);
        return Ok(made);
    }
    let operation = raw.operation();
    let mut sink = objects::Objects::new(py, moments, Class::of(py, operation.service, operation.output)?);
    let made = made(py, raw, &mut sink)?;
    tell(operation, &sink.moments, log);
    Ok(made)
}

/// An event: an object, or by name a dictionary. What is odd with it goes to the log.
pub(crate) fn event<'py>(py: Python<'py>, raw: &RawEvent, by_name: bool, log: &Log) -> PyResult<Bound<'py, PyAny>> {
    let (moments, operation) = (Moments::new(py)?, raw.operation());
    let (event, moments) = if by_name {
        let mut sink = dicts::Dicts { py, moments };
        (raw.read(&mut sink), sink.moments)
    } else {
        let mut sink = objects::Objects::new(py, moments, Class::of(py, operation.service, raw.shape())?);
        (raw.read(&mut sink), sink.moments)
    };
    tell(operation, &moments, log);
    event.map_err(|error| to_python(py, &error))
}

/// The beginning of a stream of events, with the stream in it.
pub(crate) fn events<'py>(py: Python<'py>, events: Events) -> PyResult<Page<'py>> {
    let (head, by_name) = (events.head.clone(), events.by_name);
    let stream = found(py)?.event_stream.bind(py).call1((events,))?;
    let (moments, operation) = (Moments::new(py)?, head.operation);
    let answer = if by_name {
        head.read(&mut dicts::Dicts { py, moments }, Some(stream))
    } else {
        let class = Class::of(py, operation.service, operation.output)?;
        head.read(&mut objects::Objects::new(py, moments, class), Some(stream))
    };
    let answer = answer.map_err(|error| to_python(py, &error))?;
    Ok((answer, None, head.request_id, head.attempts, None))
}

fn made<'py, S: Sink<Value = Bound<'py, PyAny>>>(py: Python<'py>, raw: &RawPage, sink: &mut S) -> PyResult<Page<'py>> {
    let (value, cursor) = read(raw, sink).map_err(|error| to_python(py, &error))?;
    let next_token = cursor.as_ref().map(|cursor| cursor.next_token().to_owned());
    let cursor = cursor.map(|cursor| PyBytes::new(py, &cursor.to_bytes()));
    Ok((value, next_token, raw.request_id.clone(), raw.attempts, cursor))
}

/// Tells of what Python cannot hold.
fn tell(operation: &Operation, moments: &Moments, log: &Log) {
    if let Some(moment) = moments.beyond {
        let name = operation.name;
        log.warn(format!("{name} gives moments that Python's datetime cannot hold, such as {moment}: they are None"));
    }
}

/// What Python refuses to make, in words.
fn words<T>(made: PyResult<T>) -> Made<T> {
    made.map_err(|error| error.to_string())
}
