//! The database that holds the model.

use twinlink_mendix_packager::package::database;

use super::{Break, CLOSE};

pub(crate) const BREAKS: &[Break] = &[
    ("a hash", |p| p.rows[9].hash = database::hash(b"other"), "ContentsHash", "is not the hash of the contents"),
    ("the id of a unit", |p| p.rows[8].id = vec![7; 16], "UnitID", "is not the $ID of the contents"),
    ("the container of a unit", |p| p.rows[12].container = vec![7; 16], "ContainerID", "names no unit of the package"),
    (
        "an id that two objects have",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let id = o.id;
                o.walk_mut(&mut |o| {
                    if o.kind == "Texts$Text" {
                        o.id = id
                    }
                });
            })
        },
        "$ID",
        "is the id of 2 objects",
    ),
    ("the stamp", |p| p.stamp.schema = "{SHA256}other".into(), "Shop.mpk", "does not belong to 9.10.0.36429"),
    (
        "the version",
        |p| p.stamp.product = "9.18.0.1".into(),
        "Shop.mpk",
        "only packages made with 9.10.0.36429 are checked",
    ),
    (
        "the security",
        |p| p.rows.retain(|row| row.containment != "ModuleSecurity"),
        "Shop",
        "ModuleSecurity: the unit is missing",
    ),
    ("the module", |p| p.rows.retain(|row| row.containment != "Modules"), "Shop.mpk", "holds no module"),
];
