"""Interfaces: what several asset models have in common."""

import pytest
from sitewise_models import (
    attribute,
    by_name,
    described,
    make_asset,
    make_model,
    measurement,
    metric,
    transform,
    update,
)

BY_NAME = {"matchByPropertyName": True, "createMissingProperty": True}


@pytest.fixture
def interface(sitewise) -> str:
    return make_model(
        sitewise,
        "Machine",
        type="INTERFACE",
        properties=[measurement("Speed"), metric("Mean", "avg(s)", s="Speed")],
    )


def apply(sitewise, model_id: str, interface: str, **configuration) -> dict:
    return sitewise.put_asset_model_interface_relationship(
        assetModelId=model_id,
        interfaceAssetModelId=interface,
        propertyMappingConfiguration=configuration or BY_NAME,
    )


def mappings(sitewise, model_id: str, interface: str) -> dict[str, str]:
    """The names of the model's properties by those of the interface."""
    shown = sitewise.describe_asset_model_interface_relationship(assetModelId=model_id, interfaceAssetModelId=interface)
    names = {}
    for owner in (model_id, interface):
        names |= {item["id"]: item["name"] for item in described(sitewise, owner)["assetModelProperties"]}
    return {
        names[mapping["interfaceAssetModelPropertyId"]]: names[mapping["assetModelPropertyId"]]
        for mapping in shown["propertyMappings"]
    }


def test_properties_are_matched_by_name_and_made(sitewise, interface):
    model_id = make_model(sitewise, properties=[measurement("Speed"), measurement("Heat")])
    answer = apply(sitewise, model_id, interface)
    assert answer["assetModelStatus"] == {"state": "UPDATING"}
    assert (answer["assetModelId"], answer["interfaceAssetModelId"]) == (model_id, interface)
    model = described(sitewise, model_id)
    properties = by_name(model["assetModelProperties"])
    assert list(properties) == ["Speed", "Heat", "Mean"]
    value = properties["Mean"]["type"]["metric"]["variables"][0]["value"]
    assert value == {"propertyId": properties["Speed"]["id"]}
    assert mappings(sitewise, model_id, interface) == {"Speed": "Speed", "Mean": "Mean"}
    assert model["interfaceDetails"] == [{"id": interface}]
    listed = sitewise.list_asset_model_properties(assetModelId=model_id)["assetModelPropertySummaries"]
    assert [len(item["interfaceSummaries"]) for item in listed] == [1, 0, 1]
    assert listed[0]["interfaceSummaries"][0]["interfaceAssetModelId"] == interface
    listing = sitewise.list_interface_relationships(interfaceAssetModelId=interface)
    assert listing["interfaceRelationshipSummaries"] == [{"id": model_id}]


def test_overrides_map_properties_of_other_names(sitewise, interface):
    model_id = make_model(sitewise, properties=[measurement("Tempo", externalId="tempo")])
    speed = described(sitewise, interface)["assetModelProperties"][0]["id"]
    override = {"assetModelPropertyId": "externalId:tempo", "interfaceAssetModelPropertyId": speed}
    apply(sitewise, model_id, interface, createMissingProperty=True, overrides=[override])
    assert mappings(sitewise, model_id, interface) == {"Speed": "Tempo", "Mean": "Mean"}


def test_every_property_must_be_mapped(sitewise, interface, refused):
    model_id = make_model(sitewise, properties=[measurement("Speed")])
    code, status, message = refused(
        apply, sitewise=sitewise, model_id=model_id, interface=interface, matchByPropertyName=True
    )
    assert (code, status) == ("InvalidRequestException", 400)
    assert "Mean" in message


def test_mapped_properties_are_of_one_type(sitewise, interface, refused):
    for wrong in (measurement("Speed", "INTEGER"), attribute("Speed", "1", "DOUBLE")):
        model_id = make_model(sitewise, properties=[wrong])
        code, _, message = refused(apply, sitewise=sitewise, model_id=model_id, interface=interface)
        assert code == "InvalidRequestException"
        assert "Speed" in message


def test_what_stands_for_an_interface_stays(sitewise, interface, refused):
    model_id = make_model(sitewise, properties=[measurement("Speed")])
    apply(sitewise, model_id, interface)
    speed, mean = described(sitewise, model_id)["assetModelProperties"]
    assert refused(update, sitewise=sitewise, model_id=model_id, assetModelProperties=[speed])[0] == (
        "InvalidRequestException"
    )
    mean["type"]["metric"]["expression"] = "max(s)"
    code, _, message = refused(update, sitewise=sitewise, model_id=model_id, assetModelProperties=[speed, mean])
    assert code == "InvalidRequestException"
    assert interface in message
    sitewise.delete_asset_model_interface_relationship(assetModelId=model_id, interfaceAssetModelId=interface)
    update(sitewise, model_id, assetModelProperties=[speed, mean])


def test_a_change_of_an_interface_comes_to_models_and_assets(sitewise, interface):
    model_id = make_model(sitewise, properties=[measurement("Speed")])
    apply(sitewise, model_id, interface)
    asset_id = make_asset(sitewise, model_id)
    speed, mean = described(sitewise, interface)["assetModelProperties"]
    mean["type"]["metric"]["expression"] = "max(s)"
    update(sitewise, interface, assetModelProperties=[speed, mean, attribute("Maker")])
    properties = by_name(described(sitewise, model_id)["assetModelProperties"])
    assert properties["Mean"]["type"]["metric"]["expression"] == "max(s)"
    names = [item["name"] for item in sitewise.describe_asset(assetId=asset_id)["assetProperties"]]
    assert names == ["Speed", "Mean", "Maker"]


def test_hierarchies_stand_for_those_of_the_interface(sitewise, interface):
    line = make_model(
        sitewise,
        "Line",
        type="INTERFACE",
        hierarchies=[{"name": "Machines", "childAssetModelId": interface}],
    )
    speed = described(sitewise, interface)["assetModelProperties"][0]["id"]
    total = metric("Total", "sum(s)", s={"hierarchyId": "Machines", "propertyId": speed})
    update(sitewise, line, assetModelProperties=[total])
    press = make_model(sitewise, properties=[measurement("Tempo")])
    [tempo] = described(sitewise, press)["assetModelProperties"]
    override = {"assetModelPropertyId": tempo["id"], "interfaceAssetModelPropertyId": speed}
    apply(sitewise, press, interface, createMissingProperty=True, overrides=[override])
    real = make_model(sitewise, hierarchies=[{"name": "Presses", "childAssetModelId": press}])
    apply(sitewise, real, line)
    model = described(sitewise, real)
    [hierarchy] = model["assetModelHierarchies"]
    value = model["assetModelProperties"][0]["type"]["metric"]["variables"][0]["value"]
    assert value == {"hierarchyId": hierarchy["id"], "propertyId": tempo["id"]}
    shown = sitewise.describe_asset_model_interface_relationship(assetModelId=real, interfaceAssetModelId=line)
    of_line = described(sitewise, line)["assetModelHierarchies"][0]["id"]
    assert shown["hierarchyMappings"] == [
        {"assetModelHierarchyId": hierarchy["id"], "interfaceAssetModelHierarchyId": of_line}
    ]


def test_interfaces_have_their_bounds(sitewise, interface, refused):
    model_id = make_model(sitewise)
    component = make_model(sitewise, type="COMPONENT_MODEL")
    assert refused(sitewise.create_asset, assetName="No", assetModelId=interface)[0] == "InvalidRequestException"
    for model, other in ((model_id, model_id), (component, interface), (interface, interface)):
        assert refused(apply, sitewise=sitewise, model_id=model, interface=other)[0] == "InvalidRequestException"
    arguments = {"assetModelId": model_id, "interfaceAssetModelId": interface}
    for call in (
        sitewise.describe_asset_model_interface_relationship,
        sitewise.delete_asset_model_interface_relationship,
    ):
        assert refused(call, **arguments)[:2] == ("ResourceNotFoundException", 404)
    apply(sitewise, model_id, interface)
    assert refused(sitewise.delete_asset_model, assetModelId=interface)[0] == "ConflictingOperationException"
    sitewise.delete_asset_model_interface_relationship(**arguments)
    assert (
        sitewise.list_interface_relationships(interfaceAssetModelId=interface)["interfaceRelationshipSummaries"] == []
    )


def test_a_transform_of_an_interface_names_the_models_properties(sitewise):
    interface = make_model(
        sitewise,
        type="INTERFACE",
        properties=[measurement("Celsius"), transform("Fahrenheit", "c * 1.8 + 32", c="Celsius")],
    )
    model_id = make_model(sitewise)
    apply(sitewise, model_id, interface, createMissingProperty=True)
    properties = by_name(described(sitewise, model_id)["assetModelProperties"])
    of_interface = by_name(described(sitewise, interface)["assetModelProperties"])
    value = properties["Fahrenheit"]["type"]["transform"]["variables"][0]["value"]
    assert value["propertyId"] == properties["Celsius"]["id"] != of_interface["Celsius"]["id"]
