//! `cargo xtask bench`: what twinlink costs, beside what its peers cost for the same pages. Linux and macOS.
//!
//! Everything is measured in rounds: each client once per round, one after the other. What counts is the ratio within a
//! round, because what else the machine does changes slowly enough to hit all clients of a round alike.

mod clients;
mod java;
mod process;
mod summary;

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
    summary: Summary,
}

/// Measures all languages, or one.
pub(crate) fn bench(only: Option<&str>) -> Result<(), String> {
    if let Some(other) = only.filter(|only| !["rust", "python", "java"].contains(only)) {
        return Err(format!("there is no benchmark {other:?}: rust, python or java"));
    }
    let wanted = |language| only.is_none_or(|only| only == language);
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
    let mut bench = Bench { pinning, server, free_server, summary: Summary::default() };
    if wanted("rust") {
        bench.rust()?;
    }
    if wanted("python") {
        bench.python()?;
    }
    if wanted("java") {
        bench.java(&class_paths)?;
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
    /// Against the least that a Rust program can do. Here less is better.
    fn rust(&mut self) -> Result<(), String> {
        let mut clients = Clients::default();
        for (name, program) in [("twinlink", "twinlink-client"), ("bare", "bare-client")] {
            clients.start(name, self.pinning.client(binary(program)).arg(&self.server.endpoint))?;
        }
        let mut renewed = self.pinning.client(binary("twinlink-client"));
        clients.start("twinlink, keys that end", renewed.args([&self.server.endpoint, "renewed"]))?;
        for size in [250, 25] {
            let answers = clients.rounds("walk", size, PACE)?;
            let cpu = answers.costs(&format!("Rust, CPU µs per page of {size}"), Answer::cpu_per_page);
            self.summary.ratio(&format!("rust_vs_bare_{size}"), &cpu[0], &cpu[1]);
            self.summary.ratio(&format!("rust_renewed_vs_static_{size}"), &cpu[2], &cpu[0]);
        }
        Ok(())
    }

    fn python(&mut self) -> Result<(), String> {
        let script = |mut python: Command, client: &str, server: &Server| {
            python.arg("tests/bench/python/client.py").args([client, &server.endpoint]);
            python
        };
        let mut clients = Clients::default();
        for name in ["twinlink", "boto3", "aiobotocore", "capo"] {
            clients.start(name, &mut script(self.pinning.client(venv("python")), name, &self.server))?;
        }
        let answers = clients.rounds("walk", 250, PACE)?;
        let cpu = answers.costs("Python, CPU µs per page of 250", Answer::cpu_per_page);
        self.summary.ratio("python_vs_boto3_250", &cpu[1], &cpu[0]);
        self.summary.ratio("python_vs_aiobotocore_250", &cpu[2], &cpu[0]);
        self.summary.ratio("python_vs_capo_250", &cpu[3], &cpu[0]);
        let peak = answers.costs("Python, largest resident memory", |answer| answer.number("peak"));
        self.summary.ratio("python_rss_vs_boto3", &peak[1], &peak[0]);
        let answers = clients.rounds("walk", 25, PACE)?;
        let cpu = answers.costs("Python, CPU µs per page of 25", Answer::cpu_per_page);
        self.summary.ratio("python_vs_boto3_25", &cpu[1], &cpu[0]);
        self.summary.ratio("python_vs_capo_25", &cpu[3], &cpu[0]);

        for (key, peer, verb, size) in [
            ("python_vs_boto3_history", "boto3", "history", 1000),
            ("python_vs_boto3_entity", "boto3-twinmaker", "entity", 96),
        ] {
            let mut clients = Clients::default();
            for name in ["twinlink", peer] {
                clients.start(name, &mut script(self.pinning.client(venv("python")), name, &self.server))?;
            }
            let answers = clients.rounds(verb, size, PACE)?;
            let cpu = answers.costs(&format!("Python, CPU µs per {verb} of {size}"), Answer::cpu_per_page);
            self.summary.ratio(key, &cpu[1], &cpu[0]);
        }

        let mut clients = Clients::default();
        for name in ["twinlink-signer", "botocore-signer"] {
            clients.start(name, &mut script(self.pinning.client(venv("python")), name, &self.server))?;
        }
        let answers = clients.rounds("sign", 0, PACE)?;
        let cpu = answers.costs("Python, CPU µs per signed GET and POST", Answer::cpu_per_page);
        self.summary.ratio("sign_per_second_vs_botocore", &cpu[1], &cpu[0]);

        let mut clients = Clients::default();
        for name in ["twinlink", "boto3"] {
            clients.start(name, &mut script(Pinning::none(venv("python")), name, &self.free_server))?;
        }
        let answers = clients.rounds("flood", 25, PACE)?;
        let wall = answers.costs("Python, 64 in flight, µs per call", Answer::wall_per_page);
        self.summary.ratio("python_vs_boto3_64_in_flight", &wall[1], &wall[0]);

        let times = starts("Python, ms to the first page", &["twinlink", "boto3"], STARTS, "25", |name| {
            let mut command = script(Pinning::none(venv("python")), name, &self.free_server);
            command.arg("first");
            Ok(command)
        })?;
        self.summary.ratio("python_cold_start_vs_boto3", &times[1], &times[0]);
        let times = starts("Python, ms to a client", &["twinlink", "boto3"], STARTS, "made", |name| {
            let mut command = script(Pinning::none(venv("python")), name, &self.free_server);
            command.arg("made");
            Ok(command)
        })?;
        self.summary.ratio("python_import_vs_boto3", &times[1], &times[0]);
        Ok(())
    }
}
