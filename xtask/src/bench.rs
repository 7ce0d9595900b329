//! `cargo xtask bench`: what twinlink costs, beside what its peers cost for the same pages. Linux and macOS.
//!
//! Everything is measured in rounds: each client once per round, one after the other. What counts is the ratio within a
//! round, because what else the machine does changes slowly enough to hit all clients of a round alike.

mod clients;
mod emulator;
mod https;
mod java;
mod mendix;
mod mqtt;
mod process;
mod summary;
mod threads;

use crate::command::{cargo, run as build_with, say, target, venv};
use crate::{build, prerequisites};
use clients::{Answer, Clients, Pace, starts};
use java::ClassPaths;
use process::{Pinning, Server};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use summary::Summary;

/// For Rust and Python, which are warm as soon as connections, caches and code objects are there.
const PACE: Pace = Pace { rounds: 11, warm_up: Duration::from_millis(700), chunk: Duration::from_millis(350) };

/// Rounds of new processes.
const STARTS: usize = 11;

struct Bench {
    pinning: Pinning,
    /// On a CPU of its own.
    server: Server,
    /// On any CPU, for clients on any CPU.
    free_server: Server,
    /// What is measured: all whose key has this in it.
    only: String,
    summary: Summary,
}

/// Measures everything, or what has a text in its key: a language, or more. The emulator and the Mendix modules are matters of their own.
pub(crate) fn bench(only: &str) -> Result<(), String> {
    match only {
        "emulator" => return emulator::bench(),
        "mendix" => return mendix::bench(),
        _ => {}
    }
    prerequisites::check()?;
    say("building the server and the Rust clients (a few minutes the first time)");
    build_with(cargo().args(["build", "--release", "--package", "twinlink-bench"]))?;
    let wheel = build::wheel()?;
    let jar = build::jar()?;
    let library = build::native_library()?;
    say("building the Java clients");
    let class_paths = ClassPaths::new(&jar, &build::class_path("tests/bench/java")?);

    let began = Instant::now();
    let pinning = Pinning::find();
    say(&format!("measuring (about twenty-five minutes, if all is measured); {pinning}"));
    let server = Server::start(pinning.server(binary("bench-server")))?;
    let free_server = Server::start(Pinning::none(binary("bench-server")))?;
    let mut bench = Bench { pinning, server, free_server, only: only.to_owned(), summary: Summary::default() };
    bench.rust()?;
    bench.python()?;
    bench.java(&class_paths)?;
    bench.https(&class_paths)?;
    bench.threads(&class_paths)?;
    bench.mqtt(&class_paths)?;
    if bench.summary.is_empty() {
        return Err(format!("no key has {only:?} in it"));
    }
    for (key, file) in [("native_library_mb", &library), ("wheel_mb", &wheel), ("jar_mb", &jar)] {
        let bytes = std::fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
        bench.summary.number(key, bytes as f64 / 1e6);
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

impl Bench {
    /// Whether one of some keys is to be measured.
    fn wants(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| key.contains(&self.only))
    }

    /// Against the least that a Rust program can do. Here less is better.
    fn rust(&mut self) -> Result<(), String> {
        let sizes = [
            (250, ["rust_vs_bare_250", "rust_renewed_vs_static_250"]),
            (25, ["rust_vs_bare_25", "rust_renewed_vs_static_25"]),
        ];
        if !sizes.iter().any(|(_, keys)| self.wants(keys)) {
            return Ok(());
        }
        let mut clients = Clients::default();
        for (name, program) in [("twinlink", "twinlink-client"), ("bare", "bare-client")] {
            clients.start(name, self.pinning.client(binary(program)).arg(&self.server.endpoint))?;
        }
        let mut renewed = self.pinning.client(binary("twinlink-client"));
        clients.start("twinlink, keys that end", renewed.args([&self.server.endpoint, "renewed"]))?;
        for (size, [bare, renewed]) in sizes {
            let answers = clients.rounds("walk", size, PACE)?;
            let cpu = answers.costs(&format!("Rust, CPU µs per page of {size}"), Answer::cpu_per_page);
            self.summary.ratio(bare, &cpu[0], &cpu[1]);
            self.summary.ratio(renewed, &cpu[2], &cpu[0]);
        }
        Ok(())
    }

    fn python(&mut self) -> Result<(), String> {
        self.python_pages()?;
        for (key, peer, verb, size) in [
            ("python_vs_boto3_history", "boto3", "history", 1000),
            ("python_vs_boto3_entity", "boto3-twinmaker", "entity", 96),
        ] {
            if self.wants(&[key]) {
                let answers = self.python_clients(&["twinlink", peer])?.rounds(verb, size, PACE)?;
                let cpu = answers.costs(&format!("Python, CPU µs per {verb} of {size}"), Answer::cpu_per_page);
                self.summary.ratio(key, &cpu[1], &cpu[0]);
            }
        }
        if self.wants(&["sign_per_second_vs_botocore"]) {
            let answers = self.python_clients(&["twinlink-signer", "botocore-signer"])?.rounds("sign", 0, PACE)?;
            let cpu = answers.costs("Python, CPU µs per signed GET and POST", Answer::cpu_per_page);
            self.summary.ratio("sign_per_second_vs_botocore", &cpu[1], &cpu[0]);
        }
        if self.wants(&["python_vs_boto3_64_in_flight"]) {
            let mut clients = Clients::default();
            for name in ["twinlink", "boto3"] {
                clients.start(name, &mut script(Pinning::none(venv("python")), name, &self.free_server.endpoint))?;
            }
            let answers = clients.rounds("flood-64", 25, PACE)?;
            let wall = answers.costs("Python, 64 in flight, µs per call", Answer::wall_per_page);
            self.summary.ratio("python_vs_boto3_64_in_flight", &wall[1], &wall[0]);
        }
        for (key, title, argument, expected) in [
            ("python_cold_start_vs_boto3", "Python, ms to the first page", "first", "25"),
            ("python_import_vs_boto3", "Python, ms to a client", "made", "made"),
        ] {
            if self.wants(&[key]) {
                let times = starts(title, &["twinlink", "boto3"], STARTS, expected, |name| {
                    let mut command = script(Pinning::none(venv("python")), name, &self.free_server.endpoint);
                    command.arg(argument);
                    Ok(command)
                })?;
                self.summary.ratio(key, &times[1], &times[0]);
            }
        }
        Ok(())
    }

    fn python_pages(&mut self) -> Result<(), String> {
        let large = ["python_vs_boto3_250", "python_vs_aiobotocore_250", "python_vs_capo_250", "python_rss_vs_boto3"];
        let small = ["python_vs_boto3_25", "python_vs_capo_25"];
        let (wants_large, wants_small) = (self.wants(&large), self.wants(&small));
        if !wants_large && !wants_small {
            return Ok(());
        }
        let mut clients = self.python_clients(&["twinlink", "boto3", "aiobotocore", "capo"])?;
        if wants_large {
            let answers = clients.rounds("walk", 250, PACE)?;
            let cpu = answers.costs("Python, CPU µs per page of 250", Answer::cpu_per_page);
            self.summary.ratio("python_vs_boto3_250", &cpu[1], &cpu[0]);
            self.summary.ratio("python_vs_aiobotocore_250", &cpu[2], &cpu[0]);
            self.summary.ratio("python_vs_capo_250", &cpu[3], &cpu[0]);
            let peak = answers.costs("Python, largest resident memory", |answer| answer.number("peak"));
            self.summary.ratio("python_rss_vs_boto3", &peak[1], &peak[0]);
        }
        if wants_small {
            let answers = clients.rounds("walk", 25, PACE)?;
            let cpu = answers.costs("Python, CPU µs per page of 25", Answer::cpu_per_page);
            self.summary.ratio("python_vs_boto3_25", &cpu[1], &cpu[0]);
            self.summary.ratio("python_vs_capo_25", &cpu[3], &cpu[0]);
        }
        Ok(())
    }

    /// Python clients on the client's CPU.
    fn python_clients(&self, names: &[&'static str]) -> Result<Clients, String> {
        let mut clients = Clients::default();
        for name in names {
            clients.start(name, &mut script(self.pinning.client(venv("python")), name, &self.server.endpoint))?;
        }
        Ok(clients)
    }
}

/// The benchmark's client, given `python`.
fn script(mut python: Command, client: &str, endpoint: &str) -> Command {
    python.arg("tests/bench/python/client.py").args([client, endpoint]);
    python
}
