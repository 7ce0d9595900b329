//! Ratios, and what they shall be.

use serde_json::{Map, Value};
use std::fmt;
use std::path::{Path, PathBuf};

/// What has to be reached.
const GOALS: &[(&str, Goal)] = &[
    ("python_vs_boto3_250", Goal::AtLeast(30.0)),
    ("python_vs_boto3_25", Goal::AtLeast(20.0)),
    ("python_vs_capo_250", Goal::AtLeast(6.0)),
    ("python_vs_capo_25", Goal::AtLeast(8.0)),
    ("python_vs_boto3_64_in_flight", Goal::AtLeast(22.0)),
    ("python_cold_start_vs_boto3", Goal::AtLeast(11.0)),
    ("python_vs_boto3_history", Goal::AtLeast(12.0)),
    ("python_vs_boto3_entity", Goal::AtLeast(12.0)),
    ("sign_per_second_vs_botocore", Goal::AtLeast(15.0)),
    ("java_vs_sdk_250", Goal::AtLeast(2.5)),
    ("java_vs_sdk_25", Goal::AtLeast(2.2)),
    ("java_vs_sdk_64_in_flight", Goal::AtLeast(2.5)),
    ("java_vs_sdk_history", Goal::AtLeast(2.0)),
    ("java_vs_sdk_entity", Goal::AtLeast(2.0)),
    ("java_cold_start_vs_sdk", Goal::AtLeast(15.0)),
    ("java_first_10000_vs_sdk", Goal::AtLeast(8.0)),
    ("rust_vs_bare_250", Goal::AtMost(0.9)),
    ("rust_vs_bare_25", Goal::AtMost(1.0)),
    ("mqtt_publish_vs_paho", Goal::AtLeast(5.0)),
    ("mqtt_receive_vs_paho", Goal::AtLeast(5.0)),
    ("mqtt_java_vs_paho", Goal::AtLeast(2.0)),
    ("native_library_mb", Goal::AtMost(8.0)),
    ("wheel_mb", Goal::AtMost(4.5)),
    ("jar_mb", Goal::AtMost(10.0)),
];

#[derive(Clone, Copy)]
enum Goal {
    AtLeast(f64),
    AtMost(f64),
}

impl Goal {
    fn is_reached(self, value: f64) -> bool {
        match self {
            Goal::AtLeast(least) => value >= least,
            Goal::AtMost(most) => value <= most,
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Goal::AtLeast(least) => write!(f, ">= {least}"),
            Goal::AtMost(most) => write!(f, "<= {most}"),
        }
    }
}

/// What one client cost in each round: time, memory, whatever is better if it is less.
pub(super) struct Costs {
    name: String,
    rounds: Vec<f64>,
}

impl Costs {
    pub(super) fn new(name: &str, rounds: Vec<f64>) -> Costs {
        Costs { name: name.to_owned(), rounds }
    }
}

impl fmt::Display for Costs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:.0}", self.name, median(&self.rounds))
    }
}

/// All that was found.
#[derive(Default)]
pub(super) struct Summary(Vec<(String, Vec<f64>)>);

impl Summary {
    /// What `costs` are of what `base` costs, round by round.
    pub(super) fn ratio(&mut self, key: &str, costs: &Costs, base: &Costs) {
        let ratios = costs.rounds.iter().zip(&base.rounds).map(|(cost, base)| cost / base).collect();
        self.0.push((key.to_owned(), ratios));
    }

    /// What the cheapest of all others costs of what the first costs.
    pub(super) fn ratio_of_best(&mut self, key: &str, costs: &[Costs]) {
        let best = costs.iter().skip(1).min_by(|one, other| median(&one.rounds).total_cmp(&median(&other.rounds)));
        if let Some(best) = best {
            self.ratio(key, best, &costs[0]);
        }
    }

    /// A number that is not measured in rounds.
    pub(super) fn number(&mut self, key: &str, value: f64) {
        self.0.push((key.to_owned(), vec![value]));
    }

    pub(super) fn print(&self) {
        println!("{:<30}{:>8}{:>8}{:>8}  goal", "", "min", "median", "max");
        for (key, values) in &self.0 {
            let least = values.iter().copied().fold(f64::INFINITY, f64::min);
            let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let middle = median(values);
            let goal = GOALS.iter().find(|(name, _)| name == key).map(|(_, goal)| {
                let verdict = if goal.is_reached(middle) { "reached" } else { "MISSED" };
                format!("{goal} {verdict}")
            });
            println!("{key:<30}{least:>8.2}{middle:>8.2}{most:>8.2}  {}", goal.unwrap_or_default());
        }
    }

    /// Writes the medians to `summary.json` in `folder`.
    pub(super) fn write(&self, folder: &Path) -> Result<PathBuf, String> {
        let rounded = |value: f64| Value::from((value * 1000.0).round() / 1000.0);
        let medians: Map<String, Value> =
            self.0.iter().map(|(key, values)| (key.clone(), rounded(median(values)))).collect();
        let file = folder.join("summary.json");
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&file, format!("{:#}\n", Value::Object(medians))))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(file)
    }
}

/// The keys that have goals.
#[cfg(test)]
pub(super) fn goals() -> impl Iterator<Item = &'static str> {
    GOALS.iter().map(|(key, _)| *key)
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_of_odd_and_even_numbers() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn ratios_are_taken_within_a_round() {
        let mut summary = Summary::default();
        let [peer, twinlink] = [[10.0, 40.0, 30.0], [1.0, 2.0, 3.0]].map(|rounds| Costs::new("", rounds.to_vec()));
        summary.ratio("key", &peer, &twinlink);
        assert_eq!(summary.0, [("key".to_owned(), vec![10.0, 20.0, 10.0])]);
        assert!(Goal::AtLeast(10.0).is_reached(median(&summary.0[0].1)));
        assert!(!Goal::AtMost(9.9).is_reached(median(&summary.0[0].1)));
    }
}
