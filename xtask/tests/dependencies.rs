//! What the two native libraries carry: one HTTP stack and one TLS stack, and no generated service client; and that what
//! both carry is compiled once.
//!
//! Each library is built by a command of its own, because cargo unifies the features of packages that are built in one;
//! `cargo tree -p` looks at a package in the same way.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

const LIBRARIES: [&str; 2] = ["twinlink-jni", "twinlink-python"];

/// The generated clients triple a library's size; these TLS stacks and HTTP clients are second ones. Nothing speaks
/// HTTP/2. The crate `twinlink` is typed Rust, which no library needs.
const FORBIDDEN: [&str; 13] = [
    "aws-lc-rs",
    "aws-lc-sys",
    "aws-sdk-iotsitewise",
    "aws-sdk-iottwinmaker",
    "aws-smithy-http-client",
    "h2",
    "native-tls",
    "openssl",
    "openssl-sys",
    "reqwest",
    "twinlink",
    "ureq",
    "webpki-roots",
];

/// The stack, at the versions that there may be once. AWS's crates can bring the generation before (http 0.2, hyper 0.14,
/// rustls 0.21) through their default features.
const STACK: [(&str, &str); 7] = [
    ("http", "1"),
    ("http-body", "1"),
    ("hyper", "1"),
    ("hyper-rustls", "0.27"),
    ("ring", "0.17"),
    ("rustls", "0.23"),
    ("tokio", "1"),
];

#[test]
fn native_libraries_carry_one_stack_and_no_generated_client() {
    for library in LIBRARIES {
        let packages = packages(library, &[]);
        let names: BTreeSet<_> = packages.iter().map(|(name, _)| name.as_str()).collect();
        for forbidden in FORBIDDEN {
            assert!(!names.contains(forbidden), "{library} carries {forbidden}");
        }
        for (name, version) in STACK {
            let versions: Vec<_> =
                packages.iter().filter(|package| package.0 == name).map(|package| &package.1).collect();
            assert_eq!(versions.len(), 1, "{library} carries {name} in the versions {versions:?}");
            assert!(versions[0].starts_with(&format!("{version}.")), "{library} carries {name} {versions:?}");
        }
    }
}

/// A crate with other features is another crate to Cargo, and so is all that depends on it: minutes of each fresh build.
#[test]
fn native_libraries_share_what_they_depend_on() {
    let [java, python] = LIBRARIES.map(|library| {
        let text = tree(library, &["--edges", "normal,build", "--format", "{p} [{f}]"]);
        // Such as "hyper v1.12.0 [client,http1]"; another one may be for macros and build scripts.
        let mut crates = BTreeMap::<String, BTreeSet<String>>::new();
        for (name, features) in text.lines().filter_map(|line| line.trim_end_matches(" (*)").split_once(" [")) {
            crates.entry(name.to_owned()).or_default().insert(features.to_owned());
        }
        crates
    });
    for (name, features) in java {
        let Some(others) = python.get(&name) else { continue };
        let shared = features.is_subset(others) || others.is_subset(&features);
        assert!(shared, "{name} has the features {features:?} for Java and {others:?} for Python");
    }
}

/// The Rust crate, if asked, has the official clients, over the same stack.
#[test]
fn the_official_clients_bring_no_second_stack() {
    let packages = packages("twinlink", &["--features", "aws-sdk"]);
    let names: BTreeSet<_> = packages.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.contains("aws-sdk-iotsitewise") && names.contains("aws-sdk-iottwinmaker"));
    assert!(!names.contains("aws-lc-rs") && !names.contains("native-tls") && !names.contains("openssl"));
    for name in ["http", "hyper", "hyper-rustls", "rustls"] {
        let versions: Vec<_> = packages.iter().filter(|package| package.0 == name).collect();
        assert_eq!(versions.len(), 1, "{versions:?}");
    }
}

/// What a package is linked with on any platform: names and versions.
fn packages(package: &str, features: &[&str]) -> BTreeSet<(String, String)> {
    let text = tree(package, &[features, &["--target", "all", "--edges", "normal", "--format", "{p}"]].concat());
    // Such as "hyper v1.12.0", with a path or a mark behind it.
    let packages = text.lines().filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        Some((name.to_owned(), rest.split(' ').next()?.to_owned()))
    });
    let packages: BTreeSet<_> = packages.collect();
    assert!(packages.len() > 50, "{package} has dependencies: {text}");
    packages
}

/// What a package depends on, one line for each.
fn tree(package: &str, options: &[&str]) -> String {
    let mut tree = Command::new(env!("CARGO"));
    tree.current_dir(env!("CARGO_MANIFEST_DIR")).args(["tree", "--locked", "--package", package]).args(options);
    let output = tree.args(["--prefix", "none"]).output().unwrap();
    assert!(output.status.success(), "{tree:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
