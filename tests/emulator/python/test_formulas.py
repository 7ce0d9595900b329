"""Formulas: which are right, and how they use each other's values."""

import pytest
from points import now, point, seconds, values
from sitewise_assets import Asset
from sitewise_models import measurement, metric, transform, unique


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
    made = {"assetModelName": unique("Model"), "assetModelProperties": [measurement("X"), wrong]}
    code, status, found = refused(sitewise.create_asset_model, **made)
    assert (code, status) == ("InvalidRequestException", 400)
    assert message in found


def test_only_good_values_are_computed_with(sitewise):
    asset = Asset.of(sitewise, measurement("X"), transform("T", "x", x="X"), metric("M", "sum(x)", x="X"))
    minute = now() // 60 * 60 - 120
    asset.put("X", point(minute + 1, 1.0), point(minute + 2, 2.0, "BAD"), point(minute + 3, 4.0, "UNCERTAIN"))
    assert asset.values("T") == {minute + 1: 1.0}
    assert asset.values("M") == {minute + 60: 1.0}


@pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
def test_page_sizes_never_change_what_is_computed(sitewise, order):
    asset = Asset.of(
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


def test_computed_values_have_aggregates_and_are_interpolated(sitewise):
    asset = Asset.of(sitewise, measurement("X"), transform("Twice", "2 * x", x="X"))
    minute = now() // 60 * 60 - 600
    asset.put("X", *(point(minute + 10 * n, float(n)) for n in range(1, 7)))
    asked = {"resolution": "1m", "aggregateTypes": ["SUM"], "startDate": minute, "endDate": minute + 60}
    (found,) = sitewise.get_asset_property_aggregates(**asset.named("Twice"), **asked)["aggregatedValues"]
    assert found["value"] == {"sum": 42.0}
    asked = {"startTimeInSeconds": minute, "endTimeInSeconds": minute + 25, "intervalInSeconds": 25}
    asked |= {"quality": "GOOD", "type": "LINEAR_INTERPOLATION"}
    found = sitewise.get_interpolated_asset_property_values(**asset.named("Twice"), **asked)
    assert values(found["interpolatedAssetPropertyValues"]) == [5.0]


def test_a_metric_of_a_metric_of_a_transform(sitewise):
    asset = Asset.of(
        sitewise,
        measurement("X"),
        transform("Twice", "2 * x", x="X"),
        metric("Minute", "max(x)", x="Twice"),
        metric("Hour", "avg(x)", interval="1h", x="Minute"),
    )
    hour = now() // 3600 * 3600 - 7200
    asset.put("X", *(point(hour + 60 * n - 30, float(n)) for n in range(1, 61)))
    assert asset.values("Hour") == {hour + 3600: 61.0}


def test_a_transform_of_a_metric_is_read_without_a_start(sitewise):
    asset = Asset.of(
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


@pytest.mark.parametrize("expression", ["(x + y) / 2", "max(x) - min(y) + 1"])
def test_formulas_that_use_each_other_in_many_ways_cost_what_each_costs_once(sitewise, refused, expression):
    # In such a lattice there are more ways from the top to the bottom than could ever be gone.
    deepest = 100
    make = metric if "max" in expression else transform
    lattice = [make(f"p{n}", expression, x=f"p{n - 1}", y=f"p{max(n - 2, 0)}") for n in range(1, deepest + 2)]
    asset = Asset.of(sitewise, measurement("p0"), *lattice)
    minute = now() // 60 * 60 - 3600
    asset.put("p0", *(point(minute + 60 * number, float(number)) for number in range(20)))
    calculate = (lambda x, y: x - y + 1) if make is metric else (lambda x, y: (x + y) / 2)
    expected = [[float(number) for number in range(20)]]
    for n in range(1, deepest + 1):
        expected.append([calculate(x, y) for x, y in zip(expected[n - 1], expected[max(n - 2, 0)], strict=True)])
    for n in (2, 50, deepest):
        assert asset.latest(f"p{n}") == expected[n][-1]
        assert list(asset.values(f"p{n}").values()) == expected[n]
    code, _, message = refused(sitewise.get_asset_property_value, **asset.named(f"p{deepest + 1}"))
    assert code == "InvalidRequestException"
    assert message.endswith("lie more than 100 deep")


def test_what_would_compute_too_many_values_at_once_is_refused_and_nobody_waits(start, refused):
    account = start()
    properties = [measurement("X"), metric("Counted", "count(x)", x="X"), transform("Same", "x", x="Counted")]
    asset = Asset.of(account.sitewise, *properties)
    began = now()
    account.admin("POST", "clock", {"advance_seconds": 5 * 365 * 86400})
    asked = {"resolution": "1d", "aggregateTypes": ["COUNT"], "startDate": began, "maxResults": 2500}
    aggregates = account.sitewise.get_asset_property_aggregates
    month = aggregates(**asset.named("Same"), **asked, endDate=began + 30 * 86400)["aggregatedValues"]
    assert [each["value"]["count"] for each in month[1:]] == [1440.0] * 29
    code, _, message = refused(aggregates, **asset.named("Same"), **asked, endDate=began + 5 * 365 * 86400)
    assert code == "InvalidRequestException"
    assert message.startswith("More than 5000000 values would be computed for this")
