//! A role that is assumed through STS, with the keys of any other way in.

use super::provider::{Fetch, Fetching, Provider, Setup};
use super::sts::{self, Action, Sts};
use super::{Credentials, Source, duration, text, texts};
use crate::error::Error;
use crate::secret::Secret;
use serde_json::{Map, Value};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A role to assume (STS AssumeRole). Made by [`Credentials::assume_role`]; a connector takes it as credentials.
#[derive(Clone, PartialEq, Eq, Hash)]
#[must_use = "a role is assumed by the connector that it is given to"]
pub struct AssumeRole {
    role_arn: String,
    external_id: Option<Secret<String>>,
    session_name: Option<String>,
    duration: Duration,
    policy: Option<String>,
    policy_arns: Vec<String>,
    tags: Vec<(String, String)>,
    source: Option<Box<Credentials>>,
}

impl AssumeRole {
    pub(super) fn new(role_arn: String) -> Self {
        AssumeRole {
            role_arn,
            external_id: None,
            session_name: None,
            duration: Duration::from_secs(3600),
            policy: None,
            policy_arns: Vec::new(),
            tags: Vec::new(),
            source: None,
        }
    }

    /// The id that the role's owner asks for, 2 to 1224 characters. Default: none.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(Secret::new(id.into()));
        self
    }

    /// The name that the session is seen under in CloudTrail, 2 to 64 characters. Default: `twinlink`.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// How long each session is good for, 900 s to 43200 s, and not longer than the role allows. Default: 3600 s.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// A policy as JSON that narrows what the session may do, up to 2048 characters. Default: none.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Managed policies that narrow what the session may do, up to 10. Default: none.
    pub fn policy_arns(mut self, arns: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.policy_arns = arns.into_iter().map(Into::into).collect();
        self
    }

    /// Session tags, up to 50. Default: none.
    pub fn tags(mut self, tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.tags = tags.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        self
    }

    /// Who assumes the role; another role makes a chain. Default: AWS's default chain.
    pub fn source(mut self, source: impl Into<Credentials>) -> Self {
        self.source = Some(Box::new(source.into()));
        self
    }

    /// Who assumes the role.
    pub(super) fn source_credentials(&self) -> Credentials {
        self.source.as_deref().cloned().unwrap_or_else(Credentials::default_chain)
    }

    /// `source` is what [`source_credentials`](Self::source_credentials) give; [`check`](Self::check) comes before.
    pub(super) fn fetch(&self, setup: &Setup, source: Arc<Provider>) -> Result<Box<dyn Fetch>, Error> {
        let mut action = Action::new("AssumeRole", &["AssumeRoleResult", "Credentials"])
            .with("RoleArn", &self.role_arn)
            .with("RoleSessionName", &sts::session_name(self.session_name.as_deref())?)
            .with("DurationSeconds", &sts::check_duration(self.duration)?.to_string());
        if let Some(id) = &self.external_id {
            action = action.with("ExternalId", id);
        }
        if let Some(policy) = &self.policy {
            action = action.with("Policy", policy);
        }
        for (place, arn) in self.policy_arns.iter().enumerate() {
            action = action.with(&format!("PolicyArns.member.{}.arn", place + 1), arn);
        }
        for (place, (key, value)) in self.tags.iter().enumerate() {
            let member = format!("Tags.member.{}", place + 1);
            action = action.with(&format!("{member}.Key"), key).with(&format!("{member}.Value"), value);
        }
        let what = format!("role {} cannot be assumed", self.role_arn);
        Ok(Box::new(Assuming { what, sts: Sts::new(setup), action, source }))
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        sts::check_role_arn(&self.role_arn)?;
        sts::session_name(self.session_name.as_deref())?;
        sts::check_duration(self.duration)?;
        if let Some(id) = &self.external_id {
            sts::check_hidden_name("external_id", id, 1224, "_+=,.@:/-")?;
        }
        if let Some(policy) = &self.policy {
            let length = policy.chars().count();
            if length > 2048 || serde_json::from_str::<serde_json::Map<_, _>>(policy).is_err() {
                return Err(Error::validation(format!(
                    "policy must be a JSON object of at most 2048 characters, but has {length} and begins with {:?}",
                    policy.chars().take(20).collect::<String>()
                )));
            }
        }
        let (arns, tags) = (self.policy_arns.len(), self.tags.len());
        if arns > 10 {
            return Err(Error::validation(format!("policy_arns must be 10 at the most, but are {arns}")));
        }
        if tags > 50 {
            return Err(Error::validation(format!("tags must be 50 at the most, but are {tags}")));
        }
        for (key, value) in &self.tags {
            if !(1..=128).contains(&key.chars().count()) || value.chars().count() > 256 {
                return Err(Error::validation(format!(
                    "tags must have keys of 1 to 128 and values of up to 256 characters, but one is {key:?}={value:?}"
                )));
            }
        }
        Ok(())
    }
}

struct Assuming {
    what: String,
    sts: Sts,
    action: Action,
    source: Arc<Provider>,
}

impl Fetch for Assuming {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.sts.keys(&self.what, &self.action, Some(&self.source)))
    }

    fn what(&self) -> String {
        "AWS STS".to_owned()
    }
}

impl From<AssumeRole> for Credentials {
    fn from(role: AssumeRole) -> Self {
        Credentials(Source::AssumeRole(role))
    }
}

/// Without the external id, which some treat as a secret.
impl fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials::assume_role({:?}", self.role_arn)?;
        if let Some(source) = &self.source {
            write!(f, ", source: {source:?}")?;
        }
        f.write_str(")")
    }
}

/// From data, as the bindings hand it in.
pub(super) fn from_map(map: &Map<String, Value>) -> Result<Credentials, Error> {
    let mut role = AssumeRole::new(text(map, "role_arn")?.unwrap_or_default()).policy_arns(texts(map, "policy_arns")?);
    role.external_id = text(map, "external_id")?.map(Secret::new);
    role.session_name = text(map, "session_name")?;
    role.policy = text(map, "policy")?;
    role.duration = duration(map)?.unwrap_or(role.duration);
    if let Some(tags) = map.get("tags").filter(|tags| !tags.is_null()) {
        let refuse = || Error::validation("tags must be texts by name");
        let tags = tags.as_object().ok_or_else(refuse)?.iter();
        let tags = tags.map(|(key, value)| Ok((key.clone(), value.as_str().ok_or_else(refuse)?.to_owned())));
        role.tags = tags.collect::<Result<_, Error>>()?;
    }
    if let Some(source) = map.get("source").filter(|source| !source.is_null()) {
        let source = source.as_object().ok_or_else(|| Error::validation("source must be made with Credentials"))?;
        role.source = Some(Box::new(Credentials::from_map(source)?));
    }
    Ok(role.into())
}
