//! Listings as Rust programs walk them: order, completeness, tokens, limits, and many at once.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{ACCESS_KEY_ID, LONG, SECRET_ACCESS_KEY, connect, emulator};
use std::pin::Pin;
use tokio::runtime::Builder;
use tokio::time::timeout;
use twinlink::{Connector, Error, Items, Paged};
use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

const MODELS: usize = 1000;

/// An emulator with a thousand asset models.
fn large() -> Emulator {
    let options = Options {
        asset_models: MODELS as u32,
        access_key_id: ACCESS_KEY_ID.to_owned(),
        secret_access_key: SECRET_ACCESS_KEY.to_owned(),
        ..Options::odd()
    };
    Emulator::start(options).unwrap()
}

/// The ids of all asset models in the service's order, as AWS's own client reads them.
#[cfg(feature = "aws-sdk")]
async fn official_order(aws: &Connector) -> Vec<String> {
    let mut items = aws.sitewise_sdk().list_asset_models().max_results(250).into_paginator().items().send();
    let mut ids = Vec::new();
    while let Some(model) = items.next().await {
        ids.push(model.unwrap().id);
    }
    ids
}

#[cfg(feature = "aws-sdk")]
#[tokio::test]
async fn every_page_size_gives_all_items_in_the_service_s_order() {
    let emulator = large();
    let aws = connect(&emulator).build().await.unwrap();
    let expected = official_order(&aws).await;
    assert_eq!(expected.iter().collect::<std::collections::BTreeSet<_>>().len(), MODELS);
    for (size, requests) in [(None, 20), (Some(7), 143), (Some(100), 10), (Some(250), 4), (Some(1_000_000), 4)] {
        emulator.reset();
        let mut listing = aws.sitewise().list_asset_models();
        if let Some(size) = size {
            listing = listing.max_results(size);
        }
        let mut items = listing.items();
        let mut ids = Vec::new();
        while let Some(model) = items.next().await {
            ids.push(model.unwrap().id);
        }
        assert_eq!(ids, expected, "page size {size:?}");
        assert_eq!(emulator.requests().len(), requests, "page size {size:?}");
        assert!(items.next().await.is_none(), "a stream that ended stays so");
    }
}

/// Page by page with the token that each page gives, as a program would that keeps it between two runs.
#[tokio::test]
async fn tokens_lead_from_page_to_page() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let mut streamed = aws.sitewise().list_portals().max_results(25).pages();
    let mut token = None;
    loop {
        let page = aws.sitewise().list_portals().max_results(25).next_token(token).send().await.unwrap();
        let expected = streamed.next().await.expect("as many pages").unwrap();
        assert_eq!((&page.items, page.next_token.is_some()), (&expected.items, expected.next_token.is_some()));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert!(streamed.next().await.is_none());
}

#[tokio::test]
async fn a_limit_ends_a_listing_and_asks_for_no_more_than_it_needs() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let all = collect(aws.twinmaker().list_workspaces().items()).await.unwrap();
    // The sizes of the pages that are asked for; none where the service's default, 25, is not more than is left.
    for (limit, sizes) in [
        (1, vec![Some(1)]),
        (25, vec![None]),
        (30, vec![None, Some(5)]),
        (60, vec![None, None, Some(10)]),
        (i64::MAX, vec![None, None, None]),
    ] {
        emulator.reset();
        let limited = collect(aws.twinmaker().list_workspaces().limit(limit).items()).await.unwrap();
        assert_eq!(limited, all[..limited.len()], "limit {limit}");
        assert_eq!(limited.len(), all.len().min(usize::try_from(limit).unwrap()));
        let bodies = emulator.requests().into_iter().map(|request| request.body);
        let bodies = bodies.map(|body| serde_json::from_str::<serde_json::Value>(&body).unwrap());
        assert_eq!(bodies.map(|body| body["maxResults"].as_i64()).collect::<Vec<_>>(), sizes, "limit {limit}");
    }
}

/// A stream fetches a page when it is asked for it, and not before.
#[tokio::test]
async fn pages_are_fetched_one_by_one() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let mut items = aws.twinmaker().list_workspaces().max_results(20).items();
    assert!(emulator.requests().is_empty());
    for place in 0..60 {
        items.next().await.unwrap().unwrap();
        assert_eq!(emulator.requests().len(), place / 20 + 1);
    }
}

/// What programs with `futures` see: the standard trait, polled by hand here.
#[tokio::test]
async fn items_are_a_standard_stream() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let mut items = aws.sitewise().list_projects(emulator.portal_id(1)).items();
    let next = |context: &mut std::task::Context<'_>| futures_core::Stream::poll_next(Pin::new(&mut items), context);
    let first = std::future::poll_fn(next).await.unwrap().unwrap();
    let page = aws.sitewise().list_projects(emulator.portal_id(1)).limit(1).send().await.unwrap();
    assert_eq!(page.items, [first]);
}

/// Connections belong to the runtime that opened them. A connector outlives one runtime and works in the next, also while
/// the first still exists but nobody drives it.
#[test]
fn a_connector_works_in_another_runtime_than_its_own() {
    let emulator = emulator();
    let runtimes: Vec<_> = (0..3).map(|_| Builder::new_current_thread().enable_all().build().unwrap()).collect();
    let aws = runtimes[0].block_on(connect(&emulator).build()).unwrap();
    for runtime in runtimes.iter().chain(&runtimes) {
        assert_eq!(runtime.block_on(list_in_time(&aws)), 60);
    }
    drop(runtimes);
    let last = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    assert_eq!(last.block_on(list_in_time(&aws)), 60);
}

/// One connection for each runtime, and not one for each call.
#[test]
fn connections_are_used_again_in_another_runtime_and_after_the_connector() {
    let emulator = emulator();
    let runtime = || Builder::new_current_thread().enable_all().build().unwrap();
    let (first, second) = (runtime(), runtime());
    let aws = first.block_on(connect(&emulator).build()).unwrap();
    for runtime in [&first, &second, &first, &second] {
        for _ in 0..3 {
            runtime.block_on(list_in_time(&aws));
        }
    }
    assert_eq!(emulator.accepted_connections(), 2);
    for _ in 0..3 {
        let short = runtime();
        short.block_on(list_in_time(&aws));
    }
    assert_eq!(emulator.accepted_connections(), 5);
    #[cfg(feature = "aws-sdk")]
    {
        let sdk = first.block_on(async { aws.twinmaker_sdk() });
        drop(aws);
        let call = || async { sdk.list_workspaces().send().await.unwrap().workspace_summaries().len() };
        for _ in 0..5 {
            assert_eq!(first.block_on(call()), 25);
        }
        assert!(emulator.accepted_connections() <= 6, "{}", emulator.accepted_connections());
    }
}

async fn list_in_time(aws: &Connector) -> usize {
    timeout(LONG, collect(aws.twinmaker().list_workspaces().items())).await.expect("it does not hang").unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_listings_at_once() {
    let emulator = large();
    let aws = connect(&emulator).build().await.unwrap();
    let expected = collect(aws.sitewise().list_asset_models().max_results(250).items()).await.unwrap();
    let listing = || collect(aws.sitewise().list_asset_models().max_results(100).items());
    let listings: Vec<_> = (0..64).map(|_| tokio::spawn(listing())).collect();
    for listing in listings {
        assert_eq!(listing.await.unwrap().unwrap(), expected);
    }
    let requests = emulator.requests();
    assert_eq!(requests.len(), 4 + 64 * MODELS / 100);
    assert!(requests.iter().all(|request| request.status == Some(200)));
}

/// All of them sign with the wrong time at first; that one of them has found it out must not fail the others.
#[tokio::test]
async fn calls_at_the_same_time_take_over_the_service_s_clock() {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::ClockSkew { seconds: 1800 }));
    let aws = connect(&emulator).build().await.unwrap();
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(aws.sitewise().list_portals().send())).collect();
    for call in calls {
        assert!(call.await.unwrap().unwrap().attempts <= 2);
    }
}

async fn collect<R: Paged>(mut items: Items<R>) -> Result<Vec<R::Item>, Error> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item?);
    }
    Ok(all)
}
