//! AWS STS through its official client, and what its parameters must look like.

use super::provider::Setup;
use crate::error::{Error, ErrorKind, cause};
use crate::http::{SharedClient, Unreached};
use aws_config::{BehaviorVersion, Region};
use aws_credential_types::Credentials as Keys;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_sts::config::http::HttpResponse;
use aws_sdk_sts::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_sts::operation::RequestId;
use aws_sdk_sts::types::Credentials as Issued;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use std::time::{Duration, SystemTime};

/// How long STS and Roles Anywhere give keys for: 15 minutes to 12 hours.
const SHORTEST: Duration = Duration::from_secs(900);
const LONGEST: Duration = Duration::from_secs(43_200);

/// A client with the connector's region, HTTP client, retries and time-outs. Without `source` nothing is signed.
pub(super) fn client(setup: &Setup, source: Option<SharedCredentialsProvider>) -> aws_sdk_sts::Client {
    let limits = setup.limits;
    let mut config = aws_sdk_sts::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new(setup.region.clone()))
        .http_client(SharedClient::new(setup.network.clone()))
        .sleep_impl(TokioSleep::new())
        .use_fips(setup.use_fips)
        .use_dual_stack(setup.use_dual_stack)
        .retry_config(
            RetryConfig::standard().with_max_attempts(limits.max_attempts).with_max_backoff(limits.max_backoff),
        )
        .timeout_config(
            TimeoutConfig::builder()
                .connect_timeout(setup.network.connect_timeout)
                .operation_attempt_timeout(limits.attempt_timeout)
                .build(),
        );
    if let Some(url) = &setup.sts_endpoint_url {
        config = config.endpoint_url(url);
    }
    config = match source {
        Some(source) => config.credentials_provider(source),
        None => config.allow_no_auth(),
    };
    aws_sdk_sts::Client::from_conf(config.build())
}

/// What STS issued, as keys.
pub(super) fn issued(what: &str, issued: Option<Issued>) -> Result<Keys, Error> {
    let keys = issued.ok_or_else(|| Error::new(ErrorKind::Credentials, format!("{what}: STS issued no keys")))?;
    let end = SystemTime::try_from(keys.expiration).map_err(|error| {
        Error::new(ErrorKind::Credentials, format!("{what}: the expiration that STS gave is none: {error}"))
    })?;
    Ok(Keys::new(keys.access_key_id, keys.secret_access_key, Some(keys.session_token), Some(end), "twinlink"))
}

/// A refusal of STS, with all that it said.
pub(super) fn refused<E>(what: &str, error: &SdkError<E, HttpResponse>) -> Error
where
    E: ProvideErrorMetadata + RequestId + std::error::Error + 'static,
{
    let service = match error {
        SdkError::ServiceError(service) => service,
        SdkError::TimeoutError(_) => return Error::new(ErrorKind::Timeout, format!("{what}: {}", cause(error))),
        SdkError::DispatchFailure(_) => {
            let words = Unreached::new(error).words;
            return Error::new(ErrorKind::Connection, format!("{what}: STS cannot be reached: {words}"));
        }
        _ => return Error::new(ErrorKind::Credentials, format!("{what}: {}", cause(error))),
    };
    let (code, said) = (service.err().code(), service.err().message().unwrap_or("no reason given"));
    let request_id = service.err().request_id().map(str::to_owned);
    Error::new(ErrorKind::Credentials, format!("{what}: {said}")).with_response(
        service.raw().status().as_u16(),
        code.map(str::to_owned),
        request_id,
    )
}

/// Checks `arn:PARTITION:iam::ACCOUNT:role/NAME`.
pub(super) fn check_role_arn(arn: &str) -> Result<(), Error> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let is_role = matches!(parts[..], ["arn", partition, "iam", "", account, role]
        if partition.starts_with("aws")
            && account.len() == 12
            && account.bytes().all(|byte| byte.is_ascii_digit())
            && role.strip_prefix("role/").is_some_and(|name| !name.is_empty() && name.is_ascii()));
    if is_role {
        return Ok(());
    }
    Err(Error::validation(format!("role_arn must look like arn:aws:iam::123456789012:role/name, but is {arn:?}")))
}

/// Checks a text of letters, digits and some signs.
pub(super) fn check_name(field: &str, value: &str, most: usize, signs: &str) -> Result<(), Error> {
    if is_name(value, most, signs) {
        return Ok(());
    }
    Err(Error::validation(format!("{field} must be 2 to {most} letters, digits or any of {signs}, but is {value:?}")))
}

/// The same for a text that may be a secret.
pub(super) fn check_hidden_name(field: &str, value: &str, most: usize, signs: &str) -> Result<(), Error> {
    if is_name(value, most, signs) {
        return Ok(());
    }
    let length = value.chars().count();
    Err(Error::validation(format!(
        "{field} must be 2 to {most} letters, digits or any of {signs}, but has {length} characters (its value is not shown)"
    )))
}

fn is_name(value: &str, most: usize, signs: &str) -> bool {
    (2..=most).contains(&value.chars().count()) && value.chars().all(|c| c.is_ascii_alphanumeric() || signs.contains(c))
}

/// Checks the name that a session is seen under in CloudTrail; makes one if none was given.
pub(super) fn session_name(given: Option<&str>) -> Result<String, Error> {
    match given {
        None => Ok("twinlink".to_owned()),
        Some(name) => check_name("session_name", name, 64, "_+=,.@-").map(|()| name.to_owned()),
    }
}

/// Checks how long keys are to be good for, and gives it in seconds.
pub(super) fn check_duration(duration: Duration) -> Result<i32, Error> {
    if (SHORTEST..=LONGEST).contains(&duration)
        && duration.subsec_nanos() == 0
        && let Ok(seconds) = i32::try_from(duration.as_secs())
    {
        return Ok(seconds);
    }
    Err(Error::validation(format!(
        "duration must be {} to {} whole seconds, but is {}",
        SHORTEST.as_secs(),
        LONGEST.as_secs(),
        duration.as_secs_f64()
    )))
}
