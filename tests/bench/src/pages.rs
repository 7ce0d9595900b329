//! The asset models that are listed, as the JSON pages of ListAssetModels, rendered before anything is measured.

use crate::response::Response;
use std::fmt::Write;

/// How many asset models there are.
pub const ITEMS: usize = 10_000;

/// The page sizes that can be asked for. All divide [`ITEMS`].
pub const PAGE_SIZES: [usize; 2] = [25, 250];

/// All pages of all sizes.
pub struct Pages([(usize, Vec<Response>); PAGE_SIZES.len()]);

impl Pages {
    /// Renders all pages.
    pub fn render() -> Self {
        let items: Vec<String> = (0..ITEMS).map(item).collect();
        let page = |size: usize, start: usize| {
            let end = start + size;
            let mut page = format!(r#"{{"assetModelSummaries":[{}]"#, items[start..end].join(","));
            if end < ITEMS {
                let _ = write!(page, r#","nextToken":"{}""#, token(end));
            }
            page.push('}');
            Response::ok(&page)
        };
        Pages(PAGE_SIZES.map(|size| (size, (0..ITEMS).step_by(size).map(|start| page(size, start)).collect())))
    }

    /// The page that a query asks for: `maxResults` must be one of [`PAGE_SIZES`].
    pub fn find(&self, query: &str) -> Option<&Response> {
        let parameter = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let size: usize = parameter("maxResults")?.parse().ok()?;
        let start = parameter("nextToken").map_or(Some(0), |token| usize::from_str_radix(token, 16).ok())?;
        self.0.iter().find(|(known, _)| *known == size)?.1.get(start / size)
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
                let page: Value = serde_json::from_slice(pages.find(&query).expect("a page").body()).expect("JSON");
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
