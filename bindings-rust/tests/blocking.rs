//! Calls of Java's and Python's threads: who waits drives them, who drops them ends them, and a thread for those that
//! nobody waits for is there only as long as the runtime.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use common::{LONG, connect, emulator};
use serde_json::Map;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use twinlink::{Connector, Credentials, Error, ErrorKind};
use twinlink_core::blocking::{Events, Runtime, Started, Task};
use twinlink_core::engine::{Operation, Spelling, from_json};
use twinlink_core::paging::Call;
use twinlink_emulator::{Emulator, Fault, FaultKind};

/// The runtime is one per process, and these tests look at when it ends: they run one after the other.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn eventually(what: &str, condition: impl Fn() -> bool) {
    let deadline = Instant::now() + LONG;
    while !condition() {
        assert!(Instant::now() < deadline, "not within {LONG:?}: {what}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// An emulator that answers only after a test would have failed long since.
fn stuck() -> Emulator {
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Slow { millis: 10 * LONG.as_millis() as u64 }));
    emulator
}

fn connector(runtime: &Arc<Runtime>, emulator: &Emulator) -> Connector {
    runtime.task(connect(emulator).build()).wait(LONG).unwrap().unwrap().unwrap()
}

async fn count(aws: Connector) -> Result<usize, Error> {
    Ok(aws.twinmaker().list_workspaces().send().await?.items.len())
}

fn wait<T>(mut task: Task<T>) -> T {
    task.wait(LONG).unwrap().expect("an outcome in time")
}

/// Starts work that nobody waits for.
fn start<T: Send + 'static>(
    runtime: &Arc<Runtime>,
    work: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> (Started<T>, Receiver<()>) {
    let (ended, ends) = channel();
    let started = runtime.start(work, move || ended.send(()).unwrap_or_default());
    (started.unwrap(), ends)
}

/// Its outcome, once it is said to be there.
fn outcome<T>((started, ends): (Started<T>, Receiver<()>)) -> Result<T, Error> {
    ends.recv_timeout(LONG).expect("it ends in time");
    started.take().unwrap().expect("its outcome is there")
}

/// Waits in short steps, as the bindings do to see signals and interrupts, until the emulator has the request.
fn wait_until_it_arrives(task: &mut Task<Result<usize, Error>>, emulator: &Emulator) {
    let deadline = Instant::now() + LONG;
    while emulator.requests().is_empty() {
        assert!(Instant::now() < deadline, "the request does not arrive");
        assert!(task.wait(Duration::from_millis(5)).unwrap().is_none(), "the emulator is stuck");
    }
}

#[test]
fn a_call_goes_on_over_many_waits() {
    let _alone = alone();
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Slow { millis: 100 }).times(1));
    let runtime = Runtime::shared().unwrap();
    let mut task = runtime.task(count(connector(&runtime, &emulator)));
    wait_until_it_arrives(&mut task, &emulator);
    assert_eq!(wait(task).unwrap(), 25);
    assert_eq!(emulator.requests().len(), 1);
}

#[test]
fn a_dropped_task_aborts_its_request() {
    let _alone = alone();
    let emulator = stuck();
    let runtime = Runtime::shared().unwrap();
    let mut task = runtime.task(count(connector(&runtime, &emulator)));
    wait_until_it_arrives(&mut task, &emulator);
    drop(task);
    // Although nobody waits on this runtime any more.
    eventually("the request is aborted", || emulator.requests()[0].aborted);
}

#[test]
fn a_dropped_task_that_nobody_waited_for_aborts_its_request() {
    let _alone = alone();
    let emulator = stuck();
    let runtime = Runtime::shared().unwrap();
    let (task, _) = start(&runtime, count(connector(&runtime, &emulator)));
    eventually("the request arrives", || !emulator.requests().is_empty());
    drop(task);
    eventually("the request is aborted", || emulator.requests()[0].aborted);
}

/// A stream of two events, of which the second never comes.
fn stream(runtime: &Arc<Runtime>, emulator: &Emulator) -> (Connector, Events) {
    let plan = r#"{"operation": "iotsitewise.InvokeAssistant", "stall_after": 1,
        "events": [{"output": {"message": "first"}}, {"output": {"message": "second"}}]}"#;
    emulator.plan(plan).unwrap();
    let aws = connector(runtime, emulator);
    let operation = Operation::named("iotsitewise.InvokeAssistant").unwrap();
    let arguments = from_json(Map::from_iter([("message".to_owned(), "why?".into())]));
    let listing = Call { operation, arguments, spelling: Spelling::Aws, limit: None };
    let connector = aws.clone();
    let events = wait(runtime.task(async move { connector.open(&listing).await })).unwrap();
    (aws, Events::new(events, runtime))
}

fn next(runtime: &Arc<Runtime>, events: &Events) -> Result<bool, Error> {
    Ok(wait(runtime.task(events.next().unwrap()))?.is_some())
}

#[test]
fn a_stream_that_is_dropped_or_closed_ends_its_request_although_nobody_waits() {
    let _alone = alone();
    let emulator = emulator();
    let runtime = Runtime::shared().unwrap();
    for end in ["dropped", "closed", "ended", "connector closed"] {
        let (aws, events) = stream(&runtime, &emulator);
        assert!(next(&runtime, &events).unwrap());
        assert_eq!(emulator.open_connections(), 1, "{end}");
        match end {
            "dropped" => drop(events),
            "closed" => {
                events.close();
                assert_eq!(next(&runtime, &events).unwrap_err().kind(), ErrorKind::Closed);
            }
            "ended" => {
                events.end();
                assert!(!next(&runtime, &events).unwrap());
            }
            _ => {
                aws.close();
                runtime.settle();
            }
        }
        eventually(end, || emulator.open_connections() == 0);
    }
}

#[test]
fn closing_a_stream_ends_a_wait_for_its_next_event() {
    let _alone = alone();
    let emulator = emulator();
    let runtime = Runtime::shared().unwrap();
    let (_aws, events) = stream(&runtime, &emulator);
    assert!(next(&runtime, &events).unwrap());
    let (events, waiting) = (Arc::new(events), Arc::clone(&runtime));
    let waiter = thread::spawn({
        let events = Arc::clone(&events);
        move || next(&waiting, &events)
    });
    thread::sleep(Duration::from_millis(50));
    events.close();
    assert_eq!(waiter.join().unwrap().unwrap_err().kind(), ErrorKind::Closed);
    // The wait was told, and so the stream has ended.
    assert!(!outcome(start(&runtime, async move { Ok(events.next()?.await?.is_some()) })).unwrap());
}

#[test]
fn closing_ends_a_call_that_another_thread_waits_for() {
    let _alone = alone();
    let emulator = stuck();
    let runtime = Runtime::shared().unwrap();
    let aws = connector(&runtime, &emulator);
    let task = runtime.task(count(aws.clone()));
    let waiter = thread::spawn(|| wait(task));
    eventually("the request arrives", || !emulator.requests().is_empty());
    aws.close();
    assert_eq!(waiter.join().unwrap().unwrap_err().kind(), ErrorKind::Closed);
}

/// One of the threads that wait drives all calls; when its own has ended, another one takes over.
#[test]
fn threads_that_wait_at_the_same_time_all_get_their_outcomes() {
    let _alone = alone();
    let emulator = emulator();
    for millis in [0, 50, 100, 150, 200] {
        emulator.inject(Fault::new(FaultKind::Slow { millis }).times(4));
    }
    let runtime = Runtime::shared().unwrap();
    let aws = connector(&runtime, &emulator);
    let waiters: Vec<_> = (0..20)
        .map(|_| {
            let task = runtime.task(count(aws.clone()));
            thread::spawn(|| wait(task))
        })
        .collect();
    for waiter in waiters {
        assert_eq!(waiter.join().unwrap().unwrap(), 25);
    }
}

#[test]
fn a_panic_is_an_error_and_the_runtime_lives_on() {
    let _alone = alone();
    let runtime = Runtime::shared().unwrap();
    let mut task = runtime.task(panicking());
    for error in [task.wait(LONG).unwrap_err(), outcome(start(&runtime, panicking())).unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Internal);
        assert!(error.message().contains("on purpose"), "{error}");
    }
    assert_eq!(task.wait(LONG).unwrap_err().kind(), ErrorKind::Internal, "there is no outcome later either");
    assert_eq!(wait(runtime.task(async { 5 })), 5);
    assert_eq!(outcome(start(&runtime, async { Ok(5) })).unwrap(), 5);
}

async fn panicking() -> Result<(), Error> {
    panic!("on purpose")
}

/// Who is told of the end is told of every end.
#[test]
fn work_that_is_dropped_before_its_end_says_so() {
    let _alone = alone();
    let emulator = stuck();
    let runtime = Runtime::shared().unwrap();
    let (task, ends) = start(&runtime, count(connector(&runtime, &emulator)));
    eventually("the request arrives", || !emulator.requests().is_empty());
    drop(task);
    ends.recv_timeout(LONG).expect("it ends in time");
    assert_eq!(outcome(start(&runtime, async { Ok(5) })).unwrap(), 5);
}

/// Waiting needs no thread; what is spawned shares one, which the last holder takes along. Who comes later begins anew.
#[cfg(target_os = "linux")]
#[test]
fn the_thread_is_there_for_spawned_tasks_as_long_as_the_runtime_is_held() {
    let _alone = alone();
    eventually("earlier tests' thread is gone", || io_threads() == 0);
    for _ in 0..2 {
        let first = Runtime::shared().unwrap();
        let second = Runtime::shared().unwrap();
        assert!(Arc::ptr_eq(&first, &second));
        assert_eq!(wait(first.task(async { io_threads() })), 0);
        for _ in 0..2 {
            outcome(start(&first, async { Ok(()) })).unwrap();
            // It has its name a moment after it began.
            eventually("there is one thread", || io_threads() == 1);
        }
        drop(first);
        outcome(start(&second, async { Ok(()) })).unwrap();
        assert_eq!(io_threads(), 1);
        drop(second);
        eventually("the thread ends", || io_threads() == 0);
    }
}

/// A connector may be closed and gone before the last call of it has ended: the task holds the runtime.
#[cfg(target_os = "linux")]
#[test]
fn a_task_keeps_the_runtime_until_it_is_dropped() {
    let _alone = alone();
    let emulator = emulator();
    emulator.inject(Fault::new(FaultKind::Slow { millis: 100 }).times(1));
    emulator.inject(Fault::new(FaultKind::Slow { millis: 10 * LONG.as_millis() as u64 }));
    let start_one = || {
        let runtime = Runtime::shared().unwrap();
        start(&runtime, count(connector(&runtime, &emulator)))
    };
    assert_eq!(outcome(start_one()).unwrap(), 25);
    eventually("the thread ends", || io_threads() == 0);

    let (task, _) = start_one();
    eventually("the second request arrives", || emulator.requests().len() == 2);
    drop(task);
    eventually("the request is aborted", || emulator.requests()[1].aborted);
    eventually("the thread ends with a call in flight", || io_threads() == 0);
    eventually("no connection is left open", || emulator.open_connections() == 0);
}

/// A server that answers one request of each connection, and then does something to the connection between two calls.
/// Tells each time that it has. With it, a connector that calls it.
fn between_calls(
    runtime: &Arc<Runtime>,
    calls: usize,
    something: impl Fn(TcpStream) -> Option<TcpStream> + Send + 'static,
) -> (Connector, Receiver<Option<TcpStream>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let (done, did) = channel();
    thread::spawn(move || {
        for _ in 0..calls {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                request.push(byte[0]);
            }
            // Kept alive, as far as the answer says.
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n{\"portalSummaries\": []}").unwrap();
            // Time for the client to find it idle.
            thread::sleep(Duration::from_millis(20));
            done.send(something(stream)).unwrap();
        }
    });
    let keys = Credentials::from_keys("AKIAUNCHECKED", "unchecked", None);
    let builder = Connector::builder().region("us-east-1").endpoint_url(endpoint).credentials(keys);
    (runtime.task(builder.build()).wait(LONG).unwrap().unwrap().unwrap(), did)
}

/// Services close connections that nobody uses. Nobody reads them either, between two calls: the second call must find
/// it out before it chooses the connection, not by a failed attempt.
#[test]
fn a_connection_that_was_closed_between_calls_costs_no_attempt() {
    let _alone = alone();
    let runtime = Runtime::shared().unwrap();
    let (aws, closed) = between_calls(&runtime, 4, |stream| {
        drop(stream);
        None
    });
    for _ in 0..4 {
        let page = runtime.task(aws.sitewise().list_portals().send()).wait(LONG).unwrap().unwrap().unwrap();
        assert_eq!((page.items.len(), page.attempts), (0, 1));
        closed.recv().unwrap();
    }
}

/// What comes between two calls is the answer to neither: not to the second, nor to one of another connector.
#[test]
fn an_answer_that_nobody_asked_for_is_given_to_nobody() {
    let _alone = alone();
    let runtime = Runtime::shared().unwrap();
    let (aws, sent) = between_calls(&runtime, 4, |mut stream| {
        stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}").unwrap();
        Some(stream)
    });
    let mut connections = Vec::new();
    for _ in 0..4 {
        let page = runtime.task(aws.sitewise().list_portals().send()).wait(LONG).unwrap().unwrap().unwrap();
        assert_eq!((page.items.len(), page.attempts), (0, 1));
        connections.push(sent.recv().unwrap());
        // What fails or works without a request changes nothing.
        runtime.task(async {}).wait(LONG).unwrap();
    }
}

#[cfg(target_os = "linux")]
fn io_threads() -> usize {
    let threads = std::fs::read_dir("/proc/self/task").unwrap().flatten();
    // A thread may end while it is looked at: then its name cannot be read.
    let names = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("comm")).ok());
    names.filter(|name| name.trim_end() == "twinlink-io").count()
}
