//! [`Proxies`]: which proxy a request goes through, by setting or by the environment's variables.

use crate::config::Settings;
use crate::error::Error;
use crate::secret::Secret;
use hyper_util::client::proxy::matcher::Matcher;
use std::fmt;

/// Addresses of instance and container metadata: a proxy cannot reach them, and must not see what they say.
const NEVER_PROXIED: &str = "169.254.0.0/16,fd00:ec2::/32";

/// The value of `proxy_url` that switches the environment's proxies off.
const NONE: &str = "none";

/// A proxy.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Proxy {
    /// User and password may be in it.
    url: Secret<String>,
    /// `argument`, or the name of a variable.
    pub(crate) origin: String,
}

/// The proxies for each scheme, and what goes past them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Proxies {
    pub(crate) http: Option<Proxy>,
    pub(crate) https: Option<Proxy>,
    /// Hosts that are reached directly, and where that comes from.
    pub(crate) bypassed: Option<(String, String)>,
}

impl Proxies {
    /// The setting, else the variables that `environment` reads, as curl reads them.
    pub(crate) fn find(settings: &Settings, environment: &impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let first = |names: &[&str]| {
            names.iter().find_map(|name| Some((environment(name).filter(|text| !text.is_empty())?, (*name).to_owned())))
        };
        let argument = |text: &str| (text.to_owned(), "argument".to_owned());
        let bypassed = settings
            .no_proxy
            .as_deref()
            .map(argument)
            .or_else(|| first(&["TWINLINK_NO_PROXY", "NO_PROXY", "no_proxy"]));
        if let Some((url, origin)) =
            settings.proxy_url.as_ref().map(|url| argument(url)).or_else(|| first(&["TWINLINK_PROXY_URL"]))
        {
            let name = if origin == "argument" { "proxy_url" } else { &origin };
            let proxy = if url == NONE { None } else { Some(Proxy { url: Secret::new(check(name, &url)?), origin }) };
            return Ok(Proxies { http: proxy.clone(), https: proxy, bypassed });
        }
        let named = |names: &[&str]| {
            let found = first(names).or_else(|| first(&["ALL_PROXY", "all_proxy"]));
            found.map(|(url, origin)| Ok(Proxy { url: Secret::new(check(&origin, &url)?), origin })).transpose()
        };
        // In a CGI program HTTP_PROXY is the `Proxy` header of whoever calls it.
        let http: &[&str] = if environment("REQUEST_METHOD").is_some() { &[] } else { &["HTTP_PROXY", "http_proxy"] };
        Ok(Proxies { http: named(http)?, https: named(&["HTTPS_PROXY", "https_proxy"])?, bypassed })
    }

    /// The proxy for a scheme.
    pub(crate) fn of(&self, scheme: &str) -> Option<&Proxy> {
        if scheme == "https" { self.https.as_ref() } else { self.http.as_ref() }
    }

    /// What is never sent through a proxy.
    fn bypass(&self) -> String {
        match &self.bypassed {
            Some((hosts, _)) => format!("{hosts},{NEVER_PROXIED}"),
            None => NEVER_PROXIED.to_owned(),
        }
    }

    /// Decides over requests of every scheme.
    pub(super) fn matcher(&self) -> Matcher {
        let mut matcher = Matcher::builder().no(self.bypass());
        if let Some(proxy) = &self.http {
            matcher = matcher.http(proxy.url.as_str());
        }
        if let Some(proxy) = &self.https {
            matcher = matcher.https(proxy.url.as_str());
        }
        matcher.build()
    }

    /// The proxy that a request to `url` goes through, if it does.
    pub(crate) fn for_url(&self, url: &str) -> Option<&Proxy> {
        let scheme = url.split_once("://").map_or("http", |(scheme, _)| scheme);
        let proxy = self.of(scheme)?;
        let uri = url.parse().ok()?;
        self.matcher().intercept(&uri).map(|_| proxy)
    }
}

/// The URL as it can be shown: without user and password.
impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&without_password(&self.url))
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({self}, {})", self.origin)
    }
}

fn without_password(url: &str) -> String {
    match url.rsplit_once('@') {
        Some((before, host)) => {
            let scheme = before.split_once("://").map_or(String::new(), |(scheme, _)| format!("{scheme}://"));
            format!("{scheme}****@{host}")
        }
        None => url.to_owned(),
    }
}

/// Checks a proxy's URL, and gives it with its scheme: `proxy:3128` is `http://proxy:3128`, as curl has it.
fn check(name: &str, text: &str) -> Result<String, Error> {
    let url = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let refuse = |why: &str| {
        let shown = without_password(text);
        Err(Error::validation(format!(
            "{name} must be a URL such as http://proxy.example.com:3128, or {NONE}, but is {shown:?}: {why}"
        )))
    };
    let Ok(uri) = url.parse::<http::Uri>() else {
        return refuse("it is not a URL (signs such as @, : and / in a user or password are written %40, %3A and %2F)");
    };
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return refuse("only http and https proxies are supported");
    }
    if uri.host().unwrap_or_default().is_empty() {
        return refuse("it has no host");
    }
    if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
        return refuse("it has a path or a query");
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(settings: Settings, variables: &[(&str, &str)]) -> Result<Proxies, Error> {
        Proxies::find(&settings, &|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    fn proxy_url(url: &str) -> Settings {
        Settings { proxy_url: Some(Secret::new(url.to_owned())), ..Settings::default() }
    }

    #[test]
    fn the_setting_comes_before_the_environment() {
        let variables = [("HTTPS_PROXY", "http://env:1"), ("TWINLINK_PROXY_URL", "own:2"), ("no_proxy", "b.com")];
        let found = find(proxy_url("http://set:3"), &variables).expect("valid");
        assert_eq!(found.for_url("https://a.com").map(ToString::to_string).as_deref(), Some("http://set:3"));
        assert_eq!(found.for_url("http://a.com").map(|proxy| proxy.origin.as_str()), Some("argument"));
        assert_eq!(found.for_url("https://sts.b.com"), None);
        let found = find(Settings::default(), &variables).expect("valid");
        assert_eq!(found.for_url("http://a.com").map(ToString::to_string).as_deref(), Some("http://own:2"));
        assert_eq!(find(proxy_url("none"), &variables).expect("valid").for_url("https://a.com"), None);
    }

    #[test]
    fn the_environment_has_a_proxy_for_each_scheme() {
        let found = find(Settings::default(), &[("https_proxy", "http://s:1"), ("HTTP_PROXY", "http://p:2")]);
        let found = found.expect("valid");
        assert_eq!(found.for_url("https://a.com").map(|proxy| proxy.origin.as_str()), Some("https_proxy"));
        assert_eq!(found.for_url("http://a.com").map(|proxy| proxy.origin.as_str()), Some("HTTP_PROXY"));
        assert_eq!(found.for_url("http://169.254.169.254/latest"), None, "metadata is not asked through a proxy");
        let cgi = find(Settings::default(), &[("HTTP_PROXY", "http://p:2"), ("REQUEST_METHOD", "GET")]);
        assert_eq!(cgi.expect("valid").http, None);
        let all = find(Settings::default(), &[("ALL_PROXY", "http://p:2")]).expect("valid");
        assert!(all.http.is_some() && all.https.is_some());
    }

    #[test]
    fn a_url_that_is_no_proxy_is_refused_without_its_password() {
        for url in ["socks5://u:secret@h", "http://", "http://u:secret@h/path", "http://u:sec ret@h", "http://h?x=1"] {
            let error = find(proxy_url(url), &[]).expect_err("refused");
            assert!(error.message().starts_with("proxy_url must be a URL such as"), "{error}");
            assert!(!error.message().contains("sec"), "{error}");
        }
        let error = find(Settings::default(), &[("ALL_PROXY", "socks5://h:1")]).expect_err("refused");
        assert!(error.message().starts_with("ALL_PROXY must be"), "{error}");
    }

    #[test]
    fn a_proxy_shows_no_password() {
        for (url, shown) in [
            ("http://user:hunter2@proxy:3128", "http://****@proxy:3128"),
            ("user:hunter@2@proxy", "****@proxy"),
            ("http://proxy:3128", "http://proxy:3128"),
        ] {
            assert_eq!(without_password(url), shown);
            let proxy = Proxy { url: Secret::new(url.to_owned()), origin: "argument".to_owned() };
            assert!(!format!("{proxy:?}").contains("hunter"));
        }
    }
}
