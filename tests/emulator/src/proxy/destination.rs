//! Where a host is reached from the proxy.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// This machine's own hosts are reached as they are; all others are played by the emulator.
pub(super) fn destination(host: &str, port: u16, emulator: SocketAddr) -> SocketAddr {
    let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    match host.parse::<IpAddr>() {
        Ok(address) if address.to_canonical().is_loopback() => SocketAddr::from((address, port)),
        Err(_) if host == "localhost" || host.ends_with(".localhost") => SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
        _ => emulator,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_reached() {
        let emulator: SocketAddr = "127.0.0.1:4577".parse().unwrap();
        for (host, reached) in [
            ("127.0.0.1", "127.0.0.1:80"),
            ("127.8.8.8", "127.8.8.8:80"),
            ("[::1]", "[::1]:80"),
            ("localhost", "127.0.0.1:80"),
            ("API.Localhost", "127.0.0.1:80"),
            ("sts.us-east-1.amazonaws.com", "127.0.0.1:4577"),
            ("localhost.example.com", "127.0.0.1:4577"),
            ("192.0.2.7", "127.0.0.1:4577"),
            ("[2001:db8::1]", "127.0.0.1:4577"),
        ] {
            assert_eq!(destination(host, 80, emulator), reached.parse().unwrap(), "{host}");
        }
    }
}
