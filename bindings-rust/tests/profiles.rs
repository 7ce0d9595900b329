//! Several profiles side by side in one process: keys and regions are each connector's own, connections are shared.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::prepare_environment;
use std::fmt::Write;
use twinlink::Connector;
use twinlink_emulator::{Emulator, Options};

/// One test, because it sets the environment of the process.
#[test]
fn profiles_work_side_by_side() {
    prepare_environment();
    let config = std::env::temp_dir().join(format!("twinlink-profiles-{}", std::process::id()));
    for name in ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"] {
        // SAFETY: no other thread runs yet.
        unsafe { std::env::set_var(name, &config) };
    }
    let [one, two] = [("one", "eu-west-1"), ("two", "ap-south-1")].map(|(name, region)| {
        let options = Options {
            access_key_id: format!("AKIAPLANT{name}").to_uppercase(),
            secret_access_key: format!("secret/of/plant/{name}/0123456789/0123456789"),
            region: region.to_owned(),
            ..Options::odd()
        };
        Emulator::start(options).unwrap()
    });
    // Two profiles lead to the same plant, with their own ways in.
    let mut text = String::new();
    for (name, emulator) in [("one", &one), ("two", &two)] {
        let (id, secret) = (emulator.access_key_id(), emulator.secret_access_key());
        let (region, url) = (emulator.region(), emulator.endpoint());
        let plant = format!("region = {region}\nendpoint_url = {url}\n");
        writeln!(text, "[{name}]\n{plant}aws_access_key_id = {id}\naws_secret_access_key = {secret}").unwrap();
        let keys = format!("{{\"Version\": 1, \"AccessKeyId\": \"{id}\", \"SecretAccessKey\": \"{secret}\"}}");
        std::fs::write(config.with_extension(name), keys).unwrap();
        let printed = config.with_extension(name);
        writeln!(text, "[{name}-again]\n{plant}credential_process = cat {}", printed.display()).unwrap();
    }
    std::fs::write(&config, text).unwrap();

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut connectors = Vec::new();
        for profile in ["one", "two", "one-again", "two-again"] {
            connectors.push(Connector::builder().profile(profile).build().await.unwrap());
        }
        for _ in 0..3 {
            for aws in &connectors {
                assert_eq!(aws.twinmaker().list_workspaces().send().await.unwrap().items.len(), 25);
            }
        }
        let regions: Vec<_> = connectors.iter().map(|aws| aws.region()).collect();
        assert_eq!(regions, ["eu-west-1", "ap-south-1", "eu-west-1", "ap-south-1"]);
        for emulator in [&one, &two] {
            assert_eq!(emulator.requests().len(), 6);
            assert_eq!(emulator.open_connections(), 1, "connectors to the same host share their connections");
        }
        // One that is closed takes nothing from the others.
        connectors.remove(0).close();
        assert!(connectors[1].twinmaker().list_workspaces().send().await.is_ok());
        assert_eq!(one.open_connections(), 1);
    });
    for file in [config.clone(), config.with_extension("one"), config.with_extension("two")] {
        std::fs::remove_file(file).unwrap();
    }
}
