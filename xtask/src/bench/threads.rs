//! What more threads bring: calls in the same time, with many of them and with one, on all CPUs. More is better; what the
//! machine has besides the server is the most there can be. Far more threads than CPUs shall not make it less.

use super::plan::{Cost, Group, Key, Task};
use super::process::Pinning;
use super::{Bench, PACE, binary, java, python};
use std::process::Command;

const VERBS: &[&str] = &["flood-1", "flood-8", "flood-64", "flood-256"];

pub(super) const GROUPS: &[Group] = &[
    Group {
        start: |bench: &Bench, _: &str| {
            let mut client = Pinning::none(binary("twinlink-tasks"));
            client.arg(&bench.free_server.endpoint);
            Ok::<Command, String>(client)
        },
        clients: &["twinlink"],
        pace: PACE,
        tasks: &[Task {
            verbs: VERBS,
            size: 25,
            costs: &[Cost::wall(
                "Rust, many threads, µs per call",
                &[
                    Key::Ratio("threads_8_vs_1_rust", 0, 1),
                    Key::Ratio("threads_64_vs_1_rust", 0, 2),
                    Key::Ratio("threads_256_vs_1_rust", 0, 3),
                ],
            )],
        }],
    },
    Group {
        start: python::free,
        clients: &["twinlink"],
        pace: PACE,
        tasks: &[Task {
            verbs: VERBS,
            size: 25,
            costs: &[Cost::wall(
                "Python, many threads, µs per call",
                &[
                    Key::Ratio("threads_8_vs_1_python", 0, 1),
                    Key::Ratio("threads_64_vs_1_python", 0, 2),
                    Key::Ratio("threads_256_vs_1_python", 0, 3),
                ],
            )],
        }],
    },
    Group {
        start: java::free,
        clients: &["twinlink"],
        pace: java::THREADS,
        tasks: &[Task {
            verbs: VERBS,
            size: 25,
            costs: &[Cost::wall(
                "Java, many threads, µs per call",
                &[
                    Key::Ratio("threads_8_vs_1_java", 0, 1),
                    Key::Ratio("threads_64_vs_1_java", 0, 2),
                    Key::Ratio("threads_256_vs_1_java", 0, 3),
                ],
            )],
        }],
    },
];
