//! [`Relay`]: between a client and a broker, as a proxy or unseen. It can cut its connections, and remembers what clients
//! said first.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast;

/// How much is remembered of a connection.
const REMEMBERED: usize = 4096;

pub(crate) struct Relay {
    pub(crate) port: u16,
    cut: broadcast::Sender<()>,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Relay {
    /// To what listens on a port of this machine.
    pub(crate) async fn new(to: u16) -> Relay {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (cut, heard) = (broadcast::channel(1).0, Arc::<Mutex<Vec<u8>>>::default());
        let (cutting, hearing) = (cut.clone(), Arc::clone(&heard));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (mut cut, heard) = (cutting.subscribe(), Arc::clone(&hearing));
                tokio::spawn(async move {
                    tokio::select! {
                        _ = pass(client, to, &heard) => {}
                        _ = cut.recv() => {}
                    }
                });
            }
        });
        Relay { port, cut, heard }
    }

    /// Ends all connections, whatever is on the way.
    pub(crate) fn cut(&self) {
        let _ = self.cut.send(());
    }

    /// What clients said first, and are forgotten to have said.
    pub(crate) fn heard(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.heard.lock().unwrap())).into_owned()
    }
}

async fn pass(mut client: TcpStream, to: u16, heard: &Mutex<Vec<u8>>) -> std::io::Result<()> {
    let mut server = TcpStream::connect(("127.0.0.1", to)).await?;
    let mut buffer = vec![0; 16 * 1024];
    let (mut remembered, mut is_first) = (0, true);
    let mut answers = vec![0; 16 * 1024];
    loop {
        tokio::select! {
            count = client.read(&mut buffer) => {
                let count = count?;
                if count == 0 {
                    return Ok(());
                }
                let kept = count.min(REMEMBERED.saturating_sub(remembered));
                remembered += kept;
                heard.lock().unwrap().extend(&buffer[..kept]);
                if std::mem::take(&mut is_first) && buffer.starts_with(b"CONNECT ") {
                    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
                } else {
                    server.write_all(&buffer[..count]).await?;
                }
            }
            count = server.read(&mut answers) => {
                let count = count?;
                if count == 0 {
                    return Ok(());
                }
                client.write_all(&answers[..count]).await?;
            }
        }
    }
}
