//! The data plane of AWS IoT, a file for each family of resources.

mod connections;
mod publishing;
mod retained_messages;
mod shadows;

use super::protocol::Protocol;
use super::{Family, Service};

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] = &[shadows::FAMILY, publishing::FAMILY, retained_messages::FAMILY, connections::FAMILY];

pub(super) static SERVICE: Service = Service {
    signing_name: "iotdata",
    protocol: Protocol::RestJson,
    invalid_input_code: "InvalidRequestException",
    null_after_last_page: false,
    families: FAMILIES,
    operations: &[],
};
