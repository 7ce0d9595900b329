//! The values of a stretch of time that are known already.

use std::collections::VecDeque;

use crate::store::{Point, Span};

/// How many points are known at once. Of more, those go that lie farthest from the newly known ones.
const MOST: usize = 1 << 16;

/// All points behind `after` and up to `until`, oldest first, no two of one time.
#[derive(Default)]
pub(super) struct Known {
    after: i64,
    until: i64,
    points: VecDeque<Point>,
}

impl Known {
    /// The first point of a span, if the span begins in what is known and the point is there.
    pub(super) fn next(&self, span: Span) -> Option<&Point> {
        if !self.has_start(span) {
            return None;
        }
        let (after, until) = span.times();
        let place = |time: i64| self.points.partition_point(|point| point.time <= time);
        match span.is_descending {
            true => place(until).checked_sub(1).map(|place| &self.points[place]).filter(|point| point.time > after),
            false => self.points.get(place(after)).filter(|point| point.time <= until),
        }
    }

    /// What is left of a span without the known part that it begins with.
    pub(super) fn without_known(&self, span: Span) -> Span {
        let (after, until) = span.times();
        let (after, until) = match (self.has_start(span), span.is_descending) {
            (false, _) => (after, until),
            (true, true) => (after, self.after.max(after)),
            (true, false) => (self.until.min(until), until),
        };
        Span::new(after, until).ordered(span.is_descending)
    }

    /// The part of a span, which does not begin with what is known, up to what is known.
    pub(super) fn unknown(&self, span: Span) -> Span {
        let (after, until) = span.times();
        let (after, until) = match span.is_descending {
            true if self.until < until => (self.until.max(after), until),
            false if self.after > after => (after, self.after.min(until)),
            _ => (after, until),
        };
        Span::new(after, until).ordered(span.is_descending)
    }

    /// Takes all points behind a time and up to another. What was known before stays if it lies beside them.
    pub(super) fn take(&mut self, after: i64, until: i64, points: Vec<Point>) {
        if until == self.after {
            self.after = after;
            points.into_iter().rev().for_each(|point| self.points.push_front(point));
            while self.points.len() > MOST {
                self.until = self.points.pop_back().map_or(self.until, |point| point.time - 1);
            }
        } else if after == self.until {
            self.until = until;
            self.points.extend(points);
            while self.points.len() > MOST {
                self.after = self.points.pop_front().map_or(self.after, |point| point.time);
            }
        } else {
            *self = Known { after, until, points: points.into() };
        }
    }

    fn has_start(&self, span: Span) -> bool {
        let (after, until) = span.times();
        match span.is_descending {
            true => self.after < until && until <= self.until,
            false => self.after <= after && after < self.until,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::PointValue;

    fn points(times: impl IntoIterator<Item = i64>) -> Vec<Point> {
        times.into_iter().map(|time| Point::good(time, PointValue::Integer(time))).collect()
    }

    fn times(span: Span) -> (i64, i64) {
        span.times()
    }

    #[test]
    fn what_is_known_grows_at_both_ends() {
        let mut known = Known::default();
        known.take(10, 20, points([12, 20]));
        assert_eq!(known.next(Span::new(10, 90)).map(|point| point.time), Some(12));
        assert_eq!(known.next(Span::new(12, 90)).map(|point| point.time), Some(20));
        assert_eq!(known.next(Span::new(20, 90)), None);
        assert_eq!(known.next(Span::new(9, 90)), None);
        assert_eq!(known.next(Span::new(0, 19).descending()).map(|point| point.time), Some(12));
        assert_eq!(known.next(Span::new(12, 19).descending()), None);
        assert_eq!(known.next(Span::new(0, 21).descending()), None);
        assert_eq!(times(known.without_known(Span::new(12, 90))), (20, 90));
        assert_eq!(times(known.without_known(Span::new(0, 15).descending())), (0, 10));
        assert_eq!(times(known.without_known(Span::new(0, 5))), (0, 5));
        assert_eq!(times(known.unknown(Span::new(0, 90))), (0, 10));
        assert_eq!(times(known.unknown(Span::new(0, 90).descending())), (20, 90));
        assert_eq!(times(known.unknown(Span::new(30, 90).descending())), (30, 90));
        known.take(5, 10, points([6]));
        known.take(20, 30, points([29]));
        assert_eq!((known.after, known.until), (5, 30));
        assert_eq!(known.points, points([6, 12, 20, 29]));
        // What lies elsewhere takes its place.
        known.take(50, 60, points([55]));
        assert_eq!((known.after, known.until, known.points.len()), (50, 60, 1));
    }

    #[test]
    fn what_is_too_much_goes_where_it_was_known_first() {
        let most = i64::try_from(MOST).unwrap_or_default();
        let mut known = Known::default();
        known.take(0, most, points(1..=most));
        known.take(most, most + 5, points([most + 2, most + 4]));
        assert_eq!((known.after, known.until, known.points.len()), (2, most + 5, MOST));
        known.take(-9, 2, points([-3]));
        assert_eq!((known.after, known.until, known.points.len()), (-9, most + 3, MOST));
        assert_eq!(known.next(Span::new(0, most + 3).descending()).map(|point| point.time), Some(most + 2));
    }
}
