//! AWS's default chain: the first way in that is there, in the order of AWS's command line.

use super::provider::{Fetch, Fetched, Fetching, Setup};
use super::shared::fetch_now;
use super::web_identity::WebIdentity;
use super::{Credentials, Source, container, environment as variables, profile};
use crate::config::environment;
use crate::error::{Error, ErrorKind};
use crate::shared_files::{DEFAULT, SharedFiles};

/// The variable that says where the token of a web identity is.
const FILE: &str = "AWS_WEB_IDENTITY_TOKEN_FILE";

/// The chain, gone through whenever keys are needed.
pub(super) struct Chain {
    /// A profile that the program itself names: then keys in the environment do not count.
    pub(super) named: Option<String>,
    pub(super) setup: Setup,
}

impl Chain {
    fn profile(&self) -> &str {
        self.named.as_deref().or(self.setup.profile.as_deref()).unwrap_or(DEFAULT)
    }

    async fn keys(&self) -> Result<Fetched, Error> {
        let files = SharedFiles::load(Some(self.profile()));
        let found = select(&files, self.named.is_some(), &environment)?;
        tracing::debug!(?found, "the default chain has chosen");
        match fetch_now(&found, &self.setup).await {
            // Nobody has set up anything, and nobody answers.
            Err(error) if found.0 == Source::InstanceMetadata => {
                let unreadable = files.unreadable();
                let tried = tried(&files, self.named.is_some(), error.message());
                Err(Error::new(ErrorKind::Credentials, format!("{tried}{unreadable}")))
            }
            outcome => outcome,
        }
    }
}

impl Fetch for Chain {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.keys())
    }

    fn what(&self) -> String {
        "the default chain".to_owned()
    }
}

/// The first that is there: keys in the environment, the role of the profile, a web identity, the rest of the profile, the
/// container's host, the instance's metadata.
fn select(
    files: &SharedFiles,
    is_named: bool,
    environment: &impl Fn(&str) -> Option<String>,
) -> Result<Credentials, Error> {
    if !is_named && variables::has_keys(environment) {
        return Ok(Credentials(Source::Environment));
    }
    files.intact()?;
    let name = files.selected();
    if let Some(found) = profile::role(files, name)? {
        return Ok(found);
    }
    if let Some(found) = web_identity(files, is_named, environment)? {
        return Ok(found);
    }
    if let Some(found) = profile::rest(files, name)? {
        return Ok(found);
    }
    Ok(Credentials(if container::is_there(environment) { Source::Container } else { Source::InstanceMetadata }))
}

/// A web identity. Each part of it that the environment lacks comes from the profile, as for AWS's command line.
fn web_identity(
    files: &SharedFiles,
    is_named: bool,
    environment: &impl Fn(&str) -> Option<String>,
) -> Result<Option<Credentials>, Error> {
    let name = files.selected();
    let part = |variable: &str, property: &str| {
        let variable = if is_named { None } else { environment(variable) };
        variable.or_else(|| Some(files.profile(name)?.get(property)?.value().to_owned()))
    };
    let Some(file) = part(FILE, "web_identity_token_file") else { return Ok(None) };
    let Some(role_arn) = part("AWS_ROLE_ARN", "role_arn") else {
        // The profile says what it lacks, if the file is its own.
        profile::web_identity(files, name)?;
        let message =
            "the environment gives no credentials: AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not";
        return Err(Error::new(ErrorKind::Credentials, message));
    };
    let session_name = part("AWS_ROLE_SESSION_NAME", "role_session_name");
    let identity = WebIdentity { role_arn: role_arn.trim().to_owned(), token_file: file.into(), session_name };
    Ok(Some(Credentials(Source::WebIdentity(identity))))
}

/// What was tried, with what was found: names only.
fn tried(files: &SharedFiles, is_named: bool, metadata: &str) -> String {
    let variables = |names: &[&str]| {
        let variable = |&name: &&str| match environment(name) {
            Some(_) => format!("{name} is set"),
            None => format!("{name} is not set"),
        };
        names.iter().map(variable).collect::<Vec<_>>().join(", ")
    };
    let unless_named = |names: &[&str]| match is_named {
        true => "not asked, since the program names a profile".to_owned(),
        false => variables(names),
    };
    let name = files.selected();
    let profile = if files.profile(name).is_some() { "without credentials" } else { "not there" };
    let metadata = match environment("AWS_EC2_METADATA_DISABLED") {
        Some(value) if value.eq_ignore_ascii_case("true") => "switched off by AWS_EC2_METADATA_DISABLED",
        _ => metadata,
    };
    format!(
        "no credentials found. Give the connector Credentials, or set up one of what was tried: environment ({}); \
         profile `{name}` of the shared AWS files ({profile}); web identity ({}); container ({}); \
         instance metadata ({metadata})",
        unless_named(&["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]),
        unless_named(&[FILE]),
        variables(&["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_is_there_is_taken() {
        let all = "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = hunter2\n";
        let role = "[default]\nrole_arn = arn:aws:iam::123456789012:role/a\ncredential_source = EcsContainer\n";
        let identity = "[default]\nrole_arn = arn:aws:iam::123456789012:role/p\nweb_identity_token_file = /p\n";
        let (id, secret) = (("AWS_ACCESS_KEY_ID", "a"), ("AWS_SECRET_ACCESS_KEY", "b"));
        let (file, arn) = (("AWS_WEB_IDENTITY_TOKEN_FILE", "/t"), ("AWS_ROLE_ARN", "arn"));
        let container = ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost");
        for (config, is_named, variables, expected) in [
            (all, false, &[id, secret, file, arn, container][..], "the environment"),
            (all, false, &[secret], "the environment"),
            (all, true, &[id, secret, file, arn, container], "Credentials::from_keys"),
            (role, false, &[file, arn, container], "Credentials::assume_role"),
            (all, false, &[file, arn, container], "Credentials::web_identity"),
            (all, false, &[container], "Credentials::from_keys"),
            ("[default]\nregion = x\n", true, &[container], "the container"),
            ("[default]\nregion = x\n", false, &[], "instance metadata"),
            ("[broken", false, &[id, secret], "the environment"),
            // Each part of a web identity is of the environment, or else of the profile.
            (identity, false, &[], "Credentials::web_identity(\"arn:aws:iam::123456789012:role/p\")"),
            (identity, false, &[arn], "Credentials::web_identity(\"arn\")"),
            (identity, true, &[arn], "Credentials::web_identity(\"arn:aws:iam::123456789012:role/p\")"),
            (identity, false, &[file], "Credentials::web_identity(\"arn:aws:iam::123456789012:role/p\")"),
            ("[default]\nweb_identity_token_file = /p\n", false, &[arn], "Credentials::web_identity(\"arn\")"),
        ] {
            let look =
                |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            let found = select(&SharedFiles::of(config, ""), is_named, &look).expect(expected);
            assert!(format!("{found:?}").starts_with(expected), "{found:?}, not {expected}");
        }
        let refused = |config: &str, variable: Option<(&str, &str)>| {
            let look = |name: &str| variable.filter(|(known, _)| *known == name).map(|(_, value)| value.to_owned());
            select(&SharedFiles::of(config, ""), false, &look).expect_err("refused").message().to_owned()
        };
        assert!(refused("[broken", None).starts_with("shared AWS files: config line 1"));
        assert!(refused("", Some(file)).contains("AWS_ROLE_ARN is not"));
        assert!(refused("[default]\nweb_identity_token_file = /p", None).contains("but no role_arn"));
    }
}
