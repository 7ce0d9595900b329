//! Messages that are published over HTTP.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::super::{Behaviour, Context, Family, Later};
use crate::answer::ApiError;
use crate::encoding::decode_base64;
use crate::mqtt::{LONGEST_PAYLOAD, Message, properties, topic};
use crate::shadow;

/// How long a client may take to confirm that it has a message, in seconds, unless the request says so.
const PATIENCE: u64 = 5;

pub(super) const FAMILY: Family = Family {
    name: "Publishing",
    operations: &[
        Behaviour::asks("Publish", publish).about("topic", "topic"),
        Behaviour::asks("SendDirectMessage", send).about("clientId", "client"),
    ],
    schema: "",
};

fn publish<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let mut message = message(context)?;
        message.qos = u8::from(context.input["qos"] == 1);
        message.retain = context.input["retain"] == true;
        let shared = context.call.shared;
        if !topic::is_reserved(&message.topic) {
            shared.mqtt.publish(shared, &message, None)?;
        } else if !topic::is_for_rules(&message.topic) && !shadow::serve(shared, &message.topic, &message.payload)? {
            let refused = format!("{} is a topic of AWS's own", message.topic);
            return Err(context.refuse("UnauthorizedException", refused));
        }
        Ok(json!({}).into())
    })
}

/// Sends a message to one client, and waits until it has it if so asked.
fn send<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let (client_id, mut message) = (context.text("clientId"), message(context)?);
        let is_confirmed = context.input["confirmation"] == true;
        message.qos = u8::from(is_confirmed);
        let (confirm, confirmed) = oneshot::channel();
        let sent = context.call.shared.mqtt.send(client_id, message, is_confirmed.then_some(confirm));
        sent.ok_or_else(|| context.not_found(format!("Client {client_id} is not connected")))?;
        if is_confirmed {
            let patience = Duration::from_secs(context.input["timeout"].as_u64().unwrap_or(PATIENCE));
            let late =
                || context.refuse("GatewayTimeoutException", "The client did not confirm that it has the message");
            timeout(patience, confirmed).await.map_err(|_| late())?.map_err(|_| late())?;
        }
        Ok(json!({ "message": "OK", "traceId": context.call.request_id }).into())
    })
}

/// The message of the input, with quality of service 0.
fn message(context: &Context<'_>) -> Result<Message, ApiError> {
    let topic = context.text("topic");
    if !topic::is_name(topic) {
        let rules = "at most 256 bytes and 8 levels, and no wildcard";
        return Err(context.invalid(format!("'{topic}' is no topic: it must have {rules}")));
    }
    let payload = decode_base64(context.text("payload")).unwrap_or_default();
    if payload.len() > LONGEST_PAYLOAD {
        let message = format!("The payload has {} bytes; {LONGEST_PAYLOAD} are the most", payload.len());
        return Err(context.invalid(message));
    }
    let mut document = context.input.clone();
    if let Some(user) = context.optional("userProperties") {
        document["userProperties"] = serde_json::from_str(user).unwrap_or(Value::Bool(false));
    }
    let mut message = Message::new(topic, payload, context.now);
    message.qos = 0;
    message.properties = properties::from_json(&document).map_err(|mistake| context.invalid(mistake))?;
    Ok(message)
}
