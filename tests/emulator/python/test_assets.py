"""Assets of AWS IoT SiteWise: what they have of their model, and what is their own."""


def model(sitewise, name: str, **members) -> str:
    """Make an asset model and give its id."""
    return sitewise.create_asset_model(assetModelName=name, **members)["assetModelId"]


PROPERTIES = [
    {"name": "Serial", "dataType": "STRING", "type": {"attribute": {"defaultValue": "none"}}},
    {"name": "Celsius", "dataType": "DOUBLE", "unit": "C", "externalId": "celsius", "type": {"measurement": {}}},
    {
        "name": "Fahrenheit",
        "dataType": "DOUBLE",
        "type": {
            "transform": {
                "expression": "c * 1.8 + 32",
                "variables": [{"name": "c", "value": {"propertyId": "Celsius"}}],
            }
        },
    },
]


def test_an_asset_has_the_properties_of_its_model(sitewise):
    model_id = model(sitewise, "Properties", assetModelProperties=PROPERTIES)
    created = sitewise.create_asset(assetName="Press 7", assetModelId=model_id)
    assert created["assetStatus"]["state"] == "CREATING"
    asset = sitewise.describe_asset(assetId=created["assetId"])
    of_model = sitewise.describe_asset_model(assetModelId=model_id)["assetModelProperties"]
    assert [(p["id"], p["name"], p.get("unit")) for p in asset["assetProperties"]] == [
        (p["id"], p["name"], p.get("unit")) for p in of_model
    ]
    assert asset["assetStatus"]["state"] == "ACTIVE"
    assert asset["assetModelId"] == model_id
