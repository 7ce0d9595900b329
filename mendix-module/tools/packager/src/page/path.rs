//! From the object around a widget over associations to others, and to an attribute.

use super::context::Context;
use crate::storage::{Object, Value};
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// Associations that are followed, one after the other, and an attribute at the end: `Order_Customer/Name`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributePath {
    /// The associations; none for an attribute of the object itself.
    pub steps: Vec<String>,
    /// The attribute.
    pub attribute: String,
}

impl AttributePath {
    /// Reads a path.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Self> {
        let mut steps = parse_steps(scanner, "an attribute")?;
        let attribute = steps.pop().unwrap_or_default();
        Ok(AttributePath { steps, attribute })
    }

    /// The text of the path in a source of `module`.
    pub fn print(&self, module: &str) -> String {
        let steps: String = self.steps.iter().map(|step| format!("{}/", short(step, module))).collect();
        format!("{steps}{}", self.attribute)
    }

    /// The stored reference to the attribute.
    pub fn lower(&self, context: &mut Context<'_, '_>) -> Object {
        let end = context.follow(&self.steps);
        let (attribute, association) = context.lowering.member(end.entity.as_deref(), &self.attribute);
        if !association.is_empty() {
            let name = &self.attribute;
            context.lowering.report(format!("{name} is an association; widgets show attributes, such as {name}/Name"));
        }
        Object::new("DomainModels$AttributeRef")
            .at(context.lowering.line)
            .with("Attribute", attribute)
            .with("EntityRef", end.reference)
    }

    /// The path of a stored reference, if words can say it.
    pub fn raise(stored: &Value) -> Option<Self> {
        let stored = stored.as_part()?;
        let steps = match stored.part("EntityRef") {
            Some(reference) => raise_steps(reference)?,
            None => Vec::new(),
        };
        let name = stored.text("Attribute");
        let attribute = name.rsplit('.').next().filter(|_| name.split('.').count() == 3)?;
        Some(AttributePath { steps, attribute: attribute.to_owned() })
    }
}

/// Reads names with slashes between them.
///
/// # Errors
/// What is wrong with them.
pub fn parse_steps(scanner: &mut Scanner<'_>, what: &str) -> Parsed<Vec<String>> {
    let mut steps = vec![scanner.qualified(what)?];
    // A comment begins with two of them.
    while !scanner.rest().starts_with("//") && scanner.inline_sign("/") {
        steps.push(scanner.qualified(what)?);
    }
    Ok(steps)
}

/// The associations of a stored reference to an entity, if it follows some.
pub fn raise_steps(reference: &Object) -> Option<Vec<String>> {
    let steps = reference.parts("Steps").map(|step| {
        let name = step.text("Association");
        (name.split('.').count() == 2).then(|| name.to_owned())
    });
    let steps: Vec<String> = steps.collect::<Option<_>>()?;
    (reference.kind == "DomainModels$IndirectEntityRef" && !steps.is_empty()).then_some(steps)
}

/// Where a path ends.
#[derive(Debug)]
pub struct End {
    /// The stored path; `None` for the object where it begins.
    pub reference: Option<Object>,
    /// The entity that stands there, if it is known.
    pub entity: Option<String>,
    /// Whether there may be several objects.
    pub many: bool,
    /// Whether all associations are known.
    pub is_known: bool,
}

impl Context<'_, '_> {
    /// Follows associations from the object around.
    pub fn follow(&mut self, steps: &[String]) -> End {
        let mut end = End { reference: None, entity: self.entity.clone(), many: false, is_known: true };
        let mut stored = Vec::new();
        for name in steps {
            let (attribute, association) = self.lowering.member(end.entity.as_deref(), name);
            // What is no association is reported with the references.
            let association =
                if attribute.is_empty() { association } else { format!("{}.{name}", self.lowering.module) };
            let next = end.entity.as_deref().and_then(|entity| self.lowering.catalog.follow(entity, &association));
            if let (None, Some(entity)) = (&next, &end.entity)
                && self.lowering.catalog.associations.contains_key(&association)
            {
                let message = format!("{association} does not lead on from {entity}; follow one of its associations");
                self.lowering.report(message);
            }
            end.is_known &= next.is_some();
            end.many |= next.as_ref().is_some_and(|(_, many)| *many);
            // One report is enough: what follows is read as if the step were not there.
            end.entity = next.map(|(entity, _)| entity).or(end.entity);
            let step = Object::new("DomainModels$EntityRefStep")
                .at(self.lowering.line)
                .with("Association", association)
                .with("DestinationEntity", end.entity.clone().unwrap_or_default());
            stored.push(step);
        }
        if !stored.is_empty() {
            end.reference = Some(Object::new("DomainModels$IndirectEntityRef").with_parts("Steps", stored));
        }
        end
    }
}
