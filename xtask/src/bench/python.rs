//! Python: twinlink beside boto3, aiobotocore and capo.

use super::plan::{Cost, Group, Key, Starts, Task};
use super::process::Pinning;
use super::{Bench, PACE};
use crate::command::venv;
use std::process::Command;
use std::time::Duration;

pub(super) const GROUPS: &[Group] = &[
    Group {
        start: pinned,
        clients: &["twinlink", "boto3", "aiobotocore", "capo"],
        pace: PACE,
        tasks: &[
            Task {
                verbs: &["walk"],
                size: 250,
                costs: &[
                    Cost::cpu(
                        "Python, CPU µs per page of 250",
                        &[
                            Key::Ratio("python_vs_boto3_250", 1, 0),
                            Key::Ratio("python_vs_aiobotocore_250", 2, 0),
                            Key::Ratio("python_vs_capo_250", 3, 0),
                        ],
                    ),
                    // Of pages of 250 alone: it is the largest since the client started.
                    Cost {
                        title: "Python, largest resident memory",
                        of: |answer| answer.number("peak"),
                        keys: &[Key::Ratio("python_rss_vs_boto3", 1, 0)],
                    },
                ],
            },
            Task {
                verbs: &["walk"],
                size: 25,
                costs: &[Cost::cpu(
                    "Python, CPU µs per page of 25",
                    &[Key::Ratio("python_vs_boto3_25", 1, 0), Key::Ratio("python_vs_capo_25", 3, 0)],
                )],
            },
        ],
    },
    Group {
        start: pinned,
        clients: &["twinlink", "boto3"],
        pace: PACE,
        tasks: &[Task {
            verbs: &["history"],
            size: 1000,
            costs: &[Cost::cpu("Python, CPU µs per history of 1000", &[Key::Ratio("python_vs_boto3_history", 1, 0)])],
        }],
    },
    Group {
        start: pinned,
        clients: &["twinlink", "boto3-twinmaker"],
        pace: PACE,
        tasks: &[Task {
            verbs: &["entity"],
            size: 96,
            costs: &[Cost::cpu("Python, CPU µs per entity of 96", &[Key::Ratio("python_vs_boto3_entity", 1, 0)])],
        }],
    },
    Group {
        start: pinned,
        clients: &["twinlink-signer", "botocore-signer"],
        pace: PACE,
        tasks: &[Task {
            verbs: &["sign"],
            size: 0,
            costs: &[Cost::cpu(
                "Python, CPU µs per signed GET and POST",
                &[Key::Ratio("sign_per_second_vs_botocore", 1, 0)],
            )],
        }],
    },
    Group {
        start: free,
        clients: &["twinlink", "boto3"],
        pace: PACE,
        tasks: &[Task {
            verbs: &["flood-64"],
            size: 25,
            costs: &[Cost::wall(
                "Python, 64 in flight, µs per call",
                &[Key::Ratio("python_vs_boto3_64_in_flight", 1, 0)],
            )],
        }],
    },
];

pub(super) const STARTS: &[Starts] = &[
    Starts {
        title: "Python, ms to the first page",
        start: new,
        clients: &["twinlink", "boto3"],
        argument: "first",
        prints: "25",
        key: Key::Ratio("python_cold_start_vs_boto3", 1, 0),
        round: Duration::from_millis(600),
    },
    Starts {
        title: "Python, ms to a client",
        start: new,
        clients: &["twinlink", "boto3"],
        argument: "made",
        prints: "made",
        key: Key::Ratio("python_import_vs_boto3", 1, 0),
        round: Duration::from_millis(500),
    },
];

/// A client on the client's CPU.
fn pinned(bench: &Bench, name: &str) -> Result<Command, String> {
    Ok(client(bench.pinning.client(venv("python")), name, &bench.server.endpoint))
}

/// A client on any CPU.
pub(super) fn free(bench: &Bench, name: &str) -> Result<Command, String> {
    Ok(client(Pinning::none(venv("python")), name, &bench.free_server.endpoint))
}

/// A client, given `python`.
pub(super) fn client(mut python: Command, name: &str, endpoint: &str) -> Command {
    python.arg("tests/bench/python/client.py").args([name, endpoint]);
    python
}

/// A new process that ends.
fn new(bench: &Bench, name: &str) -> Result<Command, String> {
    let mut python = Pinning::none(venv("python"));
    python.arg("tests/bench/python/start.py").args([name, &bench.free_server.endpoint]);
    Ok(python)
}
