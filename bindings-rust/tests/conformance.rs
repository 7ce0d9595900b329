//! The vectors: what every language must do alike.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, emulator, expectation, prepare_environment, read_vectors};
use serde_json::{Value, json};
use twinlink::{Connector, Error, Page, Paged, Pages};
use twinlink_emulator::{Emulator, Fault};

/// The pages of a listing with what a case gives to all of them.
macro_rules! pages {
    ($listing:expr, $arguments:expr, $call:expr) => {{
        let mut listing = $listing;
        if let Some(size) = $arguments.get("maxResults").and_then(Value::as_i64) {
            listing = listing.max_results(size.try_into().unwrap());
        }
        if let Some(token) = $arguments.get("nextToken").and_then(Value::as_str) {
            listing = listing.next_token(if token == "$long" { "x".repeat(17881) } else { token.to_owned() });
        }
        if let Some(limit) = $call["limit"].as_i64() {
            listing = listing.limit(limit);
        }
        listing.pages()
    }};
}

/// One page: how many items and attempts, and whether there is a token.
type Seen = (usize, u32, bool);

/// One test, because it changes the environment of the whole process before anything reads it.
#[test]
fn every_case() {
    prepare_environment();
    let emulator = emulator();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let cases = read_vectors("cases.json");
    let cases = cases.as_array().unwrap();
    let mut failed = Vec::new();
    for case in cases {
        emulator.reset();
        if let Err(why) = runtime.block_on(run(case, &emulator)) {
            failed.push(format!("{}: {why}", case["name"]));
        }
    }
    assert!(failed.is_empty(), "{} of {} cases fail:\n{}", failed.len(), cases.len(), failed.join("\n"));
}

async fn run(case: &Value, emulator: &Emulator) -> Result<(), String> {
    if case["faults"].is_array() {
        Fault::from_json(&case["faults"].to_string())?.into_iter().for_each(|fault| emulator.inject(fault));
    }
    let expect = &case["expect"];
    let mut pages = Vec::new();
    match (fetch(case, emulator, &mut pages).await, expect.get("error")) {
        (Ok(()), None) => check_pages(expect, &pages),
        (Err(error), Some(expected)) => check_error(expected, &error).and_then(|()| check_before(expected, &pages)),
        (Ok(()), Some(_)) => Err(format!("an error was expected, but there are {} pages", pages.len())),
        (Err(error), None) => Err(format!("no error was expected: {error}")),
    }
}

/// What was given before an error.
fn check_before(expected: &Value, pages: &[Seen]) -> Result<(), String> {
    let items: usize = pages.iter().map(|page| page.0).sum();
    match expected.get("after") {
        Some(after) if *after != json!({"items": items, "pages": pages.len()}) => {
            Err(format!("{items} items and {} pages before the error", pages.len()))
        }
        _ => Ok(()),
    }
}

fn check_pages(expect: &Value, pages: &[Seen]) -> Result<(), String> {
    let items: usize = pages.iter().map(|page| page.0).sum();
    let attempts: Vec<u32> = pages.iter().map(|page| page.1).collect();
    let mut expected_attempts = vec![1; pages.len()];
    if let (Some(first), Some(number)) = (expected_attempts.first_mut(), expect["first_attempts"].as_u64()) {
        *first = number as u32;
    }
    let right = match expect["at_most"].as_u64() {
        Some(most) => items as u64 <= most && items > 0,
        None => Some(items as u64) == expect["items"].as_u64(),
    };
    if !right || Some(pages.len() as u64) != expect["pages"].as_u64() || attempts != expected_attempts {
        return Err(format!("{items} items, {} pages, attempts {attempts:?}", pages.len()));
    }
    if pages.last().is_none_or(|page| page.2) {
        return Err("the last page has a token".to_owned());
    }
    Ok(())
}

fn check_error(expected: &Value, error: &Error) -> Result<(), String> {
    expectation::compare(expected, &expectation::found(error))?;
    if format!("{error} {error:?}").contains(SECRET_ACCESS_KEY) {
        return Err("the secret is in the error".to_owned());
    }
    Ok(())
}

async fn fetch(case: &Value, emulator: &Emulator, seen: &mut Vec<Seen>) -> Result<(), Error> {
    let mut settings = json!({"region": emulator.region(), "endpoint_url": emulator.endpoint(), "max_backoff": 0.05});
    let settings = settings.as_object_mut().unwrap();
    settings.extend(case["settings"].as_object().cloned().unwrap_or_default());
    let mut keys = json!({"type": "keys", "access_key_id": ACCESS_KEY_ID, "secret_access_key": SECRET_ACCESS_KEY});
    match case["credentials"].as_object() {
        Some(given) if given.is_empty() => {}
        Some(given) if given.contains_key("type") => {
            settings.insert("credentials".into(), case["credentials"].clone());
        }
        given => {
            keys.as_object_mut().unwrap().extend(given.cloned().unwrap_or_default());
            settings.insert("credentials".into(), keys);
        }
    }
    let aws = Connector::builder().settings(settings)?.build().await?;
    let call = &case["call"];
    let arguments = call["arguments"].as_object().cloned().unwrap_or_default();
    match call["operation"].as_str().unwrap() {
        "iottwinmaker.ListWorkspaces" => walk(pages!(aws.twinmaker().list_workspaces(), arguments, call), seen).await,
        "iotsitewise.ListPortals" => walk(pages!(aws.sitewise().list_portals(), arguments, call), seen).await,
        "iotsitewise.ListProjects" => {
            let portal = match arguments.get("portalId").and_then(Value::as_str) {
                Some("$portal") => emulator.portal_id(0),
                // Rust's signature cannot leave the portal out: the empty id stands for that.
                id => id.unwrap_or_default().to_owned(),
            };
            walk(pages!(aws.sitewise().list_projects(portal), arguments, call), seen).await
        }
        _ => {
            let mut listing = aws.sitewise().list_asset_models();
            if let Some(types) = arguments.get("assetModelTypes").and_then(Value::as_array) {
                listing = listing.asset_model_types(types.iter().map(|kind| kind.as_str().unwrap()));
            }
            if let Some(version) = arguments.get("assetModelVersion").and_then(Value::as_str) {
                listing = listing.asset_model_version(version);
            }
            walk(pages!(listing, arguments, call), seen).await
        }
    }
}

async fn walk<R: Paged>(mut pages: Pages<Page<R>>, seen: &mut Vec<Seen>) -> Result<(), Error> {
    while let Some(page) = pages.next().await {
        let page = page?;
        seen.push((page.items.len(), page.attempts, page.next_token.is_some()));
    }
    Ok(())
}
