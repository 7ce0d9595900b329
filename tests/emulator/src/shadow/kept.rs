//! Shadows in the store.

use serde_json::{Value, json};

use super::document::{Change, Document, signed};
use super::refusal::Refusal;
use super::request::{UpdateRequest, token};
use crate::answer::ApiError;
use crate::moment::Moment;
use crate::store::{Kind, Resource, Rows, Settling};

/// Shadows; their scope is the thing, and their id their name, which the classic one has none of.
const SHADOW: Kind = Kind("shadow");
/// The state of one that was deleted.
const DELETED: &str = "DELETED";
/// How long the version of one that was deleted is remembered, in milliseconds.
const REMEMBERED: u64 = 48 * 3_600_000;

/// Which shadow is meant: the thing's classic one, or one with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shadow {
    pub(crate) thing: String,
    pub(crate) name: Option<String>,
}

impl Shadow {
    fn resource(&self, rows: &Rows<'_>, now: Moment) -> Result<Option<Resource>, ApiError> {
        rows.get(SHADOW, &self.thing, self.name.as_deref().unwrap_or_default(), now)
    }

    fn missing(&self) -> Refusal {
        let name = self.name.as_ref().map(|name| format!("~{name}")).unwrap_or_default();
        Refusal { code: 404, message: format!("No shadow exists with name: '{}{name}'", self.thing) }
    }
}

/// What a shadow is now; the payload may have a client token.
pub(crate) fn get(rows: &Rows<'_>, shadow: &Shadow, payload: &[u8], now: Moment) -> Result<Value, Refusal> {
    let token = token(payload)?;
    let kept = shadow.resource(rows, now)?.filter(|kept| kept.state != DELETED).ok_or_else(|| shadow.missing())?;
    Ok(Document::of(&kept.document).told(token.as_deref(), now))
}

/// Updates a shadow, or makes it.
pub(crate) fn update(rows: &Rows<'_>, shadow: &Shadow, payload: &[u8], now: Moment) -> Result<Change, Refusal> {
    let request = UpdateRequest::parse(payload)?;
    let known = shadow.resource(rows, now)?;
    let document = known.as_ref().map(|kept| Document::of(&kept.document)).unwrap_or_default();
    let change = document.update(request, now)?;
    let kept = change.after().kept();
    match known {
        Some(mut known) => {
            (known.document, known.updated, known.state, known.settling) = (kept, now, String::new(), None);
            rows.update(&known)?;
        }
        None => {
            let mut made = Resource::new(shadow.name.as_deref().unwrap_or_default(), "", now, kept);
            made.scope = shadow.thing.clone();
            rows.insert(SHADOW, &mut made)?;
        }
    }
    Ok(change)
}

/// Deletes a shadow; its version is remembered for two days.
pub(crate) fn delete(rows: &Rows<'_>, shadow: &Shadow, payload: &[u8], now: Moment) -> Result<Value, Refusal> {
    let token = token(payload)?;
    let known = shadow.resource(rows, now)?.filter(|kept| kept.state != DELETED);
    let mut known = known.ok_or_else(|| shadow.missing())?;
    let version = Document::of(&known.document).version;
    known.document = Document { version, ..Document::default() }.kept();
    known.state = DELETED.to_owned();
    known.settling = Some(Settling { to: None, at: now.plus_milliseconds(REMEMBERED) });
    known.updated = now;
    rows.update(&known)?;
    Ok(signed(json!({ "version": version }), token.as_deref(), now))
}

/// The names of a thing's shadows that have one, oldest first.
pub(crate) fn names(rows: &Rows<'_>, thing: &str, now: Moment) -> Result<Vec<String>, ApiError> {
    let all = rows.all(SHADOW, thing, now)?;
    Ok(all.into_iter().filter(|kept| kept.state != DELETED && !kept.id.is_empty()).map(|kept| kept.id).collect())
}
