//! [`Proxies`]: which proxy a request goes through, by setting or by the environment's variables.

use super::no_proxy::NoProxy;
use super::proxy::{NONE, Proxy};
use crate::config::Settings;
use crate::error::Error;
use once_cell::race::OnceBox;
use std::fmt;

/// Addresses of instance and container metadata: a proxy cannot reach them, and must not see what they say.
fn never_proxied() -> &'static NoProxy {
    static NEVER_PROXIED: OnceBox<NoProxy> = OnceBox::new();
    NEVER_PROXIED.get_or_init(|| Box::new(NoProxy::parse("169.254.0.0/16,fd00:ec2::/32").0))
}

/// The proxies for each scheme, and what goes past them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Proxies {
    http: Slot,
    https: Slot,
    no_proxy: NoProxy,
    /// Hosts that are reached directly, and where that comes from.
    pub(crate) bypassed: Option<(String, String)>,
}

/// What there is for one scheme.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
enum Slot {
    #[default]
    None,
    Proxy(Proxy),
    /// A variable that many programs share and that is no use here: wrong only for who would go through it.
    Wrong(WrongProxy),
    /// `ALL_PROXY` names another kind of proxy. AWS's clients do not read this variable at all.
    PassedOver(String),
}

/// A proxy that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct WrongProxy(String);

impl fmt::Display for WrongProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WrongProxy {}

impl Proxies {
    /// The setting, else the variables that `environment` reads: those in lower case before those in upper case, and an
    /// empty one in lower case is none, as botocore has it.
    pub(crate) fn find(settings: &Settings, environment: &impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let first = |names: &[&str]| {
            let found = names.iter().find_map(|name| Some((environment(name)?, (*name).to_owned())));
            found.map(|(text, name)| (text.trim().to_owned(), name))
        };
        let argument = |text: &str| (text.to_owned(), "argument".to_owned());
        let own = settings.no_proxy.as_deref().map(argument).or_else(|| first(&["TWINLINK_NO_PROXY"]));
        let is_own = own.is_some();
        let bypassed = own.or_else(|| first(&["no_proxy", "NO_PROXY"])).filter(|(hosts, _)| !hosts.trim().is_empty());
        let (hosts, origin) = bypassed.clone().unwrap_or_default();
        let (no_proxy, wrong) = NoProxy::parse(&hosts);
        if let Some(wrong) = wrong.first() {
            let name = if origin == "argument" { "no_proxy" } else { &origin };
            let message = format!(
                "{name} must be host names, domains, addresses and networks with commas between, but has {wrong:?}"
            );
            if is_own {
                return Err(Error::validation(message));
            }
            // Others read this one too, and pass over what they do not know.
            tracing::warn!("{message}: it is passed over");
        }
        let all = |http, https| Proxies { http, https, no_proxy, bypassed };

        let url = settings.proxy_url.as_ref().map(|url| argument(url)).or_else(|| first(&["TWINLINK_PROXY_URL"]));
        if let Some((url, origin)) = url {
            let name = if origin == "argument" { "proxy_url" } else { &origin };
            let slot = if url == NONE { Slot::None } else { Slot::Proxy(Proxy::parse(name, &url, &origin)?) };
            return Ok(all(slot.clone(), slot));
        }
        let named = |names: &[&str]| match first(names) {
            Some((url, _)) if url.is_empty() => Slot::None,
            Some((url, name)) => Slot::of(&name, &url),
            None => match first(&["all_proxy", "ALL_PROXY"]) {
                Some((url, _)) if url.is_empty() => Slot::None,
                Some((url, name)) if is_of_another_kind(&url) => Slot::PassedOver(name),
                Some((url, name)) => Slot::of(&name, &url),
                None => Slot::None,
            },
        };
        // In a CGI program HTTP_PROXY is the `Proxy` header of whoever calls it.
        let is_cgi = environment("REQUEST_METHOD").is_some();
        let http = named(if is_cgi { &["http_proxy"] } else { &["http_proxy", "HTTP_PROXY"] });
        let https = named(&["https_proxy", "HTTPS_PROXY"]);
        if let (Slot::PassedOver(name), _) | (_, Slot::PassedOver(name)) = (&http, &https) {
            tracing::warn!("{name} is passed over: only http and https proxies are supported");
        }
        Ok(all(http, https))
    }

    /// Whether no request goes through a proxy.
    pub(super) fn are_none(&self) -> bool {
        matches!((&self.http, &self.https), (Slot::None | Slot::PassedOver(_), Slot::None | Slot::PassedOver(_)))
    }

    /// The proxy for a scheme, or why there is none.
    pub(crate) fn of(&self, scheme: &str) -> Result<&Proxy, String> {
        match self.slot(scheme) {
            Slot::None => Err("none".to_owned()),
            Slot::Proxy(proxy) => Ok(proxy),
            Slot::Wrong(WrongProxy(why)) => Err(why.clone()),
            Slot::PassedOver(name) => Err(format!("none: {}", passed_over(name))),
        }
    }

    fn slot(&self, scheme: &str) -> &Slot {
        if scheme == "https" { &self.https } else { &self.http }
    }

    /// The proxy that a request goes through, if it does.
    pub(super) fn for_uri(&self, uri: &http::Uri) -> Result<Option<&Proxy>, &WrongProxy> {
        let scheme = uri.scheme_str().unwrap_or("http");
        let (host, port) = (uri.host().unwrap_or_default(), uri.port_u16());
        let port = port.unwrap_or(if scheme == "https" { 443 } else { 80 });
        let slot = self.slot(scheme);
        if matches!(slot, Slot::None | Slot::PassedOver(_))
            || self.no_proxy.has(host, port)
            || never_proxied().has(host, port)
        {
            return Ok(None);
        }
        match slot {
            Slot::Proxy(proxy) => Ok(Some(proxy)),
            Slot::Wrong(wrong) => Err(wrong),
            Slot::None | Slot::PassedOver(_) => Ok(None),
        }
    }

    /// Refuses a proxy that cannot be used and that requests to `url` would go through.
    pub(crate) fn check(&self, url: &str) -> Result<(), Error> {
        let Ok(uri) = url.parse() else { return Ok(()) };
        self.for_uri(&uri).map(|_| ()).map_err(|wrong| Error::validation(wrong.to_string()))
    }

    /// How a request to `url` goes, as the end of a sentence: " through the proxy http://proxy:3128 (HTTPS_PROXY)".
    pub(crate) fn through(&self, url: &str) -> String {
        let Ok(uri) = url.parse() else { return String::new() };
        match (self.for_uri(&uri), self.slot(uri.scheme_str().unwrap_or("http"))) {
            (Ok(Some(proxy)), _) => format!(" through the proxy {proxy} ({})", proxy.origin),
            (_, Slot::PassedOver(name)) => format!(" ({})", passed_over(name)),
            _ => String::new(),
        }
    }

    /// Whether requests to `url` go past a proxy that there is, for people.
    pub(crate) fn explained(&self, url: &str) -> String {
        let through = self.through(url);
        let uri = url.parse::<http::Uri>().ok();
        let scheme = uri.as_ref().and_then(|uri| uri.scheme_str()).unwrap_or("http");
        match self.slot(scheme) {
            Slot::Proxy(_) if through.is_empty() => " past the proxy (no_proxy)".to_owned(),
            _ => through,
        }
    }
}

fn passed_over(name: &str) -> String {
    format!("{name} is passed over: only http and https proxies are supported")
}

fn is_of_another_kind(url: &str) -> bool {
    url.split_once("://").is_some_and(|(scheme, _)| scheme.to_ascii_lowercase().starts_with("socks"))
}

impl Slot {
    fn of(name: &str, url: &str) -> Slot {
        match Proxy::parse(name, url, name) {
            Ok(proxy) => Slot::Proxy(proxy),
            Err(error) => Slot::Wrong(WrongProxy(error.message().to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    fn find(settings: Settings, variables: &[(&str, &str)]) -> Result<Proxies, Error> {
        Proxies::find(&settings, &|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    fn proxy_url(url: &str) -> Settings {
        Settings { proxy_url: Some(Secret::new(url.to_owned())), ..Settings::default() }
    }

    fn through(settings: Settings, variables: &[(&str, &str)], url: &str) -> String {
        let found = find(settings, variables).expect("valid");
        found.check(url).map_or_else(|error| error.message().to_owned(), |()| found.through(url))
    }

    #[test]
    fn the_setting_comes_before_the_environment() {
        let variables = [("HTTPS_PROXY", "http://env:1"), ("TWINLINK_PROXY_URL", "own:2"), ("no_proxy", "b.com")];
        for (settings, url, expected) in [
            (proxy_url("http://set:3"), "https://a.com", " through the proxy http://set:3 (argument)"),
            (proxy_url("http://set:3"), "http://a.com", " through the proxy http://set:3 (argument)"),
            (proxy_url("http://set:3"), "https://sts.b.com/x", ""),
            (Settings::default(), "http://a.com", " through the proxy http://own:2 (TWINLINK_PROXY_URL)"),
            (proxy_url("none"), "https://a.com", ""),
            (Settings { no_proxy: Some("*".into()), ..Settings::default() }, "https://10.0.0.1", ""),
        ] {
            assert_eq!(through(settings, &variables, url), expected, "{url}");
        }
    }

    #[test]
    fn the_environment_has_a_proxy_for_each_scheme() {
        let (https, http) = ("https://a.com", "http://a.com");
        for (variables, url, expected) in [
            (&[("https_proxy", "s:1"), ("HTTP_PROXY", "p:2")][..], https, "http://s:1 (https_proxy)"),
            (&[("https_proxy", "s:1"), ("HTTP_PROXY", "p:2")], http, "http://p:2 (HTTP_PROXY)"),
            (&[("HTTP_PROXY", "p:2")], "http://169.254.169.254/latest", ""),
            (&[("HTTP_PROXY", "p:2")], "http://[fd00:ec2::254]/latest", ""),
            (&[("https_proxy", "low:1"), ("HTTPS_PROXY", "up:2")], https, "http://low:1 (https_proxy)"),
            (&[("https_proxy", ""), ("HTTPS_PROXY", "up:2")], https, ""),
            (&[("https_proxy", " "), ("ALL_PROXY", "up:2")], https, ""),
            (&[("no_proxy", "a.com"), ("NO_PROXY", "b.com"), ("HTTPS_PROXY", "p:2")], https, ""),
            (&[("no_proxy", ""), ("NO_PROXY", "a.com"), ("HTTPS_PROXY", "p:2")], https, "http://p:2 (HTTPS_PROXY)"),
            (&[("NO_PROXY", "10.0.0.0/99,a.com"), ("HTTPS_PROXY", "p:2")], https, ""),
            (&[("HTTP_PROXY", "p:2"), ("REQUEST_METHOD", "GET")], http, ""),
            (
                &[("http_proxy", "p:2"), ("HTTP_PROXY", "evil:3"), ("REQUEST_METHOD", "GET")],
                http,
                "http://p:2 (http_proxy)",
            ),
            (&[("ALL_PROXY", "p:2")], http, "http://p:2 (ALL_PROXY)"),
            (&[("ALL_PROXY", "p:2")], https, "http://p:2 (ALL_PROXY)"),
            (&[("all_proxy", "q:2"), ("ALL_PROXY", "p:2")], https, "http://q:2 (all_proxy)"),
            (&[("ALL_PROXY", "socks5://h:1"), ("HTTPS_PROXY", "p:2")], https, "http://p:2 (HTTPS_PROXY)"),
        ] {
            let expected = if expected.is_empty() { String::new() } else { format!(" through the proxy {expected}") };
            assert_eq!(through(Settings::default(), variables, url), expected, "{variables:?} {url}");
        }
    }

    #[test]
    fn what_cannot_be_used_refuses_only_who_would_use_it() {
        let error = find(proxy_url("socks5://h"), &[]).expect_err("refused");
        assert!(error.message().starts_with("proxy_url must be a URL such as"), "{error}");
        let variables = [("HTTPS_PROXY", "socks5://u:hunter2@h:1"), ("no_proxy", "b.com")];
        assert_eq!(through(Settings::default(), &variables, "http://a.com"), "");
        assert_eq!(through(Settings::default(), &variables, "https://b.com"), "");
        let refused = through(Settings::default(), &variables, "https://a.com");
        assert!(refused.starts_with("HTTPS_PROXY must be a URL such as") && !refused.contains("hunter2"), "{refused}");
        let passed_over = through(Settings::default(), &[("ALL_PROXY", "socks5h://h:1")], "https://a.com");
        assert_eq!(passed_over, " (ALL_PROXY is passed over: only http and https proxies are supported)");
        let wrong = through(Settings::default(), &[("ALL_PROXY", "http://h:99999")], "https://a.com");
        assert!(wrong.starts_with("ALL_PROXY must be a URL") && wrong.contains("1 to 65535"), "{wrong}");
    }

    #[test]
    fn a_list_of_one_s_own_must_be_one() {
        for settings in [Some("a.com,10.0.0.0/33"), None] {
            let settings = Settings { no_proxy: settings.map(str::to_owned), ..Settings::default() };
            let name = if settings.no_proxy.is_some() { "no_proxy" } else { "TWINLINK_NO_PROXY" };
            let error = find(settings, &[("TWINLINK_NO_PROXY", "10.0.0.0/33")]).expect_err("refused");
            assert!(error.message().starts_with(&format!("{name} must be host names")), "{error}");
        }
    }
}
