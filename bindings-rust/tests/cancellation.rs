//! Calls that end early: dropped futures and streams, and a connector that is closed under them.
//!
//! The emulator is the witness: it records a request as aborted when the client goes away before its answer.

mod common;

use common::{LONG, connect, emulator, eventually};
use std::time::Duration;
use tokio::time::timeout;
use twinlink::{Connector, Error, ErrorKind};
use twinlink_emulator::{Emulator, Fault, FaultKind};

const HOUR: Duration = Duration::from_secs(3600);

/// An emulator that answers only after a test would have failed long since.
fn stuck() -> Emulator {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Slow { millis: 10 * LONG.as_millis() as u64 }));
    emulator
}

async fn arrived(emulator: &Emulator) {
    eventually("the request arrives", || !emulator.requests().is_empty()).await;
}

/// The only request there was is aborted, and no other follows.
async fn aborted(emulator: &Emulator) {
    eventually("the request is aborted", || emulator.requests().iter().any(|request| request.aborted)).await;
    assert_eq!(emulator.requests().len(), 1);
}

/// Polls `future` until the emulator has its request, then drops it.
async fn drop_in_flight(emulator: &Emulator, future: impl Future) {
    tokio::select! {
        biased;
        () = arrived(emulator) => {}
        _ = future => panic!("the call ended although the emulator is stuck"),
    }
}

#[tokio::test]
async fn dropping_a_call_aborts_its_request() {
    let emulator = stuck();
    let aws = connect(&emulator).build().await.unwrap();
    drop_in_flight(&emulator, aws.twinmaker().list_workspaces().send()).await;
    aborted(&emulator).await;
}

#[tokio::test]
async fn dropping_a_stream_aborts_its_request() {
    let emulator = stuck();
    let aws = connect(&emulator).build().await.unwrap();
    let mut items = aws.sitewise().list_asset_models().items();
    drop_in_flight(&emulator, items.next()).await;
    // What `next` gave was dropped, but the stream still holds the request: it could be polled on.
    assert!(!emulator.requests()[0].aborted);
    drop(items);
    aborted(&emulator).await;
}

#[tokio::test]
async fn a_stream_goes_on_after_a_next_that_was_dropped() {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Slow { millis: 300 }).times(1));
    let aws = connect(&emulator).build().await.unwrap();
    let mut pages = aws.sitewise().list_portals().pages();
    drop_in_flight(&emulator, pages.next()).await;
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 50);
    assert_eq!(emulator.requests().len(), 1, "the request that was under way is the one that is answered");
}

async fn ends_as_closed<T>(call: impl Future<Output = Result<T, Error>>) {
    let outcome = timeout(LONG, call).await.expect("a closed connector's calls end at once");
    let error = outcome.err().expect("a closed connector gives nothing");
    assert_eq!(error.kind(), ErrorKind::Closed);
    assert_eq!(error.operation(), Some("ListWorkspaces"));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn closing_ends_calls_in_flight_and_all_later_ones() {
    let emulator = stuck();
    let aws = connect(&emulator).build().await.unwrap();
    let clone = aws.clone();
    let call = tokio::spawn(aws.twinmaker().list_workspaces().send());
    arrived(&emulator).await;
    assert!(!aws.is_closed());

    clone.close();
    ends_as_closed(async { call.await.unwrap() }).await;
    aborted(&emulator).await;

    // Clones are the same connector, and closing twice is closing.
    aws.close();
    for connector in [&aws, &clone, &aws.clone()] {
        assert!(connector.is_closed());
        ends_as_closed(connector.twinmaker().list_workspaces().send()).await;
    }
    assert_eq!(emulator.requests().len(), 1, "nothing was sent after close");
}

#[tokio::test]
async fn closing_ends_a_call_that_waits_to_try_again() {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Throttle));
    // Waits that double to hours: only closing ends this call.
    let aws = connect(&emulator).max_backoff(HOUR).call_timeout(HOUR).max_attempts(20).build().await.unwrap();
    let call = tokio::spawn(aws.twinmaker().list_workspaces().send());
    eventually("a refusal is sent", || emulator.requests().iter().any(|request| request.status == Some(429))).await;
    aws.close();
    ends_as_closed(async { call.await.unwrap() }).await;
}

#[tokio::test]
async fn closing_ends_a_stream_between_its_pages() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let mut pages = aws.twinmaker().list_workspaces().pages();
    pages.next().await.unwrap().unwrap();
    aws.close();
    ends_as_closed(async { pages.next().await.unwrap() }).await;
    assert!(pages.next().await.is_none(), "a stream ends after its error");
    assert_eq!(emulator.requests().len(), 1);
}

#[tokio::test]
async fn closing_leaves_other_connectors_alone() {
    let emulator = emulator();
    let aws = connect(&emulator).build().await.unwrap();
    let other = connect(&emulator).build().await.unwrap();
    aws.close();
    assert_eq!(other.twinmaker().list_workspaces().send().await.unwrap().items.len(), 25);
}

/// Closed in the middle of a hundred calls, each of them either made it or says that the connector is closed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_under_load_gives_success_or_closed() {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Slow { millis: 50 }).times(60));
    let aws = connect(&emulator).build().await.unwrap();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(count_portals(aws.clone()))).collect();
    eventually("half of the calls have arrived", || emulator.requests().len() >= 50).await;
    aws.close();
    let mut closed = 0;
    for call in calls {
        match timeout(LONG, call).await.expect("every call ends").unwrap() {
            Ok(items) => assert_eq!(items, 50),
            Err(error) if error.kind() == ErrorKind::Closed => closed += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert!(closed > 0, "some calls were in flight");
    // The runtime's pool keeps idle connections for other connectors; this was the last one.
    drop(aws);
    eventually("no connection is left open", || emulator.open_connections() == 0).await;
}

async fn count_portals(aws: Connector) -> Result<usize, Error> {
    Ok(aws.sitewise().list_portals().send().await?.items.len())
}

#[tokio::test]
async fn a_call_that_runs_out_of_time_aborts_its_request() {
    let emulator = stuck();
    let aws = connect(&emulator).call_timeout(Duration::from_millis(200)).build().await.unwrap();
    let error = timeout(LONG, aws.twinmaker().list_workspaces().send()).await.expect("in time").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    aborted(&emulator).await;
}
