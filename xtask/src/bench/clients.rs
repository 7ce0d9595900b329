//! Clients that stay up, and the rounds in which they are measured.

use super::plan::{Pace, ROUNDS_OF_STARTS, Starts, Task};
use super::process::{Process, time_to_line};
use super::summary::Costs;
use serde_json::Value;
use std::process::Command;
use std::time::{Duration, Instant};

/// Clients to be compared: twinlink first.
#[derive(Default)]
pub(super) struct Clients(Vec<Client>);

struct Client {
    name: &'static str,
    process: Process,
    /// Whether it has had its first warm-up.
    is_warm: bool,
}

/// What a client answered to one task.
pub(super) struct Answer(Value);

/// The answers of all clients: per client and verb, one for each round.
pub(super) struct Answers(Vec<(&'static str, Vec<Answer>)>);

impl Clients {
    pub(super) fn start(&mut self, name: &'static str, command: &mut Command) -> Result<(), String> {
        self.0.push(Client { name, process: Process::start(command)?, is_warm: false });
        Ok(())
    }

    /// Lets every client work once per round at each verb, after its warm-up.
    pub(super) fn rounds(&mut self, task: &Task, pace: Pace) -> Result<Answers, String> {
        let mut turns = Vec::new();
        let mut answers = Answers(Vec::new());
        for (number, client) in self.0.iter_mut().enumerate() {
            for &verb in task.verbs {
                turns.push((number, verb, client.warm_up(verb, task.size, pace)?));
                answers.0.push((if task.verbs.len() > 1 { verb } else { client.name }, Vec::new()));
            }
        }
        for _ in 0..pace.rounds {
            for (&(client, verb, count), (_, answers)) in turns.iter().zip(&mut answers.0) {
                answers.push(self.0[client].work(verb, task.size, count)?);
            }
        }
        answers.check()?;
        Ok(answers)
    }
}

impl Client {
    /// Works until time is up, and gives how many times the task can be done in one chunk.
    fn warm_up(&mut self, verb: &str, size: usize, pace: Pace) -> Result<u64, String> {
        let time = if self.is_warm { pace.again } else { pace.warm_up };
        self.is_warm = true;
        let least = least(verb);
        let mut count = least;
        let began = Instant::now();
        loop {
            let answer = self.work(verb, size, count)?;
            count = fitting(count, answer.number("wall_us"), pace.chunk).max(least);
            if began.elapsed() >= time {
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

/// How often a task is done at least: a flood shall reach all threads.
fn least(verb: &str) -> u64 {
    let threads = verb.strip_prefix("flood-").and_then(|threads| threads.parse::<u64>().ok());
    threads.map_or(1, |threads| 2 * threads)
}

/// How often a task can be done in one chunk, if so many times took so long.
fn fitting(count: u64, wall_us: f64, chunk: Duration) -> u64 {
    (count as f64 * chunk.as_secs_f64() * 1e6 / wall_us).round() as u64
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

/// Milliseconds from the start of a process to its first line, for each client: in rounds, after one that does not count.
pub(super) fn starts(
    measured: &Starts,
    command: impl Fn(&str) -> Result<Command, String>,
) -> Result<Vec<Costs>, String> {
    let mut times = vec![Vec::new(); measured.clients.len()];
    for round in 0..=ROUNDS_OF_STARTS {
        for (name, times) in measured.clients.iter().zip(&mut times) {
            let time = time_to_line(&mut command(name)?, measured.prints)?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    let costs = measured.clients.iter().zip(times).map(|(name, times)| Costs::new(name, times));
    Ok(report(measured.title, costs.collect()))
}

fn report(title: &str, costs: Vec<Costs>) -> Vec<Costs> {
    let shown: Vec<_> = costs.iter().map(Costs::to_string).collect();
    println!("{title}: {}", shown.join(", "));
    costs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_has_as_much_as_fits_and_reaches_all_threads() {
        assert_eq!(fitting(10, 100_000.0, Duration::from_millis(350)), 35);
        assert_eq!(["walk", "flood-1", "flood-256"].map(least), [1, 2, 512]);
    }

    #[test]
    fn clients_must_have_read_the_same_of_each_item() {
        let answer = |check: u64, items: u64| Answer(serde_json::json!({"check": check, "items": items}));
        let of = |other| Answers(vec![("twinlink", vec![answer(100, 10)]), ("peer", vec![other])]).check();
        assert!(of(answer(200, 20)).is_ok());
        assert!(of(answer(201, 20)).is_err_and(|error| error.starts_with("peer read")));
        assert!(of(answer(0, 0)).is_err());
    }
}
