//! A module as a package stores it: where sources and packages meet.

use std::collections::BTreeSet;

use crate::storage::Object;

/// A document and the folder it is in.
#[derive(Debug, Clone)]
pub struct StoredDocument {
    /// The folders from the module down; empty for the module itself.
    pub folder: Vec<String>,
    /// The document.
    pub object: Object,
    /// The file that it comes from, for messages.
    pub file: String,
    /// Whether all of it could be lowered. What a part leads to is not checked: it would hide what is missing.
    pub is_whole: bool,
}

/// The version of Mendix that wrote a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The version of the product, such as `9.10.0.36429`.
    pub product: String,
    /// The version of the build.
    pub build: String,
    /// The fingerprint of the types that this version knows.
    pub schema: String,
}

/// A module.
#[derive(Debug, Clone)]
pub struct StoredModule {
    /// Its name.
    pub name: String,
    /// The file that its header comes from, for messages.
    pub file: String,
    /// The file that its domain model comes from, for messages.
    pub domain_file: String,
    /// The module itself.
    pub module: Object,
    /// Its settings; versions before 9.8 have none.
    pub settings: Option<Object>,
    /// Its security.
    pub security: Option<Object>,
    /// Its domain model.
    pub domain: Option<Object>,
    /// Its folders.
    pub folders: BTreeSet<Vec<String>>,
    /// Its documents.
    pub documents: Vec<StoredDocument>,
    /// The modules that it says it requires; `None` if it cannot say so.
    pub requires: Option<Vec<String>>,
}

impl StoredModule {
    /// The units with the file they come from and the name that messages give them.
    pub fn units(&self) -> impl Iterator<Item = (&Object, &str, String)> {
        let header = std::iter::once(&self.module)
            .chain(&self.settings)
            .chain(&self.security)
            .map(|unit| (unit, self.file.as_str(), self.name.clone()));
        let domain = self.domain.iter().map(|unit| (unit, self.domain_file.as_str(), self.name.clone()));
        let documents = self.documents.iter().map(|document| {
            (&document.object, document.file.as_str(), format!("{}.{}", self.name, document.object.text("Name")))
        });
        header.chain(domain).chain(documents)
    }
}
