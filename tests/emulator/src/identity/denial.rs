//! What is denied to whom.

use std::str::FromStr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::role::RoleArn;
use crate::services;

/// An operation that is denied to an access key or a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// An access key id or the ARN of a role.
    pub principal: String,
    /// The operation, such as `ListPortals`, or `iotsitewise.ListWorkspaces` for one service's.
    pub operation: String,
}

impl Denial {
    /// Denies the operation to an access key, or to every session of a role. A role to which `AssumeRole`,
    /// `AssumeRoleWithWebIdentity` or `CreateSession` is denied cannot be taken this way.
    pub fn new(principal: impl Into<String>, operation: impl Into<String>) -> Denial {
        Denial { principal: principal.into(), operation: operation.into() }
    }

    /// Says in one sentence why this cannot be denied.
    pub(crate) fn check(&self) -> Result<(), String> {
        let Denial { principal, operation } = self;
        let is_key =
            !principal.is_empty() && principal.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !is_key && RoleArn::parse(principal).is_none() {
            return Err(format!("'{principal}' is neither an access key id nor the ARN of a role"));
        }
        if operation == "GetCallerIdentity" {
            return Err("GetCallerIdentity can be denied to nobody".to_owned());
        }
        services::check_operation(operation)
    }
}

impl FromStr for Denial {
    type Err = String;

    /// Reads `<access key id or role ARN>=<Operation>`.
    fn from_str(text: &str) -> Result<Denial, String> {
        let (principal, operation) = text
            .rsplit_once('=')
            .ok_or_else(|| "a denial must look like ACCESS-KEY-ID=OPERATION or ROLE-ARN=OPERATION".to_owned())?;
        let denial = Denial::new(principal, operation);
        denial.check().map(|()| denial)
    }
}

/// The denials of an emulator: those it was started with, and those that came later.
#[derive(Debug)]
pub(crate) struct DenialList {
    first: Vec<Denial>,
    now: Mutex<Vec<Denial>>,
}

impl DenialList {
    /// The denials to start with.
    pub(crate) fn new(first: Vec<Denial>) -> DenialList {
        DenialList { now: Mutex::new(first.clone()), first }
    }

    /// Adds a denial.
    pub(crate) fn add(&self, denial: Denial) {
        self.lock().push(denial);
    }

    /// Forgets every denial that came after the start.
    pub(crate) fn reset(&self) {
        self.lock().clone_from(&self.first);
    }

    /// Whether the operation is denied to any of these.
    pub(crate) fn has(&self, principals: &[&str], service: &str, operation: &str) -> bool {
        let is_meant = |denial: &Denial| {
            services::is_called(service, operation, &denial.operation)
                && principals.contains(&denial.principal.as_str())
        };
        self.lock().iter().any(is_meant)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Denial>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
