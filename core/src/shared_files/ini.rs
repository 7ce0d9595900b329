//! The shared AWS files as text: sections with properties, as AWS's command line reads them (Python's `configparser`).
//!
//! A property is a name, `=` or `:`, and a value. A line that is indented deeper than the property before it goes on
//! with that one's value; if the value begins on the next line, its lines are properties of their own. `#` and `;` begin
//! a comment at the start of a line, however far that is indented, and after a blank behind a value. The latter the
//! command line takes for a part of the value, while AWS's SDKs for Java, Go and Rust do as is done here; in a
//! `credential_process`, the shell decides.

use crate::secret::Secret;

/// `[name]` and what stands below it.
pub(super) struct Section {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) properties: Vec<Property>,
}

/// A name and its value. The name is in lower case.
pub(super) struct Property {
    pub(super) name: String,
    pub(super) value: Secret<String>,
    pub(super) line: usize,
    /// Of a value that begins on the next line.
    pub(super) nested: Vec<Property>,
    indent: usize,
}

/// What makes a file unreadable, and in which line. Nothing of the line is repeated: it may be a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Damage {
    pub(super) line: usize,
    pub(super) why: String,
}

/// Reads a file. A byte order mark before it, which some editors write, is passed over.
pub(super) fn parse(text: &str) -> Result<Vec<Section>, Damage> {
    let text = Secret::new(text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n"));
    let mut sections: Vec<Section> = Vec::new();
    for (place, line) in text.split('\n').enumerate() {
        let (line, content) = (place + 1, line);
        let trimmed = content.trim();
        if trimmed.is_empty() || trimmed.starts_with(['#', ';']) {
            continue;
        }
        let indent = content.len() - content.trim_start().len();
        let damage = |why: &str| Err(Damage { line, why: why.to_owned() });
        let last = sections.last_mut().and_then(|section| section.properties.last_mut());
        if let Some(property) = last.filter(|property| indent > property.indent) {
            property.continue_with(trimmed, line)?;
        } else if let Some(header) = trimmed.strip_prefix('[') {
            let Some((name, _)) = header.rsplit_once(']') else {
                return damage("the name of a section begins with [ and does not end with ]");
            };
            if let Some(other) = sections.iter().find(|section| section.name == name) {
                return damage(&format!("the section is there twice, first in line {}", other.line));
            }
            sections.push(Section { name: name.to_owned(), line, properties: Vec::new() });
        } else {
            let Some(section) = sections.last_mut() else {
                return damage("something stands before the first section, which begins with a name such as [default]");
            };
            let property = Property::read(trimmed, line, indent)?;
            if let Some(other) = section.properties.iter().find(|other| other.name == property.name) {
                return damage(&format!("{} is there twice in the section, first in line {}", other.name, other.line));
            }
            section.properties.push(property);
        }
    }
    Ok(sections)
}

impl Property {
    fn read(text: &str, line: usize, indent: usize) -> Result<Self, Damage> {
        let Some((name, value)) = text.split_once(['=', ':']) else {
            return Err(Damage { line, why: "it is neither a section nor `name = value`".to_owned() });
        };
        let name = name.trim().to_lowercase();
        if name.is_empty() {
            return Err(Damage { line, why: "there is no name before the =".to_owned() });
        }
        let value = if name == "credential_process" { value.trim() } else { without_comment(value.trim()) };
        Ok(Property { name, value: Secret::new(value.to_owned()), line, nested: Vec::new(), indent })
    }

    /// Takes a line that is indented below the property.
    fn continue_with(&mut self, text: &str, line: usize) -> Result<(), Damage> {
        if self.value.is_empty() {
            self.nested.push(Property::read(text, line, 0)?);
        } else {
            self.value = Secret::new(format!("{}\n{text}", *self.value));
        }
        Ok(())
    }
}

fn without_comment(value: &str) -> &str {
    let mut before = ' ';
    for (place, sign) in value.char_indices() {
        if matches!(sign, '#' | ';') && before.is_whitespace() {
            return value[..place].trim_end();
        }
        before = sign;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `section.name=value@line`, nested ones with a dot more.
    fn read(text: &str) -> Vec<String> {
        let mut lines = Vec::new();
        for section in parse(text).expect("can be read") {
            for property in section.properties {
                let begin = format!("{}.{}", section.name, property.name);
                lines.push(format!("{begin}={}@{}", *property.value, property.line));
                for nested in property.nested {
                    lines.push(format!("{begin}.{}={}@{}", nested.name, *nested.value, nested.line));
                }
            }
        }
        lines
    }

    #[test]
    fn files_are_read_as_the_command_line_reads_them() {
        for (text, lines) in [
            ("[default]\nregion = eu-west-1\n", vec!["default.region=eu-west-1@2"]),
            ("\u{feff}[default]\r\nregion=eu-west-1\r\n", vec!["default.region=eu-west-1@2"]),
            ("[a]\rregion: eu-west-1", vec!["a.region=eu-west-1@2"]),
            ("  [a]\n  Region = x\n  output = y", vec!["a.region=x@2", "a.output=y@3"]),
            ("[a]\nregion = x\n  output = y", vec!["a.region=x\noutput = y@2"]),
            ("[a]\n# one\n   ; two\nregion = x\n   # three\n", vec!["a.region=x@4"]),
            ("[a]\nregion = x # comment\noutput = a#b ;c", vec!["a.region=x@2", "a.output=a#b@3"]),
            ("[a]\ncredential_process = get #1 # x", vec!["a.credential_process=get #1 # x@2"]),
            ("[a] # comment\nx =", vec!["a.x=@2"]),
            (
                "[services s]\niotsitewise =\n  endpoint_url = http://a:1\n  b = c\nx = y",
                vec![
                    "services s.iotsitewise=@2",
                    "services s.iotsitewise.endpoint_url=http://a:1@3",
                    "services s.iotsitewise.b=c@4",
                    "services s.x=y@5",
                ],
            ),
            ("[Müller]\na = Müller\u{a0}", vec!["Müller.a=Müller@2"]),
        ] {
            assert_eq!(read(text), lines, "{text:?}");
        }
    }

    #[test]
    fn damage_has_its_line_and_no_content() {
        for (text, line, why) in [
            ("region = hunter2\n[a]", 1, "before the first section"),
            ("[a]\n\n[hunter2\nb = c", 3, "does not end with ]"),
            ("[a]\nhunter2", 2, "neither a section nor"),
            ("[a]\n= hunter2", 2, "no name before the ="),
            ("[a]\nb = hunter2\nc = 1\nB = 2", 4, "b is there twice in the section, first in line 2"),
            ("[a]\nb = 1\n[c]\n[a]", 4, "the section is there twice, first in line 1"),
            ("[a]\nb =\n  hunter2", 3, "neither a section nor"),
        ] {
            let damage = parse(text).err().expect(text);
            assert_eq!(damage.line, line, "{text:?}");
            assert!(damage.why.contains(why) && !damage.why.contains("hunter2"), "{text:?}: {}", damage.why);
        }
    }
}
