//! The sources of a module: a folder with the model as text, Java, pictures and the list of jars.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::Catalog;
use crate::finding::{Finding, Findings, outcome};
use crate::flow::lower::Lowering;
use crate::model::annotation::Annotation;
use crate::model::association::Association;
use crate::model::document::Document;
use crate::model::entity::Entity;
use crate::model::header::Header;
use crate::model::source::{self, Item};
use crate::model::{Icons, stored_text};
use crate::storage::{Object, Value};
use crate::stored::{StoredDocument, StoredModule};

/// A document with its place in the tree.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The folders from the module down.
    pub folder: Vec<String>,
    /// The file that it stands in.
    pub file: String,
    /// The document.
    pub document: Document,
}

/// A file that is packed as it is.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The file, for messages.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The sources of a module.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// The header.
    pub header: Header,
    /// The file of the header.
    pub header_file: String,
    /// The documentation of the module.
    pub documentation: String,
    /// The file of the domain model.
    pub domain_file: String,
    /// Entities.
    pub entities: Vec<Entity>,
    /// Associations.
    pub associations: Vec<Association>,
    /// Notes in the domain model.
    pub annotations: Vec<Annotation>,
    /// Parts of the domain model in the generic form.
    pub parts: Vec<Object>,
    /// Documents.
    pub documents: Vec<Placed>,
    /// Folders.
    pub folders: BTreeSet<Vec<String>>,
    /// Pictures.
    pub icons: Icons,
    /// Java sources by their paths below `java`.
    pub java: BTreeMap<String, SourceFile>,
    /// The jars that the module needs, with the line that names each.
    pub userlib: Vec<(String, usize)>,
    /// The file that names the jars.
    pub userlib_file: String,
}

/// The folders of a module's sources that are read as one: what is written by hand, and what is generated.
const ROOTS: [&str; 2] = ["", "generated"];

/// Larger files are refused: nothing that belongs to a module's sources is so large.
const LARGEST: u64 = 16 << 20;

impl Tree {
    /// Reads the sources in a folder.
    ///
    /// # Errors
    /// All that is wrong with them.
    pub fn read(root: &Path) -> Findings<Self> {
        let mut findings = Vec::new();
        let mut tree = Tree::default();
        let model = root.join("model");
        let header = model.join("module.mx");
        let text = read_text(&header).map_err(|finding| vec![finding])?;
        tree.header_file = show(&header);
        // The name of the module qualifies every other name, so the header comes first.
        let name = name_in_header(&text);
        let mut files = of_roots(root, "model", &mut findings);
        files.sort_by_key(|(file, _)| (*file != header, file.clone()));
        for (file, parts) in files {
            let folder: Vec<String> = parts[..parts.len() - 1].iter().map(|part| unescape(part)).collect();
            if file.extension().is_none_or(|extension| extension != "mx") {
                findings.push(Finding::of_file(show(&file), "is no source of the model; remove it or name it *.mx"));
                continue;
            }
            for depth in 1..=folder.len() {
                tree.folders.insert(folder[..depth].to_vec());
            }
            match read_text(&file) {
                Ok(text) => tree.add(&show(&file), folder, &name, &text, &mut findings),
                Err(finding) => findings.push(finding),
            }
        }
        if tree.header.name.is_empty() && findings.is_empty() {
            findings
                .push(Finding::of_file(&tree.header_file, "has no header; write `module Name { version \"1.0.0\" }`"));
        }
        if tree.domain_file.is_empty() {
            tree.domain_file = tree.header_file.clone();
        }
        tree.read_files(root, &mut findings);
        outcome(tree, findings)
    }

    /// Reads a single text as a whole module, such as what is known of System.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn of_text(file: &str, module: &str, text: &str) -> Findings<Self> {
        let mut tree = Tree::default();
        let mut findings = Vec::new();
        tree.header.name = module.to_owned();
        tree.header_file = file.to_owned();
        tree.domain_file = file.to_owned();
        tree.add(file, Vec::new(), module, text, &mut findings);
        outcome(tree, findings)
    }

    /// Adds the elements of a source file.
    pub fn add(&mut self, file: &str, folder: Vec<String>, module: &str, text: &str, findings: &mut Vec<Finding>) {
        let (items, found) = source::parse(file, module, text);
        findings.extend(found);
        let domain = |tree: &mut Self, findings: &mut Vec<Finding>| {
            // One file, so that a reader finds all of the domain model and messages name the right file.
            if tree.domain_file.is_empty() {
                tree.domain_file = file.to_owned();
            } else if tree.domain_file != file {
                let message =
                    format!("holds a part of the domain model, which stands in {}; move it", tree.domain_file);
                findings.push(Finding::of_file(file, message));
            }
        };
        for item in items {
            match item {
                Item::Header(header) if self.header.name.is_empty() || self.header.line == 0 => self.header = header,
                Item::Header(header) => findings.push(Finding {
                    file: file.to_owned(),
                    line: header.line,
                    place: header.name,
                    message: "is a second header of the module; remove one".into(),
                }),
                Item::Domain(documentation) => {
                    domain(self, findings);
                    self.documentation = documentation;
                }
                Item::Entity(entity) => {
                    domain(self, findings);
                    self.entities.push(entity);
                }
                Item::Association(association) => {
                    domain(self, findings);
                    self.associations.push(association);
                }
                Item::Annotation(annotation) => {
                    domain(self, findings);
                    self.annotations.push(annotation);
                }
                Item::Part(part) => {
                    domain(self, findings);
                    self.parts.push(part);
                }
                Item::Document(document) => {
                    self.documents.push(Placed { folder: folder.clone(), file: file.to_owned(), document });
                }
            }
        }
    }

    fn read_files(&mut self, root: &Path, findings: &mut Vec<Finding>) {
        for file in list(&root.join("icons"), findings) {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            match read(&file) {
                Ok(bytes) => self.icons.insert(&name, bytes),
                Err(finding) => findings.push(finding),
            }
        }
        for (file, parts) in of_roots(root, "java", findings) {
            match (read(&file), self.java.entry(parts.join("/"))) {
                (Ok(bytes), Entry::Vacant(entry)) => {
                    entry.insert(SourceFile { file: show(&file), bytes });
                }
                (Ok(_), Entry::Occupied(entry)) => {
                    let message = format!("is there twice (the other one in {}); remove one", entry.get().file);
                    findings.push(Finding::of_file(show(&file), message));
                }
                (Err(finding), _) => findings.push(finding),
            }
        }
        let userlib = root.join("userlib.txt");
        self.userlib_file = show(&userlib);
        if userlib.exists() {
            match read_text(&userlib) {
                Ok(text) => {
                    let lines = text.lines().enumerate().map(|(index, line)| (line.trim().to_owned(), index + 1));
                    self.userlib = lines.filter(|(line, _)| !line.is_empty() && !line.starts_with("//")).collect();
                }
                Err(finding) => findings.push(finding),
            }
        }
    }

    /// The module as it would be stored, as far as that does not need the names of others.
    pub fn signature(&self) -> StoredModule {
        let module = self.header.name.as_str();
        let mut domain = Object::new("DomainModels$DomainModel")
            .with_parts("Annotations", self.annotations.iter().map(Annotation::lower))
            .with("Documentation", stored_text(&self.documentation))
            .with_parts("Entities", self.entities.iter().map(|entity| entity.lower(module)));
        let (crossing, own): (Vec<_>, Vec<_>) = self.associations.iter().partition(|a| a.crosses(module));
        domain = domain
            .with_parts("Associations", own.into_iter().map(|association| association.lower(module)))
            .with_parts("CrossAssociations", crossing.into_iter().map(|association| association.lower(module)));
        for part in &self.parts {
            let field = match part.kind.as_str() {
                "DomainModels$Association" => "Associations",
                "DomainModels$CrossAssociation" => "CrossAssociations",
                "DomainModels$Annotation" => "Annotations",
                _ => "Entities",
            };
            let mut items = domain.items(field).to_vec();
            items.push(Value::from(part.clone()));
            domain.set(field, Value::List(None, items));
        }
        let document = |placed: &Placed| StoredDocument {
            folder: placed.folder.clone(),
            object: placed.document.lower_signature(&self.icons),
            file: placed.file.clone(),
            is_whole: true,
        };
        StoredModule {
            name: module.to_owned(),
            file: self.header_file.clone(),
            domain_file: self.domain_file.clone(),
            module: self.header.lower_module(),
            settings: Some(self.header.lower_settings()),
            security: Some(self.header.lower_security()),
            domain: Some(domain),
            folders: self.folders.clone(),
            documents: self.documents.iter().map(document).collect(),
            requires: Some(self.header.requires.clone()),
        }
    }

    /// The module as it is stored, and what cannot be stored as it is written.
    pub fn lower(&self, catalog: &Catalog) -> (StoredModule, Vec<Finding>) {
        let mut stored = self.signature();
        let module = stored.name.clone();
        let mut findings = Vec::new();
        if let Some(domain) = &mut stored.domain {
            let mut entities = domain.items("Entities").to_vec();
            for (entity, value) in self.entities.iter().zip(&mut entities) {
                if let Value::Part(part) = value {
                    entity.lower_access(part, &module, catalog);
                }
            }
            domain.set("Entities", Value::List(None, entities));
        }
        for (placed, document) in self.documents.iter().zip(&mut stored.documents) {
            let place = format!("{module}.{}", placed.document.name());
            let mut lowering = Lowering::new(catalog, &self.icons, &module, &placed.file, place);
            document.object = placed.document.lower(&mut lowering);
            document.is_whole = lowering.findings.is_empty();
            findings.append(&mut lowering.findings);
        }
        (stored, findings)
    }
}

/// The name after the word `module`, without reading the rest.
fn name_in_header(text: &str) -> String {
    let line = text.lines().map(str::trim_start).find_map(|line| line.strip_prefix("module "));
    let word = line.unwrap_or_default().trim_start();
    word.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// All files below the folders of this name in all roots, each with the parts of its path from there.
fn of_roots(root: &Path, name: &str, findings: &mut Vec<Finding>) -> Vec<(PathBuf, Vec<String>)> {
    let mut found = Vec::new();
    for folder in ROOTS.map(|other| root.join(other).join(name)) {
        for file in list(&folder, findings) {
            let relative = file.strip_prefix(&folder).unwrap_or(&file);
            let parts = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            found.push((file, parts));
        }
    }
    found
}

/// All files below a folder, in order; none if there is no such folder.
fn list(folder: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => {
                findings.push(Finding::of_file(show(&folder), format!("cannot be read: {error}")));
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = entry.path();
            // Editors and file managers leave hidden files behind, which are no sources.
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}

fn read(file: &Path) -> Result<Vec<u8>, Finding> {
    let failed = |error: std::io::Error| Finding::of_file(show(file), format!("cannot be read: {error}"));
    if fs::metadata(file).map_err(failed)?.len() > LARGEST {
        return Err(Finding::of_file(show(file), format!("is larger than {} MiB; make it smaller", LARGEST >> 20)));
    }
    fs::read(file).map_err(failed)
}

fn read_text(file: &Path) -> Result<String, Finding> {
    let text = String::from_utf8(read(file)?)
        .map_err(|_| Finding::of_file(show(file), "is not text in UTF-8; save it in that encoding"))?;
    // Editors on Windows may put a byte order mark before the text.
    Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}

/// A path as messages show it.
pub fn show(path: &Path) -> String {
    path.display().to_string()
}

/// A folder of the App Explorer as the name of a folder on disk: what file systems do not allow is written as `%XX`.
pub fn escape(name: &str) -> String {
    let mut out = String::new();
    for (index, character) in name.chars().enumerate() {
        let special = "%/\\:*?\"<>|".contains(character) || character.is_control() || (index == 0 && character == '.');
        if special {
            let mut buffer = [0; 4];
            character.encode_utf8(&mut buffer).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        } else {
            out.push(character);
        }
    }
    if out.is_empty() { "%".into() } else { out }
}

fn unescape(name: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = name;
    while let Some(at) = rest.find('%') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let digits = rest.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match digits {
            Some(byte) => {
                bytes.push(byte);
                rest = &rest[at + 3..];
            }
            None => {
                if rest.len() > 1 {
                    bytes.push(b'%');
                }
                rest = &rest[at + 1..];
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}
