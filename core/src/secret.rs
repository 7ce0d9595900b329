//! Secrets in memory: zeroed when they are dropped, wherever they are ours.
//!
//! Zeroed are keys and session tokens (AWS's own type for them does the same), the keys that are derived from them to sign
//! with, passwords, external ids, certificates and keys as given or read, what a process prints, tokens read from files,
//! and the settings that the bindings hand in.
//!
//! Not zeroed is what other crates keep to themselves: requests and answers of STS, single sign-on and Roles Anywhere
//! inside AWS's clients, hyper and rustls; what `aws-sigv4` has in hand while it derives a key or signs; the private key
//! inside `p12-keystore` while an archive is opened and, if it is RSA, inside `ring`; PEM in UTF-16 while it is decoded;
//! and the environment of the process. Strings of Python and the JVM cannot be zeroed at all.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use zeroize::{Zeroize, Zeroizing};

/// A text or bytes that are zeroed when they are dropped, and never shown.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret<T: Zeroize>(Zeroizing<T>);

impl<T: Zeroize> Secret<T> {
    pub(crate) fn new(secret: T) -> Self {
        Secret(Zeroizing::new(secret))
    }
}

impl<T: Zeroize> Deref for Secret<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize + Hash> Hash for Secret<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        T::hash(self, state);
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

impl<'de, T: Zeroize + Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Secret::new)
    }
}

/// Settings and arguments as the bindings hand them in, credentials among them: all texts in them are zeroed when they
/// are dropped.
#[derive(Default)]
pub struct Data(Map<String, Value>);

impl From<Map<String, Value>> for Data {
    fn from(map: Map<String, Value>) -> Self {
        Data(map)
    }
}

impl Deref for Data {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Map<String, Value> {
        &self.0
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        self.0.values_mut().for_each(wipe);
    }
}

/// Only how many there are.
impl fmt::Debug for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Data({} members)", self.0.len())
    }
}

/// Zeroes all texts; names are none.
fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(list) => list.iter_mut().for_each(wipe),
        Value::Object(map) => map.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    thread_local! {
        static ZEROED: Cell<u32> = const { Cell::new(0) };
    }

    struct Probe;

    impl Zeroize for Probe {
        fn zeroize(&mut self) {
            ZEROED.set(ZEROED.get() + 1);
        }
    }

    #[test]
    fn a_secret_is_zeroed_and_not_shown() {
        drop(Secret::new(Probe));
        assert_eq!(ZEROED.get(), 1);
        assert_eq!(format!("{:?}", Secret::new("hunter2".to_owned())), "(secret)");
    }

    #[test]
    fn all_texts_of_data_are_zeroed() {
        let mut value = serde_json::json!({"a": "hunter2", "b": [{"c": "hunter2"}, 1, null], "d": {"e": ["hunter2"]}});
        wipe(&mut value);
        assert_eq!(value, serde_json::json!({"a": "", "b": [{"c": ""}, 1, null], "d": {"e": [""]}}));
        let data = Data::from(value.as_object().cloned().expect("an object"));
        assert_eq!(format!("{data:?}"), "Data(3 members)");
    }
}
