//! Tokens that say where a listing goes on: opaque, tied to their query, and useless when damaged.
//!
//! A token is a tag and a position. The tag authenticates position and query; the position is masked by what
//! follows from the tag, so that a token shows nothing and neighbours do not resemble each other.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::encoding::{base64, decode_base64};

const TAG_LENGTH: usize = 32;
const POSITION_LENGTH: usize = 15;

/// Where a listing goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Position {
    /// The list that the next item is in, where there are several.
    pub(super) part: u16,
    /// The index of the next item.
    pub(super) offset: u64,
    /// The place of the next item among those with the same index, where there are several.
    pub(super) rank: u8,
    /// How many empty pages have led here; it makes the token of each of them a new one.
    pub(super) detours: u32,
}

/// Seals positions for one query.
#[derive(Debug)]
pub(super) struct TokenSeal<'a> {
    key: &'a [u8],
    query: Vec<u8>,
}

impl<'a> TokenSeal<'a> {
    /// A seal for the query that consists of these parts.
    pub(super) fn new<'b>(key: &'a [u8], parts: impl IntoIterator<Item = &'b str>) -> TokenSeal<'a> {
        let mut query = Vec::new();
        for part in parts {
            // Lengths keep ("ab", "c") apart from ("a", "bc").
            query.extend((part.len() as u64).to_be_bytes());
            query.extend(part.as_bytes());
        }
        TokenSeal { key, query }
    }

    /// The token for a position.
    pub(super) fn seal(&self, position: Position) -> String {
        let mut token = self.tag(position).to_vec();
        let plain = position.bytes();
        token.extend(plain.iter().zip(self.mask(&token)).map(|(plain, mask)| plain ^ mask));
        base64(&token)
    }

    /// The position in a token of this query; nothing for any other text.
    pub(super) fn open(&self, token: &str) -> Option<Position> {
        let bytes = decode_base64(token)?;
        let (tag, masked) = bytes.split_at_checked(TAG_LENGTH)?;
        let masked: [u8; POSITION_LENGTH] = masked.try_into().ok()?;
        let mask = self.mask(tag);
        let position = Position::from_bytes(std::array::from_fn(|index| masked[index] ^ mask[index]));
        (self.tag(position) == tag).then_some(position)
    }

    /// The token for a text that whoever has the token must not see.
    pub(super) fn seal_text(&self, text: &str) -> String {
        let mut token = self.code(&[b"text", text.as_bytes(), &self.query]).to_vec();
        let masked = self.masked(&token, text.as_bytes());
        token.extend(masked);
        base64(&token)
    }

    /// The text in a token of this query; nothing for any other text.
    pub(super) fn open_text(&self, token: &str) -> Option<String> {
        let bytes = decode_base64(token)?;
        let (tag, masked) = bytes.split_at_checked(TAG_LENGTH)?;
        let text = String::from_utf8(self.masked(tag, masked)).ok()?;
        (self.code(&[b"text", text.as_bytes(), &self.query]) == tag).then_some(text)
    }

    /// Bytes under a mask as long as they are, which follows from the tag.
    fn masked(&self, tag: &[u8], bytes: &[u8]) -> Vec<u8> {
        let blocks = bytes.chunks(TAG_LENGTH).enumerate();
        let masked = blocks.flat_map(|(block, bytes)| {
            let mask = self.code(&[b"block", tag, &(block as u64).to_be_bytes()]);
            bytes.iter().zip(mask).map(|(byte, mask)| byte ^ mask).collect::<Vec<_>>()
        });
        masked.collect()
    }

    fn tag(&self, position: Position) -> [u8; TAG_LENGTH] {
        self.code(&[b"tag", &position.bytes(), &self.query])
    }

    fn mask(&self, tag: &[u8]) -> [u8; TAG_LENGTH] {
        self.code(&[b"mask", tag])
    }

    fn code(&self, parts: &[&[u8]]) -> [u8; TAG_LENGTH] {
        let mut code = Hmac::<Sha256>::new_from_slice(self.key).expect("HMAC takes keys of every length");
        parts.iter().for_each(|part| code.update(part));
        code.finalize().into_bytes().into()
    }
}

impl Position {
    /// The position within its part.
    pub(super) fn of_part(self) -> Position {
        Position { offset: self.offset, rank: self.rank, ..Position::default() }
    }

    fn bytes(self) -> [u8; POSITION_LENGTH] {
        let mut bytes = [0; POSITION_LENGTH];
        bytes[..8].copy_from_slice(&self.offset.to_be_bytes());
        bytes[8..12].copy_from_slice(&self.detours.to_be_bytes());
        bytes[12..14].copy_from_slice(&self.part.to_be_bytes());
        bytes[14] = self.rank;
        bytes
    }

    fn from_bytes(bytes: [u8; POSITION_LENGTH]) -> Position {
        let number = |bytes: &[u8]| bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        Position {
            offset: number(&bytes[..8]),
            detours: number(&bytes[8..12]) as u32,
            part: number(&bytes[12..14]) as u16,
            rank: bytes[14],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POSITION: Position = Position { part: 5, offset: u64::MAX - 7, rank: 2, detours: 3 };

    #[test]
    fn a_token_opens_for_its_query_only() {
        let seal = TokenSeal::new(b"key", ["ListProjects", "portalId", "a"]);
        let token = seal.seal(POSITION);
        assert_eq!(seal.open(&token), Some(POSITION));
        assert_eq!(TokenSeal::new(b"key", ["ListProjects", "portalId", "b"]).open(&token), None);
        assert_eq!(TokenSeal::new(b"key", ["ListProjects", "portalIda", ""]).open(&token), None);
        assert_eq!(TokenSeal::new(b"yek", ["ListProjects", "portalId", "a"]).open(&token), None);
    }

    #[test]
    fn a_damaged_token_does_not_open() {
        let seal = TokenSeal::new(b"key", ["ListPortals"]);
        let token = seal.seal(POSITION);
        for index in 0..token.len() {
            let mut damaged = token.clone();
            damaged.replace_range(index..=index, if &token[index..=index] == "A" { "B" } else { "A" });
            assert_eq!(seal.open(&damaged), None, "{index}");
        }
        for text in ["", "AAAA", &token[1..], &token[..token.len() - 4], &format!("{token}AAAA")] {
            assert_eq!(seal.open(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_is_hidden_and_opens_for_its_query_only() {
        let seal = TokenSeal::new(b"key", ["GetPropertyValueHistory", "a"]);
        let secret = "of the connector, longer than one block of the mask: é".to_owned();
        let token = seal.seal_text(&secret);
        assert_eq!(seal.open_text(&token), Some(secret.clone()));
        assert_eq!(TokenSeal::new(b"key", ["GetPropertyValueHistory", "b"]).open_text(&token), None);
        assert!(!String::from_utf8_lossy(&decode_base64(&token).unwrap()).contains("connector"));
        for index in 0..token.len() {
            let mut damaged = token.clone();
            damaged.replace_range(index..=index, if &token[index..=index] == "A" { "B" } else { "A" });
            assert_eq!(seal.open_text(&damaged), None, "{index}");
        }
    }

    #[test]
    fn tokens_fit_the_pattern_and_differ() {
        let seal = TokenSeal::new(b"key", ["ListPortals"]);
        let tokens: Vec<String> = (0..50).map(|offset| seal.seal(Position { offset, ..Position::default() })).collect();
        assert!(tokens.concat().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte)));
        // The characters that must be escaped in a query do occur.
        assert!(["+", "/", "="].iter().all(|character| tokens.concat().contains(character)));
        assert_ne!(seal.seal(POSITION), seal.seal(Position { detours: 4, ..POSITION }));
    }
}
