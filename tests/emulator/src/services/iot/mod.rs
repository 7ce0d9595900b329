//! AWS IoT, a file for each family of resources.

mod authority;
mod certificates;
mod endpoints;
mod named;
mod policies;
mod policy_document;
mod policy_targets;
mod policy_versions;
mod search;
mod tags;
mod thing_group_members;
mod thing_groups;
mod thing_principals;
mod thing_types;
mod things;

pub(crate) use certificates::{id_of as certificate_id, is_active as is_certificate_active};

use super::protocol::Protocol;
use super::{Family, Service};

/// How many items a page has where nobody says how many.
const DEFAULT_PAGE: u32 = 25;

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] = &[
    things::FAMILY,
    thing_types::FAMILY,
    thing_groups::FAMILY,
    thing_group_members::FAMILY,
    thing_principals::FAMILY,
    certificates::FAMILY,
    policies::FAMILY,
    policy_versions::FAMILY,
    policy_targets::FAMILY,
    endpoints::FAMILY,
    search::FAMILY,
    tags::FAMILY,
];

pub(super) static SERVICE: Service = Service {
    signing_name: "iot",
    protocol: Protocol::RestJson,
    invalid_input_code: "InvalidRequestException",
    null_after_last_page: false,
    families: FAMILIES,
    operations: &[],
};
