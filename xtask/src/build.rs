//! Building what the other commands need. Each step says what it does; what is there already is not made again.

use crate::command::{cargo, maturin, maven, output, root, run, say, target, venv};
use crate::platform::Platform;
use crate::prerequisites;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Maven project of the emulator's jar.
pub(crate) const EMULATOR_JUNIT: &str = "tests/emulator/junit";

/// The emulator's binary.
pub(crate) fn emulator() -> Result<PathBuf, String> {
    say("building the emulator");
    run(cargo().args(["build", "--package", "twinlink-emulator"]))?;
    Ok(binary("twinlink-emulator"))
}

/// A binary that Cargo built for development.
pub(crate) fn binary(name: &str) -> PathBuf {
    target().join("debug").join(executable(name))
}

/// An example of the Rust face.
pub(crate) fn example(name: &str) -> Result<PathBuf, String> {
    say(&format!("building the Rust example {name}"));
    run(cargo().args(["build", "--package", "twinlink", "--features", "mqtt", "--example", name]))?;
    Ok(target().join("debug/examples").join(executable(name)))
}

/// The native library for the JVM on this machine, where the jar is packed from.
pub(crate) fn native_library() -> Result<PathBuf, String> {
    native_library_for(&Platform::this())
}

/// The native library for the JVM on a platform, where the jar is packed from.
pub(crate) fn native_library_for(platform: &Platform) -> Result<PathBuf, String> {
    environment()?;
    say("building the native library for the JVM (a few minutes the first time)");
    run(&mut platform.build("twinlink-jni")?)?;
    let to = target().join("native-libs").join(&platform.folder).join(platform.library);
    copy(&platform.built(platform.library), &to)?;
    Ok(to)
}

/// The jar, with this machine's native library and others that are there. Its tests are not run.
pub(crate) fn jar() -> Result<PathBuf, String> {
    native_library()?;
    pack_jar()
}

/// The jar, with the native libraries that are there, whoever built them.
pub(crate) fn pack_jar() -> Result<PathBuf, String> {
    say("building the jar");
    run(maven("bindings-java/java").args(["package", "-DskipTests"]).arg(native_directory()))?;
    Ok(root().join("bindings-java/java/target").join(format!("twinlink-{}.jar", env!("CARGO_PKG_VERSION"))))
}

/// Tells Maven where the native libraries are.
pub(crate) fn native_directory() -> String {
    format!("-Dtwinlink.native.dir={}", target().join("native-libs").display())
}

/// The virtual environment with the tools that `bindings-python/requirements.txt` names.
pub(crate) fn environment() -> Result<(), String> {
    let requirements = root().join("bindings-python/requirements.txt");
    let wanted =
        std::fs::read_to_string(&requirements).map_err(|error| format!("{}: {error}", requirements.display()))?;
    let stamp = target().join("venv/requirements.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say("making a virtual environment in target/venv");
    let python = prerequisites::python().ok_or("Python 3.10 or later is missing")?;
    run(Command::new(python).args(["-m", "venv", "--clear"]).arg(target().join("venv")))?;
    run(Command::new(venv("python")).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&requirements))?;
    std::fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// The wheel for this machine, installed into the virtual environment.
pub(crate) fn wheel() -> Result<PathBuf, String> {
    let wheel = wheel_for(&Platform::this())?;
    run(Command::new(venv("python"))
        .args(["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps"])
        .arg(&wheel))?;
    Ok(wheel)
}

/// The wheel for a platform.
pub(crate) fn wheel_for(platform: &Platform) -> Result<PathBuf, String> {
    environment()?;
    say("building the wheel (a few minutes the first time)");
    wheel_by(&mut platform.maturin("bindings-python")?, &platform.folder)
}

/// The emulator's wheel for a platform, as it ships.
pub(crate) fn emulator_wheel_for(platform: &Platform) -> Result<PathBuf, String> {
    environment()?;
    say("building the emulator's wheel (a few minutes the first time)");
    wheel_by(&mut platform.maturin("tests/emulator")?, &format!("emulator-{}", platform.folder))
}

/// A virtual environment that has nothing but the emulator's wheel, built for development and for this machine alone: its
/// Python, and the wheel.
pub(crate) fn emulator_environment() -> Result<(PathBuf, PathBuf), String> {
    environment()?;
    say("building the emulator's wheel for tests");
    let mut build = maturin("tests/emulator");
    build.args(["--profile", "dev", "--compatibility", "linux"]);
    let wheel = wheel_by(&mut build, "emulator")?;
    let folder = target().join("emulator-venv");
    run(Command::new(venv("python")).args(["-m", "venv", "--clear", "--without-pip"]).arg(&folder))?;
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    run(Command::new(venv("python"))
        .args(["-m", "pip", "--python"])
        .arg(&python)
        .args(["install", "--quiet", "--no-index", "--no-deps"])
        .arg(&wheel))?;
    Ok((python, wheel))
}

/// The jar that starts the emulator in tests with JUnit. Its own tests are not run.
pub(crate) fn emulator_jar() -> Result<PathBuf, String> {
    say("building the emulator's jar");
    run(maven(EMULATOR_JUNIT).args(["package", "-DskipTests"]))?;
    let name = format!("twinlink-emulator-{}.jar", env!("CARGO_PKG_VERSION"));
    Ok(root().join(EMULATOR_JUNIT).join("target").join(name))
}

/// The folder in which the packages of the virtual environment are.
pub(crate) fn packages() -> Result<String, String> {
    let code = "import sysconfig; print(sysconfig.get_path('purelib'), end='')";
    output(Command::new(venv("python")).args(["-c", code]))
}

/// The wheel that a build writes, in a folder of its own.
fn wheel_by(build: &mut Command, folder: &str) -> Result<PathBuf, String> {
    let folder = target().join("wheels").join(folder);
    // An older wheel must not be taken for the new one.
    let _ = std::fs::remove_dir_all(&folder);
    run(build.arg("--out").arg(&folder))?;
    std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .ok_or_else(|| "maturin wrote no wheel".to_owned())
}

/// Where the class path of a Maven project's dependencies is written, and what it is.
pub(crate) fn class_path(project: &str) -> Result<String, String> {
    let file = root().join(project).join("target/class-path.txt");
    run(maven(project)
        .args(["package", "dependency:build-classpath", "-DskipTests"])
        .arg(format!("-Dmdep.outputFile={}", file.display())))?;
    std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// Copies a file, making its folder.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().unwrap_or(to);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::copy(from, to))
        .map(drop)
        .map_err(|error| format!("{} cannot be copied to {}: {error}", from.display(), to.display()))
}
