//! What TwinMaker's operations answer. Members that AWS calls required are empty (text) or 1970 (times) if AWS leaves
//! them out all the same.

use crate::engine::structure;
use crate::timestamp::Timestamp;

structure! {
    /// A workspace in a listing: AWS's `WorkspaceSummary`.
    WorkspaceSummary {
        /// The workspace's id.
        workspace_id = "workspaceId": String,
        /// Its ARN.
        arn = "arn": String,
        /// Its description.
        description = "description": Option<String>,
        /// The services linked to it, such as `S3`.
        linked_services = "linkedServices": Option<Vec<String>>,
        /// When it was created.
        creation_date_time = "creationDateTime": Timestamp,
        /// When it was last changed.
        update_date_time = "updateDateTime": Timestamp,
    }
}
