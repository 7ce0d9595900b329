//! What families of documents do alike: what is put is found, described, changed and taken away again.

use serde_json::{Value, json};

use super::super::Exchange;
use crate::answer::ApiError;
use crate::store::{Kind, Resource};

/// Former versions of resources; their scopes name those.
const VERSION: Kind = Kind("sitewise-version");

/// The states in which a resource is still being changed.
const CHANGING: [&str; 3] = ["CREATING", "UPDATING", "DELETING"];

/// A family whose resources are documents, by the names that AWS gives to their members.
pub(super) struct Kept {
    pub(super) kind: Kind,
    /// How ARNs call it.
    pub(super) noun: &'static str,
    pub(super) id: &'static str,
    pub(super) arn: &'static str,
    /// The member that is the name; for some it is the id as well.
    pub(super) name: &'static str,
    /// Members that requests put and descriptions give back as they are.
    pub(super) put: &'static [&'static str],
    /// When it was created, and when it was last changed.
    pub(super) dates: [&'static str; 2],
    /// The member with its state, if it has states.
    pub(super) status: Option<&'static str>,
    /// The member with its version, if former versions can be asked for.
    pub(super) version: Option<&'static str>,
}

impl Kept {
    /// The resource that the input names, or the refusal.
    pub(super) fn named(&self, exchange: &Exchange<'_>, scope: &str) -> Result<Resource, ApiError> {
        self.find(exchange, scope, exchange.text(self.id))
    }

    /// The resource with this id, or the refusal.
    pub(super) fn find(&self, exchange: &Exchange<'_>, scope: &str, id: &str) -> Result<Resource, ApiError> {
        let found = exchange.rows.get(self.kind, scope, id, exchange.now)?;
        found.ok_or_else(|| self.not_found(exchange, id))
    }

    /// The refusal of an id that nothing has.
    pub(super) fn not_found(&self, exchange: &Exchange<'_>, id: &str) -> ApiError {
        let by = if self.id == self.name { "name" } else { "id" };
        exchange.not_found(format!("{} with {by} {id} not found", self.title()))
    }

    /// A new resource of what the input puts, not kept yet.
    pub(super) fn make(&self, exchange: &Exchange<'_>, scope: &str, id: impl Into<String>) -> Resource {
        let mut resource = Resource::new(id, exchange.text(self.name), exchange.now, json!({}));
        scope.clone_into(&mut resource.scope);
        self.put.iter().for_each(|member| resource.document[*member] = exchange.input[*member].clone());
        if self.status.is_some() {
            "CREATING".clone_into(&mut resource.state);
            resource.settling = exchange.settling(Some("ACTIVE"));
        }
        resource
    }

    /// Keeps a new resource with the tags of the input.
    pub(super) fn insert(&self, exchange: &Exchange<'_>, resource: &mut Resource) -> Result<(), ApiError> {
        check_tags(exchange)?;
        exchange.rows.insert(self.kind, resource)?;
        exchange.rows.tag(&self.arn_of(exchange, resource), &exchange.input["tags"])?;
        self.keep_version(exchange, resource)
    }

    /// Puts members anew: all of them, so that what the input leaves out is gone.
    pub(super) fn replace(&self, exchange: &Exchange<'_>, resource: &mut Resource) -> Result<(), ApiError> {
        self.put.iter().for_each(|member| resource.document[*member] = exchange.input[*member].clone());
        self.changed(exchange, resource)
    }

    /// Puts members anew; what the input leaves out stays.
    pub(super) fn merge(&self, exchange: &Exchange<'_>, resource: &mut Resource) -> Result<(), ApiError> {
        for member in self.put.iter().filter(|member| !exchange.input[**member].is_null()) {
            resource.document[*member] = exchange.input[*member].clone();
        }
        self.changed(exchange, resource)
    }

    /// Keeps a changed resource as its next version.
    pub(super) fn changed(&self, exchange: &Exchange<'_>, resource: &mut Resource) -> Result<(), ApiError> {
        if let Some(name) = exchange.optional(self.name) {
            name.clone_into(&mut resource.name);
        }
        if self.status.is_some() {
            "UPDATING".clone_into(&mut resource.state);
            resource.settling = exchange.settling(Some("ACTIVE"));
        }
        resource.updated = exchange.now;
        resource.version += 1;
        exchange.rows.update(resource)?;
        self.keep_version(exchange, resource)
    }

    /// Deletes a resource with its tags and versions: at once, or by way of `DELETING` if it has states.
    pub(super) fn delete(&self, exchange: &Exchange<'_>, resource: &mut Resource) -> Result<(), ApiError> {
        exchange.rows.forget_tags(&self.arn_of(exchange, resource))?;
        for version in exchange.rows.all(VERSION, &self.versions_of(resource), exchange.now)? {
            exchange.rows.remove(&version)?;
        }
        if self.status.is_none() {
            return exchange.rows.remove(resource);
        }
        "DELETING".clone_into(&mut resource.state);
        resource.settling = exchange.settling(None);
        exchange.rows.update(resource)
    }

    /// What was put, and what every description tells: id, ARN, dates, state and version.
    pub(super) fn described(&self, exchange: &Exchange<'_>, resource: &Resource) -> Value {
        let mut answer = self.identified(exchange, resource);
        self.put.iter().for_each(|member| answer[*member] = resource.document[*member].clone());
        answer[self.dates[0]] = resource.created.to_json();
        answer[self.dates[1]] = resource.updated.to_json();
        answer
    }

    /// What the answer to a create tells: id, ARN, state and version.
    pub(super) fn identified(&self, exchange: &Exchange<'_>, resource: &Resource) -> Value {
        let mut answer = self.progress(resource);
        answer[self.id] = resource.id.clone().into();
        answer[self.arn] = self.arn_of(exchange, resource).into();
        answer
    }

    /// What the answer to a change tells: state and version.
    pub(super) fn progress(&self, resource: &Resource) -> Value {
        let mut answer = json!({});
        if let Some(status) = self.status {
            answer[status] = json!({ "state": resource.state });
        }
        if let Some(version) = self.version {
            answer[version] = resource.version.to_string().into();
        }
        answer
    }

    /// The resource as it was in a version: a number, or a word for the latest one.
    pub(super) fn at_version(
        &self,
        exchange: &Exchange<'_>,
        resource: Resource,
        version: Option<&str>,
    ) -> Result<Resource, ApiError> {
        let Some(version) = version.filter(|version| !["LATEST", "ACTIVE"].contains(version)) else {
            return Ok(resource);
        };
        let kept = exchange.rows.get(VERSION, &self.versions_of(&resource), version, exchange.now)?;
        let Some(kept) = kept else {
            let message = format!("{} {} has no version {version}", self.title(), resource.id);
            return Err(exchange.not_found(message));
        };
        Ok(Resource { document: kept.document, updated: kept.updated, version: kept.version, ..resource })
    }

    /// Refuses to change what is still being changed.
    pub(super) fn check_settled(&self, exchange: &Exchange<'_>, resource: &Resource) -> Result<(), ApiError> {
        if !CHANGING.contains(&resource.state.as_str()) {
            return Ok(());
        }
        let message = format!("{} {} is {}; wait until it is ACTIVE", self.title(), resource.id, resource.state);
        Err(self.conflict(exchange, resource, message))
    }

    /// Refuses to work with what is not `ACTIVE` yet, or is being deleted.
    pub(super) fn check_active(&self, exchange: &Exchange<'_>, resource: &Resource) -> Result<(), ApiError> {
        if !["CREATING", "DELETING", "FAILED"].contains(&resource.state.as_str()) {
            return Ok(());
        }
        let message = format!("{} {} is {}, not ACTIVE", self.title(), resource.id, resource.state);
        Err(self.conflict(exchange, resource, message))
    }

    /// Refuses to delete what others, counted by `holds`, hang on.
    pub(super) fn check_empty(
        &self,
        exchange: &Exchange<'_>,
        resource: &Resource,
        (held, noun): (usize, &str),
    ) -> Result<(), ApiError> {
        if held == 0 {
            return Ok(());
        }
        let message = format!("{} {} still has {held} {noun}; delete them first", self.title(), resource.id);
        Err(self.conflict(exchange, resource, message))
    }

    /// `ConflictingOperationException` about a resource.
    pub(super) fn conflict(&self, exchange: &Exchange<'_>, resource: &Resource, message: String) -> ApiError {
        self.about(exchange, resource, exchange.refuse("ConflictingOperationException", message))
    }

    /// Refuses a name that another resource of the scope has: for a new one `ResourceAlreadyExistsException`, where the
    /// operation knows it.
    pub(super) fn check_name(
        &self,
        exchange: &Exchange<'_>,
        (scope, own_id): (&str, Option<&str>),
        code: &str,
    ) -> Result<(), ApiError> {
        let name = exchange.text(self.name);
        match exchange.rows.by_name(self.kind, scope, name, exchange.now)? {
            Some(other) if own_id != Some(other.id.as_str()) => {
                let message = format!("{} {name} already exists, with id {}", self.title(), other.id);
                Err(self.about(exchange, &other, exchange.refuse(code, message)))
            }
            _ => Ok(()),
        }
    }

    /// A refusal that names the resource in the members that AWS's errors have for it.
    pub(super) fn about(&self, exchange: &Exchange<'_>, resource: &Resource, error: ApiError) -> ApiError {
        error.with("resourceId", &resource.id).with("resourceArn", self.arn_of(exchange, resource))
    }

    pub(super) fn arn_of(&self, exchange: &Exchange<'_>, resource: &Resource) -> String {
        match resource.scope.as_str() {
            "" => exchange.arn(&format!("{}/{}", self.noun, resource.id)),
            workspace => exchange.arn(&format!("workspace/{workspace}/{}/{}", self.noun, resource.id)),
        }
    }

    /// What people call it, at the beginning of a sentence.
    fn title(&self) -> String {
        let words = self.noun.replace('-', " ");
        words.chars().take(1).flat_map(char::to_uppercase).chain(words.chars().skip(1)).collect()
    }

    fn versions_of(&self, resource: &Resource) -> String {
        format!("{}/{}/{}", self.kind.0, resource.scope, resource.id)
    }

    fn keep_version(&self, exchange: &Exchange<'_>, resource: &Resource) -> Result<(), ApiError> {
        if self.version.is_none() {
            return Ok(());
        }
        let version = resource.version.to_string();
        let mut kept = Resource::new(version, &resource.name, exchange.now, resource.document.clone());
        kept.scope = self.versions_of(resource);
        kept.version = resource.version;
        exchange.rows.insert(VERSION, &mut kept)
    }
}

/// Refuses tags of the input whose keys are AWS's own.
pub(super) fn check_tags(exchange: &Exchange<'_>) -> Result<(), ApiError> {
    let keys = exchange.input["tags"].as_object().into_iter().flatten();
    match keys.map(|(key, _)| key).find(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        Some(key) => Err(exchange.invalid(format!("The tag key {key} begins with aws:, which is reserved"))),
        None => Ok(()),
    }
}

/// Checks that just one member of a structure is set, and gives its name and value.
pub(super) fn just_one<'a>(
    exchange: &Exchange<'_>,
    path: &str,
    structure: &'a Value,
) -> Result<(&'a str, &'a Value), ApiError> {
    let mut set = structure.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    match (set.next(), set.next()) {
        (Some((name, value)), None) => Ok((name, value)),
        (None, _) => Err(exchange.invalid(format!("{path} must have one of its members set"))),
        (Some((one, _)), Some((other, _))) => {
            Err(exchange.invalid(format!("{path} must have just one member set, but has {one} and {other}")))
        }
    }
}
