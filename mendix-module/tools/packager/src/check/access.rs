//! Access rules: each must speak about every member of its entity, or Studio Pro calls it out of date.

use super::report::Report;
use crate::catalog::Catalog;
use crate::storage::Object;

/// Checks the access rules of a domain model.
pub(super) fn check(domain: &Object, module: &str, catalog: &Catalog, report: &mut Report) {
    for entity in domain.parts("Entities") {
        let name = format!("{module}.{}", entity.text("Name"));
        let members = catalog.members(&name);
        for (index, rule) in entity.parts("AccessRules").enumerate() {
            let field = format!("Entities[{}].AccessRules[{index}]", entity.text("Name"));
            let line = if rule.line > 0 { rule.line } else { entity.line };
            if rule.items("AllowedModuleRoles").is_empty() {
                report.add(line, &format!("{field}.AllowedModuleRoles"), "is empty; name a module role");
            }
            let said: Vec<String> = rule
                .parts("MemberAccesses")
                .map(|member| format!("{}{}", member.text("Attribute"), member.text("Association")))
                .collect();
            let field = format!("{field}.MemberAccesses");
            for member in members.attributes.iter().chain(&members.associations) {
                match said.iter().filter(|said| *said == member).count() {
                    0 => report.add(line, &field, format!("says nothing about {member}; add it")),
                    1 => {}
                    _ => report.add(line, &field, format!("speaks about {member} twice; remove one")),
                }
            }
            // What is there nowhere is reported with the references.
            let elsewhere = |name: &str| {
                let attribute = name.rsplit_once('.').and_then(|(entity, last)| catalog.attribute(entity, last));
                attribute.is_some() || catalog.associations.contains_key(name)
            };
            let is_member = |name: &String| members.attributes.contains(name) || members.associations.contains(name);
            for said in said.iter().filter(|said| !is_member(said) && elsewhere(said)) {
                report.add(line, &field, format!("speaks about {said}, which is no member of {name}; remove it"));
            }
        }
    }
}
