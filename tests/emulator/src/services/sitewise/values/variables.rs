//! The variables of a transform or metric: whose values they have.

use serde_json::Value as Json;

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::super::expressions::{self, Formula, Purpose, Sample, Value};
use super::computed::Reading;
use super::series::Series;
use crate::answer::ApiError;
use crate::store::{Point, PointValue, Span};

/// A variable of a formula.
pub(super) enum Variable {
    /// A property of the same asset.
    Own(Series),
    /// An attribute of the same asset.
    Attribute(Attribute),
    /// A property of each child.
    Children(Vec<Series>),
}

/// The values of an attribute.
pub(super) struct Attribute {
    default: Option<Sample>,
    /// Those that were put, oldest first.
    kept: Vec<Sample>,
}

impl Attribute {
    /// The value at a time: the last one that was put before, or else the first that it had.
    pub(super) fn at(&self, time: i64) -> Option<&Sample> {
        last_until(&self.kept, time).or(self.default.as_ref()).or_else(|| self.kept.first())
    }
}

impl Variable {
    /// The property's values, or those of each child's.
    pub(super) fn series(&self) -> &[Series] {
        match self {
            Variable::Own(series) => std::slice::from_ref(series),
            Variable::Children(series) => series,
            Variable::Attribute(_) => &[],
        }
    }
}

/// The formula of a property, as the member of its type that is for such a one has it, and its variables.
pub(super) fn read(
    exchange: &Exchange<'_>,
    reading: &Reading,
    property: &AssetProperty,
    purpose: Purpose,
    depth: usize,
) -> Result<(Formula, Vec<Variable>), ApiError> {
    let definition = match purpose {
        Purpose::Transform => &property.kind["transform"],
        Purpose::Metric => &property.kind["metric"],
    };
    let text = definition["expression"].as_str().unwrap_or_default();
    let formula = Formula::read(text, purpose, &expressions::variables(definition));
    let formula =
        formula.map_err(|wrong| exchange.invalid(format!("The expression '{text}' is not valid: {wrong}")))?;
    let definitions = definition["variables"].as_array().into_iter().flatten();
    let variables = definitions.map(|definition| variable(exchange, reading, property, &definition["value"], depth));
    Ok((formula, variables.collect::<Result<_, _>>()?))
}

fn variable(
    exchange: &Exchange<'_>,
    reading: &Reading,
    property: &AssetProperty,
    value: &Json,
    depth: usize,
) -> Result<Variable, ApiError> {
    let id = value["propertyId"].as_str().unwrap_or_default();
    if let Some(hierarchy) = value["hierarchyId"].as_str() {
        let children = exchange.children(&property.asset_id, hierarchy)?;
        let mut series = Vec::new();
        for child in &children {
            match exchange.asset_property(child, id) {
                Ok(of_child) => series.push(Series::of_variable(exchange, reading, of_child, depth)?),
                // A child's model may be about to change, and has no such property yet.
                Err(error) if error.code == "ResourceNotFoundException" => {}
                Err(error) => return Err(error),
            }
        }
        return Ok(Variable::Children(series));
    }
    let input = exchange.asset_property(&property.asset_id, id)?;
    let series = Series::of_variable(exchange, reading, input, depth)?;
    let Series::Attribute(stream, default) = &series else { return Ok(Variable::Own(series)) };
    let kept = Series::Kept(*stream).good(exchange, Span::new(i64::MIN, i64::MAX), usize::MAX)?;
    let default = default.as_ref().map(sample);
    Ok(Variable::Attribute(Attribute { default, kept: kept.iter().map(sample).collect() }))
}

/// A point as formulas have it: Booleans are 0 and 1.
pub(super) fn sample(point: &Point) -> Sample {
    let value = match &point.value {
        PointValue::Double(number) => Value::Number(*number),
        PointValue::Integer(number) => Value::Number(*number as f64),
        PointValue::Boolean(truth) => Value::Number(f64::from(u8::from(*truth))),
        PointValue::Text(text) => Value::Text(text.clone()),
        PointValue::Null(_) => Value::None,
    };
    Sample { time: point.time, value }
}

/// The last of some samples, oldest first, up to a time.
pub(super) fn last_until(samples: &[Sample], time: i64) -> Option<&Sample> {
    samples[..samples.partition_point(|sample| sample.time <= time)].last()
}

/// What a formula came to, as a value of a property with this type of data; nothing if it is none.
pub(super) fn computed(value: Value, data_type: &str) -> Option<PointValue> {
    match (value, data_type) {
        // A sum of nothing is negative zero, which is zero to everybody.
        (Value::Number(number), "DOUBLE") if number.is_finite() => Some(PointValue::Double(number + 0.0)),
        (Value::Text(text), "STRING") => Some(PointValue::Text(text)),
        _ => None,
    }
}
