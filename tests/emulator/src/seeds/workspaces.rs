//! Workspaces of AWS IoT TwinMaker.

use serde_json::json;

use super::Seeder;
use crate::answer::ApiError;
use crate::identity::ACCOUNT;

const SITES: [&str; 6] = ["plant", "mill", "depot", "Refinery", "wind_farm", "line"];

/// Makes so many workspaces.
pub(super) fn plant(seeder: &Seeder<'_>, count: u32) -> Result<(), ApiError> {
    // Where there are buckets, they are the user's, and these are not among them.
    let has_buckets = seeder.shared.options.s3.is_some();
    for index in 0..count {
        let site = SITES[index as usize % SITES.len()];
        let workspace = json!({
            "workspaceId": format!("{site}-{index:04}"),
            "description": if index % 5 == 3 { json!(null) } else { json!(format!("{site} {index}: Förderband, 冷却塔 & \"Presse\"")) },
            "role": format!("arn:aws:iam::{ACCOUNT}:role/twin-{index}"),
            "s3Location": if has_buckets { json!(null) } else { json!(format!("arn:aws:s3:::twin-{index:04}")) },
        });
        seeder.perform("iottwinmaker", "CreateWorkspace", workspace)?;
    }
    Ok(())
}
