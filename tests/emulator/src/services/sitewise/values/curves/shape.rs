//! What is measured at a machine, and what it is worth at each time.

use super::day::{DAY, Day, Fault, MINUTE};
use super::dice;
use crate::store::PointValue;

/// The temperature above which there is an alarm, in degrees Celsius.
pub(crate) const HOTTEST: f64 = 85.0;

/// What a curve tells of a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Degrees Celsius, every half minute.
    Temperature,
    /// Millimetres a second, every ten seconds.
    Vibration,
    /// Kilowatts, each minute.
    Power,
    /// How many parts were made in a minute.
    Parts,
    /// Whether the machine runs, each minute.
    Running,
    /// The state of the alarm as JSON, when it changes and at midnight.
    AlarmState,
    /// The state of the alarm as a word, at the same times.
    AlarmStatus,
}

/// What the numbers of [`dice`] are for, besides those of a day.
const OWN_HEAT: u64 = 16;
const OWN_VIBRATION: u64 = 17;
const OWN_POWER: u64 = 18;
const OWN_RATE: u64 = 19;
const TEMPERATURE: u64 = 32;
const VIBRATION: u64 = 34;
const POWER: u64 = 36;
const PARTS: u64 = 38;

impl Shape {
    /// All of them.
    const ALL: [Shape; 7] = [
        Shape::Temperature,
        Shape::Vibration,
        Shape::Power,
        Shape::Parts,
        Shape::Running,
        Shape::AlarmState,
        Shape::AlarmStatus,
    ];

    /// As it is kept.
    pub(super) fn name(self) -> &'static str {
        match self {
            Shape::Temperature => "temperature",
            Shape::Vibration => "vibration",
            Shape::Power => "power",
            Shape::Parts => "parts",
            Shape::Running => "running",
            Shape::AlarmState => "alarm-state",
            Shape::AlarmStatus => "alarm-status",
        }
    }

    /// The shape that is kept so.
    pub(super) fn named(name: &str) -> Option<Shape> {
        Shape::ALL.into_iter().find(|shape| shape.name() == name)
    }

    /// The type of its values.
    pub(super) fn data_type(self) -> &'static str {
        match self {
            Shape::Temperature | Shape::Vibration | Shape::Power => "DOUBLE",
            Shape::Parts => "INTEGER",
            Shape::Running => "BOOLEAN",
            Shape::AlarmState => "STRUCT",
            Shape::AlarmStatus => "STRING",
        }
    }

    /// Seconds from one value to the next; nothing if there are values only when something happens.
    pub(super) fn interval(self) -> Option<i64> {
        match self {
            Shape::Temperature => Some(30),
            Shape::Vibration => Some(10),
            Shape::Power | Shape::Parts | Shape::Running => Some(MINUTE),
            Shape::AlarmState | Shape::AlarmStatus => None,
        }
    }

    /// What it is worth at a second of the day.
    pub(super) fn value(self, seed: u64, day: &Day, second: i64) -> PointValue {
        let at = day.number * DAY + second;
        match self {
            Shape::Temperature => PointValue::Double(temperature(seed, day, second)),
            Shape::Vibration => {
                let noise = dice::noise(seed, VIBRATION, at);
                let own = 1.6 + 1.2 * dice::unit(seed, OWN_VIBRATION, 0);
                let running =
                    if day.is_running(second) { own + 0.8 * day.wear() + 4.0 * day.trouble(second) } else { 0.05 };
                PointValue::Double(rounded(running * (1.0 + 0.1 * noise)))
            }
            Shape::Power => {
                let noise = dice::noise(seed, POWER, at);
                let own = 18.0 + 30.0 * dice::unit(seed, OWN_POWER, 0);
                PointValue::Double(rounded(1.4 + own * day.running(second - MINUTE, second) * (1.0 + 0.08 * noise)))
            }
            Shape::Parts => {
                let own = 4.0 + 6.0 * dice::unit(seed, OWN_RATE, 0);
                let rate = own * day.running(second - MINUTE, second) * (1.0 - 0.4 * day.trouble(second));
                // The part that is not done yet is, sometimes.
                PointValue::Integer((rate + dice::unit(seed, PARTS, at)) as i64)
            }
            Shape::Running => PointValue::Boolean(day.is_running(second)),
            Shape::AlarmState | Shape::AlarmStatus => self.alarm("NORMAL"),
        }
    }

    /// The values of a day that come only when something happens, with the seconds of the day, oldest first.
    pub(super) fn events(self, seed: u64, day: &Day) -> Vec<(i64, PointValue)> {
        let mut events = vec![(0, self.alarm("NORMAL"))];
        if let Some(fault) = day.fault
            && let Some(begins) = alarm_begins(seed, day, fault)
        {
            events.push((begins, self.alarm("ACTIVE")));
            events.push((begins + fault.seen_after, self.alarm("ACKNOWLEDGED")));
            events.push((fault.ends, self.alarm("NORMAL")));
        }
        events
    }

    fn alarm(self, status: &str) -> PointValue {
        PointValue::Text(match self {
            Shape::AlarmState => format!(r#"{{"stateName":"{status}"}}"#),
            _ => status.to_owned(),
        })
    }
}

fn temperature(seed: u64, day: &Day, second: i64) -> f64 {
    let noise = 0.5 * dice::noise(seed, TEMPERATURE, day.number * DAY + second);
    let excess = match day.fault.filter(|fault| second >= fault.begins) {
        Some(fault) => day.trouble(second) * (HOTTEST + 6.0 - normal_temperature(seed, day, fault.peaks)),
        None => 0.0,
    };
    rounded(normal_temperature(seed, day, second) + excess + noise)
}

/// Without faults: that of the hall, which is warmest at noon, and what the work adds.
fn normal_temperature(seed: u64, day: &Day, second: i64) -> f64 {
    let part = second as f64 / DAY as f64;
    let hall = 19.0 + 5.0 * 4.0 * part * (1.0 - part);
    let own = 28.0 + 14.0 * dice::unit(seed, OWN_HEAT, 0);
    hall + own * day.warmth(second)
}

/// When the first value of a temperature is too high.
fn alarm_begins(seed: u64, day: &Day, fault: Fault) -> Option<i64> {
    let interval = Shape::Temperature.interval().unwrap_or(MINUTE);
    let mut seconds = (fault.begins..=fault.peaks).step_by(usize::try_from(interval).unwrap_or(1));
    seconds.find(|second| temperature(seed, day, *second) > HOTTEST)
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
