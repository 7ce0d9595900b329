"""Asset models of AWS IoT SiteWise: what they are made of, and how they are listed."""

import uuid

import pytest
from sitewise_models import (
    ALARM,
    attribute,
    by_name,
    described,
    make_model,
    measurement,
    metric,
    transform,
    unique,
    update,
)

MISSING = "00000000-0000-4000-8000-000000000001"


def test_what_was_put_is_described(sitewise):
    child = make_model(sitewise, "Child")
    created = sitewise.create_asset_model(
        assetModelName="Müller & Söhne",
        assetModelDescription="Presses",
        assetModelExternalId="press-model",
        assetModelProperties=[
            attribute("Serial", "none", externalId="serial", unit="-"),
            measurement("Speed", unit="rpm"),
        ],
        assetModelHierarchies=[{"name": "Parts", "childAssetModelId": child, "externalId": "parts"}],
        assetModelCompositeModels=[{"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM}],
        tags={"line": "7"},
    )
    assert created["assetModelStatus"] == {"state": "CREATING"}
    model = described(sitewise, created["assetModelId"])
    assert model["assetModelStatus"] == {"state": "ACTIVE"}
    assert model["assetModelArn"] == created["assetModelArn"]
    assert (model["assetModelName"], model["assetModelDescription"]) == ("Müller & Söhne", "Presses")
    assert (model["assetModelType"], model["assetModelVersion"]) == ("ASSET_MODEL", "1")
    assert model["assetModelExternalId"] == "press-model"
    serial, speed = model["assetModelProperties"]
    assert (serial["externalId"], serial["unit"], serial["dataType"]) == ("serial", "-", "STRING")
    assert serial["type"] == {"attribute": {"defaultValue": "none"}}
    assert speed["path"] == [{"id": speed["id"], "name": "Speed"}]
    [parts] = model["assetModelHierarchies"]
    assert (parts["name"], parts["childAssetModelId"], parts["externalId"]) == ("Parts", child, "parts")
    [alarm] = model["assetModelCompositeModels"]
    assert (alarm["name"], alarm["type"], len(alarm["properties"])) == ("Alarm", "AWS/ALARM", 2)
    assert model["assetModelCompositeModelSummaries"] == []
    assert model["interfaceDetails"] == []


def test_external_ids_stand_for_ids(sitewise, refused):
    sitewise.create_asset_model(assetModelName=unique("Named"), assetModelExternalId="named-1")
    model = described(sitewise, "externalId:named-1")
    assert described(sitewise, model["assetModelId"])["assetModelExternalId"] == "named-1"
    assert refused(sitewise.describe_asset_model, assetModelId="externalId:named-2")[0] == "ResourceNotFoundException"


def test_properties_can_be_left_out_of_a_description(sitewise):
    model_id = make_model(sitewise, properties=[measurement("Speed")])
    assert described(sitewise, model_id, excludeProperties=True)["assetModelProperties"] == []


def test_a_name_is_taken_once_for_each_type(sitewise, refused):
    name = unique("Once")
    first = sitewise.create_asset_model(assetModelName=name)["assetModelId"]
    sitewise.create_asset_model(assetModelName=name, assetModelType="COMPONENT_MODEL")
    sitewise.create_asset_model(assetModelName=name, assetModelType="INTERFACE")
    code, status, message = refused(sitewise.create_asset_model, assetModelName=name)
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert name in message
    other = make_model(sitewise)
    assert refused(sitewise.update_asset_model, assetModelId=other, assetModelName=name)[0] == (
        "ResourceAlreadyExistsException"
    )
    sitewise.update_asset_model(assetModelId=first, assetModelName=name)


def test_ids_and_external_ids_are_taken_once(sitewise, refused):
    model_id = str(uuid.uuid4())
    sitewise.create_asset_model(assetModelName=unique("Mine"), assetModelId=model_id, assetModelExternalId="mine-1")
    for taken in ({"assetModelId": model_id}, {"assetModelExternalId": "mine-1"}):
        code, status, _ = refused(sitewise.create_asset_model, assetModelName=unique("Mine"), **taken)
        assert (code, status) == ("ResourceAlreadyExistsException", 409)


def test_ids_of_what_is_in_models_are_taken_once(sitewise, refused):
    chosen = str(uuid.uuid4())
    first = make_model(sitewise, properties=[measurement("A", id=chosen)])
    assert described(sitewise, first)["assetModelProperties"][0]["id"] == chosen
    arguments = {"assetModelName": unique("Copy"), "assetModelProperties": [measurement("A", id=chosen)]}
    code, status, message = refused(sitewise.create_asset_model, **arguments)
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert chosen in message
    twice = [measurement("A", id=chosen), measurement("B", id=chosen)]
    code, _, message = refused(update, sitewise=sitewise, model_id=first, assetModelProperties=twice)
    assert code == "InvalidRequestException"
    assert chosen in message
    sitewise.delete_asset_model(assetModelId=first)
    sitewise.create_asset_model(**arguments)


def test_errors_name_the_resource(sitewise):
    name = unique("Twice")
    model_id = sitewise.create_asset_model(assetModelName=name)["assetModelId"]
    with pytest.raises(sitewise.exceptions.ResourceAlreadyExistsException) as error:
        sitewise.create_asset_model(assetModelName=name)
    assert error.value.response["resourceId"] == model_id
    assert error.value.response["resourceArn"].endswith(f":asset-model/{model_id}")


@pytest.mark.parametrize(
    ("properties", "told"),
    [
        ([measurement("A"), measurement("A")], "property name A"),
        ([measurement("A", externalId="xx"), measurement("B", externalId="xx")], "xx"),
        ([measurement("A", "VIDEO")], "[0].dataType"),
        ([measurement("A", "STRUCT")], "[0].dataTypeSpec"),
        ([measurement("A", dataTypeSpec="AWS/ALARM_STATE")], "[0].dataTypeSpec"),
        ([{"name": "A", "dataType": "DOUBLE", "type": {}}], "[0].type"),
        (
            [{"name": "A", "dataType": "DOUBLE", "type": {"measurement": {}, "attribute": {}}}],
            "[0].type",
        ),
        ([attribute("A", "seven", "INTEGER")], "'seven'"),
        ([attribute("A", "3000000000", "INTEGER")], "'3000000000'"),
        ([attribute("A", "x", "DOUBLE")], "'x'"),
        ([attribute("A", "yes", "BOOLEAN")], "'yes'"),
        ([transform("A", "b + 1", b="B")], "'B'"),
        ([measurement("B"), transform("A", "b", b={"hierarchyId": "H", "propertyId": "B"})], "only metrics"),
        ([attribute("B", "1", "DOUBLE"), transform("A", "b + 1", b="B")], "attribute"),
        ([measurement("B"), metric("A", "avg(b)", "30s", b="B")], "'30s'"),
        ([measurement("B"), metric("A", "avg(b)", "2w", b="B")], "'2w'"),
        ([measurement("B"), metric("A", "avg(b)", "1h", "soon", b="B")], "'soon'"),
        ([measurement("B"), metric("A", "avg(b)", b={"hierarchyId": "Lines", "propertyId": "B"})], "'Lines'"),
        ([measurement("B"), metric("A", "avg(b)", b={})], "neither"),
        ([measurement("B"), metric("A", "  ", b="B")], "expression"),
    ],
)
def test_what_a_model_cannot_have_is_refused(sitewise, refused, properties, told):
    code, status, message = refused(
        sitewise.create_asset_model, assetModelName=unique("Wrong"), assetModelProperties=properties
    )
    assert (code, status) == ("InvalidRequestException", 400)
    assert told in message


@pytest.mark.parametrize("interval", ["1m", "15m", "1h", "1d", "1w", "PT5M", "P1D"])
def test_windows_are_a_minute_to_a_week(sitewise, interval):
    model_id = make_model(sitewise, properties=[measurement("B"), metric("A", "avg(b)", interval, b="B")])
    kind = described(sitewise, model_id)["assetModelProperties"][1]["type"]["metric"]
    assert kind["window"] == {"tumbling": {"interval": interval}}


def test_expressions_are_kept_with_the_ids_of_what_they_name(sitewise):
    child = make_model(sitewise, properties=[measurement("Power", externalId="power")])
    hierarchy = {"name": "Turbines", "childAssetModelId": child}
    model_id = make_model(
        sitewise,
        properties=[
            measurement("Celsius"),
            transform("Fahrenheit", "c * 1.8 + 32", c="Celsius"),
            metric("Total", "sum(p)", p={"hierarchyId": "Turbines", "propertyId": "externalId:power"}),
        ],
        hierarchies=[hierarchy],
    )
    model = described(sitewise, model_id)
    properties = by_name(model["assetModelProperties"])
    value = properties["Fahrenheit"]["type"]["transform"]["variables"][0]["value"]
    assert value == {"propertyId": properties["Celsius"]["id"]}
    value = properties["Total"]["type"]["metric"]["variables"][0]["value"]
    [power] = described(sitewise, child)["assetModelProperties"]
    assert value == {
        "hierarchyId": model["assetModelHierarchies"][0]["id"],
        "propertyId": power["id"],
    }


def test_alarms_have_a_type_and_a_state(sitewise, refused):
    composite = {"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM[:1]}
    code, _, message = refused(
        sitewise.create_asset_model, assetModelName=unique("Alarm"), assetModelCompositeModels=[composite]
    )
    assert code == "InvalidRequestException"
    assert "AWS/ALARM_STATE" in message
    for kind in ("CUSTOM", "AWS/OTHER"):
        code, _, message = refused(
            sitewise.create_asset_model,
            assetModelName=unique("Alarm"),
            assetModelCompositeModels=[composite | {"type": kind}],
        )
        assert code == "InvalidRequestException"
        assert kind in message


def test_hierarchies_lead_to_models_that_are_there(sitewise, refused):
    hierarchy = {"name": "Children", "childAssetModelId": MISSING}
    code, status, message = refused(
        sitewise.create_asset_model, assetModelName=unique("Parent"), assetModelHierarchies=[hierarchy]
    )
    assert (code, status) == ("ResourceNotFoundException", 404)
    assert "assetModelHierarchies[0]" in message
    for kind in ("COMPONENT_MODEL", "INTERFACE"):
        hierarchy["childAssetModelId"] = make_model(sitewise, type=kind)
        code, _, message = refused(
            sitewise.create_asset_model, assetModelName=unique("Parent"), assetModelHierarchies=[hierarchy]
        )
        assert code == "InvalidRequestException"
        assert kind in message


def test_models_are_listed_by_type_and_version(start):
    sitewise = start().sitewise
    made = {
        kind: make_model(sitewise, kind, type=kind, externalId=f"of-{kind}")
        for kind in ("ASSET_MODEL", "COMPONENT_MODEL", "INTERFACE")
    }
    looped = [measurement("A"), transform("B", "a + b", a="A", b="B")]
    failed = make_model(sitewise, properties=looped)
    update(sitewise, made["ASSET_MODEL"], assetModelName="Renamed", assetModelProperties=looped)

    def listed(**arguments) -> dict[str, dict]:
        models = sitewise.list_asset_models(**arguments)["assetModelSummaries"]
        return {model["id"]: model for model in models}

    assert list(listed()) == [*made.values(), failed]
    for kind, model_id in made.items():
        expected = [model_id] + ([failed] if kind == "ASSET_MODEL" else [])
        assert list(listed(assetModelTypes=[kind])) == expected
    latest = listed()[made["ASSET_MODEL"]]
    assert (latest["name"], latest["version"], latest["status"]["state"]) == ("Renamed", "2", "FAILED")
    assert latest["externalId"] == "of-ASSET_MODEL"
    active = listed(assetModelVersion="ACTIVE")
    assert list(active) == list(made.values())
    before = active[made["ASSET_MODEL"]]
    assert (before["version"], before["status"]) == ("1", {"state": "ACTIVE"})
    assert before["name"] != "Renamed"


def test_seeds_come_before_what_is_kept(start):
    sitewise = start("--asset-models", "7").sitewise
    model_id = make_model(sitewise)
    pages = sitewise.get_paginator("list_asset_models").paginate(PaginationConfig={"PageSize": 3})
    ids = [model["id"] for page in pages for model in page["assetModelSummaries"]]
    assert len(set(ids)) == 8
    assert ids[-1] == model_id


def test_page_sizes_do_not_change_what_is_listed(start):
    sitewise = start().sitewise
    made = [make_model(sitewise) for _ in range(23)]
    for size in (1, 7, 23, 250):
        pages = sitewise.get_paginator("list_asset_models").paginate(PaginationConfig={"PageSize": size})
        assert [model["id"] for page in pages for model in page["assetModelSummaries"]] == made


def test_properties_of_models_are_listed(sitewise):
    composite = {"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM}
    model_id = make_model(
        sitewise,
        properties=[measurement("A", unit="rpm", externalId="aa"), attribute("B")],
        compositeModels=[composite],
    )
    [alarm] = described(sitewise, model_id)["assetModelCompositeModels"]
    listing = sitewise.list_asset_model_properties(assetModelId=model_id)
    first, second = listing["assetModelPropertySummaries"]
    assert (first["name"], first["unit"], first["externalId"]) == ("A", "rpm", "aa")
    assert "assetModelCompositeModelId" not in first
    assert "unit" not in second
    listing = sitewise.list_asset_model_properties(assetModelId=model_id, filter="ALL")
    *_, state = listing["assetModelPropertySummaries"]
    assert len(listing["assetModelPropertySummaries"]) == 4
    assert state["assetModelCompositeModelId"] == alarm["id"]
    assert [step["name"] for step in state["path"]] == ["Alarm", "AWS/ALARM_STATE"]
