//! The walk over a plain answer, several times as fast: by the scanner, for all sinks. Whatever is unusual or wrong is `None`,
//! and left to `walk.rs`, which has the last word; what this takes, that must take alike.

use super::order::{Order, member};
use super::scan::{DEEPEST, Piece, Scanner};
use super::shape::{Form, Kind, Member, Place, Shape};
use super::sink::{At, Sink};
use super::walk::Progress;
use crate::paging::RawPage;

/// Walks over an answer up to its end, but does not end it: the token is still to come.
pub(crate) fn scanned<S: Sink>(raw: &RawPage, sink: &mut S, progress: &mut Progress) -> Option<S::Group> {
    let shape = raw.operation().output;
    let is_plain = raw.headers.is_empty() && shape.members.iter().all(|member| member.place == Place::Body);
    let body = simdutf8::basic::from_utf8(&raw.body).ok().filter(|_| is_plain)?;
    let mut scanned = Scanned { sink, unescaped: Vec::new(), depth: 0 };
    let (json, group) = scanned.page(Scanner::new(body)?, raw, progress)?;
    json.end()?;
    Some(group)
}

struct Scanned<'s, S: Sink> {
    sink: &'s mut S,
    /// The last string that had escapes, without them.
    unescaped: Vec<u8>,
    /// Structures, lists and maps around what is read.
    depth: usize,
}

/// What is left of the JSON, and what was made.
type Left<'a, T> = Option<(Scanner<'a>, T)>;

impl<'a, S: Sink> Scanned<'_, S> {
    /// Makes the outermost structure.
    fn page(&mut self, mut json: Scanner<'a>, raw: &RawPage, progress: &mut Progress) -> Left<'a, S::Group> {
        let (operation, shape) = (raw.operation(), raw.operation().output);
        let next = operation.page_names().next;
        let mut group = self.sink.structure(At::Top, shape).ok()?;
        let mut order = Order::default();
        json.expect(b'{')?;
        let mut more = !json.take(b'}')?;
        while more {
            match member(&mut json, shape, &mut order)?.map(|place| (place, &shape.members[place])) {
                None => json.skip(DEEPEST)?,
                Some((_, member)) if member.name == next => {
                    progress.next_token = match json.null()? {
                        true => None,
                        false => Some(String::from_utf8(json.plain_string()?.to_vec()).ok()?),
                    };
                }
                Some((place, member)) => {
                    if !json.null()? {
                        let at = At::Member(place, member);
                        let value;
                        (json, value) = match member.kind {
                            Kind::List(&element) if operation.items() == Some(member.name) => {
                                let made;
                                (json, made) = self.list(json, member.kind, element, at, progress.most)?;
                                progress.items = made.1;
                                (json, made.0)
                            }
                            kind => self.value(json, kind, at)?,
                        };
                        self.sink.put(&mut group, at, value).ok()?;
                    }
                }
            }
            more = json.goes_on(b'}')?;
        }
        Some((json, group))
    }

    /// Goes into what has parts, which may hold another of its kind: an answer must not use up the stack.
    fn enter(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth <= DEEPEST).then_some(())
    }

    /// Makes a structure.
    fn structure(
        &mut self,
        mut json: Scanner<'a>,
        shape: &'static Shape,
        at: At<'_>,
        order: &mut Order,
    ) -> Left<'a, S::Value> {
        self.enter()?;
        let mut group = self.sink.structure(at, shape).ok()?;
        json.expect(b'{')?;
        order.begin();
        let mut more = !json.take(b'}')?;
        while more {
            match member(&mut json, shape, order)? {
                Some(place) => {
                    let member: &'static Member = &shape.members[place];
                    if !json.null()? {
                        let at = At::Member(place, member);
                        let value;
                        (json, value) = self.value(json, member.kind, at)?;
                        self.sink.put(&mut group, at, value).ok()?;
                    }
                }
                // A union keeps what is newer than its shape.
                None if shape.form == Form::Union => return None,
                None => json.skip(DEEPEST)?,
            }
            more = json.goes_on(b'}')?;
        }
        self.depth -= 1;
        Some((json, self.sink.end(group).ok()?))
    }

    /// Makes a value.
    fn value(&mut self, mut json: Scanner<'a>, kind: Kind, at: At<'_>) -> Left<'a, S::Value> {
        let value = match kind {
            Kind::String | Kind::Enumeration(_) => {
                json.expect(b'"')?;
                let Piece { mut text, is_last, .. } = json.piece()?;
                if !is_last {
                    json.unescape(text, &mut self.unescaped)?;
                    text = &self.unescaped;
                }
                self.sink.string(at, kind, std::str::from_utf8(text).ok()?)
            }
            Kind::Timestamp => self.sink.timestamp(at, json.epoch_seconds()?),
            Kind::Boolean => self.sink.boolean(at, json.boolean()?),
            Kind::Integer | Kind::Long => self.sink.integer(at, json.integer().filter(|&number| kind.holds(number))?),
            Kind::Double => self.sink.double(at, json.double()?),
            Kind::Structure(shape) => return self.structure(json, shape, at, &mut Order::default()),
            Kind::List(&element) => {
                let (json, (list, _)) = self.list(json, kind, element, at, usize::MAX)?;
                return Some((json, list));
            }
            Kind::Map(&value) => return self.map(json, value, at),
            // Rare, and not worth a way of their own.
            Kind::Blob | Kind::Document | Kind::SparseList(_) => return None,
        };
        Some((json, value.ok()?))
    }

    /// Makes a map.
    fn map(&mut self, mut json: Scanner<'a>, kind: Kind, at: At<'_>) -> Left<'a, S::Value> {
        self.enter()?;
        let mut group = self.sink.map(at).ok()?;
        json.expect(b'{')?;
        let mut more = !json.take(b'}')?;
        while more {
            let name = std::str::from_utf8(json.plain_string()?).ok()?;
            json.expect(b':')?;
            if !json.null()? {
                let value;
                (json, value) = self.value(json, kind, At::Entry(name))?;
                self.sink.put(&mut group, At::Entry(name), value).ok()?;
            }
            more = json.goes_on(b'}')?;
        }
        self.depth -= 1;
        Some((json, self.sink.end(group).ok()?))
    }

    /// Makes a list, of `most` of its elements, and gives their number too.
    fn list(
        &mut self,
        mut json: Scanner<'a>,
        kind: Kind,
        element: Kind,
        at: At<'_>,
        most: usize,
    ) -> Left<'a, (S::Value, usize)> {
        self.enter()?;
        let mut group = self.sink.list(at, kind).ok()?;
        json.expect(b'[')?;
        let mut order = Order::default();
        let mut count = 0;
        let mut more = !json.take(b']')?;
        while more {
            if count == most {
                json.skip(DEEPEST)?;
            } else {
                let value;
                (json, value) = match element {
                    Kind::Structure(shape) => self.structure(json, shape, At::Element, &mut order)?,
                    _ => self.value(json, element, At::Element)?,
                };
                self.sink.put(&mut group, At::Element, value).ok()?;
                count += 1;
            }
            more = json.goes_on(b']')?;
        }
        self.depth -= 1;
        Some((json, (self.sink.end(group).ok()?, count)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Json, Operation};
    use bytes::Bytes;
    use serde_json::json;

    #[test]
    fn what_services_send_is_plain() {
        let operation = Operation::find("iotsitewise.GetAssetPropertyValueHistory").expect("a row");
        let body = r#"{"assetPropertyValueHistory": [{"value": {"doubleValue": 21.5}, "quality": "GOOD", "newer": [1],
            "timestamp": {"timeInSeconds": 1669900037, "offsetInNanos": 5}}], "nextToken": "n"}"#;
        let body = body.replace('\n', " ");
        let raw = RawPage::for_fuzzing(operation, Bytes::from(body), usize::MAX);
        let mut progress = Progress { most: usize::MAX, items: 0, next_token: None };
        let made = scanned(&raw, &mut Json, &mut progress).expect("it is plain");
        assert_eq!((progress.items, progress.next_token.as_deref()), (1, Some("n")));
        let timestamp = json!({"timeInSeconds": 1_669_900_037, "offsetInNanos": 5});
        let value = json!({"value": {"doubleValue": 21.5}, "quality": "GOOD", "timestamp": timestamp});
        assert_eq!(made, json!({"assetPropertyValueHistory": [value]}));
    }
}
