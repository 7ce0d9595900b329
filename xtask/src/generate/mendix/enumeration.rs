//! The enumerations of a connector.

use super::build::Builder;
use super::entity::{Entity, Value};
use super::mapping::Mapping;
use super::names;
use indexmap::IndexMap;

/// Of yes, no and nothing.
pub(super) const FLAG: &str = "ENUM_Boolean";

/// The value for texts that an enumeration does not know.
const UNKNOWN: &str = "UNKNOWN_TO_SDK_VERSION";

/// An enumeration.
pub(super) struct Enumeration {
    pub(super) name: String,
    pub(super) words: String,
    /// Mendix's name and AWS's text.
    pub(super) values: Vec<(String, String)>,
    pub(super) unknown: bool,
}

/// The enumeration that stands for one of AWS's.
pub(super) fn name(mapping: &Mapping, shape: &str) -> String {
    let told = mapping.enumerations.iter().find(|(_, told)| told.shape.as_deref() == Some(shape));
    told.map_or_else(|| format!("{}{shape}", mapping.enumerations_prefix), |(name, _)| name.clone())
}

/// All that the mapping has and the entities use.
pub(super) fn all(builder: &Builder<'_>, entities: &[Entity]) -> Result<Vec<Enumeration>, String> {
    let mut shapes: IndexMap<String, Option<String>> = IndexMap::new();
    let is_first = builder.service.name == builder.mapping.service;
    for (name, told) in &builder.mapping.enumerations {
        let is_own = told.shape.as_ref().map_or(is_first, |shape| builder.service.facts.shapes.contains_key(shape));
        if is_own {
            shapes.insert(name.clone(), told.shape.clone());
        }
    }
    let mut has_flags = false;
    for attribute in entities.iter().flat_map(|entity| &entity.attributes) {
        let mut kind = &attribute.kind;
        if let Value::List(inner) = kind {
            kind = inner;
        }
        has_flags |= *kind == Value::Flag;
        let prefix = builder.mapping.enumerations_prefix.as_str();
        if let Value::Enumeration(name) = kind {
            let shape = || Some(name.strip_prefix(prefix).unwrap_or(name).to_owned());
            shapes.entry(name.clone()).or_insert_with(shape);
        }
    }
    let mut all = Vec::new();
    for (name, shape) in shapes {
        all.push(of(builder, &name, shape.as_deref())?);
    }
    if has_flags {
        all.push(Enumeration {
            name: FLAG.to_owned(),
            words: "True or false where a third answer is needed: empty changes nothing.".to_owned(),
            values: vec![("_True".to_owned(), "true".to_owned()), ("_False".to_owned(), "false".to_owned())],
            unknown: false,
        });
    }
    Ok(all)
}

fn of(builder: &Builder<'_>, name: &str, shape: Option<&str>) -> Result<Enumeration, String> {
    let told = builder.mapping.enumerations.get(name);
    let mut values: Vec<(String, String)> = told.iter().flat_map(|told| told.values.clone()).collect();
    let mut words = told.and_then(|told| told.words.clone());
    if let Some(shape) = shape {
        let facts = builder.service.shape(shape);
        let texts = facts.values.as_ref().ok_or_else(|| format!("{shape} is no enumeration"))?;
        let omitted = |text: &&String| told.is_some_and(|told| told.omit.contains(text));
        for text in texts.iter().filter(|text| !omitted(text)) {
            let named = told.and_then(|told| told.names.iter().find(|(_, aws)| *aws == text));
            values.push((named.map_or_else(|| names::value(text), |(name, _)| name.clone()), text.clone()));
        }
        words = words.or_else(|| builder.service.type_words(shape).map(str::to_owned));
    }
    let words = words.ok_or_else(|| format!("{name} has no words"))?;
    let mut words = super::words::plain(builder, "", &words);
    let unknown = told.is_some_and(|told| told.unknown);
    if unknown {
        values.push((UNKNOWN.to_owned(), String::new()));
        words += &format!(" {UNKNOWN} stands for what this version of the module does not know.");
    }
    Ok(Enumeration { name: name.to_owned(), words, values, unknown })
}

impl Enumeration {
    /// The document in the model.
    pub(super) fn document(&self) -> String {
        let mut text = format!("/// {}\nenumeration {} {{\n", self.words.replace('\n', "\n/// "), self.name);
        for (name, aws) in &self.values {
            let caption = if aws.is_empty() { name } else { aws };
            text += &if caption == name { format!("  {name}\n") } else { format!("  {name} {caption:?}\n") };
        }
        text + "}\n"
    }

    /// The line in the table.
    pub(super) fn line(&self) -> String {
        let values: Vec<String> =
            self.values.iter().filter(|(_, aws)| !aws.is_empty()).map(|(name, aws)| format!(" {name}={aws}")).collect();
        let other = if self.unknown { format!(" else {UNKNOWN}") } else { String::new() };
        format!("enumeration {}{}{other}\n", self.name, values.concat())
    }
}
