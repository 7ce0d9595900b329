//! Faults that a test asks for, and the queue in which they wait for their request.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::services;

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// Refuse with 429 `ThrottlingException`.
    Throttle,
    /// Refuse with 429 `ThrottlingException`, and say when to come again.
    RetryAfter {
        /// After how many milliseconds, in the header `x-amz-retry-after`.
        millis: u64,
    },
    /// Refuse with any status and AWS error code.
    Error {
        /// The HTTP status, 400 to 599.
        status: u16,
        /// The AWS error code.
        code: String,
        /// The message in the body.
        message: String,
    },
    /// Answer as usual, but late.
    Slow {
        /// How late, in milliseconds.
        millis: u64,
    },
    /// Announce the whole body, send half of it, and close the connection.
    Cut,
    /// A complete HTTP body whose JSON ends in the middle.
    TruncatedJson,
    /// Valid JSON in which the list of items is a string.
    WrongType,
    /// One item of the page has a number where its identifier should be.
    BadItem,
    /// One item of the page has other JSON as one of its members.
    OddMember {
        /// The member's name.
        member: String,
        /// What it is, as it is sent.
        json: String,
    },
    /// An empty page, with a token that resumes at the page that was asked for.
    EmptyPage,
    /// The page that was asked for, with the token that leads to it instead of the next one.
    RepeatedToken,
    /// Refuse with 403 `ExpiredTokenException`.
    ExpiredToken,
    /// Set the emulator's clock off, at once and until it is reset; times and operation do not matter.
    ClockSkew {
        /// How far ahead of the machine's clock, in seconds; negative is behind.
        seconds: i64,
    },
    /// Reset the connection instead of answering.
    ResetConnection,
}

/// A fault, how often it strikes, and whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    kind: FaultKind,
    times: Option<u32>,
    operation: Option<String>,
}

impl Fault {
    /// A fault that strikes every request of every operation until it is cleared.
    pub fn new(kind: FaultKind) -> Fault {
        Fault { kind, times: None, operation: None }
    }

    /// Limits the fault to a number of requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Fault {
        self.times = Some(times);
        self
    }

    /// Limits the fault to one operation, such as `ListPortals`, or `iotsitewise.ListWorkspaces` for one service's.
    #[must_use]
    pub fn operation(mut self, operation: impl Into<String>) -> Fault {
        self.operation = Some(operation.into());
        self
    }

    /// What goes wrong.
    pub fn kind(&self) -> &FaultKind {
        &self.kind
    }
}

/// The faults that have been asked for and not used up, first come first served.
#[derive(Debug, Default)]
pub(crate) struct FaultQueue {
    waiting: Mutex<Vec<Fault>>,
}

impl FaultQueue {
    /// Adds a fault behind those that wait already.
    pub(crate) fn push(&self, fault: Fault) {
        self.lock().push(fault);
    }

    /// Uses the first fault that is for an operation once.
    pub(crate) fn take(&self, service: &str, operation: &str) -> Option<FaultKind> {
        let mut waiting = self.lock();
        waiting.retain(|fault| fault.times != Some(0));
        let matches =
            |fault: &Fault| fault.operation.as_deref().is_none_or(|name| services::is_called(service, operation, name));
        let fault = waiting.iter_mut().find(|fault| matches(fault))?;
        fault.times = fault.times.map(|times| times - 1);
        Some(fault.kind.clone())
    }

    /// Uses the first fault that names `operation` once; one that strikes every operation does not count.
    pub(crate) fn take_named(&self, operation: &str) -> Option<FaultKind> {
        let mut waiting = self.lock();
        waiting.retain(|fault| fault.times != Some(0));
        let fault = waiting.iter_mut().find(|fault| fault.operation.as_deref() == Some(operation))?;
        fault.times = fault.times.map(|times| times - 1);
        Some(fault.kind.clone())
    }

    /// Forgets every fault.
    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Fault>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_strike_in_order_as_often_as_asked() {
        let queue = FaultQueue::default();
        queue.push(Fault::new(FaultKind::Throttle).times(2).operation("ListPortals"));
        queue.push(Fault::new(FaultKind::Cut).times(1));
        queue.push(Fault::new(FaultKind::WrongType).times(0));
        assert_eq!(queue.take("iotsitewise", "ListPortals"), Some(FaultKind::Throttle));
        assert_eq!(queue.take("iotsitewise", "ListProjects"), Some(FaultKind::Cut));
        assert_eq!(queue.take("iotsitewise", "ListProjects"), None);
        assert_eq!(queue.take("iotsitewise", "ListPortals"), Some(FaultKind::Throttle));
        assert_eq!(queue.take("iotsitewise", "ListPortals"), None);
    }

    #[test]
    fn a_fault_without_a_number_lasts_until_it_is_cleared() {
        let queue = FaultQueue::default();
        queue.push(Fault::new(FaultKind::EmptyPage));
        for _ in 0..3 {
            assert_eq!(queue.take("iotsitewise", "ListPortals"), Some(FaultKind::EmptyPage));
        }
        queue.clear();
        assert_eq!(queue.take("iotsitewise", "ListPortals"), None);
    }
}
