//! One source file: the elements that stand in it.

use super::annotation::Annotation;
use super::association::Association;
use super::constant::Constant;
use super::document::Document;
use super::entity::Entity;
use super::enumeration::Enumeration;
use super::header::Header;
use super::java_action::JavaAction;
use crate::finding::Finding;
use crate::flow::microflow::Microflow;
use crate::page::form::Form;
use crate::storage::Object;
use crate::text::generic;
use crate::text::{Parsed, Scanner};

/// An element of a source file.
#[derive(Debug, Clone)]
pub enum Item {
    /// The module's header.
    Header(Header),
    /// The module's documentation.
    Domain(String),
    /// An entity.
    Entity(Entity),
    /// An association.
    Association(Association),
    /// A note in the domain model.
    Annotation(Annotation),
    /// A part of the domain model that the language has no words for.
    Part(Object),
    /// A document.
    Document(Document),
}

/// The words that begin an element.
const STARTS: [&str; 15] = [
    "module",
    "domain",
    "entity",
    "persistent",
    "association",
    "annotation",
    "part",
    "enumeration",
    "constant",
    "java",
    "microflow",
    "document",
    "page",
    "snippet",
    "layout",
];

/// Reads all elements of a file. Where one cannot be read, reading goes on with the next, so that everything that is
/// wrong is found at once.
pub fn parse(file: &str, module: &str, text: &str) -> (Vec<Item>, Vec<Finding>) {
    let mut scanner = Scanner::new(file, module, text);
    let mut items = Vec::new();
    let mut findings = Vec::new();
    loop {
        scanner.place = module.to_owned();
        let documentation = scanner.documentation();
        if scanner.at_end() {
            if !documentation.is_empty() {
                findings
                    .push(scanner.error("documentation stands before nothing; put it above an element, or use `//`"));
            }
            return (items, findings);
        }
        match item(&mut scanner, documentation) {
            Ok(item) => items.push(item),
            Err(finding) => {
                findings.push(finding);
                scanner.recover(&STARTS);
            }
        }
    }
}

fn item(scanner: &mut Scanner<'_>, documentation: String) -> Parsed<Item> {
    let undocumented = |scanner: &Scanner<'_>, what: &str| -> Parsed<()> {
        if documentation.is_empty() {
            return Ok(());
        }
        Err(scanner.error(format!("{what} has no documentation; use `//` for a comment")))
    };
    let word = scanner.name("an element such as entity or microflow")?;
    Ok(match word.as_str() {
        "module" => {
            undocumented(scanner, "the header of a module, whose documentation stands above `domain`,")?;
            Item::Header(Header::parse(scanner)?)
        }
        "domain" => Item::Domain(documentation),
        "persistent" => {
            scanner.expect_word("entity")?;
            Item::Entity(Entity::parse(scanner, documentation, true)?)
        }
        "entity" => Item::Entity(Entity::parse(scanner, documentation, false)?),
        "association" => Item::Association(Association::parse(scanner, documentation)?),
        "annotation" => {
            undocumented(scanner, "a note")?;
            Item::Annotation(Annotation::parse(scanner)?)
        }
        "part" => Item::Part(generic::object(scanner)?),
        "enumeration" => Item::Document(Document::Enumeration(Enumeration::parse(scanner, documentation)?)),
        "constant" => Item::Document(Document::Constant(Constant::parse(scanner, documentation)?)),
        "java" => {
            scanner.expect_word("action")?;
            Item::Document(Document::JavaAction(JavaAction::parse(scanner, documentation)?))
        }
        "microflow" => Item::Document(Document::Microflow(Box::new(Microflow::parse(scanner, documentation)?))),
        "page" | "snippet" | "layout" => Item::Document(Document::Form(Form::parse(scanner, &word, documentation)?)),
        "document" => {
            undocumented(scanner, "a document in the generic form, where it is a property,")?;
            Item::Document(Document::parse_generic(scanner)?)
        }
        other => {
            return Err(scanner.error(format!("{other} begins no element; use one of {}", STARTS.join(", "))));
        }
    })
}
