//! [`Exchange`]: one connection, from the welcome to its end.

use super::client::{Inner, Shared};
use super::inbox::Known;
use super::link::Link;
use super::packet::{self, Incoming};
use super::reason::{Blame, disconnection, refusal};
use super::transport::{Welcome, lost};
use crate::error::{Error, ErrorKind};
use crate::http::raw::Io;
use mqtt_protocol_core::mqtt::common::Cursor;
use mqtt_protocol_core::mqtt::connection::{PacketBuildResult, PacketBuilder};
use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep_until, timeout};

/// How much is read at a time.
const BUFFER: usize = 64 * 1024;

/// How many filters go into one SUBSCRIBE: as many as AWS IoT takes.
const FILTERS: usize = 8;

/// The longest wait for the answer to a ping.
const PONG: Duration = Duration::from_secs(10);

/// How long the good-bye may take.
const GOOD_BYE: Duration = Duration::from_secs(5);

/// How a connection ended.
pub(super) enum Lost {
    /// The broker said why.
    Told { reason: u8, text: Option<String> },
    /// The broker ended it without a word.
    Ended,
    /// The broker's side broke it.
    Reset(Error),
    /// It broke otherwise, or the broker did not keep to the protocol or did not answer.
    Broken(Error),
}

impl Lost {
    fn by(error: &io::Error) -> Lost {
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
        let told = lost(error);
        match error.kind() {
            BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof => Lost::Reset(told),
            _ => Lost::Broken(told),
        }
    }

    /// Whether what was sent may be to blame.
    pub(super) fn blame(&self) -> Blame {
        match self {
            Lost::Told { reason, .. } => Blame::of(*reason),
            Lost::Ended | Lost::Reset(_) => Blame::Perhaps,
            Lost::Broken(_) => Blame::None,
        }
    }

    pub(super) fn into_error(self) -> Error {
        match self {
            Lost::Told { reason, text } => disconnection(reason, text.as_deref()),
            Lost::Ended => Error::new(ErrorKind::Connection, "the broker ended the connection"),
            Lost::Reset(error) | Lost::Broken(error) => error,
        }
    }
}

/// One connection.
pub(super) struct Exchange<'a> {
    shared: &'a Shared,
    io: Box<dyn Io>,
    builder: PacketBuilder,
    incoming: Vec<Incoming>,
    read: Vec<u8>,
    out: Vec<u8>,
    /// How much of `out` is written.
    written: usize,
    must_flush: bool,
    keep_alive: Duration,
    sent_at: Instant,
    received_at: Instant,
    pinged_at: Option<Instant>,
    /// What came with the welcome.
    rest: Vec<u8>,
}

/// What a turn has led to.
#[derive(Default)]
struct Turn {
    read: usize,
    has_written: bool,
    is_at_end: bool,
}

/// What is to be done now.
enum Next {
    Turn(Instant),
    GoodBye,
    NoPong,
}

impl<'a> Exchange<'a> {
    /// The broker has said yes: what was not acknowledged is to be sent again, and what it does not know of the
    /// subscriptions told.
    pub(super) fn begin(shared: &'a Shared, welcome: Welcome, link: Link) -> Self {
        let Welcome { io, connack, rest, largest } = welcome;
        let now = Instant::now();
        // Without one of the broker's, silence is still a lost connection.
        let keep_alive = connack.keep_alive.filter(|seconds| *seconds > 0);
        let keep_alive = keep_alive.map_or(shared.settings.keep_alive, |seconds| Duration::from_secs(seconds.into()));
        let mut inner = shared.lock();
        if let Some(id) = connack.client_id {
            inner.client_id = id;
        }
        inner.outgoing.resumed(connack.session_present);
        inner.inbox.resumed(connack.session_present, now);
        inner.link = Some(link);
        inner.connected(connack.session_present);
        Exchange {
            shared,
            io,
            builder: PacketBuilder::with_maximum_packet_size(largest),
            incoming: Vec::new(),
            read: vec![0; BUFFER],
            out: Vec::new(),
            written: 0,
            must_flush: false,
            keep_alive,
            sent_at: now,
            received_at: now,
            pinged_at: None,
            rest,
        }
    }

    /// Sends and receives; none if the client was closed.
    pub(super) async fn run(mut self) -> Option<Lost> {
        let rest = std::mem::take(&mut self.rest);
        if let Err(lost) = self.receive(&rest) {
            return Some(lost);
        }
        let mut sleep = pin!(sleep_until((Instant::now() + self.keep_alive).into()));
        loop {
            let deadline = match self.prepare() {
                Next::Turn(deadline) => deadline,
                Next::GoodBye => {
                    self.good_bye().await;
                    return None;
                }
                Next::NoPong => {
                    let error = Error::new(ErrorKind::Connection, "the broker does not answer a ping");
                    return Some(Lost::Broken(error));
                }
            };
            if sleep.deadline() != deadline.into() {
                sleep.as_mut().reset(deadline.into());
            }
            let mut wake = pin!(self.shared.wake.notified());
            let turn = poll_fn(|context| {
                let turn = self.turn(context)?;
                if turn.is_some() {
                    return Poll::Ready(Ok(turn));
                }
                let is_woken =
                    wake.as_mut().poll(context).is_ready() || Sleep::poll(sleep.as_mut(), context).is_ready();
                if is_woken { Poll::Ready(Ok(None)) } else { Poll::Pending }
            });
            let turn = match turn.await {
                Ok(turn) => turn.unwrap_or_default(),
                Err(error) => return Some(Lost::by(&error)),
            };
            let now = Instant::now();
            if turn.has_written {
                self.sent_at = now;
            }
            if turn.read > 0 {
                (self.received_at, self.pinged_at) = (now, None);
                let read = std::mem::take(&mut self.read);
                let received = self.receive(&read[..turn.read]);
                self.read = read;
                if let Err(lost) = received {
                    return Some(lost);
                }
            }
            if turn.is_at_end {
                return Some(Lost::Ended);
            }
        }
    }

    /// Puts what is to be sent into the buffer, and says what comes next.
    fn prepare(&mut self) -> Next {
        let now = Instant::now();
        let mut inner = self.shared.lock();
        let inner = &mut *inner;
        let is_written = self.out.is_empty() && !self.must_flush;
        if is_written {
            inner.outgoing.written();
        }
        inner.tell_warnings();
        inner.inbox.tick(now);
        inner.outgoing.expire(now);
        for id in inner.inbox.acknowledge.drain(..) {
            packet::puback(&mut self.out, id);
        }
        let is_over = inner.closing.is_some_and(|until| until <= now);
        if inner.is_abandoned || is_over || (inner.closing.is_some() && inner.outgoing.is_empty()) {
            return Next::GoodBye;
        }
        tell_filters(inner, &mut self.out);
        if let Some(link) = &mut inner.link {
            inner.outgoing.fill(&mut self.out, link, now);
        }
        let mut deadline = self.sent_at.min(self.received_at) + self.keep_alive;
        if let Some(pinged_at) = self.pinged_at {
            deadline = pinged_at + PONG.min(self.keep_alive / 2);
            if deadline <= now {
                return Next::NoPong;
            }
        } else if deadline <= now {
            self.out.extend(packet::PINGREQ);
            self.pinged_at = Some(now);
            deadline = now + PONG.min(self.keep_alive / 2);
        }
        inner.is_idle = true;
        let moments = [inner.closing, inner.inbox.next_moment(), inner.outgoing.next_moment()];
        Next::Turn(moments.into_iter().flatten().fold(deadline, Instant::min))
    }

    /// Writes and reads as much as goes; none if nothing did.
    fn turn(&mut self, context: &mut Context<'_>) -> Result<Option<Turn>, io::Error> {
        let mut turn = Turn::default();
        let written = self.write(context);
        turn.has_written = matches!(written, Ok(true));
        while turn.read < self.read.len() {
            let mut buffer = ReadBuf::new(&mut self.read[turn.read..]);
            match Pin::new(&mut self.io).poll_read(context, &mut buffer) {
                Poll::Pending => break,
                Poll::Ready(Ok(())) if !buffer.filled().is_empty() => turn.read += buffer.filled().len(),
                // TLS that ends without a word is an end, too.
                Poll::Ready(Err(error)) if error.kind() != io::ErrorKind::UnexpectedEof => {
                    // What came before it counts.
                    if turn.read > 0 {
                        break;
                    }
                    return Err(error);
                }
                Poll::Ready(_) => {
                    turn.is_at_end = true;
                    break;
                }
            }
        }
        if turn.read == 0 {
            // Else it is told the next time: what the broker said before it ended the connection comes first.
            written?;
        }
        let has_moved = turn.read > 0 || turn.has_written || turn.is_at_end;
        Ok(has_moved.then_some(turn))
    }

    /// Writes as much as goes. Whether all is written now that was not before.
    fn write(&mut self, context: &mut Context<'_>) -> Result<bool, io::Error> {
        while self.written < self.out.len() {
            match Pin::new(&mut self.io).poll_write(context, &self.out[self.written..])? {
                Poll::Ready(0) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(count) => self.written += count,
                Poll::Pending => break,
            }
        }
        if self.written > 0 && self.written == self.out.len() {
            self.out.clear();
            self.written = 0;
            self.must_flush = true;
        }
        let has_flushed = self.must_flush && Pin::new(&mut self.io).poll_flush(context)?.is_ready();
        self.must_flush &= !has_flushed;
        Ok(has_flushed)
    }

    /// Takes what came. All packets of it are taken under one lock.
    fn receive(&mut self, bytes: &[u8]) -> Result<(), Lost> {
        let version = self.shared.settings.version;
        let mut bytes = Cursor::new(bytes);
        let violated = |error| {
            let why = format!("the broker does not keep to MQTT: {error}");
            Lost::Broken(Error::new(ErrorKind::Decode, why).with_retryable(true))
        };
        let mut failure = None;
        while failure.is_none() {
            match self.builder.feed(&mut bytes) {
                PacketBuildResult::Incomplete => break,
                PacketBuildResult::Error(error) => failure = Some(violated(error)),
                PacketBuildResult::Complete(raw) => match Incoming::parse(version, raw) {
                    Ok(incoming) => self.incoming.push(incoming),
                    Err(error) => failure = Some(violated(error)),
                },
            }
        }
        let mut inner = self.shared.lock();
        for incoming in self.incoming.drain(..) {
            if let Err(lost) = take(&mut inner, incoming) {
                failure.get_or_insert(lost);
            }
        }
        failure.map_or(Ok(()), Err)
    }

    /// Writes what is in the buffer, and the good-bye: the broker keeps the session, and publishes no last will.
    async fn good_bye(&mut self) {
        self.out.extend(packet::DISCONNECT);
        let (io, out) = (&mut self.io, &self.out[self.written..]);
        let written = timeout(GOOD_BYE, async {
            use tokio::io::AsyncWriteExt;
            io.write_all(out).await?;
            io.flush().await?;
            io.shutdown().await
        });
        if let Ok(Err(error)) = written.await {
            tracing::debug!(%error, "the good-bye to the broker failed");
        }
    }
}

/// Tells the broker of filters that it does not know, and of those that are done with.
pub(super) fn tell_filters(inner: &mut Inner, out: &mut Vec<u8>) {
    let Some((version, has_identifiers)) = inner.link.as_ref().map(|link| (link.version, link.has_identifiers)) else {
        return;
    };
    let gone = std::mem::take(&mut inner.inbox.unsubscribe);
    for filters in gone.chunks(FILTERS) {
        let Some(id) = inner.outgoing.unsubscribing(filters.to_vec()) else {
            // There is one when others are answered.
            inner.inbox.unsubscribe.extend_from_slice(filters);
            continue;
        };
        if let Err(error) = packet::unsubscribe(out, version, id, filters) {
            tracing::warn!(%error, "an UNSUBSCRIBE cannot be written");
        }
    }
    let (subscriptions, wanted) = inner.inbox.unknown();
    let filters = if has_identifiers { 1 } else { FILTERS };
    for (subscriptions, wanted) in subscriptions.chunks(filters).zip(wanted.chunks(filters)) {
        let Some(id) = inner.outgoing.subscribing(subscriptions.to_vec()) else {
            // There is one when others are answered.
            subscriptions.iter().for_each(|subscription| inner.inbox.answered(*subscription, Known::No));
            continue;
        };
        if let Err(error) = packet::subscribe(out, version, id, wanted, has_identifiers) {
            tracing::warn!(%error, "a SUBSCRIBE cannot be written");
        }
    }
}

/// Takes one packet.
pub(super) fn take(inner: &mut Inner, incoming: Incoming) -> Result<(), Lost> {
    match incoming {
        Incoming::Publish { id, arrival } => inner.inbox.arrived(id, arrival),
        Incoming::Puback { id, reason, text } => inner.outgoing.acknowledged(id, reason, text.as_deref()),
        Incoming::Suback { id, reasons, text } => {
            for (subscription, reason) in inner.outgoing.subscribed(id).into_iter().zip(reasons) {
                let known = match reason {
                    ..0x80 => Known::Yes,
                    _ => Known::Refused(refusal("Subscribe", reason, text.as_deref())),
                };
                inner.inbox.answered(subscription, known);
            }
        }
        Incoming::Unsuback { id } => inner.outgoing.unsubscribed(id),
        Incoming::Disconnect { reason, text } => return Err(Lost::Told { reason, text }),
        Incoming::Pingresp => {}
        Incoming::Connack(_) => {
            let error = Error::new(ErrorKind::Decode, "the broker does not keep to MQTT: a second CONNACK");
            return Err(Lost::Broken(error.with_retryable(true)));
        }
    }
    Ok(())
}
