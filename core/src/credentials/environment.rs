//! Keys in the variables `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.

use super::keys::{Keys as Given, moment};
use super::provider::{Fetch, Fetching};
use crate::config::environment;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use aws_credential_types::Credentials as Keys;

const ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
/// The second is how it was called once; as for AWS's command line, it comes first.
const TOKENS: [&str; 2] = ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"];
const EXPIRATION: &str = "AWS_CREDENTIAL_EXPIRATION";

/// Whether there are keys, or one half of a pair.
pub(super) fn has_keys(environment: &impl Fn(&str) -> Option<String>) -> bool {
    environment(ID).is_some() || environment(SECRET).is_some()
}

/// The variables of the process, read when keys are needed: a program may set them anew before they end.
pub(super) struct Environment;

impl Fetch for Environment {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(std::future::ready(keys(&environment).map(Into::into)))
    }

    fn what(&self) -> String {
        "the environment".to_owned()
    }
}

fn keys(environment: &impl Fn(&str) -> Option<String>) -> Result<Keys, Error> {
    let fail = |why: String| Error::new(ErrorKind::Credentials, format!("the environment gives no credentials: {why}"));
    let part = |name: &str, other: &str| match (environment(name), environment(other)) {
        (Some(value), _) => Ok(value),
        (None, Some(_)) => Err(fail(format!("{other} is set, but {name} is not"))),
        (None, None) => Err(fail(format!("neither {name} nor {other} is set"))),
    };
    let (id, secret) = (part(ID, SECRET)?, part(SECRET, ID)?);
    let token = TOKENS.iter().find_map(|name| Some((*name, environment(name)?)));
    let (of_token, token) = token.map_or((TOKENS[1], None), |(name, token)| (name, Some(Secret::new(token))));
    let end = match environment(EXPIRATION) {
        Some(text) => Some(
            moment(text.trim())
                .ok_or_else(|| fail(format!("{EXPIRATION} must be a moment such as 2026-01-31T12:00:00Z")))?,
        ),
        None => None,
    };
    let keys = Given::new(id, Secret::new(secret), token).check_from([ID, SECRET, of_token], end);
    keys.map_err(|error| fail(error.message().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_whole_or_an_error() {
        let read = |variables: &[(&str, &str)]| {
            let look =
                |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            keys(&look)
        };
        let (id, secret) = ((ID, "AKIAIOSFODNN7EXAMPLE"), (SECRET, "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY"));
        let keys = read(&[id, secret, ("AWS_SESSION_TOKEN", "new"), ("AWS_SECURITY_TOKEN", "old")]).expect("whole");
        assert_eq!((keys.session_token(), keys.expiry()), (Some("old"), None));
        assert!(read(&[id, secret, (EXPIRATION, "2099-01-31T12:00:00Z")]).expect("whole").expiry().is_some());
        for (variables, why) in [
            (&[id][..], "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not"),
            (&[secret], "AWS_SECRET_ACCESS_KEY is set, but AWS_ACCESS_KEY_ID is not"),
            (&[], "neither AWS_ACCESS_KEY_ID nor AWS_SECRET_ACCESS_KEY is set"),
            (&[id, secret, (EXPIRATION, "tomorrow")], "AWS_CREDENTIAL_EXPIRATION must be a moment"),
        ] {
            let error = read(variables).expect_err(why);
            assert!(error.kind() == ErrorKind::Credentials && error.message().contains(why), "{error}");
        }
    }
}
