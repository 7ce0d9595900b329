//! AWS IoT SiteWise: searches.

use super::SiteWise;
use super::shared::{FormatSettings, TimeInNanos};
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
use crate::types::Hidden;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use bytes::Bytes;

/// Starts a search of the data in a workspace with a query in natural language; the search goes on in the background.
/// Poll `describe_search` until it is `SUCCEEDED` or `FAILED`, then fetch what it found with `get_search_results`.
/// Events in video can be found once an enrichment job on that video is `COMPLETED`. A client token that was used
/// before gives the search that it started then, and no new one.
///
/// AWS: `StartSearch`, permission `iotsitewise:StartSearch`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartSearch(pub(super) Call);

impl StartSearch {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        StartSearch(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        StartSearch(self.0.set("clientToken", &client_token))
    }

    /// How thorough the search is. Default: `QUICK`.
    pub fn search_type(self, search_type: impl Into<SearchType>) -> Self {
        StartSearch(self.0.with("searchType", &search_type.into()))
    }

    /// As [`search_type`](Self::search_type), but for `None`, which leaves it out.
    pub fn set_search_type(self, search_type: Option<SearchType>) -> Self {
        StartSearch(self.0.set("searchType", &search_type))
    }

    /// What part of the workspace's data to search. Default: all of it.
    pub fn search_filters(self, search_filters: SearchFilters) -> Self {
        StartSearch(self.0.with("searchFilters", &search_filters))
    }

    /// As [`search_filters`](Self::search_filters), but for `None`, which leaves it out.
    pub fn set_search_filters(self, search_filters: Option<SearchFilters>) -> Self {
        StartSearch(self.0.set("searchFilters", &search_filters))
    }

    /// An id of your own under which related searches are grouped; 2 to 36 characters.
    pub fn group_id(self, group_id: impl Into<String>) -> Self {
        StartSearch(self.0.with("groupId", &group_id.into()))
    }

    /// As [`group_id`](Self::group_id), but for `None`, which leaves it out.
    pub fn set_group_id(self, group_id: Option<String>) -> Self {
        StartSearch(self.0.set("groupId", &group_id))
    }
}

call!(StartSearch, StartSearchResponse);

impl SiteWise {
    /// Starts a search of the data in a workspace with a query in natural language; the search goes on in the background.
    /// Poll `describe_search` until it is `SUCCEEDED` or `FAILED`, then fetch what it found with `get_search_results`.
    /// Events in video can be found once an enrichment job on that video is `COMPLETED`. A client token that was used
    /// before gives the search that it started then, and no new one.
    ///
    /// AWS: `StartSearch`, permission `iotsitewise:StartSearch`.
    pub fn start_search(&self, workspace_name: impl Into<String>, query_statement: impl Into<String>) -> StartSearch {
        StartSearch(
            Call::new(&self.connector, "iotsitewise.StartSearch")
                .with("workspaceName", &workspace_name.into())
                .with("queryStatement", &query_statement.into()),
        )
    }
}

/// Gives a search with its state, query and type and, if it failed, why. It is over once it is `SUCCEEDED` or `FAILED`.
///
/// AWS: `DescribeSearch`, permission `iotsitewise:DescribeSearch`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeSearch(pub(super) Call);

call!(DescribeSearch, DescribeSearchResponse);

impl SiteWise {
    /// Gives a search with its state, query and type and, if it failed, why. It is over once it is `SUCCEEDED` or `FAILED`.
    ///
    /// AWS: `DescribeSearch`, permission `iotsitewise:DescribeSearch`.
    pub fn describe_search(&self, workspace_name: impl Into<String>, search_id: impl Into<String>) -> DescribeSearch {
        DescribeSearch(
            Call::new(&self.connector, "iotsitewise.DescribeSearch")
                .with("workspaceName", &workspace_name.into())
                .with("searchId", &search_id.into()),
        )
    }
}

/// Gives what a search found, the best matches first. There are results only once it is `SUCCEEDED`; while it is not
/// over, the request is refused as invalid.
///
/// AWS: `GetSearchResults`, permission `iotsitewise:GetSearchResults`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSearchResults(pub(super) Call);

impl GetSearchResults {
    /// The size of a page, 1 or more; above 10000 it is 10000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        GetSearchResults(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetSearchResults(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetSearchResults(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(GetSearchResults, GetSearchResultsResponse);

impl crate::Paged for GetSearchResultsResponse {
    type Item = SearchResult;

    fn take_items(&mut self) -> Vec<SearchResult> {
        std::mem::take(&mut self.search_results)
    }
}

impl SiteWise {
    /// Gives what a search found, the best matches first. There are results only once it is `SUCCEEDED`; while it is not
    /// over, the request is refused as invalid.
    ///
    /// AWS: `GetSearchResults`, permission `iotsitewise:GetSearchResults`.
    pub fn get_search_results(
        &self,
        search_id: impl Into<String>,
        workspace_name: impl Into<String>,
    ) -> GetSearchResults {
        GetSearchResults(
            Call::new(&self.connector, "iotsitewise.GetSearchResults")
                .with("searchId", &search_id.into())
                .with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Lists the searches of a workspace, the last started first. Filters can be combined; a search must then match all of
/// them.
///
/// AWS: `ListSearches`, permission `iotsitewise:ListSearches`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSearches(pub(super) Call);

impl ListSearches {
    /// The size of a page, 1 or more; above 1000 it is 1000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListSearches(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListSearches(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListSearches(self.0.set("nextToken", &next_token.into()))
    }

    /// Which searches to list. Default: all.
    pub fn list_searches_filters(self, list_searches_filters: ListSearchesFilters) -> Self {
        ListSearches(self.0.with("listSearchesFilters", &list_searches_filters))
    }

    /// As [`list_searches_filters`](Self::list_searches_filters), but for `None`, which leaves it out.
    pub fn set_list_searches_filters(self, list_searches_filters: Option<ListSearchesFilters>) -> Self {
        ListSearches(self.0.set("listSearchesFilters", &list_searches_filters))
    }
}

listing!(ListSearches, ListSearchesResponse);

impl crate::Paged for ListSearchesResponse {
    type Item = SearchSummary;

    fn take_items(&mut self) -> Vec<SearchSummary> {
        std::mem::take(&mut self.search_summaries)
    }
}

impl SiteWise {
    /// Lists the searches of a workspace, the last started first. Filters can be combined; a search must then match all of
    /// them.
    ///
    /// AWS: `ListSearches`, permission `iotsitewise:ListSearches`.
    pub fn list_searches(&self, workspace_name: impl Into<String>) -> ListSearches {
        ListSearches(
            Call::new(&self.connector, "iotsitewise.ListSearches").with("workspaceName", &workspace_name.into()),
        )
    }
}

/// Gives the video of a time series between two times, as MP4 and in chunks. Name the time series by exactly one of its
/// id and its property alias. Each answer tells what times its video really covers; go on with the token until there is
/// none.
///
/// AWS: `GetCaptureData`, permission `iotsitewise:GetCaptureData`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCaptureData(pub(super) Call);

impl GetCaptureData {
    /// The id of the time series that has the video. Exactly one of this and the property alias; 36 to 73 characters.
    pub fn time_series_id(self, time_series_id: impl Into<String>) -> Self {
        GetCaptureData(self.0.with("timeSeriesId", &time_series_id.into()))
    }

    /// As [`time_series_id`](Self::time_series_id), but for `None`, which leaves it out.
    pub fn set_time_series_id(self, time_series_id: Option<String>) -> Self {
        GetCaptureData(self.0.set("timeSeriesId", &time_series_id))
    }

    /// The property alias of the time series that has the video. Exactly one of this and the time series id; 1 to 2048
    /// characters.
    pub fn property_alias(self, property_alias: impl Into<String>) -> Self {
        GetCaptureData(self.0.with("propertyAlias", &property_alias.into()))
    }

    /// As [`property_alias`](Self::property_alias), but for `None`, which leaves it out.
    pub fn set_property_alias(self, property_alias: Option<String>) -> Self {
        GetCaptureData(self.0.set("propertyAlias", &property_alias))
    }

    /// The frame rate and the size that the video should have.
    pub fn format_settings(self, format_settings: FormatSettings) -> Self {
        GetCaptureData(self.0.with("formatSettings", &format_settings))
    }

    /// As [`format_settings`](Self::format_settings), but for `None`, which leaves it out.
    pub fn set_format_settings(self, format_settings: Option<FormatSettings>) -> Self {
        GetCaptureData(self.0.set("formatSettings", &format_settings))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetCaptureData(self.0.set("nextToken", &next_token.into()))
    }
}

pages!(GetCaptureData, GetCaptureDataResponse);

impl SiteWise {
    /// Gives the video of a time series between two times, as MP4 and in chunks. Name the time series by exactly one of its
    /// id and its property alias. Each answer tells what times its video really covers; go on with the token until there is
    /// none.
    ///
    /// AWS: `GetCaptureData`, permission `iotsitewise:GetCaptureData`.
    pub fn get_capture_data(
        &self,
        workspace_name: impl Into<String>,
        start_time: TimeInNanos,
        end_time: TimeInNanos,
    ) -> GetCaptureData {
        GetCaptureData(
            Call::new(&self.connector, "iotsitewise.GetCaptureData")
                .with("workspaceName", &workspace_name.into())
                .with("startTime", &start_time)
                .with("endTime", &end_time),
        )
    }
}

/// What `describe_search` answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeSearchResponse {
    /// The id of the search; 23 to 36 characters.
    pub search_id: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// Where the search is; it has results once it is `SUCCEEDED`.
    pub status: SearchStatus,
    /// What to search for, in natural language; 1 to 5000 characters.
    pub query_statement: String,
    /// How thorough the search is.
    pub search_type: SearchType,
    /// Why the search failed; absent otherwise.
    pub status_reason: Option<String>,
    /// When the search was started.
    pub started_at: Option<Timestamp>,
    /// The id of the group that the search was put into; absent if there is none; 2 to 36 characters.
    pub group_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl std::fmt::Debug for DescribeSearchResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribeSearchResponse")
            .field("search_id", &self.search_id)
            .field("workspace_name", &self.workspace_name)
            .field("status", &self.status)
            .field("query_statement", &Hidden)
            .field("search_type", &self.search_type)
            .field("status_reason", &self.status_reason)
            .field("started_at", &self.started_at)
            .field("group_id", &self.group_id)
            .field("response_metadata", &self.response_metadata)
            .finish()
    }
}

impl ToJson for DescribeSearchResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("searchId", &self.search_id)
            .with("workspaceName", &self.workspace_name)
            .with("status", &self.status)
            .with("queryStatement", &self.query_statement)
            .with("searchType", &self.search_type)
            .with_some("statusReason", &self.status_reason)
            .with_some("startedAt", &self.started_at)
            .with_some("groupId", &self.group_id)
            .into()
    }
}

impl Structure for DescribeSearchResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.search_id = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.status = value.read()?,
            4 => self.query_statement = value.read()?,
            5 => self.search_type = value.read()?,
            6 => self.status_reason = value.read()?,
            7 => self.started_at = value.read()?,
            8 => self.group_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeSearchResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_capture_data` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetCaptureDataResponse {
    /// A chunk of the video.
    pub data: Bytes,
    /// Where the video in this answer really starts.
    pub start_time: TimeInNanos,
    /// Where the video in this answer really ends.
    pub end_time: TimeInNanos,
    /// The format of the video.
    pub data_type: VideoDataType,
    /// The token of the next chunk; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetCaptureDataResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("data", &self.data)
            .with("startTime", &self.start_time)
            .with("endTime", &self.end_time)
            .with("dataType", &self.data_type)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for GetCaptureDataResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data = value.read()?,
            2 => self.start_time = value.read()?,
            3 => self.end_time = value.read()?,
            4 => self.data_type = value.read()?,
            5 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetCaptureDataResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_search_results` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetSearchResultsResponse {
    /// The results on this page, the best matches first.
    pub search_results: Vec<SearchResult>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetSearchResultsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("searchResults", &self.search_results).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for GetSearchResultsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.search_results = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetSearchResultsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// Which searches to list: those that match all filters that are set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSearchesFilters {
    /// Only searches in one of these states; 1 to 4 of them.
    pub status_filter: Option<Vec<SearchStatus>>,
    /// Only searches that were started at this time or later.
    pub started_after: Option<Timestamp>,
    /// Only searches that were started at this time or earlier.
    pub started_before: Option<Timestamp>,
    /// Only searches of the groups with these ids; 1 to 100 of them.
    pub group_id_filter: Option<Vec<String>>,
    /// Only searches of one of these types; 1 to 2 of them.
    pub search_type_filter: Option<Vec<SearchType>>,
}

impl ListSearchesFilters {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only searches in one of these states; 1 to 4 of them.
    pub fn status_filter(mut self, status_filter: impl IntoIterator<Item = impl Into<SearchStatus>>) -> Self {
        self.status_filter = Some(status_filter.into_iter().map(Into::into).collect::<Vec<SearchStatus>>());
        self
    }

    /// As [`status_filter`](Self::status_filter), but for `None`, which leaves it out.
    pub fn set_status_filter(mut self, status_filter: Option<Vec<SearchStatus>>) -> Self {
        self.status_filter = status_filter;
        self
    }

    /// Only searches that were started at this time or later.
    pub fn started_after(mut self, started_after: Timestamp) -> Self {
        self.started_after = Some(started_after);
        self
    }

    /// As [`started_after`](Self::started_after), but for `None`, which leaves it out.
    pub fn set_started_after(mut self, started_after: Option<Timestamp>) -> Self {
        self.started_after = started_after;
        self
    }

    /// Only searches that were started at this time or earlier.
    pub fn started_before(mut self, started_before: Timestamp) -> Self {
        self.started_before = Some(started_before);
        self
    }

    /// As [`started_before`](Self::started_before), but for `None`, which leaves it out.
    pub fn set_started_before(mut self, started_before: Option<Timestamp>) -> Self {
        self.started_before = started_before;
        self
    }

    /// Only searches of the groups with these ids; 1 to 100 of them.
    pub fn group_id_filter(mut self, group_id_filter: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_id_filter = Some(group_id_filter.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`group_id_filter`](Self::group_id_filter), but for `None`, which leaves it out.
    pub fn set_group_id_filter(mut self, group_id_filter: Option<Vec<String>>) -> Self {
        self.group_id_filter = group_id_filter;
        self
    }

    /// Only searches of one of these types; 1 to 2 of them.
    pub fn search_type_filter(mut self, search_type_filter: impl IntoIterator<Item = impl Into<SearchType>>) -> Self {
        self.search_type_filter = Some(search_type_filter.into_iter().map(Into::into).collect::<Vec<SearchType>>());
        self
    }

    /// As [`search_type_filter`](Self::search_type_filter), but for `None`, which leaves it out.
    pub fn set_search_type_filter(mut self, search_type_filter: Option<Vec<SearchType>>) -> Self {
        self.search_type_filter = search_type_filter;
        self
    }
}

impl ToJson for ListSearchesFilters {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("statusFilter", &self.status_filter)
            .with_some("startedAfter", &self.started_after)
            .with_some("startedBefore", &self.started_before)
            .with_some("groupIdFilter", &self.group_id_filter)
            .with_some("searchTypeFilter", &self.search_type_filter)
            .into()
    }
}

impl Structure for ListSearchesFilters {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.status_filter = value.read()?,
            2 => self.started_after = value.read()?,
            3 => self.started_before = value.read()?,
            4 => self.group_id_filter = value.read()?,
            5 => self.search_type_filter = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_searches` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSearchesResponse {
    /// The searches on this page, the last started first.
    pub search_summaries: Vec<SearchSummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListSearchesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("searchSummaries", &self.search_summaries)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ListSearchesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.search_summaries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListSearchesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What part of a workspace's data a search covers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchFilters {
    /// The ids of the time series to search. Default: all; 1 to 100 of them.
    pub time_series_ids: Option<Vec<String>>,
    /// The ids of the datasets to search. Default: all; 1 to 100 of them.
    pub dataset_ids: Option<Vec<String>>,
    /// The stretches of time to search. Default: all time; 1 to 100 of them.
    pub time_intervals: Option<Vec<TimeInterval>>,
}

impl SearchFilters {
    /// Empty: all members have setters.
    pub fn new() -> Self {
        Self::default()
    }

    /// The ids of the time series to search. Default: all; 1 to 100 of them.
    pub fn time_series_ids(mut self, time_series_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.time_series_ids = Some(time_series_ids.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`time_series_ids`](Self::time_series_ids), but for `None`, which leaves it out.
    pub fn set_time_series_ids(mut self, time_series_ids: Option<Vec<String>>) -> Self {
        self.time_series_ids = time_series_ids;
        self
    }

    /// The ids of the datasets to search. Default: all; 1 to 100 of them.
    pub fn dataset_ids(mut self, dataset_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dataset_ids = Some(dataset_ids.into_iter().map(Into::into).collect::<Vec<String>>());
        self
    }

    /// As [`dataset_ids`](Self::dataset_ids), but for `None`, which leaves it out.
    pub fn set_dataset_ids(mut self, dataset_ids: Option<Vec<String>>) -> Self {
        self.dataset_ids = dataset_ids;
        self
    }

    /// The stretches of time to search. Default: all time; 1 to 100 of them.
    pub fn time_intervals(mut self, time_intervals: impl IntoIterator<Item = TimeInterval>) -> Self {
        self.time_intervals = Some(time_intervals.into_iter().collect::<Vec<TimeInterval>>());
        self
    }

    /// As [`time_intervals`](Self::time_intervals), but for `None`, which leaves it out.
    pub fn set_time_intervals(mut self, time_intervals: Option<Vec<TimeInterval>>) -> Self {
        self.time_intervals = time_intervals;
        self
    }
}

impl ToJson for SearchFilters {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("timeSeriesIds", &self.time_series_ids)
            .with_some("datasetIds", &self.dataset_ids)
            .with_some("timeIntervals", &self.time_intervals)
            .into()
    }
}

impl Structure for SearchFilters {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.time_series_ids = value.read()?,
            2 => self.dataset_ids = value.read()?,
            3 => self.time_intervals = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A stretch of a time series that matches a search.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchResult {
    /// The id of the search; 23 to 36 characters.
    pub search_id: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// The id of the dataset that has the match; 36 characters.
    pub dataset_id: String,
    /// The id of the time series that has the match; 36 to 73 characters.
    pub time_series_id: String,
    /// Where the match starts.
    pub start_timestamp: TimeInNanos,
    /// Where the match ends.
    pub end_timestamp: TimeInNanos,
    /// The moment within the match that is the most relevant.
    pub top_timestamp: TimeInNanos,
    /// How relevant the match is; higher is better.
    pub score: f64,
}

impl ToJson for SearchResult {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("searchId", &self.search_id)
            .with("workspaceName", &self.workspace_name)
            .with("datasetId", &self.dataset_id)
            .with("timeSeriesId", &self.time_series_id)
            .with("startTimestamp", &self.start_timestamp)
            .with("endTimestamp", &self.end_timestamp)
            .with("topTimestamp", &self.top_timestamp)
            .with("score", &self.score)
            .into()
    }
}

impl Structure for SearchResult {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.search_id = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.dataset_id = value.read()?,
            4 => self.time_series_id = value.read()?,
            5 => self.start_timestamp = value.read()?,
            6 => self.end_timestamp = value.read()?,
            7 => self.top_timestamp = value.read()?,
            8 => self.score = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a search is. It is over once it is `SUCCEEDED` or `FAILED`.
    SearchStatus {
        Queued = "QUEUED",
        Running = "RUNNING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    } else Unknown
}

/// A search in a list.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchSummary {
    /// The id of the search; 23 to 36 characters.
    pub search_id: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// Where the search is; it has results once it is `SUCCEEDED`.
    pub status: SearchStatus,
    /// What to search for, in natural language; 1 to 5000 characters.
    pub query_statement: String,
    /// How thorough the search is.
    pub search_type: SearchType,
    /// Why the search failed; absent otherwise.
    pub status_reason: Option<String>,
    /// When the search was started.
    pub started_at: Option<Timestamp>,
    /// The id of the group that the search was put into; absent if there is none; 2 to 36 characters.
    pub group_id: Option<String>,
}

impl std::fmt::Debug for SearchSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SearchSummary")
            .field("search_id", &self.search_id)
            .field("workspace_name", &self.workspace_name)
            .field("status", &self.status)
            .field("query_statement", &Hidden)
            .field("search_type", &self.search_type)
            .field("status_reason", &self.status_reason)
            .field("started_at", &self.started_at)
            .field("group_id", &self.group_id)
            .finish()
    }
}

impl ToJson for SearchSummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("searchId", &self.search_id)
            .with("workspaceName", &self.workspace_name)
            .with("status", &self.status)
            .with("queryStatement", &self.query_statement)
            .with("searchType", &self.search_type)
            .with_some("statusReason", &self.status_reason)
            .with_some("startedAt", &self.started_at)
            .with_some("groupId", &self.group_id)
            .into()
    }
}

impl Structure for SearchSummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.search_id = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.status = value.read()?,
            4 => self.query_statement = value.read()?,
            5 => self.search_type = value.read()?,
            6 => self.status_reason = value.read()?,
            7 => self.started_at = value.read()?,
            8 => self.group_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// How thorough a search is: `DEEP` finds the best matches, `QUICK` is faster but misses more.
    SearchType {
        Deep = "DEEP",
        Quick = "QUICK",
    } else Unknown
}

/// What `start_search` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StartSearchResponse {
    /// The id of the search; 23 to 36 characters.
    pub search_id: String,
    /// The name of the workspace; 1 to 64 characters.
    pub workspace_name: String,
    /// Where the search is: `QUEUED` if it is new.
    pub status: SearchStatus,
    /// The id of the group that the search was put into; absent if there is none; 2 to 36 characters.
    pub group_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for StartSearchResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("searchId", &self.search_id)
            .with("workspaceName", &self.workspace_name)
            .with("status", &self.status)
            .with_some("groupId", &self.group_id)
            .into()
    }
}

impl Structure for StartSearchResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.search_id = value.read()?,
            2 => self.workspace_name = value.read()?,
            3 => self.status = value.read()?,
            4 => self.group_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for StartSearchResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A stretch of time, such as one that a search is limited to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeInterval {
    /// Where the stretch of time starts.
    pub start_time: TimeInNanos,
    /// Where the stretch of time ends.
    pub end_time: TimeInNanos,
}

impl TimeInterval {
    /// With what it needs; the other members have setters.
    pub fn new(start_time: TimeInNanos, end_time: TimeInNanos) -> Self {
        Self { start_time, end_time }
    }
}

impl ToJson for TimeInterval {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("startTime", &self.start_time).with("endTime", &self.end_time).into()
    }
}

impl Structure for TimeInterval {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.start_time = value.read()?,
            2 => self.end_time = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The format of a video.
    VideoDataType {
        VideoMp4 = "VIDEO-MP4",
    } else Unknown
}
