//! A named profile of the shared AWS files.

use super::{Provider, Setup, unavailable};
use aws_config::profile::ProfileFileCredentialsProvider;

/// Keys, role, web identity, single sign-on or process: whatever the profile says. The connector has checked that the
/// profile exists.
pub(super) fn provider(name: &str, setup: &Setup) -> Provider {
    let fetch =
        ProfileFileCredentialsProvider::builder().configure(&setup.provider_config()).profile_name(name).build();
    let what = format!("profile `{name}` gives no credentials");
    Provider::Fetched {
        fetch: Box::new(fetch),
        explain: Box::new(move |error| unavailable(&what, error)),
        cached: Default::default(),
    }
}
