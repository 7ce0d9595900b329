//! `cargo xtask bench mendix`: what it costs to make Mendix's objects of a large answer, beside a loop over proxies that is
//! written by hand, in one app.

use crate::command::{cargo, output, root, run, say};
use crate::emulator::Emulator;
use crate::{build, mendix};

/// The module that measures.
const MODULE: &str = "FillBench";

/// Packs the module and runs it in an app with the connectors.
pub(crate) fn bench() -> Result<(), String> {
    build::native_library()?;
    let mut packages = mendix::packages(&mendix::folder())?;
    packages.push(mendix::pack(&root().join("tests/bench/mendix").join(MODULE))?);
    say("building the emulator (a few minutes the first time)");
    run(cargo().args(["build", "--release", "--package", "twinlink-emulator"]))?;
    let emulator =
        Emulator::start(&super::binary("twinlink-emulator"), &["--listen", "127.0.0.1:0", "--factory", "1x1"])?;
    say("measuring (half a minute)");
    let mut runner = mendix::app("mendix-bench", &emulator);
    runner.args([
        "--microflow",
        &format!("{MODULE}.Measure"),
        "--set",
        &format!("Endpoint={}", emulator.said("endpoint")),
    ]);
    let line = output(runner.args(packages))?;
    let answer: serde_json::Value =
        serde_json::from_str(&line).map_err(|error| format!("the runner wrote {line}: {error}"))?;
    let measured: Vec<f64> =
        answer["result"].as_str().unwrap_or_default().split(' ').filter_map(|number| number.parse().ok()).collect();
    let [library, by_hand, wall] = measured[..] else { return Err(format!("the runner wrote {line}")) };
    println!("20,000 values of a history, ms of CPU: the library {library:.1}, a loop over proxies {by_hand:.1}");
    println!("mendix_vs_proxies_20000 {:.2}", by_hand / library);
    println!("mendix_20000_ms {wall:.0}");
    Ok(())
}
