//! [`Taker`]: messages that are taken as they come.

use super::Inbox;

/// Takes the payload of a message. It is called under the client's lock, and must not ask for anything of the client.
pub(in crate::mqtt) type Taker = Box<dyn Fn(&[u8]) + Send + Sync>;

impl Inbox {
    /// Messages of a subscription, those that wait and all that come, are given to `taker`, and are done.
    pub(in crate::mqtt) fn take_by(&mut self, id: u64, taker: Taker) {
        let Some(subscribed) = self.subscriptions.get_mut(&id) else { return };
        let waiting = std::mem::take(&mut subscribed.waiting);
        (subscribed.once, subscribed.passed) = (0, 0);
        waiting.iter().for_each(|arrival| taker(&arrival.payload));
        subscribed.taker = Some(taker);
        waiting.iter().for_each(|arrival| self.finish(arrival));
        self.drain();
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{acknowledged, arrival, once, subscribe};
    use super::*;
    use crate::mqtt::message::Qos;
    use std::sync::{Arc, Mutex};
    use std::time::Instant;

    #[test]
    fn what_is_taken_as_it_comes_is_acknowledged_at_once() {
        let (mut inbox, now) = (Inbox::new(100), Instant::now());
        inbox.resumed(true, now);
        inbox.arrived(Some(1), once("a/early"));
        let (id, other) = (subscribe(&mut inbox, "a/+", 1), subscribe(&mut inbox, "a/both", 1));
        inbox.arrived(Some(2), once("a/waits"));
        inbox.arrived(None, arrival("a/once", Qos::AtMostOnce, false));
        assert_eq!(acknowledged(&mut inbox), [0; 0]);
        let taken = Arc::<Mutex<Vec<String>>>::default();
        let list = Arc::clone(&taken);
        inbox.take_by(
            id,
            Box::new(move |payload| list.lock().expect("no panic").push(String::from_utf8_lossy(payload).into_owned())),
        );
        assert_eq!(acknowledged(&mut inbox), [1, 2]);
        inbox.arrived(Some(3), once("a/comes"));
        assert_eq!(acknowledged(&mut inbox), [3]);
        // It is another's, too.
        inbox.arrived(Some(4), once("a/both"));
        assert_eq!(acknowledged(&mut inbox), [0; 0]);
        let batch = inbox.batch(other, 1, now);
        inbox.done(other, &[batch[0].id()]);
        assert_eq!(acknowledged(&mut inbox), [4]);
        assert_eq!(*taken.lock().expect("no panic"), ["a/early", "a/waits", "a/once", "a/comes", "a/both"]);
        assert!(inbox.batch(id, 10, now).is_empty());
        // Of who takes the subscription up again they are as they are of all.
        inbox.let_go(id, now);
        assert_eq!(subscribe(&mut inbox, "a/+", 1), id);
        inbox.arrived(Some(5), once("a/later"));
        assert_eq!(inbox.batch(id, 10, now).len(), 1);
    }
}
