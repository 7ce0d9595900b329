//! [`run_on_thread`]: for faces that have no runtime.

use super::client::MqttDriver;
use crate::error::{Error, ErrorKind};
use crate::log::Log;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs a client's driver on a thread of its own, called `twinlink-mqtt`, which ends with the client. What it says goes to
/// `log`. The thread calls nobody: it wakes who waits.
///
/// # Errors
/// Of kind `internal` if the system gives no thread or poll.
pub fn run_on_thread(driver: MqttDriver, log: &Log) -> Result<(), Error> {
    let failed = |error: std::io::Error| {
        Error::new(ErrorKind::Internal, format!("the system gives no thread or poll for MQTT: {error}"))
    };
    let build = || tokio::runtime::Builder::new_current_thread().enable_all().build();
    // Without descriptors left, Tokio fails in one place and panics in the next.
    let runtime = catch_unwind(build).unwrap_or_else(|_| Err(std::io::Error::other("no descriptors left")));
    let runtime = runtime.map_err(failed)?;
    let driver = log.hear(driver);
    let drive = move || {
        // What panics ends the client with an error that says so.
        let _ = catch_unwind(AssertUnwindSafe(|| runtime.block_on(driver)));
        runtime.shutdown_background();
    };
    std::thread::Builder::new().name("twinlink-mqtt".to_owned()).spawn(drive).map(|_| ()).map_err(failed)
}
