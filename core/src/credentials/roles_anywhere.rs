//! IAM Roles Anywhere: keys for a client certificate (CreateSession, which no SDK has).

mod certificate;
#[cfg(any(test, fuzzing))]
pub(super) mod fuzz;
mod key;
mod mendix;
#[cfg(test)]
mod odd_keys;
mod pem;
mod pkcs12;
mod session;
#[cfg(feature = "mqtt")]
mod tls;

pub use certificate::Certificate;
pub use session::SessionRequest;

use super::issuer::Issuer;
use super::provider::{Fetch, Fetching, Setup};
use super::{Credentials, Source, sts};
use crate::error::Error;
use crate::secret::Secret;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value};
use session::Session;
use std::fmt;
use std::time::{Duration, SystemTime};

/// A session of IAM Roles Anywhere. Made by [`Credentials::roles_anywhere`]; a connector takes it as credentials.
#[derive(Clone, PartialEq, Eq, Hash)]
#[must_use = "a session is begun by the connector that it is given to"]
pub struct RolesAnywhere {
    trust_anchor_arn: String,
    profile_arn: String,
    role_arn: String,
    certificate: Certificate,
    duration: Duration,
    session_name: Option<String>,
    region: Option<String>,
}

impl RolesAnywhere {
    pub(super) fn new(
        trust_anchor_arn: String,
        profile_arn: String,
        role_arn: String,
        certificate: Certificate,
    ) -> Self {
        RolesAnywhere {
            trust_anchor_arn,
            profile_arn,
            role_arn,
            certificate,
            duration: Duration::from_secs(3600),
            session_name: None,
            region: None,
        }
    }

    /// How long each session is good for, 900 s to 43200 s, and not longer than the profile allows. Default: 3600 s.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// The name that the session is seen under in CloudTrail, 2 to 64 characters. The profile must allow it. Default:
    /// the certificate's serial number, which the service takes.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// The region of Roles Anywhere. Default: the trust anchor's.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    pub(super) fn fetch(&self, setup: &Setup) -> Result<Box<dyn Fetch>, Error> {
        let session = self.session(setup)?;
        // An unusable certificate is found now, not with the first call.
        self.certificate.load(SystemTime::now())?;
        Ok(Box::new(Beginning { session, certificate: self.certificate.clone() }))
    }

    pub(super) fn request(&self, setup: &Setup) -> Result<SessionRequest, Error> {
        let (session, now) = (self.session(setup)?, SystemTime::now());
        session.signed(&self.certificate.load(now)?, now)
    }

    /// What is asked for, checked.
    fn session(&self, setup: &Setup) -> Result<Session, Error> {
        let anchor_region = check_arn("trust_anchor_arn", &self.trust_anchor_arn, "trust-anchor/")?;
        check_arn("profile_arn", &self.profile_arn, "profile/")?;
        sts::check_role_arn(&self.role_arn)?;
        let session_name = self.session_name.as_deref().map(|name| sts::session_name(Some(name))).transpose()?;
        let region = self.region.as_deref().unwrap_or(anchor_region).to_owned();
        crate::endpoint::check_region(&region, "")?;
        let mut body = serde_json::json!({
            "durationSeconds": sts::check_duration(self.duration)?,
            "profileArn": self.profile_arn,
            "roleArn": self.role_arn,
            "trustAnchorArn": self.trust_anchor_arn,
        });
        if let Some(name) = session_name {
            body["roleSessionName"] = name.into();
        }
        let endpoint = match &setup.roles_anywhere_endpoint_url {
            Some(url) => url.clone(),
            None => crate::endpoint::of_every_region("rolesanywhere", &region, setup.use_fips, setup.use_dual_stack),
        };
        let what = format!("role {} cannot be had through IAM Roles Anywhere", self.role_arn);
        let issuer = Issuer::new(session::SERVICE, endpoint, setup.limits, setup.network.clone());
        Ok(Session::new(what, region, body.to_string(), issuer))
    }
}

/// Checks `arn:PARTITION:rolesanywhere:REGION:ACCOUNT:KIND/ID`, and gives the region.
fn check_arn<'a>(field: &str, arn: &'a str, kind: &str) -> Result<&'a str, Error> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    if let ["arn", partition, "rolesanywhere", region, account, resource] = parts[..]
        && partition.starts_with("aws")
        && crate::endpoint::check_region(region, "").is_ok()
        && account.len() == 12
        && account.bytes().all(|byte| byte.is_ascii_digit())
        && resource.strip_prefix(kind).is_some_and(|id| !id.is_empty() && id.is_ascii())
    {
        return Ok(region);
    }
    Err(Error::validation(format!(
        "{field} must look like arn:aws:rolesanywhere:us-east-1:123456789012:{kind}id, but is {arn:?}"
    )))
}

struct Beginning {
    session: Session,
    certificate: Certificate,
}

impl Fetch for Beginning {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async {
            let certificate = self.certificate.load(SystemTime::now())?;
            self.session.begin(&certificate).await
        })
    }

    fn what(&self) -> String {
        "IAM Roles Anywhere".to_owned()
    }
}

impl From<RolesAnywhere> for Credentials {
    fn from(session: RolesAnywhere) -> Self {
        Credentials(Source::RolesAnywhere(Box::new(session)))
    }
}

impl fmt::Debug for RolesAnywhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials::roles_anywhere({:?}, {:?})", self.role_arn, self.certificate)
    }
}

/// From data, as the bindings hand it in.
pub(super) fn from_map(map: &Map<String, Value>) -> Result<Credentials, Error> {
    let text = |name: &str| super::text(map, name);
    let certificate = Certificate::from_map(map)?;
    let arn = |name: &str| Ok::<_, Error>(text(name)?.unwrap_or_default());
    let mut session = RolesAnywhere::new(arn("trust_anchor_arn")?, arn("profile_arn")?, arn("role_arn")?, certificate);
    session.duration = super::duration(map)?.unwrap_or(session.duration);
    session.session_name = text("session_name")?;
    session.region = text("region")?;
    Ok(session.into())
}

impl Certificate {
    /// From data, as the bindings hand it in: `certificate` and `private_key` are paths, `certificate_base64` and
    /// `private_key_base64` contents; `certificate_pin` is a name in the environment; `certificate_number` is one of
    /// `certificate_files`, which have `certificate_passwords`.
    pub(crate) fn from_map(map: &Map<String, Value>) -> Result<Certificate, Error> {
        let text = |name: &str| super::text(map, name);
        let texts = |name: &str| super::texts(map, name);
        let bytes = |name: &str| -> Result<Option<Vec<u8>>, Error> {
            let decode = |text: String| {
                BASE64_STANDARD
                    .decode(Secret::new(text).as_bytes())
                    .map_err(|error| Error::validation(format!("{name} is not base64: {error}")))
            };
            text(name)?.map(decode).transpose()
        };
        let mut certificate = if let Some(bytes) = bytes("certificate_base64")? {
            Certificate::from_bytes(bytes)
        } else if let Some(pin) = text("certificate_pin")? {
            Certificate::from_environment(&pin)?
        } else if let Some(number) = map.get("certificate_number").filter(|number| !number.is_null()) {
            let refuse = || Error::validation(format!("number must be a whole number, but is {number}"));
            let number = number.as_i64().ok_or_else(refuse)?;
            Certificate::from_list(texts("certificate_files")?, texts("certificate_passwords")?, number)?
        } else {
            Certificate::from_file(text("certificate")?.unwrap_or_default())
        };
        if let Some(bytes) = bytes("private_key_base64")? {
            certificate = certificate.private_key_bytes(bytes);
        } else if let Some(path) = text("private_key")? {
            certificate = certificate.private_key_file(path);
        }
        if let Some(password) = text("password")? {
            certificate = certificate.password(password);
        }
        Ok(certificate)
    }
}
