//! The JVM: twinlink beside the AWS SDK for Java v2, over whichever of its HTTP clients costs least.

use super::clients::{Answer, Clients, Pace, starts};
use super::process::Pinning;
use super::{Bench, STARTS};
use crate::command::root;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const NAMES: [&str; 5] = ["twinlink", "url-connection", "apache", "crt", "netty"];

/// New processes are many and slow: those over CRT and netty, which start a second later than these, are left out; from
/// what is measured over two of its HTTP clients alone, too.
pub(super) const STARTING: [&str; 3] = ["twinlink", "url-connection", "apache"];

/// The compilers of the JVM get their time: the SDK becomes faster for about 32 s, and a shorter warm-up would flatter us.
/// The JVM knows its CPU time to 10 ms only, which is too coarse for shorter chunks.
pub(super) const PACE: Pace = Pace { rounds: 11, warm_up: Duration::from_secs(40), chunk: Duration::from_millis(1500) };

/// Jars on the class path that the SDK's service does not bring by itself: two of its HTTP clients, silence, the other
/// service, and the peer for MQTT.
const EXTRA: [&str; 6] =
    ["url-connection-client-", "aws-crt-", "crt-core-", "slf4j-nop-", "iottwinmaker-", "org.eclipse.paho."];

impl Bench {
    pub(super) fn java(&mut self, paths: &ClassPaths) -> Result<(), String> {
        self.java_pages(paths)?;
        for (key, verb, size) in [("java_vs_sdk_history", "history", 1000), ("java_vs_sdk_entity", "entity", 96)] {
            if self.wants(&[key]) {
                let mut clients = Clients::default();
                for name in STARTING {
                    clients
                        .start(name, &mut paths.command(self.pinning.client("java"), name, &self.server.endpoint)?)?;
                }
                let answers = clients.rounds(verb, size, PACE)?;
                let cpu = answers.costs(&format!("Java, CPU µs per {verb} of {size}"), Answer::cpu_per_page);
                self.summary.ratio_of_best(key, &cpu);
            }
        }
        if self.wants(&["java_vs_sdk_64_in_flight"]) {
            let mut clients = Clients::default();
            for name in NAMES {
                clients.start(name, &mut paths.command(Pinning::none("java"), name, &self.free_server.endpoint)?)?;
            }
            let answers = clients.rounds("flood-64", 25, PACE)?;
            let wall = answers.costs("Java, 64 in flight, µs per call", Answer::wall_per_page);
            self.summary.ratio_of_best("java_vs_sdk_64_in_flight", &wall);
        }
        for (key, title, argument, items) in [
            ("java_cold_start_vs_sdk", "Java, ms to the first page", "first", "25"),
            ("java_first_10000_vs_sdk", "Java, ms to the first 10,000 items", "all", "10000"),
        ] {
            if self.wants(&[key]) {
                let times = starts(title, &STARTING, STARTS, items, |name| {
                    let mut command = paths.command(Pinning::none("java"), name, &self.free_server.endpoint)?;
                    command.arg(argument);
                    Ok(command)
                })?;
                self.summary.ratio_of_best(key, &times);
            }
        }
        if self.wants(&["java_jars"]) {
            let (ours, sdk) = (1.0, paths.sdk_jars() as f64);
            self.summary.number("java_jars", sdk / ours);
            self.summary.number("java_jars_ours", ours);
            self.summary.number("java_jars_sdk", sdk);
        }
        Ok(())
    }

    fn java_pages(&mut self, paths: &ClassPaths) -> Result<(), String> {
        let wants_large = self.wants(&["java_vs_sdk_250", "java_alloc_vs_sdk_250"]);
        let wants_small = self.wants(&["java_vs_sdk_25"]);
        if !wants_large && !wants_small {
            return Ok(());
        }
        let mut clients = Clients::default();
        for name in NAMES {
            clients.start(name, &mut paths.command(self.pinning.client("java"), name, &self.server.endpoint)?)?;
        }
        if wants_large {
            let answers = clients.rounds("walk", 250, PACE)?;
            let cpu = answers.costs("Java, CPU µs per page of 250", Answer::cpu_per_page);
            self.summary.ratio_of_best("java_vs_sdk_250", &cpu);
            let allocated =
                answers.costs("Java, bytes allocated per page of 250", |answer| answer.per_page("allocated"));
            self.summary.ratio_of_best("java_alloc_vs_sdk_250", &allocated);
        }
        if wants_small {
            let answers = clients.rounds("walk", 25, PACE)?;
            let cpu = answers.costs("Java, CPU µs per page of 25", Answer::cpu_per_page);
            self.summary.ratio_of_best("java_vs_sdk_25", &cpu);
        }
        Ok(())
    }
}

/// What the clients run from: the benchmark's own classes, and either our jar or the SDK's.
pub(super) struct ClassPaths {
    classes: PathBuf,
    jar: PathBuf,
    sdk: Vec<PathBuf>,
}

impl ClassPaths {
    pub(super) fn new(jar: &Path, sdk: &str) -> ClassPaths {
        let classes = root().join("tests/bench/java/target/classes");
        ClassPaths { classes, jar: jar.to_owned(), sdk: std::env::split_paths(sdk.trim()).collect() }
    }

    /// A client, given `java`.
    pub(super) fn command(&self, java: Command, name: &str, endpoint: &str) -> Result<Command, String> {
        let mut java = self.with_class_path(java, name)?;
        // The JDK's HTTP client keeps 5 connections, and would open one for each of the other 59 calls in flight.
        java.args(["-Dhttp.maxConnections=64", "io.twinlink.bench.Bench", name, endpoint]);
        Ok(java)
    }

    /// `java` with what a client needs.
    pub(super) fn with_class_path(&self, mut java: Command, name: &str) -> Result<Command, String> {
        let jars = if name == "twinlink" { std::slice::from_ref(&self.jar) } else { &self.sdk };
        let class_path = std::env::join_paths(std::iter::once(&self.classes).chain(jars));
        java.arg("-cp").arg(class_path.map_err(|error| format!("no class path: {error}"))?);
        Ok(java)
    }

    /// How many jars the SDK's service brings.
    fn sdk_jars(&self) -> usize {
        let name = |jar: &PathBuf| jar.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.sdk.iter().filter(|jar| !EXTRA.iter().any(|extra| name(jar).starts_with(extra))).count()
    }
}
