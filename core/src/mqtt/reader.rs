//! [`Readers`]: those who take the messages of one subscription, each for itself and one after another.

use super::message::Message;
use super::subscription::Subscription;
use super::wait::parked;
use crate::error::Error;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// How many messages are taken at once, so that each costs no more than a look.
const RUN: usize = 100;

/// Those who take the messages of a subscription: loops of a program. Cheap to clone; clones are the same.
#[derive(Clone)]
pub struct Readers(Arc<Pool>);

/// What was taken for the next who ask. Its lock comes before that of the client.
struct Pool {
    subscription: Arc<Subscription>,
    run: Mutex<VecDeque<Message>>,
}

impl Readers {
    /// Of a subscription.
    pub fn new(subscription: Subscription) -> Self {
        Readers(Arc::new(Pool { subscription: Arc::new(subscription), run: Mutex::default() }))
    }

    /// The subscription.
    pub fn subscription(&self) -> &Arc<Subscription> {
        &self.0.subscription
    }

    /// One more reader.
    pub fn reader(&self) -> Reader {
        Reader { pool: Arc::clone(&self.0), hand: Mutex::default() }
    }

    /// What nobody has been given yet goes back, for handlers to take.
    pub fn give_back(&self) {
        self.0.give_back([]);
    }
}

impl Pool {
    fn run(&self) -> MutexGuard<'_, VecDeque<Message>> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Messages come again, before those that nobody was given yet.
    fn give_back(&self, ids: impl IntoIterator<Item = u64>) {
        // In a forked child the lock may be held for ever.
        if self.subscription.is_forked() {
            return;
        }
        let mut run = self.run();
        let ids: Vec<u64> = ids.into_iter().chain(run.drain(..).map(|message| message.id())).collect();
        // Whoever waits is woken by it, for nothing if it is nothing.
        if !ids.is_empty() {
            self.subscription.give_back(&ids);
        }
    }
}

/// One who takes messages one after another. What it has taken is in its hands until [`done`](Self::done) is said of it;
/// when the reader is dropped, it comes again.
pub struct Reader {
    pool: Arc<Pool>,
    hand: Mutex<Vec<u64>>,
}

impl Reader {
    /// All that it was given is done.
    pub fn done(&self) {
        let given = std::mem::take(&mut *self.hand());
        if !given.is_empty() {
            self.pool.subscription.done_all(&given);
        }
    }

    /// The next message; none if the client was closed, or the subscription ended.
    ///
    /// # Errors
    /// What the broker says if it refuses the subscription; what ended the client if it was no `close`.
    pub async fn next(&self) -> Result<Option<Taken>, Error> {
        poll_fn(|context| self.poll_next(context)).await
    }

    /// [`next`](Self::next) for a thread, which waits at most `time`; none if nothing came.
    pub fn wait(&self, time: Duration) -> Option<Result<Option<Taken>, Error>> {
        parked(time, |context| self.poll_next(context))
    }

    fn poll_next(&self, context: &mut Context<'_>) -> Poll<Result<Option<Taken>, Error>> {
        let pool = &self.pool;
        if pool.subscription.is_forked() {
            return pool.subscription.poll_run(context, RUN).map_ok(|_| None);
        }
        let mut run = pool.run();
        if run.is_empty() || pool.subscription.is_over() {
            match pool.subscription.poll_run(context, RUN) {
                Poll::Ready(Ok(Some(more))) => run.extend(more),
                Poll::Ready(Ok(None)) => return Poll::Ready(Ok(None)),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        let message = run.pop_front();
        Poll::Ready(Ok(message.map(|message| Taken { pool: Arc::clone(pool), message: Some(message) })))
    }

    /// A message is in its hands now.
    pub fn keep(&self, mut taken: Taken) -> Option<Message> {
        let message = taken.message.take()?;
        self.hand().push(message.id());
        Some(message)
    }

    fn hand(&self) -> MutexGuard<'_, Vec<u64>> {
        self.hand.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let given = std::mem::take(self.hand.get_mut().unwrap_or_else(PoisonError::into_inner));
        if !given.is_empty() {
            self.pool.give_back(given);
        }
    }
}

/// A message on its way to its reader: dropped before it is [kept](Reader::keep), it comes again.
pub struct Taken {
    pool: Arc<Pool>,
    message: Option<Message>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        if let Some(message) = self.message.take() {
            self.pool.give_back([message.id()]);
        }
    }
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Readers").field(&self.0.subscription).finish()
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("subscription", &self.pool.subscription).finish_non_exhaustive()
    }
}

impl fmt::Debug for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Taken").field(&self.message).finish()
    }
}
