//! The same pages with TLS, as AWS's endpoints have it.

use super::clients::{Answer, Clients};
use super::java::{self, ClassPaths};
use super::{Bench, PACE, script};
use crate::command::{run, target, venv};
use std::path::Path;
use std::process::Command;

impl Bench {
    pub(super) fn https(&mut self, paths: &ClassPaths) -> Result<(), String> {
        let wants = ["https_python_vs_boto3_25", "https_java_vs_sdk_25"].map(|key| self.wants(&[key]));
        if wants == [false, false] {
            return Ok(());
        }
        let authority = target().join("bench/authority.pem");
        write(&authority, &self.server.authority)?;
        if wants[0] {
            let mut clients = Clients::default();
            for name in ["twinlink", "boto3"] {
                let mut python = script(self.pinning.client(venv("python")), name, &self.server.secure);
                clients.start(name, python.env("AWS_CA_BUNDLE", &authority))?;
            }
            let answers = clients.rounds("walk", 25, PACE)?;
            let cpu = answers.costs("Python, CPU µs per page of 25 with TLS", Answer::cpu_per_page);
            self.summary.ratio("https_python_vs_boto3_25", &cpu[1], &cpu[0]);
        }
        if wants[1] {
            let store = trust_store(&authority)?;
            let mut clients = Clients::default();
            for name in java::STARTING {
                let mut client = self.pinning.client("java");
                client.arg(format!("-Djavax.net.ssl.trustStore={}", store.display()));
                let mut client = paths.command(client, name, &self.server.secure)?;
                clients.start(name, client.env("AWS_CA_BUNDLE", &authority))?;
            }
            let answers = clients.rounds("walk", 25, java::PACE)?;
            let cpu = answers.costs("Java, CPU µs per page of 25 with TLS", Answer::cpu_per_page);
            self.summary.ratio_of_best("https_java_vs_sdk_25", &cpu);
        }
        Ok(())
    }
}

/// What the JVM's own TLS trusts: the authority in a store of Java's.
fn trust_store(authority: &Path) -> Result<std::path::PathBuf, String> {
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
