//! The README's tables say what the code says.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::path::Path;
mod common;

use twinlink::ErrorKind;
use twinlink::config::SETTINGS;

fn readme() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap()
}

#[test]
fn every_setting_has_its_row() {
    let readme = readme();
    for setting in SETTINGS {
        let name = format!("| `{}` |", setting.name);
        let row = readme.lines().find(|line| line.starts_with(&name)).unwrap_or_else(|| panic!("no row for {name}"));
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!(cells[2].replace('`', ""), setting.default.replace('`', ""), "{row}");
        assert_eq!(cells[3], setting.bound, "{row}");
        let environment: Vec<String> = setting.environment.iter().map(|name| format!("`{name}`")).collect();
        assert_eq!(cells[4], environment.join(", "), "{row}");
    }
}

#[test]
fn every_kind_has_its_row() {
    let readme = readme();
    for kind in ErrorKind::ALL {
        assert!(readme.contains(&format!("| {} | {} |", kind.code(), kind.name())), "no row for {kind:?}");
    }
}

#[test]
fn every_operation_has_its_row() {
    let readme = readme();
    for operation in common::listings() {
        let row = readme.lines().find(|line| line.starts_with('|') && line.contains(operation.name));
        let row = row.unwrap_or_else(|| panic!("no row for {}", operation.name));
        let paging = operation.paging.expect("a listing");
        let sizes = [paging.default_page, paging.largest_page].map(|size| size.expect("a size"));
        assert!(row.ends_with(&format!("| {}, {} |", sizes[0], sizes[1])), "{row}");
    }
}
