//! [`NoProxy`]: what is reached without a proxy.

use std::net::IpAddr;

/// What `NO_PROXY` lists. As botocore and curl read it: names with all that is below them, with or without a dot before
/// them, and addresses; commas or blanks between. Besides, as curl: networks. Besides, as Go: `*` among others, `*.` before
/// a name for what is below it alone, and a port, which must be the endpoint's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct NoProxy {
    everything: bool,
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Entry {
    /// In lower case, without dots at its ends.
    Name {
        name: String,
        with_itself: bool,
        port: Option<u16>,
    },
    Address {
        address: IpAddr,
        port: Option<u16>,
    },
    Network {
        address: IpAddr,
        bits: u8,
    },
}

impl NoProxy {
    /// Reads a list; what cannot be read of it comes second.
    pub(crate) fn parse(list: &str) -> (Self, Vec<&str>) {
        let (mut read, mut wrong) = (NoProxy::default(), Vec::new());
        for text in list.split(|sign: char| sign == ',' || sign.is_whitespace()).filter(|text| !text.is_empty()) {
            match Entry::parse(text) {
                _ if text == "*" => read.everything = true,
                Some(entry) => read.entries.push(entry),
                None => wrong.push(text),
            }
        }
        (read, wrong)
    }

    /// Whether a host, as it stands in a URL, is reached without the proxy.
    pub(crate) fn has(&self, host: &str, port: u16) -> bool {
        if self.everything {
            return true;
        }
        let host = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
        let is_port = |wanted: &Option<u16>| wanted.is_none_or(|wanted| wanted == port);
        if let Ok(own) = host.parse::<IpAddr>() {
            let own = own.to_canonical();
            return self.entries.iter().any(|entry| match entry {
                Entry::Address { address, port } => *address == own && is_port(port),
                Entry::Network { address, bits } => is_within(own, *address, *bits),
                Entry::Name { .. } => false,
            });
        }
        let host = host.to_ascii_lowercase();
        self.entries.iter().any(|entry| match entry {
            Entry::Name { name, with_itself, port } => {
                let above = host.strip_suffix(name.as_str());
                above.is_some_and(|above| above.ends_with('.') || (above.is_empty() && *with_itself)) && is_port(port)
            }
            Entry::Address { .. } | Entry::Network { .. } => false,
        })
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Entry> {
        if let Some((address, bits)) = text.split_once('/') {
            let address = without_brackets(address).parse::<IpAddr>().ok()?;
            let most = if address.is_ipv4() { 32 } else { 128 };
            let bits = bits.parse().ok().filter(|bits| *bits <= most)?;
            return Some(Entry::Network { address, bits });
        }
        let (host, port) = match text.rsplit_once(':') {
            _ if without_brackets(text).parse::<IpAddr>().is_ok() => (text, None),
            Some((host, port)) => (host, Some(port.parse().ok().filter(|port| *port > 0)?)),
            None => (text, None),
        };
        if let Ok(address) = without_brackets(host).parse::<IpAddr>() {
            // `::1:443` is an address; with a port it is `[::1]:443`.
            return Some(Entry::Address { address: address.to_canonical(), port });
        }
        let below = host.strip_prefix("*.");
        let name = below.unwrap_or(host).trim_matches('.').to_ascii_lowercase();
        let is_name = !name.is_empty() && !name.contains(['*', '[', ']', ':', '@']);
        is_name.then_some(Entry::Name { name, with_itself: below.is_none(), port })
    }
}

fn without_brackets(text: &str) -> &str {
    text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text)
}

/// Whether the first `bits` of both are the same.
fn is_within(address: IpAddr, network: IpAddr, bits: u8) -> bool {
    let different = match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(b)) => u128::from(a.to_bits() ^ b.to_bits()) << 96,
        (IpAddr::V6(a), IpAddr::V6(b)) => a.to_bits() ^ b.to_bits(),
        _ => return false,
    };
    different.leading_zeros() >= u32::from(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_is_reached_without_the_proxy() {
        for (list, host, port, expected) in [
            ("", "a.com", 443, false),
            ("*", "a.com", 443, true),
            ("*", "10.0.0.1", 80, true),
            ("*", "[::1]", 80, true),
            (" * ", "a.com", 443, true),
            ("foo,*", "a.com", 443, true),
            ("foo,*", "10.0.0.1", 443, true),
            ("a.com", "a.com", 443, true),
            ("a.com", "A.COM", 443, true),
            ("A.com", "b.a.com", 443, true),
            ("a.com", "xa.com", 443, false),
            ("a.com", "a.com.b", 443, false),
            (".a.com", "a.com", 443, true),
            (".a.com", "b.a.com", 443, true),
            ("*.a.com", "b.a.com", 443, true),
            ("*.a.com", "a.com", 443, false),
            ("a.com", "a.com.", 443, true),
            ("a.com.", "a.com", 443, true),
            ("a.com:443", "a.com", 443, true),
            ("a.com:443", "b.a.com", 443, true),
            ("a.com:8443", "a.com", 443, false),
            ("b.com, a.com", "a.com", 443, true),
            ("b.com a.com", "a.com", 443, true),
            ("b.com,\ta.com ,", "a.com", 443, true),
            (",,", "a.com", 443, false),
            ("localhost", "localhost", 80, true),
            ("127.0.0.1", "127.0.0.1", 80, true),
            ("127.0.0.1:80", "127.0.0.1", 80, true),
            ("127.0.0.1:81", "127.0.0.1", 80, false),
            ("0.0.1", "127.0.0.1", 80, false),
            ("[::1]", "[::1]", 80, true),
            ("::1", "[::1]", 80, true),
            ("0:0::1", "[::1]", 80, true),
            ("[::1]:80", "[::1]", 80, true),
            ("[::1]:81", "[::1]", 80, false),
            ("::ffff:10.0.0.1", "10.0.0.1", 80, true),
            ("10.0.0.0/8", "10.9.8.7", 80, true),
            ("10.0.0.0/8", "11.0.0.1", 80, false),
            ("10.0.0.0/8", "10.example.com", 80, false),
            ("0.0.0.0/0", "192.0.2.1", 80, true),
            ("0.0.0.0/0", "[::1]", 80, false),
            ("10.1.2.3/32", "10.1.2.3", 80, true),
            ("2001:db8::/32", "[2001:db8:1::2]", 80, true),
            ("2001:db8::/32", "[2001:db9::2]", 80, false),
            ("2001:db8::1/128", "[2001:db8::1]", 80, true),
        ] {
            let (read, wrong) = NoProxy::parse(list);
            assert_eq!((read.has(host, port), wrong), (expected, Vec::new()), "{list:?} {host}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_rest_stands() {
        for wrong in
            ["10.0.0.0/33", "::/129", "a.com/8", "http://a.com", "a.com:0", "a.com:https", "a*.com", "[::1", "@", ":80"]
        {
            let list = format!("b.com,{wrong}");
            let (read, told) = NoProxy::parse(&list);
            assert_eq!((read.has("b.com", 443), told), (true, vec![wrong]));
        }
    }
}
