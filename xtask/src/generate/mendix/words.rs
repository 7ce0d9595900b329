//! Documentation of the model: the catalogue's words, in Mendix's names.

use super::build::{Builder, Container, Covered, KEY, Link, SELF};
use super::entity::Value;
use super::names;
use crate::catalogue::facts::{Member, Shape};
use crate::generate::words::{facts, told};

/// The catalogue's words without marks: members under their names in the model, operations with the way to them, and what is
/// absent empty. One paragraph.
pub(super) fn plain(builder: &Builder<'_>, structure: &str, words: &str) -> String {
    let called = builder.service.called();
    let own = builder.service.facts.shapes.get(structure).map(|shape| &shape.members);
    let is_activity =
        |name: &str| builder.mapping.groups.iter().any(|group| group.activities.iter().any(|one| one == name));
    let marked = words.split('`').enumerate().map(|(place, part)| {
        let is_member = called.contains(part) || own.is_some_and(|members| members.contains_key(part));
        let is_operation = builder.service.facts.operations.contains_key(part);
        if place % 2 == 0 {
            part.replace("Absent", "Empty").replace("absent", "empty")
        } else if is_operation && !is_activity(part) {
            format!("{part} (by Call AWS Operation)")
        } else if is_member && part.starts_with(|first: char| first.is_ascii_lowercase()) {
            names::attribute(part)
        } else {
            part.to_owned()
        }
    });
    marked.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What an entity is.
pub(super) fn entity(builder: &Builder<'_>, name: &str) -> String {
    let met = &builder.met[name];
    let chosen = builder.chosen(name);
    if let Some(words) = &chosen.words {
        return plain(builder, "", words);
    }
    let service = builder.service;
    for operation in builder.mapping.groups.iter().flat_map(|group| &group.activities) {
        let caption = names::caption(operation);
        if builder.request(operation) == name {
            return format!(
                "What the activity {caption} takes: the request of AWS's operation {operation}. Time-outs, endpoint and \
                 retries can be set through the association AbstractRequest_BasicClientConfig."
            );
        }
        if builder.response(operation) == name {
            return format!(
                "What the activity {caption} gives: the answer of AWS's operation {operation}. What AWS did not send is empty."
            );
        }
    }
    let shape = if met.shape.is_empty() { None } else { Some(service.shape(&met.shape)) };
    let is_structure = shape.is_some_and(Shape::is_structure);
    let what =
        if is_structure { service.type_words(&met.shape).map(|words| plain(builder, &met.shape, words)) } else { None };
    let mut words = match (what, &chosen.extends) {
        (Some(what), _) => format!("{what} AWS's {}.", met.shape),
        (None, Some(base)) => format!("A {base} of its own, so that its use is plain."),
        (None, None) if met.keyed => "A name with its value, as AWS has it in a map.".to_owned(),
        (None, None) => "One text of several.".to_owned(),
    };
    if chosen.is_abstract {
        words += " A base: use one of the entities that specialize it.";
    } else if let Some(base) = chosen.extends.as_ref().filter(|base| is_structure && **base != met.shape) {
        words += &format!(" A specialization of {base}.");
    }
    if let Some((_, member)) = builder.variant_of(name) {
        words += &format!(" It stands for the member {member}.");
    }
    words
}

/// What an attribute holds.
pub(super) fn attribute(builder: &Builder<'_>, entity: &str, name: &str, covered: &Covered, kind: &Value) -> String {
    let service = builder.service;
    let direction = builder.met[entity].direction;
    if let Some(words) = paging(builder, entity, &covered.path) {
        return words;
    }
    if let Some(words) = builder.chosen(entity).texts.get(name) {
        return words.clone();
    }
    let mut words = match covered.path.as_str() {
        SELF if builder.met[entity].keyed => "The value under that name.".to_owned(),
        SELF => builder.chosen(entity).words.clone().unwrap_or_else(|| "The text itself.".to_owned()),
        _ => service
            .member_words(&covered.structure, &covered.name)
            .map_or_else(|| format!("AWS's {}.", covered.name), |words| plain(builder, &covered.structure, words)),
    };
    if direction.asked {
        let shape = Member {
            shape: covered.shape.clone(),
            required: false,
            place: None,
            wire_name: None,
            json_value: false,
            idempotency_token: false,
            deprecated: false,
        };
        // Of an enumeration, the values say it; of a list of which one is asked for, nothing does.
        if !matches!(kind, Value::Enumeration(_) | Value::List(_)) {
            words = told(&words, &facts(service, &shape));
        }
        let is_variant = builder.variant_of(entity).is_some() && !covered.path.contains('.');
        if covered.required || is_variant {
            words += if direction.answered { " Required in a request." } else { " Required." };
        }
    }
    if *kind == Value::Decimal && words.contains("NaN") {
        words = words.replace("; NaN is allowed", "") + " NaN is empty here; Call AWS Operation has it.";
    }
    match kind {
        Value::Enumeration(_) if direction.answered => {
            words += " Empty if AWS sent none, or one that this version does not know; the attribute beside it has the text.";
        }
        Value::List(_) if service.shape(&covered.shape).max != Some(1) => {
            words += " AWS takes several; here it is one. For several, use Call AWS Operation.";
        }
        Value::Iso => words += " Fractions of seconds are fine.",
        Value::Text("free") if direction.updates && builder.met[entity].depth == 0 => {
            words += " An empty text clears it."
        }
        Value::Text("json") => words += " Any JSON, as text.",
        Value::Text("blob") => words += " Bytes, as base64.",
        Value::Flag => words += " Empty leaves it as it is, or as AWS has it at first.",
        _ => {}
    }
    words
}

/// What the members are for by which an operation pages; none for others.
fn paging(builder: &Builder<'_>, entity: &str, member: &str) -> Option<String> {
    let mut operations = builder.mapping.groups.iter().flat_map(|group| &group.activities);
    let operation = operations.find(|one| builder.request(one) == entity || builder.response(one) == entity)?;
    let paging = builder.service.paging(operation)?;
    match (member, builder.request(operation) == entity) {
        ("nextToken", true) => {
            Some("Where to go on: NextToken of the response before, exactly as it was. Empty for the first page.".to_owned())
        }
        ("nextToken", false) => Some(
            "Empty if there is no more, and with AllPages. Otherwise put it into NextToken of the next request, for the next page."
                .to_owned(),
        ),
        (size, true) if size == paging.size => {
            let largest = paging.largest.map_or("1 or more".to_owned(), |largest| format!("1 to {largest}; above, a page has {largest}"));
            let default = paging.default.map_or("AWS's default".to_owned(), |size| format!("AWS's default, {size}"));
            Some(format!("The size of a page: {largest}. Empty for {default}."))
        }
        _ => None,
    }
}

/// What an association leads to.
pub(super) fn link(builder: &Builder<'_>, entity: &str, link: &Link) -> String {
    let (structure, member) = &link.told_by;
    let told = builder.service.member_words(structure, member).map(|words| plain(builder, structure, words));
    let mut words = match link.member.as_str() {
        SELF | KEY => "What it consists of.".to_owned(),
        member => told.unwrap_or_else(|| format!("AWS's {member}.")),
    };
    let met = &builder.met[entity];
    let facts = builder.service.facts.shapes.get(structure).and_then(|shape| shape.members.get(member));
    if met.direction.asked && facts.is_some_and(|facts| facts.required) {
        words += if met.direction.answered { " Required in a request." } else { " Required." };
    } else if met.direction.updates && met.depth == 0 && link.container != Container::Plain {
        words += " Without any, it stays as it is: to empty it, use Call AWS Operation.";
    }
    match link.container {
        Container::Plain => {}
        Container::List if link.single => words += " AWS takes a list; here it is one.",
        Container::List => words += " In AWS's order.",
        Container::Map => words += " One object for each entry.",
    }
    words
}
