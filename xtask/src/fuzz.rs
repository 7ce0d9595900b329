//! `cargo xtask fuzz NAME [SECONDS]`: random inputs for what reads the texts of strangers. Needs nightly Rust and cargo-fuzz.

use crate::command::{here, root, run, say, target};
use std::process::Command;

/// Limits of one input. A private key may ask scrypt for 1 GiB, which is the most that anything here may take. Leaks are not
/// looked for: what a target keeps would be searched after each input.
const LIMITS: [&str; 4] = ["-timeout=60", "-rss_limit_mb=2560", "-malloc_limit_mb=1100", "-detect_leaks=0"];

pub(crate) fn fuzz(name: &str, seconds: &str) -> Result<(), String> {
    let names = targets()?;
    if !names.iter().any(|known| known == name) {
        return Err(format!("there is no fuzz target {name:?}; there are {}", names.join(", ")));
    }
    if !seconds.parse().is_ok_and(|seconds: u32| seconds > 0) {
        return Err(format!("SECONDS must be a whole number from 1 on, but is {seconds:?}"));
    }
    let is_there = |command: &mut Command| command.output().is_ok_and(|output| output.status.success());
    if !is_there(nightly().arg("--version")) {
        return Err(
            "nightly Rust is missing: install it with `rustup toolchain install nightly --profile minimal`".into()
        );
    }
    if !is_there(nightly().args(["fuzz", "--version"])) {
        return Err("cargo-fuzz is missing: install it with `cargo install cargo-fuzz`".into());
    }
    let found = target().join("fuzz-inputs").join(name);
    std::fs::create_dir_all(&found).map_err(|error| format!("{}: {error}", found.display()))?;
    say(&format!("fuzzing {name} for {seconds} s on one core"));
    run(nightly()
        .args(["fuzz", "run", "--fuzz-dir", "tests/fuzz", "--target-dir"])
        .arg(target().join("fuzz"))
        .arg(name)
        // New inputs go to the first folder.
        .arg(found)
        .arg(format!("tests/fuzz/seeds/{name}"))
        .args(["--", &format!("-max_total_time={seconds}"), "-print_final_stats=1"])
        .args(LIMITS))
    .map_err(|error| format!("{error}\nthe input is in tests/fuzz/artifacts/{name}/: make it a seed once it is mended"))
}

fn nightly() -> Command {
    let mut command = here("rustup");
    command.args(["run", "nightly", "cargo"]);
    command
}

/// The names of all targets.
fn targets() -> Result<Vec<String>, String> {
    let folder = root().join("tests/fuzz/targets");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<_> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".rs").map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}
