//! Curves: the values of a stream that nobody put. Each follows from a seed and its time alone, so that millions of them
//! take no memory, and are the same whoever asks, and when.

mod day;
mod dice;
mod shape;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use day::{DAY, Day};

use crate::store::{Point, Span};

pub(crate) use shape::{HOTTEST, Shape};

const SECOND: i64 = 1_000_000_000;

/// How many whole days before today there are values.
const DAYS: i64 = 30;

/// The values of one stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Curve {
    shape: Shape,
    /// That of the machine, so that its curves go together.
    seed: u64,
}

impl Curve {
    /// A curve of the machine with this seed.
    pub(crate) fn new(shape: Shape, seed: u64) -> Curve {
        Curve { shape, seed }
    }

    /// The type of its values, such as `DOUBLE`.
    pub(crate) fn data_type(self) -> &'static str {
        self.shape.data_type()
    }

    /// The points in a span that there are at a time, in the span's order: those of thirty whole days, and of this one.
    pub(super) fn points(self, span: Span, now: i64) -> Box<dyn Iterator<Item = Point>> {
        let (after, until) = span.times();
        // A span may go on from a place at its very start; what is too early is left out below.
        let begin = (now.div_euclid(DAY * SECOND) - DAYS) * DAY;
        let first = after.div_euclid(SECOND).max(begin);
        let last = until.min(now).div_euclid(SECOND);
        let days = first.div_euclid(DAY)..=last.div_euclid(DAY);
        let points = move |number| self.of_day(number, (first, last), span.is_descending);
        let has = move |point: &Point| span.has(point);
        match span.is_descending {
            _ if first > last => Box::new(std::iter::empty()),
            true => Box::new(days.rev().flat_map(points).filter(has)),
            false => Box::new(days.flat_map(points).filter(has)),
        }
    }

    /// The points of a day between two seconds since 1970.
    fn of_day(self, number: i64, (first, last): (i64, i64), is_descending: bool) -> Box<dyn Iterator<Item = Point>> {
        let Curve { shape, seed } = self;
        let day = Day::new(seed, number);
        let begin = number * DAY;
        let (from, to) = ((first - begin).max(0), (last - begin).min(DAY - 1));
        let time = move |second: i64| (begin + second).saturating_mul(SECOND);
        let Some(interval) = shape.interval() else {
            let mut events = shape.events(seed, &day);
            events.retain(|(second, _)| (from..=to).contains(second));
            if is_descending {
                events.reverse();
            }
            return Box::new(events.into_iter().map(move |(second, value)| Point::good(time(second), value)));
        };
        let places = (from + interval - 1) / interval..=to / interval;
        let point = move |place: i64| {
            let second = place * interval;
            Point::good(time(second), shape.value(seed, &day, second))
        };
        if is_descending { Box::new(places.rev().map(point)) } else { Box::new(places.map(point)) }
    }
}

impl ToSql for Curve {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(format!("{} {}", self.shape.name(), self.seed).into())
    }
}

impl FromSql for Curve {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Curve> {
        let (shape, seed) = value.as_str()?.split_once(' ').ok_or(FromSqlError::InvalidType)?;
        let shape = Shape::named(shape).ok_or(FromSqlError::InvalidType)?;
        Ok(Curve { shape, seed: seed.parse().map_err(|_| FromSqlError::InvalidType)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::PointValue;

    /// A Thursday, an hour past noon.
    const NOW: i64 = 1_790_255_000 * SECOND;

    fn points(shape: Shape, span: Span) -> Vec<Point> {
        Curve::new(shape, 11).points(span, NOW).collect()
    }

    fn all() -> Span {
        Span::new(i64::MIN, i64::MAX)
    }

    #[test]
    fn there_are_thirty_days_up_to_now() {
        for (shape, interval) in [(Shape::Vibration, 10), (Shape::Temperature, 30), (Shape::Parts, 60)] {
            let found = points(shape, all());
            let (first, last) = (found[0].time, found[found.len() - 1].time);
            assert_eq!(first % (DAY * SECOND), 0);
            assert!(NOW - last < interval * SECOND && last <= NOW);
            assert!((30 * DAY..31 * DAY).contains(&((last - first) / SECOND)));
            assert_eq!(found.len() as i64, (last - first) / SECOND / interval + 1);
        }
    }

    #[test]
    fn any_span_has_the_points_of_the_whole_that_are_in_it() {
        for shape in [Shape::Temperature, Shape::Running, Shape::AlarmState] {
            let whole = points(shape, all());
            for number in 0..60 {
                let at = |part: i64| NOW - 31 * DAY * SECOND + part * 37 * 3_607 * SECOND + number % 3;
                let span = Span::new(at(number), at(number + number % 7));
                let mut expected: Vec<Point> = whole.iter().filter(|point| span.has(point)).cloned().collect();
                assert_eq!(points(shape, span), expected);
                expected.reverse();
                assert_eq!(points(shape, span.descending()), expected);
                if let Some(point) = expected.get(expected.len() / 2) {
                    let span = span.descending().from((point.time, 0));
                    assert_eq!(points(shape, span), expected[expected.len() / 2..]);
                }
            }
        }
    }

    #[test]
    fn an_alarm_is_active_from_the_first_temperature_that_is_too_high() {
        let mut alarms = 0;
        for seed in 0..20 {
            let of = |shape| Curve::new(shape, seed).points(all(), NOW);
            let mut hot = of(Shape::Temperature).filter(|point| point.value.number() > Some(HOTTEST));
            let active = of(Shape::AlarmStatus).filter(|point| point.value == PointValue::Text("ACTIVE".to_owned()));
            for active in active {
                let first = hot.find(|point| point.time >= active.time).unwrap();
                assert_eq!(first.time, active.time);
                alarms += 1;
            }
        }
        assert!(alarms > 40, "{alarms}");
    }

    #[test]
    fn there_are_none_outside_of_its_time() {
        assert_eq!(points(Shape::Parts, Span::new(NOW, i64::MAX)), []);
        assert_eq!(points(Shape::Parts, Span::new(i64::MIN, NOW - 40 * DAY * SECOND)), []);
        // Where counting nanoseconds ends.
        for now in [i64::MIN, 0, i64::MAX] {
            let newest = Curve::new(Shape::Parts, 1).points(all().descending(), now).next();
            assert!(newest.is_none_or(|point| point.time <= now));
        }
    }
}
