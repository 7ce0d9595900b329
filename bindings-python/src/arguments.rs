//! From Python's values to the core's arguments. What a value may stand for is for the core to say; what it has nothing for
//! crosses as the name of its type, so that the core's error tells operation and member.

use crate::errors::to_python;
use crate::found::found;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMemoryView, PyString, PyTuple};
use twinlink_core::engine::{Argument, Arguments, Operation, Spelling, Structured};
use twinlink_core::{Error, ErrorKind, Timestamp};

/// Values within each other, at the most: each is a step of recursion, and a stack has an end.
const DEEPEST: usize = 64;

/// Paths of what is nested deeper are cut to so many characters.
const LONGEST_PATH: usize = 100;

/// Why a value does not cross at all.
enum Refused {
    /// What Python raised.
    Python(PyErr),
    /// It is nested too deep, or holds itself: what it is in, from the inside.
    Deep(Vec<String>),
}

type Crossed<T> = Result<T, Refused>;

impl From<PyErr> for Refused {
    fn from(error: PyErr) -> Self {
        Refused::Python(error)
    }
}

impl Refused {
    /// The same, within something.
    fn within(mut self, step: impl FnOnce() -> String) -> Self {
        if let Refused::Deep(path) = &mut self {
            path.push(step());
        }
        self
    }
}

/// The operation that is called by its name.
pub(crate) fn operation(name: &Bound<'_, PyAny>) -> PyResult<&'static Operation> {
    let py = name.py();
    let found = match name.cast::<PyString>().map(|name| name.to_str()) {
        Ok(Ok(name)) => Operation::named(name),
        _ => {
            let message = format!(
                "an operation is called by text such as \"iotsitewise.DescribeAsset\", not by {}",
                of_type(name)?
            );
            Err(Error::new(ErrorKind::Validation, message))
        }
    };
    found.map_err(|error| to_python(py, &error))
}

/// The arguments of an operation; `None` stands for none.
pub(crate) fn arguments(operation: &'static Operation, given: &Bound<'_, PyAny>) -> PyResult<Arguments> {
    let refuse = |message: String| to_python(given.py(), &operation.error(ErrorKind::Validation, message));
    if given.is_none() {
        return Ok(Arguments::new());
    }
    let crossed = match given.cast::<PyDict>() {
        Ok(entries) => map(entries.iter().map(Ok), 0),
        Err(_) if given.is_instance(found(given.py())?.mapping.bind(given.py()))? => mapping(given, 0),
        Err(_) => Ok(Argument::Other(of_type(given)?)),
    };
    match crossed {
        Ok(Argument::Map(mut arguments)) => {
            as_body(operation, &mut arguments);
            Ok(arguments)
        }
        Ok(Argument::Other(words)) => Err(refuse(format!("the arguments must be a dict of names, but are {words}"))),
        Ok(_) => Err(refuse("the arguments must be a dict of names".to_owned())),
        Err(Refused::Python(error)) => Err(error),
        Err(Refused::Deep(path)) => {
            let path: String = path.into_iter().rev().collect();
            let path = path.trim_start_matches('.');
            let shown: String = path.chars().take(LONGEST_PATH).collect();
            let more = if shown.len() < path.len() { "..." } else { "" };
            Err(refuse(format!("{shown}{more}: values must be nested at most {DEEPEST} deep")))
        }
    }
}

/// A text that is the whole body is sent as it is, as botocore sends it, and no base64.
fn as_body(operation: &Operation, arguments: &mut Arguments) {
    for name in operation.raw_body().into_iter().flatten() {
        if let Some(Argument::Text(text)) = arguments.get_mut(name) {
            let text = std::mem::take(text);
            arguments.insert(name.to_owned(), Argument::Bytes(text.into_bytes()));
        }
    }
}

/// The most items of a listing; none for all.
pub(crate) fn limit(operation: &'static Operation, given: &Bound<'_, PyAny>) -> PyResult<Option<i64>> {
    if given.is_none() {
        return Ok(None);
    }
    if let (Ok(number), false) = (given.cast::<PyInt>(), given.is_instance_of::<PyBool>()) {
        // There are fewer items than that.
        let is_negative = || number.lt(0);
        return Ok(Some(number.extract().or_else(|_| PyResult::Ok(if is_negative()? { i64::MIN } else { i64::MAX }))?));
    }
    Err(refused(operation, "limit must be a whole number", given)?)
}

/// How many seconds are waited; none for the core's default.
pub(crate) fn seconds(operation: &'static Operation, given: &Bound<'_, PyAny>) -> PyResult<Option<f64>> {
    if given.is_none() {
        return Ok(None);
    }
    if given.is_instance(found(given.py())?.timedelta.bind(given.py()))? {
        return given.call_method0("total_seconds")?.extract().map(Some);
    }
    let is_number = given.is_instance_of::<PyFloat>() || given.is_instance_of::<PyInt>();
    if is_number && !given.is_instance_of::<PyBool>() {
        return Ok(Some(given.extract().unwrap_or(f64::INFINITY)));
    }
    Err(refused(operation, "timeout must be a number of seconds or a timedelta", given)?)
}

/// That something else than an argument is not what it must be.
fn refused(operation: &'static Operation, wanted: &str, given: &Bound<'_, PyAny>) -> PyResult<PyErr> {
    let message = match argument(given, 0) {
        Ok(Argument::Double(number)) => format!("{wanted}, but is {number}"),
        _ => format!("{wanted}, but is {}", of_type(given)?),
    };
    Ok(to_python(given.py(), &operation.error(ErrorKind::Validation, message)))
}

/// What a value is, without what it holds: that may be secret.
fn of_type(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(format!("a value of type {}", value.get_type().fully_qualified_name()?))
}

fn argument(value: &Bound<'_, PyAny>, depth: usize) -> Crossed<Argument> {
    if depth > DEEPEST {
        return Err(Refused::Deep(Vec::new()));
    }
    if let Ok(value) = value.cast::<PyString>() {
        return Ok(text(value).map_or_else(|| Argument::Other(HALF.to_owned()), Argument::Text));
    }
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(Argument::Boolean(truth.is_true()));
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return Ok(number.extract().map(Argument::Integer).unwrap_or_else(|_| {
            digits(number)
                .map_or_else(|_| Argument::Other("a number of thousands of digits".to_owned()), Argument::Number)
        }));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Ok(Argument::Double(number.value()));
    }
    if let Ok(entries) = value.cast::<PyDict>() {
        return map(entries.iter().map(Ok), depth);
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        return list(value, depth);
    }
    if value.is_none() {
        return Ok(Argument::Null);
    }
    let (py, found) = (value.py(), found(value.py())?);
    if value.is_instance(found.structure.bind(py))? {
        return structure(value, depth);
    }
    if value.is_instance(found.datetime.bind(py))? {
        return moment(value);
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(Argument::Bytes(bytes.as_bytes().to_vec()));
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(Argument::Bytes(bytes.to_vec()));
    }
    if value.is_instance_of::<PyMemoryView>() {
        return Ok(Argument::Bytes(
            value.call_method0("tobytes")?.cast::<PyBytes>().map_err(PyErr::from)?.as_bytes().to_vec(),
        ));
    }
    if value.is_instance(found.mapping.bind(py))? {
        return mapping(value, depth);
    }
    if value.is_instance(found.sequence.bind(py))? {
        return list(value, depth);
    }
    match decimal(value)? {
        Some(number) => Ok(number),
        None => Ok(Argument::Other(of_type(value)?)),
    }
}

/// A text that UTF-8 does not have. Python's own error would hold the text, which may be secret.
pub(crate) const HALF: &str = "text with half of a surrogate pair, which UTF-8 does not have";

fn text(text: &Bound<'_, PyString>) -> Option<String> {
    text.to_cow().ok().map(std::borrow::Cow::into_owned)
}

/// A whole number of more than 64 bits; an error if it has more digits than Python writes.
pub(crate) fn digits(number: &Bound<'_, PyInt>) -> PyResult<String> {
    // Not `str`, which a class of numbers may have its own of.
    number.py().get_type::<PyInt>().call_method1("__repr__", (number,))?.extract()
}

/// A `Decimal`, if it is one: then the module of its class was imported.
fn decimal(value: &Bound<'_, PyAny>) -> PyResult<Option<Argument>> {
    let class = value.get_type();
    if class.name()? != "Decimal" || class.module()? != "decimal" {
        return Ok(None);
    }
    let text: String = value.str()?.extract()?;
    Ok(Some(match text.as_str() {
        "NaN" | "-NaN" => Argument::Double(f64::NAN),
        "Infinity" => Argument::Double(f64::INFINITY),
        "-Infinity" => Argument::Double(f64::NEG_INFINITY),
        "sNaN" | "-sNaN" => Argument::Other("a signaling NaN".to_owned()),
        _ => Argument::Number(text),
    }))
}

fn moment(value: &Bound<'_, PyAny>) -> Crossed<Argument> {
    // One without a time zone is local time, as to botocore.
    let utc = value.call_method1("astimezone", (found(value.py())?.utc.bind(value.py()),));
    let utc = utc.and_then(|utc| utc.call_method0("isoformat")).and_then(|text| text.extract::<String>());
    // At both ends of the calendar, another time zone is beyond it.
    let beyond = || Argument::Other("a datetime that is beyond the years 1 to 9999 in UTC".to_owned());
    Ok(utc.ok().and_then(|text| Timestamp::parse_text(&text)).map_or_else(beyond, Argument::Moment))
}

/// The entries of a dictionary.
fn map<'py>(
    entries: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
    depth: usize,
) -> Crossed<Argument> {
    let mut map = Arguments::new();
    for entry in entries {
        let (key, value) = entry?;
        let name = match key.cast::<PyString>() {
            Ok(name) => text(name),
            Err(_) => return Ok(Argument::Other(format!("a dict with a key that is {}", of_type(&key)?))),
        };
        let Some(name) = name else {
            return Ok(Argument::Other(format!("a dict with a key that is {HALF}")));
        };
        let value = argument(&value, depth + 1).map_err(|refused| refused.within(|| format!(".{name}")))?;
        map.insert(name, value);
    }
    Ok(Argument::Map(map))
}

/// What is no dictionary but behaves as one.
fn mapping(value: &Bound<'_, PyAny>, depth: usize) -> Crossed<Argument> {
    let entries = value.call_method0("items")?.try_iter()?;
    map(entries.map(|entry| entry?.extract()), depth)
}

fn list(value: &Bound<'_, PyAny>, depth: usize) -> Crossed<Argument> {
    let mut values = Vec::new();
    for (place, element) in value.try_iter()?.enumerate() {
        let element = argument(&element?, depth + 1);
        values.push(element.map_err(|refused| refused.within(|| format!("[{place}]")))?);
    }
    Ok(Argument::List(values))
}

/// The members of a structure that are set, in snake case; of a union also what the class does not have.
fn structure(value: &Bound<'_, PyAny>, depth: usize) -> Crossed<Argument> {
    let class = value.get_type();
    let mut members = Arguments::new();
    for name in class.getattr("__match_args__")?.try_iter()? {
        let name = name?.cast_into::<PyString>().map_err(PyErr::from)?;
        let member = value.getattr(&name)?;
        if !member.is_none() {
            let name = name.to_cow()?.into_owned();
            let value = argument(&member, depth + 1).map_err(|refused| refused.within(|| format!(".{name}")))?;
            members.insert(name, value);
        }
    }
    if let Some(Argument::Map(unknown)) = members.remove("unknown") {
        members.extend(unknown);
    }
    let shape = class.name()?.to_cow()?.into_owned();
    Ok(Argument::Structure(Box::new(Structured { shape, spelling: Spelling::Snake, members })))
}
