//! What brokers write.

use super::client::Inner;
use super::exchange::{take, tell_filters};
use super::inbox::SubscribeOptions;
use super::link::Link;
use super::message::{PublishRequest, Qos};
use super::packet::Incoming;
use super::reason::Blame;
use super::settings::Version;
use super::topic::Filter;
use mqtt_protocol_core::mqtt::common::Cursor;
use mqtt_protocol_core::mqtt::connection::{PacketBuildResult, PacketBuilder};
use std::time::Instant;

/// No packet is collected beyond this.
const LARGEST: u32 = 1 << 16;

/// `3` or `5` for the version, then the bytes of a connection. Whatever comes, the client goes on, and acknowledges no
/// message twice.
pub fn mqtt_broker(data: &[u8]) {
    let Some((version, bytes)) = data.split_first() else { return };
    let version = if *version == b'3' { Version::V3 } else { Version::V5 };
    let now = Instant::now();
    let mut inner = Inner::new("fuzz".to_owned(), 10, 100);
    let mut subscriptions = Vec::new();
    for filter in ["#", "a/+"] {
        let filter = Filter::parse(filter).expect("a filter");
        subscriptions.push(inner.inbox.subscribe(filter, Qos::AtLeastOnce, SubscribeOptions::default()));
    }
    for _ in 0..3 {
        drop(inner.outgoing.push(PublishRequest::new("a", *b"x"), now));
    }
    let (mut builder, mut bytes) = (PacketBuilder::with_maximum_packet_size(LARGEST), Cursor::new(bytes));
    let mut arrived = 0;
    while let PacketBuildResult::Complete(raw) = builder.feed(&mut bytes) {
        let Ok(incoming) = Incoming::parse(version, raw) else { return };
        match incoming {
            Incoming::Connack(connack) => {
                let mut link = Link::new(version, &connack);
                inner.outgoing.resumed(connack.session_present);
                inner.inbox.resumed(connack.session_present, now);
                let mut out = Vec::new();
                inner.outgoing.fill(&mut out, &mut link, now);
                inner.link = Some(link);
                tell_filters(&mut inner, &mut out);
            }
            Incoming::Disconnect { reason, .. } => {
                inner.outgoing.blame(&Blame::of(reason));
                let unanswered = inner.outgoing.lost();
                inner.inbox.lost(unanswered);
            }
            incoming => {
                arrived += usize::from(matches!(incoming, Incoming::Publish { id: Some(_), .. }));
                assert!(take(&mut inner, incoming).is_ok());
            }
        }
        for id in &subscriptions {
            for message in inner.inbox.batch(*id, 1, now) {
                inner.inbox.done(*id, &[message.id()]);
            }
        }
    }
    assert!(inner.inbox.acknowledge.len() <= arrived, "one is acknowledged twice");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damaged_packets_do_no_harm() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/seeds/mqtt_broker");
        let mut random = fastrand::Rng::with_seed(5);
        for entry in std::fs::read_dir(folder).expect("there are seeds") {
            let seed = std::fs::read(entry.expect("can be listed").path()).expect("can be read");
            for _ in 0..20_000 {
                let mut damaged = seed.clone();
                for _ in 0..random.usize(1..4) {
                    let place = random.usize(1..damaged.len());
                    damaged[place] = random.u8(..);
                }
                mqtt_broker(&damaged[..random.usize(1..=damaged.len())]);
            }
        }
    }
}
