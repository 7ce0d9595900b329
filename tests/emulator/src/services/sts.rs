//! AWS Security Token Service: who am I, and let me be another for a while.

use std::sync::Arc;

use super::call::{Call, Reply};
use super::protocol::Protocol;
use super::session_input::{SessionInput, expiration};
use super::web_identity;
use super::xml;
use super::{Operation, Run, Service, SignedBy};
use crate::answer::ApiError;
use crate::identity::{Caller, RoleArn, Session, SessionRequest};

/// The longest session that one session may open for another.
const LONGEST_CHAINED: i64 = 3600;

pub(super) static SERVICE: Service = Service {
    signing_name: "sts",
    protocol: Protocol::Query,
    invalid_input_code: "ValidationError",
    null_after_last_page: false,
    families: &[],
    operations: &[
        Operation {
            name: "GetCallerIdentity",
            method: "POST",
            path: "/",
            signed_by: SignedBy::AccessKey,
            run: Run::Answer(get_caller_identity),
        },
        Operation {
            name: "AssumeRole",
            method: "POST",
            path: "/",
            signed_by: SignedBy::AccessKey,
            run: Run::Answer(assume_role),
        },
        Operation {
            name: "AssumeRoleWithWebIdentity",
            method: "POST",
            path: "/",
            signed_by: SignedBy::Nobody,
            run: Run::Answer(assume_role_with_web_identity),
        },
    ],
};

fn get_caller_identity(call: &Call<'_>) -> Result<Reply, ApiError> {
    // This one needs no permission, whatever policies say.
    let caller = call.caller()?;
    let result =
        [xml::text("Arn", &caller.arn()), xml::text("UserId", &caller.id()), xml::text("Account", caller.account())];
    Ok(reply(call, &result))
}

fn assume_role(call: &Call<'_>) -> Result<Reply, ApiError> {
    let caller = call.caller()?;
    let (external_id, source_identity) = (call.query.first("ExternalId"), call.query.first("SourceIdentity"));
    let input = SessionInput::read(call, |validation| {
        validation.external_id(external_id);
        validation.length("sourceIdentity", source_identity, 2..=64);
        validation.name("sourceIdentity", source_identity);
    })?;
    if call.query.first("TokenCode").is_some() || call.query.first("SerialNumber").is_some() {
        let message = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
        return Err(ApiError::new(403, "AccessDenied", message));
    }
    call.check_access(&input.role.text)?;
    if !call.may_take(&input.role, external_id) {
        return Err(not_authorized(caller, &input.role));
    }
    if matches!(caller, Caller::Session(_)) && input.duration > LONGEST_CHAINED {
        let message =
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";
        return Err(call.service.invalid_input(message));
    }
    let packed_size = input.packed_size;
    let mut result = session_elements(&call.issue(input.into()), packed_size);
    result.extend(source_identity.map(|identity| xml::text("SourceIdentity", identity)));
    Ok(reply(call, &result))
}

/// AWS tells nobody whether there is no such role or the external id is wrong.
fn not_authorized(caller: &Caller, role: &RoleArn) -> ApiError {
    let message =
        format!("User: {} is not authorized to perform: sts:AssumeRole on resource: {}", caller.arn(), role.text);
    ApiError::new(403, "AccessDenied", message)
}

fn assume_role_with_web_identity(call: &Call<'_>) -> Result<Reply, ApiError> {
    let token = call.query.first("WebIdentityToken");
    let input = SessionInput::read(call, |validation| {
        // The value of this one is a secret, which a refusal must not repeat.
        let shown = token.map(|token| "*".repeat(token.chars().count()));
        validation.required("webIdentityToken", token);
        validation.length("webIdentityToken", shown.as_deref(), 4..=20_000);
    })?;
    let identity = web_identity::verify(token.unwrap_or_default(), &call.shared.providers, call.shared.clock.now())?;
    if !call.may_take(&input.role, None) {
        let message = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
        return Err(ApiError::new(403, "AccessDenied", message));
    }
    let packed_size = input.packed_size;
    let mut result = session_elements(&call.issue(input.into()), packed_size);
    result.push(xml::text("SubjectFromWebIdentityToken", &identity.subject));
    result.push(xml::text("Audience", &identity.audience));
    result.push(xml::text("Provider", &identity.issuer));
    Ok(reply(call, &result))
}

fn session_elements(session: &Arc<Session>, packed_size: Option<usize>) -> Vec<String> {
    let user = [xml::text("AssumedRoleId", &session.id()), xml::text("Arn", &session.arn())];
    let credentials = [
        xml::text("AccessKeyId", &session.access_key_id),
        xml::text("SecretAccessKey", &session.secret_access_key),
        xml::text("SessionToken", &session.session_token),
        xml::text("Expiration", &expiration(session)),
    ];
    let mut elements = vec![xml::element("AssumedRoleUser", &user), xml::element("Credentials", &credentials)];
    elements.extend(packed_size.map(|size| xml::text("PackedPolicySize", &size.to_string())));
    elements
}

fn reply(call: &Call<'_>, result: &[String]) -> Reply {
    Reply::new(200, xml::answer(call.operation.name, result, call.request_id))
}

impl From<SessionInput> for SessionRequest {
    fn from(input: SessionInput) -> SessionRequest {
        SessionRequest { role: input.role, name: input.name, duration: input.duration, policy: input.policy }
    }
}
