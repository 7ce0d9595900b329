//! The regular expressions of the models. They are Java's, and must match the whole text.

use std::fmt;

use fancy_regex::Regex;

/// A pattern, compiled when it is first needed.
pub(super) struct Pattern {
    /// As AWS writes it.
    pub(super) text: String,
    regex: std::sync::OnceLock<Regex>,
}

impl Pattern {
    pub(super) fn new(text: &str) -> Pattern {
        Pattern { text: text.to_owned(), regex: std::sync::OnceLock::new() }
    }

    /// Whether the whole text matches.
    pub(super) fn matches(&self, text: &str) -> bool {
        // A text on which the expression takes too long is let through, as none that AWS would refuse is known.
        self.regex
            .get_or_init(|| self.compile().expect("the models' patterns are patterns"))
            .is_match(text)
            .unwrap_or(true)
    }

    fn compile(&self) -> Result<Regex, Box<fancy_regex::Error>> {
        Regex::new(&format!("^(?:{})$", translated(&self.text))).map_err(Box::new)
    }
}

/// `\u001F` is Java's; here it is `\x{001F}`. So is `\p{Graph}`, which the models have within brackets alone.
fn translated(pattern: &str) -> String {
    let mut parts = pattern.split("\\u");
    let mut translated = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_at_checked(4) {
            Some((digits, rest)) => translated += &format!("\\x{{{digits}}}{rest}"),
            None => translated += part,
        }
    }
    translated.replace(r"\p{Graph}", "[:graph:]")
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{IOT, IOT_DATA, SITEWISE, TWINMAKER};
    use super::Pattern;

    #[test]
    fn all_are_understood() {
        let shapes = [&TWINMAKER, &SITEWISE, &IOT, &IOT_DATA].into_iter().flat_map(|model| model.shapes.values());
        let mut count = 0;
        for pattern in shapes.filter_map(|shape| shape.pattern.as_ref()) {
            pattern.compile().unwrap_or_else(|error| panic!("{}: {error}", pattern.text));
            count += 1;
        }
        assert!(count > 90, "{count}");
    }

    #[test]
    fn the_whole_text_must_match() {
        let name = Pattern::new(r"[^\u0000-\u001F\u007F]+");
        assert!(name.matches("Ä b") && !name.matches("a\nb") && !name.matches(""));
        let id = Pattern::new("^(?!0+)[0-9a-f]+$|^externalId:[a-z]+");
        assert!(id.matches("1f") && id.matches("externalId:a") && !id.matches("00") && !id.matches("externalId:a1"));
        let property = Pattern::new(r"[\p{Graph}\x20]*");
        assert!(property.matches("a b~") && !property.matches("a\tb") && !property.matches("\u{e4}"));
        let size = Pattern::new("1m|15m|1h|1d");
        assert!(size.matches("15m") && !size.matches("115m"));
    }
}
