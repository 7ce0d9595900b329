//! The shapes of documents: types, properties, and what they hold.

use twinlink_mendix_packager::storage::{Object, Value};

use super::{Break, CLOSE, DOMAIN, SHIP};

fn remove(object: &mut Object, field: &str) {
    object.fields.retain(|(name, _)| name != field);
}

pub(crate) const BREAKS: &[Break] = &[
    (
        "a type",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.kind = "Microflows$ChangeObject".into()),
        "Shop.Close: ObjectCollection.Objects",
        "no type \"Microflows$ChangeObject\"",
    ),
    (
        "a property too many",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.set("Zeal", true)),
        "Action.Zeal",
        "no such property",
    ),
    (
        "a property that came later",
        |p| p.part(SHIP, "Microflows$ActionActivity", |o| o.set("Disabled", false)),
        ".Disabled",
        "no such property in Mendix 9.10",
    ),
    (
        "a property too few",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| remove(o, "Commit")),
        "Action.Commit",
        "lacks this property",
    ),
    (
        "the order of properties",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.fields.swap(0, 1)),
        "Action.Commit",
        "wrong place",
    ),
    (
        "an array marker",
        |p| {
            p.part(DOMAIN, "DomainModels$EntityImpl", |o| {
                let items = o.items("Attributes").to_vec();
                o.set("Attributes", Value::List(Some(2), items));
            })
        },
        "Shop: Entities[Item].Attributes",
        "array marker 2; it must be 3",
    ),
    (
        "an array without marker",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let items = o.items("Flows").to_vec();
                o.set("Flows", Value::List(None, items));
            })
        },
        "Shop.Close: Flows",
        "array marker none",
    ),
    (
        "the width of a number",
        |p| p.part(DOMAIN, "DomainModels$StringAttributeType", |o| o.set("Length", Value::Int(200))),
        "Attributes[Number].NewType.Length",
        "a number of 32 bits; it must be a number of 64 bits",
    ),
    (
        "the kind of a property",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.set("RefreshInClient", "yes")),
        "Action.RefreshInClient",
        "holds text; it must be a Boolean",
    ),
    (
        "a value of a property",
        |p| p.unit(CLOSE.0, CLOSE.1, |o| o.set("ExportLevel", "Public")),
        "Shop.Close: ExportLevel",
        "must be one of Hidden, API",
    ),
    (
        "a required part",
        |p| p.unit(CLOSE.0, CLOSE.1, |o| o.set("MicroflowReturnType", Value::Null)),
        "Shop.Close: MicroflowReturnType",
        "is missing",
    ),
    (
        "the type of a part",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("NewType", Object::new("DataTypes$StringType"))),
        "Attributes[Number].NewType",
        "it must be DomainModels$AttributeType",
    ),
];
