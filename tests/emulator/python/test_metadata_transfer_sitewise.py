"""Metadata transfer jobs from and to AWS IoT SiteWise."""

import json
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sitewise_models import described, measurement, transform, update

PRESS = "11111111-1111-4111-8111-111111111111"
PROPERTIES = [
    {"name": "Serial", "dataType": "STRING", "externalId": "serial", "type": {"attribute": {"defaultValue": "none"}}},
    {"name": "Celsius", "dataType": "DOUBLE", "unit": "C", "externalId": "celsius", "type": {"measurement": {}}},
    {
        "name": "Fahrenheit",
        "dataType": "DOUBLE",
        "externalId": "fahrenheit",
        "type": {
            "transform": {
                "expression": "c * 1.8 + 32",
                "variables": [{"name": "c", "value": {"propertyExternalId": "celsius"}}],
            }
        },
    },
]
BULK = {
    "assetModels": [
        {
            "assetModelExternalId": "line",
            "assetModelName": "Line",
            "assetModelHierarchies": [
                {"name": "presses", "externalId": "presses", "childAssetModelId": PRESS},
            ],
            "tags": [{"key": "site", "value": "Nord"}],
        },
        {"assetModelId": PRESS, "assetModelName": "Press", "assetModelProperties": PROPERTIES},
    ],
    "assets": [
        {
            "assetExternalId": "line1",
            "assetModelExternalId": "line",
            "assetName": "Line 1",
            "assetHierarchies": [{"externalId": "presses", "childAssetExternalId": "press7"}],
        },
        {
            "assetExternalId": "press7",
            "assetModelId": PRESS,
            "assetName": "Press 7",
            "assetProperties": [{"externalId": "celsius", "alias": "/press/7/celsius", "unit": "K"}],
        },
    ],
}


class Site:
    def __init__(self, account, folder):
        self.sitewise, self.twinmaker, self.folder = account.sitewise, account.twinmaker, folder
        self.arn = self.twinmaker.create_workspace(workspaceId="plant")["arn"]

    def run(self, source, destination):
        created = self.twinmaker.create_metadata_transfer_job(sources=[source], destination=destination)
        over = time.monotonic() + 20
        while True:
            job = self.twinmaker.get_metadata_transfer_job(metadataTransferJobId=created["metadataTransferJobId"])
            if job["status"]["state"] in ("COMPLETED", "ERROR") or time.monotonic() > over:
                return job
            time.sleep(0.1)

    def imported(self, content):
        (self.folder / "plant.json").write_text(json.dumps(content))
        return self.run(s3("/plant.json"), {"type": "iotsitewise"})

    def copied(self, *filters):
        workspace = {"type": "iottwinmaker", "iotTwinMakerConfiguration": {"workspace": self.arn}}
        return self.run(sitewise(*filters), workspace)

    def exported(self, *filters):
        job = self.run(sitewise(*filters), s3())
        return json.loads((self.folder / job["metadataTransferJobId"] / "metadata.json").read_text()), job

    def names(self):
        found = self.twinmaker.list_entities(workspaceId="plant")["entitySummaries"]
        return sorted(entity["entityName"] for entity in found)


def s3(key=""):
    return {"type": "s3", "s3Configuration": {"location": f"arn:aws:s3:::bucket{key}"}}


def sitewise(*filters):
    return {"type": "iotsitewise"} | ({"iotSiteWiseConfiguration": {"filters": list(filters)}} if filters else {})


def counts(job):
    return [job["progress"][f"{count}Count"] for count in ("total", "succeeded", "skipped", "failed")]


def errors(job):
    report = json.loads(Path(urlsplit(job["reportUrl"]).path).read_text())
    return {error["resourceId"]: error["errorMessage"] for error in report["errors"]}


@pytest.fixture
def site(start, tmp_path):
    folder = tmp_path / "s3" / "bucket"
    folder.mkdir(parents=True)
    return Site(start("--s3", str(tmp_path / "s3")), folder)


def test_models_and_assets_are_imported(site):
    job = site.imported(BULK)
    assert (job["status"], counts(job), errors(job)) == ({"state": "COMPLETED"}, [4, 4, 0, 0], {})
    model = site.sitewise.describe_asset_model(assetModelId=PRESS)
    assert [found["name"] for found in model["assetModelProperties"]] == ["Serial", "Celsius", "Fahrenheit"]
    celsius = site.sitewise.describe_asset(assetId="externalId:press7")["assetProperties"][1]
    assert (celsius["alias"], celsius["unit"]) == ("/press/7/celsius", "K")
    query = {"assetId": "externalId:line1", "hierarchyId": "externalId:presses"}
    children = site.sitewise.list_associated_assets(**query, traversalDirection="CHILD")["assetSummaries"]
    assert [child["name"] for child in children] == ["Press 7"]


def test_attributes_get_their_values(site):
    attribute = {"externalId": "serial", "attributeValue": "A-7"}
    job = site.imported(BULK | {"assets": [BULK["assets"][1] | {"assetProperties": [attribute]}]})
    assert errors(job) == {}
    serial = site.sitewise.describe_asset(assetId="externalId:press7")
    call = {"assetId": serial["assetId"], "propertyId": serial["assetProperties"][0]["id"]}
    assert site.sitewise.get_asset_property_value(**call)["propertyValue"]["value"] == {"stringValue": "A-7"}


def test_the_same_names_again_are_replaced(site):
    site.imported(BULK)
    line = BULK["assets"][0] | {"assetName": "Line A", "assetHierarchies": []}
    job = site.imported({"assetModels": [BULK["assetModels"][1] | {"assetModelName": "Big press"}], "assets": [line]})
    assert (counts(job), errors(job)) == ([2, 2, 0, 0], {})
    assert site.sitewise.describe_asset_model(assetModelId=PRESS)["assetModelName"] == "Big press"
    assert site.sitewise.describe_asset(assetId="externalId:line1")["assetName"] == "Line A"
    query = {"assetId": "externalId:line1", "hierarchyId": "externalId:presses"}
    assert site.sitewise.list_associated_assets(**query)["assetSummaries"] == []


def test_one_that_is_refused_keeps_no_other_from_being_imported(site):
    lost = {"assetExternalId": "lost", "assetModelExternalId": "nowhere", "assetName": "Lost"}
    stray = BULK["assets"][0] | {"assetHierarchies": [{"externalId": "presses", "childAssetExternalId": "none"}]}
    job = site.imported(BULK | {"assets": [lost, stray, BULK["assets"][1]]})
    assert counts(job) == [5, 3, 0, 2]
    assert sorted(errors(job)) == ["externalId:line1", "externalId:lost"]
    assert "none" in errors(job)["externalId:line1"]


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ({"entities": []}, "entities"),
        ({"assets": [{"assetName": "Press"}]}, "assets[0]"),
        ({"assetModels": [BULK["assetModels"][0]] * 2}, "twice"),
    ],
)
def test_an_object_that_does_not_keep_to_the_schema_is_an_error(site, content, part):
    status = site.imported(content)["status"]
    assert (status["state"], status["error"]["code"]) == ("ERROR", "VALIDATION_ERROR")
    assert part in status["error"]["message"]


def test_what_is_exported_can_be_imported_elsewhere(site, start, tmp_path):
    site.imported(BULK)
    content, job = site.exported()
    assert counts(job) == [4, 4, 0, 0]
    other = Site(start("--s3", str(tmp_path / "s3")), site.folder)
    job = other.imported(content)
    assert (counts(job), errors(job)) == ([4, 4, 0, 0], {})
    for call, arguments in (
        ("describe_asset_model", {"assetModelId": PRESS}),
        ("describe_asset", {"assetId": "externalId:press7"}),
    ):
        one, two = (getattr(found.sitewise, call)(**arguments) for found in (site, other))
        for name in ("assetModelProperties", "assetProperties"):
            assert one.get(name) == two.get(name)


def composed(site):
    """A machine with a motor of a component model, and with a cabinet and a shelf, whose formulas need each other."""
    sitewise = site.sitewise
    motor = sitewise.create_asset_model(
        assetModelName="Motor",
        assetModelType="COMPONENT_MODEL",
        assetModelProperties=[measurement("Power", externalId="power"), transform("Double", "2 * p", p="Power")],
    )["assetModelId"]
    machine = sitewise.create_asset_model(
        assetModelName="Machine", assetModelExternalId="machine", assetModelProperties=[measurement("Speed")]
    )["assetModelId"]

    def compose(name, **members):
        made = sitewise.create_asset_model_composite_model(
            assetModelId=machine,
            assetModelCompositeModelName=name,
            assetModelCompositeModelType="CUSTOM",
            **members,
        )
        return made["assetModelCompositeModelId"]

    compose("Motor", composedAssetModelId=motor, assetModelCompositeModelExternalId="motor")
    speed = described(sitewise, machine)["assetModelProperties"][0]["id"]
    cabinet = compose("Cabinet", assetModelCompositeModelProperties=[transform("Fast", "s * 2", s=speed)])
    shelf = [measurement("Load")]
    compose("Shelf", assetModelCompositeModelProperties=shelf, parentAssetModelCompositeModelId=cabinet)
    path = [{"name": "Cabinet"}, {"name": "Fast"}]
    faster = transform("Faster", "f + 1", f={"propertyPath": path})
    update(sitewise, machine, assetModelProperties=[measurement("Speed"), faster])
    asset = sitewise.create_asset(assetName="Machine 1", assetModelId=machine, assetExternalId="machine1")["assetId"]
    [power] = [
        each["id"]
        for each in sitewise.list_asset_properties(assetId=asset, filter="ALL")["assetPropertySummaries"]
        if [step["name"] for step in each["path"]][-2:] == ["Motor", "Power"]
    ]
    sitewise.update_asset_property(assetId=asset, propertyId=power, propertyAlias="/machine/1/power")
    return machine, asset


def all_of(sitewise, machine, asset):
    """All that is told of a model's composite models, and of an asset's properties."""
    listing = sitewise.list_asset_model_composite_models(assetModelId=machine)
    composites = [
        sitewise.describe_asset_model_composite_model(assetModelId=machine, assetModelCompositeModelId=each["id"])
        for each in listing["assetModelCompositeModelSummaries"]
    ]
    for each in composites:
        del each["ResponseMetadata"]
    properties = sitewise.list_asset_properties(assetId=asset, filter="ALL")["assetPropertySummaries"]
    return composites, properties, described(sitewise, machine)["assetModelProperties"]


@pytest.mark.parametrize("settle", ["0", "500"])
def test_composite_models_are_exported_and_imported(site, start, tmp_path, settle):
    machine, asset = composed(site)
    content, job = site.exported()
    assert (counts(job), errors(job)) == ([3, 3, 0, 0], {})
    other = Site(start("--s3", str(tmp_path / "s3"), "--settle", settle), site.folder)
    # Twice: what is there already is made what it was.
    for _ in range(2):
        job = other.imported(content)
        assert (counts(job), errors(job)) == ([3, 3, 0, 0], {})
        assert all_of(other.sitewise, machine, asset) == all_of(site.sitewise, machine, asset)


def test_models_are_imported_after_those_that_they_need_by_external_ids_too(site):
    line = BULK["assetModels"][0] | {
        "assetModelHierarchies": [
            {"name": "presses", "externalId": "presses", "childAssetModelExternalId": "press"},
        ]
    }
    press = {"assetModelExternalId": "press", "assetModelName": "Press"}
    job = site.imported({"assetModels": [line, press]})
    assert (counts(job), errors(job)) == ([2, 2, 0, 0], {})


def test_models_and_assets_become_component_types_and_entities(site):
    site.imported(BULK)
    assert counts(site.copied()) == [4, 4, 0, 0]
    assert site.names() == ["Line 1", "Press 7"]
    press = site.sitewise.describe_asset(assetId="externalId:press7")["assetId"]
    entity = site.twinmaker.get_entity(workspaceId="plant", entityId=press)
    assert entity["parentEntityId"] == site.sitewise.describe_asset(assetId="externalId:line1")["assetId"]
    assert "syncSource" not in entity
    # They are the workspace's own: they can change, and are skipped as long as they do not.
    assert counts(site.copied()) == [4, 0, 4, 0]
    site.twinmaker.update_entity(workspaceId="plant", entityId=press, entityName="Mine")
    assert counts(site.copied()) == [4, 1, 3, 0]


def test_filters_choose_what_is_transferred(site):
    site.imported(BULK)
    content, _ = site.exported({"filterByAssetModel": {"assetModelExternalId": "line"}})
    assert [len(content[name]) for name in ("assetModels", "assets")] == [1, 0]
    content, _ = site.exported({"filterByAssetModel": {"assetModelExternalId": "line", "includeOffspring": True}})
    assert [len(content[name]) for name in ("assetModels", "assets")] == [2, 0]
    content, _ = site.exported({"filterByAssetModel": {"assetModelId": PRESS, "includeAssets": True}})
    assert [put["assetName"] for put in content["assets"]] == ["Press 7"]
    line = {"assetExternalId": "line1"}
    content, _ = site.exported({"filterByAsset": line | {"includeOffspring": True}})
    assert [len(content[name]) for name in ("assetModels", "assets")] == [0, 2]
    content, _ = site.exported({"filterByAsset": line | {"includeAssetModel": True}})
    assert [len(content[name]) for name in ("assetModels", "assets")] == [1, 1]
    _, job = site.exported({"filterByAsset": {"assetExternalId": "none"}})
    assert (counts(job), list(errors(job))) == ([1, 0, 0, 1], ["externalId:none"])
    # Without its parent, an entity is one of the first.
    site.copied({"filterByAsset": {"assetExternalId": "press7", "includeAssetModel": True}})
    roots = site.twinmaker.list_entities(workspaceId="plant", filters=[{"parentEntityId": "$ROOT"}])
    assert [entity["entityName"] for entity in roots["entitySummaries"]] == ["Press 7"]
