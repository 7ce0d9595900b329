//! Making, changing and looking through lists.

use super::retrieve::{CONDITION_STOPS, lower_sort, parse_sort, raise_sort, sort_text};
use super::{Text, is_qualified, is_variable, variable_name};
use crate::flow::lower::Lowering;
use crate::model::data_type::DataType;
use crate::model::full;
use crate::storage::Object;
use crate::text::printer::short;
use crate::text::{Parsed, Scanner, expression};

/// The words for changing a list, the words before the list, and the stored type.
const CHANGES: [(&str, &str, &str); 4] =
    [("add", "to", "Add"), ("remove", "from", "Remove"), ("clear", "", "Clear"), ("set", "=", "Set")];
/// The words for taking one thing out of one list.
const UNARY: [(&str, &str); 2] = [("head of", "Head"), ("tail of", "Tail")];
/// The words for comparing two lists, or a list and an object.
const BINARY: [(&str, &str); 5] = [
    ("union of", "Union"),
    ("intersect of", "Intersect"),
    ("subtract of", "Subtract"),
    ("contains of", "Contains"),
    ("equals of", "Equals"),
];
/// The words for looking through a list with an expression.
const SEARCHES: [(&str, &str); 2] = [("find in", "FindByExpression"), ("filter", "FilterByExpression")];
/// The words for numbers about a list.
const AGGREGATES: [(&str, &str); 5] =
    [("count", "Count"), ("sum", "Sum"), ("average", "Average"), ("minimum", "Minimum"), ("maximum", "Maximum")];

/// What is done with a list.
#[derive(Debug, Clone)]
pub enum ListAction {
    /// Makes an empty one.
    Create {
        /// The variable for it.
        result: String,
        /// The entity of its objects.
        entity: String,
    },
    /// Changes one.
    Change {
        /// The stored type of the change.
        kind: &'static str,
        /// The variable that holds it.
        list: String,
        /// The expression of what is added, removed or set; empty for `Clear`.
        value: String,
    },
    /// Looks at one or two.
    Operation {
        /// The variable for what comes out.
        result: String,
        /// The stored type of the operation, without `Microflows$`.
        kind: &'static str,
        /// The variable that holds the list.
        list: String,
        /// The second list or object, or the expression of a search.
        second: String,
        /// The attributes to sort by, and whether upwards.
        sort: Vec<(String, bool)>,
    },
    /// Counts or adds up.
    Aggregate {
        /// The variable for the number.
        result: String,
        /// The stored function.
        function: &'static str,
        /// The variable that holds the list.
        list: String,
        /// The attribute; empty for counting.
        attribute: String,
    },
}

impl ListAction {
    /// Reads a change of a list if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Option<Self>> {
        for (word, middle, kind) in CHANGES {
            if !scanner.inline_keywords(word) {
                continue;
            }
            return match kind {
                "Clear" => Ok(Some(ListAction::Change { kind, list: variable_name(scanner)?, value: String::new() })),
                "Set" => {
                    let list = variable_name(scanner)?;
                    scanner.expect("=")?;
                    let value = expression::read(scanner, &CONDITION_STOPS, "a list")?;
                    Ok(Some(ListAction::Change { kind, list, value }))
                }
                _ => {
                    let stop = format!(" {middle} $");
                    let value = expression::read(scanner, &[&stop], "an object or list")?;
                    scanner.expect_word(middle)?;
                    Ok(Some(ListAction::Change { kind, list: variable_name(scanner)?, value }))
                }
            };
        }
        Ok(None)
    }

    /// Reads an operation with a result if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_result(scanner: &mut Scanner<'_>, result: &str) -> Parsed<Option<Self>> {
        let start = scanner.position();
        let result = result.to_owned();
        if scanner.inline_keywords("create list") {
            return Ok(Some(ListAction::Create { result, entity: full(scanner, "an entity")? }));
        }
        for (words, kind) in UNARY {
            if scanner.inline_keywords(words) {
                let list = variable_name(scanner)?;
                return Ok(Some(ListAction::Operation { result, kind, list, second: String::new(), sort: Vec::new() }));
            }
        }
        for (words, kind) in BINARY {
            if scanner.inline_keywords(words) {
                let list = variable_name(scanner)?;
                scanner.expect_word("and")?;
                let second = variable_name(scanner)?;
                return Ok(Some(ListAction::Operation { result, kind, list, second, sort: Vec::new() }));
            }
        }
        for (words, kind) in SEARCHES {
            if scanner.inline_keywords(words) && scanner.sees("$") {
                let list = variable_name(scanner)?;
                scanner.expect_word("where")?;
                let second = expression::read(scanner, &CONDITION_STOPS, "a condition")?;
                return Ok(Some(ListAction::Operation { result, kind, list, second, sort: Vec::new() }));
            }
            scanner.back_to(start);
        }
        // Some of these words are functions of expressions, too: there a bracket follows, here a variable.
        if scanner.inline_keywords("sort") && scanner.sees("$") {
            let list = variable_name(scanner)?;
            let sort = parse_sort(scanner, "by")?;
            return Ok(Some(ListAction::Operation { result, kind: "Sort", list, second: String::new(), sort }));
        }
        scanner.back_to(start);
        for (word, function) in AGGREGATES {
            if scanner.inline_keywords(word) && scanner.sees("$") {
                let list = variable_name(scanner)?;
                let attribute = if scanner.rest().starts_with('/') { take_attribute(scanner)? } else { String::new() };
                if attribute.is_empty() != (function == "Count") {
                    return Err(scanner.error(format!(
                        "{word} needs {}",
                        if function == "Count" {
                            "a list alone, without an attribute"
                        } else {
                            "an attribute, such as $List/Amount"
                        }
                    )));
                }
                return Ok(Some(ListAction::Aggregate { result, function, list, attribute }));
            }
            scanner.back_to(start);
        }
        Ok(None)
    }

    /// The text of the action.
    pub fn text(&self, module: &str) -> Text {
        let words = |table: &[(&'static str, &'static str)], kind: &str| {
            table.iter().find(|(_, known)| *known == kind).map(|(words, _)| *words)
        };
        Text::plain(match self {
            ListAction::Create { result, entity } => format!("${result} = create list {}", short(entity, module)),
            ListAction::Change { kind, list, value } => match *kind {
                "Clear" => format!("clear ${list}"),
                "Set" => format!("set ${list} = {}", expression::print(value, &CONDITION_STOPS)),
                "Remove" => format!("remove {} from ${list}", expression::print(value, &[" from $"])),
                _ => format!("add {} to ${list}", expression::print(value, &[" to $"])),
            },
            ListAction::Operation { result, kind, list, second, sort } => {
                if let Some(words) = words(&UNARY, kind) {
                    format!("${result} = {words} ${list}")
                } else if let Some(words) = words(&BINARY, kind) {
                    format!("${result} = {words} ${list} and ${second}")
                } else if let Some(words) = words(&SEARCHES, kind) {
                    format!("${result} = {words} ${list} where {}", expression::print(second, &CONDITION_STOPS))
                } else {
                    format!("${result} = sort ${list}{}", sort_text(sort, " by"))
                }
            }
            ListAction::Aggregate { result, function, list, attribute } => {
                let word = words(&AGGREGATES, function).unwrap_or("count");
                let attribute = if attribute.is_empty() { String::new() } else { format!("/{attribute}") };
                format!("${result} = {word} ${list}{attribute}")
            }
        })
    }

    /// The stored action.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        match self {
            ListAction::Create { result, entity } => {
                lowering.declare(result, Some(DataType::List(entity.clone())));
                Object::new("Microflows$CreateListAction").with("Entity", entity).with("VariableName", result)
            }
            ListAction::Change { kind, list, value } => Object::new("Microflows$ChangeListAction")
                .with("ChangeVariableName", list)
                .with("Type", *kind)
                .with("Value", value),
            ListAction::Operation { result, kind, list, second, sort } => {
                let entity = lowering.entity_of(list);
                let returned = entity.clone().map(|entity| match *kind {
                    "Head" | "FindByExpression" => DataType::Object(entity),
                    "Contains" | "Equals" => DataType::Boolean,
                    _ => DataType::List(entity),
                });
                let mut operation = Object::new(&format!("Microflows${kind}")).with("ListName", list);
                if BINARY.iter().any(|(_, known)| known == kind) {
                    operation.set("SecondListOrObjectName", second);
                } else if SEARCHES.iter().any(|(_, known)| known == kind) {
                    operation.set("Expression", second);
                } else if *kind == "Sort" {
                    operation.set("Sortings", lower_sort(sort, lowering, entity.as_deref()));
                }
                lowering.declare(result, returned);
                Object::new("Microflows$ListOperationsAction")
                    .with("NewOperation", operation)
                    .with("ResultVariableName", result)
            }
            ListAction::Aggregate { result, function, list, attribute } => {
                let entity = lowering.entity_of(list);
                let name =
                    if attribute.is_empty() { String::new() } else { lowering.member(entity.as_deref(), attribute).0 };
                let kind = if *function == "Count" { DataType::Integer } else { DataType::Decimal };
                lowering.declare(result, Some(kind));
                Object::new("Microflows$AggregateAction")
                    .with("AggregateFunction", *function)
                    .with("AggregateVariableName", list)
                    .with("Attribute", name)
                    .with("VariableName", result)
            }
        }
    }

    /// The action of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let variable = |field: &str| Some(stored.text(field)).filter(|name| is_variable(name)).map(str::to_owned);
        match stored.kind.as_str() {
            "Microflows$CreateListAction" => Some(ListAction::Create {
                result: variable("VariableName")?,
                entity: Some(stored.text("Entity")).filter(|name| is_qualified(name, 2))?.to_owned(),
            }),
            "Microflows$ChangeListAction" => {
                let (.., kind) = CHANGES.iter().find(|(.., kind)| *kind == stored.text("Type"))?;
                let value = stored.text("Value").to_owned();
                Some(ListAction::Change { kind, list: variable("ChangeVariableName")?, value })
            }
            "Microflows$ListOperationsAction" => {
                let operation = stored.part("NewOperation")?;
                let known = operation.kind.strip_prefix("Microflows$")?;
                let all = UNARY.iter().chain(&BINARY).chain(&SEARCHES).chain(&[("sort", "Sort")]);
                let (_, kind) = all.copied().find(|(_, kind)| *kind == known)?;
                let second = format!("{}{}", operation.text("SecondListOrObjectName"), operation.text("Expression"));
                let sort = operation.part("Sortings").map_or(Some(Vec::new()), raise_sort)?;
                let binary = BINARY.iter().any(|(_, binary)| *binary == kind);
                if binary && !is_variable(&second) || !is_variable(operation.text("ListName")) {
                    return None;
                }
                let list = operation.text("ListName").to_owned();
                Some(ListAction::Operation { result: variable("ResultVariableName")?, kind, list, second, sort })
            }
            "Microflows$AggregateAction" => {
                let (_, function) = AGGREGATES.iter().find(|(_, known)| *known == stored.text("AggregateFunction"))?;
                let attribute = stored.text("Attribute");
                if attribute.is_empty() != (*function == "Count") {
                    return None;
                }
                Some(ListAction::Aggregate {
                    result: variable("VariableName")?,
                    function,
                    list: variable("AggregateVariableName")?,
                    attribute: attribute.rsplit('.').next().unwrap_or_default().to_owned(),
                })
            }
            _ => None,
        }
    }
}

fn take_attribute(scanner: &mut Scanner<'_>) -> Parsed<String> {
    scanner.expect("/")?;
    scanner.name("an attribute")
}
