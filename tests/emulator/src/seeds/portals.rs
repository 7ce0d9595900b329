//! Portals of AWS IoT SiteWise, and the projects in them.

use serde_json::json;

use super::Seeder;
use crate::answer::ApiError;
use crate::identity::ACCOUNT;

/// Makes so many portals, and so many projects in each.
pub(super) fn plant(seeder: &Seeder<'_>, portals: u32, projects_per_portal: u32) -> Result<(), ApiError> {
    for index in 0..portals {
        let portal = json!({
            "portalName": format!("Portal {index}"),
            "portalDescription": if index % 4 == 2 { json!(null) } else { json!(format!("Hall {index}, São Paulo")) },
            "portalContactEmail": "plant@example.com",
            "portalAuthMode": "IAM",
            "roleArn": format!("arn:aws:iam::{ACCOUNT}:role/portal-{index}"),
        });
        let portal = seeder.perform("iotsitewise", "CreatePortal", portal)?;
        for number in 0..projects_per_portal {
            let project = json!({
                "portalId": portal["portalId"],
                "projectName": format!("Line {number}"),
                "projectDescription": if number % 3 == 2 { json!(null) } else { json!(format!("Line {number} of hall {index}")) },
            });
            seeder.perform("iotsitewise", "CreateProject", project)?;
        }
    }
    Ok(())
}
