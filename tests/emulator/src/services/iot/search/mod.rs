//! Fleet indexing: things and thing groups, found by AWS's query strings and counted.
//!
//! A query becomes tokens ([`lexer`]), these become a condition ([`parser`]), and each document of the index ([`documents`]) is
//! held against it ([`condition`]). There is no index to build: what is searched is what is there now.

mod aggregations;
mod condition;
mod configuration;
mod documents;
mod lexer;
mod parser;
#[cfg(test)]
mod tests;

use serde_json::Value;

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;
use configuration::Index;

const DEFAULT_PAGE: u32 = 100;
const LARGEST_PAGE: u64 = 500;

pub(super) const FAMILY: Family = Family {
    name: "Fleet indexing",
    operations: &[
        Behaviour::behaves("GetIndexingConfiguration", configuration::get),
        Behaviour::behaves("UpdateIndexingConfiguration", configuration::update),
        Behaviour::behaves("ListIndices", configuration::list),
        Behaviour::behaves("DescribeIndex", configuration::describe).about("indexName", "index"),
        Behaviour::behaves("SearchIndex", search),
        Behaviour::behaves("GetStatistics", aggregations::statistics),
        Behaviour::behaves("GetCardinality", aggregations::cardinality),
        Behaviour::behaves("GetPercentiles", aggregations::percentiles),
        Behaviour::behaves("GetBucketsAggregation", aggregations::buckets),
    ],
    schema: "",
};

/// Why a query is refused, and at which of its letters.
#[derive(Clone, Debug, PartialEq)]
struct Refusal {
    at: usize,
    what: String,
}

impl Refusal {
    fn new(at: usize, what: impl Into<String>) -> Refusal {
        Refusal { at, what: what.into() }
    }

    fn told(&self) -> String {
        format!("Invalid query at letter {}: {}", self.at, self.what)
    }
}

fn search(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let index = Index::asked_for(exchange)?;
    if let Some(size) = exchange.input["maxResults"].as_u64().filter(|size| *size > LARGEST_PAGE) {
        return Err(exchange.invalid(format!("maxResults is {size}, but {LARGEST_PAGE} is the most")));
    }
    let found = found(exchange, &index)?;
    if !index.is_of_things {
        let told = found.into_iter().map(group).collect();
        return exchange.list_of("thingGroups", DEFAULT_PAGE, told);
    }
    exchange.list_of("things", DEFAULT_PAGE, found.into_iter().map(thing).collect())
}

/// The documents that the query of the input finds, oldest first.
fn found(exchange: &Exchange<'_>, index: &Index) -> Result<Vec<Value>, ApiError> {
    let query = exchange.text("queryString");
    let condition = parser::parse(query, &|field| index.check_field(field));
    let condition = condition.map_err(|refusal| exchange.refuse("InvalidQueryException", refusal.told()))?;
    let mut all = documents::documents(exchange, index)?;
    all.retain(|document| condition.holds(document));
    Ok(all)
}

/// A thing as a search tells it: the shadows as a text.
fn thing(document: Value) -> Value {
    let mut told = without(document, &["registry"]);
    if !told["shadow"].is_null() {
        told["shadow"] = told["shadow"].to_string().into();
    }
    told
}

fn group(document: Value) -> Value {
    without(document, &["description", "version"])
}

fn without(mut document: Value, members: &[&str]) -> Value {
    if let Some(document) = document.as_object_mut() {
        document.retain(|name, _| !members.contains(&name.as_str()));
    }
    document
}
