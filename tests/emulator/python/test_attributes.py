"""Attributes: what a property is worth before anybody puts a value."""

import pytest
from points import now, point, values
from sitewise_assets import Asset
from sitewise_models import attribute, measurement


@pytest.mark.parametrize(
    ("data_type", "text", "value"),
    [("DOUBLE", "2.5", 2.5), ("INTEGER", "7", 7), ("BOOLEAN", "true", True), ("STRING", "new", "new")],
)
def test_an_attribute_has_its_default_value_until_another_is_put(sitewise, data_type, text, value):
    before = now()
    asset = Asset.of(sitewise, attribute("A", text, data_type))
    (found,) = asset.history("A")
    assert before <= found["timestamp"]["timeInSeconds"] <= now()
    assert (values([found]), asset.latest("A")) == ([value], value)
    other = {"DOUBLE": 3.5, "INTEGER": 8, "BOOLEAN": False, "STRING": "old"}[data_type]
    asset.put("A", point(before - 100, other))
    assert asset.latest("A") == other
    assert len(asset.history("A")) == 2


def test_a_property_without_a_value_has_none(sitewise):
    asset = Asset.of(sitewise, measurement("M"), {"name": "A", "dataType": "STRING", "type": {"attribute": {}}})
    assert (asset.latest("M"), asset.latest("A"), asset.history("A")) == (None, None, [])
