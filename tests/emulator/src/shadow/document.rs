//! The document of a shadow: its state, when each part of it was said, and its version.

use serde_json::{Map, Value, json};

use super::delta::{delta, metadata_of};
use super::refusal::Refusal;
use super::request::{LONGEST, UpdateRequest};
use crate::moment::Moment;

/// The two sections of a state.
const SECTIONS: [&str; 2] = ["desired", "reported"];

/// A shadow's document.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Document {
    /// The sections that have something in them.
    pub(super) state: Map<String, Value>,
    /// The same members, with the time at which each was said, in seconds.
    pub(super) metadata: Map<String, Value>,
    pub(super) version: u64,
}

/// What an update has done.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    /// Whom it is answered to.
    pub(super) client_token: Option<String>,
    before: Document,
    after: Document,
    /// The state as it was asked for.
    asked: Map<String, Value>,
    now: Moment,
}

impl Document {
    /// The document as it is kept.
    pub(super) fn kept(&self) -> Value {
        json!({ "state": self.state, "metadata": self.metadata, "version": self.version })
    }

    /// The document that was kept.
    pub(super) fn of(kept: &Value) -> Document {
        let object = |member: &str| kept[member].as_object().cloned().unwrap_or_default();
        let version = kept["version"].as_u64().unwrap_or_default();
        Document { state: object("state"), metadata: object("metadata"), version }
    }

    /// Does what an update asks for. This document stays as it is.
    pub(super) fn update(&self, request: UpdateRequest, now: Moment) -> Result<Change, Refusal> {
        if request.version.is_some_and(|version| version != self.version) {
            return Err(Refusal::conflict());
        }
        let mut after = self.clone();
        after.version += 1;
        for section in SECTIONS {
            if let Some(asked) = request.state.get(section) {
                merge(&mut after.state, section, asked);
                merge(&mut after.metadata, section, &stamped(asked, now));
            }
            for part in [&mut after.state, &mut after.metadata] {
                if part.get(section).is_some_and(|value| value.as_object().is_some_and(Map::is_empty)) {
                    part.remove(section);
                }
            }
        }
        if serde_json::to_string(&after.state).map_or(0, |text| text.len()) > LONGEST {
            return Err(Refusal::too_large());
        }
        let (client_token, asked) = (request.client_token, request.state);
        Ok(Change { client_token, before: self.clone(), after, asked, now })
    }

    /// The answer to who wants to know: everything, and how the sections differ.
    pub(super) fn told(&self, client_token: Option<&str>, now: Moment) -> Value {
        let mut state = self.state.clone();
        if let Some(delta) = self.delta() {
            state.insert("delta".to_owned(), delta.into());
        }
        let told = json!({ "state": state, "metadata": self.metadata, "version": self.version });
        signed(told, client_token, now)
    }

    fn section<'a>(part: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
        part.get(name).and_then(Value::as_object)
    }

    fn delta(&self) -> Option<Map<String, Value>> {
        let [desired, reported] = SECTIONS.map(|name| Document::section(&self.state, name));
        let delta = delta(desired?, reported.unwrap_or(&Map::new()));
        (!delta.is_empty()).then_some(delta)
    }
}

impl Change {
    /// The document as it is now.
    pub(super) fn after(&self) -> &Document {
        &self.after
    }

    /// The answer to who asked for the update: what was asked for, and when.
    pub(crate) fn accepted(&self) -> Value {
        let metadata = metadata_of(&self.asked, &self.after.metadata);
        let told = json!({ "state": self.asked, "metadata": metadata, "version": self.after.version });
        signed(told, self.client_token.as_deref(), self.now)
    }

    /// What the thing has to do, if what is desired is not what is reported.
    pub(super) fn delta(&self) -> Option<Value> {
        let delta = self.after.delta()?;
        let known = Document::section(&self.after.metadata, "desired").cloned().unwrap_or_default();
        let metadata = metadata_of(&delta, &known);
        let told = json!({ "state": delta, "metadata": metadata, "version": self.after.version });
        Some(signed(told, self.client_token.as_deref(), self.now))
    }

    /// The documents before and after.
    pub(super) fn documents(&self) -> Value {
        let told = json!({ "previous": self.before.kept(), "current": self.after.kept() });
        signed(told, self.client_token.as_deref(), self.now)
    }
}

/// A message with its time and the token of who asked.
pub(super) fn signed(mut message: Value, client_token: Option<&str>, now: Moment) -> Value {
    message["timestamp"] = now.seconds().into();
    if let Some(token) = client_token {
        message["clientToken"] = token.into();
    }
    message
}

/// Puts a value in its place: null removes, objects are merged, everything else is replaced.
fn merge(into: &mut Map<String, Value>, name: &str, value: &Value) {
    match value {
        Value::Null => {
            into.remove(name);
        }
        Value::Object(members) => {
            let place = into.entry(name).or_insert_with(|| json!({}));
            if !place.is_object() {
                *place = json!({});
            }
            if let Value::Object(place) = place {
                members.iter().for_each(|(name, value)| merge(place, name, value));
            }
        }
        other => {
            into.insert(name.to_owned(), other.clone());
        }
    }
}

/// The time in the place of each value; null stays, so that what is removed loses its time, too.
fn stamped(value: &Value, now: Moment) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), stamped(value, now))).collect::<Map<_, _>>().into()
        }
        Value::Array(elements) => elements.iter().map(|value| stamped(value, now)).collect::<Vec<_>>().into(),
        _ => json!({ "timestamp": now.seconds() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment(seconds * 1_000_000_000)
    }

    /// Does one update after the other, a second each.
    fn updated(updates: &[Value]) -> Vec<Change> {
        let mut document = Document::default();
        let mut changes = Vec::new();
        for (second, update) in (1..).zip(updates) {
            let request = UpdateRequest::parse(update.to_string().as_bytes()).unwrap();
            let change = document.update(request, at(second)).unwrap();
            document = change.after().clone();
            changes.push(change);
        }
        changes
    }

    fn state(state: &Value) -> Value {
        json!({ "state": state })
    }

    #[test]
    fn updates_are_merged_and_dated() {
        let changes = updated(&[
            state(&json!({"desired": {"color": {"r": 255, "g": 255}, "steps": [1, 2]}, "reported": {"on": true}})),
            state(&json!({"desired": {"color": {"r": 10}, "steps": [3]}})),
        ]);
        let last = &changes[1];
        assert_eq!(
            last.after().kept(),
            json!({
                "state": {"desired": {"color": {"r": 10, "g": 255}, "steps": [3]}, "reported": {"on": true}},
                "metadata": {
                    "desired": {
                        "color": {"r": {"timestamp": 2}, "g": {"timestamp": 1}},
                        "steps": [{"timestamp": 2}],
                    },
                    "reported": {"on": {"timestamp": 1}},
                },
                "version": 2,
            })
        );
        assert_eq!(
            last.accepted(),
            json!({
                "state": {"desired": {"color": {"r": 10}, "steps": [3]}},
                "metadata": {"desired": {"color": {"r": {"timestamp": 2}}, "steps": [{"timestamp": 2}]}},
                "version": 2,
                "timestamp": 2,
            })
        );
    }

    #[test]
    fn null_removes_members_and_sections() {
        let changes = updated(&[
            state(&json!({"desired": {"a": {"b": 1, "c": 2}, "d": 3}, "reported": {"a": 1}})),
            state(&json!({"desired": {"a": {"b": null}, "d": null, "e": null}})),
            state(&json!({"desired": {"a": null}})),
            state(&Value::Null),
        ]);
        let states: Vec<_> = changes.iter().map(|change| Value::Object(change.after().state.clone())).collect();
        assert_eq!(states[1], json!({"desired": {"a": {"c": 2}}, "reported": {"a": 1}}));
        assert_eq!(states[2], json!({"reported": {"a": 1}}));
        assert_eq!(changes[3].after().kept(), json!({"state": {}, "metadata": {}, "version": 4}));
        assert_eq!(changes[1].after().kept()["metadata"]["desired"], json!({"a": {"c": {"timestamp": 1}}}));
    }

    #[test]
    fn a_delta_is_told_as_long_as_there_is_one() {
        let changes = updated(&[
            json!({"state": {"desired": {"a": 1, "b": {"c": 2}}}, "clientToken": "t"}),
            state(&json!({"reported": {"a": 1}})),
            state(&json!({"reported": {"b": {"c": 2, "d": 4}}})),
        ]);
        let delta = json!({
            "state": {"a": 1, "b": {"c": 2}},
            "metadata": {"a": {"timestamp": 1}, "b": {"c": {"timestamp": 1}}},
            "version": 1, "timestamp": 1, "clientToken": "t",
        });
        assert_eq!(changes[0].delta(), Some(delta));
        assert_eq!(changes[1].delta().map(|delta| delta["state"].clone()), Some(json!({"b": {"c": 2}})));
        assert_eq!(changes[2].delta(), None);
        let told = changes[1].after().told(None, at(9));
        assert_eq!((&told["state"]["delta"], &told["timestamp"]), (&json!({"b": {"c": 2}}), &json!(9)));
        assert_eq!(changes[2].after().told(None, at(9))["state"].get("delta"), None);
    }

    #[test]
    fn both_documents_are_told() {
        let changes = updated(&[state(&json!({"desired": {"a": 1}})), state(&json!({"desired": {"a": 2}}))]);
        let documents = changes[1].documents();
        assert_eq!((&documents["previous"]["version"], &documents["current"]["version"]), (&json!(1), &json!(2)));
        assert_eq!(documents["previous"]["state"], json!({"desired": {"a": 1}}));
        assert_eq!(documents["current"]["state"], json!({"desired": {"a": 2}}));
    }

    #[test]
    fn a_version_must_be_the_documents_and_a_state_not_too_long() {
        let document = Document { version: 3, ..Document::default() };
        let update = |version: u64, length: usize| {
            let request = json!({"state": {"desired": {"a": "x".repeat(length)}}, "version": version}).to_string();
            document.update(UpdateRequest::parse(request.as_bytes())?, at(1)).map(|change| change.after().version)
        };
        assert_eq!(update(3, 1), Ok(4));
        assert_eq!(update(2, 1), Err(Refusal::conflict()));
        assert_eq!(update(3, LONGEST), Err(Refusal::too_large()));
        let mut document = Document::default();
        for name in ["a", "b"] {
            let request = json!({"state": {"desired": {name: "x".repeat(5000)}}}).to_string();
            match document.update(UpdateRequest::parse(request.as_bytes()).unwrap(), at(1)) {
                Ok(change) => document = change.after().clone(),
                Err(refusal) => assert_eq!((name, refusal.code), ("b", 413)),
            }
        }
        assert_eq!(document.version, 1);
    }
}
