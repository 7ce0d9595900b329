//! Asset models: what assets, and what composite models, are made of; and interfaces, which models can have.

mod changes;
mod definition;
mod document;
mod flat;
mod kept;
mod listings;
mod operations;
mod parts;
mod properties;
mod quotas;
mod soundness;
mod unrolling;

use super::super::{Behaviour, Family};
use crate::store::Kind;

pub(crate) use definition::check_composite_type;
pub(crate) use document::{AppliedInterface, Composite, Definition, Hierarchy, Property, is_named};
pub(crate) use flat::{Flat, FlatComposite, FlatProperty, Segment, path_json};
pub(crate) use kept::{KeptModel, Version};
pub(crate) use unrolling::FlatModels;

/// Asset models, by their ids.
pub(crate) const MODEL: Kind = Kind("asset-model");

/// Assets, by their ids; each hangs on its model.
pub(crate) const ASSET: Kind = Kind("asset");

/// Links from a model to those that it uses, under what for: `hierarchy`, `component` or `interface`.
pub(crate) const USES: Kind = Kind("asset-model-uses");

pub(super) const FAMILY: Family = Family {
    name: "Asset models",
    operations: &[
        Behaviour::behaves("CreateAssetModel", operations::create),
        Behaviour::behaves("DescribeAssetModel", operations::describe),
        Behaviour::behaves("UpdateAssetModel", operations::update),
        Behaviour::behaves("DeleteAssetModel", operations::delete),
        Behaviour::behaves("ListAssetModels", listings::models),
        Behaviour::behaves("ListAssetModelProperties", listings::properties),
    ],
    schema: parts::SCHEMA,
};
