//! `ExecuteQuery`: SQL over the assets and their values.
//!
//! A query is parsed ([`reader`]), checked against what the user guide of the service allows, and written anew for SQLite
//! ([`select`], [`expressions`], [`built_in`]): what is not known there is refused with line and column. It runs in a thread
//! of its own on a database that has but the views ([`engine`], [`tables`]), whose rows are read in short transactions
//! ([`scan`]), so that others are answered meanwhile.

mod built_in;
mod compiler;
mod engine;
mod expressions;
mod functions;
mod kinds;
mod places;
mod reader;
mod refusal;
mod scan;
mod select;
mod source;
mod table;
mod tables;
mod times;
mod views;

#[cfg(test)]
mod or_tests;
#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use tokio::sync::{Semaphore, mpsc, oneshot};

use super::super::{Behaviour, Context, Family, Later, Outcome};
use crate::answer::ApiError;
use crate::moment::Moment;
use refusal::Refusal;
use source::{Question, Source};

pub(super) const FAMILY: Family =
    Family { name: "SQL queries", operations: &[Behaviour::asks("ExecuteQuery", execute)], schema: "" };

/// How many rows a page has, unless the request says, and at most.
const MOST_ROWS: u32 = 20_000;

/// How many queries run at once; others wait.
static RUNNING: Semaphore = Semaphore::const_new(4);

/// Room for queries that lie deep in themselves.
const STACK_BYTES: usize = 64 << 20;

fn execute<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let most = context.page_size(MOST_ROWS);
        if most > MOST_ROWS {
            return Err(context.invalid(format!("maxResults must be {MOST_ROWS} at most, not {most}")));
        }
        let (first, now) = place(context)?;
        let text = context.text("queryStatement").to_owned();
        let permit = RUNNING.acquire().await.map_err(|error| ApiError::internal(error.to_string()))?;
        let (questions, mut asked) = mpsc::channel(1);
        let source = Source::new(questions, Instant::now() + Duration::from_secs(engine::MOST_SECONDS));
        let (done, answered) = oneshot::channel();
        let run = move || {
            // Nobody listens any more once the client is gone.
            let _ = done.send(engine::answer(&text, now.0, &source, (first, most)));
            drop(permit);
        };
        let thread = std::thread::Builder::new().name("twinlink-query".to_owned()).stack_size(STACK_BYTES);
        thread.spawn(run).map_err(|error| ApiError::internal(format!("no thread for a query: {error}")))?;
        while let Some(Question { mut scan, answer }) = asked.recv().await {
            let read = context.transact(|exchange| scan.read(exchange));
            // Nobody listens any more once the query has ended.
            let _ = answer.send(read.map(|stretch| (scan, stretch)));
            tokio::task::yield_now().await;
        }
        let table = answered.await.map_err(|_| ApiError::internal("the thread of a query has ended"))?;
        let table = table.map_err(|refusal| refuse(context, refusal))?;
        let next = table.has_more.then(|| format!("{} {}", first + u64::from(most), now.0));
        let token = next.map(|next| context.seal_text(&next)).transpose()?;
        Ok(Outcome::Written(table.into_json(token.as_deref())))
    })
}

/// The row that the page begins with, and what `NOW()` is: the same on all pages.
fn place(context: &Context<'_>) -> Result<(u64, Moment), ApiError> {
    let Some(text) = context.opened_text()? else {
        let milliseconds = context.now.0.div_euclid(times::MILLISECOND);
        return Ok((0, Moment(milliseconds * times::MILLISECOND)));
    };
    let parts = text.split_once(' ').and_then(|(first, now)| Some((first.parse().ok()?, Moment(now.parse().ok()?))));
    parts.ok_or_else(|| ApiError::internal("a token of a query has no place"))
}

fn refuse(context: &Context<'_>, refusal: Refusal) -> ApiError {
    match refusal {
        Refusal::Invalid(..) | Refusal::Unworkable(_) => context.invalid(refusal.to_string()),
        Refusal::Late => context.refuse("QueryTimeoutException", refusal.to_string()),
        Refusal::Failed(error) => error,
    }
}

/// A part of a query as a refusal shows it.
fn cut(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
