"""Whatever is done in whatever order: what is described and listed is what was put."""

import random

import pytest
from botocore.exceptions import ClientError
from sitewise_models import make_model, measurement, update


class Memory:
    """What an account should hold: models with names of properties, assets with names and children."""

    def __init__(self, sitewise, seed: int) -> None:
        self.sitewise = sitewise
        self.random = random.Random(seed)
        self.models: dict[str, list[str]] = {}
        self.hierarchies: dict[str, str] = {}
        self.assets: dict[str, dict] = {}

    def step(self) -> None:
        often = (self.make_asset, self.associate)
        steps = (self.make_model, self.change_model, self.rename, self.alias, self.disassociate)
        self.random.choice((*often, *often, *steps, self.delete_asset, self.delete_model))()

    def any_model(self) -> str | None:
        return self.random.choice(list(self.models)) if self.models else None

    def any_asset(self) -> str | None:
        return self.random.choice(list(self.assets)) if self.assets else None

    def is_refused(self, call, *codes: str, **arguments) -> bool:
        try:
            call(**arguments)
        except ClientError as error:
            assert error.response["Error"]["Code"] in codes, error  # noqa: PT017
            return True
        return False

    def make_model(self) -> None:
        names = [f"p{number}" for number in range(self.random.randrange(5))]
        model = make_model(self.sitewise, properties=[measurement(name) for name in names])
        update(self.sitewise, model, assetModelHierarchies=[{"name": "Own", "childAssetModelId": model}])
        [hierarchy] = self.sitewise.describe_asset_model(assetModelId=model)["assetModelHierarchies"]
        self.models[model], self.hierarchies[model] = names, hierarchy["id"]

    def change_model(self) -> None:
        if model := self.any_model():
            names = self.random.sample([f"p{number}" for number in range(9)], self.random.randrange(6))
            update(self.sitewise, model, assetModelProperties=[measurement(name) for name in names])
            self.models[model] = names
            for asset in self.assets.values():
                if asset["model"] == model:
                    asset["aliases"] = {name: alias for name, alias in asset["aliases"].items() if name in names}

    def make_asset(self) -> None:
        if model := self.any_model():
            name = f"asset {len(self.assets)} {self.random.random()}"
            asset = self.sitewise.create_asset(assetName=name, assetModelId=model)["assetId"]
            self.assets[asset] = {"model": model, "name": name, "aliases": {}, "children": [], "parent": None}

    def rename(self) -> None:
        if asset := self.any_asset():
            name = f"renamed {self.random.random()}"
            self.sitewise.update_asset(assetId=asset, assetName=name)
            self.assets[asset]["name"] = name

    def alias(self) -> None:
        asset = self.any_asset()
        if asset is None or not self.models[self.assets[asset]["model"]]:
            return
        own = self.assets[asset]
        name, alias = self.random.choice(self.models[own["model"]]), f"/{self.random.randrange(12)}"
        found = self.sitewise.describe_asset(assetId=asset)["assetProperties"]
        [property_id] = [item["id"] for item in found if item["name"] == name]
        taken = any(
            alias == other and (key, place) != (asset, name)
            for key, one in self.assets.items()
            for place, other in one["aliases"].items()
        )
        refused = self.is_refused(
            self.sitewise.update_asset_property,
            "ConflictingOperationException",
            assetId=asset,
            propertyId=property_id,
            propertyAlias=alias,
        )
        assert refused == taken
        if not taken:
            own["aliases"][name] = alias

    def above(self, asset: str | None) -> list[str]:
        chain = []
        while asset is not None:
            chain.append(asset)
            asset = self.assets[asset]["parent"]
        return chain

    def associate(self) -> None:
        parent, child = self.any_asset(), self.any_asset()
        if parent is None:
            return
        wrong = (
            self.assets[parent]["model"] != self.assets[child]["model"]
            or self.assets[child]["parent"] is not None
            or child in self.above(parent)
        )
        refused = self.is_refused(
            self.sitewise.associate_assets,
            "InvalidRequestException",
            "ResourceAlreadyExistsException",
            assetId=parent,
            hierarchyId=self.hierarchies[self.assets[parent]["model"]],
            childAssetId=child,
        )
        assert refused == wrong
        if not wrong:
            self.assets[parent]["children"].append(child)
            self.assets[child]["parent"] = parent

    def disassociate(self) -> None:
        child = self.any_asset()
        parent = child and self.assets[child]["parent"]
        if parent:
            hierarchy = self.hierarchies[self.assets[parent]["model"]]
            self.sitewise.disassociate_assets(assetId=parent, hierarchyId=hierarchy, childAssetId=child)
            self.assets[parent]["children"].remove(child)
            self.assets[child]["parent"] = None

    def delete_asset(self) -> None:
        if asset := self.any_asset():
            tied = bool(self.assets[asset]["parent"] or self.assets[asset]["children"])
            code = "ConflictingOperationException"
            assert self.is_refused(self.sitewise.delete_asset, code, assetId=asset) == tied
            if not tied:
                del self.assets[asset]

    def delete_model(self) -> None:
        if model := self.any_model():
            used = any(asset["model"] == model for asset in self.assets.values())
            code = "ConflictingOperationException"
            assert self.is_refused(self.sitewise.delete_asset_model, code, assetModelId=model) == used
            if not used:
                del self.models[model], self.hierarchies[model]

    def pages(self, operation: str, member: str, **arguments) -> list[dict]:
        size = {"PageSize": self.random.randrange(1, 9)}
        pages = self.sitewise.get_paginator(operation).paginate(PaginationConfig=size, **arguments)
        return [item for page in pages for item in page[member]]

    def check(self) -> None:
        assert [item["id"] for item in self.pages("list_asset_models", "assetModelSummaries")] == list(self.models)
        for model, names in self.models.items():
            found = self.pages("list_asset_model_properties", "assetModelPropertySummaries", assetModelId=model)
            assert [item["name"] for item in found] == names
            own = [key for key, asset in self.assets.items() if asset["model"] == model]
            found = self.pages("list_assets", "assetSummaries", assetModelId=model)
            assert [item["id"] for item in found] == own
        top = [key for key, asset in self.assets.items() if asset["parent"] is None]
        found = self.pages("list_assets", "assetSummaries", filter="TOP_LEVEL")
        assert [item["id"] for item in found] == top
        for key, asset in self.assets.items():
            shown = self.sitewise.describe_asset(assetId=key)
            assert (shown["assetName"], shown["assetModelId"]) == (asset["name"], asset["model"])
            found = {item["name"]: item.get("alias") for item in shown["assetProperties"]}
            assert found == {name: asset["aliases"].get(name) for name in self.models[asset["model"]]}
            children = self.pages("list_associated_assets", "assetSummaries", assetId=key)
            assert [item["id"] for item in children] == asset["children"]
            path = self.pages(
                "list_asset_relationships",
                "assetRelationshipSummaries",
                assetId=key,
                traversalType="PATH_TO_ROOT",
            )
            above = [item["hierarchyInfo"]["parentAssetId"] for item in path]
            assert above == self.above(asset["parent"])


@pytest.mark.parametrize("seed", range(3))
def test_what_is_described_is_what_was_put(start, seed):
    memory = Memory(start().sitewise, seed)
    for _ in range(6):
        for _ in range(30):
            memory.step()
        memory.check()
