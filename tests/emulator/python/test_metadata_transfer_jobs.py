"""Metadata transfer jobs of AWS IoT TwinMaker: bulk import and export."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest

TEXT = {"dataType": {"type": "STRING"}}
TYPES = [
    {"componentTypeId": "press.big", "extendsFrom": ["press"], "tags": {"line": "7"}},
    {"componentTypeId": "press", "propertyDefinitions": {"serial": TEXT}, "description": "A press"},
]
ENTITIES = [
    {
        "entityId": "press7",
        "entityName": "Press 7",
        "parentEntityId": "hall",
        "components": {
            "press": {"componentTypeId": "press.big", "properties": {"serial": {"value": {"stringValue": "A-7"}}}}
        },
        "tags": {"line": "7"},
    },
    {"entityId": "hall", "entityName": "Hall"},
]
PART = {"entityId": "hall", "componentName": "press", "componentTypeId": "press"}


class Site:
    """A workspace and a bucket."""

    def __init__(self, start, path, *options):
        self.folder = path / "s3" / "plant-bucket"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.twinmaker = start("--s3", str(path / "s3"), *options).twinmaker
        self.plant = {"workspaceId": "plant"}
        self.arn = self.twinmaker.create_workspace(**self.plant)["arn"]

    def start(self, source, destination, **more):
        created = self.twinmaker.create_metadata_transfer_job(sources=[source], destination=destination, **more)
        assert created["status"] == {"state": "VALIDATING"}
        return created["metadataTransferJobId"]

    def imported(self, content, **more):
        """Import an object, and describe the job."""
        (self.folder / "in").mkdir(exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content)
        (self.folder / "in" / "plant.json").write_text(text)
        source = self.s3("arn:aws:s3:::plant-bucket/in/plant.json")
        job = self.start(source, self.twin(), **more)
        return self.twinmaker.get_metadata_transfer_job(metadataTransferJobId=job)

    def exported(self, *filters, location="arn:aws:s3:::plant-bucket/out"):
        """Export to an object, and give it with the description of the job."""
        job = self.start(self.twin(filters=list(filters)), self.s3(location))
        described = self.twinmaker.get_metadata_transfer_job(metadataTransferJobId=job)
        return json.loads((self.folder / "out" / job / "metadata.json").read_text()), described

    @staticmethod
    def s3(location):
        return {"type": "s3", "s3Configuration": {"location": location}}

    def twin(self, **more):
        return {"type": "iottwinmaker", "iotTwinMakerConfiguration": {"workspace": self.arn} | more}


@pytest.fixture
def site(start, tmp_path):
    return Site(start, tmp_path)


def counts(job):
    return [job["progress"][f"{count}Count"] for count in ("total", "succeeded", "skipped", "failed")]


def report(job):
    return json.loads(Path(urlsplit(job["reportUrl"]).path).read_text())


def test_an_object_is_imported(site):
    job = site.imported({"componentTypes": TYPES, "entities": ENTITIES}, description="all of it")
    assert (job["status"], counts(job)) == ({"state": "COMPLETED"}, [4, 4, 0, 0])
    assert (job["description"], job["destination"]) == ("all of it", site.twin())
    assert report(job)["errors"] == []
    press = site.twinmaker.get_entity(**site.plant, entityId="press7")
    assert press["parentEntityId"] == "hall"
    assert press["components"]["press"]["properties"]["serial"]["value"] == {"stringValue": "A-7"}
    assert site.twinmaker.list_tags_for_resource(resourceARN=press["arn"])["tags"] == {"line": "7"}


def test_the_same_again_is_skipped_and_what_differs_is_replaced(site):
    content = {"componentTypes": TYPES, "entities": ENTITIES}
    site.imported(content)
    assert counts(site.imported(content)) == [4, 0, 4, 0]
    job = site.imported({"entities": [{"entityId": "press7", "entityName": "New"}]})
    assert counts(job) == [1, 1, 0, 0]
    press = site.twinmaker.get_entity(**site.plant, entityId="press7")
    assert (press["entityName"], press["components"], press["parentEntityId"]) == ("New", {}, "$ROOT")
    # Entities that are left out stay.
    assert site.twinmaker.get_entity(**site.plant, entityId="hall")["entityName"] == "Hall"


def test_a_component_is_put_in_an_entity(site):
    site.imported({"componentTypes": TYPES, "entities": ENTITIES})
    value = {"serial": {"value": {"stringValue": "B-1"}}}
    job = site.imported({"entityComponents": [PART | {"properties": value}, PART | {"entityId": "nowhere"}]})
    assert counts(job) == [2, 1, 0, 1]
    hall = site.twinmaker.get_entity(**site.plant, entityId="hall")
    assert hall["components"]["press"]["properties"]["serial"]["value"] == {"stringValue": "B-1"}
    assert report(job)["errors"][0]["resourceId"] == "nowhere/press"
    assert "nowhere" in report(job)["errors"][0]["errorMessage"]
    # The component is replaced: what is left out goes.
    site.imported({"entityComponents": [PART]})
    hall = site.twinmaker.get_entity(**site.plant, entityId="hall")
    assert "value" not in hall["components"]["press"]["properties"]["serial"]


def test_one_that_is_refused_keeps_no_other_from_being_imported(site):
    bad = {"entityId": "bad", "entityName": "Bad", "components": {"x": {"componentTypeId": "no.such"}}}
    in_use = {"componentTypeId": "press", "propertyDefinitions": {"other": TEXT}}
    site.imported({"componentTypes": TYPES, "entities": ENTITIES})
    job = site.imported({"componentTypes": [in_use], "entities": [bad, {"entityId": "good", "entityName": "Good"}]})
    assert (job["status"]["state"], counts(job)) == ("COMPLETED", [3, 1, 0, 2])
    errors = {error["resourceId"]: error["errorMessage"] for error in report(job)["errors"]}
    assert sorted(errors) == ["bad", "press"]
    assert "no.such" in errors["bad"]
    assert "cannot change" in errors["press"]
    names = [entity["entityId"] for entity in site.twinmaker.list_entities(**site.plant)["entitySummaries"]]
    assert sorted(names) == ["good", "hall", "press7"]


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("{", ["no JSON"]),
        ({"assets": []}, ["assets", "entityComponents"]),
        ({"entities": [{"entityId": "press"}]}, ["entities[0].entityName"]),
        ({"entities": [ENTITIES[1]], "entityComponents": [PART]}, ["entityComponents[0]", "hall"]),
    ],
)
def test_an_object_that_does_not_keep_to_the_schema_is_an_error(site, content, parts):
    job = site.imported(content)
    assert job["status"]["state"] == "ERROR"
    assert job["status"]["error"]["code"] == "VALIDATION_ERROR"
    assert all(part in job["status"]["error"]["message"] for part in parts), job["status"]
    assert "progress" not in job


def test_a_workspace_is_exported_and_imported_again(site):
    site.imported({"componentTypes": TYPES, "entities": ENTITIES})
    content, job = site.exported()
    assert counts(job) == [4, 4, 0, 0]
    site.arn = site.twinmaker.create_workspace(workspaceId="copy")["arn"]
    assert counts(site.imported(content)) == [4, 4, 0, 0]
    plant, copy = (
        site.twinmaker.get_entity(workspaceId=workspace, entityId="press7") for workspace in ("plant", "copy")
    )
    for name in ("entityName", "parentEntityId", "components"):
        assert plant[name] == copy[name]


def test_filters_choose_what_is_exported(site):
    site.imported({"componentTypes": TYPES, "entities": ENTITIES})
    filters = [
        {"filterByEntity": {"entityId": "hall"}},
        {"filterByEntity": {"entityId": "nowhere"}},
        {"filterByComponentType": {"componentTypeId": "press"}},
    ]
    content, job = site.exported(*filters)
    assert [put["entityId"] for put in content["entities"]] == ["hall"]
    assert [put["componentTypeId"] for put in content["componentTypes"]] == ["press"]
    assert counts(job) == [3, 2, 0, 1]
    assert report(job)["errors"][0]["resourceId"] == "nowhere"


def test_places_must_be_there(site, refused):
    create = site.twinmaker.create_metadata_transfer_job
    s3 = site.s3("arn:aws:s3:::plant-bucket/plant.json")
    bucket = site.s3("arn:aws:s3:::plant-bucket")
    cases = [
        ([s3], bucket, ["s3 to s3"]),
        ([{"type": "s3"}], site.twin(), ["sources[0].s3Configuration", "s3"]),
        ([s3 | site.twin() | {"type": "s3"}], site.twin(), ["sources[0].iotTwinMakerConfiguration"]),
        ([site.twin()], {"type": "s3"}, ["destination.s3Configuration"]),
    ]
    for sources, destination, parts in cases:
        code, status, message = refused(create, sources=sources, destination=destination)
        assert (code, status) == ("ValidationException", 400)
        assert all(part in message for part in parts), message
    site.arn += "-gone"
    assert refused(create, sources=[s3], destination=site.twin())[:2] == ("ResourceNotFoundException", 404)


@pytest.mark.parametrize("location", ["plant-bucket/gone.json", "other-bucket/plant.json", "plant-bucket/../x.json"])
def test_an_object_that_is_not_there_is_an_error(site, location):
    job = site.start(site.s3(f"arn:aws:s3:::{location}"), site.twin())
    status = site.twinmaker.get_metadata_transfer_job(metadataTransferJobId=job)["status"]
    assert (status["state"], status["error"]["code"]) == ("ERROR", "VALIDATION_ERROR")


def test_jobs_are_listed_by_their_places(site, refused):
    first = site.imported({"entities": ENTITIES}, metadataTransferJobId="first")["metadataTransferJobId"]
    site.imported("{", metadataTransferJobId="second")
    site.exported()

    def listed(source, destination, *filters):
        page = site.twinmaker.list_metadata_transfer_jobs(
            sourceType=source, destinationType=destination, filters=list(filters)
        )
        return [job["metadataTransferJobId"] for job in page["metadataTransferJobSummaries"]]

    assert listed("s3", "iottwinmaker") == ["first", "second"]
    assert len(listed("iottwinmaker", "s3")) == 1
    assert listed("iotsitewise", "s3") == []
    assert listed("s3", "iottwinmaker", {"state": "ERROR"}) == ["second"]
    assert listed("s3", "iottwinmaker", {"workspaceId": "plant"}, {"state": "COMPLETED"}) == [first]
    assert listed("s3", "iottwinmaker", {"workspaceId": "other"}) == []
    source = site.s3("arn:aws:s3:::plant-bucket/in/plant.json")
    again = {"sources": [source], "destination": site.twin(), "metadataTransferJobId": "first"}
    assert refused(site.twinmaker.create_metadata_transfer_job, **again)[:2] == ("ConflictException", 409)


def test_only_a_job_that_runs_is_cancelled(start, tmp_path, refused):
    site = Site(start, tmp_path, "--settle", "600000")
    job = site.imported({"entities": ENTITIES}, metadataTransferJobId="job7")
    assert job["status"] == {"state": "VALIDATING"}
    assert "progress" not in job
    cancelled = site.twinmaker.cancel_metadata_transfer_job(metadataTransferJobId="job7")
    assert cancelled["status"]["state"] == "CANCELLING"
    for name, code in (("job7", "ConflictException"), ("job8", "ResourceNotFoundException")):
        assert refused(site.twinmaker.cancel_metadata_transfer_job, metadataTransferJobId=name)[0] == code
    # What was imported stays.
    assert site.twinmaker.get_entity(**site.plant, entityId="hall")["entityName"] == "Hall"


def test_without_buckets_nothing_is_transferred(start):
    twinmaker = start().twinmaker
    arn = twinmaker.create_workspace(workspaceId="plant")["arn"]
    source = {"type": "iottwinmaker", "iotTwinMakerConfiguration": {"workspace": arn}}
    job = twinmaker.create_metadata_transfer_job(sources=[source], destination=Site.s3("arn:aws:s3:::bucket"))
    found = twinmaker.get_metadata_transfer_job(metadataTransferJobId=job["metadataTransferJobId"])
    assert "--s3" in found["status"]["error"]["message"]
