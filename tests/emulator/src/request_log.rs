//! The memory of what was asked, for tests that look at requests after the fact.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper::header::HeaderMap;
use serde::Serialize;

/// How many requests are remembered; older ones are forgotten.
const CAPACITY: usize = 10_000;

/// Headers that hold secrets or what is derived from them.
const SECRET_HEADERS: [&str; 3] = ["authorization", "proxy-authorization", "x-amz-security-token"];

/// One request as it arrived, and what became of it.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation, such as `ListPortals`; nothing when the request was for none that is known.
    pub operation: Option<String>,
    /// The signing name, such as `iotsitewise`; nothing when the request named no known service.
    pub service: Option<String>,
    /// The HTTP method.
    pub method: String,
    /// The path as sent.
    pub path: String,
    /// The query as sent, without a presigned signature and without a session token.
    pub query: String,
    /// The headers under their lower-case names, repeated ones joined by commas; authorization and session token
    /// are left out.
    pub headers: BTreeMap<String, String>,
    /// The body as text; without the web identity token, if it is a form.
    pub body: String,
    /// The status of the answer; nothing while the request is in flight, and when it was never answered.
    pub status: Option<u16>,
    /// Whether the peer went away before it was answered.
    pub aborted: bool,
}

/// The headers of a request as they may be remembered.
pub(crate) fn recordable_headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut recorded = BTreeMap::<String, String>::new();
    for (name, value) in headers.iter().filter(|(name, _)| !SECRET_HEADERS.contains(&name.as_str())) {
        let text = String::from_utf8_lossy(value.as_bytes());
        recorded
            .entry(name.as_str().to_owned())
            .and_modify(|known| {
                known.push(',');
                known.push_str(&text);
            })
            .or_insert_with(|| text.clone().into_owned());
    }
    recorded
}

/// The newest requests, in the order in which they arrived.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    records: Mutex<Records>,
}

#[derive(Debug, Default)]
struct Records {
    /// The number of the first record in `newest`; numbers are never used twice, also not after a reset, so that a
    /// request that was in flight at a reset cannot write into another one's record.
    first: u64,
    newest: VecDeque<RecordedRequest>,
}

impl RequestLog {
    /// Remembers a request that arrived.
    pub(crate) fn begin(self: &Arc<Self>, request: RecordedRequest) -> InFlight {
        let mut records = self.lock();
        if records.newest.len() == CAPACITY {
            records.newest.pop_front();
            records.first += 1;
        }
        let number = records.first + records.newest.len() as u64;
        records.newest.push_back(request);
        InFlight { log: Arc::clone(self), number, ended: false }
    }

    /// A copy of what is remembered.
    pub(crate) fn snapshot(&self) -> Vec<RecordedRequest> {
        self.lock().newest.iter().cloned().collect()
    }

    /// Forgets everything.
    pub(crate) fn clear(&self) {
        let mut records = self.lock();
        records.first += records.newest.len() as u64;
        records.newest.clear();
    }

    fn update(&self, number: u64, change: impl FnOnce(&mut RecordedRequest)) {
        let mut records = self.lock();
        let index = number.checked_sub(records.first);
        if let Some(record) = index.and_then(|index| records.newest.get_mut(index as usize)) {
            change(record);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that is being answered. The connection drops its work when the peer goes away, and with it this
/// guard: one that is dropped before its end was told marks its record as aborted.
#[derive(Debug)]
pub(crate) struct InFlight {
    log: Arc<RequestLog>,
    number: u64,
    ended: bool,
}

impl InFlight {
    /// Notes the status of the answer, or that there will be none on purpose.
    pub(crate) fn end(mut self, status: Option<u16>) {
        self.ended = true;
        self.log.update(self.number, |record| record.status = status);
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        if !self.ended {
            self.log.update(self.number, |record| record.aborted = true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(path: &str) -> RecordedRequest {
        RecordedRequest {
            operation: None,
            service: None,
            method: "GET".to_owned(),
            path: path.to_owned(),
            query: String::new(),
            headers: BTreeMap::new(),
            body: String::new(),
            status: None,
            aborted: false,
        }
    }

    #[test]
    fn the_newest_requests_are_kept_in_order() {
        let log = Arc::new(RequestLog::default());
        let oldest = log.begin(request("oldest"));
        for index in 0..CAPACITY {
            log.begin(request(&index.to_string())).end(Some(200));
        }
        oldest.end(Some(500));
        let records = log.snapshot();
        assert_eq!(records.len(), CAPACITY);
        assert_eq!(records[0].path, "0");
        assert!(records.iter().all(|record| record.status == Some(200) && !record.aborted));
    }

    #[test]
    fn a_request_in_flight_at_a_reset_writes_into_no_other_record() {
        let log = Arc::new(RequestLog::default());
        let early = log.begin(request("early"));
        log.clear();
        log.begin(request("late")).end(Some(200));
        drop(early);
        assert!(!log.snapshot()[0].aborted);
    }

    #[test]
    fn dropping_the_guard_means_aborted() {
        let log = Arc::new(RequestLog::default());
        drop(log.begin(request("dropped")));
        assert!(log.snapshot()[0].aborted);
    }

    #[test]
    fn secrets_are_not_remembered() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("authorization", "a"), ("x-amz-security-token", "b"), ("x-seen", "c"), ("x-seen", "d")] {
            headers.append(name, value.parse().unwrap());
        }
        let recorded = recordable_headers(&headers);
        assert_eq!(recorded.into_iter().collect::<Vec<_>>(), [("x-seen".to_owned(), "c,d".to_owned())]);
    }
}
