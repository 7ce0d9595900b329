//! `cargo xtask package`: the wheel, the jar and the Mendix modules, and the emulator's wheel and jar, in `dist/`.

use crate::command::{root, say, target};
use crate::platform::{self, Platform};
use crate::{build, mendix, prerequisites};
use std::path::Path;

/// What runs on machines like this one.
pub(crate) fn package() -> Result<(), String> {
    prerequisites::check()?;
    distribute(&build::wheel()?)?;
    distribute(&build::emulator_wheel_for(&Platform::this())?)?;
    build::native_library()?;
    java_and_mendix()
}

/// The wheels and the jar for Linux with musl.
pub(crate) fn musl() -> Result<(), String> {
    prerequisites::check()?;
    let musl = Platform::musl()?;
    distribute(&build::wheel_for(&musl)?)?;
    distribute(&build::emulator_wheel_for(&musl)?)?;
    build::native_library_for(&musl)?;
    distribute(&build::pack_jar()?)
}

/// The jars and the Mendix modules of a release: with the native libraries of all platforms, which other machines built.
pub(crate) fn release() -> Result<(), String> {
    prerequisites::check()?;
    let libraries = target().join("native-libs");
    let missing: Vec<String> = platform::ALL
        .iter()
        .map(|(folder, file)| format!("{folder}/{file}"))
        .filter(|library| !libraries.join(library).is_file())
        .collect();
    if !missing.is_empty() {
        return Err(format!("{} lacks {}", libraries.display(), missing.join(", ")));
    }
    java_and_mendix()
}

/// The jars and the Mendix modules, with the native libraries that are there.
fn java_and_mendix() -> Result<(), String> {
    distribute(&build::pack_jar()?)?;
    distribute(&build::emulator_jar()?)?;
    for package in mendix::packages(&root().join("dist"))? {
        say(&format!("dist/{}", package.file_name().unwrap_or_default().to_string_lossy()));
    }
    Ok(())
}

fn distribute(file: &Path) -> Result<(), String> {
    let name = file.file_name().ok_or("a package without a name")?;
    build::copy(file, &root().join("dist").join(name))?;
    say(&format!("dist/{}", name.to_string_lossy()));
    Ok(())
}
