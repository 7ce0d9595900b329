//! The input that the operations which hand out credentials share.

use super::call::Call;
use super::validation::Validation;
use crate::answer::ApiError;
use crate::identity::{PolicyDocument, RoleArn, Session, SessionPolicy};
use crate::query::Query;
use crate::timestamp;

const ARN_PATTERN: &str =
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+";
const NAME_PATTERN: &str = "[\\w+=,.@-]*";
const EXTERNAL_ID_PATTERN: &str = "[\\w+=,.@:\\/-]*";

/// How long credentials last if nobody says.
const DEFAULT_DURATION: i64 = 3600;
/// The longest session policy.
const LONGEST_POLICY: i64 = 2048;
/// How much policies and tags may be together.
const PACKED_SPACE: usize = 8192;
const MOST_POLICIES: usize = 10;
const MOST_TAGS: usize = 50;

/// The common parameters, checked.
pub(super) struct SessionInput {
    pub(super) role: RoleArn,
    pub(super) name: String,
    pub(super) duration: i64,
    pub(super) policy: SessionPolicy,
    /// In per cent; nothing without policies and tags.
    pub(super) packed_size: Option<usize>,
}

impl SessionInput {
    /// Reads the parameters that `AssumeRole` and `AssumeRoleWithWebIdentity` have in common. What only one of them
    /// has is checked by `others`, so that all broken constraints are told at once.
    pub(super) fn read(call: &Call<'_>, others: impl FnOnce(&mut Validation)) -> Result<SessionInput, ApiError> {
        let query = call.query;
        let (role, name) = (query.first("RoleArn"), query.first("RoleSessionName"));
        let policy = query.first("Policy");
        let duration = seconds(query)?;
        let mut validation = Validation::new(call.service);
        validation.required("roleArn", role);
        validation.length("roleArn", role, 20..=2048);
        validation.pattern("roleArn", role, |text| !text.contains(char::is_control), ARN_PATTERN);
        validation.required("roleSessionName", name);
        validation.length("roleSessionName", name, 2..=64);
        validation.name("roleSessionName", name);
        validation.range("durationSeconds", duration, 900..=43_200);
        validation.length("policy", policy, 1..=LONGEST_POLICY);
        others(&mut validation);
        validation.finish()?;

        let role = role.unwrap_or_default();
        let role = RoleArn::parse(role).ok_or_else(|| call.service.invalid_input(format!("{role} is invalid")))?;
        let tags = tags(query)?;
        let mut session_policy = SessionPolicy::default();
        if let Some(text) = policy {
            let malformed = |message| ApiError::new(400, "MalformedPolicyDocument", message);
            session_policy.add(PolicyDocument::parse(text).map_err(malformed)?);
        }
        let managed: Vec<&str> = numbered(query, "PolicyArns.member", "arn").collect();
        if managed.len() > MOST_POLICIES {
            let message = format!("The number of policy ARNs exceeds the limit of {MOST_POLICIES}");
            return Err(call.service.invalid_input(message));
        }
        if let Some(arn) = managed.iter().find(|arn| !session_policy.add_managed(arn)) {
            return Err(ApiError::new(400, "MalformedPolicyDocument", format!("Policy {arn} does not exist")));
        }
        let size = policy.map_or(0, str::len) + managed.iter().map(|arn| arn.len()).sum::<usize>() + tags;
        Ok(SessionInput {
            role,
            name: name.unwrap_or_default().to_owned(),
            duration: duration.unwrap_or(DEFAULT_DURATION),
            policy: session_policy,
            packed_size: packed_size(size)?,
        })
    }
}

impl Validation {
    /// The name of a session or a source identity.
    pub(super) fn name(&mut self, member: &str, value: Option<&str>) {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
        self.pattern(member, value, |text| text.bytes().all(is_name), NAME_PATTERN);
    }

    /// An external id.
    pub(super) fn external_id(&mut self, value: Option<&str>) {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@:/-".contains(&byte);
        self.length("externalId", value, 2..=1224);
        self.pattern("externalId", value, |text| text.bytes().all(is_plain), EXTERNAL_ID_PATTERN);
    }
}

/// The expiration as every service writes it.
pub(super) fn expiration(session: &Session) -> String {
    timestamp::format_extended(session.expires_at)
}

fn seconds(query: &Query) -> Result<Option<i64>, ApiError> {
    let Some(text) = query.first("DurationSeconds") else { return Ok(None) };
    let malformed = || ApiError::new(400, "MalformedInput", format!("'{text}' at 'DurationSeconds' is no integer"));
    text.parse::<i32>().map(|seconds| Some(seconds.into())).map_err(|_| malformed())
}

/// The part of the space that policies and tags of this size take, in per cent.
fn packed_size(size: usize) -> Result<Option<usize>, ApiError> {
    match (size * 100).div_ceil(PACKED_SPACE) {
        0 => Ok(None),
        part @ 1..=100 => Ok(Some(part)),
        part => {
            let message = format!("Packed policy consumes {part}% of allotted space, please use smaller policy.");
            Err(ApiError::new(400, "PackedPolicyTooLarge", message))
        }
    }
}

/// The values of `prefix.1.member`, `prefix.2.member` and so on.
fn numbered<'a>(query: &'a Query, prefix: &'a str, member: &'a str) -> impl Iterator<Item = &'a str> {
    (1..).map_while(move |number: u32| query.first(&format!("{prefix}.{number}.{member}")))
}

/// Checks the session tags, and gives their length.
fn tags(query: &Query) -> Result<usize, ApiError> {
    let invalid = |message: String| ApiError::new(400, "ValidationError", message);
    let keys: Vec<&str> = numbered(query, "Tags.member", "Key").collect();
    if keys.len() > MOST_TAGS {
        return Err(invalid(format!("The number of tags exceeds the limit of {MOST_TAGS}")));
    }
    let mut known = std::collections::HashSet::new();
    let mut length = 0;
    for (index, key) in keys.iter().enumerate() {
        let value = query.first(&format!("Tags.member.{}.Value", index + 1));
        let Some(value) = value.filter(|value| value.chars().count() <= 256) else {
            return Err(invalid(format!("The tag '{key}' must have a value of at most 256 characters")));
        };
        if key.is_empty() || key.chars().count() > 128 {
            return Err(invalid(format!("The tag key '{key}' must have 1 to 128 characters")));
        }
        if !known.insert(key.to_lowercase()) {
            let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(ApiError::new(400, "InvalidParameterValue", message));
        }
        length += key.len() + value.len();
    }
    Ok(length)
}
