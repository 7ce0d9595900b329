//! The README's quick starts are the files of the examples, and the files are run. So are the examples of `docs/`.

use crate::build;
use crate::command::{cargo, here, output, root, run, say, venv};
use crate::emulator::Emulator;
use std::path::Path;
use std::process::Command;

/// Checks that the README shows each quick start as it is, and runs it against the emulator.
pub(crate) fn check(emulator: &Path, jar: &Path) -> Result<(), String> {
    say("running the README's quick starts");
    let readme = read("README.md")?;
    let rust = build::example("quick_start")?;
    let mut python = here(venv("python"));
    python.arg("bindings-python/examples/quick_start.py");
    let mut java = here("java");
    java.arg("-cp").arg(jar).arg("bindings-java/java/examples/QuickStart.java");
    let emulator = Emulator::start(emulator, &["--workspaces", "30"])?;
    let quick_starts = [
        ("bindings-rust/examples/quick_start.rs", Command::new(rust)),
        ("bindings-python/examples/quick_start.py", python),
        ("bindings-java/java/examples/QuickStart.java", java),
    ];
    for (file, mut command) in quick_starts {
        let example = read(file)?;
        if !readme.contains(example.trim()) {
            return Err(format!("README.md does not show {file} as it is"));
        }
        emulator.environment(&mut command);
        let lines = output(&mut command)?;
        if lines.lines().count() != 30 {
            return Err(format!("{file} should print 30 workspaces, but prints:\n{lines}"));
        }
        println!("{file}: 30 workspaces");
    }
    Ok(())
}

/// Runs every example of `docs/` in every language, and puts its policies and errors to the test.
pub(crate) fn pages(emulator: &Path, jar: &Path, filter: Option<&str>) -> Result<(), String> {
    say("running the examples of docs/");
    run(cargo().args(["build", "--package", "twinlink-docs"]))?;
    let mut pytest = here(venv("python"));
    pytest.args(["-m", "pytest", "--quiet", "tests/docs"]).env("TWINLINK_EMULATOR", emulator);
    filter.iter().for_each(|filter| _ = pytest.args(["-k", filter]));
    run(pytest.env("DOCS_PROGRAM", build::binary("twinlink-docs")).env("DOCS_JAR", jar))
}

fn read(file: &str) -> Result<String, String> {
    std::fs::read_to_string(root().join(file)).map_err(|error| format!("{file}: {error}"))
}
