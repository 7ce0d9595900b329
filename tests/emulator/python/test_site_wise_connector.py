"""The built-in connector: components that stand for assets of AWS IoT SiteWise."""

import time
import uuid

import pytest

WORKSPACE = "assets"
CONNECTOR = "com.amazon.iotsitewise.connector"


@pytest.fixture(scope="module")
def asset(account):
    """A press with a maker, a speed, a count, and twice its speed; an entity stands for it."""
    client = account.sitewise
    speed = str(uuid.uuid4())
    twice = {"expression": "2 * s", "variables": [{"name": "s", "value": {"propertyId": speed}}]}
    model = client.create_asset_model(
        assetModelName="Press of the twin",
        assetModelProperties=[
            {"name": "maker", "dataType": "STRING", "type": {"attribute": {"defaultValue": "Acme"}}},
            {"id": speed, "name": "speed", "dataType": "DOUBLE", "unit": "m/s", "type": {"measurement": {}}},
            {"name": "count", "dataType": "INTEGER", "type": {"measurement": {}}},
            {"name": "twice", "dataType": "DOUBLE", "type": {"transform": twice}},
        ],
    )["assetModelId"]
    asset = client.create_asset(assetName="Press of the twin", assetModelId=model)["assetId"]
    names = {of["name"]: of["id"] for of in client.describe_asset(assetId=asset)["assetProperties"]}
    twinmaker = account.twinmaker
    twinmaker.create_workspace(
        workspaceId=WORKSPACE, role="arn:aws:iam::123456789012:role/R", s3Location="arn:aws:s3:::b"
    )
    twinmaker.create_entity(
        workspaceId=WORKSPACE, entityId="press", entityName="Press", components={"asset": component(asset, model)}
    )
    return asset, {name: f"Property_{property_id}" for name, property_id in names.items()}


def component(asset: str, model: str) -> dict:
    values = {"sitewiseAssetId": asset, "sitewiseAssetModelId": model}
    return {
        "componentTypeId": CONNECTOR,
        "properties": {name: {"value": {"stringValue": value}} for name, value in values.items()},
    }


def of_press(*names: str) -> dict:
    return {
        "workspaceId": WORKSPACE,
        "entityId": "press",
        "componentName": "asset",
        "selectedProperties": list(names),
    }


def iso(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


@pytest.fixture(scope="module")
def values(account, asset):
    """Five values of speed and count, a minute apart, put through the twin."""
    _, names = asset
    start = int(time.time()) - 600
    entries = [
        {
            "entityPropertyReference": {"entityId": "press", "componentName": "asset", "propertyName": names[name]},
            "propertyValues": [{"time": iso(start + 60 * number), "value": {kind: number}} for number in range(5)],
        }
        for name, kind in [("speed", "doubleValue"), ("count", "integerValue")]
    ]
    answer = account.twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=entries)
    assert answer["errorEntries"] == []
    return start


def period(start: int) -> dict:
    return {"startTime": iso(start - 1), "endTime": iso(start + 300)}


def found(answer: dict, number: int = 0) -> list:
    return [(of["time"], *of["value"].values()) for of in answer["propertyValues"][number]["values"]]


def test_the_component_has_the_properties_of_the_asset(twinmaker, asset):
    _, names = asset
    entity = twinmaker.get_entity(workspaceId=WORKSPACE, entityId="press")
    assert entity["status"]["state"] == "ACTIVE"
    properties = entity["components"]["asset"]["properties"]
    assert set(properties) == {*names.values(), "sitewiseAssetId", "sitewiseAssetModelId"}
    definition = properties[names["speed"]]["definition"]
    assert definition["dataType"] == {"type": "DOUBLE", "unitOfMeasure": "m/s"}
    flags = ("isTimeSeries", "isStoredExternally", "isImported")
    assert [definition[flag] for flag in flags] == [True, True, True]
    assert definition["displayName"] == "speed"
    assert properties[names["maker"]]["definition"]["isTimeSeries"] is False


def test_what_is_put_through_the_twin_is_in_the_asset(sitewise, asset, values):
    asset_id, names = asset
    property_id = names["speed"].removeprefix("Property_")
    history = sitewise.get_asset_property_value_history(assetId=asset_id, propertyId=property_id)
    told = [
        (of["timestamp"]["timeInSeconds"], of["value"]["doubleValue"]) for of in history["assetPropertyValueHistory"]
    ]
    assert told == [(values + 60 * number, float(number)) for number in range(5)]


def test_histories_of_measurements_and_transforms(twinmaker, asset, values):
    _, names = asset
    answer = twinmaker.get_property_value_history(**of_press(names["count"], names["twice"]), **period(values))
    assert found(answer) == [(iso(values + 60 * number), number) for number in range(5)]
    assert [value for _, value in found(answer, 1)] == [0.0, 2.0, 4.0, 6.0, 8.0]
    assert answer["propertyValues"][0]["entityPropertyReference"]["propertyName"] == names["count"]


def test_histories_page_by_property_and_backwards(twinmaker, asset, values):
    _, names = asset
    query = {**of_press(names["speed"], names["count"]), **period(values), "maxResults": 2}
    query["orderByTime"] = "DESCENDING"
    pages, token = [], {}
    while True:
        answer = twinmaker.get_property_value_history(**query, **token)
        values_of_page = [value for _, value in found(answer)]
        assert len(values_of_page) <= 2
        pages += values_of_page
        if "nextToken" not in answer:
            break
        token = {"nextToken": answer["nextToken"]}
    assert pages == [4.0, 3.0, 2.0, 1.0, 0.0]


def test_filters_and_interpolation(twinmaker, asset, values):
    _, names = asset
    only = [{"propertyName": names["count"], "operator": ">", "value": {"integerValue": 2}}]
    answer = twinmaker.get_property_value_history(**of_press(names["count"]), **period(values), propertyFilters=only)
    assert [value for _, value in found(answer)] == [3, 4]
    regular = {"interpolationType": "LINEAR", "intervalInSeconds": 30}
    query = {"startTime": iso(values), "endTime": iso(values + 90), "interpolation": regular}
    answer = twinmaker.get_property_value_history(**of_press(names["speed"]), **query)
    assert [value for _, value in found(answer)] == [0.5, 1.0, 1.5]


def test_a_history_by_component_type(twinmaker, asset, values, refused):
    _, names = asset
    query = {"workspaceId": WORKSPACE, "componentTypeId": CONNECTOR, "selectedProperties": [names["speed"]]}
    code, _, message = refused(twinmaker.get_property_value_history, **query, **period(values))
    assert (code, "has no property" in message) == ("ValidationException", True)


def test_property_values_are_those_of_the_asset_now(twinmaker, asset, values):
    _, names = asset
    selected = [names[name] for name in ("maker", "speed", "twice")]
    answer = twinmaker.get_property_value(**of_press(*selected, "sitewiseAssetId"))
    told = {name: of["propertyValue"] for name, of in answer["propertyValues"].items()}
    assert told == {
        names["maker"]: {"stringValue": "Acme"},
        names["speed"]: {"doubleValue": 4.0},
        names["twice"]: {"doubleValue": 8.0},
        "sitewiseAssetId": {"stringValue": asset[0]},
    }


def test_what_site_wise_refuses_is_told(twinmaker, asset, values):
    _, names = asset
    reference = {"entityId": "press", "componentName": "asset", "propertyName": names["speed"]}
    old = [{"time": "2020-01-01T00:00:00Z", "value": {"doubleValue": 1.0}}]
    entry = {"entityPropertyReference": reference, "propertyValues": old}
    [error] = twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=[entry])["errorEntries"]
    assert error["errors"][0]["errorCode"] == "TimestampOutOfRangeException"
    reference["propertyName"] = names["twice"]
    old[0]["time"] = iso(values)
    [error] = twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=[entry])["errorEntries"]
    assert error["errors"][0]["errorCode"] == "InvalidRequestException"


def test_an_asset_that_is_not_there_puts_the_entity_into_error(twinmaker, asset):
    missing = "00000000-0000-4000-8000-000000000000"
    made = twinmaker.create_entity(
        workspaceId=WORKSPACE, entityName="Ghost", components={"asset": component(missing, missing)}
    )
    status = twinmaker.get_entity(workspaceId=WORKSPACE, entityId=made["entityId"])["status"]
    assert status["state"] == "ERROR"
    assert "DescribeAsset of AWS IoT SiteWise refused: ResourceNotFoundException" in status["error"]["message"]
