//! Which group each structure and enumeration belongs to.

use super::{Choices, SHARED};
use crate::catalogue::facts::{Facts, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// The group of each structure and enumeration: of what an operation takes and answers, the operation's; of the others, that
/// of the one group that uses it, or the shared one.
pub(super) fn groups(facts: &Facts, choices: &Choices) -> Result<BTreeMap<String, String>, String> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut groups = BTreeMap::new();
    for (group, operations) in &choices.groups {
        for name in operations {
            let operation = facts.operations.get(name).ok_or_else(|| format!("there is no operation {name}"))?;
            for root in [Some(&operation.input), operation.output.as_ref()].into_iter().flatten() {
                let mut reached = BTreeSet::new();
                reach(facts, root, &mut reached);
                for shape in reached {
                    users.entry(shape).or_default().insert(group);
                }
                groups.insert(root.clone(), group.clone());
            }
        }
    }
    for (name, shape) in &facts.shapes {
        let users = users.get(name.as_str());
        if (shape.kind == Kind::Structure || shape.values.is_some()) && !groups.contains_key(name) {
            let only = users.filter(|users| users.len() == 1).and_then(BTreeSet::first);
            groups.insert(name.clone(), only.copied().unwrap_or(SHARED).to_owned());
        }
    }
    Ok(groups)
}

/// Everything that a shape is made of, itself included.
pub(super) fn reach<'a>(facts: &'a Facts, name: &'a str, reached: &mut BTreeSet<&'a str>) {
    if !reached.insert(name) {
        return;
    }
    if let Some(shape) = facts.shapes.get(name) {
        let members = shape.members.values().map(|member| &member.shape);
        for part in members.chain(&shape.element).chain(&shape.key).chain(&shape.value) {
            reach(facts, part, reached);
        }
    }
}
