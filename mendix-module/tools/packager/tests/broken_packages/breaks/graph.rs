//! The lines of a microflow.

use twinlink_mendix_packager::storage::Value;

use super::{Break, CLOSE};

pub(crate) const BREAKS: &[Break] = &[
    (
        "a second start",
        |p| {
            p.part(CLOSE, "Microflows$MicroflowObjectCollection", |o| {
                let mut items = o.items("Objects").to_vec();
                let mut second = items[1].as_part().unwrap().clone();
                second.id = Some(uuid::Uuid::from_u128(7));
                items.push(second.into());
                o.set("Objects", Value::List(Some(3), items));
            })
        },
        "Shop.Close: ObjectCollection",
        "has 2 start events",
    ),
    (
        "a line that is missing",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let rest = o.items("Flows")[1..].to_vec();
                o.set("Flows", Value::List(Some(3), rest));
            })
        },
        "Shop.Close: ObjectCollection.Objects[1]",
        "0 lines leave this StartEvent; it must be one",
    ),
    (
        "a case that is missing",
        |p| {
            p.unit(CLOSE.0, CLOSE.1, |o| {
                let all = o.items("Flows").to_vec();
                let is_true = |v: &Value| v.as_part().unwrap().part("NewCaseValue").unwrap().text("Value") == "true";
                o.set("Flows", Value::List(Some(3), all.into_iter().filter(|v| !is_true(v)).collect()));
            })
        },
        "Shop.Close: ObjectCollection.Objects[2]",
        "leads on for only one of true and false",
    ),
    (
        "error handling without a line",
        |p| p.part(CLOSE, "Microflows$ChangeAction", |o| o.set("ErrorHandlingType", "Custom")),
        "Shop.Close: ObjectCollection.Objects[4]",
        "0 lines lead to error handling",
    ),
];
