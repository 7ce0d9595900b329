//! AWS's own Rust clients walk whole families of resources in the emulator, with their own paginators and waiters.
#![cfg(feature = "aws-sdk")]
#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

mod common;

use aws_sdk_iotsitewise::client::Waiters;
use aws_sdk_iotsitewise::types as sitewise;
use aws_sdk_iottwinmaker::types as twinmaker;
use aws_smithy_types::DateTime;
use common::{ACCESS_KEY_ID, SECRET_ACCESS_KEY, connect};
use std::time::{Duration, SystemTime};
use twinlink_emulator::{Emulator, Options};

const LONG: Duration = Duration::from_secs(60);
const VALUES: i64 = 25;

/// An emulator of an empty account, in which what is made or deleted takes so many milliseconds.
fn empty(settle_milliseconds: u64) -> Emulator {
    let options = Options {
        workspaces: 0,
        asset_models: 0,
        portals: 0,
        settle_milliseconds,
        access_key_id: ACCESS_KEY_ID.to_owned(),
        secret_access_key: SECRET_ACCESS_KEY.to_owned(),
        ..Options::default()
    };
    Emulator::start(options).unwrap()
}

fn property(name: &str, kind: sitewise::PropertyType) -> sitewise::AssetModelPropertyDefinition {
    let property = sitewise::AssetModelPropertyDefinition::builder();
    property.name(name).data_type(sitewise::PropertyDataType::Double).r#type(kind).build().unwrap()
}

fn fahrenheit() -> sitewise::PropertyType {
    let celsius = sitewise::VariableValue::builder().property_id("Celsius").build();
    let variable = sitewise::ExpressionVariable::builder().name("c").value(celsius).build().unwrap();
    let transform = sitewise::Transform::builder().expression("c * 1.8 + 32").variables(variable).build().unwrap();
    sitewise::PropertyType::builder().transform(transform).build()
}

/// A value every ten seconds, ten to an entry.
fn entries(asset: &str, property: &str, after: i64) -> Vec<sitewise::PutAssetPropertyValueEntry> {
    let value = |number: i64| {
        let time = sitewise::TimeInNanos::builder().time_in_seconds(after + 10 * number).build().unwrap();
        let value = sitewise::Variant::builder().double_value(number as f64).build();
        sitewise::AssetPropertyValue::builder().value(value).timestamp(time).build()
    };
    let values: Vec<_> = (1..=VALUES).map(value).collect();
    let entry = |(part, values): (usize, &[sitewise::AssetPropertyValue])| {
        let entry = sitewise::PutAssetPropertyValueEntry::builder().entry_id(format!("part-{part}"));
        let entry = entry.asset_id(asset).property_id(property).set_property_values(Some(values.to_vec()));
        entry.build().unwrap()
    };
    values.chunks(10).enumerate().map(entry).collect()
}

#[tokio::test]
async fn model_asset_values_history_aggregates_deletion() {
    // What is made takes longer than a look: the waiters have something to wait for.
    let emulator = empty(500);
    let client = connect(&emulator).build().await.unwrap().sitewise_sdk();
    let measurement = sitewise::Measurement::builder().build();
    let celsius = sitewise::PropertyType::builder().measurement(measurement).build();
    let model = client.create_asset_model().asset_model_name("Press");
    let model = model.asset_model_properties(property("Celsius", celsius));
    let model = model.asset_model_properties(property("Fahrenheit", fahrenheit())).send().await.unwrap();
    let model = model.asset_model_id();
    client.wait_until_asset_model_active().asset_model_id(model).wait(LONG).await.unwrap();
    let asset = client.create_asset().asset_name("Press 7").asset_model_id(model).send().await.unwrap();
    let asset = asset.asset_id();
    let active = client.wait_until_asset_active().asset_id(asset).wait(LONG).await.unwrap();
    let active = active.as_result().unwrap();
    assert_eq!(active.asset_status().unwrap().state(), &sitewise::AssetState::Active);
    let id = |name: &str| {
        let property = active.asset_properties().iter().find(|property| property.name() == name);
        property.unwrap().id().to_owned()
    };
    let (celsius, fahrenheit) = (id("Celsius"), id("Fahrenheit"));

    let now = i64::try_from(SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap();
    let minute = now / 60 * 60 - 600;
    let put = client.batch_put_asset_property_value().set_entries(Some(entries(asset, &celsius, minute)));
    assert_eq!(put.send().await.unwrap().error_entries(), []);
    let latest = client.get_asset_property_value().asset_id(asset).property_id(&fahrenheit).send().await.unwrap();
    let latest = latest.property_value().unwrap().value().unwrap().double_value();
    assert_eq!(latest, Some(VALUES as f64 * 1.8 + 32.0));
    let history = client.get_asset_property_value_history().asset_id(asset).property_id(&celsius).max_results(4);
    let history = history.into_paginator().items().send().collect::<Result<Vec<_>, _>>().await.unwrap();
    let history: Vec<_> = history.iter().map(|point| point.value().unwrap().double_value().unwrap()).collect();
    assert_eq!(history, (1..=VALUES).map(|number| number as f64).collect::<Vec<_>>());
    let aggregates = client.get_asset_property_aggregates().asset_id(asset).property_id(&celsius).resolution("1m");
    let aggregates = aggregates
        .aggregate_types(sitewise::AggregateType::Average)
        .start_date(DateTime::from_secs(minute))
        .end_date(DateTime::from_secs(minute + 300))
        .max_results(1);
    let averages = aggregates.into_paginator().items().send().collect::<Result<Vec<_>, _>>().await.unwrap();
    let averages: Vec<_> = averages.iter().map(|window| window.value().unwrap().average().unwrap()).collect();
    // Six values to a minute, and the last one by itself.
    assert_eq!(averages, [3.5, 9.5, 15.5, 21.5, 25.0]);

    let refused = client.delete_asset_model().asset_model_id(model).send().await.unwrap_err().into_service_error();
    assert!(refused.is_conflicting_operation_exception(), "{refused:?}");
    client.delete_asset().asset_id(asset).send().await.unwrap();
    client.wait_until_asset_not_exists().asset_id(asset).wait(LONG).await.unwrap();
    client.delete_asset_model().asset_model_id(model).send().await.unwrap();
    client.wait_until_asset_model_not_exists().asset_model_id(model).wait(LONG).await.unwrap();
    let gone = client.describe_asset_model().asset_model_id(model).send().await.unwrap_err().into_service_error();
    assert!(gone.is_resource_not_found_exception(), "{gone:?}");
}

fn definition(kind: twinmaker::Type, is_time_series: bool) -> twinmaker::PropertyDefinitionRequest {
    let data_type = twinmaker::DataType::builder().r#type(kind).build().unwrap();
    twinmaker::PropertyDefinitionRequest::builder().data_type(data_type).is_time_series(is_time_series).build()
}

fn speeds(seconds: impl Iterator<Item = i64>) -> twinmaker::PropertyValueEntry {
    let reference = twinmaker::EntityPropertyReference::builder().entity_id("press-0").component_name("drive");
    let value = |second: i64| {
        let value = twinmaker::DataValue::builder().double_value(second as f64).build();
        twinmaker::PropertyValue::builder().time(format!("2026-03-01T10:00:{second:02}Z")).value(value).build()
    };
    twinmaker::PropertyValueEntry::builder()
        .entity_property_reference(reference.property_name("speed").build().unwrap())
        .set_property_values(Some(seconds.map(value).collect()))
        .build()
}

#[tokio::test]
async fn workspace_type_entity_values_scene_deletion() {
    let emulator = empty(0);
    let client = connect(&emulator).build().await.unwrap().twinmaker_sdk();
    client.create_workspace().workspace_id("Plant").description("Line 7").send().await.unwrap();
    let drive = client.create_component_type().workspace_id("Plant").component_type_id("com.example.drive");
    let drive = drive.property_definitions("plate", definition(twinmaker::Type::String, false));
    drive.property_definitions("speed", definition(twinmaker::Type::Double, true)).send().await.unwrap();
    let described = client.get_component_type().workspace_id("Plant").component_type_id("com.example.drive");
    let described = described.send().await.unwrap();
    assert_eq!(described.status().unwrap().state(), Some(&twinmaker::State::Active));
    assert!(described.property_definitions().unwrap()["speed"].is_time_series());
    let plate = twinmaker::DataValue::builder().string_value("A-7").build();
    let plate = twinmaker::PropertyRequest::builder().value(plate).build();
    let component = twinmaker::ComponentRequest::builder().component_type_id("com.example.drive");
    let component = component.properties("plate", plate).build();
    let ids = ["press-0", "press-1", "press-2"];
    for id in ids {
        let entity = client.create_entity().workspace_id("Plant").entity_id(id).entity_name(id);
        entity.components("drive", component.clone()).send().await.unwrap();
    }
    for size in [1, 2, 200] {
        let pages = client.list_entities().workspace_id("Plant").max_results(size).into_paginator().send();
        let pages = pages.collect::<Result<Vec<_>, _>>().await.unwrap();
        let listed = pages.iter().flat_map(|page| page.entity_summaries()).map(|entity| entity.entity_id());
        assert_eq!(listed.collect::<Vec<_>>(), ids);
    }

    for from in [0, 10, 20] {
        let put = client.batch_put_property_values().workspace_id("Plant").entries(speeds(from..VALUES.min(from + 10)));
        assert_eq!(put.send().await.unwrap().error_entries(), []);
    }
    let history = client.get_property_value_history().workspace_id("Plant").entity_id("press-0");
    let history = history.component_name("drive").selected_properties("speed").max_results(5);
    let history = history.start_time("2026-03-01T00:00:00Z").end_time("2026-03-02T00:00:00Z");
    let pages = history.into_paginator().send().collect::<Result<Vec<_>, _>>().await.unwrap();
    let found = pages.iter().flat_map(|page| page.property_values()).flat_map(|found| found.values());
    let found: Vec<_> = found.map(|point| point.value().unwrap().double_value().unwrap()).collect();
    assert_eq!(found, (0..VALUES).map(|number| number as f64).collect::<Vec<_>>());
    let values = client.get_property_value().workspace_id("Plant").entity_id("press-0").component_name("drive");
    let values = values.selected_properties("plate").selected_properties("speed").send().await.unwrap();
    let values = values.property_values().unwrap();
    assert_eq!(values["plate"].property_value().unwrap().string_value(), Some("A-7"));
    assert_eq!(values["speed"].property_value().unwrap().double_value(), Some(VALUES as f64 - 1.0));

    let scene = client.create_scene().workspace_id("Plant").scene_id("hall").content_location("s3://bucket/hall.json");
    scene.send().await.unwrap();
    let refused = client.delete_workspace().workspace_id("Plant").send().await.unwrap_err().into_service_error();
    assert!(refused.is_validation_exception(), "{refused:?}");
    client.delete_scene().workspace_id("Plant").scene_id("hall").send().await.unwrap();
    for id in ids {
        client.delete_entity().workspace_id("Plant").entity_id(id).send().await.unwrap();
    }
    client.delete_component_type().workspace_id("Plant").component_type_id("com.example.drive").send().await.unwrap();
    client.delete_workspace().workspace_id("Plant").send().await.unwrap();
    let gone = client.get_workspace().workspace_id("Plant").send().await.unwrap_err().into_service_error();
    assert!(gone.is_resource_not_found_exception(), "{gone:?}");
}
