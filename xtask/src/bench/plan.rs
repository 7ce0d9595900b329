//! What is measured, as tables: which clients, at what tasks, for which keys, and how long that takes.

use super::Bench;
use super::clients::Answer;
use super::summary::{Costs, Summary};
use std::process::Command;
use std::time::Duration;

/// How clients are measured.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    pub(super) rounds: usize,
    /// How long a client works before it is measured at its first task.
    pub(super) warm_up: Duration,
    /// The same before each other task: what tasks have in common is warm already.
    pub(super) again: Duration,
    /// How long a client works in one round, roughly.
    pub(super) chunk: Duration,
}

/// Clients that are started once and measured at some tasks.
pub(super) struct Group {
    /// The command of a client.
    pub(super) start: fn(&Bench, &str) -> Result<Command, String>,
    /// To be compared: twinlink first.
    pub(super) clients: &'static [&'static str],
    pub(super) pace: Pace,
    pub(super) tasks: &'static [Task],
}

/// What all clients of a group do in turns.
pub(super) struct Task {
    /// One; or more, which are then compared with each other.
    pub(super) verbs: &'static [&'static str],
    pub(super) size: usize,
    pub(super) costs: &'static [Cost],
}

/// What a task costs, of whatever kind.
pub(super) struct Cost {
    pub(super) title: &'static str,
    pub(super) of: fn(&Answer) -> f64,
    pub(super) keys: &'static [Key],
}

/// New processes, from their start to what they print.
pub(super) struct Starts {
    pub(super) title: &'static str,
    /// The command of a client, which gets the argument.
    pub(super) start: fn(&Bench, &str) -> Result<Command, String>,
    pub(super) clients: &'static [&'static str],
    pub(super) argument: &'static str,
    pub(super) prints: &'static str,
    pub(super) key: Key,
    /// What a round takes, roughly.
    pub(super) round: Duration,
}

/// A ratio that is looked for, by its name.
pub(super) enum Key {
    /// What one costs of what another costs: clients are numbered, or verbs.
    Ratio(&'static str, usize, usize),
    /// What the cheapest of all others costs of what the first costs.
    OfBest(&'static str),
}

/// Rounds of new processes, after one that does not count.
pub(super) const ROUNDS_OF_STARTS: usize = 7;

/// What starting a client that stays up takes, roughly.
const START: Duration = Duration::from_millis(500);

impl Key {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Key::Ratio(name, ..) | Key::OfBest(name) => name,
        }
    }

    /// Adds it.
    pub(super) fn put(&self, costs: &[Costs], summary: &mut Summary) {
        match *self {
            Key::Ratio(name, cost, base) => summary.ratio(name, &costs[cost], &costs[base]),
            Key::OfBest(name) => summary.ratio_of_best(name, costs),
        }
    }
}

impl Cost {
    /// CPU time, of which a page or call costs so much.
    pub(super) const fn cpu(title: &'static str, keys: &'static [Key]) -> Cost {
        Cost { title, of: Answer::cpu_per_page, keys }
    }

    /// The time that passes for a page or call.
    pub(super) const fn wall(title: &'static str, keys: &'static [Key]) -> Cost {
        Cost { title, of: Answer::wall_per_page, keys }
    }
}

impl Task {
    /// Whether a key of it has a text in it.
    pub(super) fn is_wanted(&self, only: &str) -> bool {
        self.costs.iter().flat_map(|cost| cost.keys).any(|key| key.name().contains(only))
    }
}

impl Group {
    /// The tasks of which a key has a text in it.
    pub(super) fn wanted(&self, only: &str) -> Vec<&Task> {
        self.tasks.iter().filter(|task| task.is_wanted(only)).collect()
    }

    /// How long these tasks take, roughly.
    pub(super) fn time(&self, tasks: &[&Task]) -> Duration {
        if tasks.is_empty() {
            return Duration::ZERO;
        }
        // Each warm-up ends with the chunk that is being worked at.
        let measured = self.pace.chunk * (self.pace.rounds as u32 + 1);
        let turns: usize = tasks.iter().map(|task| task.verbs.len()).sum();
        let client = START + self.pace.warm_up + self.pace.again * (turns as u32 - 1) + measured * turns as u32;
        client * self.clients.len() as u32
    }
}

impl Starts {
    pub(super) fn is_wanted(&self, only: &str) -> bool {
        self.key.name().contains(only)
    }

    /// How long they take, roughly.
    pub(super) fn time(&self) -> Duration {
        self.round * (ROUNDS_OF_STARTS as u32 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUP: Group = Group {
        start: |_, _| Err("nothing is started".to_owned()),
        clients: &["twinlink", "peer"],
        pace: Pace {
            rounds: 3,
            warm_up: Duration::from_secs(10),
            again: Duration::from_secs(2),
            chunk: Duration::from_secs(1),
        },
        tasks: &[
            Task {
                verbs: &["walk"],
                size: 25,
                costs: &[Cost::cpu("", &[Key::Ratio("one_25", 1, 0), Key::OfBest("two_25")])],
            },
            Task { verbs: &["flood-1", "flood-8"], size: 25, costs: &[Cost::cpu("", &[Key::Ratio("more", 1, 0)])] },
        ],
    };

    #[test]
    fn a_part_of_a_key_is_enough() {
        let verbs = |only| GROUP.wanted(only).iter().map(|task| task.verbs[0]).collect::<Vec<_>>();
        assert_eq!(verbs(""), ["walk", "flood-1"]);
        assert_eq!(verbs("two"), ["walk"]);
        assert_eq!(verbs("mor"), ["flood-1"]);
        assert!(verbs("three").is_empty());
    }

    #[test]
    fn only_the_first_warm_up_is_long() {
        let seconds = |only| GROUP.time(&GROUP.wanted(only)).as_secs_f64();
        assert_eq!(seconds("one"), 2.0 * (0.5 + 10.0 + 4.0));
        assert_eq!(seconds(""), 2.0 * (0.5 + 10.0 + 2.0 + 2.0 + 3.0 * 4.0));
        assert_eq!(seconds("three"), 0.0);
    }
}
