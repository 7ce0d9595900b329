//! Texts that users see: each has every language that the module has, once.

use std::collections::BTreeSet;

use super::report::{Report, objects};
use crate::model::text::LANGUAGE;
use crate::storage::Object;
use crate::stored::StoredModule;

/// The languages of a module: those in which it has any text.
pub(super) fn languages(module: &StoredModule) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (unit, ..) in module.units() {
        unit.walk(&mut |object| {
            if object.kind == "Texts$Translation" && !object.text("Text").is_empty() {
                found.insert(object.text("LanguageCode").to_owned());
            }
        });
    }
    found
}

/// Checks the texts of a unit: one that is there in one language is there in all.
pub(super) fn check(unit: &Object, languages: &BTreeSet<String>, report: &mut Report) {
    for located in objects(unit).iter().filter(|located| located.object.kind == "Texts$Text") {
        let items = || located.object.parts("Items");
        let text = |language: &str| items().find(|item| item.text("LanguageCode") == language);
        let shown = text(LANGUAGE).or_else(|| items().next()).map(|item| item.text("Text")).unwrap_or_default();
        if items().all(|item| item.text("Text").is_empty()) {
            continue;
        }
        let property = located.field("Items");
        for language in languages {
            let count = items().filter(|item| item.text("LanguageCode") == language).count();
            let message = match (count, text(language).is_none_or(|item| item.text("Text").is_empty())) {
                (0 | 1, true) => format!("{shown:?} has no text in {language}, which other texts have; translate it"),
                (1, false) => continue,
                _ => format!("{shown:?} has several texts in {language}; remove all but one"),
            };
            report.add(located.line, &property, message);
        }
    }
}
