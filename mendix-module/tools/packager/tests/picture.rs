//! The picture of a domain model: what is in it, and that it is sound whatever a package says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod support;

use std::fs;
use std::path::Path;

use support::{Folder, base, built, fixture, lines, userlib};
use twinlink_mendix_packager::storage::{Object, Value};
use twinlink_mendix_packager::{command, picture};

/// All texts of a picture, and that it is well-formed.
fn texts(svg: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.map(|node| node.descendants().filter_map(|part| part.text().filter(|_| part.is_text())).collect()).collect()
}

#[test]
fn a_small_module() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/shop.svg");
    let svg = command::picture(&fixture("Shop")).map_err(|findings| lines(&findings)).unwrap();
    assert!(svg == fs::read_to_string(&golden).unwrap(), "{} has another picture than this:\n{svg}", golden.display());
    let texts = texts(&svg);
    for expected in ["ListRequest", "Base.AbstractRequest", "Planned: DateTime(not localized)", "State: ENUM_State"] {
        assert!(texts.iter().any(|text| text == expected), "{expected:?} is in {texts:?}");
    }
    assert!(texts.iter().any(|text| text == "Order_Party * \u{2192} 1 Base.Party"), "{texts:?}");

    // A package has the same picture as its sources.
    let out = Folder::new();
    let jars = userlib(&fixture("Shop"));
    let package = command::pack(&fixture("Shop"), &base(), &[jars.path().to_owned()], out.path());
    let package = package.map_err(|findings| lines(&findings)).unwrap();
    assert_eq!(command::picture(&package).unwrap(), svg);
}

#[test]
fn whatever_a_package_says() {
    let mut module = built("Shop").module;
    module.name = "<&>".into();
    let mut number = 0;
    let mut domain = module.domain.take().unwrap();
    domain.walk_mut(&mut |object: &mut Object| {
        for (name, value) in &mut object.fields {
            number += 1;
            match (name.as_str(), &value) {
                ("Location", _) => *value = ["", "x;y", "9223372036854775807;-9223372036854775808"][number % 3].into(),
                ("Width", _) => *value = i64::MIN.into(),
                (_, Value::Text(_)) => *value = format!("\u{1}<\"&'\u{ffff}]]>\r\n{number}").into(),
                _ => {}
            }
        }
    });
    module.domain = Some(domain);
    let svg = picture::svg(&module, &command::catalog(&module, &[]));
    assert!(!texts(&svg).is_empty());
    module.domain = None;
    assert!(texts(&picture::svg(&module, &command::catalog(&module, &[]))).is_empty());
}

#[test]
fn names_and_attributes_of_any_length_are_shown_in_full() {
    let folder = Folder::new();
    support::copy(&fixture("Base"), folder.path());
    let attributes: String = (0..120).map(|n| format!("  AnAttributeWithALongName{n}: String(unlimited)\n")).collect();
    folder.write("model/domain.mx", format!("domain\n\nentity Long at 0;0 {{\n{attributes}}}\n"));
    let svg = command::picture(folder.path()).map_err(|findings| lines(&findings)).unwrap();
    assert_eq!(texts(&svg).len(), 121);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let number = |node: roxmltree::Node<'_, '_>, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
    let last = document.descendants().rfind(|node| node.has_tag_name("text")).unwrap();
    let frame = document.descendants().find(|node| node.attribute("class") == Some("box")).unwrap();
    assert!(number(last, "y") < number(frame, "y") + number(frame, "height"));
    assert!(number(document.root_element(), "height") > number(frame, "height"));
}
