"""Attributes, transforms and metrics: what nobody puts."""

import itertools

import pytest
from points import now, point, put, seconds, values

names = (f"Model {number}" for number in itertools.count(1))


def variables(**named: str) -> list:
    return [{"name": name, "value": {"propertyId": of}} for name, of in named.items()]


def transform(name: str, expression: str, data_type: str = "DOUBLE", **named: str) -> dict:
    kind = {"transform": {"expression": expression, "variables": variables(**named)}}
    return {"name": name, "dataType": data_type, "type": kind}


def metric(name: str, expression: str, interval: str = "1m", offset: str | None = None, **named: str) -> dict:
    window = {"tumbling": {"interval": interval} | ({"offset": offset} if offset else {})}
    kind = {"metric": {"expression": expression, "variables": variables(**named), "window": window}}
    return {"name": name, "dataType": "DOUBLE", "type": kind}


def measurement(name: str, data_type: str = "DOUBLE") -> dict:
    return {"name": name, "dataType": data_type, "type": {"measurement": {}}}


def attribute(name: str, value: str, data_type: str = "DOUBLE") -> dict:
    return {"name": name, "dataType": data_type, "type": {"attribute": {"defaultValue": value}}}


class Asset:
    """An asset of a model with these properties, and its values by the properties' names."""

    def __init__(self, sitewise, *properties: dict) -> None:
        self.sitewise = sitewise
        model = sitewise.create_asset_model(assetModelName=next(names), assetModelProperties=list(properties))
        self.id = sitewise.create_asset(assetName="Asset", assetModelId=model["assetModelId"])["assetId"]
        found = sitewise.describe_asset(assetId=self.id)["assetProperties"]
        self.properties = {each["name"]: each["id"] for each in found}

    def named(self, name: str) -> dict:
        return {"assetId": self.id, "propertyId": self.properties[name]}

    def put(self, name: str, *points: dict) -> None:
        assert put(self.sitewise, list(points), **self.named(name)) == []

    def latest(self, name: str) -> object:
        found = self.sitewise.get_asset_property_value(**self.named(name)).get("propertyValue")
        return found and next(iter(found["value"].values()))

    def history(self, name: str, **asked) -> list:
        pages = self.sitewise.get_paginator("get_asset_property_value_history").paginate(**self.named(name), **asked)
        return [each for page in pages for each in page["assetPropertyValueHistory"]]

    def values(self, name: str, **asked) -> dict:
        """Values by their times."""
        found = self.history(name, **asked)
        assert {each["quality"] for each in found} <= {"GOOD"}
        return dict(zip(seconds(found), values(found), strict=True))


@pytest.mark.parametrize(
    ("data_type", "text", "value"),
    [("DOUBLE", "2.5", 2.5), ("INTEGER", "7", 7), ("BOOLEAN", "true", True), ("STRING", "new", "new")],
)
def test_an_attribute_has_its_default_value_until_another_is_put(sitewise, data_type, text, value):
    before = now()
    asset = Asset(sitewise, attribute("A", text, data_type))
    (found,) = asset.history("A")
    assert before <= found["timestamp"]["timeInSeconds"] <= now()
    assert (values([found]), asset.latest("A")) == ([value], value)
    other = {"DOUBLE": 3.5, "INTEGER": 8, "BOOLEAN": False, "STRING": "old"}[data_type]
    asset.put("A", point(before - 100, other))
    assert asset.latest("A") == other
    assert len(asset.history("A")) == 2


def test_a_property_without_a_value_has_none(sitewise):
    asset = Asset(sitewise, measurement("M"), {"name": "A", "dataType": "STRING", "type": {"attribute": {}}})
    assert (asset.latest("M"), asset.latest("A"), asset.history("A")) == (None, None, [])


def test_an_asset_that_is_being_made_takes_no_values(start):
    sitewise = start("--settle", "1500").sitewise
    made = {"assetModelName": "Slow", "assetModelProperties": [measurement("X")]}
    model = sitewise.create_asset_model(**made)["assetModelId"]
    sitewise.get_waiter("asset_model_active").wait(assetModelId=model, WaiterConfig={"Delay": 1})
    asset = sitewise.create_asset(assetName="Asset", assetModelId=model)["assetId"]
    (described,) = sitewise.describe_asset(assetId=asset)["assetProperties"]
    named = {"assetId": asset, "propertyId": described["id"]}
    (error,) = put(sitewise, [point(now(), 1.0)], **named)
    assert error["errors"][0]["errorCode"] == "ConflictingOperationException"
    assert "CREATING" in error["errors"][0]["errorMessage"]
    sitewise.get_waiter("asset_active").wait(assetId=asset, WaiterConfig={"Delay": 1})
    assert put(sitewise, [point(now(), 1.0)], **named) == []


def test_a_transform_has_a_value_for_each_that_comes_in(sitewise):
    asset = Asset(sitewise, measurement("Celsius"), transform("Fahrenheit", "9/5 * c + 32", c="Celsius"))
    at = now() - 1000
    asset.put("Celsius", *(point(at + n, float(n)) for n in range(40)))
    assert asset.values("Fahrenheit") == {at + n: 9 / 5 * n + 32 for n in range(40)}
    assert asset.latest("Fahrenheit") == 9 / 5 * 39 + 32
    assert asset.values("Fahrenheit", startDate=at + 3, endDate=at + 5) == {at + 4: 39.2, at + 5: 41.0}
    # Late data counts at once, and so does what is put in the place of another.
    asset.put("Celsius", point(at - 5, 0.0), point(at, 100.0))
    assert list(asset.values("Fahrenheit").items())[:2] == [(at - 5, 32.0), (at, 212.0)]


@pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
def test_page_sizes_never_change_what_is_computed(sitewise, order):
    asset = Asset(
        sitewise,
        measurement("X"),
        measurement("Y"),
        transform("Sum", "x + y", x="X", y="Y"),
        metric("Mean", "avg(x)", x="Sum"),
    )
    at = now() - 5000
    asset.put("X", *(point(at + 7 * n, float(n)) for n in range(150)))
    asset.put("Y", *(point(at + 11 * n, float(n)) for n in range(90)))
    for name in ("Sum", "Mean"):
        whole = asset.history(name, timeOrdering=order, maxResults=20_000)
        assert seconds(whole) == sorted(set(seconds(whole)), reverse=order == "DESCENDING")
        assert len(whole) > 15
        for size in (1, 17) if name == "Mean" else (17, 100):
            assert asset.history(name, timeOrdering=order, maxResults=size) == whole, (name, size)


def test_a_transform_of_two_uses_the_last_value_of_each(sitewise):
    asset = Asset(sitewise, measurement("X"), measurement("Y"), transform("Sum", "x + y", x="X", y="Y"))
    at = now() - 1000
    asset.put("X", point(at, 1.0), point(at + 20, 2.0))
    assert asset.values("Sum") == {}
    asset.put("Y", point(at + 10, 10.0), point(at + 20, 20.0))
    assert asset.values("Sum") == {at + 10: 11.0, at + 20: 22.0}


def test_a_transform_uses_an_attribute_but_does_not_start_with_it(sitewise):
    asset = Asset(sitewise, measurement("X"), attribute("Factor", "2"), transform("T", "x * f", x="X", f="Factor"))
    at = now() - 1000
    asset.put("X", point(at, 1.0), point(at + 10, 1.0))
    assert asset.values("T") == {at: 2.0, at + 10: 2.0}
    asset.put("Factor", point(at + 5, 3.0))
    assert asset.values("T") == {at: 2.0, at + 10: 3.0}


def test_only_good_values_are_computed_with(sitewise):
    asset = Asset(sitewise, measurement("X"), transform("T", "x", x="X"), metric("M", "sum(x)", x="X"))
    minute = now() // 60 * 60 - 120
    asset.put("X", point(minute + 1, 1.0), point(minute + 2, 2.0, "BAD"), point(minute + 3, 4.0, "UNCERTAIN"))
    assert asset.values("T") == {minute + 1: 1.0}
    assert asset.values("M") == {minute + 60: 1.0}


def test_what_comes_to_no_number_is_left_out(sitewise):
    asset = Asset(
        sitewise,
        measurement("X"),
        transform("Divided", "1 / x", x="X"),
        transform("Filtered", "if(x > 1, x, none)", x="X"),
        transform("Text", "'a' + x", x="X"),
    )
    at = now() - 100
    asset.put("X", *(point(at + n, float(n)) for n in range(3)))
    assert asset.values("Divided") == {at + 1: 1.0, at + 2: 0.5}
    assert asset.values("Filtered") == {at + 2: 2.0}
    assert asset.values("Text") == {}


def test_a_transform_knows_how_long_a_state_lasted(sitewise):
    formula = "if(pretrigger(state) == 1, timestamp(state) - timestamp(pretrigger(state)), none)"
    asset = Asset(sitewise, measurement("State", "INTEGER"), transform("T", formula, state="State"))
    at = now() - 1000
    asset.put("State", point(at, 0), point(at + 10, 1), point(at + 35, 0), point(at + 40, 0))
    assert asset.values("T") == {at + 35: 25.0}


def test_texts_and_booleans_are_computed_with(sitewise):
    asset = Asset(
        sitewise,
        measurement("Message", "STRING"),
        measurement("On", "BOOLEAN"),
        transform("Value", "jp(m, '$.value')", m="Message"),
        transform("Failed", "m.jp('$.status').lower().contains('fail')", m="Message"),
        transform("Off", "not on", on="On"),
    )
    at = now() - 100
    asset.put("Message", point(at, '{"value": 15, "status": "Failed"}'), point(at + 1, "nonsense"))
    asset.put("On", point(at, True), point(at + 1, False))
    assert asset.values("Value") == {at: 15.0}
    assert asset.values("Failed") == {at: 1.0}
    assert asset.values("Off") == {at: 0.0, at + 1: 1.0}


def test_a_metrics_value_stands_at_the_end_of_its_window_which_has_the_end_and_not_the_start(sitewise):
    asset = Asset(sitewise, measurement("X"), metric("Sum", "sum(x)", x="X"), metric("Count", "count(x)", x="X"))
    minute = now() // 60 * 60 - 300
    asset.put("X", point(minute, 1.0), point(minute + 1, 2.0), point(minute + 60, 4.0), point(minute + 130, 8.0))
    assert asset.values("Sum") == {minute: 1.0, minute + 60: 6.0, minute + 180: 8.0}
    # There is a count for every window since the first value.
    counts = asset.values("Count")
    assert [counts[minute + 60 * n] for n in range(5)] == [1.0, 2.0, 0.0, 1.0, 0.0]
    assert asset.latest("Sum") == 8.0
    assert asset.latest("Count") == 0.0


def test_late_data_computes_past_windows_anew(sitewise):
    asset = Asset(sitewise, measurement("X"), metric("Mean", "avg(x)", interval="5m", x="X"))
    end = now() // 300 * 300 - 86400
    asset.put("X", point(end - 10, 1.0))
    assert asset.values("Mean") == {end: 1.0}
    asset.put("X", point(end - 20, 3.0), point(end - 310, 5.0))
    assert asset.values("Mean") == {end - 300: 5.0, end: 2.0}


def test_windows_have_an_offset(sitewise):
    asset = Asset(sitewise, measurement("X"), metric("Mean", "avg(x)", interval="1d", offset="18h", x="X"))
    end = (now() // 86400 - 2) * 86400 + 18 * 3600
    asset.put("X", point(end, 1.0), point(end - 86400, 100.0), point(end - 86399, 3.0), point(end + 1, 100.0))
    assert asset.values("Mean", startDate=end - 3600, endDate=end + 3600) == {end: 2.0}


def test_a_metric_of_a_metric_of_a_transform(sitewise):
    asset = Asset(
        sitewise,
        measurement("X"),
        transform("Twice", "2 * x", x="X"),
        metric("Minute", "max(x)", x="Twice"),
        metric("Hour", "avg(x)", interval="1h", x="Minute"),
    )
    hour = now() // 3600 * 3600 - 7200
    asset.put("X", *(point(hour + 60 * n - 30, float(n)) for n in range(1, 61)))
    assert asset.values("Hour") == {hour + 3600: 61.0}


def test_functions_of_time_see_what_was_before_the_window(sitewise):
    asset = Asset(
        sitewise,
        measurement("Idle", "INTEGER"),
        metric("Idle time", "statetime(idle)", idle="Idle"),
        metric("First", "first(idle)", idle="Idle"),
        metric("Latest", "latest(idle)", idle="Idle"),
    )
    start = now() // 60 * 60 - 600
    # The example of the reference: idle at 0:30, still at 1:15, active at 2:45 and 4:00.
    for at, state in [(0, 0), (30, 1), (75, 1), (165, 0), (240, 0)]:
        asset.put("Idle", point(start + at, state))
    idle = asset.values("Idle time")
    assert [idle.get(start + 60 * n) for n in range(5)] == [0.0, 30.0, 60.0, 45.0, 0.0]
    assert start - 60 not in idle
    first = asset.values("First")
    assert [first.get(start + 60 * n) for n in range(5)] == [0.0, 1.0, 1.0, 0.0, 0.0]
    latest = asset.values("Latest")
    assert [latest[start + 60 * n] for n in range(6)] == [0.0, 1.0, 1.0, 0.0, 0.0, 0.0]


def test_a_window_that_is_not_over_has_no_value(start):
    account = start()
    asset = Asset(account.sitewise, measurement("X"), metric("Sum", "sum(x)", interval="1h", x="X"))
    at = now()
    end = -(-at // 3600) * 3600
    asset.put("X", point(at, 1.0))
    assert asset.values("Sum") in ({}, {end: 1.0})
    account.admin("POST", "clock", {"advance_seconds": 3600})
    assert asset.values("Sum") == {end: 1.0}


def test_computed_values_have_aggregates_and_are_interpolated(sitewise):
    asset = Asset(sitewise, measurement("X"), transform("Twice", "2 * x", x="X"))
    minute = now() // 60 * 60 - 600
    asset.put("X", *(point(minute + 10 * n, float(n)) for n in range(1, 7)))
    asked = {"resolution": "1m", "aggregateTypes": ["SUM"], "startDate": minute, "endDate": minute + 60}
    (found,) = sitewise.get_asset_property_aggregates(**asset.named("Twice"), **asked)["aggregatedValues"]
    assert found["value"] == {"sum": 42.0}
    asked = {"startTimeInSeconds": minute, "endTimeInSeconds": minute + 25, "intervalInSeconds": 25}
    asked |= {"quality": "GOOD", "type": "LINEAR_INTERPOLATION"}
    found = sitewise.get_interpolated_asset_property_values(**asset.named("Twice"), **asked)
    assert values(found["interpolatedAssetPropertyValues"]) == [5.0]


@pytest.fixture
def plant(sitewise):
    """A line that sums up what its presses make, and two presses."""
    press = sitewise.create_asset_model(
        assetModelName=next(names),
        assetModelProperties=[
            measurement("Made"),
            transform("Twice", "2 * x", x="Made"),
            metric("Per minute", "sum(x)", x="Made"),
        ],
    )["assetModelId"]
    described = sitewise.describe_asset_model(assetModelId=press)["assetModelProperties"]
    ids = {each["name"]: each["id"] for each in described}

    def of_children(name: str, expression: str, of: str) -> dict:
        made = metric(name, expression, x=ids[of])
        made["type"]["metric"]["variables"][0]["value"]["hierarchyId"] = "Presses"
        return made

    line = sitewise.create_asset_model(
        assetModelName=next(names),
        assetModelHierarchies=[{"name": "Presses", "childAssetModelId": press}],
        assetModelProperties=[
            of_children("Made", "sum(x)", "Made"),
            of_children("Most", "max(x)", "Per minute"),
            of_children("Squares", "sum(x^2)", "Twice"),
            of_children("Points", "count(x)", "Made"),
        ],
    )
    hierarchy = sitewise.describe_asset_model(assetModelId=line["assetModelId"])["assetModelHierarchies"][0]["id"]

    def asset(model: str) -> Asset:
        made = Asset.__new__(Asset)
        made.sitewise, made.id = sitewise, sitewise.create_asset(assetName=next(names), assetModelId=model)["assetId"]
        found = sitewise.describe_asset(assetId=made.id)["assetProperties"]
        made.properties = {each["name"]: each["id"] for each in found}
        return made

    parent, presses = asset(line["assetModelId"]), [asset(press), asset(press)]
    for each in presses:
        sitewise.associate_assets(assetId=parent.id, hierarchyId=hierarchy, childAssetId=each.id)
    return parent, presses, hierarchy


def test_a_metric_aggregates_what_child_assets_have(sitewise, plant):
    line, (one, other), hierarchy = plant
    minute = now() // 60 * 60 - 300
    one.put("Made", point(minute + 10, 1.0), point(minute + 20, 2.0), point(minute + 70, 4.0))
    other.put("Made", point(minute + 30, 10.0))
    assert line.values("Made") == {minute + 60: 13.0, minute + 120: 4.0}
    # A metric's value stands at its window's end, which is in the window that ends there.
    assert line.values("Most") == {minute + 60: 10.0, minute + 120: 4.0}
    assert line.values("Squares") == {minute + 60: 4.0 + 16.0 + 400.0, minute + 120: 64.0}
    assert [line.values("Points").get(minute + 60 * n) for n in (1, 2, 3)] == [3.0, 1.0, 0.0]
    # What is a child no longer does not count.
    sitewise.disassociate_assets(assetId=line.id, hierarchyId=hierarchy, childAssetId=other.id)
    assert line.values("Made") == {minute + 60: 3.0, minute + 120: 4.0}


def test_children_stand_within_aggregates_alone(sitewise, refused):
    press = sitewise.create_asset_model(assetModelName=next(names), assetModelProperties=[measurement("Made")])
    (made,) = sitewise.describe_asset_model(assetModelId=press["assetModelId"])["assetModelProperties"]
    for expression, message in [
        ("latest(x)", "latest takes no values of child assets"),
        ("x + 1", "it must stand in an aggregate such as avg"),
    ]:
        wrong = metric("M", expression, x=made["id"])
        wrong["type"]["metric"]["variables"][0]["value"]["hierarchyId"] = "Presses"
        hierarchies = [{"name": "Presses", "childAssetModelId": press["assetModelId"]}]
        asked = {"assetModelName": next(names), "assetModelHierarchies": hierarchies, "assetModelProperties": [wrong]}
        code, _, found = refused(sitewise.create_asset_model, **asked)
        assert code == "InvalidRequestException"
        assert message in found


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (transform("T", "logg(x)", x="X"), "there is no function 'logg', which is called at character 1"),
        (transform("T", "x + z", x="X"), "there is no variable 'z' at character 5"),
        (transform("T", "avg(x)", x="X"), "avg at character 1 is for metrics alone"),
        (metric("M", "pretrigger(x)", x="X"), "pretrigger at character 1 is for transforms alone"),
        (metric("M", "avg(x", x="X"), "')' is expected at character 6, not the end"),
        (metric("M", "avg(x)", offset="soon", x="X"), "window.tumbling.offset 'soon' is no time such as 18h"),
    ],
)
def test_a_model_with_a_wrong_formula_is_refused(sitewise, refused, wrong, message):
    made = {"assetModelName": next(names), "assetModelProperties": [measurement("X"), wrong]}
    code, status, found = refused(sitewise.create_asset_model, **made)
    assert (code, status) == ("InvalidRequestException", 400)
    assert message in found


def test_a_transform_of_a_metric_is_read_without_a_start(sitewise):
    asset = Asset(
        sitewise,
        measurement("m"),
        metric("counted", "count(x)", x="m"),
        transform("more", "x + 1", x="counted"),
        metric("most", "max(x)", x="more"),
    )
    minute = now() // 60 * 60 - 300
    asset.put("m", point(minute + 10, 1.0), point(minute + 20, 2.0))
    # Windows in which nothing came in are counted, too.
    assert asset.latest("more") == 1.0
    assert max(values(asset.history("more"))) == 3.0
    assert max(values(asset.history("most"))) == 3.0


def test_formulas_that_use_each_other_in_too_many_ways_are_refused_and_nobody_waits(sitewise, refused):
    chain = [transform(f"t{depth}", "x + y", x=f"t{depth - 1}", y=f"t{max(depth - 2, 0)}") for depth in range(1, 16)]
    asset = Asset(sitewise, measurement("t0"), *chain)
    asset.put("t0", *(point(now() - number, float(number)) for number in range(1, 9)))
    assert asset.latest("t2") == 3.0
    code, _, message = refused(sitewise.get_asset_property_value, **asset.named("t15"))
    assert code == "InvalidRequestException"
    assert "in more than 30000 ways" in message


def test_a_state_that_never_held_lasted_zero_seconds(sitewise):
    asset = Asset(sitewise, measurement("on", "BOOLEAN"), metric("held", "statetime(x)", x="on"))
    minute = now() // 60 * 60 - 300
    asset.put("on", point(minute + 10, False), point(minute + 20, False))
    for each in asset.history("held"):
        assert str(each["value"]["doubleValue"]) == "0.0"
