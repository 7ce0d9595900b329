//! Filters and order of values.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::answer::ApiError;
use crate::services::Context;
use crate::services::twinmaker::graph::{Comparison, order};

/// `propertyName operator value`
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) property: String,
    comparison: Comparison,
    value: Value,
}

impl Filter {
    /// The filters of the input at `path`.
    pub(super) fn read(context: &Context<'_>, filters: &Value, path: &str) -> Result<Vec<Filter>, ApiError> {
        let filters = filters.as_array().into_iter().flatten().enumerate().map(|(place, filter)| {
            let path = format!("{path}[{place}]");
            let missing = |member: &str| context.invalid(format!("{path}.{member} must be set"));
            let property = filter["propertyName"].as_str().ok_or_else(|| missing("propertyName"))?;
            let operator = filter["operator"].as_str().ok_or_else(|| missing("operator"))?;
            let comparison = match operator {
                "=" => Comparison::Equal,
                "!=" => Comparison::Unequal,
                "<" => Comparison::Less,
                "<=" => Comparison::LessOrEqual,
                ">" => Comparison::Greater,
                ">=" => Comparison::GreaterOrEqual,
                _ => {
                    return Err(
                        context.invalid(format!("{path}.operator is {operator}, but must be one of = != < <= > >="))
                    );
                }
            };
            let value = scalar(&filter["value"]).cloned().ok_or_else(|| missing("value"))?;
            Ok(Filter { property: property.to_owned(), comparison, value })
        });
        filters.collect()
    }

    /// Whether a value passes.
    pub(super) fn passes(&self, value: Option<&Value>) -> bool {
        value.and_then(scalar).is_some_and(|value| self.comparison.holds(value, &self.value) == Some(true))
    }
}

/// What a value is, out of the member that tells its type.
pub(super) fn scalar(value: &Value) -> Option<&Value> {
    value.as_object()?.values().find(|value| !value.is_null())
}

/// The order of two rows by columns, each of which may be descending.
pub(super) fn order_of_rows(
    columns: &[(String, bool)],
    one: &Map<String, Value>,
    other: &Map<String, Value>,
) -> Ordering {
    let orders = columns.iter().map(|(name, is_descending)| {
        let natural = order(one.get(name).and_then(scalar), other.get(name).and_then(scalar));
        if *is_descending { natural.reverse() } else { natural }
    });
    orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}
