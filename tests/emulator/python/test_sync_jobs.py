"""Sync jobs of AWS IoT TwinMaker: component types and entities that follow AWS IoT SiteWise."""

import time

import pytest

ROLE = "arn:aws:iam::123456789012:role/sync"
PROPERTIES = [
    {"name": "Serial", "dataType": "STRING", "type": {"attribute": {"defaultValue": "none"}}},
    {"name": "Celsius", "dataType": "DOUBLE", "unit": "C", "type": {"measurement": {}}},
]


class Plant:
    """A line with presses in AWS IoT SiteWise, and a workspace."""

    def __init__(self, account):
        self.sitewise, self.twinmaker = account.sitewise, account.twinmaker
        self.twin = {"workspaceId": "twin"}
        self.twinmaker.create_workspace(**self.twin)
        self.press = self.model("Press", assetModelProperties=PROPERTIES)
        hierarchies = [{"name": "presses", "childAssetModelId": self.press}]
        self.line = self.model("Line", assetModelDescription="A line", assetModelHierarchies=hierarchies)
        described = self.sitewise.describe_asset_model(assetModelId=self.line)
        self.hierarchy = described["assetModelHierarchies"][0]["id"]
        self.line1 = self.asset("Line 1", self.line)
        self.press7 = self.asset("Press 7", self.press, parent=self.line1)

    def model(self, name, **put):
        return self.sitewise.create_asset_model(assetModelName=name, **put)["assetModelId"]

    def asset(self, name, model, parent=None):
        asset = self.sitewise.create_asset(assetName=name, assetModelId=model)["assetId"]
        if parent:
            self.sitewise.associate_assets(assetId=parent, hierarchyId=self.hierarchy, childAssetId=asset)
        return asset

    def sync(self):
        return self.twinmaker.create_sync_job(**self.twin, syncSource="SITEWISE", syncRole=ROLE)

    def type(self, model):
        return self.twinmaker.get_component_type(**self.twin, componentTypeId=f"iotsitewise.assetmodel:{model}")

    def entity(self, asset):
        return self.twinmaker.get_entity(**self.twin, entityId=asset)

    def children(self, asset):
        properties = self.entity(asset)["components"]["sitewiseBase"]["properties"]
        values = properties[f"Hierarchy_{self.hierarchy}"]["value"]["listValue"]
        return [value["relationshipValue"]["targetEntityId"] for value in values]

    def entities(self):
        found = self.twinmaker.list_entities(**self.twin, maxResults=200)
        return sorted(entity["entityName"] for entity in found["entitySummaries"])

    def resources(self, *filters):
        found = self.twinmaker.list_sync_resources(**self.twin, syncSource="SITEWISE", filters=list(filters))
        return {resource["externalId"]: resource for resource in found["syncResources"]}


@pytest.fixture
def plant(start):
    return Plant(start())


def test_a_job_is_made_listed_and_deleted(twinmaker, refused):
    for workspace in ("sync", "sync2"):
        twinmaker.create_workspace(workspaceId=workspace)
    job = {"workspaceId": "sync", "syncSource": "SITEWISE"}
    created = twinmaker.create_sync_job(**job, syncRole=ROLE)
    assert created["state"] == "CREATING"
    for described in (twinmaker.get_sync_job(**job), twinmaker.get_sync_job(syncSource="SITEWISE")):
        assert (described["arn"], described["syncRole"]) == (created["arn"], ROLE)
        assert (described["workspaceId"], described["status"]) == ("sync", {"state": "ACTIVE"})
    listed = twinmaker.list_sync_jobs(workspaceId="sync")["syncJobSummaries"]
    assert [found["arn"] for found in listed] == [created["arn"]]
    assert twinmaker.list_sync_jobs(workspaceId="sync2")["syncJobSummaries"] == []
    assert refused(twinmaker.create_sync_job, **job, syncRole=ROLE)[:2] == ("ConflictException", 409)
    assert twinmaker.delete_sync_job(**job)["state"] == "DELETING"
    for call in (twinmaker.get_sync_job, twinmaker.delete_sync_job, twinmaker.list_sync_resources):
        assert refused(call, **job)[:2] == ("ResourceNotFoundException", 404)


def test_sitewise_is_the_only_source(twinmaker, refused):
    twinmaker.create_workspace(workspaceId="other-source")
    job = {"workspaceId": "other-source", "syncSource": "TIMESTREAM"}
    code, status, message = refused(twinmaker.create_sync_job, **job, syncRole=ROLE)
    assert (code, status) == ("ValidationException", 400)
    assert "TIMESTREAM" in message


def test_models_become_component_types(plant):
    plant.sync()
    press = plant.type(plant.press)
    assert (press["componentTypeName"], press["syncSource"]) == ("Press", "SITEWISE")
    assert press["isAbstract"] is False
    serial, celsius = (
        press["propertyDefinitions"][f"Property_{found['id']}"]
        for found in plant.sitewise.describe_asset_model(assetModelId=plant.press)["assetModelProperties"]
    )
    assert (serial["displayName"], celsius["displayName"]) == ("Serial", "Celsius")
    assert celsius["dataType"] == {"type": "DOUBLE", "unitOfMeasure": "C"}
    assert celsius["isTimeSeries"]
    assert celsius["isStoredExternally"]
    assert celsius["isImported"]
    assert (serial["isTimeSeries"], serial["isStoredExternally"]) == (False, True)
    line = plant.type(plant.line)
    assert line["description"] == "A line"
    hierarchy = line["propertyDefinitions"][f"Hierarchy_{plant.hierarchy}"]
    assert hierarchy["displayName"] == "presses"
    assert (hierarchy["dataType"]["type"], hierarchy["dataType"]["nestedType"]["type"]) == ("LIST", "RELATIONSHIP")


def test_component_models_do_not(plant, refused):
    component = plant.model("Motor", assetModelType="COMPONENT_MODEL", assetModelProperties=PROPERTIES)
    plant.sync()
    assert component not in plant.resources()
    assert refused(plant.type, model=component)[:2] == ("ResourceNotFoundException", 404)


def test_assets_become_entities(plant):
    plant.sync()
    line, press = plant.entity(plant.line1), plant.entity(plant.press7)
    assert (line["entityName"], press["entityName"]) == ("Line 1", "Press 7")
    assert (line["parentEntityId"], press["parentEntityId"]) == ("$ROOT", plant.line1)
    assert press["syncSource"] == "SITEWISE"
    base = press["components"]["sitewiseBase"]
    assert base["componentTypeId"] == f"iotsitewise.assetmodel:{plant.press}"
    assert base["properties"]["sitewiseAssetId"]["value"] == {"stringValue": plant.press7}
    assert plant.children(plant.line1) == [plant.press7]
    found = plant.twinmaker.list_entities(**plant.twin, filters=[{"externalId": plant.press7}])
    assert [entity["entityId"] for entity in found["entitySummaries"]] == [plant.press7]


def test_changes_are_followed(plant, refused):
    plant.sync()
    press8 = plant.asset("Press 8", plant.press, parent=plant.line1)
    assert plant.entities() == ["Line 1", "Press 7", "Press 8"]
    assert plant.children(plant.line1) == [plant.press7, press8]
    plant.sitewise.update_asset(assetId=press8, assetName="New")
    assert plant.entity(press8)["entityName"] == "New"
    celsius = plant.sitewise.describe_asset(assetId=press8)["assetProperties"][1]["id"]

    def definition():
        properties = plant.entity(press8)["components"]["sitewiseBase"]["properties"]
        return properties[f"Property_{celsius}"]["definition"]

    celsius8 = {"assetId": press8, "propertyId": celsius}
    plant.sitewise.update_asset_property(**celsius8, propertyUnit="K")
    assert definition()["dataType"] == {"type": "DOUBLE", "unitOfMeasure": "K"}
    plant.sitewise.update_asset_property(**celsius8, propertyUnit="K", propertyAlias="/press/8/celsius")
    assert definition()["configuration"]["alias"] == "/press/8/celsius"
    plant.sitewise.disassociate_assets(assetId=plant.line1, hierarchyId=plant.hierarchy, childAssetId=press8)
    assert plant.entity(press8)["parentEntityId"] == "$ROOT"
    assert plant.children(plant.line1) == [plant.press7]
    plant.sitewise.delete_asset(assetId=press8)
    assert plant.entities() == ["Line 1", "Press 7"]
    assert refused(plant.entity, asset=press8)[:2] == ("ResourceNotFoundException", 404)
    more = [
        *plant.sitewise.describe_asset_model(assetModelId=plant.press)["assetModelProperties"],
        PROPERTIES[1] | {"name": "Kelvin"},
    ]
    plant.sitewise.update_asset_model(assetModelId=plant.press, assetModelName="Press", assetModelProperties=more)
    names = [found.get("displayName") for found in plant.type(plant.press)["propertyDefinitions"].values()]
    assert "Kelvin" in names


def test_resources_are_listed_with_their_states(plant):
    plant.sync()
    found = plant.resources()
    assert sorted(found) == sorted([plant.press, plant.line, plant.press7, plant.line1])
    assert {resource["status"]["state"] for resource in found.values()} == {"IN_SYNC"}
    assert found[plant.press]["resourceId"] == f"iotsitewise.assetmodel:{plant.press}"
    assert sorted(plant.resources({"resourceType": "ENTITY"})) == sorted([plant.press7, plant.line1])
    assert list(plant.resources({"externalId": plant.press})) == [plant.press]
    assert list(plant.resources({"resourceId": plant.press7}, {"state": "IN_SYNC"})) == [plant.press7]
    assert plant.resources({"state": "ERROR"}) == {}


def test_what_has_the_id_already_is_left_alone(plant):
    plant.twinmaker.create_entity(**plant.twin, entityId=plant.press7, entityName="Mine")
    plant.sync()
    assert plant.entity(plant.press7)["entityName"] == "Mine"
    status = plant.resources()[plant.press7]["status"]
    assert (status["state"], status["error"]["code"]) == ("ERROR", "SYNC_CREATING_ERROR")


def test_what_is_synced_changes_in_sitewise_only(plant, refused):
    plant.sync()
    twinmaker, entity = plant.twinmaker, {**plant.twin, "entityId": plant.press7}
    name = f"iotsitewise.assetmodel:{plant.press}"
    type_id = {**plant.twin, "componentTypeId": name}
    child = {**plant.twin, "entityName": "Child", "parentEntityId": plant.line1}
    heir = {**plant.twin, "componentTypeId": "heir", "extendsFrom": [name]}
    own = {"componentUpdates": {"sitewiseBase": {"updateType": "DELETE"}}}
    for call, arguments in (
        (twinmaker.update_entity, entity | {"entityName": "New"}),
        (twinmaker.update_entity, entity | own),
        (twinmaker.delete_entity, entity),
        (twinmaker.create_entity, child),
        (twinmaker.update_component_type, type_id | {"description": "New"}),
        (twinmaker.delete_component_type, type_id),
        (twinmaker.create_component_type, heir),
    ):
        code, status, message = refused(call, **arguments)
        assert (code, status) == ("ValidationException", 400)
        assert "synced" in message


def test_components_can_be_added_to_what_is_synced(plant):
    plant.sync()
    plant.twinmaker.create_component_type(**plant.twin, componentTypeId="place")
    updates = {"place": {"updateType": "CREATE", "componentTypeId": "place"}}
    plant.twinmaker.update_entity(**plant.twin, entityId=plant.press7, componentUpdates=updates)
    plant.sitewise.update_asset(assetId=plant.press7, assetName="New")
    assert sorted(plant.entity(plant.press7)["components"]) == ["place", "sitewiseBase"]
    assert plant.entity(plant.press7)["entityName"] == "New"


def test_what_is_synced_goes_with_the_job(plant):
    plant.sync()
    plant.twinmaker.create_entity(**plant.twin, entityId="mine", entityName="Mine")
    assert len(plant.entities()) == 3
    plant.twinmaker.delete_sync_job(**plant.twin, syncSource="SITEWISE")
    assert plant.entities() == ["Mine"]
    plant.asset("Press 9", plant.press)
    assert plant.entities() == ["Mine"]
    plant.sync()
    assert plant.entities() == ["Line 1", "Mine", "Press 7", "Press 9"]


def test_what_is_in_the_making_is_being_processed(start):
    plant = Plant.__new__(Plant)
    account = start("--settle", "300")
    plant.sitewise, plant.twinmaker, plant.twin = account.sitewise, account.twinmaker, {"workspaceId": "twin"}
    plant.twinmaker.create_workspace(**plant.twin)
    plant.sync()
    assert plant.resources() == {}
    end = time.monotonic() + 10
    while plant.twinmaker.get_sync_job(syncSource="SITEWISE")["status"]["state"] != "ACTIVE":
        assert time.monotonic() < end
        time.sleep(0.05)
    model = plant.model("Slow")
    assert plant.resources()[model]["status"]["state"] == "PROCESSING"
    while plant.resources()[model]["status"]["state"] != "IN_SYNC":
        assert time.monotonic() < end
        time.sleep(0.05)


def test_values_of_what_is_synced_are_read_and_written(plant):
    plant.sync()
    celsius = plant.sitewise.describe_asset(assetId=plant.press7)["assetProperties"][1]["id"]
    now = int(time.time())
    reference = {"entityId": plant.press7, "componentName": "sitewiseBase", "propertyName": f"Property_{celsius}"}
    value = {"value": {"doubleValue": 21.5}, "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))}
    entry = {"entityPropertyReference": reference, "propertyValues": [value]}
    assert plant.twinmaker.batch_put_property_values(**plant.twin, entries=[entry])["errorEntries"] == []
    latest = plant.sitewise.get_asset_property_value(assetId=plant.press7, propertyId=celsius)["propertyValue"]
    assert (latest["value"], latest["timestamp"]["timeInSeconds"]) == ({"doubleValue": 21.5}, now)
    history = plant.twinmaker.get_property_value_history(
        **plant.twin,
        entityId=plant.press7,
        componentName="sitewiseBase",
        selectedProperties=[f"Property_{celsius}"],
        startTime=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now - 60)),
        endTime=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now + 60)),
    )
    assert [found["value"] for found in history["propertyValues"][0]["values"]] == [{"doubleValue": 21.5}]
