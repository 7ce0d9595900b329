//! AWS IoT SiteWise: queries.

use super::SiteWise;
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

/// Runs an SQL query over asset models and assets with their measurements, transforms, metrics and aggregates. Answers
/// with the rows themselves; a query that takes too long fails with `QueryTimeoutException`.
///
/// AWS: `ExecuteQuery`, permission `iotsitewise:ExecuteQuery`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExecuteQuery(pub(super) Call);

impl ExecuteQuery {
    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ExecuteQuery(self.0.set("nextToken", &next_token.into()))
    }

    /// The size of a page, 1 or more; above 20000 it is 20000. Default: 20000.
    pub fn max_results(self, max_results: i32) -> Self {
        ExecuteQuery(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ExecuteQuery(self.0.set("maxResults", &max_results))
    }

    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        ExecuteQuery(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        ExecuteQuery(self.0.set("clientToken", &client_token))
    }
}

listing!(ExecuteQuery, ExecuteQueryResponse);

impl crate::Paged for ExecuteQueryResponse {
    type Item = Row;

    fn take_items(&mut self) -> Vec<Row> {
        self.rows.take().unwrap_or_default()
    }
}

impl SiteWise {
    /// Runs an SQL query over asset models and assets with their measurements, transforms, metrics and aggregates. Answers
    /// with the rows themselves; a query that takes too long fails with `QueryTimeoutException`.
    ///
    /// AWS: `ExecuteQuery`, permission `iotsitewise:ExecuteQuery`.
    pub fn execute_query(&self, query_statement: impl Into<String>) -> ExecuteQuery {
        ExecuteQuery(
            Call::new(&self.connector, "iotsitewise.ExecuteQuery").with("queryStatement", &query_statement.into()),
        )
    }
}

/// Starts an SQL query over a workspace: its telemetry, annotations, data segments and datasets. Returns at once, with
/// the query in `SUBMITTED`. Wait until `describe_query` tells that it is `COMPLETED`, then read its rows with
/// `get_query_results`.
///
/// AWS: `StartQuery`, permission `iotsitewise:StartQuery`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StartQuery(pub(super) Call);

impl StartQuery {
    /// A token of your own that makes a repeated request count once. Default: one is made for each call; 36 to 64
    /// characters.
    pub fn client_token(self, client_token: impl Into<String>) -> Self {
        StartQuery(self.0.with("clientToken", &client_token.into()))
    }

    /// As [`client_token`](Self::client_token), but for `None`, which leaves it out.
    pub fn set_client_token(self, client_token: Option<String>) -> Self {
        StartQuery(self.0.set("clientToken", &client_token))
    }
}

call!(StartQuery, StartQueryResponse);

impl SiteWise {
    /// Starts an SQL query over a workspace: its telemetry, annotations, data segments and datasets. Returns at once, with
    /// the query in `SUBMITTED`. Wait until `describe_query` tells that it is `COMPLETED`, then read its rows with
    /// `get_query_results`.
    ///
    /// AWS: `StartQuery`, permission `iotsitewise:StartQuery`.
    pub fn start_query(&self, workspace_name: impl Into<String>, query_statement: impl Into<String>) -> StartQuery {
        StartQuery(
            Call::new(&self.connector, "iotsitewise.StartQuery")
                .with("workspaceName", &workspace_name.into())
                .with("queryStatement", &query_statement.into()),
        )
    }
}

/// Gives the status of a query that `start_query` began. Once it is `COMPLETED`, its statistics come along; once it is
/// `FAILED`, the reason.
///
/// AWS: `DescribeQuery`, permission `iotsitewise:DescribeQuery`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeQuery(pub(super) Call);

call!(DescribeQuery, DescribeQueryResponse);

impl SiteWise {
    /// Gives the status of a query that `start_query` began. Once it is `COMPLETED`, its statistics come along; once it is
    /// `FAILED`, the reason.
    ///
    /// AWS: `DescribeQuery`, permission `iotsitewise:DescribeQuery`.
    pub fn describe_query(&self, workspace_name: impl Into<String>, query_id: impl Into<String>) -> DescribeQuery {
        DescribeQuery(
            Call::new(&self.connector, "iotsitewise.DescribeQuery")
                .with("workspaceName", &workspace_name.into())
                .with("queryId", &query_id.into()),
        )
    }
}

/// Gives the rows of a query that `start_query` began. There are none before the query is `COMPLETED`: wait for that
/// with `describe_query`.
///
/// AWS: `GetQueryResults`, permission `iotsitewise:GetQueryResults`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetQueryResults(pub(super) Call);

impl GetQueryResults {
    /// The size of a page, 1 or more; above 10000 it is 10000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        GetQueryResults(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        GetQueryResults(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        GetQueryResults(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(GetQueryResults, GetQueryResultsResponse);

impl crate::Paged for GetQueryResultsResponse {
    type Item = Vec<Option<String>>;

    fn take_items(&mut self) -> Vec<Vec<Option<String>>> {
        self.rows.take().unwrap_or_default()
    }
}

impl SiteWise {
    /// Gives the rows of a query that `start_query` began. There are none before the query is `COMPLETED`: wait for that
    /// with `describe_query`.
    ///
    /// AWS: `GetQueryResults`, permission `iotsitewise:GetQueryResults`.
    pub fn get_query_results(&self, workspace_name: impl Into<String>, query_id: impl Into<String>) -> GetQueryResults {
        GetQueryResults(
            Call::new(&self.connector, "iotsitewise.GetQueryResults")
                .with("workspaceName", &workspace_name.into())
                .with("queryId", &query_id.into()),
        )
    }
}

/// Lists the queries of a workspace: all, or only those in one status.
///
/// AWS: `ListQueries`, permission `iotsitewise:ListQueries`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListQueries(pub(super) Call);

impl ListQueries {
    /// Only queries in this status, by its name in `QueryStatus`. Default: all queries; 1 to 64 characters.
    pub fn filter(self, filter: impl Into<String>) -> Self {
        ListQueries(self.0.with("filter", &filter.into()))
    }

    /// As [`filter`](Self::filter), but for `None`, which leaves it out.
    pub fn set_filter(self, filter: Option<String>) -> Self {
        ListQueries(self.0.set("filter", &filter))
    }

    /// The size of a page, 1 or more; above 10000 it is 10000. Default: the service's.
    pub fn max_results(self, max_results: i32) -> Self {
        ListQueries(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ListQueries(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ListQueries(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ListQueries, ListQueriesResponse);

impl crate::Paged for ListQueriesResponse {
    type Item = QuerySummary;

    fn take_items(&mut self) -> Vec<QuerySummary> {
        std::mem::take(&mut self.queries)
    }
}

impl SiteWise {
    /// Lists the queries of a workspace: all, or only those in one status.
    ///
    /// AWS: `ListQueries`, permission `iotsitewise:ListQueries`.
    pub fn list_queries(&self, workspace_name: impl Into<String>) -> ListQueries {
        ListQueries(Call::new(&self.connector, "iotsitewise.ListQueries").with("workspaceName", &workspace_name.into()))
    }
}

/// Cancels a query that is running. The response tells its status at that moment; wait with `describe_query` until it
/// is `CANCELED`.
///
/// AWS: `CancelQuery`, permission `iotsitewise:CancelQuery`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CancelQuery(pub(super) Call);

call!(CancelQuery, CancelQueryResponse);

impl SiteWise {
    /// Cancels a query that is running. The response tells its status at that moment; wait with `describe_query` until it
    /// is `CANCELED`.
    ///
    /// AWS: `CancelQuery`, permission `iotsitewise:CancelQuery`.
    pub fn cancel_query(&self, workspace_name: impl Into<String>, query_id: impl Into<String>) -> CancelQuery {
        CancelQuery(
            Call::new(&self.connector, "iotsitewise.CancelQuery")
                .with("workspaceName", &workspace_name.into())
                .with("queryId", &query_id.into()),
        )
    }
}

/// What `cancel_query` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CancelQueryResponse {
    /// The query's id, as `start_query` gave it; 1 to 64 characters.
    pub query_id: String,
    /// Where the query is.
    pub status: QueryStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CancelQueryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("queryId", &self.query_id).with("status", &self.status).into()
    }
}

impl Structure for CancelQueryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.query_id = value.read()?,
            2 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CancelQueryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A column in the result of `execute_query`: its name and type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ColumnInfo {
    /// The name of the column.
    pub name: Option<String>,
    /// The type of the column's values.
    pub r#type: Option<ColumnType>,
}

impl ToJson for ColumnInfo {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("name", &self.name).with_some("type", &self.r#type).into()
    }
}

impl Structure for ColumnInfo {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.r#type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A column in the result of `get_query_results`: its name and type.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ColumnInformation {
    /// The name of the column; 1 to 256 characters.
    pub name: String,
    /// The type of the column's values: `BOOLEAN`, `INTEGER`, `DOUBLE`, `STRING`, `TIMESTAMP` or `VARIANT`; 1 to 64
    /// characters.
    pub r#type: String,
}

impl ToJson for ColumnInformation {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("name", &self.name).with("type", &self.r#type).into()
    }
}

impl Structure for ColumnInformation {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.name = value.read()?,
            2 => self.r#type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// The type of a column's values.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ColumnType {
    /// The type of each value.
    pub scalar_type: Option<ScalarType>,
}

impl ToJson for ColumnType {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("scalarType", &self.scalar_type).into()
    }
}

impl Structure for ColumnType {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.scalar_type = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// One value in a row: a scalar, an array, a nested row or null.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Datum {
    /// The value as text, if it is a single one, such as a number, a string or a Boolean.
    pub scalar_value: Option<String>,
    /// The elements, if the value is an array.
    pub array_value: Option<Vec<Datum>>,
    /// The nested row, if the value is one.
    pub row_value: Option<Row>,
    /// Whether the value is null.
    pub null_value: Option<bool>,
}

impl ToJson for Datum {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("scalarValue", &self.scalar_value)
            .with_some("arrayValue", &self.array_value)
            .with_some("rowValue", &self.row_value)
            .with_some("nullValue", &self.null_value)
            .into()
    }
}

impl Structure for Datum {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.scalar_value = value.read()?,
            2 => self.array_value = value.read()?,
            3 => self.row_value = value.read()?,
            4 => self.null_value = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `describe_query` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeQueryResponse {
    /// The query's id, as `start_query` gave it; 1 to 64 characters.
    pub query_id: String,
    /// Where the query is.
    pub status: QueryStatus,
    /// When the query was started.
    pub submitted_at: Timestamp,
    /// When the query was completed, failed or was canceled; absent until then.
    pub completed_at: Option<Timestamp>,
    /// What the query gave and took; absent unless it is `COMPLETED`.
    pub statistics: Option<QueryStatistics>,
    /// Why the query failed; absent unless it is `FAILED`; 0 to 1024 characters.
    pub error_message: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeQueryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("queryId", &self.query_id)
            .with("status", &self.status)
            .with("submittedAt", &self.submitted_at)
            .with_some("completedAt", &self.completed_at)
            .with_some("statistics", &self.statistics)
            .with_some("errorMessage", &self.error_message)
            .into()
    }
}

impl Structure for DescribeQueryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.query_id = value.read()?,
            2 => self.status = value.read()?,
            3 => self.submitted_at = value.read()?,
            4 => self.completed_at = value.read()?,
            5 => self.statistics = value.read()?,
            6 => self.error_message = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeQueryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `execute_query` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteQueryResponse {
    /// The columns of the result.
    pub columns: Option<Vec<ColumnInfo>>,
    /// The rows of this page.
    pub rows: Option<Vec<Row>>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ExecuteQueryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("columns", &self.columns)
            .with_some("rows", &self.rows)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ExecuteQueryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.columns = value.read()?,
            2 => self.rows = value.read()?,
            3 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ExecuteQueryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `get_query_results` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetQueryResultsResponse {
    /// The columns of the result; absent unless the query is `COMPLETED`.
    pub column_info: Option<Vec<ColumnInformation>>,
    /// The rows of this page: values as text, in the order of `column_info`. Empty or absent unless `COMPLETED`.
    pub rows: Option<Vec<Vec<Option<String>>>>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for GetQueryResultsResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("columnInfo", &self.column_info)
            .with_some("rows", &self.rows)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for GetQueryResultsResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.column_info = value.read()?,
            2 => self.rows = value.read()?,
            3 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for GetQueryResultsResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `list_queries` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListQueriesResponse {
    /// The queries of this page.
    pub queries: Vec<QuerySummary>,
    /// The token of the next page; none on the last one; 1 to 4096 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListQueriesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("queries", &self.queries).with_some("nextToken", &self.next_token).into()
    }
}

impl Structure for ListQueriesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.queries = value.read()?,
            2 => self.next_token = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListQueriesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What a completed query gave and what it took.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryStatistics {
    /// How many rows the query gave in total.
    pub row_count: i64,
    /// How much data the query read, in bytes.
    pub bytes_scanned: i64,
    /// How long the query ran, in milliseconds.
    pub execution_time_in_millis: i64,
}

impl ToJson for QueryStatistics {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("rowCount", &self.row_count)
            .with("bytesScanned", &self.bytes_scanned)
            .with("executionTimeInMillis", &self.execution_time_in_millis)
            .into()
    }
}

impl Structure for QueryStatistics {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.row_count = value.read()?,
            2 => self.bytes_scanned = value.read()?,
            3 => self.execution_time_in_millis = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Where a query is. It ends in `COMPLETED`, `FAILED` or `CANCELED`.
    QueryStatus {
        Submitted = "SUBMITTED",
        Running = "RUNNING",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Canceled = "CANCELED",
        Canceling = "CANCELING",
    } else Unknown
}

/// A query in a list: its id, its status, and when it began and ended.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuerySummary {
    /// The query's id, as `start_query` gave it; 1 to 64 characters.
    pub query_id: String,
    /// Where the query is.
    pub status: QueryStatus,
    /// When the query was started.
    pub submitted_at: Timestamp,
    /// When the query was completed, failed or was canceled; absent until then.
    pub completed_at: Option<Timestamp>,
}

impl ToJson for QuerySummary {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with("queryId", &self.query_id)
            .with("status", &self.status)
            .with("submittedAt", &self.submitted_at)
            .with_some("completedAt", &self.completed_at)
            .into()
    }
}

impl Structure for QuerySummary {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.query_id = value.read()?,
            2 => self.status = value.read()?,
            3 => self.submitted_at = value.read()?,
            4 => self.completed_at = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A row in the result of `execute_query`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Row {
    /// The values of the row, one for each column.
    pub data: Vec<Datum>,
}

impl ToJson for Row {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("data", &self.data).into()
    }
}

impl Structure for Row {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.data = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// The type of a column whose values are single.
    ScalarType {
        Boolean = "BOOLEAN",
        Int = "INT",
        Double = "DOUBLE",
        Timestamp = "TIMESTAMP",
        String = "STRING",
    } else Unknown
}

/// What `start_query` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StartQueryResponse {
    /// The query's id, as `start_query` gave it; 1 to 64 characters.
    pub query_id: String,
    /// Where the query is: always `SUBMITTED` at first.
    pub status: QueryStatus,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for StartQueryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with("queryId", &self.query_id).with("status", &self.status).into()
    }
}

impl Structure for StartQueryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.query_id = value.read()?,
            2 => self.status = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for StartQueryResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}
