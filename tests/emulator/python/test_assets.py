"""Assets of AWS IoT SiteWise: what they have of their model, and what is their own."""

import time
import uuid

import pytest
from sitewise_models import (
    attribute,
    by_name,
    described,
    make_asset,
    make_model,
    measurement,
    transform,
    unique,
    update,
)

PROPERTIES = [
    attribute("Serial", "none", externalId="serial"),
    measurement("Celsius", unit="C", externalId="celsius"),
    transform("Fahrenheit", "c * 1.8 + 32", c="Celsius"),
]
MISSING = "00000000-0000-4000-8000-000000000001"


def test_what_was_put_is_described(sitewise):
    model_id = make_model(sitewise, properties=PROPERTIES)
    created = sitewise.create_asset(
        assetName="Presse Ä",
        assetModelId=model_id,
        assetDescription="the seventh",
        assetExternalId="press-7",
        tags={"line": "7"},
    )
    assert created["assetStatus"] == {"state": "CREATING"}
    assert created["assetArn"].endswith(f":asset/{created['assetId']}")
    asset = sitewise.describe_asset(assetId="externalId:press-7")
    assert asset["assetId"] == created["assetId"]
    assert asset["assetArn"] == created["assetArn"]
    assert (asset["assetName"], asset["assetDescription"]) == ("Presse Ä", "the seventh")
    assert (asset["assetModelId"], asset["assetExternalId"]) == (model_id, "press-7")
    assert asset["assetStatus"] == {"state": "ACTIVE"}
    assert asset["assetHierarchies"] == []
    assert asset["assetCompositeModelSummaries"] == []


def test_an_asset_has_the_properties_and_hierarchies_of_its_model(sitewise):
    child = make_model(sitewise)
    model_id = make_model(
        sitewise,
        properties=PROPERTIES,
        hierarchies=[{"name": "Parts", "childAssetModelId": child, "externalId": "parts"}],
    )
    asset_id = make_asset(sitewise, model_id)
    asset, model = sitewise.describe_asset(assetId=asset_id), described(sitewise, model_id)
    for item, of_model in zip(asset["assetProperties"], model["assetModelProperties"], strict=True):
        for member in ("id", "name", "dataType", "path"):
            assert item[member] == of_model[member]
        assert item.get("unit") == of_model.get("unit")
        assert "alias" not in item
        assert item["notification"] == {
            "topic": f"$aws/sitewise/asset-models/{model_id}/assets/{asset_id}/properties/{item['id']}",
            "state": "DISABLED",
        }
    [hierarchy] = model["assetModelHierarchies"]
    assert asset["assetHierarchies"] == [{"id": hierarchy["id"], "name": "Parts", "externalId": "parts"}]
    assert sitewise.describe_asset(assetId=asset_id, excludeProperties=True)["assetProperties"] == []


def test_a_change_of_the_model_is_seen_in_its_assets(sitewise):
    model_id = make_model(sitewise, properties=PROPERTIES)
    asset_id = make_asset(sitewise, model_id)
    before = by_name(sitewise.describe_asset(assetId=asset_id)["assetProperties"])
    sitewise.update_asset_property(assetId=asset_id, propertyId=before["Serial"]["id"], propertyAlias=unique("/alias"))
    properties = described(sitewise, model_id)["assetModelProperties"]
    properties[1] |= {"name": "Heat", "unit": "K"}
    update(sitewise, model_id, assetModelProperties=[properties[1], measurement("New")])
    after = by_name(sitewise.describe_asset(assetId=asset_id)["assetProperties"])
    assert list(after) == ["Heat", "New"]
    assert (after["Heat"]["id"], after["Heat"]["unit"]) == (before["Celsius"]["id"], "K")


def test_the_values_of_a_removed_property_are_gone(sitewise):
    model_id = make_model(sitewise, properties=PROPERTIES)
    asset_id = make_asset(sitewise, model_id)
    properties = described(sitewise, model_id)["assetModelProperties"]
    named = {"assetId": asset_id, "propertyId": properties[1]["id"]}
    value = {"value": {"doubleValue": 1.5}, "timestamp": {"timeInSeconds": int(time.time())}}
    entry = {"entryId": "1", **named, "propertyValues": [value]}
    assert sitewise.batch_put_asset_property_value(entries=[entry])["errorEntries"] == []
    assert sitewise.get_asset_property_value(**named)["propertyValue"]["value"] == {"doubleValue": 1.5}
    update(sitewise, model_id, assetModelProperties=[])
    update(sitewise, model_id, assetModelProperties=properties)
    assert "propertyValue" not in sitewise.get_asset_property_value(**named)


def test_ids_and_external_ids_are_taken_once(sitewise, refused):
    model_id = make_model(sitewise)
    asset_id = str(uuid.uuid4())
    make_asset(sitewise, model_id, assetId=asset_id, assetExternalId="taken-1")
    for taken in ({"assetId": asset_id}, {"assetExternalId": "taken-1"}):
        with pytest.raises(sitewise.exceptions.ResourceAlreadyExistsException) as error:
            make_asset(sitewise, model_id, **taken)
        assert error.value.response["resourceId"] == asset_id
    other = make_asset(sitewise, model_id)
    assert refused(sitewise.update_asset, assetId=other, assetName="Other", assetExternalId="taken-1")[0] == (
        "ResourceAlreadyExistsException"
    )
    sitewise.update_asset(assetId=other, assetName="Other", assetExternalId="free-1")
    assert sitewise.describe_asset(assetId="externalId:free-1")["assetId"] == other
    code, _, message = refused(sitewise.update_asset, assetId=other, assetName="Other", assetExternalId="free-2")
    assert code == "InvalidRequestException"
    assert "free-1" in message


def test_the_same_token_makes_one_asset(sitewise, refused):
    model_id = make_model(sitewise)
    arguments = {"assetModelId": model_id, "clientToken": str(uuid.uuid4())}
    first = sitewise.create_asset(assetName="Once", **arguments)
    assert sitewise.create_asset(assetName="Once", **arguments)["assetId"] == first["assetId"]
    assert refused(sitewise.create_asset, assetName="Twice", **arguments)[0] == "InvalidRequestException"


def test_an_update_changes_name_and_description(sitewise):
    asset_id = make_asset(sitewise, make_model(sitewise), assetDescription="before")
    updated = sitewise.update_asset(assetId=asset_id, assetName="After", assetDescription="after")
    assert updated["assetStatus"] == {"state": "UPDATING"}
    asset = sitewise.describe_asset(assetId=asset_id)
    assert (asset["assetName"], asset["assetDescription"]) == ("After", "after")
    assert asset["assetLastUpdateDate"] > asset["assetCreationDate"]
    sitewise.update_asset(assetId=asset_id, assetName="After")
    assert "assetDescription" not in sitewise.describe_asset(assetId=asset_id)


def test_what_is_not_there_is_not_found(sitewise, refused):
    model_id = make_model(sitewise, properties=PROPERTIES)
    asset_id = make_asset(sitewise, model_id)
    for call, arguments in (
        (sitewise.create_asset, {"assetName": "X", "assetModelId": MISSING}),
        (sitewise.describe_asset, {"assetId": MISSING}),
        (sitewise.update_asset, {"assetId": MISSING, "assetName": "X"}),
        (sitewise.delete_asset, {"assetId": MISSING}),
        (sitewise.list_assets, {"assetModelId": MISSING}),
        (sitewise.list_asset_properties, {"assetId": MISSING}),
        (sitewise.describe_asset_property, {"assetId": asset_id, "propertyId": MISSING}),
        (sitewise.update_asset_property, {"assetId": asset_id, "propertyId": MISSING}),
        (sitewise.describe_asset_composite_model, {"assetId": asset_id, "assetCompositeModelId": MISSING}),
    ):
        code, status, message = refused(call, **arguments)
        assert (code, status) == ("ResourceNotFoundException", 404)
        assert MISSING in message


def test_a_deleted_one_is_gone(sitewise, refused):
    model_id = make_model(sitewise, properties=PROPERTIES)
    asset_id = make_asset(sitewise, model_id, assetExternalId="leaving-asset")
    alias = {"propertyId": "externalId:celsius", "propertyAlias": unique("/leaving")}
    sitewise.update_asset_property(assetId=asset_id, **alias)
    assert sitewise.delete_asset(assetId=asset_id)["assetStatus"] == {"state": "DELETING"}
    for call in (sitewise.describe_asset, sitewise.delete_asset):
        assert refused(call, assetId=asset_id)[:2] == ("ResourceNotFoundException", 404)
    other = make_asset(sitewise, model_id)
    sitewise.update_asset_property(assetId=other, **alias)
    sitewise.update_asset(assetId=other, assetName="Other", assetExternalId="leaving-asset")


def test_properties_are_described(sitewise):
    model_id = make_model(sitewise, properties=PROPERTIES)
    asset_id = make_asset(sitewise, model_id, "Press", assetExternalId="described-1")
    found = sitewise.describe_asset_property(assetId="externalId:described-1", propertyId="externalId:serial")
    assert (found["assetId"], found["assetName"]) == (asset_id, "Press")
    assert (found["assetModelId"], found["assetExternalId"]) == (model_id, "described-1")
    assert found["assetProperty"]["type"] == {"attribute": {"defaultValue": "none"}}
    assert found["assetProperty"]["externalId"] == "serial"
    assert "compositeModel" not in found


def test_an_update_of_a_property_overwrites_what_is_its_own(sitewise):
    model_id = make_model(sitewise, properties=PROPERTIES)
    asset_id = make_asset(sitewise, model_id)
    named = {"assetId": asset_id, "propertyId": "externalId:celsius"}

    def own() -> tuple:
        item = sitewise.describe_asset_property(**named)["assetProperty"]
        return item.get("alias"), item["unit"], item["notification"]["state"]

    alias = unique("/press/7")
    sitewise.update_asset_property(**named, propertyAlias=alias, propertyUnit="K", propertyNotificationState="ENABLED")
    assert own() == (alias, "K", "ENABLED")
    [listed] = [
        item for item in sitewise.list_asset_properties(assetId=asset_id)["assetPropertySummaries"] if item.get("alias")
    ]
    assert (listed["alias"], listed["unit"], listed["externalId"]) == (alias, "K", "celsius")
    assert by_name(sitewise.describe_asset(assetId=asset_id)["assetProperties"])["Celsius"]["alias"] == alias
    sitewise.update_asset_property(**named, propertyUnit="K")
    assert own() == (None, "K", "DISABLED")
    sitewise.update_asset_property(**named)
    assert own() == (None, "C", "DISABLED")


def test_an_alias_belongs_to_one_property(sitewise, refused):
    model_id = make_model(sitewise, properties=PROPERTIES)
    one, other = make_asset(sitewise, model_id), make_asset(sitewise, model_id)
    alias = {"propertyAlias": unique("/only/one")}
    sitewise.update_asset_property(assetId=one, propertyId="externalId:celsius", **alias)
    sitewise.update_asset_property(assetId=one, propertyId="externalId:celsius", **alias)
    for asset_id, property_id in ((other, "externalId:celsius"), (one, "externalId:serial")):
        code, status, message = refused(
            sitewise.update_asset_property, assetId=asset_id, propertyId=property_id, **alias
        )
        assert (code, status) == ("ConflictingOperationException", 409)
        assert alias["propertyAlias"] in message
    sitewise.update_asset_property(assetId=one, propertyId="externalId:celsius")
    sitewise.update_asset_property(assetId=other, propertyId="externalId:celsius", **alias)


def test_assets_are_listed_by_model(sitewise, refused):
    model_id = make_model(sitewise, externalId="listed-model")
    made = [make_asset(sitewise, model_id) for _ in range(7)]
    make_asset(sitewise, make_model(sitewise))
    for named in (model_id, "externalId:listed-model"):
        for size in (1, 3, 250):
            pages = sitewise.get_paginator("list_assets").paginate(
                assetModelId=named, PaginationConfig={"PageSize": size}
            )
            assert [item["id"] for page in pages for item in page["assetSummaries"]] == made
    item = sitewise.list_assets(assetModelId=model_id)["assetSummaries"][0]
    assert (item["assetModelId"], item["status"], item["hierarchies"]) == (
        model_id,
        {"state": "ACTIVE"},
        [],
    )
    for arguments in ({}, {"filter": "ALL"}):
        code, status, message = refused(sitewise.list_assets, **arguments)
        assert (code, status) == ("InvalidRequestException", 400)
        assert "assetModelId" in message


def test_top_level_assets_have_no_parent(start):
    sitewise = start().sitewise
    model_id = make_model(sitewise)
    parent_model = make_model(sitewise, hierarchies=[{"name": "H", "childAssetModelId": model_id}])
    [hierarchy] = described(sitewise, parent_model)["assetModelHierarchies"]
    parent, child, alone = (make_asset(sitewise, one) for one in (parent_model, model_id, model_id))
    sitewise.associate_assets(assetId=parent, hierarchyId=hierarchy["id"], childAssetId=child)

    def listed(**arguments) -> list[str]:
        pages = sitewise.get_paginator("list_assets").paginate(
            filter="TOP_LEVEL", PaginationConfig={"PageSize": 1}, **arguments
        )
        return [item["id"] for page in pages for item in page["assetSummaries"]]

    assert listed() == [parent, alone]
    assert listed(assetModelId=model_id) == [alone]


def test_properties_are_listed(sitewise):
    model_id = make_model(sitewise, properties=[measurement(f"P{number}") for number in range(60)])
    asset_id = make_asset(sitewise, model_id)
    ids = [item["id"] for item in described(sitewise, model_id)["assetModelProperties"]]
    first = sitewise.list_asset_properties(assetId=asset_id)
    assert len(first["assetPropertySummaries"]) == 50
    for size in (1, 7, 250):
        pages = sitewise.get_paginator("list_asset_properties").paginate(
            assetId=asset_id, PaginationConfig={"PageSize": size}
        )
        assert [item["id"] for page in pages for item in page["assetPropertySummaries"]] == ids


def test_what_was_put_survives_a_kill(start, tmp_path):
    data = ("--data", str(tmp_path / "data"))
    account = start(*data)
    model_id = make_model(account.sitewise, properties=PROPERTIES)
    asset_id = make_asset(account.sitewise, model_id)
    account.sitewise.update_asset_property(assetId=asset_id, propertyId="externalId:celsius", propertyAlias="/kept")
    before = account.sitewise.describe_asset(assetId=asset_id)
    account.emulator.process.kill()
    account.emulator.process.wait()
    account.emulator.process.stdout.close()
    account.stop = lambda: None
    after = start(*data).sitewise.describe_asset(assetId=asset_id)
    del before["ResponseMetadata"], after["ResponseMetadata"]
    assert before == after
