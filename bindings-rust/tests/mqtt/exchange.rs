//! Messages there and back, in every way.

use crate::broker::{Broker, Way, against_both};
use crate::program::{LONG, connected, connector, next, settings, subscribed};
use twinlink_core::mqtt::{PublishRequest, Qos, Version};

against_both!(messages_go_there_and_back_in_both_versions_and_every_way,);

async fn messages_go_there_and_back_in_both_versions_and_every_way(broker: impl Broker) {
    let aws = connector(&broker).await;
    for way in [Way::Plain, Way::Tls, Way::WebSocket, Way::EncryptedWebSocket] {
        for version in [Version::V3, Version::V5] {
            println!("{way:?} {version:?} {}", broker.endpoint(way));
            let client = connected(settings(&broker, way, version), &aws).await;
            let subscription = subscribed(&client, "plant/+/alarm").await;
            client.publish(PublishRequest::new("plant/7/alarm", *b"too hot")).unwrap().await.unwrap();
            let message = next(&subscription).await;
            assert_eq!((message.topic(), &message.payload()[..]), ("plant/7/alarm", &b"too hot"[..]));
            assert_eq!((message.qos(), message.retain(), message.attempt()), (Qos::AtLeastOnce, false, 1));
            let state = client.state().unwrap();
            assert_eq!((state.queued, state.unacknowledged, state.attempts), (0, 0, 0));
            client.close(LONG).await.unwrap();
        }
    }
}
