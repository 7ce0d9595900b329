//! `cargo xtask test`: every test of every language. All of them run, even if one fails.

use crate::command::{cargo, here, maven, run, say, venv};
use crate::jdks::{self, Jdk};
use crate::{build, mendix, prerequisites, readme};
use std::time::Instant;

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
    let (jdks, missing) = jdks::all();
    for (place, Jdk { version, home }) in jdks.iter().enumerate() {
        let groups = jdks::groups(place, jdks.len());
        say(&format!("Java {version}{}", if groups.is_some() { ", a few tests" } else { "" }));
        let test_java = format!("-Dtwinlink.test.java={}", home.display());
        let mut tests = maven("bindings-java/java");
        tests.args(groups).args(["verify", &build::native_directory(), &emulator_option, &test_java]);
        suite(&format!("Java {version}"), run(&mut tests));
    }
    say("AWS SDK for Java v2 against the emulator");
    suite("AWS SDK for Java", run(maven("tests/peers/java").args(["verify", &emulator_option])));

    let modules = mendix::packages(&mendix::folder());
    let packed = modules.is_ok();
    suite("packing the Mendix modules", modules.map(drop));
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
    suite("docs", readme::pages(&emulator, &jar));
    missing.iter().for_each(|why| say(why));
    if failed.is_empty() {
        say("every suite passed");
        Ok(())
    } else {
        Err(format!("failed: {}", failed.join(", ")))
    }
}
