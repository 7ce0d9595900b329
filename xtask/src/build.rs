//! Building what the other commands need. Each step says what it does; what is there already is not made again.

use crate::command::{cargo, maven, root, run, say, target, venv};
use crate::prerequisites;
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// An example of the core, without the official service clients: they would take longer than all the rest.
pub(crate) fn example(name: &str) -> Result<PathBuf, String> {
    say(&format!("building the Rust example {name}"));
    run(cargo().args(["build", "--package", "twinlink", "--no-default-features", "--example", name]))?;
    Ok(target().join("debug/examples").join(executable(name)))
}

/// The native library for the JVM, where the jar is packed from.
pub(crate) fn native_library() -> Result<PathBuf, String> {
    say("building the native library for the JVM (a few minutes the first time)");
    run(cargo().args(["build", "--profile", "native", "--package", "twinlink-jni"]))?;
    let (folder, file) = platform();
    let to = target().join("native-libs").join(folder).join(file);
    copy(&target().join("native").join(file), &to)?;
    Ok(to)
}

/// The jar, with the native libraries that are there. Its tests are not run.
pub(crate) fn jar() -> Result<PathBuf, String> {
    native_library()?;
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

/// The wheel, installed into the virtual environment.
pub(crate) fn wheel() -> Result<PathBuf, String> {
    environment()?;
    say("building the wheel (a minute or two the first time)");
    let folder = target().join("wheels");
    // An older wheel must not be taken for the new one.
    let _ = std::fs::remove_dir_all(&folder);
    run(crate::command::here(venv("maturin"))
        .args(["build", "--quiet", "--manifest-path", "bindings-python/Cargo.toml", "--interpreter"])
        .arg(venv("python"))
        .arg("--out")
        .arg(&folder))?;
    let wheel = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .ok_or("maturin wrote no wheel")?;
    run(Command::new(venv("python"))
        .args(["-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps"])
        .arg(&wheel))?;
    Ok(wheel)
}

/// Where the class path of a Maven project's dependencies is written, and what it is.
pub(crate) fn class_path(project: &str) -> Result<String, String> {
    let file = root().join(project).join("target/class-path.txt");
    run(maven(project)
        .args(["package", "dependency:build-classpath", "-DskipTests"])
        .arg(format!("-Dmdep.outputFile={}", file.display())))?;
    std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))
}

/// The folder and file of this platform's library in the jar.
fn platform() -> (&'static str, &'static str) {
    match (std::env::consts::OS, std::env::consts::ARCH) {
        ("macos", "aarch64") => ("macos-aarch64", "libtwinlink_jni.dylib"),
        ("macos", _) => ("macos-x86_64", "libtwinlink_jni.dylib"),
        ("windows", "aarch64") => ("windows-aarch64", "twinlink_jni.dll"),
        ("windows", _) => ("windows-x86_64", "twinlink_jni.dll"),
        (_, "aarch64") => ("linux-aarch64", "libtwinlink_jni.so"),
        _ => ("linux-x86_64", "libtwinlink_jni.so"),
    }
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
