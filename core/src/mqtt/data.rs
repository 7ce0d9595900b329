//! Settings and properties as data, as the bindings hand them in.

use super::message::{MessageProperties, Qos};
use super::settings::{MqttSettings, Password, Version, Will};
use crate::config::given::Given;
use crate::credentials::Certificate;
use crate::error::Error;
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Map, Value};
use std::time::Duration;

impl MqttSettings {
    /// From data: the names of the fields, times in seconds, `version` 3 or 5, `certificate` as a map (as for Roles
    /// Anywhere), `will` as a map with `topic`, `payload_base64`, `qos`, `retain`, `delay` and the names of
    /// [`MessageProperties::from_map`]. Null is not set.
    ///
    /// # Errors
    /// Of kind `validation` for a name that does not exist, or a value of another type.
    pub fn from_map(map: &Map<String, Value>) -> Result<Self, Error> {
        let mut settings = MqttSettings::default();
        for (name, value) in map.iter().filter(|(_, value)| !value.is_null()) {
            let given = Given { name, value };
            match name.as_str() {
                "client_id" => settings.client_id = Some(given.text()?),
                "endpoint" => settings.endpoint = Some(given.text()?),
                "certificate" => settings.certificate = Some(Certificate::from_map(members(&given)?)?),
                "clean_session" => settings.clean_session = given.boolean()?,
                "session_expiry" => settings.session_expiry = seconds(&given)?,
                "keep_alive" => settings.keep_alive = seconds(&given)?,
                "will" => settings.will = Some(will(members(&given)?)?),
                "version" => settings.version = Version::from_number(given.whole()?)?,
                "connect_timeout" => settings.connect_timeout = Some(seconds(&given)?),
                "queue_size" => settings.queue_size = number(&given, 1..=1_000_000)? as usize,
                "receive_maximum" => settings.receive_maximum = number(&given, 1..=65_535)? as u16,
                "username" => settings.username = Some(given.text()?),
                "password" => settings.password = Some(Password::kept(given.secret()?)),
                _ => return Err(Error::validation(format!("there is no setting {name} of MQTT"))),
            }
        }
        Ok(settings)
    }
}

impl MessageProperties {
    /// From data: the names of the fields, `correlation_data_base64`, and `user_properties` as a list of pairs. Null is
    /// not set.
    ///
    /// # Errors
    /// Of kind `validation` for a name that does not exist, or a value of another type.
    pub fn from_map(map: &Map<String, Value>) -> Result<Self, Error> {
        let mut properties = MessageProperties::default();
        for (name, value) in map.iter().filter(|(_, value)| !value.is_null()) {
            if !properties.take(&Given { name, value })? {
                return Err(Error::validation(format!("there is no property {name} of a message")));
            }
        }
        Ok(properties)
    }

    /// Whether there is a property of this name.
    fn take(&mut self, given: &Given<'_>) -> Result<bool, Error> {
        match given.name {
            "content_type" => self.content_type = Some(given.text()?),
            "response_topic" => self.response_topic = Some(given.text()?),
            "correlation_data_base64" => self.correlation_data = Some(bytes(given)?),
            "message_expiry_interval" => {
                self.message_expiry_interval = Some(number(given, 0..=i64::from(u32::MAX))? as u32);
            }
            "payload_format_indicator" => self.payload_format_indicator = Some(number(given, 0..=1)? as u8),
            "user_properties" => self.user_properties = pairs(given)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn will(map: &Map<String, Value>) -> Result<Will, Error> {
    let mut will = Will::new("", "");
    for (name, value) in map.iter().filter(|(_, value)| !value.is_null()) {
        let given = Given { name, value };
        match name.as_str() {
            "topic" => will.topic = given.text()?,
            "payload_base64" => will.payload = bytes(&given)?,
            "qos" => will.qos = Qos::from_number(given.whole()?)?,
            "retain" => will.retain = given.boolean()?,
            "delay" => will.delay = seconds(&given)?,
            _ if will.properties.take(&given)? => {}
            _ => return Err(Error::validation(format!("there is no {name} of a last will"))),
        }
    }
    Ok(will)
}

fn members<'a>(given: &Given<'a>) -> Result<&'a Map<String, Value>, Error> {
    // What is there in its place may be a secret.
    given.value.as_object().ok_or_else(|| Error::validation(format!("{} must be a map", given.name)))
}

fn seconds(given: &Given<'_>) -> Result<Duration, Error> {
    let seconds = given.seconds()?;
    let refuse =
        |_| Error::validation(format!("{} must be a number of seconds from 0 on, but is {seconds}", given.name));
    Duration::try_from_secs_f64(seconds).map_err(refuse)
}

fn number(given: &Given<'_>, bounds: std::ops::RangeInclusive<i64>) -> Result<i64, Error> {
    let number = given.whole()?;
    if bounds.contains(&number) {
        return Ok(number);
    }
    let (name, least, most) = (given.name, bounds.start(), bounds.end());
    Err(Error::validation(format!("{name} must be {least} to {most}, but is {number}")))
}

fn bytes(given: &Given<'_>) -> Result<Vec<u8>, Error> {
    let refuse = |error| Error::validation(format!("{} is not base64: {error}", given.name));
    BASE64_STANDARD.decode(given.secret()?.as_bytes()).map_err(refuse)
}

fn pairs(given: &Given<'_>) -> Result<Vec<(String, String)>, Error> {
    let pair = |pair: &Value| match pair.as_array().map(Vec::as_slice) {
        Some([Value::String(name), Value::String(value)]) => Some((name.clone(), value.clone())),
        _ => None,
    };
    let pairs = given.value.as_array().and_then(|pairs| pairs.iter().map(pair).collect());
    pairs.ok_or_else(|| Error::validation(format!("{} must be a list of pairs of texts", given.name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn settings(value: Value) -> Result<MqttSettings, Error> {
        MqttSettings::from_map(value.as_object().expect("a map"))
    }

    #[test]
    fn settings_are_read_by_name() {
        let found = settings(json!({
            "client_id": "pump", "keep_alive": 30, "version": 3, "queue_size": 5, "username": null,
            "password": "hunter2", "certificate": {"certificate": "a.pem", "private_key": "b.pem"},
            "will": {"topic": "gone", "payload_base64": "AQI=", "qos": 0, "retain": true, "content_type": "x"},
        }));
        let found = found.expect("settings");
        assert_eq!(found.client_id.as_deref(), Some("pump"));
        assert_eq!((found.keep_alive, found.version), (Duration::from_secs(30), Version::V3));
        assert_eq!(found.certificate, Some(Certificate::from_file("a.pem").private_key_file("b.pem")));
        let will = found.will.expect("a will");
        assert_eq!((will.payload, will.qos, will.retain), (vec![1, 2], Qos::AtMostOnce, true));
        assert_eq!(will.properties.content_type.as_deref(), Some("x"));
    }

    #[test]
    fn what_is_wrong_is_named_and_secrets_are_not_shown() {
        for (value, why) in [
            (json!({"clientid": "a"}), "there is no setting clientid of MQTT"),
            (json!({"version": 4}), "version must be 5, or 3 for MQTT 3.1.1, but is 4"),
            (json!({"keep_alive": -1}), "keep_alive must be a number of seconds from 0 on, but is -1"),
            (json!({"receive_maximum": 70_000}), "receive_maximum must be 1 to 65535, but is 70000"),
            (json!({"certificate": "hunter2"}), "certificate must be a map"),
            (json!({"will": {"qos": 2}}), "qos must be 0 or 1, but is 2"),
            (json!({"will": {"payload": "hunter2"}}), "there is no payload of a last will"),
            (json!({"will": {"user_properties": [["hunter2"]]}}), "user_properties must be a list of pairs"),
        ] {
            let error = settings(value).expect_err(why);
            assert!(error.message().contains(why) && !error.message().contains("hunter2"), "{error}");
        }
    }
}
