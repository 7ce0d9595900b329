//! What the tests share: folders that vanish, and the modules of the fixtures.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use twinlink_mendix_packager::command::{self, Built};
use twinlink_mendix_packager::finding::Finding;
use twinlink_mendix_packager::stored::StoredModule;

static NUMBER: AtomicUsize = AtomicUsize::new(0);

/// A folder that is removed at the end of a test.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("packager-test-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file below the folder.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, bytes).unwrap();
        file
    }

    /// The names of all files in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The folder of a fixture.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// The folder with the modules of the product.
pub(crate) fn modules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../modules")
}

/// A folder with stand-ins for all jars that a module names: their contents do not matter here.
pub(crate) fn userlib(module: &Path) -> Folder {
    let folder = Folder::new();
    if let Ok(text) = fs::read_to_string(module.join("userlib.txt")) {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).for_each(|jar| {
            folder.write(jar, b"jar");
        });
    }
    folder
}

/// Text of findings, one a line.
pub(crate) fn lines(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

/// The modules that fixtures refer to.
pub(crate) fn base() -> Vec<StoredModule> {
    command::with(&[fixture("Base")]).map_err(|findings| lines(&findings)).unwrap()
}

/// A fixture, ready to be written.
pub(crate) fn built(name: &str) -> Built {
    let source = fixture(name);
    let userlib = userlib(&source);
    command::build(&source, &base(), &[userlib.path().to_owned()]).map_err(|findings| lines(&findings)).unwrap()
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
