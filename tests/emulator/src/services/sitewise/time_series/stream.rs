//! Streams: what has points. One belongs to a property of an asset, or has an alias of its own and belongs to none.

use rusqlite::{OptionalExtension, Row, params};
use serde_json::Value;

use super::super::super::Exchange;
use super::super::asset_properties::AssetProperty;
use super::super::values::Curve;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::Rows;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS stream (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL,
    alias TEXT UNIQUE, asset TEXT, property TEXT,
    type TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL,
    UNIQUE (asset, property));
CREATE TABLE IF NOT EXISTS stream_curve (stream INTEGER PRIMARY KEY, curve TEXT NOT NULL);";

pub(super) const COLUMNS: &str =
    "number, id, alias, type, created, updated, (SELECT curve FROM stream_curve WHERE stream = number)";

/// A stream that is kept: it has points, or had some.
#[derive(Clone, Debug)]
pub(in crate::services) struct Stream {
    /// What its points are kept under.
    pub(in crate::services) number: i64,
    pub(in crate::services) id: String,
    /// Of a stream without a property; the alias of one with a property is the property's.
    pub(in crate::services) alias: Option<String>,
    pub(in crate::services) data_type: String,
    pub(in crate::services) created: Moment,
    pub(in crate::services) updated: Moment,
    /// The values that it has though nobody put them.
    pub(in crate::services) curve: Option<Curve>,
}

impl Stream {
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Stream> {
        Ok(Stream {
            number: row.get(0)?,
            id: row.get(1)?,
            alias: row.get(2)?,
            data_type: row.get(3)?,
            created: Moment(row.get(4)?),
            updated: Moment(row.get(5)?),
            curve: row.get(6)?,
        })
    }
}

/// What has values: a property, with the stream of those that were put, if any were, or a stream without a property.
#[derive(Clone, Debug)]
pub(in crate::services) enum Subject {
    Property(Box<AssetProperty>, Option<Stream>),
    Stream(Stream),
}

impl Subject {
    /// The type of its values, such as `DOUBLE`.
    pub(in crate::services) fn data_type(&self) -> &str {
        match self {
            Subject::Property(property, _) => &property.data_type,
            Subject::Stream(stream) => &stream.data_type,
        }
    }

    /// The id of its time series.
    pub(in crate::services) fn time_series_id(&self) -> String {
        match self {
            Subject::Stream(stream) | Subject::Property(_, Some(stream)) => stream.id.clone(),
            Subject::Property(property, None) => property_stream_id(&property.asset_id, &property.property_id),
        }
    }

    /// The stream of what was put, if anything was.
    pub(in crate::services) fn stream(&self) -> Option<&Stream> {
        match self {
            Subject::Stream(stream) | Subject::Property(_, Some(stream)) => Some(stream),
            Subject::Property(_, None) => None,
        }
    }
}

impl Exchange<'_> {
    /// What an entry or a query names: an asset and its property by their ids, or an alias.
    ///
    /// # Errors
    /// `InvalidRequestException` if it names both or neither, `ResourceNotFoundException` if that is not there.
    pub(in crate::services) fn subject(&self, input: &Value, alias_member: &str) -> Result<Subject, ApiError> {
        match (input["assetId"].as_str(), input["propertyId"].as_str(), input[alias_member].as_str()) {
            (Some(asset), Some(property), None) => self.property_subject(self.asset_property(asset, property)?),
            (None, None, Some(alias)) => self.subject_with_alias(alias)?.ok_or_else(|| {
                self.not_found(format!("Neither a property of an asset nor a time series has the alias {alias}"))
            }),
            _ => {
                Err(self.invalid(format!("Either assetId and propertyId, or {alias_member} is required, and not both")))
            }
        }
    }

    /// What has this alias.
    pub(in crate::services) fn subject_with_alias(&self, alias: &str) -> Result<Option<Subject>, ApiError> {
        match self.property_by_alias(alias)? {
            Some(property) => self.property_subject(property).map(Some),
            None => Ok(self.stream_with_alias(alias)?.map(Subject::Stream)),
        }
    }

    /// A property with its stream. A property that was given the alias of a stream without a property has that stream from now
    /// on, if the types are the same.
    pub(in crate::services) fn property_subject(&self, property: AssetProperty) -> Result<Subject, ApiError> {
        let mut stream =
            self.one_stream("asset = ?1 AND property = ?2", [&*property.asset_id, &*property.property_id])?;
        if stream.is_none()
            && let Some(alias) = &property.alias
            && let Some(found) = self.stream_with_alias(alias)?
            && found.data_type == property.data_type
        {
            stream = Some(self.tie(found, &property)?);
        }
        Ok(Subject::Property(Box::new(property), stream))
    }

    /// The stream without a property that has this alias.
    pub(super) fn stream_with_alias(&self, alias: &str) -> Result<Option<Stream>, ApiError> {
        self.one_stream("alias = ?1", [alias])
    }

    fn one_stream<const N: usize>(&self, condition: &str, given: [&str; N]) -> Result<Option<Stream>, ApiError> {
        let sql = format!("SELECT {COLUMNS} FROM stream WHERE {condition}");
        let mut statement = self.rows.database().prepare_cached(&sql)?;
        Ok(statement.query_row(rusqlite::params_from_iter(given), Stream::read).optional()?)
    }

    /// A new stream with an alias, and without a property.
    pub(in crate::services) fn make_stream(&self, alias: &str, data_type: &str) -> Result<Stream, ApiError> {
        insert_stream(self.rows, self.now, (&self.new_id(), data_type), Some(alias), None)
    }

    /// A new stream of a property that had none.
    pub(in crate::services) fn make_property_stream(&self, property: &AssetProperty) -> Result<Stream, ApiError> {
        let (asset, id) = (&property.asset_id, &property.property_id);
        let stream_id = property_stream_id(asset, id);
        insert_stream(self.rows, self.now, (&stream_id, &property.data_type), None, Some((asset, id)))
    }

    /// Makes a stream that of a property, which had none.
    pub(super) fn tie(&self, stream: Stream, property: &AssetProperty) -> Result<Stream, ApiError> {
        let sql = "UPDATE stream SET alias = NULL, asset = ?2, property = ?3, updated = ?4 WHERE number = ?1";
        let given = params![stream.number, property.asset_id, property.property_id, self.now.0];
        self.rows.database().prepare_cached(sql)?.execute(given)?;
        Ok(Stream { alias: None, updated: self.now, ..stream })
    }

    /// Makes a property's stream one without a property, which has the alias from now on.
    pub(super) fn untie(&self, stream: &Stream, alias: &str) -> Result<(), ApiError> {
        let sql =
            "UPDATE stream SET alias = ?2, asset = NULL, property = NULL, id = ?3, updated = ?4 WHERE number = ?1";
        // A property may have another stream later, which then has the id that tells of it.
        let id = if stream.id.len() > 36 { self.new_id() } else { stream.id.clone() };
        self.rows.database().prepare_cached(sql)?.execute(params![stream.number, alias, id, self.now.0])?;
        Ok(())
    }

    /// Forgets a stream and its points.
    pub(super) fn forget_stream(&self, stream: &Stream) -> Result<(), ApiError> {
        self.rows.forget_points(stream.number)?;
        self.rows.database().prepare_cached("DELETE FROM stream_curve WHERE stream = ?1")?.execute([stream.number])?;
        self.rows.database().prepare_cached("DELETE FROM stream WHERE number = ?1")?.execute([stream.number])?;
        Ok(())
    }

    /// Forgets the streams of all properties of an asset.
    pub(in crate::services) fn forget_streams_of(&self, asset: &str) -> Result<(), ApiError> {
        self.forget_streams("asset = ?1", asset)
    }

    /// Forgets the streams of a property of all assets.
    pub(in crate::services) fn forget_streams_of_property(&self, property: &str) -> Result<(), ApiError> {
        self.forget_streams("property = ?1", property)
    }

    fn forget_streams(&self, condition: &str, given: &str) -> Result<(), ApiError> {
        let sql = format!("SELECT {COLUMNS} FROM stream WHERE {condition}");
        let mut statement = self.rows.database().prepare_cached(&sql)?;
        let streams: Vec<Stream> = statement.query_map([given], Stream::read)?.collect::<Result<_, _>>()?;
        streams.iter().try_for_each(|stream| self.forget_stream(stream))
    }

    /// Hands over the streams without a property behind a number whose alias begins so, oldest first, until `each` says no more.
    pub(in super::super) fn scan_streams(
        &self,
        after: i64,
        prefix: &str,
        each: &mut dyn FnMut(Stream) -> Result<bool, ApiError>,
    ) -> Result<(), ApiError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM stream WHERE asset IS NULL AND number > ?1 AND substr(alias, 1, length(?2)) = ?2
             ORDER BY number"
        );
        let mut statement = self.rows.database().prepare_cached(&sql)?;
        for stream in statement.query_map(params![after, prefix], Stream::read)? {
            if !each(stream?)? {
                break;
            }
        }
        Ok(())
    }
}

/// Gives a property of an asset, which has no values yet, those of a curve.
pub(crate) fn plant_curve(
    rows: &Rows<'_>,
    now: Moment,
    asset: &str,
    property: &str,
    curve: Curve,
) -> Result<(), ApiError> {
    let id = property_stream_id(asset, property);
    let stream = insert_stream(rows, now, (&id, curve.data_type()), None, Some((asset, property)))?;
    let sql = "INSERT INTO stream_curve (stream, curve) VALUES (?1, ?2)";
    rows.database().prepare_cached(sql)?.execute(params![stream.number, curve])?;
    Ok(())
}

fn insert_stream(
    rows: &Rows<'_>,
    now: Moment,
    (id, data_type): (&str, &str),
    alias: Option<&str>,
    property: Option<(&str, &str)>,
) -> Result<Stream, ApiError> {
    let sql = "INSERT INTO stream (id, alias, asset, property, type, created, updated) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)";
    let mut statement = rows.database().prepare_cached(sql)?;
    let (asset, property_id) = property.unzip();
    let number = statement.insert(params![id, alias, asset, property_id, data_type, now.0])?;
    Ok(Stream {
        number,
        id: id.to_owned(),
        alias: alias.map(str::to_owned),
        data_type: data_type.to_owned(),
        created: now,
        updated: now,
        curve: None,
    })
}

/// The id of a property's stream, from before its first value.
pub(super) fn property_stream_id(asset: &str, property: &str) -> String {
    format!("{asset}:{property}")
}
