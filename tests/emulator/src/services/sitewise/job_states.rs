//! Where jobs are that did their work when they were made: for half of the time of `--settle` they have not begun, for the
//! other half they run, then they are over.

use super::super::Exchange;
use crate::moment::Moment;
use crate::store::Resource;

/// Puts a new job into its first state, and the state of its end, `last`, behind the time of `--settle`.
pub(super) fn begin(exchange: &Exchange<'_>, job: &mut Resource, first: &str, last: &str) {
    first.clone_into(&mut job.state);
    job.settling = exchange.settling(Some(last));
    job.updated = job.settling.as_ref().map_or(exchange.now, |settling| settling.at);
}

/// The state of a job, and since when it has that.
pub(super) fn shown(job: &Resource, now: Moment) -> (&str, Moment) {
    let middle = Moment(job.created.0 + (job.updated.0 - job.created.0) / 2);
    match job.settling {
        None => (&job.state, job.updated),
        Some(_) if now >= middle => ("RUNNING", middle),
        Some(_) => (&job.state, job.created),
    }
}
