//! One page of a listing: from the request for it to its JSON, and the faults that spoil it.

use serde::Serialize;
use serde_json::Value;

use super::Call;
pub(super) use super::page_token::Position;
use super::page_token::TokenSeal;
use crate::answer::ApiError;
use crate::fault::FaultKind;
use crate::moment::Moment;
use crate::store::{Kind, Resource, Rows};

/// A member of the answer that no model has.
const UNKNOWN_MEMBER: &str = r#""responseMetrics":{"scanned":[1,2.5e1,null],"cache":{"hit":false}},"#;

/// Where the places of resources that are kept begin, behind those of the seeds.
const KEPT: u64 = 1 << 32;

/// A page that is being filled.
struct Found {
    /// As they are sent: seeds have spellings of numbers that no value keeps.
    items: Vec<String>,
    size: usize,
    /// How many bytes of items there is room for; the first item always has room.
    bytes: usize,
    /// The place of the first item of the next page.
    next: Option<Position>,
}

impl Found {
    fn new(size: u32) -> Found {
        Found { items: Vec::new(), size: size as usize, bytes: usize::MAX, next: None }
    }

    /// Takes an item if there is room for it, else notes where it is; says whether it wants more.
    fn take(&mut self, item: &impl Serialize, place: Position) -> Result<bool, ApiError> {
        if self.items.len() == self.size {
            self.next = Some(place);
            return Ok(false);
        }
        let text = serde_json::to_string(item)?;
        match self.bytes.checked_sub(text.len()) {
            None if !self.items.is_empty() => {
                self.next = Some(place);
                return Ok(false);
            }
            left => self.bytes = left.unwrap_or_default(),
        }
        self.items.push(text);
        Ok(true)
    }
}

/// Takes an item and its position in the listing; says whether it wants more.
pub(super) type Take<'a, T> = dyn FnMut(&T, Position) -> Result<bool, ApiError> + 'a;

/// What page is asked for.
pub(crate) struct Paging<'a> {
    call: &'a Call<'a>,
    seal: TokenSeal<'a>,
    size: u32,
    position: Position,
}

impl<'a> Paging<'a> {
    /// Opens the token, if any, or refuses it.
    ///
    /// `query` is what the token belongs to, besides the operation.
    pub(super) fn new(
        call: &'a Call<'a>,
        query: &[&str],
        size: u32,
        token: Option<&str>,
    ) -> Result<Paging<'a>, ApiError> {
        let seal = TokenSeal::new(
            &call.shared.token_key,
            [call.service.signing_name, call.operation.name].into_iter().chain(query.iter().copied()),
        );
        let position = match token {
            None => Position::default(),
            Some(token) => seal.open(token).ok_or_else(|| {
                call.service.invalid_input("Invalid token: the nextToken was not given out for this query")
            })?,
        };
        Ok(Paging { call, seal, size, position })
    }

    /// Fills the page from the items below `total`; `item` gives nothing for one that a filter leaves out.
    pub(super) fn page<T: Serialize>(&self, total: u32, item: impl Fn(u32) -> Option<T>) -> Result<Page, ApiError> {
        let mut found = Found::new(self.size);
        for index in u32::try_from(self.position.offset).unwrap_or(total)..total {
            if let Some(item) = item(index)
                && !found.take(&item, Position { offset: u64::from(index), ..Position::default() })?
            {
                break;
            }
        }
        Ok(self.filled(&found))
    }

    /// Fills the page from the resources that are kept; `item` gives nothing for one that a filter leaves out.
    pub(super) fn stored(
        &self,
        rows: &Rows<'_>,
        (kind, scope): (Kind, &str),
        now: Moment,
        item: impl Fn(&Resource) -> Result<Option<Value>, ApiError>,
    ) -> Result<Page, ApiError> {
        self.seeded(0, |_| None::<Value>, rows, (kind, scope), now, item)
    }

    /// Fills the page from the `total` seeds that nobody put, and then from the resources that are kept.
    pub(super) fn seeded<T: Serialize>(
        &self,
        total: u32,
        seed: impl Fn(u32) -> Option<T>,
        rows: &Rows<'_>,
        (kind, scope): (Kind, &str),
        now: Moment,
        item: impl Fn(&Resource) -> Result<Option<Value>, ApiError>,
    ) -> Result<Page, ApiError> {
        let mut found = Found::new(self.size);
        let first = self.position.offset;
        for index in u32::try_from(first).unwrap_or(total)..total {
            if let Some(item) = seed(index)
                && !found.take(&item, Position { offset: u64::from(index), ..Position::default() })?
            {
                break;
            }
        }
        if found.next.is_none() {
            let after = first.saturating_sub(KEPT);
            rows.scan(kind, scope, i64::try_from(after).unwrap_or(i64::MAX), now, |resource| {
                let place = KEPT + resource.number.unsigned_abs() - 1;
                let place = Position { offset: place, ..Position::default() };
                item(&resource)?.map_or(Ok(true), |item| found.take(&item, place))
            })?;
        }
        Ok(self.filled(&found))
    }

    /// Fills the page from resources that were chosen before, oldest first.
    pub(super) fn among(
        &self,
        resources: &[Resource],
        item: impl Fn(&Resource) -> Result<Option<Value>, ApiError>,
    ) -> Result<Page, ApiError> {
        let mut found = Found::new(self.size);
        for resource in resources {
            let place = KEPT + resource.number.unsigned_abs() - 1;
            if place >= self.position.offset
                && let Some(item) = item(resource)?
                && !found.take(&item, Position { offset: place, ..Position::default() })?
            {
                break;
            }
        }
        Ok(self.filled(&found))
    }

    /// Fills the page from the resources that hang on `parent`; `item` gives nothing for one that a filter leaves out.
    pub(super) fn children(
        &self,
        rows: &Rows<'_>,
        kind_and_scope: (Kind, &str),
        parent: &str,
        now: Moment,
        item: impl Fn(&Resource) -> Result<Option<Value>, ApiError>,
    ) -> Result<Page, ApiError> {
        let mut found = Found::new(self.size);
        let after = i64::try_from(self.position.offset.saturating_sub(KEPT)).unwrap_or(i64::MAX);
        rows.scan_children(kind_and_scope, parent, after, now, |resource| {
            let place = Position { offset: KEPT + resource.number.unsigned_abs() - 1, ..Position::default() };
            item(&resource)?.map_or(Ok(true), |item| found.take(&item, place))
        })?;
        Ok(self.filled(&found))
    }

    /// Fills the page from things that are all known, in their order; `item` gives nothing for one that a filter leaves out.
    pub(super) fn of<T>(
        &self,
        all: &[T],
        item: impl Fn(&T) -> Result<Option<Value>, ApiError>,
    ) -> Result<Page, ApiError> {
        let mut found = Found::new(self.size);
        let first = usize::try_from(self.position.offset).unwrap_or(usize::MAX);
        for (index, one) in all.iter().enumerate().skip(first) {
            if let Some(item) = item(one)?
                && !found.take(&item, Position { offset: index as u64, ..Position::default() })?
            {
                break;
            }
        }
        Ok(self.filled(&found))
    }

    /// Fills the page by a walk, which begins at a position and hands over each item with its own until no more is wanted.
    /// The page ends before its items have more than so many bytes.
    pub(super) fn walk<T: Serialize>(
        &self,
        bytes: usize,
        walk: impl FnOnce(Position, &mut Take<'_, T>) -> Result<(), ApiError>,
    ) -> Result<Page, ApiError> {
        let mut found = Found { bytes, ..Found::new(self.size) };
        walk(self.position, &mut |item, place| found.take(item, place))?;
        Ok(self.filled(&found))
    }

    /// How many items there may be.
    pub(super) fn size(&self) -> u32 {
        self.size
    }

    /// Where the page begins.
    pub(super) fn position(&self) -> Position {
        self.position
    }

    /// The token for a position of this listing.
    pub(super) fn token(&self, position: Position) -> String {
        self.seal.seal(position)
    }

    fn filled(&self, found: &Found) -> Page {
        let detour = Position { detours: self.position.detours.wrapping_add(1), ..self.position };
        Page {
            is_of_odd_account: self.call.shared.options.odd,
            is_odd: false,
            beside: String::new(),
            null_after_last_page: self.call.service.null_after_last_page,
            items: format!("[{}]", found.items.join(",")),
            next_token: found.next.map(|position| self.seal.seal(position)),
            own_token: self.seal.seal(self.position),
            detour_token: self.seal.seal(detour),
        }
    }
}

/// A page, its items already written.
#[derive(Debug)]
pub(crate) struct Page {
    /// Whether it is from an emulator with `--odd`.
    is_of_odd_account: bool,
    /// Whether it has a member that no model has.
    is_odd: bool,
    /// Members beside the items, already written, each with a comma behind it.
    beside: String,
    null_after_last_page: bool,
    items: String,
    next_token: Option<String>,
    /// The token that leads to this page; where the request had one, it is the same.
    own_token: String,
    /// Another token that leads to this page.
    detour_token: String,
}

impl Page {
    /// The body of the answer, with the items and the token of the next page under these names.
    pub(super) fn into_json(self, items_member: &str, token_member: &str) -> Vec<u8> {
        let token = match self.next_token {
            // Tokens are base64 and need no escape.
            Some(token) => format!(r#","{token_member}":"{token}""#),
            None if self.null_after_last_page => format!(r#","{token_member}":null"#),
            None => String::new(),
        };
        let unknown = if self.is_odd { UNKNOWN_MEMBER } else { "" };
        format!(r#"{{{unknown}{}"{items_member}":{}{token}}}"#, self.beside, self.items).into_bytes()
    }

    /// The page with one more member beside the items.
    pub(super) fn with(mut self, member: &str, value: &Value) -> Page {
        self.beside.push_str(&format!("{}:{value},", Value::from(member)));
        self
    }

    /// The page of a map: its items are pairs of key and value.
    pub(super) fn mapped(mut self) -> Page {
        let pairs: Vec<(String, Value)> = serde_json::from_str(&self.items).unwrap_or_default();
        self.items = Value::from_iter(pairs).to_string();
        self
    }

    /// The page with several members beside the items; those that are null are left out.
    pub(super) fn beside(mut self, members: &Value) -> Page {
        for (name, value) in members.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            self = self.with(name, value);
        }
        self
    }

    /// The page with a member that no client knows, from an emulator with `--odd`.
    pub(super) fn odd(self) -> Page {
        Page { is_odd: self.is_of_odd_account, ..self }
    }

    /// The page as a fault leaves it. Without a name for the member that identifies an item, it is the first that ends
    /// with `id`.
    pub(super) fn spoilt(mut self, fault: Option<&FaultKind>, identifier_member: Option<&str>) -> Page {
        match fault {
            Some(FaultKind::WrongType) => self.spoil_items(),
            Some(FaultKind::BadItem) => match identifier_member {
                Some(member) => self.spoil_one_item(member),
                None => {
                    if let Some(member) = self.identifier_member() {
                        self.spoil_one_item(&member);
                    }
                }
            },
            Some(FaultKind::OddMember { member, json }) => self.replace_in_one_item(member, json),
            Some(FaultKind::EmptyPage) => self.make_empty(),
            Some(FaultKind::RepeatedToken) => self.lead_in_a_circle(),
            _ => {}
        }
        self
    }

    fn identifier_member(&self) -> Option<String> {
        let items: Vec<Value> = serde_json::from_str(&self.items).unwrap_or_default();
        let members = items.first()?.as_object()?;
        members.keys().find(|name| name.to_ascii_lowercase().ends_with("id")).cloned()
    }

    /// The items become a string.
    fn spoil_items(&mut self) {
        self.items = r#""these are no items""#.to_owned();
    }

    /// The identifier of the middle item becomes a number.
    fn spoil_one_item(&mut self, identifier_member: &str) {
        self.replace_in_one_item(identifier_member, "42");
    }

    /// A member of the middle item becomes this JSON, to the letter.
    fn replace_in_one_item(&mut self, member: &str, json: &str) {
        // What no item has stands for it until all is written: the JSON may say what no value can hold.
        const PLACE: &str = "\u{1}here";
        let mut items: Vec<Value> = serde_json::from_str(&self.items).unwrap_or_default();
        let middle = items.len() / 2;
        if let Some(item) = items.get_mut(middle) {
            item[member] = Value::from(PLACE);
            self.items = Value::from(items).to_string().replacen(&Value::from(PLACE).to_string(), json, 1);
        }
    }

    /// The items go, and the token leads to them.
    fn make_empty(&mut self) {
        self.items = "[]".to_owned();
        self.next_token = Some(self.detour_token.clone());
    }

    /// The token leads here again.
    fn lead_in_a_circle(&mut self) {
        self.next_token = Some(self.own_token.clone());
    }
}
