//! `cargo xtask generate`: writes what is generated from the catalogue (`core/catalogue/`), one file of generators per face.
//! What they write is committed, in folders called `generated/`, and never edited.

mod core;
mod docs;
mod java;
mod mendix;
mod model;
mod names;
mod python;
mod rust;
mod rust_tests;
mod settings;
mod words;

use crate::command::{here, maven, output, root, target, venv};
pub(crate) use model::toml;
use std::path::{Path, PathBuf};

/// A file that is generated: where it is in the project, and what it holds.
pub(crate) struct Generated {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The folders that hold nothing else, so that what is no longer generated is found.
const FOLDERS: [&str; 5] = [
    "bindings-rust/tests/generated",
    "core/src/generated",
    "bindings-rust/src/generated",
    "bindings-java/java/src/generated",
    "bindings-python/python/twinlink/generated",
];

/// Writes everything.
pub(crate) fn write() -> Result<(), String> {
    let all = make()?;
    for stray in strays(&all)? {
        std::fs::remove_file(&stray).map_err(|error| format!("{}: {error}", stray.display()))?;
    }
    save(&all)?;
    let drawings = mendix::drawings()?;
    save(&drawings)?;
    println!("{} files are written", all.len() + drawings.len());
    Ok(())
}

fn save(files: &[Generated]) -> Result<(), String> {
    for Generated { path, text } in files {
        let file = root().join(path);
        let written = file.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&file, text));
        written.map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// Whether everything is what would be written.
pub(crate) fn is_current() -> Result<(), String> {
    let mut all = make()?;
    all.extend(mendix::drawings()?);
    let differs = |generated: &&Generated| {
        std::fs::read_to_string(root().join(&generated.path)).is_ok_and(|text| text == generated.text)
    };
    let mut stale: Vec<String> =
        all.iter().filter(|generated| !differs(generated)).map(|generated| generated.path.clone()).collect();
    stale.extend(strays(&all)?.iter().map(|stray| stray.display().to_string()));
    if stale.is_empty() { Ok(()) } else { Err(format!("run cargo xtask generate: {} is stale", stale.join(", "))) }
}

fn make() -> Result<Vec<Generated>, String> {
    let services = model::read()?;
    let mut all = core::files(&services)?;
    let fingerprint = core::fingerprint(&all);
    all.extend(rust::files(&services)?);
    all.extend(rust_tests::files(&services)?);
    all.push(docs::operations(&services)?);
    all.push(docs::waiters(&services)?);
    all.push(docs::coverage()?);
    let [core_settings, python_settings, java_settings, readme] = settings::files()?;
    all.extend([core_settings, readme]);
    all.extend(mendix::files(&services)?);
    let format_python = |folder: &Path| {
        crate::build::environment()?;
        let ruff = |arguments: &[&str]| {
            output(here(venv("ruff")).args(arguments).args(["--config", "ruff.toml"]).arg(folder)).map(|_| ())
        };
        ruff(&["check", "--quiet", "--select", "I", "--fix"])?;
        ruff(&["format", "--quiet"])
    };
    let mut files = python::files(&services, &fingerprint)?;
    files.push(python_settings);
    all.extend(formatted("python", files, format_python)?);
    let format_java = |folder: &Path| {
        let mut format = maven("bindings-java/java");
        format.arg("com.spotify.fmt:fmt-maven-plugin:2.29:format");
        format.arg(format!("-DsourceDirectory={}", folder.display())).arg("-DtestSourceDirectory=/none");
        output(&mut format).map(|_| ())
    };
    let mut files = java::files(&services, &fingerprint)?;
    files.push(java_settings);
    all.extend(formatted("java", files, format_java)?);
    Ok(all)
}

/// Files as their language's formatter writes them.
fn formatted(
    language: &str,
    files: Vec<Generated>,
    format: impl Fn(&Path) -> Result<(), String>,
) -> Result<Vec<Generated>, String> {
    let folder = target().join("generated").join(language);
    let _ = std::fs::remove_dir_all(&folder);
    let failed = |path: &str, error: std::io::Error| format!("{path}: {error}");
    for Generated { path, text } in &files {
        let file = folder.join(path);
        let written = file.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&file, text));
        written.map_err(|error| failed(path, error))?;
    }
    format(&folder)?;
    files
        .into_iter()
        .map(|Generated { path, .. }| {
            let text = std::fs::read_to_string(folder.join(&path)).map_err(|error| failed(&path, error))?;
            Ok(Generated { path, text })
        })
        .collect()
}

/// Files in the generated folders that nothing generates.
fn strays(all: &[Generated]) -> Result<Vec<PathBuf>, String> {
    let made: Vec<PathBuf> = all.iter().map(|generated| root().join(&generated.path)).collect();
    let mut strays = Vec::new();
    for folder in FOLDERS.into_iter().map(str::to_owned).chain(mendix::folders()) {
        let mut left = vec![root().join(folder)];
        while let Some(folder) = left.pop() {
            for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
                if path.is_dir() {
                    left.push(path);
                } else if !made.contains(&path) && path.extension().is_none_or(|extension| extension != "pyc") {
                    strays.push(path);
                }
            }
        }
    }
    Ok(strays)
}
