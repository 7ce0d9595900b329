//! Two clients with one client id.

use crate::broker::{Broker, Way, against_both};
use crate::program::{LONG, connector, settings, start};
use twinlink_core::mqtt::{MqttClient, MqttSettings, Version};

/// Waits until a client says that another one takes its place.
async fn told(client: &MqttClient) {
    let changes = client.changes().unwrap();
    let look = async {
        while let Some(change) = changes.next().await {
            let reason = change.reason.map(|reason| reason.to_string()).unwrap_or_default();
            if reason.contains("another client is connected with the client id \"twin\"") {
                return;
            }
        }
        panic!("the client ended");
    };
    tokio::time::timeout(LONG, look).await.expect("it is told");
}

against_both!(clients_that_take_each_other_s_place_are_told_so_in_both_versions,);

async fn clients_that_take_each_other_s_place_are_told_so_in_both_versions(broker: impl Broker) {
    let aws = connector(&broker).await;
    for version in [Version::V5, Version::V3] {
        let twin = || MqttSettings { client_id: Some("twin".into()), ..settings(&broker, Way::Plain, version) };
        let (one, other) = (start(twin(), &aws), start(twin(), &aws));
        tokio::select! {
            () = told(&one) => {}
            () = told(&other) => {}
        }
        drop(one);
        other.connected(LONG).await.unwrap();
        other.close(LONG).await.unwrap();
    }
}
