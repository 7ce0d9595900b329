"""Functions that tell which properties a component or component type has."""

import pytest
from connectors import AT, OF_PRESS, WORKSPACE, by, exception


@pytest.fixture
def initialized(connected):
    """A component type whose components get their properties from a function."""
    name = "com.example.initialized"
    known = connected.list_component_types(workspaceId=WORKSPACE, maxResults=200)["componentTypeSummaries"]
    if name not in [of["componentTypeId"] for of in known]:
        connected.create_component_type(
            workspaceId=WORKSPACE,
            componentTypeId=name,
            propertyDefinitions={"asset": {"dataType": {"type": "STRING"}, "isExternalId": True}},
            functions={
                "schemaInitializer": {**by("schema"), "scope": "ENTITY", "requiredProperties": ["asset"]},
                "dataReader": by("reader"),
            },
        )
    return name


def test_a_schema_initializer_gives_a_component_its_properties(connected, functions, initialized):
    functions.answers["schema"] = {
        "properties": {
            "heat": {
                "definition": {
                    "dataType": {"type": "DOUBLE", "unitOfMeasure": "%"},
                    "configuration": {"column": "heat"},
                    "isTimeSeries": True,
                }
            },
            "colour": {"definition": {"dataType": {"type": "STRING"}}, "value": {"stringValue": "blue"}},
        }
    }
    component = {"componentTypeId": initialized, "properties": {"asset": {"value": {"stringValue": "A-7"}}}}
    connected.create_entity(workspaceId=WORKSPACE, entityId="oven", entityName="Oven", components={"c": component})
    [event] = functions.events("schema")
    assert (event["workspaceId"], event["entityId"], event["componentName"]) == (WORKSPACE, "oven", "c")
    assert event["properties"]["asset"]["value"] == {"stringValue": "A-7"}
    entity = connected.get_entity(workspaceId=WORKSPACE, entityId="oven")
    assert entity["status"]["state"] == "ACTIVE"
    properties = entity["components"]["c"]["properties"]
    assert properties["heat"]["definition"]["isImported"] is True
    assert properties["heat"]["definition"]["dataType"] == {"type": "DOUBLE", "unitOfMeasure": "%"}
    assert properties["colour"]["value"] == {"stringValue": "blue"}
    # What was imported can be read, and what is no longer imported goes.
    reference = {"entityId": "oven", "componentName": "c", "propertyName": "heat"}
    values = [{"time": AT, "value": {"doubleValue": 1.0}}]
    functions.answers["reader"] = {"propertyValues": [{"entityPropertyReference": reference, "values": values}]}
    query = {**OF_PRESS, "entityId": "oven", "componentName": "c", "selectedProperties": ["heat"]}
    assert connected.get_property_value_history(**query)["propertyValues"][0]["values"][0]["value"]
    [event] = functions.events("reader")
    assert event["properties"]["heat"]["definition"]["configuration"] == {"column": "heat"}
    del functions.answers["schema"]["properties"]["heat"]
    update = {"propertyUpdates": {"asset": {"value": {"stringValue": "A-8"}}}}
    connected.update_entity(workspaceId=WORKSPACE, entityId="oven", componentUpdates={"c": update})
    properties = connected.get_entity(workspaceId=WORKSPACE, entityId="oven")["components"]["c"]["properties"]
    assert set(properties) == {"asset", "colour"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (exception, "it raised KeyError: 'no such column'"),
        ({}, "the answer has no properties"),
        ({"properties": {"a b": {}}}, "properties.a b is no name of a property"),
        (
            {"properties": {"heat": {"definition": {"dataType": {"type": "NUMBER"}}}}},
            "properties.heat.definition.dataType.type is NUMBER, which is no data type",
        ),
        ({"properties": {"heat": {"definition": {"unit": "K"}}}}, "properties.heat.definition.unit is no member"),
        ({"properties": {"heat": {}}}, "properties.heat has neither definition nor value"),
        (
            {"properties": {"heat": {"definition": {"isTimeSeries": True}}}},
            "components.c.properties.heat.definition.dataType must be set",
        ),
        (
            {"properties": {"heat": {"definition": {"dataType": {"type": "LONG"}}, "value": {"stringValue": "1"}}}},
            "has stringValue, but the data type is LONG",
        ),
    ],
)
def test_an_initializer_that_fails_puts_the_entity_into_error(connected, functions, initialized, answer, said):
    functions.answers["schema"] = answer
    component = {"componentTypeId": initialized, "properties": {"asset": {"value": {"stringValue": "A-9"}}}}
    made = connected.create_entity(workspaceId=WORKSPACE, entityName="Failed", components={"c": component})
    assert made["state"] == "CREATING"
    entity = {"workspaceId": WORKSPACE, "entityId": made["entityId"]}
    status = connected.get_entity(**entity)["status"]
    assert status["state"] == "ERROR"
    assert said in status["error"]["message"]
    functions.answers["schema"] = {"properties": {}}
    update = {"propertyUpdates": {"asset": {"value": {"stringValue": "A-10"}}}}
    connected.update_entity(**entity, componentUpdates={"c": update})
    assert connected.get_entity(**entity)["status"] == {"state": "ACTIVE"}
    connected.delete_entity(**entity)


def test_an_initializer_waits_for_its_required_properties(connected, functions, initialized):
    connected.create_entity(
        workspaceId=WORKSPACE, entityId="later", entityName="Later", components={"c": {"componentTypeId": initialized}}
    )
    assert functions.events("schema") == []
    functions.answers["schema"] = {"properties": {}}
    update = {"propertyUpdates": {"asset": {"value": {"stringValue": "A-7"}}}}
    connected.update_entity(workspaceId=WORKSPACE, entityId="later", componentUpdates={"c": update})
    assert len(functions.events("schema")) == 1


def test_a_schema_initializer_gives_a_component_type_its_properties(connected, functions):
    functions.answers["schema"] = {
        "properties": {
            "heat": {"definition": {"dataType": {"type": "DOUBLE"}, "isTimeSeries": True}},
            "colour": {"definition": {"dataType": {"type": "STRING"}, "defaultValue": {"stringValue": "blue"}}},
        }
    }
    model = {"dataType": {"type": "STRING"}, "defaultValue": {"stringValue": "M-1"}}
    connected.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId="com.example.model",
        propertyDefinitions={"model": model},
        functions={
            "schemaInitializer": {**by("schema"), "scope": "WORKSPACE"},
            "dataReader": by("reader"),
        },
    )
    [event] = functions.events("schema")
    assert set(event) == {"workspaceId", "properties"}
    assert event["properties"]["model"]["value"] == {"stringValue": "M-1"}
    found = connected.get_component_type(workspaceId=WORKSPACE, componentTypeId="com.example.model")
    assert (found["isSchemaInitialized"], found["status"]["state"]) == (True, "ACTIVE")
    assert found["propertyDefinitions"]["heat"]["isImported"] is True
    assert found["propertyDefinitions"]["colour"]["defaultValue"] == {"stringValue": "blue"}
    functions.answers["schema"] = exception
    connected.update_component_type(workspaceId=WORKSPACE, componentTypeId="com.example.model", description="new")
    found = connected.get_component_type(workspaceId=WORKSPACE, componentTypeId="com.example.model")
    assert found["status"]["state"] == "ERROR"
    assert "no such column" in found["status"]["error"]["message"]
