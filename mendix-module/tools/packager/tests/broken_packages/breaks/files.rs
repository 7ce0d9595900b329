//! The files beside the model.

use twinlink_mendix_packager::storage::Value;

use super::Break;
use crate::parts::Parts;

fn java(parts: &mut Parts, change: impl FnOnce(String) -> String) {
    let bytes = parts.files.get_mut("javasource/shop/actions/Ship.java").unwrap();
    *bytes = change(String::from_utf8(bytes.clone()).unwrap()).into_bytes();
}

pub(crate) const BREAKS: &[Break] = &[
    (
        "a picture",
        |p| {
            p.part(("JavaActions$JavaAction", "Ship"), "CodeActions$MicroflowActionInfo", |o| {
                o.set("IconData", Value::Bytes(vec![1; 99]))
            })
        },
        "Shop.Ship: MicroflowActionInfo.IconData",
        "is no PNG file",
    ),
    (
        "the size of a picture",
        |p| {
            p.part(("JavaActions$JavaAction", "Ship"), "CodeActions$MicroflowActionInfo", |o| {
                let Some(Value::Bytes(mut bytes)) = o.get("IconData").cloned() else { panic!("no icon") };
                bytes[19] = 16;
                o.set("IconData", Value::Bytes(bytes));
            })
        },
        "MicroflowActionInfo.IconData",
        "is 16x64 pixels; draw it with 64x64",
    ),
    (
        "a Java source",
        |p| {
            p.files.remove("javasource/shop/actions/Ship.java");
        },
        "Shop.Ship",
        "has no source",
    ),
    (
        "a Java source without action",
        |p| {
            p.files.insert("javasource/shop/actions/Shop.java".into(), b"package shop.actions;".to_vec());
        },
        "Shop.Shop",
        "is the source of no Java action",
    ),
    (
        "a marker",
        |p| java(p, |text| text.replace("// END USER CODE", "")),
        "Shop.Ship",
        "has no line `// END USER CODE`",
    ),
    (
        "the class",
        |p| java(p, |text| text.replace("class Ship", "class Shop")),
        "Shop.Ship",
        "does not declare the class Ship",
    ),
    (
        "a field",
        |p| java(p, |text| text.replace("java.math.BigDecimal", "java.lang.Double")),
        "Shop.Ship",
        "the field Price does not have the type of the parameter, java.math.BigDecimal",
    ),
    (
        "the result of the class",
        |p| {
            java(p, |text| {
                text.replace("extends UserAction<java.util.List<IMendixObject>>", "extends UserAction<Boolean>")
            })
        },
        "Shop.Ship",
        "does not say `extends UserAction<java.util.List<IMendixObject>>`",
    ),
    (
        "a file that is missing",
        |p| {
            p.files.remove("userlib/tiny.jar");
        },
        "Shop.mpk",
        "lists userlib/tiny.jar, which is not in the package",
    ),
    (
        "a file that is not listed",
        |p| {
            p.manifest.files.pop();
        },
        "Shop.mpk",
        "which package.xml does not list",
    ),
    (
        "the module's name",
        |p| p.manifest.modules = vec!["Shap".into()],
        "Shop",
        "names the module \"Shap\", but the model \"Shop\"",
    ),
];
