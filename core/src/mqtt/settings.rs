//! [`MqttSettings`]: what a client is made with.

use super::message::{MessageProperties, Qos};
use super::topic::{check_characters, check_topic};
use crate::credentials::Certificate;
use crate::error::Error;
use crate::secret::Secret;
use std::fmt;
use std::time::Duration;

/// How many messages AWS IoT sends before the first is acknowledged, whatever the client would take.
const WINDOW_OF_AWS: u16 = 100;

/// The version of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Version {
    /// MQTT 3.1.1.
    V3,
    /// MQTT 5.
    #[default]
    V5,
}

impl Version {
    /// By the number that faces take: 5, or 3 for 3.1.1.
    ///
    /// # Errors
    /// Of kind `validation` for another number.
    pub fn from_number(number: i64) -> Result<Self, Error> {
        match number {
            3 => Ok(Version::V3),
            5 => Ok(Version::V5),
            _ => Err(Error::validation(format!("version must be 5, or 3 for MQTT 3.1.1, but is {number}"))),
        }
    }
}

/// The last will: what the broker publishes if the connection is lost.
#[derive(Clone, PartialEq)]
pub struct Will {
    /// The topic.
    pub topic: String,
    /// The payload, at most 65,535 bytes.
    pub payload: Vec<u8>,
    /// Quality of service. Default: at least once.
    pub qos: Qos,
    /// Whether the broker keeps it for those who subscribe later.
    pub retain: bool,
    /// Properties; version 5 only.
    pub properties: MessageProperties,
    /// How long the broker waits for the client to come back before it publishes; version 5 only. Default: not at all.
    pub delay: Duration,
}

impl Will {
    /// A will of quality of service 1 that is not retained.
    pub fn new(topic: impl Into<String>, payload: impl Into<Vec<u8>>) -> Self {
        Will {
            topic: topic.into(),
            payload: payload.into(),
            qos: Qos::AtLeastOnce,
            retain: false,
            properties: MessageProperties::default(),
            delay: Duration::ZERO,
        }
    }
}

/// Without payload.
impl fmt::Debug for Will {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Will").field("topic", &self.topic).field("qos", &self.qos).finish_non_exhaustive()
    }
}

/// A password: never shown, and zeroed in memory when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Secret<String>);

impl<T: Into<String>> From<T> for Password {
    fn from(password: T) -> Self {
        Password(Secret::new(password.into()))
    }
}

impl Password {
    pub(super) fn kept(password: Secret<String>) -> Self {
        Password(password)
    }
}

/// Without the password.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

/// What an MQTT client is made with. Everything has a default.
#[derive(Clone, PartialEq)]
pub struct MqttSettings {
    /// The client id, at most 65,535 bytes (AWS IoT takes 128). A client with the id of another one takes its place.
    /// Default: `twinlink-` and 22 random letters.
    pub client_id: Option<String>,
    /// The broker: a host, a host with a port, or a URL with `mqtts://`, `wss://`, and for local brokers `mqtt://` and
    /// `ws://`. Default: `endpoint_urls["iotdata.mqtt"]`, else the connector's `endpoint_url` by WebSocket, else the
    /// account's data endpoint.
    pub endpoint: Option<String>,
    /// The client certificate. With it connections are `mqtts` on port 8883, without it WebSockets that the connector's
    /// credentials sign.
    pub certificate: Option<Certificate>,
    /// Whether the broker forgets subscriptions and messages that wait when the connection ends. Default: no.
    pub clean_session: bool,
    /// How long the broker keeps the session while the client is away; version 5 only (of 3.1.1, AWS IoT keeps it for
    /// the account's time, 1 hour). Default: 1 hour.
    pub session_expiry: Duration,
    /// The longest silence, 5 to 65,535 whole seconds (AWS IoT: 30 to 1,200). After so long without anything sent or
    /// received a ping is sent; the connection is lost if nothing comes within 10 s, or half of this if that is less.
    /// Default: 60 s.
    pub keep_alive: Duration,
    /// The last will. Default: none.
    pub will: Option<Will>,
    /// The version of the protocol. Default: 5.
    pub version: Version,
    /// How long a connection may take, from the look-up of the host to the broker's welcome. Default: the connector's
    /// `connect_timeout` and 10 s.
    pub connect_timeout: Option<Duration>,
    /// How many messages wait to be sent, 1 to 1,000,000, and of no more than 64 MiB. Default: 10,000.
    pub queue_size: usize,
    /// How many messages of quality of service 1 the broker sends before the first is acknowledged, 1 to 65,535; version
    /// 5 only. Default: 100.
    pub receive_maximum: u16,
    /// The user name, for brokers that want one.
    pub username: Option<String>,
    /// The password, for brokers that want one; only with a user name.
    pub password: Option<Password>,
}

impl Default for MqttSettings {
    fn default() -> Self {
        MqttSettings {
            client_id: None,
            endpoint: None,
            certificate: None,
            clean_session: false,
            session_expiry: Duration::from_secs(3600),
            keep_alive: Duration::from_secs(60),
            will: None,
            version: Version::V5,
            connect_timeout: None,
            queue_size: 10_000,
            receive_maximum: 100,
            username: None,
            password: None,
        }
    }
}

impl MqttSettings {
    pub(super) fn password(&self) -> Option<&str> {
        self.password.as_ref().map(|password| password.0.as_str())
    }

    /// How many messages the broker sends before the first is acknowledged. In 3.1.1 brokers do not tell: AWS IoT's is 100.
    pub(super) fn window(&self, is_of_aws: bool) -> usize {
        let most = if is_of_aws || self.version == Version::V3 { WINDOW_OF_AWS } else { u16::MAX };
        usize::from(self.receive_maximum.min(most))
    }

    /// Checks every bound.
    pub(super) fn check(&self) -> Result<(), Error> {
        let refuse = |why: String| Err(Error::validation(why));
        if let Some(id) = &self.client_id
            && (id.is_empty() || id.len() > 65_535)
        {
            return refuse(format!("client_id must be 1 to 65535 bytes long, but has {}", id.len()));
        }
        let seconds = self.keep_alive.as_secs_f64();
        if !(5.0..=65_535.0).contains(&seconds) || self.keep_alive.subsec_nanos() != 0 {
            return refuse(format!("keep_alive must be 5 to 65535 whole seconds, but is {seconds}"));
        }
        let seconds = self.session_expiry.as_secs();
        if seconds > u64::from(u32::MAX) {
            return refuse(format!("session_expiry must be 0 to 4294967295 seconds, but is {seconds}"));
        }
        if let Some(time) = self.connect_timeout
            && !(0.001..=3600.0).contains(&time.as_secs_f64())
        {
            return refuse(format!("connect_timeout must be 0.001 to 3600 seconds, but is {}", time.as_secs_f64()));
        }
        if !(1..=1_000_000).contains(&self.queue_size) {
            return refuse(format!("queue_size must be 1 to 1000000 messages, but is {}", self.queue_size));
        }
        if self.receive_maximum == 0 {
            return refuse("receive_maximum must be 1 to 65535 messages, but is 0".to_owned());
        }
        for (name, text) in [("username", self.username.as_deref()), ("password", self.password())] {
            if text.is_some_and(|text| text.len() > 65_535) {
                return refuse(format!("{name} must be at most 65535 bytes long"));
            }
        }
        for (name, text) in [("client_id", &self.client_id), ("username", &self.username)] {
            check_characters(name, text.as_deref().unwrap_or_default())?;
        }
        if self.password.is_some() && self.username.is_none() {
            return refuse("password must have a username beside it".to_owned());
        }
        let usual = MqttSettings::default();
        if self.version == Version::V3 {
            for (name, is_usual) in [
                ("session_expiry", self.session_expiry == usual.session_expiry),
                ("receive_maximum", self.receive_maximum == usual.receive_maximum),
            ] {
                if !is_usual {
                    return refuse(format!(
                        "{name} must not be given in MQTT 3.1.1, where the broker decides: version 5 has it"
                    ));
                }
            }
        }
        if let Some(will) = &self.will {
            check_topic("will.topic", &will.topic)?;
            if will.payload.len() > 65_535 {
                return refuse(format!(
                    "will.payload must be at most 65535 bytes long, but has {}",
                    will.payload.len()
                ));
            }
            will.properties.check("will", self.version)?;
            if self.version == Version::V3 && !will.delay.is_zero() {
                return refuse("will.delay must be 0 in MQTT 3.1.1, which has none".to_owned());
            }
            if will.delay.as_secs() > u64::from(u32::MAX) {
                let delay = will.delay.as_secs();
                return refuse(format!("will.delay must be 0 to 4294967295 seconds, but is {delay}"));
            }
        }
        Ok(())
    }
}

/// Without password.
impl fmt::Debug for MqttSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MqttSettings")
            .field("client_id", &self.client_id)
            .field("endpoint", &self.endpoint)
            .field("certificate", &self.certificate)
            .field("clean_session", &self.clean_session)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bound_is_named() {
        let settings = MqttSettings::default;
        for (settings, wanted) in [
            (MqttSettings { client_id: Some(String::new()), ..settings() }, "client_id must be 1 to 65535"),
            (
                MqttSettings { client_id: Some("a\0".into()), ..settings() },
                "client_id must not contain the character NUL",
            ),
            (
                MqttSettings { username: Some("a\n".into()), ..settings() },
                "username must not contain the character U+000A",
            ),
            (MqttSettings { keep_alive: Duration::from_secs(4), ..settings() }, "keep_alive must be 5 to 65535"),
            (MqttSettings { keep_alive: Duration::from_millis(5500), ..settings() }, "whole seconds, but is 5.5"),
            (MqttSettings { session_expiry: Duration::from_secs(1 << 32), ..settings() }, "session_expiry must be"),
            (MqttSettings { connect_timeout: Some(Duration::ZERO), ..settings() }, "connect_timeout must be 0.001"),
            (MqttSettings { queue_size: 0, ..settings() }, "queue_size must be 1 to 1000000 messages, but is 0"),
            (MqttSettings { receive_maximum: 0, ..settings() }, "receive_maximum must be 1 to 65535"),
            (MqttSettings { password: Some("a".into()), ..settings() }, "password must have a username beside it"),
            (
                MqttSettings { version: Version::V3, session_expiry: Duration::ZERO, ..settings() },
                "session_expiry must not be given in MQTT 3.1.1",
            ),
            (
                MqttSettings { version: Version::V3, receive_maximum: 5, ..settings() },
                "receive_maximum must not be given in MQTT 3.1.1",
            ),
            (MqttSettings { will: Some(Will::new("a/#", "")), ..settings() }, "will.topic must be a topic without"),
            (
                MqttSettings { will: Some(Will::new("a", vec![0; 65_536])), ..settings() },
                "will.payload must be at most 65535 bytes long, but has 65536",
            ),
        ] {
            let error = settings.check().expect_err(wanted);
            assert!(error.message().contains(wanted), "{error}");
        }
        assert!(settings().check().is_ok());
        let shown = format!("{:?}", MqttSettings { password: Some("hunter2".into()), ..settings() });
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
