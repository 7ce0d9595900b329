//! [`EndpointUrls`]: the endpoints that take the place of AWS's own, and where each comes from.

use super::{Plane, Service, check_endpoint_url, is_of_aws};
use crate::config::Settings;
use crate::error::Error;
use crate::shared_files::SharedFiles;
use std::collections::HashMap;

/// What an endpoint can be set for: services, and their planes.
const NAMES: [&str; 12] = [
    "iottwinmaker",
    "iottwinmaker.api",
    "iottwinmaker.data",
    "iotsitewise",
    "iotsitewise.api",
    "iotsitewise.data",
    "iotsitewise.monitor",
    "iot",
    "iotdata",
    MQTT,
    "sts",
    "rolesanywhere",
];

/// Where MQTT goes, which has other endpoints than HTTP.
const MQTT: &str = "iotdata.mqtt";

/// The origin of what a program sets itself.
const ARGUMENT: &str = "argument";

/// An endpoint that overrides AWS's, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Overridden {
    pub(crate) url: String,
    /// `argument`, the name of a variable, or a profile.
    pub(crate) origin: String,
    /// Whether it is for one plane only. Then it is the whole host: nothing is put before it.
    pub(crate) is_of_plane: bool,
}

#[cfg(feature = "mqtt")]
impl Overridden {
    /// What sets where MQTT goes, as its user knows it.
    pub(crate) fn setting(&self) -> String {
        if self.origin == ARGUMENT { format!("endpoint_urls[{MQTT:?}]") } else { self.origin.clone() }
    }
}

/// Overridden endpoints. The more explicit comes first: arguments, twinlink's variables, AWS's settings; in each the
/// plane before the service before all.
pub(crate) struct EndpointUrls {
    planes: HashMap<(Service, Plane), Overridden>,
    sts: Option<Overridden>,
    roles_anywhere: Option<Overridden>,
    mqtt: Option<Overridden>,
}

impl EndpointUrls {
    pub(crate) fn find(
        settings: &Settings,
        environment: &impl Fn(&str) -> Option<String>,
        files: &SharedFiles,
    ) -> Result<Self, Error> {
        if let Some(name) = settings.endpoint_urls.keys().find(|name| !NAMES.contains(&name.as_str())) {
            let known = NAMES.join(", ");
            return Err(Error::validation(format!("endpoint_urls must have names out of {known}, but has {name:?}")));
        }
        let sources = Sources { settings, environment, files };
        let all = match &settings.endpoint_url {
            Some(url) => Some(overridden(url.clone(), "endpoint_url", ARGUMENT)?),
            None => sources.variable("TWINLINK_ENDPOINT_URL")?,
        };
        let mut planes = HashMap::new();
        for service in Service::ALL {
            for &plane in service.planes() {
                let found = sources.plane(service, plane, all.as_ref())?;
                planes.extend(found.map(|found| ((service, plane), found)));
            }
        }
        // An endpoint that is not AWS's own stands for all of AWS: test keys must not travel on to the real one.
        let elsewhere = all.filter(|found| !is_of_aws(&found.url));
        let identity = |name: &str| match sources.own(name)? {
            Some(found) => Ok(Some(found)),
            None => Ok(sources.of_aws(name)?.or_else(|| elsewhere.clone())),
        };
        let (sts, roles_anywhere) = (identity("sts")?, identity("rolesanywhere")?);
        Ok(EndpointUrls { planes, sts, roles_anywhere, mqtt: sources.mqtt() })
    }

    /// Where MQTT goes, if it is set: as it was given, for whoever connects to check.
    pub(crate) fn mqtt(&self) -> Option<&Overridden> {
        self.mqtt.as_ref()
    }

    /// Where STS is called, if not at AWS's own endpoint.
    pub(crate) fn sts(&self) -> Option<&Overridden> {
        self.sts.as_ref()
    }

    /// Where IAM Roles Anywhere is called, if not at AWS's own endpoint.
    pub(crate) fn roles_anywhere(&self) -> Option<&Overridden> {
        self.roles_anywhere.as_ref()
    }

    /// Where a plane of a service is called, if not at AWS's own endpoint.
    pub(crate) fn of(&self, service: Service, plane: Plane) -> Option<&Overridden> {
        self.planes.get(&(service, plane))
    }
}

/// The variable for what is called so in `endpoint_urls`.
fn own_name(name: &str) -> String {
    format!("TWINLINK_ENDPOINT_URL_{}", name.to_uppercase().replace('.', "_"))
}

/// A URL, checked under the name that its user knows it by.
fn overridden(url: String, name: &str, origin: &str) -> Result<Overridden, Error> {
    let url = check_endpoint_url(name, &url)?.to_owned();
    Ok(Overridden { url, origin: origin.to_owned(), is_of_plane: false })
}

/// Where endpoints are looked for.
struct Sources<'a, E> {
    settings: &'a Settings,
    environment: &'a E,
    files: &'a SharedFiles,
}

impl<E: Fn(&str) -> Option<String>> Sources<'_, E> {
    /// For one plane of a service; `all` is what twinlink's own settings say for all of them.
    fn plane(&self, service: Service, plane: Plane, all: Option<&Overridden>) -> Result<Option<Overridden>, Error> {
        let name = service.signing_name();
        let exact = match plane {
            Plane::Whole => None,
            plane => Some(format!("{name}.{}", plane.host_prefix().trim_end_matches('.'))),
        };
        if let Some(exact) = &exact
            && let Some(found) = self.argument(exact)?
        {
            return Ok(Some(Overridden { is_of_plane: true, ..found }));
        }
        if let Some(found) = self.argument(name)? {
            return Ok(Some(found));
        }
        if let Some(found) = all.filter(|all| all.origin == ARGUMENT) {
            return Ok(Some(found.clone()));
        }
        if let Some(exact) = &exact
            && let Some(found) = self.own_variable(exact)?
        {
            return Ok(Some(Overridden { is_of_plane: true, ..found }));
        }
        if let Some(found) = self.own_variable(name)?.or_else(|| all.cloned()) {
            return Ok(Some(found));
        }
        self.of_aws(service.name_in_settings())
    }

    /// Where MQTT goes, by twinlink's own settings: AWS's tools have none for it.
    fn mqtt(&self) -> Option<Overridden> {
        let variable = own_name(MQTT);
        let given = self.settings.endpoint_urls.get(MQTT).map(|url| (url.clone(), ARGUMENT.to_owned()));
        let (url, origin) = given.or_else(|| (self.environment)(&variable).map(|url| (url, variable)))?;
        Some(Overridden { url: url.trim().to_owned(), origin, is_of_plane: true })
    }

    /// What twinlink's own settings say for a service.
    fn own(&self, name: &str) -> Result<Option<Overridden>, Error> {
        match self.argument(name)? {
            Some(found) => Ok(Some(found)),
            None => self.own_variable(name),
        }
    }

    fn argument(&self, name: &str) -> Result<Option<Overridden>, Error> {
        let url = self.settings.endpoint_urls.get(name);
        url.map(|url| overridden(url.clone(), &format!("endpoint_urls[{name:?}]"), ARGUMENT)).transpose()
    }

    fn variable(&self, name: &str) -> Result<Option<Overridden>, Error> {
        (self.environment)(name).map(|url| overridden(url, name, name)).transpose()
    }

    fn own_variable(&self, name: &str) -> Result<Option<Overridden>, Error> {
        self.variable(&own_name(name))
    }

    /// As AWS's tools look: for the service, then for all of them; the environment first.
    fn of_aws(&self, service: &str) -> Result<Option<Overridden>, Error> {
        let ignored = (self.environment)("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
        let ignored = ignored.or_else(|| self.files.get("ignore_configured_endpoint_urls"));
        if ignored.is_some_and(|value| value.trim().eq_ignore_ascii_case("true")) {
            return Ok(None);
        }
        for name in [format!("AWS_ENDPOINT_URL_{}", service.to_uppercase()), "AWS_ENDPOINT_URL".to_owned()] {
            if let Some(found) = self.variable(&name)? {
                return Ok(Some(found));
            }
        }
        let url = self.files.get_for(service, "endpoint_url").or_else(|| self.files.get("endpoint_url"));
        let origin = self.files.origin();
        url.map(|url| overridden(url, &format!("endpoint_url of {origin}"), &origin)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(arguments: &[(&str, &str)], variables: &[(&str, &str)]) -> EndpointUrls {
        let mut settings = Settings::default();
        for (name, url) in arguments {
            match *name {
                "endpoint_url" => settings.endpoint_url = Some((*url).to_owned()),
                name => _ = settings.endpoint_urls.insert(name.to_owned(), (*url).to_owned()),
            }
        }
        let environment =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        EndpointUrls::find(&settings, &environment, &SharedFiles::none()).expect("valid")
    }

    #[test]
    fn the_more_explicit_comes_first() {
        // Each list is one entry longer than the next, and its first entry decides.
        let arguments = [
            ("iotsitewise.data", "http://argument-plane"),
            ("iotsitewise", "http://argument-service"),
            ("endpoint_url", "http://argument-all"),
        ];
        let variables = [
            ("TWINLINK_ENDPOINT_URL_IOTSITEWISE_DATA", "http://own-plane"),
            ("TWINLINK_ENDPOINT_URL_IOTSITEWISE", "http://own-service"),
            ("TWINLINK_ENDPOINT_URL", "http://own-all"),
            ("AWS_ENDPOINT_URL_IOTSITEWISE", "http://aws-service"),
            ("AWS_ENDPOINT_URL", "http://aws-all"),
        ];
        for first in 0..arguments.len() + variables.len() {
            let gone = first.saturating_sub(arguments.len());
            let found = find(arguments.get(first..).unwrap_or_default(), &variables[gone..]);
            let (_, url) = *arguments.get(first).unwrap_or_else(|| &variables[first - arguments.len()]);
            let data = found.of(Service::SiteWise, Plane::Data).expect("an endpoint");
            assert_eq!((data.url.as_str(), data.is_of_plane), (url, url.ends_with("plane")));
        }
    }

    #[test]
    fn the_data_plane_has_aws_s_name_and_mqtt_its_own() {
        let variables =
            [("AWS_ENDPOINT_URL_IOT_DATA_PLANE", "http://data"), ("AWS_ENDPOINT_URL_IOT", "http://control")];
        let found = find(&[], &variables);
        let url = |service| found.of(service, Plane::Whole).map(|found| (found.url.as_str(), found.is_of_plane));
        assert_eq!(url(Service::IotData), Some(("http://data", false)));
        assert_eq!(url(Service::Iot), Some(("http://control", false)));
        assert!(found.mqtt().is_none());
        let variables =
            [("TWINLINK_ENDPOINT_URL_IOTDATA_MQTT", "mqtts://other:8883"), ("AWS_ENDPOINT_URL", "http://all")];
        let mqtt = |found: &EndpointUrls| found.mqtt().map(|found| found.url.clone());
        assert_eq!(mqtt(&find(&[], &variables)).as_deref(), Some("mqtts://other:8883"));
        let found = find(&[("iotdata.mqtt", "broker:1883"), ("iotdata", "http://data")], &variables);
        assert_eq!(mqtt(&found).as_deref(), Some("broker:1883"));
        assert_eq!(found.of(Service::IotData, Plane::Whole).map(|found| found.url.as_str()), Some("http://data"));
    }

    #[test]
    fn the_identity_services_follow_an_endpoint_that_is_not_of_aws() {
        let sts = |found: &EndpointUrls| found.sts().map(|found| found.url.clone());
        let emulated = [("endpoint_url", "http://127.0.0.1:1")];
        assert_eq!(sts(&find(&emulated, &[])).as_deref(), Some("http://127.0.0.1:1"));
        assert_eq!(sts(&find(&emulated, &[("AWS_ENDPOINT_URL_STS", "http://sts")])).as_deref(), Some("http://sts"));
        assert_eq!(
            sts(&find(&[("sts", "http://own")], &[("AWS_ENDPOINT_URL_STS", "http://sts")])).as_deref(),
            Some("http://own")
        );
        let found = find(&[], &[("TWINLINK_ENDPOINT_URL_ROLESANYWHERE", "http://anywhere")]);
        assert_eq!(
            found.roles_anywhere().map(|found| found.origin.as_str()),
            Some("TWINLINK_ENDPOINT_URL_ROLESANYWHERE")
        );
        let vpce = "https://vpce-1-2.api.iotsitewise.eu-west-1.vpce.amazonaws.com";
        assert_eq!(sts(&find(&[("endpoint_url", vpce)], &[])), None);
        let ignored = [("AWS_ENDPOINT_URL", "http://all"), ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE")];
        assert!(find(&[], &ignored).of(Service::SiteWise, Plane::Api).is_none());
    }
}
