//! Linear interpolation: values at regular times, on the straight line between their neighbours.

use serde_json::{Number, Value};

use super::series::Between;
use crate::moment::Moment;

/// What of the regular times is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Regular {
    pub(super) between: Between,
    /// In nanoseconds; from the start on.
    pub(super) interval: i64,
}

impl Regular {
    /// The times, in order.
    fn times(self) -> impl Iterator<Item = Moment> {
        let (start, end) = (self.between.start.0, self.between.end.0);
        let last = end.saturating_sub(start) / self.interval;
        let is_descending = self.between.is_descending;
        (0..=last).map(move |step| {
            let step = if is_descending { last - step } else { step };
            Moment(start + step * self.interval)
        })
    }

    /// Values at these times, made of values that ascend; where there are none on both sides, there is none.
    pub(super) fn values<'a>(self, known: &'a [(Moment, f64)]) -> impl Iterator<Item = (Moment, f64)> + 'a {
        self.times().filter_map(move |at| {
            let next = known.partition_point(|(known, _)| *known < at);
            let &(behind, upper) = known.get(next)?;
            if behind == at {
                return Some((at, upper));
            }
            let &(before, lower) = known.get(next.checked_sub(1)?)?;
            // Neighbours may lie centuries apart.
            let since = |time: Moment| (i128::from(time.0) - i128::from(before.0)) as f64;
            let share = since(at) / since(behind);
            Some((at, lower + (upper - lower) * share))
        })
    }
}

/// A number out of a value of a data type that has numbers.
pub(super) fn number(value: &Value) -> Option<f64> {
    super::filter::scalar(value)?.as_f64()
}

/// A number as a value of a data type: rounded, if that has whole numbers only; nothing for a type that has none.
pub(super) fn value(number: f64, data_type: &Value) -> Option<Value> {
    let member = match data_type["type"].as_str()? {
        "DOUBLE" => return Some(serde_json::json!({ "doubleValue": Number::from_f64(number) })),
        "INTEGER" => "integerValue",
        "LONG" => "longValue",
        _ => return None,
    };
    Some(serde_json::json!({ member: number.round() as i64 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(start: i64, end: i64, is_descending: bool) -> Vec<(i64, f64)> {
        let between = Between { start: Moment(start), end: Moment(end), is_descending };
        let known = [(Moment(10), 1.0), (Moment(20), 2.0), (Moment(40), 6.0)];
        Regular { between, interval: 5 }.values(&known).map(|(at, value)| (at.0, value)).collect()
    }

    #[test]
    fn values_are_on_the_line_between_their_neighbours() {
        assert_eq!(values(10, 25, false), [(10, 1.0), (15, 1.5), (20, 2.0), (25, 3.0)]);
        assert_eq!(values(10, 25, true), [(25, 3.0), (20, 2.0), (15, 1.5), (10, 1.0)]);
        assert_eq!(values(0, 14, false), [(10, 1.0)]);
        assert_eq!(values(38, 60, false), [(38, 5.6)]);
        let between = Between { start: Moment(0), end: Moment(0), is_descending: false };
        let ends = [(Moment(i64::MIN), 1.0), (Moment(i64::MAX), 2.0)];
        assert_eq!(Regular { between, interval: 1 }.values(&ends).collect::<Vec<_>>(), [(Moment(0), 1.5)]);
    }
}
