//! `cargo xtask lint`: formats, lints, types, stubs, generated files, licences. All checks run, even if one fails.

use crate::command::{cargo, here, maven, root, run, say, target, venv};
use crate::{build, generate, mendix, prerequisites, regions, when_it_fails};
use std::process::Command;

pub(crate) fn lint() -> Result<(), String> {
    prerequisites::check()?;
    let mut failed = Vec::new();
    let mut check = |name: &str, outcome: Result<(), String>| {
        if let Err(why) = outcome {
            eprintln!("{why}");
            failed.push(name.to_owned());
        }
    };

    say("Rust: format, lints, documentation");
    check("rustfmt", run(cargo().args(["fmt", "--all", "--check"])));
    let everything =
        ["--workspace", "--all-targets", "--features", "twinlink-core/blocking,twinlink/aws-sdk,twinlink/mqtt"];
    check("clippy", run(cargo().arg("clippy").args(everything).args(["--", "--deny", "warnings"])));
    let mut documentation = cargo();
    documentation.args(["doc", "--no-deps", "--package", "twinlink", "--package", "twinlink-core"]);
    documentation.args(["--features", "twinlink-core/blocking,twinlink/aws-sdk,twinlink/mqtt"]);
    check("rustdoc", run(documentation.env("RUSTDOCFLAGS", "--deny warnings")));

    say("what is generated");
    check("generated files", generate::is_current());
    check("table of regions", regions::are_current());
    check("docs/when-it-fails.md", when_it_fails::is_current());

    build::wheel()?;
    say("Python: format, lints, types, stubs");
    let python = [
        "bindings-python",
        "tests/peers",
        "tests/docs",
        "tests/bench",
        "tests/emulator/wheel",
        "tests/platforms",
        "tests/soak",
    ];
    check("ruff format", run(here(venv("ruff")).args(["format", "--check"]).args(python)));
    check("ruff check", run(here(venv("ruff")).arg("check").args(python)));
    let mut mypy = here(venv("python"));
    mypy.args(["-m", "mypy", "--config-file", "pyproject.toml", "python", "examples", "tests/typed_program.py"]);
    check("mypy", run(mypy.current_dir(root().join("bindings-python"))));
    let mut mypy = here(venv("python"));
    mypy.args(["-m", "mypy", "--config-file", "pyproject.toml", "wheel/twinlink_emulator"]);
    check("mypy for the emulator's package", run(mypy.current_dir(root().join("tests/emulator"))));
    let mut stubs = here(venv("python"));
    stubs.args(["-m", "mypy.stubtest", "twinlink", "--allowlist", "bindings-python/stubtest-allowlist.txt"]);
    check("stubtest", run(&mut stubs));

    say("Java: format, warnings as errors, documentation");
    build::native_library()?;
    check("Java", run(maven("mendix-module").args(["verify", "-DskipTests", "-Plint", &build::native_directory()])));
    check("Java of the emulator's jar", run(maven(build::EMULATOR_JUNIT).args(["verify", "-DskipTests", "-Plint"])));

    say("Mendix: type table, modules");
    check("Mendix type table", mendix::type_table_is_current());

    say("licences and advisories");
    check("cargo-deny", deny());
    if failed.is_empty() {
        say("nothing to complain about");
        Ok(())
    } else {
        Err(format!("failed: {}", failed.join(", ")))
    }
}

/// Licences, bans and sources always; advisories where their data can be had.
fn deny() -> Result<(), String> {
    let tool = cargo_deny()?;
    run(here(&tool).args(["check", "licenses", "bans", "sources"]))?;
    let fetched = here(&tool).args(["fetch", "db"]).output().is_ok_and(|output| output.status.success());
    if fetched {
        run(here(&tool).args(["check", "advisories"]))
    } else {
        println!("advisories are not checked: their database cannot be fetched from here");
        Ok(())
    }
}

/// cargo-deny from PATH, or installed into the target folder.
fn cargo_deny() -> Result<std::path::PathBuf, String> {
    if Command::new("cargo-deny").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok("cargo-deny".into());
    }
    let tools = target().join("tools");
    let tool = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !tool.exists() {
        say("installing cargo-deny into target/tools (a few minutes)");
        run(cargo().args(["install", "--quiet", "--locked", "cargo-deny", "--root"]).arg(&tools))?;
    }
    Ok(tool)
}
