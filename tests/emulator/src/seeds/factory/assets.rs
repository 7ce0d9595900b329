//! The assets of a factory, how they hang together, and where their values come from.

use serde_json::{Value, json};

use super::models::{Model, Models};
use super::{Factory, Machine, Seeder, line_id, text};
use crate::answer::ApiError;
use crate::services::{Curve, Shape, plant_curve};

/// What is measured at a machine: the property, the last part of its alias, and what its values look like.
const MEASURED: [(&str, &str, Shape); 7] = [
    ("Temperature", "temperature", Shape::Temperature),
    ("Vibration", "vibration", Shape::Vibration),
    ("Power", "power", Shape::Power),
    ("Parts", "parts", Shape::Parts),
    ("Running", "running", Shape::Running),
    ("Alarm status", "alarm-status", Shape::AlarmStatus),
    ("AWS/ALARM_STATE", "alarm-state", Shape::AlarmState),
];

/// The ids of the assets of a factory.
pub(super) struct Assets {
    pub(super) plant: String,
    pub(super) lines: Vec<String>,
    /// Line by line.
    pub(super) machines: Vec<String>,
}

/// Makes the assets.
pub(super) fn plant(seeder: &Seeder<'_>, factory: Factory, models: &Models) -> Result<Assets, ApiError> {
    let plant = asset(seeder, &models.plant, "Plant", "plant")?;
    let mut lines = Vec::new();
    for line in 1..=factory.lines {
        let id = asset(seeder, &models.line, &format!("Line {line}"), &line_id(line))?;
        associate(seeder, &models.plant, &plant, &id)?;
        lines.push(id);
    }
    let mut machines = Vec::new();
    for machine in factory.all_machines() {
        let id = asset(seeder, &models.machine, &machine.name(), &machine.id())?;
        associate(seeder, &models.line, &lines[machine.line as usize - 1], &id)?;
        values(seeder, &models.machine, &id, &machine)?;
        machines.push(id);
    }
    Ok(Assets { plant, lines, machines })
}

fn asset(seeder: &Seeder<'_>, model: &Model, name: &str, external_id: &str) -> Result<String, ApiError> {
    let asset = json!({
        "assetName": name, "assetModelId": model.id, "assetExternalId": format!("factory:{external_id}"),
    });
    Ok(text(&seeder.perform("iotsitewise", "CreateAsset", asset)?["assetId"]))
}

fn associate(seeder: &Seeder<'_>, model: &Model, parent: &str, child: &str) -> Result<(), ApiError> {
    let members = json!({ "assetId": parent, "hierarchyId": model.hierarchy, "childAssetId": child });
    seeder.perform("iotsitewise", "AssociateAssets", members).map(drop)
}

/// Gives a machine aliases, curves, and what its name plate says.
fn values(seeder: &Seeder<'_>, model: &Model, asset: &str, machine: &Machine) -> Result<(), ApiError> {
    // So that a machine is the same in any factory that has it.
    let seed =
        seeder.shared.options.seed.wrapping_mul(1_000_003) ^ u64::from(machine.line) << 32 ^ u64::from(machine.number);
    for (property, last, shape) in MEASURED {
        let id = &model.properties[property];
        let alias = format!("/plant/{}/machine-{}/{last}", line_id(machine.line), machine.number);
        let members = json!({ "assetId": asset, "propertyId": id, "propertyAlias": alias });
        seeder.perform("iotsitewise", "UpdateAssetProperty", members)?;
        plant_curve(seeder.rows, seeder.shared.clock.moment(), asset, id, Curve::new(shape, seed))?;
    }
    let serial = format!("SN-{:03}-{:05}", machine.line, machine.number);
    let plate = [("Serial number", serial), ("Kind", machine.kind().to_owned())]
        .map(|(property, value)| entry(seeder, &model.properties[property], asset, &value));
    seeder.perform("iotsitewise", "BatchPutAssetPropertyValue", json!({ "entries": plate })).map(drop)
}

fn entry(seeder: &Seeder<'_>, property: &str, asset: &str, value: &str) -> Value {
    let timestamp = json!({ "timeInSeconds": seeder.shared.clock.moment().seconds() });
    json!({
        "entryId": property, "assetId": asset, "propertyId": property,
        "propertyValues": [{ "value": { "stringValue": value }, "timestamp": timestamp, "quality": "GOOD" }],
    })
}
