//! AWS IoT TwinMaker: queries.

use super::TwinMaker;
use crate::Error;
use crate::call::Call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;
use serde_json::Value as Document;

/// Runs a query, written in PartiQL, over the knowledge graph of a workspace: its entities and their relationships.
/// Needs the standard or the tiered bundle pricing mode; see `get_pricing_plan`. A query that takes too long ends in a
/// timeout error.
///
/// AWS: `ExecuteQuery`, permission `iottwinmaker:ExecuteQuery`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExecuteQuery(pub(super) Call);

impl ExecuteQuery {
    /// The size of a page, 1 or more; above 100 it is 100. Default: 50.
    pub fn max_results(self, max_results: i32) -> Self {
        ExecuteQuery(self.0.with("maxResults", &max_results))
    }

    /// As [`max_results`](Self::max_results), but for `None`, which leaves it out.
    pub fn set_max_results(self, max_results: Option<i32>) -> Self {
        ExecuteQuery(self.0.set("maxResults", &max_results))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn next_token(self, next_token: impl Into<Option<String>>) -> Self {
        ExecuteQuery(self.0.set("nextToken", &next_token.into()))
    }
}

listing!(ExecuteQuery, ExecuteQueryResponse);

impl crate::Paged for ExecuteQueryResponse {
    type Item = Row;

    fn take_items(&mut self) -> Vec<Row> {
        self.rows.take().unwrap_or_default()
    }
}

impl TwinMaker {
    /// Runs a query, written in PartiQL, over the knowledge graph of a workspace: its entities and their relationships.
    /// Needs the standard or the tiered bundle pricing mode; see `get_pricing_plan`. A query that takes too long ends in a
    /// timeout error.
    ///
    /// AWS: `ExecuteQuery`, permission `iottwinmaker:ExecuteQuery`.
    pub fn execute_query(&self, workspace_id: impl Into<String>, query_statement: impl Into<String>) -> ExecuteQuery {
        ExecuteQuery(
            Call::new(&self.connector, "iottwinmaker.ExecuteQuery")
                .with("workspaceId", &workspace_id.into())
                .with("queryStatement", &query_statement.into()),
        )
    }
}

/// A column of the result: its name and what it holds.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ColumnDescription {
    /// The name of the column, as the query has it.
    pub name: Option<String>,
    /// What the column holds.
    pub r#type: Option<ColumnType>,
}

impl ToJson for ColumnDescription {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("name", &self.name).with_some("type", &self.r#type).into()
    }
}

impl Structure for ColumnDescription {
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
    /// What a column holds: nodes or edges of the graph, or plain values.
    ColumnType {
        Node = "NODE",
        Edge = "EDGE",
        Value = "VALUE",
    } else Unknown
}

/// What `execute_query` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteQueryResponse {
    /// The columns, in the order of the cells of a row.
    pub column_descriptions: Option<Vec<ColumnDescription>>,
    /// The rows of this page.
    pub rows: Option<Vec<Row>>,
    /// The token of the next page; none on the last one; 0 to 17880 characters.
    pub next_token: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ExecuteQueryResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("columnDescriptions", &self.column_descriptions)
            .with_some("rows", &self.rows)
            .with_some("nextToken", &self.next_token)
            .into()
    }
}

impl Structure for ExecuteQueryResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.column_descriptions = value.read()?,
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

/// A row of the result.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Row {
    /// The cells, in the order of the columns.
    pub row_data: Option<Vec<Document>>,
}

impl ToJson for Row {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("rowData", &self.row_data).into()
    }
}

impl Structure for Row {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.row_data = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
