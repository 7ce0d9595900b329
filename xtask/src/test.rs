//! `cargo xtask test`: every test of every language. All of them run, even if one fails.

use crate::command::{cargo, here, maven, run, say, venv};
use crate::{build, mendix, prerequisites, readme};

pub(crate) fn test() -> Result<(), String> {
    prerequisites::check()?;
    let mut failed = Vec::new();
    let mut suite = |name: &str, outcome: Result<(), String>| {
        if let Err(why) = outcome {
            eprintln!("{why}");
            failed.push(name.to_owned());
        }
    };

    say("Rust");
    let packages =
        ["twinlink", "twinlink-emulator", "twinlink-jni", "twinlink-mendix-packager", "twinlink-bench", "xtask"]
            .map(|package| ["--package", package]);
    suite(
        "Rust",
        run(cargo().args(["test", "--no-fail-fast", "--features", "twinlink/blocking"]).args(packages.as_flattened())),
    );

    let emulator = build::emulator()?;
    let wheel = build::wheel()?;
    say("Python");
    let mut pytest = here(venv("python"));
    pytest.args(["-m", "pytest", "--quiet", "bindings-python/tests", "tests/peers"]);
    suite("Python", run(pytest.env("TWINLINK_EMULATOR", &emulator)));

    let jar = build::jar()?;
    let emulator_option = format!("-Dtwinlink.emulator={}", emulator.display());
    for (version, home) in prerequisites::jdks() {
        say(&format!("Java on JDK {version}"));
        let test_java = format!("-Dtwinlink.test.java={}", home.display());
        let mut tests = maven("bindings-java/java");
        tests.args(["verify", &build::native_directory(), &emulator_option, &test_java]);
        suite(&format!("Java {version}"), run(&mut tests));
    }
    say("AWS SDK for Java v2 against the emulator");
    suite("AWS SDK for Java", run(maven("tests/peers/java").args(["verify", &emulator_option])));

    let modules = mendix::packages(&mendix::folder());
    let packed = modules.is_ok();
    suite("packing the Mendix modules", modules.map(drop));
    if packed {
        for (version, home) in prerequisites::jdks() {
            say(&format!("Mendix modules on JDK {version}"));
            suite(&format!("Mendix modules {version}"), mendix::test(&emulator, &home));
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
    suite("docs", readme::pages(&emulator, &jar));
    if failed.is_empty() {
        say("every suite passed");
        Ok(())
    } else {
        Err(format!("failed: {}", failed.join(", ")))
    }
}
