//! Names, access, defaults, widgets.

use twinlink_mendix_packager::storage::{Object, Value};

use super::{Break, DOMAIN, ORDERS};

pub(crate) const BREAKS: &[Break] = &[
    (
        "a name",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("Name", "2nd number")),
        "Shop: Entities[Item].Attributes",
        "\"2nd number\" is no name",
    ),
    (
        "a reserved name",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("Name", "Owner")),
        "Entities[Item].Attributes",
        "Owner is reserved",
    ),
    (
        "an attribute that is there twice",
        |p| p.part(DOMAIN, "DomainModels$Attribute", |o| o.set("Name", "text")),
        "Entities[Item].Attributes",
        "the attribute Text is there twice",
    ),
    (
        "a document that is there twice",
        |p| p.unit("Microflows$Microflow", "GetItem", |o| o.set("Name", "Close")),
        "Shop.Close: Name",
        "is there twice",
    ),
    (
        "a text that is not translated",
        |p| p.part(ORDERS, "Texts$Translation", |o| o.set("LanguageCode", "nl_NL")),
        "Shop.Orders: ",
        "has no text in en_US, which other texts have; translate it",
    ),
    (
        "a text that is there twice in a language",
        |p| {
            p.part(ORDERS, "Forms$DataGridColumn", |o| {
                let items = o.part("Caption").unwrap().items("Items");
                let twice = Value::List(Some(3), [items, items].concat());
                o.set("Caption", Object::new("Texts$Text").with("Items", twice));
            })
        },
        "Shop.Orders: ",
        "has several texts in en_US; remove all but one",
    ),
    (
        "an access rule",
        |p| {
            p.part(DOMAIN, "DomainModels$AccessRule", |o| {
                let rest = o.items("MemberAccesses")[1..].to_vec();
                o.set("MemberAccesses", Value::List(Some(3), rest));
            })
        },
        "Entities[Item].AccessRules[0].MemberAccesses",
        "says nothing about Shop.Item.Number",
    ),
    (
        "an access rule for nobody",
        |p| p.part(DOMAIN, "DomainModels$AccessRule", |o| o.set("AllowedModuleRoles", Value::List(Some(1), vec![]))),
        "AccessRules[0].AllowedModuleRoles",
        "name a module role",
    ),
    (
        "a default value",
        |p| {
            p.unit(DOMAIN.0, DOMAIN.1, |o| {
                o.walk_mut(&mut |o| {
                    if o.kind == "DomainModels$Attribute" && o.text("Name") == "Pieces" {
                        o.set("Value", Object::new("DomainModels$StoredValue").with("DefaultValue", "many"));
                    }
                })
            })
        },
        "Attributes[Pieces].Value.DefaultValue",
        "\"many\" is no Integer",
    ),
    (
        "the name of a widget",
        |p| p.part(ORDERS, "Forms$DivContainer", |o| o.set("Name", "text1")),
        "Shop.Orders",
        "two widgets are called text1",
    ),
    (
        "the attribute of a widget",
        |p| p.part(ORDERS, "DomainModels$AttributeRef", |o| o.set("Attribute", "Shop.Tag.Name")),
        "Shop.Orders",
        "shows Shop.Tag.Name, but the object here is a Shop.Order",
    ),
];
