//! AWS IoT's bounds of what clients send. It ends the connection over what exceeds them, and says nothing: so they are
//! checked before. ("Message broker and protocol limits and quotas" in the AWS General Reference.)

use super::message::{MessageProperties, PublishRequest};
use super::settings::MqttSettings;
use super::topic::Filter;
use crate::error::Error;

const PAYLOAD: usize = 128 * 1024;

const CLIENT_ID: usize = 128;

/// Of a topic, in bytes.
const TOPIC: usize = 256;

const SLASHES: usize = 7;

/// Of all names and values together, in bytes.
const USER_PROPERTIES: usize = 8 * 1024;

/// Checks what a client is made with.
pub(super) fn check_settings(settings: &MqttSettings) -> Result<(), Error> {
    if let Some(id) = settings.client_id.as_ref().filter(|id| id.len() > CLIENT_ID) {
        let length = id.len();
        return Err(Error::validation(format!(
            "client_id must be at most {CLIENT_ID} bytes long for AWS IoT, but has {length}"
        )));
    }
    let Some(will) = &settings.will else { return Ok(()) };
    check_topic("will.topic", &will.topic)?;
    check_properties(&will.properties)
}

/// Checks a message.
pub(super) fn check_message(request: &PublishRequest) -> Result<(), Error> {
    check_topic("topic", &request.topic)?;
    let length = request.payload.len();
    if length > PAYLOAD {
        return Err(Error::validation(format!(
            "payload must be at most {PAYLOAD} bytes long for AWS IoT, but has {length}"
        )));
    }
    check_properties(&request.properties)
}

/// Checks what is subscribed to.
pub(super) fn check_filter(filter: &Filter) -> Result<(), Error> {
    check_topic("filter", filter.without_group())
}

fn check_properties(properties: &MessageProperties) -> Result<(), Error> {
    let length: usize = properties.user_properties.iter().map(|(name, value)| name.len() + value.len()).sum();
    if length > USER_PROPERTIES {
        return Err(Error::validation(format!(
            "user_properties must be at most {USER_PROPERTIES} bytes long together for AWS IoT, but have {length}"
        )));
    }
    properties.response_topic.as_deref().map_or(Ok(()), |topic| check_topic("response_topic", topic))
}

fn check_topic(field: &str, topic: &str) -> Result<(), Error> {
    let Some(counted) = counted(topic) else { return Ok(()) };
    let (length, slashes) = (counted.len(), counted.matches('/').count());
    if length > TOPIC {
        return Err(Error::validation(format!(
            "{field} must be at most {TOPIC} bytes long for AWS IoT, but has {length}"
        )));
    }
    if slashes > SLASHES {
        return Err(Error::validation(format!(
            "{field} must have at most {SLASHES} slashes for AWS IoT, but is {topic:?} with {slashes}"
        )));
    }
    Ok(())
}

/// The part of a topic that is bounded: what follows the rule's name in Basic Ingest. Other topics of AWS's own are as
/// long and deep as AWS has made them.
fn counted(topic: &str) -> Option<&str> {
    let reserved = topic.split_once('/').filter(|(first, _)| first.eq_ignore_ascii_case("$aws"));
    let Some((_, reserved)) = reserved else { return Some(topic) };
    let (kind, rest) = reserved.split_once('/')?;
    if kind != "rules" {
        return None;
    }
    rest.split_once('/').map(|(_, counted)| counted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mqtt::settings::Will;

    #[test]
    fn topics_are_counted_as_aws_counts_them() {
        for topic in [
            "1/2/3/4/5/6/7/8",
            "$aws/rules/name/1/2/3/4/5/6/7/8",
            "$AWS/rules/name/1/2/3/4/5/6/7/8",
            "$aws/things/a/shadow/name/b/update/accepted",
            "$aws/commands/things/a/executions/b/response/accepted/json",
            &"a".repeat(256),
            &format!("$aws/rules/name/{}", "a".repeat(256)),
        ] {
            assert!(check_topic("topic", topic).is_ok(), "{topic}");
        }
        for (topic, why) in [
            ("1/2/3/4/5/6/7/8/9", "topic must have at most 7 slashes for AWS IoT, but is \"1/2/3/4/5/6/7/8/9\" with 8"),
            ("$aws/rules/name/1/2/3/4/5/6/7/8/", "with 8"),
            (&"ä".repeat(129), "topic must be at most 256 bytes long for AWS IoT, but has 258"),
        ] {
            let error = check_topic("topic", topic).expect_err(topic);
            assert!(error.message().contains(why), "{error}");
        }
    }

    #[test]
    fn filters_are_counted_without_their_group() {
        let check = |text: &str| check_filter(&Filter::parse(text).expect("a filter"));
        assert!(check("$share/group/1/2/3/4/5/6/7/#").is_ok());
        let error = check("$share/group/1/2/3/4/5/6/7/8/#").expect_err("too deep");
        assert!(error.message().starts_with("filter must have at most 7 slashes"), "{error}");
        assert!(check(&format!("$share/group/{}", "a".repeat(256))).is_ok());
        assert!(check(&"a".repeat(257)).is_err());
    }

    #[test]
    fn messages_and_settings_are_checked() {
        let message = |change: &dyn Fn(&mut PublishRequest)| {
            let mut request = PublishRequest::new("a", *b"x");
            change(&mut request);
            check_message(&request).map_err(|error| error.message().to_owned())
        };
        let pairs =
            |length: usize| vec![("name".to_owned(), "v".repeat(length - 8)), ("name".to_owned(), String::new())];
        assert_eq!(message(&|request| request.payload = vec![0; PAYLOAD].into()), Ok(()));
        assert_eq!(message(&|request| request.properties.user_properties = pairs(8192)), Ok(()));
        for (refused, why) in [
            (
                message(&|request| request.payload = vec![0; PAYLOAD + 1].into()),
                "payload must be at most 131072 bytes long for AWS IoT, but has 131073",
            ),
            (
                message(&|request| request.properties.user_properties = pairs(8193)),
                "user_properties must be at most 8192 bytes long together for AWS IoT, but have 8193",
            ),
            (
                message(&|request| request.properties.response_topic = Some("/".repeat(8))),
                "response_topic must have at most 7 slashes for AWS IoT, but is \"////////\" with 8",
            ),
        ] {
            assert_eq!(refused, Err(why.to_owned()));
        }
        let long = MqttSettings { client_id: Some("a".repeat(129)), ..MqttSettings::default() };
        let error = check_settings(&long).expect_err("too long");
        assert_eq!(error.message(), "client_id must be at most 128 bytes long for AWS IoT, but has 129");
        let will = MqttSettings { will: Some(Will::new("/".repeat(8), "")), ..MqttSettings::default() };
        assert!(check_settings(&will).expect_err("too deep").message().starts_with("will.topic must have at most 7"));
    }
}
