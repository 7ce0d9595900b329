//! A named profile of the shared AWS files.

use super::from_aws::FromAws;
use super::process::Process;
use super::provider::{Fetch, Setup};
use crate::secret::Secret;
use crate::shared_files::SharedFiles;
use aws_config::profile::ProfileFileCredentialsProvider;

/// What a profile may have that comes before its process, as AWS's tools read it.
const BEFORE_PROCESS: [&str; 7] = [
    "role_arn",
    "credential_source",
    "web_identity_token_file",
    "sso_session",
    "sso_account_id",
    "sso_start_url",
    "login_session",
];

/// Keys, role, web identity, single sign-on or process: whatever the profile says. The connector has checked that the
/// profile exists.
pub(super) async fn fetch(name: &str, setup: &Setup) -> Box<dyn Fetch> {
    let files = SharedFiles::load(Some(name)).await;
    if let Some(command) = files.get("credential_process")
        && !BEFORE_PROCESS.iter().any(|property| files.get(property).is_some())
    {
        return Process(Secret::new(command)).fetch_for(name);
    }
    let provider =
        ProfileFileCredentialsProvider::builder().configure(&setup.provider_config()).profile_name(name).build();
    let what = format!("profile `{name}`");
    Box::new(FromAws { provider, what, profile: Some(name.to_owned()), explain: |_, _| None })
}
