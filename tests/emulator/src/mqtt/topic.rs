//! Names of topics and filters of subscriptions, by the standard and AWS's limits.

/// The longest name or filter, in bytes; the group of a shared subscription does not count.
const LONGEST: usize = 256;
/// How many levels a name or filter has at most.
const MOST_LEVELS: usize = 8;
/// Topics of AWS's own.
const RESERVED: char = '$';
/// Messages to rules: the name of the rule does not count as a part of the topic.
const RULES: &str = "$aws/rules/";

/// What a subscription asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Filter {
    /// Who shares the subscription: each message goes to one of the group.
    pub(super) group: Option<String>,
    /// The filter without the group.
    pub(super) filter: String,
}

impl Filter {
    /// Reads `filter` or `$share/group/filter`; nothing if it breaks a rule of the standard or of AWS.
    pub(super) fn parse(text: &str) -> Option<Filter> {
        let (group, filter) = match text.strip_prefix("$share/") {
            Some(shared) => {
                let (group, filter) = shared.split_once('/')?;
                let is_group = !group.is_empty() && !group.contains(['+', '#']);
                (Some(is_group.then(|| group.to_owned())?), filter)
            }
            None => (None, text),
        };
        let levels: Vec<&str> = filter.split('/').collect();
        let is_level = |(index, level): (usize, &&str)| match *level {
            "#" => index + 1 == levels.len(),
            "+" => true,
            name => !name.contains(['+', '#']),
        };
        let is_sound = is_short(filter) && levels.iter().enumerate().all(is_level);
        is_sound.then(|| Filter { group, filter: filter.to_owned() })
    }

    /// Whether the filter is one topic, and nobody shares it.
    pub(super) fn is_plain(&self) -> bool {
        self.group.is_none() && !self.filter.contains(['+', '#'])
    }

    /// Whether a message on this topic is for the subscription.
    pub(super) fn matches(&self, topic: &str) -> bool {
        // What begins with a dollar sign is not found by wildcards.
        if topic.starts_with('$') && self.filter.starts_with(['+', '#']) {
            return false;
        }
        let mut levels = topic.split('/');
        for wanted in self.filter.split('/') {
            match (wanted, levels.next()) {
                ("#", _) => return true,
                (_, None) => return false,
                ("+", Some(_)) => {}
                (wanted, Some(level)) if wanted == level => {}
                _ => return false,
            }
        }
        levels.next().is_none()
    }
}

/// Whether a message can be published on this topic.
pub(crate) fn is_name(topic: &str) -> bool {
    let counted = topic.strip_prefix(RULES).and_then(|rest| rest.split_once('/')).map_or(topic, |(_, topic)| topic);
    is_short(counted) && !topic.contains(['+', '#'])
}

/// Whether the topic is AWS's own: clients publish to few of them.
pub(crate) fn is_reserved(topic: &str) -> bool {
    topic.starts_with(RESERVED)
}

/// Whether messages on the topic go to rules alone, of which the emulator has none.
pub(crate) fn is_for_rules(topic: &str) -> bool {
    topic.starts_with(RULES)
}

fn is_short(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST && text.split('/').count() <= MOST_LEVELS && !text.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_match_as_the_standard_has_it() {
        for (filter, topic, is_match) in [
            ("a/b", "a/b", true),
            ("a/b", "a/b/c", false),
            ("a/+", "a/b", true),
            ("a/+", "a", false),
            ("a/+", "a/", true),
            ("a/+/c", "a/b/c", true),
            ("a/#", "a", true),
            ("a/#", "a/b/c", true),
            ("a/#", "ab", false),
            ("#", "a/b", true),
            ("+/+", "/a", true),
            ("/+", "/a", true),
            ("+", "/a", false),
            ("#", "$aws/things", false),
            ("+/things", "$aws/things", false),
            ("$aws/#", "$aws/things", true),
            ("$aws/+", "$aws/things", true),
            ("A", "a", false),
            ("$share/g/a/+", "a/b", true),
            ("$share/g/#", "$aws/b", false),
        ] {
            let parsed = Filter::parse(filter).expect(filter);
            assert_eq!(parsed.matches(topic), is_match, "{filter} {topic}");
        }
        assert_eq!(Filter::parse("$share/g/a/+").and_then(|filter| filter.group), Some("g".to_owned()));
    }

    #[test]
    fn what_breaks_a_rule_is_no_filter_and_no_name() {
        let long = "x".repeat(257);
        for filter in ["", "a/#/b", "a#", "a/b+", "$share/g", "$share//a", "$share/+/a", "1/2/3/4/5/6/7/8/9", &long] {
            assert_eq!(Filter::parse(filter), None, "{filter}");
        }
        assert!(Filter::parse("$share/g/1/2/3/4/5/6/7/8").is_some());
        for (topic, is_sound) in [
            ("1/2/3/4/5/6/7/8", true),
            ("1/2/3/4/5/6/7/8/9", false),
            ("$aws/rules/name/1/2/3/4/5/6/7/8", true),
            ("a/+", false),
            ("a/#", false),
            ("", false),
            (long.as_str(), false),
        ] {
            assert_eq!(is_name(topic), is_sound, "{topic}");
        }
    }
}
