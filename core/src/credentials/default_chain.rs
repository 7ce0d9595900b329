//! AWS's default chain.

use super::from_aws::FromAws;
use super::provider::{Fetch, Setup};
use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_credential_types::provider::error::CredentialsError;

/// Environment, profile, web identity, container, instance metadata.
pub(super) async fn fetch(setup: &Setup) -> Box<dyn Fetch> {
    let mut builder = DefaultCredentialsChain::builder()
        .configure(setup.provider_config())
        .region(aws_types::region::Region::new(setup.region.clone()));
    if let Some(profile) = &setup.profile {
        builder = builder.profile_name(profile);
    }
    Box::new(FromAws {
        provider: builder.build().await,
        what: "the default chain".to_owned(),
        profile: setup.profile.clone(),
        explain: |aws, error| match error {
            CredentialsError::CredentialsNotLoaded(_) => Some(tried(aws.profile.as_deref().unwrap_or("default"))),
            _ => None,
        },
    })
}

/// What was tried, with what was found: names only.
fn tried(profile: &str) -> String {
    let variable = |name: &str| match std::env::var_os(name) {
        Some(value) if !value.is_empty() => format!("{name} is set"),
        _ => format!("{name} is not set"),
    };
    let metadata = match std::env::var("AWS_EC2_METADATA_DISABLED") {
        Ok(value) if value.eq_ignore_ascii_case("true") => "switched off by AWS_EC2_METADATA_DISABLED",
        _ => "no answer",
    };
    format!(
        "no credentials found. Give the connector Credentials, or set up one of what was tried: environment ({}, {}); \
         profile `{profile}` of the shared AWS files (not there, or without credentials); web identity ({}); \
         container ({}, {}); instance metadata ({metadata})",
        variable("AWS_ACCESS_KEY_ID"),
        variable("AWS_SECRET_ACCESS_KEY"),
        variable("AWS_WEB_IDENTITY_TOKEN_FILE"),
        variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
        variable("AWS_CONTAINER_CREDENTIALS_FULL_URI"),
    )
}
