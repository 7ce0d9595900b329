//! Time series: the streams of values, of properties of assets and of their own.

mod by_id;
mod list;
mod stream;

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_properties::AssetProperty;
use crate::answer::ApiError;

pub(crate) use stream::plant_curve;
pub(in crate::services) use stream::{Stream, Subject};

pub(super) const FAMILY: Family = Family {
    name: "Time series",
    operations: &[
        Behaviour::behaves("ListTimeSeries", list::list),
        Behaviour::behaves("DescribeTimeSeries", describe),
        Behaviour::behaves("DeleteTimeSeries", delete),
        Behaviour::behaves("AssociateTimeSeriesToAssetProperty", associate),
        Behaviour::behaves("DisassociateTimeSeriesFromAssetProperty", disassociate),
    ],
    schema: stream::SCHEMA,
};

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let subject = exchange.subject(exchange.input, "alias")?;
    Ok(exchange.summary(&subject)?.into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    match exchange.subject(exchange.input, "alias")? {
        Subject::Stream(stream) => exchange.forget_stream(&stream)?,
        Subject::Property(property, stream) => {
            if let Some(stream) = stream {
                exchange.forget_stream(&stream)?;
            }
            exchange.set_property_alias(&property, None)?;
        }
    }
    Ok(json!({}).into())
}

fn associate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let alias = exchange.text("alias");
    let (property, own) = exchange.named_property()?;
    let stream = match exchange.subject_with_alias(alias)? {
        Some(Subject::Stream(stream)) => stream,
        Some(Subject::Property(other, _)) if is_same(&other, &property) => return Ok(json!({}).into()),
        Some(Subject::Property(other, _)) => {
            return Err(exchange.invalid(format!(
                "The time series {alias} is associated with the property {} of the asset {} already",
                other.property_id, other.asset_id
            )));
        }
        None => return Err(exchange.not_found(format!("Time series with alias {alias} not found"))),
    };
    if property.kind["transform"].is_object() || property.kind["metric"].is_object() {
        let name = &property.name;
        return Err(
            exchange.invalid(format!("The property {name} is computed: no time series can be associated with it"))
        );
    }
    if stream.data_type != property.data_type {
        let (found, wanted) = (&stream.data_type, &property.data_type);
        return Err(exchange.invalid(format!("The time series {alias} is {found}, the property is {wanted}")));
    }
    if let Some(other) = &property.alias {
        return Err(exchange.invalid(format!("The property is associated with the time series {other} already")));
    }
    if own.is_some() {
        return Err(exchange.invalid("The property has values of its own: delete its time series first"));
    }
    exchange.tie(stream, &property)?;
    exchange.set_property_alias(&property, Some(alias))?;
    Ok(json!({}).into())
}

fn disassociate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let alias = exchange.text("alias");
    let (property, own) = exchange.named_property()?;
    if property.alias.as_deref() != Some(alias) {
        return Err(exchange.invalid(format!("The property is not associated with a time series {alias}")));
    }
    let stream = own.map_or_else(|| exchange.make_property_stream(&property), Ok)?;
    exchange.set_property_alias(&property, None)?;
    exchange.untie(&stream, alias)?;
    Ok(json!({}).into())
}

fn is_same(one: &AssetProperty, other: &AssetProperty) -> bool {
    (&one.asset_id, &one.property_id) == (&other.asset_id, &other.property_id)
}

impl Exchange<'_> {
    /// The property that `assetId` and `propertyId` name, and its stream.
    fn named_property(&self) -> Result<(AssetProperty, Option<Stream>), ApiError> {
        let property = self.asset_property(self.text("assetId"), self.text("propertyId"))?;
        match self.property_subject(property)? {
            Subject::Property(property, stream) => Ok((*property, stream)),
            Subject::Stream(stream) => Err(self.not_found(format!("Time series {} has no property", stream.id))),
        }
    }

    /// A time series as it is listed and described. That of a property without values is as old as the asset.
    fn summary(&self, subject: &Subject) -> Result<Value, ApiError> {
        let (property, stream) = match subject {
            Subject::Property(property, stream) => (Some(property), stream.as_ref()),
            Subject::Stream(stream) => (None, Some(stream)),
        };
        let (id, data_type, created, updated) = match (property, stream) {
            (_, Some(stream)) => (stream.id.clone(), stream.data_type.clone(), stream.created, stream.updated),
            (Some(property), None) => {
                let asset = self.asset(&property.asset_id)?.resource;
                let id = stream::property_stream_id(&property.asset_id, &property.property_id);
                (id, property.data_type.clone(), asset.created, asset.created)
            }
            (None, None) => return Err(self.not_found("There is no such time series")),
        };
        Ok(json!({
            "assetId": property.map(|property| &property.asset_id),
            "propertyId": property.map(|property| &property.property_id),
            "alias": property.map_or_else(|| stream.and_then(|stream| stream.alias.clone()), |property| property.alias.clone()),
            "timeSeriesId": id,
            "dataType": data_type,
            "dataTypeSpec": property.and_then(|property| property.data_type_spec.clone()),
            "timeSeriesCreationDate": created.to_json(),
            "timeSeriesLastUpdateDate": updated.to_json(),
            "timeSeriesArn": self.arn(&format!("time-series/{id}")),
        }))
    }
}
