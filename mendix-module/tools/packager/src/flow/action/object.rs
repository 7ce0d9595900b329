//! Creating, changing, committing, deleting, rolling back and casting objects.

use super::change::Change;
use super::{Text, is_qualified, is_variable, variable_name};
use crate::flow::lower::Lowering;
use crate::model::data_type::DataType;
use crate::model::full;
use crate::storage::Object;
use crate::text::printer::short;
use crate::text::{Parsed, Scanner};

/// The words for storing an object along with a change, with the stored values; longer words first.
const COMMITS: [(&str, &str); 2] = [("commit without events", "YesWithoutEvents"), ("commit", "Yes")];

/// What is done with an object.
#[derive(Debug, Clone)]
pub enum ObjectAction {
    /// Makes a new one.
    Create {
        /// The variable for it.
        result: String,
        /// Its entity.
        entity: String,
        /// What is set.
        changes: Vec<Change>,
        /// The stored value of whether it is committed.
        commit: &'static str,
        /// Whether pages show it at once.
        refresh: bool,
    },
    /// Changes one.
    Change {
        /// The variable that holds it.
        variable: String,
        /// What is set.
        changes: Vec<Change>,
        /// The stored value of whether it is committed.
        commit: &'static str,
        /// Whether pages show it at once.
        refresh: bool,
    },
    /// Commits, deletes or rolls back one or a list.
    Store {
        /// The word for what is done.
        word: &'static str,
        /// The variable that holds it.
        variable: String,
        /// Whether event handlers run.
        events: bool,
        /// Whether pages show it at once.
        refresh: bool,
    },
    /// Takes the object of the split around it as one of the split's entity.
    Cast {
        /// The variable for it.
        result: String,
        /// The variable of the split; stored nowhere.
        from: Option<String>,
    },
}

/// The words for storing, with stored type and field.
const STORES: [(&str, &str, &str); 3] = [
    ("commit", "Microflows$CommitAction", "CommitVariableName"),
    ("delete", "Microflows$DeleteAction", "DeleteVariableName"),
    ("rollback", "Microflows$RollbackAction", "RollbackVariableName"),
];

impl ObjectAction {
    /// Reads an action without result if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(scanner: &mut Scanner<'_>) -> Parsed<Option<Self>> {
        if scanner.inline_keywords("change") {
            let variable = variable_name(scanner)?;
            let changes = if scanner.inline_sign("(") { Change::parse_all(scanner)? } else { Vec::new() };
            let (commit, refresh, _) = flags(scanner)?;
            return Ok(Some(ObjectAction::Change { variable, changes, commit, refresh }));
        }
        for (word, ..) in STORES {
            if scanner.inline_keywords(word) {
                let variable = variable_name(scanner)?;
                let (_, refresh, events) = flags(scanner)?;
                return Ok(Some(ObjectAction::Store { word, variable, events, refresh }));
            }
        }
        Ok(None)
    }

    /// Reads an action with a result if one stands here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse_result(scanner: &mut Scanner<'_>, result: &str) -> Parsed<Option<Self>> {
        let result = result.to_owned();
        if scanner.inline_keywords("create") {
            let entity = full(scanner, "an entity")?;
            let changes = if scanner.inline_sign("(") { Change::parse_all(scanner)? } else { Vec::new() };
            let (commit, refresh, _) = flags(scanner)?;
            return Ok(Some(ObjectAction::Create { result, entity, changes, commit, refresh }));
        }
        if scanner.inline_keywords("cast") {
            let from = if scanner.inline_sign("$") { Some(scanner.name("the name of a variable")?) } else { None };
            return Ok(Some(ObjectAction::Cast { result, from }));
        }
        Ok(None)
    }

    /// The text of the action.
    pub fn text(&self, module: &str) -> Text {
        let changes = |changes: &[Change]| changes.iter().map(|change| change.text(module)).collect();
        match self {
            ObjectAction::Create { result, entity, changes: items, commit, refresh } => {
                let head = format!("${result} = create {}", short(entity, module));
                let mut text = if items.is_empty() { Text::plain(head) } else { Text::with(head, changes(items)) };
                text.tail = flags_text(commit, *refresh);
                text
            }
            ObjectAction::Change { variable, changes: items, commit, refresh } => {
                let mut text = Text::with(format!("change ${variable}"), changes(items));
                text.tail = flags_text(commit, *refresh);
                text
            }
            ObjectAction::Store { word, variable, events, refresh } => {
                let events = if *events { "" } else { " [without events]" };
                let refresh = if *refresh { " [refresh]" } else { "" };
                Text::plain(format!("{word} ${variable}{events}{refresh}"))
            }
            ObjectAction::Cast { result, from } => {
                let from = from.as_ref().map(|name| format!(" ${name}")).unwrap_or_default();
                Text::plain(format!("${result} = cast{from}"))
            }
        }
    }

    /// The stored action.
    pub fn lower(&self, lowering: &mut Lowering<'_>) -> Object {
        match self {
            ObjectAction::Create { result, entity, changes, commit, refresh } => {
                let items: Vec<_> = changes.iter().map(|change| change.lower(lowering, Some(entity))).collect();
                lowering.declare(result, Some(DataType::Object(entity.clone())));
                Object::new("Microflows$CreateChangeAction")
                    .with("Commit", *commit)
                    .with("Entity", entity)
                    .with_parts("Items", items)
                    .with("RefreshInClient", *refresh)
                    .with("VariableName", result)
            }
            ObjectAction::Change { variable, changes, commit, refresh } => {
                let entity = lowering.entity_of(variable);
                let items: Vec<_> = changes.iter().map(|change| change.lower(lowering, entity.as_deref())).collect();
                Object::new("Microflows$ChangeAction")
                    .with("ChangeVariableName", variable)
                    .with("Commit", *commit)
                    .with_parts("Items", items)
                    .with("RefreshInClient", *refresh)
            }
            ObjectAction::Store { word, variable, events, refresh } => {
                let (_, kind, field) = STORES.iter().find(|(known, ..)| known == word).unwrap_or(&STORES[0]);
                let mut stored = Object::new(kind).with(field, variable).with("RefreshInClient", *refresh);
                if *word == "commit" {
                    stored.set("WithEvents", *events);
                } else if !events {
                    lowering.report(format!("{word} has no choice about events; remove `[without events]`"));
                }
                stored
            }
            ObjectAction::Cast { result, from } => {
                lowering.cast(result, from.as_deref());
                Object::new("Microflows$CastAction").with("VariableName", result)
            }
        }
    }

    /// The action of a stored one, if words can say it.
    pub fn raise(stored: &Object) -> Option<Self> {
        let refresh = stored.flag("RefreshInClient");
        let commit = || match stored.text("Commit") {
            "Yes" => Some("Yes"),
            "YesWithoutEvents" => Some("YesWithoutEvents"),
            "No" => Some("No"),
            _ => None,
        };
        let variable = |field: &str| Some(stored.text(field)).filter(|name| is_variable(name)).map(str::to_owned);
        let changes = || stored.parts("Items").map(Change::raise).collect::<Option<Vec<_>>>();
        match stored.kind.as_str() {
            "Microflows$CreateChangeAction" => Some(ObjectAction::Create {
                result: variable("VariableName")?,
                entity: Some(stored.text("Entity")).filter(|name| is_qualified(name, 2))?.to_owned(),
                changes: changes()?,
                commit: commit()?,
                refresh,
            }),
            "Microflows$ChangeAction" => Some(ObjectAction::Change {
                variable: variable("ChangeVariableName")?,
                changes: changes()?,
                commit: commit()?,
                refresh,
            }),
            "Microflows$CastAction" => Some(ObjectAction::Cast { result: variable("VariableName")?, from: None }),
            kind => {
                let (word, _, field) = STORES.iter().find(|(_, known, _)| *known == kind)?;
                let events = *word != "commit" || stored.flag("WithEvents");
                Some(ObjectAction::Store { word, variable: variable(field)?, events, refresh })
            }
        }
    }
}

/// Reads `[commit]`, `[without events]` and `[refresh]` in any order.
fn flags(scanner: &mut Scanner<'_>) -> Parsed<(&'static str, bool, bool)> {
    let (mut commit, mut refresh, mut events) = ("No", false, true);
    while scanner.inline_sign("[") {
        if let Some((_, stored)) = COMMITS.iter().find(|(words, _)| scanner.inline_keywords(words)) {
            commit = stored;
        } else if scanner.inline_keywords("refresh") {
            refresh = true;
        } else if scanner.inline_keywords("without events") {
            events = false;
        } else {
            return Err(scanner.error(format!("expected commit or refresh but found {}", scanner.found())));
        }
        scanner.expect("]")?;
    }
    Ok((commit, refresh, events))
}

fn flags_text(commit: &str, refresh: bool) -> String {
    let mut text = String::new();
    if let Some((words, _)) = COMMITS.iter().find(|(_, stored)| *stored == commit) {
        text.push_str(&format!(" [{words}]"));
    }
    if refresh {
        text.push_str(" [refresh]");
    }
    text
}
