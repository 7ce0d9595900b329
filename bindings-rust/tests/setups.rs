//! The setups that work or fail, and what a failure must say: what every language must do alike.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, expectation, prepare_environment, read_vectors};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use twinlink::{Connector, Credentials, Error};
use twinlink_emulator::{Emulator, Fault, Options, Tls};

/// Tells the process of one setup what to do: settings of a connector.
const VARIABLE: &str = "SETUP_SETTINGS";

/// Every setup has a process of its own, because its environment is the process's.
#[test]
fn every_setup() {
    prepare_environment();
    let table = read_vectors("setups.json");
    let setups = table["setups"].as_array().unwrap();
    let mut failed = Vec::new();
    for setup in setups {
        if let Err(why) = run(setup, &table["texts"]) {
            failed.push(format!("{}: {why}", setup["name"]));
        }
    }
    assert!(failed.is_empty(), "{} of {} setups fail:\n{}", failed.len(), setups.len(), failed.join("\n"));
}

/// The process of one setup: prints what came of it.
#[test]
#[ignore = "run by every_setup"]
fn one_setup() {
    let Ok(settings) = std::env::var(VARIABLE) else { return };
    let settings: Value = serde_json::from_str(&settings).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let outcome = runtime.block_on(async {
        let aws = Connector::builder().settings(settings.as_object().unwrap())?.build().await?;
        let mut workspaces = aws.twinmaker().list_workspaces().items();
        let mut items = 0;
        while let Some(workspace) = workspaces.next().await {
            workspace?;
            items += 1;
        }
        Ok::<_, Error>(items)
    });
    let mut outcome = match outcome {
        Ok(items) => json!({"items": items}),
        Err(error) => json!({"error": expectation::found(&error), "debug": format!("{error:?}")}),
    };
    let credentials = settings["credentials"].as_object().map(Credentials::from_map);
    outcome["shown"] = format!("{credentials:?}").into();
    println!("\n{VARIABLE}{outcome}");
}

fn run(setup: &Value, texts: &Value) -> Result<(), String> {
    let folder = Folder::new();
    let mut texts: Vec<(String, String)> =
        texts.as_object().unwrap().iter().map(|(name, text)| (name.clone(), text.as_str().unwrap().into())).collect();
    texts.push(("folder".into(), folder.0.to_str().unwrap().into()));
    texts.push(("access_key_id".into(), ACCESS_KEY_ID.into()));
    texts.push(("secret_access_key".into(), SECRET_ACCESS_KEY.into()));
    let emulator = Emulator::start(options(&fill(&setup["emulator"], &texts))).map_err(|error| error.to_string())?;
    texts.push(("endpoint".into(), emulator.endpoint().into()));
    if let Some(faults) = setup.get("faults") {
        Fault::from_json(&faults.to_string()).unwrap().into_iter().for_each(|fault| emulator.inject(fault));
    }
    let proxy = emulator.proxy().unwrap_or_default();
    texts.push(("proxy".into(), proxy.into()));
    texts.push(("proxy_address".into(), proxy.trim_start_matches("http://").into()));
    let setup = fill(setup, &texts);
    for (name, content) in setup["files"].as_object().into_iter().flatten() {
        let path = folder.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content.as_str().unwrap()).unwrap();
    }

    let keys = json!({"type": "keys", "access_key_id": ACCESS_KEY_ID, "secret_access_key": SECRET_ACCESS_KEY});
    let mut settings = json!({
        "region": emulator.region(), "endpoint_url": emulator.endpoint(), "max_backoff": 0.05, "credentials": keys,
    });
    let defaults = settings.as_object_mut().unwrap();
    defaults.extend(setup["settings"].as_object().cloned().unwrap_or_default());
    if let Some(credentials) = setup.get("credentials") {
        defaults.insert("credentials".into(), credentials.clone());
    }
    let mut process = Command::new(std::env::current_exe().unwrap());
    process.args(["--exact", "one_setup", "--ignored", "--nocapture"]).env(VARIABLE, settings.to_string());
    for (name, value) in setup["environment"].as_object().into_iter().flatten() {
        let value = value.as_str().unwrap();
        match value.strip_prefix('@') {
            Some(file) => process.env(name, std::fs::read_to_string(file).unwrap()),
            None => process.env(name, value),
        };
    }
    let output = process.output().unwrap();
    let output = String::from_utf8_lossy(&output.stdout).into_owned();
    let outcome = output.lines().find_map(|line| line.strip_prefix(VARIABLE)).ok_or_else(|| output.clone())?;
    let outcome: Value = serde_json::from_str(outcome).unwrap();

    // Nor in what a log of the error would show.
    let mut hidden = secrets(&settings["credentials"]);
    hidden.extend(setup["expect"]["error"]["hides"].as_array().into_iter().flatten().filter_map(Value::as_str));
    if let Some(hidden) = hidden.into_iter().find(|hidden| outcome.to_string().contains(hidden)) {
        return Err(format!("{hidden} is in: {outcome}"));
    }
    match setup["expect"].get("error") {
        None if outcome["items"] == setup["expect"]["items"] => Ok(()),
        None => Err(format!("{outcome}")),
        Some(_) if outcome.get("error").is_none() => Err(format!("an error was expected, but: {outcome}")),
        Some(expected) => expectation::compare(expected, &outcome["error"]),
    }
}

/// What must never be shown of credentials.
fn secrets(credentials: &Value) -> Vec<&str> {
    let parts = ["password", "secret_access_key", "session_token", "external_id"];
    let mut secrets: Vec<_> = parts.iter().filter_map(|name| credentials[name].as_str()).collect();
    secrets.extend(credentials["certificate_passwords"].as_array().into_iter().flatten().filter_map(Value::as_str));
    if credentials["source"].is_object() {
        secrets.extend(self::secrets(&credentials["source"]));
    }
    secrets.retain(|secret| secret.len() >= 6);
    secrets
}

/// The emulator's options, as on its command line: `--name=value`.
fn options(arguments: &Value) -> Options {
    let mut options = Options {
        access_key_id: ACCESS_KEY_ID.to_owned(),
        secret_access_key: SECRET_ACCESS_KEY.to_owned(),
        ..Options::odd()
    };
    for argument in arguments.as_array().into_iter().flatten() {
        let (name, value) = argument.as_str().unwrap().split_once('=').unwrap();
        match name {
            "--role" => options.roles.push(value.parse().unwrap()),
            "--deny" => options.denials.push(value.parse().unwrap()),
            "--client-certificates" => options.client_certificates = Some(value.into()),
            "--session-seconds" => options.session_seconds = Some(value.parse().unwrap()),
            "--tls" => options.tls = Some(Tls::Directory(value.into())),
            "--proxy" => options.proxy = Some(value.parse().unwrap()),
            "--proxy-auth" => options.proxy_auth = Some(value.to_owned()),
            _ => panic!("{name} is not an option of a setup: add it here"),
        }
    }
    options
}

/// Puts texts in the place of their names in braces, wherever they are.
fn fill(value: &Value, texts: &[(String, String)]) -> Value {
    let replace = |text: &str| {
        texts.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    };
    match value {
        Value::String(text) => replace(text).into(),
        Value::Array(list) => list.iter().map(|item| fill(item, texts)).collect(),
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), fill(value, texts))).collect(),
        _ => value.clone(),
    }
}

/// A folder that is there for one setup.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("twinlink-setup-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(Path::new(&self.0));
    }
}
