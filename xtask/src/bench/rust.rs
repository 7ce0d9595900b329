//! Rust: against a program that is written for one operation, with the same crates for the connection and the signature,
//! and serde's derive for the page; `bare-client.rs` says what it leaves out. Here less is better.

use super::plan::{Cost, Group, Key, Task};
use super::{Bench, PACE, binary};
use std::process::Command;

pub(super) const GROUPS: &[Group] = &[Group {
    start,
    clients: &["twinlink", "bare", "twinlink, keys that end"],
    pace: PACE,
    tasks: &[
        Task {
            verbs: &["walk"],
            size: 250,
            costs: &[Cost::cpu(
                "Rust, CPU µs per page of 250",
                &[Key::Ratio("rust_vs_bare_250", 0, 1), Key::Ratio("rust_renewed_vs_static_250", 2, 0)],
            )],
        },
        Task {
            verbs: &["walk"],
            size: 25,
            costs: &[Cost::cpu(
                "Rust, CPU µs per page of 25",
                &[Key::Ratio("rust_vs_bare_25", 0, 1), Key::Ratio("rust_renewed_vs_static_25", 2, 0)],
            )],
        },
    ],
}];

fn start(bench: &Bench, name: &str) -> Result<Command, String> {
    let program = if name == "bare" { "bare-client" } else { "twinlink-client" };
    let mut client = bench.pinning.client(binary(program));
    client.arg(&bench.server.endpoint);
    if name == "twinlink, keys that end" {
        client.arg("renewed");
    }
    Ok(client)
}
