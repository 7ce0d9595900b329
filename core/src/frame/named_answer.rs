//! The answer of an operation of our own, written member by member.

use super::member::Width;
use super::{NAMED, VERSION};
use crate::wire::{LIST, MAP, TIMESTAMP, Writer};
use std::time::SystemTime;

/// Members by name, which become a frame. Keys may be among them: whoever gets the frame zeroes it.
pub(crate) struct NamedAnswer {
    frame: Vec<u8>,
    count: u32,
}

/// Where the number of members is written.
const COUNT: std::ops::Range<usize> = 2..6;

impl NamedAnswer {
    pub(crate) fn new() -> Self {
        // Enough for a session token: a vector that grows leaves a copy behind.
        let mut frame = Vec::with_capacity(8192);
        frame.extend([VERSION, NAMED, 0, 0, 0, 0]);
        NamedAnswer { frame, count: 0 }
    }

    fn begin(&mut self, name: &str, value_type: u8) {
        self.count += 1;
        self.frame.string(name);
        self.frame.push(value_type);
    }

    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.count += 1;
        self.entry(name, text);
    }

    pub(crate) fn moment(&mut self, name: &str, moment: SystemTime) {
        // Keys that ended before 1970 are none.
        let since = moment.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        self.begin(name, TIMESTAMP);
        self.frame.timestamp(since.as_secs() as i64, since.subsec_nanos());
    }

    /// Texts by name.
    pub(crate) fn texts(&mut self, name: &str, texts: &[(String, String)]) {
        self.begin(name, MAP);
        self.map(texts.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    }

    /// A list of structures that are made of texts.
    pub(crate) fn structures<const MEMBERS: usize>(
        &mut self,
        name: &str,
        structures: impl ExactSizeIterator<Item = [(&'static str, String); MEMBERS]>,
    ) {
        self.begin(name, LIST);
        self.frame.push(MAP);
        self.frame.extend((structures.len() as u32).to_be_bytes());
        for structure in structures {
            self.map(structure.iter().map(|(name, text)| (*name, text.as_str())));
        }
    }

    fn map<'a>(&mut self, texts: impl ExactSizeIterator<Item = (&'a str, &'a str)>) {
        self.frame.extend((texts.len() as u32).to_be_bytes());
        texts.for_each(|(name, text)| self.entry(name, text));
    }

    fn entry(&mut self, name: &str, text: &str) {
        let width = Width::of(text.as_bytes());
        self.frame.string(name);
        self.frame.push(width.value_type());
        width.write(&mut self.frame, text.as_bytes());
    }

    /// The frame: no request id, no attempts, no cursor.
    pub(crate) fn end(mut self) -> Vec<u8> {
        self.frame[COUNT].copy_from_slice(&self.count.to_be_bytes());
        self.frame.extend([0, 0, 0]);
        self.frame
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn lists_and_moments_are_written() {
        let mut answer = NamedAnswer::new();
        answer.structures("lines", [[("name", "a".to_owned())], [("name", "漢".to_owned())]].into_iter());
        answer.moment("end", SystemTime::UNIX_EPOCH + Duration::new(3, 4));
        let mut expected = vec![VERSION, NAMED, 0, 0, 0, 2];
        expected.string("lines");
        expected.extend([LIST, MAP, 0, 0, 0, 2, 0, 0, 0, 1]);
        expected.string("name");
        expected.extend([crate::wire::LATIN, 1, b'a', 0, 0, 0, 1]);
        expected.string("name");
        expected.push(crate::wire::STRING);
        expected.string("漢");
        expected.string("end");
        expected.extend([TIMESTAMP, 6, 4, 0, 0, 0]);
        assert_eq!(answer.end(), expected);
    }
}
