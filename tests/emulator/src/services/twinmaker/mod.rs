//! AWS IoT TwinMaker, a file for each family of resources.

mod workspaces;

use super::protocol::Protocol;
use super::{Family, Service};

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] = &[workspaces::FAMILY];

pub(super) static SERVICE: Service = Service {
    signing_name: "iottwinmaker",
    protocol: Protocol::RestJson,
    invalid_input_code: "ValidationException",
    null_after_last_page: false,
    families: FAMILIES,
    operations: &[],
};
