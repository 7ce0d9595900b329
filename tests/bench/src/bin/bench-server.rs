//! Serves the rendered pages of ListAssetModels, a history and an entity on a loopback port, on one thread. When it is ready it prints
//! `{"endpoint":"http://127.0.0.1:PORT"}`; it ends when its standard input does.
//!
//! It takes every signature: its time is in the wall time of every client, and what is measured is the clients.

use http::header::{CONTENT_TYPE, HeaderName};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::Read;
use std::rc::Rc;
use tokio::net::TcpListener;
use tokio::task::LocalSet;
use twinlink_bench::answers::Answers;
use twinlink_bench::pages::Pages;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let served = Rc::new((Pages::render(), Answers::render()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", serde_json::json!({ "endpoint": format!("http://{}", listener.local_addr()?) }));
    std::thread::spawn(end_with_standard_input);
    LocalSet::new().run_until(accept(listener, served)).await
}

/// Who started the server holds the other end of its standard input: the server does not outlive it.
fn end_with_standard_input() {
    // End or error: either way, nobody is there any more.
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    std::process::exit(0);
}

async fn accept(listener: TcpListener, served: Rc<(Pages, Answers)>) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        // A page is more than one segment: without this the last one would wait for the others' acknowledgement.
        stream.set_nodelay(true)?;
        let served = Rc::clone(&served);
        tokio::task::spawn_local(async move {
            let answer = service_fn(|request| std::future::ready(answer(&served, &request)));
            // A client that goes away in the middle is the client's business.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}

fn answer(
    (pages, answers): &(Pages, Answers),
    request: &Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let uri = request.uri();
    let page = match uri.path() {
        "/asset-models" => pages.find(uri.query().unwrap_or_default()),
        other => answers.find(other),
    };
    let mut answer = Response::new(Full::new(page.cloned().unwrap_or_default()));
    if page.is_none() {
        *answer.status_mut() = StatusCode::NOT_FOUND;
    }
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    headers.insert(REQUEST_ID, http::HeaderValue::from_static("5b2e1f0c-7a64-4d3b-9c58-0f6d1e2a3b4c"));
    Ok(answer)
}
