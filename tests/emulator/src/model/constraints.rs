//! Whether values keep to the model, in AWS's words where they do not.

use serde_json::Value;

use super::{Member, Model, Shape};

/// Everything that is wrong with a request.
pub(super) struct Constraints<'a> {
    pub(super) model: &'a Model,
    pub(super) broken: Vec<String>,
}

impl Constraints<'_> {
    /// Checks a structure's members; absent ones are null.
    pub(super) fn members(&mut self, members: &[Member], value: &Value, path: &str) {
        for member in members {
            let path = if path.is_empty() { member.name.clone() } else { format!("{path}.{}", member.name) };
            match &value[&member.name] {
                Value::Null if member.required => {
                    let constraint = "failed to satisfy constraint: Member must not be null";
                    self.broken.push(format!("Value null at '{path}' {constraint}"));
                }
                Value::Null => {}
                value => self.value(&member.shape, value, &path),
            }
        }
    }

    fn value(&mut self, name: &str, value: &Value, path: &str) {
        let shape = self.model.shape(name);
        match (shape.kind.as_str(), value) {
            ("structure", Value::Object(set)) if !shape.is_document => {
                self.members(&shape.members, value, path);
                if shape.is_union && set.values().filter(|value| !value.is_null()).count() != 1 {
                    self.fail(shape, value, path, "Member must have exactly one member set");
                }
            }
            ("list", Value::Array(elements)) => {
                self.size(shape, value, path, elements.len());
                let element = shape.element.as_deref().unwrap_or_default();
                if matches!(self.model.shape(element).kind.as_str(), "string" | "integer" | "long" | "float" | "double")
                {
                    self.plain_elements(element, elements, path);
                    return;
                }
                for (place, value) in elements.iter().enumerate() {
                    let path = format!("{path}.{}.member", place + 1);
                    match value {
                        Value::Null if shape.is_sparse => {}
                        Value::Null => self.fail(shape, value, &path, "Member must not be null"),
                        value => self.value(element, value, &path),
                    }
                }
            }
            ("map", Value::Object(entries)) => {
                self.size(shape, value, path, entries.len());
                for (key, value) in entries {
                    let path = format!("{path}.{key}.member");
                    self.value(shape.key.as_deref().unwrap_or_default(), &Value::from(key.as_str()), &path);
                    self.value(shape.value.as_deref().unwrap_or_default(), value, &path);
                }
            }
            ("string", Value::String(text)) => {
                self.size(shape, value, path, text.chars().count());
                // Of an empty text, AWS tells that it is too short, and not that it has another form.
                let pattern =
                    shape.pattern.as_ref().filter(|_| !text.is_empty() || shape.min.is_none_or(|min| min == 0));
                if let Some(pattern) = pattern.filter(|pattern| !pattern.matches(text)) {
                    let constraint = format!("Member must satisfy regular expression pattern: {}", pattern.text);
                    self.fail(shape, value, path, &constraint);
                }
                if let Some(values) = shape.values.as_ref().filter(|values| !values.contains(text)) {
                    let constraint = format!("Member must satisfy enum value set: [{}]", values.join(", "));
                    self.fail(shape, value, path, &constraint);
                }
            }
            ("integer" | "long" | "float" | "double", Value::Number(number)) => {
                let number = number.as_f64().unwrap_or_default();
                if shape.min.is_some_and(|min| number < min as f64) {
                    let min = shape.min.unwrap_or_default();
                    self.fail(shape, value, path, &format!("Member must have value greater than or equal to {min}"));
                }
                if shape.max.is_some_and(|max| number > max as f64) {
                    let max = shape.max.unwrap_or_default();
                    self.fail(shape, value, path, &format!("Member must have value less than or equal to {max}"));
                }
            }
            _ => {}
        }
    }

    /// Checks elements without members; what is wrong with any of them is told of the list as a whole, once.
    fn plain_elements(&mut self, element: &str, elements: &[Value], path: &str) {
        let mut inner = Constraints { model: self.model, broken: Vec::new() };
        elements.iter().for_each(|value| inner.value(element, value, path));
        let constraints = inner.broken.iter().filter_map(|told| told.split_once("constraint: ")).map(|(_, told)| told);
        let mut constraints: Vec<&str> = constraints.collect();
        constraints.dedup();
        if constraints.is_empty() {
            return;
        }
        let texts = elements.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let shown = match self.model.shape(element).is_sensitive {
            true => String::new(),
            false => format!(" '[{}]'", texts.collect::<Vec<_>>().join(", ")),
        };
        let constraint = format!("Member must satisfy constraint: [{}]", constraints.join(", "));
        self.broken.push(format!("Value{shown} at '{path}' failed to satisfy constraint: {constraint}"));
    }

    fn size(&mut self, shape: &Shape, value: &Value, path: &str, length: usize) {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        if let Some(min) = shape.min.filter(|min| length < *min) {
            self.fail(shape, value, path, &format!("Member must have length greater than or equal to {min}"));
        }
        if let Some(max) = shape.max.filter(|max| length > *max) {
            self.fail(shape, value, path, &format!("Member must have length less than or equal to {max}"));
        }
    }

    fn fail(&mut self, shape: &Shape, value: &Value, path: &str, constraint: &str) {
        let shown = match value {
            _ if shape.is_sensitive => String::new(),
            Value::String(text) => format!(" '{text}'"),
            Value::Array(_) | Value::Object(_) => String::new(),
            value => format!(" '{value}'"),
        };
        self.broken.push(format!("Value{shown} at '{path}' failed to satisfy constraint: {constraint}"));
    }
}
