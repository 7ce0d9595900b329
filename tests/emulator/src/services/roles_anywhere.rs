//! IAM Roles Anywhere: credentials for who has a certificate.

use rustls_pki_types::CertificateDer;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::body::JsonBody;
use super::call::{Call, Reply, Signer};
use super::protocol::Protocol;
use super::session_input::expiration;
use super::validation::Validation;
use super::{Operation, Run, Service, SignedBy};
use crate::answer::ApiError;
use crate::encoding::{decode_base64, uuid};
use crate::identity::{Arn, RoleArn, SessionPolicy, SessionRequest};
use crate::x509::{Certificate, Distrust};

const DEFAULT_DURATION: i64 = 3600;

/// How many intermediate certificates a request may have.
const LONGEST_CHAIN: usize = 5;

pub(super) static SERVICE: Service = Service {
    signing_name: "rolesanywhere",
    protocol: Protocol::RestJson,
    invalid_input_code: "ValidationException",
    null_after_last_page: false,
    families: &[],
    operations: &[Operation {
        name: "CreateSession",
        method: "POST",
        path: "/sessions",
        signed_by: SignedBy::Certificate,
        run: Run::Answer(create_session),
    }],
};

/// The parameters of a session, each from the body or, if it is not there, from the query.
struct Input {
    anchor: String,
    profile: String,
    role: RoleArn,
    name: Option<String>,
    duration: i64,
}

fn create_session(call: &Call<'_>) -> Result<Reply, ApiError> {
    let Signer::Certificate(certificate) = call.signer else {
        return Err(denied("Missing certificate"));
    };
    let input = Input::read(call)?;
    let not_found = |what: &str| ApiError::new(404, "ResourceNotFoundException", format!("{what} not found"));
    let anchor = call.shared.anchors.named(&input.anchor).ok_or_else(|| not_found("Trust anchor"))?;
    let profiles = &call.shared.options.profiles;
    if !profiles.is_empty() && !profiles.contains(&input.profile) {
        return Err(not_found("Profile"));
    }
    let chain = chain(call)?;
    let trusted =
        certificate.chain_to(anchor, &chain, call.shared.clock.now()).and_then(|()| certificate.check_usage());
    trusted.map_err(|distrust| {
        denied(match distrust {
            Distrust::Untrusted => "Untrusted signing certificate",
            Distrust::Expired => "Untrusted certificate. Certificate is expired",
            Distrust::NotYetValid => "Untrusted certificate. Certificate is not yet valid",
            Distrust::Insufficient => "Untrusted certificate. Insufficient certificate",
        })
    })?;
    let accounts = [&input.anchor, &input.profile].map(|arn| Arn::parse(arn).map(|arn| arn.account));
    let is_own = accounts.iter().all(|account| account.as_ref() == Some(&input.role.account));
    if !is_own || !call.may_take(&input.role, None) {
        return Err(denied(&format!("Unable to assume role for {}", input.role.text)));
    }
    Ok(session(call, certificate, input))
}

fn session(call: &Call<'_>, certificate: &Certificate, input: Input) -> Reply {
    let role_arn = input.role.text.clone();
    let session = call.issue(SessionRequest {
        role: input.role,
        name: input.name.unwrap_or_else(|| certificate.serial_hexadecimal.clone()),
        duration: input.duration,
        policy: SessionPolicy::default(),
    });
    let common_name = certificate.common_name.as_deref();
    let subject = subject_id(certificate);
    let (region, account) = (&call.shared.options.region, &session.role.account);
    let answer = json!({
        "credentialSet": [{
            "assumedRoleUser": { "arn": session.arn(), "assumedRoleId": session.id() },
            "credentials": {
                "accessKeyId": session.access_key_id,
                "secretAccessKey": session.secret_access_key,
                "sessionToken": session.session_token,
                "expiration": expiration(&session),
            },
            "packedPolicySize": 0,
            "roleArn": role_arn,
            "sourceIdentity": common_name.unwrap_or(&certificate.serial_hexadecimal),
        }],
        "subjectArn": format!("arn:{}:rolesanywhere:{region}:{account}:subject/{subject}", session.role.partition),
    });
    Reply::new(201, answer.to_string().into_bytes())
}

impl Input {
    fn read(call: &Call<'_>) -> Result<Input, ApiError> {
        let body = JsonBody::parse(call.body)?;
        let text = |member: &str| Ok::<_, ApiError>(body.string(member)?.or_else(|| call.query.first(member)));
        let (anchor, profile, role) = (text("trustAnchorArn")?, text("profileArn")?, text("roleArn")?);
        let name = text("roleSessionName")?;
        let duration = body.integer("durationSeconds")?;
        let region = &call.shared.options.region;
        let is_own = |text: &str, prefix: &str| {
            Arn::parse(text).is_some_and(|arn| arn.names("rolesanywhere", prefix) && arn.region == *region)
        };
        let mut validation = Validation::new(call.service);
        for (member, value) in [("trustAnchorArn", anchor), ("profileArn", profile), ("roleArn", role)] {
            validation.required(member, value);
        }
        validation.pattern(
            "trustAnchorArn",
            anchor,
            |text| is_own(text, "trust-anchor/"),
            "^arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:trust-anchor.*)$",
        );
        validation.pattern(
            "profileArn",
            profile,
            |text| is_own(text, "profile/"),
            "^arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:profile.*)$",
        );
        validation.pattern(
            "roleArn",
            role,
            |text| RoleArn::parse(text).is_some(),
            "^arn:aws(-[^:]+)?:iam(:.*){2}(:role.*)$",
        );
        validation.length("roleSessionName", name, 2..=64);
        validation.name("roleSessionName", name);
        validation.range("durationSeconds", duration, 900..=43_200);
        validation.finish()?;
        let role = role.unwrap_or_default();
        Ok(Input {
            anchor: anchor.unwrap_or_default().to_owned(),
            profile: profile.unwrap_or_default().to_owned(),
            role: RoleArn::parse(role).ok_or_else(|| call.service.invalid_input(format!("{role} is invalid")))?,
            name: name.map(str::to_owned),
            duration: duration.unwrap_or(DEFAULT_DURATION),
        })
    }
}

/// The intermediate certificates that came along.
fn chain(call: &Call<'_>) -> Result<Vec<CertificateDer<'static>>, ApiError> {
    let unreadable = || denied("Untrusted certificate. Invalid certificate chain");
    let mut chain = Vec::new();
    for value in call.headers.get_all("x-amz-x509-chain") {
        let value = value.to_str().map_err(|_| unreadable())?;
        for part in value.split(',') {
            chain.push(CertificateDer::from(decode_base64(part.trim()).ok_or_else(unreadable)?));
        }
    }
    if chain.len() > LONGEST_CHAIN { Err(unreadable()) } else { Ok(chain) }
}

/// An identifier that goes with the certificate's subject.
fn subject_id(certificate: &Certificate) -> String {
    let digest = Sha256::digest(certificate.common_name.as_deref().unwrap_or(&certificate.serial).as_bytes());
    let half = |bytes: &[u8]| bytes.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    uuid(half(&digest), half(&digest[8..]))
}

fn denied(message: &str) -> ApiError {
    ApiError::new(403, "AccessDeniedException", message)
}
