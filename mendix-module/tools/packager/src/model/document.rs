//! A document of a module: what stands in a folder of the App Explorer.

use super::constant::Constant;
use super::enumeration::Enumeration;
use super::java_action::JavaAction;
use super::{Icons, apply};
use crate::flow::lower::Lowering;
use crate::flow::microflow::Microflow;
use crate::page::form::Form;
use crate::storage::Object;
use crate::text::generic;
use crate::text::printer::quoted;
use crate::text::{Parsed, Printer, Scanner};

/// A document.
#[derive(Debug, Clone)]
pub enum Document {
    /// An enumeration.
    Enumeration(Enumeration),
    /// A constant.
    Constant(Constant),
    /// A Java action.
    JavaAction(JavaAction),
    /// A microflow.
    Microflow(Box<Microflow>),
    /// A page, snippet or layout.
    Form(Form),
    /// A document that the language has no words for, as it is stored.
    Generic(Object),
}

impl Document {
    /// The document's name.
    pub fn name(&self) -> &str {
        match self {
            Document::Enumeration(document) => &document.name,
            Document::Constant(document) => &document.name,
            Document::JavaAction(document) => &document.name,
            Document::Microflow(document) => &document.name,
            Document::Form(document) => &document.name,
            Document::Generic(document) => document.text("Name"),
        }
    }

    /// Reads a document in the generic form, after the word `document`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_generic(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let line = scanner.line();
        let kind = generic::type_name(scanner)?;
        let name = scanner.string("the name of the document")?;
        scanner.place = format!("{}.{name}", scanner.module);
        let mut object = Object::new(&kind).at(line).with("Name", name);
        apply(&mut object, &generic::fields(scanner)?);
        Ok(Document::Generic(object))
    }

    /// Prints the document.
    pub fn print(&self, printer: &mut Printer) {
        match self {
            Document::Enumeration(document) => document.print(printer),
            Document::Constant(document) => document.print(printer),
            Document::JavaAction(document) => document.print(printer),
            Document::Microflow(document) => document.print(printer),
            Document::Form(document) => document.print(printer),
            Document::Generic(object) => {
                let mut fields = object.fields.clone();
                fields.retain(|(name, _)| name != "Name");
                let head = format!("document {} {} {{", object.kind, quoted(object.text("Name")));
                generic::print_fields(printer, &head, &fields);
            }
        }
    }

    /// The stored document without what needs the names of others: enough to know what it offers to them.
    pub fn lower_signature(&self, icons: &Icons) -> Object {
        match self {
            Document::Enumeration(document) => document.lower(),
            Document::Constant(document) => document.lower(),
            Document::JavaAction(document) => document.lower(icons),
            Document::Microflow(document) => document.lower_signature(icons),
            Document::Form(document) => document.lower_signature(),
            Document::Generic(object) => object.clone(),
        }
    }

    /// The whole stored document.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        match self {
            Document::Microflow(document) => document.lower(lowering),
            Document::Form(document) => document.lower(lowering),
            other => other.lower_signature(lowering.icons),
        }
    }

    /// The document of a stored one.
    pub fn raise(stored: &Object, icons: &mut Icons) -> Self {
        let known = match stored.kind.as_str() {
            "Enumerations$Enumeration" => Enumeration::raise(stored).map(Document::Enumeration),
            "Constants$Constant" => Constant::raise(stored).map(Document::Constant),
            "JavaActions$JavaAction" => JavaAction::raise(stored, icons).map(Document::JavaAction),
            "Microflows$Microflow" => Microflow::raise(stored, icons).map(Box::new).map(Document::Microflow),
            "Forms$Page" | "Forms$Snippet" | "Forms$Layout" => Form::raise(stored).map(Document::Form),
            _ => None,
        };
        known.unwrap_or_else(|| Document::Generic(stored.clone()))
    }
}
