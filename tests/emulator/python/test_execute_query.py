"""ExecuteQuery of SiteWise: the views, and what their columns have."""

import math

import pytest
from points import now, point, put, seconds, values
from sitewise_models import attribute, make_asset, make_model, measurement, metric, transform, unique
from sql import column, page, rows

SECOND = 1_000_000_000
ODD = "Prüf-Presse 'O''Brien' \"x\" \\ % _ ; -- /* 日本 😀"
VIEWS = {
    "asset": {
        "asset_id": "STRING",
        "asset_name": "STRING",
        "asset_description": "STRING",
        "asset_model_id": "STRING",
        "parent_asset_id": "STRING",
        "asset_external_id": "STRING",
        "asset_model_external_id": "STRING",
        "hierarchy_id": "STRING",
    },
    "asset_property": {
        "asset_id": "STRING",
        "property_id": "STRING",
        "property_name": "STRING",
        "property_alias": "STRING",
        "property_external_id": "STRING",
        "asset_composite_model_id": "STRING",
        "property_type": "STRING",
        "property_data_type": "STRING",
        "int_attribute_value": "INT",
        "double_attribute_value": "DOUBLE",
        "boolean_attribute_value": "BOOLEAN",
        "string_attribute_value": "STRING",
    },
    "raw_time_series": {
        "asset_id": "STRING",
        "property_id": "STRING",
        "property_alias": "STRING",
        "event_timestamp": "TIMESTAMP",
        "quality": "STRING",
        "boolean_value": "BOOLEAN",
        "int_value": "INT",
        "double_value": "DOUBLE",
        "string_value": "STRING",
    },
    "precomputed_aggregates": {
        "asset_id": "STRING",
        "property_id": "STRING",
        "property_alias": "STRING",
        "event_timestamp": "TIMESTAMP",
        "quality": "STRING",
        "resolution": "STRING",
        "sum_value": "DOUBLE",
        "count_value": "INT",
        "average_value": "DOUBLE",
        "maximum_value": "DOUBLE",
        "minimum_value": "DOUBLE",
        "stdev_value": "DOUBLE",
    },
}
VIEWS["latest_value_time_series"] = VIEWS["raw_time_series"]
AGGREGATES = {
    "sum": "sum_value",
    "count": "count_value",
    "average": "average_value",
    "maximum": "maximum_value",
    "minimum": "minimum_value",
    "standardDeviation": "stdev_value",
}


class Factory:
    """A line with two presses, and an asset with an odd name."""

    def __init__(self, sitewise) -> None:
        self.sitewise = sitewise
        self.alarm = {
            "name": "Alarm",
            "type": "AWS/ALARM",
            "properties": [
                attribute("AWS/ALARM_TYPE", "EXTERNAL"),
                measurement("AWS/ALARM_STATE", "STRUCT", dataTypeSpec="AWS/ALARM_STATE"),
            ],
        }
        self.press_model = make_model(
            sitewise,
            "Press",
            externalId="press-model",
            compositeModels=[self.alarm],
            properties=[
                attribute("serial", "S-1", externalId="serial-of-press"),
                attribute("limit", "7.5", "DOUBLE"),
                attribute("slots", "12", "INTEGER"),
                attribute("is safe", "true", "BOOLEAN"),
                attribute("nothing"),
                measurement("temperature"),
                measurement("count", "INTEGER"),
                measurement("is on", "BOOLEAN"),
                measurement("message", "STRING"),
                transform("fahrenheit", "t * 1.8 + 32", t="temperature"),
                metric("mean", "avg(t)", "1m", t="temperature"),
            ],
        )
        self.line_model = make_model(
            sitewise, "Line", hierarchies=[{"name": "presses", "childAssetModelId": self.press_model}]
        )
        self.hierarchy = sitewise.describe_asset_model(assetModelId=self.line_model)["assetModelHierarchies"][0]["id"]
        self.line = make_asset(sitewise, self.line_model, unique("Line"))
        description = {"assetDescription": "The 'first' one"}
        self.press = make_asset(sitewise, self.press_model, "Press 1", assetExternalId="press-one", **description)
        self.odd = make_asset(sitewise, self.press_model, ODD)
        for asset in (self.press, self.odd):
            sitewise.associate_assets(assetId=self.line, hierarchyId=self.hierarchy, childAssetId=asset)
        self.properties = {
            each["name"]: each["id"] for each in sitewise.describe_asset(assetId=self.press)["assetProperties"]
        }
        alias = {"propertyId": self.properties["temperature"], "propertyAlias": "/press/1/temperature"}
        sitewise.update_asset_property(assetId=self.press, **alias)
        # The whole minute that began ten minutes ago.
        self.start = now() // 60 * 60 - 600
        self.put("temperature", *(point(self.start + 7.25 * number, number * 1.5) for number in range(40)))
        self.put("temperature", point(self.start + 3, -1.0, "BAD"), point(self.start + 4, -2.5, "UNCERTAIN"))
        self.put("count", *(point(self.start + number, number) for number in range(5)))
        self.put("is on", point(self.start, True), point(self.start + 1, False))
        self.put("message", point(self.start, ODD), point(self.start + 1, ""))

    def named(self, name: str) -> dict:
        return {"assetId": self.press, "propertyId": self.properties[name]}

    def put(self, name: str, *points: dict) -> None:
        assert put(self.sitewise, list(points), **self.named(name)) == []

    def where(self, name: str) -> str:
        return f"asset_id = '{self.press}' AND property_id = '{self.properties[name]}'"

    def history(self, name: str) -> list:
        asked = {"startDate": self.start - 86400, "endDate": now() + 1000, "maxResults": 20000}
        return self.sitewise.get_asset_property_value_history(**self.named(name), **asked)["assetPropertyValueHistory"]


@pytest.fixture(scope="module")
def factory(account) -> Factory:
    return Factory(account.sitewise)


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_has_the_documented_columns_and_types(sitewise, factory, view):
    names = list(VIEWS[view])
    columns, found, _ = page(sitewise, f"SELECT {', '.join(names)} FROM {view}")
    assert columns == list(VIEWS[view].items())
    assert found
    # Each by itself, in upper case, with the view's name before it, and under another name.
    for name in names:
        columns, alone, _ = page(sitewise, f"select {view}.{name.upper()} as x from {view.upper()}")
        assert columns == [("x", VIEWS[view][name])]
        assert [value for (value,) in alone] == [row[names.index(name)] for row in found]


def test_asset_has_what_describe_asset_says(sitewise, factory):
    names = ", ".join(VIEWS["asset"])
    (press,) = rows(sitewise, f"SELECT {names} FROM asset WHERE asset_id = '{factory.press}'")
    first = (factory.press, "Press 1", "The 'first' one", factory.press_model)
    assert press == (*first, factory.line, "press-one", "press-model", factory.hierarchy)
    (odd,) = rows(
        sitewise,
        f"SELECT {names} FROM asset WHERE asset_model_id = '{factory.press_model}' AND asset_name <> 'Press 1'",
    )
    assert odd == (factory.odd, ODD, None, factory.press_model, factory.line, None, "press-model", factory.hierarchy)
    (line,) = rows(sitewise, f"SELECT {names} FROM asset WHERE asset_id = '{factory.line}'")
    assert (line[4], line[5], line[6], line[7]) == (None, None, None, None)


def test_an_asset_has_a_row_for_each_parent(sitewise):
    child_model = make_model(sitewise, "Child")
    hierarchies = [{"name": name, "childAssetModelId": child_model} for name in ("a", "b")]
    model = make_model(sitewise, "Parent", hierarchies=hierarchies)
    ids = [each["id"] for each in sitewise.describe_asset_model(assetModelId=model)["assetModelHierarchies"]]
    child, parents = make_asset(sitewise, child_model), [make_asset(sitewise, model) for _ in ids]
    for parent, hierarchy in zip(parents, ids, strict=True):
        sitewise.associate_assets(assetId=parent, hierarchyId=hierarchy, childAssetId=child)
    found = rows(sitewise, f"SELECT parent_asset_id, hierarchy_id FROM asset WHERE asset_id = '{child}'")
    assert found == list(zip(parents, ids, strict=True))


def test_asset_property_has_what_the_model_and_the_asset_say(sitewise, factory):
    names = [name for name in VIEWS["asset_property"] if name not in ("asset_id", "property_id")]
    found = rows(sitewise, f"SELECT {', '.join(names)} FROM asset_property WHERE asset_id = '{factory.press}'")
    properties = {row[0]: row[1:] for row in found}
    composite = sitewise.describe_asset_model(assetModelId=factory.press_model)["assetModelCompositeModels"][0]["id"]
    none = (None, None, None, None)
    assert properties == {
        "serial": (None, "serial-of-press", None, "attribute", "STRING", None, None, None, "S-1"),
        "limit": (None, None, None, "attribute", "DOUBLE", None, 7.5, None, None),
        "slots": (None, None, None, "attribute", "INTEGER", 12, None, None, None),
        "is safe": (None, None, None, "attribute", "BOOLEAN", None, None, True, None),
        "nothing": (None, None, None, "attribute", "STRING", *none),
        "temperature": ("/press/1/temperature", None, None, "measurement", "DOUBLE", *none),
        "count": (None, None, None, "measurement", "INTEGER", *none),
        "is on": (None, None, None, "measurement", "BOOLEAN", *none),
        "message": (None, None, None, "measurement", "STRING", *none),
        "fahrenheit": (None, None, None, "transform", "DOUBLE", *none),
        "mean": (None, None, None, "metric", "DOUBLE", *none),
        "AWS/ALARM_TYPE": (None, None, composite, "attribute", "STRING", None, None, None, "EXTERNAL"),
        "AWS/ALARM_STATE": (None, None, composite, "measurement", "STRUCT", *none),
    }
    ids = rows(sitewise, f"SELECT property_name, property_id FROM asset_property WHERE asset_id = '{factory.press}'")
    assert {name: id for name, id in ids if name in factory.properties} == factory.properties


def test_the_value_of_an_attribute_is_the_latest(sitewise):
    model = make_model(sitewise, properties=[attribute("level", "1.5", "DOUBLE")])
    asset = make_asset(sitewise, model)
    (property_id,) = column(sitewise, f"SELECT property_id FROM asset_property WHERE asset_id = '{asset}'")
    put(sitewise, [point(now() - 60, 9.25)], assetId=asset, propertyId=property_id)
    statement = f"SELECT double_attribute_value FROM asset_property WHERE asset_id = '{asset}'"
    assert column(sitewise, statement) == [9.25]
    assert column(sitewise, f"{statement} AND double_attribute_value > 9.25") == []


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("temperature", "double_value"),
        ("count", "int_value"),
        ("is on", "boolean_value"),
        ("message", "string_value"),
        ("fahrenheit", "double_value"),
        ("mean", "double_value"),
        ("limit", "double_attribute"),
    ],
)
def test_values_are_those_of_the_history_and_the_latest(sitewise, factory, name, of):
    of = of.replace("attribute", "value")
    others = [each for each in ("double_value", "int_value", "boolean_value", "string_value") if each != of]
    selected = f"SELECT event_timestamp, quality, {of}, {', '.join(others)} FROM"
    found = rows(sitewise, f"{selected} raw_time_series WHERE {factory.where(name)}")
    history = factory.history(name)
    assert len(found) == len(history) > 0
    assert [row[2] for row in found] == values(history)
    assert [row[1] for row in found] == [each["quality"] for each in history]
    assert [row[0] / SECOND for row in found] == pytest.approx(seconds(history), abs=1e-6)
    assert {row[3:] for row in found} == {(None, None, None)}
    latest = rows(sitewise, f"{selected} latest_value_time_series WHERE {factory.where(name)}")
    newest = sitewise.get_asset_property_value(**factory.named(name))["propertyValue"]
    assert [(row[0] // SECOND, row[1], row[2]) for row in latest] == [
        (newest["timestamp"]["timeInSeconds"], newest["quality"], *values([newest]))
    ]


def test_nanoseconds_are_kept(sitewise):
    at = {"timeInSeconds": now() - 60, "offsetInNanos": 123456789}
    put(sitewise, [{"value": {"doubleValue": 1.0}, "timestamp": at}], propertyAlias="/nanoseconds")
    time = at["timeInSeconds"] * SECOND + 123456789
    where = "FROM raw_time_series WHERE property_alias = '/nanoseconds'"
    assert column(sitewise, f"SELECT event_timestamp {where}") == [time]
    (text,) = column(sitewise, f"SELECT CAST(event_timestamp AS STRING) {where}")
    assert text.endswith(".123456789Z")
    assert column(sitewise, f"SELECT event_timestamp {where} AND event_timestamp = TIMESTAMP '{text}'") == [time]
    for comparison in (f"> TIMESTAMP '{text}'", f"< TIMESTAMP '{text}'"):
        assert column(sitewise, f"SELECT event_timestamp {where} AND event_timestamp {comparison}") == []


def test_a_time_series_without_a_property_has_an_alias_alone(sitewise):
    put(sitewise, [point(now() - 30, 4), point(now() - 20, 5)], propertyAlias="/alone")
    statement = "SELECT asset_id, property_id, property_alias, int_value FROM {} WHERE property_alias = '/alone'"
    assert rows(sitewise, statement.format("raw_time_series")) == [(None, None, "/alone", 4), (None, None, "/alone", 5)]
    assert rows(sitewise, statement.format("latest_value_time_series")) == [(None, None, "/alone", 5)]
    everything = column(sitewise, "SELECT property_alias FROM latest_value_time_series WHERE asset_id IS NULL")
    assert "/alone" in everything


def test_null_values_and_nan_are_null(sitewise):
    at = now() - 100
    nulls = [point(at, {"valueType": "D"}, "BAD"), point(at + 1, {"valueType": "D"}, "UNCERTAIN")]
    nan = point(at + 2, math.nan, "BAD")
    assert put(sitewise, [point(at - 1, 1.0), *nulls, nan], propertyAlias="/nulls") == []
    where = "FROM raw_time_series WHERE property_alias = '/nulls'"
    found = rows(sitewise, f"SELECT quality, double_value {where}")
    assert found == [("GOOD", 1.0), ("BAD", None), ("UNCERTAIN", None), ("BAD", None)]
    assert column(sitewise, f"SELECT COUNT(double_value) {where}") == [1]
    assert column(sitewise, f"SELECT COUNT(*) {where} AND double_value IS NULL") == [3]
    assert column(sitewise, f"SELECT COALESCE(double_value, 100) {where} AND quality = 'BAD'") == [100.0, 100.0]


@pytest.mark.parametrize("resolution", ["1m", "15m", "1h", "1d"])
@pytest.mark.parametrize("name", ["temperature", "count", "message", "mean"])
def test_aggregates_are_those_of_get_asset_property_aggregates(sitewise, factory, name, resolution):
    end = now() + 10
    asked = {
        "aggregateTypes": ["AVERAGE", "COUNT", "MAXIMUM", "MINIMUM", "SUM", "STANDARD_DEVIATION"],
        "startDate": factory.start - 86400 * 2,
        "endDate": end,
        "resolution": resolution,
    }
    expected = sitewise.get_asset_property_aggregates(**factory.named(name), **asked)["aggregatedValues"]
    selected = ", ".join(AGGREGATES.values())
    found = rows(
        sitewise,
        f"SELECT event_timestamp, quality, {selected} FROM precomputed_aggregates"
        f" WHERE {factory.where(name)} AND resolution = '{resolution}' AND event_timestamp <= {end}",
    )
    assert found == [
        (int(each["timestamp"].timestamp()) * SECOND, each["quality"], *(each["value"].get(of) for of in AGGREGATES))
        for each in expected
    ]
    if resolution == "1m":
        assert found


def test_aggregates_of_one_quality_and_of_all_resolutions(sitewise, factory):
    where = f"FROM precomputed_aggregates WHERE {factory.where('temperature')}"
    every = rows(sitewise, f"SELECT resolution, quality, event_timestamp, count_value {where}")
    assert {row[0] for row in every} >= {"1m"}
    for quality in ("GOOD", "BAD", "UNCERTAIN"):
        found = rows(
            sitewise, f"SELECT resolution, quality, event_timestamp, count_value {where} AND quality = '{quality}'"
        )
        assert found == [row for row in every if row[1] == quality]
        assert found
    assert rows(sitewise, f"SELECT quality {where} AND resolution = '5m'") == []
    times = sorted({row[2] for row in every if row[0] == "1m"})
    between = f"event_timestamp BETWEEN {times[1]} AND {times[2]} AND resolution = '1m'"
    assert {time for (time,) in rows(sitewise, f"SELECT event_timestamp {where} AND {between}")} == set(times[1:3])


def test_odd_characters_are_found_and_given_back(sitewise, factory):
    quoted = ODD.replace("'", "''")
    name = ODD.replace('"', '""')
    statement = f"SELECT asset_name, '{quoted}' AS \"{name}\" FROM asset WHERE asset_name = '{quoted}'"
    columns, found, _ = page(sitewise, statement)
    assert columns == [("asset_name", "STRING"), (ODD, "STRING")]
    assert found == [(ODD, ODD)]
    assert column(sitewise, f"SELECT string_value FROM raw_time_series WHERE string_value = '{quoted}'") == [ODD]


def test_what_changes_is_seen_at_once(sitewise):
    model = make_model(sitewise, properties=[measurement("x")])
    asset = make_asset(sitewise, model, "Before")
    statement = f"SELECT asset_name FROM asset WHERE asset_model_id = '{model}'"
    assert column(sitewise, statement) == ["Before"]
    sitewise.update_asset(assetId=asset, assetName="After")
    assert column(sitewise, statement) == ["After"]
    sitewise.delete_asset(assetId=asset)
    assert column(sitewise, statement) == []
    assert column(sitewise, f"SELECT property_id FROM asset_property WHERE asset_id = '{asset}'") == []
