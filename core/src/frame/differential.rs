//! The two ways to a frame beside each other: what `direct.rs` writes must be what the walk writes, to the byte, and
//! what the walk refuses, `direct.rs` must not take. The answers are made at random from each operation's shape:
//! plain ones, as services send them, and all that may be wrong or odd with them.

use super::fuzz::compare;
use crate::engine::{Kind, Operation, Place, Shape, without_lone_surrogates};
use fastrand::Rng;
use std::collections::BTreeSet;

/// Writes answers.
struct Maker {
    random: Rng,
    /// Of a thousand choices, so many are odd.
    odd: u16,
    /// Structures around the one that is written.
    depth: usize,
    json: String,
    /// Structures and members that were written with a value of their kind.
    written: BTreeSet<(&'static str, &'static str)>,
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

    /// A moment as services write it, or in all the ways that are read besides.
    fn moment(&mut self) {
        let plain = ["0", "1669900037", "1.669900037123E9", "1669900037.123456789", "1.7e9", "0.5", "16699000371.25"];
        let odd = [
            "\"1669900037\"",
            "\"1.669900037123E9\"",
            "\"2022-12-01T13:07:17Z\"",
            "\"2022-12-01T13:07:17.123456789+05:30\"",
            "\"2022-12-01t13:07:17z\"",
            "\"2022-12-01 13:07:17,5\"",
            "\"2022-12-01\"",
            "\"20221201T130717Z\"",
            "\"Thu, 01 Dec 2022 13:07:17 GMT\"",
            "\"2022-13-41T25:61:61Z\"",
            "\"+292277026596-12-04T15:30:07Z\"",
            "\"\\u0032022-12-01T13:07:17Z\"",
            "\"yesterday\"",
            "\"\"",
            "-62135596801",
            "253402300800.999999999",
            "9223372036854775807",
            "-9223372036854775808.5",
        ];
        match self.odd() {
            false => self.word(&plain),
            true if self.random.bool() => self.word(&odd),
            true => self.number(),
        }
    }

    /// A number of any size and spelling, or what looks like one.
    fn number(&mut self) {
        let odd = [
            "-1.5",
            "-0",
            "-0.0",
            "00",
            "01.5",
            "1.",
            ".5",
            "+1",
            "1e",
            "1e+9",
            "16e-1",
            "1E12",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "18446744073709551616",
            "123456789012345678901",
            "1.5E40",
            "-",
            "1e99",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "1e999",
            "4.9e-324",
            "1e-400",
            "0.1000000000000000055511151231257827",
            "NaN",
            "Infinity",
            "\"NaN\"",
            "\"-Infinity\"",
            "\"1669900037\"",
            "1.2345678901234567890",
            "999999999999999999",
            "1.23456789012345678",
            "1e9.5",
            "1.0e05",
            "1.0",
            "1e3",
        ];
        let number = match self.random.u8(..5) {
            0 => f64::from_bits(self.random.u64(..)).to_string(),
            1 => format!("{:e}", f64::from_bits(self.random.u64(..))),
            2 => (self.random.i64(..) >> self.random.u8(..64)).to_string(),
            _ => self.pick(&odd).to_owned(),
        };
        self.json.push_str(&number);
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
            return match self.random.u8(..3) {
                0 => self.json.push_str("null"),
                1 => self.anything(0),
                _ => self.odd_value(kind),
            };
        }
        match kind {
            Kind::String | Kind::Enumeration(_) => self.string(),
            Kind::Timestamp => self.moment(),
            // What leads back to itself ends somewhere.
            Kind::Structure(shape) if self.depth > 7 => self.structure_of(shape, &[]),
            Kind::Structure(shape) => self.structure(shape),
            Kind::Boolean => self.word(&["true", "false"]),
            Kind::Integer => self.word(&["0", "-1", "42", "2147483647", "-2147483648"]),
            Kind::Long => self.word(&["0", "-1", "42", "2147483648", "9007199254740993"]),
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
                    if maker.odd() {
                        maker.string();
                        maker.json.push(':');
                    } else {
                        maker.word(&["\"a\":", "\"°\":", "\"風\" :"]);
                    }
                    maker.value(value);
                });
            }
        }
    }

    /// Of the kind, but as no service writes it, or nearly of the kind.
    fn odd_value(&mut self, kind: Kind) {
        match kind {
            Kind::Timestamp => self.moment(),
            Kind::Integer | Kind::Long | Kind::Double => self.number(),
            Kind::Boolean => self.word(&["\"true\"", "True", "1", "falsee", "\"\""]),
            Kind::Blob => self.word(&["\"A\"", "\"AAEC_w==\"", "\"AA\\u0045C\"", "\"AAEC/w\"", "\"\\ud800\""]),
            Kind::Document => self.anything(0),
            _ => self.word(&["{\"\\ud800\":1}", "[[]]", "{\"\":{}}", "[null]", "{\"a\":null,\"a\":null}"]),
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
            maker.written.insert((shape.name, member.name));
            maker.value(member.kind);
        });
    }
}

/// Makes answers of every operation, and gives the members that were in them.
fn answers(
    seed: u64,
    odd: u16,
    count: usize,
    mut check: impl FnMut(&'static Operation, &str, &mut Rng),
) -> BTreeSet<(&'static str, &'static str)> {
    let mut written = BTreeSet::new();
    for operation in Operation::all() {
        let mut maker =
            Maker { random: Rng::with_seed(seed), odd, depth: 0, json: String::new(), written: BTreeSet::new() };
        for _ in 0..count {
            maker.json.clear();
            maker.structure(operation.output);
            let json = std::mem::take(&mut maker.json);
            check(operation, &json, &mut maker.random);
        }
        written.append(&mut maker.written);
    }
    written
}

/// Every member of every structure that an answer may have.
fn members() -> BTreeSet<(&'static str, &'static str)> {
    fn all(kind: Kind, found: &mut BTreeSet<(&'static str, &'static str)>) {
        match kind {
            Kind::List(&part) | Kind::SparseList(&part) | Kind::Map(&part) => all(part, found),
            Kind::Structure(shape) => shape.members.iter().for_each(|member| {
                if found.insert((shape.name, member.name)) {
                    all(member.kind, found);
                }
            }),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for operation in Operation::all() {
        all(Kind::Structure(operation.output), &mut found);
    }
    found
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
    let written = answers(1, 0, 100, |operation, json, random| {
        let most = if random.bool() { usize::MAX } else { random.usize(..4) };
        // A token is not text for people: with escapes it is unusual.
        let next = format!("\"{}\":", operation.page_names().next);
        let escaped_token = json.split_once(&next).is_some_and(|(_, token)| token.contains('\\'));
        assert!(compare(operation, json.as_bytes(), most) || escaped_token || is_rare(operation), "{json}");
    });
    let missing: Vec<_> = members().difference(&written).copied().collect();
    assert!(missing.is_empty() && written.len() > 1000, "members that no answer had: {missing:?}");
}

#[test]
fn what_is_nested_becomes_the_same_frame_or_error() {
    let find = |name| Operation::find(name).expect("an operation");
    let (history, entity, query) = (
        find("iottwinmaker.GetPropertyValueHistory"),
        find("iottwinmaker.GetEntity"),
        find("iotsitewise.ExecuteQuery"),
    );
    for depth in [1, 10, 14, 15, 16, 30, 31, 32, 33, 40, 60, 61, 62, 63, 64, 65, 100, 126, 127, 128, 129, 200, 100_000]
    {
        let within = |before: &str, open: &str, value: &str, close: &str, after: &str| {
            format!("{before}{}{value}{}{after}", open.repeat(depth), close.repeat(depth))
        };
        let value = within("{\"value\":", "{\"listValue\":[", "{\"doubleValue\":1.5}", "]}", "}");
        let history_body = format!("{{\"propertyValues\":[{{\"values\":[{value}]}}]}}");
        compare(history, history_body.as_bytes(), usize::MAX);
        let components = within("{\"mapValue\":{\"a\":", "{\"mapValue\":{\"a\":", "{}", "}}", "}}");
        let entity_body =
            format!("{{\"components\":{{\"c\":{{\"properties\":{{\"p\":{{\"value\":{components}}}}}}}}}}}");
        compare(entity, entity_body.as_bytes(), usize::MAX);
        let rows = within("{\"rows\":[{\"data\":[", "{\"rowValue\":{\"data\":[", "{\"nullValue\":true}", "]}}", "]}]}");
        compare(query, rows.as_bytes(), usize::MAX);
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            compare(entity, within("{\"unknown\":", open, "1", close, "}").as_bytes(), usize::MAX);
            compare(history, within("{\"propertyValues\":[{\"new\":", open, "1", close, "}]}").as_bytes(), 0);
        }
    }
}

#[test]
fn odd_answers_become_the_same_frame_or_error() {
    let mut gone = 0;
    for odd in [1, 5, 20, 100] {
        answers(u64::from(odd), odd, 150, |operation, json, random| {
            gone += usize::from(compare(operation, json.as_bytes(), random.usize(..5)));
            if let Some(mended) = without_lone_surrogates(json.as_bytes()) {
                compare(operation, &mended, random.usize(..5));
            }
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
