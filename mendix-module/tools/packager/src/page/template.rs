//! A text with places for attributes.

use super::context::Context;
use super::path::AttributePath;
use crate::model::text;
use crate::storage::Object;
use crate::text::printer::quoted;
use crate::text::{Parsed, Scanner};

/// A text with places such as `{1}`, and the attributes for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Template {
    /// The text.
    pub text: String,
    /// The attributes.
    pub attributes: Vec<AttributePath>,
}

impl Template {
    /// Reads a text, and attributes in brackets if there are any.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let text = scanner.string("a text")?;
        let mut attributes = Vec::new();
        if scanner.inline_sign("(") {
            while !scanner.sign(")") {
                attributes.push(AttributePath::parse(scanner)?);
                if !scanner.sign(",") && !scanner.sees(")") {
                    return Err(scanner.error(format!("expected `,` or `)` but found {}", scanner.found())));
                }
            }
        }
        Ok(Template { text, attributes })
    }

    /// The text of the template in a source.
    pub fn print(&self, module: &str) -> String {
        let attributes: Vec<_> = self.attributes.iter().map(|path| path.print(module)).collect();
        let attributes = if attributes.is_empty() { String::new() } else { format!(" ({})", attributes.join(", ")) };
        format!("{}{attributes}", quoted(&self.text))
    }

    /// The stored template.
    pub fn lower(&self, context: &mut Context<'_, '_>) -> Object {
        let parameter = |path: &AttributePath| {
            Object::new("Forms$ClientTemplateParameter").with("AttributeRef", path.lower(context))
        };
        let parameters: Vec<_> = self.attributes.iter().map(parameter).collect();
        Object::new("Forms$ClientTemplate")
            .with_parts("Parameters", parameters)
            .with("Template", text::lower(&self.text))
    }

    /// The template of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let attributes =
            stored.parts("Parameters").map(|parameter| AttributePath::raise(parameter.get("AttributeRef")?));
        let attributes = attributes.collect::<Option<_>>()?;
        (stored.kind == "Forms$ClientTemplate")
            .then(|| text::raise(stored.part("Template")))
            .flatten()
            .map(|text| Template { text, attributes })
    }
}
