//! Lists of hosts, proxies and authorities as strangers write them.

use super::ca_bundle::find;
use super::no_proxy::NoProxy;
use super::proxy::Proxy;
use crate::fuzzing::{SECRET, assert_hidden, parts};
use base64::prelude::{BASE64_STANDARD, Engine};

/// A list, a line `====`, a host. A longer list has no fewer hosts, and the order does not matter.
pub fn no_proxy(data: &[u8]) {
    let mut texts = parts(data).map(String::from_utf8_lossy);
    let (list, host) = (texts.next().unwrap_or_default(), texts.next().unwrap_or_default());
    let (read, wrong) = NoProxy::parse(&list);
    let is_sign = |sign: char| sign == ',' || sign.is_whitespace();
    assert!(wrong.iter().all(|wrong| list.contains(wrong) && !wrong.contains(is_sign) && !wrong.is_empty()));
    let has = |list: &str, host: &str, port| NoProxy::parse(list).0.has(host, port);
    let names_unrelated = host.to_ascii_lowercase().contains("unrelated");
    for port in [80, 443, 0] {
        let own = read.has(&host, port);
        assert_eq!(own, has(&format!("{list},unrelated.example"), &host, port) && (own || !names_unrelated));
        let mut entries: Vec<&str> = list.split(is_sign).collect();
        entries.reverse();
        assert_eq!(own, has(&entries.join(" "), &host, port), "the order matters");
        assert_eq!(own, read.has(&host.to_ascii_uppercase(), port), "case matters");
        assert!(!own || has(&format!("{list} *"), &host, port));
    }
    assert!(has("*", &host, 443));
}

/// A URL; or what stands before, in and after a password, with a line `====` between. What is taken can be connected to;
/// the password is never shown.
pub fn proxy_url(data: &[u8]) {
    let texts: Vec<_> = parts(data).map(String::from_utf8_lossy).collect();
    if let [before, within, after] = &texts[..]
        && !format!("{before}{within} {after}").contains(SECRET)
    {
        assert_hidden(&proxy(&format!("{before}{within}{SECRET}@{after}")));
        assert_hidden(&proxy(&format!("http://{before}:{within}{SECRET}@{after}")));
        // Else it would be the scheme, which is shown.
        if before.contains("://") || !within.contains("://") {
            assert_hidden(&proxy(&format!("{before}{SECRET}{within}@{after}")));
        }
    }
    for text in &texts {
        proxy(text);
    }
}

/// A proxy as it is shown, or the error.
fn proxy(url: &str) -> String {
    match Proxy::parse("proxy_url", url, "argument") {
        Ok(proxy) => {
            let uri = proxy.uri().expect("it was checked");
            assert!(uri.host().is_some() && uri.port_u16().is_some(), "{uri}");
            assert!(proxy.authorization().is_none_or(|value| value.is_sensitive()));
            format!("{proxy} {proxy:?} {uri}")
        }
        Err(error) => error.message().to_owned(),
    }
}

/// A file of authorities. What is found is found again in a file of its own; nothing of a key is shown.
pub fn ca_bundle(data: &[u8]) {
    let found = find(data);
    let mut pem = String::new();
    for certificate in &found.certificates {
        let text = BASE64_STANDARD.encode(certificate);
        pem.push_str(&format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"));
    }
    let again = find(pem.as_bytes());
    assert!(again.certificates == found.certificates && again.passed_over.is_empty(), "{:?}", again.passed_over);
    let told = found.passed_over.join("\n");
    let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
    for line in data.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii) {
        if line.len() >= 16 && line.iter().all(is_base64) {
            let line = String::from_utf8_lossy(line);
            // Labels are shown.
            let is_label =
                found.passed_over.iter().any(|told| told.split(" (line").next().is_some_and(|l| l.contains(&*line)));
            assert!(is_label || !told.contains(&*line), "a line is shown: {told}");
        }
    }
}
