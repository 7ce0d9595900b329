//! `cargo xtask regions`: makes `core/src/endpoint/regions.rs`, the table of partitions and regions.
//!
//! The partitions are those of the endpoint rules that AWS generates into its clients, as `Cargo.lock` has them. Those
//! rules make up a name for every region of a partition, whether the service is there or not: which regions have a
//! service is in `core/data/regions.json`, which is kept by hand and compared with botocore's table in `tests/peers`.

use crate::command::{cargo, formatted, output, root};
use serde_json::Value;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The clients whose rules are read. They must agree.
const CRATES: [&str; 3] = ["aws-sdk-iottwinmaker", "aws-sdk-iotsitewise", "aws-sdk-sts"];

const DATA: &str = "core/data/regions.json";
const TABLE: &str = "core/src/endpoint/regions.rs";

/// Writes the table.
pub(crate) fn write() -> Result<(), String> {
    let table = make()?;
    std::fs::write(root().join(TABLE), table).map_err(|error| format!("{TABLE}: {error}"))?;
    println!("{TABLE} is written");
    Ok(())
}

/// Whether the table is what would be written.
pub(crate) fn are_current() -> Result<(), String> {
    if read(&root().join(TABLE))? == make()? {
        Ok(())
    } else {
        Err(format!("{TABLE} is not what the endpoint rules and {DATA} make of it: run cargo xtask regions"))
    }
}

fn make() -> Result<String, String> {
    let partitions = partitions()?;
    let data = json(&read(&root().join(DATA))?, DATA)?;
    let known: Vec<&String> = list(&partitions["partitions"])
        .iter()
        .filter_map(|partition| partition["regions"].as_object())
        .flat_map(serde_json::Map::keys)
        .collect();
    let mut table = format!(
        "//! Partitions of AWS and regions of the services. `cargo xtask regions` makes this file: change {DATA}\n\
         //! instead, or update the crates.\n//!\n\
         //! Partitions: the endpoint rules in {}.\n\
         //! Regions of the services:\n//! {}.\n\n",
        CRATES.join(", "),
        text(&data["source"])
    );
    table += "/// How the names of regions begin, with the DNS suffix of their partition and that of its dual-stack\n\
              /// endpoints. The longest beginnings come first.\n\
              pub(super) const SUFFIXES: &[(&str, &str, &str)] = &[\n";
    for (beginning, dns, dual_stack) in suffixes(list(&partitions["partitions"]))? {
        write!(table, "({beginning:?}, {dns:?}, {dual_stack:?}),").map_err(|error| error.to_string())?;
    }
    table += "];\n";
    for (service, lists) in data["services"].as_object().into_iter().flatten() {
        let constant = service.to_uppercase();
        for (name, constant, what) in [
            ("regions", constant.clone(), "The regions that have the service"),
            ("fips", format!("{constant}_FIPS"), "The regions that have a FIPS endpoint of the service"),
        ] {
            let regions: Vec<&str> = list(&lists[name]).iter().map(text).collect();
            if let Some(unknown) = regions.iter().find(|region| !known.iter().any(|known| known == *region)) {
                return Err(format!("{DATA}: {service} has a region that no partition has: {unknown:?}"));
            }
            write!(table, "\n/// {what} `{service}`.\npub(super) const {constant}: &[&str] = &{regions:?};\n")
                .map_err(|error| error.to_string())?;
        }
    }
    formatted(&table)
}

/// The partitions in the rules of all clients.
fn partitions() -> Result<Value, String> {
    let metadata = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let metadata = json(&metadata, "cargo metadata")?;
    let mut found: Option<(&str, Value)> = None;
    for name in CRATES {
        let package = list(&metadata["packages"]).iter().find(|package| package["name"] == name);
        let manifest = package.map(|package| PathBuf::from(text(&package["manifest_path"])));
        let manifest = manifest.ok_or_else(|| format!("{name} is not among the dependencies"))?;
        let source = read(&manifest.with_file_name("src").join("endpoint_lib.rs"))?;
        let rules = embedded(&source).ok_or_else(|| format!("{name} does not carry partitions as it used to"))?;
        let rules = json(&rules, name)?;
        match &found {
            Some((other, partitions)) if *partitions != rules => {
                return Err(format!("{other} and {name} have different partitions: update both"));
            }
            _ => found = Some((name, rules)),
        }
    }
    found.map(|(_, rules)| rules).ok_or_else(|| "there are no clients".to_owned())
}

/// The JSON in a client's source. It is a byte string that JSON can read as well.
fn embedded(source: &str) -> Option<String> {
    let (_, rest) = source.split_once("new_from_json(b\"")?;
    let (literal, _) = rest.split_once("\").expect(")?;
    serde_json::from_str(&format!("\"{literal}\"")).ok()
}

/// Beginnings of regions, the longest first, with the suffixes of their partition.
fn suffixes(partitions: &[Value]) -> Result<Vec<(String, &str, &str)>, String> {
    let mut rows = Vec::new();
    for partition in partitions {
        let (id, outputs) = (text(&partition["id"]), &partition["outputs"]);
        if outputs["supportsFIPS"] != true || outputs["supportsDualStack"] != true {
            return Err(format!(
                "partition {id} lacks FIPS or dual-stack endpoints, which core/src/endpoint.rs expects"
            ));
        }
        let pattern = text(&partition["regionRegex"]);
        let beginnings = beginnings(pattern).ok_or_else(|| format!("partition {id} has another pattern: {pattern}"))?;
        let (dns, dual_stack) = (text(&outputs["dnsSuffix"]), text(&outputs["dualStackDnsSuffix"]));
        rows.extend(beginnings.into_iter().map(|beginning| (beginning, dns, dual_stack)));
    }
    rows.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.0.cmp(&other.0)));
    Ok(rows)
}

/// What names begin with by a pattern such as `^(us|eu)\-\w+\-\d+$` or `^us\-gov\-\w+\-\d+$`.
fn beginnings(pattern: &str) -> Option<Vec<String>> {
    let middle = pattern.strip_prefix('^')?.strip_suffix(r"\-\w+\-\d+$")?.replace(r"\-", "-");
    let (before, choices) = match middle.split_once('(') {
        Some((before, choices)) => (before, choices.strip_suffix(')')?),
        None => ("", middle.as_str()),
    };
    let beginnings: Vec<String> = choices.split('|').map(|choice| format!("{before}{choice}-")).collect();
    let plain = |name: &String| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    beginnings.iter().all(plain).then_some(beginnings)
}

fn read(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn json(text: &str, what: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{what} is not JSON: {error}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_are_those_of_the_pattern() {
        assert_eq!(beginnings(r"^(us|eu)\-\w+\-\d+$"), Some(vec!["us-".to_owned(), "eu-".to_owned()]));
        assert_eq!(beginnings(r"^us\-gov\-\w+\-\d+$"), Some(vec!["us-gov-".to_owned()]));
        assert_eq!(beginnings(r"^eusc\-(de)\-\w+\-\d+$"), Some(vec!["eusc-de-".to_owned()]));
        for other in [r"^us\-\w+$", r"us\-\w+\-\d+$", r"^(us|eu)?\-\w+\-\d+$", r"^u[ks]\-\w+\-\d+$"] {
            assert_eq!(beginnings(other), None, "{other}");
        }
    }

    #[test]
    fn partitions_are_found_in_a_source() {
        let source = r#"PartitionResolver::new_from_json(b"{\"regex\":\"^cn\\-$\"}").expect("valid JSON")"#;
        assert_eq!(embedded(source).as_deref(), Some(r#"{"regex":"^cn\-$"}"#));
        assert_eq!(embedded("PartitionResolver::empty()"), None);
    }
}
