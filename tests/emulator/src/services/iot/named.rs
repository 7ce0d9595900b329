//! What things, their types and their groups do alike: they are known by name, and have attributes and perhaps a version.

use serde_json::{Map, Value, json};

use super::super::Exchange;
use crate::answer::ApiError;
use crate::identity::Arn;
use crate::store::{Kind, Resource};

/// A family whose resources are known by name.
pub(super) struct Named {
    pub(super) kind: Kind,
    /// How ARNs call it.
    pub(super) noun: &'static str,
    /// As messages call it.
    pub(super) title: &'static str,
    /// The members of inputs and outputs that name it.
    pub(super) name: &'static str,
    pub(super) arn: &'static str,
    pub(super) id: &'static str,
}

impl Named {
    /// The resource that the input names, or the refusal.
    pub(super) fn named(&self, exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
        self.find(exchange, exchange.text(self.name))
    }

    /// The resource that the input names by its name or by its ARN, or the refusal.
    pub(super) fn given(&self, exchange: &Exchange<'_>) -> Result<Resource, ApiError> {
        let (name, arn) = (exchange.optional(self.name), exchange.optional(self.arn));
        let by_arn = arn.map(|arn| {
            let name = arn.strip_prefix(&self.arn_of(exchange, ""));
            name.ok_or_else(|| {
                exchange.invalid(format!("{} {arn} is no ARN of a {} of this account", self.arn, self.title))
            })
        });
        match (name, by_arn.transpose()?) {
            (Some(name), Some(other)) if name != other => {
                Err(exchange.invalid(format!("{} is {name}, but {} is that of {other}", self.name, self.arn)))
            }
            (Some(name), _) | (None, Some(name)) => self.find(exchange, name),
            (None, None) => Err(exchange.invalid(format!("Either {} or {} must be given", self.name, self.arn))),
        }
    }

    /// The resource with this name, or the refusal.
    pub(super) fn find(&self, exchange: &Exchange<'_>, name: &str) -> Result<Resource, ApiError> {
        self.known(exchange, name)?.ok_or_else(|| exchange.not_found(format!("{} {name} does not exist", self.title())))
    }

    /// The resource with this name, if there is one.
    pub(super) fn known(&self, exchange: &Exchange<'_>, name: &str) -> Result<Option<Resource>, ApiError> {
        exchange.rows.get(self.kind, "", name, exchange.now)
    }

    /// A new resource with an id of its own, unless there is one of this name: that must be equal but for its id.
    pub(super) fn make(
        &self,
        exchange: &Exchange<'_>,
        parent: Option<&str>,
        mut document: Value,
    ) -> Result<Resource, ApiError> {
        let name = exchange.text(self.name);
        if let Some(known) = self.known(exchange, name)? {
            document[self.id] = known.document[self.id].clone();
            if known.document == document && known.parent.as_deref() == parent {
                return Ok(known);
            }
            let message = format!("{} {name} already exists in this account with different properties", self.title());
            let refusal = exchange.refuse("ResourceAlreadyExistsException", message);
            return Err(refusal.with("resourceId", name).with("resourceArn", self.arn_of(exchange, name)));
        }
        document[self.id] = exchange.new_id().into();
        let mut made = Resource::new(name, name, exchange.now, document);
        made.parent = parent.map(str::to_owned);
        exchange.rows.insert(self.kind, &mut made)?;
        Ok(made)
    }

    /// Keeps a changed resource as its next version.
    pub(super) fn changed(&self, exchange: &Exchange<'_>, resource: &mut Resource) -> Result<(), ApiError> {
        resource.updated = exchange.now;
        resource.version += 1;
        exchange.rows.update(resource)
    }

    /// Deletes a resource with its tags.
    pub(super) fn delete(&self, exchange: &Exchange<'_>, resource: &Resource) -> Result<(), ApiError> {
        exchange.rows.forget_tags(&self.arn_of(exchange, &resource.id))?;
        exchange.rows.remove(resource)
    }

    /// Refuses to change another version than the one that the input expects.
    pub(super) fn check_version(&self, exchange: &Exchange<'_>, resource: &Resource) -> Result<(), ApiError> {
        match exchange.input["expectedVersion"].as_i64() {
            Some(expected) if expected != resource.version => {
                let (title, id, version) = (self.title(), &resource.id, resource.version);
                let message = format!("{title} {id} has version {version}, but expectedVersion is {expected}");
                Err(exchange.refuse("VersionConflictException", message))
            }
            _ => Ok(()),
        }
    }

    /// What every answer tells of a resource: name, ARN and id.
    pub(super) fn identified(&self, exchange: &Exchange<'_>, resource: &Resource) -> Value {
        json!({
            self.name: resource.id,
            self.arn: self.arn_of(exchange, &resource.id),
            self.id: resource.document[self.id],
        })
    }

    pub(super) fn arn_of(&self, exchange: &Exchange<'_>, name: &str) -> String {
        exchange.arn(&format!("{}/{name}", self.noun))
    }

    /// As messages call it, at the beginning of a sentence.
    fn title(&self) -> String {
        let mut letters = self.title.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
    }
}

/// The attributes after what a request puts: all of them, or with `merge` those that it names. What is put as an empty text is
/// taken away.
pub(super) fn attributes(known: &Value, payload: &Value) -> Value {
    let mut attributes = match known {
        Value::Object(known) if payload["merge"] == true => known.clone(),
        _ => Map::new(),
    };
    for (name, value) in payload["attributes"].as_object().into_iter().flatten() {
        match value.as_str() {
            Some("") => attributes.remove(name),
            _ => attributes.insert(name.clone(), value.clone()),
        };
    }
    attributes.into()
}

/// Refuses `merge` where nothing is there to merge with.
pub(super) fn check_new(exchange: &Exchange<'_>, payload: &Value) -> Result<(), ApiError> {
    if payload["merge"] != true {
        return Ok(());
    }
    Err(exchange.invalid("attributePayload.merge is true, but only an update can merge attributes"))
}

/// Refuses more attributes than there can be.
pub(super) fn check_count(
    exchange: &Exchange<'_>,
    attributes: &Value,
    (most, whose): (usize, &str),
) -> Result<(), ApiError> {
    let count = attributes.as_object().map_or(0, Map::len);
    if count <= most {
        return Ok(());
    }
    Err(exchange.invalid(format!("There would be {count} attributes, but {whose} can have {most}")))
}

/// Refuses what is neither a certificate of this account nor an identity of Amazon Cognito.
pub(super) fn check_principal(exchange: &Exchange<'_>, principal: &str) -> Result<(), ApiError> {
    if let Some(id) = principal.strip_prefix(&exchange.arn("cert/")) {
        return super::certificates::find(exchange, id).map(drop);
    }
    let region = exchange.call.shared.options.region.as_str();
    let is_identity = principal.split_once(':').is_some_and(|(place, id)| place == region && id.len() == 36)
        || Arn::parse(principal).is_some_and(|arn| arn.service == "cognito-identity");
    if is_identity {
        return Ok(());
    }
    let message =
        format!("{principal} is neither the ARN of a certificate of this account nor an identity of Amazon Cognito");
    Err(exchange.invalid(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_put_merged_and_taken_away() {
        let known = json!({ "line": "7", "hall": "A" });
        let put = |merge: bool| json!({ "merge": merge, "attributes": { "line": "", "speed": "3" } });
        assert_eq!(attributes(&known, &put(true)), json!({ "hall": "A", "speed": "3" }));
        assert_eq!(attributes(&known, &put(false)), json!({ "speed": "3" }));
        assert_eq!(attributes(&known, &json!({})), json!({}));
        assert_eq!(attributes(&Value::Null, &put(true)), json!({ "speed": "3" }));
    }
}
