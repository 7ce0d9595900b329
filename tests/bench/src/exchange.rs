//! The server's side of a connection: as little of HTTP/1.1 as the clients of the benchmark need, because what the server
//! takes of a machine dampens every ratio. Connections are kept, bodies have a length, and nobody asks before the answer
//! to the last request is there.

use crate::response::Response;
use std::io::{self, BufRead};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// More than a request of any client has.
const LARGEST: usize = 64 * 1024;

/// Answers what comes by the target of each request, until the client closes the connection.
///
/// # Errors
/// What the connection fails with, and what is no request.
pub async fn serve<'a>(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: impl Fn(&str) -> &'a Response,
) -> io::Result<()> {
    let mut read = Vec::with_capacity(8 * 1024);
    while stream.read_buf(&mut read).await? > 0 {
        if let Some((target, length)) = request(&read)? {
            stream.write_all(answer(target).bytes()).await?;
            stream.flush().await?;
            read.drain(..length);
        } else if read.len() > LARGEST {
            return Err(refused("a request is too large"));
        }
    }
    Ok(())
}

/// The target of a request, and how long it is with its body; none as long as some of it is missing.
fn request(read: &[u8]) -> io::Result<Option<(&str, usize)>> {
    let (mut rest, mut first, mut body) = (read, None, 0);
    loop {
        let before = rest;
        let end = rest.skip_until(b'\n')?;
        let line = &before[..end];
        if line == b"\r\n" {
            break;
        } else if !line.ends_with(b"\n") {
            return Ok(None);
        }
        first.get_or_insert(line);
        if let Some(value) = value_of(b"content-length:", line) {
            body = value.trim().parse().map_err(|_| refused("no length of a body"))?;
        } else if value_of(b"transfer-encoding:", line).is_some() {
            return Err(refused("a body without a length"));
        }
    }
    if rest.len() < body {
        return Ok(None);
    }
    let first = first.and_then(|line| std::str::from_utf8(line).ok());
    let target = first.and_then(|line| line.split(' ').nth(1)).ok_or_else(|| refused("no target"))?;
    Ok(Some((target, read.len() - rest.len() + body)))
}

/// The value of a header, if that is the one of a line.
fn value_of<'a>(name: &[u8], line: &'a [u8]) -> Option<&'a str> {
    let (start, value) = line.split_at_checked(name.len())?;
    start.eq_ignore_ascii_case(name).then(|| std::str::from_utf8(value).unwrap_or_default())
}

fn refused(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POST: &[u8] = b"POST /properties?a=b HTTP/1.1\r\nHost: here\r\nCONTENT-LENGTH: 5\r\n\r\nab\r\nc";

    #[test]
    fn a_request_is_as_long_as_it_says() {
        for missing in 1..POST.len() {
            assert_eq!(request(&POST[..missing]).expect("the begin of a request"), None, "{missing} bytes");
        }
        assert_eq!(request(POST).expect("a request"), Some(("/properties?a=b", POST.len())));
        let longer = [POST, b"GET"].concat();
        assert_eq!(request(&longer).expect("a request"), Some(("/properties?a=b", POST.len())));
    }

    #[test]
    fn what_has_no_length_is_refused() {
        for wrong in ["GET / HTTP/1.1\r\ncontent-length: x\r\n\r\n", "GET / HTTP/1.1\r\ntransfer-encoding: chunked\r\n"]
        {
            assert!(request(wrong.as_bytes()).is_err(), "{wrong}");
        }
        assert!(request(b"GET\r\n\r\n").is_err());
    }

    #[tokio::test]
    async fn a_connection_is_kept() {
        let [first, second] = ["first", "second"].map(Response::ok);
        let (mut client, server) = tokio::io::duplex(4096);
        let serving = serve(server, |target| if target == "/properties?a=b" { &first } else { &second });
        let asking = async {
            let mut ask = async |parts: &[&[u8]], answer: &Response| {
                for part in parts {
                    client.write_all(part).await.expect("a connection");
                    tokio::task::yield_now().await;
                }
                let mut read = vec![0; answer.bytes().len()];
                client.read_exact(&mut read).await.expect("an answer");
                assert_eq!(read, answer.bytes());
            };
            ask(&[&POST[..40], &POST[40..]], &first).await;
            ask(&[b"GET / HTTP/1.1\r\n\r\n"], &second).await;
            drop(client);
        };
        assert!(tokio::join!(serving, asking).0.is_ok());
    }
}
