"""Assets that tests of ExecuteQuery ask for."""

from points import now, point, put
from sitewise_models import attribute, make_asset, make_model, measurement

CITIES = ["Aachen", "aalen", "Berlin", "Bern", "50% Stadt", "a_b", "O'Hare", "Zürich"]


class Cities:
    """Assets with a temperature and a count each; the first has the most values."""

    def __init__(self, sitewise) -> None:
        properties = [measurement("temperature"), measurement("visitors", "INTEGER"), attribute("country", "DE")]
        self.model = make_model(sitewise, "City", properties=properties)
        self.assets = {city: make_asset(sitewise, self.model, city) for city in CITIES}
        described = sitewise.describe_asset(assetId=self.assets["Bern"])["assetProperties"]
        self.properties = {each["name"]: each["id"] for each in described}
        self.start = now() - 3600
        for number, asset in enumerate(self.assets.values()):
            points = [point(self.start + step, step + number / 4) for step in range(8 - number)]
            assert put(sitewise, points, assetId=asset, propertyId=self.properties["temperature"]) == []
        visitors = [point(self.start + step, step * step) for step in range(5)]
        assert put(sitewise, visitors, assetId=self.assets["Bern"], propertyId=self.properties["visitors"]) == []

    def where(self, alias: str = "asset") -> str:
        return f"{alias}.asset_model_id = '{self.model}'"
