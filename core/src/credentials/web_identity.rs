//! A role that is assumed with a token from another identity provider, such as Kubernetes.

use super::provider::{Fetch, Fetching, Setup};
use super::sts;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::shown;
use aws_sdk_sts::operation::assume_role_with_web_identity::builders::AssumeRoleWithWebIdentityFluentBuilder;
use std::path::PathBuf;

/// A role and the file that the token is read from, anew for each session.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct WebIdentity {
    pub(super) role_arn: String,
    pub(super) token_file: PathBuf,
    pub(super) session_name: Option<String>,
}

impl WebIdentity {
    pub(super) fn fetch(&self, setup: &Setup) -> Result<Box<dyn Fetch>, Error> {
        sts::check_role_arn(&self.role_arn)?;
        if self.token_file.as_os_str().is_empty() {
            return Err(Error::validation("token_file must not be empty"));
        }
        let call = sts::client(setup, None)
            .assume_role_with_web_identity()
            .role_arn(&self.role_arn)
            .role_session_name(sts::session_name(self.session_name.as_deref())?);
        let what = format!("role {} cannot be assumed with a web identity", self.role_arn);
        Ok(Box::new(Identifying { what, token_file: self.token_file.clone(), call }))
    }
}

struct Identifying {
    what: String,
    token_file: PathBuf,
    call: AssumeRoleWithWebIdentityFluentBuilder,
}

impl Fetch for Identifying {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            let file = shown::path(&self.token_file);
            // Small, local, and only once a session: not worth a thread.
            let token = std::fs::read_to_string(&self.token_file).map(Secret::new).map_err(|error| {
                Error::new(ErrorKind::Credentials, format!("{}: token_file {file}: {error}", self.what))
            })?;
            let token = token.trim();
            if token.is_empty() {
                let message = format!("{}: token_file {file} is empty", self.what);
                return Err(Error::new(ErrorKind::Credentials, message));
            }
            let call = self.call.clone().web_identity_token(token);
            let answer = call.send().await.map_err(|error| sts::refused(&self.what, &error))?;
            sts::issued(&self.what, answer.credentials)
        })
    }

    fn what(&self) -> String {
        "AWS STS".to_owned()
    }
}
