//! Single sign-on with IAM Identity Center, which `aws sso login` began. The token and the keys are fetched by
//! `aws-config`.

use super::from_aws::{FromAws, Refusal, causes};
use super::provider::{Fetch, Setup};
use crate::shared_files::{Profile, SharedFiles};
use aws_config::sso::SsoCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_sso::error::SdkError;
use aws_sdk_sso::operation::get_role_credentials::GetRoleCredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_types::region::Region;
use aws_types::request_id::RequestId;

/// What a profile says of its sign-on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct SingleSignOn {
    profile: String,
    session: Option<String>,
    start_url: String,
    region: String,
    account_id: String,
    role_name: String,
}

impl SingleSignOn {
    /// The sign-on of a profile, if it has one; else what is missing.
    pub(super) fn of(files: &SharedFiles, profile: Profile<'_>) -> Result<Option<Self>, String> {
        let own = |name: &str| profile.get(name).map(|found| found.value().to_owned());
        if own("sso_account_id").is_none() && own("sso_role_name").is_none() {
            return Ok(None);
        }
        let session = own("sso_session");
        let section = match &session {
            Some(name) => {
                Some(files.sso_session(name).ok_or_else(|| format!("there is no section [sso-session {name}]"))?)
            }
            None => None,
        };
        let of_session =
            |name: &str| section.and_then(|section| section.get(name)).map(|found| found.value().to_owned());
        let either = |name: &str| match (own(name), of_session(name)) {
            (Some(own), Some(session)) if own != session => {
                Err(format!("{name} is {own:?} in the profile and {session:?} in its sso_session"))
            }
            (own, session) => {
                own.or(session).ok_or_else(|| format!("it signs on with `aws sso login`, but has no {name}"))
            }
        };
        Ok(Some(SingleSignOn {
            profile: profile.name.to_owned(),
            start_url: either("sso_start_url")?,
            region: either("sso_region")?,
            account_id: either("sso_account_id")?,
            role_name: either("sso_role_name")?,
            session,
        }))
    }

    pub(super) fn fetch(&self, setup: &Setup) -> Box<dyn Fetch> {
        let mut provider = SsoCredentialsProvider::builder()
            .configure(&setup.provider_config())
            .account_id(&self.account_id)
            .role_name(&self.role_name)
            .start_url(&self.start_url)
            .region(Region::new(self.region.clone()));
        provider.set_session_name(self.session.clone());
        Box::new(FromAws {
            provider: provider.build(),
            what: "single sign-on".to_owned(),
            known: &[
                ("failed to load the cached SSO token", "nobody has signed on here"),
                ("has expired and cannot be refreshed", "the sign-on has expired"),
            ],
            remedy: format!("sign on anew with `aws sso login --profile {}`", self.profile),
            refusal,
        })
    }
}

/// What IAM Identity Center said, if it was asked.
fn refusal(error: &CredentialsError) -> Option<Refusal> {
    type Failed = SdkError<GetRoleCredentialsError, HttpResponse>;
    let error: &Failed = causes(error).find_map(|error| error.downcast_ref())?;
    let SdkError::ServiceError(service) = error else { return None };
    let said = service.err().meta();
    let code = said.code().map(str::to_owned);
    let remedy = match code.as_deref() {
        Some("UnauthorizedException") => None,
        Some("TooManyRequestsException") => Some("try again later"),
        _ => Some(
            "do sso_account_id and sso_role_name of the profile name a role that is yours, and is sso_region right?",
        ),
    };
    let message = said.message().unwrap_or("no reason given").to_owned();
    let status = service.raw().status().as_u16();
    Some(Refusal { status, code, message, request_id: error.request_id().map(str::to_owned), remedy })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(config: &str) -> Result<Option<SingleSignOn>, String> {
        let files = SharedFiles::of(config, "");
        SingleSignOn::of(&files, files.profile("p").expect("is there"))
    }

    #[test]
    fn profile_and_session_complete_each_other() {
        let whole = "[profile p]\nsso_account_id = 1\nsso_role_name = r\nsso_session = s\n\
                     [sso-session s]\nsso_region = eu-west-1\nsso_start_url = https://a\n";
        let found = of(whole).expect("whole").expect("there");
        assert_eq!((found.region.as_str(), found.session.as_deref()), ("eu-west-1", Some("s")));
        // What both say alike is no contradiction.
        let both = whole.replace("sso_session = s\n", "sso_session = s\nsso_region = eu-west-1\n");
        assert!(of(&both).expect("whole") == Some(found));
        let error = of(&both.replacen("eu-west-1", "eu-west-2", 1)).err().expect("refused");
        assert_eq!(error, "sso_region is \"eu-west-2\" in the profile and \"eu-west-1\" in its sso_session");
        let old = "[profile p]\nsso_account_id = 1\nsso_role_name = r\nsso_region = x\nsso_start_url = https://a\n";
        assert_eq!(of(old).expect("whole").expect("there").session, None);
        assert!(of(&old.replace("sso_region = x\n", "")).err().expect("refused").ends_with("has no sso_region"));
        assert!(of(&whole.replace("[sso-session s]", "[x]")).err().expect("refused").contains("[sso-session s]"));
        assert!(of("[profile p]\nsso_session = s\n").expect("none").is_none());
    }
}
