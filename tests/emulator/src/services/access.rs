//! Whether a caller may do what it asks for, and AWS's words when it may not.

use super::call::Call;
use crate::answer::ApiError;
use crate::identity::{Caller, Decision, RoleArn};

impl Call<'_> {
    /// Refuses what is denied to the caller, and what its session policy does not allow.
    pub(super) fn check_access(&self, resource: &str) -> Result<(), ApiError> {
        let caller = self.caller()?;
        let action = self.action();
        if self.shared.denials.has(&caller.names(), self.service.signing_name, self.operation.name) {
            let reason = format!("because no identity-based policy allows the {action} action");
            return Err(self.denied(caller, resource, &reason));
        }
        let Caller::Session(session) = caller else { return Ok(()) };
        match session.policy.decide(&action, resource) {
            Decision::Allowed => Ok(()),
            Decision::NotAllowed => {
                let reason = format!("because no session policy allows the {action} action");
                Err(self.denied(caller, resource, &reason))
            }
            Decision::Denied => Err(self.denied(caller, resource, "with an explicit deny in a session policy")),
        }
    }

    /// Whether the role can be taken by this operation: it exists, it asks for just this external id, and the
    /// operation is not denied to it.
    pub(super) fn may_take(&self, role: &RoleArn, external_id: Option<&str>) -> bool {
        let roles = &self.shared.options.roles;
        let is_open = roles.is_empty()
            || roles.iter().any(|known| {
                let demanded = known.external_id.as_deref();
                known.arn == role.text && (demanded.is_none() || demanded == external_id)
            });
        is_open && !self.shared.denials.has(&[&role.text], self.service.signing_name, self.operation.name)
    }

    /// The action that policies know this operation under.
    fn action(&self) -> String {
        // Both planes of AWS IoT are one to policies.
        let service = if self.service.signing_name == "iotdata" { "iot" } else { self.service.signing_name };
        format!("{service}:{}", self.operation.name)
    }

    fn denied(&self, caller: &Caller, resource: &str, reason: &str) -> ApiError {
        let action = self.action();
        let message =
            format!("User: {} is not authorized to perform: {action} on resource: {resource} {reason}", caller.arn());
        ApiError::new(403, "AccessDeniedException", message)
    }
}
