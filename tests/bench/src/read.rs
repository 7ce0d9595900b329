//! What twinlink's clients read of a page.

use crate::worker::Seen;
use twinlink::sitewise::AssetModelSummary;

/// Counts a page, and every member of its items.
pub fn read(items: &[AssetModelSummary], seen: &mut Seen) {
    seen.page();
    for item in items {
        let asset_model_type = item.asset_model_type.as_ref().map_or("", |value| value.as_str());
        let version = item.version.as_deref().unwrap_or_default();
        let state = item.status.state.as_str();
        seen.item(
            [&item.arn, &item.id, &item.name, &item.description, asset_model_type, state, version],
            [item.creation_date.seconds(), item.last_update_date.seconds()],
        );
    }
}
