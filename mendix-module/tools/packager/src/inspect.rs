//! A package as text.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::model::annotation::Annotation;
use crate::model::association::Association;
use crate::model::document::Document;
use crate::model::entity::Entity;
use crate::model::header::Header;
use crate::model::{Icons, plain_text};
use crate::package::read::Package;
use crate::storage::Object;
use crate::storage::types::TYPES;
use crate::stored::StoredModule;
use crate::text::{Printer, generic};
use crate::tree::escape;

/// The files of a source tree by their paths in it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The source tree of a package. `catalog` knows the names of the module.
pub fn files(package: &Package, catalog: &Catalog) -> Files {
    let module = &package.module;
    let mut icons = Icons::default();
    let mut files = Files::new();
    for (path, text) in texts(module, catalog, &mut icons) {
        files.insert(path, text.into_bytes());
    }
    if let Some(header) = files.get_mut("model/module.mx") {
        let mut text = format!("// Made with Mendix {}.\n", package.stamp.product).into_bytes();
        text.append(header);
        *header = text;
    }
    for (name, bytes) in icons.iter() {
        files.insert(format!("icons/{name}"), bytes.to_vec());
    }
    let prefix = format!("javasource/{}/", module.name.to_lowercase());
    for (path, bytes) in &package.java {
        if let Some(path) = path.strip_prefix(&prefix) {
            files.insert(format!("java/{path}"), bytes.clone());
        }
    }
    let jars = package.files.keys().filter_map(|name| name.strip_prefix("userlib/"));
    let jars: Vec<_> = jars.filter(|name| !name.ends_with(".RequiredLib")).collect();
    if !jars.is_empty() {
        files.insert("userlib.txt".into(), (jars.join("\n") + "\n").into_bytes());
    }
    files
}

/// The texts of the model.
fn texts(module: &StoredModule, catalog: &Catalog, icons: &mut Icons) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut header = Header::raise(&module.module, module.settings.as_ref(), module.security.as_ref());
    header.requires = required(module);
    let mut printer = Printer::new(&module.name);
    header.print(&mut printer);
    texts.insert("model/module.mx".to_owned(), printer.into_text());
    if let Some(domain) = &module.domain {
        texts.insert("model/domain.mx".to_owned(), domain_text(module, domain, catalog));
    }
    let path = |folder: &[String], name: &str| {
        let folders: String = folder.iter().map(|part| escape(part) + "/").collect();
        format!("model/{folders}{}.mx", escape(name))
    };
    for document in &module.documents {
        let mut printer = Printer::new(&module.name);
        Document::raise(&document.object, icons).print(&mut printer);
        let name = document.object.text("Name");
        // At the root, these names are taken.
        let name =
            if document.folder.is_empty() && (name == "module" || name == "domain") { "documents" } else { name };
        let text = texts.entry(path(&document.folder, name)).or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&printer.into_text());
    }
    for folder in &module.folders {
        let prefix = path(folder, "");
        let prefix = prefix.trim_end_matches("%.mx");
        if !texts.keys().any(|path| path.starts_with(prefix)) {
            texts.insert(format!("{prefix}folder.mx"), "// Nothing stands in this folder.\n".to_owned());
        }
    }
    texts
}

fn domain_text(module: &StoredModule, domain: &Object, catalog: &Catalog) -> String {
    let mut printer = Printer::new(&module.name);
    printer.documentation(&plain_text(domain.text("Documentation")));
    printer.line("domain");
    for entity in domain.parts("Entities") {
        printer.line("");
        match Entity::raise(entity, &module.name, catalog) {
            Some(entity) => entity.print(&mut printer),
            None => generic::print_object(&mut printer, "part ", entity),
        }
    }
    if domain.parts("Associations").chain(domain.parts("CrossAssociations")).next().is_some() {
        printer.line("");
    }
    for association in domain.parts("Associations").chain(domain.parts("CrossAssociations")) {
        match Association::raise(association, &module.name) {
            Some(association) => association.print(&mut printer),
            None => generic::print_object(&mut printer, "part ", association),
        }
    }
    if domain.parts("Annotations").next().is_some() {
        printer.line("");
    }
    for annotation in domain.parts("Annotations") {
        match Annotation::raise(annotation) {
            Some(annotation) => annotation.print(&mut printer),
            None => generic::print_object(&mut printer, "part ", annotation),
        }
    }
    printer.into_text()
}

/// The modules whose names a module uses.
fn required(module: &StoredModule) -> Vec<String> {
    let mut found = std::collections::BTreeSet::new();
    for (unit, ..) in module.units() {
        unit.walk(&mut |object| {
            let Some(kind) = TYPES.get(&object.kind) else { return };
            for field in kind.fields.iter().filter(|field| field.reference.is_some()) {
                let names = object.names(&field.name);
                let names = names.iter().map(String::as_str).chain([object.text(&field.name)]);
                found.extend(names.filter_map(|name| name.split_once('.')).map(|(module, _)| module.to_owned()));
            }
        });
    }
    found.retain(|name| *name != module.name && name != "System" && !name.is_empty());
    found.into_iter().collect()
}
