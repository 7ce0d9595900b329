//! Clients that stay up, and the rounds in which they are measured.

use super::process::{Process, time_to_line};
use super::summary::Costs;
use serde_json::Value;
use std::process::Command;
use std::time::{Duration, Instant};

/// How clients are measured.
#[derive(Clone, Copy)]
pub(super) struct Pace {
    pub(super) rounds: usize,
    /// How long a client works before it is measured.
    pub(super) warm_up: Duration,
    /// How long a client works in one round, roughly.
    pub(super) chunk: Duration,
}

/// Clients to be compared: twinlink first.
#[derive(Default)]
pub(super) struct Clients(Vec<Client>);

struct Client {
    name: &'static str,
    process: Process,
}

/// What a client answered to one task.
pub(super) struct Answer(Value);

/// The answers of all clients: per client, one for each round.
pub(super) struct Answers(Vec<(&'static str, Vec<Answer>)>);

impl Clients {
    pub(super) fn start(&mut self, name: &'static str, command: &mut Command) -> Result<(), String> {
        self.0.push(Client { name, process: Process::start(command)? });
        Ok(())
    }

    /// Lets every client work once per round, after its warm-up.
    pub(super) fn rounds(&mut self, verb: &str, size: usize, pace: Pace) -> Result<Answers, String> {
        let mut counts = Vec::new();
        for client in &mut self.0 {
            counts.push(client.warm_up(verb, size, pace)?);
        }
        let mut answers = Answers(self.0.iter().map(|client| (client.name, Vec::new())).collect());
        for _ in 0..pace.rounds {
            for ((client, count), (_, answers)) in self.0.iter_mut().zip(&counts).zip(&mut answers.0) {
                answers.push(client.work(verb, size, *count)?);
            }
        }
        answers.check()?;
        Ok(answers)
    }
}

impl Client {
    /// Works until time is up, and gives how many times the task can be done in one chunk.
    fn warm_up(&mut self, verb: &str, size: usize, pace: Pace) -> Result<u64, String> {
        // A flood shall reach all threads.
        let least = if verb.starts_with("flood-") { 128 } else { 1 };
        let mut count = least;
        let began = Instant::now();
        loop {
            let answer = self.work(verb, size, count)?;
            let fitting = count as f64 * pace.chunk.as_secs_f64() * 1e6 / answer.number("wall_us");
            count = (fitting.round() as u64).max(least);
            if began.elapsed() >= pace.warm_up {
                return Ok(count);
            }
        }
    }

    fn work(&mut self, verb: &str, size: usize, count: u64) -> Result<Answer, String> {
        let explain = |error: String| format!("{}: {error}", self.name);
        self.process.write_line(&format!("{verb} {size} {count}")).map_err(explain)?;
        let line = self.process.read_line().map_err(explain)?;
        let answer = serde_json::from_str(&line).map_err(|_| format!("{} says {line:?}", self.name))?;
        Ok(Answer(answer))
    }
}

impl Answer {
    /// A number of the answer.
    pub(super) fn number(&self, name: &str) -> f64 {
        self.0[name].as_f64().unwrap_or(f64::NAN)
    }

    pub(super) fn per_page(&self, name: &str) -> f64 {
        self.number(name) / self.number("pages")
    }

    pub(super) fn cpu_per_page(&self) -> f64 {
        self.per_page("cpu_us")
    }

    pub(super) fn wall_per_page(&self) -> f64 {
        self.per_page("wall_us")
    }
}

impl Answers {
    /// The costs of each client, of whatever kind. Their medians are printed.
    pub(super) fn costs(&self, title: &str, cost: impl Fn(&Answer) -> f64) -> Vec<Costs> {
        let costs = self.0.iter().map(|(name, answers)| Costs::new(name, answers.iter().map(&cost).collect()));
        report(title, costs.collect())
    }

    /// Every client must have read the same: per item, as they work for equally long, not equally often.
    fn check(&self) -> Result<(), String> {
        let read = |answer: &Answer| answer.number("check") / answer.number("items");
        let mut all = self.0.iter().flat_map(|(name, answers)| answers.iter().map(move |answer| (name, read(answer))));
        let Some((_, expected)) = all.next() else { return Ok(()) };
        // Sums may be beyond 2^53, where a double is rounded.
        match all.find(|(_, read)| !read.is_finite() || (read - expected).abs() > expected * 1e-12) {
            Some((name, read)) => Err(format!("{name} read {read} per item, but the first client {expected}")),
            None => Ok(()),
        }
    }
}

/// Milliseconds from the start of a process to its first line, for each of `names`: in rounds, after one that does not
/// count.
pub(super) fn starts(
    title: &str,
    names: &[&'static str],
    rounds: usize,
    expected: &str,
    command: impl Fn(&str) -> Result<Command, String>,
) -> Result<Vec<Costs>, String> {
    let mut times = vec![Vec::new(); names.len()];
    for round in 0..=rounds {
        for (name, times) in names.iter().zip(&mut times) {
            let time = time_to_line(&mut command(name)?, expected)?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    Ok(report(title, names.iter().zip(times).map(|(name, times)| Costs::new(name, times)).collect()))
}

fn report(title: &str, costs: Vec<Costs>) -> Vec<Costs> {
    let shown: Vec<_> = costs.iter().map(Costs::to_string).collect();
    println!("{title}: {}", shown.join(", "));
    costs
}
