//! What is kept of an asset model: the definition that was put last, and the one that its assets go by.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The document of an asset model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct ModelDocument {
    /// `ASSET_MODEL`, `COMPONENT_MODEL` or `INTERFACE`.
    pub(crate) model_type: String,
    pub(crate) latest: Definition,
    /// What was active before the latest became so; nothing if there was nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) active: Option<Definition>,
    /// Why the latest failed, or will: the `error` of its status.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(crate) error: Value,
}

/// One version of an asset model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Definition {
    /// 1, and one more with each change.
    pub(crate) version: i64,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    pub(crate) properties: Vec<Property>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) hierarchies: Vec<Hierarchy>,
    /// Those of the model itself; what component models bring along is found when it is unrolled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) composites: Vec<Composite>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) interfaces: Vec<AppliedInterface>,
    /// External ids of what component models bring along, by derived id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) derived_external_ids: BTreeMap<String, String>,
}

/// A property, by AWS's member names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Property {
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<String>,
    pub(crate) name: String,
    pub(crate) data_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data_type_spec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unit: Option<String>,
    /// One of `attribute`, `measurement`, `transform` and `metric`.
    #[serde(rename = "type")]
    pub(crate) kind: Value,
}

/// A hierarchy, by AWS's member names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Hierarchy {
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<String>,
    pub(crate) name: String,
    pub(crate) child_asset_model_id: String,
}

/// A composite model: built in, such as an alarm, or custom, and then perhaps made of a component model.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Composite {
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<String>,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    /// `CUSTOM`, `AWS/ALARM` or `AWS/L4E_ANOMALY`.
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// The composite model that it is in; nothing in the model itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<String>,
    /// The component model that it is made of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) composed: Option<String>,
    pub(crate) properties: Vec<Property>,
}

/// An interface that the model has, how it was applied, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct AppliedInterface {
    pub(crate) id: String,
    pub(crate) configuration: Value,
    /// From the interface's property to the model's.
    pub(crate) properties: BTreeMap<String, String>,
    /// From the interface's hierarchy to the model's.
    pub(crate) hierarchies: BTreeMap<String, String>,
}

/// The four kinds of properties.
pub(crate) const KINDS: [&str; 4] = ["attribute", "measurement", "transform", "metric"];

impl Property {
    /// Which of [`KINDS`] it is.
    pub(crate) fn kind_name(&self) -> &'static str {
        KINDS.into_iter().find(|kind| !self.kind[*kind].is_null()).unwrap_or_default()
    }

    /// What computes it, if anything does: the transform or the metric.
    pub(crate) fn computation(&self) -> Option<&Value> {
        [&self.kind["transform"], &self.kind["metric"]].into_iter().find(|computation| !computation.is_null())
    }

    /// As `AssetModelProperty`, but for the path.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "externalId": self.external_id,
            "name": self.name,
            "dataType": self.data_type,
            "dataTypeSpec": self.data_type_spec,
            "unit": self.unit,
            "type": self.kind,
        })
    }
}

impl Hierarchy {
    /// As `AssetModelHierarchy`.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "externalId": self.external_id,
            "name": self.name,
            "childAssetModelId": self.child_asset_model_id,
        })
    }
}

impl Definition {
    /// The properties of the model and of its own composite models.
    pub(crate) fn all_properties(&self) -> impl Iterator<Item = &Property> {
        self.properties.iter().chain(self.composites.iter().flat_map(|composite| &composite.properties))
    }

    /// The hierarchy with this id, or `externalId:` and its external id.
    pub(crate) fn hierarchy(&self, id: &str) -> Option<&Hierarchy> {
        self.hierarchies.iter().find(|hierarchy| is_named(id, &hierarchy.id, hierarchy.external_id.as_deref()))
    }
}

/// Whether what a request names so has this id or, after `externalId:`, this external id.
pub(crate) fn is_named(named: &str, id: &str, external_id: Option<&str>) -> bool {
    match named.strip_prefix("externalId:") {
        Some(named) => external_id == Some(named),
        None => named == id,
    }
}
