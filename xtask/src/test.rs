//! `cargo xtask test`: every test of every language. All of them run, even if one fails. `cargo xtask test python [FILTER]` and
//! its like run a part of them, while one works on it.

use crate::command::{cargo, here, maven, root, run, say, venv};
use crate::jdks::{self, Jdk};
use crate::{build, mendix, prerequisites, readme};
use std::path::Path;
use std::time::Instant;

const JAVA_PEERS: &str = "tests/peers/java";

pub(crate) fn test() -> Result<(), String> {
    prerequisites::check()?;
    let mut failed = Vec::new();
    let mut begun = Instant::now();
    let mut suite = |name: &str, outcome: Result<(), String>| {
        println!("== {name}: {} s", begun.elapsed().as_secs());
        begun = Instant::now();
        if let Err(why) = outcome {
            eprintln!("{why}");
            failed.push(name.to_owned());
        }
    };

    say("Rust");
    suite("Rust", rust(None));

    let emulator = build::emulator()?;
    let wheel = build::wheel()?;
    say("Python");
    suite("Python", python(&emulator, None));

    say("the emulator, asked by AWS's own client for Python");
    suite("emulator", behaviour(&emulator, None));

    say("the emulator as users get it");
    suite("emulator's packages", emulator_packages(&emulator));

    let jar = build::jar()?;
    let (jdks, missing) = jdks::all();
    for (place, jdk) in jdks.iter().enumerate() {
        let groups = jdks::groups(place, jdks.len());
        say(&format!("Java {}{}", jdk.version, if groups.is_some() { ", a few tests" } else { "" }));
        suite(&format!("Java {}", jdk.version), java(&emulator, jdk, groups));
    }
    say("AWS SDK for Java v2 against the emulator");
    suite("AWS SDK for Java", java_peers(&emulator, None));

    let modules = mendix::tested_packages();
    let packed = modules.is_ok();
    suite("packing the Mendix modules", modules);
    if packed {
        for (place, Jdk { version, home }) in jdks.iter().enumerate() {
            let groups = jdks::groups(place, jdks.len());
            say(&format!("Mendix modules on Java {version}{}", if groups.is_some() { ", a few tests" } else { "" }));
            suite(&format!("Mendix modules {version}"), mendix::test(&emulator, home, groups));
        }
        say("Mendix modules before mendixmodelsdk");
        suite("mendixmodelsdk", mendix::second_reader());
    }

    say("what is packaged, on other Pythons and on an old Linux");
    let mut pytest = here(venv("python"));
    pytest.args(["-m", "pytest", "--quiet", "-rs", "tests/platforms"]);
    pytest.env("TWINLINK_WHEEL", &wheel).env("TWINLINK_JAR", &jar).env("TWINLINK_LIBRARY", build::native_library()?);
    suite("platforms", run(pytest.env("TWINLINK_EMULATOR", &emulator)));

    suite("README", readme::check(&emulator, &jar));
    suite("docs", readme::pages(&emulator, &jar, None));
    missing.iter().for_each(|why| say(why));
    if failed.is_empty() {
        say("every suite passed");
        Ok(())
    } else {
        Err(format!("failed: {}", failed.join(", ")))
    }
}

/// The tests of one language, those alone that a filter picks, on the machine's own JDK.
pub(crate) fn only(language: &str, filter: Option<&str>) -> Result<(), String> {
    prerequisites::check()?;
    if language == "rust" {
        return rust(filter);
    }
    let emulator = build::emulator()?;
    let jdk = || jdks::all().0.into_iter().next().ok_or_else(|| "there is no JDK".to_owned());
    let tests = filter.map(|filter| format!("-Dtest={filter}"));
    match language {
        "python" => {
            build::wheel()?;
            python(&emulator, filter)
        }
        "emulator" => behaviour(&emulator, filter),
        "packages" => emulator_packages(&emulator),
        "java" => {
            build::jar()?;
            if filter.is_none_or(|filter| !is_peer(filter)) {
                java(&emulator, &jdk()?, tests.as_deref())?;
            }
            if filter.is_none_or(is_peer) { java_peers(&emulator, tests.as_deref()) } else { Ok(()) }
        }
        "mendix" => {
            build::native_library()?;
            mendix::tested_packages()?;
            mendix::test(&emulator, &jdk()?.home, tests.as_deref())
        }
        "docs" => {
            build::wheel()?;
            readme::pages(&emulator, &build::jar()?, filter)
        }
        other => Err(format!("there are no tests {other:?}: rust, python, emulator, packages, java, mendix or docs")),
    }
}

fn rust(filter: Option<&str>) -> Result<(), String> {
    let packages = [
        "twinlink",
        "twinlink-core",
        "twinlink-emulator",
        "twinlink-jni",
        "twinlink-mendix-packager",
        "twinlink-bench",
        "xtask",
    ]
    .map(|package| ["--package", package]);
    let mut tests = cargo();
    tests
        .args(["test", "--no-fail-fast", "--features", "twinlink-core/blocking,twinlink/aws-sdk,twinlink/mqtt"])
        .args(packages.as_flattened());
    run(tests.args(filter))
}

fn python(emulator: &Path, filter: Option<&str>) -> Result<(), String> {
    pytest(&["bindings-python/tests", "tests/peers"], emulator, filter)
}

/// What the emulator does, asked by AWS's own clients.
fn behaviour(emulator: &Path, filter: Option<&str>) -> Result<(), String> {
    pytest(&["tests/emulator/python"], emulator, filter)
}

fn pytest(folders: &[&str], emulator: &Path, filter: Option<&str>) -> Result<(), String> {
    let mut pytest = here(venv("python"));
    pytest.args(["-m", "pytest", "--quiet"]).args(folders);
    filter.iter().for_each(|filter| _ = pytest.args(["-k", filter]));
    run(pytest.env("TWINLINK_EMULATOR", emulator))
}

/// The emulator as users get it: its wheel in a virtual environment of its own, and its jar.
fn emulator_packages(emulator: &Path) -> Result<(), String> {
    let (python, wheel) = build::emulator_environment()?;
    let mut pytest = here(python);
    pytest.args(["-m", "pytest", "--quiet", "tests/emulator/wheel/tests"]);
    // pytest and boto3 are borrowed; the binary is that of the wheel.
    pytest.env("PYTHONPATH", build::packages()?).env("TWINLINK_EMULATOR_WHEEL", wheel).env_remove("TWINLINK_EMULATOR");
    let python = run(&mut pytest);
    let java = run(maven(build::EMULATOR_JUNIT).args(["verify", &emulator_option(emulator)]));
    python.and(java)
}

fn java(emulator: &Path, Jdk { home, .. }: &Jdk, choice: Option<&str>) -> Result<(), String> {
    let test_java = format!("-Dtwinlink.test.java={}", home.display());
    let mut tests = maven("bindings-java/java");
    run(tests.args(choice).args(["verify", &build::native_directory(), &emulator_option(emulator), &test_java]))
}

/// The tests beside the AWS SDK for Java, on the JDK that Maven finds.
fn java_peers(emulator: &Path, choice: Option<&str>) -> Result<(), String> {
    run(maven(JAVA_PEERS).args(choice).args(["verify", &emulator_option(emulator)]))
}

/// Whether the first class that a filter names is one of those.
fn is_peer(filter: &str) -> bool {
    let class = filter.split([',', '#']).next().unwrap_or(filter);
    root().join(JAVA_PEERS).join(format!("src/test/java/io/twinlink/peers/{class}.java")).exists()
}

fn emulator_option(emulator: &Path) -> String {
    format!("-Dtwinlink.emulator={}", emulator.display())
}
