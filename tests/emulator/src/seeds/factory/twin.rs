//! The twin of a factory: a workspace with component types, entities and scenes, whose values are those of the assets.

use serde_json::{Map, Value, json};

use super::assets::Assets;
use super::models::{Model, Models};
use super::{Factory, Seeder, line_id};
use crate::answer::ApiError;
use crate::identity::ACCOUNT;

const WORKSPACE: &str = "factory";

const CONNECTOR: &str = "com.amazon.iotsitewise.connector";
const ALARM: &str = "com.amazon.iottwinmaker.alarm.basic";

/// The properties of component types, those that they are in SiteWise, and the type of their values.
const OF_PLANT: [(&str, &str, &str); 3] =
    [("location", "Location", "STRING"), ("output", "Output", "DOUBLE"), ("energy", "Energy", "DOUBLE")];
const OF_LINE: [(&str, &str, &str); 5] = [
    ("product", "Product", "STRING"),
    ("output", "Output", "DOUBLE"),
    ("energy", "Energy", "DOUBLE"),
    ("availability", "Availability", "DOUBLE"),
    ("highestTemperature", "Highest temperature", "DOUBLE"),
];
const OF_MACHINE: [(&str, &str, &str); 12] = [
    ("serialNumber", "Serial number", "STRING"),
    ("temperatureLimit", "Temperature limit", "DOUBLE"),
    ("temperature", "Temperature", "DOUBLE"),
    ("vibration", "Vibration", "DOUBLE"),
    ("power", "Power", "DOUBLE"),
    ("parts", "Parts", "INTEGER"),
    ("running", "Running", "BOOLEAN"),
    ("temperatureMargin", "Temperature margin", "DOUBLE"),
    ("meanTemperature", "Mean temperature", "DOUBLE"),
    ("output", "Output", "DOUBLE"),
    ("energy", "Energy", "DOUBLE"),
    ("availability", "Availability", "DOUBLE"),
];

/// Those that do not change over time.
const ATTRIBUTES: [&str; 4] = ["Location", "Product", "Serial number", "Temperature limit"];

/// Makes the twin.
pub(super) fn plant(seeder: &Seeder<'_>, factory: Factory, models: &Models, assets: &Assets) -> Result<(), ApiError> {
    let has_buckets = seeder.shared.options.s3.is_some();
    let workspace = json!({
        "workspaceId": WORKSPACE,
        "description": "The twin of a plant",
        "role": format!("arn:aws:iam::{ACCOUNT}:role/twin-factory"),
        "s3Location": if has_buckets { json!(null) } else { json!("arn:aws:s3:::twin-factory") },
    });
    seeder.perform("iottwinmaker", "CreateWorkspace", workspace)?;
    component_types(seeder, models)?;
    entity(seeder, "plant", "Plant", "$ROOT", &json!({ "plant": component("plant", &models.plant, &assets.plant) }))?;
    for (line, asset) in (1..).zip(&assets.lines) {
        let components = json!({ "line": component("line", &models.line, asset) });
        entity(seeder, &line_id(line), &format!("Line {line}"), "plant", &components)?;
    }
    for (machine, asset) in factory.all_machines().zip(&assets.machines) {
        let mut of_machine = component("machine", &models.machine, asset);
        of_machine["properties"]["kind"] = json!({ "value": { "stringValue": machine.kind() } });
        if machine.number < factory.machines {
            let next = format!("{}-machine-{}", line_id(machine.line), machine.number + 1);
            let target = json!({ "targetEntityId": next, "targetComponentName": "machine" });
            of_machine["properties"]["feeds"] = json!({ "value": { "relationshipValue": target } });
        }
        let mut alarm = component("alarm", &models.machine, asset);
        alarm["properties"]["alarm_key"] = json!({ "value": { "stringValue": format!("factory:{}", machine.id()) } });
        let components = json!({ "machine": of_machine, "alarm": alarm });
        entity(seeder, &machine.id(), &machine.name(), &line_id(machine.line), &components)?;
    }
    scene(seeder, "plant", "The whole plant")?;
    (1..=factory.lines).try_for_each(|line| scene(seeder, &line_id(line), &format!("Line {line} with its machines")))
}

fn component_types(seeder: &Seeder<'_>, models: &Models) -> Result<(), ApiError> {
    component_type(seeder, "plant", "A plant", definitions(&models.plant, &OF_PLANT), &[CONNECTOR])?;
    component_type(seeder, "line", "A line of machines", definitions(&models.line, &OF_LINE), &[CONNECTOR])?;
    let mut of_machine = definitions(&models.machine, &OF_MACHINE);
    of_machine.insert("kind".to_owned(), json!({ "dataType": { "type": "STRING" } }));
    let feeds = json!({ "relationshipType": "feeds", "targetComponentTypeId": type_id("machine") });
    let feeds = json!({ "dataType": { "type": "RELATIONSHIP", "relationship": feeds } });
    of_machine.insert("feeds".to_owned(), feeds);
    component_type(seeder, "machine", "A machine of a line", of_machine, &[CONNECTOR])?;
    let status = Map::from_iter([(
        "alarm_status".to_owned(),
        json!({ "configuration": configuration(&models.machine, "Alarm status") }),
    )]);
    component_type(seeder, "alarm", "The temperature of a machine is above its limit", status, &[CONNECTOR, ALARM])
}

fn component_type(
    seeder: &Seeder<'_>,
    name: &str,
    description: &str,
    definitions: Map<String, Value>,
    parents: &[&str],
) -> Result<(), ApiError> {
    let component_type = json!({
        "workspaceId": WORKSPACE, "componentTypeId": type_id(name), "description": description,
        "extendsFrom": parents, "propertyDefinitions": definitions,
    });
    seeder.perform("iottwinmaker", "CreateComponentType", component_type).map(drop)
}

fn type_id(name: &str) -> String {
    format!("com.example.factory.{name}")
}

/// Definitions of properties that are read from those of assets.
fn definitions(model: &Model, properties: &[(&str, &str, &str)]) -> Map<String, Value> {
    let definition = |(name, property, data_type): &(&str, &str, &str)| {
        let definition = json!({
            "dataType": { "type": data_type },
            "displayName": property,
            "configuration": configuration(model, property),
            "isTimeSeries": !ATTRIBUTES.contains(property),
            "isStoredExternally": true,
        });
        ((*name).to_owned(), definition)
    };
    properties.iter().map(definition).collect()
}

fn configuration(model: &Model, property: &str) -> Value {
    json!({ "sitewisePropertyId": model.properties[property] })
}

/// A component that stands for an asset.
fn component(name: &str, model: &Model, asset: &str) -> Value {
    json!({
        "componentTypeId": type_id(name),
        "properties": {
            "sitewiseAssetId": { "value": { "stringValue": asset } },
            "sitewiseAssetModelId": { "value": { "stringValue": model.id } },
        },
    })
}

fn entity(seeder: &Seeder<'_>, id: &str, name: &str, parent: &str, components: &Value) -> Result<(), ApiError> {
    let entity = json!({
        "workspaceId": WORKSPACE, "entityId": id, "entityName": name, "parentEntityId": parent, "components": components,
    });
    seeder.perform("iottwinmaker", "CreateEntity", entity).map(drop)
}

fn scene(seeder: &Seeder<'_>, id: &str, description: &str) -> Result<(), ApiError> {
    let scene = json!({
        "workspaceId": WORKSPACE, "sceneId": id, "description": description,
        "contentLocation": format!("s3://twin-factory/{id}.json"),
    });
    seeder.perform("iottwinmaker", "CreateScene", scene).map(drop)
}
