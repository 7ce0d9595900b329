//! A stored object and the values of its fields.

use uuid::Uuid;

/// The value of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// An optional part or reference that is not there.
    Null,
    /// True or false.
    Bool(bool),
    /// A number of 32 bits; in documents only array markers are such numbers.
    Int(i32),
    /// A number of 64 bits: every integer of the model.
    Long(i64),
    /// A floating-point number.
    Double(f64),
    /// Text, a name, an enumeration value or an expression.
    Text(String),
    /// Bytes, such as those of an icon.
    Bytes(Vec<u8>),
    /// An id that is kept for its own sake, such as the storage id of an entity. Derived when it is written.
    Guid,
    /// The id of another object of the same unit, by that object's label.
    Pointer(String),
    /// An embedded object.
    Part(Box<Object>),
    /// A list, with the marker that stands before its items.
    List(Option<i32>, Vec<Value>),
}

impl Value {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The embedded object, if it is one.
    pub fn as_part(&self) -> Option<&Object> {
        match self {
            Value::Part(part) => Some(part),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Value::List(_, items) => Some(items),
            _ => None,
        }
    }

    /// Whether a field with this value says nothing: what newer versions store in fields that older ones lack.
    pub fn is_blank(&self) -> bool {
        match self {
            Value::Null | Value::Guid | Value::Bool(false) | Value::Long(0) => true,
            Value::Text(text) => text.is_empty(),
            Value::Bytes(bytes) => bytes.is_empty(),
            Value::List(_, items) => items.is_empty(),
            _ => false,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Long(value)
    }
}

impl From<Object> for Value {
    fn from(part: Object) -> Self {
        Value::Part(Box::new(part))
    }
}

impl From<Option<Object>> for Value {
    fn from(part: Option<Object>) -> Self {
        part.map_or(Value::Null, Value::from)
    }
}

/// An embedded object or a whole document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// The storage type, such as `DomainModels$EntityImpl`; empty if a foreign document has none.
    pub kind: String,
    /// The fields in the order of the document, without `$ID` and `$Type`.
    pub fields: Vec<(String, Value)>,
    /// What pointers call it, if something points to it.
    pub label: Option<String>,
    /// The line of the source that it comes from; 0 if it comes from a package.
    pub line: usize,
    /// The id: derived before writing, or as it was read.
    pub id: Option<Uuid>,
}

impl Object {
    /// An object of a type, without fields.
    pub fn new(kind: &str) -> Self {
        Object { kind: kind.to_owned(), ..Object::default() }
    }

    /// Adds a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds a list of objects; the marker comes from the type table.
    #[must_use]
    pub fn with_parts(self, name: &str, parts: impl IntoIterator<Item = Object>) -> Self {
        self.with(name, Value::List(None, parts.into_iter().map(Value::from).collect()))
    }

    /// Adds a list of names; the marker comes from the type table.
    #[must_use]
    pub fn with_names(self, name: &str, names: impl IntoIterator<Item = String>) -> Self {
        self.with(name, Value::List(None, names.into_iter().map(Value::Text).collect()))
    }

    /// Remembers the line of the source.
    #[must_use]
    pub fn at(mut self, line: usize) -> Self {
        self.line = line;
        self
    }

    /// Names it for pointers.
    #[must_use]
    pub fn labelled(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets a field, replacing the one that is there.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        match self.fields.iter_mut().find(|(n, _)| n == name) {
            Some(field) => field.1 = value,
            None => self.fields.push((name.to_owned(), value)),
        }
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// The text of a field; empty if there is none.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_text).unwrap_or_default()
    }

    /// A Boolean field; false if there is none.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.get(name), Some(Value::Bool(true)))
    }

    /// A whole number; `None` if there is none.
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Some(Value::Long(number)) => Some(*number),
            Some(Value::Int(number)) => Some(i64::from(*number)),
            _ => None,
        }
    }

    /// The embedded object of a field.
    pub fn part(&self, name: &str) -> Option<&Object> {
        self.get(name).and_then(Value::as_part)
    }

    /// The objects of a list; none if there is no such list.
    pub fn parts(&self, name: &str) -> impl Iterator<Item = &Object> {
        self.items(name).iter().filter_map(Value::as_part)
    }

    /// The items of a list; none if there is no such list.
    pub fn items(&self, name: &str) -> &[Value] {
        self.get(name).and_then(Value::as_list).unwrap_or_default()
    }

    /// The texts of a list; none if there is no such list.
    pub fn names(&self, name: &str) -> Vec<String> {
        self.items(name).iter().filter_map(Value::as_text).map(str::to_owned).collect()
    }

    /// The label that a pointer field holds.
    pub fn pointer(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Value::Pointer(label)) => Some(label),
            _ => None,
        }
    }

    /// Calls `visit` for this object and every object below it, from the top, with the path of fields.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Object)) {
        visit(self);
        for (_, value) in &self.fields {
            match value {
                Value::Part(part) => part.walk(visit),
                Value::List(_, items) => items.iter().filter_map(Value::as_part).for_each(|part| part.walk(visit)),
                _ => {}
            }
        }
    }

    /// Calls `change` for this object and every object below it.
    pub fn walk_mut(&mut self, change: &mut impl FnMut(&mut Object)) {
        change(self);
        for (_, value) in &mut self.fields {
            match value {
                Value::Part(part) => part.walk_mut(change),
                Value::List(_, items) => {
                    for item in items {
                        if let Value::Part(part) = item {
                            part.walk_mut(change);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}
