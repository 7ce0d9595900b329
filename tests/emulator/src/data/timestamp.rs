//! Timestamps as AWS's services write them: seconds since 1970 as a JSON number, in any of its spellings.

use serde::{Serialize, Serializer, ser::Error};
use serde_json::value::RawValue;

use super::dice::Dice;

/// When the first things were made: 2022-12-01T13:13:57.123Z.
const BEGINNING_MILLISECONDS: u64 = 1_669_900_037_123;
const THREE_YEARS_MILLISECONDS: u64 = 3 * 365 * 86_400 * 1000;

/// An instant, and how its number is spelled.
#[derive(Clone, Copy, Debug)]
pub(super) enum Timestamp {
    /// `1669900037.123`
    Decimal { milliseconds: u64 },
    /// `1669900037`
    Whole { seconds: u64 },
    /// `1.669900037123E9`, which services that are written in Java really send.
    Scientific { milliseconds: u64 },
}

impl Timestamp {
    /// A creation, and an update not before it.
    pub(super) fn pair(dice: &mut Dice, index: u32) -> (Timestamp, Timestamp) {
        let created = BEGINNING_MILLISECONDS + dice.below(THREE_YEARS_MILLISECONDS);
        let updated = created + dice.below(THREE_YEARS_MILLISECONDS);
        match index % 16 {
            3 => (Timestamp::Whole { seconds: created / 1000 }, Timestamp::Whole { seconds: updated / 1000 }),
            7 => (Timestamp::Scientific { milliseconds: created }, Timestamp::Scientific { milliseconds: updated }),
            // Before most clients were born, and after 32 bits have run out.
            11 => (Timestamp::Decimal { milliseconds: 1 }, Timestamp::Decimal { milliseconds: 4_294_967_296_500 }),
            _ => (Timestamp::Decimal { milliseconds: created }, Timestamp::Decimal { milliseconds: updated }),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Timestamp::Decimal { milliseconds } => serializer.serialize_f64(milliseconds as f64 / 1000.0),
            Timestamp::Whole { seconds } => serializer.serialize_u64(seconds),
            Timestamp::Scientific { milliseconds } => {
                let text = format!("{:E}", milliseconds as f64 / 1000.0);
                RawValue::from_string(text).map_err(S::Error::custom)?.serialize(serializer)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_the_one_that_is_documented() {
        for (timestamp, spelling) in [
            (Timestamp::Decimal { milliseconds: 1_669_900_037_123 }, "1669900037.123"),
            (Timestamp::Decimal { milliseconds: 1 }, "0.001"),
            (Timestamp::Whole { seconds: 1_669_900_037 }, "1669900037"),
            (Timestamp::Scientific { milliseconds: 1_669_900_037_123 }, "1.669900037123E9"),
        ] {
            assert_eq!(serde_json::to_string(&timestamp).unwrap(), spelling);
        }
    }
}
