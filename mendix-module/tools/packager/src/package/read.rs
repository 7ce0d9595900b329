//! From the bytes of a package to a stored module.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use super::database::{self, Row};
use super::manifest::{self, Manifest};
use crate::finding::Finding;
use crate::storage::{Object, binary};
use crate::stored::{Stamp, StoredDocument, StoredModule};
use crate::tree::show;

/// Larger packages, and packages that unpack to more, are refused.
const LARGEST_FILE: u64 = 512 << 20;
const LARGEST_PROJECT: u64 = 512 << 20;
const LARGEST_TEXT: u64 = 16 << 20;
const LARGEST_UNPACKED: u64 = 2 << 30;
const MOST_ENTRIES: usize = 20_000;

/// What is in a package.
#[derive(Debug)]
pub struct Package {
    /// The version that it is stamped with.
    pub stamp: Stamp,
    /// The module.
    pub module: StoredModule,
    /// What `package.xml` says.
    pub manifest: Manifest,
    /// The sizes of all other files by path.
    pub files: BTreeMap<String, u64>,
    /// The Java sources by path.
    pub java: BTreeMap<String, Vec<u8>>,
    /// What is wrong with the package around the model: hashes, ids, containers, files.
    pub findings: Vec<Finding>,
}

/// Reads a package.
///
/// # Errors
/// What makes it unreadable.
pub fn package(path: &Path) -> Result<Package, Finding> {
    let file = show(path);
    let failed = |error: std::io::Error| Finding::of_file(&file, format!("cannot be read: {error}"));
    let size = fs::metadata(path).map_err(failed)?.len();
    if size > LARGEST_FILE {
        return Err(Finding::of_file(
            &file,
            format!("is larger than {} MiB, which no module package is", LARGEST_FILE >> 20),
        ));
    }
    bytes(&file, fs::read(path).map_err(failed)?)
}

/// Reads a package whose bytes are at hand; `file` is what messages call it.
///
/// # Errors
/// What makes it unreadable.
pub fn bytes(file: &str, bytes: Vec<u8>) -> Result<Package, Finding> {
    open(file, bytes).map_err(|message| Finding::of_file(file, message))
}

fn open(file: &str, bytes: Vec<u8>) -> Result<Package, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| format!("is no zip file, or a damaged one: {error}; export or download it again"))?;
    if zip.len() > MOST_ENTRIES {
        return Err(format!("has {} entries; more than {MOST_ENTRIES} are refused", zip.len()));
    }
    let mut findings = Vec::new();
    let mut names = BTreeMap::new();
    let mut unpacked = 0u64;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(|error| format!("the zip file is damaged: {error}"))?;
        unpacked = unpacked.saturating_add(entry.size());
        if entry.is_dir() {
            continue;
        }
        let name = entry.name().map_err(|error| format!("the zip file is damaged: {error}"))?.replace('\\', "/");
        if name.starts_with('/') || name.contains(':') || name.split('/').any(|part| part == ".." || part.is_empty()) {
            return Err(format!(
                "holds {name:?}, which would be written outside of an app; do not import this package"
            ));
        }
        if names.insert(name.clone(), (index, entry.size())).is_some() {
            findings.push(Finding::of_file(file, format!("holds {name} twice; remove one")));
        }
    }
    if unpacked > LARGEST_UNPACKED {
        return Err(format!("unpacks to {} MiB; more than {} MiB are refused", unpacked >> 20, LARGEST_UNPACKED >> 20));
    }
    let mut take = |name: &str, most: u64| -> Result<Vec<u8>, String> {
        let (index, _) = names.get(name).ok_or_else(|| format!("holds no {name}; it is no module package"))?;
        let entry = zip.by_index(*index).map_err(|error| format!("{name}: the zip file is damaged: {error}"))?;
        let mut bytes = Vec::new();
        // What an entry says about its size is not to be trusted.
        entry
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| format!("{name}: the zip file is damaged: {error}"))?;
        if bytes.len() as u64 > most {
            return Err(format!("{name} unpacks to more than {} MiB, which is refused", most >> 20));
        }
        Ok(bytes)
    };
    let manifest =
        String::from_utf8(take("package.xml", LARGEST_TEXT)?).map_err(|_| "package.xml is not text in UTF-8")?;
    let manifest = manifest::read(&manifest).map_err(|error| format!("package.xml is damaged: {error}"))?;
    let project = take(&manifest.project, LARGEST_PROJECT)?;
    let mut java = BTreeMap::new();
    for name in names.keys().filter(|name| name.starts_with("javasource/") && name.ends_with(".java")) {
        java.insert(name.clone(), take(name, LARGEST_TEXT)?);
    }
    if project.starts_with(b"SQLite format 3\0") || !manifest.project.ends_with(".mpr") || project.len() < 4 {
    } else if binary::decode(&project).is_ok() {
        return Err(format!(
            "{} is a document of a protected add-on module (.mxmodule), which is not supported",
            manifest.project
        ));
    }
    let (stamp, rows) = database::read(&project).map_err(|error| format!("{}: {error}", manifest.project))?;
    let mut units = Units { file, rows: HashMap::new(), findings: &mut findings, manifest: &manifest };
    let module = units.module(&rows)?;
    let mut files: BTreeMap<String, u64> = names.into_iter().map(|(name, (_, size))| (name, size)).collect();
    files.retain(|name, _| *name != manifest.project && name != "package.xml");
    for name in &manifest.files {
        if !files.contains_key(name) {
            findings
                .push(Finding::of_file(file, format!("package.xml lists {name}, which is not in the package; add it")));
        }
    }
    for name in files.keys().filter(|name| !manifest.files.contains(name)) {
        findings.push(Finding::of_file(file, format!("holds {name}, which package.xml does not list; list it")));
    }
    Ok(Package { stamp, module, manifest, files, java, findings })
}

struct Units<'a> {
    file: &'a str,
    rows: HashMap<&'a [u8], (&'a Row, Object)>,
    findings: &'a mut Vec<Finding>,
    manifest: &'a Manifest,
}

impl<'a> Units<'a> {
    fn report(&mut self, place: String, message: &str) {
        let (file, message) = (self.file.to_owned(), message.to_owned());
        self.findings.push(Finding { file, line: 0, place, message });
    }

    fn module(&mut self, rows: &'a [Row]) -> Result<StoredModule, String> {
        for row in rows {
            let unit = binary::decode(&row.contents).map_err(|error| {
                format!("{}: the unit {} cannot be read: {error}", self.manifest.project, hex(&row.id))
            })?;
            let place = format!("{} {}", unit.kind, unit.text("Name")).trim_end().to_owned();
            if !row.hash.is_empty() && row.hash != database::hash(&row.contents) {
                self.report(place.clone(), "ContentsHash: is not the hash of the contents; write the unit again");
            }
            if unit.id.map(crate::storage::identity::to_bytes).as_ref().map(<[u8; 16]>::as_slice) != Some(&row.id) {
                self.report(place.clone(), "UnitID: is not the $ID of the contents; write the unit again");
            }
            if !rows.iter().any(|other| other.id == row.container) {
                self.report(place, "ContainerID: names no unit of the package; write the unit again");
            }
            self.rows.insert(&row.id, (row, unit));
        }
        let mut duplicate = HashMap::new();
        for (_, unit) in self.rows.values() {
            unit.walk(&mut |object| {
                if let Some(id) = object.id {
                    *duplicate.entry(id).or_insert(0usize) += 1;
                }
            });
        }
        if let Some((id, count)) = duplicate.iter().filter(|(_, count)| **count > 1).min() {
            self.report(String::new(), &format!("$ID: {id} is the id of {count} objects; give each its own"));
        }
        let modules: Vec<_> = rows
            .iter()
            .filter(|row| row.containment == "Modules")
            .filter_map(|row| self.rows.get(row.id.as_slice()))
            .collect();
        let (row, module) = match modules.as_slice() {
            [one] => (one.0, one.1.clone()),
            [] => return Err("holds no module".into()),
            several => return Err(format!("holds {} modules; a module package has one", several.len())),
        };
        let name = module.text("Name").to_owned();
        if self.manifest.modules != [name.clone()] {
            let message =
                format!("package.xml names the module {:?}, but the model {name:?}", self.manifest.modules.join(", "));
            self.report(name.clone(), &message);
        }
        let held = |containment: &str| {
            let mut found =
                self.rows.values().filter(|(other, _)| other.containment == containment && other.container == row.id);
            found.next().map(|(_, unit)| unit.clone())
        };
        let mut stored = StoredModule {
            file: self.file.to_owned(),
            domain_file: self.file.to_owned(),
            settings: held("ModuleSettings"),
            security: held("ModuleSecurity"),
            domain: held("DomainModel"),
            module,
            folders: BTreeSet::new(),
            documents: Vec::new(),
            requires: None,
            name,
        };
        for (part, there) in [("DomainModel", stored.domain.is_some()), ("ModuleSecurity", stored.security.is_some())] {
            if !there {
                self.report(stored.name.clone(), &format!("{part}: the unit is missing; add it"));
            }
        }
        for row in rows {
            let Some((_, unit)) = self.rows.get(row.id.as_slice()) else { continue };
            if row.containment != "Folders" && row.containment != "Documents" {
                continue;
            }
            let Some(mut folder) = self.folder(&row.container, &row.id) else {
                let unit = unit.text("Name").to_owned();
                self.report(format!("{}.{unit}", stored.name), "ContainerID: leads to no module; write the unit again");
                continue;
            };
            let (_, unit) = &self.rows[row.id.as_slice()];
            if row.containment == "Folders" {
                folder.push(unit.text("Name").to_owned());
                stored.folders.insert(folder);
            } else {
                let file = self.file.to_owned();
                stored.documents.push(StoredDocument { folder, object: unit.clone(), file, is_whole: true });
            }
        }
        stored.documents.sort_by(|a, b| {
            let key = |d: &StoredDocument| (d.folder.clone(), d.object.text("Name").to_owned(), d.object.kind.clone());
            key(a).cmp(&key(b))
        });
        Ok(stored)
    }

    /// The folders from the module down to a container; `None` if it does not lead to the module.
    fn folder(&self, container: &[u8], _unit: &[u8]) -> Option<Vec<String>> {
        let mut path = Vec::new();
        let mut at = container;
        // A cycle of folders is longer than all units.
        for _ in 0..=self.rows.len() {
            let (row, unit) = self.rows.get(at)?;
            match row.containment.as_str() {
                "Modules" => {
                    path.reverse();
                    return Some(path);
                }
                "Folders" => {
                    path.push(unit.text("Name").to_owned());
                    at = &row.container;
                }
                _ => return None,
            }
        }
        None
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
