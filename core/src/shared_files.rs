//! The shared AWS files, and the endpoints that they and the environment set.

use crate::endpoint::{self, Service};
use crate::error::{Error, ErrorKind};
use aws_config::profile::{Profile, ProfileSet};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_runtime::env_config::property::PropertiesKey;
use std::collections::HashMap;

/// The shared AWS files, as far as they can be read.
pub(crate) struct SharedFiles {
    sections: Result<ProfileSet, String>,
}

impl SharedFiles {
    pub(crate) async fn load(profile: Option<&str>) -> SharedFiles {
        let selected = profile.map(|name| name.to_owned().into());
        let (files, environment) = (Default::default(), Default::default());
        let sections = aws_config::profile::load(&files, &environment, &EnvConfigFiles::default(), selected).await;
        SharedFiles { sections: sections.map_err(|error| crate::error::cause(&error)) }
    }

    /// Checks that the profile called `name` is there, if one must be.
    pub(crate) fn require(self, name: Option<&str>) -> Result<SharedFiles, Error> {
        let Some(name) = name else { return Ok(self) };
        let refuse = |message: String| Err(Error::new(ErrorKind::Credentials, message));
        match &self.sections {
            Ok(sections) if sections.get_profile(name).is_some() => Ok(self),
            Ok(sections) => {
                let mut known: Vec<_> = sections.profiles().collect();
                known.sort_unstable();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                refuse(format!(
                    "there is no profile {name:?} in the shared AWS files (~/.aws/config and ~/.aws/credentials, or where \
                     AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE point to); there are: {known}"
                ))
            }
            Err(error) => refuse(format!("profile {name:?} cannot be read from the shared AWS files: {error}")),
        }
    }

    fn selected(&self) -> Option<&Profile> {
        let sections = self.sections.as_ref().ok()?;
        sections.get_profile(sections.selected_profile())
    }

    /// Where [`get`](Self::get) finds things, for people.
    pub(crate) fn origin(&self) -> String {
        let name = self.sections.as_ref().map_or("default", ProfileSet::selected_profile);
        format!("profile `{name}` of the shared AWS files")
    }

    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.selected()?.get(name).filter(|value| !value.is_empty()).map(str::to_owned)
    }
}

impl SharedFiles {
    /// A setting for one service: in the section `services` that the profile names, below the service's id.
    fn get_for(&self, service: &str, name: &str) -> Option<String> {
        let key = PropertiesKey::builder()
            .section_key("services")
            .section_name(self.get("services")?)
            .property_name(service)
            .sub_property_name(name)
            .build()
            .ok()?;
        let value = self.sections.as_ref().ok()?.other_sections().get(&key)?;
        Some(value.clone()).filter(|value| !value.is_empty())
    }
}

/// An endpoint that overrides AWS's, and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Overridden {
    pub(crate) url: String,
    /// `argument`, the name of a variable, or a profile.
    pub(crate) origin: String,
}

/// Overridden endpoints: explicit or `TWINLINK_ENDPOINT_URL` for all services, else AWS's settings for each.
pub(crate) struct EndpointUrls {
    all: Option<Overridden>,
    each: HashMap<Service, Overridden>,
    sts: Option<Overridden>,
    roles_anywhere: Option<Overridden>,
}

impl EndpointUrls {
    pub(crate) fn find(
        explicit: Option<&str>,
        environment: &impl Fn(&str) -> Option<String>,
        files: &SharedFiles,
    ) -> Result<Self, Error> {
        let set = |name: &str| Some((environment(name).filter(|value| !value.is_empty())?, name.to_owned()));
        let check = |(url, origin): (String, String)| {
            endpoint::check_endpoint_url(&url).map(|url| Overridden { url: url.to_owned(), origin })
        };
        let explicit = explicit.map(|url| (url.to_owned(), "argument".to_owned()));
        let all = explicit.or_else(|| set("TWINLINK_ENDPOINT_URL")).map(check).transpose()?;
        // An endpoint that is not AWS's own stands for all of AWS: test keys must not travel on to the real one.
        let elsewhere = all.clone().filter(|found| !endpoint::is_of_aws(&found.url));
        let (mut sts, mut roles_anywhere) = (elsewhere.clone(), elsewhere);
        let mut each = HashMap::new();
        let ignored = set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS").map(|(value, _)| value);
        let ignored = ignored.or_else(|| files.get("ignore_configured_endpoint_urls"));
        let ignored = ignored.is_some_and(|value| value.eq_ignore_ascii_case("true"));
        // As AWS's tools look: for the service, then for all of them; the environment first.
        let find = |service: &str| {
            let in_files = |url: Option<String>| Some((url?, files.origin()));
            set(&format!("AWS_ENDPOINT_URL_{}", service.to_uppercase()))
                .or_else(|| set("AWS_ENDPOINT_URL"))
                .or_else(|| in_files(files.get_for(service, "endpoint_url")))
                .or_else(|| in_files(files.get("endpoint_url")))
                .map(check)
                .transpose()
        };
        if !ignored {
            sts = find("sts")?.or(sts);
            roles_anywhere = find("rolesanywhere")?.or(roles_anywhere);
            for service in Service::ALL.into_iter().filter(|_| all.is_none()) {
                if let Some(url) = find(service.signing_name())? {
                    each.insert(service, url);
                }
            }
        }
        Ok(EndpointUrls { all, each, sts, roles_anywhere })
    }

    /// Where STS is called, if not at AWS's own endpoint.
    pub(crate) fn sts(&self) -> Option<&Overridden> {
        self.sts.as_ref()
    }

    /// Where IAM Roles Anywhere is called, if not at AWS's own endpoint.
    pub(crate) fn roles_anywhere(&self) -> Option<&Overridden> {
        self.roles_anywhere.as_ref()
    }

    pub(crate) fn of(&self, service: Service) -> Option<&Overridden> {
        self.all.as_ref().or_else(|| self.each.get(&service))
    }
}
