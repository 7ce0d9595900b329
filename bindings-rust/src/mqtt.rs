//! MQTT: messages to and from AWS IoT, or another broker, over one connection that comes back when it is lost.
//!
//! ```no_run
//! # async fn example() -> Result<(), twinlink::Error> {
//! use std::time::Duration;
//! let aws = twinlink::Connector::builder().region("eu-central-1").build().await?;
//! let mqtt = aws.mqtt().client_id("line-7").connect().await?;
//! mqtt.publish("plant/7/state", "running")?.await?;
//! let mut alarms = mqtt.subscribe("plant/+/alarm")?;
//! while let Some(alarm) = alarms.next().await {
//!     let alarm = alarm?;
//!     println!("{}: {:?}", alarm.topic(), alarm.payload());
//!     alarm.done();
//! }
//! mqtt.close(Duration::from_secs(10)).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Quality of service 1 is the usual one: a message that was published is sent until the broker has it, also over a lost
//! connection, and one that was received is acknowledged when the program is [`done`](Message::done) with it.

mod builder;
mod client;
mod subscription;

pub use builder::MqttBuilder;
pub use client::MqttClient;
pub use subscription::{Message, Subscription};
pub use twinlink_core::mqtt::{
    Connection, Delivery, MessageProperties, MqttState, Password, PublishRequest, Qos, Shadow, ShadowAnswer,
    ShadowDeltas, ShadowUpdate, StateChanges, SubscribeOptions, Version, Will,
};
