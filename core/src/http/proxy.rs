//! [`Proxy`]: a proxy's URL, parsed once.

use crate::error::Error;
use crate::secret::Secret;
use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderValue;
use percent_encoding::percent_decode_str;
use std::fmt;
use std::net::Ipv6Addr;

/// The value of `proxy_url` that switches the environment's proxies off.
pub(super) const NONE: &str = "none";

/// A proxy.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Proxy {
    is_https: bool,
    /// An IPv6 address with its brackets.
    host: String,
    port: Option<u16>,
    /// What the proxy is told: user and password.
    authorization: Option<Secret<String>>,
    /// `argument`, or the name of a variable.
    pub(crate) origin: String,
}

impl Proxy {
    /// Reads what `name` was set to: `proxy:3128` is `http://proxy:3128`, as curl has it.
    pub(super) fn parse(name: &str, text: &str, origin: &str) -> Result<Proxy, Error> {
        parse(text.trim(), origin).map_err(|why| {
            let shown = without_password(text.trim());
            Error::validation(format!(
                "{name} must be a URL such as http://proxy.example.com:3128, or {NONE}, but is {shown:?}: {why}"
            ))
        })
    }

    /// Where to connect to.
    pub(super) fn uri(&self) -> Result<http::Uri, http::Error> {
        let (scheme, default) = if self.is_https { ("https", 443) } else { ("http", 80) };
        let authority = format!("{}:{}", self.host, self.port.unwrap_or(default));
        http::Uri::builder().scheme(scheme).authority(authority).path_and_query("/").build()
    }

    /// The header `Proxy-Authorization`.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(self.authorization.as_ref()?).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

fn parse(text: &str, origin: &str) -> Result<Proxy, String> {
    let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
    let is_https = scheme.eq_ignore_ascii_case("https");
    if !is_https && !scheme.eq_ignore_ascii_case("http") {
        return Err("only http and https proxies are supported".to_owned());
    }
    // By the last `@`: the ones before are of a password that was not escaped.
    let (user, address) = match rest.rsplit_once('@') {
        Some((user, address)) => (Some(user), address),
        None => (None, rest),
    };
    // These end the host for some readers and not for others: better to ask than to connect to who knows where.
    let is_ambiguous = |sign: &char| matches!(sign, '/' | '?' | '#') || sign.is_whitespace() || sign.is_control();
    if let Some(sign) = user.and_then(|user| user.chars().find(is_ambiguous)) {
        let mut bytes = [0; 4];
        let escape: String = sign.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")).collect();
        return Err(format!("{sign:?} in a user or password is written {escape}"));
    }
    let address = address.strip_suffix('/').unwrap_or(address);
    if address.contains(['/', '?', '#']) {
        return Err("it has a path, a query or a fragment".to_owned());
    }
    let (host, port) = match address.find(']') {
        Some(end) => address.split_at(end + 1),
        None => address.split_at(address.find(':').unwrap_or(address.len())),
    };
    if host.is_empty() {
        return Err("it has no host".to_owned());
    }
    let is_host = match host.strip_prefix('[') {
        Some(host) => host.strip_suffix(']').is_some_and(|host| host.parse::<Ipv6Addr>().is_ok()),
        None => host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)),
    };
    if !is_host || port.matches(':').count() > 1 {
        return Err("its host is neither a name of ASCII letters nor an address (IPv6 in brackets)".to_owned());
    }
    let port = match port {
        "" => None,
        _ => Some(port.strip_prefix(':').and_then(number).ok_or("its port is not a number from 1 to 65535")?),
    };
    let authorization = user.filter(|user| !user.is_empty()).map(authorization);
    Ok(Proxy { is_https, host: host.to_owned(), port, authorization, origin: origin.to_owned() })
}

/// A port.
fn number(text: &str) -> Option<u16> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|port| is_number && *port > 0)
}

/// Basic authentication by what stands before the host. A `%` without two digits behind it is one, as for curl.
fn authorization(user: &str) -> Secret<String> {
    let (user, password) = user.split_once(':').unwrap_or((user, ""));
    let both = percent_decode_str(user).chain([b':']).chain(percent_decode_str(password));
    let both: Secret<Vec<u8>> = Secret::new(both.collect());
    Secret::new(format!("Basic {}", BASE64_STANDARD.encode(&*both)))
}

/// The URL as it can be shown: without user and password, and without what may be a part of them.
fn without_password(url: &str) -> String {
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), url),
    };
    let is_scheme = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.:/".contains(&byte));
    let scheme = if is_scheme && scheme.matches(':').count() < 2 { scheme } else { String::new() };
    let (hidden, address) = match rest.rsplit_once('@') {
        Some((_, address)) => ("****@", address),
        None => ("", rest),
    };
    let address = address.split(['/', '?', '#']).next().unwrap_or_default();
    let start = address.find(']').unwrap_or_default();
    let end = address[start..].find(':').map_or(address.len(), |place| start + place);
    let (host, port) = address.split_at(end);
    // `http://user:password`, whose host was forgotten, is not shown either.
    let port = if port.bytes().skip(1).all(|byte| byte.is_ascii_digit()) { port } else { ":****" };
    format!("{scheme}{hidden}{host}{port}")
}

/// The URL as it can be shown: without user and password.
impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_https { "https" } else { "http" };
        let hidden = if self.authorization.is_some() { "****@" } else { "" };
        write!(f, "{scheme}://{hidden}{}", self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({self}, {})", self.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy(url: &str) -> Result<Proxy, Error> {
        Proxy::parse("proxy_url", url, "argument")
    }

    #[test]
    fn a_url_is_taken_apart_once() {
        for (url, shown, uri, password) in [
            ("proxy", "http://proxy", "http://proxy:80/", None),
            ("proxy:3128", "http://proxy:3128", "http://proxy:3128/", None),
            (" HTTP://proxy:3128/ ", "http://proxy:3128", "http://proxy:3128/", None),
            ("https://proxy", "https://proxy", "https://proxy:443/", None),
            ("http://[::1]:8080", "http://[::1]:8080", "http://[::1]:8080/", None),
            ("http://a_b.c-d:65535", "http://a_b.c-d:65535", "http://a_b.c-d:65535/", None),
            ("http://user:hunter2@proxy:1", "http://****@proxy:1", "http://proxy:1/", Some("user:hunter2")),
            ("user:hunter2@proxy", "http://****@proxy", "http://proxy:80/", Some("user:hunter2")),
            ("http://user@proxy", "http://****@proxy", "http://proxy:80/", Some("user:")),
            ("http://@proxy", "http://proxy", "http://proxy:80/", None),
            // The signs that tempt one to leave them as they are.
            ("http://user:hunter@2@proxy", "http://****@proxy", "http://proxy:80/", Some("user:hunter@2")),
            ("http://us@er:p@w@proxy", "http://****@proxy", "http://proxy:80/", Some("us@er:p@w")),
            ("http://user:100%@proxy", "http://****@proxy", "http://proxy:80/", Some("user:100%")),
            ("http://user:a:b@proxy", "http://****@proxy", "http://proxy:80/", Some("user:a:b")),
            ("http://u%3As:p%40%2F%23%25@proxy", "http://****@proxy", "http://proxy:80/", Some("u:s:p@/#%")),
            ("http://user:pässword@proxy", "http://****@proxy", "http://proxy:80/", Some("user:pässword")),
        ] {
            let proxy = proxy(url).expect(url);
            assert_eq!((proxy.to_string(), proxy.uri().expect(url).to_string()), (shown.into(), uri.into()), "{url}");
            let told = proxy.authorization().map(|value| {
                let encoded = value.to_str().expect("ASCII").strip_prefix("Basic ").expect("Basic").to_owned();
                String::from_utf8(BASE64_STANDARD.decode(encoded).expect("base64")).expect("UTF-8")
            });
            assert_eq!(told.as_deref(), password, "{url}");
            assert!(!format!("{proxy:?}").contains("hunter"));
        }
    }

    #[test]
    fn what_is_ambiguous_or_no_proxy_is_refused_without_its_password() {
        for (url, why) in [
            ("socks5://u:secret@h", "only http and https proxies are supported"),
            ("http://", "it has no host"),
            ("http://u:secret@", "it has no host"),
            ("http://u:sec/ret@h", "'/' in a user or password is written %2F"),
            ("http://u:sec?ret@h", "'?' in a user or password is written %3F"),
            ("http://u:sec#ret@h", "'#' in a user or password is written %23"),
            ("http://u:sec ret@h", "' ' in a user or password is written %20"),
            ("http://u:secret@h/path", "it has a path, a query or a fragment"),
            ("http://h?secret=1", "it has a path, a query or a fragment"),
            ("http://h:0", "its port is not a number from 1 to 65535"),
            ("http://h:99999", "its port is not a number from 1 to 65535"),
            ("http://h:+80", "its port is not a number from 1 to 65535"),
            ("http://h:", "its port is not a number from 1 to 65535"),
            ("http://user:secret", "its port is not a number from 1 to 65535"),
            ("http://user:secret:1", "its host is neither a name"),
            ("user:sec:ret#proxy", "it has a path, a query or a fragment"),
            ("http://::1", "it has no host"),
            ("http://fe80::1", "its host is neither a name"),
            ("http://[::1]80", "its port is not a number"),
            ("http://[::x]", "its host is neither a name"),
            ("http://hö", "its host is neither a name"),
            ("user:sec://ret@h", "only http and https proxies are supported"),
        ] {
            let error = proxy(url).expect_err(url);
            assert!(error.message().starts_with("proxy_url must be a URL such as"), "{error}");
            assert!(error.message().contains(why), "{url}: {error}");
            assert!(!error.message().contains("sec"), "{error}");
        }
    }
}
