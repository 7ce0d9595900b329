//! What brokers answer, as errors: the standard's reason codes, by name.

use crate::error::{Error, ErrorKind};
use crate::mqtt::settings::Version;

/// The signing name in errors of MQTT.
pub(crate) const SERVICE: &str = "iotdevicegateway";

/// The reason code by which a broker says that another client came with the same client id.
pub(crate) const SESSION_TAKEN_OVER: u8 = 0x8e;

/// How the end of a connection may be the fault of what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Blame {
    /// It is not.
    None,
    /// The broker ended it, without a reason or with one that may be about anything.
    Perhaps,
    /// The broker ended it over a packet.
    Surely(u8),
}

impl Blame {
    /// By the reason code of a DISCONNECT.
    pub(crate) fn of(code: u8) -> Blame {
        match code {
            0x82 | 0x87 | 0x90 | 0x94 | 0x95 | 0x99..=0x9b => Blame::Surely(code),
            // The broker, the client as such or its pace.
            0x88..=0x8e | 0x93 | 0x96 | 0x98 | 0x9c | 0x9d | 0x9f | 0xa0 => Blame::None,
            _ => Blame::Perhaps,
        }
    }
}

/// Why a message is not sent any more, over which the broker ended so many connections.
pub(crate) fn given_up(blame: &Blame, ended: u32) -> Error {
    let error = match blame {
        Blame::Surely(code) => {
            let why =
                format!("the broker ended the connection over this message with reason code {code} (0x{code:02x})");
            Error::new(reason(*code).1, why).with_code(reason(*code).0)
        }
        Blame::Perhaps | Blame::None => {
            let why = format!(
                "the broker ended the connection over this message {ended} times: perhaps it is too large, or a policy \
                 forbids its topic"
            );
            Error::new(ErrorKind::Service, why).with_code("ConnectionEnded")
        }
    };
    error.with_retryable(false).with_operation(SERVICE, "Publish")
}

/// A reason code's name in the standard, in camel case, and what it means for the caller.
fn reason(code: u8) -> (&'static str, ErrorKind) {
    use ErrorKind::{AccessDenied, Conflict, Connection, Credentials, Quota, Service, Throttled, Validation};
    match code {
        0x80 => ("UnspecifiedError", Service),
        0x81 => ("MalformedPacket", Service),
        0x82 => ("ProtocolError", Service),
        0x83 => ("ImplementationSpecificError", Service),
        0x84 => ("UnsupportedProtocolVersion", Validation),
        0x85 => ("ClientIdentifierNotValid", Validation),
        0x86 => ("BadUserNameOrPassword", Credentials),
        0x87 => ("NotAuthorized", AccessDenied),
        0x88 => ("ServerUnavailable", Service),
        0x89 => ("ServerBusy", Throttled),
        0x8a => ("Banned", AccessDenied),
        0x8b => ("ServerShuttingDown", Service),
        0x8c => ("BadAuthenticationMethod", Credentials),
        0x8d => ("KeepAliveTimeout", Connection),
        SESSION_TAKEN_OVER => ("SessionTakenOver", Conflict),
        0x8f => ("TopicFilterInvalid", Validation),
        0x90 => ("TopicNameInvalid", Validation),
        0x91 => ("PacketIdentifierInUse", Service),
        0x92 => ("PacketIdentifierNotFound", Service),
        0x93 => ("ReceiveMaximumExceeded", Service),
        0x94 => ("TopicAliasInvalid", Service),
        0x95 => ("PacketTooLarge", Validation),
        0x96 => ("MessageRateTooHigh", Throttled),
        0x97 => ("QuotaExceeded", Quota),
        0x98 => ("AdministrativeAction", AccessDenied),
        0x99 => ("PayloadFormatInvalid", Validation),
        0x9a => ("RetainNotSupported", Validation),
        0x9b => ("QosNotSupported", Validation),
        0x9c => ("UseAnotherServer", Service),
        0x9d => ("ServerMoved", Service),
        0x9e => ("SharedSubscriptionsNotSupported", Validation),
        0x9f => ("ConnectionRateExceeded", Throttled),
        0xa0 => ("MaximumConnectTime", Quota),
        0xa1 => ("SubscriptionIdentifiersNotSupported", Validation),
        0xa2 => ("WildcardSubscriptionsNotSupported", Validation),
        _ => ("UnknownReason", Service),
    }
}

/// Return codes of CONNACK in 3.1.1, as the reason codes of version 5 that say the same.
fn connack_of_3(code: u8) -> u8 {
    match code {
        1 => 0x84,
        2 => 0x85,
        3 => 0x88,
        4 => 0x86,
        5 => 0x87,
        _ => 0x80,
    }
}

/// The broker's refusal of what `operation` is; `text` is its own reason, if it gave one.
pub(crate) fn refusal(operation: &'static str, code: u8, text: Option<&str>) -> Error {
    let (name, kind) = reason(code);
    let said = text.filter(|text| !text.is_empty()).map(|text| format!(": {text}")).unwrap_or_default();
    Error::new(kind, format!("the broker refused it with reason code {code} (0x{code:02x}){said}"))
        .with_code(name)
        .with_operation(SERVICE, operation)
}

/// The broker's refusal to connect.
pub(crate) fn connect_refusal(version: Version, code: u8, text: Option<&str>) -> Error {
    match version {
        Version::V5 => refusal("Connect", code, text),
        Version::V3 => {
            let (name, kind) = reason(connack_of_3(code));
            Error::new(kind, format!("the broker refused it with return code {code}"))
                .with_code(name)
                .with_operation(SERVICE, "Connect")
        }
    }
}

/// Why the broker ended a connection.
pub(crate) fn disconnection(code: u8, text: Option<&str>) -> Error {
    let (name, kind) = reason(code);
    let said = text.filter(|text| !text.is_empty()).map(|text| format!(": {text}")).unwrap_or_default();
    Error::new(kind, format!("the broker ended the connection with reason code {code} (0x{code:02x}){said}"))
        .with_code(name)
        .with_retryable(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_versions_name_a_refusal_alike() {
        for (three, five, code, kind) in [
            (1, 0x84, "UnsupportedProtocolVersion", ErrorKind::Validation),
            (2, 0x85, "ClientIdentifierNotValid", ErrorKind::Validation),
            (3, 0x88, "ServerUnavailable", ErrorKind::Service),
            (4, 0x86, "BadUserNameOrPassword", ErrorKind::Credentials),
            (5, 0x87, "NotAuthorized", ErrorKind::AccessDenied),
        ] {
            for error in [connect_refusal(Version::V3, three, None), connect_refusal(Version::V5, five, None)] {
                assert_eq!((error.code(), error.kind()), (Some(code), kind));
            }
        }
        let error = refusal("Publish", 0x97, Some("too much"));
        assert_eq!(
            error.to_string(),
            "Publish: QuotaExceeded: the broker refused it with reason code 151 (0x97): too much"
        );
    }
}
