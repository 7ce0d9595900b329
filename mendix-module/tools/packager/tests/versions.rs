//! Packages of other versions read as the same text. They are made of a package of 9.10 by giving each stored object the
//! fields that were measured in real files of the version.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::collections::HashMap;
use std::fs;
use std::io::{Cursor, Write as _};

use support::{Folder, base, fixture, lines, userlib};
use twinlink_mendix_packager::package::database::{self, Row};
use twinlink_mendix_packager::package::{manifest, read, write};
use twinlink_mendix_packager::storage::{Object, Value, binary};
use twinlink_mendix_packager::stored::Stamp;
use twinlink_mendix_packager::{command, inspect};

/// The fields of a type with their BSON types.
type Fields = Vec<(String, String)>;

struct Signatures {
    versions: Vec<String>,
    types: HashMap<String, HashMap<String, Fields>>,
}

impl Signatures {
    fn read() -> Self {
        let json: serde_json::Value = serde_json::from_str(include_str!("data/signatures.json")).unwrap();
        let fields = |text: &str| {
            let fields = text.split(", ").filter(|field| !field.is_empty());
            fields.map(|field| field.split_once(' ').map(|(n, k)| (n.to_owned(), k.to_owned())).unwrap()).collect()
        };
        let types = json["types"].as_object().unwrap().iter().map(|(name, entry)| {
            let entry = entry.as_object().unwrap();
            (name.clone(), entry.iter().map(|(v, text)| (v.clone(), fields(text.as_str().unwrap()))).collect())
        });
        let versions = json["versions"].as_array().unwrap().iter().map(|v| v.as_str().unwrap().to_owned()).collect();
        Signatures { versions, types: types.collect() }
    }

    /// The fields of a type in a version, if files showed them up to then.
    fn of(&self, kind: &str, version: &str) -> Option<&Fields> {
        let at = self.versions.iter().position(|known| known == version).unwrap();
        let types = self.types.get(kind)?;
        self.versions[..=at].iter().rev().find_map(|version| types.get(version))
    }
}

/// The value that files of the version have in a field that 9.10 lacks.
fn new_field(object: &Object, name: &str, kind: &str) -> Value {
    match name {
        "ActionDefaultReturnName" => "ReturnValueName".into(),
        "LineType" => "BezierCurve".into(),
        "StorageFormat" => "Table".into(),
        "ProtectedModuleType" => "AddOn".into(),
        "IsRequired" => true.into(),
        "Line" => Object::new("Microflows$BezierCurve")
            .with("DestinationControlVector", object.text("DestinationBezierVector"))
            .with("OriginControlVector", object.text("OriginBezierVector"))
            .into(),
        "CaseValues" => Value::List(Some(2), vec![object.get("NewCaseValue").unwrap().clone()]),
        "ListVariableName" => object.part("LoopSource").unwrap().text("ListVariableName").into(),
        "IteratorVariableName" => object.part("LoopSource").unwrap().text("VariableName").into(),
        _ => match kind.split('|').next().unwrap() {
            "str" => "".into(),
            "bool" => false.into(),
            "i64" => 0.into(),
            "bin" if name == "StableId" => Value::Guid,
            "bin" => Value::Bytes(Vec::new()),
            "null" => Value::Null,
            "doc" if name.ends_with("Model") => Object::new("Expressions$NoExpression").into(),
            "doc" if name == "Capabilities" => {
                Object::new("DomainModels$EntityCapabilities").with("Countable", true).into()
            }
            "doc" if name == "ReduceReturnDataType" => Value::Null,
            list => Value::List(Some(list.strip_prefix("list").unwrap().parse().unwrap()), Vec::new()),
        },
    }
}

/// Gives an object the type and fields that the version has.
fn convert(object: &mut Object, version: &str, signatures: &Signatures) {
    if version == "7.9" {
        if let Some(name) = object.kind.strip_prefix("CodeActions$") {
            object.kind = format!("JavaActions${name}");
        }
        if object.kind == "Microflows$BasicCodeActionParameterValue" {
            object.kind = "Microflows$BasicJavaActionParameterValue".into();
        }
    }
    let Some(fields) = signatures.of(&object.kind, version) else { return };
    let mut converted = Vec::new();
    for (name, kind) in fields {
        let value = object.get(name).cloned();
        converted.push((name.clone(), value.unwrap_or_else(|| new_field(object, name, kind))));
    }
    object.fields = converted;
}

fn convert_rows(rows: &[Row], version: &str, signatures: &Signatures) -> Vec<Row> {
    let number = |version: &str| version.split('.').map(|n| n.parse::<u32>().unwrap()).collect::<Vec<_>>();
    let before = |other: &str| number(version) < number(other);
    let mut converted = Vec::new();
    for row in rows {
        // Modules have settings of their own from 9.8 on.
        if row.containment == "ModuleSettings" && before("9.8") {
            continue;
        }
        let mut unit = binary::decode(&row.contents).unwrap();
        unit.walk_mut(&mut |object| convert(object, version, signatures));
        if unit.kind == "Security$ModuleSecurity" && !before("10.21") {
            let roles = unit.items("ModuleRoles").to_vec();
            unit.set("ModuleRoles", Value::List(Some(3), roles));
        }
        let mut number = 0;
        let unit_id = unit.id.unwrap();
        unit.walk_mut(&mut |object| {
            number += 1;
            object.id.get_or_insert(uuid::Uuid::new_v5(&unit_id, format!("{number}").as_bytes()));
        });
        let contents = binary::encode(&unit).unwrap();
        converted.push(Row { hash: database::hash(&contents), contents, ..row.clone() });
    }
    converted
}

/// A package whose database and manifest are as old or new versions write them.
fn package(version: &str, rows: &[Row], files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let stamp = Stamp { product: format!("{version}.0.1"), build: format!("{version}.0.1"), schema: String::new() };
    let mut database = database::write(&stamp, rows).unwrap();
    if version.starts_with("11.") {
        let folder = Folder::new();
        let file = folder.write("project.mpr", &database);
        let connection = rusqlite::Connection::open(&file).unwrap();
        connection
            .execute_batch("ALTER TABLE _MetaData ADD COLUMN _DisableAutoMprV2Upgrade INTEGER DEFAULT 0")
            .unwrap();
        drop(connection);
        database = fs::read(file).unwrap();
    }
    let mut manifest = manifest::write(&manifest::Manifest {
        modules: vec!["Shop".into()],
        project: write::PROJECT.into(),
        files: files.iter().map(|(name, _)| name.clone()).collect(),
    });
    if version.starts_with('7') || version.starts_with('8') {
        // Older versions write paths as Windows does.
        manifest = manifest.replace("javasource/shop/actions/", "javasource\\shop\\actions\\");
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let names = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    for (name, bytes) in names.chain([(write::PROJECT, database.as_slice()), ("package.xml", manifest.as_bytes())]) {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn text(package: &read::Package) -> String {
    let catalog = command::catalog(&package.module, &[]);
    command::listing(&inspect::files(package, &catalog))
}

/// The fixture without what a version cannot store.
fn source(version: &str) -> Folder {
    let folder = Folder::new();
    support::copy(&fixture("Shop"), folder.path());
    let edit = |path: &str, edits: &[(&str, &str)]| {
        let file = folder.path().join(path);
        let mut text = fs::read_to_string(&file).unwrap();
        for (old, new) in edits {
            assert!(text.contains(old), "{old:?} is in {path}");
            text = text.replace(old, new);
        }
        fs::write(file, text).unwrap();
    };
    // What has no words stands as it is stored, which is not the same in every version.
    fs::remove_file(folder.path().join("model/Operations/Rule.mx")).unwrap();
    let old = version.starts_with('7') || version.starts_with('8');
    if old || version == "9.6" {
        edit("model/module.mx", &[("  version \"1.2.3\"\n", "  version \"\"\n")]);
    }
    if old {
        edit("model/domain.mx", &[(" with { ExportLevel: \"API\" }", "")]);
        let toolbox = "  toolbox \"Ship it\" in \"Shop\" icon \"ship.png\"\n";
        let loops = "  while $Count < 10 caption \"Few\" {\n    $Count = $Count + 1\n    if $Has {\n      continue\n    }\n    log trace node 'Shop' \"more\"\n  }\n";
        edit("model/Operations/Ship.mx", &[(toolbox, ""), (loops, "")]);
    }
    // The first file after 7.9 that shows a parameter of a Java action is of 9.24.36.
    if ["7.9", "8.17", "9.6", "9.10", "9.24"].contains(&version) {
        edit("model/Operations/Ship.mx", &[(" in \"More\"", "")]);
    }
    folder
}

#[test]
fn every_version_reads_as_the_same_text() {
    let signatures = Signatures::read();
    for version in &signatures.versions {
        let source = source(version);
        let jars = userlib(source.path());
        let built = command::build(source.path(), &base(), &[jars.path().to_owned()]);
        let built = built.map_err(|findings| lines(&findings)).unwrap();
        let files: Vec<_> = built.files.into_iter().collect();
        let rows = write::rows(&built.module).unwrap();
        let expected = read::bytes("Shop.mpk", package("9.10", &rows, &files)).unwrap();
        let rows = convert_rows(&rows, version, &signatures);
        let converted = read::bytes("Shop.mpk", package(version, &rows, &files)).unwrap();
        assert_eq!(lines(&converted.findings), "", "{version}");
        let expected =
            text(&expected).replace("// Made with Mendix 9.10.0.1.", &format!("// Made with Mendix {version}.0.1."));
        let found = text(&converted);
        for (expected, found) in expected.lines().zip(found.lines()) {
            assert_eq!(expected, found, "{version}");
        }
        assert_eq!(expected.len(), found.len(), "{version}");
    }
    assert_eq!(signatures.versions.len(), 15);
}
