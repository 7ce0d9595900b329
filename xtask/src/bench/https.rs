//! The same pages with TLS, as AWS's endpoints have it.

use super::clients::Answer;
use super::plan::{Cost, Group, Key, Task};
use super::{Bench, PACE, java, python};
use crate::command::{run, target, venv};
use std::path::{Path, PathBuf};
use std::process::Command;

pub(super) const GROUPS: &[Group] = &[
    Group {
        start: |bench: &Bench, name: &str| {
            let mut client = python::client(bench.pinning.client(venv("python")), name, &bench.server.secure);
            client.env("AWS_CA_BUNDLE", authority(bench)?);
            Ok(client)
        },
        clients: &["twinlink", "boto3"],
        pace: PACE,
        tasks: &[Task {
            verbs: &["walk"],
            size: 25,
            costs: &[Cost {
                title: "Python, CPU µs per page of 25 with TLS",
                of: Answer::cpu_per_page,
                keys: &[Key::Ratio("https_python_vs_boto3_25", 1, 0)],
            }],
        }],
    },
    Group {
        start: |bench: &Bench, name: &str| {
            let authority = authority(bench)?;
            let mut client = bench.pinning.client("java");
            if name != "twinlink" {
                client.arg(format!("-Djavax.net.ssl.trustStore={}", trust_store(&authority)?.display()));
            }
            let mut client = bench.paths.command(client, name, &bench.server.secure)?;
            client.env("AWS_CA_BUNDLE", authority);
            Ok(client)
        },
        clients: java::NAMES,
        pace: java::PINNED,
        tasks: &[Task {
            verbs: &["walk"],
            size: 25,
            costs: &[Cost {
                title: "Java, CPU µs per page of 25 with TLS",
                of: Answer::cpu_per_page,
                keys: &[Key::OfBest("https_java_vs_sdk_25")],
            }],
        }],
    },
];

/// The file of the authority that the server is to be trusted by.
fn authority(bench: &Bench) -> Result<PathBuf, String> {
    let file = target().join("bench/authority.pem");
    write(&file, &bench.server.authority)?;
    Ok(file)
}

/// What the JVM's own TLS trusts: the authority in a store of Java's.
fn trust_store(authority: &Path) -> Result<PathBuf, String> {
    let store = authority.with_extension("p12");
    // One of an earlier run has another authority.
    let _ = std::fs::remove_file(&store);
    run(Command::new("keytool")
        .args([
            "-importcert",
            "-noprompt",
            "-alias",
            "bench",
            "-storetype",
            "PKCS12",
            "-storepass",
            "changeit",
            "-file",
        ])
        .arg(authority)
        .arg("-keystore")
        .arg(&store))?;
    Ok(store)
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    let folder = file.parent().unwrap_or(file);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(file, text))
        .map_err(|error| format!("{}: {error}", file.display()))
}
