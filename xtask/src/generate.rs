//! `cargo xtask generate`: writes what is generated from the catalogue (`core/catalogue/`), one file of generators per face.
//! What they write is committed, in folders called `generated/`, and never edited.

mod core;
mod docs;
mod model;
mod names;

use crate::command::root;
use std::path::PathBuf;

/// A file that is generated: where it is in the project, and what it holds.
pub(crate) struct Generated {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The folders that hold nothing else, so that what is no longer generated is found.
const FOLDERS: [&str; 1] = ["core/src/generated"];

/// Writes everything.
pub(crate) fn write() -> Result<(), String> {
    let all = make()?;
    for stray in strays(&all)? {
        std::fs::remove_file(&stray).map_err(|error| format!("{}: {error}", stray.display()))?;
    }
    for Generated { path, text } in &all {
        let file = root().join(path);
        let written = file.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| std::fs::write(&file, text));
        written.map_err(|error| format!("{path}: {error}"))?;
    }
    println!("{} files are written", all.len());
    Ok(())
}

/// Whether everything is what would be written.
pub(crate) fn is_current() -> Result<(), String> {
    let all = make()?;
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
    all.push(docs::operations(&services)?);
    Ok(all)
}

/// Files in the generated folders that nothing generates.
fn strays(all: &[Generated]) -> Result<Vec<PathBuf>, String> {
    let made: Vec<PathBuf> = all.iter().map(|generated| root().join(&generated.path)).collect();
    let mut strays = Vec::new();
    for folder in FOLDERS {
        let entries = std::fs::read_dir(root().join(folder)).into_iter().flatten().flatten();
        strays.extend(entries.map(|entry| entry.path()).filter(|path| !made.contains(path)));
    }
    Ok(strays)
}
