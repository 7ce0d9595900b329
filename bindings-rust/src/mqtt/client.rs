//! [`MqttClient`]: publishes and subscribes.

use super::Subscription;
use crate::Error;
use std::time::Duration;
use twinlink_core::mqtt::{Delivery, MqttState, PublishRequest, Qos, Shadow, StateChanges, SubscribeOptions};

/// A connection to an MQTT broker that comes back when it is lost. Cheap to clone; clones are the same client. It ends with
/// [`close`](Self::close), or when neither a clone nor a subscription is left; what was not sent then is lost.
#[derive(Debug, Clone)]
pub struct MqttClient(pub(super) twinlink_core::mqtt::MqttClient);

impl MqttClient {
    /// Takes a message of quality of service 1, to be sent as soon as the connection and the broker allow. Whoever wants
    /// to know awaits the delivery: the broker's acknowledgement.
    ///
    /// # Errors
    /// Of kind `validation` for a message that no broker or this one would not take, `quota` with the code `QueueFull` if
    /// too many messages wait, `closed` after [`close`](Self::close).
    pub fn publish(&self, topic: impl Into<String>, payload: impl AsRef<[u8]>) -> Result<Delivery, Error> {
        self.0.publish(PublishRequest::new(topic, payload.as_ref()))
    }

    /// [`publish`](Self::publish) with quality of service, retention and properties.
    ///
    /// # Errors
    /// As [`publish`](Self::publish).
    pub fn publish_request(&self, request: PublishRequest) -> Result<Delivery, Error> {
        self.0.publish(request)
    }

    /// Subscribes to a filter with quality of service 1. The broker's answer is not waited for: see
    /// [`Subscription::confirmed`].
    ///
    /// # Errors
    /// Of kind `validation` for a filter that is none, `closed` after [`close`](Self::close).
    pub fn subscribe(&self, filter: &str) -> Result<Subscription, Error> {
        self.subscribe_with(filter, Qos::AtLeastOnce, SubscribeOptions::default())
    }

    /// [`subscribe`](Self::subscribe) with quality of service and options.
    ///
    /// # Errors
    /// As [`subscribe`](Self::subscribe).
    pub fn subscribe_with(&self, filter: &str, qos: Qos, options: SubscribeOptions) -> Result<Subscription, Error> {
        Ok(Subscription::new(self.0.subscribe(filter, qos, options)?))
    }

    /// The shadow of a thing: the classic one, or the one of this name.
    ///
    /// # Errors
    /// Of kind `validation` for what is no name.
    pub fn shadow(&self, thing: &str, name: Option<&str>) -> Result<Shadow, Error> {
        self.0.shadow(thing, name)
    }

    /// How the client is now.
    ///
    /// # Errors
    /// Of kind `closed` in a forked child.
    pub fn state(&self) -> Result<MqttState, Error> {
        self.0.state()
    }

    /// The changes of the connection from now on.
    ///
    /// # Errors
    /// Of kind `closed` in a forked child.
    pub fn changes(&self) -> Result<StateChanges, Error> {
        self.0.changes()
    }

    /// Waits for a connection, at most `time`.
    ///
    /// # Errors
    /// What stands in the way for good, at once; of kind `timeout` if there is no connection in time, with the last reason.
    /// The client goes on trying all the same.
    pub async fn connected(&self, time: Duration) -> Result<(), Error> {
        self.0.connected(time).await
    }

    /// Sends what waits, says good-bye to the broker and ends the client; waits for that at most `time`. Subscriptions
    /// end at once: what they have not done yet stays unacknowledged, so that the broker keeps it with the session. Of several
    /// calls the shortest time counts.
    ///
    /// # Errors
    /// Of kind `timeout` with the number of messages that were not delivered in time. The client has ended then, too.
    pub async fn close(&self, time: Duration) -> Result<(), Error> {
        self.0.close(time).await
    }
}
