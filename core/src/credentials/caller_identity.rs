//! Who the keys belong to (STS GetCallerIdentity).

use super::provider::{Provider, Setup};
use super::sts::{Action, Sts};
use crate::error::{Error, ErrorKind};
use tokio::time::timeout;

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

/// Asks within the time of one call, what fetches the keys included.
pub(crate) async fn caller_identity(provider: &Provider, setup: &Setup) -> Result<CallerIdentity, Error> {
    let limit = setup.limits.call_timeout;
    let asked = async {
        // What is wrong with the credentials themselves is said as such, not as a failure of the request.
        provider.identity_within(limit).await?;
        let action = Action::new("GetCallerIdentity", &["GetCallerIdentityResult"]);
        Sts::new(setup).call("the credentials are not valid", &action, Some(provider)).await
    };
    let (found, _) = timeout(limit, asked).await.unwrap_or_else(|_| {
        let seconds = limit.as_secs_f64();
        Err(Error::new(ErrorKind::Timeout, format!("no answer of AWS STS within {seconds} s (call_timeout)")))
    })?;
    let take = |name: &str| {
        found.iter().find(|(known, _)| known == name).map_or_else(String::new, |(_, text)| text.to_string())
    };
    Ok(CallerIdentity { account: take("Account"), arn: take("Arn"), user_id: take("UserId") })
}
