//! No secret is ever shown: every log line at the finest level, and every text that a type of ours can turn into, is
//! searched for the secret keys and session tokens that were used.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::shown::Shown;
use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, prepare_environment};
use twinlink::{Connector, ConnectorBuilder, Credentials, Error, ErrorKind};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

const SESSION_TOKEN: &str = "session+token/that/nobody/may/see//8fJ2kQ==";
const WRONG_SECRET: &str = "wrong+secret/that/nobody/may/see/9xK3mR01";
const SECRETS: [&str; 3] = [SECRET_ACCESS_KEY, SESSION_TOKEN, WRONG_SECRET];

/// One test, because log and environment are the process's.
#[test]
fn no_secret_is_shown() {
    prepare_environment();
    let shown = Shown::default();
    tracing::subscriber::set_global_default(shown.clone()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(everything(&shown));

    shown.must_hold(&["retrying", "ListWorkspaces", "InvalidSignatureException", "ExpiredTokenException", "aws_sigv4"]);
    shown.must_not_hold(&SECRETS);
}

async fn everything(shown: &Shown) {
    for token in [None, Some(SESSION_TOKEN.to_owned())] {
        let emulator = emulator(token.clone());
        let with = |secret: &str| connect(&emulator, Credentials::from_keys(ACCESS_KEY_ID, secret, token.clone()));
        shown.debug(&Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, token.clone()));

        list(shown, with(SECRET_ACCESS_KEY)).await.unwrap();
        emulator.inject(Fault::new(FaultKind::Throttle).times(1));
        list(shown, with(SECRET_ACCESS_KEY)).await.unwrap();
        let error = list(shown, with(WRONG_SECRET)).await.unwrap_err();
        assert_eq!(error.code(), Some("InvalidSignatureException"));
        if token.is_some() {
            shown.error(&repeated(&emulator, with(SECRET_ACCESS_KEY)).await);
        }
        emulator.inject(Fault::new(FaultKind::ExpiredToken));
        let error = list(shown, with(SECRET_ACCESS_KEY)).await.unwrap_err();
        assert_eq!(error.code(), Some("ExpiredTokenException"));
        let error = list(shown, with(&format!("{WRONG_SECRET}\n"))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Validation);
    }
    let emulator = emulator(None);
    list(shown, connect(&emulator, Credentials::profile("emulated"))).await.unwrap();
    // A token where none belongs.
    let keys = Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, Some(SESSION_TOKEN.to_owned()));
    assert_eq!(list(shown, connect(&emulator, keys)).await.unwrap_err().kind(), ErrorKind::Credentials);
    // As Java and Python hand them in; the mistake is in the secret itself.
    let settings = serde_json::json!({"credentials": {"type": "keys", "secret_access_key": [WRONG_SECRET]}});
    let refused = Connector::builder().settings(settings.as_object().unwrap()).err().expect("a list is no secret");
    shown.error(&refused);
    // A password in a URL.
    let endpoint = format!("http://user:{WRONG_SECRET}@127.0.0.1:1");
    let builder = connect(&emulator, Credentials::default_chain()).endpoint_url(endpoint);
    assert_eq!(list(shown, builder).await.unwrap_err().kind(), ErrorKind::Validation);
}

/// A refusal that shows all headers, as AWS's do where a signature is wrong.
async fn repeated(emulator: &Emulator, builder: ConnectorBuilder) -> Error {
    let message = format!("The Canonical String should have been 'POST\nx-amz-security-token:{SESSION_TOKEN}\n'");
    let code = "InvalidSignatureException".to_owned();
    emulator.inject(Fault::new(FaultKind::Error { status: 403, code, message }).times(1));
    let aws = builder.build().await.unwrap();
    let error = aws.twinmaker().list_workspaces().send().await.unwrap_err();
    assert!(error.message().contains("x-amz-security-token:(not shown)\n"), "{error}");
    error
}

fn emulator(session_token: Option<String>) -> Emulator {
    let (access_key_id, secret_access_key) = (ACCESS_KEY_ID.to_owned(), SECRET_ACCESS_KEY.to_owned());
    Emulator::start(Options { access_key_id, secret_access_key, session_token, ..Options::odd() }).unwrap()
}

fn connect(emulator: &Emulator, credentials: Credentials) -> ConnectorBuilder {
    common::connect(emulator).credentials(credentials)
}

/// Lists with the engine and with the official client, and shows all that comes along.
async fn list(shown: &Shown, builder: ConnectorBuilder) -> Result<(), Error> {
    let outcome = async {
        let aws = builder.build().await?;
        shown.debug(&aws);
        shown.debug(&aws.twinmaker());
        shown.debug(&aws.twinmaker().list_workspaces());
        #[cfg(feature = "aws-sdk")]
        {
            shown.debug(&aws.twinmaker_sdk());
            shown.debug(&aws.twinmaker_sdk().list_workspaces().send().await);
        }
        shown.debug(&aws.twinmaker().list_workspaces().send().await?);
        Ok(())
    };
    outcome.await.inspect_err(|error| shown.error(error))
}
