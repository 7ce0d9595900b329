//! What lowering a document needs to know: names, and the types of variables.

use std::collections::HashMap;

use crate::catalog::{Catalog, Signature};
use crate::finding::Finding;
use crate::model::Icons;
use crate::model::data_type::DataType;

/// What lowering needs to know, and what it finds wrong.
#[derive(Debug)]
pub struct Lowering<'a> {
    /// All names.
    pub catalog: &'a Catalog,
    /// The pictures of the module.
    pub icons: &'a Icons,
    /// The module.
    pub module: &'a str,
    /// The file of the document.
    pub file: &'a str,
    /// The document.
    pub place: String,
    /// The line of the statement.
    pub line: usize,
    /// What was found wrong.
    pub findings: Vec<Finding>,
    variables: HashMap<String, DataType>,
    /// The entities of the branches of type splits that are being lowered, by variable.
    pub(super) casts: Vec<(String, Option<String>)>,
}

impl<'a> Lowering<'a> {
    /// For one document.
    pub fn new(catalog: &'a Catalog, icons: &'a Icons, module: &'a str, file: &'a str, place: String) -> Self {
        Lowering {
            catalog,
            icons,
            module,
            file,
            place,
            line: 0,
            findings: Vec::new(),
            variables: HashMap::new(),
            casts: Vec::new(),
        }
    }

    /// Notes that something is wrong with the statement that is being lowered.
    pub fn report(&mut self, message: String) {
        self.findings.push(Finding { file: self.file.to_owned(), line: self.line, place: self.place.clone(), message });
    }

    /// Remembers the type of a variable.
    pub fn declare(&mut self, name: &str, kind: Option<DataType>) {
        match kind {
            Some(kind) => self.variables.insert(name.to_owned(), kind),
            None => self.variables.remove(name),
        };
    }

    /// The entity of the object or list that a variable holds, if it is known.
    pub fn entity_of(&self, variable: &str) -> Option<String> {
        self.variables.get(variable).and_then(DataType::entity).map(str::to_owned)
    }

    /// The signature of what is called.
    pub fn signature(&self, java: bool, name: &str) -> Option<&'a Signature> {
        if java {
            return self.catalog.java_actions.get(name);
        }
        self.catalog.flows.get(&("Microflows$Microflow".to_owned(), name.to_owned()))
    }

    /// The qualified names of an attribute and an association, one of them empty, for a member of an entity.
    pub fn member(&mut self, entity: Option<&str>, name: &str) -> (String, String) {
        match name.split('.').count() {
            1 => {}
            2 => return (String::new(), name.to_owned()),
            _ => return (name.to_owned(), String::new()),
        }
        let association = format!("{}.{name}", self.module);
        let Some(entity) = entity else {
            if self.catalog.associations.contains_key(&association) {
                return (String::new(), association);
            }
            self.report(format!("{name}: the entity of the object is not known; write Module.Entity.{name}"));
            return (String::new(), String::new());
        };
        if let Some((attribute, _)) = self.catalog.attribute(entity, name) {
            return (attribute, String::new());
        }
        if self.catalog.associations.contains_key(&association) {
            return (String::new(), association);
        }
        // Associations of other modules may be written short where only one fits.
        let owner = self.catalog.members(entity).associations.into_iter().find(|a| a.rsplit('.').next() == Some(name));
        match owner {
            Some(association) => (String::new(), association),
            // The check of references tells that there is no such attribute.
            None => (format!("{entity}.{name}"), String::new()),
        }
    }

    /// Declares the result of a cast inside a type split.
    pub fn cast(&mut self, result: &str, from: Option<&str>) {
        let split = self.casts.iter().rev().find(|(variable, _)| from.is_none_or(|from| from == variable));
        match split.cloned() {
            Some((_, entity)) => self.declare(result, entity.map(DataType::Object)),
            None => self.report(match from {
                Some(from) => format!("cast ${from} stands in no branch of a split of ${from}; put it into one"),
                None => "cast stands in no branch of a split; put it into one".to_owned(),
            }),
        }
    }
}
