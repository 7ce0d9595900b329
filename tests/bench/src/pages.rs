//! The asset models that are listed, as the JSON pages of ListAssetModels, rendered before anything is measured.

use bytes::Bytes;
use std::collections::HashMap;
use std::fmt::Write;

/// How many asset models there are.
pub const ITEMS: usize = 10_000;

/// The page sizes that can be asked for. All divide [`ITEMS`].
pub const PAGE_SIZES: [usize; 2] = [25, 250];

/// All pages of all sizes.
pub struct Pages {
    by_size_and_token: HashMap<(usize, String), Bytes>,
}

impl Pages {
    /// Renders all pages.
    pub fn render() -> Self {
        let items: Vec<String> = (0..ITEMS).map(item).collect();
        let mut by_size_and_token = HashMap::new();
        for size in PAGE_SIZES {
            for (number, items) in items.chunks(size).enumerate() {
                let start = number * size;
                let mut page = format!(r#"{{"assetModelSummaries":[{}]"#, items.join(","));
                if start + size < ITEMS {
                    let _ = write!(page, r#","nextToken":"{}""#, token(start + size));
                }
                page.push('}');
                by_size_and_token.insert((size, token(start)), page.into());
            }
        }
        Pages { by_size_and_token }
    }

    /// The page that a query asks for: `maxResults` must be one of [`PAGE_SIZES`].
    pub fn find(&self, query: &str) -> Option<&Bytes> {
        let parameter = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let size = parameter("maxResults")?.parse().ok()?;
        let token = parameter("nextToken").map_or_else(|| token(0), str::to_owned);
        self.by_size_and_token.get(&(size, token))
    }
}

/// The token of the page that begins with an item: as long as tokens are, so that signing it costs what it does.
fn token(start: usize) -> String {
    format!("{start:064x}")
}

/// One asset model, about 385 bytes: with an escape and characters that are not ASCII, as real text has them.
fn item(number: usize) -> String {
    let id = format!("{number:08x}-5ab1-4c2d-8e3f-{:012x}", number * 7919);
    let created = fraction(1_669_900_037_123 + number as u64 * 61_007);
    let updated = fraction(1_701_436_037_456 + number as u64 * 59_011);
    format!(
        r#"{{"arn":"arn:aws:iotsitewise:us-east-1:123456789012:asset-model/{id}","id":"{id}","name":"Wind turbine {number:05}","description":"Rotor \"north\" of park {:03}, gear in °C, mast in m, Ø 120","assetModelType":"ASSET_MODEL","status":{{"state":"ACTIVE"}},"version":"{}","creationDate":{created},"lastUpdateDate":{updated}}}"#,
        number % 500,
        number % 9 + 1,
    )
}

/// Milliseconds as epoch seconds, the way AWS writes them: `1.669900037123E9`.
fn fraction(milliseconds: u64) -> String {
    let digits = milliseconds.to_string();
    format!("{}.{}E9", &digits[..1], &digits[1..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn a_listing_of_either_size_has_every_item() {
        let pages = Pages::render();
        for size in PAGE_SIZES {
            let mut query = format!("maxResults={size}");
            let mut seen = 0;
            loop {
                let page: Value = serde_json::from_slice(pages.find(&query).expect("a page")).expect("JSON");
                seen += page["assetModelSummaries"].as_array().expect("items").len();
                let Some(token) = page["nextToken"].as_str() else { break };
                query = format!("maxResults={size}&nextToken={token}");
            }
            assert_eq!(seen, ITEMS);
        }
    }

    #[test]
    fn items_have_the_size_that_the_baselines_had() {
        let bytes: usize = (0..ITEMS).map(|number| item(number).len()).sum();
        let average = bytes as f64 / ITEMS as f64;
        assert!((380.0..390.0).contains(&average), "{average} bytes on average");
    }
}
