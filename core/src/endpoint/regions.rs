//! Partitions of AWS and regions of the services. `cargo xtask regions` makes this file: change core/data/regions.json
//! instead, or update the crates.
//!
//! Partitions: the endpoint rules in aws-sdk-iottwinmaker, aws-sdk-iotsitewise, aws-sdk-sts.
//! Regions of the services:
//! AWS General Reference, the pages on endpoints and quotas of AWS IoT Core, AWS IoT SiteWise and AWS IoT TwinMaker.

/// How the names of regions begin, with the DNS suffix of their partition and that of its dual-stack
/// endpoints. The longest beginnings come first.
pub(super) const SUFFIXES: &[(&str, &str, &str)] = &[
    ("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    ("eusc-de-", "amazonaws.eu", "api.amazonwebservices.eu"),
    ("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
    ("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    ("us-gov-", "amazonaws.com", "api.aws"),
    ("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
    ("af-", "amazonaws.com", "api.aws"),
    ("ap-", "amazonaws.com", "api.aws"),
    ("ca-", "amazonaws.com", "api.aws"),
    ("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    ("eu-", "amazonaws.com", "api.aws"),
    ("il-", "amazonaws.com", "api.aws"),
    ("me-", "amazonaws.com", "api.aws"),
    ("mx-", "amazonaws.com", "api.aws"),
    ("sa-", "amazonaws.com", "api.aws"),
    ("us-", "amazonaws.com", "api.aws"),
];

/// The regions that have the service `iot`.
pub(super) const IOT: &[&str] = &[
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-5",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "cn-north-1",
    "cn-northwest-1",
    "us-gov-east-1",
    "us-gov-west-1",
];

/// The regions that have a FIPS endpoint of the service `iot`.
pub(super) const IOT_FIPS: &[&str] =
    &["ca-central-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", "us-gov-east-1", "us-gov-west-1"];

/// The regions that have the service `iotdata`.
pub(super) const IOTDATA: &[&str] = &[
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-5",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "cn-north-1",
    "cn-northwest-1",
    "us-gov-east-1",
    "us-gov-west-1",
];

/// The regions that have a FIPS endpoint of the service `iotdata`.
pub(super) const IOTDATA_FIPS: &[&str] =
    &["ca-central-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", "us-gov-east-1", "us-gov-west-1"];

/// The regions that have the service `iotsitewise`.
pub(super) const IOTSITEWISE: &[&str] = &[
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "us-east-1",
    "us-east-2",
    "us-west-2",
    "cn-north-1",
    "us-gov-west-1",
];

/// The regions that have a FIPS endpoint of the service `iotsitewise`.
pub(super) const IOTSITEWISE_FIPS: &[&str] = &["ca-central-1", "us-east-1", "us-east-2", "us-west-2", "us-gov-west-1"];

/// The regions that have the service `iottwinmaker`.
pub(super) const IOTTWINMAKER: &[&str] = &[
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "eu-central-1",
    "eu-west-1",
    "us-east-1",
    "us-west-2",
    "cn-north-1",
    "us-gov-west-1",
];

/// The regions that have a FIPS endpoint of the service `iottwinmaker`.
pub(super) const IOTTWINMAKER_FIPS: &[&str] = &["us-east-1", "us-west-2", "us-gov-west-1"];
