//! `cargo xtask bench`: what twinlink costs, beside what its peers cost for the same pages. Linux and macOS.
//!
//! Everything is measured in rounds: each client once per round, one after the other. What counts is the ratio within a
//! round, because what else the machine does changes slowly enough to hit all clients of a round alike. What is measured is
//! said by tables (`plan.rs`); all of it shall take less than a quarter of an hour.

mod clients;
mod emulator;
mod https;
mod java;
mod mendix;
mod mqtt;
mod plan;
mod process;
mod python;
mod rust;
mod summary;
mod threads;

pub(crate) use emulator::bench as emulator;
pub(crate) use mendix::bench as mendix;

use crate::command::{cargo, run as build_with, say, target};
use crate::{build, prerequisites};
use clients::{Clients, starts};
use java::ClassPaths;
use mqtt::Mosquitto;
use plan::{Group, Pace, Starts};
use process::{Pinning, Server};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use summary::Summary;

/// For Rust and Python, which are warm as soon as connections, caches and code objects are there.
const PACE: Pace = Pace {
    rounds: 7,
    warm_up: Duration::from_millis(700),
    again: Duration::from_millis(300),
    chunk: Duration::from_millis(300),
};

/// What needs no broker.
const GROUPS: [&[Group]; 5] = [rust::GROUPS, python::GROUPS, java::GROUPS, https::GROUPS, threads::GROUPS];

const STARTS: [&[Starts]; 2] = [python::STARTS, java::STARTS];

/// What is not measured, but looked up.
const NUMBERS: [&str; 6] = ["java_jars", "java_jars_ours", "java_jars_sdk", "native_library_mb", "wheel_mb", "jar_mb"];

struct Bench {
    pinning: Pinning,
    /// On a CPU of its own.
    server: Server,
    /// On any CPU, for clients on any CPU.
    free_server: Server,
    broker: Option<Mosquitto>,
    paths: ClassPaths,
    summary: Summary,
}

/// Measures everything, or what has a text in its key: a language, or more.
pub(crate) fn bench(only: &str) -> Result<(), String> {
    let plan = Plan::of(only);
    if plan.is_empty() && !NUMBERS.iter().any(|key| key.contains(only)) {
        return Err(format!("no key has {only:?} in it"));
    }
    prerequisites::check()?;
    say("building the server and the Rust clients (a few minutes the first time)");
    build_with(cargo().args(["build", "--release", "--package", "twinlink-bench"]))?;
    let wheel = build::wheel()?;
    let jar = build::jar()?;
    let library = build::native_library()?;
    say("building the Java clients");
    let paths = ClassPaths::new(&jar, &build::class_path("tests/bench/java")?);

    let began = Instant::now();
    let pinning = Pinning::find();
    say(&format!("measuring (about {} s); {pinning}", plan.time().as_secs()));
    let server = Server::start(pinning.server(binary("bench-server")))?;
    let free_server = Server::start(Pinning::none(binary("bench-server")))?;
    https::trust(&server)?;
    let mut bench = Bench { pinning, server, free_server, broker: None, paths, summary: Summary::default() };
    bench.measure(&plan)?;
    bench.number(only, "java_jars", bench.paths.sdk_jars() as f64);
    bench.number(only, "java_jars_ours", 1.0);
    bench.number(only, "java_jars_sdk", bench.paths.sdk_jars() as f64);
    for (key, file) in [("native_library_mb", &library), ("wheel_mb", &wheel), ("jar_mb", &jar)] {
        let bytes = std::fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
        bench.number(only, key, bytes as f64 / 1e6);
    }

    bench.summary.print();
    let file = bench.summary.write(&target().join("bench"))?;
    println!("written to {}; measuring took {} s", file.display(), began.elapsed().as_secs());
    Ok(())
}

/// A program of the benchmark.
fn binary(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// What is to be measured: groups with the tasks of theirs that are.
struct Plan {
    groups: Vec<(&'static Group, Vec<&'static plan::Task>)>,
    /// What needs a broker.
    messages: Vec<(&'static Group, Vec<&'static plan::Task>)>,
    starts: Vec<&'static Starts>,
}

impl Plan {
    /// All whose key has a text in it.
    fn of(only: &str) -> Plan {
        let wanted = |groups: &'static [Group]| groups.iter().map(|group| (group, group.wanted(only)));
        let some = |(_, tasks): &(&Group, Vec<&plan::Task>)| !tasks.is_empty();
        Plan {
            groups: GROUPS.into_iter().flat_map(wanted).filter(some).collect(),
            messages: wanted(mqtt::GROUPS).filter(some).collect(),
            starts: STARTS.into_iter().flatten().filter(|starts| starts.is_wanted(only)).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.messages.is_empty() && self.starts.is_empty()
    }

    /// How long all that takes, roughly.
    fn time(&self) -> Duration {
        let groups = self.groups.iter().chain(&self.messages).map(|(group, tasks)| group.time(tasks));
        groups.chain(self.starts.iter().map(|starts| starts.time())).sum()
    }
}

impl Bench {
    fn measure(&mut self, plan: &Plan) -> Result<(), String> {
        for (group, tasks) in &plan.groups {
            self.group(group, tasks)?;
        }
        for starts in &plan.starts {
            self.starts(starts)?;
        }
        if !plan.messages.is_empty() {
            self.broker = Mosquitto::start(&self.pinning)?;
            if self.broker.is_none() {
                say("there is no mosquitto: MQTT is not measured");
                return Ok(());
            }
        }
        for (group, tasks) in &plan.messages {
            self.group(group, tasks)?;
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, tasks: &[&plan::Task]) -> Result<(), String> {
        let mut clients = Clients::default();
        for name in group.clients {
            clients.start(name, &mut (group.start)(self, name)?)?;
        }
        for task in tasks {
            let answers = clients.rounds(task, group.pace)?;
            for cost in task.costs {
                let costs = answers.costs(cost.title, cost.of);
                cost.keys.iter().for_each(|key| key.put(&costs, &mut self.summary));
            }
        }
        Ok(())
    }

    fn starts(&mut self, measured: &Starts) -> Result<(), String> {
        let times = starts(measured, |name| {
            let mut command = (measured.start)(self, name)?;
            command.arg(measured.argument);
            Ok(command)
        })?;
        measured.key.put(&times, &mut self.summary);
        Ok(())
    }

    fn number(&mut self, only: &str, key: &str, value: f64) {
        if key.contains(only) {
            self.summary.number(key, value);
        }
    }

    /// The address of the broker.
    fn broker(&self) -> Result<&str, String> {
        self.broker.as_ref().map(|broker| broker.url.as_str()).ok_or_else(|| "there is no broker".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn keys(plan: &Plan) -> Vec<&'static str> {
        let tasks = plan.groups.iter().chain(&plan.messages).flat_map(|(_, tasks)| tasks);
        let keys = tasks.flat_map(|task| task.costs).flat_map(|cost| cost.keys);
        keys.chain(plan.starts.iter().map(|starts| &starts.key)).map(plan::Key::name).collect()
    }

    #[test]
    fn everything_takes_less_than_a_quarter_of_an_hour() {
        let seconds = Plan::of("").time().as_secs();
        assert!(seconds < 14 * 60, "{seconds} s");
    }

    #[test]
    fn every_goal_is_measured_and_no_key_twice() {
        let keys = keys(&Plan::of(""));
        let known: HashSet<_> = keys.iter().copied().collect();
        assert_eq!(known.len(), keys.len());
        for goal in summary::goals() {
            assert!(known.contains(goal) || NUMBERS.contains(&goal), "{goal}");
        }
    }

    #[test]
    fn a_part_of_a_key_chooses() {
        assert_eq!(keys(&Plan::of("cold_start")), ["python_cold_start_vs_boto3", "java_cold_start_vs_sdk"]);
        assert!(Plan::of("no such key").is_empty());
    }
}
