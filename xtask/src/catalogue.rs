//! `cargo xtask catalogue [--check]`: writes `core/catalogue/facts/`, what AWS's services are, from the newest models that
//! AWS publishes, or says what AWS changed since they were written.
//!
//! The models are those of botocore, as PyPI has it: every AWS client is made from them.

mod botocore;
pub(crate) mod facts;

use crate::command::{here, output, root, run, say, target, venv};
use facts::Facts;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The services of the catalogue, by the names that they have in signatures.
pub(crate) const SERVICES: [&str; 4] = ["iottwinmaker", "iotsitewise", "iot", "iotdata"];

/// What botocore calls the folder of a service.
fn folder(service: &str) -> &str {
    if service == "iotdata" { "iot-data" } else { service }
}

/// Where a service's facts are.
fn file(service: &str) -> PathBuf {
    root().join("core/catalogue/facts").join(format!("{service}.json"))
}

/// The facts of a service, as they were written.
pub(crate) fn read(service: &str) -> Result<Facts, String> {
    let file = file(service);
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

/// What decides about the facts of a service in `choices.toml`.
#[derive(Deserialize)]
struct Chosen {
    #[serde(default)]
    only_chosen: bool,
    groups: BTreeMap<String, BTreeSet<String>>,
}

/// The facts of a service from botocore's models: of all of its operations, or of those that are in a group.
fn made(models: &Path, service: &str) -> Result<Facts, String> {
    let mut choices: BTreeMap<String, Chosen> = crate::generate::toml("choices.toml")?;
    let chosen = choices.remove(service).filter(|chosen| chosen.only_chosen);
    let chosen = chosen.map(|chosen| chosen.groups.into_values().flatten().collect());
    botocore::facts(&models.join(folder(service)), chosen.as_ref()).map_err(|error| format!("{service}: {error}"))
}

/// Writes the facts.
pub(crate) fn write() -> Result<(), String> {
    let models = models()?;
    for service in SERVICES {
        let facts = made(&models, service)?;
        std::fs::write(file(service), facts.to_text()?).map_err(|error| format!("{service}: {error}"))?;
        say(&format!("{service}: {} operations, {} shapes", facts.operations.len(), facts.shapes.len()));
    }
    println!("now run cargo xtask generate, and read the difference");
    Ok(())
}

/// Says what AWS changed since the facts were written.
///
/// # Errors
/// If anything did.
pub(crate) fn check() -> Result<(), String> {
    let models = models()?;
    let newest = target().join("catalogue").join("facts");
    std::fs::create_dir_all(&newest).map_err(|error| format!("{}: {error}", newest.display()))?;
    let mut changed = Vec::new();
    for service in SERVICES {
        let text = made(&models, service)?.to_text()?;
        let (file, newest) = (file(service), newest.join(format!("{service}.json")));
        std::fs::write(&newest, &text).map_err(|error| format!("{}: {error}", newest.display()))?;
        if std::fs::read_to_string(&file).is_ok_and(|known| known == text) {
            say(&format!("{service}: nothing changed"));
        } else {
            // It ends with 1 because there are differences, which is no failure of the comparison.
            let _ = run(here("git").args(["diff", "--no-index", "--unified=0", "--"]).arg(&file).arg(&newest));
            changed.push(service);
        }
    }
    if changed.is_empty() {
        Ok(())
    } else {
        Err(format!("AWS changed {}: run cargo xtask catalogue", changed.join(" and ")))
    }
}

/// The folder with the models of the newest botocore.
fn models() -> Result<PathBuf, String> {
    let folder = target().join("catalogue").join("botocore");
    let _ = std::fs::remove_dir_all(&folder);
    crate::build::environment()?;
    say("getting the newest models (botocore from PyPI)");
    let mut pip = here(venv("python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"]);
    run(pip.arg(&folder).arg("botocore"))?;
    let version = output(
        here(venv("python")).args(["-c", "import botocore; print(botocore.__version__)"]).env("PYTHONPATH", &folder),
    )?;
    println!("botocore {}", version.trim());
    Ok(data(&folder))
}

fn data(folder: &Path) -> PathBuf {
    folder.join("botocore").join("data")
}
