//! Reading a view, stretch by stretch: each stretch is a short transaction, and others are answered in between. Values come
//! from the code that histories, aggregates and latest values come from.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::super::super::Exchange;
use super::super::super::page::Position;
use super::super::asset_models::ASSET;
use super::super::asset_properties::AssetProperty;
use super::super::assets::KeptAsset;
use super::super::associations::CHILD;
use super::super::time_series::{Stream, Subject};
use super::super::values::{AGGREGATE_TYPES, Asked, RESOLUTIONS};
use super::views::View;
use crate::answer::ApiError;
use crate::store::{Place, Point, PointValue, Quality, Span};

/// How many rows a stretch has at most.
const MOST_ROWS: usize = 2048;
/// How long the reading of a stretch takes, unless a single value takes longer.
const LONGEST: Duration = Duration::from_millis(20);
/// How many assets are looked up at once.
const ASSETS: usize = 64;

/// A value of a row. Ids that many rows have are shared.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    Text(Arc<str>),
}

pub(super) type Row = Vec<Cell>;

/// What is wanted of a view; a row that does not fit may come all the same.
#[derive(Clone, Debug)]
pub(super) struct Filter {
    pub(super) asset: Option<String>,
    /// The asset's name, of `asset` alone.
    pub(super) name: Option<String>,
    /// The asset model, of `asset` alone.
    pub(super) model: Option<String>,
    pub(super) property: Option<String>,
    pub(super) alias: Option<String>,
    /// Times behind this.
    pub(super) after: i64,
    /// Times up to this.
    pub(super) until: i64,
    pub(super) quality: Option<String>,
    pub(super) resolution: Option<String>,
    /// Whether nothing can fit.
    pub(super) is_void: bool,
    /// Whether the values of attributes are wanted.
    pub(super) with_attributes: bool,
}

impl Default for Filter {
    fn default() -> Filter {
        Filter {
            asset: None,
            name: None,
            model: None,
            property: None,
            alias: None,
            after: i64::MIN,
            until: i64::MAX,
            quality: None,
            resolution: None,
            is_void: false,
            with_attributes: false,
        }
    }
}

/// The reading of a view, and how far it has come.
#[derive(Debug)]
pub(super) struct Scan {
    view: View,
    filter: Filter,
    /// What is found and not read yet.
    found: VecDeque<Found>,
    /// The number of the last asset that was found; nothing if there are no more.
    last_asset: Option<i64>,
    /// The same for streams without a property.
    last_stream: Option<i64>,
    /// What is being read.
    current: Option<Current>,
}

#[derive(Debug)]
enum Found {
    Asset(Box<KeptAsset>),
    Property(Box<AssetProperty>),
    Subject(Subject),
}

/// A series that is read in more than one stretch.
#[derive(Debug)]
struct Current {
    subject: Subject,
    ids: [Cell; 3],
    goes_on: Option<Place>,
    /// The resolutions whose aggregates are to be read, and where those of the first go on.
    resolutions: VecDeque<&'static str>,
    position: Position,
}

/// A stretch of rows.
#[derive(Debug)]
pub(super) struct Stretch {
    pub(super) rows: Vec<Row>,
    /// Whether no rows follow.
    pub(super) is_last: bool,
    end: Instant,
}

impl Stretch {
    fn is_full(&self) -> bool {
        self.rows.len() >= MOST_ROWS || Instant::now() > self.end
    }
}

#[cfg(test)]
impl Scan {
    /// All rows of a view that fit, as one stretch, without an account.
    pub(super) fn stretch_of(&self, rows: &[Row]) -> Stretch {
        let texts = [
            ("asset_id", &self.filter.asset),
            ("asset_name", &self.filter.name),
            ("asset_model_id", &self.filter.model),
            ("property_id", &self.filter.property),
            ("property_alias", &self.filter.alias),
            ("quality", &self.filter.quality),
            ("resolution", &self.filter.resolution),
        ];
        let fits = |row: &&Row| {
            !self.filter.is_void
                && self.view.columns().iter().zip(*row).all(|((name, _), cell)| {
                    let wanted = texts.iter().find(|(column, _)| column == name).and_then(|(_, text)| text.as_deref());
                    match cell {
                        Cell::Integer(time) if *name == "event_timestamp" => {
                            (self.filter.after..=self.filter.until).contains(time) && *time != self.filter.after
                        }
                        Cell::Text(text) => wanted.is_none_or(|wanted| wanted == &**text),
                        _ => wanted.is_none(),
                    }
                })
        };
        Stretch { rows: rows.iter().filter(fits).cloned().collect(), is_last: true, end: Instant::now() }
    }

    pub(super) fn view(&self) -> View {
        self.view
    }
}

impl Scan {
    pub(super) fn new(view: View, filter: Filter) -> Scan {
        let is_bound = filter.is_void || filter.asset.is_some() || filter.alias.is_some();
        let has_streams = view.has_values() && !is_bound && filter.property.is_none();
        Scan {
            view,
            found: VecDeque::new(),
            last_asset: (!filter.is_void).then_some(0),
            last_stream: has_streams.then_some(0),
            filter,
            current: None,
        }
    }

    /// Reads the next stretch.
    pub(super) fn read(&mut self, exchange: &Exchange<'_>) -> Result<Stretch, ApiError> {
        let mut stretch = Stretch { rows: Vec::new(), is_last: false, end: Instant::now() + LONGEST };
        while !stretch.is_full() {
            if let Some(current) = self.current.take() {
                self.current = self.go_on(exchange, current, &mut stretch)?;
                continue;
            }
            match self.found.pop_front() {
                Some(Found::Asset(asset)) => self.take_asset(exchange, &asset, &mut stretch)?,
                Some(Found::Property(property)) => self.take_property(exchange, *property, &mut stretch)?,
                Some(Found::Subject(subject)) => self.current = Some(self.begin(subject)),
                None if self.find(exchange)? => {}
                None => {
                    stretch.is_last = true;
                    break;
                }
            }
        }
        Ok(stretch)
    }

    /// Looks for more to read; says whether there can be more.
    fn find(&mut self, exchange: &Exchange<'_>) -> Result<bool, ApiError> {
        if let Some(after) = self.last_asset {
            self.last_asset = match (&self.filter.alias, &self.filter.asset, &self.filter.name) {
                (Some(alias), ..) if self.view != View::Asset => {
                    self.found.extend(exchange.subject_with_alias(alias)?.map(Found::Subject));
                    None
                }
                (_, Some(asset), _) => {
                    self.found.extend(exchange.find_asset(asset)?.map(Box::new).map(Found::Asset));
                    None
                }
                (_, _, Some(name)) => {
                    for asset in exchange.rows.named(ASSET, "", name, exchange.now)? {
                        self.found.extend(exchange.with_model(asset)?.map(Box::new).map(Found::Asset));
                    }
                    None
                }
                _ => {
                    let mut rows = Vec::new();
                    let each = |asset| {
                        rows.push(asset);
                        Ok(rows.len() < ASSETS)
                    };
                    match &self.filter.model {
                        Some(model) => {
                            exchange.rows.scan_children((ASSET, ""), model, after, exchange.now, each)?;
                        }
                        None => exchange.rows.scan(ASSET, "", after, exchange.now, each)?,
                    }
                    let last = rows.last().map(|asset| asset.number);
                    for asset in rows {
                        self.found.extend(exchange.with_model(asset)?.map(Box::new).map(Found::Asset));
                    }
                    last
                }
            };
            return Ok(true);
        }
        if let Some(after) = self.last_stream {
            let mut streams: Vec<Stream> = Vec::new();
            exchange.scan_streams(after, "", &mut |stream| {
                streams.push(stream);
                Ok(streams.len() < ASSETS)
            })?;
            self.last_stream = streams.last().map(|stream| stream.number);
            self.found.extend(streams.into_iter().map(Subject::Stream).map(Found::Subject));
            return Ok(true);
        }
        Ok(false)
    }

    fn take_asset(
        &mut self,
        exchange: &Exchange<'_>,
        asset: &KeptAsset,
        stretch: &mut Stretch,
    ) -> Result<(), ApiError> {
        if self.view == View::Asset {
            return asset_rows(exchange, asset, stretch);
        }
        let properties = match &self.filter.property {
            None => exchange.properties_of(asset)?,
            Some(wanted) if asset.model.property(wanted).is_some() => vec![exchange.property_of(asset, wanted)?],
            Some(_) => Vec::new(),
        };
        self.found.extend(properties.into_iter().map(Box::new).map(Found::Property));
        Ok(())
    }

    fn take_property(
        &mut self,
        exchange: &Exchange<'_>,
        property: AssetProperty,
        stretch: &mut Stretch,
    ) -> Result<(), ApiError> {
        if self.view.has_values() {
            self.current = Some(self.begin(exchange.property_subject(property)?));
            return Ok(());
        }
        let is_attribute = property.kind["attribute"].is_object();
        let value = if is_attribute && self.filter.with_attributes {
            let subject = exchange.property_subject(property.clone())?;
            exchange.series(&subject)?.latest(exchange, i64::MAX)?
        } else {
            None
        };
        stretch.rows.push(property_row(&property, value.as_ref()));
        Ok(())
    }

    fn begin(&self, subject: Subject) -> Current {
        let (asset, property, alias) = match &subject {
            Subject::Property(property, _) => {
                (Some(&property.asset_id), Some(&property.property_id), property.alias.as_ref())
            }
            Subject::Stream(stream) => (None, None, stream.alias.as_ref()),
        };
        let ids = [asset, property, alias].map(|id| cell(id.map(String::as_str)));
        let is_wanted = |name: &&str| self.filter.resolution.as_ref().is_none_or(|wanted| wanted == name);
        let resolutions = RESOLUTIONS.iter().map(|(name, _)| *name).filter(is_wanted).collect();
        Current { subject, ids, goes_on: None, resolutions, position: Position::default() }
    }

    /// Reads a series as far as the stretch has room; hands it back if there may be more.
    fn go_on(
        &self,
        exchange: &Exchange<'_>,
        mut current: Current,
        stretch: &mut Stretch,
    ) -> Result<Option<Current>, ApiError> {
        let series = exchange.series(&current.subject)?;
        match self.view {
            View::Asset => return Ok(None),
            View::AssetProperty => {
                if let Subject::Property(property, _) = &current.subject {
                    let is_attribute = property.kind["attribute"].is_object() && self.filter.with_attributes;
                    let value = if is_attribute { series.latest(exchange, i64::MAX)? } else { None };
                    stretch.rows.push(property_row(property, value.as_ref()));
                }
                return Ok(None);
            }
            View::LatestValueTimeSeries => {
                let latest = series.latest(exchange, i64::MAX)?;
                stretch.rows.extend(latest.map(|point| point_row(&current.ids, &point)));
                return Ok(None);
            }
            View::PrecomputedAggregates => return self.aggregates(exchange, current, stretch),
            View::RawTimeSeries => {}
        }
        if self.filter.until <= self.filter.after {
            return Ok(None);
        }
        let span = Span::new(self.filter.after, self.filter.until);
        let span = current.goes_on.take().map_or(span, |place| span.from(place));
        let mut is_begun = false;
        series.each(exchange, &span, &mut |point| {
            if is_begun && stretch.is_full() {
                current.goes_on = Some((point.time, point.quality as i64));
                return Ok(false);
            }
            is_begun = true;
            if self.wants(point.quality) {
                stretch.rows.push(point_row(&current.ids, &point));
            }
            Ok(true)
        })?;
        Ok(current.goes_on.is_some().then_some(current))
    }

    fn wants(&self, quality: Quality) -> bool {
        self.filter.quality.as_ref().is_none_or(|wanted| wanted == quality.name())
    }

    fn aggregates(
        &self,
        exchange: &Exchange<'_>,
        mut current: Current,
        stretch: &mut Stretch,
    ) -> Result<Option<Current>, ApiError> {
        let Some(resolution) = current.resolutions.front().copied() else { return Ok(None) };
        // Nothing is before 1970.
        let span = Span::new(self.filter.after.max(0), self.filter.until);
        let asked = Asked::new(exchange, resolution, AGGREGATE_TYPES, span)?;
        let series = exchange.series(&current.subject)?;
        let resolution_cell = cell(Some(resolution));
        let (mut is_begun, mut next) = (false, None);
        asked.each(exchange, &series, current.position, &mut |item, position| {
            if is_begun && stretch.is_full() {
                next = Some(position);
                return Ok(false);
            }
            is_begun = true;
            let quality = item["quality"].as_str().and_then(Quality::named);
            if quality.is_some_and(|quality| self.wants(quality)) {
                stretch.rows.push(aggregate_row(&current.ids, &resolution_cell, item));
            }
            Ok(true)
        })?;
        if next.is_none() {
            current.resolutions.pop_front();
        }
        current.position = next.unwrap_or_default();
        Ok(Some(current))
    }
}

fn cell(text: Option<&str>) -> Cell {
    text.map_or(Cell::Null, |text| Cell::Text(text.into()))
}

/// A row of `asset`; an asset with several parents has one for each.
fn asset_rows(exchange: &Exchange<'_>, asset: &KeptAsset, stretch: &mut Stretch) -> Result<(), ApiError> {
    let links = exchange.rows.links_to(CHILD, asset.id())?;
    let mut parents: Vec<(Cell, Cell)> =
        links.iter().map(|link| (cell(Some(&link.source)), cell(Some(&link.label)))).collect();
    if parents.is_empty() {
        parents.push((Cell::Null, Cell::Null));
    }
    for (parent, hierarchy) in parents {
        stretch.rows.push(vec![
            cell(Some(asset.id())),
            cell(Some(&asset.resource.name)),
            cell(asset.resource.document["description"].as_str()),
            cell(Some(&asset.model.model_id)),
            parent,
            cell(asset.resource.external_id.as_deref()),
            cell(asset.model_row.external_id.as_deref()),
            hierarchy,
        ]);
    }
    Ok(())
}

/// A row of `asset_property`; of the columns for values, an attribute has that of its type.
fn property_row(property: &AssetProperty, value: Option<&Point>) -> Row {
    let kinds = ["attribute", "measurement", "transform", "metric"];
    let kind = kinds.into_iter().find(|kind| property.kind[*kind].is_object());
    let mut row = vec![
        cell(Some(&property.asset_id)),
        cell(Some(&property.property_id)),
        cell(Some(&property.name)),
        cell(property.alias.as_deref()),
        cell(property.external_id.as_deref()),
        cell(property.composite_model_id.as_deref()),
        cell(kind),
        cell(Some(&property.data_type)),
    ];
    let [boolean, int, double, text] = values(value.map(|point| &point.value));
    row.extend([int, double, boolean, text]);
    row
}

/// A row of `raw_time_series` or `latest_value_time_series`.
fn point_row(ids: &[Cell; 3], point: &Point) -> Row {
    let mut row = Vec::with_capacity(9);
    row.extend_from_slice(ids);
    row.extend([Cell::Integer(point.time), cell(Some(point.quality.name()))]);
    row.extend(values(Some(&point.value)));
    row
}

/// A row of `precomputed_aggregates`, from an aggregate as GetAssetPropertyAggregates answers it.
fn aggregate_row(ids: &[Cell; 3], resolution: &Cell, item: &Value) -> Row {
    let number = |member: &str| item["value"][member].as_f64();
    let real = |member: &str| number(member).map_or(Cell::Null, Cell::Real);
    let seconds = item["timestamp"].as_i64().unwrap_or_default();
    let mut row = Vec::with_capacity(12);
    row.extend_from_slice(ids);
    row.extend([
        Cell::Integer(seconds.saturating_mul(super::times::SECOND)),
        cell(item["quality"].as_str()),
        resolution.clone(),
        real("sum"),
        number("count").map_or(Cell::Null, |count| Cell::Integer(count as i64)),
        real("average"),
        real("maximum"),
        real("minimum"),
        real("standardDeviation"),
    ]);
    row
}

/// The columns for a boolean, a whole number, a number and a text, of which one has the value.
fn values(value: Option<&PointValue>) -> [Cell; 4] {
    let mut cells = [Cell::Null, Cell::Null, Cell::Null, Cell::Null];
    match value {
        Some(PointValue::Boolean(truth)) => cells[0] = Cell::Integer(i64::from(*truth)),
        Some(PointValue::Integer(whole)) => cells[1] = Cell::Integer(*whole),
        Some(PointValue::Double(number)) => cells[2] = Cell::Real(*number),
        Some(PointValue::Text(text)) => cells[3] = cell(Some(text)),
        Some(PointValue::Null(_)) | None => {}
    }
    cells
}
