//! Connections: which call uses which, and when they end.
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::io::{Read as _, Write as _};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;
use twinlink::{Connector, ConnectorBuilder, Credentials, ErrorKind};

const PAGE: &str = "HTTP/1.1 200 OK\r\ncontent-length: 23\r\n\r\n{\"portalSummaries\": []}";
const LAST_PAGE: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 23\r\n\r\n{\"portalSummaries\": []}";
const REFUSED: &str = "HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}";
const FAILED: &str = "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 2\r\n\r\n{}";
/// An answer that breaks off before it begins.
const CUT: &str = "HTTP/1.1 200";

/// A server that answers as it is told, one request after the other, over whatever connection.
struct Server {
    endpoint: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    answers: VecDeque<&'static str>,
    /// How many requests came over each connection.
    requests: Vec<usize>,
    open: usize,
}

impl Server {
    async fn start(answers: &[&'static str]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State { answers: answers.iter().copied().collect(), ..State::default() }));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = {
                    let mut state = shared.lock().unwrap();
                    state.requests.push(0);
                    state.open += 1;
                    state.requests.len() - 1
                };
                tokio::spawn(serve(stream, Arc::clone(&shared), number));
            }
        });
        Server { endpoint, state }
    }

    fn builder(&self) -> ConnectorBuilder {
        builder(&self.endpoint)
    }

    /// What the next request is answered with.
    fn answer(&self, answer: &'static str) {
        self.state.lock().unwrap().answers.push_back(answer);
    }

    fn requests(&self) -> Vec<usize> {
        self.state.lock().unwrap().requests.clone()
    }

    fn open(&self) -> usize {
        self.state.lock().unwrap().open
    }
}

/// Without an answer left, a request waits for ever.
async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>, number: usize) {
    let mut bytes = vec![0; 4096];
    let mut request = Vec::new();
    while let Ok(read @ 1..) = stream.read(&mut bytes).await {
        request.extend(&bytes[..read]);
        if !request.ends_with(b"\r\n\r\n") {
            continue;
        }
        request.clear();
        let answer = {
            let mut state = state.lock().unwrap();
            state.requests[number] += 1;
            state.answers.pop_front()
        };
        if let Some(answer) = answer {
            stream.write_all(answer.as_bytes()).await.unwrap();
            if [LAST_PAGE, CUT].contains(&answer) {
                break;
            }
        }
    }
    state.lock().unwrap().open -= 1;
}

fn builder(endpoint: &str) -> ConnectorBuilder {
    let keys = Credentials::from_keys(common::ACCESS_KEY_ID, common::SECRET_ACCESS_KEY, None);
    Connector::builder().region("eu-west-1").endpoint_url(endpoint).credentials(keys)
}

/// The attempts that a listing of portals took.
async fn list(aws: &Connector) -> u32 {
    aws.sitewise().list_portals().send().await.unwrap().attempts
}

/// The same, and how often the call was polled.
async fn list_in_turns(aws: &Connector) -> (u32, usize) {
    let mut call = std::pin::pin!(list(aws));
    let mut turns = 0;
    let attempts = poll_fn(|context| {
        turns += 1;
        call.as_mut().poll(context)
    });
    (attempts.await, turns)
}

#[tokio::test]
async fn calls_that_follow_each_other_use_one_connection() {
    let server = Server::start(&[PAGE, PAGE, REFUSED, PAGE]).await;
    let aws = server.builder().build().await.unwrap();
    assert_eq!((list(&aws).await, list(&aws).await), (1, 1));
    aws.sitewise().list_portals().send().await.expect_err("404");
    assert_eq!(list(&aws).await, 1);
    assert_eq!(server.requests(), [4]);
}

#[tokio::test]
async fn connectors_that_agree_share_connections_and_the_last_one_closes_them() {
    let server = Server::start(&[PAGE, PAGE]).await;
    let (first, second) = (server.builder().build().await.unwrap(), server.builder().build().await.unwrap());
    list(&first).await;
    drop(first);
    list(&second).await;
    assert_eq!((server.requests(), server.open()), (vec![2], 1));
    drop(second);
    common::eventually("the connection is closed", || server.open() == 0).await;
}

#[tokio::test]
async fn what_failed_by_chance_is_tried_again_over_another_connection() {
    let server = Server::start(&[PAGE, FAILED, PAGE]).await;
    let aws = server.builder().build().await.unwrap();
    assert_eq!((list(&aws).await, list(&aws).await), (1, 2));
    assert_eq!(server.requests(), [2, 1]);
}

/// All that are kept may lead to the same host that is ill, or nowhere any more.
#[tokio::test]
async fn after_a_failure_no_connection_that_was_kept_is_tried() {
    for (answers, attempts) in [(&[PAGE, PAGE, PAGE, FAILED, PAGE][..], Some(2)), (&[PAGE; 3][..], None)] {
        let server = Server::start(answers).await;
        let limits = server.builder().attempt_timeout(Duration::from_millis(300)).max_attempts(2);
        let aws = limits.build().await.unwrap();
        tokio::join!(list(&aws), list(&aws), list(&aws));
        let page = aws.sitewise().list_portals().send().await;
        assert_eq!(page.ok().map(|page| page.attempts), attempts);
        let mut requests = server.requests();
        requests.sort_unstable();
        assert_eq!(requests, [1, 1, 1, 2]);
    }
}

/// Else each of them costs another call its time.
#[tokio::test]
async fn what_was_kept_for_longer_than_one_that_failed_is_closed() {
    for (broken, kind) in [(None, ErrorKind::Timeout), (Some(CUT), ErrorKind::Connection)] {
        let answers: Vec<_> = [PAGE; 3].into_iter().chain(broken).collect();
        let server = Server::start(&answers).await;
        let limits = server.builder().attempt_timeout(Duration::from_millis(300)).max_attempts(1);
        let aws = limits.build().await.unwrap();
        tokio::join!(list(&aws), list(&aws), list(&aws));
        let error = aws.sitewise().list_portals().send().await.expect_err("no answer");
        assert_eq!(error.kind(), kind, "{error}");
        common::eventually("all are closed", || server.open() == 0).await;
    }
}

#[tokio::test]
async fn what_was_used_after_a_call_that_gets_no_answer_is_kept() {
    let server = Server::start(&[PAGE, PAGE]).await;
    let limits = server.builder().attempt_timeout(Duration::from_millis(300)).max_attempts(1);
    let aws = limits.build().await.unwrap();
    tokio::join!(list(&aws), list(&aws));
    let unanswered = tokio::spawn(aws.sitewise().list_portals().send());
    common::eventually("it is sent", || server.requests().iter().sum::<usize>() == 3).await;
    server.answer(PAGE);
    list(&aws).await;
    unanswered.await.unwrap().expect_err("no answer");
    common::eventually("the other is closed", || server.open() == 1).await;
    server.answer(PAGE);
    list(&aws).await;
    let mut requests = server.requests();
    requests.sort_unstable();
    assert_eq!(requests, [2, 3]);
}

#[tokio::test]
async fn a_connection_that_the_server_closes_costs_no_attempt() {
    let server = Server::start(&[LAST_PAGE, PAGE, LAST_PAGE, PAGE]).await;
    let aws = server.builder().build().await.unwrap();
    for _ in 0..4 {
        assert_eq!(list(&aws).await, 1);
    }
    assert_eq!(server.requests(), [1, 2, 1]);
}

/// As programs do that block between calls: their runtime notices nothing meanwhile.
#[tokio::test]
async fn a_connection_that_was_closed_while_nothing_ran_costs_no_attempt() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]).unwrap();
            stream.write_all(PAGE.as_bytes()).unwrap();
        }
    });
    let aws = builder(&endpoint).build().await.unwrap();
    assert_eq!(list(&aws).await, 1);
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(list(&aws).await, 1);
}

#[tokio::test]
async fn connections_that_nobody_uses_are_closed_after_idle_timeout() {
    let server = Server::start(&[PAGE; 5]).await;
    let aws = server.builder().idle_timeout(Duration::from_millis(600)).build().await.unwrap();
    tokio::join!(list(&aws), list(&aws));
    assert_eq!(server.open(), 2);
    sleep(Duration::from_millis(350)).await;
    // One stays in use, and the other does not become younger by it.
    list(&aws).await;
    common::eventually("one is closed", || server.open() == 1).await;
    assert_eq!(server.requests().iter().sum::<usize>(), 3);
    common::eventually("both are closed, though nobody calls", || server.open() == 0).await;
    // What ends connections has ended with the last of them; it begins again.
    list(&aws).await;
    assert_eq!(server.open(), 1);
    common::eventually("the next one, too", || server.open() == 0).await;
}

/// Pieces that come faster than they are read must not keep the thread: time-outs and other calls have their turn.
#[tokio::test]
async fn an_answer_in_many_small_pieces_lets_others_have_their_turn() {
    const PIECES: usize = 100_000;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let mut answer =
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n17\r\n{\"portalSummaries\": []}\r\n".to_vec();
    answer.extend(b"1\r\n \r\n".repeat(PIECES));
    answer.extend(b"0\r\n\r\n");
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await.unwrap();
        stream.write_all(&answer).await.unwrap();
        sleep(Duration::from_secs(60)).await;
    });
    let aws = builder(&endpoint).build().await.unwrap();
    let (attempts, turns) = list_in_turns(&aws).await;
    assert_eq!(attempts, 1);
    // Tokio gives a task 128 steps at a time.
    assert!(turns >= PIECES / 128, "{turns}");
}

/// Not by itself: each time more is a look at everything, for nothing.
#[tokio::test]
async fn a_call_is_woken_by_its_answer_alone() {
    let server = Server::start(&[PAGE, PAGE]).await;
    let aws = server.builder().build().await.unwrap();
    list(&aws).await;
    let (attempts, turns) = list_in_turns(&aws).await;
    assert_eq!(attempts, 1);
    assert_eq!(turns, 2, "it sends, and it reads");
}

#[tokio::test]
async fn a_call_that_is_given_up_closes_its_connection_at_once() {
    let server = Server::start(&[PAGE]).await;
    let aws = server.builder().attempt_timeout(Duration::from_millis(100)).max_attempts(1).build().await.unwrap();
    list(&aws).await;
    let error = aws.sitewise().list_portals().send().await.expect_err("no answer comes");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    common::eventually("it is closed", || server.open() == 0).await;
    assert_eq!(server.requests(), [2]);
}

/// Whoever says only that he goes on, without end. How many bytes he got rid of, and whether nobody came a second time.
fn flood() -> (SocketAddr, JoinHandle<(usize, bool)>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let flooding = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        let flood = b"HTTP/1.1 100 Continue\r\n\r\n".repeat(100);
        let sent = (0..u64::MAX).take_while(|_| stream.write_all(&flood).is_ok()).count() * flood.len();
        listener.set_nonblocking(true).unwrap();
        (sent, listener.accept().is_err())
    });
    (address, flooding)
}

/// What never becomes an answer, of a server or a proxy, fails soon, whatever the time-outs, and would again.
#[tokio::test]
async fn a_flood_before_an_answer_is_an_error() {
    for through_proxy in [false, true] {
        let (address, flooding) = flood();
        let flooder = format!("http://{address}");
        let aws = match through_proxy {
            false => builder(&flooder),
            true => builder("https://service.example").proxy_url(&flooder),
        };
        let aws = aws.max_attempts(3).build().await.unwrap();
        let server = Server::start(&[PAGE; 10]).await;
        let other = server.builder().build().await.unwrap();
        let flooded = tokio::spawn(aws.sitewise().list_portals().send());
        for _ in 0..10 {
            list(&other).await;
        }
        let error = flooded.await.unwrap().expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        assert!(error.message().contains("the other end sends and sends, but no answer"), "{error}");
        assert!(!error.is_retryable(), "{error}");
        let (sent, was_alone) = flooding.join().unwrap();
        // As much as the system keeps for either end comes to what was read.
        assert!(sent < 64 * 1024 * 1024, "{sent} bytes");
        assert!(was_alone, "tried again");
    }
}
