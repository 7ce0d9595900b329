//! [`open`]: MQTT in a WebSocket, at AWS IoT by a URL that the connector's credentials sign.

use super::address::Address;
use crate::connector::Connector;
use crate::credentials::ResolvedCredentials;
use crate::error::{Error, ErrorKind};
use crate::http::raw::Io;
use crate::signer::{Request, Signer};
use bytes::Bytes;
use futures_core::Stream;
use futures_sink::Sink;
use http::header::SEC_WEBSOCKET_PROTOCOL;
use http::{HeaderValue, Uri};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_websockets::{ClientBuilder, Config, Message, WebSocketStream, upgrade};

/// The service's name in the signature.
const SIGNING_NAME: &str = "iotdevicegateway";

/// How long the signed URL is good for: it is used at once.
const GOOD_FOR: Duration = Duration::from_secs(300);

/// The URL of a broker's WebSocket, signed by the connector's credentials. The session token is part of the URL, but not
/// of what is signed: AWS IoT has it so.
pub(super) async fn signed_url(address: &Address, connector: &Connector) -> Result<String, Error> {
    let client = connector.client();
    let identity = client.credentials.identity_within(client.limits.call_timeout).await?;
    let signer =
        Signer::new(SIGNING_NAME, client.region.as_str()).time(client.credentials.now()).sign_session_token(false);
    let keys = ResolvedCredentials::new(identity);
    signer.presign(&keys, &Request::new("GET", &address.websocket_url()), GOOD_FOR)
}

/// Makes a WebSocket of a connection. Nothing of `url` is in an error: a signature is in it, if it `is_signed`.
pub(super) async fn open(stream: Box<dyn Io>, url: &str, is_signed: bool) -> Result<Box<dyn Io>, Error> {
    let uri: Uri = url.parse().map_err(|_| Error::new(ErrorKind::Internal, "the WebSocket's URL is none"))?;
    let builder = ClientBuilder::from_uri(uri).config(Config::default().frame_size(usize::MAX));
    let builder = builder
        .add_header(SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static("mqtt"))
        .map_err(|error| Error::new(ErrorKind::Internal, format!("a WebSocket cannot be asked for: {error}")))?;
    let (websocket, _) = builder.connect_on(stream).await.map_err(|error| refused(error, is_signed))?;
    Ok(Box::new(WebSocket { inner: websocket, read: Bytes::new() }))
}

fn refused(error: tokio_websockets::Error, is_signed: bool) -> Error {
    let tokio_websockets::Error::Upgrade(upgrade::Error::DidNotSwitchProtocols(status)) = error else {
        let words = crate::error::cause(&error);
        return Error::new(ErrorKind::Connection, format!("no WebSocket: {words}"));
    };
    let (kind, why) = match status {
        401 | 403 if !is_signed => (
            ErrorKind::AccessDenied,
            ": with a username the WebSocket is not signed, and the broker does not take it so; without one the connector's \
             credentials sign it",
        ),
        401 | 403 => {
            (ErrorKind::AccessDenied, ": the credentials are not taken, or may not iot:Connect with this client id")
        }
        404 => (ErrorKind::NotFound, ": there is no MQTT at this path"),
        429 => (ErrorKind::Throttled, ""),
        _ => (ErrorKind::Service, ""),
    };
    Error::new(kind, format!("the broker refused the WebSocket{why}")).with_response(status, None, None)
}

/// The bytes in a WebSocket's messages.
struct WebSocket {
    inner: WebSocketStream<Box<dyn Io>>,
    /// What came and was not taken.
    read: Bytes,
}

fn broken(error: tokio_websockets::Error) -> io::Error {
    match error {
        tokio_websockets::Error::Io(error) => error,
        tokio_websockets::Error::AlreadyClosed => io::ErrorKind::ConnectionAborted.into(),
        other => io::Error::other(other),
    }
}

impl AsyncRead for WebSocket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.read.is_empty() {
            match ready!(Pin::new(&mut self.inner).poll_next(context)) {
                None => return Poll::Ready(Ok(())),
                Some(Err(error)) => return Poll::Ready(Err(broken(error))),
                // A close is followed by the end.
                Some(Ok(message)) if message.is_binary() => self.read = message.into_payload().into(),
                Some(Ok(_)) => {}
            }
        }
        let count = self.read.len().min(buffer.remaining());
        buffer.put_slice(&self.read.split_to(count));
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for WebSocket {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(Pin::new(&mut self.inner).poll_ready(context)).map_err(broken)?;
        let message = Message::binary(Bytes::copy_from_slice(bytes));
        Pin::new(&mut self.inner).start_send(message).map_err(broken)?;
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context).map_err(broken)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_close(context).map_err(broken)
    }
}
