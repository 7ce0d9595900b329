//! One day of a machine: when it runs, and whether it fails.

use std::ops::Range;

use super::dice;

/// Seconds.
pub(super) const MINUTE: i64 = 60;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// Two shifts with a break each and five minutes to hand over, in UTC.
const SHIFTS: [Range<i64>; 4] = [
    6 * HOUR..10 * HOUR,
    10 * HOUR + 30 * MINUTE..14 * HOUR,
    14 * HOUR + 5 * MINUTE..18 * HOUR,
    18 * HOUR + 30 * MINUTE..22 * HOUR,
];

/// One working day of so many has a fault.
const FAULTY: f64 = 0.2;

/// How long before a machine that was switched on is as warm as it gets.
const WARM_UP: i64 = 45 * MINUTE;

/// How long wear grows until a machine is serviced, in days.
const SERVICE: i64 = 14;

/// A day of a machine. Times are seconds of the day, in UTC.
#[derive(Clone, Debug)]
pub(super) struct Day {
    seed: u64,
    /// Days since 1970.
    pub(super) number: i64,
    runs: Vec<Range<i64>>,
    pub(super) fault: Option<Fault>,
}

/// A machine gets hot, stops, and runs again when it is repaired.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault {
    pub(super) begins: i64,
    /// When it is hottest; it stops a minute later.
    pub(super) peaks: i64,
    /// How long the alarm stands before somebody says that they saw it.
    pub(super) seen_after: i64,
    pub(super) ends: i64,
}

impl Day {
    /// A day of the machine with this seed.
    pub(super) fn new(seed: u64, number: i64) -> Day {
        // The first of January 1970 was a Thursday; 0 is Sunday.
        let shifts = match (number + 4).rem_euclid(7) {
            0 => &SHIFTS[..0],
            6 => &SHIFTS[..2],
            _ => &SHIFTS[..],
        };
        let roll = |purpose: u64| dice::unit(seed, purpose, number);
        let last = shifts.last().filter(|_| roll(0) < FAULTY);
        let fault = last.map(|last| {
            let minutes = |from: i64, to: i64, roll: f64| (from + (roll * (to - from) as f64) as i64) * MINUTE;
            let begins = 7 * HOUR + minutes(0, (last.end - 10 * HOUR) / MINUTE, roll(1));
            let peaks = begins + minutes(15, 40, roll(2));
            let ends = peaks + minutes(20, 60, roll(3));
            Fault { begins, peaks, seen_after: minutes(2, 10, roll(4)), ends }
        });
        let stop = fault.map_or(0..0, |fault| fault.peaks + MINUTE..fault.ends);
        let parts =
            shifts.iter().flat_map(|run| [run.start..run.end.min(stop.start), run.start.max(stop.end)..run.end]);
        let runs = match fault {
            Some(_) => parts.filter(|run| !run.is_empty()).collect(),
            None => shifts.to_vec(),
        };
        Day { seed, number, runs, fault }
    }

    /// Whether the machine runs.
    pub(super) fn is_running(&self, second: i64) -> bool {
        self.runs.iter().any(|run| run.contains(&second))
    }

    /// Which part of a stretch of time the machine ran.
    pub(super) fn running(&self, from: i64, to: i64) -> f64 {
        let seconds: i64 = self.runs.iter().map(|run| (run.end.min(to) - run.start.max(from)).max(0)).sum();
        seconds as f64 / (to - from) as f64
    }

    /// How warm the machine is by its work: from 0 to 1. No shift ends near midnight, so that a day knows it by itself.
    pub(super) fn warmth(&self, second: i64) -> f64 {
        let part = self.running(second - WARM_UP, second);
        part * part * (3.0 - 2.0 * part)
    }

    /// How far a fault has gone: from 0 to 1, and back to 0 in half an hour.
    pub(super) fn trouble(&self, second: i64) -> f64 {
        let Some(Fault { begins, peaks, .. }) = self.fault else { return 0.0 };
        if second < peaks {
            ((second - begins) as f64 / (peaks - begins) as f64).max(0.0)
        } else {
            (1.0 - (second - peaks) as f64 / (30 * MINUTE) as f64).max(0.0)
        }
    }

    /// How worn the machine is: from 0 after a service to 1.
    pub(super) fn wear(&self) -> f64 {
        let since = (self.number + dice::below(self.seed, 5, SERVICE)).rem_euclid(SERVICE);
        since as f64 / SERVICE as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_rests_on_sundays_and_at_night() {
        // The 4th of January 1970 was a Sunday.
        for week in 0..50 {
            let sunday = Day::new(7, 3 + 7 * week);
            assert!((0..DAY).step_by(600).all(|second| !sunday.is_running(second)));
            let monday = Day::new(7, 4 + 7 * week);
            assert!(
                !monday.is_running(5 * HOUR) && !monday.is_running(23 * HOUR) && !monday.is_running(10 * HOUR + 60)
            );
            assert!(monday.running(0, DAY) > 0.5);
        }
    }

    #[test]
    fn a_fault_stops_a_machine_until_it_is_repaired() {
        let days: Vec<Day> = (0..400).map(|number| Day::new(3, number)).collect();
        let faults: Vec<&Day> = days.iter().filter(|day| day.fault.is_some()).collect();
        assert!((30..130).contains(&faults.len()), "{}", faults.len());
        for day in faults {
            let fault = day.fault.unwrap();
            assert!(fault.begins < fault.peaks && fault.peaks + fault.seen_after < fault.ends && fault.ends < DAY);
            assert!((fault.peaks + MINUTE..fault.ends).step_by(60).all(|second| !day.is_running(second)));
        }
    }
}
