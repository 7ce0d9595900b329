//! [`AnswerBody`]: the body of an answer, read from its connection while it is asked for.

use super::connection::Connection;
use super::pool::{Pool, Target};
use bytes::Bytes;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use std::mem::forget;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::task::coop::poll_proceed;

/// A body, and its connection until all of it was read. Dropped before, it closes the connection.
pub(super) struct AnswerBody {
    incoming: Incoming,
    /// None at the end.
    connection: Option<Box<Connection>>,
    pool: Arc<Pool>,
    /// None if nobody else is to have the connection.
    target: Option<Target>,
}

impl AnswerBody {
    pub(super) fn new(
        incoming: Incoming,
        connection: Box<Connection>,
        pool: Arc<Pool>,
        target: Option<Target>,
    ) -> Self {
        let mut body = AnswerBody { incoming, connection: Some(connection), pool, target };
        if body.incoming.is_end_stream() {
            body.end();
        }
        body
    }

    fn end(&mut self) {
        if let (Some(connection), Some(target)) = (self.connection.take(), self.target.take()) {
            self.pool.give_back(target, connection);
        }
    }
}

impl Drop for AnswerBody {
    fn drop(&mut self) {
        if self.connection.is_some() && self.pool.is_forked() {
            forget(self.connection.take());
        } else if self.incoming.is_end_stream() {
            // All was read, and the end not asked for.
            self.end();
        }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = &mut *self;
        // Else an answer in many small pieces keeps time-outs and all other calls from their turn.
        let turn = ready!(poll_proceed(context));
        let incoming = &mut this.incoming;
        let mut next = |context: &mut Context<'_>| Pin::new(&mut *incoming).poll_frame(context);
        let frame = match &mut this.connection {
            Some(connection) => connection.poll(context, next),
            None => next(context),
        };
        if matches!(frame, Poll::Ready(None)) {
            this.end();
        }
        if frame.is_ready() {
            turn.made_progress();
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
