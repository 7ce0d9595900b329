//! `cargo xtask soak [MINUTES]`: Rust, Python and Java at once against one emulator under random faults, with sessions that
//! end every few seconds. Each program (`tests/soak/`) opens, lists, cancels, forks and closes with 64 threads and says at
//! its end what it saw; here faults are made, memory is watched, and everything is judged.

use crate::command::{here, say, venv};
use crate::emulator::Emulator;
use crate::{build, prerequisites};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// How many items the emulator has, by the variable that tells the programs.
const SIZES: [(&str, &str, u32); 4] = [
    ("SOAK_WORKSPACES", "--workspaces", 130),
    ("SOAK_ASSET_MODELS", "--asset-models", 300),
    ("SOAK_PORTALS", "--portals", 120),
    ("SOAK_PROJECTS", "--projects-per-portal", 170),
];

/// How long a session lasts. Keys are fetched anew well before.
const SESSION_SECONDS: &str = "20";

/// By how much a program's memory may be larger at the end than after the first quarter: allocators and compilers still
/// warm up.
const MOST_GROWTH: (f64, u64) = (1.1, 24 << 20);

/// How long a program may take to end after its time.
const PATIENCE: Duration = Duration::from_secs(90);

pub(crate) fn soak(minutes: &str) -> Result<(), String> {
    let minutes: f64 = minutes
        .parse()
        .ok()
        .filter(|minutes| (0.1..=1440.0).contains(minutes))
        .ok_or_else(|| format!("MINUTES must be 0.1 to 1440, but is {minutes:?}"))?;
    prerequisites::check()?;
    let emulator = build::emulator()?;
    let rust = Command::new(build::example("soak")?);
    build::wheel()?;
    let mut python = here(venv("python"));
    // That a program with threads forks is the point.
    python.args(["-W", "ignore::DeprecationWarning", "tests/soak/soak.py"]);
    let mut java = here("java");
    // A heap that is there from the beginning: what grows is not Java's.
    java.args(["-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch", "-cp"]).arg(build::jar()?).arg("tests/soak/Soak.java");

    let sizes = SIZES.map(|(_, option, size)| [option.to_owned(), size.to_string()]);
    let mut arguments: Vec<&str> = sizes.as_flattened().iter().map(String::as_str).collect();
    arguments.extend(["--odd", "--seed", "1", "--session-seconds", SESSION_SECONDS]);
    let emulator = Emulator::start(&emulator, &arguments)?;
    ask(&emulator, "POST", "answer", &streams().to_string())?;
    let state: Value = serde_json::from_str(&ask(&emulator, "GET", "state", "")?).map_err(|error| error.to_string())?;
    let portal = state["portal_ids"][0].as_str().ok_or("the emulator names no portal")?;

    let seconds = (60.0 * minutes).ceil() as u64;
    say(&format!("{seconds} s of faults for 64 threads each of Rust, Python and Java"));
    let mut programs = Vec::new();
    for (face, mut command) in [("rust", rust), ("python", python), ("java", java)] {
        emulator.environment(&mut command);
        command.env("SOAK_PORTAL", portal).arg(seconds.to_string());
        SIZES.iter().for_each(|(name, _, size)| _ = command.env(name, size.to_string()));
        programs.push(Program::start(face, command, Duration::from_secs(seconds))?);
    }
    let mut faults = Faults::new();
    while programs.iter_mut().any(Program::is_running) {
        faults.strike(&emulator)?;
        programs.iter_mut().for_each(Program::look);
        std::thread::sleep(Duration::from_millis(150));
    }
    let made: Value = serde_json::from_str(&ask(&emulator, "GET", "state", "")?).map_err(|error| error.to_string())?;
    println!("{} faults (seed {}), {} sessions", faults.made, faults.seed, made["sessions"]);
    judge(&mut programs)
}

/// What InvokeAssistant answers, as long as it takes: as many events as the programs expect.
fn streams() -> Value {
    let events: Vec<Value> = (0..12).map(|part| json!({"output": {"message": format!("part {part}")}})).collect();
    json!({"operation": "iotsitewise.InvokeAssistant", "events": events, "pause_millis": 5, "times": u32::MAX})
}

/// Prints what happened, and says what is wrong with it.
fn judge(programs: &mut [Program]) -> Result<(), String> {
    let mut found = Vec::new();
    for program in programs {
        found.push((program.face, program.report()?, program.memory()));
    }
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    let mut row = |name: &str, of: &dyn Fn(&Value) -> String| {
        rows.push((name.to_owned(), found.iter().map(|(_, report, _)| of(report)).collect()));
    };
    for (name, member) in [
        ("calls", "calls"),
        ("complete listings", "complete"),
        ("streams, whole or closed half-way", "streams"),
        ("cancelled", "cancelled"),
        ("connectors opened", "opened"),
        ("forks", "forks"),
        ("slowest call, ms", "slowest_ms"),
        ("machine stood still, ms", "stalled_ms"),
    ] {
        row(name, &|report| report[member].to_string());
    }
    for (name, member) in [("late calls", "late"), ("wrong outcomes", "wrong")] {
        row(name, &|report| report[member].as_array().map_or(0, Vec::len).to_string());
    }
    for (name, member) in [("threads before, after", "threads"), ("descriptors before, after", "descriptors")] {
        row(name, &|report| format!("{}, {}", report[member][0], report[member][1]));
    }
    let megabytes = |bytes: Option<u64>| bytes.map_or("unknown".to_owned(), |bytes| (bytes >> 20).to_string());
    rows.push((
        "MiB after a quarter, at the end".to_owned(),
        found
            .iter()
            .map(|(.., memory)| format!("{}, {}", megabytes(memory.map(|m| m.0)), megabytes(memory.map(|m| m.1))))
            .collect(),
    ));
    println!("{:<34}{:>14}{:>14}{:>14}", "", found[0].0, found[1].0, found[2].0);
    for (name, cells) in rows {
        println!("{name:<34}{:>14}{:>14}{:>14}", cells[0], cells[1], cells[2]);
    }
    let mut wrong = Vec::new();
    for (face, report, memory) in &found {
        println!("errors of {face}: {}", report["errors"]);
        let mut complain = |why: String| wrong.push(format!("{face}: {why}"));
        for member in ["late", "wrong"] {
            // A few of them say enough.
            let all = report[member].as_array().map(Vec::as_slice).unwrap_or_default();
            all.iter().take(5).for_each(|one| complain(one.as_str().unwrap_or_default().to_owned()));
        }
        for member in ["threads", "descriptors"] {
            let [before, after] = [0, 1].map(|place| report[member][place].as_u64().unwrap_or_default());
            if after > before {
                complain(format!("{after} {member} at the end, but {before} before the first connector"));
            }
        }
        let forks = if *face == "python" { "forks" } else { "calls" };
        for member in ["complete", "streams", "cancelled", "opened", forks] {
            if report[member].as_u64().is_none_or(|count| count == 0) {
                complain(format!("{member} is 0: nothing is shown by that"));
            }
        }
        if report["errors"].as_object().is_none_or(|errors| errors.len() < 2) {
            complain("the faults made fewer than two kinds of errors: nothing is shown by that".to_owned());
        }
        let (factor, more) = MOST_GROWTH;
        if let Some((quarter, end)) = memory
            && *end > (*quarter as f64 * factor) as u64 + more
        {
            complain(format!("memory grew from {} to {} MiB", quarter >> 20, end >> 20));
        }
    }
    if wrong.is_empty() {
        println!(
            "memory is flat, nothing is left open, no call was late, and every listing was complete or failed by name"
        );
        return Ok(());
    }
    Err(wrong.join("\n"))
}

/// One of the three programs.
struct Program {
    face: &'static str,
    process: Child,
    begun: Instant,
    time: Duration,
    is_running: bool,
    is_hanging: bool,
    /// Resident bytes, and when.
    memory: Vec<(Duration, u64)>,
}

impl Program {
    fn start(face: &'static str, mut command: Command, time: Duration) -> Result<Program, String> {
        let process = command.stdout(Stdio::piped()).spawn();
        let process = process.map_err(|error| format!("the {face} program cannot be started: {error}"))?;
        let begun = Instant::now();
        Ok(Program { face, process, begun, time, is_running: true, is_hanging: false, memory: Vec::new() })
    }

    fn is_running(&mut self) -> bool {
        self.is_running
    }

    /// Looks whether it runs, and how large it is while it works.
    fn look(&mut self) {
        self.is_running = self.is_running && matches!(self.process.try_wait(), Ok(None));
        let since = self.begun.elapsed();
        if self.is_running && since > self.time + PATIENCE {
            self.is_hanging = true;
            self.is_running = false;
            // It may end by itself at this moment.
            let _ = self.process.kill();
        }
        if self.is_running && since < self.time {
            self.memory.extend(resident(self.process.id()).map(|bytes| (since, bytes)));
        }
    }

    /// The last line that it wrote.
    fn report(&mut self) -> Result<Value, String> {
        let face = self.face;
        if self.is_hanging {
            return Err(format!("the {face} program did not end {} s after its time", PATIENCE.as_secs()));
        }
        let stdout = self.process.stdout.take().ok_or("no output")?;
        let line = BufReader::new(stdout).lines().map_while(Result::ok).last().unwrap_or_default();
        let status = self.process.wait().map_err(|error| error.to_string())?;
        serde_json::from_str(&line).map_err(|_| format!("the {face} program failed ({status}): {line}"))
    }

    /// Resident bytes after the first quarter and at the end: medians of a tenth of the time each.
    fn memory(&self) -> Option<(u64, u64)> {
        let median = |from: f64, to: f64| {
            let within = |since: &Duration| (from..to).contains(&since.div_duration_f64(self.time));
            let mut found: Vec<_> = self.memory.iter().filter(|(since, _)| within(since)).map(|(_, b)| *b).collect();
            found.sort_unstable();
            found.get(found.len() / 2).copied()
        };
        Some((median(0.25, 0.35)?, median(0.9, 1.0)?))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It has ended, unless something failed before.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The resident bytes of a process, where the system says.
fn resident(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok().map(|kilobytes: u64| kilobytes << 10)
}

/// Makes faults at random.
struct Faults {
    seed: u64,
    random: u64,
    made: u64,
}

impl Faults {
    fn new() -> Faults {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let seed = now.as_millis() as u64 | 1;
        Faults { seed, random: seed, made: 0 }
    }

    /// Marsaglia's xorshift.
    fn below(&mut self, end: u64) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random % end
    }

    /// Makes a few faults, or takes back those that nobody met.
    fn strike(&mut self, emulator: &Emulator) -> Result<(), String> {
        match self.below(30) {
            0 => ask(emulator, "DELETE", "faults", "").map(drop),
            1 if self.below(3) == 0 => ask(emulator, "POST", "sessions/expire", "").map(drop),
            _ => {
                let faults: Vec<Value> = (0..1 + self.below(8)).map(|_| self.fault()).collect();
                self.made += faults.len() as u64;
                ask(emulator, "POST", "faults", &Value::from(faults).to_string()).map(drop)
            }
        }
    }

    fn fault(&mut self) -> Value {
        let mut fault = match self.below(22) {
            0..=2 => json!({"fault": "throttle"}),
            3 => json!({"fault": "retry_after", "millis": 300}),
            4 | 5 => json!({"fault": "error", "status": 503, "code": "ServiceUnavailableException"}),
            6 => json!({"fault": "error", "status": 500, "code": "InternalFailure"}),
            7 => json!({"fault": "error", "status": 403, "code": "AccessDeniedException"}),
            8..=10 => json!({"fault": "slow", "millis": self.below(3500)}),
            11 => json!({"fault": "cut"}),
            12 | 13 => json!({"fault": "reset_connection"}),
            14 => json!({"fault": "truncated_json"}),
            15 => json!({"fault": "wrong_type"}),
            16 => json!({"fault": "bad_item"}),
            17 => json!({"fault": "odd_member", "member": "name", "json": "\"\\ud800\""}),
            18 => json!({"fault": "empty_page"}),
            19 => json!({"fault": "repeated_token"}),
            20 => json!({"fault": "expired_token"}),
            _ => json!({"fault": "clock_skew", "seconds": 600 - 600 * self.below(3) as i64}),
        };
        // A few strike so many requests that attempts do not help.
        let most = if self.below(8) == 0 { 60 } else { 5 };
        fault["times"] = (1 + self.below(most)).into();
        fault
    }
}

/// Asks on the emulator's admin path.
fn ask(emulator: &Emulator, method: &str, path: &str, body: &str) -> Result<String, String> {
    let address = emulator.said("endpoint").trim_start_matches("http://");
    let answer = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        let length = body.len();
        write!(
            stream,
            "{method} /_emulator/{path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    let answer = answer().map_err(|error| format!("the emulator does not answer: {error}"))?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    match head.split(' ').nth(1) {
        Some(status) if status.starts_with('2') => Ok(body.to_owned()),
        _ => Err(format!("the emulator refuses {method} {path}: {answer}")),
    }
}
