//! From the body of an answer straight to a frame, for plain answers: no visitor and no value in between.

use super::member::{Texts, begin, is_any, value_type};
use crate::engine::order::{Order, member};
use crate::engine::scan::{DEEPEST, Piece, Scanner};
use crate::engine::{Form, Kind, Member, Operation, Place, Progress, Shape};
use crate::wire::{BOOLEAN, DOUBLE, INTEGER, LIST, MAP, STRUCTURE, TIMESTAMP, Writer};

/// Writes the operation's output. None if the body is wrong or just unusual: then what was written is of no use, and
/// the walk has the last word.
pub(super) fn output(
    operation: &'static Operation,
    body: &str,
    texts: Texts,
    progress: &mut Progress,
    frame: &mut Vec<u8>,
) -> Option<()> {
    // Members that are no part of the body are for the walk.
    if operation.output.members.iter().any(|member| member.place != Place::Body) {
        return None;
    }
    let mut direct = Direct { frame, texts, unescaped: Vec::new(), depth: 0 };
    direct.page(Scanner::new(body)?, operation, progress)?.end()
}

struct Direct<'a> {
    frame: &'a mut Vec<u8>,
    texts: Texts,
    /// The last string that had escapes, without them.
    unescaped: Vec<u8>,
    /// Structures, lists and maps around what is written.
    depth: usize,
}

/// Each method takes what it writes from the JSON, and gives the rest of that.
impl<'a> Direct<'_> {
    /// Writes the outermost structure.
    fn page(
        &mut self,
        mut json: Scanner<'a>,
        operation: &'static Operation,
        progress: &mut Progress,
    ) -> Option<Scanner<'a>> {
        let shape = operation.output;
        let next = operation.page_names().next;
        let mut order = Order::default();
        json.expect(b'{')?;
        let mut more = !json.take(b'}')?;
        while more {
            let place = member(&mut json, shape, &mut order)?;
            match place.map(|place| &shape.members[place]) {
                Some(member) if member.name == next => {
                    progress.next_token = match json.null()? {
                        true => None,
                        false => Some(String::from_utf8(json.plain_string()?.to_vec()).ok()?),
                    };
                }
                Some(Member { name, kind: Kind::List(element), .. }) if operation.items() == Some(name) => {
                    if !json.null()? {
                        begin(self.frame, place, LIST);
                        (json, progress.items) = self.list(json, **element, progress.most)?;
                    }
                }
                _ => json = self.member_value(json, shape, place)?,
            }
            more = json.goes_on(b'}')?;
        }
        self.frame.push(0);
        Some(json)
    }

    /// Writes a structure.
    fn structure(&mut self, mut json: Scanner<'a>, shape: &'static Shape, order: &mut Order) -> Option<Scanner<'a>> {
        self.enter()?;
        json.expect(b'{')?;
        order.begin();
        let mut more = !json.take(b'}')?;
        while more {
            let place = member(&mut json, shape, order)?;
            // A union keeps what is newer than its shape.
            if place.is_none() && shape.form == Form::Union {
                return None;
            }
            json = self.member_value(json, shape, place)?;
            more = json.goes_on(b'}')?;
        }
        self.frame.push(0);
        self.depth -= 1;
        Some(json)
    }

    /// Goes into what has parts, which may hold another of its kind: an answer must not use up the stack.
    #[inline(always)]
    fn enter(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth <= DEEPEST).then_some(())
    }

    /// Writes the value of the member at `place`, with its number; nothing for `null` and for a member without place.
    #[inline(always)]
    fn member_value(
        &mut self,
        mut json: Scanner<'a>,
        shape: &'static Shape,
        place: Option<usize>,
    ) -> Option<Scanner<'a>> {
        let Some(member) = place.and_then(|place| shape.members.get(place)) else {
            json.skip(DEEPEST)?;
            return Some(json);
        };
        if json.null()? { Some(json) } else { self.value(json, member.kind, place) }
    }

    /// Writes the value of the member at `place`, or of an element of a list.
    #[inline(always)]
    fn value(&mut self, mut json: Scanner<'a>, kind: Kind, place: Option<usize>) -> Option<Scanner<'a>> {
        match kind {
            Kind::String | Kind::Enumeration(_) => {
                json.expect(b'"')?;
                match json.piece()? {
                    Piece { text, is_last: true, is_ascii: true } => self.texts.ascii(self.frame, place, text),
                    Piece { text, is_last: true, .. } => self.texts.write(self.frame, place, text),
                    Piece { text: beginning, .. } => {
                        json.unescape(beginning, &mut self.unescaped)?;
                        self.texts.write(self.frame, place, &self.unescaped);
                    }
                }
            }
            Kind::Timestamp => {
                begin(self.frame, place, TIMESTAMP);
                let moment = json.epoch_seconds()?;
                self.frame.timestamp(moment.seconds(), moment.nanoseconds());
            }
            Kind::Structure(shape) => {
                begin(self.frame, place, STRUCTURE);
                json = self.structure(json, shape, &mut Order::default())?;
            }
            Kind::List(&element) if !is_any(kind) => {
                begin(self.frame, place, LIST);
                (json, _) = self.list(json, element, usize::MAX)?;
            }
            Kind::Boolean => {
                begin(self.frame, place, BOOLEAN);
                self.frame.push(u8::from(json.boolean()?));
            }
            Kind::Integer | Kind::Long => {
                begin(self.frame, place, INTEGER);
                self.frame.zigzag(json.integer().filter(|&number| kind.holds(number))?);
            }
            Kind::Double => {
                begin(self.frame, place, DOUBLE);
                self.frame.extend(json.double()?.to_be_bytes());
            }
            Kind::Map(&value) => {
                begin(self.frame, place, MAP);
                json = self.map(json, value)?;
            }
            // Rare, and not worth a way of their own.
            Kind::Blob | Kind::Document | Kind::List(_) | Kind::SparseList(_) => return None,
        }
        Some(json)
    }

    /// Writes a map.
    fn map(&mut self, mut json: Scanner<'a>, value: Kind) -> Option<Scanner<'a>> {
        self.enter()?;
        json.expect(b'{')?;
        let place = self.frame.len();
        self.frame.extend([0; 4]);
        let mut count: u32 = 0;
        let mut more = !json.take(b'}')?;
        while more {
            let name = json.plain_string()?;
            json.expect(b':')?;
            if !json.null()? {
                self.frame.bytes(name);
                json = self.entry(json, value)?;
                count += 1;
            }
            more = json.goes_on(b'}')?;
        }
        self.frame[place..place + 4].copy_from_slice(&count.to_be_bytes());
        self.depth -= 1;
        Some(json)
    }

    /// Writes a map's value, with its type. Texts are as wide as they are.
    fn entry(&mut self, mut json: Scanner<'a>, kind: Kind) -> Option<Scanner<'a>> {
        if let Kind::String | Kind::Enumeration(_) = kind {
            json.expect(b'"')?;
            let piece = json.piece()?;
            let text = if piece.is_last {
                piece.text
            } else {
                json.unescape(piece.text, &mut self.unescaped)?;
                &self.unescaped
            };
            let width = self.texts.width(text);
            self.frame.push(width.value_type());
            width.write(self.frame, text);
            return Some(json);
        }
        self.frame.push(value_type(kind));
        self.value(json, kind, None)
    }

    /// Writes a list, `most` of its elements, and gives their number too.
    fn list(&mut self, mut json: Scanner<'a>, element: Kind, most: usize) -> Option<(Scanner<'a>, usize)> {
        self.enter()?;
        json.expect(b'[')?;
        self.frame.push(value_type(element));
        // The count is known at the end only.
        let place = self.frame.len();
        self.frame.extend([0; 4]);
        let mut order = Order::default();
        let mut count = 0;
        let mut more = !json.take(b']')?;
        while more {
            if count == most {
                json.skip(DEEPEST)?;
            } else {
                json = match element {
                    Kind::Structure(shape) => self.structure(json, shape, &mut order)?,
                    _ => self.value(json, element, None)?,
                };
                count += 1;
            }
            more = json.goes_on(b']')?;
        }
        let bytes = u32::try_from(count).ok()?.to_be_bytes();
        self.frame[place..place + 4].copy_from_slice(&bytes);
        self.depth -= 1;
        Some((json, count))
    }
}
