//! Sessions of IAM Roles Anywhere, signed here with the keys of certificates made here.

use rcgen::{
    BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256,
    SerialNumber, date_time_ymd,
};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use serde_json::{Value, json};
use twinlink_emulator::{Denial, Emulator, Options, Role, TrustAnchor};

use crate::signer::{Signer, basic, sha256};
use crate::wire::{Message, Reply, exchange};

const ANCHOR: &str = "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/one";
const PROFILE: &str = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/one";
const ROLE: &str = "arn:aws:iam::123456789012:role/Gateway";
const SERIAL: u32 = 305_419_896;

/// An authority, and end-entity certificates of it.
struct Authority(Issuer<'static, KeyPair>, String);

impl Authority {
    fn new() -> Authority {
        let mut params = params("Root");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.self_signed(&key).expect("a certificate").pem();
        Authority(Issuer::new(params, key), certificate)
    }

    fn issue(&self, years: std::ops::Range<i32>) -> Client {
        let mut params = params("Line 7");
        params.not_before = date_time_ymd(years.start, 1, 1);
        params.not_after = date_time_ymd(years.end, 1, 1);
        params.serial_number = Some(SerialNumber::from(u64::from(SERIAL)));
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).expect("a key");
        let certificate = params.signed_by(&key, &self.0).expect("a certificate").der().to_vec();
        Client { key, certificate }
    }

    fn emulator(&self, options: Options) -> Emulator {
        let trust_anchors = vec![TrustAnchor::new(ANCHOR, self.1.clone())];
        Emulator::start(Options { trust_anchors, ..options }).expect("a free port")
    }
}

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).expect("no names are fine");
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// Someone with a certificate.
struct Client {
    key: KeyPair,
    certificate: Vec<u8>,
}

impl Client {
    fn create_session(&self, emulator: &Emulator, changes: &Value) -> Reply {
        let mut body = json!({"trustAnchorArn": ANCHOR, "profileArn": PROFILE, "roleArn": ROLE});
        for (name, value) in changes.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        let now = basic(Signer::new(emulator, "rolesanywhere").now);
        let message = Message::new(emulator, "POST", "/sessions")
            .header("X-Amz-Date", &now)
            .header("X-Amz-X509", &base64(&self.certificate))
            .body(&body.to_string());
        let host = &message.headers[0].1;
        let names = "host;x-amz-date;x-amz-x509";
        let certificate = base64(&self.certificate);
        let canonical = format!(
            "POST\n/sessions\n\nhost:{host}\nx-amz-date:{now}\nx-amz-x509:{certificate}\n\n{names}\n{}",
            sha256(message.body.as_bytes())
        );
        let scope = format!("{}/us-east-1/rolesanywhere/aws4_request", &now[..8]);
        let text = format!("AWS4-X509-ECDSA-SHA256\n{now}\n{scope}\n{}", sha256(canonical.as_bytes()));
        let random = SystemRandom::new();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, self.key.serialized_der(), &random);
        let signature = key.expect("a P-256 key").sign(&random, text.as_bytes()).expect("a signature");
        let signature: String = signature.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        let authorization =
            format!("AWS4-X509-ECDSA-SHA256 Credential={SERIAL}/{scope}, SignedHeaders={names}, Signature={signature}");
        exchange(emulator, &message.header("Authorization", &authorization))
    }
}

/// Base64, written once more: the emulator must not be checked with its own code.
fn base64(bytes: &[u8]) -> String {
    let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for index in 0..4 {
            let letter = alphabet[(bits >> (18 - 6 * index) & 63) as usize];
            text.push(if index <= group.len() { letter } else { '=' });
        }
    }
    text
}

fn refusal(status: u16, code: &str, text: &str) -> (u16, String, String) {
    (status, code.to_owned(), text.to_owned())
}

fn denied(text: &str) -> (u16, String, String) {
    refusal(403, "AccessDeniedException", text)
}

#[test]
fn a_certificate_becomes_credentials_that_work() {
    let authority = Authority::new();
    let emulator = authority.emulator(Options::odd());
    let reply = authority.issue(2020..2049).create_session(&emulator, &json!({"roleSessionName": "line-7"}));
    assert_eq!((reply.status, reply.header("content-type")), (201, Some("application/json")));
    let set = &reply.json()["credentialSet"][0];
    assert_eq!(set["assumedRoleUser"]["arn"], "arn:aws:sts::123456789012:assumed-role/Gateway/line-7");
    assert_eq!((&set["roleArn"], &set["sourceIdentity"]), (&json!(ROLE), &json!("Line 7")));
    let text = |name: &str| set["credentials"][name].as_str().expect("a text").to_owned();
    let signer = Signer {
        access_key_id: text("accessKeyId"),
        secret_access_key: text("secretAccessKey"),
        session_token: Some(text("sessionToken")),
        ..Signer::new(&emulator, "iotsitewise")
    };
    let list = || exchange(&emulator, &signer.sign(Message::new(&emulator, "GET", "/portals")));
    assert_eq!(list().status, 200);
    assert_eq!((emulator.count("CreateSession").seen, emulator.sessions()), (1, 1));

    emulator.deny(Denial::new(ROLE, "ListPortals")).expect("a role and an operation");
    let user = "arn:aws:sts::123456789012:assumed-role/Gateway/line-7";
    let action = "iotsitewise:ListPortals";
    let text = format!(
        "User: {user} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action"
    );
    assert_eq!(list().refusal(), denied(&text));
    emulator.reset();
    assert_eq!(list().status, 200);
    emulator.expire_sessions();
    let text = "The security token included in the request is expired";
    assert_eq!(list().refusal(), refusal(403, "ExpiredTokenException", text));
}

#[test]
fn the_session_is_named_after_the_certificate_if_by_nobody() {
    let authority = Authority::new();
    let emulator = authority.emulator(Options::odd());
    let reply = authority.issue(2020..2049).create_session(&emulator, &json!({}));
    let arn = &reply.json()["credentialSet"][0]["assumedRoleUser"]["arn"];
    assert_eq!(arn, "arn:aws:sts::123456789012:assumed-role/Gateway/12345678");
}

#[test]
fn certificates_out_of_time_or_of_others_are_refused() {
    let authority = Authority::new();
    let emulator = authority.emulator(Options::odd());
    for (client, text) in [
        (authority.issue(2019..2020), "Untrusted certificate. Certificate is expired"),
        (authority.issue(2048..2049), "Untrusted certificate. Certificate is not yet valid"),
        (Authority::new().issue(2020..2049), "Untrusted signing certificate"),
        (Client { key: KeyPair::generate().expect("a key"), ..authority.issue(2020..2049) }, "Invalid signature"),
    ] {
        assert_eq!(client.create_session(&emulator, &json!({})).refusal(), denied(text));
    }
    let count = emulator.count("CreateSession");
    assert_eq!((count.seen, count.succeeded, emulator.sessions()), (4, 0, 0));
}

#[test]
fn authorities_and_roles_of_another_account_have_nothing_to_do_with_each_other() {
    let authority = Authority::new();
    let emulator = authority.emulator(Options::odd());
    let client = authority.issue(2020..2049);
    let role = ROLE.replace("123456789012", "210987654321");
    let profile = PROFILE.replace("123456789012", "210987654321");
    let reply = client.create_session(&emulator, &json!({ "roleArn": role }));
    assert_eq!(reply.refusal(), denied(&format!("Unable to assume role for {role}")));
    let reply = client.create_session(&emulator, &json!({ "profileArn": profile }));
    assert_eq!(reply.refusal(), denied(&format!("Unable to assume role for {ROLE}")));
    emulator.deny(Denial::new(ROLE, "CreateSession")).expect("a role and an operation");
    let reply = client.create_session(&emulator, &json!({}));
    assert_eq!(reply.refusal(), denied(&format!("Unable to assume role for {ROLE}")));
}

#[test]
fn roles_profiles_and_durations_are_checked() {
    let authority = Authority::new();
    let locked = format!("{ROLE}-locked");
    let emulator = authority.emulator(Options {
        roles: vec![Role::new(ROLE), Role::new(&locked).external_id("ours")],
        profiles: vec![PROFILE.to_owned()],
        ..Options::odd()
    });
    let client = authority.issue(2020..2049);
    for role in [&format!("{ROLE}-unknown"), &locked] {
        let reply = client.create_session(&emulator, &json!({ "roleArn": role }));
        assert_eq!(reply.refusal(), denied(&format!("Unable to assume role for {role}")));
    }
    let reply = client.create_session(&emulator, &json!({"profileArn": format!("{PROFILE}-2")}));
    assert_eq!(reply.refusal(), refusal(404, "ResourceNotFoundException", "Profile not found"));
    for (seconds, bound) in [(899, "greater than or equal to 900"), (43_201, "less than or equal to 43200")] {
        let reply = client.create_session(&emulator, &json!({ "durationSeconds": seconds }));
        let text = format!(
            "1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value {bound}"
        );
        assert_eq!(reply.refusal(), refusal(400, "ValidationException", &text));
    }
    assert_eq!(client.create_session(&emulator, &json!({"durationSeconds": 43_200})).status, 201);
}
