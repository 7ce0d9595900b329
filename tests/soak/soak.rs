//! The Rust program of `cargo xtask soak`: `soak SECONDS`. 64 workers list, open, close and cancel until the time is over;
//! then everything is closed, and the last line of the output says in JSON what happened.
//!
//! Three of four workers are tasks of one runtime with several threads; each of the others is a thread with a runtime of
//! its own, and uses the same connectors.

use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};
use twinlink::{Connector, Credentials, Error, ErrorKind, Page, Paged, Pages};

const WORKERS: u64 = 64;
const CALL_TIMEOUT: Duration = Duration::from_secs(4);
/// How many events a stream has.
const EVENTS: usize = 12;
/// What a call may take beyond its time-out, besides what the machine stood still.
const GRACE: Duration = Duration::from_secs(1);
const ROLE: &str = "arn:aws:iam::123456789012:role/soak";

/// What the faults may lead to.
const EXPECTED: [ErrorKind; 8] = [
    ErrorKind::Credentials,
    ErrorKind::AccessDenied,
    ErrorKind::Throttled,
    ErrorKind::Timeout,
    ErrorKind::Connection,
    ErrorKind::Service,
    ErrorKind::Decode,
    ErrorKind::Closed,
];

#[derive(Default)]
struct Figures {
    calls: u64,
    complete: u64,
    streams: u64,
    errors: BTreeMap<&'static str, u64>,
    cancelled: u64,
    opened: u64,
    slowest: Duration,
    late: Vec<String>,
    wrong: Vec<String>,
}

struct Soak {
    until: Instant,
    shared: RwLock<Connector>,
    figures: Mutex<Figures>,
    /// How long the machine has stood still: microseconds.
    stalled: AtomicU64,
    portal: String,
    sizes: [usize; 4],
}

fn main() {
    let seconds = std::env::args().nth(1).and_then(|text| text.parse().ok()).expect("the first argument is SECONDS");
    // Tokio has descriptors for signals, which it keeps for the life of the process.
    now(async {});
    let before = (count("task"), count("fd"));
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok()).expect("set by the driver");
    let soak = Arc::new(Soak {
        until: Instant::now() + Duration::from_secs(seconds),
        shared: RwLock::new(now(open(0)).expect("the first connector")),
        figures: Mutex::default(),
        stalled: AtomicU64::new(0),
        portal: std::env::var("SOAK_PORTAL").expect("set by the driver"),
        sizes: ["SOAK_WORKSPACES", "SOAK_ASSET_MODELS", "SOAK_PORTALS", "SOAK_PROJECTS"].map(number),
    });
    let is_over = Arc::new(AtomicBool::new(false));
    let clock = std::thread::spawn({
        let (soak, is_over) = (Arc::clone(&soak), Arc::clone(&is_over));
        move || {
            while !is_over.load(SeqCst) {
                soak.watch()
            }
        }
    });
    let mut threads = Vec::new();
    for worker in (0..WORKERS).filter(|worker| worker % 4 == 0) {
        let soak = Arc::clone(&soak);
        threads.push(std::thread::spawn(move || now(soak.work(worker))));
    }
    let several =
        tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().expect("a runtime");
    several.block_on(async {
        let tasks = (0..WORKERS).filter(|worker| worker % 4 > 0).map(|worker| {
            let soak = Arc::clone(&soak);
            tokio::spawn(async move { soak.work(worker).await })
        });
        for task in tasks.collect::<Vec<_>>() {
            task.await.expect("no worker panics");
        }
    });
    threads.into_iter().for_each(|thread| thread.join().expect("no worker panics"));
    soak.shared.read().unwrap_or_else(PoisonError::into_inner).close();
    drop(several);
    is_over.store(true, SeqCst);
    clock.join().expect("the clock does not panic");
    let soak = Arc::into_inner(soak).expect("all workers are gone");
    drop(soak.shared);
    let mut after = (count("task"), count("fd"));
    for _ in 0..100 {
        if after <= before {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
        after = (count("task"), count("fd"));
    }
    let figures = soak.figures.into_inner().unwrap_or_else(PoisonError::into_inner);
    println!(
        "{}",
        serde_json::json!({
            "calls": figures.calls, "complete": figures.complete, "streams": figures.streams, "errors": figures.errors,
            "cancelled": figures.cancelled, "opened": figures.opened, "forks": 0,
            "slowest_ms": figures.slowest.as_millis() as u64, "stalled_ms": soak.stalled.into_inner() / 1000,
            "late": figures.late, "wrong": figures.wrong,
            "threads": [before.0, after.0], "descriptors": [before.1, after.1],
        })
    );
}

/// How many threads (`task`) or descriptors (`fd`) the process has; none where the system does not say.
fn count(what: &str) -> usize {
    std::fs::read_dir(format!("/proc/self/{what}")).map_or(0, Iterator::count)
}

/// Runs on a runtime of its own.
fn now<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
}

/// A connector with the long-lived keys, or with those of a session that is renewed all the time.
async fn open(choice: u64) -> Result<Connector, Error> {
    let builder = Connector::builder()
        .max_attempts(3)
        .max_backoff(Duration::from_millis(500))
        .attempt_timeout(Duration::from_secs(2))
        .call_timeout(CALL_TIMEOUT);
    if choice.is_multiple_of(3) {
        return builder.build().await;
    }
    let role = Credentials::assume_role(ROLE).session_name(format!("rust-{}", choice % 4));
    builder.credentials(role).build().await
}

impl Soak {
    fn figures(&self, write: impl FnOnce(&mut Figures)) {
        write(&mut self.figures.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Measures by how much a short sleep is too long: so long, nothing of the program may have run.
    fn watch(&self) {
        let (asked, begun) = (Duration::from_millis(10), Instant::now());
        std::thread::sleep(asked);
        let late = begun.elapsed().saturating_sub(asked);
        if late > Duration::from_millis(5) {
            self.stalled.fetch_add(late.as_micros() as u64, SeqCst);
        }
    }

    async fn work(&self, worker: u64) {
        let mut random = Random(worker + 1);
        while Instant::now() < self.until {
            let shared = self.shared.read().unwrap_or_else(PoisonError::into_inner).clone();
            match random.below(400) {
                0 => {
                    let Some(connector) = self.open(&mut random).await else { continue };
                    let old =
                        std::mem::replace(&mut *self.shared.write().unwrap_or_else(PoisonError::into_inner), connector);
                    // Those who use it get `closed`.
                    old.close();
                }
                1..=80 => {
                    let Some(own) = self.open(&mut random).await else { continue };
                    self.list(&own, random.below(6)).await;
                    own.close();
                }
                81..=160 => {
                    let time = Duration::from_millis(random.below(400));
                    if tokio::time::timeout(time, self.list(&shared, random.below(6))).await.is_err() {
                        self.figures(|figures| figures.cancelled += 1);
                    }
                }
                _ => self.list(&shared, random.below(6)).await,
            }
        }
    }

    async fn open(&self, random: &mut Random) -> Option<Connector> {
        let opened = open(random.below(12)).await;
        self.figures(|figures| match &opened {
            Ok(_) => figures.opened += 1,
            Err(error) => figures.wrong.push(format!("no connector: {error}")),
        });
        opened.ok()
    }

    async fn list(&self, aws: &Connector, which: u64) {
        match which {
            0 => {
                self.walk(aws.twinmaker().list_workspaces().max_results(50).pages(), self.sizes[0], |item| {
                    item.workspace_id
                })
                .await
            }
            1 => {
                self.walk(aws.sitewise().list_asset_models().max_results(50).pages(), self.sizes[1], |item| item.id)
                    .await
            }
            4 => self.listen(aws, EVENTS).await,
            5 => self.listen(aws, EVENTS / 2).await,
            2 => self.walk(aws.sitewise().list_portals().max_results(50).pages(), self.sizes[2], |item| item.id).await,
            _ => {
                self.walk(aws.sitewise().list_projects(&self.portal).max_results(50).pages(), self.sizes[3], |item| {
                    item.id
                })
                .await
            }
        }
    }

    /// Walks through all pages, and judges each call and the whole.
    async fn walk<R: Paged>(&self, mut pages: Pages<Page<R>>, size: usize, id: fn(R::Item) -> String) {
        let mut ids = HashSet::new();
        loop {
            let (begun, stalled) = (Instant::now(), self.stalled.load(SeqCst));
            let page = pages.next().await;
            self.judge(begun, stalled);
            match page {
                // A fault may give the first page twice: items count by their ids.
                Some(Ok(page)) => ids.extend(page.items.into_iter().map(id)),
                Some(Err(error)) => return self.failed(&error),
                None => {
                    return self.figures(|figures| match ids.len() {
                        found if found == size => figures.complete += 1,
                        found => figures.wrong.push(format!("{found} of {size} items came, without an error")),
                    });
                }
            }
        }
    }

    /// Reads so many events of a stream, all or the first of them, and lets it go.
    async fn listen(&self, aws: &Connector, most: usize) {
        let (begun, stalled) = (Instant::now(), self.stalled.load(SeqCst));
        let opened = aws.sitewise().invoke_assistant("Which pumps stand still?").send().await;
        self.judge(begun, stalled);
        let mut events = match opened {
            Ok(events) => events,
            Err(error) => return self.failed(&error),
        };
        let mut found = 0;
        while most == EVENTS || found < most {
            let (begun, stalled) = (Instant::now(), self.stalled.load(SeqCst));
            let event = events.next().await;
            self.judge(begun, stalled);
            match event {
                Some(Ok(_)) => found += 1,
                Some(Err(error)) => return self.failed(&error),
                None => break,
            }
        }
        self.figures(|figures| match found {
            found if found == most => figures.streams += 1,
            found => figures.wrong.push(format!("{found} of {most} events came, without an error")),
        });
    }

    /// Judges the time of a call that ends now.
    fn judge(&self, begun: Instant, stalled: u64) {
        let took = begun.elapsed();
        let allowed = CALL_TIMEOUT + GRACE + Duration::from_micros(self.stalled.load(SeqCst) - stalled);
        self.figures(|figures| {
            figures.calls += 1;
            figures.slowest = figures.slowest.max(took);
            if took > allowed {
                figures.late.push(format!("a call took {took:?}, but {allowed:?} were allowed"));
            }
        });
    }

    /// Judges an error.
    fn failed(&self, error: &Error) {
        self.figures(|figures| {
            *figures.errors.entry(error.kind().name()).or_default() += 1;
            if !EXPECTED.contains(&error.kind()) {
                figures.wrong.push(error.to_string());
            }
        });
    }
}

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}
