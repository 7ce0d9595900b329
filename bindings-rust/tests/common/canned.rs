//! A server with one fixed answer, for what the emulator hides on purpose (signatures) or does not fix (bytes).

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// The id that every answer carries.
pub const REQUEST_ID: &str = "5e5ba2a4-0b0e-4c8e-8d8f-0123456789ab";

/// Answers every request with the same page, and keeps the requests. It runs as long as the test's runtime.
pub struct Canned {
    pub endpoint: String,
    pub requests: Arc<Mutex<Vec<Headers>>>,
}

/// The headers of a request under their lower-case names.
pub type Headers = BTreeMap<String, String>;

impl Canned {
    pub async fn start(body: &str) -> Canned {
        Canned::with_status("200 OK", body).await
    }

    /// Answers with a status such as `404 Not Found`.
    pub async fn with_status(status: &str, body: &str) -> Canned {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nx-amzn-RequestId: {REQUEST_ID}\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        let seen = Arc::clone(&requests);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                exchange(stream, &answer, &seen).await.unwrap();
            }
        });
        Canned { endpoint, requests }
    }

    /// Takes the requests since the last time.
    pub fn take(&self) -> Vec<Headers> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }

    /// Takes the only request since the last time.
    pub fn take_only(&self) -> Headers {
        let mut requests = self.take();
        assert_eq!(requests.len(), 1, "exactly one request");
        requests.remove(0)
    }
}

/// Reads one request, notes its headers, and answers: in this order, so that who has the answer finds the request.
async fn exchange(stream: TcpStream, answer: &str, seen: &Mutex<Vec<Headers>>) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    let mut headers = Headers::new();
    loop {
        line.clear();
        stream.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    stream.read_exact(&mut vec![0; length]).await?;
    seen.lock().unwrap().push(headers);
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}
