//! The two ways to a frame beside each other: what `direct.rs` writes must be what the walk writes, to the byte, and
//! what the walk refuses, `direct.rs` must not take. The answers are made at random from each operation's shape:
//! plain ones, as services send them, and all that may be wrong or odd with them.

use super::fuzz::compare;
use crate::engine::{Kind, Operation, Place, Shape};
use fastrand::Rng;

/// Writes answers.
struct Maker {
    random: Rng,
    /// Of a thousand choices, so many are odd.
    odd: u16,
    /// Structures around the one that is written.
    depth: usize,
    json: String,
}

impl Maker {
    fn odd(&mut self) -> bool {
        self.random.u16(..1000) < self.odd
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.random.usize(..all.len())]
    }

    fn space(&mut self) {
        if self.odd() {
            let space = self.pick(&[" ", "  ", "\n", "\t", "\r\n ", "\u{b}", "\u{a0}"]);
            self.json.push_str(space);
        }
    }

    fn string(&mut self) {
        self.json.push('"');
        for _ in 0..self.random.usize(..12) {
            let plain = [
                "a",
                "turbine",
                "arn:aws:iotsitewise",
                "°",
                "Ø 120",
                "風車",
                "🦀",
                "\\\"",
                "\\\\",
                "\\/",
                "\\n",
                "\\u00e9",
            ];
            let odd = [
                "\\ud83e\\udd80",
                "\\ud83e",
                "\\u00zz",
                "\\x",
                "\\b\\f\\r\\t",
                "\u{1}",
                "\"",
                "\\",
                "\\u0000",
                "\u{7f}",
            ];
            let piece = if self.odd() { self.pick(&odd) } else { self.pick(&plain) };
            self.json.push_str(piece);
        }
        if !self.odd() {
            self.json.push('"');
        }
    }

    fn number(&mut self) {
        let plain = ["0", "1669900037", "1.669900037123E9", "1669900037.123456789", "1.7e9", "0.5", "16699000371.25"];
        let odd = [
            "-1.5",
            "00",
            "01.5",
            "1.",
            ".5",
            "1e",
            "1e+9",
            "16e-1",
            "1E12",
            "123456789012345678901",
            "1.5E40",
            "-",
            "1e99",
            "NaN",
            "\"1669900037\"",
            "1.2345678901234567890",
            "999999999999999999",
            "1.23456789012345678",
            "1e9.5",
            "1.0e05",
        ];
        let number = if self.odd() { self.pick(&odd) } else { self.pick(&plain) };
        self.json.push_str(number);
    }

    /// What a shape has no place for, or another type than it wants.
    fn anything(&mut self, depth: usize) {
        match self.random.u8(..if depth < 40 { 9 } else { 6 }) {
            0 => self.string(),
            1 => self.number(),
            2..=5 => {
                let word = self.pick(&["true", "false", "null", "{}", "[]", "nul", "tru", ""]);
                self.json.push_str(word);
            }
            6 => self.all("[]", 3, |maker, _| maker.anything(depth + 1)),
            7 => self.all("{}", 3, |maker, _| {
                maker.string();
                maker.json.push(':');
                maker.anything(depth + 1);
            }),
            _ => {
                let deep = self.random.usize(..200);
                self.json.push_str(&"[".repeat(deep));
                self.json.push_str(&"]".repeat(deep));
            }
        }
    }

    fn all(&mut self, brackets: &str, count: usize, mut write: impl FnMut(&mut Self, usize)) {
        self.json.push_str(&brackets[..1]);
        for place in 0..count {
            if place > 0 {
                self.json.push(',');
            }
            self.space();
            write(self, place);
            self.space();
        }
        self.json.push_str(&brackets[1..]);
    }

    fn value(&mut self, kind: Kind) {
        if self.odd() {
            let null = self.random.bool();
            return if null { self.json.push_str("null") } else { self.anything(0) };
        }
        match kind {
            Kind::String | Kind::Enumeration(_) => self.string(),
            Kind::Timestamp => self.number(),
            // What leads back to itself ends somewhere.
            Kind::Structure(shape) if self.depth > 6 => self.structure_of(shape, &[]),
            Kind::Structure(shape) => self.structure(shape),
            Kind::Boolean => self.word(&["true", "false"]),
            Kind::Integer | Kind::Long => self.word(&["0", "-1", "42", "2147483647", "9007199254740993"]),
            Kind::Double => self.word(&["0", "-1.5", "1e300", "0.1", "123456789.25", "3", "-0.0", "2.5E-7"]),
            Kind::Blob => self.word(&["\"\"", "\"AAEC/w==\""]),
            Kind::Document => self.word(&["{\"a\":[1,null,\"x\",2.5,true]}", "\"text\"", "[]", "7"]),
            Kind::List(&element) | Kind::SparseList(&element) => {
                let count = self.random.usize(..4);
                self.all("[]", count, |maker, _| maker.value(element));
            }
            Kind::Map(&value) => {
                let count = self.random.usize(..3);
                self.all("{}", count, |maker, _| {
                    maker.word(&["\"a\":", "\"°\":", "\"風\" :"]);
                    maker.value(value);
                });
            }
        }
    }

    fn word(&mut self, words: &[&str]) {
        let word = self.pick(words);
        self.json.push_str(word);
    }

    fn structure(&mut self, shape: &Shape) {
        let mut places: Vec<_> = (0..shape.members.len()).filter(|_| self.random.u8(..8) > 0).collect();
        // Of large structures some members: else answers of structures in structures become huge.
        while places.len() > 16 {
            places.swap_remove(self.random.usize(..places.len()));
        }
        if self.odd() {
            self.random.shuffle(&mut places);
        }
        if self.odd() && !places.is_empty() {
            places.push(places[0]);
        }
        self.depth += 1;
        self.structure_of(shape, &places);
        self.depth -= 1;
    }

    fn structure_of(&mut self, shape: &Shape, places: &[usize]) {
        self.all("{}", places.len(), |maker, number| {
            if maker.odd() {
                let name = maker.pick(&["unknown", "i\\u0064", "", "nextToke", "idx", "ä"]);
                maker.json.push_str(&format!("\"{name}\""));
                maker.space();
                maker.json.push(':');
                return maker.anything(0);
            }
            let member = &shape.members[places[number]];
            maker.json.push_str(&format!("\"{}\"", member.name));
            maker.space();
            maker.json.push(':');
            maker.space();
            maker.value(member.kind);
        });
    }
}

fn answers(seed: u64, odd: u16, count: usize, mut check: impl FnMut(&'static Operation, &str, &mut Rng)) {
    for operation in Operation::all() {
        let mut maker = Maker { random: Rng::with_seed(seed), odd, depth: 0, json: String::new() };
        for _ in 0..count {
            maker.json.clear();
            maker.structure(operation.output);
            let json = std::mem::take(&mut maker.json);
            check(operation, &json, &mut maker.random);
        }
    }
}

/// Whether an answer may have what is left to the walk: bytes, documents, lists with null, members that are headers.
fn is_rare(operation: &Operation) -> bool {
    fn rare(kind: Kind, seen: &mut Vec<&'static str>) -> bool {
        match kind {
            Kind::Blob | Kind::Document | Kind::SparseList(_) => true,
            Kind::List(&part) | Kind::Map(&part) => rare(part, seen),
            Kind::Structure(shape) if !seen.contains(&shape.name) => {
                seen.push(shape.name);
                shape.members.iter().any(|member| rare(member.kind, seen))
            }
            _ => false,
        }
    }
    let members = operation.output.members;
    members.iter().any(|member| member.place != Place::Body || rare(member.kind, &mut Vec::new()))
}

#[test]
fn plain_answers_go_the_direct_way() {
    answers(1, 0, 100, |operation, json, random| {
        let most = if random.bool() { usize::MAX } else { random.usize(..4) };
        // A token is not text for people: with escapes it is unusual.
        let escaped_token = json.split_once(r#""nextToken":"#).is_some_and(|(_, token)| token.contains('\\'));
        assert!(compare(operation, json.as_bytes(), most) || escaped_token || is_rare(operation), "{json}");
    });
}

#[test]
fn odd_answers_become_the_same_frame_or_error() {
    let mut gone = 0;
    for odd in [1, 5, 20, 100] {
        answers(u64::from(odd), odd, 150, |operation, json, random| {
            gone += usize::from(compare(operation, json.as_bytes(), random.usize(..5)));
        });
    }
    // Else nothing was compared.
    assert!(gone > 2000, "{gone}");
}

#[test]
fn damaged_answers_become_the_same_frame_or_error() {
    answers(7, 0, 40, |operation, json, random| {
        let mut bytes = json.as_bytes().to_vec();
        bytes.truncate(random.usize(..=bytes.len()));
        compare(operation, &bytes, usize::MAX);
        for _ in 0..4 {
            let mut bytes = json.as_bytes().to_vec();
            let place = random.usize(..bytes.len());
            match random.u8(..3) {
                0 => bytes[place] = random.u8(..),
                1 => drop(bytes.remove(place)),
                _ => bytes.insert(place, b"\"\\{}[],:0en \n"[random.usize(..13)]),
            }
            compare(operation, &bytes, usize::MAX);
        }
        bytes.extend(b" x");
        compare(operation, &bytes, usize::MAX);
    });
}
