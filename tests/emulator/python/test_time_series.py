"""Time series: of properties, and of their own."""

import pytest
from points import now, point, put, values

MEASUREMENT = {"measurement": {}}


@pytest.fixture(scope="module")
def press(account):
    """Make an asset with a measurement of each type and a transform: its id, and its properties' by their names."""
    sitewise = account.sitewise
    properties = [
        {"name": "Temperature", "dataType": "DOUBLE", "type": MEASUREMENT},
        {"name": "Count", "dataType": "INTEGER", "type": MEASUREMENT},
        {"name": "Text", "dataType": "STRING", "type": MEASUREMENT},
        {
            "name": "Fahrenheit",
            "dataType": "DOUBLE",
            "type": {
                "transform": {
                    "expression": "c * 9 / 5 + 32",
                    "variables": [{"name": "c", "value": {"propertyId": "Temperature"}}],
                }
            },
        },
    ]
    model = sitewise.create_asset_model(assetModelName="Press", assetModelProperties=properties)["assetModelId"]

    def make(name: str) -> tuple[str, dict]:
        asset = sitewise.create_asset(assetName=name, assetModelId=model)["assetId"]
        found = sitewise.describe_asset(assetId=asset)["assetProperties"]
        return asset, {each["name"]: each["id"] for each in found}

    return make


def give_alias(sitewise, alias: str, value: object, **named: str) -> None:
    """Give a property an alias, and a value."""
    put(sitewise, [point(now() - 60, value)], propertyAlias=alias)
    sitewise.associate_time_series_to_asset_property(alias=alias, **named)


def alias_of(sitewise, asset: str, name: str) -> str | None:
    """The alias of an asset's property."""
    properties = sitewise.describe_asset(assetId=asset)["assetProperties"]
    return next(each.get("alias") for each in properties if each["name"] == name)


def summaries(sitewise, **asked) -> list:
    pages = sitewise.get_paginator("list_time_series").paginate(**asked)
    return [each for page in pages for each in page["TimeSeriesSummaries"]]


def test_a_property_has_a_time_series(sitewise, press):
    asset, properties = press("A")
    described = sitewise.describe_time_series(assetId=asset, propertyId=properties["Temperature"])
    assert described["timeSeriesId"] == f"{asset}:{properties['Temperature']}"
    assert (described["assetId"], described["propertyId"]) == (asset, properties["Temperature"])
    assert described["dataType"] == "DOUBLE"
    assert "alias" not in described
    put(sitewise, [point(now(), 1.0)], assetId=asset, propertyId=properties["Temperature"])
    after = sitewise.describe_time_series(assetId=asset, propertyId=properties["Temperature"])
    assert after["timeSeriesId"] == described["timeSeriesId"]
    assert [each["propertyId"] for each in summaries(sitewise, assetId=asset)] == list(properties.values())


def test_values_go_to_a_property_by_its_ids_or_its_alias(sitewise, press):
    asset, properties = press("B")
    named = {"assetId": asset, "propertyId": properties["Temperature"]}
    give_alias(sitewise, "/b/temperature", 0.0, **named)
    at = now() - 50
    put(sitewise, [point(at, 1.0)], **named)
    put(sitewise, [point(at + 1, 2.0)], propertyAlias="/b/temperature")
    for asked in (named, {"propertyAlias": "/b/temperature"}):
        found = sitewise.get_asset_property_value_history(**asked)["assetPropertyValueHistory"]
        assert values(found) == [0.0, 1.0, 2.0]


def test_a_time_series_is_associated_with_a_property_and_brings_its_values(sitewise, press):
    asset, properties = press("C")
    named = {"assetId": asset, "propertyId": properties["Temperature"]}
    put(sitewise, [point(now(), 1.0)], propertyAlias="/c/temperature")
    before = sitewise.describe_time_series(alias="/c/temperature")
    sitewise.associate_time_series_to_asset_property(alias="/c/temperature", **named)
    for asked in (named, {"propertyAlias": "/c/temperature"}):
        assert sitewise.get_asset_property_value(**asked)["propertyValue"]["value"] == {"doubleValue": 1.0}
    after = sitewise.describe_time_series(alias="/c/temperature")
    assert (after["assetId"], after["propertyId"]) == (asset, properties["Temperature"])
    assert after["timeSeriesId"] == before["timeSeriesId"]
    assert alias_of(sitewise, asset, "Temperature") == "/c/temperature"
    # Once more says the same.
    sitewise.associate_time_series_to_asset_property(alias="/c/temperature", **named)


def test_a_time_series_is_disassociated_with_its_values(sitewise, press):
    asset, properties = press("D")
    named = {"assetId": asset, "propertyId": properties["Temperature"]}
    give_alias(sitewise, "/d/temperature", 1.0, **named)
    sitewise.disassociate_time_series_from_asset_property(alias="/d/temperature", **named)
    assert "propertyValue" not in sitewise.get_asset_property_value(**named)
    found = sitewise.get_asset_property_value(propertyAlias="/d/temperature")["propertyValue"]
    assert found["value"] == {"doubleValue": 1.0}
    assert "assetId" not in sitewise.describe_time_series(alias="/d/temperature")
    put(sitewise, [point(now(), 5.0)], **named)
    assert sitewise.get_asset_property_value(propertyAlias="/d/temperature")["propertyValue"] == found


def test_what_does_not_go_together_is_not_associated(sitewise, press, refused):
    asset, properties = press("F")
    for alias in ("/f/1", "/f/2"):
        put(sitewise, [point(now(), 1.0)], propertyAlias=alias)
    associate = sitewise.associate_time_series_to_asset_property

    def wrong(alias: str, name: str) -> tuple[str, str]:
        code, _, message = refused(associate, alias=alias, assetId=asset, propertyId=properties[name])
        return code, message

    assert wrong("/f/1", "Count") == (
        "InvalidRequestException",
        "The time series /f/1 is DOUBLE, the property is INTEGER",
    )
    computed = "The property Fahrenheit is computed: no time series can be associated with it"
    assert wrong("/f/1", "Fahrenheit") == ("InvalidRequestException", computed)
    assert wrong("/f/0", "Temperature")[0] == "ResourceNotFoundException"
    associate(alias="/f/1", assetId=asset, propertyId=properties["Temperature"])
    assert wrong("/f/2", "Temperature")[1] == "The property is associated with the time series /f/1 already"
    other, others = press("F2")
    taken = refused(associate, alias="/f/1", assetId=other, propertyId=others["Temperature"])
    assert taken[0] == "InvalidRequestException"
    assert asset in taken[2]
    put(sitewise, [point(now(), 1.0)], assetId=other, propertyId=others["Temperature"])
    own = refused(associate, alias="/f/2", assetId=other, propertyId=others["Temperature"])
    assert own[2] == "The property has values of its own: delete its time series first"
    leave = sitewise.disassociate_time_series_from_asset_property
    code, _, message = refused(leave, alias="/f/2", assetId=asset, propertyId=properties["Temperature"])
    assert (code, message) == ("InvalidRequestException", "The property is not associated with a time series /f/2")


def test_a_deleted_time_series_is_gone_and_its_property_stays(sitewise, press, refused):
    asset, properties = press("G")
    named = {"assetId": asset, "propertyId": properties["Temperature"]}
    give_alias(sitewise, "/g/temperature", 1.0, **named)
    sitewise.delete_time_series(alias="/g/temperature")
    assert "propertyValue" not in sitewise.get_asset_property_value(**named)
    assert alias_of(sitewise, asset, "Temperature") is None
    put(sitewise, [point(now(), 1.0)], propertyAlias="/g/own")
    sitewise.delete_time_series(alias="/g/own")
    assert refused(sitewise.describe_time_series, alias="/g/own")[0] == "ResourceNotFoundException"
    assert refused(sitewise.delete_time_series, alias="/g/own")[0] == "ResourceNotFoundException"


def test_time_series_are_listed_by_prefix_asset_and_type(sitewise, press):
    asset, properties = press("H")
    for number in range(5):
        put(sitewise, [point(now(), 1.0)], propertyAlias=f"/h/{number}")
    for name, value in (("Temperature", 1.0), ("Count", 1)):
        give_alias(sitewise, f"/h/{name}", value, assetId=asset, propertyId=properties[name])

    def aliases(**asked) -> list:
        return [each.get("alias") for each in summaries(sitewise, **asked)]

    own = [f"/h/{number}" for number in range(5)]
    assert sorted(aliases(aliasPrefix="/h/")) == sorted(["/h/Temperature", "/h/Count", *own])
    assert aliases(aliasPrefix="/h/", timeSeriesType="DISASSOCIATED") == own
    assert sorted(aliases(aliasPrefix="/h/", timeSeriesType="ASSOCIATED")) == ["/h/Count", "/h/Temperature"]
    assert aliases(aliasPrefix="/h/T") == ["/h/Temperature"]
    assert aliases(aliasPrefix="/h/%") == []
    assert aliases(assetId=asset) == ["/h/Temperature", "/h/Count", None, None]
    assert aliases(assetId=asset, timeSeriesType="DISASSOCIATED") == []


def test_page_sizes_never_change_what_is_listed(sitewise, press):
    press("I")
    put(sitewise, [point(now(), 1.0)], propertyAlias="/i")
    whole = summaries(sitewise)
    assert len(whole) > 10
    assert len({each["timeSeriesId"] for each in whole}) == len(whole)
    for size in (1, 3, 250):
        assert summaries(sitewise, PaginationConfig={"PageSize": size}) == whole
    assert [each for each in whole if "assetId" not in each] == summaries(sitewise, timeSeriesType="DISASSOCIATED")


def test_computed_values_are_not_put(sitewise, press):
    asset, properties = press("K")
    (error,) = put(sitewise, [point(now(), 1.0)], assetId=asset, propertyId=properties["Fahrenheit"])
    message = "the property Fahrenheit is a transform: its values are computed, not put"
    assert error["errors"] == [{"errorCode": "InvalidRequestException", "errorMessage": message, "timestamps": []}]


def test_a_property_that_is_given_the_alias_of_a_time_series_has_it(sitewise, press):
    asset, properties = press("E")
    put(sitewise, [point(now(), 3.0)], propertyAlias="/e/temperature")
    named = {"assetId": asset, "propertyId": properties["Temperature"]}
    sitewise.update_asset_property(**named, propertyAlias="/e/temperature")
    assert sitewise.get_asset_property_value(**named)["propertyValue"]["value"] == {"doubleValue": 3.0}


def test_the_values_of_a_deleted_asset_are_gone(sitewise, press, refused):
    asset, properties = press("J")
    named = {"assetId": asset, "propertyId": properties["Temperature"]}
    sitewise.update_asset_property(**named, propertyAlias="/j/temperature")
    put(sitewise, [point(now(), 1.0)], **named)
    sitewise.delete_asset(assetId=asset)
    assert refused(sitewise.get_asset_property_value, **named)[0] == "ResourceNotFoundException"
    assert refused(sitewise.get_asset_property_value, propertyAlias="/j/temperature")[0] == "ResourceNotFoundException"


def test_the_values_of_a_property_that_its_model_has_no_longer_are_gone(sitewise, refused):
    properties = [{"name": name, "dataType": "DOUBLE", "type": MEASUREMENT} for name in ("Stays", "Goes")]
    made = sitewise.create_asset_model(assetModelName="Changing", assetModelProperties=properties)
    model = made["assetModelId"]
    asset = sitewise.create_asset(assetName="Changing", assetModelId=model)["assetId"]
    stays, goes = sitewise.describe_asset_model(assetModelId=model)["assetModelProperties"]
    for each in (stays, goes):
        assert put(sitewise, [point(now(), 1.0)], assetId=asset, propertyId=each["id"]) == []
    sitewise.update_asset_model(assetModelId=model, assetModelName="Changing", assetModelProperties=[stays])
    gone = {"assetId": asset, "propertyId": goes["id"]}
    assert refused(sitewise.get_asset_property_value, **gone)[0] == "ResourceNotFoundException"
    assert "propertyValue" in sitewise.get_asset_property_value(assetId=asset, propertyId=stays["id"])
    assert [each["propertyId"] for each in summaries(sitewise, assetId=asset)] == [stays["id"]]
