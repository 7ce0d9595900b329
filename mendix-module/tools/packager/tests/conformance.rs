//! What is written has the shapes that were measured in real files.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use support::{built, lines, modules, userlib};
use twinlink_mendix_packager::command;
use twinlink_mendix_packager::package::write;
use twinlink_mendix_packager::storage::{Object, Value, binary};
use twinlink_mendix_packager::stored::StoredModule;

/// Fields of 9.10 that are gone in the version of the file in which their type was measured.
const EARLIER: [(&str, &str); 1] = [("Forms$Snippet", "Entity")];

/// Fields in their order with the BSON types that were seen, by type.
fn measured() -> BTreeMap<String, Vec<(String, Vec<String>)>> {
    let text = include_str!("../types/measured-9.10.json");
    let json: serde_json::Value = serde_json::from_str(text).unwrap();
    let fields = |text: &str| {
        let fields = text.split(", ").filter(|field| !field.is_empty()).map(|field| {
            let (name, kinds) = field.split_once(' ').unwrap();
            (name.to_owned(), kinds.split('|').map(str::to_owned).collect())
        });
        fields.collect()
    };
    let types = json["types"].as_object().unwrap();
    types.iter().map(|(name, entry)| (name.clone(), fields(entry["fields"].as_str().unwrap()))).collect()
}

fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "bool".into(),
        Value::Int(_) => "i32".into(),
        Value::Long(_) => "i64".into(),
        Value::Double(_) => "dbl".into(),
        Value::Text(_) => "str".into(),
        Value::Bytes(_) => "bin".into(),
        Value::Guid | Value::Pointer(_) => "guid".into(),
        Value::Part(_) => "doc".into(),
        Value::List(marker, _) => format!("list{}", marker.unwrap()),
    }
}

/// What parts may be where only an empty one was seen, or only a full one.
fn allows(seen: &[String], kind: &str) -> bool {
    let optional = |kind: &str| kind == "doc" || kind == "null";
    seen.iter().any(|seen| seen == kind || (optional(seen) && optional(kind)))
}

fn compare(module: &StoredModule, measured: &BTreeMap<String, Vec<(String, Vec<String>)>>) -> BTreeSet<String> {
    let mut unmeasured = BTreeSet::new();
    for row in write::rows(module).unwrap() {
        let unit = binary::decode(&row.contents).unwrap();
        unit.walk(&mut |object: &Object| {
            assert!(object.id.is_some(), "{} has an id", object.kind);
            let Some(expected) = measured.get(&object.kind) else {
                unmeasured.insert(object.kind.clone());
                return;
            };
            let earlier = |name: &str| EARLIER.contains(&(object.kind.as_str(), name));
            let fields = object.fields.iter().filter(|(name, _)| !earlier(name));
            let names: Vec<_> = fields.clone().map(|(name, _)| name).collect();
            // Fields that came after 9.10 were measured in newer files and are not written.
            let known: Vec<_> = expected.iter().map(|(name, _)| name).filter(|name| names.contains(name)).collect();
            assert_eq!(names, known, "the fields of {}", object.kind);
            for (name, value) in fields {
                let (_, seen) = expected.iter().find(|(known, _)| known == name).unwrap();
                let kind = kind(value);
                assert!(allows(seen, &kind), "{}.{name} is {kind}, but {seen:?} was seen", object.kind);
            }
        });
    }
    unmeasured
}

#[test]
fn shapes_are_those_of_real_files() {
    let measured = measured();
    let mut unmeasured = compare(&built("Shop").module, &measured);
    let sources = [
        "AWSAuthentication",
        "AWSTwinMakerConnector",
        "AWSIoTSiteWiseConnector",
        "AWSIoTConnector",
        "MxAwsIoT",
        "TwinMakerExample",
    ];
    let sources = sources.map(|name| modules().join(name));
    for (place, source) in sources.iter().enumerate() {
        let jars = userlib(source);
        let with = command::with(&sources[..place]).unwrap();
        let built = command::build(source, &with, &[jars.path().to_owned()]);
        unmeasured.append(&mut compare(&built.map_err(|f| lines(&f)).unwrap().module, &measured));
    }
    // The project around a module is copied from a real file; the rest is in no file that was measured.
    let project = ["Navigation$", "Security$", "Settings$", "Menus$", "Texts$", "Forms$", "Projects$"];
    unmeasured.retain(|kind| !project.iter().any(|prefix| kind.starts_with(prefix)));
    let known = [
        "Microflows$BreakEvent",
        "Microflows$Contains",
        "Microflows$Equals",
        "Microflows$Intersect",
        "Microflows$RollbackAction",
        "Microflows$ShowHomePageAction",
        "Microflows$Subtract",
        "Microflows$Tail",
        "Microflows$Union",
        "Microflows$WhileLoopCondition",
        "Microflows$ContinueEvent",
    ];
    unmeasured.retain(|kind| !known.contains(&kind.as_str()));
    assert_eq!(unmeasured, BTreeSet::new());
}

#[test]
fn the_database_is_what_real_files_have() {
    let built = built("Shop");
    let rows = write::rows(&built.module).unwrap();
    let count = |containment: &str| rows.iter().filter(|row| row.containment == containment).count();
    for (containment, expected) in [
        ("", 1),
        ("ProjectDocuments", 4),
        ("Modules", 1),
        ("DomainModel", 1),
        ("ModuleSettings", 1),
        ("ModuleSecurity", 1),
        ("ProjectConversion", 1),
        ("Folders", 4),
    ] {
        assert_eq!(count(containment), expected, "{containment}");
    }
    let ids: BTreeSet<_> = rows.iter().map(|row| &row.id).collect();
    assert_eq!(ids.len(), rows.len());
    assert!(rows.iter().all(|row| ids.contains(&row.container)));
    let project = rows.iter().find(|row| row.containment.is_empty()).unwrap();
    assert_eq!(project.id, project.container);
    let conversions = rows.iter().find(|row| row.containment == "ProjectConversion").unwrap();
    assert_eq!(binary::decode(&conversions.contents).unwrap().items("OneTimeConversions").len(), 43);
    // Documents are encoded plainly: what is read and written again has the same bytes.
    for row in &rows {
        let unit = binary::decode(&row.contents).unwrap();
        assert_eq!(unit.id.map(|id| id.to_bytes_le().to_vec()).as_ref(), Some(&row.id));
    }
}
