//! A profile of the shared AWS files, as one of the other ways in: keys, a role, a web identity, a process, single
//! sign-on. What comes first where a profile has several is as with AWS's command line.

use super::keys::Keys;
use super::process::Process;
use super::provider::{Fetch, Fetching, Setup};
use super::shared::{fetch_now, provider};
use super::single_sign_on::SingleSignOn;
use super::web_identity::WebIdentity;
use super::{AssumeRole, Credentials, Source};
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::shared_files::{Found, Profile, SharedFiles};
use std::time::Duration;

const ROLE: &str = "role_arn";
const TOKEN_FILE: &str = "web_identity_token_file";
const ID: &str = "aws_access_key_id";
const SECRET: &str = "aws_secret_access_key";
/// Each role of a chain is assumed with the one before: nobody has so many, and a stack has an end.
const LONGEST_CHAIN: usize = 64;
const TOKENS: [&str; 2] = ["aws_security_token", "aws_session_token"];

/// A profile that is read, and its way in gone, whenever keys are needed: other tools write new keys into the files.
pub(super) struct OfProfile {
    name: String,
    setup: Setup,
    what: String,
}

impl OfProfile {
    /// Checks what the profile says. The connector has checked that it exists.
    pub(super) fn new(name: &str, setup: &Setup) -> Result<Self, Error> {
        let credentials = credentials(&SharedFiles::load(Some(name)), name)?;
        let provider = provider(&credentials, setup).map_err(|error| fail(name, error.message()))?;
        let what = format!("{} of profile `{name}`", provider.what());
        Ok(OfProfile { name: name.to_owned(), setup: setup.clone(), what })
    }
}

impl Fetch for OfProfile {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            let credentials = credentials(&SharedFiles::load(Some(&self.name)), &self.name)?;
            let keys = fetch_now(&credentials, &self.setup).await;
            keys.map_err(|error| error.within(&format!("profile `{}` gives no credentials", self.name)))
        })
    }

    fn what(&self) -> String {
        self.what.clone()
    }
}

/// The way in of a profile that must have one.
pub(super) fn credentials(files: &SharedFiles, name: &str) -> Result<Credentials, Error> {
    let found = of(files, name)?;
    found.ok_or_else(|| fail(name, "it has neither keys nor a role, a web identity, a process or single sign-on"))
}

/// The way in of a profile, if it has one.
fn of(files: &SharedFiles, name: &str) -> Result<Option<Credentials>, Error> {
    files.intact()?;
    Ok(match role(files, name)? {
        Some(found) => Some(found),
        None => match web_identity(files, name)? {
            Some(found) => Some(found),
            None => rest(files, name)?,
        },
    })
}

/// The role that a profile assumes with other credentials.
pub(super) fn role(files: &SharedFiles, name: &str) -> Result<Option<Credentials>, Error> {
    role_of(files, name, &mut vec![name.to_owned()])
}

fn role_of(files: &SharedFiles, name: &str, visited: &mut Vec<String>) -> Result<Option<Credentials>, Error> {
    let Some(profile) = files.profile(name) else { return Ok(None) };
    let Some(arn) = profile.get(ROLE).filter(|_| profile.get(TOKEN_FILE).is_none()) else { return Ok(None) };
    if let Some(device) = profile.get("mfa_serial") {
        return Err(fail(
            name,
            &format!(
                "its role wants the token of a device (mfa_serial, {device}), which twinlink cannot ask for: get keys \
                 with `aws configure export-credentials --profile {name}` and give it those"
            ),
        ));
    }
    let source = match (profile.get("source_profile"), profile.get("credential_source")) {
        (Some(source), None) => source_profile(files, profile, source.value(), visited)?,
        (None, Some(source)) => named_source(name, source)?,
        (Some(_), Some(_)) => return Err(fail(name, "it has both source_profile and credential_source")),
        (None, None) => return Err(fail(name, "it has role_arn, but neither source_profile nor credential_source")),
    };
    let mut role = AssumeRole::new(arn.value().to_owned()).source(source);
    if let Some(id) = profile.get("external_id") {
        role = role.external_id(id.value());
    }
    if let Some(session) = profile.get("role_session_name") {
        role = role.session_name(session.value());
    }
    if let Some(duration) = profile.get("duration_seconds") {
        let seconds: u64 = duration.value().trim().parse().map_err(|_| {
            let wrong = duration.value();
            fail(name, &format!("duration_seconds must be 900 to 43200, but is {wrong:?} ({duration})"))
        })?;
        role = role.duration(Duration::from_secs(seconds));
    }
    role.check().map_err(|error| fail(name, error.message()))?;
    Ok(Some(role.into()))
}

/// What another profile gives to assume a role with. A profile may be its own source if it has keys.
fn source_profile(
    files: &SharedFiles,
    of: Profile<'_>,
    source: &str,
    visited: &mut Vec<String>,
) -> Result<Credentials, Error> {
    let Some(profile) = files.profile(source) else {
        return Err(fail(of.name, &format!("its source_profile {source:?} is not there")));
    };
    let has_keys = profile.get(ID).is_some() || profile.get(SECRET).is_some();
    if visited.iter().any(|name| name == source) && (source != of.name || !has_keys) {
        return Err(fail(
            of.name,
            &format!("its source_profile goes round in a circle: {} -> {source}", visited.join(" -> ")),
        ));
    }
    if visited.len() == LONGEST_CHAIN {
        let why = format!("its source_profile {source:?} ends a chain of more than {LONGEST_CHAIN} profiles");
        return Err(fail(of.name, &why));
    }
    visited.push(source.to_owned());
    let found = match has_keys {
        true => None,
        false => role_of(files, source, visited)?,
    };
    let found = match found {
        Some(found) => Some(found),
        None => match web_identity(files, source)? {
            Some(found) => Some(found),
            None => rest(files, source)?,
        },
    };
    found.ok_or_else(|| fail(of.name, &format!("its source_profile {source:?} has no credentials")))
}

fn named_source(name: &str, source: &Found) -> Result<Credentials, Error> {
    Ok(Credentials(match source.value().to_lowercase().as_str() {
        "environment" => Source::Environment,
        "ecscontainer" => Source::Container,
        "ec2instancemetadata" => Source::InstanceMetadata,
        other => {
            return Err(fail(
                name,
                &format!(
                    "credential_source must be Environment, EcsContainer or Ec2InstanceMetadata, but is {other:?} ({source})"
                ),
            ));
        }
    }))
}

/// The role that a profile assumes with the token in a file.
pub(super) fn web_identity(files: &SharedFiles, name: &str) -> Result<Option<Credentials>, Error> {
    let Some(profile) = files.profile(name) else { return Ok(None) };
    let Some(file) = profile.get(TOKEN_FILE) else { return Ok(None) };
    let Some(arn) = profile.get(ROLE) else {
        return Err(fail(name, &format!("it has web_identity_token_file ({file}), but no role_arn")));
    };
    Ok(Some(Credentials(Source::WebIdentity(WebIdentity {
        role_arn: arn.value().to_owned(),
        token_file: file.value().into(),
        session_name: profile.get("role_session_name").map(|found| found.value().to_owned()),
    }))))
}

/// What a profile has besides roles: single sign-on, keys, a process.
pub(super) fn rest(files: &SharedFiles, name: &str) -> Result<Option<Credentials>, Error> {
    let Some(profile) = files.profile(name) else { return Ok(None) };
    if let Some(found) = SingleSignOn::of(files, profile).map_err(|why| fail(name, &why))? {
        return Ok(Some(Credentials(Source::SingleSignOn(found))));
    }
    // Keys in the file of credentials come before a process, and those in the other file after it.
    if let Some(keys) = keys(profile, true)? {
        return Ok(Some(keys));
    }
    if let Some(session) = profile.get("login_session") {
        return Err(fail(
            name,
            &format!(
                "it signs on with `aws login` (login_session, {session}), which twinlink does not read: set \
                 `credential_process = aws configure export-credentials --profile {name}` in another profile"
            ),
        ));
    }
    if let Some(command) = profile.get("credential_process") {
        return Ok(Some(Credentials(Source::Process(Process(Secret::new(command.value().to_owned()))))));
    }
    keys(profile, false)
}

/// The keys in one of the files, with the token beside them: one that the other file has belongs to other keys.
fn keys(profile: Profile<'_>, is_in_credentials: bool) -> Result<Option<Credentials>, Error> {
    let own = |name: &str| profile.get_in(is_in_credentials, name);
    let half = |there: &Found, has: &str, lacks: &str| {
        Err(fail(profile.name, &format!("it has {has} ({there}), but no {lacks} in the same file")))
    };
    match (own(ID), own(SECRET)) {
        (Some(id), Some(secret)) => {
            let token = TOKENS.iter().find_map(|name| own(name));
            let source = |name: &str, found: &Found| format!("{name} ({found})");
            let sources = [
                source(ID, id),
                source(SECRET, secret),
                token.map_or_else(String::new, |found| source("the session token", found)),
            ];
            let token = token.map(|token| Secret::new(token.value().to_owned()));
            let keys = Keys::new(id.value().to_owned(), Secret::new(secret.value().to_owned()), token);
            keys.check_from(sources, None).map_err(|error| fail(profile.name, error.message()))?;
            Ok(Some(Credentials(Source::Keys(keys))))
        }
        (Some(id), None) => half(id, ID, SECRET),
        (None, Some(secret)) => half(secret, SECRET, ID),
        (None, None) => Ok(None),
    }
}

fn fail(name: &str, why: &str) -> Error {
    Error::new(ErrorKind::Credentials, format!("profile `{name}` gives no credentials: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: &str = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = hunter2/hunter2\n";
    const ROLE: &str = "role_arn = arn:aws:iam::123456789012:role/a\n";

    /// The way in of the profile `p`, as it is shown.
    fn shown(config: &str, credentials: &str) -> String {
        let (config, credentials) = (config.replace("KEYS\n", KEYS), credentials.replace("KEYS\n", KEYS));
        let shown = match super::credentials(&SharedFiles::of(&config.replace("ROLE\n", ROLE), &credentials), "p") {
            Ok(found) => format!("{found:?}"),
            Err(error) => error.message().to_owned(),
        };
        assert!(!shown.contains("hunter2"), "{shown}");
        shown
    }

    #[test]
    fn what_comes_first_is_as_with_the_command_line() {
        let role = "Credentials::assume_role(\"arn:aws:iam::123456789012:role/a\", source: ";
        let keys = "Credentials::from_keys(\"****MPLE\")";
        for (config, credentials, expected) in [
            ("[profile p]\nKEYS\n", "", keys.to_owned()),
            ("", "[p]\nKEYS\n", keys.to_owned()),
            ("[profile p]\nKEYS\nROLE\nsource_profile = p\n", "", format!("{role}{keys})")),
            ("[profile p]\nROLE\nsource_profile = q\n[profile q]\nKEYS\n", "", format!("{role}{keys})")),
            (
                "[profile p]\nROLE\nsource_profile = q\n[profile q]\nROLE\nsource_profile = r\n",
                "[r]\nKEYS\n",
                format!("{role}{role}{keys}))"),
            ),
            // A source's own keys come before its role.
            ("[profile p]\nROLE\nsource_profile = q\n[profile q]\nROLE\nKEYS\n", "", format!("{role}{keys})")),
            ("[profile p]\nROLE\ncredential_source = Environment\n", "", format!("{role}the environment)")),
            // But not before its web identity.
            (
                "[profile p]\nROLE\nsource_profile = q\n[profile q]\nROLE\nweb_identity_token_file = /t\nKEYS\n",
                "",
                format!("{role}Credentials::web_identity(\"arn:aws:iam::123456789012:role/a\"))"),
            ),
            // A token belongs to the keys beside it.
            ("[profile p]\nKEYS\naws_session_token = t\n", "[p]\nKEYS\n", keys.to_owned()),
            ("[profile p]\nKEYS\n", "[p]\naws_session_token = t\n", keys.to_owned()),
            (
                "[profile p]\nKEYS\naws_session_token = t\n",
                "[p]\naws_session_token = u\n",
                "Credentials::from_keys(\"****MPLE\", with session token)".to_owned(),
            ),
            (
                "[profile p]\nROLE\nweb_identity_token_file = /t\nKEYS\n",
                "",
                "Credentials::web_identity(\"arn:aws:iam::123456789012:role/a\")".to_owned(),
            ),
            ("[profile p]\ncredential_process = get x\nKEYS\n", "", "Credentials::process(\"get ...\")".to_owned()),
            ("[profile p]\ncredential_process = get x\n", "[p]\nKEYS\n", keys.to_owned()),
        ] {
            assert_eq!(shown(config, credentials), expected, "{config} | {credentials}");
        }
    }

    #[test]
    fn a_chain_of_roles_has_an_end() {
        let chain = |length: usize| -> String {
            let role = |n: usize| format!("[profile p{n}]\nROLE\nsource_profile = p{}\n", n + 1);
            let roles: String = (1..length).map(role).collect();
            format!("[profile p]\nROLE\nsource_profile = p1\n{roles}[profile p{length}]\nKEYS\n")
        };
        assert!(shown(&chain(63), "").starts_with("Credentials::assume_role"));
        let refused = "its source_profile \"p64\" ends a chain of more than 64 profiles";
        assert!(shown(&chain(64), "").ends_with(refused) && shown(&chain(20_000), "").ends_with(refused));
    }

    #[test]
    fn what_cannot_be_gone_says_why() {
        for (config, why) in [
            ("[profile p]\nregion = x\n", "it has neither keys nor a role"),
            (
                "[profile p]\naws_access_key_id = a\n",
                "it has aws_access_key_id (config line 2), but no aws_secret_access_key",
            ),
            (
                "[profile p]\naws_secret_access_key = hunter2\n",
                "it has aws_secret_access_key (config line 2), but no aws_access_key_id",
            ),
            ("[profile p]\nROLE\n", "it has role_arn, but neither source_profile nor credential_source"),
            ("[profile p]\nROLE\nsource_profile = q\n", "its source_profile \"q\" is not there"),
            ("[profile p]\nROLE\nsource_profile = p\n", "goes round in a circle: p -> p"),
            (
                "[profile p]\nROLE\nsource_profile = q\n[profile q]\nROLE\nsource_profile = p\n",
                "goes round in a circle: p -> q -> p",
            ),
            (
                "[profile p]\nROLE\nsource_profile = q\n[profile q]\nregion = x\n",
                "its source_profile \"q\" has no credentials",
            ),
            (
                "[profile p]\nROLE\ncredential_source = Vault\n",
                "credential_source must be Environment, EcsContainer or Ec2InstanceMetadata, but is \"vault\" (config line 3)",
            ),
            ("[profile p]\nROLE\nsource_profile = q\nmfa_serial = arn:x\n", "mfa_serial, config line 4"),
            (
                "[profile p]\nROLE\nsource_profile = q\nduration_seconds = long\n[profile q]\nKEYS\n",
                "duration_seconds must be 900 to 43200, but is \"long\" (config line 4)",
            ),
            ("[profile p]\nrole_arn = a\nsource_profile = q\n[profile q]\nKEYS\n", "role_arn must look like"),
            (
                "[profile p]\nROLE\nsource_profile = q\nduration_seconds = 1\n[profile q]\nKEYS\n",
                "duration must be 900",
            ),
            (
                "[profile p]\nROLE\nsource_profile = q\nrole_session_name = a b\n[profile q]\nKEYS\n",
                "session_name must be",
            ),
            (
                "[profile p]\nweb_identity_token_file = /t\n",
                "it has web_identity_token_file (config line 2), but no role_arn",
            ),
            ("[profile p]\nlogin_session = arn:x\n", "`aws login`"),
        ] {
            let shown = shown(config, "");
            assert!(shown.starts_with("profile `"), "{config}: {shown}");
            assert!(shown.contains("` gives no credentials: ") && shown.contains(why), "{config}: {shown}");
        }
    }
}
