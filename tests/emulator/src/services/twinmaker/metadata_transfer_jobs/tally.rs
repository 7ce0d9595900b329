//! What became of the resources of a job.

use serde_json::{Value, json};

use crate::answer::ApiError;

/// What became of one resource that was not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Transferred,
    /// It was so before.
    Skipped,
}

/// The count of a job.
#[derive(Debug, Default)]
pub(super) struct Tally {
    succeeded: usize,
    skipped: usize,
    failures: Vec<Value>,
}

impl Tally {
    /// Counts one resource.
    pub(super) fn count(&mut self, kind: &str, id: &str, done: Result<Done, ApiError>) {
        match done {
            Ok(Done::Transferred) => self.succeeded += 1,
            Ok(Done::Skipped) => self.skipped += 1,
            Err(error) => self.failures.push(json!({
                "resourceType": kind, "resourceId": id, "errorCode": error.code, "errorMessage": error.message,
            })),
        }
    }

    /// The counts, as jobs have them.
    pub(super) fn progress(&self) -> Value {
        let failed = self.failures.len();
        json!({
            "totalCount": self.succeeded + self.skipped + failed,
            "succeededCount": self.succeeded,
            "skippedCount": self.skipped,
            "failedCount": failed,
        })
    }

    /// The report: what failed, and why.
    pub(super) fn report(&self, job: &str) -> Value {
        json!({ "metadataTransferJobId": job, "progress": self.progress(), "errors": self.failures })
    }
}
