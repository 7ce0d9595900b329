//! A function in a file of Python: processes that wait for events, one line of JSON each.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use super::{Failure, LONGEST_ANSWER, exception, name_of};

/// What the process runs: it loads the file, and hands each event to the handler.
const RUNNER: &str = include_str!("runner.py");

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

#[derive(Debug)]
pub(super) struct PythonFunction {
    arn: String,
    file: PathBuf,
    handler: String,
    /// Processes that wait for an event. Two events at once take two, as with AWS Lambda.
    idle: Mutex<Vec<Process>>,
}

/// A process, which ends when it is dropped.
#[derive(Debug)]
struct Process {
    _child: Child,
    events: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl PythonFunction {
    pub(super) fn new(arn: &str, file: &Path, handler: &str) -> PythonFunction {
        let (arn, handler) = (arn.to_owned(), handler.to_owned());
        PythonFunction { arn, file: file.to_owned(), handler, idle: Mutex::default() }
    }

    /// Hands an event to a process that is idle, or to a new one.
    pub(super) async fn invoke(&self, request_id: &str, event: &Value, limit: Duration) -> Result<Value, Failure> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut process = match idle {
            Some(process) => process,
            None => self.start()?,
        };
        let line = json!({ "event": event, "request_id": request_id, "seconds": limit.as_secs_f64() }).to_string();
        let mut answer = process.ask(&line).await?;
        // A process that did not answer is not asked again.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(process);
        match answer.get_mut("answer") {
            Some(answer) => Ok(answer.take()),
            None => Err(exception(&answer["error"])),
        }
    }

    fn start(&self) -> Result<Process, Failure> {
        let child = Command::new(PYTHON)
            .args(["-c", RUNNER])
            .arg(&self.file)
            .args([&self.handler, &self.arn, name_of(&self.arn).unwrap_or_default()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn();
        let mut child = child.map_err(|error| Failure::Failed(format!("{PYTHON} cannot be started: {error}")))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(events), Some(answers)) => Ok(Process { _child: child, events, answers: BufReader::new(answers) }),
            _ => Err(Failure::Failed(format!("{PYTHON} has no input or output"))),
        }
    }
}

impl Process {
    async fn ask(&mut self, line: &str) -> Result<Value, Failure> {
        let ended = || Failure::Failed("its process ended before it answered".to_owned());
        self.events.write_all(format!("{line}\n").as_bytes()).await.map_err(|_| ended())?;
        self.events.flush().await.map_err(|_| ended())?;
        let mut answer = Vec::new();
        let mut answers = (&mut self.answers).take(LONGEST_ANSWER as u64);
        answers.read_until(b'\n', &mut answer).await.map_err(Failure::because)?;
        match answer.last() {
            Some(b'\n') => serde_json::from_slice(&answer).map_err(Failure::because),
            Some(_) if answer.len() == LONGEST_ANSWER => {
                Err(Failure::Failed(format!("its answer is longer than {LONGEST_ANSWER} bytes")))
            }
            _ => Err(ended()),
        }
    }
}
