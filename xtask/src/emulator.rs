//! An emulator process for the demonstration and the examples.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running emulator; it ends when this is dropped.
pub(crate) struct Emulator {
    process: Child,
    ready: Value,
}

impl Emulator {
    /// Starts the emulator and waits for its line.
    pub(crate) fn start(binary: &Path, arguments: &[&str]) -> Result<Emulator, String> {
        let mut process = Command::new(binary)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("the emulator cannot be started: {error}"))?;
        let mut line = String::new();
        if let Some(stdout) = process.stdout.take() {
            BufReader::new(stdout)
                .read_line(&mut line)
                .map_err(|error| format!("the emulator cannot be read: {error}"))?;
        }
        let ready = serde_json::from_str(&line).map_err(|_| format!("the emulator did not start: {line:?}"))?;
        Ok(Emulator { process, ready })
    }

    /// What it said when it was ready: `endpoint`, `region`, `access_key_id` or `secret_access_key`.
    pub(crate) fn said(&self, name: &str) -> &str {
        self.ready[name].as_str().unwrap_or_default()
    }

    /// Points a program to the emulator, with the variables that all AWS tools know.
    pub(crate) fn environment(&self, command: &mut Command) {
        command
            .env("AWS_ENDPOINT_URL", self.said("endpoint"))
            .env("AWS_ACCESS_KEY_ID", self.said("access_key_id"))
            .env("AWS_SECRET_ACCESS_KEY", self.said("secret_access_key"))
            .env("AWS_REGION", self.said("region"))
            .env_remove("AWS_SESSION_TOKEN")
            .env_remove("AWS_PROFILE");
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
