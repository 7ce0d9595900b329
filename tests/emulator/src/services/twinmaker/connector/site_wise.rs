//! The connector that is part of the service: the values of components that stand for assets of AWS IoT SiteWise.
//!
//! A property is that of the asset which its name tells, or which its definition names in its `configuration`, as those of
//! synced component types do.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::value::timed;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::services::twinmaker::entities::Component;
use crate::services::{Exchange, perform};

/// The property that names an asset.
const ASSET: &str = "sitewiseAssetId";

/// What the names of imported properties begin with, before the id that they have in SiteWise.
const PREFIX: &str = "Property_";

/// What the configuration of a property calls the id that it has in SiteWise.
const PROPERTY_ID: &str = "sitewisePropertyId";

/// An asset, as far as a component needs it.
#[derive(Clone, Debug)]
pub(in super::super) struct Asset {
    id: String,
    /// The ids of properties of the asset, by the names of properties that tell them in their configuration.
    configured: BTreeMap<String, String>,
}

/// What a history is asked for, in the terms of SiteWise.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Span {
    pub(in super::super) start: Moment,
    pub(in super::super) end: Moment,
    pub(in super::super) is_descending: bool,
    pub(in super::super) interval_seconds: Option<i64>,
    pub(in super::super) size: usize,
}

/// Values with their times, and where they go on.
pub(in super::super) type Page = (Vec<(Moment, Value)>, Option<String>);

impl Asset {
    /// The asset that a component names.
    pub(in super::super) fn of(exchange: &Exchange<'_>, component: &Component) -> Result<Asset, ApiError> {
        let property = component.properties.get(ASSET).and_then(|property| property.value.as_ref());
        match property.and_then(|value| value["stringValue"].as_str()) {
            Some(id) => Ok(Asset {
                id: id.to_owned(),
                configured: component
                    .properties
                    .iter()
                    .filter_map(|(name, property)| Some((name.clone(), configured(&property.definition)?)))
                    .collect(),
            }),
            None => Err(exchange.invalid(format!("Property {ASSET} of component {} has no value", component.path))),
        }
    }

    /// The asset of a component whose schema is initialized, by the properties that it has.
    pub(in super::super) fn described(properties: &Value) -> Asset {
        let id = properties[ASSET]["value"]["stringValue"].as_str().unwrap_or_default().to_owned();
        let known = properties.as_object().into_iter().flatten();
        let configured =
            known.filter_map(|(name, property)| Some((name.clone(), configured(&property["definition"])?)));
        Asset { id, configured: configured.collect() }
    }

    /// The newest value of a property.
    pub(in super::super) fn latest(&self, exchange: &Exchange<'_>, name: &str) -> Result<Option<Value>, ApiError> {
        let found = ask(exchange, "GetAssetPropertyValue", self.property(name))?;
        Ok(value_of(&found["propertyValue"]["value"]))
    }

    /// A page of the values of a property.
    pub(in super::super) fn history(
        &self,
        exchange: &Exchange<'_>,
        name: &str,
        span: Span,
        token: Option<&str>,
    ) -> Result<Page, ApiError> {
        let mut input = self.property(name);
        input["nextToken"] = token.into();
        input["maxResults"] = span.size.into();
        let (operation, values) = match span.interval_seconds {
            None => {
                input["startDate"] = span.start.to_json();
                input["endDate"] = span.end.to_json();
                input["timeOrdering"] = if span.is_descending { "DESCENDING" } else { "ASCENDING" }.into();
                ("GetAssetPropertyValueHistory", "assetPropertyValueHistory")
            }
            Some(seconds) => {
                input["startTimeInSeconds"] = span.start.seconds().into();
                input["endTimeInSeconds"] = span.end.seconds().into();
                input["intervalInSeconds"] = seconds.into();
                input["quality"] = "GOOD".into();
                input["type"] = "LINEAR_INTERPOLATION".into();
                ("GetInterpolatedAssetPropertyValues", "interpolatedAssetPropertyValues")
            }
        };
        let mut found = ask(exchange, operation, input)?;
        let next = found["nextToken"].as_str().filter(|token| !token.is_empty()).map(str::to_owned);
        let values = found[values]
            .as_array_mut()
            .into_iter()
            .flatten()
            .filter_map(|found| Some((Moment::of_time_in_nanos(&found["timestamp"])?, value_of(&found["value"])?)));
        Ok((values.collect(), next))
    }

    /// Puts values; what is wrong with some of them comes back as code and message.
    pub(in super::super) fn put(
        &self,
        exchange: &Exchange<'_>,
        name: &str,
        values: &[(Moment, Value)],
    ) -> Result<Vec<(String, String)>, ApiError> {
        let values = values.iter().map(
            |(at, value)| json!({ "timestamp": at.to_time_in_nanos(), "value": variant(value), "quality": "GOOD" }),
        );
        let mut entry = self.property(name);
        entry["entryId"] = "0".into();
        entry["propertyValues"] = values.collect::<Vec<_>>().into();
        let input = json!({ "entries": [entry], "enablePartialEntryProcessing": true });
        let answer = ask(exchange, "BatchPutAssetPropertyValue", input)?;
        let entries = answer["errorEntries"].as_array().into_iter().flatten();
        let errors = entries.filter_map(|entry| entry["errors"].as_array()).flatten().map(|error| {
            let text = |member: &str| error[member].as_str().unwrap_or_default().to_owned();
            (text("errorCode"), text("errorMessage"))
        });
        Ok(errors.collect())
    }

    /// The properties that it gives a component, by name, each with its definition; none if the component's own properties say
    /// which of the asset's they are.
    pub(in super::super) fn properties(&self, exchange: &Exchange<'_>) -> Result<Map<String, Value>, ApiError> {
        let asset = ask(exchange, "DescribeAsset", json!({ "assetId": self.id }))?;
        if !self.configured.is_empty() {
            return Ok(Map::new());
        }
        let model = ask(exchange, "DescribeAssetModel", json!({ "assetModelId": asset["assetModelId"] }))?;
        let mut kinds: Map<String, Value> = Map::new();
        let parts = model["assetModelCompositeModels"].as_array().into_iter().flatten();
        let lists = std::iter::once(&model["assetModelProperties"]).chain(parts.map(|part| &part["properties"]));
        for property in lists.filter_map(Value::as_array).flatten() {
            kinds.insert(property["id"].as_str().unwrap_or_default().to_owned(), property["type"].clone());
        }
        let parts = asset["assetCompositeModels"].as_array().into_iter().flatten();
        let lists = std::iter::once(&asset["assetProperties"]).chain(parts.map(|part| &part["properties"]));
        let properties = lists.filter_map(Value::as_array).flatten().filter_map(|property| {
            let id = property["id"].as_str()?;
            let is_attribute = kinds.get(id).is_some_and(|kind| !kind["attribute"].is_null());
            let mut definition = json!({
                "dataType": { "type": data_type(property["dataType"].as_str()?) },
                "displayName": property["name"],
                "isTimeSeries": !is_attribute,
                "isStoredExternally": true,
            });
            if !property["unit"].is_null() {
                definition["dataType"]["unitOfMeasure"] = property["unit"].clone();
            }
            Some((format!("{PREFIX}{id}"), json!({ "definition": definition })))
        });
        Ok(properties.collect())
    }

    fn property(&self, name: &str) -> Value {
        let configured = self.configured.get(name).map(String::as_str);
        json!({ "assetId": self.id, "propertyId": configured.or(name.strip_prefix(PREFIX)).unwrap_or(name) })
    }
}

/// The id of the asset's property that a definition names.
fn configured(definition: &Value) -> Option<String> {
    definition["configuration"][PROPERTY_ID].as_str().map(str::to_owned)
}

/// Values with times as histories have them.
pub(in super::super) fn listed(values: Vec<(Moment, Value)>) -> Vec<Value> {
    values.into_iter().map(|(at, value)| timed(at, value)).collect()
}

/// Asks SiteWise as a client would; its refusal becomes one of the connector.
fn ask(exchange: &Exchange<'_>, operation: &str, mut input: Value) -> Result<Value, ApiError> {
    if let Some(members) = input.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    let shared = exchange.call.shared;
    let answer = perform(shared, exchange.rows, "iotsitewise", operation, input, None);
    answer.map_err(|refusal| {
        let reason = format!("{operation} of AWS IoT SiteWise refused: {}: {}", refusal.code, refusal.message);
        exchange.refuse("ConnectorFailureException", format!("The connector to AWS IoT SiteWise failed: {reason}"))
    })
}

/// SiteWise has structures as texts.
fn data_type(of_asset: &str) -> &str {
    match of_asset {
        "INTEGER" | "DOUBLE" | "BOOLEAN" => of_asset,
        _ => "STRING",
    }
}

/// A value of TwinMaker, from one of SiteWise; nothing for null.
fn value_of(variant: &Value) -> Option<Value> {
    let (member, value) = variant.as_object()?.iter().find(|(_, value)| !value.is_null())?;
    (member != "nullValue").then(|| json!({ member.as_str(): value }))
}

/// The other way round: whole numbers of 64 bits fit if they are small enough.
fn variant(value: &Value) -> Value {
    match &value["longValue"] {
        Value::Null => value.clone(),
        long => json!({ "integerValue": long }),
    }
}
