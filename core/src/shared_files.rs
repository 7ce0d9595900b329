//! The shared AWS files.

use crate::error::{Error, ErrorKind};
use aws_config::profile::{Profile, ProfileSet};
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_runtime::env_config::property::PropertiesKey;

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

    /// Files that say nothing.
    #[cfg(test)]
    pub(crate) fn none() -> SharedFiles {
        SharedFiles { sections: Err("there are none".to_owned()) }
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

    /// A setting for one service: in the section `services` that the profile names, below the service's id.
    pub(crate) fn get_for(&self, service: &str, name: &str) -> Option<String> {
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
