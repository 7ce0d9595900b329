"""Asset models for tests."""

import itertools

_NUMBERS = itertools.count(1)


def unique(name: str) -> str:
    """A name that no other test has."""
    return f"{name} {next(_NUMBERS)}"


def make_model(sitewise, name: str = "Model", **members) -> str:
    """Make an asset model and give its id; lists may be given without the words asset_model."""
    arguments = {"assetModelName": unique(name)}
    for member, value in members.items():
        arguments["assetModel" + member[0].upper() + member[1:]] = value
    return sitewise.create_asset_model(**arguments)["assetModelId"]


def make_asset(sitewise, model_id: str, name: str | None = None, **members) -> str:
    """Make an asset and give its id."""
    return sitewise.create_asset(assetName=name or unique("Asset"), assetModelId=model_id, **members)["assetId"]


def attribute(name: str, default: str | None = None, data_type: str = "STRING", **members) -> dict:
    kind = {} if default is None else {"defaultValue": default}
    return {"name": name, "dataType": data_type, "type": {"attribute": kind}, **members}


def measurement(name: str, data_type: str = "DOUBLE", **members) -> dict:
    return {"name": name, "dataType": data_type, "type": {"measurement": {}}, **members}


def variables(**values) -> list[dict]:
    """Variables of an expression: each names a property, or has what a variable's value has."""
    values = {name: value if isinstance(value, dict) else {"propertyId": value} for name, value in values.items()}
    return [{"name": name, "value": value} for name, value in values.items()]


def transform(name: str, expression: str, data_type: str = "DOUBLE", config=None, **values) -> dict:
    kind = {"expression": expression, "variables": variables(**values)}
    if config:
        kind["processingConfig"] = config
    return {"name": name, "dataType": data_type, "type": {"transform": kind}}


def metric(name: str, expression: str, interval: str = "1m", offset: str | None = None, **values) -> dict:
    window = {"interval": interval} | ({"offset": offset} if offset else {})
    kind = {
        "expression": expression,
        "variables": variables(**values),
        "window": {"tumbling": window},
    }
    return {"name": name, "dataType": "DOUBLE", "type": {"metric": kind}}


ALARM = [
    attribute("AWS/ALARM_TYPE", "EXTERNAL"),
    measurement("AWS/ALARM_STATE", "STRUCT", dataTypeSpec="AWS/ALARM_STATE"),
]


def described(sitewise, model_id: str, **arguments) -> dict:
    return sitewise.describe_asset_model(assetModelId=model_id, **arguments)


def update(sitewise, model_id: str, **changes) -> dict:
    """Put back what a model's description says, with changes."""
    model = described(sitewise, model_id)
    arguments = {
        name: model[name]
        for name in (
            "assetModelName",
            "assetModelProperties",
            "assetModelHierarchies",
            "assetModelCompositeModels",
        )
    }
    if model["assetModelDescription"]:
        arguments["assetModelDescription"] = model["assetModelDescription"]
    return sitewise.update_asset_model(assetModelId=model_id, **arguments | changes)


def by_name(properties: list[dict]) -> dict[str, dict]:
    return {item["name"]: item for item in properties}
