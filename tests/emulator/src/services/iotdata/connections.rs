//! Clients of the MQTT broker: whether they are connected, and what they subscribed to.

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use crate::answer::ApiError;

const DEFAULT_PAGE: u32 = 100;

pub(super) const FAMILY: Family = Family {
    name: "Connections",
    operations: &[
        Behaviour::behaves("GetConnection", get).about("clientId", "client"),
        Behaviour::behaves("DeleteConnection", delete).about("clientId", "client"),
        Behaviour::behaves("ListSubscriptions", list).about("clientId", "client"),
    ],
    schema: "",
};

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let with_address = exchange.input["includeSocketInformation"] == true;
    let connection = exchange.call.shared.mqtt.connection(exchange.text("clientId"), with_address, exchange.now);
    Ok(connection.ok_or_else(|| unknown(exchange))?.into())
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let [clean, without_will] = ["cleanSession", "preventWillMessage"].map(|member| exchange.input[member] == true);
    let broker = &exchange.call.shared.mqtt;
    let is_known = broker.disconnect(exchange.text("clientId"), clean, without_will);
    if is_known { Ok(json!({}).into()) } else { Err(unknown(exchange)) }
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let subscriptions = exchange.call.shared.mqtt.subscriptions(exchange.text("clientId"), exchange.now);
    exchange.list_of("subscriptions", DEFAULT_PAGE, subscriptions.ok_or_else(|| unknown(exchange))?)
}

fn unknown(exchange: &Exchange<'_>) -> ApiError {
    exchange.not_found(format!("Client {} has no session", exchange.text("clientId")))
}
