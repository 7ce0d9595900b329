"""Transforms: a value for each that comes in."""

from points import now, point
from sitewise_assets import Asset
from sitewise_models import attribute, measurement, transform


def test_a_transform_has_a_value_for_each_that_comes_in(sitewise):
    asset = Asset.of(sitewise, measurement("Celsius"), transform("Fahrenheit", "9/5 * c + 32", c="Celsius"))
    at = now() - 1000
    asset.put("Celsius", *(point(at + n, float(n)) for n in range(40)))
    assert asset.values("Fahrenheit") == {at + n: 9 / 5 * n + 32 for n in range(40)}
    assert asset.latest("Fahrenheit") == 9 / 5 * 39 + 32
    assert asset.values("Fahrenheit", startDate=at + 3, endDate=at + 5) == {at + 4: 39.2, at + 5: 41.0}
    # Late data counts at once, and so does what is put in the place of another.
    asset.put("Celsius", point(at - 5, 0.0), point(at, 100.0))
    assert list(asset.values("Fahrenheit").items())[:2] == [(at - 5, 32.0), (at, 212.0)]


def test_a_transform_of_two_uses_the_last_value_of_each(sitewise):
    asset = Asset.of(sitewise, measurement("X"), measurement("Y"), transform("Sum", "x + y", x="X", y="Y"))
    at = now() - 1000
    asset.put("X", point(at, 1.0), point(at + 20, 2.0))
    assert asset.values("Sum") == {}
    asset.put("Y", point(at + 10, 10.0), point(at + 20, 20.0))
    assert asset.values("Sum") == {at + 10: 11.0, at + 20: 22.0}


def test_a_transform_uses_an_attribute_but_does_not_start_with_it(sitewise):
    asset = Asset.of(
        sitewise, measurement("X"), attribute("Factor", "2", "DOUBLE"), transform("T", "x * f", x="X", f="Factor")
    )
    at = now() - 1000
    asset.put("X", point(at, 1.0), point(at + 10, 1.0))
    assert asset.values("T") == {at: 2.0, at + 10: 2.0}
    asset.put("Factor", point(at + 5, 3.0))
    assert asset.values("T") == {at: 2.0, at + 10: 3.0}


def test_what_comes_to_no_number_is_left_out(sitewise):
    asset = Asset.of(
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
    asset = Asset.of(sitewise, measurement("State", "INTEGER"), transform("T", formula, state="State"))
    at = now() - 1000
    asset.put("State", point(at, 0), point(at + 10, 1), point(at + 35, 0), point(at + 40, 0))
    assert asset.values("T") == {at + 35: 25.0}


def test_texts_and_booleans_are_computed_with(sitewise):
    asset = Asset.of(
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


def test_times_are_told_in_the_time_zones_of_regions(sitewise):
    # Each zone is an hour of its own at any time of the year.
    zones = {"New York": ("America/New_York", (-5, -4)), "Tokyo": ("JST", (9,)), "Fixed": ("UTC-03:00", (-3,))}
    formulas = [transform(name, f"hour(localtime(timestamp(x), '{zone}'))", x="X") for name, (zone, _) in zones.items()]
    asset = Asset.of(sitewise, measurement("X"), *formulas)
    at = now() - 100
    asset.put("X", point(at, 1.0))
    for name, (_, ahead) in zones.items():
        assert asset.latest(name) in [float((at // 3600 + hours) % 24) for hours in ahead]
