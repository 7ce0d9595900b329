//! Sources that are wrong: each is reported with file, line, name and remedy, and all at once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod edits;
#[path = "../support/mod.rs"]
mod support;

use std::fs;

use edits::{EDITS, Edit};
use support::{Folder, base, fixture, lines, userlib};
use twinlink_mendix_packager::command;

fn findings(folder: &Folder) -> String {
    let jars = userlib(&fixture("Shop"));
    let built = command::build(folder.path(), &base(), &[jars.path().to_owned()]);
    built.err().map(|findings| lines(&findings)).unwrap_or_default()
}

/// Whether a text contains what stands between the `…` of another, in that order.
fn contains(text: &str, pieces: &str) -> bool {
    let mut rest = text;
    pieces.split('…').all(|piece| match rest.find(piece) {
        Some(at) => {
            rest = &rest[at + piece.len()..];
            true
        }
        None => false,
    })
}

/// The line of the edit, from 1.
fn line_of((file, old, ..): &Edit) -> usize {
    let text = fs::read_to_string(fixture("Shop").join(file)).unwrap();
    text[..text.find(old).unwrap()].matches('\n').count() + 1
}

fn broken(edits: &[&Edit]) -> String {
    let folder = Folder::new();
    support::copy(&fixture("Shop"), folder.path());
    for (file, old, new, _) in edits {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{old:?} is in {file}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
    }
    findings(&folder)
}

#[test]
fn each_mistake_is_reported() {
    let mut failures = String::new();
    for edit in EDITS {
        let (file, old, new, expected) = edit;
        let found = broken(&[edit]);
        let anywhere = expected.strip_prefix('~');
        let line = format!("{file}:{}: ", line_of(edit));
        let right = |found: &str| match anywhere {
            Some(expected) => contains(found, expected),
            None => contains(found, &format!("{line}{expected}")),
        };
        if !found.lines().any(right) {
            failures.push_str(&format!("{file}: {old:?} -> {new:?}\n  expected {line}{expected}\n  found {found}\n"));
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(EDITS.len() > 90, "{}", EDITS.len());
}

#[test]
fn everything_is_found_at_once() {
    let edit = |expected: &str| EDITS.iter().find(|(.., e)| e.contains(expected)).unwrap();
    let edits = ["Money is no type", "enum begins no element", "is no level", "expected saves"].map(edit);
    let found = broken(&edits);
    for (file, .., expected) in edits {
        assert!(
            found.lines().any(|line| line.contains(file) && contains(line, expected.trim_start_matches('~'))),
            "{expected} in {found}"
        );
    }
    let edits =
        ["names the entity Shop.Itm,", "the constant @Shop.Limits", "RendrMode", "has no line `// END EXTRA"].map(edit);
    let found = broken(&edits);
    for (.., expected) in edits {
        assert!(found.lines().any(|line| contains(line, expected.trim_start_matches('~'))), "{expected} in {found}");
    }
}

#[test]
fn what_is_no_source_is_reported() {
    let copy = || {
        let folder = Folder::new();
        support::copy(&fixture("Shop"), folder.path());
        folder
    };
    let folder = Folder::new();
    assert!(findings(&folder).contains("module.mx: cannot be read"), "{}", findings(&folder));
    let folder = copy();
    folder.write("model/notes.txt", "notes");
    assert!(findings(&folder).contains("notes.txt: is no source of the model; remove it or name it *.mx"));
    let folder = copy();
    folder.write("model/bytes.mx", [0xff, 0xfe, 0]);
    assert!(findings(&folder).contains("bytes.mx: is not text in UTF-8"));
    let folder = copy();
    folder.write("model/module.mx", "// nothing\n");
    assert!(findings(&folder).contains("module.mx: has no header; write `module Name"), "{}", findings(&folder));
    let folder = copy();
    folder.write("model/More.mx", "entity More at 0;0 {\n}\n");
    assert!(findings(&folder).contains("holds a part of the domain model"), "{}", findings(&folder));
    let folder = copy();
    folder.write("model/More.mx", "module More {\n  version \"1\"\n}\n");
    assert!(findings(&folder).contains("More.mx:1: More: is a second header of the module"), "{}", findings(&folder));
    let folder = copy();
    folder.write("icons/ship.png", "no picture");
    assert!(findings(&folder).contains("ship.png is no PNG file"), "{}", findings(&folder));
    let folder = copy();
    folder.write("java/proxies/Order.java", "package shop.proxies;");
    assert!(
        findings(&folder).contains("Order.java: Shop: is a proxy, which Studio Pro makes"),
        "{}",
        findings(&folder)
    );
}

#[test]
fn what_is_generated_and_written_by_hand_is_reported() {
    let folder = Folder::new();
    support::copy(&fixture("Shop"), folder.path());
    let ours = folder.write("model/Mine.mx", "constant Twice: String = \"\"\n");
    let generated = folder.write("generated/model/Theirs.mx", "constant Twice: String = \"\"\n");
    let text = fs::read_to_string(folder.path().join("java/actions/Ship.java")).unwrap();
    let copied = folder.write("generated/java/actions/Ship.java", &text);
    let written = folder.path().join("java/actions/Ship.java");
    assert_eq!(
        findings(&folder),
        format!("{}: is there twice (the other one in {}); remove one\n", copied.display(), written.display())
    );
    fs::remove_file(copied).unwrap();
    assert_eq!(
        findings(&folder),
        format!(
            "{}:1: Shop.Twice: Name: is there twice (the other one in {}); rename or remove one\n",
            ours.display(),
            generated.display()
        )
    );
    fs::remove_file(ours).unwrap();
    let domain = folder.write("generated/model/domain.mx", "entity More at 0;0 {\n}\n");
    assert!(findings(&folder).contains("holds a part of the domain model, which stands in "), "{}", findings(&folder));
    fs::remove_file(domain).unwrap();
    folder.write("generated/model/module.mx", "module Shop {\n  version \"1\"\n}\n");
    assert!(findings(&folder).contains("module.mx:1: Shop: is a second header of the module"), "{}", findings(&folder));
}

#[test]
fn blocks_without_end() {
    command::with_room(blocks_that_nest);
}

fn blocks_that_nest() {
    let deep = |open: &str, before: &str| {
        let folder = Folder::new();
        support::copy(&fixture("Base"), folder.path());
        folder.write("model/Deep.mx", format!("{before}{}", open.repeat(100_000)));
        lines(&command::build(folder.path(), &[], &[]).unwrap_err())
    };
    let cases = [
        ("if true { ", "microflow Deep(): Void {\n"),
        ("if true { } else ", "microflow Deep(): Void {\n"),
        ("container { ", "snippet Deep {\n"),
        ("[", "document Texts$Text \"Deep\" { Items: "),
        ("A$B { C: ", "document Texts$Text \"Deep\" { Items: "),
    ];
    for (open, before) in cases {
        let found = deep(open, before);
        assert!(
            found.contains("Base.Deep: blocks nest deeper than 100 levels"),
            "{open}: {}",
            &found[..300.min(found.len())]
        );
    }
    // In expressions, too, where brackets nest.
    let nested = format!("microflow Deep(): Boolean {{\n  return {}true{}\n}}\n", "(".repeat(5000), ")".repeat(5000));
    let folder = Folder::new();
    support::copy(&fixture("Base"), folder.path());
    folder.write("model/Deep.mx", nested);
    let found = lines(&command::build(folder.path(), &[], &[]).unwrap_err());
    assert!(found.contains("brackets nest deeper than 100 levels"), "{}", &found[..300]);
}

#[test]
fn sources_from_windows_are_the_same() {
    let [folder, windows] = [(); 2].map(|()| Folder::new());
    support::copy(&fixture("Base"), folder.path());
    support::copy(&fixture("Base"), windows.path());
    for name in ["module.mx", "domain.mx", "Documents.mx"] {
        let path = windows.path().join("model").join(name);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    }
    let pack = |source: &Folder| {
        let out = Folder::new();
        fs::read(command::pack(source.path(), &[], &[], out.path()).map_err(|f| lines(&f)).unwrap()).unwrap()
    };
    assert!(pack(&folder) == pack(&windows));
}
