//! Serves the rendered pages of ListAssetModels, a history and an entity on two loopback ports, one of them with TLS, on one
//! thread. When it is ready it prints `{"endpoint":"http://127.0.0.1:PORT","secure":"https://localhost:PORT","authority":PEM}`;
//! it ends when its standard input does.
//!
//! It takes every signature: its time is in the wall time of every client, and what is measured is the clients.

use std::io::Read;
use std::rc::Rc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::LocalSet;
use tokio_rustls::TlsAcceptor;
use twinlink_bench::answers::Answers;
use twinlink_bench::authority;
use twinlink_bench::exchange;
use twinlink_bench::pages::Pages;
use twinlink_bench::response::Response;

struct Served {
    pages: Pages,
    answers: Answers,
    nothing: Response,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let served = Rc::new(Served {
        pages: Pages::render(),
        answers: Answers::render(),
        nothing: Response::new("404 Not Found", ""),
    });
    let plain = TcpListener::bind("127.0.0.1:0").await?;
    let secure = TcpListener::bind("127.0.0.1:0").await?;
    let (acceptor, authority) = authority::acceptor()?;
    let ready = serde_json::json!({
        "endpoint": format!("http://{}", plain.local_addr()?),
        "secure": format!("https://localhost:{}", secure.local_addr()?.port()),
        "authority": authority,
    });
    println!("{ready}");
    std::thread::spawn(end_with_standard_input);
    let all = async {
        tokio::try_join!(accept(plain, None, Rc::clone(&served)), accept(secure, Some(acceptor), served)).map(|_| ())
    };
    Ok(LocalSet::new().run_until(all).await?)
}

/// Who started the server holds the other end of its standard input: the server does not outlive it.
fn end_with_standard_input() {
    // End or error: either way, nobody is there any more.
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    std::process::exit(0);
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, served: Rc<Served>) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        // A page is more than one segment: without this the last one would wait for the others' acknowledgement.
        stream.set_nodelay(true)?;
        let (tls, served) = (tls.clone(), Rc::clone(&served));
        tokio::task::spawn_local(async move {
            match tls {
                None => serve(stream, &served).await,
                Some(tls) => {
                    // So is one that does not trust the server.
                    if let Ok(stream) = tls.accept(stream).await {
                        serve(stream, &served).await;
                    }
                }
            }
        });
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, served: &Served) {
    // A client that goes away in the middle is the client's business.
    let _ = exchange::serve(stream, |target| served.find(target)).await;
}

impl Served {
    fn find(&self, target: &str) -> &Response {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let found = if path == "/asset-models" { self.pages.find(query) } else { self.answers.find(path) };
        found.unwrap_or(&self.nothing)
    }
}
