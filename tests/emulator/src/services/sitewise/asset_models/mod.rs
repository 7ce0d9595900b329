//! Asset models: what assets, and what composite models, are made of; and interfaces, which models can have.

mod definition;
mod document;
mod flat;
mod kept;
mod operations;
mod properties;
mod soundness;
mod window;

use super::super::{Behaviour, Family};
use crate::store::Kind;

pub(crate) use document::{Composite, Definition, Hierarchy, ModelDocument, Property, is_named};
pub(crate) use flat::{Flat, FlatComposite, FlatModels, FlatProperty, Segment, path_json};
pub(crate) use kept::{KeptModel, Version};

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
    ],
    schema: "",
};
