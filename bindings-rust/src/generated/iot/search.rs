//! AWS IoT: search.

use super::Iot;
use crate::Error;
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

/// Finds things, or groups of things, by a query such as `attributes.line:4 AND connectivity.connected:true`. The index
/// must be switched on (`update_indexing_configuration`), and is some seconds behind.
///
/// AWS: `SearchIndex`, permission `iot:SearchIndex`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchIndex(pub(super) Call);

impl SearchIndex {
    /// The index: `AWS_Things` or `AWS_ThingGroups`. Default: `AWS_Things`; 1 to 128 characters.
    pub fn index_name(self, index_name: impl Into<String>) -> Self {
        SearchIndex(self.0.with("indexName", &index_name.into()))
    }

    /// As [`index_name`](Self::index_name), but for `None`, which leaves it out.
    pub fn set_index_name(self, index_name: Option<String>) -> Self {
        SearchIndex(self.0.set("indexName", &index_name))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        SearchIndex(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        SearchIndex(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        SearchIndex(self.0.set("maxResults", &max_results))
    }

    /// The version of the query's language. Default: `2017-09-30`.
    pub fn query_version(self, query_version: impl Into<String>) -> Self {
        SearchIndex(self.0.with("queryVersion", &query_version.into()))
    }

    /// As [`query_version`](Self::query_version), but for `None`, which leaves it out.
    pub fn set_query_version(self, query_version: Option<String>) -> Self {
        SearchIndex(self.0.set("queryVersion", &query_version))
    }
}

pages!(SearchIndex, SearchIndexResponse);

impl Iot {
    /// Finds things, or groups of things, by a query such as `attributes.line:4 AND connectivity.connected:true`. The index
    /// must be switched on (`update_indexing_configuration`), and is some seconds behind.
    ///
    /// AWS: `SearchIndex`, permission `iot:SearchIndex`.
    pub fn search_index(&self, query_string: impl Into<String>) -> SearchIndex {
        SearchIndex(Call::new(&self.connector, "iot.SearchIndex").with("queryString", &query_string.into()))
    }
}

/// Lists the indices that are switched on, by name.
///
/// AWS: `ListIndices`, permission `iot:ListIndices`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListIndices(pub(super) Call);

impl ListIndices {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListIndices(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 500 it is 500. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListIndices(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListIndices(self.0.set("maxResults", &max_results))
    }
}

listing!(ListIndices, ListIndicesResponse);

impl crate::Paged for ListIndicesResponse {
    type Item = String;

    fn take_items(&mut self) -> Vec<String> {
        self.index_names.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the indices that are switched on, by name.
    ///
    /// AWS: `ListIndices`, permission `iot:ListIndices`.
    pub fn list_indices(&self) -> ListIndices {
        ListIndices(Call::new(&self.connector, "iot.ListIndices"))
    }
}

/// Says whether an index is built, and what it holds.
///
/// AWS: `DescribeIndex`, permission `iot:DescribeIndex`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeIndex(pub(super) Call);

call!(DescribeIndex, DescribeIndexResponse);

impl Iot {
    /// Says whether an index is built, and what it holds.
    ///
    /// AWS: `DescribeIndex`, permission `iot:DescribeIndex`.
    pub fn describe_index(&self, index_name: impl Into<String>) -> DescribeIndex {
        DescribeIndex(Call::new(&self.connector, "iot.DescribeIndex").with("indexName", &index_name.into()))
    }
}

/// Gives what is indexed.
///
/// AWS: `GetIndexingConfiguration`, permission `iot:GetIndexingConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIndexingConfiguration(pub(super) Call);

call!(GetIndexingConfiguration, GetIndexingConfigurationResponse);

impl Iot {
    /// Gives what is indexed.
    ///
    /// AWS: `GetIndexingConfiguration`, permission `iot:GetIndexingConfiguration`.
    pub fn get_indexing_configuration(&self) -> GetIndexingConfiguration {
        GetIndexingConfiguration(Call::new(&self.connector, "iot.GetIndexingConfiguration"))
    }
}

/// Sets what is indexed. The index is built anew, which may take long; what is not given stays.
///
/// AWS: `UpdateIndexingConfiguration`, permission `iot:UpdateIndexingConfiguration`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateIndexingConfiguration(pub(super) Call);

impl UpdateIndexingConfiguration {
    /// What is indexed of things.
    pub fn thing_indexing_configuration(self, thing_indexing_configuration: ThingIndexingConfiguration) -> Self {
        UpdateIndexingConfiguration(self.0.with("thingIndexingConfiguration", &thing_indexing_configuration))
    }

    /// As [`thing_indexing_configuration`](Self::thing_indexing_configuration), but for `None`, which leaves it out.
    pub fn set_thing_indexing_configuration(
        self,
        thing_indexing_configuration: Option<ThingIndexingConfiguration>,
    ) -> Self {
        UpdateIndexingConfiguration(self.0.set("thingIndexingConfiguration", &thing_indexing_configuration))
    }

    /// What is indexed of groups.
    pub fn thing_group_indexing_configuration(
        self,
        thing_group_indexing_configuration: ThingGroupIndexingConfiguration,
    ) -> Self {
        UpdateIndexingConfiguration(self.0.with("thingGroupIndexingConfiguration", &thing_group_indexing_configuration))
    }

    /// As [`thing_group_indexing_configuration`](Self::thing_group_indexing_configuration), but for `None`, which leaves it out.
    pub fn set_thing_group_indexing_configuration(
        self,
        thing_group_indexing_configuration: Option<ThingGroupIndexingConfiguration>,
    ) -> Self {
        UpdateIndexingConfiguration(self.0.set("thingGroupIndexingConfiguration", &thing_group_indexing_configuration))
    }
}

call!(UpdateIndexingConfiguration, UpdateIndexingConfigurationResponse);

impl Iot {
    /// Sets what is indexed. The index is built anew, which may take long; what is not given stays.
    ///
    /// AWS: `UpdateIndexingConfiguration`, permission `iot:UpdateIndexingConfiguration`.
    pub fn update_indexing_configuration(&self) -> UpdateIndexingConfiguration {
        UpdateIndexingConfiguration(Call::new(&self.connector, "iot.UpdateIndexingConfiguration"))
    }
}

/// Counts what a query finds, and gives average, sum and more of a field of numbers.
///
/// AWS: `GetStatistics`, permission `iot:GetStatistics`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStatistics(pub(super) Call);

impl GetStatistics {
    /// The index: `AWS_Things` or `AWS_ThingGroups`. Default: `AWS_Things`; 1 to 128 characters.
    pub fn index_name(self, index_name: impl Into<String>) -> Self {
        GetStatistics(self.0.with("indexName", &index_name.into()))
    }

    /// As [`index_name`](Self::index_name), but for `None`, which leaves it out.
    pub fn set_index_name(self, index_name: Option<String>) -> Self {
        GetStatistics(self.0.set("indexName", &index_name))
    }

    /// The field to count by, such as `attributes.line`.
    pub fn aggregation_field(self, aggregation_field: impl Into<String>) -> Self {
        GetStatistics(self.0.with("aggregationField", &aggregation_field.into()))
    }

    /// As [`aggregation_field`](Self::aggregation_field), but for `None`, which leaves it out.
    pub fn set_aggregation_field(self, aggregation_field: Option<String>) -> Self {
        GetStatistics(self.0.set("aggregationField", &aggregation_field))
    }

    /// The version of the query's language. Default: `2017-09-30`.
    pub fn query_version(self, query_version: impl Into<String>) -> Self {
        GetStatistics(self.0.with("queryVersion", &query_version.into()))
    }

    /// As [`query_version`](Self::query_version), but for `None`, which leaves it out.
    pub fn set_query_version(self, query_version: Option<String>) -> Self {
        GetStatistics(self.0.set("queryVersion", &query_version))
    }
}

call!(GetStatistics, GetStatisticsResponse);

impl Iot {
    /// Counts what a query finds, and gives average, sum and more of a field of numbers.
    ///
    /// AWS: `GetStatistics`, permission `iot:GetStatistics`.
    pub fn get_statistics(&self, query_string: impl Into<String>) -> GetStatistics {
        GetStatistics(Call::new(&self.connector, "iot.GetStatistics").with("queryString", &query_string.into()))
    }
}

/// Counts how many values a field has in what a query finds. From some thousands on it is an estimate.
///
/// AWS: `GetCardinality`, permission `iot:GetCardinality`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCardinality(pub(super) Call);

impl GetCardinality {
    /// The index: `AWS_Things` or `AWS_ThingGroups`. Default: `AWS_Things`; 1 to 128 characters.
    pub fn index_name(self, index_name: impl Into<String>) -> Self {
        GetCardinality(self.0.with("indexName", &index_name.into()))
    }

    /// As [`index_name`](Self::index_name), but for `None`, which leaves it out.
    pub fn set_index_name(self, index_name: Option<String>) -> Self {
        GetCardinality(self.0.set("indexName", &index_name))
    }

    /// The field to count by, such as `attributes.line`.
    pub fn aggregation_field(self, aggregation_field: impl Into<String>) -> Self {
        GetCardinality(self.0.with("aggregationField", &aggregation_field.into()))
    }

    /// As [`aggregation_field`](Self::aggregation_field), but for `None`, which leaves it out.
    pub fn set_aggregation_field(self, aggregation_field: Option<String>) -> Self {
        GetCardinality(self.0.set("aggregationField", &aggregation_field))
    }

    /// The version of the query's language. Default: `2017-09-30`.
    pub fn query_version(self, query_version: impl Into<String>) -> Self {
        GetCardinality(self.0.with("queryVersion", &query_version.into()))
    }

    /// As [`query_version`](Self::query_version), but for `None`, which leaves it out.
    pub fn set_query_version(self, query_version: Option<String>) -> Self {
        GetCardinality(self.0.set("queryVersion", &query_version))
    }
}

call!(GetCardinality, GetCardinalityResponse);

impl Iot {
    /// Counts how many values a field has in what a query finds. From some thousands on it is an estimate.
    ///
    /// AWS: `GetCardinality`, permission `iot:GetCardinality`.
    pub fn get_cardinality(&self, query_string: impl Into<String>) -> GetCardinality {
        GetCardinality(Call::new(&self.connector, "iot.GetCardinality").with("queryString", &query_string.into()))
    }
}

/// Gives which value of a field of numbers so many percent of what a query finds do not exceed.
///
/// AWS: `GetPercentiles`, permission `iot:GetPercentiles`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPercentiles(pub(super) Call);

impl GetPercentiles {
    /// The index: `AWS_Things` or `AWS_ThingGroups`. Default: `AWS_Things`; 1 to 128 characters.
    pub fn index_name(self, index_name: impl Into<String>) -> Self {
        GetPercentiles(self.0.with("indexName", &index_name.into()))
    }

    /// As [`index_name`](Self::index_name), but for `None`, which leaves it out.
    pub fn set_index_name(self, index_name: Option<String>) -> Self {
        GetPercentiles(self.0.set("indexName", &index_name))
    }

    /// The field to count by, such as `attributes.line`.
    pub fn aggregation_field(self, aggregation_field: impl Into<String>) -> Self {
        GetPercentiles(self.0.with("aggregationField", &aggregation_field.into()))
    }

    /// As [`aggregation_field`](Self::aggregation_field), but for `None`, which leaves it out.
    pub fn set_aggregation_field(self, aggregation_field: Option<String>) -> Self {
        GetPercentiles(self.0.set("aggregationField", &aggregation_field))
    }

    /// The version of the query's language. Default: `2017-09-30`.
    pub fn query_version(self, query_version: impl Into<String>) -> Self {
        GetPercentiles(self.0.with("queryVersion", &query_version.into()))
    }

    /// As [`query_version`](Self::query_version), but for `None`, which leaves it out.
    pub fn set_query_version(self, query_version: Option<String>) -> Self {
        GetPercentiles(self.0.set("queryVersion", &query_version))
    }

    /// The percentages. Default: 1, 5, 25, 50, 75, 95 and 99.
    pub fn percents(self, percents: impl IntoIterator<Item = f64>) -> Self {
        GetPercentiles(self.0.with("percents", &percents.into_iter().collect::<Vec<f64>>()))
    }

    /// As [`percents`](Self::percents), but for `None`, which leaves it out.
    pub fn set_percents(self, percents: Option<Vec<f64>>) -> Self {
        GetPercentiles(self.0.set("percents", &percents))
    }
}

call!(GetPercentiles, GetPercentilesResponse);

impl Iot {
    /// Gives which value of a field of numbers so many percent of what a query finds do not exceed.
    ///
    /// AWS: `GetPercentiles`, permission `iot:GetPercentiles`.
    pub fn get_percentiles(&self, query_string: impl Into<String>) -> GetPercentiles {
        GetPercentiles(Call::new(&self.connector, "iot.GetPercentiles").with("queryString", &query_string.into()))
    }
}

/// Counts what a query finds by the values of a field, the most frequent first.
///
/// AWS: `GetBucketsAggregation`, permission `iot:GetBucketsAggregation`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBucketsAggregation(pub(super) Call);

impl GetBucketsAggregation {
    /// The index: `AWS_Things` or `AWS_ThingGroups`. Default: `AWS_Things`; 1 to 128 characters.
    pub fn index_name(self, index_name: impl Into<String>) -> Self {
        GetBucketsAggregation(self.0.with("indexName", &index_name.into()))
    }

    /// As [`index_name`](Self::index_name), but for `None`, which leaves it out.
    pub fn set_index_name(self, index_name: Option<String>) -> Self {
        GetBucketsAggregation(self.0.set("indexName", &index_name))
    }

    /// The version of the query's language. Default: `2017-09-30`.
    pub fn query_version(self, query_version: impl Into<String>) -> Self {
        GetBucketsAggregation(self.0.with("queryVersion", &query_version.into()))
    }

    /// As [`query_version`](Self::query_version), but for `None`, which leaves it out.
    pub fn set_query_version(self, query_version: Option<String>) -> Self {
        GetBucketsAggregation(self.0.set("queryVersion", &query_version))
    }
}

call!(GetBucketsAggregation, GetBucketsAggregationResponse);

impl Iot {
    /// Counts what a query finds by the values of a field, the most frequent first.
    ///
    /// AWS: `GetBucketsAggregation`, permission `iot:GetBucketsAggregation`.
    pub fn get_buckets_aggregation(
        &self,
        query_string: impl Into<String>,
        aggregation_field: impl Into<String>,
        buckets_aggregation_type: BucketsAggregationType,
    ) -> GetBucketsAggregation {
        GetBucketsAggregation(
            Call::new(&self.connector, "iot.GetBucketsAggregation")
                .with("queryString", &query_string.into())
                .with("aggregationField", &aggregation_field.into())
                .with("bucketsAggregationType", &buckets_aggregation_type),
        )
    }
}

/// A value, and how often it was found.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Bucket {
    /// The value.
    pub key_value: Option<String>,
    /// How many there are.
    pub count: Option<i32>,
}

impl ToJson for Bucket {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("keyValue", &self.key_value).with_some("count", &self.count).into()
    }
}

impl Structure for Bucket {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.key_value = value.read()?,
            2 => self.count = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// How is counted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BucketsAggregationType {
    /// Counts by the values of the field.
    pub terms_aggregation: Option<TermsAggregation>,
}

impl BucketsAggregationType {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts by the values of the field.
    pub fn terms_aggregation(mut self, terms_aggregation: TermsAggregation) -> Self {
        self.terms_aggregation = Some(terms_aggregation);
        self
    }

    /// As [`terms_aggregation`](Self::terms_aggregation), but for `None`, which leaves it out.
    pub fn set_terms_aggregation(mut self, terms_aggregation: Option<TermsAggregation>) -> Self {
        self.terms_aggregation = terms_aggregation;
        self
    }
}

impl ToJson for BucketsAggregationType {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("termsAggregation", &self.terms_aggregation).into()
    }
}

impl Structure for BucketsAggregationType {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.terms_aggregation = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What else is indexed of connections.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectivityFilter {
    /// The operations that shall tell of sockets.
    pub include_socket_information: Option<Vec<FleetIndexingApi>>,
}

impl ConnectivityFilter {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The operations that shall tell of sockets.
    pub fn include_socket_information(
        mut self,
        include_socket_information: impl IntoIterator<Item = impl Into<FleetIndexingApi>>,
    ) -> Self {
        self.include_socket_information =
            Some(include_socket_information.into_iter().map(Into::into).collect::<Vec<FleetIndexingApi>>());
        self
    }

    /// As [`include_socket_information`](Self::include_socket_information), but for `None`, which leaves it out.
    pub fn set_include_socket_information(mut self, include_socket_information: Option<Vec<FleetIndexingApi>>) -> Self {
        self.include_socket_information = include_socket_information;
        self
    }
}

impl ToJson for ConnectivityFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("includeSocketInformation", &self.include_socket_information).into()
    }
}

impl Structure for ConnectivityFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.include_socket_information = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `describe_index` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeIndexResponse {
    /// The index; 1 to 128 characters.
    pub index_name: Option<String>,
    /// Whether the index is built.
    pub index_status: Option<IndexStatus>,
    /// What the index holds, such as `REGISTRY_AND_SHADOW`.
    pub schema: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeIndexResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("indexName", &self.index_name)
            .with_some("indexStatus", &self.index_status)
            .with_some("schema", &self.schema)
            .into()
    }
}

impl Structure for DescribeIndexResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.index_name = value.read()?,
            2 => self.index_status = value.read()?,
            3 => self.schema = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeIndexResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Whether violations that Device Defender found are indexed.
    DeviceDefenderIndexingMode {
        Off = "OFF",
        Violations = "VIOLATIONS",
    } else Unknown
}

/// A field of the index, and its type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Field {
    /// The name of the field.
    pub name: Option<String>,
    /// The type of the field.
    pub r#type: Option<FieldType>,
}

impl Field {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the field.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As [`name`](Self::name), but for `None`, which leaves it out.
    pub fn set_name(mut self, name: Option<String>) -> Self {
        self.name = name;
        self
    }

    /// The type of the field.
    pub fn r#type(mut self, r#type: impl Into<FieldType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// As [`type`](Self::type), but for `None`, which leaves it out.
    pub fn set_type(mut self, r#type: Option<FieldType>) -> Self {
        self.r#type = r#type;
        self
    }
}

impl ToJson for Field {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("name", &self.name).with_some("type", &self.r#type).into()
    }
}

impl Structure for Field {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.r#type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The type of a field of the index.
    FieldType {
        Number = "Number",
        String = "String",
        Boolean = "Boolean",
    } else Unknown
}

enumeration! {
    /// An operation that can tell of sockets.
    FleetIndexingApi {
        GetThingConnectivityData = "GET_THING_CONNECTIVITY_DATA",
    } else Unknown
}

/// A field of a shadow that holds a place on the earth.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeoLocationTarget {
    /// The name of the field.
    pub name: Option<String>,
    /// Which of latitude and longitude comes first. Default: `LatLon`.
    pub order: Option<TargetFieldOrder>,
}

impl GeoLocationTarget {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the field.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As [`name`](Self::name), but for `None`, which leaves it out.
    pub fn set_name(mut self, name: Option<String>) -> Self {
        self.name = name;
        self
    }

    /// Which of latitude and longitude comes first. Default: `LatLon`.
    pub fn order(mut self, order: impl Into<TargetFieldOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// As [`order`](Self::order), but for `None`, which leaves it out.
    pub fn set_order(mut self, order: Option<TargetFieldOrder>) -> Self {
        self.order = order;
        self
    }
}

impl ToJson for GeoLocationTarget {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("name", &self.name).with_some("order", &self.order).into()
    }
}

impl Structure for GeoLocationTarget {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.order = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `get_buckets_aggregation` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetBucketsAggregationResponse {
    /// How many things the query finds.
    pub total_count: Option<i32>,
    /// The values, and how often each was found.
    pub buckets: Option<Vec<Bucket>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetBucketsAggregationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("totalCount", &self.total_count).with_some("buckets", &self.buckets).into()
    }
}

impl Structure for GetBucketsAggregationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.total_count = value.read()?,
            2 => self.buckets = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetBucketsAggregationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_cardinality` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCardinalityResponse {
    /// How many values there are.
    pub cardinality: Option<i32>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetCardinalityResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("cardinality", &self.cardinality).into()
    }
}

impl Structure for GetCardinalityResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.cardinality = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetCardinalityResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_indexing_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetIndexingConfigurationResponse {
    /// What is indexed of things.
    pub thing_indexing_configuration: Option<ThingIndexingConfiguration>,
    /// What is indexed of groups.
    pub thing_group_indexing_configuration: Option<ThingGroupIndexingConfiguration>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetIndexingConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingIndexingConfiguration", &self.thing_indexing_configuration)
            .with_some("thingGroupIndexingConfiguration", &self.thing_group_indexing_configuration)
            .into()
    }
}

impl Structure for GetIndexingConfigurationResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_indexing_configuration = value.read()?,
            2 => self.thing_group_indexing_configuration = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetIndexingConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_percentiles` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetPercentilesResponse {
    /// The percentages, each with its value.
    pub percentiles: Option<Vec<PercentPair>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetPercentilesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("percentiles", &self.percentiles).into()
    }
}

impl Structure for GetPercentilesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.percentiles = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetPercentilesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_statistics` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetStatisticsResponse {
    /// What was found, in numbers.
    pub statistics: Option<Statistics>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetStatisticsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("statistics", &self.statistics).into()
    }
}

impl Structure for GetStatisticsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.statistics = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetStatisticsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Whether an index is built. `REBUILDING`: it can be searched, with what it had before.
    IndexStatus {
        Active = "ACTIVE",
        Building = "BUILDING",
        Rebuilding = "REBUILDING",
    } else Unknown
}

/// Which shadows and places are indexed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IndexingFilter {
    /// The names of the shadows that are indexed.
    pub named_shadow_names: Option<Vec<String>>,
    /// The fields of shadows that hold places.
    pub geo_locations: Option<Vec<GeoLocationTarget>>,
    /// What else is indexed of connections.
    pub connectivity: Option<ConnectivityFilter>,
}

impl IndexingFilter {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The names of the shadows that are indexed.
    pub fn named_shadow_names(mut self, named_shadow_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.named_shadow_names = Some(named_shadow_names.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`named_shadow_names`](Self::named_shadow_names), but for `None`, which leaves it out.
    pub fn set_named_shadow_names(mut self, named_shadow_names: Option<Vec<String>>) -> Self {
        self.named_shadow_names = named_shadow_names;
        self
    }

    /// The fields of shadows that hold places.
    pub fn geo_locations(mut self, geo_locations: impl IntoIterator<Item = GeoLocationTarget>) -> Self {
        self.geo_locations = Some(geo_locations.into_iter().collect::<Vec<GeoLocationTarget>>());
        self
    }

    /// As [`geo_locations`](Self::geo_locations), but for `None`, which leaves it out.
    pub fn set_geo_locations(mut self, geo_locations: Option<Vec<GeoLocationTarget>>) -> Self {
        self.geo_locations = geo_locations;
        self
    }

    /// What else is indexed of connections.
    pub fn connectivity(mut self, connectivity: ConnectivityFilter) -> Self {
        self.connectivity = Some(connectivity);
        self
    }

    /// As [`connectivity`](Self::connectivity), but for `None`, which leaves it out.
    pub fn set_connectivity(mut self, connectivity: Option<ConnectivityFilter>) -> Self {
        self.connectivity = connectivity;
        self
    }
}

impl ToJson for IndexingFilter {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("namedShadowNames", &self.named_shadow_names)
            .with_some("geoLocations", &self.geo_locations)
            .with_some("connectivity", &self.connectivity)
            .into()
    }
}

impl Structure for IndexingFilter {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.named_shadow_names = value.read()?,
            2 => self.geo_locations = value.read()?,
            3 => self.connectivity = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_indices` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListIndicesResponse {
    /// The names of the indices.
    pub index_names: Option<Vec<String>>,
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListIndicesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("indexNames", &self.index_names).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListIndicesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.index_names = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListIndicesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Whether named shadows are indexed.
    NamedShadowIndexingMode {
        Off = "OFF",
        On = "ON",
    } else Unknown
}

/// A percentage, and the value that belongs to it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PercentPair {
    /// The percentage.
    pub percent: Option<f64>,
    /// The value.
    pub value: Option<f64>,
}

impl ToJson for PercentPair {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("percent", &self.percent).with_some("value", &self.value).into()
    }
}

impl Structure for PercentPair {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.percent = value.read()?,
            2 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `search_index` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchIndexResponse {
    /// The token of the next page; none on the last one.
    pub next_token: Option<String>,
    /// The things that were found, on this page.
    pub things: Option<Vec<ThingDocument>>,
    /// The groups that were found, on this page.
    pub thing_groups: Option<Vec<ThingGroupDocument>>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for SearchIndexResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("nextToken", &self.next_token)
            .with_some("things", &self.things)
            .with_some("thingGroups", &self.thing_groups)
            .into()
    }
}

impl Structure for SearchIndexResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.next_token = value.read()?,
            2 => self.things = value.read()?,
            3 => self.thing_groups = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for SearchIndexResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What was found, in numbers. A field without numbers has a count alone.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Statistics {
    /// How many there are.
    pub count: Option<i32>,
    /// The average.
    pub average: Option<f64>,
    /// The sum.
    pub sum: Option<f64>,
    /// The smallest value.
    pub minimum: Option<f64>,
    /// The largest value.
    pub maximum: Option<f64>,
    /// The sum of the squares.
    pub sum_of_squares: Option<f64>,
    /// The variance.
    pub variance: Option<f64>,
    /// The standard deviation.
    pub std_deviation: Option<f64>,
}

impl ToJson for Statistics {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("count", &self.count)
            .with_some("average", &self.average)
            .with_some("sum", &self.sum)
            .with_some("minimum", &self.minimum)
            .with_some("maximum", &self.maximum)
            .with_some("sumOfSquares", &self.sum_of_squares)
            .with_some("variance", &self.variance)
            .with_some("stdDeviation", &self.std_deviation)
            .into()
    }
}

impl Structure for Statistics {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.count = value.read()?,
            2 => self.average = value.read()?,
            3 => self.sum = value.read()?,
            4 => self.minimum = value.read()?,
            5 => self.maximum = value.read()?,
            6 => self.sum_of_squares = value.read()?,
            7 => self.variance = value.read()?,
            8 => self.std_deviation = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Which of the two numbers of a place comes first.
    TargetFieldOrder {
        LatLon = "LatLon",
        LonLat = "LonLat",
    } else Unknown
}

/// Counting by the values of a field.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TermsAggregation {
    /// How many values there are at the most. Default: 10; 1 to 10000.
    pub max_buckets: Option<i32>,
}

impl TermsAggregation {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many values there are at the most. Default: 10; 1 to 10000.
    pub fn max_buckets(mut self, max_buckets: i32) -> Self {
        self.max_buckets = Some(max_buckets);
        self
    }

    /// As [`max_buckets`](Self::max_buckets), but for `None`, which leaves it out.
    pub fn set_max_buckets(mut self, max_buckets: Option<i32>) -> Self {
        self.max_buckets = max_buckets;
        self
    }
}

impl ToJson for TermsAggregation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("maxBuckets", &self.max_buckets).into()
    }
}

impl Structure for TermsAggregation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.max_buckets = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Whether a thing is connected, and since when.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingConnectivity {
    /// Whether it is connected.
    pub connected: Option<bool>,
    /// When it was last connected or disconnected, in epoch milliseconds.
    pub timestamp: Option<i64>,
    /// Why it is not connected any more.
    pub disconnect_reason: Option<String>,
    /// The keep-alive of the connection, in seconds.
    pub keep_alive_duration: Option<i32>,
    /// Whether the session ends with the connection.
    pub clean_session: Option<bool>,
    /// How long the session outlives the connection, in seconds.
    pub session_expiry: Option<i64>,
    /// The MQTT client id.
    pub client_id: Option<String>,
}

impl ToJson for ThingConnectivity {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("connected", &self.connected)
            .with_some("timestamp", &self.timestamp)
            .with_some("disconnectReason", &self.disconnect_reason)
            .with_some("keepAliveDuration", &self.keep_alive_duration)
            .with_some("cleanSession", &self.clean_session)
            .with_some("sessionExpiry", &self.session_expiry)
            .with_some("clientId", &self.client_id)
            .into()
    }
}

impl Structure for ThingConnectivity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.connected = value.read()?,
            2 => self.timestamp = value.read()?,
            3 => self.disconnect_reason = value.read()?,
            4 => self.keep_alive_duration = value.read()?,
            5 => self.clean_session = value.read()?,
            6 => self.session_expiry = value.read()?,
            7 => self.client_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether it is indexed that things are connected.
    ThingConnectivityIndexingMode {
        Off = "OFF",
        Status = "STATUS",
    } else Unknown
}

/// A thing as the index has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingDocument {
    /// The name of the thing; 1 to 128 characters.
    pub thing_name: Option<String>,
    /// The id of the thing.
    pub thing_id: Option<String>,
    /// The type of the thing; 1 to 128 characters.
    pub thing_type_name: Option<String>,
    /// The groups that the thing is in, and its billing group.
    pub thing_group_names: Option<Vec<String>>,
    /// The attributes: names and values.
    pub attributes: Option<HashMap<String, String>>,
    /// The shadows as JSON: the classic one's state, and the named ones under `name`.
    pub shadow: Option<String>,
    /// What Device Defender found, as JSON.
    pub device_defender: Option<String>,
    /// Whether the thing is connected. Absent if that is not indexed.
    pub connectivity: Option<ThingConnectivity>,
}

impl ToJson for ThingDocument {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingName", &self.thing_name)
            .with_some("thingId", &self.thing_id)
            .with_some("thingTypeName", &self.thing_type_name)
            .with_some("thingGroupNames", &self.thing_group_names)
            .with_some("attributes", &self.attributes)
            .with_some("shadow", &self.shadow)
            .with_some("deviceDefender", &self.device_defender)
            .with_some("connectivity", &self.connectivity)
            .into()
    }
}

impl Structure for ThingDocument {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_name = value.read()?,
            2 => self.thing_id = value.read()?,
            3 => self.thing_type_name = value.read()?,
            4 => self.thing_group_names = value.read()?,
            5 => self.attributes = value.read()?,
            6 => self.shadow = value.read()?,
            7 => self.device_defender = value.read()?,
            8 => self.connectivity = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A group of things as the index has it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingGroupDocument {
    /// The name of the group; 1 to 128 characters.
    pub thing_group_name: Option<String>,
    /// The id of the group; 1 to 128 characters.
    pub thing_group_id: Option<String>,
    /// The description of the group; at most 2028 characters.
    pub thing_group_description: Option<String>,
    /// The attributes: names and values.
    pub attributes: Option<HashMap<String, String>>,
    /// The groups that it is within.
    pub parent_group_names: Option<Vec<String>>,
}

impl ToJson for ThingGroupDocument {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("thingGroupName", &self.thing_group_name)
            .with_some("thingGroupId", &self.thing_group_id)
            .with_some("thingGroupDescription", &self.thing_group_description)
            .with_some("attributes", &self.attributes)
            .with_some("parentGroupNames", &self.parent_group_names)
            .into()
    }
}

impl Structure for ThingGroupDocument {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_group_name = value.read()?,
            2 => self.thing_group_id = value.read()?,
            3 => self.thing_group_description = value.read()?,
            4 => self.attributes = value.read()?,
            5 => self.parent_group_names = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What is indexed of groups.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingGroupIndexingConfiguration {
    /// Whether groups are indexed.
    pub thing_group_indexing_mode: ThingGroupIndexingMode,
    /// The fields whose types AWS IoT knows.
    pub managed_fields: Option<Vec<Field>>,
    /// Fields of your own that can be counted by and searched as numbers.
    pub custom_fields: Option<Vec<Field>>,
}

impl ThingGroupIndexingConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(thing_group_indexing_mode: impl Into<ThingGroupIndexingMode>) -> Self {
        Self { thing_group_indexing_mode: thing_group_indexing_mode.into(), ..Self::default() }
    }

    /// The fields whose types AWS IoT knows.
    pub fn managed_fields(mut self, managed_fields: impl IntoIterator<Item = Field>) -> Self {
        self.managed_fields = Some(managed_fields.into_iter().collect::<Vec<Field>>());
        self
    }

    /// As [`managed_fields`](Self::managed_fields), but for `None`, which leaves it out.
    pub fn set_managed_fields(mut self, managed_fields: Option<Vec<Field>>) -> Self {
        self.managed_fields = managed_fields;
        self
    }

    /// Fields of your own that can be counted by and searched as numbers.
    pub fn custom_fields(mut self, custom_fields: impl IntoIterator<Item = Field>) -> Self {
        self.custom_fields = Some(custom_fields.into_iter().collect::<Vec<Field>>());
        self
    }

    /// As [`custom_fields`](Self::custom_fields), but for `None`, which leaves it out.
    pub fn set_custom_fields(mut self, custom_fields: Option<Vec<Field>>) -> Self {
        self.custom_fields = custom_fields;
        self
    }
}

impl ToJson for ThingGroupIndexingConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("thingGroupIndexingMode", &self.thing_group_indexing_mode)
            .with_some("managedFields", &self.managed_fields)
            .with_some("customFields", &self.custom_fields)
            .into()
    }
}

impl Structure for ThingGroupIndexingConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_group_indexing_mode = value.read()?,
            2 => self.managed_fields = value.read()?,
            3 => self.custom_fields = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether groups are indexed.
    ThingGroupIndexingMode {
        Off = "OFF",
        On = "ON",
    } else Unknown
}

/// What is indexed of things.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingIndexingConfiguration {
    /// What is indexed of things.
    pub thing_indexing_mode: ThingIndexingMode,
    /// Whether it is indexed that things are connected.
    pub thing_connectivity_indexing_mode: Option<ThingConnectivityIndexingMode>,
    /// Whether violations that Device Defender found are indexed.
    pub device_defender_indexing_mode: Option<DeviceDefenderIndexingMode>,
    /// Whether named shadows are indexed.
    pub named_shadow_indexing_mode: Option<NamedShadowIndexingMode>,
    /// The fields whose types AWS IoT knows.
    pub managed_fields: Option<Vec<Field>>,
    /// Fields of your own that can be counted by and searched as numbers.
    pub custom_fields: Option<Vec<Field>>,
    /// Which named shadows and which places are indexed.
    pub filter: Option<IndexingFilter>,
}

impl ThingIndexingConfiguration {
    /// With what it needs; the other members have setters.
    pub fn new(thing_indexing_mode: impl Into<ThingIndexingMode>) -> Self {
        Self { thing_indexing_mode: thing_indexing_mode.into(), ..Self::default() }
    }

    /// Whether it is indexed that things are connected.
    pub fn thing_connectivity_indexing_mode(
        mut self,
        thing_connectivity_indexing_mode: impl Into<ThingConnectivityIndexingMode>,
    ) -> Self {
        self.thing_connectivity_indexing_mode = Some(thing_connectivity_indexing_mode.into());
        self
    }

    /// As [`thing_connectivity_indexing_mode`](Self::thing_connectivity_indexing_mode), but for `None`, which leaves it out.
    pub fn set_thing_connectivity_indexing_mode(
        mut self,
        thing_connectivity_indexing_mode: Option<ThingConnectivityIndexingMode>,
    ) -> Self {
        self.thing_connectivity_indexing_mode = thing_connectivity_indexing_mode;
        self
    }

    /// Whether violations that Device Defender found are indexed.
    pub fn device_defender_indexing_mode(
        mut self,
        device_defender_indexing_mode: impl Into<DeviceDefenderIndexingMode>,
    ) -> Self {
        self.device_defender_indexing_mode = Some(device_defender_indexing_mode.into());
        self
    }

    /// As [`device_defender_indexing_mode`](Self::device_defender_indexing_mode), but for `None`, which leaves it out.
    pub fn set_device_defender_indexing_mode(
        mut self,
        device_defender_indexing_mode: Option<DeviceDefenderIndexingMode>,
    ) -> Self {
        self.device_defender_indexing_mode = device_defender_indexing_mode;
        self
    }

    /// Whether named shadows are indexed.
    pub fn named_shadow_indexing_mode(
        mut self,
        named_shadow_indexing_mode: impl Into<NamedShadowIndexingMode>,
    ) -> Self {
        self.named_shadow_indexing_mode = Some(named_shadow_indexing_mode.into());
        self
    }

    /// As [`named_shadow_indexing_mode`](Self::named_shadow_indexing_mode), but for `None`, which leaves it out.
    pub fn set_named_shadow_indexing_mode(
        mut self,
        named_shadow_indexing_mode: Option<NamedShadowIndexingMode>,
    ) -> Self {
        self.named_shadow_indexing_mode = named_shadow_indexing_mode;
        self
    }

    /// The fields whose types AWS IoT knows.
    pub fn managed_fields(mut self, managed_fields: impl IntoIterator<Item = Field>) -> Self {
        self.managed_fields = Some(managed_fields.into_iter().collect::<Vec<Field>>());
        self
    }

    /// As [`managed_fields`](Self::managed_fields), but for `None`, which leaves it out.
    pub fn set_managed_fields(mut self, managed_fields: Option<Vec<Field>>) -> Self {
        self.managed_fields = managed_fields;
        self
    }

    /// Fields of your own that can be counted by and searched as numbers.
    pub fn custom_fields(mut self, custom_fields: impl IntoIterator<Item = Field>) -> Self {
        self.custom_fields = Some(custom_fields.into_iter().collect::<Vec<Field>>());
        self
    }

    /// As [`custom_fields`](Self::custom_fields), but for `None`, which leaves it out.
    pub fn set_custom_fields(mut self, custom_fields: Option<Vec<Field>>) -> Self {
        self.custom_fields = custom_fields;
        self
    }

    /// Which named shadows and which places are indexed.
    pub fn filter(mut self, filter: IndexingFilter) -> Self {
        self.filter = Some(filter);
        self
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(mut self, filter: Option<IndexingFilter>) -> Self {
        self.filter = filter;
        self
    }
}

impl ToJson for ThingIndexingConfiguration {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("thingIndexingMode", &self.thing_indexing_mode)
            .with_some("thingConnectivityIndexingMode", &self.thing_connectivity_indexing_mode)
            .with_some("deviceDefenderIndexingMode", &self.device_defender_indexing_mode)
            .with_some("namedShadowIndexingMode", &self.named_shadow_indexing_mode)
            .with_some("managedFields", &self.managed_fields)
            .with_some("customFields", &self.custom_fields)
            .with_some("filter", &self.filter)
            .into()
    }
}

impl Structure for ThingIndexingConfiguration {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.thing_indexing_mode = value.read()?,
            2 => self.thing_connectivity_indexing_mode = value.read()?,
            3 => self.device_defender_indexing_mode = value.read()?,
            4 => self.named_shadow_indexing_mode = value.read()?,
            5 => self.managed_fields = value.read()?,
            6 => self.custom_fields = value.read()?,
            7 => self.filter = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// What is indexed of things: nothing, the registry, or the registry and the classic shadow.
    ThingIndexingMode {
        Off = "OFF",
        Registry = "REGISTRY",
        RegistryAndShadow = "REGISTRY_AND_SHADOW",
    } else Unknown
}

/// What `update_indexing_configuration` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateIndexingConfigurationResponse {
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for UpdateIndexingConfigurationResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().into()
    }
}

impl Structure for UpdateIndexingConfigurationResponse {
    fn member(&mut self, _: u64, value: Value<'_, '_>) -> Result<(), Error> {
        value.unknown()
    }
}

impl Response for UpdateIndexingConfigurationResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
