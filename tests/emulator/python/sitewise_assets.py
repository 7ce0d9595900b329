"""Assets for tests, with what their properties are worth."""

from points import put, seconds, values
from sitewise_models import make_asset, make_model


class Asset:
    """An asset, and its values by the properties' names."""

    def __init__(self, sitewise, asset_id: str) -> None:
        self.sitewise, self.id = sitewise, asset_id
        found = sitewise.describe_asset(assetId=asset_id)["assetProperties"]
        self.properties = {each["name"]: each["id"] for each in found}

    @classmethod
    def of(cls, sitewise, *properties: dict) -> "Asset":
        """One of a model of its own with these properties."""
        return cls(sitewise, make_asset(sitewise, make_model(sitewise, properties=list(properties))))

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
