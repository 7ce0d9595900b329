"""Metrics: a value for each window, from an asset's own values or its children's."""

import pytest
from points import now, point
from sitewise_assets import Asset
from sitewise_models import described, make_asset, make_model, measurement, metric, transform, unique


def test_a_metrics_value_stands_at_the_end_of_its_window_which_has_the_end_and_not_the_start(sitewise):
    asset = Asset.of(sitewise, measurement("X"), metric("Sum", "sum(x)", x="X"), metric("Count", "count(x)", x="X"))
    minute = now() // 60 * 60 - 300
    asset.put("X", point(minute, 1.0), point(minute + 1, 2.0), point(minute + 60, 4.0), point(minute + 130, 8.0))
    assert asset.values("Sum") == {minute: 1.0, minute + 60: 6.0, minute + 180: 8.0}
    # There is a count for every window since the first value.
    counts = asset.values("Count")
    assert [counts[minute + 60 * n] for n in range(5)] == [1.0, 2.0, 0.0, 1.0, 0.0]
    assert asset.latest("Sum") == 8.0
    assert asset.latest("Count") == 0.0


def test_late_data_computes_past_windows_anew(sitewise):
    asset = Asset.of(sitewise, measurement("X"), metric("Mean", "avg(x)", interval="5m", x="X"))
    end = now() // 300 * 300 - 86400
    asset.put("X", point(end - 10, 1.0))
    assert asset.values("Mean") == {end: 1.0}
    asset.put("X", point(end - 20, 3.0), point(end - 310, 5.0))
    assert asset.values("Mean") == {end - 300: 5.0, end: 2.0}


def test_windows_have_an_offset(sitewise):
    asset = Asset.of(sitewise, measurement("X"), metric("Mean", "avg(x)", interval="1d", offset="18h", x="X"))
    end = (now() // 86400 - 2) * 86400 + 18 * 3600
    asset.put("X", point(end, 1.0), point(end - 86400, 100.0), point(end - 86399, 3.0), point(end + 1, 100.0))
    assert asset.values("Mean", startDate=end - 3600, endDate=end + 3600) == {end: 2.0}


def test_functions_of_time_see_what_was_before_the_window(sitewise):
    asset = Asset.of(
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


def test_a_state_that_never_held_lasted_zero_seconds(sitewise):
    asset = Asset.of(sitewise, measurement("on", "BOOLEAN"), metric("held", "statetime(x)", x="on"))
    minute = now() // 60 * 60 - 300
    asset.put("on", point(minute + 10, False), point(minute + 20, False))
    for each in asset.history("held"):
        assert str(each["value"]["doubleValue"]) == "0.0"


def test_a_window_that_is_not_over_has_no_value(start):
    account = start()
    asset = Asset.of(account.sitewise, measurement("X"), metric("Sum", "sum(x)", interval="1h", x="X"))
    at = now()
    end = -(-at // 3600) * 3600
    asset.put("X", point(at, 1.0))
    assert asset.values("Sum") in ({}, {end: 1.0})
    account.admin("POST", "clock", {"advance_seconds": 3600})
    assert asset.values("Sum") == {end: 1.0}


@pytest.fixture
def plant(sitewise):
    """A line that sums up what its presses make, and two presses."""
    made, per_minute = measurement("Made"), metric("Per minute", "sum(x)", x="Made")
    press = make_model(sitewise, properties=[made, transform("Twice", "2 * x", x="Made"), per_minute])
    ids = {each["name"]: each["id"] for each in described(sitewise, press)["assetModelProperties"]}

    def of_presses(name: str, expression: str, of: str) -> dict:
        return metric(name, expression, x={"propertyId": ids[of], "hierarchyId": "Presses"})

    line = make_model(
        sitewise,
        hierarchies=[{"name": "Presses", "childAssetModelId": press}],
        properties=[
            of_presses("Made", "sum(x)", "Made"),
            of_presses("Most", "max(x)", "Per minute"),
            of_presses("Squares", "sum(x^2)", "Twice"),
            of_presses("Points", "count(x)", "Made"),
        ],
    )
    [hierarchy] = described(sitewise, line)["assetModelHierarchies"]
    parent, *presses = (Asset(sitewise, make_asset(sitewise, model)) for model in (line, press, press))
    for each in presses:
        sitewise.associate_assets(assetId=parent.id, hierarchyId=hierarchy["id"], childAssetId=each.id)
    return parent, presses, hierarchy["id"]


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


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("latest(x)", "latest takes no values of child assets"),
        ("x + 1", "it must stand in an aggregate such as avg"),
    ],
)
def test_children_stand_within_aggregates_alone(sitewise, refused, expression, message):
    press = make_model(sitewise, properties=[measurement("Made")])
    [made] = described(sitewise, press)["assetModelProperties"]
    wrong = metric("M", expression, x={"propertyId": made["id"], "hierarchyId": "Presses"})
    asked = {
        "assetModelName": unique("Model"),
        "assetModelHierarchies": [{"name": "Presses", "childAssetModelId": press}],
        "assetModelProperties": [wrong],
    }
    code, _, found = refused(sitewise.create_asset_model, **asked)
    assert code == "InvalidRequestException"
    assert message in found
