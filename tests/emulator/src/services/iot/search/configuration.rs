//! Which indices there are, and what is in them. There are none until somebody asks for them.

use serde_json::{Value, json};

use super::super::super::{Exchange, Outcome};
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

const INDEX: Kind = Kind("iot-index");

pub(super) const THINGS: &str = "AWS_Things";
pub(super) const THING_GROUPS: &str = "AWS_ThingGroups";

const MOST_SHADOWS: usize = 10;
const DEFAULT_PAGE: u32 = 25;

/// The fields that can be aggregated in any case, with their types.
const OF_THINGS: [(&str, &str); 5] = [
    ("thingName", "String"),
    ("thingId", "String"),
    ("registry.version", "Number"),
    ("registry.thingTypeName", "String"),
    ("registry.thingGroupNames", "String"),
];
const OF_SHADOWS: [(&str, &str); 2] = [("shadow.version", "Number"), ("shadow.hasDelta", "Boolean")];
const OF_CONNECTIVITY: [(&str, &str); 3] = [
    ("connectivity.connected", "Boolean"),
    ("connectivity.timestamp", "Number"),
    ("connectivity.disconnectReason", "String"),
];
const OF_GROUPS: [(&str, &str); 5] = [
    ("thingGroupName", "String"),
    ("thingGroupId", "String"),
    ("parentGroupNames", "String"),
    ("description", "String"),
    ("version", "Number"),
];

/// An index that can be searched.
pub(super) struct Index {
    pub(super) is_of_things: bool,
    /// As it was put.
    configuration: Value,
}

pub(super) fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let known = |name: &str| -> Result<Index, ApiError> {
        let found = exchange.rows.get(INDEX, "", name, exchange.now)?;
        let configuration = found.map_or_else(|| json!({}), |index| index.document);
        Ok(Index { is_of_things: name == THINGS, configuration })
    };
    let told = |index: Index, mode: &str| {
        let mut told = index.configuration.clone();
        if told[mode].is_null() {
            told[mode] = "OFF".into();
        } else {
            let field = |(name, kind): (&str, &str)| json!({ "name": name, "type": kind });
            told["managedFields"] = index.managed().into_iter().map(field).collect();
        }
        told
    };
    let mut things = told(known(THINGS)?, "thingIndexingMode");
    for mode in ["thingConnectivityIndexingMode", "deviceDefenderIndexingMode", "namedShadowIndexingMode"] {
        if things[mode].is_null() {
            things[mode] = "OFF".into();
        }
    }
    let groups = told(known(THING_GROUPS)?, "thingGroupIndexingMode");
    Ok(json!({ "thingIndexingConfiguration": things, "thingGroupIndexingConfiguration": groups }).into())
}

pub(super) fn update(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (things, groups) =
        (&exchange.input["thingIndexingConfiguration"], &exchange.input["thingGroupIndexingConfiguration"]);
    if !things.is_null() {
        check(exchange, things)?;
        put(exchange, THINGS, things, &things["thingIndexingMode"])?;
    }
    if !groups.is_null() {
        put(exchange, THING_GROUPS, groups, &groups["thingGroupIndexingMode"])?;
    }
    Ok(json!({}).into())
}

pub(super) fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    exchange.list("indexNames", DEFAULT_PAGE, (INDEX, ""), |index| Ok(Some(index.id.as_str().into())))
}

pub(super) fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let name = exchange.text("indexName");
    let found = find(exchange, name)?;
    let status = found.state.clone();
    let index = Index { is_of_things: name == THINGS, configuration: found.document };
    Ok(json!({ "indexName": name, "indexStatus": status, "schema": index.schema() }).into())
}

impl Index {
    /// The index that the input names, once it is built; that of things if it names none.
    pub(super) fn asked_for(exchange: &Exchange<'_>) -> Result<Index, ApiError> {
        const VERSION: &str = "2017-09-30";
        if let Some(version) = exchange.optional("queryVersion").filter(|version| *version != VERSION) {
            return Err(exchange.invalid(format!("queryVersion is {version}, but the only one is {VERSION}")));
        }
        let name = exchange.optional("indexName").unwrap_or(THINGS);
        let found = find(exchange, name)?;
        if found.state == "BUILDING" {
            let message = format!("Index {name} is {}; wait until it is ACTIVE", found.state);
            return Err(exchange.refuse("IndexNotReadyException", message));
        }
        Ok(Index { is_of_things: name == THINGS, configuration: found.document })
    }

    /// Whether the classic shadow is in it.
    pub(super) fn has_shadow(&self) -> bool {
        self.configuration["thingIndexingMode"] == "REGISTRY_AND_SHADOW"
    }

    /// Whether the shadow with this name is in it.
    pub(super) fn has_named_shadow(&self, name: &str) -> bool {
        let mut names = self.configuration["filter"]["namedShadowNames"].as_array().into_iter().flatten();
        self.configuration["namedShadowIndexingMode"] == "ON" && names.any(|known| known == name)
    }

    pub(super) fn has_connectivity(&self) -> bool {
        self.configuration["thingConnectivityIndexingMode"] == "STATUS"
    }

    /// Says what is wrong with a field that the index does not have.
    pub(super) fn check_field(&self, field: &str) -> Result<(), String> {
        let (whole, root): (&[&str], _) = if self.is_of_things {
            (&["thingName", "thingId", "thingTypeName", "thingGroupNames"], "attributes. and registry.")
        } else {
            let whole = &["thingGroupName", "thingGroupId", "thingGroupDescription", "description", "parentGroupNames"];
            (whole, "attributes.")
        };
        let below = |part: &str| field.strip_prefix(part).is_some_and(|rest| !rest.is_empty());
        let is_registry = self.is_of_things && below("registry.") || !self.is_of_things && field == "version";
        if whole.contains(&field) || below("attributes.") || is_registry {
            return Ok(());
        }
        let off = |what: &str| Err(format!("the field {field} is not indexed: {what}"));
        if !self.is_of_things {
            return Err(format!("there is no field {field}; there are {}, and those below {root}", whole.join(", ")));
        }
        if let Some(name) = field.strip_prefix("shadow.name.").and_then(|rest| rest.split('.').next()) {
            let what = "namedShadowIndexingMode must be ON, and filter.namedShadowNames must have its name";
            return if self.has_named_shadow(name) { Ok(()) } else { off(what) };
        }
        if below("shadow.") {
            return if self.has_shadow() { Ok(()) } else { off("thingIndexingMode must be REGISTRY_AND_SHADOW") };
        }
        if below("connectivity.") {
            return if self.has_connectivity() { Ok(()) } else { off("thingConnectivityIndexingMode must be STATUS") };
        }
        let names = whole.join(", ");
        Err(format!("there is no field {field}; there are {names}, and those below {root}, shadow. and connectivity."))
    }

    /// The type of a field that can be aggregated.
    pub(super) fn type_of(&self, field: &str) -> Option<&str> {
        let custom = self.configuration["customFields"].as_array().into_iter().flatten();
        let custom = custom.filter_map(|known| Some((known["name"].as_str()?, known["type"].as_str()?)));
        self.managed().into_iter().chain(custom).find(|(name, _)| *name == field).map(|(_, kind)| kind)
    }

    fn managed(&self) -> Vec<(&'static str, &'static str)> {
        if !self.is_of_things {
            return OF_GROUPS.to_vec();
        }
        let mut fields = OF_THINGS.to_vec();
        if self.has_shadow() {
            fields.extend(OF_SHADOWS);
        }
        if self.has_connectivity() {
            fields.extend(OF_CONNECTIVITY);
        }
        fields
    }

    fn schema(&self) -> &'static str {
        if !self.is_of_things {
            return "THING_GROUPS";
        }
        if self.configuration["namedShadowIndexingMode"] == "ON"
            || self.configuration["deviceDefenderIndexingMode"] == "VIOLATIONS"
        {
            return "MULTI_INDEXING_MODE";
        }
        match (self.has_shadow(), self.has_connectivity()) {
            (false, false) => "REGISTRY",
            (true, false) => "REGISTRY_AND_SHADOW",
            (false, true) => "REGISTRY_AND_CONNECTIVITY_STATUS",
            (true, true) => "REGISTRY_AND_SHADOW_AND_CONNECTIVITY_STATUS",
        }
    }
}

fn check(exchange: &Exchange<'_>, things: &Value) -> Result<(), ApiError> {
    let modes = [
        ("thingConnectivityIndexingMode", "STATUS"),
        ("deviceDefenderIndexingMode", "VIOLATIONS"),
        ("namedShadowIndexingMode", "ON"),
    ];
    if things["thingIndexingMode"] == "OFF"
        && let Some((mode, value)) = modes.into_iter().find(|(mode, value)| things[*mode] == *value)
    {
        return Err(exchange.invalid(format!("{mode} cannot be {value} while thingIndexingMode is OFF")));
    }
    let count = things["filter"]["namedShadowNames"].as_array().map_or(0, Vec::len);
    if count > MOST_SHADOWS {
        let message = format!("filter.namedShadowNames has {count} names, but {MOST_SHADOWS} is the most");
        return Err(exchange.invalid(message));
    }
    let index = Index { is_of_things: true, configuration: things.clone() };
    for field in things["customFields"].as_array().into_iter().flatten() {
        let name = field["name"].as_str().unwrap_or_default();
        index.check_field(name).map_err(|why| exchange.invalid(format!("customFields: {why}")))?;
    }
    Ok(())
}

/// Makes, changes or deletes an index. It is built, or built anew, in the time of `--settle`.
fn put(exchange: &Exchange<'_>, name: &str, configuration: &Value, mode: &Value) -> Result<(), ApiError> {
    let known = exchange.rows.get(INDEX, "", name, exchange.now)?;
    let mut document = configuration.clone();
    if let Some(document) = document.as_object_mut() {
        document.remove("managedFields");
    }
    let settling = exchange.settling(Some("ACTIVE"));
    match known {
        Some(known) if mode == "OFF" => exchange.rows.remove(&known),
        None if mode == "OFF" => Ok(()),
        Some(mut known) => {
            let state = if known.state == "BUILDING" { "BUILDING" } else { "REBUILDING" };
            (known.document, known.state, known.settling) = (document, state.to_owned(), settling);
            exchange.rows.update(&known)
        }
        None => {
            let mut made = Resource::new(name, name, exchange.now, document);
            (made.state, made.settling) = ("BUILDING".to_owned(), settling);
            exchange.rows.insert(INDEX, &mut made)
        }
    }
}

fn find(exchange: &Exchange<'_>, name: &str) -> Result<Resource, ApiError> {
    let found = exchange.rows.get(INDEX, "", name, exchange.now)?;
    found.ok_or_else(|| {
        let message =
            format!("Index {name} does not exist. Please enable index by calling UpdateIndexingConfiguration");
        exchange.not_found(message)
    })
}
