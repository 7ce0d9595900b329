//! A running emulator, from the side of its owner.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use crate::answers::PlannedAnswer;
use crate::counts::OperationCount;
use crate::fault::Fault;
use crate::identity::Denial;
use crate::mqtt::{self, DeviceVerifier, MqttFault};
use crate::options::Options;
use crate::proxy::{ProxiedRequest, Proxy, Stage};
use crate::request_log::RecordedRequest;
use crate::server;
use crate::services;
use crate::shared::Shared;
use crate::tls::TlsServer;
use crate::x509::client_certificates;

/// In bytes: formulas use each other's values a hundred deep.
const STACK: usize = 8 << 20;

/// An emulator that runs until it is dropped.
///
/// It has a thread and a runtime of its own, so it serves tests without a runtime as well as those inside one.
pub struct Emulator {
    endpoint: String,
    proxy: Option<String>,
    mqtt: Option<String>,
    ca_pem: Option<String>,
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
    pub fn start(mut options: Options) -> io::Result<Emulator> {
        if let Some(directory) = &options.client_certificates {
            options.trust_anchors.push(client_certificates::write(directory, &options.region)?);
        }
        let shared = Arc::new(Shared::new(options)?);
        let devices = || DeviceVerifier::new(Arc::clone(&shared));
        let tls = shared.options.tls.as_ref();
        let tls = tls.map(|tls| TlsServer::new(tls, shared.options.listen.ip(), devices())).transpose()?;
        let listener = bind(shared.options.listen)?;
        let mqtt_port = shared.options.mqtt_port.map(|port| SocketAddr::new(shared.options.listen.ip(), port));
        let mqtt = mqtt_port.map(bind).transpose()?;
        let proxy = shared.options.proxy.map(bind).transpose()?;
        let address = reachable(listener.local_addr()?);
        let scheme = if tls.is_some() { "https" } else { "http" };
        let endpoint = format!("{scheme}://{address}");
        let proxy_address = proxy.as_ref().map(TcpListener::local_addr).transpose()?;
        let mqtt_address = mqtt.as_ref().map(TcpListener::local_addr).transpose()?;
        let mqtt_scheme = if tls.is_some() { "mqtts" } else { "mqtt" };
        let ca_pem = tls.as_ref().map(|tls| tls.ca_pem.clone());
        let stage = Stage { http: address, mqtt: mqtt_address.map(reachable) };
        let sockets = Sockets { listener, tls, proxy, mqtt, stage };
        let (stop, stopped) = oneshot::channel();
        let (report, started) = mpsc::channel();
        let served = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("twinlink-emulator".to_owned())
            .stack_size(STACK)
            .spawn(move || run(sockets, served, stopped, &report))?;
        let proxy = proxy_address.map(|address| format!("http://{}", reachable(address)));
        let mqtt = mqtt_address.map(|address| format!("{mqtt_scheme}://{}", reachable(address)));
        let emulator = Emulator { endpoint, proxy, mqtt, ca_pem, shared, stop: Some(stop), thread: Some(thread) };
        started.recv().unwrap_or_else(|_| Err(io::Error::other("the server's thread ended before it served")))?;
        Ok(emulator)
    }

    /// The address for clients, such as `http://127.0.0.1:4577`.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The address of the proxy, if there is one, such as `http://127.0.0.1:3128`.
    pub fn proxy(&self) -> Option<&str> {
        self.proxy.as_deref()
    }

    /// The address of the port for MQTT, if there is one, such as `mqtts://127.0.0.1:8883`. MQTT is also spoken in a WebSocket
    /// at the path `/mqtt` of [`Self::endpoint`].
    pub fn mqtt_endpoint(&self) -> Option<&str> {
        self.mqtt.as_deref()
    }

    /// The certificate of the authority that clients must trust, in PEM, if TLS is spoken.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca_pem.as_deref()
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

    /// Asks for something to go wrong with MQTT; it does until the next reset, unless it is done at once.
    ///
    /// # Errors
    /// A sentence that says which number of the fault cannot be.
    pub fn inject_mqtt(&self, fault: &MqttFault) -> Result<(), String> {
        fault.check()?;
        self.shared.mqtt.inject(fault);
        Ok(())
    }

    /// Ends all faults of MQTT.
    pub fn heal_mqtt(&self) {
        self.shared.mqtt.heal();
    }

    /// The client ids that are connected with MQTT, in their order.
    pub fn mqtt_clients(&self) -> Vec<String> {
        self.shared.mqtt.connected()
    }

    /// Plans what is answered to an operation whose behaviour is not built: a JSON object or a list of them, in the form
    /// that `POST /_emulator/answer` takes.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub fn plan(&self, answer: &str) -> Result<(), String> {
        let answers = PlannedAnswer::parse(answer.as_bytes())?;
        answers.into_iter().for_each(|answer| self.shared.answers.push(answer));
        Ok(())
    }

    /// Forgets faults, planned answers, recorded requests, counts and what was denied since the start, and sets the clock right.
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

    /// How often one operation, such as `sts.AssumeRole`, was asked for since the last reset; without its service, how
    /// often any operation of that name was.
    pub fn count(&self, operation: &str) -> OperationCount {
        let mut sum = OperationCount::default();
        for (id, count) in self.counts() {
            let (service, name) = id.split_once('.').unwrap_or_default();
            if services::is_called(service, name, operation) {
                sum.seen += count.seen;
                sum.succeeded += count.succeeded;
            }
        }
        sum
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

    /// The requests to the proxy since the last reset, at most the newest 10,000.
    pub fn proxied(&self) -> Vec<ProxiedRequest> {
        self.shared.proxy_log.snapshot()
    }

    /// How many connections clients have open, those to the admin path not counted.
    pub fn open_connections(&self) -> usize {
        self.shared.connections.open()
    }

    /// How many connections clients have opened since the start, those to the admin path not counted.
    pub fn accepted_connections(&self) -> usize {
        self.shared.connections.accepted()
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

/// What the server's thread is started with.
struct Sockets {
    listener: TcpListener,
    tls: Option<TlsServer>,
    proxy: Option<TcpListener>,
    mqtt: Option<TcpListener>,
    /// Where the listeners are reached from this machine.
    stage: Stage,
}

fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// The server's thread: reports how its start went, then serves until it is stopped.
fn run(sockets: Sockets, shared: Arc<Shared>, stop: oneshot::Receiver<()>, report: &mpsc::Sender<io::Result<()>>) {
    let started = tokio::runtime::Builder::new_current_thread().enable_all().build().and_then(|runtime| {
        let context = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(sockets.listener)?;
        if let Some(proxy) = sockets.proxy {
            let listener = tokio::net::TcpListener::from_std(proxy)?;
            let proxy = Proxy { shared: Arc::clone(&shared), stage: sockets.stage };
            runtime.spawn(proxy.serve(listener));
        }
        if let Some(mqtt) = sockets.mqtt {
            let listener = tokio::net::TcpListener::from_std(mqtt)?;
            let tls = sockets.tls.as_ref().map(|tls| TlsAcceptor::from(Arc::clone(&tls.mqtt)));
            runtime.spawn(mqtt::Listener { listener, tls, shared: Arc::clone(&shared) }.serve());
        }
        drop(context);
        Ok((runtime, listener))
    });
    match started {
        Ok((runtime, listener)) => {
            // The owner waits for this report, so it is there to take it.
            let _ = report.send(Ok(()));
            runtime.block_on(server::serve(listener, sockets.tls, shared, stop));
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
