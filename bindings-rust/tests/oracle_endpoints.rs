//! The hosts that requests are sent to, against AWS's own clients: host prefixes, FIPS, dual-stack, overridden endpoints.
//!
//! Proxies make hosts visible without a name being looked up: the emulator is the one for `http`, and verifies the
//! signature of the `Host` that it sees; for `https` a server notes which host a tunnel is asked for, and gives none.
#![cfg(feature = "aws-sdk")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::canned::Canned;
use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, emulator, official, prepare_environment};
use serde_json::json;
use twinlink::{Connector, ConnectorBuilder, Credentials};
use twinlink_core::engine::{Operation, from_json};
use twinlink_core::paging::Call;
use twinlink_emulator::Emulator;

/// One test, because proxies are settings of the whole process.
#[test]
fn hosts_are_those_of_the_official_clients() {
    prepare_environment();
    let emulator = emulator();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let tunnels = runtime.block_on(Canned::start(""));
    for (name, value) in [("HTTP_PROXY", emulator.endpoint()), ("HTTPS_PROXY", &tunnels.endpoint), ("NO_PROXY", "")] {
        for name in [name.to_owned(), name.to_lowercase()] {
            // SAFETY: the emulator has a thread by now, but that reads no environment; no other runs.
            unsafe { std::env::set_var(name, value) };
        }
    }
    runtime.block_on(overridden_endpoints(&emulator));
    runtime.block_on(endpoints_of_aws(&tunnels));
}

async fn overridden_endpoints(emulator: &Emulator) {
    for (prefix, path) in [(None, ""), (Some(false), ""), (Some(true), ""), (Some(true), "/")] {
        let mut builder = connector().endpoint_url(format!("http://localhost:4577{path}"));
        if let Some(prefix) = prefix {
            builder = builder.host_prefix(prefix);
        }
        let aws = builder.build().await.unwrap();
        for operation in common::listings() {
            let plane = if prefix == Some(true) { operation.plane.host_prefix() } else { "" };
            both(&aws, operation, &emulator.portal_id(0)).await;
            let seen = emulator.requests();
            emulator.reset();
            let seen: Vec<_> = seen.iter().map(|request| (&*request.headers["host"], request.status)).collect();
            let host = format!("{plane}localhost:4577");
            assert_eq!(seen, [(&*host, Some(200)); 2], "{} with prefix {prefix:?}", operation.name);
        }
    }
}

async fn endpoints_of_aws(tunnels: &Canned) {
    for (fips, dual_stack) in [(false, false), (true, false), (false, true), (true, true)] {
        let builder = connector().use_fips(fips).use_dual_stack(dual_stack).max_attempts(1);
        let aws = builder.build().await.unwrap();
        for operation in common::listings() {
            both(&aws, operation, "11111111-2222-4333-8444-555555555555").await;
            let hosts: Vec<_> = tunnels.take().into_iter().map(|mut headers| headers.remove("host").unwrap()).collect();
            let service = operation.service.signing_name();
            let service = if fips { format!("{service}-fips") } else { service.to_owned() };
            let suffix = if dual_stack { "api.aws" } else { "amazonaws.com" };
            let host = format!("{}{service}.us-east-1.{suffix}:443", operation.plane.host_prefix());
            assert_eq!(hosts, [host.clone(), host], "{}", operation.name);
        }
    }
}

fn connector() -> ConnectorBuilder {
    Connector::builder().region("us-east-1").credentials(Credentials::from_keys(ACCESS_KEY_ID, SECRET_ACCESS_KEY, None))
}

/// Calls with the engine, then with the official client. Only where the requests go matters.
async fn both(aws: &Connector, operation: &'static Operation, portal: &str) {
    let arguments = if operation.name == "ListProjects" { json!({"portalId": portal}) } else { json!({}) };
    let listing = Call {
        operation,
        arguments: from_json(arguments.as_object().unwrap().clone()),
        spelling: twinlink_core::engine::Spelling::Aws,
        limit: None,
    };
    let _ = aws.page(&listing, None).await;
    let _ = official::call(aws, operation, &arguments).await;
}
