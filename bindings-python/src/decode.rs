//! From the body of an answer straight to Python objects: serde walks the JSON, a shape says what to make.
//!
//! The classes are ordinary frozen dataclasses with slots, declared in `python/twinlink`. Their `__init__` would cost
//! more than everything else together, so instances are made without it: memory from the type, values into the slots.

mod classes;

use crate::errors::to_python;
use crate::found::found;
use classes::{Class, Value};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString, PyTuple, PyType, PyTzInfo};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::cell::Cell;
use std::fmt;
use twinlink::Timestamp;
use twinlink::engine::{MemberSeed, NEXT_TOKEN, Operation, from_body, without_lone_surrogates};
use twinlink::log::Log;
use twinlink::paging::RawPage;

/// A decoded page.
pub(crate) struct Decoded<'py> {
    pub(crate) items: Bound<'py, PyAny>,
    pub(crate) count: usize,
    pub(crate) next_token: Option<String>,
}

/// Decodes a page. What is odd with it goes to the log.
pub(crate) fn page<'py>(
    py: Python<'py>,
    operation: &'static Operation,
    raw: &RawPage,
    log: &Log,
) -> PyResult<Decoded<'py>> {
    let item = classes::item(py, operation)?;
    let found = found(py)?;
    let beyond = Cell::new(None);
    let context = Context { py, utc: found.utc.bind(py), datetime: found.datetime.bind(py), beyond: &beyond };
    let read = |body: &[u8]| from_body(operation, body, PageSeed { context, operation, item, most: raw.most });
    let decoded = read(&raw.body)
        .or_else(|error| without_lone_surrogates(&raw.body).map_or(Err(error), |mended| read(&mended)))
        .map_err(|error| to_python(py, &raw.explain(error)))?;
    if let Some(moment) = beyond.get() {
        log.warn(format!(
            "{} gives moments that Python's datetime cannot hold, such as {moment}: they are None",
            operation.name
        ));
    }
    Ok(decoded)
}

#[derive(Clone, Copy)]
struct Context<'a, 'py> {
    py: Python<'py>,
    utc: &'a Bound<'py, PyTzInfo>,
    datetime: &'a Bound<'py, PyType>,
    /// A moment that Python's `datetime` cannot hold, if there was one.
    beyond: &'a Cell<Option<Timestamp>>,
}

struct PageSeed<'a, 'py> {
    context: Context<'a, 'py>,
    operation: &'static Operation,
    item: &'a Value,
    most: usize,
}

impl<'de, 'py> DeserializeSeed<'de> for PageSeed<'_, 'py> {
    type Value = Decoded<'py>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, 'py> Visitor<'de> for PageSeed<'_, 'py> {
    type Value = Decoded<'py>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let shape = self.operation.output;
        let mut items = None;
        let mut next_token = None;
        while let Some(place) = map.next_key_seed(MemberSeed { shape, expected: 0 })? {
            match place.map(|place| shape.members[place].name) {
                Some(NEXT_TOKEN) => next_token = map.next_value()?,
                Some(name) if name == self.operation.items => {
                    items =
                        map.next_value_seed(ItemsSeed { context: self.context, item: self.item, most: self.most })?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let items = items.unwrap_or_else(|| PyTuple::empty(self.context.py));
        Ok(Decoded { count: items.len(), items: items.into_any(), next_token })
    }
}

/// A list, as a tuple: what holds it is frozen. None for null.
struct ItemsSeed<'a, 'py> {
    context: Context<'a, 'py>,
    item: &'a Value,
    most: usize,
}

impl<'de, 'py> DeserializeSeed<'de> for ItemsSeed<'_, 'py> {
    type Value = Option<Bound<'py, PyTuple>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for ItemsSeed<'_, 'py> {
    type Value = Option<Bound<'py, PyTuple>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let items = PyList::empty(self.context.py);
        while items.len() < self.most {
            match list.next_element_seed(ValueSeed { context: self.context, value: self.item })? {
                Some(Some(item)) => items.append(item).map_err(A::Error::custom)?,
                Some(None) => return Err(A::Error::custom("a list holds null")),
                None => return Ok(Some(items.to_tuple())),
            }
        }
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Some(items.to_tuple()))
    }
}

/// One value; none for null.
struct ValueSeed<'a, 'py> {
    context: Context<'a, 'py>,
    value: &'a Value,
}

impl<'de, 'py> DeserializeSeed<'de> for ValueSeed<'_, 'py> {
    type Value = Option<Bound<'py, PyAny>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if let Value::Timestamp = self.value {
            // The raw text, for the same reason as in `Timestamp`.
            let text = <&RawValue>::deserialize(deserializer)?.get();
            if text == "null" {
                return Ok(None);
            }
            let moment = Timestamp::parse_json(text).ok_or_else(|| D::Error::custom(Timestamp::refusal(text)))?;
            return datetime(self.context, moment).map_err(D::Error::custom);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for ValueSeed<'_, 'py> {
    type Value = Option<Bound<'py, PyAny>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.value {
            Value::Text | Value::Enumeration(_) => "a string",
            Value::Timestamp => "a number of epoch seconds",
            Value::Structure(_) => "a structure",
            Value::List(_) => "a list",
        })
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        let text_object = PyString::new(self.context.py, text);
        match self.value {
            Value::Text => Ok(Some(text_object.into_any())),
            Value::Enumeration(enumeration) => {
                enumeration.value(&text_object).map(Some).map_err(serde::de::Error::custom)
            }
            _ => Err(E::invalid_type(serde::de::Unexpected::Str(text), &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        match self.value {
            Value::Structure(class) => StructureVisitor { context: self.context, class }.visit_map(map).map(Some),
            _ => Err(A::Error::invalid_type(serde::de::Unexpected::Map, &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        match self.value {
            Value::List(item) => {
                let items = ItemsSeed { context: self.context, item, most: usize::MAX }.visit_seq(list)?;
                Ok(items.map(Bound::into_any))
            }
            _ => Err(A::Error::invalid_type(serde::de::Unexpected::Seq, &self)),
        }
    }
}

struct StructureVisitor<'a, 'py> {
    context: Context<'a, 'py>,
    class: &'a Class,
}

impl<'de, 'py> Visitor<'de> for StructureVisitor<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a structure {}", self.class.shape.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut instance = self.class.instance(self.context.py).map_err(A::Error::custom)?;
        let mut expected = 0;
        while let Some(place) = map.next_key_seed(MemberSeed { shape: self.class.shape, expected })? {
            let Some(place) = place else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            expected = place + 1;
            let seed = ValueSeed { context: self.context, value: self.class.value(place) };
            if let Some(value) = map.next_value_seed(seed)? {
                instance.set(place, &value).map_err(A::Error::custom)?;
            }
        }
        instance.finish().map_err(A::Error::custom)
    }
}

/// An aware `datetime` in UTC. Python keeps microseconds: the rest is cut. None for a year that it does not have.
fn datetime<'py>(context: Context<'_, 'py>, moment: Timestamp) -> PyResult<Option<Bound<'py, PyAny>>> {
    let days = moment.seconds().div_euclid(86_400);
    let second = moment.seconds().rem_euclid(86_400) as u32;
    let (year, month, day) = civil(days);
    let Some(year) = u16::try_from(year).ok().filter(|year| (1..=9999).contains(year)) else {
        context.beyond.set(Some(moment));
        return Ok(None);
    };
    // `datetime` also takes the ten bytes that it pickles to: a third of the time of seven numbers, and a page of 250
    // has 500 times.
    let microsecond = moment.nanoseconds() / 1000;
    let state = [
        (year >> 8) as u8,
        year as u8,
        month,
        day,
        (second / 3600) as u8,
        (second / 60 % 60) as u8,
        (second % 60) as u8,
        (microsecond >> 16) as u8,
        (microsecond >> 8) as u8,
        microsecond as u8,
    ];
    context.datetime.call1((PyBytes::new(context.py, &state), context.utc)).map(Some)
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
fn civil(days: i64) -> (i64, u8, u8) {
    // Count years from 1 March: the leap day is then the last of its year. 400 years have 146,097 days.
    let days = days + 719_468;
    let (cycle, day_of_cycle) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_cycle = (day_of_cycle - day_of_cycle / 1_460 + day_of_cycle / 36_524 - day_of_cycle / 146_096) / 365;
    let day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * month + 2) / 5 + 1) as u8;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (cycle * 400 + year_of_cycle + next, month as u8, day)
}
