//! No secret of any way in is ever shown, whether it works or fails: not what is given, not what is read from files and
//! programs, not what AWS hands out, and not what the proxy demands.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD, Engine};
use common::shown::Shown;
use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, prepare_environment};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;
use twinlink::{Certificate, Connector, Credentials, Error, Request, Signer};
use twinlink_emulator::{Emulator, Options, Role, Tls};

const ROLE: &str = "arn:aws:iam::123456789012:role/reader";
const GUARDED: &str = "arn:aws:iam::123456789012:role/guarded";
const ANCHOR: &str = "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/emulated";
const PROFILE: &str = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/emulated";
const PASSWORD: &str = "client+password/of/the/emulator";

const EXTERNAL_ID: &str = "ours/external-id-that-nobody-may-see";
const WRONG: &str = "wrong+thing/that/nobody/may/see/9xK3mR01";
const PRINTED: &str = "printed+thing/that/nobody/may/see/77aQ";
const PROXY: &str = "proxy-password-that-nobody-may-see";
const WRONG_PROXY: &str = "wrong-proxy-password-that-nobody-may-see";
const SIGN_ON: &str = "sign-on-token-that-nobody-may-see";

/// One test, because log and environment are the process's.
#[test]
fn no_secret_of_any_way_in_is_shown() {
    prepare_environment();
    let folder = std::env::temp_dir().join(format!("twinlink-secrets-{}", std::process::id()));
    // A port that is free: the environment names the proxy before any other thread runs.
    let proxy = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    set_environment(&folder, proxy);
    let shown = Shown::default();
    tracing::subscriber::set_global_default(shown.clone()).unwrap();
    let test = Test { emulator: emulator(&folder, proxy), folder, shown, secrets: Mutex::default() };
    write_files(&test.folder);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        roles(&test).await;
        web_identities(&test).await;
        processes(&test).await;
        certificates(&test).await;
        profiles(&test).await;
        signatures(&test).await;
        proxies(&test).await;
    });
    std::fs::remove_dir_all(&test.folder).unwrap();

    test.shown.must_hold(&[
        "AssumeRole",
        "IAM Roles Anywhere",
        "InvalidIdentityToken",
        "asking for credentials",
        "aws_smithy_runtime::client::orchestrator",
        "hyper_util::client",
    ]);
    let mut secrets = test.secrets.into_inner().unwrap();
    let given = [SECRET_ACCESS_KEY, PASSWORD, EXTERNAL_ID, WRONG, PRINTED, PROXY, WRONG_PROXY, SIGN_ON];
    secrets.extend(given.map(str::to_owned));
    for password in [PROXY, WRONG_PROXY] {
        secrets.push(BASE64_STANDARD.encode(format!("user:{password}")));
    }
    assert!(secrets.len() > 20, "{} secrets", secrets.len());
    test.shown.must_not_hold(&secrets);
}

fn set_environment(folder: &Path, proxy: SocketAddr) {
    let set = |name: &str, value: String| {
        // SAFETY: called at the start of the only test of its process, before any other thread runs.
        unsafe { std::env::set_var(name, value) };
    };
    set("HTTPS_PROXY", format!("http://user:{PROXY}@{proxy}"));
    set("HTTP_PROXY", format!("http://user:{WRONG_PROXY}@{proxy}"));
    set("SSL_CERT_FILE", folder.join("ca.pem").display().to_string());
    set("AWS_CONFIG_FILE", folder.join("config").display().to_string());
    set("HOME", folder.display().to_string());
    set("AWS_ENDPOINT_URL_STS", "https://sts.us-east-1.amazonaws.com".to_owned());
}

fn emulator(folder: &Path, proxy: SocketAddr) -> Emulator {
    let options = Options {
        access_key_id: ACCESS_KEY_ID.to_owned(),
        secret_access_key: SECRET_ACCESS_KEY.to_owned(),
        roles: vec![Role::new(ROLE), Role::new(GUARDED).external_id(EXTERNAL_ID)],
        client_certificates: Some(folder.join("certificates")),
        tls: Some(Tls::Directory(folder.to_owned())),
        proxy: Some(proxy),
        proxy_auth: Some(format!("user:{PROXY}")),
        ..Options::odd()
    };
    Emulator::start(options).unwrap()
}

fn write_files(folder: &Path) {
    let config = format!(
        "[profile keys]\naws_access_key_id = {ACCESS_KEY_ID}\naws_secret_access_key = {SECRET_ACCESS_KEY}\n\
         [profile token]\naws_access_key_id = {ACCESS_KEY_ID}\naws_secret_access_key = {WRONG}\n\
         aws_session_token = {WRONG}\n\
         [profile role]\nrole_arn = {GUARDED}\nexternal_id = {EXTERNAL_ID}\nsource_profile = keys\n\
         [profile wrong-role]\nrole_arn = {GUARDED}\nexternal_id = {WRONG}\nsource_profile = keys\n\
         [profile web]\nrole_arn = {ROLE}\nweb_identity_token_file = {}\n\
         [profile prints]\ncredential_process = echo '{{\"Version\": \"{PRINTED}\"}}'\n\
         [profile fails]\ncredential_process = sh -c 'echo {PRINTED} >&2; exit 1'\n\
         [profile sso]\nsso_session = plant\nsso_account_id = 123456789012\nsso_role_name = reader\n\
         [sso-session plant]\nsso_region = us-east-1\nsso_start_url = https://example.com/start\n",
        folder.join("token").display(),
    );
    std::fs::write(folder.join("config"), config).unwrap();
    std::fs::write(folder.join("token"), token(4_102_444_800)).unwrap();
    let cache = folder.join(".aws/sso/cache");
    std::fs::create_dir_all(&cache).unwrap();
    let signed_on = format!("{{\"accessToken\": \"{SIGN_ON}\", \"expiresAt\": \"2099-01-31T12:00:00Z\"}}");
    // The SHA-1 hash of the session's name.
    std::fs::write(cache.join("baf0bf92eb79156bdc34cddba390e31738b942f1.json"), signed_on).unwrap();
}

/// A token of an identity provider, good until `end`.
fn token(end: u64) -> String {
    let part = |json: String| BASE64_URL_SAFE_NO_PAD.encode(json);
    let claims = format!(
        "{{\"iss\": \"https://example.com\", \"sub\": \"pod\", \"aud\": \"sts.amazonaws.com\", \"exp\": {end}, \"iat\": 1}}"
    );
    format!("{}.{}.{}", part("{\"alg\": \"RS256\", \"typ\": \"JWT\"}".to_owned()), part(claims), part(WRONG.to_owned()))
}

struct Test {
    emulator: Emulator,
    folder: PathBuf,
    shown: Shown,
    /// What is found out as the test goes on.
    secrets: Mutex<Vec<String>>,
}

impl Test {
    fn secret(&self, secret: impl Into<String>) {
        self.secrets.lock().unwrap().push(secret.into());
    }

    /// Uses credentials in every way that there is, and shows all that comes along. Keys that were had are secrets.
    async fn enter(&self, credentials: impl Into<Credentials>) -> Result<(), Error> {
        let credentials = credentials.into();
        self.shown.debug(&credentials);
        let listed = self.list(&credentials, self.emulator.endpoint()).await;
        let resolved = credentials.resolve(Some("us-east-1")).await;
        self.shown.debug(&resolved);
        match &resolved {
            Ok(keys) => {
                self.secret(keys.secret_access_key());
                keys.session_token().into_iter().for_each(|token| self.secret(token));
            }
            Err(error) => self.shown.error(error),
        }
        listed
    }

    async fn list(&self, credentials: &Credentials, endpoint: &str) -> Result<(), Error> {
        let outcome = async {
            let builder = Connector::builder().region("us-east-1").endpoint_url(endpoint).max_attempts(1);
            let aws = builder.credentials(credentials.clone()).build().await?;
            self.shown.debug(&aws);
            self.shown.debug(&aws.explain().await);
            self.shown.debug(&aws.validate_credentials().await);
            #[cfg(feature = "aws-sdk")]
            self.shown.debug(&aws.sitewise_sdk().list_portals().send().await);
            self.shown.debug(&aws.twinmaker().list_workspaces().send().await?);
            Ok(())
        };
        outcome.await.inspect_err(|error| self.shown.error(error))
    }
}

async fn roles(test: &Test) {
    let keys = || Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None);
    let role = || Credentials::assume_role(GUARDED).source(keys());
    test.enter(role().external_id(EXTERNAL_ID)).await.unwrap();
    test.enter(
        Credentials::assume_role(GUARDED)
            .external_id(EXTERNAL_ID)
            .source(Credentials::assume_role(ROLE).source(keys())),
    )
    .await
    .unwrap();
    test.enter(role().external_id(WRONG)).await.unwrap_err();
    test.enter(role().external_id(EXTERNAL_ID).source(Credentials::from_keys(ACCESS_KEY_ID, WRONG, None)))
        .await
        .unwrap_err();
    test.enter(role().external_id(EXTERNAL_ID).source(Credentials::from_keys(
        ACCESS_KEY_ID,
        SECRET_ACCESS_KEY,
        Some(WRONG.into()),
    )))
    .await
    .unwrap_err();
    test.enter(role().external_id(format!("{WRONG} "))).await.unwrap_err();
    // Keys that were handed out, and no longer work.
    let handed_out = role().external_id(EXTERNAL_ID).session_name("line-4");
    let handed_out = Credentials::from(handed_out).resolve(None).await.unwrap();
    let token = handed_out.session_token().map(str::to_owned);
    test.emulator.expire_sessions();
    let expired = Credentials::from_keys(handed_out.access_key_id(), handed_out.secret_access_key(), token);
    test.enter(expired).await.unwrap_err();
}

async fn web_identities(test: &Test) {
    let file = test.folder.join("identity");
    for (content, works) in [(token(4_102_444_800), true), (token(1), false), (format!("{WRONG}{WRONG}"), false)] {
        std::fs::write(&file, &content).unwrap();
        // The parts alone are secrets too.
        content.split('.').skip(1).for_each(|part| test.secret(part));
        let outcome = test.enter(Credentials::web_identity(ROLE, &file, Some(format!("line-{}", content.len())))).await;
        assert_eq!(outcome.is_ok(), works, "{outcome:?}");
    }
}

async fn processes(test: &Test) {
    let print = |json: &str| Credentials::process(format!("echo '{json}' # {PRINTED}"));
    let keys = format!("\"AccessKeyId\": \"{ACCESS_KEY_ID}\", \"SecretAccessKey\": \"{SECRET_ACCESS_KEY}\"");
    test.enter(print(&format!("{{\"Version\": 1, {keys}}}"))).await.unwrap();
    for json in [
        PRINTED.to_owned(),
        format!("{{\"{PRINTED}\""),
        format!("[\"{PRINTED}\"]"),
        format!("{{\"Version\": \"{PRINTED}\", {keys}}}"),
        format!("{{\"Version\": 2, {keys}}}"),
        format!("{{\"Version\": 1, {keys}, \"Expiration\": \"{PRINTED}\"}}"),
        format!("{{\"Version\": 1, {keys}, \"SessionToken\": \"{PRINTED} \"}}"),
        format!("{{\"Version\": 1, {keys}, \"SessionToken\": \"{PRINTED}\"}}"),
    ] {
        test.enter(print(&json)).await.unwrap_err();
    }
    test.enter(Credentials::process(format!("sh -c 'echo {PRINTED} >&2; exit 1'"))).await.unwrap_err();
}

async fn certificates(test: &Test) {
    let path = |name: &str| test.folder.join("certificates").join(name);
    let read = |name: &str| std::fs::read(path(name)).unwrap();
    for name in ["client.key", "other.key"] {
        let key = String::from_utf8(read(name)).unwrap();
        let base64: String = key.lines().filter(|line| !line.starts_with('-')).collect();
        // The first lines of all keys of a kind are alike.
        base64.as_bytes().rchunks(24).take(4).for_each(|part| test.secret(String::from_utf8_lossy(part)));
        let der = BASE64_STANDARD.decode(&base64).unwrap();
        test.secret(der[36..60].iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        test.secret(format!("{:?}", &der[36..60]).trim_matches(['[', ']']));
    }
    let pem = || Certificate::from_file(path("client.pem"));
    let anywhere = |certificate| Credentials::roles_anywhere(ANCHOR, PROFILE, ROLE, certificate);
    for certificate in [
        pem().private_key_file(path("client.key")),
        Certificate::from_bytes(read("client.pem")).private_key_bytes(read("client.key")),
        pem().private_key_file(path("encrypted.key")).password(PASSWORD),
        Certificate::from_bytes(read("client.p12")).password(PASSWORD),
        Certificate::from_list([path("client.p12")], [PASSWORD], 1).unwrap(),
    ] {
        test.shown.debug(&certificate);
        test.shown.debug(&anywhere(certificate.clone()));
        let request = Credentials::from(anywhere(certificate.clone())).session_request(None).await.unwrap();
        test.shown.debug(&request);
        let signature = &request.headers.iter().find(|(name, _)| name == "authorization").unwrap().1;
        test.secret(signature.rsplit('=').next().unwrap());
        test.enter(anywhere(certificate)).await.unwrap();
    }
    for certificate in [
        pem().private_key_file(path("other.key")),
        pem().private_key_bytes(&read("client.key")[..80]),
        pem().private_key_file(path("encrypted.key")).password(WRONG),
        Certificate::from_bytes(read("client.p12")).password(WRONG),
        Certificate::from_list([path("client.p12")], [WRONG], 1).unwrap(),
        Certificate::from_file(path("expired.pem")).private_key_bytes(read("client.key")),
        Certificate::from_bytes(read("client.key")),
    ] {
        test.shown.debug(&certificate);
        test.enter(anywhere(certificate)).await.unwrap_err();
    }
    let other = format!("{ANCHOR}-2");
    let refused = pem().private_key_bytes(read("client.key"));
    test.enter(Credentials::roles_anywhere(other, PROFILE, ROLE, refused)).await.unwrap_err();
}

async fn profiles(test: &Test) {
    for name in ["keys", "role", "web"] {
        test.enter(Credentials::profile(name)).await.unwrap();
    }
    for name in ["token", "wrong-role", "prints", "fails", "sso"] {
        test.enter(Credentials::profile(name)).await.unwrap_err();
    }
}

async fn signatures(test: &Test) {
    let token = token(2);
    test.secret(&token);
    let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, Some(token)).resolve(None).await.unwrap();
    let signer = Signer::new("execute-api", "us-east-1");
    let request = Request::new("GET", "https://example.com/pets");
    let presigned = signer.presign(&keys, &request, Duration::from_secs(60)).unwrap();
    test.secret(presigned.rsplit("X-Amz-Signature=").next().unwrap());
    let headers = [("x-api-key", WRONG)];
    test.shown.debug(&Request::new("GET", &presigned).headers(&headers));
    signer.sign(&keys, &request.headers(&headers)).unwrap();
    for bad in [format!("{presigned}#"), format!("{presigned} "), format!("{presigned}&a=+"), presigned[8..].to_owned()]
    {
        test.shown.error(&signer.sign(&keys, &Request::new("GET", &bad)).unwrap_err());
    }
    // A URL with a signature in the place of an endpoint.
    test.list(&Credentials::default_chain(), &presigned).await.unwrap_err();
}

async fn proxies(test: &Test) {
    let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None);
    assert!(!test.emulator.proxied().is_empty(), "the proxy was used");
    // Plain HTTP goes by way of the proxy with the wrong password.
    let error = test.list(&keys, "http://iotsitewise.localhost:1").await.unwrap_err();
    assert_eq!(error.http_status(), Some(407), "{error}");
}
