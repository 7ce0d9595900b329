//! Where a host is reached from the proxy.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The port of MQTT over TLS.
const MQTT_PORT: u16 = 8883;

/// Where the emulator plays hosts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stage {
    pub(crate) http: SocketAddr,
    /// Where it speaks MQTT, if it has a port for it.
    pub(crate) mqtt: Option<SocketAddr>,
}

/// This machine's own hosts are reached as they are; all others are played by the emulator.
pub(super) fn destination(host: &str, port: u16, stage: Stage) -> SocketAddr {
    let host = host.trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    match host.parse::<IpAddr>() {
        Ok(address) if address.to_canonical().is_loopback() => SocketAddr::from((address, port)),
        Err(_) if host == "localhost" || host.ends_with(".localhost") => SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
        _ => stage.mqtt.filter(|_| port == MQTT_PORT).unwrap_or(stage.http),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_reached() {
        let stage = Stage { http: "127.0.0.1:4577".parse().unwrap(), mqtt: None };
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
            assert_eq!(destination(host, 80, stage), reached.parse().unwrap(), "{host}");
        }
    }

    #[test]
    fn mqtt_is_played_where_it_is_spoken() {
        let [http, mqtt] = ["127.0.0.1:4577", "127.0.0.1:1883"].map(|address| address.parse().unwrap());
        for (spoken, host, port, reached) in [
            (Some(mqtt), "a-ats.iot.us-east-1.amazonaws.com", 8883, mqtt),
            (Some(mqtt), "a-ats.iot.us-east-1.amazonaws.com", 443, http),
            (None, "a-ats.iot.us-east-1.amazonaws.com", 8883, http),
            (Some(mqtt), "localhost", 8883, "127.0.0.1:8883".parse().unwrap()),
        ] {
            assert_eq!(destination(host, port, Stage { http, mqtt: spoken }), reached, "{host}:{port}");
        }
    }
}
