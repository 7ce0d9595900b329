//! Retrieving objects over an association or from the database.

use super::{Text, is_qualified, is_variable};
use crate::flow::STATEMENT_STOPS;
use crate::flow::lower::Lowering;
use crate::model::data_type::DataType;
use crate::model::full;
use crate::storage::Object;
use crate::text::printer::{quoted, short};
use crate::text::{Parsed, Scanner, expression};

/// How many objects come from the database.
#[derive(Debug, Clone)]
pub enum Range {
    /// All.
    All,
    /// The first, as an object instead of a list.
    First,
    /// So many, after so many; expressions, empty for none.
    Custom(String, String),
}

/// A retrieval.
#[derive(Debug, Clone)]
pub enum Retrieve {
    /// Over an association.
    Association {
        /// The variable for what is found.
        result: String,
        /// The variable to start at.
        start: String,
        /// The association.
        association: String,
    },
    /// From the database.
    Database {
        /// The variable for what is found.
        result: String,
        /// The entity.
        entity: String,
        /// The constraint; empty for none.
        xpath: String,
        /// How many.
        range: Range,
        /// The attributes to sort by, and whether upwards.
        sort: Vec<(String, bool)>,
    },
}

const RANGE_STOPS: [&str; 8] = [" offset ", " sort ", " on error", " with {", " activity {", " caption \"", " {", " }"];

impl Retrieve {
    /// Reads a retrieval if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>, result: &str) -> Parsed<Option<Self>> {
        if !scanner.inline_keywords("retrieve") {
            return Ok(None);
        }
        let result = result.to_owned();
        if scanner.inline_sign("$") {
            let start = scanner.name("the name of a variable")?;
            scanner.expect("/")?;
            let association = full(scanner, "an association")?;
            return Ok(Some(Retrieve::Association { result, start, association }));
        }
        let entity = full(scanner, "an entity or a variable with an association")?;
        let mut xpath = String::new();
        if scanner.inline_keywords("where") {
            xpath = scanner.string("an XPath constraint")?;
        }
        let mut range = Range::All;
        if scanner.inline_keywords("first") {
            range = Range::First;
        } else if scanner.inline_keywords("limit") {
            let limit = expression::read(scanner, &RANGE_STOPS, "how many objects")?;
            let mut offset = String::new();
            if scanner.inline_keywords("offset") {
                offset = expression::read(scanner, &RANGE_STOPS, "how many objects to leave out")?;
            }
            range = Range::Custom(limit, offset);
        }
        let sort = parse_sort(scanner, "sort by")?;
        Ok(Some(Retrieve::Database { result, entity, xpath, range, sort }))
    }

    /// The text of the retrieval.
    pub fn text(&self, module: &str) -> Text {
        match self {
            Retrieve::Association { result, start, association } => {
                Text::plain(format!("${result} = retrieve ${start}/{}", short(association, module)))
            }
            Retrieve::Database { result, entity, xpath, range, sort } => {
                let mut line = format!("${result} = retrieve {}", short(entity, module));
                if !xpath.is_empty() {
                    line.push_str(&format!(" where {}", quoted(xpath)));
                }
                match range {
                    Range::All => {}
                    Range::First => line.push_str(" first"),
                    Range::Custom(limit, offset) => {
                        line.push_str(&format!(" limit {}", expression::print(limit, &RANGE_STOPS)));
                        if !offset.is_empty() {
                            line.push_str(&format!(" offset {}", expression::print(offset, &RANGE_STOPS)));
                        }
                    }
                }
                Text::plain(line + &sort_text(sort, " sort by"))
            }
        }
    }

    /// The stored retrieval.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        let (result, source) = match self {
            Retrieve::Association { result, start, association } => {
                let entity = lowering.entity_of(start);
                let found = entity.and_then(|entity| lowering.catalog.follow(&entity, association));
                let kind =
                    found.map(|(entity, many)| if many { DataType::List(entity) } else { DataType::Object(entity) });
                lowering.declare(result, kind);
                let source = Object::new("Microflows$AssociationRetrieveSource")
                    .with("AssociationId", association)
                    .with("StartVariableName", start);
                (result, source)
            }
            Retrieve::Database { result, entity, xpath, range, sort } => {
                let stored_range = match range {
                    Range::All => Object::new("Microflows$ConstantRange").with("SingleObject", false),
                    Range::First => Object::new("Microflows$ConstantRange").with("SingleObject", true),
                    Range::Custom(limit, offset) => Object::new("Microflows$CustomRange")
                        .with("LimitExpression", limit)
                        .with("OffsetExpression", offset),
                };
                let sortings = lower_sort(sort, lowering, Some(entity));
                let single = matches!(range, Range::First);
                let kind = if single { DataType::Object(entity.clone()) } else { DataType::List(entity.clone()) };
                lowering.declare(result, Some(kind));
                let source = Object::new("Microflows$DatabaseRetrieveSource")
                    .with("Entity", entity)
                    .with("NewSortings", sortings)
                    .with("Range", stored_range)
                    .with("XpathConstraint", xpath);
                (result, source)
            }
        };
        Object::new("Microflows$RetrieveAction").with("ResultVariableName", result).with("RetrieveSource", source)
    }

    /// The retrieval of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        if stored.kind != "Microflows$RetrieveAction" {
            return None;
        }
        let result = Some(stored.text("ResultVariableName")).filter(|name| is_variable(name))?.to_owned();
        let source = stored.part("RetrieveSource")?;
        match source.kind.as_str() {
            "Microflows$AssociationRetrieveSource" => {
                let (start, association) = (source.text("StartVariableName"), source.text("AssociationId"));
                (is_variable(start) && is_qualified(association, 2)).then(|| Retrieve::Association {
                    result,
                    start: start.to_owned(),
                    association: association.to_owned(),
                })
            }
            "Microflows$DatabaseRetrieveSource" => {
                let range = source.part("Range")?;
                let range = match range.kind.as_str() {
                    "Microflows$ConstantRange" if range.flag("SingleObject") => Range::First,
                    "Microflows$ConstantRange" => Range::All,
                    "Microflows$CustomRange" => Range::Custom(
                        range.text("LimitExpression").to_owned(),
                        range.text("OffsetExpression").to_owned(),
                    ),
                    _ => return None,
                };
                Some(Retrieve::Database {
                    result,
                    entity: Some(source.text("Entity")).filter(|name| is_qualified(name, 2))?.to_owned(),
                    xpath: source.text("XpathConstraint").to_owned(),
                    range,
                    sort: raise_sort(source.part("NewSortings")?)?,
                })
            }
            _ => None,
        }
    }
}

/// Reads `by Name asc, ...` after the given words, if they stand here.
///
/// # Errors
/// What is wrong with it.
pub fn parse_sort(scanner: &mut Scanner<'_>, words: &str) -> Parsed<Vec<(String, bool)>> {
    let mut sort = Vec::new();
    if !scanner.inline_keywords(words) {
        return Ok(sort);
    }
    loop {
        let attribute = scanner.qualified("an attribute")?;
        let upwards = !scanner.inline_keywords("desc");
        if upwards && !scanner.inline_keywords("asc") {
            return Err(scanner.error(format!("expected asc or desc but found {}", scanner.found())));
        }
        sort.push((attribute, upwards));
        if !scanner.inline_sign(",") {
            return Ok(sort);
        }
    }
}

/// The text of a sorting after the given words; empty for none.
pub fn sort_text(sort: &[(String, bool)], words: &str) -> String {
    if sort.is_empty() {
        return String::new();
    }
    let sort: Vec<_> =
        sort.iter().map(|(name, upwards)| format!("{name} {}", if *upwards { "asc" } else { "desc" })).collect();
    format!("{words} {}", sort.join(", "))
}

/// The stored sorting.
pub fn lower_sort(sort: &[(String, bool)], lowering: &mut Lowering<'_>, entity: Option<&str>) -> Object {
    let items: Vec<_> = sort
        .iter()
        .map(|(name, upwards)| {
            let (attribute, _) = lowering.member(entity, name);
            let order = if *upwards { "Ascending" } else { "Descending" };
            Object::new("Microflows$RetrieveSorting")
                .with("AttributeRef", Object::new("DomainModels$AttributeRef").with("Attribute", attribute))
                .with("SortOrder", order)
        })
        .collect();
    Object::new("Microflows$SortingsList").with_parts("Sortings", items)
}

/// The sorting of a stored one, if words can say it.
pub fn raise_sort(stored: &Object) -> Option<Vec<(String, bool)>> {
    let sorting = |sorting: &Object| {
        let reference = sorting.part("AttributeRef")?;
        let attribute = reference.text("Attribute");
        if reference.part("EntityRef").is_some() || !is_qualified(attribute, 3) {
            return None;
        }
        Some((attribute.rsplit('.').next()?.to_owned(), sorting.text("SortOrder") == "Ascending"))
    };
    stored.parts("Sortings").map(sorting).collect()
}

/// Used by lists, whose conditions end like statements.
pub const CONDITION_STOPS: [&str; 6] = STATEMENT_STOPS;
