//! Texts that can be translated.

use crate::storage::{Object, Value};

/// The language that sources are written in.
pub const LANGUAGE: &str = "en_US";

/// A stored text; empty means none.
pub fn lower(text: &str) -> Object {
    let items =
        (!text.is_empty()).then(|| Object::new("Texts$Translation").with("LanguageCode", LANGUAGE).with("Text", text));
    Object::new("Texts$Text").with_parts("Items", items)
}

/// The text, if it stands in the one language of sources or in none.
pub fn raise(stored: Option<&Object>) -> Option<String> {
    let stored = stored.filter(|text| text.kind == "Texts$Text")?;
    match stored.items("Items") {
        [] => Some(String::new()),
        [Value::Part(item)] if item.text("LanguageCode") == LANGUAGE && !item.text("Text").is_empty() => {
            Some(item.text("Text").to_owned())
        }
        _ => None,
    }
}

/// The text in any language, for what only needs to show something.
pub fn any(stored: Option<&Object>) -> String {
    let first = stored.and_then(|text| text.parts("Items").next());
    first.map(|item| item.text("Text").to_owned()).unwrap_or_default()
}
