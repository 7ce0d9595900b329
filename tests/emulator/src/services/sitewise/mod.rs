//! AWS IoT SiteWise, a file for each family of resources.

mod access_policies;
mod account;
mod actions;
mod applications;
mod asset_models;
mod asset_properties;
mod assets;
mod assistant;
mod associations;
mod bulk_import_jobs;
mod composite_models;
mod computation_models;
mod dashboards;
mod data_bindings;
mod data_segments;
mod dataset_export_jobs;
mod datasets;
mod enrichment_jobs;
mod expressions;
mod gateways;
mod interfaces;
mod job_states;
mod kept;
mod pipeline_executions;
mod pipelines;
mod portals;
mod projects;
mod queries;
mod searches;
mod sql;
mod tags;
mod tasks;
mod time_series;
mod values;
mod workspaces;

pub(crate) use asset_models::{FlatModels, MODEL};
pub(crate) use portals::PORTALS;
pub(crate) use time_series::plant_curve;
pub(crate) use values::{Curve, HOTTEST, Shape};

use super::protocol::Protocol;
use super::{Family, Service};

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] = &[
    asset_models::FAMILY,
    composite_models::FAMILY,
    interfaces::FAMILY,
    assets::FAMILY,
    associations::FAMILY,
    time_series::FAMILY,
    values::FAMILY,
    sql::FAMILY,
    portals::FAMILY,
    projects::FAMILY,
    dashboards::FAMILY,
    access_policies::FAMILY,
    gateways::FAMILY,
    tags::FAMILY,
    account::FAMILY,
    computation_models::FAMILY,
    actions::FAMILY,
    workspaces::FAMILY,
    applications::FAMILY,
    datasets::FAMILY,
    enrichment_jobs::FAMILY,
    bulk_import_jobs::FAMILY,
    dataset_export_jobs::FAMILY,
    tasks::FAMILY,
    pipelines::FAMILY,
    queries::FAMILY,
    searches::FAMILY,
    assistant::FAMILY,
];

pub(super) static SERVICE: Service = Service {
    signing_name: "iotsitewise",
    protocol: Protocol::RestJson,
    invalid_input_code: "InvalidRequestException",
    null_after_last_page: true,
    families: FAMILIES,
    operations: &[],
};
