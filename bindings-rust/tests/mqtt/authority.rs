//! [`Authority`]: certificates for a broker and its clients.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, PKCS_ECDSA_P384_SHA384, date_time_ymd,
};
use std::path::{Path, PathBuf};

/// An authority, and what it has signed, as PEM files in a folder.
pub(crate) struct Authority {
    folder: PathBuf,
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new(folder: &Path) -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, "authority of the broker");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let authority = Authority { folder: folder.to_owned(), issuer };
        std::fs::write(authority.certificate(), authority.issuer.pem()).unwrap();
        let rsa = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/keys/rsa-4096.pem");
        let rsa = KeyPair::from_pem(&std::fs::read_to_string(rsa).unwrap()).unwrap();
        let new = || KeyPair::generate().unwrap();
        authority.sign("broker", &["localhost", "127.0.0.1"], 2100, &new());
        authority.sign("client", &[], 2100, &new());
        authority.sign("client-384", &[], 2100, &KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap());
        authority.sign("client-rsa", &[], 2100, &rsa);
        authority.sign("expired", &[], 2021, &new());
        authority
    }

    /// Its own certificate.
    pub(crate) fn certificate(&self) -> PathBuf {
        self.folder.join("authority.pem")
    }

    /// The certificate and the key of `name`.
    pub(crate) fn pair(&self, name: &str) -> [PathBuf; 2] {
        ["pem", "key"].map(|end| self.folder.join(format!("{name}.{end}")))
    }

    fn sign(&self, name: &str, hosts: &[&str], until: i32, key: &KeyPair) {
        let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
        let mut params = CertificateParams::new(hosts).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(until, 1, 1));
        let certificate = params.signed_by(key, &self.issuer).unwrap();
        let [certificate_file, key_file] = self.pair(name);
        std::fs::write(certificate_file, certificate.pem()).unwrap();
        std::fs::write(key_file, key.serialize_pem()).unwrap();
    }
}
