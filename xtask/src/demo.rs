//! `cargo xtask demo`: the main job, end to end, from three languages and Mendix microflows.

use crate::command::{here, output, say, venv};
use crate::emulator::Emulator;
use crate::{build, mendix, prerequisites};
use std::process::Command;

/// What the emulator is filled with, and so what every face must find.
const EXPECTED: [(&str, usize); 4] =
    [("ListWorkspaces", 130), ("ListAssetModels", 1000), ("ListPortals", 120), ("ListProjects", 260)];

/// What the examples do with AWS IoT: things, a shadow, and messages that go out and come in by MQTT.
const EXPECTED_OF_IOT: [(&str, usize); 4] =
    [("ListThings", 3), ("UpdateThingShadow", 1), ("Publish", 100), ("Receive", 100)];

enum Face {
    Program(Command),
    Mendix(mendix::Activities<'static>),
}

pub(crate) fn demo() -> Result<(), String> {
    prerequisites::check()?;
    let emulator = build::emulator()?;
    let listings = build::example("listings")?;
    let things = build::example("things")?;
    let wheel = build::wheel()?;
    let jar = build::jar()?;
    let modules = mendix::packages(&mendix::folder())?;
    say(&format!("running from {} and {}", file_name(&wheel), file_name(&jar)));
    let arguments = [
        "--workspaces",
        "130",
        "--asset-models",
        "1000",
        "--portals",
        "120",
        "--projects-per-portal",
        "260",
        "--seed",
        "1",
        "--odd",
    ];
    let emulator = Emulator::start(&emulator, &arguments)?;
    println!("{:<8}{:<18}{:>6}{:>7}{:>9}", "face", "operation", "items", "pages", "ms");
    let mut wrong = 0;
    let python = |name: &str| {
        let mut python = here(venv("python"));
        python.arg(format!("bindings-python/examples/{name}.py"));
        python
    };
    let java = |name: &str| {
        let mut java = here("java");
        java.arg("-cp").arg(&jar).arg(format!("bindings-java/java/examples/{name}.java"));
        java
    };
    for (name, face, expected) in [
        ("rust", Face::Program(Command::new(listings)), &EXPECTED[..]),
        ("python", Face::Program(python("listings")), &EXPECTED),
        ("java", Face::Program(java("Listings")), &EXPECTED),
        ("mendix", Face::Mendix(mendix::LISTINGS), &EXPECTED),
        ("rust", Face::Program(Command::new(things)), &EXPECTED_OF_IOT),
        ("python", Face::Program(python("things")), &EXPECTED_OF_IOT),
        ("java", Face::Program(java("Things")), &EXPECTED_OF_IOT),
        // Messages call microflows of an app: its tests have one.
        ("mendix", Face::Mendix(mendix::THINGS), &EXPECTED_OF_IOT[..2]),
    ] {
        let lines = match face {
            Face::Program(mut command) => {
                emulator.environment(&mut command);
                output(&mut command)?
            }
            Face::Mendix(activities) => mendix::activities(&modules, &emulator, activities)?,
        };
        let rows: Vec<Vec<&str>> = lines.lines().map(|line| line.split_whitespace().collect()).collect();
        for (operation, items) in expected {
            let row = rows.iter().find(|row| row.first() == Some(operation));
            let Some([_, found, pages, milliseconds]) = row.and_then(|row| row.first_chunk()) else {
                return Err(format!("{name} did not do {operation}; it wrote:\n{lines}"));
            };
            println!("{name:<8}{operation:<18}{found:>6}{pages:>7}{milliseconds:>9}");
            wrong += usize::from(*found != items.to_string());
        }
    }
    if wrong > 0 {
        return Err(format!("{wrong} of 30 lines have another number of items than the emulator has"));
    }
    println!("16 of 16 listings are complete: signed, paged and decoded in three languages and in Mendix");
    println!("things and a shadow in all four, and 100 messages by MQTT in three languages");
    Ok(())
}

fn file_name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
