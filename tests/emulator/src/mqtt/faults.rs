//! What goes wrong with MQTT because a test asked for it.

use std::collections::VecDeque;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

/// Something that goes wrong with MQTT connections, see [`Emulator::inject_mqtt`](crate::Emulator::inject_mqtt).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum MqttFault {
    /// End connections, at once.
    DropConnections {
        /// Whose; everybody's without.
        client_id: Option<String>,
        /// What version 5 is told first, such as 139 for a server that shuts down; without, connections end without a word.
        reason: Option<u8>,
    },
    /// Refuse who connects from now on.
    RefuseConnects {
        /// The reason code of version 5, 128 to 159; version 3.1.1 is told the nearest of its own.
        reason: u8,
        /// How many are refused; all without.
        times: Option<u32>,
    },
    /// Acknowledge published messages late.
    DelayAcknowledgements {
        /// How late, in milliseconds.
        millis: u64,
    },
    /// Leave connections open without reading or writing anything, as if the network were gone; new ones, too.
    StopAnswering {
        /// Whose; everybody's without, and that of those who have yet to say who they are.
        client_id: Option<String>,
    },
}

impl MqttFault {
    /// Says in one sentence what is wrong with the fault, if anything is.
    pub(crate) fn check(&self) -> Result<(), String> {
        match self {
            MqttFault::RefuseConnects { reason, .. } if !(128..160).contains(reason) => {
                Err(format!("'reason' must be from 128 to 159, not {reason}"))
            }
            MqttFault::RefuseConnects { times: Some(0), .. } => {
                Err("'times' must be at least 1; leave it out for a fault that lasts".to_owned())
            }
            MqttFault::DropConnections { reason: Some(reason), .. } if *reason < 128 => {
                Err(format!("'reason' must be from 128 to 255, not {reason}"))
            }
            _ => Ok(()),
        }
    }
}

/// Reads one fault or a list of them, in the form in which the admin path takes them.
pub(crate) fn parse(body: &[u8]) -> Result<Vec<MqttFault>, String> {
    let document: Value = serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
    let documents = match document {
        Value::Array(documents) => documents,
        single => vec![single],
    };
    let read = |document| {
        let fault: MqttFault = serde_json::from_value(document).map_err(|error| error.to_string())?;
        fault.check().map(|()| fault)
    };
    documents.into_iter().map(read).collect()
}

/// The faults that last.
#[derive(Clone, Debug, Default)]
pub(super) struct Effects {
    /// How late messages are acknowledged.
    pub(super) delay: Duration,
    /// Whose connections are not answered; `None` in it is everybody.
    silenced: Vec<Option<String>>,
    /// Reason codes, and how many are still to be refused with each.
    refusals: VecDeque<(u8, Option<u32>)>,
}

impl Effects {
    /// Adds a fault; one that strikes at once is not among them.
    pub(super) fn add(&mut self, fault: &MqttFault) {
        match fault {
            MqttFault::DropConnections { .. } => {}
            MqttFault::RefuseConnects { reason, times } => self.refusals.push_back((*reason, *times)),
            MqttFault::DelayAcknowledgements { millis } => self.delay = Duration::from_millis(*millis),
            MqttFault::StopAnswering { client_id } => self.silenced.push(client_id.clone()),
        }
    }

    /// Whether a connection is left alone; one without a client id has yet to say who it is.
    pub(super) fn is_silent(&self, client_id: Option<&str>) -> bool {
        self.silenced.iter().any(|whose| whose.is_none() || whose.as_deref() == client_id)
    }

    /// Uses the first refusal once.
    pub(super) fn take_refusal(&mut self) -> Option<u8> {
        let (reason, times) = self.refusals.front_mut()?;
        let reason = *reason;
        if let Some(left) = times {
            *left -= 1;
            if *left == 0 {
                self.refusals.pop_front();
            }
        }
        Some(reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_or_refused_in_a_sentence() {
        let faults = parse(br#"[{"fault":"drop_connections"},{"fault":"refuse_connects","reason":136,"times":2}]"#);
        let refuse = MqttFault::RefuseConnects { reason: 136, times: Some(2) };
        assert_eq!(faults, Ok(vec![MqttFault::DropConnections { client_id: None, reason: None }, refuse]));
        for (document, part) in [
            ("{", "not JSON"),
            (r#"{"fault":"explode"}"#, "unknown variant `explode`"),
            (r#"{"fault":"refuse_connects","reason":5}"#, "from 128 to 159, not 5"),
            (r#"{"fault":"refuse_connects","reason":136,"times":0}"#, "at least 1"),
            (r#"{"fault":"drop_connections","reason":1}"#, "from 128 to 255, not 1"),
        ] {
            let refusal = parse(document.as_bytes()).unwrap_err();
            assert!(refusal.contains(part), "{refusal}");
        }
    }

    #[test]
    fn refusals_are_used_up_in_their_order() {
        let mut effects = Effects::default();
        effects.add(&MqttFault::RefuseConnects { reason: 136, times: Some(2) });
        effects.add(&MqttFault::RefuseConnects { reason: 137, times: None });
        let taken: Vec<_> = (0..4).map(|_| effects.take_refusal()).collect();
        assert_eq!(taken, [Some(136), Some(136), Some(137), Some(137)]);
    }

    #[test]
    fn silence_is_for_one_or_for_all() {
        let mut effects = Effects::default();
        effects.add(&MqttFault::StopAnswering { client_id: Some("a".to_owned()) });
        assert_eq!([Some("a"), Some("b"), None].map(|id| effects.is_silent(id)), [true, false, false]);
        effects.add(&MqttFault::StopAnswering { client_id: None });
        assert_eq!([Some("b"), None].map(|id| effects.is_silent(id)), [true, true]);
    }
}
