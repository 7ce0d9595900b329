//! The asset models of a factory: its plant, its lines, and its machines.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Seeder, text};
use crate::answer::ApiError;
use crate::services::HOTTEST;

/// An asset model, and the ids of what it has.
pub(super) struct Model {
    pub(super) id: String,
    /// By their names.
    pub(super) properties: BTreeMap<String, String>,
    /// The hierarchy of its children.
    pub(super) hierarchy: String,
}

/// The models of a factory.
pub(super) struct Models {
    pub(super) plant: Model,
    pub(super) line: Model,
    pub(super) machine: Model,
}

/// Makes the models, from the machine up.
pub(super) fn plant(seeder: &Seeder<'_>) -> Result<Models, ApiError> {
    let machine = model(seeder, None, machine())?;
    let line = model(seeder, Some(("Machines", &machine)), line(&machine))?;
    let plant = model(seeder, Some(("Lines", &line)), of_lines(&line))?;
    Ok(Models { plant, line, machine })
}

/// Makes a model of these members; the variables of metrics of one with children are properties of the children.
fn model(seeder: &Seeder<'_>, children: Option<(&str, &Model)>, mut members: Value) -> Result<Model, ApiError> {
    let hierarchy = seeder.ids.next();
    if let Some((name, child)) = children {
        members["assetModelHierarchies"] = json!([{ "id": hierarchy, "name": name, "childAssetModelId": child.id }]);
        for property in members["assetModelProperties"].as_array_mut().into_iter().flatten() {
            let variables = property.pointer_mut("/type/metric/variables").and_then(Value::as_array_mut);
            for variable in variables.into_iter().flatten() {
                variable["value"]["hierarchyId"] = hierarchy.as_str().into();
            }
        }
    }
    let made = seeder.perform("iotsitewise", "CreateAssetModel", members)?;
    let id = text(&made["assetModelId"]);
    let found = seeder.perform("iotsitewise", "DescribeAssetModel", json!({ "assetModelId": id }))?;
    let mut properties = BTreeMap::new();
    let parts = found["assetModelCompositeModels"].as_array().into_iter().flatten().map(|part| &part["properties"]);
    for property in std::iter::once(&found["assetModelProperties"]).chain(parts).filter_map(Value::as_array).flatten() {
        properties.insert(text(&property["name"]), text(&property["id"]));
    }
    Ok(Model { id, properties, hierarchy })
}

fn machine() -> Value {
    json!({
        "assetModelName": "Machine",
        "assetModelDescription": "A machine of a line, with a sensor of each kind and an alarm",
        "assetModelExternalId": "factory:machine",
        "assetModelProperties": [
            attribute("Serial number", "STRING", "", None),
            attribute("Kind", "STRING", "", None),
            attribute("Temperature limit", "DOUBLE", &format!("{HOTTEST:.1}"), Some("°C")),
            measurement("Temperature", "DOUBLE", Some("°C")),
            measurement("Vibration", "DOUBLE", Some("mm/s")),
            measurement("Power", "DOUBLE", Some("kW")),
            measurement("Parts", "INTEGER", None),
            measurement("Running", "BOOLEAN", None),
            measurement("Alarm status", "STRING", None),
            {
                "name": "Temperature margin", "dataType": "DOUBLE", "unit": "°C",
                "type": { "transform": {
                    "expression": "limit - temperature",
                    "variables": [variable("limit", "Temperature limit"), variable("temperature", "Temperature")],
                } },
            },
            metric("Mean temperature", Some("°C"), "15m", "avg(temperature)", &[variable("temperature", "Temperature")]),
            metric("Output", None, "1h", "sum(parts)", &[variable("parts", "Parts")]),
            metric("Energy", Some("kWh"), "1h", "sum(power) / 60", &[variable("power", "Power")]),
            metric("Availability", Some("%"), "1h", "100 * statetime(running) / 3600", &[variable("running", "Running")]),
        ],
        "assetModelCompositeModels": [{
            "name": "Overheating", "type": "AWS/ALARM", "description": "The temperature is above its limit",
            "properties": [
                attribute("AWS/ALARM_TYPE", "STRING", "EXTERNAL", None),
                {
                    "name": "AWS/ALARM_STATE", "dataType": "STRUCT", "dataTypeSpec": "AWS/ALARM_STATE",
                    "type": { "measurement": {} },
                },
            ],
        }],
    })
}

fn line(machine: &Model) -> Value {
    let of_machines =
        |variable: &str, name: &str| json!({ "name": variable, "value": { "propertyId": machine.properties[name] } });
    json!({
        "assetModelName": "Line",
        "assetModelDescription": "A line of machines that pass parts on",
        "assetModelExternalId": "factory:line",
        "assetModelProperties": [
            attribute("Product", "STRING", "Gear box", None),
            // What the slowest machine lets through.
            metric("Output", None, "1h", "min(output)", &[of_machines("output", "Output")]),
            metric("Energy", Some("kWh"), "1h", "sum(energy)", &[of_machines("energy", "Energy")]),
            metric("Availability", Some("%"), "1h", "avg(availability)", &[of_machines("availability", "Availability")]),
            metric("Highest temperature", Some("°C"), "15m", "max(temperature)", &[of_machines("temperature", "Mean temperature")]),
        ],
    })
}

fn of_lines(line: &Model) -> Value {
    let of_lines =
        |variable: &str, name: &str| json!({ "name": variable, "value": { "propertyId": line.properties[name] } });
    json!({
        "assetModelName": "Plant",
        "assetModelDescription": "All lines of a site",
        "assetModelExternalId": "factory:plant",
        "assetModelProperties": [
            attribute("Location", "STRING", "Stuttgart", None),
            metric("Output", None, "1d", "sum(output)", &[of_lines("output", "Output")]),
            metric("Energy", Some("kWh"), "1d", "sum(energy)", &[of_lines("energy", "Energy")]),
        ],
    })
}

fn attribute(name: &str, data_type: &str, default: &str, unit: Option<&str>) -> Value {
    let default = if default.is_empty() { json!({}) } else { json!({ "defaultValue": default }) };
    json!({ "name": name, "dataType": data_type, "unit": unit, "type": { "attribute": default } })
}

fn measurement(name: &str, data_type: &str, unit: Option<&str>) -> Value {
    json!({ "name": name, "dataType": data_type, "unit": unit, "type": { "measurement": {} } })
}

fn metric(name: &str, unit: Option<&str>, interval: &str, expression: &str, variables: &[Value]) -> Value {
    json!({
        "name": name, "dataType": "DOUBLE", "unit": unit,
        "type": { "metric": {
            "expression": expression, "variables": variables, "window": { "tumbling": { "interval": interval } },
        } },
    })
}

/// A variable of a formula: a property of the same model, by its name.
fn variable(name: &str, property: &str) -> Value {
    json!({ "name": name, "value": { "propertyId": property } })
}
