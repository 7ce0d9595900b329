//! Workspaces of AWS IoT TwinMaker.

use serde::Serialize;

use super::dice::{Dice, Purpose};
use super::timestamp::Timestamp;
use super::{ACCOUNT, Catalog, UnknownMember, unknown_member, words};

const SITES: [&str; 6] = ["plant", "mill", "depot", "Refinery", "wind_farm", "line"];

/// One entry of a page of workspaces.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkspaceSummary {
    workspace_id: String,
    arn: String,
    /// The outer level is whether the member is there, the inner one whether it is null.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked_services: Option<&'static [&'static str]>,
    creation_date_time: Timestamp,
    update_date_time: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    labels: Option<UnknownMember>,
}

impl Catalog {
    /// The workspace at `index`.
    pub(crate) fn workspace(&self, index: u32) -> WorkspaceSummary {
        let mut dice = Dice::new(self.seed, Purpose::Workspace, u64::from(index));
        let workspace_id = format!("{}-{index:04}-{:06x}", dice.pick(&SITES), dice.below(1 << 24));
        let description = format!("{}: {}", words::name(&mut dice, index), words::description(&mut dice));
        let (creation_date_time, update_date_time) = Timestamp::pair(&mut dice, index);
        WorkspaceSummary {
            arn: format!("arn:aws:iottwinmaker:{}:{ACCOUNT}:workspace/{workspace_id}", self.region),
            workspace_id,
            description: match index {
                _ if index % 5 == 3 => None,
                _ if index % 11 == 7 => Some(None),
                _ if index % 17 == 9 => Some(Some(String::new())),
                _ => Some(Some(description)),
            },
            linked_services: match index % 4 {
                0 => Some(&["IOTSITEWISE"]),
                1 => None,
                2 => Some(&[]),
                _ => Some(&["IOTSITEWISE", "KINESISVIDEO"]),
            },
            creation_date_time,
            update_date_time,
            labels: unknown_member(index),
        }
    }
}
