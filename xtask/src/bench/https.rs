//! The same pages with TLS, as AWS's endpoints have it.

use super::plan::{Cost, Group, Key, Task};
use super::process::Server;
use super::{Bench, PACE, java, python};
use crate::command::{run, target, venv};
use std::path::PathBuf;
use std::process::Command;

pub(super) const GROUPS: &[Group] = &[
    Group {
        start: |bench: &Bench, name: &str| {
            let mut client = python::client(bench.pinning.client(venv("python")), name, &bench.server.secure);
            client.env("AWS_CA_BUNDLE", authority());
            Ok(client)
        },
        clients: &["twinlink", "boto3"],
        pace: PACE,
        tasks: &[Task {
            verbs: &["walk"],
            size: 25,
            costs: &[Cost::cpu(
                "Python, CPU µs per page of 25 with TLS",
                &[Key::Ratio("https_python_vs_boto3_25", 1, 0)],
            )],
        }],
    },
    Group {
        start: |bench: &Bench, name: &str| {
            let mut client = bench.pinning.client("java");
            if name != "twinlink" {
                client.arg(format!("-Djavax.net.ssl.trustStore={}", trust_store().display()));
                client.arg(format!("-Djavax.net.ssl.trustStorePassword={PASSWORD}"));
            }
            let mut client = bench.paths.command(client, name, &bench.server.secure)?;
            client.env("AWS_CA_BUNDLE", authority());
            Ok(client)
        },
        clients: java::NAMES,
        pace: java::PINNED,
        tasks: &[Task {
            verbs: &["walk"],
            size: 25,
            costs: &[Cost::cpu("Java, CPU µs per page of 25 with TLS", &[Key::OfBest("https_java_vs_sdk_25")])],
        }],
    },
];

/// Java's stores want one.
const PASSWORD: &str = "changeit";

/// The file of the authority that the server is to be trusted by.
fn authority() -> PathBuf {
    target().join("bench/authority.pem")
}

/// The same for the JVM's own TLS.
fn trust_store() -> PathBuf {
    target().join("bench/authority.p12")
}

/// Writes both, before any client is started: some read them with their first connection.
pub(super) fn trust(server: &Server) -> Result<(), String> {
    let (authority, store) = (authority(), trust_store());
    let folder = authority.parent().unwrap_or(&authority);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&authority, &server.authority))
        .map_err(|error| format!("{}: {error}", authority.display()))?;
    // One of an earlier run has another authority.
    let _ = std::fs::remove_file(&store);
    let mut keytool = Command::new("keytool");
    keytool.args(["-importcert", "-noprompt", "-alias", "bench", "-storetype", "PKCS12", "-storepass", PASSWORD]);
    run(keytool.arg("-file").arg(authority).arg("-keystore").arg(store))
}
