//! Asset models of AWS IoT SiteWise: machines with a serial number, a temperature, and what follows from it.

use serde_json::json;

use super::Seeder;
use crate::answer::ApiError;

const MACHINES: [&str; 6] = ["Press", "Förderband", "Boiler", "冷却塔", "Compressor \"B\"", "Ventilator /N"];

/// Makes so many asset models, one of four of them a component model.
pub(super) fn plant(seeder: &Seeder<'_>, count: u32) -> Result<(), ApiError> {
    for index in 0..count {
        let machine = MACHINES[index as usize % MACHINES.len()];
        let model = json!({
            "assetModelName": format!("{machine} {index}"),
            "assetModelType": if index % 4 == 1 { "COMPONENT_MODEL" } else { "ASSET_MODEL" },
            "assetModelDescription": if index % 5 == 4 { json!(null) } else { json!(format!("{machine}, series {index}")) },
            "assetModelExternalId": if index % 3 == 1 { json!(format!("erp:{index:05}")) } else { json!(null) },
            "assetModelProperties": [
                { "name": "Serial number", "dataType": "STRING", "type": { "attribute": { "defaultValue": format!("SN-{index:06}") } } },
                { "name": "Temperature", "dataType": "DOUBLE", "unit": "°C", "type": { "measurement": {} } },
            ],
        });
        seeder.perform("iotsitewise", "CreateAssetModel", model)?;
    }
    Ok(())
}
