//! Associations: that an asset is the child of another one, by a hierarchy of the parent's model.

use super::super::Exchange;
use crate::answer::ApiError;
use crate::store::Kind;

/// Links from a parent to a child, under the id of the hierarchy.
pub(super) const CHILD: Kind = Kind("asset-child");

impl Exchange<'_> {
    /// The ids of an asset's children by a hierarchy, in the order in which they were associated. Both are named by their ids.
    pub(in crate::services) fn children(&self, asset_id: &str, hierarchy_id: &str) -> Result<Vec<String>, ApiError> {
        let links = self.rows.links_from(CHILD, asset_id)?;
        Ok(links.into_iter().filter(|link| link.label == hierarchy_id).map(|link| link.target).collect())
    }
}
