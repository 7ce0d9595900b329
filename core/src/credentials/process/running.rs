//! A command that runs, with all that it starts: none of it outlives who waits for it.

use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::process::ChildStdout;
use tokio::time::{Instant, sleep, timeout};
use zeroize::Zeroizing;

/// Keys need less than a tenth of it.
const MOST_OUTPUT: usize = 64 * 1024;

/// How often it is looked whether the shell has ended. Not by SIGCHLD: that is the program's, which may ignore it, and a
/// handler of ours would change what it does.
const PULSE: Duration = Duration::from_millis(50);

/// How long after the end of the shell its output is waited for. What the shell itself ran has written by then; what it
/// left in the background may hold the output open for ever.
const LINGER: Duration = Duration::from_secs(1);

/// What came of a command.
pub(super) struct Ended {
    pub(super) output: Zeroizing<Vec<u8>>,
    /// None if it cannot be known.
    pub(super) status: Option<ExitStatus>,
}

/// Runs a line in the shell. Dropped before its end, it ends the line with all that it started; an error says why there
/// is no output.
pub(super) async fn run(line: &str) -> Result<Ended, String> {
    let (mut group, stdout) = Group::start(line).map_err(|error| format!("the shell cannot be started: {error}"))?;
    let unreadable = |error| format!("its output cannot be read: {error}");
    let mut stdout = Some(ChildStdout::from_std(stdout).map_err(unreadable)?);
    // Of full size from the start: what grows leaves copies behind that nobody zeroes.
    let mut output = Zeroizing::new(Vec::with_capacity(MOST_OUTPUT));
    let mut ended = None;
    let mut pulse = Duration::from_millis(1);
    loop {
        if ended.is_none() {
            ended = group.ended().map(|status| (status, Instant::now()));
        }
        if let Some((status, since)) = ended
            && (stdout.is_none() || since.elapsed() > LINGER)
        {
            return Ok(Ended { output, status });
        }
        let Some(open) = &mut stdout else {
            // It has closed its output: mostly, its end is a moment away.
            sleep(pulse).await;
            pulse = (pulse * 2).min(PULSE);
            continue;
        };
        let room = MOST_OUTPUT - output.len();
        match timeout(PULSE, open.take(room as u64).read_buf(&mut *output)).await {
            Err(_) => {}
            Ok(Err(error)) => return Err(unreadable(error)),
            Ok(Ok(0)) => stdout = None,
            Ok(Ok(_)) if output.len() < MOST_OUTPUT => {}
            Ok(Ok(_)) => return Err(format!("it printed {MOST_OUTPUT} bytes or more")),
        }
    }
}

/// A shell and all that it starts. Dropped, it is ended.
struct Group {
    shell: Option<Child>,
    /// Leads the group, so that its number stays the group's as long as we are there. If we are gone without having
    /// ended the group, it does.
    #[cfg(unix)]
    warden: Child,
    /// Who began it: a fork of it ends nothing.
    process: u32,
}

impl Group {
    /// The status of the shell, if it has ended; it is none itself if nobody can know it any more.
    fn ended(&mut self) -> Option<Option<ExitStatus>> {
        match self.shell.as_mut()?.try_wait() {
            Ok(None) => None,
            Ok(Some(status)) => Some(Some(status)),
            // The system has cleared it away, because the program ignores SIGCHLD.
            Err(_) => Some(None),
        }
    }
}

#[cfg(unix)]
impl Group {
    fn start(line: &str) -> io::Result<(Self, std::process::ChildStdout)> {
        use std::os::unix::process::CommandExt;
        let warden = Command::new("sh")
            .args(["-c", "read -r _; kill -KILL 0"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()?;
        let mut group = Group { shell: None, warden, process: std::process::id() };
        let mut shell = Command::new("sh");
        shell.args(["-c", line]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let shell = group.shell.insert(shell.process_group(group.warden.id() as i32).spawn()?);
        let stdout = shell.stdout.take().ok_or_else(|| io::Error::other("it has no standard output"))?;
        Ok((group, stdout))
    }

    fn end(&mut self) {
        let group = nix::unistd::Pid::from_raw(self.warden.id() as i32);
        // What fails here has ended already.
        let _ = nix::sys::signal::killpg(group, nix::sys::signal::Signal::SIGKILL);
        // A shell that became the program may have left the group.
        let _ = self.shell.as_mut().map(Child::kill);
        // They are dead; that nothing is left of them takes a moment more.
        for _ in 0..50 {
            let reaped = |child: &mut Child| !matches!(child.try_wait(), Ok(None));
            let shell = self.shell.as_mut().is_none_or(reaped);
            if reaped(&mut self.warden) && shell {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

#[cfg(windows)]
impl Group {
    /// The line goes to `cmd.exe` as it is, in one more pair of quotes: its rules are not those of other programs.
    fn start(line: &str) -> io::Result<(Self, std::process::ChildStdout)> {
        use std::os::windows::process::CommandExt;
        let mut shell = Command::new("cmd.exe");
        shell.arg("/C").raw_arg(format!("\"{line}\""));
        let mut shell = shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let stdout = shell.stdout.take().ok_or_else(|| io::Error::other("it has no standard output"));
        let group = Group { shell: Some(shell), process: std::process::id() };
        Ok((group, stdout?))
    }

    /// Windows knows who started whom, as long as the shell is there.
    fn end(&mut self) {
        let Some(shell) = &mut self.shell else { return };
        if matches!(shell.try_wait(), Ok(None)) {
            let mut kill = Command::new("taskkill.exe");
            kill.args(["/T", "/F", "/PID", &shell.id().to_string()]);
            let _ = kill.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
            let _ = shell.kill();
            let _ = shell.wait();
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if self.process == std::process::id() {
            self.end();
        }
    }
}
