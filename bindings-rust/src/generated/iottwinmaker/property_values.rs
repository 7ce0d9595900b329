//! AWS IoT TwinMaker: property values.

use super::TwinMaker;
use super::shared::DataValue;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::listing::pages;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use std::collections::HashMap;

/// Gives the latest values of properties, looked for in a workspace by entity, component or component type. Values kept
/// elsewhere are read through a data connector; if that fails or is too slow, so does the call. With a property group
/// and conditions the answer is a table instead of single values.
///
/// AWS: `GetPropertyValue`, permission `iottwinmaker:GetPropertyValue`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPropertyValue(pub(super) Call);

impl GetPropertyValue {
    /// The name of the component in its entity; 1 to 256 characters.
    pub fn component_name(self, component_name: impl Into<String>) -> Self {
        GetPropertyValue(self.0.with("componentName", &component_name.into()))
    }

    /// As [`component_name`](Self::component_name), but for `None`, which leaves it out.
    pub fn set_component_name(self, component_name: Option<String>) -> Self {
        GetPropertyValue(self.0.set("componentName", &component_name))
    }

    /// The path of a composite component, from the top-level component down; 1 to 2048 characters.
    pub fn component_path(self, component_path: impl Into<String>) -> Self {
        GetPropertyValue(self.0.with("componentPath", &component_path.into()))
    }

    /// As [`component_path`](Self::component_path), but for `None`, which leaves it out.
    pub fn set_component_path(self, component_path: Option<String>) -> Self {
        GetPropertyValue(self.0.set("componentPath", &component_path))
    }

    /// The id of the component type; 1 to 256 characters.
    pub fn component_type_id(self, component_type_id: impl Into<String>) -> Self {
        GetPropertyValue(self.0.with("componentTypeId", &component_type_id.into()))
    }

    /// As [`component_type_id`](Self::component_type_id), but for `None`, which leaves it out.
    pub fn set_component_type_id(self, component_type_id: Option<String>) -> Self {
        GetPropertyValue(self.0.set("componentTypeId", &component_type_id))
    }

    /// The id of the entity; 1 to 128 characters.
    pub fn entity_id(self, entity_id: impl Into<String>) -> Self {
        GetPropertyValue(self.0.with("entityId", &entity_id.into()))
    }

    /// As [`entity_id`](Self::entity_id), but for `None`, which leaves it out.
    pub fn set_entity_id(self, entity_id: Option<String>) -> Self {
        GetPropertyValue(self.0.set("entityId", &entity_id))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        GetPropertyValue(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetPropertyValue(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetPropertyValue(self.0.set("nextToken", &next_token.into()))
    }

    /// The property group to read as a table. Leave it out for single values; 1 to 256 characters.
    pub fn property_group_name(self, property_group_name: impl Into<String>) -> Self {
        GetPropertyValue(self.0.with("propertyGroupName", &property_group_name.into()))
    }

    /// As [`property_group_name`](Self::property_group_name), but for `None`, which leaves it out.
    pub fn set_property_group_name(self, property_group_name: Option<String>) -> Self {
        GetPropertyValue(self.0.set("propertyGroupName", &property_group_name))
    }

    /// Filters and order of the table; goes with a property group.
    pub fn tabular_conditions(self, tabular_conditions: TabularConditions) -> Self {
        GetPropertyValue(self.0.with("tabularConditions", &tabular_conditions))
    }

    /// As [`tabular_conditions`](Self::tabular_conditions), but for `None`, which leaves it out.
    pub fn set_tabular_conditions(self, tabular_conditions: Option<TabularConditions>) -> Self {
        GetPropertyValue(self.0.set("tabularConditions", &tabular_conditions))
    }
}

pages!(GetPropertyValue, GetPropertyValueResponse);

impl TwinMaker {
    /// Gives the latest values of properties, looked for in a workspace by entity, component or component type. Values kept
    /// elsewhere are read through a data connector; if that fails or is too slow, so does the call. With a property group
    /// and conditions the answer is a table instead of single values.
    ///
    /// AWS: `GetPropertyValue`, permission `iottwinmaker:GetPropertyValue`.
    pub fn get_property_value(
        &self,
        selected_properties: impl IntoIterator<Item = impl Into<String>>,
        workspace_id: impl Into<String>,
    ) -> GetPropertyValue {
        GetPropertyValue(
            Call::new(&self.connector, "iottwinmaker.GetPropertyValue")
                .with("selectedProperties", &selected_properties.into_iter().map(Into::into).collect::<Vec<String>>())
                .with("workspaceId", &workspace_id.into()),
        )
    }
}

/// Gives the values that time series properties had in a span of time. For one entity give its id and the component's
/// name or path; across entities give a component type. Values kept elsewhere are read through a data connector; if
/// that fails or is too slow, so does the call.
///
/// AWS: `GetPropertyValueHistory`, permission `iottwinmaker:GetPropertyValueHistory`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPropertyValueHistory(pub(super) Call);

impl GetPropertyValueHistory {
    /// The id of the entity, to read one; goes with the component's name or path; 1 to 128 characters.
    pub fn entity_id(self, entity_id: impl Into<String>) -> Self {
        GetPropertyValueHistory(self.0.with("entityId", &entity_id.into()))
    }

    /// As [`entity_id`](Self::entity_id), but for `None`, which leaves it out.
    pub fn set_entity_id(self, entity_id: Option<String>) -> Self {
        GetPropertyValueHistory(self.0.set("entityId", &entity_id))
    }

    /// The name of the component in its entity; 1 to 256 characters.
    pub fn component_name(self, component_name: impl Into<String>) -> Self {
        GetPropertyValueHistory(self.0.with("componentName", &component_name.into()))
    }

    /// As [`component_name`](Self::component_name), but for `None`, which leaves it out.
    pub fn set_component_name(self, component_name: Option<String>) -> Self {
        GetPropertyValueHistory(self.0.set("componentName", &component_name))
    }

    /// The path of a composite component, from the top-level component down; 1 to 2048 characters.
    pub fn component_path(self, component_path: impl Into<String>) -> Self {
        GetPropertyValueHistory(self.0.with("componentPath", &component_path.into()))
    }

    /// As [`component_path`](Self::component_path), but for `None`, which leaves it out.
    pub fn set_component_path(self, component_path: Option<String>) -> Self {
        GetPropertyValueHistory(self.0.set("componentPath", &component_path))
    }

    /// The component type whose components to read, across entities; 1 to 256 characters.
    pub fn component_type_id(self, component_type_id: impl Into<String>) -> Self {
        GetPropertyValueHistory(self.0.with("componentTypeId", &component_type_id.into()))
    }

    /// As [`component_type_id`](Self::component_type_id), but for `None`, which leaves it out.
    pub fn set_component_type_id(self, component_type_id: Option<String>) -> Self {
        GetPropertyValueHistory(self.0.set("componentTypeId", &component_type_id))
    }

    /// Conditions that the values must meet. Default: none; 1 to 10 of them.
    pub fn property_filters(self, property_filters: impl IntoIterator<Item = PropertyFilter>) -> Self {
        GetPropertyValueHistory(
            self.0.with("propertyFilters", &property_filters.into_iter().collect::<Vec<PropertyFilter>>()),
        )
    }

    /// As [`property_filters`](Self::property_filters), but for `None`, which leaves it out.
    pub fn set_property_filters(self, property_filters: Option<Vec<PropertyFilter>>) -> Self {
        GetPropertyValueHistory(self.0.set("propertyFilters", &property_filters))
    }

    /// The earliest time wanted. Deprecated: use `start_time`.
    pub fn start_date_time(self, start_date_time: Timestamp) -> Self {
        GetPropertyValueHistory(self.0.with("startDateTime", &start_date_time))
    }

    /// As [`start_date_time`](Self::start_date_time), but for `None`, which leaves it out.
    pub fn set_start_date_time(self, start_date_time: Option<Timestamp>) -> Self {
        GetPropertyValueHistory(self.0.set("startDateTime", &start_date_time))
    }

    /// The latest time wanted. Deprecated: use `end_time`.
    pub fn end_date_time(self, end_date_time: Timestamp) -> Self {
        GetPropertyValueHistory(self.0.with("endDateTime", &end_date_time))
    }

    /// As [`end_date_time`](Self::end_date_time), but for `None`, which leaves it out.
    pub fn set_end_date_time(self, end_date_time: Option<Timestamp>) -> Self {
        GetPropertyValueHistory(self.0.set("endDateTime", &end_date_time))
    }

    /// How to interpolate the values. Default: not at all.
    pub fn interpolation(self, interpolation: InterpolationParameters) -> Self {
        GetPropertyValueHistory(self.0.with("interpolation", &interpolation))
    }

    /// As [`interpolation`](Self::interpolation), but for `None`, which leaves it out.
    pub fn set_interpolation(self, interpolation: Option<InterpolationParameters>) -> Self {
        GetPropertyValueHistory(self.0.set("interpolation", &interpolation))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetPropertyValueHistory(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 200 it is 200. Default: 25.
    pub fn max_results(self, max_results: i32) -> Self {
        GetPropertyValueHistory(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetPropertyValueHistory(self.0.set("maxResults", &max_results))
    }

    /// Whether the oldest or the newest value comes first.
    pub fn order_by_time(self, order_by_time: impl Into<OrderByTime>) -> Self {
        GetPropertyValueHistory(self.0.with("orderByTime", &order_by_time.into()))
    }

    /// As [`order_by_time`](Self::order_by_time), but for `None`, which leaves it out.
    pub fn set_order_by_time(self, order_by_time: Option<OrderByTime>) -> Self {
        GetPropertyValueHistory(self.0.set("orderByTime", &order_by_time))
    }

    /// The earliest time wanted, in ISO 8601, written like `time` of a value; 20 to 35 characters.
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        GetPropertyValueHistory(self.0.with("startTime", &start_time.into()))
    }

    /// As [`start_time`](Self::start_time), but for `None`, which leaves it out.
    pub fn set_start_time(self, start_time: Option<String>) -> Self {
        GetPropertyValueHistory(self.0.set("startTime", &start_time))
    }

    /// The latest time wanted, in ISO 8601, written like `time` of a value; 20 to 35 characters.
    pub fn end_time(self, end_time: impl Into<String>) -> Self {
        GetPropertyValueHistory(self.0.with("endTime", &end_time.into()))
    }

    /// As [`end_time`](Self::end_time), but for `None`, which leaves it out.
    pub fn set_end_time(self, end_time: Option<String>) -> Self {
        GetPropertyValueHistory(self.0.set("endTime", &end_time))
    }
}

listing!(GetPropertyValueHistory, GetPropertyValueHistoryResponse);

impl crate::Paged for GetPropertyValueHistoryResponse {
    type Item = PropertyValueHistory;

    fn take_items(&mut self) -> Vec<PropertyValueHistory> {
        std::mem::take(&mut self.property_values)
    }
}

impl TwinMaker {
    /// Gives the values that time series properties had in a span of time. For one entity give its id and the component's
    /// name or path; across entities give a component type. Values kept elsewhere are read through a data connector; if
    /// that fails or is too slow, so does the call.
    ///
    /// AWS: `GetPropertyValueHistory`, permission `iottwinmaker:GetPropertyValueHistory`.
    pub fn get_property_value_history(
        &self,
        workspace_id: impl Into<String>,
        selected_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> GetPropertyValueHistory {
        GetPropertyValueHistory(
            Call::new(&self.connector, "iottwinmaker.GetPropertyValueHistory")
                .with("workspaceId", &workspace_id.into())
                .with("selectedProperties", &selected_properties.into_iter().map(Into::into).collect::<Vec<String>>()),
        )
    }
}

/// Writes values of several time series properties, of any entities of a workspace, in one call. Entries that fail do
/// not fail the call: look through the error entries of the answer.
///
/// AWS: `BatchPutPropertyValues`, permission `iottwinmaker:BatchPutPropertyValues`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchPutPropertyValues(pub(super) Call);

call!(BatchPutPropertyValues, BatchPutPropertyValuesResponse);

impl TwinMaker {
    /// Writes values of several time series properties, of any entities of a workspace, in one call. Entries that fail do
    /// not fail the call: look through the error entries of the answer.
    ///
    /// AWS: `BatchPutPropertyValues`, permission `iottwinmaker:BatchPutPropertyValues`.
    pub fn batch_put_property_values(
        &self,
        workspace_id: impl Into<String>,
        entries: impl IntoIterator<Item = PropertyValueEntry>,
    ) -> BatchPutPropertyValues {
        BatchPutPropertyValues(
            Call::new(&self.connector, "iottwinmaker.BatchPutPropertyValues")
                .with("workspaceId", &workspace_id.into())
                .with("entries", &entries.into_iter().collect::<Vec<PropertyValueEntry>>()),
        )
    }
}

/// Why an entry was not written, together with that entry.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPutPropertyError {
    /// The code of the error; 1 to 256 characters.
    pub error_code: String,
    /// What went wrong; 1 to 256 characters.
    pub error_message: String,
    /// The entry that was not written.
    pub entry: PropertyValueEntry,
}

impl ToJson for BatchPutPropertyError {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .with("entry", &self.entry)
            .into()
    }
}

impl Structure for BatchPutPropertyError {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_message = value.read()?,
            3 => self.entry = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The errors of an entry that was not written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPutPropertyErrorEntry {
    /// The errors, each with its entry; 1 to 10 of them.
    pub errors: Vec<BatchPutPropertyError>,
}

impl ToJson for BatchPutPropertyErrorEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("errors", &self.errors).into()
    }
}

impl Structure for BatchPutPropertyErrorEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.errors = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `batch_put_property_values` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPutPropertyValuesResponse {
    /// The entries that were not written, and why; 1 to 10 of them.
    pub error_entries: Vec<BatchPutPropertyErrorEntry>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchPutPropertyValuesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("errorEntries", &self.error_entries).into()
    }
}

impl Structure for BatchPutPropertyValuesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_entries = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchPutPropertyValuesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Which property is meant: by entity and component, or by external ids.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EntityPropertyReference {
    /// The name of the component in its entity; 1 to 256 characters.
    pub component_name: Option<String>,
    /// The path of a composite component, from the top-level component down; 1 to 2048 characters.
    pub component_path: Option<String>,
    /// External ids and the property names they go with; they identify properties in data stores outside.
    pub external_id_property: Option<HashMap<String, String>>,
    /// The id of the entity; 1 to 128 characters.
    pub entity_id: Option<String>,
    /// The name of the property; 1 to 256 characters.
    pub property_name: String,
}

impl EntityPropertyReference {
    /// With what it needs; the other members have setters.
    pub fn new(property_name: impl Into<String>) -> Self {
        Self { property_name: property_name.into(), ..Self::default() }
    }

    /// The name of the component in its entity; 1 to 256 characters.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }

    /// As [`component_name`](Self::component_name), but for `None`, which leaves it out.
    pub fn set_component_name(mut self, component_name: Option<String>) -> Self {
        self.component_name = component_name;
        self
    }

    /// The path of a composite component, from the top-level component down; 1 to 2048 characters.
    pub fn component_path(mut self, component_path: impl Into<String>) -> Self {
        self.component_path = Some(component_path.into());
        self
    }

    /// As [`component_path`](Self::component_path), but for `None`, which leaves it out.
    pub fn set_component_path(mut self, component_path: Option<String>) -> Self {
        self.component_path = component_path;
        self
    }

    /// External ids and the property names they go with; they identify properties in data stores outside.
    pub fn external_id_property(
        mut self,
        external_id_property: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.external_id_property = Some(
            external_id_property
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect::<HashMap<String, String>>(),
        );
        self
    }

    /// As [`external_id_property`](Self::external_id_property), but for `None`, which leaves it out.
    pub fn set_external_id_property(mut self, external_id_property: Option<HashMap<String, String>>) -> Self {
        self.external_id_property = external_id_property;
        self
    }

    /// The id of the entity; 1 to 128 characters.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// As [`entity_id`](Self::entity_id), but for `None`, which leaves it out.
    pub fn set_entity_id(mut self, entity_id: Option<String>) -> Self {
        self.entity_id = entity_id;
        self
    }
}

impl ToJson for EntityPropertyReference {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("componentName", &self.component_name)
            .with_some("componentPath", &self.component_path)
            .with_some("externalIdProperty", &self.external_id_property)
            .with_some("entityId", &self.entity_id)
            .with("propertyName", &self.property_name)
            .into()
    }
}

impl Structure for EntityPropertyReference {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.component_name = value.read()?,
            2 => self.component_path = value.read()?,
            3 => self.external_id_property = value.read()?,
            4 => self.entity_id = value.read()?,
            5 => self.property_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_property_value_history` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPropertyValueHistoryResponse {
    /// The histories of this page, one for each property of an entity.
    pub property_values: Vec<PropertyValueHistory>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetPropertyValueHistoryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("propertyValues", &self.property_values).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for GetPropertyValueHistoryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_values = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetPropertyValueHistoryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_property_value` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPropertyValueResponse {
    /// The properties and their latest values, by property name.
    pub property_values: Option<HashMap<String, PropertyLatestValue>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// The tables, for a property group. Each is a list of rows; a row has values by property name.
    pub tabular_property_values: Option<Vec<Vec<HashMap<String, DataValue>>>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetPropertyValueResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("propertyValues", &self.property_values)
            .with_some("nextToken", &self.next_token)
            .with_some("tabularPropertyValues", &self.tabular_property_values)
            .into()
    }
}

impl Structure for GetPropertyValueResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_values = value.read()?,
            2 => self.next_token = value.read()?,
            3 => self.tabular_property_values = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetPropertyValueResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// How gaps between values are filled in: the method and the step.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InterpolationParameters {
    /// How values in between are computed.
    pub interpolation_type: Option<InterpolationType>,
    /// The step between interpolated values, in seconds.
    pub interval_in_seconds: Option<i64>,
}

impl InterpolationParameters {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// How values in between are computed.
    pub fn interpolation_type(mut self, interpolation_type: impl Into<InterpolationType>) -> Self {
        self.interpolation_type = Some(interpolation_type.into());
        self
    }

    /// As [`interpolation_type`](Self::interpolation_type), but for `None`, which leaves it out.
    pub fn set_interpolation_type(mut self, interpolation_type: Option<InterpolationType>) -> Self {
        self.interpolation_type = interpolation_type;
        self
    }

    /// The step between interpolated values, in seconds.
    pub fn interval_in_seconds(mut self, interval_in_seconds: i64) -> Self {
        self.interval_in_seconds = Some(interval_in_seconds);
        self
    }

    /// As [`interval_in_seconds`](Self::interval_in_seconds), but for `None`, which leaves it out.
    pub fn set_interval_in_seconds(mut self, interval_in_seconds: Option<i64>) -> Self {
        self.interval_in_seconds = interval_in_seconds;
        self
    }
}

impl ToJson for InterpolationParameters {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("interpolationType", &self.interpolation_type)
            .with_some("intervalInSeconds", &self.interval_in_seconds)
            .into()
    }
}

impl Structure for InterpolationParameters {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.interpolation_type = value.read()?,
            2 => self.interval_in_seconds = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How values in between are computed.
    InterpolationType {
        Linear = "LINEAR",
    } else Unknown
}

enumeration! {
    /// The direction of sorting.
    Order {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    } else Unknown
}

/// A property to sort by, and the direction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderBy {
    /// The direction.
    pub order: Option<Order>,
    /// The name of the property to sort by; 1 to 256 characters.
    pub property_name: String,
}

impl OrderBy {
    /// With what it needs; the other members have setters.
    pub fn new(property_name: impl Into<String>) -> Self {
        Self { property_name: property_name.into(), ..Self::default() }
    }

    /// The direction.
    pub fn order(mut self, order: impl Into<Order>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// As [`order`](Self::order), but for `None`, which leaves it out.
    pub fn set_order(mut self, order: Option<Order>) -> Self {
        self.order = order;
        self
    }
}

impl ToJson for OrderBy {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("order", &self.order).with("propertyName", &self.property_name).into()
    }
}

impl Structure for OrderBy {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.order = value.read()?,
            2 => self.property_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Oldest first or newest first.
    OrderByTime {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    } else Unknown
}

/// A condition on a property: its value against one of yours.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyFilter {
    /// The name of the property that the condition is on; 1 to 256 characters.
    pub property_name: Option<String>,
    /// The operator that compares the property with the value; 1 to 256 characters.
    pub operator: Option<String>,
    /// What the property is compared with.
    pub value: Option<DataValue>,
}

impl PropertyFilter {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the property that the condition is on; 1 to 256 characters.
    pub fn property_name(mut self, property_name: impl Into<String>) -> Self {
        self.property_name = Some(property_name.into());
        self
    }

    /// As [`property_name`](Self::property_name), but for `None`, which leaves it out.
    pub fn set_property_name(mut self, property_name: Option<String>) -> Self {
        self.property_name = property_name;
        self
    }

    /// The operator that compares the property with the value; 1 to 256 characters.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// As [`operator`](Self::operator), but for `None`, which leaves it out.
    pub fn set_operator(mut self, operator: Option<String>) -> Self {
        self.operator = operator;
        self
    }

    /// What the property is compared with.
    pub fn value(mut self, value: DataValue) -> Self {
        self.value = Some(value);
        self
    }

    /// As [`value`](Self::value), but for `None`, which leaves it out.
    pub fn set_value(mut self, value: Option<DataValue>) -> Self {
        self.value = value;
        self
    }
}

impl ToJson for PropertyFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("propertyName", &self.property_name)
            .with_some("operator", &self.operator)
            .with_some("value", &self.value)
            .into()
    }
}

impl Structure for PropertyFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_name = value.read()?,
            2 => self.operator = value.read()?,
            3 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property and its latest value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyLatestValue {
    /// Which property it is.
    pub property_reference: EntityPropertyReference,
    /// The latest value.
    pub property_value: Option<DataValue>,
}

impl ToJson for PropertyLatestValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("propertyReference", &self.property_reference)
            .with_some("propertyValue", &self.property_value)
            .into()
    }
}

impl Structure for PropertyLatestValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_reference = value.read()?,
            2 => self.property_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A value of a time series property, with its time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyValue {
    /// When the value was recorded. Deprecated: use `time`.
    pub timestamp: Option<Timestamp>,
    /// The value at that time.
    pub value: DataValue,
    /// When it was recorded, in ISO 8601 to the second or finer, with `Z` or an offset, such as `2024-05-01T12:00:00.25Z`;
    /// 20 to 35 characters.
    pub time: Option<String>,
}

impl PropertyValue {
    /// With what it needs; the other members have setters.
    pub fn new(value: DataValue) -> Self {
        Self { value, ..Self::default() }
    }

    /// When the value was recorded. Deprecated: use `time`.
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// As [`timestamp`](Self::timestamp), but for `None`, which leaves it out.
    pub fn set_timestamp(mut self, timestamp: Option<Timestamp>) -> Self {
        self.timestamp = timestamp;
        self
    }

    /// When it was recorded, in ISO 8601 to the second or finer, with `Z` or an offset, such as `2024-05-01T12:00:00.25Z`;
    /// 20 to 35 characters.
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// As [`time`](Self::time), but for `None`, which leaves it out.
    pub fn set_time(mut self, time: Option<String>) -> Self {
        self.time = time;
        self
    }
}

impl ToJson for PropertyValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("timestamp", &self.timestamp)
            .with("value", &self.value)
            .with_some("time", &self.time)
            .into()
    }
}

impl Structure for PropertyValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.timestamp = value.read()?,
            2 => self.value = value.read()?,
            3 => self.time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Values to write, all of one time series property.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyValueEntry {
    /// Which property of which entity it is.
    pub entity_property_reference: EntityPropertyReference,
    /// The values to write, each with its time; 1 to 10 of them.
    pub property_values: Option<Vec<PropertyValue>>,
}

impl PropertyValueEntry {
    /// With what it needs; the other members have setters.
    pub fn new(entity_property_reference: EntityPropertyReference) -> Self {
        Self { entity_property_reference, ..Self::default() }
    }

    /// The values to write, each with its time; 1 to 10 of them.
    pub fn property_values(mut self, property_values: impl IntoIterator<Item = PropertyValue>) -> Self {
        self.property_values = Some(property_values.into_iter().collect::<Vec<PropertyValue>>());
        self
    }

    /// As [`property_values`](Self::property_values), but for `None`, which leaves it out.
    pub fn set_property_values(mut self, property_values: Option<Vec<PropertyValue>>) -> Self {
        self.property_values = property_values;
        self
    }
}

impl ToJson for PropertyValueEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entityPropertyReference", &self.entity_property_reference)
            .with_some("propertyValues", &self.property_values)
            .into()
    }
}

impl Structure for PropertyValueEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_property_reference = value.read()?,
            2 => self.property_values = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The values of one time series property over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyValueHistory {
    /// Which property of which entity it is.
    pub entity_property_reference: EntityPropertyReference,
    /// The values, each with its time.
    pub values: Option<Vec<PropertyValue>>,
}

impl ToJson for PropertyValueHistory {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entityPropertyReference", &self.entity_property_reference)
            .with_some("values", &self.values)
            .into()
    }
}

impl Structure for PropertyValueHistory {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entity_property_reference = value.read()?,
            2 => self.values = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Which rows of a table are wanted, and in which order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TabularConditions {
    /// The properties to sort by, each with its direction; 1 to 10 of them.
    pub order_by: Option<Vec<OrderBy>>,
    /// Conditions on the rows, each with a property, an operator and a value; 1 to 10 of them.
    pub property_filters: Option<Vec<PropertyFilter>>,
}

impl TabularConditions {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The properties to sort by, each with its direction; 1 to 10 of them.
    pub fn order_by(mut self, order_by: impl IntoIterator<Item = OrderBy>) -> Self {
        self.order_by = Some(order_by.into_iter().collect::<Vec<OrderBy>>());
        self
    }

    /// As [`order_by`](Self::order_by), but for `None`, which leaves it out.
    pub fn set_order_by(mut self, order_by: Option<Vec<OrderBy>>) -> Self {
        self.order_by = order_by;
        self
    }

    /// Conditions on the rows, each with a property, an operator and a value; 1 to 10 of them.
    pub fn property_filters(mut self, property_filters: impl IntoIterator<Item = PropertyFilter>) -> Self {
        self.property_filters = Some(property_filters.into_iter().collect::<Vec<PropertyFilter>>());
        self
    }

    /// As [`property_filters`](Self::property_filters), but for `None`, which leaves it out.
    pub fn set_property_filters(mut self, property_filters: Option<Vec<PropertyFilter>>) -> Self {
        self.property_filters = property_filters;
        self
    }
}

impl ToJson for TabularConditions {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("orderBy", &self.order_by)
            .with_some("propertyFilters", &self.property_filters)
            .into()
    }
}

impl Structure for TabularConditions {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.order_by = value.read()?,
            2 => self.property_filters = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
