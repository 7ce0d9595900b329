//! [`Filter`]: which topics a subscription is for, by the standard's rules; and what a topic may be.

use crate::error::Error;
use std::fmt;

/// The longest topic or filter, in bytes: the standard's. AWS IoT has bounds of its own (`limits.rs`).
const LONGEST: usize = 65_535;

/// A filter of topics, checked: levels with `/` between, `+` for any level, `#` for all that follow. With
/// `$share/GROUP/` before it, the messages are shared by those who subscribe with the same group.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Filter {
    text: String,
    /// Where the filter begins, after the group.
    begin: usize,
}

impl Filter {
    pub(crate) fn parse(text: &str) -> Result<Filter, Error> {
        let refuse =
            |why: &str| Err(Error::validation(format!("filter must be an MQTT topic filter, but is {text:?}: {why}")));
        check_length("filter", text)?;
        let begin = match text.strip_prefix("$share/") {
            None => 0,
            Some(rest) => match rest.split_once('/') {
                Some(("", _)) | None => return refuse("a shared one is $share/GROUP/FILTER"),
                Some((_, "")) => return refuse("there is nothing after the group"),
                Some((group, _)) if group.contains(['+', '#']) => return refuse("the group has a wildcard"),
                Some((group, _)) => "$share/".len() + group.len() + 1,
            },
        };
        let levels: Vec<&str> = text[begin..].split('/').collect();
        for (place, level) in levels.iter().enumerate() {
            match *level {
                "+" => {}
                "#" if place + 1 == levels.len() => {}
                "#" => return refuse("# must be the last level"),
                level if level.contains(['+', '#']) => return refuse("+ and # must be a level of their own"),
                _ => {}
            }
        }
        Ok(Filter { text: text.to_owned(), begin })
    }

    /// As it is sent.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Without `$share` and the group.
    pub(crate) fn without_group(&self) -> &str {
        &self.text[self.begin..]
    }

    /// What the broker says with messages that are for it: the same for the same filter in each program, as the broker may
    /// have messages for the one before. It is 1 to 268,435,455.
    pub(crate) fn identifier(&self) -> u32 {
        let hash =
            self.text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        ((hash ^ (hash >> 28)) & 0x0fff_ffff).max(1)
    }

    /// Whether its messages are shared by a group.
    pub(crate) fn is_shared(&self) -> bool {
        self.begin > 0
    }

    /// The topic, if it is for one alone.
    pub(crate) fn only_topic(&self) -> Option<&str> {
        let inner = self.without_group();
        (!inner.contains(['+', '#'])).then_some(inner)
    }

    /// Whether messages of `topic` are for it. Wildcards do not stand for a first level that begins with `$`.
    pub(crate) fn matches(&self, topic: &str) -> bool {
        let inner = self.without_group();
        if topic.starts_with('$') && inner.starts_with(['+', '#']) {
            return false;
        }
        let (mut wanted, mut levels) = (inner.split('/'), topic.split('/'));
        loop {
            match (wanted.next(), levels.next()) {
                (Some("#"), _) | (None, None) => return true,
                (Some("+"), Some(_)) => {}
                (Some(level), Some(found)) if level == found => {}
                _ => return false,
            }
        }
    }
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.text)
    }
}

/// Checks a topic that messages go to; `field` is what its user knows it by.
pub(crate) fn check_topic(field: &str, topic: &str) -> Result<(), Error> {
    check_length(field, topic)?;
    if topic.contains(['+', '#']) {
        return Err(Error::validation(format!("{field} must be a topic without + and #, but is {topic:?}")));
    }
    Ok(())
}

fn check_length(field: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() || text.len() > LONGEST {
        return Err(Error::validation(format!("{field} must be 1 to {LONGEST} bytes long, but has {}", text.len())));
    }
    check_characters(field, text)
}

/// Refuses what no text of MQTT may contain, and what brokers may end the connection over. The text is not shown: a
/// secret may be in it.
pub(crate) fn check_characters(field: &str, text: &str) -> Result<(), Error> {
    let is_refused = |letter: &char| {
        let code = u32::from(*letter);
        letter.is_control() || code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code)
    };
    match text.chars().find(is_refused) {
        None => Ok(()),
        Some('\0') => Err(Error::validation(format!("{field} must not contain the character NUL, which MQTT forbids"))),
        Some(letter) => Err(Error::validation(format!(
            "{field} must not contain the character U+{:04X}, over which brokers of MQTT may end the connection",
            u32::from(letter)
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(filter: &str, topic: &str) -> bool {
        Filter::parse(filter).expect(filter).matches(topic)
    }

    #[test]
    fn filters_match_as_the_standard_has_it() {
        for (filter, topic) in [
            ("sport/tennis/player1/#", "sport/tennis/player1"),
            ("sport/tennis/player1/#", "sport/tennis/player1/ranking"),
            ("sport/tennis/player1/#", "sport/tennis/player1/score/wimbledon"),
            ("sport/#", "sport"),
            ("#", "a/b/c"),
            ("#", "/"),
            ("+", "a"),
            ("+/+", "/finance"),
            ("/+", "/finance"),
            ("sport/+", "sport/"),
            ("+/tennis/#", "sport/tennis"),
            ("sport/+/player1", "sport/tennis/player1"),
            ("a//b", "a//b"),
            ("a/+/b", "a//b"),
            ("$SYS/#", "$SYS/monitor/Clients"),
            ("$SYS/monitor/+", "$SYS/monitor/Clients"),
            ("$share/plant/a/+", "a/b"),
            ("$share/plant/#", "a"),
            ("größe/+", "größe/ß"),
        ] {
            assert!(matches(filter, topic), "{filter} {topic}");
        }
        for (filter, topic) in [
            ("+", "/finance"),
            ("sport/+", "sport"),
            ("sport/+", "sport/a/b"),
            ("sport/#", "sports"),
            ("a", "A"),
            ("a", "a/"),
            ("a/", "a"),
            ("#", "$SYS/monitor"),
            ("+/monitor/Clients", "$SYS/monitor/Clients"),
            ("$share/plant/#", "$SYS/a"),
            ("$share/plant/a", "$share/plant/a"),
        ] {
            assert!(!matches(filter, topic), "{filter} {topic}");
        }
    }

    #[test]
    fn what_is_no_filter_is_named() {
        for (filter, why) in [
            ("", "1 to 65535 bytes"),
            ("a\0", "NUL"),
            ("sport/tennis#", "a level of their own"),
            ("sport/tennis/#/ranking", "# must be the last level"),
            ("sport+", "a level of their own"),
            ("$share/plant", "$share/GROUP/FILTER"),
            ("$share//a", "$share/GROUP/FILTER"),
            ("$share/plant/", "nothing after the group"),
            ("$share/pl+nt/a", "the group has a wildcard"),
        ] {
            let error = Filter::parse(filter).expect_err(filter);
            assert!(error.message().contains(why), "{error}");
        }
        assert!(Filter::parse(&"a".repeat(65_535)).is_ok());
        assert!(Filter::parse(&"a".repeat(65_536)).is_err());
    }

    #[test]
    fn topics_have_no_wildcards() {
        assert!(check_topic("topic", "a/$b/ c").is_ok());
        for topic in ["", "a/+", "#", "a\0b"] {
            assert!(check_topic("topic", topic).is_err(), "{topic:?}");
        }
    }

    #[test]
    fn characters_that_end_connections_are_named() {
        assert!(check_characters("text", "größe/\u{10000} \u{a0}~").is_ok());
        for (text, shown) in [("a\0", "NUL"), ("a\n", "U+000A"), ("\u{9f}", "U+009F"), ("\u{1ffff}", "U+1FFFF")] {
            let error = check_characters("text", text).expect_err(shown);
            assert!(error.message().starts_with(&format!("text must not contain the character {shown},")), "{error}");
        }
    }

    #[test]
    fn a_filter_for_one_topic_is_known_as_such() {
        let only = |filter| Filter::parse(filter).expect("a filter").only_topic().map(str::to_owned);
        assert_eq!(only("a/b").as_deref(), Some("a/b"));
        assert_eq!(only("$share/g/a/b").as_deref(), Some("a/b"));
        assert_eq!(only("a/+"), None);
    }
}
