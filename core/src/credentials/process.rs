//! A program that prints keys, as `credential_process` of the shared AWS files does.
//!
//! It is run here and not by `aws-config`, which repeats in its errors what the program wrote, and lets it run on when
//! nobody waits any more.

use super::keys::{Keys, moment};
use super::provider::{Fetch, Fetching};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use serde::Deserialize;
use std::fmt;
use std::process::{ExitStatus, Stdio};
use std::time::SystemTime;
use tokio::io::AsyncReadExt;
use tokio::process::Command;
use zeroize::Zeroizing;

/// Keys need less than a tenth of it.
const MOST_OUTPUT: usize = 64 * 1024;

/// A command line for the shell. It may hold secrets: only its first word is ever shown.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Process(pub(super) Secret<String>);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Printed {
    version: Option<i64>,
    access_key_id: Option<String>,
    secret_access_key: Option<Secret<String>>,
    session_token: Option<Secret<String>>,
    expiration: Option<String>,
}

impl Process {
    pub(super) fn fetch(&self) -> Result<Box<dyn Fetch>, Error> {
        if self.program().is_empty() {
            return Err(Error::validation("command must not be empty"));
        }
        Ok(Box::new(Running { what: format!("the process `{}`", self.program()), command: self.0.clone() }))
    }

    /// The same for the `credential_process` of a profile.
    pub(super) fn fetch_for(self, profile: &str) -> Box<dyn Fetch> {
        let what = format!("the process `{}` of profile `{profile}`", self.program());
        Box::new(Running { what, command: self.0 })
    }

    fn program(&self) -> &str {
        self.0.split_whitespace().next().unwrap_or_default()
    }
}

/// A command that is run when keys are needed.
struct Running {
    what: String,
    command: Secret<String>,
}

impl Running {
    /// `why` never quotes what was printed: it may be keys, or part of them.
    fn fail(&self, why: impl fmt::Display) -> Error {
        Error::new(ErrorKind::Credentials, format!("{} gives no credentials: {why}", self.what))
    }

    async fn keys(&self) -> Result<aws_credential_types::Credentials, Error> {
        let mut child = shell(&self.command)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            // Who waits no longer ends it.
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| self.fail(format_args!("the shell cannot be started: {error}")))?;
        let stdout = child.stdout.take().ok_or_else(|| self.fail("it has no standard output"))?;
        // Of full size from the start: what grows leaves copies behind that nobody zeroes.
        let mut output = Zeroizing::new(Vec::with_capacity(MOST_OUTPUT + 1));
        let read = stdout.take(MOST_OUTPUT as u64).read_to_end(&mut output).await;
        read.map_err(|error| self.fail(format_args!("its output cannot be read: {error}")))?;
        if output.len() >= MOST_OUTPUT {
            return Err(self.fail(format_args!("it printed {MOST_OUTPUT} bytes or more")));
        }
        let status = child.wait().await.map_err(|error| self.fail(format_args!("its end was lost: {error}")))?;
        if !status.success() {
            return Err(self.fail(ended(status)));
        }
        self.parse(&output)
    }

    fn parse(&self, output: &[u8]) -> Result<aws_credential_types::Credentials, Error> {
        const WANTED: &str = "it must print {\"Version\": 1, \"AccessKeyId\": ..., \"SecretAccessKey\": ..., \
                              \"SessionToken\": ..., \"Expiration\": ...}";
        if output.iter().all(u8::is_ascii_whitespace) {
            return Err(self.fail(format_args!("it printed nothing; {WANTED}")));
        }
        let printed = serde_json::from_slice::<Printed>(output).map_err(|error| {
            let what = if error.is_data() { "JSON of another form" } else { "no JSON" };
            self.fail(format_args!("it printed {what} (line {}, column {}); {WANTED}", error.line(), error.column()))
        })?;
        let missing = |name: &str| self.fail(format_args!("it printed no {name}; {WANTED}"));
        let id = printed.access_key_id.ok_or_else(|| missing("AccessKeyId"))?;
        let secret = printed.secret_access_key.ok_or_else(|| missing("SecretAccessKey"))?;
        let keys = Keys::new(id, secret, printed.session_token);
        if printed.version != Some(1) {
            let version = printed.version.map_or("none".to_owned(), |version| version.to_string());
            return Err(self.fail(format_args!("Version must be 1, but is {version}")));
        }
        let expiration = printed.expiration.filter(|text| !text.is_empty());
        let end = expiration.map(|text| self.end(&text)).transpose()?;
        keys.until(end).map_err(|error| self.fail(error.message()))
    }

    fn end(&self, text: &str) -> Result<SystemTime, Error> {
        // What stands in the wrong place may be a secret, so it is not shown.
        let end = moment(text).ok_or_else(|| self.fail("Expiration must be a moment such as 2026-01-31T12:00:00Z"))?;
        if end <= SystemTime::now() {
            return Err(self.fail(format_args!("the keys that it printed expired at {text}")));
        }
        Ok(end)
    }
}

impl Fetch for Running {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.keys())
    }

    fn what(&self) -> String {
        self.what.clone()
    }
}

/// How it ended, and what to do about it.
fn ended(status: ExitStatus) -> String {
    let hint = match status.code() {
        Some(127) => "the shell does not find the program",
        Some(126) => "the program may not be run",
        _ => "run the command in a shell to see what it says",
    };
    format!("it ended with {status}; {hint}")
}

#[cfg(not(windows))]
fn shell(line: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", line]);
    command
}

/// The line goes to `cmd.exe` as it is, in one more pair of quotes: its rules are not those of other programs.
#[cfg(windows)]
fn shell(line: &str) -> Command {
    let mut command = Command::new("cmd.exe");
    command.arg("/C").raw_arg(format!("\"{line}\""));
    command
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials::process({:?})", format!("{} ...", self.program()))
    }
}
