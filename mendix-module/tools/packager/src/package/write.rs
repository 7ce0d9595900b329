//! From a stored module to the bytes of a package.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::boilerplate::BOILERPLATE;
use super::database::{self, Row};
use super::manifest::{self, Manifest};
use crate::storage::complete::complete;
use crate::storage::identity::{assign, derive, to_bytes};
use crate::storage::{Object, binary};
use crate::stored::StoredModule;

/// The name of the database in a package.
pub const PROJECT: &str = "project.mpr";

/// Writes a package with the module and files by their paths in an app. The same input always gives the same bytes.
///
/// # Errors
/// What cannot be written.
pub fn package(module: &StoredModule, files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, String> {
    let rows = rows(module)?;
    let database = database::write(&BOILERPLATE.stamp, &rows)?;
    let manifest = manifest::write(&Manifest {
        modules: vec![module.name.clone()],
        project: PROJECT.into(),
        files: files.keys().cloned().collect(),
    });
    archive(&database, &manifest, files).map_err(|error| error.to_string())
}

/// The units of a package, in the order in which they are written.
///
/// # Errors
/// A unit that cannot be written.
pub fn rows(module: &StoredModule) -> Result<Vec<Row>, String> {
    let name = &module.name;
    let mut rows = Vec::new();
    let mut add = |object: &Object, path: &str, container: Option<Uuid>, containment: &str| -> Result<Uuid, String> {
        let mut object = object.clone();
        complete(&mut object);
        assign(&mut object, path);
        let id = derive(path);
        let contents = binary::encode(&object).map_err(|error| format!("{path}: {error}"))?;
        rows.push(Row {
            id: to_bytes(id).to_vec(),
            container: to_bytes(container.unwrap_or(id)).to_vec(),
            containment: containment.to_owned(),
            hash: database::hash(&contents),
            contents,
        });
        Ok(id)
    };
    // Every package has a project of its own, so its ids must not meet those of another package.
    let root = format!("project {name}");
    let project = add(&BOILERPLATE.project, &root, None, "")?;
    for document in &BOILERPLATE.documents {
        add(document, &format!("{root}/{}", document.kind), Some(project), "ProjectDocuments")?;
    }
    let id = add(&module.module, name, Some(project), "Modules")?;
    if let Some(domain) = &module.domain {
        add(domain, &format!("{name}/DomainModel"), Some(id), "DomainModel")?;
    }
    if let Some(settings) = &module.settings {
        add(settings, &format!("{name}/ModuleSettings"), Some(id), "ModuleSettings")?;
    }
    if let Some(security) = &module.security {
        add(security, &format!("{name}/ModuleSecurity"), Some(id), "ModuleSecurity")?;
    }
    add(&BOILERPLATE.conversion, &format!("{root}/ProjectConversion"), Some(project), "ProjectConversion")?;
    let mut folders: BTreeMap<&[String], Uuid> = BTreeMap::new();
    let holder = |folders: &BTreeMap<&[String], Uuid>, path: &[String]| folders.get(path).copied().unwrap_or(id);
    for path in &module.folders {
        let Some((last, parents)) = path.split_last() else { continue };
        let folder = Object::new("Projects$Folder").with("Name", last);
        let container = holder(&folders, parents);
        let id = add(&folder, &format!("{name}/Folders/{}", path.join("/")), Some(container), "Folders")?;
        folders.insert(path.as_slice(), id);
    }
    let mut documents: Vec<_> = module.documents.iter().collect();
    documents.sort_by_key(|document| (&document.folder, document.object.text("Name"), &document.object.kind));
    for document in documents {
        // Without the folder, so that a document that moves stays the same.
        let path = format!("{name}/{}/{}", document.object.kind, document.object.text("Name"));
        add(&document.object, &path, Some(holder(&folders, &document.folder)), "Documents")?;
    }
    Ok(rows)
}

fn archive(database: &[u8], manifest: &str, files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let first = [(PROJECT, database), ("package.xml", manifest.as_bytes())];
    let rest = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    for (name, bytes) in first.into_iter().chain(rest) {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Writes a file so that it is there as a whole or not at all.
///
/// # Errors
/// What the file system says.
pub fn atomically(file: &Path, bytes: &[u8]) -> Result<(), String> {
    let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |error: std::io::Error| format!("cannot be written: {error}");
    fs::create_dir_all(folder).map_err(failed)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
    let written = fs::File::create(&temporary)
        .and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()))
        .and_then(|()| fs::rename(&temporary, file));
    if written.is_err() {
        // The first error is what matters.
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(failed)
}
