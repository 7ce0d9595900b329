//! The activities of the connectors, in the modules' README.

use super::Connector;
use super::names;
use crate::command::root;
use crate::generate::Generated;

const PATH: &str = "mendix-module/README.md";
const BEGIN: &str = "<!-- activities -->\n";
const END: &str = "<!-- end of activities -->";

/// The README with these tables in it.
pub(super) fn with(tables: &str) -> Result<Generated, String> {
    let text = std::fs::read_to_string(root().join(PATH)).map_err(|error| format!("{PATH}: {error}"))?;
    let lacks = || format!("{PATH} lacks the lines {BEGIN:?} and {END:?}");
    let (before, rest) = text.split_once(BEGIN).ok_or_else(lacks)?;
    let (_, after) = rest.split_once(END).ok_or_else(lacks)?;
    Ok(Generated { path: PATH.to_owned(), text: format!("{before}{BEGIN}{tables}\n{END}{after}") })
}

/// A connector's activities: a row for each group.
pub(super) fn activities(connector: &Connector<'_>) -> String {
    let mut text = format!(
        "\n**{}** (category *{}*)\n\n| | activities |\n| --- | --- |\n",
        connector.name, connector.mapping.category
    );
    for group in &connector.mapping.groups {
        let mut captions: Vec<String> = group.activities.iter().map(|operation| names::caption(operation)).collect();
        let waits = connector.waits.iter().filter(|wait| group.waits.contains(&wait.waiter));
        captions.extend(waits.map(super::Wait::caption));
        captions.extend(group.by_hand.iter().cloned());
        text += &format!("| {} | {} |\n", group.title, captions.join(", "));
    }
    text + "| anything | Call AWS Operation, For Each Page |\n"
}
