//! The assistant: answers with counts and names of what the account has.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::computation_models::COMPUTATION_MODEL;
use super::dashboards::DASHBOARD;
use super::datasets::DATASET;
use super::gateways::GATEWAY;
use super::portals::PORTAL;
use super::projects::PROJECT;
use super::references::{ASSET, ASSET_MODEL, TIME_SERIES};
use super::workspaces::WORKSPACE;
use crate::answer::ApiError;
use crate::store::Kind;

/// How many names are told of each kind.
const MOST_NAMES: usize = 5;

/// What can be asked about: one of it, several, and their kind. What is part of another's name comes behind that.
const SUBJECTS: [(&str, &str, Kind); 10] = [
    ("computation model", "computation models", COMPUTATION_MODEL.kind),
    ("asset model", "asset models", ASSET_MODEL),
    ("asset", "assets", ASSET),
    ("time series", "time series", TIME_SERIES),
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
    if kind != PORTAL.kind {
        return (0, Vec::new());
    }
    let first = (0..catalog.portals).take(MOST_NAMES).map(|index| serde_json::to_value(catalog.portal(index)));
    let names = first.flatten().filter_map(|portal| portal["name"].as_str().map(str::to_owned)).collect();
    (u64::from(catalog.portals), names)
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
