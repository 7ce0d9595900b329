//! One page of a listing: from the request for it to its JSON, and the faults that spoil it.

use serde::Serialize;
use serde_json::Value;

use super::Call;
use super::page_token::{Position, TokenSeal};
use crate::answer::ApiError;

/// The two parameters that a token is not tied to.
const PAGING_PARAMETERS: [&str; 2] = ["maxResults", "nextToken"];

/// A member of the answer that no model has.
const UNKNOWN_MEMBER: &str = r#""responseMetrics":{"scanned":[1,2.5e1,null],"cache":{"hit":false}}"#;

/// What page is asked for.
pub(super) struct Paging<'a> {
    call: &'a Call<'a>,
    seal: TokenSeal<'a>,
    size: u32,
    position: Position,
}

impl<'a> Paging<'a> {
    /// Opens the token, if any, or refuses it.
    pub(super) fn new(call: &'a Call<'a>, size: u32, token: Option<&str>) -> Result<Paging<'a>, ApiError> {
        let asked = call.query.asked_for(&PAGING_PARAMETERS);
        let parts = asked.into_iter().flat_map(|(name, value)| [name, value]);
        let seal = TokenSeal::new(
            &call.shared.token_key,
            [call.service.signing_name, call.operation.name].into_iter().chain(parts),
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
        let first = u32::try_from(self.position.offset).unwrap_or(total);
        let mut matching = (first..total).filter_map(|index| Some((index, item(index)?)));
        let items: Vec<T> = matching.by_ref().take(self.size as usize).map(|(_, item)| item).collect();
        let next = matching.next().map(|(index, _)| Position { offset: u64::from(index), detours: 0 });
        let items = serde_json::to_string(&items)
            .map_err(|error| ApiError::new(500, "InternalFailureException", error.to_string()))?;
        let detour = Position { detours: self.position.detours.wrapping_add(1), ..self.position };
        Ok(Page {
            null_after_last_page: self.call.service.null_after_last_page,
            items,
            next_token: next.map(|position| self.seal.seal(position)),
            own_token: self.seal.seal(self.position),
            detour_token: self.seal.seal(detour),
        })
    }
}

/// A page, its items already written.
#[derive(Debug)]
pub(super) struct Page {
    null_after_last_page: bool,
    items: String,
    next_token: Option<String>,
    /// The token that leads to this page; where the request had one, it is the same.
    own_token: String,
    /// Another token that leads to this page.
    detour_token: String,
}

impl Page {
    /// The body of the answer, with the items under this name.
    pub(super) fn into_json(self, items_member: &str) -> Vec<u8> {
        let token = match self.next_token {
            // Tokens are base64 and need no escape.
            Some(token) => format!(r#","nextToken":"{token}""#),
            None if self.null_after_last_page => r#","nextToken":null"#.to_owned(),
            None => String::new(),
        };
        format!(r#"{{{UNKNOWN_MEMBER},"{items_member}":{}{token}}}"#, self.items).into_bytes()
    }

    /// The items become a string.
    pub(super) fn spoil_items(&mut self) {
        self.items = r#""these are no items""#.to_owned();
    }

    /// The identifier of the middle item becomes a number.
    pub(super) fn spoil_one_item(&mut self, identifier_member: &str) {
        self.replace_in_one_item(identifier_member, "42");
    }

    /// A member of the middle item becomes this JSON, to the letter.
    pub(super) fn replace_in_one_item(&mut self, member: &str, json: &str) {
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
    pub(super) fn make_empty(&mut self) {
        self.items = "[]".to_owned();
        self.next_token = Some(self.detour_token.clone());
    }

    /// The token leads here again.
    pub(super) fn lead_in_a_circle(&mut self) {
        self.next_token = Some(self.own_token.clone());
    }
}
