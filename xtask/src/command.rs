//! Running other programs: what runs is shown, and a failure is one sentence.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// The folder that everything that is built goes to.
pub(crate) fn target() -> PathBuf {
    // Joined, because programs that are given a path of it run in other folders.
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A program of the virtual environment.
pub(crate) fn venv(program: &str) -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    let suffix = if cfg!(windows) { ".exe" } else { "" };
    target().join("venv").join(folder).join(format!("{program}{suffix}"))
}

/// Cargo, as it called us.
pub(crate) fn cargo() -> Command {
    here(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Maven, quiet about all but the tests that it runs.
pub(crate) fn maven(project: &str) -> Command {
    let mut command = here(if cfg!(windows) { "mvn.cmd" } else { "mvn" });
    command.args(["--quiet", "--batch-mode", "-Dstyle.color=never", "--file"]);
    command.arg(root().join(project).join("pom.xml"));
    let mut options = std::env::var("MAVEN_OPTS").unwrap_or_default();
    options += " -Dorg.slf4j.simpleLogger.log.org.apache.maven.plugin.surefire.SurefireMojo=info";
    command.env("MAVEN_OPTS", options);
    command
}

/// Maturin, building the wheel of a crate as `pyproject.toml` beside it says.
pub(crate) fn maturin(folder: &str) -> Command {
    let mut command = here(venv("maturin"));
    command.args(["build", "--quiet", "--manifest-path"]).arg(Path::new(folder).join("Cargo.toml"));
    command.arg("--interpreter").arg(venv("python"));
    command
}

/// npm.
pub(crate) fn npm() -> Command {
    here(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// A program that runs in the workspace's folder.
pub(crate) fn here(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Says what happens.
pub(crate) fn say(what: &str) {
    println!("== {what}");
}

/// Runs to the end; what it prints is seen.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let shown = shown(command);
    println!("$ {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("failed ({status}): {shown}")),
        Err(error) => Err(format!("cannot be run ({error}): {shown}")),
    }
}

/// Runs to the end and gives what it wrote to standard output.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let shown = shown(command);
    let output =
        command.stderr(Stdio::inherit()).output().map_err(|error| format!("cannot be run ({error}): {shown}"))?;
    if !output.status.success() {
        return Err(format!("failed ({}): {shown}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("does not write UTF-8: {shown}"))
}

fn shown(command: &Command) -> String {
    let root = root();
    let short = |text: &std::ffi::OsStr| text.to_string_lossy().replace(&format!("{}/", root.display()), "");
    let words = std::iter::once(command.get_program()).chain(command.get_args()).map(short);
    words.collect::<Vec<_>>().join(" ")
}

/// Rust as rustfmt writes it.
pub(crate) fn formatted(source: &str) -> Result<String, String> {
    let failed = |error: &dyn std::fmt::Display| format!("rustfmt: {error}");
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--edition", "2024", "--config-path"]).arg(root()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut process = rustfmt.spawn().map_err(|error| failed(&error))?;
    if let Some(mut input) = process.stdin.take() {
        input.write_all(source.as_bytes()).map_err(|error| failed(&error))?;
    }
    let output = process.wait_with_output().map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err(failed(&output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| failed(&error))
}
