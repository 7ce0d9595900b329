//! Files that are damaged, or made to do damage: each gives one clear message, soon and with little memory.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use support::{Folder, built};
use twinlink_mendix_packager::command;
use twinlink_mendix_packager::package::boilerplate::BOILERPLATE;
use twinlink_mendix_packager::package::{database, read, write};
use twinlink_mendix_packager::storage::{Object, Value, binary, identity};

fn sound() -> Vec<u8> {
    let built = built("Shop");
    write::package(&built.module, &built.files).unwrap()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const MANIFEST: &[u8] =
    br#"<package><modelerProject><module name="Shop" /><projectFile path="project.mpr" /></modelerProject></package>"#;

/// A package with this database.
fn with_database(database: &[u8]) -> Vec<u8> {
    zip(&[("project.mpr", database), ("package.xml", MANIFEST)])
}

/// A database whose only unit has these contents.
fn with_unit(contents: Vec<u8>) -> Vec<u8> {
    let row = database::Row {
        id: vec![1; 16],
        container: vec![1; 16],
        containment: "Modules".into(),
        hash: database::hash(&contents),
        contents,
    };
    with_database(&database::write(&BOILERPLATE.stamp, &[row]).unwrap())
}

/// A database that these statements make.
fn with_sql(sql: &str) -> Vec<u8> {
    let folder = Folder::new();
    let file = folder.path().join("project.mpr");
    rusqlite::Connection::open(&file).unwrap().execute_batch(sql).unwrap();
    with_database(&std::fs::read(file).unwrap())
}

fn message(bytes: Vec<u8>) -> String {
    match command::with_room(|| read::bytes("Shop.mpk", bytes)) {
        Ok(_) => String::new(),
        Err(finding) => finding.to_string(),
    }
}

/// The same zip file with another size stated in the entry of this name, here and in the directory.
fn with_size(mut bytes: Vec<u8>, name: &str, size: u32) -> Vec<u8> {
    for at in 0..bytes.len() - 46 {
        let (offset, header) = match &bytes[at..at + 4] {
            b"PK\x03\x04" => (22, 30),
            b"PK\x01\x02" => (24, 46),
            _ => continue,
        };
        if bytes[at + header..].starts_with(name.as_bytes()) {
            bytes[at + offset..at + offset + 4].copy_from_slice(&size.to_le_bytes());
        }
    }
    bytes
}

#[test]
fn each_damage_has_its_message() {
    let sound = sound();
    let half = sound[..sound.len() / 2].to_vec();
    let database = {
        let package = read::bytes("Shop.mpk", sound.clone()).unwrap();
        database::write(&package.stamp, &write::rows(&package.module).unwrap()).unwrap()
    };
    let mut torn = database.clone();
    torn[4096..].iter_mut().skip(100).step_by(3).for_each(|byte| *byte ^= 0x55);
    // { W: { W: ... } }, from the inside.
    let mut nested = vec![5, 0, 0, 0, 0];
    for _ in 0..2000 {
        let mut outer = u32::try_from(nested.len() + 8).unwrap().to_le_bytes().to_vec();
        outer.extend(*b"\x03W\0");
        outer.extend(&nested);
        outer.push(0);
        nested = outer;
    }
    let module = |name: &str| {
        let mut module = Object::new("Projects$ModuleImpl").with("Name", name);
        identity::assign(&mut module, name);
        binary::encode(&module).unwrap()
    };
    let cut = module("Shop")[..40].to_vec();
    let addon = binary::encode(&Object::new("Projects$Project").with("Modules", Value::List(Some(2), vec![]))).unwrap();
    let many: String = (0..20_001).map(|number| format!("f{number} ")).collect();
    let many: Vec<(&str, &[u8])> = many.split_whitespace().map(|name| (name, b"".as_slice())).collect();
    let bomb = vec![b' '; 17 << 20];
    let large = with_size(with_size(sound.clone(), "project.mpr", u32::MAX - 9), "package.xml", u32::MAX - 9);
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", vec![], "is no zip file, or a damaged one"),
        ("text", b"this is no package at all".to_vec(), "is no zip file, or a damaged one"),
        ("half a file", half, "is no zip file, or a damaged one"),
        ("an empty zip", zip(&[]), "holds no package.xml; it is no module package"),
        ("no database", zip(&[("package.xml", MANIFEST)]), "holds no project.mpr; it is no module package"),
        ("no manifest", zip(&[("project.mpr", &database)]), "holds no package.xml; it is no module package"),
        ("a manifest that is no XML", zip(&[("package.xml", b"<package>")]), "package.xml is damaged"),
        (
            "a manifest without project",
            zip(&[("package.xml", b"<package />")]),
            "package.xml is damaged: names no project file",
        ),
        ("a manifest in another encoding", zip(&[("package.xml", b"\xff\xfe<")]), "package.xml is not text in UTF-8"),
        (
            "a manifest that grows",
            zip(&[("package.xml", b"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><package>&b;</package>")]),
            "package.xml is damaged",
        ),
        (
            "a database that is none",
            with_database(b"no database, but long enough"),
            "project.mpr: is no SQLite database",
        ),
        (
            "half a database",
            with_database(&database[..database.len() / 2]),
            "project.mpr: the SQLite database is damaged",
        ),
        ("a torn database", with_database(&torn), "project.mpr: the SQLite database is damaged"),
        (
            "another database",
            with_sql("CREATE TABLE x (y)"),
            "project.mpr: has no table _MetaData; it is no database of a Mendix model",
        ),
        (
            "a database with views for tables",
            with_sql(
                "CREATE TABLE _MetaData (x); CREATE VIEW Unit AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS Contents FROM c",
            ),
            "project.mpr: has no table Unit",
        ),
        (
            "version 2",
            with_sql("CREATE TABLE _MetaData (_FormatVersion INTEGER); CREATE TABLE Unit (UnitID BLOB)"),
            "project.mpr: is a database of version 2",
        ),
        (
            "no version",
            with_sql(
                "CREATE TABLE _MetaData (_ProductVersion, _BuildVersion, _SchemaHash); CREATE TABLE Unit (UnitID, ContainerID, ContainmentName, ContentsHash, Contents)",
            ),
            "project.mpr: does not state its version in _MetaData",
        ),
        (
            "columns of another type",
            with_sql(
                "CREATE TABLE _MetaData (_ProductVersion, _BuildVersion, _SchemaHash); INSERT INTO _MetaData VALUES ('9', '9', ''); CREATE TABLE Unit (UnitID, ContainerID, ContainmentName, ContentsHash, Contents); INSERT INTO Unit VALUES (x'00', x'00', 7, '', 'text')",
            ),
            "project.mpr: the column",
        ),
        ("BSON that is none", with_unit(b"no BSON".to_vec()), "cannot be read: the BSON is damaged"),
        ("BSON that is cut off", with_unit(cut), "cannot be read: the BSON is damaged"),
        ("BSON that nests", with_unit(nested), "the BSON nests deeper than 400 levels"),
        (
            "an add-on",
            with_database(&addon),
            "is a document of a protected add-on module (.mxmodule), which is not supported",
        ),
        ("no module", with_unit(binary::encode(&Object::new("Texts$Text")).unwrap()), ""),
        (
            "a path out of the app",
            zip(&[("package.xml", MANIFEST), ("../../evil.jar", b"x")]),
            "\"../../evil.jar\", which would be written outside of an app",
        ),
        (
            "an absolute path",
            zip(&[("package.xml", MANIFEST), ("/etc/evil", b"x")]),
            "\"/etc/evil\", which would be written outside of an app",
        ),
        (
            "a path on a drive",
            zip(&[("package.xml", MANIFEST), ("C:\\evil", b"x")]),
            "which would be written outside of an app",
        ),
        ("many entries", zip(&many), "has 20001 entries; more than 20000 are refused"),
        (
            "a text that grows",
            zip(&[("package.xml", &bomb)]),
            "package.xml unpacks to more than 16 MiB, which is refused",
        ),
        ("a size that is no lie", large, "MiB; more than 2048 MiB are refused"),
        ("a size that is a lie", with_size(zip(&[("package.xml", &bomb)]), "package.xml", 9), ""),
    ];
    for (what, bytes, expected) in cases {
        let found = message(bytes);
        assert!(found.contains(expected), "{what}: expected {expected:?} but found {found:?}");
        assert_eq!(found.lines().count(), usize::from(!found.is_empty()), "{what} gives one line: {found}");
        assert!(expected.is_empty() || found.starts_with("Shop.mpk: "), "{found}");
    }
}

#[test]
fn a_size_that_is_a_lie_does_not_fill_the_memory() {
    let lie = with_size(zip(&[("package.xml", &vec![b' '; 17 << 20])]), "package.xml", 9);
    let found = message(lie);
    assert!(found.contains("package.xml"), "{found}");
}

#[test]
fn files_that_are_not_there() {
    let folder = Folder::new();
    let missing = read::package(&folder.path().join("missing.mpk")).unwrap_err().to_string();
    assert!(missing.contains("missing.mpk: cannot be read: "), "{missing}");
    let directory = read::package(folder.path()).unwrap_err().to_string();
    assert!(directory.contains("cannot be read: "), "{directory}");
}

/// Bytes are flipped all over a package and its database: reading ends with a package or a message, never otherwise.
#[test]
fn damage_anywhere() {
    let sound = sound();
    let package = read::bytes("Shop.mpk", sound.clone()).unwrap();
    let rows = write::rows(&package.module).unwrap();
    let database = database::write(&package.stamp, &rows).unwrap();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |most: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % most as u64).unwrap()
    };
    let mut outcomes = BTreeMap::new();
    let mut count = |found: String| *outcomes.entry(found.is_empty()).or_insert(0) += 1;
    for _ in 0..150 {
        let mut bytes = sound.clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            bytes[at] ^= u8::try_from(1 + random(255)).unwrap();
        }
        count(message(bytes));
        let mut bytes = database.clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            bytes[at] ^= u8::try_from(1 + random(255)).unwrap();
        }
        count(message(with_database(&bytes)));
    }
    for row in &rows {
        for _ in 0..20 {
            let mut bytes = row.contents.clone();
            let at = random(bytes.len());
            bytes[at] ^= u8::try_from(1 + random(255)).unwrap();
            bytes.truncate(bytes.len() - random(2) * random(bytes.len()));
            // What can be read can be printed, too.
            if let Ok(unit) = binary::decode(&bytes) {
                let mut icons = twinlink_mendix_packager::model::Icons::default();
                let document = twinlink_mendix_packager::model::document::Document::raise(&unit, &mut icons);
                let mut printer = twinlink_mendix_packager::text::Printer::new("Shop");
                document.print(&mut printer);
                assert!(!printer.into_text().is_empty());
            }
        }
    }
    assert!(outcomes.get(&false).is_some_and(|count| *count > 100), "{outcomes:?}");
}

/// The names in a model become files when the package is read back as text.
#[test]
fn names_do_not_lead_out_of_the_folder() {
    let mut built = built("Shop");
    let hostile = ["../../../out", "/out", "..", "../../../../../out", "C:\\out", "a/../../b"];
    let mut pictures = 0;
    for (number, document) in built.module.documents.iter_mut().enumerate() {
        let name = hostile[number % hostile.len()];
        document.object.set("Name", Value::from(format!("{name}{number}").as_str()));
        document.folder = vec![name.to_owned()];
        document.object.walk(&mut |part| pictures += usize::from(part.kind == "CodeActions$MicroflowActionInfo"));
    }
    assert!(pictures > 0, "icons are named after documents");
    built.module.folders = built.module.documents.iter().map(|document| document.folder.clone()).collect();
    let folder = Folder::new();
    let package = folder.path().join("Shop.mpk");
    std::fs::write(&package, write::package(&built.module, &built.files).unwrap()).unwrap();
    let inside = folder.path().join("a/b/c/d");
    let files = command::with_room(|| command::inspect(&package)).unwrap();
    command::write_tree(&files, &inside).unwrap();
    let mut outside = vec![folder.path().to_owned()];
    for level in ["a", "a/b", "a/b/c"] {
        outside.push(folder.path().join(level));
    }
    let count = |place: &std::path::PathBuf| std::fs::read_dir(place).unwrap().count();
    assert_eq!(outside.iter().map(count).collect::<Vec<_>>(), [2, 1, 1, 1]);
    for path in ["icons/../../x.png", "/x", "java//x", "model/./x", "icons/C:x", "icons/..\\x"] {
        let files = BTreeMap::from([(path.to_owned(), Vec::new())]);
        let refused = command::write_tree(&files, &folder.path().join("new")).unwrap_err();
        assert!(refused[0].message.contains("would be written outside of it"), "{path}: {}", refused[0].message);
        assert!(!folder.path().join("new").exists());
    }
}
