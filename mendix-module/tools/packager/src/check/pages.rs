//! Pages: names of widgets, parameters, and where attributes come from.

use std::collections::HashMap;

use super::expression::{self, Given, Variables, fits};
use super::report::{Report, objects};
use crate::catalog::Catalog;
use crate::model::data_type::DataType;
use crate::storage::Object;
use crate::storage::types::TYPES;

/// Checks a page, snippet or layout.
pub(super) fn check(form: &Object, catalog: &Catalog, report: &mut Report) {
    let mut names: HashMap<&str, usize> = HashMap::new();
    for located in objects(form) {
        if TYPES.is_a(&located.object.kind, "Forms$Widget") {
            let name = located.object.text("Name");
            if name.is_empty() {
                report.add(located.line, &located.field("Name"), "is empty; every widget has a name");
            }
            let count = names.entry(name).or_default();
            *count += 1;
            if *count == 2 && !name.is_empty() {
                report.add(located.line, &located.field("Name"), format!("two widgets are called {name}; rename one"));
            }
        }
        match located.object.kind.as_str() {
            "Forms$MicroflowSettings" => {
                let target = located.object.text("Microflow");
                let signature = catalog.flows.get(&("Microflows$Microflow".to_owned(), target.to_owned()));
                let wanted: Vec<&str> =
                    signature.iter().flat_map(|s| s.parameters.iter().map(|(name, _)| name.as_str())).collect();
                mappings(located.object, target, &wanted, located.line, &located.path, report);
            }
            "Forms$ListView" | "Forms$DataGrid" | "Forms$DataView" => {
                let settings = located.object.part("DataSource").and_then(|source| source.part("MicroflowSettings"));
                let target = settings.map(|settings| settings.text("Microflow")).unwrap_or_default();
                let signature = catalog.flows.get(&("Microflows$Microflow".to_owned(), target.to_owned()));
                let wants_list = located.object.kind != "Forms$DataView";
                let fits = |returns: &DataType| match returns {
                    DataType::List(_) => wants_list,
                    DataType::Object(_) => !wants_list,
                    _ => false,
                };
                if signature.and_then(|signature| signature.returns.as_ref()).is_some_and(|returns| !fits(returns)) {
                    let wanted = if wants_list { "a list of objects" } else { "an object" };
                    report.add(
                        located.line,
                        &located.field("DataSource"),
                        format!("{target} does not give {wanted}; it must"),
                    );
                }
            }
            _ => {}
        }
        if located.object.kind == "Forms$DataGrid" && located.object.items("Columns").is_empty() {
            report.add(located.line, &located.field("Columns"), "is empty; a data grid needs at least one column");
        }
    }
    source(form, None, catalog, report);
    if form.kind == "Forms$Page" && form.items("AllowedModuleRoles").is_empty() {
        report.add(form.line, "AllowedModuleRoles", "is empty, so that nobody may see the page; name a module role");
    }
}

fn mappings(settings: &Object, target: &str, wanted: &[&str], line: usize, path: &str, report: &mut Report) {
    for name in wanted {
        let full = format!("{target}.{name}");
        let count = settings.parts("ParameterMappings").filter(|mapping| mapping.text("Parameter") == full).count();
        if count != 1 {
            let message = format!("{target} gets the parameter {name} {count} times; pass it once");
            report.add(line, &format!("{path}.ParameterMappings"), message);
        }
    }
}

/// The entity of what a source of data gives.
fn given(source: &Object, catalog: &Catalog) -> Option<String> {
    if let Some(settings) = source.part("MicroflowSettings") {
        let flow = settings.text("Microflow").to_owned();
        let signature = catalog.flows.get(&("Microflows$Microflow".to_owned(), flow));
        return signature.and_then(|s| s.returns.as_ref()).and_then(DataType::entity).map(str::to_owned);
    }
    source.part("EntityRef").and_then(destination)
}

/// Where a reference to an entity leads to.
fn destination(reference: &Object) -> Option<String> {
    let last = reference.parts("Steps").last();
    let name = last.map_or(reference.text("Entity"), |step| step.text("DestinationEntity"));
    Some(name.to_owned()).filter(|name| !name.is_empty())
}

/// What is wrong with the condition of a widget.
fn condition(text: &str, variables: &Variables, catalog: &Catalog) -> Vec<String> {
    let (given, mut wrong) = expression::check(text, variables, catalog);
    if wrong.is_empty() && !fits(&given, &DataType::Boolean, catalog) {
        wrong.push(format!("{text} is neither true nor false; write a condition"));
    }
    wrong
}

/// Follows the entity that widgets see, and checks that their attributes belong to it.
fn source(object: &Object, entity: Option<&str>, catalog: &Catalog, report: &mut Report) {
    let mut own = entity.map(str::to_owned);
    match object.kind.as_str() {
        "Forms$Snippet" => own = Some(object.text("Entity").to_owned()).filter(|name| !name.is_empty()),
        "Forms$DataView" | "Forms$ListView" | "Forms$DataGrid" => {
            own = object.part("DataSource").and_then(|source| given(source, catalog));
        }
        "Forms$ConditionalVisibilitySettings" if !object.text("Expression").is_empty() => {
            let current = entity.map_or(Given::Unknown, |entity| Given::Of(DataType::Object(entity.to_owned())));
            let variables = Variables::from([("currentObject".to_owned(), current)]);
            for message in condition(object.text("Expression"), &variables, catalog) {
                report.add(object.line, "ConditionalVisibilitySettings.Expression", message);
            }
        }
        "DomainModels$AttributeRef" => {
            // A path of associations ends at another object.
            let end = object.part("EntityRef").map(destination);
            let entity = end.as_ref().map_or(entity, |end| end.as_deref());
            let attribute = object.text("Attribute");
            let owner = attribute.rsplit_once('.').map(|(owner, _)| owner).unwrap_or_default();
            if let Some(entity) = entity
                && catalog.entities.contains_key(owner)
                && catalog.knows_all_of(entity)
                && !catalog.is_a(entity, owner)
            {
                let message = format!("shows {attribute}, but the object here is a {entity}; correct the attribute");
                report.add(object.line, "Attribute", message);
            }
        }
        _ => {}
    }
    for (_, value) in &object.fields {
        let parts =
            value.as_part().into_iter().chain(value.as_list().into_iter().flatten().filter_map(|v| v.as_part()));
        parts.for_each(|part| source(part, own.as_deref(), catalog, report));
    }
}
