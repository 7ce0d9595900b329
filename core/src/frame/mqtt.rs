//! Frames of the MQTT client. A call of form 6 goes on with one byte that says what is asked, a varint handle, and then:
//!
//! | byte | what | of | given | answered |
//! | --- | --- | --- | --- | --- |
//! | 0 | open | 0; the call has a connector | map as of [`MqttSettings::from_map`] | varint handle |
//! | 1 | connected | client | varint milliseconds | |
//! | 2 | publish | client | string topic, bytes payload, zigzag quality, byte retain, map as of [`MessageProperties::from_map`] | varint number of the delivery |
//! | 3 | delivered | client | varint number, varint milliseconds | varint 1 if it is, 0 if not yet |
//! | 4 | state | client | | state |
//! | 5 | changed | client | byte connection and moment `since` of the state that was seen, varint milliseconds | state |
//! | 6 | close | client | varint milliseconds | |
//! | 7 | subscribe | client | string filter, zigzag quality, zigzag most in hands, zigzag attempts, byte no local | varint handle |
//! | 8 | confirmed | subscription | varint milliseconds | varint 1 if it is, 0 if not yet |
//! | 9 | next | subscription | byte 1 for a run, 0 for a batch, varint most, ids that are done | messages, none if nothing came within a second |
//! | 10 | done | subscription | ids | |
//! | 11 | failed | subscription | varint id, string why, byte 1 if a handler takes dead letters | varint 0 not in hands, 1 it comes again, 2 it is dead |
//! | 12 | give back | subscription | ids | |
//! | 13 | unsubscribe | subscription | | |
//! | 14 | shadow | client | string thing, byte 0, or 1 and string name | varint handle |
//! | 15 | ask | shadow | byte 0 get, 1 update, 2 delete, string document, varint milliseconds | string document |
//! | 16 | watch | shadow | | varint handle |
//! | 17 | delta | deltas | | string document, empty if nothing came within a second |
//! | 18 | forget | any | | |
//! | 19 | stop | client | | |
//!
//! Ids are varint count and varints. Answers have one byte 9 before them; what has ended is answered by 8. A state is one
//! byte connection (0 connecting, 1 connected, 2 lost, 3 closed), moment, optional string reason, varint attempts, byte
//! session present, string client id, varints queued, unacknowledged, unfinished, dropped and unmatched. A message is varint id,
//! varint attempt, byte flags (1 quality, 2 retained, 4 duplicate, 8 properties), string topic, bytes payload, and if it
//! has properties: optional strings content type and response topic, byte 0, or 1 and bytes correlation data, varint
//! count of pairs, strings name and value. After the last message the id is 0.

use super::{END, VERSION, check_version};
use crate::error::Error;
use crate::mqtt::{Connection, Message, MessageProperties, MqttState, PublishRequest, Qos, SubscribeOptions};
use crate::secret::Data;
use crate::wire::{Reader, Writer};
use serde_json::Value;
use std::time::{Duration, SystemTime};

/// The form of a call of MQTT.
const MQTT: u8 = 6;
const ANSWER: u8 = 9;

/// What is asked of the MQTT client.
pub enum MqttCall {
    /// Makes a client.
    Open(Data),
    /// Waits for a connection.
    Connected(Duration),
    /// Takes a message to be sent.
    Publish(PublishRequest),
    /// Waits until a message is delivered.
    Delivered(u64, Duration),
    /// Tells the state.
    State,
    /// Waits for another state than this one.
    Changed(Connection, SystemTime, Duration),
    /// Sends what waits and ends the client.
    Close(Duration),
    /// Subscribes.
    Subscribe(String, Qos, SubscribeOptions),
    /// Waits until the broker has taken a subscription.
    Confirmed(Duration),
    /// Says what is done, and waits for messages.
    Next {
        /// In order of arrival, whatever may be in hands.
        is_run: bool,
        /// How many at most.
        most: usize,
        /// What is done.
        done: Vec<u64>,
    },
    /// Says what is done.
    Done(Vec<u64>),
    /// Says what could not be handled, and why.
    Failed {
        /// What.
        id: u64,
        /// Why, for the log.
        why: String,
        /// Whether a handler takes it if it is given up; else the log does.
        has_dead_letter_handler: bool,
    },
    /// Gives back what was not handled.
    GiveBack(Vec<u64>),
    /// Ends a subscription at the broker too.
    Unsubscribe,
    /// A thing's shadow.
    Shadow(String, Option<String>),
    /// Asks a shadow.
    Ask(Ask, Duration),
    /// Subscribes to a shadow's deltas.
    Watch,
    /// Waits for a delta.
    Delta,
    /// Forgets a handle.
    Forget,
    /// Ends all subscriptions, before the client is closed.
    Stop,
}

/// What a shadow is asked.
pub enum Ask {
    /// Its document.
    Get,
    /// To change.
    Update(Value),
    /// To be deleted.
    Delete,
}

/// Whether a frame is a call of the MQTT client.
pub fn is_mqtt(frame: &[u8]) -> bool {
    frame.starts_with(&[VERSION, MQTT])
}

/// Reads a call of the MQTT client, and the handle that it is of.
///
/// # Errors
/// Kind [`Internal`](crate::ErrorKind::Internal) for a damaged frame, [`Validation`](crate::ErrorKind::Validation) for
/// values that cannot be right.
pub fn read_mqtt(frame: &[u8]) -> Result<(u64, MqttCall), Error> {
    let mut reader = Reader::new(frame);
    check_version(&mut reader)?;
    reader.byte()?;
    let (what, handle) = (reader.byte()?, reader.varint()?);
    let call = read(what, &mut reader)?;
    reader.end()?;
    Ok((handle, call))
}

fn read(what: u8, reader: &mut Reader<'_>) -> Result<MqttCall, Error> {
    Ok(match what {
        0 => MqttCall::Open(reader.data()?),
        1 => MqttCall::Connected(time(reader)?),
        2 => MqttCall::Publish(publish(reader)?),
        3 => MqttCall::Delivered(reader.varint()?, time(reader)?),
        4 => MqttCall::State,
        5 => {
            let connection = connection(reader.byte()?)?;
            let since = reader.timestamp()?;
            MqttCall::Changed(connection, moment(since.seconds(), since.nanoseconds()), time(reader)?)
        }
        6 => MqttCall::Close(time(reader)?),
        7 => {
            let (filter, qos) = (reader.string()?, Qos::from_number(reader.zigzag()?)?);
            let max_in_flight = usize::try_from(reader.zigzag()?).unwrap_or(0);
            let attempts = u32::try_from(reader.zigzag()?.clamp(0, i64::from(u32::MAX))).unwrap_or(0);
            let no_local = reader.boolean()?;
            MqttCall::Subscribe(filter, qos, SubscribeOptions { max_in_flight, attempts, no_local })
        }
        8 => MqttCall::Confirmed(time(reader)?),
        9 => MqttCall::Next { is_run: reader.boolean()?, most: reader.varint()? as usize, done: ids(reader)? },
        10 => MqttCall::Done(ids(reader)?),
        11 => {
            MqttCall::Failed { id: reader.varint()?, why: reader.string()?, has_dead_letter_handler: reader.boolean()? }
        }
        12 => MqttCall::GiveBack(ids(reader)?),
        13 => MqttCall::Unsubscribe,
        14 => MqttCall::Shadow(reader.string()?, optional_string(reader)?),
        15 => {
            let (operation, document) = (reader.byte()?, reader.string()?);
            MqttCall::Ask(ask(operation, &document)?, time(reader)?)
        }
        16 => MqttCall::Watch,
        17 => MqttCall::Delta,
        18 => MqttCall::Forget,
        19 => MqttCall::Stop,
        other => return Err(Reader::damaged(&format!("MQTT has no call {other}"))),
    })
}

fn publish(reader: &mut Reader<'_>) -> Result<PublishRequest, Error> {
    let topic = reader.string()?;
    let payload = reader.bytes()?;
    let qos = Qos::from_number(reader.zigzag()?)?;
    let retain = reader.boolean()?;
    let properties = reader.data()?;
    let properties = MessageProperties::from_map(&properties)?;
    Ok(PublishRequest { qos, retain, properties, ..PublishRequest::new(topic, payload) })
}

fn ask(operation: u8, document: &str) -> Result<Ask, Error> {
    // Without the text: it is the program's own.
    let refuse = |error| Error::validation(format!("document must be a JSON object with the member state: {error}"));
    match operation {
        0 => Ok(Ask::Get),
        1 => serde_json::from_str(document).map(Ask::Update).map_err(refuse),
        2 => Ok(Ask::Delete),
        other => Err(Reader::damaged(&format!("a shadow has no operation {other}"))),
    }
}

fn time(reader: &mut Reader<'_>) -> Result<Duration, Error> {
    reader.varint().map(Duration::from_millis)
}

fn ids(reader: &mut Reader<'_>) -> Result<Vec<u64>, Error> {
    let count = reader.varint()? as usize;
    if count > reader.rest().len() {
        return Err(Reader::damaged("it has fewer ids than it says"));
    }
    (0..count).map(|_| reader.varint()).collect()
}

fn optional_string(reader: &mut Reader<'_>) -> Result<Option<String>, Error> {
    if reader.boolean()? { reader.string().map(Some) } else { Ok(None) }
}

const CONNECTIONS: [Connection; 4] =
    [Connection::Connecting, Connection::Connected, Connection::Lost, Connection::Closed];

fn connection(number: u8) -> Result<Connection, Error> {
    CONNECTIONS.get(usize::from(number)).copied().ok_or_else(|| Reader::damaged("a state has an unknown connection"))
}

fn moment(seconds: i64, nanoseconds: u32) -> SystemTime {
    let since = u64::try_from(seconds).map(|seconds| Duration::new(seconds, nanoseconds));
    since.ok().and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since)).unwrap_or(SystemTime::UNIX_EPOCH)
}

fn answer() -> Vec<u8> {
    vec![VERSION, ANSWER]
}

/// Writes an answer that says no more than that it was done.
pub fn mqtt_done() -> Vec<u8> {
    answer()
}

/// Writes a number: a handle, or how a question is answered.
pub fn mqtt_number(number: u64) -> Vec<u8> {
    let mut frame = answer();
    frame.varint(number);
    frame
}

/// Writes a text.
pub fn mqtt_text(text: &str) -> Vec<u8> {
    let mut frame = answer();
    frame.string(text);
    frame
}

/// Writes that nothing comes any more.
pub fn mqtt_end() -> Vec<u8> {
    vec![VERSION, END]
}

/// Writes a state.
pub fn mqtt_state(state: &MqttState) -> Vec<u8> {
    let mut frame = answer();
    frame.push(CONNECTIONS.iter().position(|known| *known == state.connection).unwrap_or_default() as u8);
    let since = state.since.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    frame.timestamp(since.as_secs() as i64, since.subsec_nanos());
    frame.optional_string(state.reason.as_ref().map(Error::to_string).as_deref());
    frame.varint(u64::from(state.attempts));
    frame.push(u8::from(state.session_present));
    frame.string(&state.client_id);
    for count in
        [state.queued as u64, state.unacknowledged as u64, state.unfinished as u64, state.dropped, state.unmatched]
    {
        frame.varint(count);
    }
    frame
}

/// Writes messages until the frame has `size` bytes, at least one; gives how many there are in it.
pub fn mqtt_messages(messages: &[Message], size: usize) -> (Vec<u8>, usize) {
    let mut frame = answer();
    let mut count = 0;
    for message in messages {
        if count > 0 && frame.len() + message.payload().len() > size {
            break;
        }
        write_message(&mut frame, message);
        count += 1;
    }
    frame.varint(0);
    (frame, count)
}

fn write_message(frame: &mut Vec<u8>, message: &Message) {
    let properties = message.properties();
    let has_properties = !properties.is_empty();
    frame.reserve(message.topic().len() + message.payload().len() + 32);
    frame.varint(message.id());
    frame.varint(u64::from(message.attempt()));
    let flag = |flag: bool, place: u8| u8::from(flag) << place;
    let flags = [message.retain(), message.duplicate(), has_properties];
    frame.push(message.qos() as u8 | flag(flags[0], 1) | flag(flags[1], 2) | flag(flags[2], 3));
    frame.string(message.topic());
    frame.bytes(message.payload());
    if has_properties {
        frame.optional_string(properties.content_type.as_deref());
        frame.optional_string(properties.response_topic.as_deref());
        match &properties.correlation_data {
            None => frame.push(0),
            Some(data) => {
                frame.push(1);
                frame.bytes(data);
            }
        }
        frame.varint(properties.user_properties.len() as u64);
        for (name, value) in &properties.user_properties {
            frame.string(name);
            frame.string(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::wire::{INTEGER, LIST, MAP, STRING};

    /// The beginning of a call.
    fn call(what: u8, handle: u64) -> Vec<u8> {
        let mut frame = vec![VERSION, MQTT, what];
        frame.varint(handle);
        frame
    }

    fn publishing(properties: &[u8]) -> Vec<u8> {
        let mut frame = call(2, 300);
        frame.string("plant/7");
        frame.bytes(b"on");
        frame.zigzag(0);
        frame.push(1);
        frame.extend_from_slice(properties);
        frame
    }

    #[test]
    fn a_message_to_publish_is_read() {
        let mut properties = vec![0, 0, 0, 2];
        properties.string("content_type");
        properties.push(STRING);
        properties.string("text/plain");
        properties.string("message_expiry_interval");
        properties.push(INTEGER);
        properties.zigzag(60);
        let (handle, read) = read_mqtt(&publishing(&properties)).expect("a call");
        let MqttCall::Publish(request) = read else { panic!("another call") };
        assert_eq!((handle, request.topic.as_str(), &*request.payload), (300, "plant/7", &b"on"[..]));
        assert_eq!((request.qos, request.retain), (Qos::AtMostOnce, true));
        assert_eq!(request.properties.content_type.as_deref(), Some("text/plain"));
        assert_eq!(request.properties.message_expiry_interval, Some(60));
    }

    #[test]
    fn a_frame_that_is_cut_is_damaged() {
        let mut next = call(9, 7);
        next.push(1);
        [100, 2, 5, 300].into_iter().for_each(|number| next.varint(number));
        let mut shadow = call(14, 7);
        shadow.string("pump");
        shadow.push(1);
        shadow.string("main");
        for frame in [publishing(&[0, 0, 0, 0]), next, shadow] {
            assert!(is_mqtt(&frame) && read_mqtt(&frame).is_ok());
            for length in 0..frame.len() {
                let error = read_mqtt(&frame[..length]).err().expect("it is cut");
                assert_eq!(error.kind(), ErrorKind::Internal);
            }
            let error = read_mqtt(&[&frame[..], &[0]].concat()).err().expect("it is too long");
            assert!(error.message().contains("something follows its end"), "{error}");
        }
        let mut many = call(10, 7);
        many.varint(u64::MAX);
        assert!(read_mqtt(&many).is_err());
        assert!(read_mqtt(&call(99, 7)).err().is_some_and(|error| error.message().contains("MQTT has no call 99")));
    }

    #[test]
    fn what_is_wrong_is_told_without_values() {
        let mut properties = vec![0, 0, 0, 1];
        properties.string("user_properties");
        properties.extend([LIST, MAP, 0, 0, 0, 0]);
        assert!(read_mqtt(&publishing(&properties)).is_ok());
        let mut update = call(15, 7);
        update.push(1);
        update.string("{hunter2");
        update.varint(10_000);
        let error = read_mqtt(&update).err().expect("no JSON");
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(error.message().starts_with("document must be a JSON object") && !error.message().contains("hunter2"));
    }

    #[test]
    fn a_state_is_written() {
        let state = MqttState {
            connection: Connection::Lost,
            since: moment(5, 7),
            reason: None,
            attempts: 3,
            session_present: true,
            client_id: "a".to_owned(),
            queued: 1,
            unacknowledged: 2,
            unfinished: 3,
            dropped: 4,
            unmatched: 5,
        };
        assert_eq!(mqtt_state(&state), [VERSION, ANSWER, 2, 10, 7, 0, 3, 1, 1, b'a', 1, 2, 3, 4, 5]);
        assert_eq!(mqtt_messages(&[], 10), (vec![VERSION, ANSWER, 0], 0));
    }
}
