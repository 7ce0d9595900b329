//! What becomes of calls while keys are renewed.

use super::*;
use crate::connector::Connector;
use crate::credentials::Credentials;
#[cfg(unix)]
use crate::credentials::process;
use crate::credentials::provider::{Fetched, Provider};
#[cfg(unix)]
use crate::secret::Secret;
use aws_credential_types::Credentials as Keys;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use twinlink_emulator::{Emulator, Fault, FaultKind, Options};

const MINUTES: Duration = Duration::from_secs(200);
/// Longer than any test takes.
const LIMIT: Duration = Duration::from_secs(120);

/// What a fetch does, in order; after the last, each hangs.
enum Step {
    Gives(&'static str),
    Fails,
    Panics,
    /// Until it is told.
    Waits(oneshot::Receiver<&'static str>),
}

#[derive(Default)]
struct Script {
    steps: Mutex<VecDeque<Step>>,
    begun: AtomicUsize,
    /// How many are under way.
    open: Arc<AtomicUsize>,
}

struct Open(Arc<AtomicUsize>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

struct Scripted(Arc<Script>);

impl Fetch for Scripted {
    fn fetch(&self) -> Fetching<'_> {
        self.0.begun.fetch_add(1, Ordering::SeqCst);
        self.0.open.fetch_add(1, Ordering::SeqCst);
        let open = Open(Arc::clone(&self.0.open));
        let step = self.0.steps.lock().expect("the steps").pop_front();
        Box::pin(async move {
            let _open = open;
            let id = match step {
                Some(Step::Gives(id)) => id,
                Some(Step::Fails) => return Err(Error::new(ErrorKind::Credentials, "no keys today")),
                Some(Step::Panics) => panic!("a defect of the test"),
                Some(Step::Waits(told)) => told.await.unwrap_or("never"),
                None => std::future::pending().await,
            };
            Ok(keys(id, Duration::from_secs(3600)).into())
        })
    }

    fn what(&self) -> String {
        "the script".to_owned()
    }
}

fn keys(id: &str, life: Duration) -> Keys {
    Keys::new(id, "secret", None, Some(SystemTime::now() + life), "test")
}

fn cache(steps: impl IntoIterator<Item = Step>) -> (Arc<Cache>, Arc<Script>) {
    let script = Arc::new(Script { steps: Mutex::new(steps.into_iter().collect()), ..Script::default() });
    (Arc::new(Cache::new(Box::new(Scripted(Arc::clone(&script))), LIMIT)), script)
}

/// Keys that are good for a while and due for renewal.
fn hold(cache: &Cache, left: Duration) {
    let fetched = SystemTime::now() - Duration::from_secs(3600);
    cache.lock().held = Some(Held { identity: keys("OLD", left).into(), fetched });
}

async fn id(cache: &Cache) -> String {
    let identity = cache.identity().await.expect("keys");
    identity.keys().access_key_id().to_owned()
}

fn begun(script: &Script) -> usize {
    script.begun.load(Ordering::SeqCst)
}

fn open(script: &Script) -> usize {
    script.open.load(Ordering::SeqCst)
}

#[tokio::test]
async fn a_renewal_that_hangs_holds_nobody_up_and_comes_when_it_comes() {
    let (tell, told) = oneshot::channel();
    let (cache, script) = cache([Step::Waits(told)]);
    hold(&cache, MINUTES);
    let begin = Instant::now();
    assert_eq!(id(&cache).await, "OLD");
    for _ in 0..200 {
        assert_eq!(id(&cache).await, "OLD");
    }
    assert!(begin.elapsed() < PATIENCE * 100, "others do not wait");
    assert_eq!((begun(&script), open(&script)), (1, 1));
    tell.send("NEW").expect("somebody listens");
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    assert_eq!(id(&cache).await, "NEW");
    assert_eq!((begun(&script), open(&script)), (1, 0));
}

#[tokio::test]
async fn a_renewal_outlives_its_caller_but_not_its_time() {
    let (mut cache, script) = cache([]);
    Arc::get_mut(&mut cache).expect("ours alone").limit = Duration::from_secs(2);
    hold(&cache, MINUTES);
    assert!(timeout(Duration::from_millis(1), cache.identity()).await.is_err());
    assert_eq!(open(&script), 1, "it goes on");
    assert_eq!(id(&cache).await, "OLD");
    while open(&script) > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let failed = cache.lock().failed.clone().map(|error| error.to_string());
    assert_eq!(failed.as_deref(), Some("the script has not answered within 2 s (call_timeout)"));
    // Not at once again.
    assert_eq!((id(&cache).await, begun(&script)), ("OLD".to_owned(), 1));
    cache.lock().pause = Some(Instant::now());
    assert_eq!((id(&cache).await, begun(&script)), ("OLD".to_owned(), 2));
    drop(cache);
    assert_eq!(open(&script), 0, "it ends with the last who may want it");
}

#[tokio::test]
async fn who_needs_keys_waits_for_what_is_under_way() {
    let (tell, told) = oneshot::channel();
    let (cache, script) = cache([Step::Waits(told)]);
    hold(&cache, MINUTES);
    assert_eq!(id(&cache).await, "OLD");
    cache.lock().held = None;
    let mut waiting = JoinSet::new();
    for _ in 0..64 {
        let cache = Arc::clone(&cache);
        waiting.spawn(async move { id(&cache).await });
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    tell.send("NEW").expect("somebody listens");
    assert!(waiting.join_all().await.iter().all(|id| id == "NEW"));
    assert_eq!(begun(&script), 1);
}

#[tokio::test]
async fn a_fetch_ends_with_the_last_who_waits() {
    let (cache, script) = cache([]);
    let wait = |seconds| {
        let cache = Arc::clone(&cache);
        async move { timeout(Duration::from_secs(seconds), cache.identity()).await.is_err() }
    };
    let (first, second) = (tokio::spawn(wait(1)), tokio::spawn(wait(3)));
    assert!(first.await.expect("no panic"));
    assert_eq!((begun(&script), open(&script)), (1, 1));
    assert!(second.await.expect("no panic"));
    assert_eq!((begun(&script), open(&script)), (1, 0));
}

#[tokio::test]
async fn failures_are_everybodys_and_panics_are_errors() {
    let (cache, script) = cache([Step::Fails, Step::Panics, Step::Gives("A KEY"), Step::Gives("NEW")]);
    for message in
        ["no keys today", "a defect of twinlink", "the script gives no usable credentials: the access key id"]
    {
        let error = cache.identity().await.expect_err("no keys");
        assert!(error.message().starts_with(message), "{error}");
    }
    assert_eq!((id(&cache).await, begun(&script)), ("NEW".to_owned(), 4));
}

#[tokio::test]
async fn a_failed_renewal_hurts_when_what_is_there_ends() {
    let (cache, script) = cache([Step::Fails, Step::Fails, Step::Gives("NEW")]);
    hold(&cache, MINUTES);
    assert_eq!((id(&cache).await, id(&cache).await, begun(&script)), ("OLD".to_owned(), "OLD".to_owned(), 1));
    hold(&cache, Duration::ZERO);
    assert!(cache.identity().await.is_err());
    assert_eq!((id(&cache).await, begun(&script)), ("NEW".to_owned(), 3));
}

#[test]
fn a_runtime_that_is_gone_or_stands_still_holds_nobody_up() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (cache, script) = cache([]);
    let (gone, still, here) = (runtime(), runtime(), runtime());
    hold(&cache, MINUTES);
    // The one goes away with its renewal.
    assert_eq!(gone.block_on(id(&cache)), "OLD");
    assert_eq!(open(&script), 1);
    drop(gone);
    assert_eq!(open(&script), 0);
    // The other is not driven any more.
    assert_eq!(still.block_on(id(&cache)), "OLD");
    assert_eq!((begun(&script), open(&script)), (2, 1));
    script.steps.lock().expect("the steps").push_back(Step::Gives("NEW"));
    assert_eq!((here.block_on(id(&cache)), begun(&script)), ("OLD".to_owned(), 2));
    cache.lock().held = None;
    assert_eq!((here.block_on(id(&cache)), begun(&script)), ("NEW".to_owned(), 3));
}

#[tokio::test]
async fn the_clock_of_the_service_decides() {
    let life = Duration::from_secs(3600);
    for (ours_ahead_by, is_fresh) in [(7200, true), (-7200, false)] {
        let shift = |time: SystemTime| match ours_ahead_by {
            0.. => time - Duration::from_secs(7200),
            _ => time + Duration::from_secs(7200),
        };
        let (cache, script) = cache([Step::Gives("NEW")]);
        // What ends within the hour by the service's clock, and what was issued two hours ago by it.
        let end = if is_fresh { shift(SystemTime::now()) + life } else { SystemTime::now() + life };
        let keys = Keys::new("OLD", "secret", None, Some(end), "test");
        cache.lock().held = Some(Held { identity: keys.into(), fetched: SystemTime::now() });
        cache.learn(Clock::between(shift(SystemTime::now()), SystemTime::now()));
        assert_eq!(id(&cache).await, if is_fresh { "OLD" } else { "NEW" });
        assert_eq!(begun(&script), usize::from(!is_fresh));
    }
    // A fetch may tell the clock itself.
    let (cache, _) = cache([]);
    let clock = Some(Clock { milliseconds: -7_200_000 });
    let fetched = Fetched { keys: keys("OLD", Duration::ZERO), clock };
    cache.lock().store(Some(&Ok(fetched)), None, "the test");
    assert!(cache.held().is_some());
}

#[cfg(feature = "blocking")]
#[test]
fn a_runtime_that_is_driven_by_who_waits_gets_on_with_it() {
    let runtime = crate::blocking::Runtime::shared().expect("a runtime");
    let (tell, told) = oneshot::channel();
    let (cache, script) = cache([Step::Waits(told)]);
    hold(&cache, MINUTES);
    let call = || {
        let cache = Arc::clone(&cache);
        let outcome = runtime.task(async move { id(&cache).await }).wait(LIMIT);
        outcome.expect("no panic").expect("in time")
    };
    assert_eq!((call(), call(), begun(&script)), ("OLD".to_owned(), "OLD".to_owned(), 1));
    tell.send("NEW").expect("somebody listens");
    let calls = (0..100).take_while(|_| call() == "OLD").count();
    assert!(calls < 10, "{calls} calls before it was done");
    // A call that is given up ends what only it waited for.
    cache.lock().held = None;
    let mut given_up = {
        let cache = Arc::clone(&cache);
        runtime.task(async move { id(&cache).await })
    };
    assert_eq!(given_up.wait(Duration::from_millis(10)).expect("no panic"), None);
    assert_eq!((begun(&script), open(&script)), (2, 1));
    drop(given_up);
    assert_eq!(open(&script), 0);
}

/// The same before the service that issues sessions: it does not answer, and calls go on.
#[tokio::test]
async fn a_service_that_hangs_fails_no_calls() {
    let emulator = Emulator::start(Options { session_seconds: Some(200), ..Options::odd() }).expect("an emulator");
    let keys = Credentials::from_keys(emulator.access_key_id(), emulator.secret_access_key(), None);
    let role = Credentials::assume_role("arn:aws:iam::123456789012:role/reader").source(keys);
    let builder = Connector::builder().region(emulator.region()).endpoint_url(emulator.endpoint());
    let aws = builder.credentials(role).build().await.expect("a connector");
    aws.call("iottwinmaker.ListWorkspaces", serde_json::Value::Null).await.expect("a page");
    let Provider::Fetched(cache) = &*aws.client().credentials else { panic!("a role is fetched") };
    let used = cache.held().expect("keys that work");
    // They are old, and near their end.
    cache.lock().held.as_mut().expect("keys").fetched -= Duration::from_secs(3600);
    emulator.inject(Fault::new(FaultKind::Slow { millis: 600_000 }).operation("AssumeRole"));
    for _ in 0..20 {
        aws.call("iottwinmaker.ListWorkspaces", serde_json::Value::Null).await.expect("a page");
    }
    assert_eq!(emulator.count("AssumeRole").seen, 2);
    assert_eq!(cache.held(), Some(used));
    drop(aws);
    let begin = Instant::now();
    while !emulator.requests().iter().any(|request| request.aborted) {
        assert!(begin.elapsed() < LIMIT, "it goes on without a connector");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The same with a process.
#[cfg(unix)]
#[tokio::test]
async fn a_process_that_hangs_fails_no_calls() {
    let fetch = process::Process(Secret::new("sleep 600; echo x".to_owned())).fetch().expect("a command");
    let cache = Cache::new(fetch, LIMIT);
    hold(&cache, MINUTES);
    for _ in 0..20 {
        assert_eq!(id(&cache).await, "OLD");
    }
    assert_eq!(cache.lock().renewals.len(), 1);
}
