"""Associations of assets: parents, children, and the way to the root."""

import pytest
from sitewise_models import described, make_asset, make_model, unique, update


class Plant:
    """Models of a plant, its lines and their machines, which can be inside machines."""

    def __init__(self, sitewise) -> None:
        self.sitewise = sitewise
        self.machine_model = make_model(sitewise, "Machine")
        inside = {"name": "Inside", "childAssetModelId": self.machine_model}
        update(sitewise, self.machine_model, assetModelHierarchies=[inside])
        self.line_model = make_model(
            sitewise,
            "Line",
            hierarchies=[
                {"name": name, "childAssetModelId": self.machine_model, "externalId": name.lower()}
                for name in ("Machines", "Spares")
            ],
        )
        self.plant_model = make_model(
            sitewise, "Plant", hierarchies=[{"name": "Lines", "childAssetModelId": self.line_model}]
        )
        self.hierarchies = {
            hierarchy["name"]: hierarchy["id"]
            for model in (self.machine_model, self.line_model, self.plant_model)
            for hierarchy in described(sitewise, model)["assetModelHierarchies"]
        }

    def machine(self, name: str | None = None) -> str:
        return make_asset(self.sitewise, self.machine_model, name)

    def line(self) -> str:
        return make_asset(self.sitewise, self.line_model)

    def arguments(self, parent: str, hierarchy: str, child: str) -> dict:
        return {
            "assetId": parent,
            "hierarchyId": self.hierarchies.get(hierarchy, hierarchy),
            "childAssetId": child,
        }

    def associate(self, parent: str, hierarchy: str, child: str) -> None:
        self.sitewise.associate_assets(**self.arguments(parent, hierarchy, child))

    def associated(self, asset: str, **arguments) -> list[str]:
        pages = self.sitewise.get_paginator("list_associated_assets").paginate(
            assetId=asset, PaginationConfig={"PageSize": 2}, **arguments
        )
        return [item["id"] for page in pages for item in page["assetSummaries"]]


@pytest.fixture(scope="module")
def plant(account) -> Plant:
    return Plant(account.sitewise)


def test_children_and_parents_are_listed(plant):
    line, machines = plant.line(), [plant.machine() for _ in range(5)]
    for machine in machines[:3]:
        plant.associate(line, "Machines", machine)
    for machine in machines[3:]:
        plant.associate(line, "externalId:spares", machine)
    machines_id, spares_id = plant.hierarchies["Machines"], plant.hierarchies["Spares"]
    assert plant.associated(line) == machines
    assert plant.associated(line, traversalDirection="CHILD", hierarchyId=machines_id) == machines[:3]
    assert plant.associated(line, hierarchyId="externalId:spares") == machines[3:]
    for machine, hierarchy, other in ((machines[0], machines_id, spares_id), (machines[4], spares_id, machines_id)):
        assert plant.associated(machine, traversalDirection="PARENT") == [line]
        assert plant.associated(machine, traversalDirection="PARENT", hierarchyId=hierarchy) == [line]
        assert plant.associated(machine, traversalDirection="PARENT", hierarchyId=other) == []
    assert plant.associated(line, traversalDirection="PARENT") == []
    item = plant.sitewise.list_associated_assets(assetId=machines[0], traversalDirection="PARENT")
    [summary] = item["assetSummaries"]
    assert summary["assetModelId"] == plant.line_model
    assert len(summary["hierarchies"]) == 2


def test_the_model_of_a_child_fits_the_hierarchy(plant, refused):
    code, status, message = refused(
        plant.sitewise.associate_assets, **plant.arguments(plant.line(), "Machines", plant.line())
    )
    assert (code, status) == ("InvalidRequestException", 400)
    assert plant.machine_model in message
    assert plant.line_model in message


def test_there_is_no_loop(plant, refused):
    one, two, three = plant.machine(), plant.machine(), plant.machine()
    plant.associate(one, "Inside", two)
    plant.associate(two, "Inside", three)
    for parent, child in ((one, one), (two, one), (three, one)):
        code, _, message = refused(plant.sitewise.associate_assets, **plant.arguments(parent, "Inside", child))
        assert code == "InvalidRequestException"
        assert "loop" in message


def test_there_is_no_second_parent_in_a_hierarchy(plant, refused):
    one, two, machine = plant.line(), plant.line(), plant.machine()
    plant.associate(one, "Machines", machine)
    code, _, message = refused(plant.sitewise.associate_assets, **plant.arguments(two, "Machines", machine))
    assert code == "InvalidRequestException"
    assert one in message
    assert refused(plant.sitewise.associate_assets, **plant.arguments(one, "Machines", machine))[:2] == (
        "ResourceAlreadyExistsException",
        409,
    )
    plant.associate(two, "Spares", machine)
    assert plant.associated(machine, traversalDirection="PARENT") == [one, two]


def test_names_are_unique_among_siblings(plant, refused):
    line, other = plant.line(), plant.line()
    name = unique("Press")
    one, two = plant.machine(name), plant.machine(name)
    plant.associate(line, "Machines", one)
    code, status, message = refused(plant.sitewise.associate_assets, **plant.arguments(line, "Machines", two))
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert name in message
    plant.associate(line, "Spares", two)
    three = plant.machine()
    plant.associate(line, "Machines", three)
    assert refused(plant.sitewise.update_asset, assetId=three, assetName=name)[0] == "ResourceAlreadyExistsException"
    plant.associate(other, "Machines", plant.machine(name))


def test_disassociated_assets_are_apart(plant, refused):
    line, machine = plant.line(), plant.machine()
    arguments = plant.arguments(line, "Machines", machine)
    assert refused(plant.sitewise.disassociate_assets, **arguments)[0] == "ResourceNotFoundException"
    plant.sitewise.associate_assets(**arguments)
    plant.sitewise.disassociate_assets(**arguments)
    assert plant.associated(line) == []
    assert plant.associated(machine, traversalDirection="PARENT") == []
    plant.sitewise.associate_assets(**arguments)
    assert plant.associated(line) == [machine]


def test_an_associated_asset_is_not_deleted(plant, refused):
    line, machine = plant.line(), plant.machine()
    arguments = plant.arguments(line, "Machines", machine)
    plant.sitewise.associate_assets(**arguments)
    for asset in (line, machine):
        code, status, message = refused(plant.sitewise.delete_asset, assetId=asset)
        assert (code, status) == ("ConflictingOperationException", 409)
        assert asset in message
    plant.sitewise.disassociate_assets(**arguments)
    plant.sitewise.delete_asset(assetId=line)
    plant.sitewise.delete_asset(assetId=machine)


def test_relationships_lead_to_the_root(plant):
    sitewise = plant.sitewise
    root, line = make_asset(sitewise, plant.plant_model), plant.line()
    outer, inner = plant.machine(), plant.machine()
    plant.associate(outer, "Inside", inner)
    plant.associate(line, "Machines", outer)
    plant.associate(root, "Lines", line)
    pages = sitewise.get_paginator("list_asset_relationships").paginate(
        assetId=inner, traversalType="PATH_TO_ROOT", PaginationConfig={"PageSize": 1}
    )
    found = [item for page in pages for item in page["assetRelationshipSummaries"]]
    assert {item["relationshipType"] for item in found} == {"HIERARCHY"}
    assert [(item["hierarchyInfo"]["childAssetId"], item["hierarchyInfo"]["parentAssetId"]) for item in found] == [
        (inner, outer),
        (outer, line),
        (line, root),
    ]
    answer = sitewise.list_asset_relationships(assetId=root, traversalType="PATH_TO_ROOT")
    assert answer["assetRelationshipSummaries"] == []


def test_a_removed_hierarchy_lets_its_children_go(plant):
    sitewise = plant.sitewise
    hierarchies = [{"name": name, "childAssetModelId": plant.machine_model} for name in ("Kept", "Gone")]
    model_id = make_model(sitewise, hierarchies=hierarchies)
    kept, gone = described(sitewise, model_id)["assetModelHierarchies"]
    parent, one, two = make_asset(sitewise, model_id), plant.machine(), plant.machine()
    plant.associate(parent, kept["id"], one)
    plant.associate(parent, gone["id"], two)
    update(sitewise, model_id, assetModelHierarchies=[kept])
    assert plant.associated(parent) == [one]
    assert plant.associated(two, traversalDirection="PARENT") == []


def test_what_is_not_there_is_not_found(plant, refused):
    line, machine = plant.line(), plant.machine()
    missing = "00000000-0000-4000-8000-000000000001"
    for arguments in (
        plant.arguments(missing, "Machines", machine),
        plant.arguments(line, missing, machine),
        plant.arguments(line, "Machines", missing),
    ):
        for call in (plant.sitewise.associate_assets, plant.sitewise.disassociate_assets):
            code, status, message = refused(call, **arguments)
            assert (code, status) == ("ResourceNotFoundException", 404)
            assert missing in message
    assert refused(plant.sitewise.list_associated_assets, assetId=line, hierarchyId=missing)[0] == (
        "ResourceNotFoundException"
    )
