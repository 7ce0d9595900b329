//! A role that is assumed with a token from another identity provider, such as Kubernetes.

use super::provider::{Fetch, Fetching, Setup};
use super::sts::{self, Action, Sts};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::shown;
use std::path::{Path, PathBuf};

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
        let action = Action::new("AssumeRoleWithWebIdentity", &["AssumeRoleWithWebIdentityResult", "Credentials"])
            .with("RoleArn", &self.role_arn)
            .with("RoleSessionName", &sts::session_name(self.session_name.as_deref())?);
        let what = format!("role {} cannot be assumed with a web identity", self.role_arn);
        Ok(Box::new(Identifying { what, token_file: self.token_file.clone(), sts: Sts::new(setup), action }))
    }
}

struct Identifying {
    what: String,
    token_file: PathBuf,
    sts: Sts,
    action: Action,
}

impl Fetch for Identifying {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            let token = token(&self.token_file)
                .map_err(|why| Error::new(ErrorKind::Credentials, format!("{}: token_file {why}", self.what)))?;
            let action = self.action.clone().with("WebIdentityToken", &token);
            self.sts.keys(&self.what, &action, None).await
        })
    }

    fn what(&self) -> String {
        "AWS STS".to_owned()
    }
}

/// The token in a file, without blanks and line ends around it; else the path and what is wrong with it.
pub(super) fn token(file: &Path) -> Result<Secret<String>, String> {
    let shown = shown::path(file);
    // Small, local, and only once a session: not worth a thread.
    let text = std::fs::read_to_string(file).map(Secret::new).map_err(|error| format!("{shown}: {error}"))?;
    let token = text.trim_start_matches('\u{feff}').trim();
    if token.is_empty() {
        return Err(format!("{shown} is empty"));
    }
    Ok(Secret::new(token.to_owned()))
}
