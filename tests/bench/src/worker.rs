//! The client's side of the conversation with `cargo xtask bench`.

use cpu_time::ProcessTime;
use serde_json::json;
use std::error::Error;
use std::io::{BufRead, stdin};
use std::time::Instant;

/// Why a client ends.
pub type Failure = Box<dyn Error + Send + Sync>;

/// What a client has seen.
#[derive(Default)]
pub struct Seen {
    pages: u64,
    items: u64,
    check: u64,
}

impl Seen {
    /// Counts a page.
    pub fn page(&mut self) {
        self.pages += 1;
    }

    /// Counts an item by what was read of it: its texts, and the seconds of its times.
    pub fn item<const TEXTS: usize>(&mut self, texts: [&str; TEXTS], seconds: [i64; 2]) {
        let texts: usize = texts.iter().map(|text| text.len()).sum();
        self.check += texts as u64 + seconds.iter().sum::<i64>() as u64;
        self.items += 1;
    }

    /// Counts what another has seen.
    pub fn add(&mut self, other: &Seen) {
        self.pages += other.pages;
        self.items += other.items;
        self.check += other.check;
    }
}

/// The endpoint that the command line names.
pub fn endpoint() -> Result<String, Failure> {
    std::env::args().nth(1).ok_or_else(|| "usage: CLIENT ENDPOINT".into())
}

/// Works until standard input ends. `walk` makes one listing with the given page size.
pub async fn serve(mut walk: impl AsyncFnMut(usize, &mut Seen) -> Result<(), Failure>) -> Result<(), Failure> {
    serve_tasks(async |verb, size, listings, seen| {
        if verb != "walk" {
            return Err(format!("this client cannot {verb}").into());
        }
        for _ in 0..listings {
            walk(size, seen).await?;
        }
        Ok(())
    })
    .await
}

/// Works until standard input ends. `work` is given the verb, the page size and how often.
pub async fn serve_tasks(
    mut work: impl AsyncFnMut(&str, usize, u32, &mut Seen) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for line in stdin().lock().lines() {
        let line = line?;
        let [verb, size, count] = line.split(' ').collect::<Vec<_>>()[..] else {
            return Err(format!("not a task: {line}").into());
        };
        let (size, count): (usize, u32) = (size.parse()?, count.parse()?);
        let mut seen = Seen::default();
        let (wall, cpu) = (Instant::now(), ProcessTime::now());
        work(verb, size, count, &mut seen).await?;
        let (cpu, wall) = (cpu.elapsed(), wall.elapsed());
        println!(
            "{}",
            json!({
                "pages": seen.pages,
                "items": seen.items,
                "check": seen.check,
                "cpu_us": cpu.as_micros() as u64,
                "wall_us": wall.as_micros() as u64,
            })
        );
    }
    Ok(())
}
