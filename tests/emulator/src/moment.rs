//! An instant of the emulator's clock, to the nanosecond.

use serde_json::{Number, Value};

use crate::timestamp;

const NANOSECONDS: i64 = 1_000_000_000;

/// Nanoseconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub(crate) i64);

impl Moment {
    /// The instant that an argument of an operation tells: seconds since 1970 as a number, or ISO 8601 as a text. Nothing
    /// for what is no time, and for times that nanoseconds do not reach: see [`Self::refusal`].
    pub(crate) fn of(value: &Value) -> Option<Moment> {
        nanoseconds(value).and_then(|nanoseconds| i64::try_from(nanoseconds).ok()).map(Moment)
    }

    /// The same for the ends of spans: a time that nanoseconds do not reach is as far as they go.
    pub(crate) fn near(value: &Value) -> Option<Moment> {
        let nearest = |nanoseconds: i128| nanoseconds.clamp(i64::MIN.into(), i64::MAX.into());
        nanoseconds(value).and_then(|nanoseconds| i64::try_from(nearest(nanoseconds)).ok()).map(Moment)
    }

    /// What is wrong with a member that [`Self::of`] makes nothing of.
    pub(crate) fn refusal(member: &str, value: &Value) -> String {
        match nanoseconds(value) {
            Some(_) => {
                let [first, last] = [i64::MIN, i64::MAX].map(|end| Moment(end).to_iso());
                format!("{member} is {value}, but must be between {first} and {last}")
            }
            None => format!("{member} is {value}, which is no time of ISO 8601, such as 2022-08-25T00:00:00Z"),
        }
    }

    /// The instant of a structure with `timeInSeconds` and `offsetInNanos`.
    pub(crate) fn of_time_in_nanos(value: &Value) -> Option<Moment> {
        let seconds = value["timeInSeconds"].as_i64()?;
        let nanoseconds = value["offsetInNanos"].as_i64().unwrap_or_default();
        seconds.checked_mul(NANOSECONDS)?.checked_add(nanoseconds).map(Moment)
    }

    /// The structure with `timeInSeconds` and `offsetInNanos`.
    pub(crate) fn to_time_in_nanos(self) -> Value {
        serde_json::json!({ "timeInSeconds": self.seconds(), "offsetInNanos": self.0.rem_euclid(NANOSECONDS) })
    }

    /// Whole seconds since 1970.
    pub(crate) fn seconds(self) -> i64 {
        self.0.div_euclid(NANOSECONDS)
    }

    /// Milliseconds since 1970.
    pub(crate) fn milliseconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// As AWS writes a time into an answer: seconds since 1970 with milliseconds.
    pub(crate) fn to_json(self) -> Value {
        let milliseconds = self.0.div_euclid(1_000_000);
        match milliseconds % 1000 {
            0 => Value::from(milliseconds / 1000),
            _ => Number::from_f64(milliseconds as f64 / 1000.0).map_or(Value::Null, Value::Number),
        }
    }

    /// ISO 8601 with as many digits after the second as it needs: none, three, six or nine.
    pub(crate) fn to_iso(self) -> String {
        let whole = timestamp::format_extended(self.seconds());
        let nanoseconds = self.0.rem_euclid(NANOSECONDS);
        let fraction = match nanoseconds {
            0 => return whole,
            _ if nanoseconds % 1_000_000 == 0 => format!("{:03}", nanoseconds / 1_000_000),
            _ if nanoseconds % 1000 == 0 => format!("{:06}", nanoseconds / 1000),
            _ => format!("{nanoseconds:09}"),
        };
        format!("{}.{fraction}Z", whole.trim_end_matches('Z'))
    }

    /// So many milliseconds later.
    pub(crate) fn plus_milliseconds(self, milliseconds: u64) -> Moment {
        let nanoseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX).saturating_mul(1_000_000);
        Moment(self.0.saturating_add(nanoseconds))
    }
}

/// Since 1970.
fn nanoseconds(value: &Value) -> Option<i128> {
    match value {
        Value::Number(number) => Some(match number.as_i64() {
            Some(seconds) => i128::from(seconds) * i128::from(NANOSECONDS),
            // Milliseconds are what a JSON number can say of a time of today.
            None => ((number.as_f64()? * 1000.0).round() as i128).saturating_mul(1_000_000),
        }),
        Value::String(text) => timestamp::parse_extended(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn moments_are_read_and_written() {
        let moment = Moment(1_669_900_037_123_456_789);
        assert_eq!(moment.to_json(), json!(1_669_900_037.123));
        assert_eq!(moment.to_iso(), "2022-12-01T13:07:17.123456789Z");
        assert_eq!(Moment::of(&json!(moment.to_iso())), Some(moment));
        assert_eq!(Moment::of_time_in_nanos(&moment.to_time_in_nanos()), Some(moment));
        assert_eq!(Moment::of(&json!(1_669_900_037.123)), Some(Moment(1_669_900_037_123_000_000)));
        assert_eq!(Moment::of(&json!("2022-12-01T14:07:17+01:00")), Some(Moment(1_669_900_037_000_000_000)));
        assert_eq!(Moment(-1_500_000_000).to_iso(), "1969-12-31T23:59:58.500Z");
        assert_eq!(Moment::of(&json!("yesterday")), None);
    }

    #[test]
    fn times_that_nanoseconds_do_not_reach_are_known_as_such() {
        let far = ["9999-12-31T23:59:59Z", "2262-04-12T00:00:00Z", "0001-01-01T00:00:00Z", "1677-09-20T00:00:00Z"];
        for (value, end) in [
            (json!(far[0]), i64::MAX),
            (json!(far[1]), i64::MAX),
            (json!(far[2]), i64::MIN),
            (json!(far[3]), i64::MIN),
            (json!(1e300), i64::MAX),
            (json!(-1e12), i64::MIN),
            (json!(i64::MAX), i64::MAX),
        ] {
            assert_eq!((Moment::of(&value), Moment::near(&value)), (None, Some(Moment(end))), "{value}");
            let refusal = Moment::refusal("time", &value);
            let bounds = "must be between 1677-09-21T00:12:43.145224192Z and 2262-04-11T23:47:16.854775807Z";
            assert!(refusal.starts_with("time is ") && refusal.ends_with(bounds), "{refusal}");
        }
        let reached = json!("2262-04-11T23:47:16Z");
        assert_eq!(Moment::of(&reached), Moment::near(&reached));
        assert_eq!(Moment::near(&json!("2022-02-30T00:00:00Z")), None);
        assert!(Moment::refusal("time", &json!("yesterday")).contains("no time of ISO 8601"));
    }
}
