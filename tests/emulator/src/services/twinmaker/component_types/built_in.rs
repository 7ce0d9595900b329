//! The component types that every workspace has from the start.

use serde_json::{Value, json};

use crate::store::Resource;

/// What the ids of built-in component types begin with, and others must not.
pub(super) const NAMESPACE: &str = "com.amazon.";

/// Their ids, in the order in which they are listed.
pub(super) const IDS: [&str; 6] = [
    "com.amazon.iotsitewise.connector",
    "com.amazon.iotsitewise.connector.edgevideo",
    "com.amazon.iottwinmaker.alarm.basic",
    "com.amazon.iottwinmaker.documents",
    "com.amazon.iottwinmaker.parameters",
    "com.amazon.kvs.video",
];

/// A built-in component type, as old as its workspace.
pub(super) fn built_in(id: &str, workspace: &Resource) -> Option<Resource> {
    let document = match id {
        "com.amazon.iotsitewise.connector" => site_wise(),
        "com.amazon.iotsitewise.connector.edgevideo" => edge_video(),
        "com.amazon.iottwinmaker.alarm.basic" => alarm(),
        "com.amazon.iottwinmaker.documents" => json!({
            "description": "Titles and URLs of documents about the entity",
            "propertyDefinitions": {
                "documents": { "dataType": { "type": "MAP", "nestedType": { "type": "STRING" } } },
            },
        }),
        "com.amazon.iottwinmaker.parameters" => json!({
            "description": "Names and values that do not change, each with a definition of its own",
            "isSingleton": false,
        }),
        "com.amazon.kvs.video" => json!({
            "description": "Video of Amazon Kinesis Video Streams",
            "propertyDefinitions": { "KinesisVideoStreamName": required_text(false) },
        }),
        _ => return None,
    };
    let mut resource = Resource::new(id, id, workspace.created, document);
    resource.scope = workspace.id.clone();
    resource.state = "ACTIVE".to_owned();
    Some(resource)
}

fn required_text(is_external_id: bool) -> Value {
    json!({ "dataType": { "type": "STRING" }, "isRequiredInEntity": true, "isExternalId": is_external_id })
}

/// Its functions are part of the service.
fn site_wise() -> Value {
    let native = json!({ "scope": "ENTITY", "implementedBy": { "isNative": true } });
    json!({
        "description": "Properties of an asset of AWS IoT SiteWise",
        "propertyDefinitions": {
            "sitewiseAssetId": required_text(true),
            "sitewiseAssetModelId": required_text(false),
        },
        "functions": {
            "attributePropertyValueReaderByEntity": native,
            "dataReader": native,
            "dataWriter": native,
            "schemaInitializer": native,
        },
    })
}

fn edge_video() -> Value {
    let series = |kind: &str| json!({ "dataType": { "type": kind }, "isTimeSeries": true, "isStoredExternally": true });
    json!({
        "description": "Video of the edge connector for Amazon Kinesis Video Streams",
        "extendsFrom": ["com.amazon.iotsitewise.connector"],
        "propertyDefinitions": {
            "CachedVideoAgeOutOnEdge": series("DOUBLE"),
            "KinesisVideoStreamName": series("STRING"),
            "VideoUploadRequest": series("STRING"),
            "VideoUploadedTimeRange": series("DOUBLE"),
        },
    })
}

/// Abstract: its function has no implementation.
fn alarm() -> Value {
    let statuses = ["ACTIVE", "SNOOZE_DISABLED", "ACKNOWLEDGED", "NORMAL"];
    let statuses = statuses.map(|status| json!({ "stringValue": status }));
    json!({
        "description": "An alarm whose status is read from an external source",
        "propertyDefinitions": {
            "alarm_key": required_text(true),
            "alarm_status": {
                "dataType": { "type": "STRING", "allowedValues": statuses },
                "isTimeSeries": true,
                "isStoredExternally": true,
            },
        },
        "functions": { "dataReader": {} },
    })
}
