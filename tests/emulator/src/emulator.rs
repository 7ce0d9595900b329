//! A running emulator, from the side of its owner.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use crate::counts::OperationCount;
use crate::fault::Fault;
use crate::identity::Denial;
use crate::options::Options;
use crate::request_log::RecordedRequest;
use crate::server;
use crate::shared::Shared;

/// An emulator that runs until it is dropped.
///
/// It has a thread and a runtime of its own, so it serves tests without a runtime as well as those inside one.
pub struct Emulator {
    endpoint: String,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Emulator {
    /// Starts an emulator; when this returns, it accepts connections.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::InvalidInput`] for options that cannot work, such as an address beyond this machine that was
    /// not allowed; otherwise what the operating system says against listening.
    pub fn start(options: Options) -> io::Result<Emulator> {
        let shared = Arc::new(Shared::new(options)?);
        let listener = TcpListener::bind(shared.options.listen)?;
        listener.set_nonblocking(true)?;
        let endpoint = format!("http://{}", reachable(listener.local_addr()?));
        let (stop, stopped) = oneshot::channel();
        let (report, started) = mpsc::channel();
        let served = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("twinlink-emulator".to_owned())
            .spawn(move || run(listener, served, stopped, &report))?;
        let emulator = Emulator { endpoint, shared, stop: Some(stop), thread: Some(thread) };
        started.recv().unwrap_or_else(|_| Err(io::Error::other("the server's thread ended before it served")))?;
        Ok(emulator)
    }

    /// The address for clients, such as `http://127.0.0.1:4577`.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The access key id that clients must sign with.
    pub fn access_key_id(&self) -> &str {
        &self.shared.options.access_key_id
    }

    /// The secret access key that clients must sign with.
    pub fn secret_access_key(&self) -> &str {
        &self.shared.options.secret_access_key
    }

    /// The session token that clients must send, if they must.
    pub fn session_token(&self) -> Option<&str> {
        self.shared.options.session_token.as_deref()
    }

    /// The region that clients must sign for.
    pub fn region(&self) -> &str {
        &self.shared.options.region
    }

    /// The identifier of the portal at `index`, for listing its projects.
    pub fn portal_id(&self, index: u32) -> String {
        self.shared.catalog.portal_id(index)
    }

    /// Asks for a fault. It strikes requests that arrive from now on.
    pub fn inject(&self, fault: Fault) {
        self.shared.inject(fault);
    }

    /// Forgets faults, recorded requests, counts and what was denied since the start, and sets the clock right.
    /// Temporary credentials stay good.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// The requests since the last reset, oldest first, at most the newest 10,000.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.log.snapshot()
    }

    /// How often each operation was asked for since the last reset; operations that were not are left out.
    pub fn counts(&self) -> BTreeMap<String, OperationCount> {
        self.shared.counts.snapshot()
    }

    /// How often one operation, such as `CreateSession`, was asked for since the last reset.
    pub fn count(&self, operation: &str) -> OperationCount {
        self.counts().get(operation).copied().unwrap_or_default()
    }

    /// Denies an operation from now on, until the next reset.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::InvalidInput`] for a principal that is none, and an operation that cannot be denied.
    pub fn deny(&self, denial: Denial) -> io::Result<()> {
        denial.check().map_err(|message| io::Error::new(io::ErrorKind::InvalidInput, message))?;
        self.shared.denials.add(denial);
        Ok(())
    }

    /// Lets all temporary credentials that were handed out so far expire at once.
    pub fn expire_sessions(&self) {
        self.shared.identities.expire();
    }

    /// How many temporary credentials were handed out since the start.
    pub fn sessions(&self) -> u64 {
        self.shared.identities.issued()
    }

    /// How many connections clients have open, those to the admin path not counted.
    pub fn open_connections(&self) -> usize {
        self.shared.connections.open()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // A thread that has ended already no longer listens; there is nothing to stop then.
        let _ = self.stop.take().map(|stop| stop.send(()));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

impl fmt::Debug for Emulator {
    /// Address and identity; never the secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Emulator")
            .field("endpoint", &self.endpoint)
            .field("options", &self.shared.options)
            .finish_non_exhaustive()
    }
}

/// The server's thread: reports how its start went, then serves until it is stopped.
fn run(listener: TcpListener, shared: Arc<Shared>, stop: oneshot::Receiver<()>, report: &mpsc::Sender<io::Result<()>>) {
    let started = tokio::runtime::Builder::new_current_thread().enable_all().build().and_then(|runtime| {
        let context = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        drop(context);
        Ok((runtime, listener))
    });
    match started {
        Ok((runtime, listener)) => {
            // The owner waits for this report, so it is there to take it.
            let _ = report.send(Ok(()));
            runtime.block_on(server::serve(listener, shared, stop));
        }
        Err(error) => drop(report.send(Err(error))),
    }
}

/// Where a client on this machine reaches a server that listens on every address.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}
