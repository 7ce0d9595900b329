//! Quotas that an entity can be beyond.

use super::{Component, ENTITY, ROOT};
use crate::answer::ApiError;
use crate::limits::Quota;
use crate::services::Exchange;
use crate::store::Resource;

/// Refuses an entity with these components, which is kept already, that is beyond a quota.
pub(super) fn check(exchange: &Exchange<'_>, entity: &Resource, components: &[Component]) -> Result<(), ApiError> {
    if exchange.call.shared.limits.is_empty() {
        return Ok(());
    }
    let own = components.iter().filter(|component| component.path == component.name);
    exchange.check_quota(Quota::ComponentsPerEntity, || Ok(own.count() as u64))?;
    for component in components {
        exchange.check_quota(Quota::PropertiesPerComponentType, || Ok(component.properties.len() as u64))?;
    }
    exchange.check_quota(Quota::EntitiesPerWorkspace, || exchange.rows.count(ENTITY, &entity.scope, exchange.now))?;
    if let Some(parent) = entity.parent.as_deref().filter(|parent| *parent != ROOT) {
        let children = || exchange.rows.count_children((ENTITY, &entity.scope), parent, exchange.now);
        exchange.check_quota(Quota::ChildrenPerEntity, children)?;
    }
    exchange.check_quota(Quota::EntityDepth, || Ok(above(exchange, entity)? + below(exchange, entity)?))
}

/// How many entities are above an entity.
fn above(exchange: &Exchange<'_>, entity: &Resource) -> Result<u64, ApiError> {
    let mut count = 0;
    let mut next = entity.parent.clone();
    while let Some(id) = next.filter(|id| id != ROOT) {
        count += 1;
        next = exchange.rows.get(ENTITY, &entity.scope, &id, exchange.now)?.and_then(|parent| parent.parent);
    }
    Ok(count)
}

/// How many levels of entities there are from an entity down, itself counted.
fn below(exchange: &Exchange<'_>, entity: &Resource) -> Result<u64, ApiError> {
    let (mut level, mut count) = (vec![entity.id.clone()], 0);
    while !level.is_empty() {
        count += 1;
        let mut further = Vec::new();
        for id in level {
            let children = exchange.rows.children(ENTITY, &entity.scope, &id, exchange.now)?;
            further.extend(children.into_iter().map(|child| child.id));
        }
        level = further;
    }
    Ok(count)
}
