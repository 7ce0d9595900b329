//! Asset models of AWS IoT SiteWise.

use serde::Serialize;

use super::dice::{Dice, Purpose};
use super::timestamp::Timestamp;
use super::{ACCOUNT, Catalog, UnknownMember, unknown_member, words};
use crate::encoding::uuid;

/// What a model without a type is taken for.
const DEFAULT_TYPE: &str = "ASSET_MODEL";

/// One entry of a page of asset models.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetModelSummary {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    arn: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    asset_model_type: Option<&'static str>,
    description: String,
    creation_date: Timestamp,
    last_update_date: Timestamp,
    status: AssetModelStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lineage: Option<UnknownMember>,
}

#[derive(Clone, Debug, Serialize)]
struct AssetModelStatus {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorDetails>,
}

#[derive(Clone, Debug, Serialize)]
struct ErrorDetails {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Vec<DetailedError>>,
}

#[derive(Clone, Debug, Serialize)]
struct DetailedError {
    code: &'static str,
    message: &'static str,
}

/// Which version of each model a listing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VersionFilter {
    /// The newest, in whatever state.
    Latest,
    /// The newest that is active; models that never were are left out.
    Active,
}

impl Catalog {
    /// The asset model at `index`, or nothing when the filters leave it out. No type means every type.
    pub(crate) fn asset_model(&self, index: u32, types: &[&str], version: VersionFilter) -> Option<AssetModelSummary> {
        let asset_model_type = model_type(index);
        if !types.is_empty() && !types.contains(&asset_model_type.unwrap_or(DEFAULT_TYPE)) {
            return None;
        }
        let newest = index / 4 % 5 + 1;
        let newest_status = status(index);
        let (number, status) = match version {
            VersionFilter::Latest => (newest, newest_status),
            VersionFilter::Active if newest_status.state == "ACTIVE" => (newest, newest_status),
            // Before the version that failed or is in the making, there was one that worked.
            VersionFilter::Active if newest > 1 => (newest - 1, AssetModelStatus { state: "ACTIVE", error: None }),
            VersionFilter::Active => return None,
        };
        let mut dice = Dice::new(self.seed, Purpose::AssetModel, u64::from(index));
        let id = uuid(dice.next(), dice.next());
        let (creation_date, last_update_date) = Timestamp::pair(&mut dice, index);
        Some(AssetModelSummary {
            external_id: (index % 3 == 1).then(|| format!("erp:{index:05}.{:04x}", dice.below(1 << 16))),
            arn: format!("arn:aws:iotsitewise:{}:{ACCOUNT}:asset-model/{id}", self.region),
            id,
            name: words::name(&mut dice, index),
            asset_model_type,
            description: if index % 19 == 5 { String::new() } else { words::description(&mut dice) },
            creation_date,
            last_update_date,
            status,
            version: (index % 7 != 6).then(|| number.to_string()),
            lineage: unknown_member(index),
        })
    }
}

fn model_type(index: u32) -> Option<&'static str> {
    match index {
        _ if index % 29 == 28 => Some("TEMPLATE_MODEL_FROM_THE_FUTURE"),
        _ => match index % 8 {
            1 | 5 => Some("COMPONENT_MODEL"),
            2 => None,
            4 => Some("INTERFACE"),
            _ => Some(DEFAULT_TYPE),
        },
    }
}

fn status(index: u32) -> AssetModelStatus {
    let state = match index {
        _ if index % 10 == 9 => "FAILED",
        _ if index % 23 == 11 => "MIGRATING",
        _ if index % 15 == 7 => "UPDATING",
        _ => "ACTIVE",
    };
    let error = (state == "FAILED").then(|| ErrorDetails {
        code: if index % 20 == 9 { "VALIDATION_ERROR" } else { "INTERNAL_FAILURE" },
        message: format!("Property \"p{index}\" could not be evaluated\nSee the details"),
        details: match index % 30 {
            9 => Some(vec![
                DetailedError {
                    code: "INCOMPATIBLE_COMPUTE_LOCATION",
                    message: "The transform is computed at the edge, the metric in the cloud",
                },
                DetailedError {
                    code: "INCOMPATIBLE_FORWARDING_CONFIGURATION",
                    message: "Weiterleitung ist für diese Größe ausgeschaltet",
                },
            ]),
            19 => Some(Vec::new()),
            _ => None,
        },
    });
    AssetModelStatus { state, error }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;

    #[test]
    fn a_summary_has_the_size_that_real_ones_have() {
        let catalog = Catalog::new(&Options::odd());
        let summaries: Vec<_> =
            (0..1000).filter_map(|index| catalog.asset_model(index, &[], VersionFilter::Latest)).collect();
        let size = serde_json::to_string(&summaries).unwrap().len() / summaries.len();
        assert!((370..=400).contains(&size), "{size} bytes");
    }

    #[test]
    fn filters_leave_out_what_they_should() {
        let catalog = Catalog::new(&Options::odd());
        let count = |types: &[&str], version| {
            (0..120).filter(|index| catalog.asset_model(*index, types, version).is_some()).count()
        };
        assert_eq!(count(&[], VersionFilter::Latest), 120);
        let by_type = ["ASSET_MODEL", "COMPONENT_MODEL", "INTERFACE"].map(|name| count(&[name], VersionFilter::Latest));
        // Four models of 120 have a type that no filter names.
        assert_eq!(by_type.iter().sum::<usize>(), 116);
        assert!(by_type.iter().all(|count| *count > 10));
        assert_eq!(count(&["INTERFACE", "COMPONENT_MODEL"], VersionFilter::Latest), by_type[1] + by_type[2]);
        let active = count(&[], VersionFilter::Active);
        assert!(active > 100 && active < 120, "{active}");
    }
}
