//! Roles: which there are, and what taking one demands.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::arn::Arn;

/// What a role's option on the command line puts before its external id.
const EXTERNAL_ID: &str = ",external-id=";

const ROLE_FORM: &str = "a role must look like arn:aws:iam::123456789012:role/NAME[,external-id=ID]";

/// A role that can be taken.
#[derive(Clone, PartialEq, Eq)]
pub struct Role {
    /// Such as `arn:aws:iam::123456789012:role/Gateway`.
    pub arn: String,
    /// What `AssumeRole` must say to take it; a role that has one can be taken in no other way.
    pub external_id: Option<String>,
}

impl Role {
    /// A role that everybody may take.
    pub fn new(arn: impl Into<String>) -> Role {
        Role { arn: arn.into(), external_id: None }
    }

    /// Demands an external id.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Role {
        self.external_id = Some(external_id.into());
        self
    }

    /// Says in one sentence why there can be no such role.
    pub(crate) fn check(&self) -> Result<(), String> {
        match RoleArn::parse(&self.arn) {
            Some(_) if self.external_id.as_deref() == Some("") => Err("an external id must not be empty".to_owned()),
            Some(_) => Ok(()),
            None => Err(format!("{ROLE_FORM}, not {}", self.arn)),
        }
    }
}

impl FromStr for Role {
    type Err = String;

    /// Reads `<arn>` or `<arn>,external-id=<id>`.
    fn from_str(text: &str) -> Result<Role, String> {
        let role = match text.split_once(EXTERNAL_ID) {
            Some((arn, external_id)) => Role::new(arn).external_id(external_id),
            None => Role::new(text),
        };
        role.check().map(|()| role)
    }
}

impl fmt::Debug for Role {
    /// The ARN, and whether there is an external id.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let external_id = self.external_id.as_ref().map(|_| "...");
        formatter.debug_struct("Role").field("arn", &self.arn).field("external_id", &external_id).finish()
    }
}

/// The ARN of a role, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoleArn {
    pub(crate) text: String,
    pub(crate) partition: String,
    pub(crate) account: String,
    /// The name without its path.
    pub(crate) name: String,
}

impl RoleArn {
    /// Reads the ARN of a role.
    pub(crate) fn parse(text: &str) -> Option<RoleArn> {
        let arn = Arn::parse(text).filter(|arn| arn.names("iam", "role/") && arn.region.is_empty())?;
        let name = arn.resource.rsplit('/').next().filter(|name| !name.is_empty())?.to_owned();
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@_-".contains(&byte);
        let is_named = name.bytes().all(is_name) && name.len() <= 64 && arn.account != "aws";
        is_named.then_some(RoleArn { text: text.to_owned(), partition: arn.partition, account: arn.account, name })
    }

    /// The unique identifier of the role, always the same for the same ARN.
    pub(crate) fn id(&self) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let digest = Sha256::digest(self.text.as_bytes());
        let letters = digest.iter().take(17).map(|byte| LETTERS[usize::from(byte & 31)] as char);
        "AROA".chars().chain(letters).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_with_and_without_an_external_id() {
        let arn = "arn:aws:iam::123456789012:role/path/Gateway";
        assert_eq!(arn.parse(), Ok(Role::new(arn)));
        assert_eq!(format!("{arn},external-id=a,b=c").parse(), Ok(Role::new(arn).external_id("a,b=c")));
        assert_eq!(RoleArn::parse(arn).unwrap().name, "Gateway");
        for text in [
            "",
            "Gateway",
            "arn:aws:iam::123456789012:user/A",
            "arn:aws:iam::123456789012:role/a/",
            &format!("{arn},external-id="),
        ] {
            assert!(text.parse::<Role>().is_err(), "{text}");
        }
        assert!(!format!("{:?}", Role::new(arn).external_id("ours")).contains("ours"));
    }

    #[test]
    fn a_role_keeps_its_identifier() {
        let id = |text| RoleArn::parse(text).unwrap().id();
        let one = id("arn:aws:iam::123456789012:role/One");
        assert_eq!(one, id("arn:aws:iam::123456789012:role/One"));
        assert_ne!(one, id("arn:aws:iam::123456789012:role/Two"));
        assert!(one.len() == 21 && one.starts_with("AROA"));
    }
}
