//! `LIKE`: `%` for any characters, `_` for one, and an escape character for these two.

use super::{Place, Refusal, limits};

/// A pattern, read once.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Like(Vec<Part>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Any number of characters.
    Any,
    One,
    Exactly(char),
}

impl Like {
    /// Reads a pattern, which stands at `place`.
    pub(super) fn read(pattern: &str, escape: Option<char>, place: Place) -> Result<Like, Refusal> {
        let length = pattern.chars().count();
        limits::at_most(place, "the characters of a LIKE pattern", length as u64, limits::LIKE as u64)?;
        let mut parts = Vec::new();
        let mut characters = pattern.chars();
        while let Some(character) = characters.next() {
            parts.push(match character {
                _ if Some(character) == escape => match characters.next() {
                    Some(next) if next == '%' || next == '_' || Some(next) == escape => Part::Exactly(next),
                    _ => {
                        return Refusal::at(
                            place,
                            format!("after the escape character {character} comes %, _ or itself"),
                        );
                    }
                },
                '%' => Part::Any,
                '_' => Part::One,
                _ => Part::Exactly(character),
            });
        }
        Ok(Like(parts))
    }

    /// Whether a text is like this; upper and lower case differ.
    pub(super) fn fits(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        let (mut at, mut part) = (0, 0);
        // The last `%`, and how much of the text it has taken.
        let mut last_any: Option<(usize, usize)> = None;
        while at < text.len() {
            match self.0.get(part) {
                Some(Part::Any) => {
                    last_any = Some((part, at));
                    part += 1;
                }
                Some(Part::One) => {
                    at += 1;
                    part += 1;
                }
                Some(Part::Exactly(character)) if *character == text[at] => {
                    at += 1;
                    part += 1;
                }
                _ => match last_any {
                    Some((any, taken)) => {
                        last_any = Some((any, taken + 1));
                        at = taken + 1;
                        part = any + 1;
                    }
                    None => return false,
                },
            }
        }
        self.0[part..].iter().all(|part| *part == Part::Any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place = Place { line: 1, column: 1 };

    fn fits(pattern: &str, text: &str) -> bool {
        Like::read(pattern, Some('\\'), PLACE).expect("it is a pattern").fits(text)
    }

    #[test]
    fn patterns_fit_what_they_say() {
        for (pattern, text) in [
            ("%", ""),
            ("", ""),
            ("room%", "room_0"),
            ("%room", "bedroom"),
            ("%oo%", "room"),
            ("r__m", "room"),
            ("%a%b%c", "xaxbxbxc"),
            ("%aab", "aaab"),
            (r"100\%", "100%"),
            (r"a\_b", "a_b"),
            ("é_", "éü"),
        ] {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("room", "Room"), ("room", "rooms"), (r"100\%", "1000"), ("r_m", "room"), ("%a", "ab")]
        {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn an_escape_is_for_wildcards_only_and_a_pattern_has_twenty_characters() {
        assert!(Like::read(r"a\b", Some('\\'), PLACE).is_err());
        assert!(Like::read(r"a\", Some('\\'), PLACE).is_err());
        assert!(Like::read(r"a\", None, PLACE).expect("a backslash is a character").fits(r"a\"));
        assert!(Like::read(&"a".repeat(20), None, PLACE).is_ok());
        assert!(Like::read(&"a".repeat(21), None, PLACE).is_err());
    }
}
