//! What must be on the machine, checked before anything is built.

use crate::jdks;
use std::process::Command;

/// Checks that there are a JDK, Maven, Python and Node; Cargo is there, or this would not run.
pub(crate) fn check() -> Result<(), String> {
    let mut missing = Vec::new();
    match jdks::version("java".as_ref()) {
        Some(version) if version >= 17 => {}
        Some(version) => missing.push(format!(
            "`java` is version {version}, but JDK 17 or later is needed: install one (Debian: apt-get install openjdk-17-jdk-headless) and put it first on PATH"
        )),
        None => missing.push(
            "`java` is missing: install JDK 17 or later (Debian: apt-get install openjdk-17-jdk-headless)".to_owned(),
        ),
    }
    if version(if cfg!(windows) { "mvn.cmd" } else { "mvn" }, "--version").is_none() {
        missing.push("`mvn` is missing: install Apache Maven 3.8 or later (Debian: apt-get install maven)".to_owned());
    }
    if python().is_none() {
        missing.push("Python 3.10 or later is missing: install it with its venv module (Debian: apt-get install python3 python3-venv)".to_owned());
    }
    let node = version("node", "--version");
    let node = node.as_ref().and_then(|text| text.trim().trim_start_matches('v').split('.').next()?.parse().ok());
    if node.is_none_or(|version: u32| version < 18)
        || version(if cfg!(windows) { "npm.cmd" } else { "npm" }, "--version").is_none()
    {
        missing.push("Node 18 or later, with npm, is missing: install it (Debian: apt-get install nodejs npm); it reads the Mendix packages in the tests".to_owned());
    }
    if missing.is_empty() { Ok(()) } else { Err(missing.join("\n")) }
}

/// The first Python on PATH that is new enough.
pub(crate) fn python() -> Option<&'static str> {
    let names = ["python3", "python", "python3.13", "python3.12", "python3.11", "python3.10"];
    names.into_iter().find(|name| {
        let check = "import sys, venv; sys.exit(sys.version_info < (3, 10))";
        Command::new(name).args(["-c", check]).output().is_ok_and(|output| output.status.success())
    })
}

fn version(program: impl AsRef<std::ffi::OsStr>, argument: &str) -> Option<String> {
    let output = Command::new(program).arg(argument).output().ok().filter(|output| output.status.success())?;
    Some(format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
}
