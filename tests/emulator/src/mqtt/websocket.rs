//! MQTT in a WebSocket at `/mqtt` of the HTTP port, for who has credentials in place of a certificate.

use std::net::SocketAddr;
use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use hyper::header::{CONNECTION, HeaderMap, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_PROTOCOL, UPGRADE};
use hyper::http::request::Parts;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream, duplex};
use tokio_websockets::{Limits, Message, ServerBuilder, WebSocketStream};

use super::connection;
use super::packets::LONGEST_PACKET;
use crate::answer::{Answer, ApiError, ContentType};
use crate::encoding::base64;
use crate::shared::Shared;
use crate::sigv4::{self, Authority, Claim, Key, SignedRequest};

/// Where clients ask for a WebSocket.
const PATH: &str = "/mqtt";
/// The service that they sign for.
const SERVICE: &str = "iotdevicegateway";
/// What the standard has servers put behind the client's key.
const ACCEPTANCE: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
/// The parameter that is added after signing.
const TOKEN: &str = "X-Amz-Security-Token=";
/// What is between the WebSocket and the connection, in bytes.
const BUFFER: usize = 64 << 10;

/// Whether a request asks for MQTT in a WebSocket.
pub(crate) fn is_asked_for(parts: &Parts) -> bool {
    parts.uri.path() == PATH
        && words(&parts.headers, UPGRADE.as_str()).any(|word| word.eq_ignore_ascii_case("websocket"))
}

/// Accepts who asks for a WebSocket and has signed for it, with status 101.
pub(crate) fn accept(shared: &Shared, parts: &Parts) -> Result<Answer, ApiError> {
    verify(shared, parts)?;
    let refuse = |message: &str| ApiError::new(400, "InvalidRequestException", message);
    let protocol = words(&parts.headers, SEC_WEBSOCKET_PROTOCOL.as_str()).find(|word| word.starts_with("mqtt"));
    let protocol = protocol.ok_or_else(|| refuse("The subprotocol of the WebSocket must be mqtt"))?;
    let key = parts.headers.get(SEC_WEBSOCKET_KEY).ok_or_else(|| refuse("Sec-WebSocket-Key is missing"))?;
    let accepted = digest(&SHA1_FOR_LEGACY_USE_ONLY, &[key.as_bytes(), ACCEPTANCE.as_bytes()].concat());
    let headers = [
        (CONNECTION, "upgrade".to_owned()),
        (UPGRADE, "websocket".to_owned()),
        (SEC_WEBSOCKET_ACCEPT, base64(accepted.as_ref())),
        (SEC_WEBSOCKET_PROTOCOL, protocol.to_owned()),
    ];
    let mut answer = Answer::new(ContentType::Json, 101, Vec::new());
    answer.headers = headers.map(|(name, value)| (name.as_str().to_owned(), value)).to_vec();
    Ok(answer)
}

/// The signature is in the query, all of which it covers but the session token.
fn verify(shared: &Shared, parts: &Parts) -> Result<(), ApiError> {
    let request = SignedRequest::of(parts, b"");
    // Some clients do not say how long their signature lasts: five minutes, as AWS takes it.
    let stated = format!("{}&X-Amz-Expires=300", request.query);
    let claim = Claim::of(&SignedRequest { query: &stated, ..request })?;
    let signed: Vec<&str> = request.query.split('&').filter(|pair| !pair.starts_with(TOKEN)).collect();
    let signed = signed.join("&");
    let now = shared.clock.now();
    let (_, secret) = shared.identities.identify(&claim, now)?;
    let authority = Authority { key: Key::Secret(&secret), region: &shared.options.region, service: SERVICE, now };
    sigv4::verify(&claim, &SignedRequest { query: &signed, ..request }, &authority)
}

fn words<'a>(headers: &'a HeaderMap, name: &str) -> impl Iterator<Item = &'a str> {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(str::trim)
}

/// Serves a client over a connection that was an HTTP one.
pub(crate) async fn serve<S: AsyncRead + AsyncWrite + Unpin>(stream: S, peer: SocketAddr, shared: Arc<Shared>) {
    let limits = Limits::default().max_payload_len(Some(LONGEST_PACKET as usize));
    let socket = ServerBuilder::new().limits(limits).serve(stream);
    let (inside, outside) = duplex(BUFFER);
    tokio::join!(connection::serve(inside, peer.into(), shared), carry(socket, outside));
}

/// Carries bytes between the WebSocket and the connection until either ends. Packets and messages of the WebSocket need
/// not begin together.
async fn carry<S: AsyncRead + AsyncWrite + Unpin>(mut socket: WebSocketStream<S>, mut connection: DuplexStream) {
    let mut buffer = vec![0; BUFFER];
    loop {
        tokio::select! {
            message = socket.next() => match message {
                Some(Ok(message)) if message.is_binary() => {
                    if connection.write_all(message.as_payload()).await.is_err() {
                        return;
                    }
                }
                // Text is no MQTT; what has ended has ended.
                Some(Ok(message)) if message.is_text() => return,
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return,
            },
            read = connection.read(&mut buffer) => match read {
                Ok(count) if count > 0 => {
                    if socket.send(Message::binary(buffer[..count].to_vec())).await.is_err() {
                        return;
                    }
                }
                // The connection ends without a word of the WebSocket, as MQTT's own do.
                _ => return,
            },
        }
    }
}
