//! What one client subscribed to.

use std::collections::BTreeMap;

use super::topic::Filter;

/// A subscription.
#[derive(Clone, Debug)]
pub(super) struct Subscription {
    pub(super) filter: Filter,
    /// 0 or 1.
    pub(super) qos: u8,
    /// Whether the client's own messages are left out.
    pub(super) no_local: bool,
    /// Whether messages keep their mark of being retained.
    pub(super) retain_as_published: bool,
}

/// The subscriptions of a client, by the text of their filter. Those to one topic alone are found by it: a client may have
/// thousands of them.
#[derive(Debug, Default)]
pub(super) struct Subscriptions {
    plain: BTreeMap<String, Subscription>,
    patterns: BTreeMap<String, Subscription>,
}

impl Subscriptions {
    /// Takes a subscription in the place of the one before; says whether there was none.
    pub(super) fn insert(&mut self, text: &str, subscription: Subscription) -> bool {
        let is_plain = subscription.filter.is_plain();
        let map = if is_plain { &mut self.plain } else { &mut self.patterns };
        map.insert(text.to_owned(), subscription).is_none()
    }

    /// Ends a subscription; says whether there was one.
    pub(super) fn remove(&mut self, text: &str) -> bool {
        self.plain.remove(text).or_else(|| self.patterns.remove(text)).is_some()
    }

    /// The subscriptions that find a topic.
    pub(super) fn finding(&self, topic: &str) -> impl Iterator<Item = (&String, &Subscription)> {
        let patterns = self.patterns.iter().filter(move |(_, subscription)| subscription.filter.matches(topic));
        self.plain.get_key_value(topic).into_iter().chain(patterns)
    }

    /// All of them, in order of their filters.
    pub(super) fn all(&self) -> Vec<(&String, &Subscription)> {
        let mut all: Vec<_> = self.plain.iter().chain(&self.patterns).collect();
        all.sort_by_key(|(text, _)| *text);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subscriptions_are_found_by_their_topics() {
        let mut all = Subscriptions::default();
        let mut insert = |text: &str| {
            let filter = Filter::parse(text).unwrap();
            all.insert(text, Subscription { filter, qos: 1, no_local: false, retain_as_published: false })
        };
        assert!(["b", "a/+", "$share/g/b", "#"].iter().all(|text| insert(text)));
        assert!(["b", "#"].iter().all(|text| !insert(text)));
        let texts =
            |found: Vec<(&String, &Subscription)>| found.iter().map(|(text, _)| (*text).clone()).collect::<Vec<_>>();
        assert_eq!(texts(all.all()), ["#", "$share/g/b", "a/+", "b"]);
        assert_eq!(texts(all.finding("b").collect()), ["b", "#", "$share/g/b"]);
        assert_eq!(texts(all.finding("a/c").collect()), ["#", "a/+"]);
        assert!(all.remove("b") && all.remove("#") && !all.remove("#"));
        assert_eq!(texts(all.finding("b").collect()), ["$share/g/b"]);
    }
}
