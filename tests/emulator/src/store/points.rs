//! Points: what a stream was worth at a time, with a quality. A stream is a number that its family hands out.
//!
//! A value tells its type by itself: SQLite's REAL is a double, INTEGER an integer, TEXT a text, and one byte of BLOB
//! what has no type of SQLite. A point takes about 30 bytes.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, params};
use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

use super::Rows;
use crate::answer::ApiError;

pub(super) const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS point (
    stream INTEGER NOT NULL, time INTEGER NOT NULL, quality INTEGER NOT NULL, value,
    PRIMARY KEY (stream, time, quality)) WITHOUT ROWID;";

const SECOND: i64 = 1_000_000_000;

/// How far a value is to be trusted. A stream may have a value of each at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Quality {
    Good,
    Uncertain,
    Bad,
}

impl Quality {
    /// All of them, in the order in which values of one time are read.
    pub(crate) const ALL: [Quality; 3] = [Quality::Good, Quality::Uncertain, Quality::Bad];

    /// The quality that AWS calls so.
    pub(crate) fn named(name: &str) -> Option<Quality> {
        Quality::ALL.into_iter().find(|quality| quality.name() == name)
    }

    /// As AWS calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Quality::Good => "GOOD",
            Quality::Uncertain => "UNCERTAIN",
            Quality::Bad => "BAD",
        }
    }
}

/// What a stream is worth.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PointValue {
    Double(f64),
    Integer(i64),
    Boolean(bool),
    Text(String),
    /// No value, and the letter of the type that it has none of: D, B, S, I, or U for unknown.
    Null(char),
}

impl PointValue {
    /// The number, of doubles and integers.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            PointValue::Double(number) => Some(*number),
            PointValue::Integer(number) => Some(*number as f64),
            PointValue::Boolean(_) | PointValue::Text(_) | PointValue::Null(_) => None,
        }
    }
}

impl Serialize for PointValue {
    /// As AWS's Variant.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Null {
            value_type: char,
        }
        let mut variant = serializer.serialize_map(Some(1))?;
        match self {
            PointValue::Double(number) if number.is_finite() => variant.serialize_entry("doubleValue", number),
            PointValue::Double(_) => variant.serialize_entry("doubleValue", "NaN"),
            PointValue::Integer(number) => variant.serialize_entry("integerValue", number),
            PointValue::Boolean(truth) => variant.serialize_entry("booleanValue", truth),
            PointValue::Text(text) => variant.serialize_entry("stringValue", text),
            PointValue::Null(value_type) => variant.serialize_entry("nullValue", &Null { value_type: *value_type }),
        }?;
        variant.end()
    }
}

impl ToSql for PointValue {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            // SQLite has no such number.
            PointValue::Double(number) if number.is_nan() => ValueRef::Blob(b"N"),
            PointValue::Double(number) => ValueRef::Real(*number),
            PointValue::Integer(number) => ValueRef::Integer(*number),
            PointValue::Boolean(true) => ValueRef::Blob(b"\x01"),
            PointValue::Boolean(false) => ValueRef::Blob(b"\x00"),
            PointValue::Text(text) => ValueRef::Text(text.as_bytes()),
            PointValue::Null('D') => ValueRef::Blob(b"D"),
            PointValue::Null('B') => ValueRef::Blob(b"B"),
            PointValue::Null('S') => ValueRef::Blob(b"S"),
            PointValue::Null('I') => ValueRef::Blob(b"I"),
            PointValue::Null(_) => ValueRef::Blob(b"U"),
        }))
    }
}

impl FromSql for PointValue {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<PointValue> {
        match value {
            ValueRef::Real(number) => Ok(PointValue::Double(number)),
            ValueRef::Integer(number) => Ok(PointValue::Integer(number)),
            ValueRef::Text(text) => Ok(PointValue::Text(String::from_utf8_lossy(text).into_owned())),
            ValueRef::Blob(b"N") => Ok(PointValue::Double(f64::NAN)),
            ValueRef::Blob([truth @ 0..=1]) => Ok(PointValue::Boolean(*truth == 1)),
            ValueRef::Blob([letter]) => Ok(PointValue::Null(char::from(*letter))),
            ValueRef::Blob(_) | ValueRef::Null => Err(FromSqlError::InvalidType),
        }
    }
}

/// What a stream was worth at a time.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Point {
    /// In nanoseconds since 1970.
    pub(crate) time: i64,
    pub(crate) quality: Quality,
    pub(crate) value: PointValue,
}

impl Point {
    /// A good value.
    pub(crate) fn good(time: i64, value: PointValue) -> Point {
        Point { time, quality: Quality::Good, value }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Point> {
        let quality = match row.get(1)? {
            0 => Quality::Good,
            1 => Quality::Uncertain,
            _ => Quality::Bad,
        };
        Ok(Point { time: row.get(0)?, quality, value: row.get(2)? })
    }
}

/// Seconds and nanoseconds, as AWS's TimeInNanos.
pub(crate) struct TimeInNanos(pub(crate) i64);

impl Serialize for TimeInNanos {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut time = serializer.serialize_struct("TimeInNanos", 2)?;
        time.serialize_field("timeInSeconds", &self.0.div_euclid(SECOND))?;
        time.serialize_field("offsetInNanos", &self.0.rem_euclid(SECOND))?;
        time.end()
    }
}

impl Serialize for Point {
    /// As AWS's AssetPropertyValue.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut point = serializer.serialize_struct("AssetPropertyValue", 3)?;
        point.serialize_field("value", &self.value)?;
        point.serialize_field("timestamp", &TimeInNanos(self.time))?;
        point.serialize_field("quality", &self.quality)?;
        point.end()
    }
}

/// A place among a stream's points: a time, and the number of a quality; those of [`Quality`] count from 0.
pub(crate) type Place = (i64, i64);

/// Which points are read, and in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Points behind this place.
    after: Place,
    /// Points up to this place.
    until: Place,
    pub(crate) is_descending: bool,
    /// Those of one quality alone.
    pub(crate) quality: Option<Quality>,
}

impl Span {
    /// All points behind the time `after` up to the time `until`, oldest first.
    pub(crate) fn new(after: i64, until: i64) -> Span {
        Span { after: (after, i64::MAX), until: (until, i64::MAX), is_descending: false, quality: None }
    }

    /// What is left of it up to the time `until`.
    pub(crate) fn up_to(self, until: i64) -> Span {
        Span { until: self.until.min((until, i64::MAX)), ..self }
    }

    /// The points of one quality.
    pub(crate) fn of(self, quality: Option<Quality>) -> Span {
        Span { quality, ..self }
    }

    /// Newest first.
    pub(crate) fn descending(self) -> Span {
        self.ordered(true)
    }

    /// Newest first, or oldest first.
    pub(crate) fn ordered(self, is_descending: bool) -> Span {
        Span { is_descending, ..self }
    }

    /// What is left of it from this place on, which it has.
    pub(crate) fn from(self, (time, quality): Place) -> Span {
        if self.is_descending {
            Span { until: self.until.min((time, quality)), ..self }
        } else {
            Span { after: self.after.max((time, quality - 1)), ..self }
        }
    }

    /// What is left of it behind a time, in its order.
    pub(crate) fn behind(self, time: i64) -> Span {
        let (after, until) = self.times();
        let (after, until) = if self.is_descending { (after, time - 1) } else { (time, until) };
        Span { is_descending: self.is_descending, quality: self.quality, ..Span::new(after, until) }
    }

    /// Its start, in its order, with the points of a time that it has.
    pub(crate) fn until_with(self, time: i64) -> Span {
        let (after, until) = self.times();
        let (after, until) = if self.is_descending { (time - 1, until) } else { (after, time) };
        Span { is_descending: self.is_descending, quality: self.quality, ..Span::new(after, until) }
    }

    /// The times that its points are behind, and up to.
    pub(crate) fn times(&self) -> (i64, i64) {
        (self.after.0, self.until.0)
    }

    /// Whether there is no time in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.after.0 >= self.until.0
    }

    /// Whether a point is in it.
    pub(crate) fn has(&self, point: &Point) -> bool {
        let place = (point.time, point.quality as i64);
        self.has_place(place) && self.quality.is_none_or(|quality| quality == point.quality)
    }

    /// Whether a place is between its start and its end.
    pub(crate) fn has_place(&self, place: Place) -> bool {
        place > self.after && place <= self.until
    }
}

impl Rows<'_> {
    /// Keeps a point, in the place of one of the same time and quality.
    pub(crate) fn put_point(&self, stream: i64, point: &Point) -> Result<(), ApiError> {
        let sql = "INSERT OR REPLACE INTO point (stream, time, quality, value) VALUES (?1, ?2, ?3, ?4)";
        self.0.prepare_cached(sql)?.execute(params![stream, point.time, point.quality as i64, point.value])?;
        Ok(())
    }

    /// Hands over the points of a stream that are in a span, in its order, until `each` says no more.
    pub(crate) fn each_point(
        &self,
        stream: i64,
        span: &Span,
        each: &mut dyn FnMut(Point) -> Result<bool, ApiError>,
    ) -> Result<(), ApiError> {
        let (only, order) = match (span.quality, span.is_descending) {
            (None, false) => ("", "time, quality"),
            (None, true) => ("", "time DESC, quality DESC"),
            (Some(_), false) => (" AND quality = ?6", "time, quality"),
            (Some(_), true) => (" AND quality = ?6", "time DESC, quality DESC"),
        };
        let sql = format!(
            "SELECT time, quality, value FROM point WHERE stream = ?1 AND time >= ?2 AND time <= ?4
             AND (time > ?2 OR quality > ?3) AND (time < ?4 OR quality <= ?5){only} ORDER BY {order}"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let (after, until) = (span.after, span.until);
        let points = match span.quality {
            None => statement.query_map(params![stream, after.0, after.1, until.0, until.1], Point::read)?,
            Some(quality) => {
                let given = params![stream, after.0, after.1, until.0, until.1, quality as i64];
                statement.query_map(given, Point::read)?
            }
        };
        for point in points {
            if !each(point?)? {
                break;
            }
        }
        Ok(())
    }

    /// Forgets the points of a stream from one time on until before another.
    pub(crate) fn forget_points_within(&self, stream: i64, (from, before): (i64, i64)) -> Result<(), ApiError> {
        let sql = "DELETE FROM point WHERE stream = ?1 AND time >= ?2 AND time < ?3";
        self.0.prepare_cached(sql)?.execute(params![stream, from, before])?;
        Ok(())
    }

    /// Forgets all points of a stream.
    pub(crate) fn forget_points(&self, stream: i64) -> Result<(), ApiError> {
        self.0.prepare_cached("DELETE FROM point WHERE stream = ?1")?.execute([stream])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;

    fn read(rows: &Rows<'_>, span: Span) -> Vec<Point> {
        let mut points = Vec::new();
        let push = &mut |point| {
            points.push(point);
            Ok(true)
        };
        rows.each_point(1, &span, push).unwrap();
        points
    }

    #[test]
    fn values_are_read_as_they_were_put() {
        let store = Store::open(None, &[]).unwrap();
        let values = [
            PointValue::Double(1.0),
            PointValue::Double(-0.1),
            PointValue::Integer(7),
            PointValue::Boolean(true),
            PointValue::Boolean(false),
            PointValue::Text("\u{fc}ber 'x'".to_owned()),
            PointValue::Text(String::new()),
            PointValue::Null('D'),
            PointValue::Null('U'),
        ];
        let points: Vec<Point> = values.into_iter().zip(1..).map(|(value, time)| Point::good(time, value)).collect();
        let found = store.transact(|rows| {
            points.iter().try_for_each(|point| rows.put_point(1, point))?;
            rows.put_point(1, &Point::good(100, PointValue::Double(f64::NAN)))?;
            Ok(read(rows, Span::new(0, 100)))
        });
        let mut found = found.unwrap();
        assert!(matches!(found.pop(), Some(Point { value: PointValue::Double(number), .. }) if number.is_nan()));
        assert_eq!(found, points);
    }

    #[test]
    fn ten_million_points_fit_into_half_a_gigabyte() {
        const POINTS: i64 = 50_000;
        const STREAMS: i64 = 500;
        let store = Store::open(None, &[]).unwrap();
        let size = store.transact(|rows| {
            let pages = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
            let before: i64 = rows.database().query_row(pages, [], |row| row.get(0))?;
            for number in 0..POINTS {
                // As machines send them: a value of each stream, then the next of each.
                let time = 1_790_000_000 * SECOND + number / STREAMS * SECOND;
                rows.put_point(number % STREAMS, &Point::good(time, PointValue::Double(number as f64 / 7.0)))?;
            }
            let after: i64 = rows.database().query_row(pages, [], |row| row.get(0))?;
            Ok(after - before)
        });
        let bytes_of_each = size.unwrap() / POINTS;
        assert!(bytes_of_each < 50, "{bytes_of_each}");
    }

    #[test]
    fn a_span_starts_behind_its_start_and_has_its_end() {
        let store = Store::open(None, &[]).unwrap();
        let work = |rows: &Rows<'_>| {
            for time in 0..6 {
                for quality in Quality::ALL {
                    rows.put_point(1, &Point { time, quality, value: PointValue::Integer(time) })?;
                }
            }
            rows.put_point(2, &Point::good(3, PointValue::Integer(0)))?;
            Ok(())
        };
        store.transact(work).unwrap();
        let places = |points: Vec<Point>| -> Vec<Place> {
            points.into_iter().map(|point| (point.time, point.quality as i64)).collect()
        };
        let found = |span: Span| store.transact(|rows| Ok(places(read(rows, span)))).unwrap();
        let span = Span::new(1, 3);
        assert_eq!(found(span), [(2, 0), (2, 1), (2, 2), (3, 0), (3, 1), (3, 2)]);
        assert_eq!(found(span.from((2, 2))), [(2, 2), (3, 0), (3, 1), (3, 2)]);
        assert_eq!(found(span.descending().from((3, 0))), [(3, 0), (2, 2), (2, 1), (2, 0)]);
        assert_eq!(found(span.of(Some(Quality::Bad)).descending()), [(3, 2), (2, 2)]);
        // What is computed, not kept, is held to the same.
        let has = |span: Span| {
            let all = (0..6).flat_map(|time| Quality::ALL.map(|quality| (time, quality)));
            let points = all.map(|(time, quality)| Point { time, quality, value: PointValue::Integer(time) });
            places(points.filter(|point| span.has(point)).collect())
        };
        for span in [span, span.from((2, 2)), span.of(Some(Quality::Bad))] {
            assert_eq!(has(span), found(span));
        }
    }
}
