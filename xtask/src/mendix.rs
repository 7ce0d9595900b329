//! The Mendix modules: packing them, testing the packages, running them for the demonstration.

use crate::build;
use crate::command::{cargo, here, maven, npm, output, root, run, say, target};
use crate::emulator::Emulator;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// In the order in which an app imports them.
const MODULES: [&str; 6] = [
    "AWSAuthentication",
    "AWSTwinMakerConnector",
    "AWSIoTSiteWiseConnector",
    "AWSIoTConnector",
    "MxAwsIoT",
    "TwinMakerExample",
];

/// The jar that every module brings: the Java library, with the native libraries that are there, and what is Mendix's
/// own.
pub(crate) fn jar() -> Result<PathBuf, String> {
    say("building twinlink.jar for Mendix, and the runner");
    run(maven("mendix-module").args(["package", "-DskipTests", &build::native_directory()]))?;
    Ok(userlib())
}

/// The packages, in `folder`.
pub(crate) fn packages(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let jar = jar()?;
    say("packing the Mendix modules");
    run(cargo().args(["build", "--package", "twinlink-mendix-packager"]))?;
    let mut packages = Vec::new();
    for (place, module) in MODULES.into_iter().enumerate() {
        packages.push(pack_with(&source(module), &jar, &MODULES[..place], folder)?);
    }
    check_sizes(&packages)?;
    Ok(packages)
}

/// A package with the native library of one platform is at most so large, in bytes.
const LARGEST: u64 = 6_000_000;

fn check_sizes(packages: &[PathBuf]) -> Result<(), String> {
    let platforms = std::fs::read_dir(target().join("native-libs")).map_or(0, Iterator::count);
    for package in packages {
        let size = std::fs::metadata(package).map_err(|error| format!("{}: {error}", package.display()))?.len();
        if platforms == 1 && size > LARGEST {
            return Err(format!("{} has {size} bytes, more than {LARGEST} for one platform", package.display()));
        }
    }
    Ok(())
}

/// The packages where tests find them, and modules that only tests import: apps that were made with Mendix's connectors.
pub(crate) fn tested_packages() -> Result<(), String> {
    packages(&folder())?;
    let apps = root().join("mendix-module/tools/runner/src/test/modules");
    ["PlantMonitor", "PlantMessages", "PlantThings"].into_iter().try_for_each(|app| pack(&apps.join(app)).map(drop))
}

/// Another module that uses all of them, once they are packed; gives its package.
pub(crate) fn pack(module: &Path) -> Result<PathBuf, String> {
    // Beside the packages it would pass for one of ours.
    pack_with(module, &userlib(), &MODULES, &folder().join("apps"))
}

fn pack_with(module: &Path, jar: &Path, others: &[&str], folder: &Path) -> Result<PathBuf, String> {
    let mut pack = here(build::binary("packager"));
    pack.arg("pack").arg(module).arg("--userlib").arg(jar).arg("--out").arg(folder);
    for other in others {
        pack.arg("--with").arg(source(other));
    }
    run(&mut pack)?;
    let name = module.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(folder.join(format!("{name}.mpk")))
}

fn source(module: &str) -> PathBuf {
    root().join("mendix-module/modules").join(module)
}

/// The jar that Maven builds for `userlib`.
fn userlib() -> PathBuf {
    root().join("mendix-module/library/target/twinlink.jar")
}

/// The runner of packages, on a new app in a folder of `target`, with an emulator's keys.
pub(crate) fn app(name: &str, emulator: &Emulator) -> Command {
    let folder = target().join(name);
    // An app of an earlier run would be updated, not made anew.
    let _ = std::fs::remove_dir_all(&folder);
    let jar = format!("mendix-module/tools/runner/target/mendix-runner-{}.jar", env!("CARGO_PKG_VERSION"));
    let mut runner = Command::new("java");
    runner.arg("-jar").arg(root().join(jar)).arg("run").arg("--app").arg(&folder);
    for (constant, name) in [("AccessKey", "access_key_id"), ("SecretAccessKey", "secret_access_key")] {
        runner.arg("--constant").arg(format!("AWSAuthentication.{constant}={}", emulator.said(name)));
    }
    runner
}

/// Where tests and demonstration find the packages.
pub(crate) fn folder() -> PathBuf {
    target().join("mendix")
}

/// The runner's and the library's tests, on the packed modules: all, or those of `groups`. The Java library has had its
/// tests before.
pub(crate) fn test(emulator: &Path, java: &Path, groups: Option<&str>) -> Result<(), String> {
    run(maven("mendix-module").args(groups).args([
        "verify",
        "-Dtwinlink.tests.skip=true",
        // A filter names tests of one project, and the others have none of that name.
        "-Dsurefire.failIfNoSpecifiedTests=false",
        &build::native_directory(),
        &format!("-Dtwinlink.emulator={}", emulator.display()),
        &format!("-Dtwinlink.packages={}", folder().display()),
        &format!("-Dtwinlink.test.java={}", java.display()),
    ]))
}

/// The packages before a reader that is not ours: Mendix's own model of its types.
pub(crate) fn second_reader() -> Result<(), String> {
    let project = mendixmodelsdk()?;
    run(npm().args(["test", "--silent"]).current_dir(&project).env("TWINLINK_PACKAGES", folder()))
}

/// Whether the packager's table of types is what its generator makes.
pub(crate) fn type_table_is_current() -> Result<(), String> {
    mendixmodelsdk()?;
    run(here("node").args(["mendix-module/tools/packager/types/generate.mjs", "--check"]))
}

/// The folder of the second reader, with what it needs installed.
fn mendixmodelsdk() -> Result<PathBuf, String> {
    let project = root().join("tests/peers/mendixmodelsdk");
    let read = |file: PathBuf| std::fs::read_to_string(file).ok();
    let (wanted, stamp) = (read(project.join("package-lock.json")), project.join("node_modules/installed.json"));
    if wanted.is_none() || read(stamp.clone()) != wanted {
        say("installing mendixmodelsdk");
        run(npm().args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&project))?;
        std::fs::write(&stamp, wanted.unwrap_or_default()).map_err(|error| format!("{}: {error}", stamp.display()))?;
    }
    Ok(project)
}

/// Activities and what their requests are set to, `Attribute=value`.
pub(crate) type Activities<'a> = &'a [(&'a str, &'a [&'a str])];

/// All four listings.
pub(crate) const LISTINGS: Activities<'_> = &[
    ("AWSTwinMakerConnector.ListWorkspaces", &[]),
    ("AWSIoTSiteWiseConnector.ListAssetModels", &[]),
    ("AWSIoTSiteWiseConnector.ListPortals", &[]),
    // The first portal that the activity before found.
    ("AWSIoTSiteWiseConnector.ListProjects", &["PortalID=$AWSIoTSiteWiseConnector.ListPortals/PortalID"]),
];

/// Things and a shadow.
pub(crate) const THINGS: Activities<'_> = &[
    ("AWSIoTConnector.ListThings", &[]),
    ("AWSIoTConnector.UpdateThingShadow", &["ThingName=press-1", r#"Payload={"state": {"desired": {"speed": 5}}}"#]),
];

/// Runs activities of the packed modules: lines as the examples write them.
pub(crate) fn activities(
    packages: &[PathBuf],
    emulator: &Emulator,
    activities: Activities<'_>,
) -> Result<String, String> {
    let mut runner = app("mendix-demo", emulator);
    runner.args(["--region", &emulator.said("region").replace('-', "_"), "--endpoint", emulator.said("endpoint")]);
    for (activity, settings) in activities {
        runner.args(["--activity", activity]);
        settings.iter().for_each(|setting| _ = runner.args(["--set", setting]));
    }
    let lines = output(runner.args(packages))?;
    let mut rows = String::new();
    for line in lines.lines() {
        let row: Value = serde_json::from_str(line).map_err(|error| format!("the runner wrote {line}: {error}"))?;
        let activity = row["activity"].as_str().unwrap_or_default();
        let operation = activity.rsplit('.').next().unwrap_or_default();
        let milliseconds = row["milliseconds"].as_f64().unwrap_or_default();
        // What is no listing has one result.
        let [items, pages] = ["items", "pages"].map(|name| row[name].as_u64().unwrap_or(1));
        rows += &format!("{operation} {items} {pages} {milliseconds:.0}\n");
    }
    Ok(rows)
}
