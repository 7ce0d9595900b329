//! Whether words and choices go with the facts: nothing is missing, and nothing is for nothing.

use super::{SHARED, Service};
use crate::catalogue::facts::Kind;
use std::collections::BTreeSet;

impl Service {
    /// Everything that is missing, and everything that is for nothing.
    pub(super) fn check(&self) -> Result<(), Vec<String>> {
        let mut faults = Vec::new();
        let listed: Vec<&String> = self.choices.groups.values().flatten().collect();
        for name in self.facts.operations.keys() {
            if listed.iter().filter(|listed| **listed == name).count() != 1 {
                faults.push(format!("choices.toml must have {name} in one group"));
            }
        }
        for (group, operations) in &self.choices.groups {
            for name in operations {
                if self.operation(name).is_err() {
                    faults.push(format!("choices.toml has {name} in {group}, which is no operation"));
                } else if !self.words[group].operations.contains_key(name) {
                    faults.push(format!("words/{}/{group}.toml has nothing for operation {name}", self.name));
                }
            }
        }
        self.check_pages(&mut faults);
        self.check_waiters(&mut faults);
        self.check_words(&mut faults);
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn check_pages(&self, faults: &mut Vec<String>) {
        for (name, pages) in &self.choices.pages {
            let Some(paging) = self.paging(name) else {
                faults.push(format!("choices.toml: {name} does not page"));
                continue;
            };
            if pages.items.is_some() && self.facts.paginators.contains_key(name) {
                faults.push(format!("choices.toml: the facts have the items of {name}"));
            }
            let output = self.facts.operations.get(name).and_then(|operation| operation.output.as_deref());
            let members = output.map(|output| &self.shape(output).members);
            let is_list = |items: &str| {
                members
                    .and_then(|members| members.get(items))
                    .is_some_and(|member| self.shape(&member.shape).kind == Kind::List)
            };
            if paging.items.is_some_and(|items| !is_list(items)) {
                faults.push(format!("choices.toml: {name} does not answer with such a list"));
            }
        }
        for name in self.facts.operations.keys() {
            let Some(paging) = self.paging(name) else { continue };
            let chosen = self.choices.pages.get(name);
            let unbounded = chosen.is_some_and(|pages| pages.unbounded);
            if paging.items.is_none() && chosen.is_none() || paging.sized && paging.largest.is_none() != unbounded {
                faults.push(format!("choices.toml must say how {name} pages"));
            }
        }
    }

    fn check_waiters(&self, faults: &mut Vec<String>) {
        for (name, waiter) in &self.choices.waiters {
            let mut fault = |what: &str| faults.push(format!("choices.toml: waiter {name}: {what}"));
            if self.facts.waiters.contains_key(name) {
                fault("AWS has one of this name");
            }
            let output = self.facts.operations.get(&waiter.operation).and_then(|operation| operation.output.as_deref());
            let Some(output) = output else {
                fault("there is no such operation");
                continue;
            };
            let values = waiter.state.as_deref().map(|state| self.at(output, state).and_then(|at| at.values.as_ref()));
            match values {
                Some(None) => fault("its state is no enumeration of the answer"),
                Some(Some(values)) => {
                    for value in waiter.success.iter().chain(&waiter.failure).filter(|value| !values.contains(value)) {
                        fault(&format!("{value} is none of its states"));
                    }
                }
                None if waiter.gone && waiter.failure.is_empty() => {}
                None => fault("it has no state"),
            }
            if waiter.gone != waiter.success.is_empty() {
                fault("it must wait for a state or for the end");
            }
            if waiter.error.as_deref().is_some_and(|error| self.at(output, error).is_none()) {
                fault("there is nothing where its error should be");
            }
        }
    }

    fn check_words(&self, faults: &mut Vec<String>) {
        let roots = self.roots();
        let mut used: BTreeSet<(&str, String)> = BTreeSet::new();
        for (name, shape) in self.facts.shapes.iter().filter(|(name, _)| self.groups.contains_key(*name)) {
            let group = self.group(name);
            let words = &self.words[group];
            let file = format!("words/{}/{group}.toml", self.name);
            let own = if shape.values.is_some() { &words.enumerations } else { &words.structures };
            if !own.contains_key(name) && !roots.contains(name.as_str()) {
                faults.push(format!("{file} has nothing for {name}"));
            }
            for member in shape.members.keys() {
                if self.member_words(name, member).is_none() {
                    faults.push(format!("{file} has nothing for member {name}.{member}"));
                }
                used.insert((group, format!("{name}.{member}")));
                used.insert((group, member.clone()));
            }
        }
        for (group, words) in &self.words {
            let file = format!("words/{}/{group}.toml", self.name);
            let belongs = |name: &String| self.groups.get(name) == Some(group) && !roots.contains(name.as_str());
            let operations = self.choices.groups.get(group);
            let strays = words.operations.keys().filter(|name| operations.is_none_or(|all| !all.contains(name)));
            let strays = strays.chain(words.structures.keys().filter(|name| !belongs(name)));
            let strays = strays.chain(words.enumerations.keys().filter(|name| !belongs(name)));
            // What several files share is used by some of them.
            let unused = words.members.keys().filter(|name| {
                !used.contains(&(group.as_str(), (*name).clone())) && (group != SHARED || name.contains('.'))
            });
            faults.extend(strays.chain(unused).map(|name| format!("{file} has {name}, which does not belong there")));
        }
    }
}
