//! [`Emulated`]: the emulator's broker, whose limits are those of AWS IoT.

use crate::authority::Authority;
use crate::broker::{Broker, Way, folder, free_ports};
use crate::program::{ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use twinlink_emulator::{Emulator, Options, Tls, TrustAnchor};

/// Two emulators, one of which speaks TLS. Sessions are in memory: they outlive connections, but not a restart.
pub(crate) struct Emulated {
    folder: PathBuf,
    authority: Authority,
    ports: [u16; 4],
    session_token: Option<String>,
    running: Option<[Emulator; 2]>,
}

impl Emulated {
    pub(crate) fn new() -> Emulated {
        Emulated::with_token(None)
    }

    /// One whose clients sign with temporary credentials.
    pub(crate) fn with_token(session_token: Option<&str>) -> Emulated {
        let folder = folder();
        let authority = Authority::new(&folder);
        let session_token = session_token.map(str::to_owned);
        let mut broker = Emulated { folder, authority, ports: free_ports(), session_token, running: None };
        broker.start();
        broker
    }

    /// The authorities whose devices are let in: the tests' own, and that of the keys that all tests share.
    fn anchor(&self) -> TrustAnchor {
        let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/keys/chain.pem");
        let shared = std::fs::read_to_string(shared).unwrap();
        let (_, shared) = shared.split_once("-----END CERTIFICATE-----").unwrap();
        let own = std::fs::read_to_string(self.authority.certificate()).unwrap();
        let arn = format!("arn:aws:rolesanywhere:{REGION}:123456789012:trust-anchor/tests");
        TrustAnchor::new(arn, format!("{own}{}", shared.trim_start()))
    }
}

impl Broker for Emulated {
    fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The emulator has an authority of its own, another after each start.
    fn trusted(&self) -> PathBuf {
        self.folder.join("ca.pem")
    }

    fn port(&self, way: Way) -> u16 {
        self.ports[way as usize]
    }

    fn stop(&mut self) {
        self.running = None;
    }

    fn start(&mut self) {
        let start = |tls: Option<Tls>, http: Way, mqtt: Way| {
            let options = Options {
                listen: SocketAddr::from((Ipv4Addr::LOCALHOST, self.port(http))),
                mqtt_port: Some(self.port(mqtt)),
                access_key_id: ACCESS_KEY_ID.to_owned(),
                secret_access_key: SECRET_ACCESS_KEY.to_owned(),
                session_token: self.session_token.clone(),
                region: REGION.to_owned(),
                trust_anchors: vec![self.anchor()],
                tls,
                ..Options::odd()
            };
            Emulator::start(options).unwrap()
        };
        let plain = start(None, Way::WebSocket, Way::Plain);
        let secure = start(Some(Tls::Directory(self.folder.clone())), Way::EncryptedWebSocket, Way::Tls);
        self.running = Some([plain, secure]);
    }
}

impl Drop for Emulated {
    fn drop(&mut self) {
        self.running = None;
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}
