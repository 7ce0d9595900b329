//! `mendix-module/modules/<Module>/mapping.toml`: where the model of a connector departs from the rule that its other names
//! follow. The rule is in `build.rs`.

use indexmap::IndexMap;
use serde::Deserialize;

/// One connector.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mapping {
    /// The service's name in the catalogue; groups may name another.
    pub(super) service: String,
    /// The group of its activities in the toolbox.
    pub(super) category: String,
    /// What the module's documentation says besides, a paragraph each.
    #[serde(default)]
    pub(super) documentation: Vec<String>,
    /// Which end an association is named after first, and stored in.
    pub(super) associations: Owner,
    /// What stands before the names of enumerations.
    pub(super) enumerations_prefix: String,
    /// Activities that belong together, and are drawn together.
    pub(super) groups: Vec<Group>,
    #[serde(default)]
    pub(super) activities: IndexMap<String, ChosenActivity>,
    /// The entity of a structure where it is not called like it; `NAME.list` and `NAME.map` for elements and values.
    #[serde(default)]
    pub(super) shapes: IndexMap<String, String>,
    #[serde(default)]
    pub(super) entities: IndexMap<String, ChosenEntity>,
    #[serde(default)]
    pub(super) enumerations: IndexMap<String, ChosenEnumeration>,
}

/// Where an association is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Owner {
    Parent,
    Child,
    Both,
}

impl Mapping {
    /// The service of a group.
    pub(super) fn service_of<'a>(&'a self, group: &'a Group) -> &'a str {
        group.service.as_deref().unwrap_or(&self.service)
    }

    /// The services of all groups, each once, the connector's own first.
    pub(super) fn services(&self) -> Vec<&str> {
        let mut services = vec![self.service.as_str()];
        for group in &self.groups {
            let service = self.service_of(group);
            if !services.contains(&service) {
                services.push(service);
            }
        }
        services
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) title: String,
    /// The service whose operations these are, where it is not the connector's first.
    pub(super) service: Option<String>,
    /// AWS's operations.
    #[serde(default)]
    pub(super) activities: Vec<String>,
    /// Captions of activities that are not made of the catalogue.
    #[serde(default)]
    pub(super) by_hand: Vec<String>,
    /// Waiters of the catalogue.
    #[serde(default)]
    pub(super) waits: Vec<String>,
}

/// An activity whose parameter or entities are not called after the operation.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChosenActivity {
    pub(super) parameter: Option<String>,
    pub(super) request: Option<String>,
    pub(super) response: Option<String>,
}

/// An entity of which something departs from the rule.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChosenEntity {
    /// The structure that it stands for; by default the one it is reached by, or is called like.
    pub(super) shape: Option<String>,
    pub(super) extends: Option<String>,
    #[serde(default)]
    pub(super) is_abstract: bool,
    /// The only members that it has.
    pub(super) only: Option<Vec<String>>,
    /// Members that it has not.
    #[serde(default)]
    pub(super) omit: Vec<String>,
    /// Attribute to member: `$key` is the key in a map, `$self` the value itself.
    #[serde(default)]
    pub(super) attributes: IndexMap<String, String>,
    /// Attribute to the kind of its value.
    #[serde(default)]
    pub(super) kinds: IndexMap<String, String>,
    /// Attribute to what it is, where the catalogue's words do not fit Mendix.
    #[serde(default)]
    pub(super) texts: IndexMap<String, String>,
    /// Attribute to enumeration.
    #[serde(default)]
    pub(super) enumerations: IndexMap<String, String>,
    /// Attribute to its largest length; unlimited by default.
    #[serde(default)]
    pub(super) lengths: IndexMap<String, u32>,
    /// Boolean attribute to the member of which it says whether it is there.
    #[serde(default)]
    pub(super) present: IndexMap<String, String>,
    /// Member to what it leads to.
    #[serde(default)]
    pub(super) parts: IndexMap<String, Part>,
    /// Of a union: entity to member.
    #[serde(default)]
    pub(super) variants: IndexMap<String, String>,
    /// Member to the text that is always sent.
    #[serde(default)]
    pub(super) constants: IndexMap<String, String>,
    /// What it is, where the catalogue does not say it.
    pub(super) words: Option<String>,
}

/// What a member leads to.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Part {
    Entity(String),
    #[serde(rename_all = "snake_case")]
    Told {
        entity: String,
        association: Option<String>,
        owner: Option<Owner>,
        /// AWS takes a list, and the association leads to one.
        #[serde(default)]
        single: bool,
        /// The association is that of the entity's base.
        #[serde(default)]
        inherited: bool,
    },
}

impl Part {
    pub(super) fn entity(&self) -> &str {
        match self {
            Part::Entity(entity) | Part::Told { entity, .. } => entity,
        }
    }
}

/// An enumeration that is not called like AWS's, or has other values.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChosenEnumeration {
    /// AWS's enumeration.
    pub(super) shape: Option<String>,
    /// Mendix's name to AWS's text, where there is no enumeration of AWS; empty if nothing stands for it.
    #[serde(default)]
    pub(super) values: IndexMap<String, String>,
    /// Mendix's name to AWS's text, for single values.
    #[serde(default)]
    pub(super) names: IndexMap<String, String>,
    /// AWS's texts that Mendix's enumeration has not.
    #[serde(default)]
    pub(super) omit: Vec<String>,
    /// Whether it has a value for texts that it does not know.
    #[serde(default)]
    pub(super) unknown: bool,
    pub(super) words: Option<String>,
}
