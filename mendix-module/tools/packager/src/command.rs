//! What the binary does.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::Catalog;
use crate::check;
use crate::finding::{Finding, Findings, outcome};
use crate::inspect;
use crate::package::{read, write};
use crate::picture;
use crate::stored::StoredModule;
use crate::system::SYSTEM;
use crate::tree::{Tree, show};

/// How much stack the work has: models nest, and threads begin with as little as 1 MiB on some systems.
const STACK: usize = 64 << 20;

/// Does work with enough stack for whatever is read.
///
/// # Panics
/// If the work does, or the system gives no thread.
pub fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        match thread.expect("the system gives a thread").join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// A module that is ready to be written.
#[derive(Debug)]
pub struct Built {
    /// The module as it is stored.
    pub module: StoredModule,
    /// The files of the package by their paths in an app.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Reads the modules whose names may be used.
///
/// # Errors
/// All that is wrong with them.
pub fn with(modules: &[PathBuf]) -> Findings<Vec<StoredModule>> {
    let mut found = Vec::new();
    let mut findings = Vec::new();
    for path in modules {
        if path.is_dir() {
            match Tree::read(path) {
                Ok(tree) => found.push(tree.signature()),
                Err(more) => findings.extend(more),
            }
        } else {
            match read::package(path) {
                Ok(package) => found.push(package.module),
                Err(finding) => findings.push(finding),
            }
        }
    }
    outcome(found, findings)
}

/// All names that a module may use. Another state of the module itself among the others says nothing.
pub fn catalog(own: &StoredModule, others: &[StoredModule]) -> Catalog {
    let mut catalog = Catalog::default();
    catalog.add(&SYSTEM);
    others.iter().filter(|module| module.name != own.name).for_each(|module| catalog.add(module));
    catalog.add(own);
    catalog
}

/// Reads and checks the sources of a module.
///
/// # Errors
/// All that is wrong with them.
pub fn build(source: &Path, others: &[StoredModule], userlib: &[PathBuf]) -> Findings<Built> {
    let tree = Tree::read(source)?;
    let catalog = catalog(&tree.signature(), others);
    let (module, mut findings) = tree.lower(&catalog);
    findings.extend(check::source(&tree, &module, &catalog));
    let files = files(&tree, userlib, &mut findings);
    outcome(Built { module, files }, findings)
}

/// The files of a package besides its model.
fn files(tree: &Tree, userlib: &[PathBuf], findings: &mut Vec<Finding>) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let name = &tree.header.name;
    for (path, source) in &tree.java {
        files.insert(format!("javasource/{}/{path}", name.to_lowercase()), source.bytes.clone());
    }
    for (jar, line) in &tree.userlib {
        let finding =
            |message: String| Finding { file: tree.userlib_file.clone(), line: *line, place: name.clone(), message };
        if jar.contains(['/', '\\']) || !jar.ends_with(".jar") {
            findings.push(finding(format!("{jar} is no name of a jar; write it without folders")));
            continue;
        }
        let found = userlib.iter().map(|path| if path.is_dir() { path.join(jar) } else { path.clone() });
        let mut found =
            found.filter(|path| path.file_name().is_some_and(|name| name == jar.as_str()) && path.is_file());
        match found.next_back().map(|path| fs::read(&path).map_err(|error| (path, error))) {
            Some(Ok(bytes)) => {
                files.insert(format!("userlib/{jar}"), bytes);
                files.insert(format!("userlib/{jar}.{name}.RequiredLib"), Vec::new());
            }
            Some(Err((path, error))) => {
                findings.push(Finding::of_file(show(&path), format!("cannot be read: {error}")))
            }
            None => findings
                .push(finding(format!("{jar} is nowhere in --userlib; build it, and name it or its folder there"))),
        }
    }
    files
}

/// Checks the sources of a module, or a package.
///
/// # Errors
/// All that is wrong.
pub fn check(source: &Path, others: &[StoredModule], userlib: &[PathBuf]) -> Findings<()> {
    if source.is_dir() {
        return build(source, others, userlib).map(|_| ());
    }
    let package = read::package(source).map_err(|finding| vec![finding])?;
    let catalog = catalog(&package.module, others);
    outcome((), check::package(&package, &catalog))
}

/// Packs the sources of a module into a folder, and gives the file.
///
/// # Errors
/// All that is wrong; then nothing is written.
pub fn pack(source: &Path, others: &[StoredModule], userlib: &[PathBuf], out: &Path) -> Findings<PathBuf> {
    let built = build(source, others, userlib)?;
    let file = out.join(format!("{}.mpk", built.module.name));
    let failed = |message: String| vec![Finding::of_file(show(&file), message)];
    let bytes = write::package(&built.module, &built.files).map_err(failed)?;
    write::atomically(&file, &bytes).map_err(failed)?;
    Ok(file)
}

/// The source tree of a package.
///
/// # Errors
/// What makes the package unreadable.
pub fn inspect(file: &Path) -> Findings<inspect::Files> {
    let package = read::package(file).map_err(|finding| vec![finding])?;
    let catalog = catalog(&package.module, &[]);
    Ok(inspect::files(&package, &catalog))
}

/// The domain model of a package, or of sources, as a picture (SVG).
///
/// # Errors
/// What makes the package or the sources unreadable.
pub fn picture(source: &Path) -> Findings<String> {
    let module = if source.is_dir() {
        Tree::read(source)?.signature()
    } else {
        read::package(source).map_err(|finding| vec![finding])?.module
    };
    Ok(picture::svg(&module, &catalog(&module, &[])))
}

/// Writes the domain model of a package, or of sources, as a picture.
///
/// # Errors
/// What makes them unreadable, and what the file system says.
pub fn write_picture(source: &Path, file: &Path) -> Findings<()> {
    let picture = picture(source)?;
    write::atomically(file, picture.as_bytes()).map_err(|message| vec![Finding::of_file(show(file), message)])
}

/// The source tree of a package as one text.
pub fn listing(files: &inspect::Files) -> String {
    let mut out = String::new();
    for (path, bytes) in files {
        let path = path.strip_prefix("model/").unwrap_or(path);
        match std::str::from_utf8(bytes) {
            Ok(text) => out.push_str(&format!("=== {path}\n{text}{}", if text.ends_with('\n') { "" } else { "\n" })),
            Err(_) => out.push_str(&format!("=== {path} ({} bytes)\n", bytes.len())),
        }
    }
    out
}

/// Writes a source tree into a folder that does not hold one yet, and nothing outside of it.
///
/// # Errors
/// What the file system says, or a path that leads out of the folder; then nothing is written.
pub fn write_tree(files: &inspect::Files, out: &Path) -> Findings<()> {
    let failed = |path: &Path, message: String| vec![Finding::of_file(show(path), message)];
    if ["model", "generated"].iter().any(|name| out.join(name).exists()) {
        return Err(failed(out, "holds a module already; name another folder".into()));
    }
    let leads_out = |part: &str| matches!(part, "" | "." | "..") || part.contains(['\\', ':', '\0']);
    if let Some(path) = files.keys().find(|path| path.split('/').any(leads_out)) {
        return Err(failed(out, format!("{path:?} would be written outside of it; do not import this package")));
    }
    for (path, bytes) in files {
        let file = path.split('/').fold(out.to_owned(), |at, part| at.join(part));
        write::atomically(&file, bytes).map_err(|message| failed(&file, message))?;
    }
    Ok(())
}
