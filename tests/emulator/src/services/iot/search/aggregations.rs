//! What is counted of the values that a field has in the things that a query finds.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::super::{Exchange, Outcome};
use super::condition::{text, values};
use super::configuration::Index;
use super::found;
use crate::answer::ApiError;

/// The percents that are told where nobody says which.
const PERCENTS: [f64; 7] = [1.0, 5.0, 25.0, 50.0, 75.0, 95.0, 99.0];
const DEFAULT_FIELD: &str = "registry.version";
const DEFAULT_BUCKETS: u64 = 10;

/// The values of the field, each as a text; those of another type than the field's do not count.
struct Values {
    kind: String,
    field: String,
    texts: Vec<String>,
    numbers: Vec<f64>,
}

impl Values {
    fn asked_for(exchange: &Exchange<'_>) -> Result<Values, ApiError> {
        let index = Index::asked_for(exchange)?;
        let default = if index.is_of_things { DEFAULT_FIELD } else { "version" };
        let field = exchange.optional("aggregationField").unwrap_or(default);
        let Some(kind) = index.type_of(field).map(str::to_owned) else {
            let message =
                format!("{field} cannot be aggregated: it is neither a managed field nor a custom field of the index");
            return Err(exchange.refuse("InvalidAggregationException", message));
        };
        let documents = found(exchange, &index)?;
        let of_kind = |value: &&Value| match kind.as_str() {
            "Number" => text(value).parse::<f64>().is_ok_and(f64::is_finite),
            "Boolean" => ["true", "false"].contains(&text(value).as_str()),
            _ => value.is_string(),
        };
        let all = documents.iter().flat_map(|document| values(document, field));
        let texts: Vec<String> = all.filter(of_kind).map(text).collect();
        let mut numbers: Vec<f64> = match kind.as_str() {
            "Number" => texts.iter().filter_map(|text| text.parse().ok()).collect(),
            _ => Vec::new(),
        };
        numbers.sort_by(f64::total_cmp);
        Ok(Values { kind, field: field.to_owned(), texts, numbers })
    }

    /// How often each value is there; equal numbers are one, however they are written.
    fn counted(&self) -> BTreeMap<String, usize> {
        let mut counted = BTreeMap::new();
        let numbers: Vec<String> = self.numbers.iter().map(f64::to_string).collect();
        for text in if self.kind == "Number" { &numbers } else { &self.texts } {
            *counted.entry(text.clone()).or_insert(0) += 1;
        }
        counted
    }
}

/// Of what are no numbers, only how many there are.
pub(super) fn statistics(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let values = Values::asked_for(exchange)?;
    let numbers = &values.numbers;
    let mut statistics = json!({ "count": values.texts.len() });
    if let (Some(minimum), Some(maximum)) = (numbers.first(), numbers.last()) {
        let count = numbers.len() as f64;
        let sum: f64 = numbers.iter().sum();
        let average = sum / count;
        let variance = numbers.iter().map(|number| (number - average).powi(2)).sum::<f64>() / count;
        let told = [
            ("average", average),
            ("sum", sum),
            ("minimum", *minimum),
            ("maximum", *maximum),
            ("sumOfSquares", numbers.iter().map(|number| number * number).sum()),
            ("variance", variance),
            ("stdDeviation", variance.sqrt()),
        ];
        told.into_iter().for_each(|(member, number)| statistics[member] = number.into());
    }
    Ok(json!({ "statistics": statistics }).into())
}

pub(super) fn cardinality(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let values = Values::asked_for(exchange)?;
    Ok(json!({ "cardinality": values.counted().len() }).into())
}

pub(super) fn percentiles(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let values = Values::asked_for(exchange)?;
    if values.kind != "Number" {
        let message = format!("{} is of type {}, but percentiles are those of a Number", values.field, values.kind);
        return Err(exchange.refuse("InvalidAggregationException", message));
    }
    let given = exchange.input["percents"].as_array().filter(|given| !given.is_empty());
    let mut percents: Vec<f64> =
        given.map_or_else(|| PERCENTS.to_vec(), |given| given.iter().filter_map(Value::as_f64).collect());
    percents.sort_by(f64::total_cmp);
    percents.dedup();
    let told: Vec<Value> = percents
        .into_iter()
        .filter_map(|percent| Some(json!({ "percent": percent, "value": percentile(&values.numbers, percent)? })))
        .collect();
    Ok(json!({ "percentiles": told }).into())
}

/// The most frequent values first.
pub(super) fn buckets(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let terms = &exchange.input["bucketsAggregationType"]["termsAggregation"];
    if terms.is_null() {
        return Err(exchange.invalid("bucketsAggregationType.termsAggregation must be given"));
    }
    let most = usize::try_from(terms["maxBuckets"].as_u64().unwrap_or(DEFAULT_BUCKETS)).unwrap_or(usize::MAX);
    let values = Values::asked_for(exchange)?;
    let mut counted: Vec<(String, usize)> = values.counted().into_iter().collect();
    counted.sort_by(|(_, one), (_, other)| other.cmp(one));
    counted.truncate(most);
    let told: Vec<Value> =
        counted.into_iter().map(|(value, count)| json!({ "keyValue": value, "count": count })).collect();
    Ok(json!({ "totalCount": values.texts.len(), "buckets": told }).into())
}

/// Between two of the numbers, which are sorted, it is in proportion.
fn percentile(numbers: &[f64], percent: f64) -> Option<f64> {
    let place = percent / 100.0 * (numbers.len().checked_sub(1)? as f64);
    let [below, above] = [place.floor(), place.ceil()].map(|place| numbers[place as usize]);
    Some(below + (above - below) * place.fract())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_between_the_numbers() {
        let numbers = [1.0, 2.0, 4.0];
        let told = [0.0, 25.0, 50.0, 75.0, 100.0].map(|percent| percentile(&numbers, percent));
        assert_eq!(told, [Some(1.0), Some(1.5), Some(2.0), Some(3.0), Some(4.0)]);
        assert_eq!((percentile(&[7.0], 33.0), percentile(&[], 33.0)), (Some(7.0), None));
    }
}
