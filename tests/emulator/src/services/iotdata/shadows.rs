//! Shadows of things, the same that devices have by MQTT.

use serde_json::{Value, json};

use super::super::page::Paging;
use super::super::{Behaviour, Context, Exchange, Family, Later, Outcome};
use crate::answer::ApiError;
use crate::encoding::{base64, decode_base64};
use crate::shadow::{self, Shadow};

const DEFAULT_PAGE: u32 = 25;

pub(super) const FAMILY: Family = Family {
    name: "Shadows",
    operations: &[
        Behaviour::behaves("GetThingShadow", get).about("thingName", "thing"),
        Behaviour::asks("UpdateThingShadow", update).about("thingName", "thing"),
        Behaviour::asks("DeleteThingShadow", delete).about("thingName", "thing"),
        Behaviour::behaves("ListNamedShadowsForThing", list).about("thingName", "thing"),
    ],
    schema: "",
};

fn get(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    Ok(payload(&shadow::get(exchange.rows, &meant(exchange), b"", exchange.now)?))
}

/// Whoever subscribed to the shadow's topics is told of the change before it is answered.
fn update<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let shadow = meant(context);
        let document = decode_base64(context.text("payload")).unwrap_or_default();
        let change =
            context.transact(|exchange| Ok(shadow::update(exchange.rows, &shadow, &document, exchange.now)?))?;
        shadow::tell_of_change(context.call.shared, &shadow, &change, context.now)?;
        Ok(payload(&change.accepted()))
    })
}

fn delete<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let shadow = meant(context);
        let deleted = context.transact(|exchange| Ok(shadow::delete(exchange.rows, &shadow, b"", exchange.now)?))?;
        shadow::tell_of_end(context.call.shared, &shadow, &deleted, context.now)?;
        Ok(payload(&deleted))
    })
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let thing = exchange.text("thingName");
    let names = shadow::names(exchange.rows, thing, exchange.now)?;
    let size = exchange.input["pageSize"].as_u64().and_then(|size| u32::try_from(size).ok()).unwrap_or(DEFAULT_PAGE);
    let paging = Paging::new(exchange.call, &[thing], size, exchange.optional("nextToken"))?;
    let page = paging.of(&names, |name| exchange.item("results", name.as_str().into()).map(Some))?;
    Ok(Outcome::Page(page.with("timestamp", &exchange.now.seconds().into()), "results"))
}

/// The shadow that the input names.
fn meant(context: &Context<'_>) -> Shadow {
    Shadow { thing: context.text("thingName").to_owned(), name: context.optional("shadowName").map(str::to_owned) }
}

/// A document as the whole body of an answer.
fn payload(document: &Value) -> Outcome {
    json!({ "payload": base64(document.to_string().as_bytes()) }).into()
}
