//! What many values come to: the aggregates of a window.

use serde_json::{Map, Value};

use super::super::expressions::Windows;
use crate::store::{Point, Quality};

/// The aggregates of the values of one quality in one window.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Summary {
    pub(super) quality: Quality,
    pub(super) count: u64,
    /// Of those that are numbers.
    numbers: f64,
    sum: f64,
    minimum: f64,
    maximum: f64,
    /// The first number. What follows is about what lies between it and the others: so numbers that are large and close
    /// together keep their digits.
    first: f64,
    mean: f64,
    /// The sum of the squares of what lies between those and their mean.
    squares: f64,
}

impl Summary {
    pub(super) fn new(quality: Quality) -> Summary {
        Summary {
            quality,
            count: 0,
            numbers: 0.0,
            sum: 0.0,
            minimum: f64::INFINITY,
            maximum: f64::NEG_INFINITY,
            first: 0.0,
            mean: 0.0,
            squares: 0.0,
        }
    }

    pub(super) fn add(&mut self, point: &Point) {
        self.count += 1;
        let Some(number) = point.value.number().filter(|number| !number.is_nan()) else { return };
        self.numbers += 1.0;
        self.sum += number;
        self.minimum = self.minimum.min(number);
        self.maximum = self.maximum.max(number);
        if self.numbers == 1.0 {
            self.first = number;
        }
        // Welford's way.
        let number = number - self.first;
        let from_mean = number - self.mean;
        self.mean += from_mean / self.numbers;
        self.squares += from_mean * (number - self.mean);
    }

    /// The aggregates that are asked for by AWS's names; of values that are no numbers there is but their count.
    pub(super) fn to_json(&self, types: &[&str]) -> Map<String, Value> {
        let mut aggregates = Map::new();
        for name in types {
            let (member, value) = match *name {
                "AVERAGE" => ("average", self.sum / self.numbers),
                "COUNT" => ("count", self.count as f64),
                "MAXIMUM" => ("maximum", self.maximum),
                "MINIMUM" => ("minimum", self.minimum),
                "SUM" => ("sum", self.sum),
                _ => ("standardDeviation", (self.squares / self.numbers).max(0.0).sqrt()),
            };
            if *name == "COUNT" || self.numbers > 0.0 {
                aggregates.insert(member.to_owned(), value.into());
            }
        }
        aggregates
    }
}

/// The aggregates of a window: of the values of each quality that has some.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct WindowSummary {
    pub(super) end: i64,
    pub(super) of_qualities: Vec<Summary>,
}

/// Sums up points window by window, in the order in which they come: oldest or newest first.
pub(super) struct Summaries {
    windows: Windows,
    current: Option<WindowSummary>,
}

impl Summaries {
    pub(super) fn new(windows: Windows) -> Summaries {
        Summaries { windows, current: None }
    }

    /// Takes a point. If it begins another window, that before it is whole, and handed back.
    pub(super) fn add(&mut self, point: &Point) -> Option<WindowSummary> {
        let whole = match &self.current {
            Some(current) if point.time > current.end - self.windows.length && point.time <= current.end => None,
            _ => self.current.replace(WindowSummary { end: self.windows.end_of(point.time), of_qualities: Vec::new() }),
        };
        if let Some(current) = &mut self.current {
            let place = current.of_qualities.iter().position(|summary| summary.quality >= point.quality);
            let place = place.unwrap_or(current.of_qualities.len());
            if current.of_qualities.get(place).is_none_or(|summary| summary.quality != point.quality) {
                current.of_qualities.insert(place, Summary::new(point.quality));
            }
            current.of_qualities[place].add(point);
        }
        whole
    }

    /// The last window.
    pub(super) fn finish(self) -> Option<WindowSummary> {
        self.current
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::PointValue;

    /// Numbers that look like chance, the same each time.
    fn numbers(seed: u64) -> impl Iterator<Item = u64> {
        std::iter::successors(Some(seed), |last| {
            Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
        })
        .map(|number| number >> 33)
    }

    #[test]
    fn deviations_keep_their_digits_at_the_ends_of_what_can_be_put() {
        for end in [1e10_f64, -1e10, 0.0] {
            let mut summary = Summary::new(Quality::Good);
            // Each is exact: there are 2^19 of these steps in 1 at that size.
            let step = 2.0_f64.powi(-19);
            let numbers: Vec<f64> = (0..1000).map(|number| f64::from(number * 7919 % 1000)).collect();
            for number in &numbers {
                let value = PointValue::Double(end - end.signum() * number * step);
                summary.add(&Point::good(0, value));
            }
            // Of all whole numbers below 1000.
            let expected = ((1e6 - 1.0) / 12.0_f64).sqrt() * step;
            let found = summary.to_json(&["STANDARD_DEVIATION"])["standardDeviation"].as_f64().unwrap_or_default();
            assert!((found / expected - 1.0).abs() < 1e-9, "{end} {found} {expected}");
        }
    }

    #[test]
    fn aggregates_equal_those_computed_from_history() {
        for seed in 0..200 {
            let mut numbers = numbers(seed);
            let mut next = |below: u64| numbers.next().unwrap_or_default() % below;
            let windows = Windows::aligned(10);
            let mut points: Vec<Point> = (0..next(60))
                .map(|_| {
                    let quality = Quality::ALL[next(3) as usize];
                    let value = PointValue::Double(1e9 + next(1000) as f64 / 7.0);
                    Point { time: next(80) as i64, quality, value }
                })
                .collect();
            points.sort_by_key(|point| (point.time, point.quality));
            if seed % 2 == 1 {
                points.reverse();
            }
            let mut summaries = Summaries::new(windows);
            let mut found: Vec<WindowSummary> = points.iter().filter_map(|point| summaries.add(point)).collect();
            found.extend(summaries.finish());
            let total: u64 = found.iter().flat_map(|window| &window.of_qualities).map(|summary| summary.count).sum();
            assert_eq!(total, points.len() as u64);
            for window in &found {
                for summary in &window.of_qualities {
                    let is_in = |point: &&Point| {
                        point.quality == summary.quality && point.time > window.end - 10 && point.time <= window.end
                    };
                    let within = points.iter().filter(is_in).filter_map(|point| point.value.number());
                    let within: Vec<f64> = within.collect();
                    let (count, sum) = (within.len() as f64, within.iter().sum::<f64>());
                    let mean = sum / count;
                    let variance = within.iter().map(|number| (number - mean).powi(2)).sum::<f64>() / count;
                    let json =
                        summary.to_json(&["AVERAGE", "COUNT", "SUM", "STANDARD_DEVIATION", "MINIMUM", "MAXIMUM"]);
                    assert_eq!(json["count"], count);
                    assert_eq!(json["minimum"], within.iter().copied().fold(f64::MAX, f64::min));
                    assert_eq!(json["maximum"], within.iter().copied().fold(f64::MIN, f64::max));
                    let is_close = |member: &str, expected: f64| {
                        let number = json[member].as_f64().unwrap_or(f64::NAN);
                        assert!(
                            (number - expected).abs() <= 1e-6 * (1.0 + expected.abs() / 1e6),
                            "{member} {number} {expected}"
                        );
                    };
                    is_close("average", mean);
                    is_close("standardDeviation", variance.sqrt());
                    assert!((json["sum"].as_f64().unwrap_or_default() - sum).abs() < 1e-3);
                }
            }
        }
    }
}
