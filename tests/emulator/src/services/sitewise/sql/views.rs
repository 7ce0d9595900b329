//! The views that queries read, with the columns and types that the user guide of the service gives them.

use super::kinds::Kind;

/// A view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    Asset,
    AssetProperty,
    RawTimeSeries,
    LatestValueTimeSeries,
    PrecomputedAggregates,
}

type Columns = &'static [(&'static str, Kind)];

const ASSET: Columns = &[
    ("asset_id", Kind::String),
    ("asset_name", Kind::String),
    ("asset_description", Kind::String),
    ("asset_model_id", Kind::String),
    ("parent_asset_id", Kind::String),
    ("asset_external_id", Kind::String),
    ("asset_model_external_id", Kind::String),
    ("hierarchy_id", Kind::String),
];

const ASSET_PROPERTY: Columns = &[
    ("asset_id", Kind::String),
    ("property_id", Kind::String),
    ("property_name", Kind::String),
    ("property_alias", Kind::String),
    ("property_external_id", Kind::String),
    ("asset_composite_model_id", Kind::String),
    ("property_type", Kind::String),
    ("property_data_type", Kind::String),
    ("int_attribute_value", Kind::Int),
    ("double_attribute_value", Kind::Double),
    ("boolean_attribute_value", Kind::Boolean),
    ("string_attribute_value", Kind::String),
];

const TIME_SERIES: Columns = &[
    ("asset_id", Kind::String),
    ("property_id", Kind::String),
    ("property_alias", Kind::String),
    ("event_timestamp", Kind::Timestamp),
    ("quality", Kind::String),
    ("boolean_value", Kind::Boolean),
    ("int_value", Kind::Int),
    ("double_value", Kind::Double),
    ("string_value", Kind::String),
];

const AGGREGATES: Columns = &[
    ("asset_id", Kind::String),
    ("property_id", Kind::String),
    ("property_alias", Kind::String),
    ("event_timestamp", Kind::Timestamp),
    ("quality", Kind::String),
    ("resolution", Kind::String),
    ("sum_value", Kind::Double),
    ("count_value", Kind::Int),
    ("average_value", Kind::Double),
    ("maximum_value", Kind::Double),
    ("minimum_value", Kind::Double),
    ("stdev_value", Kind::Double),
];

impl View {
    pub(super) const ALL: [View; 5] = [
        View::Asset,
        View::AssetProperty,
        View::RawTimeSeries,
        View::LatestValueTimeSeries,
        View::PrecomputedAggregates,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            View::Asset => "asset",
            View::AssetProperty => "asset_property",
            View::RawTimeSeries => "raw_time_series",
            View::LatestValueTimeSeries => "latest_value_time_series",
            View::PrecomputedAggregates => "precomputed_aggregates",
        }
    }

    /// The view of this name, in upper or lower case.
    pub(super) fn named(name: &str) -> Option<View> {
        View::ALL.into_iter().find(|view| view.name().eq_ignore_ascii_case(name))
    }

    pub(super) fn columns(self) -> Columns {
        match self {
            View::Asset => ASSET,
            View::AssetProperty => ASSET_PROPERTY,
            View::RawTimeSeries | View::LatestValueTimeSeries => TIME_SERIES,
            View::PrecomputedAggregates => AGGREGATES,
        }
    }

    /// Whether it has values rather than what the models say.
    pub(super) fn has_values(self) -> bool {
        !matches!(self, View::Asset | View::AssetProperty)
    }
}
