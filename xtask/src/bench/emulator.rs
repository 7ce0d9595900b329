//! `cargo xtask bench emulator`: how fast the emulator is to test with. Linux.

use super::binary;
use crate::build;
use crate::command::{cargo, here, run, say, venv};

/// Builds the emulator as it ships and measures it.
pub(crate) fn bench() -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return Err("the emulator is measured on Linux: times and memory are read from /proc".to_owned());
    }
    build::environment()?;
    say("building the emulator (a few minutes the first time)");
    run(cargo().args(["build", "--release", "--package", "twinlink-emulator"]))?;
    say("measuring (a few minutes)");
    run(here(venv("python")).arg("tests/bench/python/emulator.py").arg(binary("twinlink-emulator")))
}
