//! The processes of the benchmark, and the CPUs that they run on.

use crate::command::here;
use std::ffi::OsStr;
use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

/// Whether server and client are each kept on a CPU of their own.
pub(super) struct Pinning(bool);

impl Pinning {
    /// Pins where that can be done: on Linux with `taskset` and two CPUs.
    pub(super) fn find() -> Pinning {
        let cpus = std::thread::available_parallelism().map_or(1, |count| count.get());
        let taskset = Command::new("taskset").arg("--version").output().is_ok_and(|output| output.status.success());
        Pinning(cfg!(target_os = "linux") && cpus >= 2 && taskset)
    }

    /// The command of the server.
    pub(super) fn server(&self, program: impl AsRef<OsStr>) -> Command {
        self.on("1", program)
    }

    /// The command of a client.
    pub(super) fn client(&self, program: impl AsRef<OsStr>) -> Command {
        self.on("0", program)
    }

    /// A command on any CPU.
    pub(super) fn none(program: impl AsRef<OsStr>) -> Command {
        Pinning(false).on("", program)
    }

    fn on(&self, cpu: &str, program: impl AsRef<OsStr>) -> Command {
        let mut command = if self.0 {
            let mut command = here("taskset");
            command.args(["--cpu-list", cpu]).arg(program);
            command
        } else {
            here(program)
        };
        for (name, _) in std::env::vars_os() {
            if takes_part(&name.to_string_lossy()) {
                command.env_remove(name);
            }
        }
        command
    }
}

/// Whether a variable of the shell could make a client faster or slower: by a proxy, a bundle of certificates that is read
/// at the start, or another way to run Python or Java.
fn takes_part(variable: &str) -> bool {
    let name = variable.to_uppercase();
    ["AWS_", "TWINLINK_", "SSL_CERT_", "PYTHON"].iter().any(|start| name.starts_with(start))
        || ["_PROXY", "_CA_BUNDLE", "JAVA_TOOL_OPTIONS", "JAVA_OPTIONS"].iter().any(|end| name.ends_with(end))
}

impl fmt::Display for Pinning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0 {
            "the server is on CPU 1 and the clients are on CPU 0, but for many in flight and new processes: those are free"
        } else {
            "server and clients are on any CPU: there is no taskset, or only one CPU"
        })
    }
}

/// A process that is talked to in lines. It ends when this is dropped.
pub(super) struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    pub(super) fn start(command: &mut Command) -> Result<Process, String> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| format!("cannot be started ({error}): {}", shown(command)))?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("has no pipes: {}", shown(command)));
        };
        Ok(Process { child, input, output: BufReader::new(output) })
    }

    pub(super) fn write_line(&mut self, line: &str) -> Result<(), String> {
        writeln!(self.input, "{line}").map_err(|error| format!("a client is gone: {error}"))
    }

    pub(super) fn read_line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        match self.output.read_line(&mut line) {
            Ok(0) => Err("a process ended in the middle of the benchmark".to_owned()),
            Ok(_) => Ok(line),
            Err(error) => Err(format!("a process does not answer: {error}")),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The server of the pages.
pub(super) struct Server {
    pub(super) endpoint: String,
    /// The same with TLS.
    pub(super) secure: String,
    /// The certificate that this one is to be trusted by, as PEM.
    pub(super) authority: String,
    _process: Process,
}

impl Server {
    /// Starts it, and waits until it is ready.
    pub(super) fn start(mut command: Command) -> Result<Server, String> {
        let mut process = Process::start(&mut command)?;
        let line = process.read_line()?;
        let ready: serde_json::Value = serde_json::from_str(&line).map_err(|_| format!("the server says {line:?}"))?;
        let said = |name: &str| {
            ready[name].as_str().map(str::to_owned).ok_or_else(|| format!("the server says {line:?}, without {name}"))
        };
        Ok(Server {
            endpoint: said("endpoint")?,
            secure: said("secure")?,
            authority: said("authority")?,
            _process: process,
        })
    }
}

/// Milliseconds from the start of a process to its first line; the line must be `expected`.
pub(super) fn time_to_line(command: &mut Command, expected: &str) -> Result<f64, String> {
    let began = Instant::now();
    let mut process = Process::start(command)?;
    let line = process.read_line()?;
    let time = began.elapsed().as_secs_f64() * 1e3;
    if line.trim_end() == expected { Ok(time) } else { Err(format!("{} says {line:?}", shown(command))) }
}

fn shown(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_shell_takes_part() {
        for name in
            ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "https_proxy", "PYTHONUNBUFFERED", "_JAVA_OPTIONS"]
        {
            assert!(takes_part(name), "{name}");
        }
        for name in ["PATH", "HOME", "JAVA_HOME", "LANG"] {
            assert!(!takes_part(name), "{name}");
        }
    }
}
