"""Composite models: groups of properties, written in place or brought along by component models."""

import uuid

import pytest
from sitewise_models import (
    ALARM,
    attribute,
    by_name,
    described,
    make_asset,
    make_model,
    measurement,
    metric,
    transform,
    unique,
    update,
)


def make_composite(sitewise, model_id: str, name: str, **members) -> dict:
    arguments = {"assetModelCompositeModelName": name, "assetModelCompositeModelType": "CUSTOM"}
    for member, value in members.items():
        word = member[0].upper() + member[1:]
        arguments["assetModelCompositeModel" + word] = value
    for special in ("parent", "composed"):
        value = arguments.pop("assetModelCompositeModel" + special.capitalize(), None)
        if value:
            name = {
                "parent": "parentAssetModelCompositeModelId",
                "composed": "composedAssetModelId",
            }[special]
            arguments[name] = value
    return sitewise.create_asset_model_composite_model(assetModelId=model_id, **arguments)


def composite(sitewise, model_id: str, composite_id: str, **arguments) -> dict:
    return sitewise.describe_asset_model_composite_model(
        assetModelId=model_id, assetModelCompositeModelId=composite_id, **arguments
    )


@pytest.fixture
def motor(sitewise) -> str:
    """A component model with an inline composite model of its own."""
    motor = make_model(
        sitewise,
        "Motor",
        type="COMPONENT_MODEL",
        properties=[measurement("Current"), transform("Power", "i * 230", i="Current")],
    )
    make_composite(sitewise, motor, "Bearing", properties=[measurement("Heat")])
    return motor


def test_an_inline_composite_model_groups_properties(sitewise):
    model_id = make_model(sitewise, properties=[measurement("Speed")])
    created = make_composite(
        sitewise,
        model_id,
        "Servo",
        description="moves",
        externalId="servo",
        properties=[measurement("Position", unit="mm"), transform("Inches", "p / 25.4", p="Position")],
    )
    composite_id = created["assetModelCompositeModelId"]
    assert created["assetModelStatus"] == {"state": "UPDATING"}
    assert created["assetModelId"] == model_id
    assert created["assetModelCompositeModelPath"] == [{"id": composite_id, "name": "Servo"}]
    shown = composite(sitewise, model_id, "externalId:servo")
    assert shown["assetModelCompositeModelId"] == composite_id
    assert shown["assetModelCompositeModelDescription"] == "moves"
    position, inches = shown["assetModelCompositeModelProperties"]
    assert [step["name"] for step in position["path"]] == ["Servo", "Position"]
    assert inches["type"]["transform"]["variables"][0]["value"] == {"propertyId": position["id"]}
    assert "compositionDetails" not in shown
    model = described(sitewise, model_id)
    [summary] = model["assetModelCompositeModelSummaries"]
    assert (summary["id"], summary["name"], summary["externalId"]) == (composite_id, "Servo", "servo")
    assert len(model["assetModelProperties"]) == 1
    assert model["assetModelVersion"] == "2"


def test_composite_models_are_in_one_another(sitewise):
    model_id = make_model(sitewise)
    outer = make_composite(sitewise, model_id, "Robot")["assetModelCompositeModelId"]
    inner = make_composite(sitewise, model_id, "Arm", parent=outer, properties=[measurement("Angle")])
    assert [step["name"] for step in inner["assetModelCompositeModelPath"]] == ["Robot", "Arm"]
    shown = composite(sitewise, model_id, outer)
    assert [one["name"] for one in shown["assetModelCompositeModelSummaries"]] == ["Arm"]
    listing = sitewise.list_asset_model_composite_models(assetModelId=model_id)
    assert [one["name"] for one in listing["assetModelCompositeModelSummaries"]] == ["Robot", "Arm"]
    sitewise.delete_asset_model_composite_model(assetModelId=model_id, assetModelCompositeModelId=outer)
    listing = sitewise.list_asset_model_composite_models(assetModelId=model_id)
    assert listing["assetModelCompositeModelSummaries"] == []


def test_a_component_model_brings_its_properties_along(sitewise, motor):
    model_id = make_model(sitewise)
    left = make_composite(sitewise, model_id, "Left", composed=motor)["assetModelCompositeModelId"]
    right = make_composite(sitewise, model_id, "Right", composed=motor)["assetModelCompositeModelId"]
    shown = composite(sitewise, model_id, left)
    assert shown["compositionDetails"] == {"compositionRelationship": [{"id": motor}]}
    current, power = shown["assetModelCompositeModelProperties"]
    assert [current["name"], power["name"]] == ["Current", "Power"]
    assert power["type"]["transform"]["variables"][0]["value"]["propertyId"] == current["id"]
    [bearing] = shown["assetModelCompositeModelSummaries"]
    assert [step["name"] for step in bearing["path"]] == ["Left", "Bearing"]
    listing = sitewise.list_asset_model_properties(assetModelId=model_id, filter="ALL", maxResults=2)
    assert len(listing["assetModelPropertySummaries"]) == 2
    assert listing["nextToken"]
    pages = sitewise.get_paginator("list_asset_model_properties").paginate(
        assetModelId=model_id, filter="ALL", PaginationConfig={"PageSize": 4}
    )
    properties = [item for page in pages for item in page["assetModelPropertySummaries"]]
    of_motor = sitewise.list_asset_model_properties(assetModelId=motor, filter="ALL")
    ids = {item["id"] for item in properties + of_motor["assetModelPropertySummaries"]}
    assert len(properties) == 6
    assert len(ids) == 9
    relationships = sitewise.list_composition_relationships(assetModelId=motor)
    assert relationships["compositionRelationshipSummaries"] == [
        {"assetModelId": model_id, "assetModelCompositeModelId": one, "assetModelCompositeModelType": "CUSTOM"}
        for one in (left, right)
    ]


def test_component_models_are_in_one_another(sitewise, motor):
    axis = make_model(sitewise, "Axis", type="COMPONENT_MODEL")
    make_composite(sitewise, axis, "Drive", composed=motor)
    power = next(
        item
        for item in sitewise.list_asset_model_properties(assetModelId=axis, filter="ALL")["assetModelPropertySummaries"]
        if item["name"] == "Power"
    )
    update(sitewise, axis, assetModelProperties=[metric("Mean", "avg(p)", p=power["id"])])
    model_id = make_model(sitewise)
    make_composite(sitewise, model_id, "X", composed=axis)
    listing = sitewise.list_asset_model_properties(assetModelId=model_id, filter="ALL")
    properties = by_name(listing["assetModelPropertySummaries"])
    assert [step["name"] for step in properties["Heat"]["path"]] == ["X", "Drive", "Bearing", "Heat"]
    value = properties["Mean"]["type"]["metric"]["variables"][0]["value"]
    assert value["propertyId"] == properties["Power"]["id"]
    inner = properties["Heat"]["path"][1]["id"]
    shown = composite(sitewise, model_id, inner)
    assert shown["compositionDetails"]["compositionRelationship"] == [{"id": axis}, {"id": motor}]


def test_a_change_of_a_component_model_comes_to_assets(sitewise, motor):
    model_id = make_model(sitewise)
    make_composite(sitewise, model_id, "Drive", composed=motor)
    asset_id = make_asset(sitewise, model_id)

    def names() -> list[str]:
        listing = sitewise.list_asset_properties(assetId=asset_id, filter="ALL")
        return [item["path"][-1]["name"] for item in listing["assetPropertySummaries"]]

    assert names() == ["Current", "Power", "Heat"]
    etag = described(sitewise, model_id)["eTag"]
    kept = [
        item["id"] for item in sitewise.list_asset_properties(assetId=asset_id, filter="ALL")["assetPropertySummaries"]
    ]
    before = described(sitewise, motor)["assetModelProperties"]
    update(sitewise, motor, assetModelProperties=[*before, attribute("Maker")])
    assert names() == ["Current", "Power", "Maker", "Heat"]
    after = [
        item["id"] for item in sitewise.list_asset_properties(assetId=asset_id, filter="ALL")["assetPropertySummaries"]
    ]
    assert set(kept) < set(after)
    assert described(sitewise, model_id)["eTag"] != etag


def test_what_goes_from_a_component_model_is_not_needed_elsewhere(sitewise, motor, refused):
    axis = make_model(sitewise, "Axis", type="COMPONENT_MODEL")
    make_composite(sitewise, axis, "Drive", composed=motor)
    model_id = make_model(sitewise)
    make_composite(sitewise, model_id, "X", composed=axis)
    path = [{"name": "X"}, {"name": "Drive"}, {"name": "Power"}]
    total = metric("Total", "sum(p)", p={"propertyPath": path})
    update(sitewise, model_id, assetModelProperties=[total])
    asset_id = make_asset(sitewise, model_id)
    current, _ = described(sitewise, motor)["assetModelProperties"]
    code, _, message = refused(update, sitewise=sitewise, model_id=motor, assetModelProperties=[current])
    assert code == "InvalidRequestException"
    assert "Total" in message
    listing = sitewise.list_asset_properties(assetId=asset_id, filter="ALL")["assetPropertySummaries"]
    [power] = [item["id"] for item in listing if item["path"][-1]["name"] == "Power"]
    alias = {"propertyId": power, "propertyAlias": unique("/axis")}
    sitewise.update_asset_property(assetId=asset_id, **alias)
    update(sitewise, model_id, assetModelProperties=[])
    update(sitewise, motor, assetModelProperties=[current])
    listing = sitewise.list_asset_properties(assetId=asset_id, filter="ALL")["assetPropertySummaries"]
    assert [item["path"][-1]["name"] for item in listing] == ["Current", "Heat"]
    other = make_asset(sitewise, make_model(sitewise, properties=[measurement("P", externalId="the-p")]))
    sitewise.update_asset_property(assetId=other, **alias | {"propertyId": "externalId:the-p"})


def test_a_change_of_a_component_model_propagates(start, refused):
    account = start("--settle", "10000")
    sitewise = account.sitewise

    def at(seconds: int) -> None:
        account.admin("POST", "clock", {"now": f"2026-03-01T00:00:{seconds:02}Z"})

    def states() -> list[str]:
        models = (motor, axis, model_id)
        return [described(sitewise, model)["assetModelStatus"]["state"] for model in models]

    at(0)
    motor = make_model(sitewise, type="COMPONENT_MODEL")
    axis = make_model(sitewise, type="COMPONENT_MODEL")
    model_id = make_model(sitewise)
    at(11)
    make_composite(sitewise, axis, "Drive", composed=motor)
    at(22)
    make_composite(sitewise, model_id, "X", composed=axis)
    at(33)
    update(sitewise, motor, assetModelProperties=[measurement("Current")])
    assert states() == ["UPDATING", "ACTIVE", "ACTIVE"]
    at(39)
    assert states() == ["PROPAGATING", "UPDATING", "UPDATING"]
    assert refused(update, sitewise=sitewise, model_id=model_id)[0] == "ConflictingOperationException"
    listing = sitewise.list_asset_model_properties(assetModelId=model_id, filter="ALL")
    assert listing["assetModelPropertySummaries"] == []
    at(44)
    assert states() == ["ACTIVE", "ACTIVE", "ACTIVE"]
    listing = sitewise.list_asset_model_properties(assetModelId=model_id, filter="ALL")
    assert len(listing["assetModelPropertySummaries"]) == 1


def test_expressions_find_properties_by_path(sitewise, motor):
    model_id = make_model(sitewise)
    make_composite(sitewise, model_id, "Drive", composed=motor)
    path = [{"name": "Drive"}, {"name": "Bearing"}, {"name": "Heat"}]
    update(
        sitewise,
        model_id,
        assetModelProperties=[transform("Kelvin", "h + 273.15", h={"propertyPath": path})],
    )
    value = described(sitewise, model_id)["assetModelProperties"][0]["type"]["transform"]["variables"][0]["value"]
    assert [step["name"] for step in value["propertyPath"]] == ["Drive", "Bearing", "Heat"]
    assert value["propertyId"] == value["propertyPath"][-1]["id"]


def test_a_composite_model_that_is_needed_is_not_deleted(sitewise, refused):
    model_id = make_model(sitewise)
    made = make_composite(sitewise, model_id, "Servo", properties=[measurement("P")])
    composite_id = made["assetModelCompositeModelId"]
    [needed] = composite(sitewise, model_id, composite_id)["assetModelCompositeModelProperties"]
    update(sitewise, model_id, assetModelProperties=[transform("T", "p", p=needed["id"])])
    code, _, message = refused(
        sitewise.delete_asset_model_composite_model,
        assetModelId=model_id,
        assetModelCompositeModelId=composite_id,
    )
    assert code == "InvalidRequestException"
    assert needed["id"] in message


def test_custom_composite_models_stay_over_updates_of_the_model(sitewise):
    model_id = make_model(sitewise, compositeModels=[{"name": "A", "type": "AWS/ALARM", "properties": ALARM}])
    make_composite(sitewise, model_id, "Servo")
    sitewise.update_asset_model(assetModelId=model_id, assetModelName=unique("Bare"))
    model = described(sitewise, model_id)
    assert model["assetModelCompositeModels"] == []
    assert [one["name"] for one in model["assetModelCompositeModelSummaries"]] == ["Servo"]


def test_an_update_keeps_ids(sitewise, refused):
    model_id = make_model(sitewise)
    made = make_composite(sitewise, model_id, "Servo", properties=[measurement("P"), measurement("Q")])
    composite_id = made["assetModelCompositeModelId"]
    before = by_name(composite(sitewise, model_id, composite_id)["assetModelCompositeModelProperties"])
    arguments = {"assetModelId": model_id, "assetModelCompositeModelId": composite_id}
    updated = sitewise.update_asset_model_composite_model(
        **arguments,
        assetModelCompositeModelName="Drive",
        assetModelCompositeModelExternalId="drive",
        assetModelCompositeModelProperties=[measurement("R", id=before["P"]["id"]), measurement("Q")],
    )
    assert updated["assetModelCompositeModelPath"] == [{"id": composite_id, "name": "Drive"}]
    shown = composite(sitewise, model_id, "externalId:drive")
    after = by_name(shown["assetModelCompositeModelProperties"])
    assert (after["R"]["id"], after["Q"]["id"]) == (before["P"]["id"], before["Q"]["id"])
    for changed in (
        {"assetModelCompositeModelExternalId": "other"},
        {"assetModelCompositeModelProperties": [measurement("Q", "INTEGER")]},
    ):
        code, *_ = refused(
            sitewise.update_asset_model_composite_model,
            **arguments,
            assetModelCompositeModelName="Drive",
            **changed,
        )
        assert code == "InvalidRequestException"


def test_what_a_component_model_brought_along_gets_external_ids(sitewise, motor, refused):
    model_id = make_model(sitewise)
    made = make_composite(sitewise, model_id, "Drive", composed=motor)["assetModelCompositeModelId"]
    shown = composite(sitewise, model_id, made)
    current = shown["assetModelCompositeModelProperties"][0]
    [bearing] = shown["assetModelCompositeModelSummaries"]
    sitewise.update_asset_model_composite_model(
        assetModelId=model_id,
        assetModelCompositeModelId=made,
        assetModelCompositeModelName="Drive",
        assetModelCompositeModelProperties=[measurement("Current", id=current["id"], externalId="drive-i")],
    )
    arguments = {"assetModelId": model_id, "assetModelCompositeModelId": bearing["id"]}
    sitewise.update_asset_model_composite_model(
        **arguments, assetModelCompositeModelName="Bearing", assetModelCompositeModelExternalId="ball"
    )
    assert composite(sitewise, model_id, "externalId:ball")["assetModelCompositeModelId"] == bearing["id"]
    asset_id = make_asset(sitewise, model_id)
    found = sitewise.describe_asset_property(assetId=asset_id, propertyId="externalId:drive-i")
    assert found["compositeModel"]["assetProperty"]["id"] == current["id"]
    code, _, message = refused(
        sitewise.update_asset_model_composite_model, **arguments, assetModelCompositeModelName="Other"
    )
    assert code == "InvalidRequestException"
    assert "Bearing" in message
    assert refused(sitewise.delete_asset_model_composite_model, **arguments)[0] == "InvalidRequestException"


def test_component_models_have_their_bounds(sitewise, motor, refused):
    plain = make_model(sitewise)
    interface = make_model(sitewise, type="INTERFACE")
    base = {"assetModelCompositeModelName": "X", "assetModelCompositeModelType": "CUSTOM"}

    def told(model_id: str, **members) -> str:
        code, status, message = refused(
            sitewise.create_asset_model_composite_model, assetModelId=model_id, **base | members
        )
        assert (code, status) == ("InvalidRequestException", 400)
        return message

    assert "no COMPONENT_MODEL" in told(plain, composedAssetModelId=plain)
    assert "INTERFACE" in told(interface, composedAssetModelId=motor)
    assert "itself" in told(motor, composedAssetModelId=motor)
    axis = make_model(sitewise, type="COMPONENT_MODEL")
    make_composite(sitewise, axis, "Drive", composed=motor)
    assert "itself" in told(motor, composedAssetModelId=axis)
    assert "composedAssetModelId" in told(
        plain, composedAssetModelId=motor, assetModelCompositeModelProperties=[measurement("P")]
    )
    assert "AWS/NONE" in told(plain, assetModelCompositeModelType="AWS/NONE")
    made = make_composite(sitewise, plain, "X", composed=motor)["assetModelCompositeModelId"]
    assert "X" in told(plain)
    assert motor in told(plain, parentAssetModelCompositeModelId=made, assetModelCompositeModelName="Y")
    assert refused(sitewise.create_asset, assetName="No", assetModelId=motor)[0] == "InvalidRequestException"
    assert refused(sitewise.delete_asset_model, assetModelId=motor)[0] == "ConflictingOperationException"
    hierarchy = [{"name": "H", "childAssetModelId": plain}]
    assert (
        refused(
            sitewise.create_asset_model,
            assetModelName=unique("Component"),
            assetModelType="COMPONENT_MODEL",
            assetModelHierarchies=hierarchy,
        )[0]
        == "InvalidRequestException"
    )


def test_changes_are_guarded_by_etags(sitewise, refused):
    model_id = make_model(sitewise)
    etag = described(sitewise, model_id)["eTag"]
    base = {"assetModelId": model_id, "assetModelCompositeModelType": "CUSTOM"}
    sitewise.create_asset_model_composite_model(**base, assetModelCompositeModelName="A", ifMatch=etag)
    assert refused(
        sitewise.create_asset_model_composite_model,
        **base,
        assetModelCompositeModelName="B",
        ifMatch=etag,
    )[:2] == ("PreconditionFailedException", 412)


def test_assets_have_composite_models(sitewise, motor):
    model_id = make_model(sitewise, compositeModels=[{"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM}])
    made = make_composite(sitewise, model_id, "Drive", composed=motor, externalId="drive")
    drive = made["assetModelCompositeModelId"]
    asset_id = make_asset(sitewise, model_id)
    asset = sitewise.describe_asset(assetId=asset_id)
    [alarm] = asset["assetCompositeModels"]
    assert [item["name"] for item in alarm["properties"]] == ["AWS/ALARM_TYPE", "AWS/ALARM_STATE"]
    [summary] = asset["assetCompositeModelSummaries"]
    assert (summary["id"], summary["name"]) == (drive, "Drive")
    shown = sitewise.describe_asset_composite_model(assetId=asset_id, assetCompositeModelId="externalId:drive")
    assert shown["assetCompositeModelId"] == drive
    assert shown["assetCompositeModelDescription"] == ""
    assert [item["name"] for item in shown["assetCompositeModelProperties"]] == ["Current", "Power"]
    [bearing] = shown["assetCompositeModelSummaries"]
    inner = sitewise.describe_asset_composite_model(assetId=asset_id, assetCompositeModelId=bearing["id"])
    [heat] = inner["assetCompositeModelProperties"]
    found = sitewise.describe_asset_property(assetId=asset_id, propertyId=heat["id"])
    assert found["compositeModel"]["name"] == "Bearing"
    assert "assetProperty" not in found


def test_what_is_not_there_is_not_found(sitewise, refused):
    model_id = make_model(sitewise)
    missing = str(uuid.uuid4())
    arguments = {"assetModelId": model_id, "assetModelCompositeModelId": missing}
    for call, more in (
        (sitewise.describe_asset_model_composite_model, {}),
        (sitewise.update_asset_model_composite_model, {"assetModelCompositeModelName": "X"}),
        (sitewise.delete_asset_model_composite_model, {}),
    ):
        code, status, message = refused(call, **arguments, **more)
        assert (code, status) == ("ResourceNotFoundException", 404)
        assert missing in message
