//! Who signed a request.

use std::sync::Arc;

use super::policy::SessionPolicy;
use super::role::RoleArn;
use super::{ACCOUNT, USER_ARN, USER_ID};

/// A session of a role. It cannot be printed: it holds secret and token.
pub(crate) struct Session {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) session_token: String,
    /// Seconds since 1970.
    pub(crate) expires_at: i64,
    pub(crate) role: RoleArn,
    pub(crate) name: String,
    pub(crate) policy: SessionPolicy,
}

impl Session {
    /// The ARN of the session.
    pub(crate) fn arn(&self) -> String {
        let RoleArn { partition, account, name, .. } = &self.role;
        format!("arn:{partition}:sts::{account}:assumed-role/{name}/{}", self.name)
    }

    /// The unique identifier of the session.
    pub(crate) fn id(&self) -> String {
        format!("{}:{}", self.role.id(), self.name)
    }
}

/// Who signed a request, as far as credentials say. It cannot be printed, for the same reason.
#[derive(Clone)]
pub(crate) enum Caller {
    /// The identity of the options, by its access key id.
    User(String),
    /// A session that has not expired.
    Session(Arc<Session>),
}

impl Caller {
    /// The name in AWS's messages.
    pub(crate) fn arn(&self) -> String {
        match self {
            Caller::User(_) => USER_ARN.to_owned(),
            Caller::Session(session) => session.arn(),
        }
    }

    /// The unique identifier.
    pub(crate) fn id(&self) -> String {
        match self {
            Caller::User(_) => USER_ID.to_owned(),
            Caller::Session(session) => session.id(),
        }
    }

    /// The account.
    pub(crate) fn account(&self) -> &str {
        match self {
            Caller::User(_) => ACCOUNT,
            Caller::Session(session) => &session.role.account,
        }
    }

    /// The names under which something can be denied to the caller.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Caller::User(access_key_id) => vec![access_key_id],
            Caller::Session(session) => vec![&session.access_key_id, &session.role.text],
        }
    }
}
