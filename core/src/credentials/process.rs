//! A program that prints keys, as `credential_process` of the shared AWS files does.
//!
//! It is run here and not by `aws-config`, which repeats in its errors what the program wrote, and lets it run on when
//! nobody waits any more.

mod running;

use super::keys::{Keys, moment};
use super::provider::{Fetch, Fetching};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use serde::Deserialize;
use std::fmt;
use std::process::ExitStatus;
use std::time::SystemTime;

/// A command line for the shell. It may hold secrets: only the name of the program is ever shown.
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
        if self.0.trim().is_empty() {
            return Err(Error::validation("command must not be empty"));
        }
        let what = self.program().map_or("the process".to_owned(), |program| format!("the process `{program}`"));
        Ok(Box::new(Running { what, command: self.0.clone() }))
    }

    /// The name of the program, if it is certain that it is one: what stands before it may be a secret, such as the
    /// password in `PW=secret get-keys`, and so may a word that the shell would not take as it is.
    fn program(&self) -> Option<&str> {
        let mut words = self.0.split_whitespace();
        words.find(|word| !is_assignment(word)).filter(|word| is_plain(word))
    }
}

/// Whether a word sets a variable, and is whole: in `PW='a b' get-keys` the first is not.
fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, value)| {
        name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && value.chars().all(|c| c == '=' || is_plain_character(c))
    })
}

fn is_plain(word: &str) -> bool {
    word.chars().all(is_plain_character)
}

/// Whether the shell takes a character as it is; on Windows, a path has backslashes.
fn is_plain_character(c: char) -> bool {
    c.is_alphanumeric() || "._-+/~@:%,".contains(c) || (cfg!(windows) && c == '\\')
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
        let ended = running::run(&self.command).await.map_err(|why| self.fail(why))?;
        let Some(status) = ended.status else {
            // Keys are printed as a whole or not at all, so they say what the status would have said.
            const UNKNOWN: &str = "how it ended is unknown, because this program ignores SIGCHLD";
            let keys = self.parse(&ended.output);
            let keys = keys.map_err(|error| Error::new(error.kind(), format!("{}; {UNKNOWN}", error.message())))?;
            tracing::info!(of = self.what, "taking what the process printed; {UNKNOWN}");
            return Ok(keys);
        };
        if !status.success() {
            return Err(self.fail(how(status)));
        }
        self.parse(&ended.output)
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
        let keys = keys.check_from(["AccessKeyId", "SecretAccessKey", "SessionToken"], end);
        keys.map_err(|error| self.fail(error.message()))
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
        Box::pin(async { self.keys().await.map(Into::into) })
    }

    fn what(&self) -> String {
        self.what.clone()
    }
}

/// How it ended, and what to do about it.
fn how(status: ExitStatus) -> String {
    let hint = match status.code() {
        Some(127) => "the shell does not find the program",
        Some(126) => "the program may not be run",
        _ => "run the command in a shell to see what it says",
    };
    format!("it ended with {status}; {hint}")
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = self.program().map(|program| format!("{program} ")).unwrap_or_default();
        write!(f, "Credentials::process(\"{program}...\")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_name_of_the_program_is_shown() {
        for (command, program) in [
            ("get-keys --password hunter2", Some("get-keys")),
            ("  ./bin/get_keys.sh", Some("./bin/get_keys.sh")),
            ("PW=hunter2 get-keys", Some("get-keys")),
            ("A=1 _B2=hunter2== get-keys", Some("get-keys")),
            ("PW= get-keys", Some("get-keys")),
            ("PW='hunter2 hunter2' get-keys", None),
            ("PW=\"a hunter2 b\" get-keys", None),
            ("PW=hunter2\\ hunter2 get-keys", None),
            ("PW=$(hunter2 hunter2) get-keys", None),
            ("PW=hunter2;get-keys", None),
            ("(PW=hunter2 get-keys)", None),
            ("hunter2=;get-keys", None),
            ("'hunter2 get-keys'", None),
            ("echo|hunter2", None),
            ("PW=hunter2", None),
            ("9=hunter2 get-keys", None),
        ] {
            let process = Process(Secret::new(command.to_owned()));
            assert_eq!(process.program(), program, "{command}");
            let what = process.fetch().expect("a command").what();
            for shown in [what, format!("{process:?}")] {
                assert!(!shown.contains("hunter2"), "{shown}");
            }
        }
    }
}
