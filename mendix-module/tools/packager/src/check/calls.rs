//! Calls: every parameter gets a value, once.

use super::report::{Report, objects};
use crate::catalog::Catalog;
use crate::storage::Object;

/// Checks the calls in a microflow.
pub(super) fn check(microflow: &Object, catalog: &Catalog, report: &mut Report) {
    for located in objects(microflow) {
        let object = located.object;
        let (target, signature) = match object.kind.as_str() {
            "Microflows$JavaActionCallAction" => {
                let target = object.text("JavaAction");
                (target, catalog.java_actions.get(target))
            }
            "Microflows$MicroflowCall" => {
                let target = object.text("Microflow");
                (target, catalog.flows.get(&("Microflows$Microflow".to_owned(), target.to_owned())))
            }
            "Microflows$RuleCall" => {
                let target = object.text("Microflow");
                (target, catalog.flows.get(&("Microflows$Rule".to_owned(), target.to_owned())))
            }
            _ => continue,
        };
        let property = located.field("ParameterMappings");
        if target.is_empty() {
            report.add(located.line, &located.path, "calls nothing; name what to call");
        }
        for (name, _) in signature.iter().flat_map(|signature| &signature.parameters) {
            let full = format!("{target}.{name}");
            match object.parts("ParameterMappings").filter(|mapping| mapping.text("Parameter") == full).count() {
                1 => {}
                0 => {
                    let message =
                        format!("{target} gets no value for its parameter {name}; pass one, or `{name} = empty`");
                    report.add(located.line, &property, message);
                }
                _ => report.add(located.line, &property, format!("{target} gets {name} twice; remove one")),
            }
        }
    }
}
