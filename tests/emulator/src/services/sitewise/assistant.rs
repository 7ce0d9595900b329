//! The assistant: answers with counts and names of what the account has.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_models::{ASSET, MODEL};
use super::computation_models::COMPUTATION_MODEL;
use super::dashboards::DASHBOARD;
use super::datasets::DATASET;
use super::gateways::GATEWAY;
use super::portals::PORTAL;
use super::projects::PROJECT;
use super::workspaces::WORKSPACE;
use crate::answer::ApiError;
use crate::data::VersionFilter;
use crate::store::Kind;

/// How many names are told of each kind.
const MOST_NAMES: usize = 5;

/// What can be asked about: one of it, several, and their kind. What is part of another's name comes behind that.
const SUBJECTS: [(&str, &str, Kind); 9] = [
    ("computation model", "computation models", COMPUTATION_MODEL.kind),
    ("asset model", "asset models", MODEL),
    ("asset", "assets", ASSET),
    ("portal", "portals", PORTAL.kind),
    ("project", "projects", PROJECT.kind),
    ("dashboard", "dashboards", DASHBOARD.kind),
    ("gateway", "gateways", GATEWAY.kind),
    ("workspace", "workspaces", WORKSPACE.kind),
    ("dataset", "datasets", DATASET.kind),
];

pub(super) const FAMILY: Family =
    Family { name: "The assistant", operations: &[Behaviour::kept("InvokeAssistant", invoke)], schema: "" };

fn invoke(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let conversation = exchange.optional("conversationId").map_or_else(|| exchange.new_id(), str::to_owned);
    let asked = subjects(exchange.text("message"));
    let mut events = Vec::new();
    if exchange.input["enableTrace"] == true {
        let kinds: Vec<&str> = asked.iter().map(|(_, several, _)| *several).collect();
        events.push(json!({ "trace": { "text": format!("Counting {}", kinds.join(", ")) } }));
    }
    for (place, subject) in asked.into_iter().enumerate() {
        let space = if place == 0 { "" } else { " " };
        let message = format!("{space}{}", sentence(exchange, subject)?);
        events.push(json!({ "output": { "message": message, "citations": [] } }));
    }
    Ok(Outcome::Events(json!({ "conversationId": conversation }), events))
}

/// What a message asks about; everything, if it names nothing.
fn subjects(message: &str) -> Vec<(&'static str, &'static str, Kind)> {
    let mut left = message.to_lowercase();
    let mut asked = Vec::new();
    for subject in SUBJECTS {
        if left.contains(subject.0) {
            left = left.replace(subject.0, "");
            asked.push(subject);
        }
    }
    if asked.is_empty() { SUBJECTS.to_vec() } else { asked }
}

/// How many there are, and what the first ones are called.
fn sentence(exchange: &Exchange<'_>, (one, several, kind): (&str, &str, Kind)) -> Result<String, ApiError> {
    let (seeds, mut names) = seeded(exchange, kind);
    let count = seeds + exchange.rows.count(kind, "", exchange.now)?;
    if names.len() < MOST_NAMES {
        exchange.rows.scan(kind, "", 0, exchange.now, |resource| {
            names.push(resource.name);
            Ok(names.len() < MOST_NAMES)
        })?;
    }
    let more = if count > names.len() as u64 { ", ..." } else { "" };
    Ok(match count {
        0 => format!("There are no {several}."),
        1 => format!("There is 1 {one}: {}.", names.join(", ")),
        _ => format!("There are {count} {several}: {}{more}.", names.join(", ")),
    })
}

/// How many of a kind nobody put, and the names of the first ones.
fn seeded(exchange: &Exchange<'_>, kind: Kind) -> (u64, Vec<String>) {
    let catalog = &exchange.call.shared.catalog;
    let total = match kind {
        MODEL => catalog.asset_models,
        _ if kind == PORTAL.kind => catalog.portals,
        _ => 0,
    };
    let seed = |index| match kind {
        MODEL => serde_json::to_value(catalog.asset_model(index, &[], VersionFilter::Latest)),
        _ => serde_json::to_value(catalog.portal(index)),
    };
    let first = (0..total).take(MOST_NAMES).filter_map(|index| seed(index).ok());
    (u64::from(total), first.filter_map(|item| item["name"].as_str().map(str::to_owned)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_asks_about_what_it_names() {
        let asked = |message| subjects(message).into_iter().map(|(one, ..)| one).collect::<Vec<_>>();
        assert_eq!(asked("How many asset models do I have?"), ["asset model"]);
        assert_eq!(asked("Assets and PORTALS, please"), ["asset", "portal"]);
        assert_eq!(asked("Assets of each asset model"), ["asset model", "asset"]);
        assert_eq!(asked("Hello").len(), SUBJECTS.len());
    }
}
