//! Lists things, changes a shadow, publishes messages and receives them, and prints operation, how many, pages and
//! milliseconds. Endpoint and credentials come from the environment (`AWS_ENDPOINT_URL`, `AWS_ACCESS_KEY_ID`, ...).

use std::time::{Duration, Instant};
use twinlink::{Connector, Error};

const MESSAGES: usize = 100;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let aws = Connector::builder().build().await?;
    for number in 1..=3 {
        aws.iot().create_thing(format!("press-{number}")).send().await?;
    }
    let mut started = Instant::now();
    let (mut things, mut pages) = (0, 0);
    let mut all = aws.iot().list_things().pages();
    while let Some(page) = all.next().await {
        things += page?.items.len();
        pages += 1;
    }
    println!("ListThings {things} {pages} {}", lap(&mut started));
    let document = r#"{"state": {"desired": {"speed": 5}}}"#;
    aws.iot_data().update_thing_shadow("press-1", document).send().await?;
    println!("UpdateThingShadow 1 1 {}", lap(&mut started));

    let mqtt = aws.mqtt().connect().await?;
    let mut alarms = mqtt.subscribe("plant/+/alarm")?;
    alarms.confirmed().await?;
    started = Instant::now();
    let mut deliveries = Vec::new();
    for number in 0..MESSAGES {
        deliveries.push(mqtt.publish(format!("plant/press-{number}/alarm"), "too hot")?);
    }
    for delivery in deliveries {
        delivery.await?;
    }
    println!("Publish {MESSAGES} 1 {}", lap(&mut started));
    let mut received = 0;
    while received < MESSAGES {
        let Some(alarm) = alarms.next().await else { break };
        alarm?.done();
        received += 1;
    }
    println!("Receive {received} 1 {}", lap(&mut started));
    mqtt.close(Duration::from_secs(30)).await
}

/// Milliseconds since the last time.
fn lap(started: &mut Instant) -> u128 {
    std::mem::replace(started, Instant::now()).elapsed().as_millis()
}
