//! Who the keys belong to (STS GetCallerIdentity).

use super::provider::{Provider, Setup, SourceOf};
use super::sts;
use crate::error::Error;
use aws_credential_types::provider::SharedCredentialsProvider;
use std::sync::Arc;

/// Who calls, as AWS sees it: the answer of STS GetCallerIdentity.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallerIdentity {
    /// The number of the AWS account.
    pub account: String,
    /// The ARN of the user, role session or federated user.
    pub arn: String,
    /// The unique id of whoever calls.
    pub user_id: String,
}

pub(crate) async fn caller_identity(provider: Arc<Provider>, setup: &Setup) -> Result<CallerIdentity, Error> {
    // What is wrong with the credentials themselves is said as such, not as a failure of the request.
    provider.identity_within(setup.limits.call_timeout).await?;
    let source = SharedCredentialsProvider::new(SourceOf(provider));
    let answer = sts::client(setup, Some(source)).get_caller_identity().send().await;
    let answer = answer.map_err(|error| sts::refused("the credentials are not valid", &error))?;
    Ok(CallerIdentity {
        account: answer.account.unwrap_or_default(),
        arn: answer.arn.unwrap_or_default(),
        user_id: answer.user_id.unwrap_or_default(),
    })
}
