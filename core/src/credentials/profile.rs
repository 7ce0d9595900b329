//! A named profile of the shared AWS files.

use super::from_aws::FromAws;
use super::provider::{Fetch, Setup};
use aws_config::profile::ProfileFileCredentialsProvider;

/// Keys, role, web identity, single sign-on or process: whatever the profile says. The connector has checked that the
/// profile exists.
pub(super) fn fetch(name: &str, setup: &Setup) -> Box<dyn Fetch> {
    let provider =
        ProfileFileCredentialsProvider::builder().configure(&setup.provider_config()).profile_name(name).build();
    let what = format!("profile `{name}`");
    Box::new(FromAws { provider, what, profile: Some(name.to_owned()), explain: |_, _| None })
}
