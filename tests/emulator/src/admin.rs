//! The admin path: faults and questions over HTTP, without a signature, for peers on this machine only, unless others are
//! allowed.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{Answer, ApiError};
use crate::answers::PlannedAnswer;
use crate::connection::Connection;
use crate::fault_document;
use crate::identity::Denial;
use crate::moment::Moment;
use crate::mqtt;
use crate::services::{MODEL, PORTALS, WORKSPACE};
use crate::shared::Shared;

/// Where every admin path begins; no path of a service does.
pub(crate) const PREFIX: &str = "/_emulator/";

/// How many portal identifiers the state shows.
const SHOWN_PORTALS: u32 = 10;

/// Answers a request on the admin path.
pub(crate) fn answer(shared: &Shared, connection: &Connection, method: &str, path: &str, body: &[u8]) -> Answer {
    if !connection.is_local() && !shared.options.allow_remote_admin {
        let message = "The admin path answers to this machine only: --allow-remote-admin lets others in";
        return ApiError::new(403, "AccessDeniedException", message).into();
    }
    let path = path.strip_prefix(PREFIX).unwrap_or_default();
    match (method, path) {
        ("POST", "faults") => match fault_document::parse(body) {
            Ok(faults) => {
                let count = faults.len();
                faults.into_iter().for_each(|fault| shared.inject(fault));
                success(&json!({ "accepted": count }))
            }
            Err(message) => ApiError::new(400, "InvalidFault", message).into(),
        },
        ("DELETE", "faults") => {
            shared.faults.clear();
            success(&json!({}))
        }
        ("POST", "answer") => match PlannedAnswer::parse(body) {
            Ok(answers) => {
                let count = answers.len();
                answers.into_iter().for_each(|answer| shared.answers.push(answer));
                success(&json!({ "accepted": count }))
            }
            Err(message) => ApiError::new(400, "InvalidAnswer", message).into(),
        },
        ("POST", "reset") => {
            shared.reset();
            success(&json!({}))
        }
        ("GET", "requests") => success(&json!(shared.log.snapshot())),
        ("GET", "proxy") => success(&json!(shared.proxy_log.snapshot())),
        ("GET", "counts") => success(&json!(shared.counts.snapshot())),
        ("POST", "denials") => match denials(body) {
            Ok(denials) => {
                let count = denials.len();
                denials.into_iter().for_each(|denial| shared.denials.add(denial));
                success(&json!({ "accepted": count }))
            }
            Err(message) => ApiError::new(400, "InvalidDenial", message).into(),
        },
        ("DELETE", "denials") => {
            shared.denials.reset();
            success(&json!({}))
        }
        ("POST", "clock") => match account_clock(shared, body) {
            Ok(now) => success(&json!({ "now": now.to_iso() })),
            Err(message) => ApiError::new(400, "InvalidClock", message).into(),
        },
        ("POST", "snapshot") => match snapshot_name(body) {
            // What the account holds from the start is made with the first request, and that may not have come yet.
            Ok(name) => {
                let ready = shared.seed().and_then(|()| shared.settle_for_good());
                match ready.map_err(|error| error.message).and_then(|()| shared.store.snapshot(&name)) {
                    Ok(()) => success(&json!({})),
                    Err(message) => ApiError::new(500, "InternalFailure", message).into(),
                }
            }
            Err(message) => ApiError::new(400, "InvalidSnapshot", message).into(),
        },
        ("POST", "restore") => match snapshot_name(body).and_then(|name| shared.store.restore(&name)) {
            Ok(()) => {
                shared.mqtt.clear();
                success(&json!({}))
            }
            Err(message) => ApiError::new(400, "InvalidSnapshot", message).into(),
        },
        ("POST", "clear") => match shared.seed().map_err(|error| error.message).and_then(|()| shared.store.clear()) {
            Ok(()) => {
                shared.mqtt.clear();
                success(&json!({}))
            }
            Err(message) => ApiError::new(500, "InternalFailure", message).into(),
        },
        ("POST", "mqtt") => match mqtt::parse_faults(body) {
            Ok(faults) => {
                faults.iter().for_each(|fault| shared.mqtt.inject(fault));
                success(&json!({ "accepted": faults.len() }))
            }
            Err(message) => ApiError::new(400, "InvalidFault", message).into(),
        },
        ("DELETE", "mqtt") => {
            shared.mqtt.heal();
            success(&json!({}))
        }
        ("GET", "mqtt") => match shared.mqtt.settle(shared) {
            Ok(()) => success(&json!({ "sessions": shared.mqtt.sessions() })),
            Err(error) => error.into(),
        },
        ("POST", "sessions/expire") => {
            shared.identities.expire();
            success(&json!({}))
        }
        ("GET", "state") => match state(shared) {
            Ok(state) => success(&state),
            Err(error) => error.into(),
        },
        _ => {
            let message = format!("The admin path has no {method} {PREFIX}{path}");
            ApiError::new(404, "UnknownAdminPath", message).into()
        }
    }
}

fn success(document: &serde_json::Value) -> Answer {
    Answer::success(document.to_string().into_bytes())
}

/// A form in which the admin path takes a denial.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DenialForm {
    principal: String,
    operation: String,
}

fn denials(body: &[u8]) -> Result<Vec<Denial>, String> {
    let document: Value = serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
    let documents = match document {
        Value::Array(documents) => documents,
        single => vec![single],
    };
    let read = |document| {
        let form: DenialForm = serde_json::from_value(document).map_err(|error| error.to_string())?;
        let denial = Denial::new(form.principal, form.operation);
        denial.check().map(|()| denial)
    };
    documents.into_iter().map(read).collect()
}

/// A form in which the admin path takes what the account's clock is set to: one of the two.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockForm {
    /// ISO 8601, or seconds since 1970; null sets the clock right.
    now: Option<Value>,
    advance_seconds: Option<f64>,
}

/// Sets the account's clock, and says what it shows then.
fn account_clock(shared: &Shared, body: &[u8]) -> Result<Moment, String> {
    const A_HUNDRED_YEARS: f64 = 100.0 * 366.0 * 86_400.0;
    let form: ClockForm = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    let moment = match (form.now, form.advance_seconds) {
        (Some(_), Some(_)) => return Err("'now' and 'advance_seconds' cannot both be set".to_owned()),
        (None, None) => None,
        (Some(now), None) => Some(Moment::of(&now).ok_or_else(|| Moment::refusal("'now'", &now))?),
        (None, Some(seconds)) if seconds.abs() <= A_HUNDRED_YEARS => {
            Some(Moment(shared.clock.moment().0.saturating_add((seconds * 1e9) as i64)))
        }
        (None, Some(seconds)) => return Err(format!("'advance_seconds' is {seconds}; a hundred years is the most")),
    };
    shared.set_clock(moment).map_err(|error| error.message)?;
    Ok(shared.clock.moment())
}

/// A form in which the admin path takes the name of a snapshot.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SnapshotForm {
    name: String,
}

fn snapshot_name(body: &[u8]) -> Result<String, String> {
    let form: SnapshotForm = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    Ok(form.name)
}

fn state(shared: &Shared) -> Result<Value, ApiError> {
    // What the account holds from the start is made with the first request, and that may not have come yet.
    shared.seed()?;
    let (catalog, now) = (&shared.catalog, shared.clock.moment());
    let mut portal_ids: Vec<_> =
        (0..catalog.portals.min(SHOWN_PORTALS)).map(|index| catalog.portal_id(index)).collect();
    let [workspaces, asset_models, portals] = shared.store.transact(|rows| {
        rows.scan(PORTALS, "", 0, now, |portal| {
            let has_room = portal_ids.len() < SHOWN_PORTALS as usize;
            portal_ids.extend(has_room.then_some(portal.id));
            Ok(has_room)
        })?;
        let count = |kind| rows.count(kind, "", now);
        Ok([count(WORKSPACE)?, count(MODEL)?, count(PORTALS)?])
    })?;
    Ok(json!({
        "open_connections": shared.connections.open(),
        "accepted_connections": shared.connections.accepted(),
        "sessions": shared.identities.issued(),
        "workspaces": u64::from(catalog.workspaces) + workspaces,
        "asset_models": u64::from(catalog.asset_models) + asset_models,
        "portals": u64::from(catalog.portals) + portals,
        "projects_per_portal": catalog.projects_per_portal,
        "portal_ids": portal_ids,
    }))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::options::Options;

    #[test]
    fn only_peers_on_this_machine_are_answered_unless_others_are_allowed() {
        let [shared, open] = [false, true]
            .map(|allow_remote_admin| Shared::new(Options { allow_remote_admin, ..Options::odd() }).unwrap());
        for (peer, status) in [
            ("127.0.0.1:1", 200),
            ("127.8.8.8:1", 200),
            ("[::1]:1", 200),
            ("[::ffff:127.0.0.1]:1", 200),
            ("192.0.2.7:1", 403),
            ("[::ffff:192.0.2.7]:1", 403),
            ("[2001:db8::1]:1", 403),
        ] {
            let connection = Connection::open(peer.parse().unwrap(), Arc::clone(&shared.connections));
            assert_eq!(answer(&shared, &connection, "GET", "/_emulator/state", b"").status, status, "{peer}");
            assert_eq!(answer(&open, &connection, "GET", "/_emulator/state", b"").status, 200, "{peer}");
        }
    }
}
