//! Where values come from. Whatever reads values asks a [`Series`]: they are kept, as they were put, or computed when they
//! are asked for, and readers need not know. A further source of values is one more variant here.

use std::rc::Rc;

use serde_json::Value;

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::super::time_series::{Stream, Subject};
use super::computed::{Computed, Reading};
use super::curves::Curve;
use crate::answer::ApiError;
use crate::store::{Point, PointValue, Quality, Span};

const SECOND: i64 = 1_000_000_000;

/// The values of a property or stream.
pub(in crate::services) enum Series {
    /// Those that were put, by the number of their stream; none before the first.
    Kept(Option<i64>),
    /// Those that were put, and the default value.
    Attribute(Option<i64>, Option<Point>),
    /// Those that were put, and those of a curve.
    Curve(i64, Curve),
    /// Those of a transform or metric.
    Computed(Rc<Computed>),
}

/// Takes a point; says whether it wants more.
pub(in crate::services) type Each<'a> = dyn FnMut(Point) -> Result<bool, ApiError> + 'a;

impl Series {
    /// The values of a property that a formula uses; `depth` is how many formulas lie above.
    pub(super) fn of_variable(
        exchange: &Exchange<'_>,
        reading: &Reading,
        property: AssetProperty,
        depth: usize,
    ) -> Result<Series, ApiError> {
        Series::at_depth(exchange, reading, &exchange.property_subject(property)?, depth + 1)
    }

    fn at_depth(
        exchange: &Exchange<'_>,
        reading: &Reading,
        subject: &Subject,
        depth: usize,
    ) -> Result<Series, ApiError> {
        let (property, stream) = match subject {
            Subject::Stream(stream) => return Ok(Series::of_stream(stream)),
            Subject::Property(property, stream) => (property, stream.as_ref()),
        };
        if property.kind["attribute"].is_object() {
            let number = stream.map(|stream| stream.number);
            return Ok(Series::Attribute(number, default_value(exchange, property)?));
        }
        let computed = reading.computed(exchange, property, depth)?;
        let kept = || stream.map_or(Series::Kept(None), Series::of_stream);
        Ok(computed.map_or_else(kept, Series::Computed))
    }

    fn of_stream(stream: &Stream) -> Series {
        match stream.curve {
            Some(curve) => Series::Curve(stream.number, curve),
            None => Series::Kept(Some(stream.number)),
        }
    }

    /// How many formulas lie on the longest way down; none if the values are put.
    pub(super) fn height(&self) -> usize {
        match self {
            Series::Computed(computed) => computed.height(),
            Series::Kept(_) | Series::Attribute(..) | Series::Curve(..) => 0,
        }
    }

    /// Hands over the points in a span, in its order, until `each` says no more.
    pub(in crate::services) fn each(
        &self,
        exchange: &Exchange<'_>,
        span: &Span,
        each: &mut Each<'_>,
    ) -> Result<(), ApiError> {
        self.read(exchange, span, 1, each)
    }

    /// The same for who wants about so many: they are computed at once.
    fn read(&self, exchange: &Exchange<'_>, span: &Span, wanted: usize, each: &mut Each<'_>) -> Result<(), ApiError> {
        match self {
            Series::Kept(None) | Series::Attribute(None, None) => Ok(()),
            Series::Kept(Some(stream)) | Series::Attribute(Some(stream), None) => {
                exchange.rows.each_point(*stream, span, each)
            }
            Series::Attribute(stream, Some(default)) => {
                let default = Some(default.clone()).filter(|default| span.has(default));
                merged(exchange, *stream, default.into_iter(), span, each)
            }
            Series::Curve(stream, curve) => {
                merged(exchange, Some(*stream), curve.points(*span, exchange.now.0), span, each)
            }
            // What is computed is good.
            Series::Computed(_) if span.quality.is_some_and(|quality| quality != Quality::Good) => Ok(()),
            Series::Computed(computed) => computed.each(exchange, span, wanted, each),
        }
    }

    /// The newest value up to a time; of several at one time a good one goes first. An attribute's default is its value
    /// until another is put, whatever that one's time.
    pub(in crate::services) fn latest(&self, exchange: &Exchange<'_>, until: i64) -> Result<Option<Point>, ApiError> {
        if let Series::Attribute(Some(stream), default) = self {
            let kept = Series::Kept(Some(*stream)).latest(exchange, until)?;
            return Ok(kept.or_else(|| default.clone().filter(|default| default.time <= until)));
        }
        let mut found: Option<Point> = None;
        self.each(exchange, &Span::new(i64::MIN, until).descending(), &mut |point| {
            let is_of_one_time = found.as_ref().is_none_or(|found| found.time == point.time);
            if is_of_one_time {
                found = Some(point);
            }
            Ok(is_of_one_time)
        })?;
        Ok(found)
    }

    /// The first value of a span.
    pub(super) fn first(&self, exchange: &Exchange<'_>, span: Span) -> Result<Option<Point>, ApiError> {
        let mut found = None;
        self.each(exchange, &span, &mut |point| {
            found = Some(point);
            Ok(false)
        })?;
        Ok(found)
    }

    /// The first good value of a span.
    pub(super) fn first_good(&self, exchange: &Exchange<'_>, span: Span) -> Result<Option<Point>, ApiError> {
        self.first(exchange, span.of(Some(Quality::Good)))
    }

    /// The good values of a span, no more than `most`.
    pub(super) fn good(&self, exchange: &Exchange<'_>, span: Span, most: usize) -> Result<Vec<Point>, ApiError> {
        let mut found = Vec::new();
        self.read(exchange, &span.of(Some(Quality::Good)), most, &mut |point| {
            found.push(point);
            Ok(found.len() < most)
        })?;
        Ok(found)
    }

    /// Hands over the good values of a span, for who wants all of them.
    pub(super) fn all_good(&self, exchange: &Exchange<'_>, span: Span, each: &mut Each<'_>) -> Result<(), ApiError> {
        self.read(exchange, &span.of(Some(Quality::Good)), usize::MAX, each)
    }
}

impl Exchange<'_> {
    /// The values of a property or stream, for whoever reads them, and puts none meanwhile: see [`Series::each`] and [`Series::latest`].
    pub(in crate::services) fn series(&self, subject: &Subject) -> Result<Series, ApiError> {
        Series::at_depth(self, &Reading::default(), subject, 1)
    }
}

/// The default value of an attribute, at the second in which the asset was made.
fn default_value(exchange: &Exchange<'_>, property: &AssetProperty) -> Result<Option<Point>, ApiError> {
    let Value::String(text) = &property.kind["attribute"]["defaultValue"] else { return Ok(None) };
    let value = match property.data_type.as_str() {
        "DOUBLE" => text.parse().ok().map(PointValue::Double),
        "INTEGER" => text.parse().ok().map(PointValue::Integer),
        "BOOLEAN" => text.to_ascii_lowercase().parse().ok().map(PointValue::Boolean),
        _ => Some(PointValue::Text(text.clone())),
    };
    let created = exchange.asset(&property.asset_id)?.resource.created;
    Ok(value.map(|value| Point::good(created.seconds() * SECOND, value)))
}

/// The points that were put, and others in their places among them, which are in the span and in its order. Where both are
/// in one place, the one that was put is there.
fn merged(
    exchange: &Exchange<'_>,
    stream: Option<i64>,
    others: impl Iterator<Item = Point>,
    span: &Span,
    each: &mut Each<'_>,
) -> Result<(), ApiError> {
    let place = |point: &Point| (point.time, point.quality as i64);
    let mut others = others.peekable();
    let mut is_enough = false;
    if let Some(stream) = stream {
        exchange.rows.each_point(stream, span, &mut |point| {
            let at = place(&point);
            let is_before = |other: &Point| if span.is_descending { place(other) > at } else { place(other) < at };
            while let Some(other) = others.next_if(is_before) {
                if !each(other)? {
                    is_enough = true;
                    return Ok(false);
                }
            }
            others.next_if(|other| place(other) == at);
            is_enough = !each(point)?;
            Ok(!is_enough)
        })?;
    }
    while !is_enough && let Some(other) = others.next() {
        is_enough = !each(other)?;
    }
    Ok(())
}
