//! Associations: that an asset is the child of another one, by a hierarchy of the parent's model.

use std::collections::HashSet;

use serde_json::json;

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::asset_models::{ASSET, Hierarchy};
use super::assets::{self, KeptAsset};
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::store::{Kind, Link};

/// Links from a parent to a child, under the id of the hierarchy.
pub(super) const CHILD: Kind = Kind("asset-child");

const DEFAULT_PAGE: u32 = 50;

pub(super) const FAMILY: Family = Family {
    name: "Asset associations",
    operations: &[
        Behaviour::behaves("AssociateAssets", associate),
        Behaviour::behaves("DisassociateAssets", disassociate),
        Behaviour::behaves("ListAssociatedAssets", list),
        Behaviour::behaves("ListAssetRelationships", list_relationships),
    ],
    schema: "",
};

fn associate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (parent, child) = parent_and_child(exchange)?;
    let hierarchy = hierarchy(exchange, &parent, exchange.text("hierarchyId"))?;
    exchange.is_active(&parent)?;
    exchange.is_active(&child)?;
    let (parent_id, child_id) = (parent.id(), child.id());
    if child.model.model_id != hierarchy.child_asset_model_id {
        return Err(exchange.invalid(format!(
            "childAssetId: asset {child_id} is of asset model {}, and the hierarchy {} is for assets of asset model {}",
            child.model.model_id, hierarchy.name, hierarchy.child_asset_model_id
        )));
    }
    let above = exchange.rows.links_to(CHILD, child_id)?;
    match above.iter().find(|link| link.label == hierarchy.id) {
        None => {}
        Some(link) if link.source == parent_id => {
            let message = format!("Asset {child_id} is a child of asset {parent_id} by {} already", hierarchy.name);
            return Err(exchange.asset_exists(message, child_id));
        }
        Some(link) => {
            return Err(exchange.invalid(format!(
                "childAssetId: asset {child_id} has a parent by the hierarchy {} already: asset {}",
                hierarchy.name, link.source
            )));
        }
    }
    if parent_id == child_id || exchange.ancestors(parent_id)?.iter().any(|link| link.source == child_id) {
        let message = format!("childAssetId: asset {child_id} is above asset {parent_id}: they would be in a loop");
        return Err(exchange.invalid(message));
    }
    exchange.name_is_free_below(parent_id, &hierarchy.id, &child.resource.name, child_id)?;
    exchange
        .check_quota(Quota::ChildrenPerAsset, || Ok(exchange.rows.links_from(CHILD, parent_id)?.len() as u64 + 1))?;
    exchange.check_quota(Quota::AssetDepth, || {
        let above = levels(parent_id, |id| {
            Ok(exchange.rows.links_to(CHILD, id)?.into_iter().map(|link| link.source).collect())
        })?;
        let below = levels(child_id, |id| {
            Ok(exchange.rows.links_from(CHILD, id)?.into_iter().map(|link| link.target).collect())
        })?;
        Ok(above + below)
    })?;
    exchange.rows.link(CHILD, parent_id, &hierarchy.id, child_id)?;
    Ok(json!({}).into())
}

fn disassociate(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (parent, child) = parent_and_child(exchange)?;
    let hierarchy = hierarchy(exchange, &parent, exchange.text("hierarchyId"))?;
    exchange.is_active(&parent)?;
    exchange.is_active(&child)?;
    if exchange.rows.unlink(CHILD, parent.id(), &hierarchy.id, child.id())? {
        return Ok(json!({}).into());
    }
    let (parent, child, name) = (parent.id(), child.id(), &hierarchy.name);
    Err(exchange.not_found(format!("Asset {child} is no child of asset {parent} by the hierarchy {name}")))
}

fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let asset = exchange.asset(exchange.text("assetId"))?;
    let named = exchange.optional("hierarchyId");
    let is_up = exchange.optional("traversalDirection") == Some("PARENT");
    let links = match is_up {
        true => exchange.rows.links_to(CHILD, asset.id())?,
        false => {
            let label =
                named.map(|named| hierarchy(exchange, &asset, named)).transpose()?.map(|found| found.id.clone());
            let links = exchange.rows.links_from(CHILD, asset.id())?.into_iter();
            links.filter(|link| label.as_ref().is_none_or(|label| link.label == *label)).collect()
        }
    };
    let mut seen = HashSet::new();
    let mut ids = Vec::new();
    for link in links {
        let other = if is_up { link.source } else { link.target };
        // By the hierarchy of the parent, which may be named by its external id.
        let is_meant = match named.filter(|_| is_up) {
            Some(named) => {
                let parent = exchange.find_asset(&other)?;
                parent.is_some_and(|parent| parent.model.hierarchy(named).is_some_and(|found| found.id == link.label))
            }
            None => true,
        };
        if is_meant && seen.insert(other.clone()) {
            ids.push(other);
        }
    }
    let item = |id: &String| {
        let found = exchange.find_asset(id)?;
        found.map(|found| assets::summary(exchange, &found)).transpose()
    };
    let page = exchange.paging(DEFAULT_PAGE)?.of(&ids, item)?;
    Ok(Outcome::Page(page, assets::SUMMARIES))
}

fn list_relationships(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let asset = exchange.asset(exchange.text("assetId"))?;
    let relationship = |link: Link| {
        json!({
            "hierarchyInfo": { "parentAssetId": link.source, "childAssetId": link.target },
            "relationshipType": "HIERARCHY",
        })
    };
    let items = exchange.ancestors(asset.id())?.into_iter().map(relationship).collect();
    exchange.list_of("assetRelationshipSummaries", DEFAULT_PAGE, items)
}

/// How many levels of assets there are from one on, itself counted; assets are in no loop.
fn levels(from: &str, next: impl Fn(&str) -> Result<Vec<String>, ApiError>) -> Result<u64, ApiError> {
    let (mut level, mut count) = (HashSet::from([from.to_owned()]), 0);
    while !level.is_empty() {
        count += 1;
        let mut further = HashSet::new();
        for id in level {
            further.extend(next(&id)?);
        }
        level = further;
    }
    Ok(count)
}

fn parent_and_child(exchange: &Exchange<'_>) -> Result<(KeptAsset, KeptAsset), ApiError> {
    Ok((exchange.asset(exchange.text("assetId"))?, exchange.asset(exchange.text("childAssetId"))?))
}

/// The hierarchy of an asset that a request names.
fn hierarchy<'k>(exchange: &Exchange<'_>, asset: &'k KeptAsset, named: &str) -> Result<&'k Hierarchy, ApiError> {
    asset.model.hierarchy(named).ok_or_else(|| {
        exchange.not_found(format!("Hierarchy with id {named} not found for asset with id {}", asset.id()))
    })
}

impl Exchange<'_> {
    /// The ids of an asset's children by a hierarchy, in the order in which they were associated. Both are named by their ids.
    pub(in crate::services) fn children(&self, asset_id: &str, hierarchy_id: &str) -> Result<Vec<String>, ApiError> {
        let links = self.rows.links_from(CHILD, asset_id)?;
        Ok(links.into_iter().filter(|link| link.label == hierarchy_id).map(|link| link.target).collect())
    }

    /// The links from an asset up to its root: to its parents first, then to theirs.
    pub(in crate::services) fn ancestors(&self, asset_id: &str) -> Result<Vec<Link>, ApiError> {
        let mut seen: HashSet<String> = HashSet::from([asset_id.to_owned()]);
        let mut level = vec![asset_id.to_owned()];
        let mut found = Vec::new();
        while !level.is_empty() {
            let mut above = Vec::new();
            for id in level {
                for link in self.rows.links_to(CHILD, &id)? {
                    if seen.insert(link.source.clone()) {
                        above.push(link.source.clone());
                    }
                    found.push(link);
                }
            }
            level = above;
        }
        Ok(found)
    }

    /// Refuses a name that another child of the same parent by the same hierarchy has.
    pub(super) fn name_is_free_below(
        &self,
        parent: &str,
        hierarchy: &str,
        name: &str,
        child: &str,
    ) -> Result<(), ApiError> {
        // Names of assets are rarer than children: the index of names comes first.
        let sql = "SELECT resource.id FROM resource CROSS JOIN link ON link.kind = ?1 AND link.source = ?2
                   AND link.label = ?3 AND link.target = resource.id
                   WHERE resource.kind = ?4 AND resource.scope = '' AND resource.name = ?5 AND resource.id <> ?6";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        let others = statement.query_map([CHILD.0, parent, hierarchy, ASSET.0, name, child], |row| row.get(0))?;
        let others: Vec<String> = others.collect::<Result<_, _>>()?;
        match others.first() {
            Some(other) => {
                let message = format!("Asset {parent} has a child called {name} by the hierarchy {hierarchy} already");
                Err(self.asset_exists(message, other))
            }
            None => Ok(()),
        }
    }

    /// Whether an asset is the parent or the child of another one.
    pub(super) fn is_associated(&self, asset: &str) -> Result<bool, ApiError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM link WHERE kind = ?1 AND (source = ?2 OR target = ?2))";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        Ok(statement.query_row([CHILD.0, asset], |row| row.get(0))?)
    }

    /// Whether an asset has a parent.
    pub(super) fn has_parent(&self, asset: &str) -> Result<bool, ApiError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM link WHERE kind = ?1 AND target = ?2)";
        let mut statement = self.rows.database().prepare_cached(sql)?;
        Ok(statement.query_row([CHILD.0, asset], |row| row.get(0))?)
    }
}
