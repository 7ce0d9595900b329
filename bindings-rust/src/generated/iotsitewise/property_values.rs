//! AWS IoT SiteWise: property values.

use super::SiteWise;
use super::shared::TimeInNanos;
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

/// Gives the latest value of one property. Name the property by `asset_id` and `property_id` together, or by
/// `property_alias`.
///
/// AWS: `GetAssetPropertyValue`, permission `iotsitewise:GetAssetPropertyValue`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAssetPropertyValue(pub(super) Call);

impl GetAssetPropertyValue {
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        GetAssetPropertyValue(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        GetAssetPropertyValue(self.0.set("assetId", &asset_id))
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(self, property_id: impl Into<String>) -> Self {
        GetAssetPropertyValue(self.0.with("propertyId", &property_id.into()))
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(self, property_id: Option<String>) -> Self {
        GetAssetPropertyValue(self.0.set("propertyId", &property_id))
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        GetAssetPropertyValue(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        GetAssetPropertyValue(self.0.set("propertyAlias", &property_alias))
    }
}

call!(GetAssetPropertyValue, GetAssetPropertyValueResponse);

impl SiteWise {
    /// Gives the latest value of one property. Name the property by `asset_id` and `property_id` together, or by
    /// `property_alias`.
    ///
    /// AWS: `GetAssetPropertyValue`, permission `iotsitewise:GetAssetPropertyValue`.
    pub fn get_asset_property_value(&self) -> GetAssetPropertyValue {
        GetAssetPropertyValue(Call::new(&self.connector, "iotsitewise.GetAssetPropertyValue"))
    }
}

/// Gives the stored values of one property in a period, in order of time. Name the property by `asset_id` and
/// `property_id` together, or by `property_alias`.
///
/// AWS: `GetAssetPropertyValueHistory`, permission `iotsitewise:GetAssetPropertyValueHistory`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAssetPropertyValueHistory(pub(super) Call);

impl GetAssetPropertyValueHistory {
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        GetAssetPropertyValueHistory(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("assetId", &asset_id))
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(self, property_id: impl Into<String>) -> Self {
        GetAssetPropertyValueHistory(self.0.with("propertyId", &property_id.into()))
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(self, property_id: Option<String>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("propertyId", &property_id))
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        GetAssetPropertyValueHistory(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("propertyAlias", &property_alias))
    }

    /// Where the period begins. A value at exactly this time is left out.
    pub fn start_date(self, start_date: Timestamp) -> Self {
        GetAssetPropertyValueHistory(self.0.with("startDate", &start_date))
    }

    /// As [`start_date`](Self::start_date), but for `None`, which leaves it out.
    pub fn set_start_date(self, start_date: Option<Timestamp>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("startDate", &start_date))
    }

    /// Where the period ends. A value at exactly this time is included.
    pub fn end_date(self, end_date: Timestamp) -> Self {
        GetAssetPropertyValueHistory(self.0.with("endDate", &end_date))
    }

    /// As [`end_date`](Self::end_date), but for `None`, which leaves it out.
    pub fn set_end_date(self, end_date: Option<Timestamp>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("endDate", &end_date))
    }

    /// Only data of this quality; 1 of them.
    pub fn qualities(self, qualities: impl IntoIterator<Item = impl Into<Quality>>) -> Self {
        GetAssetPropertyValueHistory(
            self.0.with("qualities", &qualities.into_iter().map(Into::into).collect::<Vec<Quality>>()),
        )
    }

    /// As [`qualities`](Self::qualities), but for `None`, which leaves it out.
    pub fn set_qualities(self, qualities: Option<Vec<Quality>>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("qualities", &qualities))
    }

    /// Whether the oldest or the newest comes first. Default: `ASCENDING`, the oldest.
    pub fn time_ordering(self, time_ordering: impl Into<TimeOrdering>) -> Self {
        GetAssetPropertyValueHistory(self.0.with("timeOrdering", &time_ordering.into()))
    }

    /// As [`time_ordering`](Self::time_ordering), but for `None`, which leaves it out.
    pub fn set_time_ordering(self, time_ordering: Option<TimeOrdering>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("timeOrdering", &time_ordering))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 20000 it is 20000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        GetAssetPropertyValueHistory(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetAssetPropertyValueHistory(self.0.set("maxResults", &max_results))
    }
}

listing!(GetAssetPropertyValueHistory, GetAssetPropertyValueHistoryResponse);

impl crate::Paged for GetAssetPropertyValueHistoryResponse {
    type Item = AssetPropertyValue;

    fn take_items(&mut self) -> Vec<AssetPropertyValue> {
        std::mem::take(&mut self.asset_property_value_history)
    }
}

impl SiteWise {
    /// Gives the stored values of one property in a period, in order of time. Name the property by `asset_id` and
    /// `property_id` together, or by `property_alias`.
    ///
    /// AWS: `GetAssetPropertyValueHistory`, permission `iotsitewise:GetAssetPropertyValueHistory`.
    pub fn get_asset_property_value_history(&self) -> GetAssetPropertyValueHistory {
        GetAssetPropertyValueHistory(Call::new(&self.connector, "iotsitewise.GetAssetPropertyValueHistory"))
    }
}

/// Gives aggregates of one property, such as its averages, for windows of equal length through a period. Name the
/// property by `asset_id` and `property_id` together, or by `property_alias`.
///
/// AWS: `GetAssetPropertyAggregates`, permission `iotsitewise:GetAssetPropertyAggregates`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAssetPropertyAggregates(pub(super) Call);

impl GetAssetPropertyAggregates {
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        GetAssetPropertyAggregates(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        GetAssetPropertyAggregates(self.0.set("assetId", &asset_id))
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(self, property_id: impl Into<String>) -> Self {
        GetAssetPropertyAggregates(self.0.with("propertyId", &property_id.into()))
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(self, property_id: Option<String>) -> Self {
        GetAssetPropertyAggregates(self.0.set("propertyId", &property_id))
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        GetAssetPropertyAggregates(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        GetAssetPropertyAggregates(self.0.set("propertyAlias", &property_alias))
    }

    /// Only data of this quality; 1 of them.
    pub fn qualities(self, qualities: impl IntoIterator<Item = impl Into<Quality>>) -> Self {
        GetAssetPropertyAggregates(
            self.0.with("qualities", &qualities.into_iter().map(Into::into).collect::<Vec<Quality>>()),
        )
    }

    /// As [`qualities`](Self::qualities), but for `None`, which leaves it out.
    pub fn set_qualities(self, qualities: Option<Vec<Quality>>) -> Self {
        GetAssetPropertyAggregates(self.0.set("qualities", &qualities))
    }

    /// Whether the oldest or the newest comes first. Default: `ASCENDING`, the oldest.
    pub fn time_ordering(self, time_ordering: impl Into<TimeOrdering>) -> Self {
        GetAssetPropertyAggregates(self.0.with("timeOrdering", &time_ordering.into()))
    }

    /// As [`time_ordering`](Self::time_ordering), but for `None`, which leaves it out.
    pub fn set_time_ordering(self, time_ordering: Option<TimeOrdering>) -> Self {
        GetAssetPropertyAggregates(self.0.set("timeOrdering", &time_ordering))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetAssetPropertyAggregates(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 2500 it is 2500. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        GetAssetPropertyAggregates(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetAssetPropertyAggregates(self.0.set("maxResults", &max_results))
    }
}

listing!(GetAssetPropertyAggregates, GetAssetPropertyAggregatesResponse);

impl crate::Paged for GetAssetPropertyAggregatesResponse {
    type Item = AggregatedValue;

    fn take_items(&mut self) -> Vec<AggregatedValue> {
        std::mem::take(&mut self.aggregated_values)
    }
}

impl SiteWise {
    /// Gives aggregates of one property, such as its averages, for windows of equal length through a period. Name the
    /// property by `asset_id` and `property_id` together, or by `property_alias`.
    ///
    /// AWS: `GetAssetPropertyAggregates`, permission `iotsitewise:GetAssetPropertyAggregates`.
    pub fn get_asset_property_aggregates(
        &self,
        aggregate_types: impl IntoIterator<Item = impl Into<AggregateType>>,
        resolution: impl Into<String>,
        start_date: Timestamp,
        end_date: Timestamp,
    ) -> GetAssetPropertyAggregates {
        GetAssetPropertyAggregates(
            Call::new(&self.connector, "iotsitewise.GetAssetPropertyAggregates")
                .with("aggregateTypes", &aggregate_types.into_iter().map(Into::into).collect::<Vec<AggregateType>>())
                .with("resolution", &resolution.into())
                .with("startDate", &start_date)
                .with("endDate", &end_date),
        )
    }
}

/// Estimates the values of one property at equal intervals through a period, so that gaps in the data are bridged. The
/// first estimate is for one interval after the start. Name the property by `asset_id` and `property_id` together, or
/// by `property_alias`.
///
/// AWS: `GetInterpolatedAssetPropertyValues`, permission `iotsitewise:GetInterpolatedAssetPropertyValues`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInterpolatedAssetPropertyValues(pub(super) Call);

impl GetInterpolatedAssetPropertyValues {
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("assetId", &asset_id))
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(self, property_id: impl Into<String>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("propertyId", &property_id.into()))
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(self, property_id: Option<String>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("propertyId", &property_id))
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("propertyAlias", &property_alias))
    }

    /// Nanoseconds on top of `start_time_in_seconds`; 0 to 999999999.
    pub fn start_time_offset_in_nanos(self, start_time_offset_in_nanos: i32) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("startTimeOffsetInNanos", &start_time_offset_in_nanos))
    }

    /// As [`start_time_offset_in_nanos`](Self::start_time_offset_in_nanos), but for `None`, which leaves it out.
    pub fn set_start_time_offset_in_nanos(self, start_time_offset_in_nanos: Option<i32>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("startTimeOffsetInNanos", &start_time_offset_in_nanos))
    }

    /// Nanoseconds on top of `end_time_in_seconds`; 0 to 999999999.
    pub fn end_time_offset_in_nanos(self, end_time_offset_in_nanos: i32) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("endTimeOffsetInNanos", &end_time_offset_in_nanos))
    }

    /// As [`end_time_offset_in_nanos`](Self::end_time_offset_in_nanos), but for `None`, which leaves it out.
    pub fn set_end_time_offset_in_nanos(self, end_time_offset_in_nanos: Option<i32>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("endTimeOffsetInNanos", &end_time_offset_in_nanos))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more. Default: 10.
    pub fn max_results(self, max_results: i32) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("maxResults", &max_results))
    }

    /// How far from a point data counts, in seconds; linear only. Default: all data from an interval before the period to
    /// one after; 1 to 320000000.
    pub fn interval_window_in_seconds(self, interval_window_in_seconds: i64) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.with("intervalWindowInSeconds", &interval_window_in_seconds))
    }

    /// As [`interval_window_in_seconds`](Self::interval_window_in_seconds), but for `None`, which leaves it out.
    pub fn set_interval_window_in_seconds(self, interval_window_in_seconds: Option<i64>) -> Self {
        GetInterpolatedAssetPropertyValues(self.0.set("intervalWindowInSeconds", &interval_window_in_seconds))
    }
}

listing!(GetInterpolatedAssetPropertyValues, GetInterpolatedAssetPropertyValuesResponse);

impl crate::Paged for GetInterpolatedAssetPropertyValuesResponse {
    type Item = InterpolatedAssetPropertyValue;

    fn take_items(&mut self) -> Vec<InterpolatedAssetPropertyValue> {
        std::mem::take(&mut self.interpolated_asset_property_values)
    }
}

impl SiteWise {
    /// Estimates the values of one property at equal intervals through a period, so that gaps in the data are bridged. The
    /// first estimate is for one interval after the start. Name the property by `asset_id` and `property_id` together, or
    /// by `property_alias`.
    ///
    /// AWS: `GetInterpolatedAssetPropertyValues`, permission `iotsitewise:GetInterpolatedAssetPropertyValues`.
    pub fn get_interpolated_asset_property_values(
        &self,
        start_time_in_seconds: i64,
        end_time_in_seconds: i64,
        quality: impl Into<Quality>,
        interval_in_seconds: i64,
        r#type: impl Into<String>,
    ) -> GetInterpolatedAssetPropertyValues {
        GetInterpolatedAssetPropertyValues(
            Call::new(&self.connector, "iotsitewise.GetInterpolatedAssetPropertyValues")
                .with("startTimeInSeconds", &start_time_in_seconds)
                .with("endTimeInSeconds", &end_time_in_seconds)
                .with("quality", &quality.into())
                .with("intervalInSeconds", &interval_in_seconds)
                .with("type", &r#type.into()),
        )
    }
}

/// Gives the latest values of several properties, at most 128 in a call. Entries succeed or fail one by one: look at
/// `error_entries` too. Entries that earlier pages have finished are in `skipped_entries`.
///
/// AWS: `BatchGetAssetPropertyValue`, permission `iotsitewise:BatchGetAssetPropertyValue`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchGetAssetPropertyValue(pub(super) Call);

impl BatchGetAssetPropertyValue {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        BatchGetAssetPropertyValue(self.0.set("nextToken", &next_token.into()))
    }
}

pages!(BatchGetAssetPropertyValue, BatchGetAssetPropertyValueResponse);

impl SiteWise {
    /// Gives the latest values of several properties, at most 128 in a call. Entries succeed or fail one by one: look at
    /// `error_entries` too. Entries that earlier pages have finished are in `skipped_entries`.
    ///
    /// AWS: `BatchGetAssetPropertyValue`, permission `iotsitewise:BatchGetAssetPropertyValue`.
    pub fn batch_get_asset_property_value(
        &self,
        entries: impl IntoIterator<Item = BatchGetAssetPropertyValueEntry>,
    ) -> BatchGetAssetPropertyValue {
        BatchGetAssetPropertyValue(
            Call::new(&self.connector, "iotsitewise.BatchGetAssetPropertyValue")
                .with("entries", &entries.into_iter().collect::<Vec<BatchGetAssetPropertyValueEntry>>()),
        )
    }
}

/// Gives the stored values of several properties, at most 16 in a call, each in a period of its own. Entries succeed or
/// fail one by one: look at `error_entries` too. Entries that earlier pages have finished are in `skipped_entries`.
///
/// AWS: `BatchGetAssetPropertyValueHistory`, permission `iotsitewise:BatchGetAssetPropertyValueHistory`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchGetAssetPropertyValueHistory(pub(super) Call);

impl BatchGetAssetPropertyValueHistory {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        BatchGetAssetPropertyValueHistory(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 20000 it is 20000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        BatchGetAssetPropertyValueHistory(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        BatchGetAssetPropertyValueHistory(self.0.set("maxResults", &max_results))
    }
}

pages!(BatchGetAssetPropertyValueHistory, BatchGetAssetPropertyValueHistoryResponse);

impl SiteWise {
    /// Gives the stored values of several properties, at most 16 in a call, each in a period of its own. Entries succeed or
    /// fail one by one: look at `error_entries` too. Entries that earlier pages have finished are in `skipped_entries`.
    ///
    /// AWS: `BatchGetAssetPropertyValueHistory`, permission `iotsitewise:BatchGetAssetPropertyValueHistory`.
    pub fn batch_get_asset_property_value_history(
        &self,
        entries: impl IntoIterator<Item = BatchGetAssetPropertyValueHistoryEntry>,
    ) -> BatchGetAssetPropertyValueHistory {
        BatchGetAssetPropertyValueHistory(
            Call::new(&self.connector, "iotsitewise.BatchGetAssetPropertyValueHistory")
                .with("entries", &entries.into_iter().collect::<Vec<BatchGetAssetPropertyValueHistoryEntry>>()),
        )
    }
}

/// Gives aggregates of several properties, at most 16 in a call, each in a period of its own. Entries succeed or fail
/// one by one: look at `error_entries` too. Entries that earlier pages have finished are in `skipped_entries`.
///
/// AWS: `BatchGetAssetPropertyAggregates`, permission `iotsitewise:BatchGetAssetPropertyAggregates`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchGetAssetPropertyAggregates(pub(super) Call);

impl BatchGetAssetPropertyAggregates {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        BatchGetAssetPropertyAggregates(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 4000 it is 4000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        BatchGetAssetPropertyAggregates(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        BatchGetAssetPropertyAggregates(self.0.set("maxResults", &max_results))
    }
}

pages!(BatchGetAssetPropertyAggregates, BatchGetAssetPropertyAggregatesResponse);

impl SiteWise {
    /// Gives aggregates of several properties, at most 16 in a call, each in a period of its own. Entries succeed or fail
    /// one by one: look at `error_entries` too. Entries that earlier pages have finished are in `skipped_entries`.
    ///
    /// AWS: `BatchGetAssetPropertyAggregates`, permission `iotsitewise:BatchGetAssetPropertyAggregates`.
    pub fn batch_get_asset_property_aggregates(
        &self,
        entries: impl IntoIterator<Item = BatchGetAssetPropertyAggregatesEntry>,
    ) -> BatchGetAssetPropertyAggregates {
        BatchGetAssetPropertyAggregates(
            Call::new(&self.connector, "iotsitewise.BatchGetAssetPropertyAggregates")
                .with("entries", &entries.into_iter().collect::<Vec<BatchGetAssetPropertyAggregatesEntry>>()),
        )
    }
}

/// Stores values of properties: at most 10 entries in a call, each with at most 10 values of one property. Entries
/// succeed or fail one by one: look at `error_entries`. Access is checked for each entry, too. A timestamp may be up to
/// 7 days old or 10 minutes ahead; any other fails with `TimestampOutOfRangeException`. A value replaces a stored one
/// of the same timestamp, unless its quality is a different one.
///
/// AWS: `BatchPutAssetPropertyValue`, permission `iotsitewise:BatchPutAssetPropertyValue`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BatchPutAssetPropertyValue(pub(super) Call);

impl BatchPutAssetPropertyValue {
    /// Whether good values of an entry are stored when others in it fail. If not, one bad value fails the whole entry.
    pub fn enable_partial_entry_processing(self, enable_partial_entry_processing: bool) -> Self {
        BatchPutAssetPropertyValue(self.0.with("enablePartialEntryProcessing", &enable_partial_entry_processing))
    }

    /// As [`enable_partial_entry_processing`](Self::enable_partial_entry_processing), but for `None`, which leaves it out.
    pub fn set_enable_partial_entry_processing(self, enable_partial_entry_processing: Option<bool>) -> Self {
        BatchPutAssetPropertyValue(self.0.set("enablePartialEntryProcessing", &enable_partial_entry_processing))
    }
}

call!(BatchPutAssetPropertyValue, BatchPutAssetPropertyValueResponse);

impl SiteWise {
    /// Stores values of properties: at most 10 entries in a call, each with at most 10 values of one property. Entries
    /// succeed or fail one by one: look at `error_entries`. Access is checked for each entry, too. A timestamp may be up to
    /// 7 days old or 10 minutes ahead; any other fails with `TimestampOutOfRangeException`. A value replaces a stored one
    /// of the same timestamp, unless its quality is a different one.
    ///
    /// AWS: `BatchPutAssetPropertyValue`, permission `iotsitewise:BatchPutAssetPropertyValue`.
    pub fn batch_put_asset_property_value(
        &self,
        entries: impl IntoIterator<Item = PutAssetPropertyValueEntry>,
    ) -> BatchPutAssetPropertyValue {
        BatchPutAssetPropertyValue(
            Call::new(&self.connector, "iotsitewise.BatchPutAssetPropertyValue")
                .with("entries", &entries.into_iter().collect::<Vec<PutAssetPropertyValueEntry>>()),
        )
    }
}

enumeration! {
    /// What is computed from the values in a window.
    AggregateType {
        Average = "AVERAGE",
        Count = "COUNT",
        Maximum = "MAXIMUM",
        Minimum = "MINIMUM",
        Sum = "SUM",
        StandardDeviation = "STANDARD_DEVIATION",
    } else Unknown
}

/// The aggregates of a property at one point in time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AggregatedValue {
    /// When the aggregates were computed.
    pub timestamp: Timestamp,
    /// The quality of the aggregates.
    pub quality: Option<Quality>,
    /// The aggregates, one member for each that was asked for.
    pub value: Aggregates,
}

impl ToJson for AggregatedValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("timestamp", &self.timestamp)
            .with_some("quality", &self.quality)
            .with("value", &self.value)
            .into()
    }
}

impl Structure for AggregatedValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.timestamp = value.read()?,
            2 => self.quality = value.read()?,
            3 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The results of aggregating the values in a window. Only those that were asked for are set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Aggregates {
    /// The mean of the values in the window.
    pub average: Option<f64>,
    /// How many values there are in the window.
    pub count: Option<f64>,
    /// The greatest value in the window.
    pub maximum: Option<f64>,
    /// The smallest value in the window.
    pub minimum: Option<f64>,
    /// The values in the window, added up.
    pub sum: Option<f64>,
    /// The standard deviation of the values in the window.
    pub standard_deviation: Option<f64>,
}

impl ToJson for Aggregates {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("average", &self.average)
            .with_some("count", &self.count)
            .with_some("maximum", &self.maximum)
            .with_some("minimum", &self.minimum)
            .with_some("sum", &self.sum)
            .with_some("standardDeviation", &self.standard_deviation)
            .into()
    }
}

impl Structure for Aggregates {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.average = value.read()?,
            2 => self.count = value.read()?,
            3 => self.maximum = value.read()?,
            4 => self.minimum = value.read()?,
            5 => self.sum = value.read()?,
            6 => self.standard_deviation = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A value of a property with its timestamp and quality.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssetPropertyValue {
    /// The value, in the one member that fits its type.
    pub value: Variant,
    /// The point in time that the value belongs to.
    pub timestamp: TimeInNanos,
    /// How far the value can be trusted.
    pub quality: Option<Quality>,
}

impl AssetPropertyValue {
    /// With what it needs; the other members have setters.
    pub fn new(value: Variant, timestamp: TimeInNanos) -> Self {
        Self { value, timestamp, ..Self::default() }
    }

    /// How far the value can be trusted.
    pub fn quality(mut self, quality: impl Into<Quality>) -> Self {
        self.quality = Some(quality.into());
        self
    }

    /// As [`quality`](Self::quality), but for `None`, which leaves it out.
    pub fn set_quality(mut self, quality: Option<Quality>) -> Self {
        self.quality = quality;
        self
    }
}

impl ToJson for AssetPropertyValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("value", &self.value)
            .with("timestamp", &self.timestamp)
            .with_some("quality", &self.quality)
            .into()
    }
}

impl Structure for AssetPropertyValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.value = value.read()?,
            2 => self.timestamp = value.read()?,
            3 => self.quality = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How an entry ended on an earlier page.
    BatchEntryCompletionStatus {
        Success = "SUCCESS",
        Error = "ERROR",
    } else Unknown
}

/// A property whose aggregates to read: `asset_id` and `property_id`, or `property_alias`, and the period.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyAggregatesEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub asset_id: Option<String>,
    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub property_id: Option<String>,
    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub property_alias: Option<String>,
    /// Which aggregates to give.
    pub aggregate_types: Vec<AggregateType>,
    /// How long each window is, such as `15m` for a quarter of an hour; 2 to 3 characters.
    pub resolution: String,
    /// Where the period begins. A value at exactly this time is left out.
    pub start_date: Timestamp,
    /// Where the period ends. A value at exactly this time is included.
    pub end_date: Timestamp,
    /// Only data of this quality; 1 of them.
    pub qualities: Option<Vec<Quality>>,
    /// Whether the oldest or the newest comes first. Default: `ASCENDING`, the oldest.
    pub time_ordering: Option<TimeOrdering>,
}

impl BatchGetAssetPropertyAggregatesEntry {
    /// With what it needs; the other members have setters.
    pub fn new(
        entry_id: impl Into<String>,
        aggregate_types: impl IntoIterator<Item = impl Into<AggregateType>>,
        resolution: impl Into<String>,
        start_date: Timestamp,
        end_date: Timestamp,
    ) -> Self {
        Self {
            entry_id: entry_id.into(),
            aggregate_types: aggregate_types.into_iter().map(Into::into).collect::<Vec<AggregateType>>(),
            resolution: resolution.into(),
            start_date,
            end_date,
            ..Self::default()
        }
    }

    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(mut self, asset_id: Option<String>) -> Self {
        self.asset_id = asset_id;
        self
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(mut self, property_id: impl Into<String>) -> Self {
        self.property_id = Some(property_id.into());
        self
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(mut self, property_id: Option<String>) -> Self {
        self.property_id = property_id;
        self
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(mut self, property_alias: impl Into<String>) -> Self {
        self.property_alias = Some(property_alias.into());
        self
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(mut self, property_alias: Option<String>) -> Self {
        self.property_alias = property_alias;
        self
    }

    /// Only data of this quality; 1 of them.
    pub fn qualities(mut self, qualities: impl IntoIterator<Item = impl Into<Quality>>) -> Self {
        self.qualities = Some(qualities.into_iter().map(Into::into).collect::<Vec<Quality>>());
        self
    }

    /// As [`qualities`](Self::qualities), but for `None`, which leaves it out.
    pub fn set_qualities(mut self, qualities: Option<Vec<Quality>>) -> Self {
        self.qualities = qualities;
        self
    }

    /// Whether the oldest or the newest comes first. Default: `ASCENDING`, the oldest.
    pub fn time_ordering(mut self, time_ordering: impl Into<TimeOrdering>) -> Self {
        self.time_ordering = Some(time_ordering.into());
        self
    }

    /// As [`time_ordering`](Self::time_ordering), but for `None`, which leaves it out.
    pub fn set_time_ordering(mut self, time_ordering: Option<TimeOrdering>) -> Self {
        self.time_ordering = time_ordering;
        self
    }
}

impl ToJson for BatchGetAssetPropertyAggregatesEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with_some("assetId", &self.asset_id)
            .with_some("propertyId", &self.property_id)
            .with_some("propertyAlias", &self.property_alias)
            .with("aggregateTypes", &self.aggregate_types)
            .with("resolution", &self.resolution)
            .with("startDate", &self.start_date)
            .with("endDate", &self.end_date)
            .with_some("qualities", &self.qualities)
            .with_some("timeOrdering", &self.time_ordering)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyAggregatesEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.asset_id = value.read()?,
            3 => self.property_id = value.read()?,
            4 => self.property_alias = value.read()?,
            5 => self.aggregate_types = value.read()?,
            6 => self.resolution = value.read()?,
            7 => self.start_date = value.read()?,
            8 => self.end_date = value.read()?,
            9 => self.qualities = value.read()?,
            10 => self.time_ordering = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Why the aggregates of an entry could not be read.
    BatchGetAssetPropertyAggregatesErrorCode {
        ResourceNotFoundException = "ResourceNotFoundException",
        InvalidRequestException = "InvalidRequestException",
        AccessDeniedException = "AccessDeniedException",
    } else Unknown
}

/// An entry whose aggregates could not be read, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyAggregatesErrorEntry {
    /// Why it failed, as a code.
    pub error_code: BatchGetAssetPropertyAggregatesErrorCode,
    /// Why it failed, as a sentence.
    pub error_message: String,
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
}

impl ToJson for BatchGetAssetPropertyAggregatesErrorEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .with("entryId", &self.entry_id)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyAggregatesErrorEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_message = value.read()?,
            3 => self.entry_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Why and when reading the aggregates of an entry failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyAggregatesErrorInfo {
    /// Why it failed, as a code.
    pub error_code: BatchGetAssetPropertyAggregatesErrorCode,
    /// When it failed.
    pub error_timestamp: Timestamp,
}

impl ToJson for BatchGetAssetPropertyAggregatesErrorInfo {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("errorCode", &self.error_code).with("errorTimestamp", &self.error_timestamp).into()
    }
}

impl Structure for BatchGetAssetPropertyAggregatesErrorInfo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `batch_get_asset_property_aggregates` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyAggregatesResponse {
    /// The entries that failed, and why.
    pub error_entries: Vec<BatchGetAssetPropertyAggregatesErrorEntry>,
    /// The entries that succeeded, with what was read for each.
    pub success_entries: Vec<BatchGetAssetPropertyAggregatesSuccessEntry>,
    /// The entries that earlier pages have finished.
    pub skipped_entries: Vec<BatchGetAssetPropertyAggregatesSkippedEntry>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchGetAssetPropertyAggregatesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorEntries", &self.error_entries)
            .with("successEntries", &self.success_entries)
            .with("skippedEntries", &self.skipped_entries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyAggregatesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_entries = value.read()?,
            2 => self.success_entries = value.read()?,
            3 => self.skipped_entries = value.read()?,
            4 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchGetAssetPropertyAggregatesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// An entry that has nothing on this page, because an earlier page has finished it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyAggregatesSkippedEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// How the entry ended on an earlier page.
    pub completion_status: BatchEntryCompletionStatus,
    /// Why and when the entry failed; absent otherwise.
    pub error_info: Option<BatchGetAssetPropertyAggregatesErrorInfo>,
}

impl ToJson for BatchGetAssetPropertyAggregatesSkippedEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with("completionStatus", &self.completion_status)
            .with_some("errorInfo", &self.error_info)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyAggregatesSkippedEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.completion_status = value.read()?,
            3 => self.error_info = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An entry with the aggregates that were read for it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyAggregatesSuccessEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The aggregates, one element for each point in time.
    pub aggregated_values: Vec<AggregatedValue>,
}

impl ToJson for BatchGetAssetPropertyAggregatesSuccessEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("entryId", &self.entry_id).with("aggregatedValues", &self.aggregated_values).into()
    }
}

impl Structure for BatchGetAssetPropertyAggregatesSuccessEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.aggregated_values = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property whose latest value to read: `asset_id` and `property_id`, or `property_alias`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub asset_id: Option<String>,
    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub property_id: Option<String>,
    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub property_alias: Option<String>,
}

impl BatchGetAssetPropertyValueEntry {
    /// With what it needs; the other members have setters.
    pub fn new(entry_id: impl Into<String>) -> Self {
        Self { entry_id: entry_id.into(), ..Self::default() }
    }

    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(mut self, asset_id: Option<String>) -> Self {
        self.asset_id = asset_id;
        self
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(mut self, property_id: impl Into<String>) -> Self {
        self.property_id = Some(property_id.into());
        self
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(mut self, property_id: Option<String>) -> Self {
        self.property_id = property_id;
        self
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(mut self, property_alias: impl Into<String>) -> Self {
        self.property_alias = Some(property_alias.into());
        self
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(mut self, property_alias: Option<String>) -> Self {
        self.property_alias = property_alias;
        self
    }
}

impl ToJson for BatchGetAssetPropertyValueEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with_some("assetId", &self.asset_id)
            .with_some("propertyId", &self.property_id)
            .with_some("propertyAlias", &self.property_alias)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.asset_id = value.read()?,
            3 => self.property_id = value.read()?,
            4 => self.property_alias = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Why the latest value of an entry could not be read.
    BatchGetAssetPropertyValueErrorCode {
        ResourceNotFoundException = "ResourceNotFoundException",
        InvalidRequestException = "InvalidRequestException",
        AccessDeniedException = "AccessDeniedException",
    } else Unknown
}

/// An entry whose latest value could not be read, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueErrorEntry {
    /// Why it failed, as a code.
    pub error_code: BatchGetAssetPropertyValueErrorCode,
    /// Why it failed, as a sentence.
    pub error_message: String,
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
}

impl ToJson for BatchGetAssetPropertyValueErrorEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .with("entryId", &self.entry_id)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueErrorEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_message = value.read()?,
            3 => self.entry_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Why and when reading the latest value of an entry failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueErrorInfo {
    /// Why it failed, as a code.
    pub error_code: BatchGetAssetPropertyValueErrorCode,
    /// When it failed.
    pub error_timestamp: Timestamp,
}

impl ToJson for BatchGetAssetPropertyValueErrorInfo {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("errorCode", &self.error_code).with("errorTimestamp", &self.error_timestamp).into()
    }
}

impl Structure for BatchGetAssetPropertyValueErrorInfo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A property whose history to read: `asset_id` and `property_id`, or `property_alias`, and the period.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueHistoryEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub asset_id: Option<String>,
    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub property_id: Option<String>,
    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub property_alias: Option<String>,
    /// Where the period begins. A value at exactly this time is left out.
    pub start_date: Option<Timestamp>,
    /// Where the period ends. A value at exactly this time is included.
    pub end_date: Option<Timestamp>,
    /// Only data of this quality; 1 of them.
    pub qualities: Option<Vec<Quality>>,
    /// Whether the oldest or the newest comes first. Default: `ASCENDING`, the oldest.
    pub time_ordering: Option<TimeOrdering>,
}

impl BatchGetAssetPropertyValueHistoryEntry {
    /// With what it needs; the other members have setters.
    pub fn new(entry_id: impl Into<String>) -> Self {
        Self { entry_id: entry_id.into(), ..Self::default() }
    }

    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(mut self, asset_id: Option<String>) -> Self {
        self.asset_id = asset_id;
        self
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(mut self, property_id: impl Into<String>) -> Self {
        self.property_id = Some(property_id.into());
        self
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(mut self, property_id: Option<String>) -> Self {
        self.property_id = property_id;
        self
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(mut self, property_alias: impl Into<String>) -> Self {
        self.property_alias = Some(property_alias.into());
        self
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(mut self, property_alias: Option<String>) -> Self {
        self.property_alias = property_alias;
        self
    }

    /// Where the period begins. A value at exactly this time is left out.
    pub fn start_date(mut self, start_date: Timestamp) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// As [`start_date`](Self::start_date), but for `None`, which leaves it out.
    pub fn set_start_date(mut self, start_date: Option<Timestamp>) -> Self {
        self.start_date = start_date;
        self
    }

    /// Where the period ends. A value at exactly this time is included.
    pub fn end_date(mut self, end_date: Timestamp) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// As [`end_date`](Self::end_date), but for `None`, which leaves it out.
    pub fn set_end_date(mut self, end_date: Option<Timestamp>) -> Self {
        self.end_date = end_date;
        self
    }

    /// Only data of this quality; 1 of them.
    pub fn qualities(mut self, qualities: impl IntoIterator<Item = impl Into<Quality>>) -> Self {
        self.qualities = Some(qualities.into_iter().map(Into::into).collect::<Vec<Quality>>());
        self
    }

    /// As [`qualities`](Self::qualities), but for `None`, which leaves it out.
    pub fn set_qualities(mut self, qualities: Option<Vec<Quality>>) -> Self {
        self.qualities = qualities;
        self
    }

    /// Whether the oldest or the newest comes first. Default: `ASCENDING`, the oldest.
    pub fn time_ordering(mut self, time_ordering: impl Into<TimeOrdering>) -> Self {
        self.time_ordering = Some(time_ordering.into());
        self
    }

    /// As [`time_ordering`](Self::time_ordering), but for `None`, which leaves it out.
    pub fn set_time_ordering(mut self, time_ordering: Option<TimeOrdering>) -> Self {
        self.time_ordering = time_ordering;
        self
    }
}

impl ToJson for BatchGetAssetPropertyValueHistoryEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with_some("assetId", &self.asset_id)
            .with_some("propertyId", &self.property_id)
            .with_some("propertyAlias", &self.property_alias)
            .with_some("startDate", &self.start_date)
            .with_some("endDate", &self.end_date)
            .with_some("qualities", &self.qualities)
            .with_some("timeOrdering", &self.time_ordering)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueHistoryEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.asset_id = value.read()?,
            3 => self.property_id = value.read()?,
            4 => self.property_alias = value.read()?,
            5 => self.start_date = value.read()?,
            6 => self.end_date = value.read()?,
            7 => self.qualities = value.read()?,
            8 => self.time_ordering = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Why the history of an entry could not be read.
    BatchGetAssetPropertyValueHistoryErrorCode {
        ResourceNotFoundException = "ResourceNotFoundException",
        InvalidRequestException = "InvalidRequestException",
        AccessDeniedException = "AccessDeniedException",
    } else Unknown
}

/// An entry whose history could not be read, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueHistoryErrorEntry {
    /// Why it failed, as a code.
    pub error_code: BatchGetAssetPropertyValueHistoryErrorCode,
    /// Why it failed, as a sentence.
    pub error_message: String,
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
}

impl ToJson for BatchGetAssetPropertyValueHistoryErrorEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .with("entryId", &self.entry_id)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueHistoryErrorEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_message = value.read()?,
            3 => self.entry_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Why and when reading the history of an entry failed.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueHistoryErrorInfo {
    /// Why it failed, as a code.
    pub error_code: BatchGetAssetPropertyValueHistoryErrorCode,
    /// When it failed.
    pub error_timestamp: Timestamp,
}

impl ToJson for BatchGetAssetPropertyValueHistoryErrorInfo {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("errorCode", &self.error_code).with("errorTimestamp", &self.error_timestamp).into()
    }
}

impl Structure for BatchGetAssetPropertyValueHistoryErrorInfo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_timestamp = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `batch_get_asset_property_value_history` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueHistoryResponse {
    /// The entries that failed, and why.
    pub error_entries: Vec<BatchGetAssetPropertyValueHistoryErrorEntry>,
    /// The entries that succeeded, with what was read for each.
    pub success_entries: Vec<BatchGetAssetPropertyValueHistorySuccessEntry>,
    /// The entries that earlier pages have finished.
    pub skipped_entries: Vec<BatchGetAssetPropertyValueHistorySkippedEntry>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchGetAssetPropertyValueHistoryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorEntries", &self.error_entries)
            .with("successEntries", &self.success_entries)
            .with("skippedEntries", &self.skipped_entries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueHistoryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_entries = value.read()?,
            2 => self.success_entries = value.read()?,
            3 => self.skipped_entries = value.read()?,
            4 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchGetAssetPropertyValueHistoryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// An entry that has nothing on this page, because an earlier page has finished it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueHistorySkippedEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// How the entry ended on an earlier page.
    pub completion_status: BatchEntryCompletionStatus,
    /// Why and when the entry failed; absent otherwise.
    pub error_info: Option<BatchGetAssetPropertyValueHistoryErrorInfo>,
}

impl ToJson for BatchGetAssetPropertyValueHistorySkippedEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with("completionStatus", &self.completion_status)
            .with_some("errorInfo", &self.error_info)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueHistorySkippedEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.completion_status = value.read()?,
            3 => self.error_info = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An entry with the stored values that were read for it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueHistorySuccessEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The stored values in the period, in the order asked for.
    pub asset_property_value_history: Vec<AssetPropertyValue>,
}

impl ToJson for BatchGetAssetPropertyValueHistorySuccessEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with("assetPropertyValueHistory", &self.asset_property_value_history)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueHistorySuccessEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.asset_property_value_history = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `batch_get_asset_property_value` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueResponse {
    /// The entries that failed, and why.
    pub error_entries: Vec<BatchGetAssetPropertyValueErrorEntry>,
    /// The entries that succeeded, with what was read for each.
    pub success_entries: Vec<BatchGetAssetPropertyValueSuccessEntry>,
    /// The entries that earlier pages have finished.
    pub skipped_entries: Vec<BatchGetAssetPropertyValueSkippedEntry>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchGetAssetPropertyValueResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorEntries", &self.error_entries)
            .with("successEntries", &self.success_entries)
            .with("skippedEntries", &self.skipped_entries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_entries = value.read()?,
            2 => self.success_entries = value.read()?,
            3 => self.skipped_entries = value.read()?,
            4 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchGetAssetPropertyValueResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// An entry that has nothing on this page, because an earlier page has finished it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueSkippedEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// How the entry ended on an earlier page.
    pub completion_status: BatchEntryCompletionStatus,
    /// Why and when the entry failed; absent otherwise.
    pub error_info: Option<BatchGetAssetPropertyValueErrorInfo>,
}

impl ToJson for BatchGetAssetPropertyValueSkippedEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with("completionStatus", &self.completion_status)
            .with_some("errorInfo", &self.error_info)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueSkippedEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.completion_status = value.read()?,
            3 => self.error_info = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An entry with the latest value of its property.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchGetAssetPropertyValueSuccessEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The latest value; absent when there is none.
    pub asset_property_value: Option<AssetPropertyValue>,
}

impl ToJson for BatchGetAssetPropertyValueSuccessEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with_some("assetPropertyValue", &self.asset_property_value)
            .into()
    }
}

impl Structure for BatchGetAssetPropertyValueSuccessEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.asset_property_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One reason why values of an entry were not stored, and which values it hit.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPutAssetPropertyError {
    /// Why it failed, as a code.
    pub error_code: BatchPutAssetPropertyValueErrorCode,
    /// Why it failed, as a sentence.
    pub error_message: String,
    /// The timestamps of the values that failed for this reason, if any.
    pub timestamps: Vec<TimeInNanos>,
}

impl ToJson for BatchPutAssetPropertyError {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("errorCode", &self.error_code)
            .with("errorMessage", &self.error_message)
            .with("timestamps", &self.timestamps)
            .into()
    }
}

impl Structure for BatchPutAssetPropertyError {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_code = value.read()?,
            2 => self.error_message = value.read()?,
            3 => self.timestamps = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// An entry of which values were not stored, and why.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPutAssetPropertyErrorEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The reasons why values of the entry were not stored.
    pub errors: Vec<BatchPutAssetPropertyError>,
}

impl ToJson for BatchPutAssetPropertyErrorEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("entryId", &self.entry_id).with("errors", &self.errors).into()
    }
}

impl Structure for BatchPutAssetPropertyErrorEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.errors = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Why values were not stored. `TimestampOutOfRangeException`: over 7 days old, or over 10 minutes ahead.
    BatchPutAssetPropertyValueErrorCode {
        ResourceNotFoundException = "ResourceNotFoundException",
        InvalidRequestException = "InvalidRequestException",
        InternalFailureException = "InternalFailureException",
        ServiceUnavailableException = "ServiceUnavailableException",
        ThrottlingException = "ThrottlingException",
        LimitExceededException = "LimitExceededException",
        ConflictingOperationException = "ConflictingOperationException",
        TimestampOutOfRangeException = "TimestampOutOfRangeException",
        AccessDeniedException = "AccessDeniedException",
    } else Unknown
}

/// What `batch_put_asset_property_value` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchPutAssetPropertyValueResponse {
    /// The entries with values that were not stored, and why; empty when all were.
    pub error_entries: Vec<BatchPutAssetPropertyErrorEntry>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for BatchPutAssetPropertyValueResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("errorEntries", &self.error_entries).into()
    }
}

impl Structure for BatchPutAssetPropertyValueResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.error_entries = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for BatchPutAssetPropertyValueResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_asset_property_aggregates` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAssetPropertyAggregatesResponse {
    /// The aggregates, one element for each point in time.
    pub aggregated_values: Vec<AggregatedValue>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetAssetPropertyAggregatesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("aggregatedValues", &self.aggregated_values)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for GetAssetPropertyAggregatesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.aggregated_values = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetAssetPropertyAggregatesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_asset_property_value_history` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAssetPropertyValueHistoryResponse {
    /// The stored values in the period, in the order asked for.
    pub asset_property_value_history: Vec<AssetPropertyValue>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetAssetPropertyValueHistoryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("assetPropertyValueHistory", &self.asset_property_value_history)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for GetAssetPropertyValueHistoryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_property_value_history = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetAssetPropertyValueHistoryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_asset_property_value` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAssetPropertyValueResponse {
    /// The latest value; absent when there is none.
    pub property_value: Option<AssetPropertyValue>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetAssetPropertyValueResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("propertyValue", &self.property_value).into()
    }
}

impl Structure for GetAssetPropertyValueResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.property_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetAssetPropertyValueResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_interpolated_asset_property_values` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetInterpolatedAssetPropertyValuesResponse {
    /// The estimates. A point without data in its window has none.
    pub interpolated_asset_property_values: Vec<InterpolatedAssetPropertyValue>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetInterpolatedAssetPropertyValuesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("interpolatedAssetPropertyValues", &self.interpolated_asset_property_values)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for GetInterpolatedAssetPropertyValuesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.interpolated_asset_property_values = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetInterpolatedAssetPropertyValuesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// An estimated value of a property at one point in time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InterpolatedAssetPropertyValue {
    /// The point in time that the estimate is for.
    pub timestamp: TimeInNanos,
    /// The estimated value.
    pub value: Variant,
}

impl ToJson for InterpolatedAssetPropertyValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("timestamp", &self.timestamp).with("value", &self.value).into()
    }
}

impl Structure for InterpolatedAssetPropertyValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.timestamp = value.read()?,
            2 => self.value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A missing value (null) of a property. It goes with a quality of `BAD` or `UNCERTAIN`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PropertyValueNullValue {
    /// Which type of value is missing.
    pub value_type: RawValueType,
}

impl PropertyValueNullValue {
    /// With what it needs; the other members have setters.
    pub fn new(value_type: impl Into<RawValueType>) -> Self {
        Self { value_type: value_type.into() }
    }
}

impl ToJson for PropertyValueNullValue {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("valueType", &self.value_type).into()
    }
}

impl Structure for PropertyValueNullValue {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.value_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// Values to store for one property: `asset_id` and `property_id`, or `property_alias`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PutAssetPropertyValueEntry {
    /// The id that you gave the entry; results and errors carry it; 1 to 64 characters.
    pub entry_id: String,
    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub asset_id: Option<String>,
    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub property_id: Option<String>,
    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub property_alias: Option<String>,
    /// The values to store, each with its timestamp and quality.
    pub property_values: Vec<AssetPropertyValue>,
}

impl PutAssetPropertyValueEntry {
    /// With what it needs; the other members have setters.
    pub fn new(entry_id: impl Into<String>, property_values: impl IntoIterator<Item = AssetPropertyValue>) -> Self {
        Self {
            entry_id: entry_id.into(),
            property_values: property_values.into_iter().collect::<Vec<AssetPropertyValue>>(),
            ..Self::default()
        }
    }

    /// The asset's id, a UUID. It goes with `property_id`; 36 characters.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(mut self, asset_id: Option<String>) -> Self {
        self.asset_id = asset_id;
        self
    }

    /// The property's id, a UUID. It goes with `asset_id`; 36 characters.
    pub fn property_id(mut self, property_id: impl Into<String>) -> Self {
        self.property_id = Some(property_id.into());
        self
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(mut self, property_id: Option<String>) -> Self {
        self.property_id = property_id;
        self
    }

    /// The property's alias, such as `/plant/2/line/1/speed`. It stands in for `asset_id` and `property_id`; 1 to 2048
    /// characters.
    pub fn property_alias(mut self, property_alias: impl Into<String>) -> Self {
        self.property_alias = Some(property_alias.into());
        self
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(mut self, property_alias: Option<String>) -> Self {
        self.property_alias = property_alias;
        self
    }
}

impl ToJson for PutAssetPropertyValueEntry {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("entryId", &self.entry_id)
            .with_some("assetId", &self.asset_id)
            .with_some("propertyId", &self.property_id)
            .with_some("propertyAlias", &self.property_alias)
            .with("propertyValues", &self.property_values)
            .into()
    }
}

impl Structure for PutAssetPropertyValueEntry {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.entry_id = value.read()?,
            2 => self.asset_id = value.read()?,
            3 => self.property_id = value.read()?,
            4 => self.property_alias = value.read()?,
            5 => self.property_values = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How far a value can be trusted.
    Quality {
        Good = "GOOD",
        Bad = "BAD",
        Uncertain = "UNCERTAIN",
    } else Unknown
}

enumeration! {
    /// Which type a null value stands in for, by its letter: `D` double, `B` Boolean, `S` string, `I` integer.
    RawValueType {
        D = "D",
        B = "B",
        S = "S",
        I = "I",
        U = "U",
    } else Unknown
}

enumeration! {
    /// Whether the oldest or the newest comes first.
    TimeOrdering {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    } else Unknown
}

/// A value of one type: only the member that fits it is set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Variant {
    /// The value of a string property.
    pub string_value: Option<String>,
    /// The value of an integer property.
    pub integer_value: Option<i32>,
    /// The value of a floating-point property; NaN is allowed.
    pub double_value: Option<f64>,
    /// The value of a Boolean property.
    pub boolean_value: Option<bool>,
    /// The value is missing (null). Only with a quality of `BAD` or `UNCERTAIN`.
    pub null_value: Option<PropertyValueNullValue>,
}

impl Variant {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a string property.
    pub fn string_value(mut self, string_value: impl Into<String>) -> Self {
        self.string_value = Some(string_value.into());
        self
    }

    /// As [`string_value`](Self::string_value), but for `None`, which leaves it out.
    pub fn set_string_value(mut self, string_value: Option<String>) -> Self {
        self.string_value = string_value;
        self
    }

    /// The value of an integer property.
    pub fn integer_value(mut self, integer_value: i32) -> Self {
        self.integer_value = Some(integer_value);
        self
    }

    /// As [`integer_value`](Self::integer_value), but for `None`, which leaves it out.
    pub fn set_integer_value(mut self, integer_value: Option<i32>) -> Self {
        self.integer_value = integer_value;
        self
    }

    /// The value of a floating-point property; NaN is allowed.
    pub fn double_value(mut self, double_value: f64) -> Self {
        self.double_value = Some(double_value);
        self
    }

    /// As [`double_value`](Self::double_value), but for `None`, which leaves it out.
    pub fn set_double_value(mut self, double_value: Option<f64>) -> Self {
        self.double_value = double_value;
        self
    }

    /// The value of a Boolean property.
    pub fn boolean_value(mut self, boolean_value: bool) -> Self {
        self.boolean_value = Some(boolean_value);
        self
    }

    /// As [`boolean_value`](Self::boolean_value), but for `None`, which leaves it out.
    pub fn set_boolean_value(mut self, boolean_value: Option<bool>) -> Self {
        self.boolean_value = boolean_value;
        self
    }

    /// The value is missing (null). Only with a quality of `BAD` or `UNCERTAIN`.
    pub fn null_value(mut self, null_value: PropertyValueNullValue) -> Self {
        self.null_value = Some(null_value);
        self
    }

    /// As [`null_value`](Self::null_value), but for `None`, which leaves it out.
    pub fn set_null_value(mut self, null_value: Option<PropertyValueNullValue>) -> Self {
        self.null_value = null_value;
        self
    }
}

impl ToJson for Variant {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("stringValue", &self.string_value)
            .with_some("integerValue", &self.integer_value)
            .with_some("doubleValue", &self.double_value)
            .with_some("booleanValue", &self.boolean_value)
            .with_some("nullValue", &self.null_value)
            .into()
    }
}

impl Structure for Variant {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.string_value = value.read()?,
            2 => self.integer_value = value.read()?,
            3 => self.double_value = value.read()?,
            4 => self.boolean_value = value.read()?,
            5 => self.null_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
