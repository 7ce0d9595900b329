//! A provider of `aws-config` as a way in of ours, with errors that say what to do.

use super::provider::{Fetch, Fetching};
use crate::error::{Error, ErrorKind, cause};
use crate::quiet::wait_quietly;
use crate::shared_files::SharedFiles;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;

/// A provider of `aws-config`, and what to say if it fails.
pub(super) struct FromAws<P> {
    pub(super) provider: P,
    /// Such as "profile `plant`".
    pub(super) what: String,
    /// The profile that it reads; none is the default one.
    pub(super) profile: Option<String>,
    /// What to say instead, where there is something better.
    pub(super) explain: fn(&Self, &CredentialsError) -> Option<String>,
}

impl<P: ProvideCredentials> Fetch for FromAws<P> {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            tracing::debug!(of = self.what, "asking for credentials");
            let error = match wait_quietly(self.provider.provide_credentials()).await {
                Ok(keys) => return Ok(keys.into()),
                Err(error) => error,
            };
            let begin = (self.explain)(self, &error).unwrap_or_else(|| format!("{} gives no credentials", self.what));
            let remedy = self.remedy().await.unwrap_or_default();
            let why = without_output(&cause(&error));
            Err(Error::new(ErrorKind::Credentials, format!("{begin}: {why}{remedy}")))
        })
    }

    fn what(&self) -> String {
        self.what.clone()
    }
}

impl<P> FromAws<P> {
    /// How to sign on again, if the profile signs on.
    async fn remedy(&self) -> Option<String> {
        let files = SharedFiles::load(self.profile.as_deref()).await;
        files.get("sso_session").or_else(|| files.get("sso_start_url"))?;
        let profile = self.profile.as_deref().map(|name| format!(" --profile {name}")).unwrap_or_default();
        Some(format!("; sign on anew with `aws sso login{profile}`"))
    }
}

/// Without what a process of the profile wrote: it may be keys, or part of them.
fn without_output(why: &str) -> String {
    for begin in ["Stderr:", "could not parse response"] {
        if let Some((before, _)) = why.split_once(begin) {
            let before = before.trim_end_matches([' ', '.', ',']);
            return match begin {
                "Stderr:" => format!("{before}; run the command in a shell to see what it says"),
                _ => format!("{before}: it did not print keys as JSON"),
            };
        }
    }
    why.to_owned()
}

#[cfg(test)]
mod tests {
    use super::without_output;

    #[test]
    fn what_a_process_wrote_is_not_repeated() {
        for (why, shown) in [
            (
                "external process exited with code exit status: 1. Stderr: hunter2",
                "external process exited with code exit status: 1; run the command in a shell to see what it says",
            ),
            (
                "from external process, could not parse response: found `hunter2`",
                "from external process: it did not print keys as JSON",
            ),
            ("no such file", "no such file"),
        ] {
            assert_eq!(without_output(why), shown);
        }
    }
}
