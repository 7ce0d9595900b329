//! AWS IoT SiteWise: time series.

use super::SiteWise;
use super::shared::PropertyDataType;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;

/// Gives a time series: its ids, data type, times, and the asset property that it belongs to, if any. Name it by its
/// `alias`, or, if it belongs to an asset property, by `asset_id` and `property_id`.
///
/// AWS: `DescribeTimeSeries`, permission `iotsitewise:DescribeTimeSeries`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeTimeSeries(pub(super) Call);

impl DescribeTimeSeries {
    /// The alias of the time series. Needed if it belongs to no asset property.
    pub fn alias(self, alias: impl Into<String>) -> Self {
        DescribeTimeSeries(self.0.with("alias", &alias.into()))
    }

    /// As [`alias`](Self::alias), but for `None`, which leaves it out.
    pub fn set_alias(self, alias: Option<String>) -> Self {
        DescribeTimeSeries(self.0.set("alias", &alias))
    }

    /// The asset of the property: a UUID, or `externalId:` and its external id. Goes with `property_id`; 13 to 139
    /// characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        DescribeTimeSeries(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        DescribeTimeSeries(self.0.set("assetId", &asset_id))
    }

    /// The asset property: a UUID, or `externalId:` and its external id. Goes with `asset_id`; 13 to 139 characters.
    pub fn property_id(self, property_id: impl Into<String>) -> Self {
        DescribeTimeSeries(self.0.with("propertyId", &property_id.into()))
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(self, property_id: Option<String>) -> Self {
        DescribeTimeSeries(self.0.set("propertyId", &property_id))
    }

    /// The name of the workspace that the time series is in; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        DescribeTimeSeries(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        DescribeTimeSeries(self.0.set("workspaceName", &workspace_name))
    }
}

call!(DescribeTimeSeries, DescribeTimeSeriesResponse);

impl SiteWise {
    /// Gives a time series: its ids, data type, times, and the asset property that it belongs to, if any. Name it by its
    /// `alias`, or, if it belongs to an asset property, by `asset_id` and `property_id`.
    ///
    /// AWS: `DescribeTimeSeries`, permission `iotsitewise:DescribeTimeSeries`.
    pub fn describe_time_series(&self) -> DescribeTimeSeries {
        DescribeTimeSeries(Call::new(&self.connector, "iotsitewise.DescribeTimeSeries"))
    }
}

/// Lists time series: all, or those of one asset, with an alias prefix, or with or without an asset property.
///
/// AWS: `ListTimeSeries`, permission `iotsitewise:ListTimeSeries`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTimeSeries(pub(super) Call);

impl ListTimeSeries {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListTimeSeries(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListTimeSeries(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListTimeSeries(self.0.set("maxResults", &max_results))
    }

    /// Only those of this asset: its id, a UUID, or `externalId:` and its external id; 13 to 139 characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        ListTimeSeries(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        ListTimeSeries(self.0.set("assetId", &asset_id))
    }

    /// Only those whose alias begins with this.
    pub fn alias_prefix(self, alias_prefix: impl Into<String>) -> Self {
        ListTimeSeries(self.0.with("aliasPrefix", &alias_prefix.into()))
    }

    /// As [`alias_prefix`](Self::alias_prefix), but for `None`, which leaves it out.
    pub fn set_alias_prefix(self, alias_prefix: Option<String>) -> Self {
        ListTimeSeries(self.0.set("aliasPrefix", &alias_prefix))
    }

    /// Only those that belong to an asset property, or only those that do not. Default: both.
    pub fn time_series_type(self, time_series_type: impl Into<ListTimeSeriesType>) -> Self {
        ListTimeSeries(self.0.with("timeSeriesType", &time_series_type.into()))
    }

    /// As [`time_series_type`](Self::time_series_type), but for `None`, which leaves it out.
    pub fn set_time_series_type(self, time_series_type: Option<ListTimeSeriesType>) -> Self {
        ListTimeSeries(self.0.set("timeSeriesType", &time_series_type))
    }

    /// The name of the workspace whose time series are listed; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        ListTimeSeries(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        ListTimeSeries(self.0.set("workspaceName", &workspace_name))
    }
}

listing!(ListTimeSeries, ListTimeSeriesResponse);

impl crate::Paged for ListTimeSeriesResponse {
    type Item = TimeSeriesSummary;

    fn take_items(&mut self) -> Vec<TimeSeriesSummary> {
        std::mem::take(&mut self.time_series_summaries)
    }
}

impl SiteWise {
    /// Lists time series: all, or those of one asset, with an alias prefix, or with or without an asset property.
    ///
    /// AWS: `ListTimeSeries`, permission `iotsitewise:ListTimeSeries`.
    pub fn list_time_series(&self) -> ListTimeSeries {
        ListTimeSeries(Call::new(&self.connector, "iotsitewise.ListTimeSeries"))
    }
}

/// Deletes a time series. The asset property that it belonged to stays, without a time series. Name it by its `alias`,
/// or, if it belongs to an asset property, by `asset_id` and `property_id`. Refused while session datasets still hold
/// data segments of it: delete those first.
///
/// AWS: `DeleteTimeSeries`, permission `iotsitewise:DeleteTimeSeries`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteTimeSeries(pub(super) Call);

impl DeleteTimeSeries {
    /// The alias of the time series. Needed if it belongs to no asset property.
    pub fn alias(self, alias: impl Into<String>) -> Self {
        DeleteTimeSeries(self.0.with("alias", &alias.into()))
    }

    /// As [`alias`](Self::alias), but for `None`, which leaves it out.
    pub fn set_alias(self, alias: Option<String>) -> Self {
        DeleteTimeSeries(self.0.set("alias", &alias))
    }

    /// The asset of the property: a UUID, or `externalId:` and its external id. Goes with `property_id`; 13 to 139
    /// characters.
    pub fn asset_id(self, asset_id: impl Into<String>) -> Self {
        DeleteTimeSeries(self.0.with("assetId", &asset_id.into()))
    }

    /// As [`asset_id`](Self::asset_id), but for `None`, which leaves it out.
    pub fn set_asset_id(self, asset_id: Option<String>) -> Self {
        DeleteTimeSeries(self.0.set("assetId", &asset_id))
    }

    /// The asset property: a UUID, or `externalId:` and its external id. Goes with `asset_id`; 13 to 139 characters.
    pub fn property_id(self, property_id: impl Into<String>) -> Self {
        DeleteTimeSeries(self.0.with("propertyId", &property_id.into()))
    }

    /// As [`property_id`](Self::property_id), but for `None`, which leaves it out.
    pub fn set_property_id(self, property_id: Option<String>) -> Self {
        DeleteTimeSeries(self.0.set("propertyId", &property_id))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DeleteTimeSeries(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DeleteTimeSeries(self.0.set("clientToken", &client_token))
    }

    /// The name of the workspace that the time series is in; 1 to 64 characters.
    pub fn workspace_name(self, workspace_name: impl Into<String>) -> Self {
        DeleteTimeSeries(self.0.with("workspaceName", &workspace_name.into()))
    }

    /// As [`workspace_name`](Self::workspace_name), but for `None`, which leaves it out.
    pub fn set_workspace_name(self, workspace_name: Option<String>) -> Self {
        DeleteTimeSeries(self.0.set("workspaceName", &workspace_name))
    }
}

call!(DeleteTimeSeries, ResponseMetadata);

impl SiteWise {
    /// Deletes a time series. The asset property that it belonged to stays, without a time series. Name it by its `alias`,
    /// or, if it belongs to an asset property, by `asset_id` and `property_id`. Refused while session datasets still hold
    /// data segments of it: delete those first.
    ///
    /// AWS: `DeleteTimeSeries`, permission `iotsitewise:DeleteTimeSeries`.
    pub fn delete_time_series(&self) -> DeleteTimeSeries {
        DeleteTimeSeries(Call::new(&self.connector, "iotsitewise.DeleteTimeSeries"))
    }
}

/// Makes a time series belong to an asset property.
///
/// AWS: `AssociateTimeSeriesToAssetProperty`, permission `iotsitewise:AssociateTimeSeriesToAssetProperty`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssociateTimeSeriesToAssetProperty(pub(super) Call);

impl AssociateTimeSeriesToAssetProperty {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        AssociateTimeSeriesToAssetProperty(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        AssociateTimeSeriesToAssetProperty(self.0.set("clientToken", &client_token))
    }
}

call!(AssociateTimeSeriesToAssetProperty, ResponseMetadata);

impl SiteWise {
    /// Makes a time series belong to an asset property.
    ///
    /// AWS: `AssociateTimeSeriesToAssetProperty`, permission `iotsitewise:AssociateTimeSeriesToAssetProperty`.
    pub fn associate_time_series_to_asset_property(
        &self,
        alias: impl Into<String>,
        asset_id: impl Into<String>,
        property_id: impl Into<String>,
    ) -> AssociateTimeSeriesToAssetProperty {
        AssociateTimeSeriesToAssetProperty(
            Call::new(&self.connector, "iotsitewise.AssociateTimeSeriesToAssetProperty")
                .with("alias", &alias.into())
                .with("assetId", &asset_id.into())
                .with("propertyId", &property_id.into()),
        )
    }
}

/// Separates a time series from the asset property that it belongs to.
///
/// AWS: `DisassociateTimeSeriesFromAssetProperty`, permission `iotsitewise:DisassociateTimeSeriesFromAssetProperty`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DisassociateTimeSeriesFromAssetProperty(pub(super) Call);

impl DisassociateTimeSeriesFromAssetProperty {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        DisassociateTimeSeriesFromAssetProperty(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        DisassociateTimeSeriesFromAssetProperty(self.0.set("clientToken", &client_token))
    }
}

call!(DisassociateTimeSeriesFromAssetProperty, ResponseMetadata);

impl SiteWise {
    /// Separates a time series from the asset property that it belongs to.
    ///
    /// AWS: `DisassociateTimeSeriesFromAssetProperty`, permission `iotsitewise:DisassociateTimeSeriesFromAssetProperty`.
    pub fn disassociate_time_series_from_asset_property(
        &self,
        alias: impl Into<String>,
        asset_id: impl Into<String>,
        property_id: impl Into<String>,
    ) -> DisassociateTimeSeriesFromAssetProperty {
        DisassociateTimeSeriesFromAssetProperty(
            Call::new(&self.connector, "iotsitewise.DisassociateTimeSeriesFromAssetProperty")
                .with("alias", &alias.into())
                .with("assetId", &asset_id.into())
                .with("propertyId", &property_id.into()),
        )
    }
}

/// What `describe_time_series` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeTimeSeriesResponse {
    /// The id of the asset whose property it belongs to; absent if there is none; 36 characters.
    pub asset_id: Option<String>,
    /// The id of the asset property that it belongs to; absent if there is none; 36 characters.
    pub property_id: Option<String>,
    /// Its alias; absent if it has none.
    pub alias: Option<String>,
    /// The id of the time series; 36 to 73 characters.
    pub time_series_id: String,
    /// The type of the values.
    pub data_type: PropertyDataType,
    /// Which structure the values have if the type is `STRUCT`, such as `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub data_type_spec: Option<String>,
    /// When the time series was created.
    pub time_series_creation_date: Timestamp,
    /// When the time series was last changed.
    pub time_series_last_update_date: Timestamp,
    /// The ARN of the time series; 1 to 1600 characters.
    pub time_series_arn: String,
    /// The name of the workspace that the time series is in; 1 to 64 characters.
    pub workspace_name: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeTimeSeriesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetId", &self.asset_id)
            .with_some("propertyId", &self.property_id)
            .with_some("alias", &self.alias)
            .with("timeSeriesId", &self.time_series_id)
            .with("dataType", &self.data_type)
            .with_some("dataTypeSpec", &self.data_type_spec)
            .with("timeSeriesCreationDate", &self.time_series_creation_date)
            .with("timeSeriesLastUpdateDate", &self.time_series_last_update_date)
            .with("timeSeriesArn", &self.time_series_arn)
            .with_some("workspaceName", &self.workspace_name)
            .into()
    }
}

impl Structure for DescribeTimeSeriesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.property_id = value.read()?,
            3 => self.alias = value.read()?,
            4 => self.time_series_id = value.read()?,
            5 => self.data_type = value.read()?,
            6 => self.data_type_spec = value.read()?,
            7 => self.time_series_creation_date = value.read()?,
            8 => self.time_series_last_update_date = value.read()?,
            9 => self.time_series_arn = value.read()?,
            10 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeTimeSeriesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_time_series` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTimeSeriesResponse {
    /// The time series of this page.
    pub time_series_summaries: Vec<TimeSeriesSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// The name of the workspace whose time series are listed; 1 to 64 characters.
    pub workspace_name: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListTimeSeriesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("TimeSeriesSummaries", &self.time_series_summaries)
            .with_some("nextToken", &self.next_token)
            .with_some("workspaceName", &self.workspace_name)
            .into()
    }
}

impl Structure for ListTimeSeriesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.time_series_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            3 => self.workspace_name = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListTimeSeriesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

enumeration! {
    /// Whether a time series belongs to an asset property.
    ListTimeSeriesType {
        Associated = "ASSOCIATED",
        Disassociated = "DISASSOCIATED",
    } else Unknown
}

/// A time series: its ids, data type, times, and the asset property that it belongs to, if any.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeSeriesSummary {
    /// The id of the asset whose property it belongs to; absent if there is none; 36 characters.
    pub asset_id: Option<String>,
    /// The id of the asset property that it belongs to; absent if there is none; 36 characters.
    pub property_id: Option<String>,
    /// Its alias; absent if it has none.
    pub alias: Option<String>,
    /// The id of the time series; 36 to 73 characters.
    pub time_series_id: String,
    /// The type of the values.
    pub data_type: PropertyDataType,
    /// Which structure the values have if the type is `STRUCT`, such as `AWS/ALARM_STATE` for the state of an alarm; 1 to
    /// 256 characters.
    pub data_type_spec: Option<String>,
    /// When the time series was created.
    pub time_series_creation_date: Timestamp,
    /// When the time series was last changed.
    pub time_series_last_update_date: Timestamp,
    /// The ARN of the time series; 1 to 1600 characters.
    pub time_series_arn: String,
}

impl ToJson for TimeSeriesSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("assetId", &self.asset_id)
            .with_some("propertyId", &self.property_id)
            .with_some("alias", &self.alias)
            .with("timeSeriesId", &self.time_series_id)
            .with("dataType", &self.data_type)
            .with_some("dataTypeSpec", &self.data_type_spec)
            .with("timeSeriesCreationDate", &self.time_series_creation_date)
            .with("timeSeriesLastUpdateDate", &self.time_series_last_update_date)
            .with("timeSeriesArn", &self.time_series_arn)
            .into()
    }
}

impl Structure for TimeSeriesSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.asset_id = value.read()?,
            2 => self.property_id = value.read()?,
            3 => self.alias = value.read()?,
            4 => self.time_series_id = value.read()?,
            5 => self.data_type = value.read()?,
            6 => self.data_type_spec = value.read()?,
            7 => self.time_series_creation_date = value.read()?,
            8 => self.time_series_last_update_date = value.read()?,
            9 => self.time_series_arn = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
