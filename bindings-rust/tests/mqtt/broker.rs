//! [`Broker`]: what the tests want of a broker, and mosquitto as one.

use crate::authority::Authority;
use std::io::Read;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// Longer than a broker takes to start or to end.
const PATIENCE: Duration = Duration::from_secs(20);

/// How a broker is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Plain,
    /// With a client certificate.
    Tls,
    WebSocket,
    EncryptedWebSocket,
}

/// A broker that the tests run against.
pub(crate) trait Broker {
    /// Whose certificates of clients it takes.
    fn authority(&self) -> &Authority;

    /// The authority that its clients trust, as a file.
    fn trusted(&self) -> PathBuf {
        self.authority().certificate()
    }

    /// The endpoint as a program gives it.
    fn endpoint(&self, way: Way) -> String {
        let port = self.port(way);
        match way {
            Way::Plain => format!("mqtt://127.0.0.1:{port}"),
            Way::Tls => format!("mqtts://localhost:{port}"),
            Way::WebSocket => format!("ws://127.0.0.1:{port}/mqtt"),
            Way::EncryptedWebSocket => format!("wss://localhost:{port}/mqtt"),
        }
    }

    fn port(&self, way: Way) -> u16;
    fn stop(&mut self);
    fn start(&mut self);
}

/// Makes tests of functions that take a broker: each runs against mosquitto, and against the emulator.
macro_rules! against_both {
    ($($test:ident),+ $(,)?) => {
        mod mosquitto {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test(crate::broker::Mosquitto::new("")).await;
            })+
        }
        mod emulator {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test(crate::emulated::Emulated::new()).await;
            })+
        }
    };
}
pub(crate) use against_both;

/// A broker that nobody here wrote. It keeps sessions and messages over a restart.
pub(crate) struct Mosquitto {
    folder: PathBuf,
    authority: Authority,
    ports: [u16; 4],
    process: Option<Child>,
}

/// A folder that no other broker of the tests has.
pub(crate) fn folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("twinlink-mqtt-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub(crate) fn free_ports() -> [u16; 4] {
    let listeners = [(); 4].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().port())
}

impl Mosquitto {
    /// With lines of its own in the configuration; whoever comes is let in.
    pub(crate) fn new(more: &str) -> Mosquitto {
        Mosquitto::made(&format!("allow_anonymous true\n{more}"), "")
    }

    /// One that wants the user names and passwords of a file.
    pub(crate) fn with_passwords(file: &Path) -> Mosquitto {
        Mosquitto::made(&format!("allow_anonymous false\npassword_file {}", file.display()), "")
    }

    /// One with rules of who may do what.
    pub(crate) fn with_access(rules: &str) -> Mosquitto {
        Mosquitto::made("allow_anonymous true", rules)
    }

    fn made(more: &str, rules: &str) -> Mosquitto {
        let folder = folder();
        let authority = Authority::new(&folder);
        let ports = free_ports();
        let [certificate, key] = authority.pair("broker");
        let known = folder.join("known.pem");
        let theirs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/keys/chain.pem");
        let both = [authority.certificate(), theirs].map(|file| std::fs::read_to_string(file).unwrap());
        std::fs::write(&known, both.concat()).unwrap();
        let (shown, authority_file) = (folder.display(), known);
        let [plain, tls, websocket, encrypted] = ports;
        let (certificate, key, authority_file) = (certificate.display(), key.display(), authority_file.display());
        let config = format!(
            "per_listener_settings false\nuser root\npersistence true\n\
             persistence_location {shown}/\nmax_queued_messages 0\nmax_inflight_messages 100\nlog_type all\n{more}\n\
             listener {plain} 127.0.0.1\n\
             listener {tls} 127.0.0.1\ncafile {authority_file}\ncertfile {certificate}\nkeyfile {key}\n\
             require_certificate true\n\
             listener {websocket} 127.0.0.1\nprotocol websockets\n\
             listener {encrypted} 127.0.0.1\nprotocol websockets\ncertfile {certificate}\nkeyfile {key}\n"
        );
        let access = folder.join("access");
        let config = match rules {
            "" => config,
            rules => {
                std::fs::write(&access, rules).unwrap();
                format!("acl_file {}\n{config}", access.display())
            }
        };
        std::fs::write(folder.join("mosquitto.conf"), config).unwrap();
        let mut broker = Mosquitto { folder, authority, ports, process: None };
        broker.start();
        broker
    }
}

impl Mosquitto {
    /// It ends in the middle of everything.
    pub(crate) fn kill(&mut self) {
        let Some(mut process) = self.process.take() else { return };
        process.kill().unwrap();
        process.wait().unwrap();
    }
}

impl Broker for Mosquitto {
    fn authority(&self) -> &Authority {
        &self.authority
    }

    fn port(&self, way: Way) -> u16 {
        self.ports[way as usize]
    }

    /// It is asked to end: it closes all connections and writes down what it has acknowledged. Killed, it forgets that.
    fn stop(&mut self) {
        let Some(mut process) = self.process.take() else { return };
        let process_id = nix::unistd::Pid::from_raw(process.id() as i32);
        nix::sys::signal::kill(process_id, nix::sys::signal::Signal::SIGTERM).unwrap();
        let until = Instant::now() + PATIENCE;
        while process.try_wait().unwrap().is_none() {
            if Instant::now() > until {
                process.kill().unwrap();
                panic!("mosquitto does not end");
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn start(&mut self) {
        let log = std::fs::File::create(self.folder.join("mosquitto.log")).unwrap();
        let mut command = Command::new("mosquitto");
        command.arg("-c").arg(self.folder.join("mosquitto.conf")).stdout(Stdio::null()).stderr(log);
        // Not everybody's PATH has the folder of daemons.
        let path = std::env::var("PATH").unwrap_or_default();
        let process = command.env("PATH", format!("{path}:/usr/sbin")).spawn();
        let mut process = process.unwrap_or_else(|error| {
            panic!("these tests need the MQTT broker mosquitto (`apt-get install mosquitto`), which does not start: {error}")
        });
        let until = Instant::now() + PATIENCE;
        for port in self.ports {
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                if let Some(status) = process.try_wait().unwrap() {
                    let log = std::fs::read_to_string(self.folder.join("mosquitto.log")).unwrap_or_default();
                    panic!("mosquitto ended ({status}): {log}");
                }
                assert!(Instant::now() < until, "mosquitto does not listen to port {port}");
                std::thread::sleep(Duration::from_millis(5));
            }
        }
        has_begun(self.port(Way::Plain));
        self.process = Some(process);
    }
}

/// Waits until mosquitto does what it is for, which is to close a connection whose other end has closed it. One that only
/// listens yet forgets that it was asked to end.
fn has_begun(port: u16) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    assert_eq!(stream.read(&mut [0]).expect("mosquitto closes"), 0);
}

impl Drop for Mosquitto {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}
