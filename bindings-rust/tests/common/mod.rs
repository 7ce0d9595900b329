//! What the tests of the core share.
#![allow(dead_code, unreachable_pub, reason = "each test binary has its own copy and uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

pub mod canned;
pub mod expectation;
pub mod frame;
#[cfg(feature = "aws-sdk")]
pub mod official;
pub mod shown;

use serde_json::Value;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use twinlink::{Connector, ConnectorBuilder, Credentials};
use twinlink_core::engine::Operation;
use twinlink_emulator::{Emulator, Options};

/// The keys that `tests/vectors/aws_credentials` names.
pub const ACCESS_KEY_ID: &str = "AKIAEMULATEDEMULATED";
pub const SECRET_ACCESS_KEY: &str = "emulated/emulated/emulated/emulated/emul";

/// A file of the vectors.
pub fn vectors(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(file)
}

pub fn read_vectors(file: &str) -> Value {
    let path = vectors(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Sets the environment that the vectors ask for: no variable of the machine may decide about a test.
pub fn prepare_environment() {
    let environment = read_vectors("environment.json");
    let theirs: Vec<_> = std::env::vars_os().map(|(name, _)| name).collect();
    for name in theirs.iter().filter_map(|name| name.to_str()) {
        if name.starts_with("AWS_") || name.starts_with("TWINLINK_") {
            // SAFETY: called at the start of the only test of its process, before any other thread runs.
            unsafe { std::env::remove_var(name) };
        }
    }
    for (name, value) in environment.as_object().unwrap() {
        let value = value.as_str().unwrap();
        let value = if name.ends_with("_FILE") { vectors(value).into_os_string() } else { value.into() };
        // SAFETY: as above.
        unsafe { std::env::set_var(name, value) };
    }
}

/// An emulator as the vectors ask for.
pub fn emulator() -> Emulator {
    let options = Options {
        workspaces: 60,
        asset_models: 120,
        portals: 60,
        projects_per_portal: 60,
        seed: 1,
        access_key_id: ACCESS_KEY_ID.to_owned(),
        secret_access_key: SECRET_ACCESS_KEY.to_owned(),
        ..Options::odd()
    };
    Emulator::start(options).unwrap()
}

/// A connector to the emulator, being built.
pub fn connect(emulator: &Emulator) -> ConnectorBuilder {
    Connector::builder()
        .region(emulator.region())
        .endpoint_url(emulator.endpoint())
        .credentials(Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None))
        .max_backoff(Duration::from_millis(50))
}

/// Waits until `condition` holds. What the other side of a socket sees has no event on this one.
pub async fn eventually(what: &str, condition: impl Fn() -> bool) {
    let deadline = Instant::now() + LONG;
    while !condition() {
        assert!(Instant::now() < deadline, "not within {LONG:?}: {what}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// Far more than anything prompt takes, even on a busy machine, and far less than the faults last that tests end early.
pub const LONG: Duration = Duration::from_secs(20);

/// The listings that have types on every face.
pub fn listings() -> impl Iterator<Item = &'static Operation> {
    let ids = [
        "iottwinmaker.ListWorkspaces",
        "iotsitewise.ListAssetModels",
        "iotsitewise.ListPortals",
        "iotsitewise.ListProjects",
    ];
    ids.into_iter().map(|id| Operation::find(id).expect("a row"))
}
