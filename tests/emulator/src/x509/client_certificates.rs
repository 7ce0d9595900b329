//! Client certificates for tests of IAM Roles Anywhere, in every state and form that a user may have them in.

use std::fs;
use std::io;
use std::path::Path;

use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use pkcs8::der::pem::LineEnding;
use pkcs8::pkcs5::pbes2::Parameters;
use pkcs8::{PrivateKeyInfoRef, SecretDocument};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::json;

use super::TrustAnchor;
use crate::encoding::base64;

/// The password of `client.p12` and `encrypted.key`.
pub(crate) const PASSWORD: &str = "client+password/of/the/emulator";

/// Enough for files that live as long as a test.
const ITERATIONS: u32 = 2048;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Makes an authority and what it vouches for, writes all of it down, and gives the authority as a trust anchor.
pub(crate) fn write(directory: &Path, region: &str) -> io::Result<TrustAnchor> {
    let anchor = issue(directory).map_err(|error| io::Error::other(format!("{}: {error}", directory.display())))?;
    Ok(TrustAnchor::new(format!("arn:aws:rolesanywhere:{region}:123456789012:trust-anchor/emulated"), anchor))
}

fn issue(directory: &Path) -> Result<String, Failure> {
    let mut params = params("Authority of a twinlink-emulator's clients", (2020, 2049))?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let issue = |years| {
        let mut params = self::params("twinlink-emulator client", years)?;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.use_authority_key_identifier_extension = true;
        params.signed_by(&key, &authority)
    };
    let client = issue((2020, 2049))?;
    let p12 = pkcs12(&key, client.der())?;
    fs::create_dir_all(directory)?;
    let write = |name: &str, content: &[u8]| fs::write(directory.join(name), content);
    write("ca.pem", authority.pem().as_bytes())?;
    write("client.pem", client.pem().as_bytes())?;
    write("client.key", key.serialize_pem().as_bytes())?;
    write("odd.pem", odd(&client.pem(), &key.serialize_pem()).as_bytes())?;
    write("encrypted.key", encrypted(&key)?.as_bytes())?;
    write("client.p12", &p12)?;
    write("client_certificates.json", pinned(&p12).as_bytes())?;
    write("expired.pem", issue((2020, 2021))?.pem().as_bytes())?;
    write("early.pem", issue((2048, 2049))?.pem().as_bytes())?;
    write("other.key", KeyPair::generate()?.serialize_pem().as_bytes())?;
    Ok(authority.pem())
}

/// Certificate and key as Windows' editors and `openssl pkcs12` leave them: with a mark before them, attributes, blanks
/// and other line ends. The key comes first.
fn odd(certificate: &str, key: &str) -> String {
    let attributes = "Bag Attributes\n    friendlyName: press 7\n    localKeyID: 01 02 \n";
    let text = format!("\u{feff}\n{attributes}{key}{attributes}subject=CN = press 7\n\n{certificate}");
    text.replace("-----BEGIN", " \t-----BEGIN").replace('\n', " \r\n")
}

/// The archive as Mendix Cloud has it in `CLIENT_CERTIFICATES`, once with another password.
fn pinned(p12: &[u8]) -> String {
    let entry = |pins: &[&str], password: &str| json!({"pfx": base64(p12), "password": password, "pin_to": pins});
    json!([entry(&["press", "2"], PASSWORD), entry(&["pump"], "wrong+password/of/the/emulator")]).to_string()
}

fn params(common_name: &str, years: (i32, i32)) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name.push(DnType::CommonName, common_name);
    params.not_before = date_time_ymd(years.0, 1, 1);
    params.not_after = date_time_ymd(years.1, 12, 31);
    Ok(params)
}

fn pkcs12(key: &KeyPair, certificate: &[u8]) -> Result<Vec<u8>, Failure> {
    let key = PrivateKey::from_der(&key.serialize_der())?;
    let chain = PrivateKeyChain::new("client", key, [Certificate::from_der(certificate)?]);
    let mut store = KeyStore::new();
    store.add_entry("client", KeyStoreEntry::PrivateKeyChain(chain));
    Ok(store.writer(PASSWORD).encryption_iterations(ITERATIONS).mac_iterations(ITERATIONS).write()?)
}

fn encrypted(key: &KeyPair) -> Result<String, Failure> {
    let (mut salt, mut iv) = ([0; 16], [0; 16]);
    let random = SystemRandom::new();
    random.fill(&mut salt).and_then(|()| random.fill(&mut iv)).map_err(|_| "no random numbers")?;
    let params = Parameters::generate_pbkdf2_sha256_aes256cbc(ITERATIONS, &salt, iv).map_err(|e| e.to_string())?;
    let der = key.serialize_der();
    let key = PrivateKeyInfoRef::try_from(der.as_slice())?;
    let document: SecretDocument = key.encrypt_with_params(params, PASSWORD)?;
    Ok(document.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF)?.to_string())
}
