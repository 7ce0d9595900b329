//! The JVM: twinlink beside the AWS SDK for Java v2, over whichever of its HTTP clients costs least.
//!
//! Compilers of the JVM need their time, and most of the benchmark's. So the same processes are measured at pages, histories
//! and entities: after the first task nearly all of a client is compiled, and the next need a few seconds. Of the SDK's HTTP
//! clients, CRT and netty are measured with 64 calls in flight alone, where each may be the cheapest: one call after the
//! other costs twice as much over CRT, and three times as much over netty, as over the others, for whatever is fetched.

use super::Bench;
use super::plan::{Cost, Group, Key, Pace, Starts, Task};
use super::process::Pinning;
use crate::command::root;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// For one call after the other.
pub(super) const NAMES: &[&str] = &["twinlink", "url-connection", "apache"];

/// On one CPU the SDK becomes faster for about 25 s of CPU time, in which it waits a fifth of its time: a shorter warm-up
/// would flatter us. Other tasks share all but what makes objects, which is compiled within 8 s. The JVM knows its CPU time
/// to 10 ms only, which is too coarse for shorter chunks.
pub(super) const PINNED: Pace = Pace {
    rounds: 7,
    warm_up: Duration::from_secs(32),
    again: Duration::from_secs(8),
    chunk: Duration::from_millis(1000),
};

/// On all CPUs the compilers work beside the client, and what counts is wall time.
const FREE: Pace = Pace { warm_up: Duration::from_secs(22), chunk: Duration::from_millis(700), ..PINNED };

/// There is little of twinlink to compile.
pub(super) const THREADS: Pace = Pace { warm_up: Duration::from_secs(10), again: Duration::from_secs(1), ..FREE };

/// Jars on the class path that the SDK's service does not bring by itself: two of its HTTP clients, silence, the other
/// service, and the peer for MQTT.
const EXTRA: [&str; 6] =
    ["url-connection-client-", "aws-crt-", "crt-core-", "slf4j-nop-", "iottwinmaker-", "org.eclipse.paho."];

pub(super) const GROUPS: &[Group] = &[
    Group {
        start: |bench: &Bench, name: &str| {
            bench.paths.command(bench.pinning.client("java"), name, &bench.server.endpoint)
        },
        clients: NAMES,
        pace: PINNED,
        tasks: &[
            Task {
                verbs: &["walk"],
                size: 25,
                costs: &[Cost::cpu("Java, CPU µs per page of 25", &[Key::OfBest("java_vs_sdk_25")])],
            },
            Task {
                verbs: &["walk"],
                size: 250,
                costs: &[
                    Cost::cpu("Java, CPU µs per page of 250", &[Key::OfBest("java_vs_sdk_250")]),
                    Cost {
                        title: "Java, bytes allocated per page of 250",
                        of: |answer| answer.per_page("allocated"),
                        keys: &[Key::OfBest("java_alloc_vs_sdk_250")],
                    },
                ],
            },
            Task {
                verbs: &["history"],
                size: 1000,
                costs: &[Cost::cpu("Java, CPU µs per history of 1000", &[Key::OfBest("java_vs_sdk_history")])],
            },
            Task {
                verbs: &["entity"],
                size: 96,
                costs: &[Cost::cpu("Java, CPU µs per entity of 96", &[Key::OfBest("java_vs_sdk_entity")])],
            },
        ],
    },
    Group {
        start: free,
        clients: &["twinlink", "url-connection", "apache", "crt", "netty"],
        pace: FREE,
        tasks: &[Task {
            verbs: &["flood-64"],
            size: 25,
            costs: &[Cost::wall("Java, 64 in flight, µs per call", &[Key::OfBest("java_vs_sdk_64_in_flight")])],
        }],
    },
];

/// CRT and netty start a second later than these.
pub(super) const STARTS: &[Starts] = &[
    Starts {
        title: "Java, ms to the first page",
        start: free,
        clients: NAMES,
        argument: "first",
        prints: "25",
        key: Key::OfBest("java_cold_start_vs_sdk"),
        round: Duration::from_millis(2300),
    },
    Starts {
        title: "Java, ms to the first 10,000 items",
        start: free,
        clients: NAMES,
        argument: "all",
        prints: "10000",
        key: Key::OfBest("java_first_10000_vs_sdk"),
        round: Duration::from_millis(3500),
    },
];

/// A client on any CPU.
pub(super) fn free(bench: &Bench, name: &str) -> Result<Command, String> {
    bench.paths.command(Pinning::none("java"), name, &bench.free_server.endpoint)
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
    pub(super) fn sdk_jars(&self) -> usize {
        let name = |jar: &PathBuf| jar.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.sdk.iter().filter(|jar| !EXTRA.iter().any(|extra| name(jar).starts_with(extra))).count()
    }
}
