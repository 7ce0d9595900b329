//! The reserved topics of shadows: requests of devices, and what everybody is told.

use serde_json::Value;

use super::document::Change;
use super::kept::{self, Shadow};
use super::refusal::Refusal;
use super::request::token_of_any;
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::mqtt::Message;
use crate::shared::Shared;

/// What a device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Request {
    Get,
    Update,
    Delete,
}

impl Shadow {
    /// Where its topics begin.
    fn prefix(&self) -> String {
        let name = self.name.as_ref().map(|name| format!("/name/{name}")).unwrap_or_default();
        format!("$aws/things/{}/shadow{name}", self.thing)
    }
}

/// The shadow that a topic is about and what is asked for on it; nothing for every other topic.
fn parse(topic: &str) -> Option<(Shadow, Request)> {
    let parts: Vec<&str> = topic.strip_prefix("$aws/things/")?.split('/').collect();
    let (thing, name, request) = match parts[..] {
        [thing, "shadow", request] => (thing, None, request),
        [thing, "shadow", "name", name, request] => (thing, Some(name), request),
        _ => return None,
    };
    let request = match request {
        "get" => Request::Get,
        "update" => Request::Update,
        "delete" => Request::Delete,
        _ => return None,
    };
    let is_name = |text: &str, most: usize, others: &[u8]| {
        let is_known = |byte: u8| byte.is_ascii_alphanumeric() || b":_-".contains(&byte) || others.contains(&byte);
        (1..=most).contains(&text.len()) && text.bytes().all(is_known)
    };
    let is_sound = is_name(thing, 128, b"") && name.is_none_or(|name| is_name(name, 64, b"$"));
    let shadow = Shadow { thing: thing.to_owned(), name: name.map(str::to_owned) };
    is_sound.then_some((shadow, request))
}

/// Answers a device that published on a topic; false if the topic is no request for a shadow. This opens transactions.
pub(crate) fn serve(shared: &Shared, topic: &str, payload: &[u8]) -> Result<bool, ApiError> {
    let Some((shadow, request)) = parse(topic) else { return Ok(false) };
    let now = shared.clock.moment();
    let mut change = None;
    let answer = shared.store.transact(|rows| {
        let done = match request {
            Request::Get => kept::get(rows, &shadow, payload, now),
            Request::Delete => kept::delete(rows, &shadow, payload, now),
            Request::Update => kept::update(rows, &shadow, payload, now).map(|done| {
                let accepted = done.accepted();
                change = Some(done);
                accepted
            }),
        };
        // What is refused has changed nothing; what the store says against it is the connection's end.
        done.map_or_else(
            |refusal| if refusal.code == 500 { Err(refusal.into()) } else { Ok(Err(refusal)) },
            |done| Ok(Ok(done)),
        )
    });
    match answer? {
        Ok(accepted) => {
            publish(shared, format!("{topic}/accepted"), &accepted, now)?;
            change.map_or(Ok(()), |change| tell_others(shared, &shadow, &change, now))?;
        }
        Err(refusal) => reject(shared, topic, payload, &refusal, now)?,
    }
    Ok(true)
}

fn reject(shared: &Shared, topic: &str, payload: &[u8], refusal: &Refusal, now: Moment) -> Result<(), ApiError> {
    let rejected = refusal.document(token_of_any(payload).as_deref(), now);
    publish(shared, format!("{topic}/rejected"), &rejected, now)
}

/// Tells of a change that came by HTTP: it is accepted on the topic, too. This opens transactions.
pub(crate) fn tell_of_change(shared: &Shared, shadow: &Shadow, change: &Change, now: Moment) -> Result<(), ApiError> {
    publish(shared, format!("{}/update/accepted", shadow.prefix()), &change.accepted(), now)?;
    tell_others(shared, shadow, change, now)
}

/// Tells that a shadow was deleted by HTTP.
pub(crate) fn tell_of_end(shared: &Shared, shadow: &Shadow, deleted: &Value, now: Moment) -> Result<(), ApiError> {
    publish(shared, format!("{}/delete/accepted", shadow.prefix()), deleted, now)
}

fn tell_others(shared: &Shared, shadow: &Shadow, change: &Change, now: Moment) -> Result<(), ApiError> {
    let prefix = shadow.prefix();
    if let Some(delta) = change.delta() {
        publish(shared, format!("{prefix}/update/delta"), &delta, now)?;
    }
    publish(shared, format!("{prefix}/update/documents"), &change.documents(), now)
}

fn publish(shared: &Shared, topic: String, document: &Value, now: Moment) -> Result<(), ApiError> {
    let message = Message::new(topic, document.to_string().into_bytes(), now);
    shared.mqtt.publish(shared, &message, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_of_requests_are_known() {
        let shadow = |name: Option<&str>| Shadow { thing: "press:7".to_owned(), name: name.map(str::to_owned) };
        for (topic, meant) in [
            ("$aws/things/press:7/shadow/get", Some((shadow(None), Request::Get))),
            ("$aws/things/press:7/shadow/name/$a/update", Some((shadow(Some("$a")), Request::Update))),
            ("$aws/things/press:7/shadow/delete", Some((shadow(None), Request::Delete))),
            ("$aws/things/press:7/shadow/update/accepted", None),
            ("$aws/things/press:7/shadow/name/get", None),
            ("$aws/things/press 7/shadow/get", None),
            ("$aws/things//shadow/get", None),
            ("$aws/things/press:7/jobs/get", None),
        ] {
            assert_eq!(parse(topic), meant, "{topic}");
        }
        assert_eq!(shadow(Some("a")).prefix(), "$aws/things/press:7/shadow/name/a");
    }
}
