//! Shadows over MQTT: those of the emulator, and with another client in the place of AWS IoT.

use crate::broker::{Broker, Mosquitto, Way};
use crate::emulated::Emulated;
use crate::program::{LONG, connected, connector, next, settings, subscribed};
use crate::relay::Relay;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use twinlink::ErrorKind;
use twinlink_core::mqtt::{
    MqttClient, MqttSettings, PublishRequest, SHADOW_TIMEOUT, ShadowUpdate, Subscription, Version,
};

/// Answers requests as AWS IoT would: there is a shadow of `pump`, and of no other thing.
async fn answer(client: MqttClient, requests: Subscription) {
    while let Some(batch) = requests.next_batch(1).await.unwrap() {
        for message in batch {
            requests.done(message.id());
            let topic = message.topic();
            if topic.contains("/shadow") && !topic.ends_with("ed") && !topic.ends_with("delta") {
                let request: Value = serde_json::from_slice(message.payload()).unwrap();
                let token = &request["clientToken"];
                let tell = |end: &str, document: Value| {
                    let request = PublishRequest::new(format!("{topic}/{end}"), document.to_string().into_bytes());
                    drop(client.publish(request).unwrap());
                };
                // Of somebody else, and of nobody.
                tell("accepted", json!({"clientToken": "another", "version": 1}));
                tell("accepted", json!({"version": 1}));
                if topic.contains("/pump/") {
                    tell("accepted", json!({"clientToken": token, "version": 7, "state": request["state"]}));
                } else {
                    let why = "No shadow exists with name: 'valve'";
                    tell("rejected", json!({"clientToken": token, "code": 404, "message": why}));
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_answered_by_their_token() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    for version in [Version::V3, Version::V5] {
        let service = connected(settings(&broker, Way::Plain, version), &aws).await;
        let requests = subscribed(&service, "$aws/things/+/shadow/#").await;
        let answering = tokio::spawn(answer(service.clone(), requests));
        let client = connected(settings(&broker, Way::Plain, version), &aws).await;
        let shadow = client.shadow("pump", None).unwrap();
        assert_eq!(shadow.get().unwrap().await.unwrap()["version"], 7);
        let update = ShadowUpdate { desired: Some(json!({"speed": 5})), ..ShadowUpdate::default() };
        let answers = [(); 5].map(|()| shadow.update(update.clone()).unwrap());
        for answer in answers {
            assert_eq!(answer.await.unwrap()["state"]["desired"]["speed"], 5);
        }
        let document = json!({"state": {"reported": {"speed": 4}}, "clientToken": "mine"});
        let answered = shadow.update_document(document).unwrap();
        let again = shadow.update_document(json!({"state": {}, "clientToken": "mine"})).expect_err("the same token");
        assert!(again.message().contains("clientToken must be another for each request"), "{again}");
        assert_eq!(answered.await.unwrap()["clientToken"], "mine");

        let missing = client.shadow("valve", Some("limits")).unwrap();
        let error = missing.delete().unwrap().await.expect_err("there is none");
        assert_eq!((error.kind(), error.code()), (ErrorKind::NotFound, Some("404")));
        assert_eq!(error.to_string(), "DeleteThingShadow: 404: No shadow exists with name: 'valve'");

        let deltas = shadow.watch().unwrap();
        deltas.confirmed().await.unwrap();
        let thread = tokio::task::spawn_blocking(move || {
            let first = deltas.wait(LONG).unwrap().unwrap().unwrap();
            let second = deltas.wait(LONG).unwrap().unwrap().unwrap();
            deltas.unsubscribe();
            [first, second]
        });
        for version in 1..3 {
            let delta = json!({"version": version, "state": {"speed": version}}).to_string().into_bytes();
            let request = PublishRequest::new("$aws/things/pump/shadow/update/delta", delta);
            service.publish(request).unwrap().await.unwrap();
        }
        assert_eq!(thread.await.unwrap().map(|delta| delta["version"].as_u64().unwrap()), [1, 2]);
        service.close(LONG).await.unwrap();
        answering.await.unwrap();
        let time = Duration::from_millis(100);
        let error = shadow.get().unwrap().within(time).await.expect_err("nobody answers");
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(SHADOW_TIMEOUT > time);
        client.close(LONG).await.unwrap();
    }
}

/// Messages of quality 1 are acknowledged in order, and the broker sends 100 before the first of them is.
#[tokio::test(flavor = "multi_thread")]
async fn answers_that_nobody_waits_for_hold_nobody_up() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    for version in [Version::V3, Version::V5] {
        let service = connected(settings(&broker, Way::Plain, version), &aws).await;
        let requests = subscribed(&service, "$aws/things/+/shadow/#").await;
        let answering = tokio::spawn(answer(service.clone(), requests));
        let client = connected(settings(&broker, Way::Plain, version), &aws).await;
        let other = subscribed(&client, "other").await;
        let shadow = client.shadow("pump", None).unwrap();
        let update = ShadowUpdate { desired: Some(json!({"speed": 5})), ..ShadowUpdate::default() };
        shadow.update(update.clone()).unwrap().await.unwrap();
        // It comes while nobody looks, and is there for who looks later.
        let late = shadow.update(update.clone()).unwrap();
        let tell = async |topic: &str, document: Value| {
            let request = PublishRequest::new(topic, document.to_string().into_bytes());
            service.publish(request).unwrap().await.unwrap();
        };
        // An application changes the shadow again and again.
        for version in 0..150 {
            tell("$aws/things/pump/shadow/update/accepted", json!({"clientToken": "its", "version": version})).await;
            tell("other", json!(version)).await;
            assert_eq!(next(&other).await.payload(), version.to_string().as_bytes());
        }
        assert_eq!(late.await.unwrap()["version"], 7);
        // Of requests whose answers are not waited for.
        for _ in 0..150 {
            drop(shadow.update(update.clone()).unwrap());
        }
        shadow.get().unwrap().await.unwrap();
        tell("other", json!("last")).await;
        assert_eq!(next(&other).await.payload(), json!("last").to_string().as_bytes());
        let state = client.state().unwrap();
        assert_eq!((state.unfinished, state.dropped, state.unmatched), (0, 0, 0));
        client.close(LONG).await.unwrap();
        service.close(LONG).await.unwrap();
        answering.await.unwrap();
    }
}

/// What the shadow of `pump` is asked, from version 7 on, one more each time. Something is wanted always.
async fn wanting(client: MqttClient, requests: Subscription, asked: &AtomicU64) {
    while let Some(batch) = requests.next_batch(1).await.unwrap() {
        for message in batch {
            requests.done(message.id());
            let request: Value = serde_json::from_slice(message.payload()).unwrap();
            let token = &request["clientToken"];
            let (end, answer) = if message.topic().contains("/pump/") {
                let version = 7 + asked.fetch_add(1, Ordering::Relaxed);
                let state = json!({"desired": {"speed": version}, "delta": {"speed": version}});
                ("accepted", json!({"clientToken": token, "version": version, "state": state}))
            } else {
                ("rejected", json!({"clientToken": token, "code": 404, "message": "none"}))
            };
            let request = PublishRequest::new(format!("{}/{end}", message.topic()), answer.to_string().into_bytes());
            drop(client.publish(request).unwrap());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_watches_begins_with_what_is_wanted_already() {
    let broker = Mosquitto::new("");
    let aws = connector(&broker).await;
    let relay = Relay::new(broker.port(Way::Plain)).await;
    for version in [Version::V3, Version::V5] {
        let service = connected(settings(&broker, Way::Plain, version), &aws).await;
        let requests = subscribed(&service, "$aws/things/+/shadow/get").await;
        let asked = std::sync::Arc::<AtomicU64>::default();
        let (answering, count) = (service.clone(), std::sync::Arc::clone(&asked));
        tokio::spawn(async move { wanting(answering, requests, &count).await });
        let endpoint = Some(format!("mqtt://127.0.0.1:{}", relay.port));
        let own = MqttSettings { endpoint, clean_session: true, ..settings(&broker, Way::Plain, version) };
        let client = connected(own, &aws).await;
        let shadow = client.shadow("pump", None).unwrap();
        let watchers = [shadow.watch().unwrap(), shadow.watch().unwrap()];
        let tell = async |thing: &str, version: u64| {
            let delta = json!({"version": version, "state": {"speed": version}}).to_string().into_bytes();
            let request = PublishRequest::new(format!("$aws/things/{thing}/shadow/update/delta"), delta);
            service.publish(request).unwrap().await.unwrap();
        };
        for watcher in &watchers {
            let delta = tokio::time::timeout(LONG, watcher.next()).await.expect("a delta").unwrap().unwrap();
            assert_eq!(delta, json!({"version": 7, "state": {"speed": 7}}));
        }
        assert_eq!(asked.load(Ordering::Relaxed), 1, "once for both");
        // What was given is not given again, nor what is older.
        for number in [7, 6, 8] {
            tell("pump", number).await;
        }
        for watcher in &watchers {
            assert_eq!(watcher.next().await.unwrap().unwrap()["version"], 8);
        }
        // Without the session it begins anew: version 8 was given, 9 is told, or asked for.
        asked.fetch_add(1, Ordering::Relaxed);
        relay.cut();
        for watcher in &watchers {
            let delta = tokio::time::timeout(LONG, watcher.next()).await.expect("a delta").unwrap().unwrap();
            assert_eq!(delta["version"], 9);
        }
        assert_eq!(asked.load(Ordering::Relaxed), 3, "once for both");
        // One who comes later begins, too.
        let late = shadow.watch().unwrap();
        assert_eq!(late.next().await.unwrap().unwrap()["version"], 10);

        let valve = client.shadow("valve", None).unwrap().watch().unwrap();
        assert!(tokio::time::timeout(Duration::from_millis(300), valve.next()).await.is_err(), "there is no shadow");
        tell("valve", 1).await;
        assert_eq!(valve.next().await.unwrap().unwrap()["version"], 1);
        client.close(LONG).await.unwrap();
        service.close(LONG).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shadow_is_made_watched_and_deleted() {
    let broker = Emulated::new();
    let aws = connector(&broker).await;
    for (way, version) in [(Way::Tls, Version::V3), (Way::WebSocket, Version::V5)] {
        let app = connected(settings(&broker, way, version), &aws).await;
        let device = connected(settings(&broker, way, version), &aws).await;
        for name in [None, Some("limits")] {
            let (wanted, own) = (app.shadow("pump", name).unwrap(), device.shadow("pump", name).unwrap());
            let error = wanted.get().unwrap().await.expect_err("there is none");
            assert_eq!((error.kind(), error.code()), (ErrorKind::NotFound, Some("404")), "{error}");
            let deltas = own.watch().unwrap();
            deltas.confirmed().await.unwrap();
            let desired = ShadowUpdate { desired: Some(json!({"speed": 5})), ..ShadowUpdate::default() };
            let version = wanted.update(desired.clone()).unwrap().await.unwrap()["version"].as_u64().unwrap();
            let delta = tokio::task::spawn_blocking(move || deltas.wait(LONG).unwrap().unwrap().unwrap());
            let delta = delta.await.unwrap();
            assert_eq!((&delta["state"]["speed"], &delta["version"]), (&json!(5), &json!(version)));
            let reported = ShadowUpdate { reported: Some(json!({"speed": 5})), ..ShadowUpdate::default() };
            own.update(reported).unwrap().await.unwrap();
            let document = wanted.get().unwrap().await.unwrap();
            assert_eq!(document["state"], json!({"desired": {"speed": 5}, "reported": {"speed": 5}}));
            let late = ShadowUpdate { version: Some(version), ..desired };
            let error = wanted.update(late).unwrap().await.expect_err("another was faster");
            assert_eq!((error.kind(), error.code()), (ErrorKind::Conflict, Some("409")), "{error}");
            own.delete().unwrap().await.unwrap();
        }
        device.close(LONG).await.unwrap();
        app.close(LONG).await.unwrap();
    }
}
