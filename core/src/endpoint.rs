//! Where a service is: its regions, hosts, partitions, FIPS and dual-stack names, and the one rule for host prefixes.

mod data;
#[cfg(test)]
mod oracle;
mod regions;
mod urls;

pub(crate) use data::DataEndpoint;
pub(crate) use urls::EndpointUrls;

use crate::error::{Error, ErrorKind};

/// A service that twinlink speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// AWS IoT TwinMaker.
    TwinMaker,
    /// AWS IoT SiteWise.
    SiteWise,
    /// AWS IoT: things and what belongs to them.
    Iot,
    /// The data plane of AWS IoT: shadows and messages.
    IotData,
}

/// The part of a service that serves an operation. Each has a host of its own: the plane's name before the service's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Plane {
    /// Control plane, `api.`.
    Api,
    /// Data plane, `data.`.
    Data,
    /// SiteWise Monitor, `monitor.`.
    Monitor,
    /// All of a service that has one host, whose name has nothing before it.
    Whole,
}

impl Plane {
    pub(crate) const COUNT: usize = Plane::Whole as usize + 1;

    /// The prefix of the host name, with its dot.
    pub fn host_prefix(self) -> &'static str {
        match self {
            Plane::Api => "api.",
            Plane::Data => "data.",
            Plane::Monitor => "monitor.",
            Plane::Whole => "",
        }
    }
}

impl Service {
    /// All services.
    pub const ALL: [Service; 4] = [Service::TwinMaker, Service::SiteWise, Service::Iot, Service::IotData];

    /// The name in signatures, and before an operation's.
    pub fn signing_name(self) -> &'static str {
        match self {
            Service::TwinMaker => "iottwinmaker",
            Service::SiteWise => "iotsitewise",
            Service::Iot => "iot",
            Service::IotData => "iotdata",
        }
    }

    /// The name for people.
    pub fn title(self) -> &'static str {
        match self {
            Service::TwinMaker => "AWS IoT TwinMaker",
            Service::SiteWise => "AWS IoT SiteWise",
            Service::Iot => "AWS IoT",
            Service::IotData => "AWS IoT Data Plane",
        }
    }

    /// The regions that have the service.
    pub fn regions(self) -> &'static [&'static str] {
        match self {
            Service::TwinMaker => regions::IOTTWINMAKER,
            Service::SiteWise => regions::IOTSITEWISE,
            Service::Iot => regions::IOT,
            Service::IotData => regions::IOTDATA,
        }
    }

    /// The regions that have a FIPS endpoint of the service.
    pub fn fips_regions(self) -> &'static [&'static str] {
        match self {
            Service::TwinMaker => regions::IOTTWINMAKER_FIPS,
            Service::SiteWise => regions::IOTSITEWISE_FIPS,
            Service::Iot => regions::IOT_FIPS,
            Service::IotData => regions::IOTDATA_FIPS,
        }
    }
}

impl Service {
    /// The parts of the service, each with a host of its own.
    pub(crate) fn planes(self) -> &'static [Plane] {
        match self {
            Service::TwinMaker => &[Plane::Api, Plane::Data],
            Service::SiteWise => &[Plane::Api, Plane::Data, Plane::Monitor],
            Service::Iot | Service::IotData => &[Plane::Whole],
        }
    }

    /// The name in variables and profiles of AWS's tools, in small letters.
    pub(crate) fn name_in_settings(self) -> &'static str {
        match self {
            Service::IotData => "iot_data_plane",
            _ => self.signing_name(),
        }
    }

    /// How its host's name begins. That of AWS IoT's data plane has a different one here and there.
    fn host(self, choice: &EndpointChoice<'_>) -> &'static str {
        match (self, choice.use_fips, choice.use_dual_stack, choice.region) {
            (Service::IotData, true, false, _) => "data.iot",
            (Service::IotData, false, false, "cn-north-1") => "data.ats.iot",
            (Service::IotData, ..) => "data-ats.iot",
            _ => self.signing_name(),
        }
    }
}

/// What decides an endpoint besides service and plane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndpointChoice<'a> {
    pub(crate) region: &'a str,
    pub(crate) endpoint_url: Option<&'a str>,
    /// None: on for AWS's own endpoints, off for an overridden one.
    pub(crate) host_prefix: Option<bool>,
    pub(crate) use_fips: bool,
    pub(crate) use_dual_stack: bool,
}

/// A resolved endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// Scheme, host and port, and a path without a slash at its end: what comes before the operation's path.
    pub(crate) base: String,
    /// Host and port, as in the `Host` header.
    pub(crate) authority: String,
}

impl Endpoint {
    /// AWS's endpoint at a host, perhaps with a port.
    pub(crate) fn of_host(host: &str) -> Self {
        Endpoint { base: format!("https://{host}"), authority: host.to_owned() }
    }
}

/// Checks that `region` looks like the name of a region; `from` says who named it, as the end of a message.
pub(crate) fn check_region(region: &str, from: &str) -> Result<(), Error> {
    const WANTED: &str = "region must be the name of an AWS region such as us-east-1";
    let mut parts = region.rsplit('-');
    let number = parts.next().is_some_and(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    let words: Vec<_> = parts.collect();
    if number && words.len() >= 2 && words.iter().all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase())) {
        Ok(())
    } else if region.is_empty() {
        Err(Error::validation(format!("{WANTED}, but is empty{from}")))
    } else {
        Err(Error::validation(format!("{WANTED}, but is {region:?}{from}")))
    }
}

/// Checks that `url`, which `name` was set to, can stand for an endpoint: `http` or `https`, a host, no query. Gives it
/// without a slash at its end.
pub(crate) fn check_endpoint_url<'a>(name: &str, url: &'a str) -> Result<&'a str, Error> {
    // Without the query: there may be a signature in it.
    let shown = url.split(['?', '#']).next().unwrap_or_default();
    let refuse = |why: &str| {
        Err(Error::validation(format!(
            "{name} must be a URL such as https://host or http://127.0.0.1:4577, but is {shown:?}: {why}"
        )))
    };
    if url.contains('@') {
        // Not shown: what stands before the @ may be a password.
        return Err(Error::validation(format!("{name} must not contain a user name or password")));
    }
    let uri: http::Uri = match url.parse() {
        Ok(uri) => uri,
        Err(_) => return refuse("it is not a URL"),
    };
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return refuse("it does not begin with http:// or https://");
    }
    if uri.host().unwrap_or_default().is_empty() {
        return refuse("it has no host");
    }
    let port = uri.authority().and_then(|authority| authority.as_str().strip_prefix(authority.host()));
    if port.is_some_and(|port| !port.is_empty()) && uri.port_u16().is_none_or(|port| port == 0) {
        return refuse("its port is not a number from 1 to 65535");
    }
    if uri.query().is_some() || url.contains('#') {
        return refuse("it has a query or a fragment");
    }
    Ok(url.trim_end_matches('/'))
}

/// Whether `url` leads to AWS itself: its own endpoints, and those of a VPC.
pub(crate) fn is_of_aws(url: &str) -> bool {
    let uri = url.parse::<http::Uri>();
    let host = uri.as_ref().ok().and_then(http::Uri::host).unwrap_or_default().to_ascii_lowercase();
    regions::SUFFIXES
        .iter()
        .flat_map(|(_, dns, dual_stack)| [dns, dual_stack])
        .any(|domain| host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.')))
}

/// Where `service` serves `plane`. A region without the service is an error that names those that have it, unless the
/// endpoint is overridden.
pub(crate) fn resolve(service: Service, plane: Plane, choice: &EndpointChoice<'_>) -> Result<Endpoint, Error> {
    let (base, prefixed) = match choice.endpoint_url {
        Some(url) => {
            if choice.use_fips || choice.use_dual_stack {
                return Err(Error::validation(
                    "use_fips and use_dual_stack choose among AWS's own endpoints: they cannot be combined with endpoint_url or endpoint_urls",
                ));
            }
            (url.to_owned(), choice.host_prefix.unwrap_or(false))
        }
        None => (aws_endpoint(service, choice)?, choice.host_prefix.unwrap_or(true)),
    };
    let base = if prefixed { base.replacen("://", &format!("://{}", plane.host_prefix()), 1) } else { base };
    let authority = base.split_once("://").map_or(base.as_str(), |(_, rest)| rest);
    let authority = authority.split('/').next().unwrap_or(authority).to_owned();
    Ok(Endpoint { base, authority })
}

fn aws_endpoint(service: Service, choice: &EndpointChoice<'_>) -> Result<String, Error> {
    let region = choice.region;
    if !service.regions().contains(&region) {
        return Err(Error::new(
            ErrorKind::UnsupportedRegion,
            format!(
                "{} is not available in region {region}; it is in {}",
                service.title(),
                service.regions().join(", ")
            ),
        ));
    }
    if choice.use_fips && !service.fips_regions().contains(&region) {
        return Err(Error::new(
            ErrorKind::UnsupportedRegion,
            format!(
                "{} has no FIPS endpoint in region {region} (use_fips is on); it has in {}",
                service.title(),
                service.fips_regions().join(", ")
            ),
        ));
    }
    Ok(of_every_region(service.host(choice), region, choice.use_fips, choice.use_dual_stack))
}

/// AWS's own endpoint of a service by AWS's general rule, whether the region has it or not.
pub(crate) fn of_every_region(service: &str, region: &str, use_fips: bool, use_dual_stack: bool) -> String {
    let found = regions::SUFFIXES.iter().find(|(beginning, ..)| region.starts_with(beginning));
    let &(_, dns, dual_stack) = found.unwrap_or(&("", "amazonaws.com", "api.aws"));
    let suffix = if use_dual_stack { dual_stack } else { dns };
    let fips = if use_fips { "-fips" } else { "" };
    format!("https://{service}{fips}.{region}.{suffix}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(region: &str) -> EndpointChoice<'_> {
        EndpointChoice { region, endpoint_url: None, host_prefix: None, use_fips: false, use_dual_stack: false }
    }

    #[test]
    fn prefix_is_for_aws_endpoints_unless_told_otherwise() {
        for (url, host_prefix, base) in [
            (None, None, "https://monitor.iotsitewise.eu-west-1.amazonaws.com"),
            (None, Some(false), "https://iotsitewise.eu-west-1.amazonaws.com"),
            (Some("http://127.0.0.1:4577"), None, "http://127.0.0.1:4577"),
            (Some("http://localhost:4577/base"), Some(true), "http://monitor.localhost:4577/base"),
        ] {
            let choice = EndpointChoice { endpoint_url: url, host_prefix, ..choice("eu-west-1") };
            let endpoint = resolve(Service::SiteWise, Plane::Monitor, &choice).expect("an endpoint");
            assert_eq!(endpoint.base, base);
            assert!(base.contains(&endpoint.authority) && !endpoint.authority.contains('/'));
        }
    }

    #[test]
    fn a_region_without_the_service_names_those_that_have_it() {
        let error = resolve(Service::TwinMaker, Plane::Api, &choice("us-east-2")).expect_err("no TwinMaker there");
        assert_eq!(error.kind(), ErrorKind::UnsupportedRegion);
        for region in Service::TwinMaker.regions() {
            assert!(error.message().contains(region));
        }
        let choice = EndpointChoice { endpoint_url: Some("http://localhost"), ..choice("us-east-2") };
        assert!(resolve(Service::TwinMaker, Plane::Api, &choice).is_ok());
    }

    #[test]
    fn malformed_regions_and_urls_are_refused() {
        for region in ["", "us", "us-east", "US-EAST-1", "us-east-1 ", "us_east_1", "-1", "us--1", "us-east-1.evil.com"]
        {
            let error = check_region(region, " (AWS_REGION)").expect_err(region);
            assert!(error.message().ends_with(" (AWS_REGION)"), "{error}");
        }
        for region in ["us-east-1", "us-gov-west-1", "ap-southeast-3", "cn-north-1"] {
            assert!(check_region(region, "").is_ok(), "{region:?}");
        }
        for url in [
            "",
            "localhost",
            "ftp://host",
            "http://",
            "http://host?x=1",
            "http://host/#a",
            "http://ho st",
            "https://u:p@h",
            "https://u:p/q@h",
            "https://u:p q@h",
            "http://host:",
            "http://host:0",
            "http://host:65536",
            "http://host:port/path",
        ] {
            let error = check_endpoint_url("endpoint_url", url).expect_err("refused");
            assert!(error.message().contains("endpoint_url") && !error.message().contains("u:p"), "{url:?}: {error}");
        }
        assert_eq!(check_endpoint_url("endpoint_url", "http://[::1]:80/").expect("fine"), "http://[::1]:80");
    }
}
