//! What the generators read: facts, words and choices of the catalogue, joined and checked. Words must be there for
//! everything, each must be used, and each where it belongs.

mod checks;
mod groups;

use crate::catalogue::facts::{Facts, Kind, Member, Operation, Shape};
use crate::catalogue::{self, SERVICES};
use crate::command::root;
use groups::reach;
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the group whose words and types several groups share.
const SHARED: &str = "shared";

/// What listings call the token of a page where no paginator says it.
const TOKEN: &str = "nextToken";

/// What listings call the size of a page.
const SIZES: [&str; 2] = ["maxResults", "pageSize"];

/// One service with everything that is known of it.
pub(crate) struct Service {
    /// AWS's name in signatures and hosts, such as `iotsitewise`.
    pub(crate) name: &'static str,
    pub(crate) facts: Facts,
    pub(crate) choices: Choices,
    /// By group, then those for the service and for all services.
    words: BTreeMap<String, Words>,
    everywhere: Words,
    /// The group of each structure and enumeration.
    groups: BTreeMap<String, String>,
}

/// What no model says: a service's part of `choices.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choices {
    pub(crate) groups: IndexMap<String, Vec<String>>,
    /// Whether the facts hold no other operations than those in a group; `cargo xtask catalogue` reads it.
    #[serde(default, rename = "only_chosen")]
    _only_chosen: bool,
    pages: BTreeMap<String, Pages>,
    #[serde(default)]
    waiters: BTreeMap<String, ChosenWaiter>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pages {
    items: Option<String>,
    default: Option<u32>,
    largest: Option<u32>,
    /// AWS names no largest page.
    #[serde(default)]
    unbounded: bool,
}

/// How an operation pages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Paging<'a> {
    /// The member that holds the items; none if a page has no items.
    pub(crate) items: Option<&'a str>,
    /// The size of a page that is not asked for, if AWS says it.
    pub(crate) default: Option<u32>,
    /// The largest page, if AWS says it.
    pub(crate) largest: Option<u32>,
    /// Whether a size can be asked for.
    pub(crate) sized: bool,
    /// The members that name the page to fetch, the next one in an answer, and the size.
    pub(crate) token: &'a str,
    pub(crate) next: &'a str,
    pub(crate) size: &'a str,
}

/// What is waited for.
#[derive(Debug)]
pub(crate) struct Waits<'a> {
    pub(crate) name: &'a str,
    pub(crate) operation: &'a str,
    /// Where the state is.
    pub(crate) state: Option<&'a str>,
    pub(crate) success: Vec<&'a str>,
    pub(crate) failure: Vec<&'a str>,
    /// Where it says why it failed.
    pub(crate) error: Option<String>,
    /// Whether its end is waited for.
    pub(crate) gone: bool,
}

impl Waits<'_> {
    /// What it does.
    pub(crate) fn words(&self) -> String {
        let what = self.name.trim_end_matches("NotExists");
        let what = super::names::snake(what).replace('_', " ");
        if self.gone {
            return format!("Waits until the {what} is gone.");
        }
        let (what, state) = what.rsplit_once(' ').unwrap_or((&what, ""));
        format!("Waits until the {what} is {state}.")
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChosenWaiter {
    operation: String,
    state: Option<String>,
    #[serde(default)]
    success: Vec<String>,
    #[serde(default)]
    failure: Vec<String>,
    error: Option<String>,
    #[serde(default)]
    gone: bool,
}

/// A file of `words/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    operations: BTreeMap<String, String>,
    #[serde(default)]
    structures: BTreeMap<String, String>,
    #[serde(default)]
    enumerations: BTreeMap<String, String>,
    /// By the member's name, or `Structure.member`.
    #[serde(default)]
    members: BTreeMap<String, String>,
}

/// All services of the catalogue.
pub(crate) fn read() -> Result<Vec<Service>, String> {
    let mut choices: BTreeMap<String, Choices> = toml("choices.toml")?;
    let services = SERVICES.map(|name| {
        let choices = choices.remove(name).ok_or_else(|| format!("choices.toml has nothing for {name}"))?;
        Service::read(name, choices).map_err(|error| format!("{name}: {error}"))
    });
    let services: Vec<_> = services.into_iter().collect::<Result<_, _>>()?;
    for service in &services {
        service.check().map_err(|faults| format!("{}:\n  {}", service.name, faults.join("\n  ")))?;
    }
    Ok(services)
}

pub(crate) fn toml<T: DeserializeOwned>(name: &str) -> Result<T, String> {
    let file = root().join("core/catalogue").join(name);
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    toml::from_str(&text).map_err(|error| format!("core/catalogue/{name}: {error}"))
}

/// A stream of events is a list of them that comes bit by bit, and an event a union.
fn streams_are_lists(facts: &mut Facts) {
    let is_stream = |name: &str| facts.shapes.get(name).is_some_and(|shape| shape.event_stream);
    let streams: Vec<String> = facts.shapes.keys().filter(|name| is_stream(name)).cloned().collect();
    for stream in streams {
        let list = format!("{stream}Events");
        for shape in facts.shapes.values_mut() {
            let members = shape.members.values_mut().filter(|member| member.shape == stream);
            members.for_each(|member| member.shape = list.clone());
        }
        if let Some(event) = facts.shapes.get_mut(&stream) {
            event.union = true;
            event.event_stream = false;
        }
        let shape = Shape { kind: Kind::List, element: Some(stream), event_stream: true, ..Shape::empty() };
        facts.shapes.insert(list, shape);
    }
}

/// Text that stands for JSON is any JSON here: it is written as text, and that as base64, on its way.
fn json_values_are_documents(facts: &mut Facts) {
    const DOCUMENT: &str = "JsonValueDocument";
    let members = facts.shapes.values_mut().flat_map(|shape| shape.members.values_mut());
    let mut any = false;
    for member in members.filter(|member| member.json_value) {
        member.shape = DOCUMENT.to_owned();
        any = true;
    }
    if any {
        facts.shapes.insert(DOCUMENT.to_owned(), Shape { document: true, ..Shape::empty() });
    }
}

impl Service {
    fn read(name: &'static str, choices: Choices) -> Result<Self, String> {
        let mut facts = catalogue::read(name)?;
        streams_are_lists(&mut facts);
        let files = choices.groups.keys().map(String::as_str).chain([SHARED]);
        let words = files.map(|group| Ok((group.to_owned(), toml(&format!("words/{name}/{group}.toml"))?)));
        let words = words.collect::<Result<_, String>>()?;
        let groups = groups::groups(&facts, &choices)?;
        // After the groups: it is no type that any face has.
        json_values_are_documents(&mut facts);
        Ok(Service { name, facts, choices, words, everywhere: toml("words/shared.toml")?, groups })
    }

    /// The name of its client as a class: `SiteWise`, `Iot`, `IotData`.
    pub(crate) fn class(&self) -> &'static str {
        match self.name {
            "iottwinmaker" => "TwinMaker",
            "iotsitewise" => "SiteWise",
            "iot" => "Iot",
            "iotdata" => "IotData",
            other => panic!("{other} has no class"),
        }
    }

    /// What a connector calls its client where names are in snake case: `sitewise`, `iot`, `iot_data`.
    pub(crate) fn attribute(&self) -> &'static str {
        match self.name {
            "iottwinmaker" => "twinmaker",
            "iotsitewise" => "sitewise",
            "iot" => "iot",
            "iotdata" => "iot_data",
            other => panic!("{other} has no attribute"),
        }
    }

    /// What stands before an operation's name in a policy of IAM.
    pub(crate) fn permissions(&self) -> &'static str {
        if self.name == "iotdata" { "iot" } else { self.name }
    }

    pub(crate) fn operation(&self, name: &str) -> Result<&Operation, String> {
        self.facts.operations.get(name).ok_or_else(|| format!("there is no operation {name}"))
    }

    /// A shape that the facts name.
    ///
    /// # Panics
    /// If the facts do not have it: then they are damaged.
    pub(crate) fn shape(&self, name: &str) -> &Shape {
        self.facts.shapes.get(name).unwrap_or_else(|| panic!("{}: there is no shape {name}", self.name))
    }

    /// The members of what an operation takes, with their names.
    pub(crate) fn input(&self, operation: &Operation) -> &IndexMap<String, Member> {
        &self.shape(&operation.input).members
    }

    /// How an operation pages; none if it does not.
    pub(crate) fn paging(&self, name: &str) -> Option<Paging<'_>> {
        let operation = self.facts.operations.get(name)?;
        let input = self.input(operation);
        let paginator = self.facts.paginators.get(name);
        let token = paginator.map_or(TOKEN, |paginator| &paginator.input_token);
        if !input.contains_key(token) {
            return None;
        }
        let chosen = self.choices.pages.get(name);
        let modelled = paginator.map(|paginator| paginator.items.as_str());
        let named = paginator.and_then(|paginator| paginator.page_size.as_deref());
        let known = SIZES.into_iter().find(|size| input.contains_key(*size));
        let size_name = named.or(known).unwrap_or(SIZES[0]);
        let size = input.get(size_name).map(|member| self.shape(&member.shape));
        let largest = size.and_then(|size| size.max).and_then(|max| u32::try_from(max).ok());
        Some(Paging {
            items: chosen.and_then(|pages| pages.items.as_deref()).or(modelled),
            default: chosen.and_then(|pages| pages.default),
            largest: chosen.and_then(|pages| pages.largest).or(largest),
            sized: size.is_some(),
            token,
            next: paginator.map_or(TOKEN, |paginator| &paginator.output_token),
            size: size_name,
        })
    }

    /// All waiters, AWS's and ours, by name.
    pub(crate) fn waiters(&self) -> Vec<Waits<'_>> {
        let ours = self.choices.waiters.iter().map(|(name, chosen)| Waits {
            name,
            operation: &chosen.operation,
            state: chosen.state.as_deref(),
            success: chosen.success.iter().map(String::as_str).collect(),
            failure: chosen.failure.iter().map(String::as_str).collect(),
            error: chosen.error.clone(),
            gone: chosen.gone,
        });
        let theirs = self.facts.waiters.iter().map(|(name, waiter)| {
            let states = |state: &str| {
                let paths = waiter.acceptors.iter().filter(move |one| one.matcher == "path" && one.state == *state);
                paths.filter_map(|one| one.expected.as_str()).collect::<Vec<_>>()
            };
            let gone = waiter.acceptors.iter().any(|one| one.matcher == "error" && one.state == "success");
            let state = waiter.acceptors.iter().find_map(|one| one.argument.as_deref());
            let (success, failure) = (states("success"), states("failure"));
            Waits { name, operation: &waiter.operation, state, success, failure, error: None, gone }
        });
        let mut all: Vec<Waits<'_>> = ours.chain(theirs).collect();
        for waits in &mut all {
            // The state's neighbour says why.
            let beside =
                waits.state.and_then(|state| state.rsplit_once('.')).map(|(status, _)| format!("{status}.error"));
            let output = self.facts.operations[waits.operation].output.as_deref();
            let is_there = |path: &String| output.is_some_and(|output| self.at(output, path).is_some());
            waits.error = waits.error.take().or(beside).filter(is_there);
        }
        all.sort_by_key(|waits| waits.name);
        all
    }

    /// What an operation does.
    pub(crate) fn operation_words(&self, group: &str, name: &str) -> &str {
        self.words[group].operations[name].trim_start()
    }

    /// The group that a structure or enumeration belongs to.
    pub(crate) fn group(&self, shape: &str) -> &str {
        self.groups.get(shape).map_or(SHARED, String::as_str)
    }

    /// What a structure or enumeration is; none for what operations take and answer.
    pub(crate) fn type_words(&self, name: &str) -> Option<&str> {
        let words = &self.words[self.group(name)];
        words.structures.get(name).or_else(|| words.enumerations.get(name)).map(String::as_str)
    }

    /// What operations take and answer, said by their names.
    pub(crate) fn root_words(&self, name: &str) -> String {
        let takes = |operation: &Operation| operation.input == name;
        let taken = self.facts.operations.iter().find(|(_, operation)| takes(operation));
        let answered = self.facts.operations.iter().find(|(_, operation)| operation.output.as_deref() == Some(name));
        match (taken, answered) {
            (Some((operation, _)), _) => format!("What `{operation}` takes."),
            (_, Some((operation, _))) => format!("What `{operation}` answers."),
            _ => String::new(),
        }
    }

    /// The structures and enumerations that a face has: not those that stand for documents, nor what is only part of errors, nor
    /// the requests, which are arguments.
    pub(crate) fn types(&self) -> Vec<&str> {
        let mut reached = BTreeSet::new();
        for operation in self.facts.operations.values() {
            for member in self.input(operation).values() {
                reach(&self.facts, &member.shape, &mut reached);
            }
            if let Some(output) = &operation.output {
                reach(&self.facts, output, &mut reached);
            }
        }
        reached.into_iter().filter(|name| self.shape(name).is_type()).collect()
    }

    /// The groups that have types, in order.
    pub(crate) fn groups_with_types(&self) -> BTreeSet<&str> {
        self.types().into_iter().map(|name| self.group(name)).collect()
    }

    /// The types that a structure's members are made of.
    pub(crate) fn used_by(&self, structure: &str) -> BTreeSet<&str> {
        let mut used = BTreeSet::new();
        for member in self.shape(structure).members.values() {
            let mut part = member.shape.as_str();
            loop {
                let shape = self.shape(part);
                match shape.element.as_deref().or(shape.value.as_deref()) {
                    Some(inner) => part = inner,
                    None => break,
                }
            }
            if self.shape(part).is_type() {
                used.insert(self.facts.shapes.get_key_value(part).map_or("", |(name, _)| name.as_str()));
            }
        }
        used
    }

    /// Whether a structure is part of what some operation takes.
    pub(crate) fn is_input(&self, structure: &str) -> bool {
        self.facts.operations.values().any(|operation| {
            let mut reached = BTreeSet::new();
            reach(&self.facts, &operation.input, &mut reached);
            reached.contains(structure)
        })
    }

    /// What words call by AWS's name and languages in their own case: operations, and members of more than one word.
    pub(crate) fn called(&self) -> BTreeSet<String> {
        let members = self.facts.shapes.values().flat_map(|shape| shape.members.keys());
        let members = members.filter(|name| name.bytes().any(|letter| letter.is_ascii_uppercase()));
        self.facts.operations.keys().chain(members).cloned().collect()
    }

    /// Whether a structure is an answer whose body is one member: what AWS IoT sends so is a shadow's document.
    pub(crate) fn has_document(&self, structure: &str) -> bool {
        let shape = self.facts.shapes.get(structure);
        let payload = shape.and_then(|shape| shape.members.get(shape.payload.as_ref()?));
        payload.is_some_and(|member| self.shape(&member.shape).kind == Kind::Blob) && !self.is_input(structure)
    }

    /// Whether a member of this shape is never shown.
    pub(crate) fn is_sensitive(&self, shape: &str) -> bool {
        let shape = self.shape(shape);
        let part = shape.element.as_ref().or(shape.value.as_ref()).map(|part| self.shape(part));
        shape.sensitive || part.is_some_and(|part| part.sensitive)
    }

    /// The shape of a page's items.
    pub(crate) fn item_of(&self, operation: &Operation, items: &str) -> Result<&str, String> {
        let member = operation.output.as_deref().and_then(|output| self.shape(output).members.get(items));
        let list = member.map(|member| self.shape(&member.shape));
        list.and_then(|list| list.element.as_deref()).ok_or_else(|| format!("{items} is no list"))
    }

    pub(crate) fn member_words(&self, structure: &str, member: &str) -> Option<&str> {
        let file = &self.words[self.group(structure)];
        let own = file.members.get(&format!("{structure}.{member}"));
        let shared = [file, &self.words[SHARED], &self.everywhere];
        own.or_else(|| shared.iter().find_map(|words| words.members.get(member))).map(String::as_str)
    }

    /// The shape at a path such as `status.state`.
    fn at(&self, structure: &str, path: &str) -> Option<&Shape> {
        path.split('.').try_fold(self.shape(structure), |shape, name| {
            shape.members.get(name).map(|member| self.shape(&member.shape))
        })
    }

    /// What operations take and answer.
    pub(crate) fn roots(&self) -> BTreeSet<&str> {
        let operations = self.facts.operations.values();
        operations
            .flat_map(|operation| [Some(operation.input.as_str()), operation.output.as_deref()])
            .flatten()
            .collect()
    }
}
