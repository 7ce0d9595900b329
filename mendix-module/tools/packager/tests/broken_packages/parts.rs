//! A package in parts, to be broken and put together.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use crate::support::{base, built};
use twinlink_mendix_packager::finding::Finding;
use twinlink_mendix_packager::package::database::{self, Row};
use twinlink_mendix_packager::package::manifest::{self, Manifest};
use twinlink_mendix_packager::package::{boilerplate::BOILERPLATE, read, write};
use twinlink_mendix_packager::storage::{Object, binary};
use twinlink_mendix_packager::stored::Stamp;
use twinlink_mendix_packager::{check, command};

/// The parts of a package, to be broken and put together.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) stamp: Stamp,
    pub(crate) rows: Vec<Row>,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) manifest: Manifest,
}

impl Parts {
    pub(crate) fn new() -> Self {
        let built = built("Shop");
        let files = built.files;
        let manifest = Manifest {
            modules: vec!["Shop".into()],
            project: write::PROJECT.into(),
            files: files.keys().cloned().collect(),
        };
        Parts { stamp: BOILERPLATE.stamp.clone(), rows: write::rows(&built.module).unwrap(), files, manifest }
    }

    /// Changes the unit of a type and name, and states the right hash for it.
    pub(crate) fn unit(&mut self, kind: &str, name: &str, change: impl FnOnce(&mut Object)) {
        let found = self.rows.iter_mut().find_map(|row| {
            let unit = binary::decode(&row.contents).unwrap();
            (unit.kind == kind && unit.text("Name") == name).then_some((row, unit))
        });
        let (row, mut unit) = found.unwrap_or_else(|| panic!("no {kind} {name}"));
        change(&mut unit);
        row.contents = binary::encode(&unit).unwrap();
        row.hash = database::hash(&row.contents);
    }

    /// Changes the first object of a type in the unit.
    pub(crate) fn part(&mut self, unit: (&str, &str), kind: &str, change: impl FnOnce(&mut Object)) {
        let mut change = Some(change);
        self.unit(unit.0, unit.1, |unit| {
            unit.walk_mut(&mut |object| {
                if object.kind == kind
                    && let Some(change) = change.take()
                {
                    change(object);
                }
            });
        });
        assert!(change.is_none(), "no {kind} in {unit:?}");
    }

    pub(crate) fn findings(&self) -> Vec<Finding> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        let database = database::write(&self.stamp, &self.rows).unwrap();
        let manifest = manifest::write(&self.manifest);
        let first = [(write::PROJECT, database.as_slice()), ("package.xml", manifest.as_bytes())];
        for (name, bytes) in first.into_iter().chain(self.files.iter().map(|(n, b)| (n.as_str(), b.as_slice()))) {
            zip.start_file(name, options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        match read::bytes("Shop.mpk", bytes) {
            Ok(package) => check::package(&package, &command::catalog(&package.module, &base())),
            Err(finding) => vec![finding],
        }
    }
}
