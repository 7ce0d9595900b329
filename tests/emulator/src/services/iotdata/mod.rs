//! The data plane of AWS IoT, a file for each family of resources.

use super::protocol::Protocol;
use super::{Family, Service};

/// What is built, one family of resources after the other.
static FAMILIES: &[Family] = &[];

pub(super) static SERVICE: Service = Service {
    signing_name: "iotdata",
    protocol: Protocol::RestJson,
    invalid_input_code: "InvalidRequestException",
    null_after_last_page: false,
    families: FAMILIES,
    operations: &[],
};
