"""Quotas: how many there may be of something, and how often operations may be asked for."""

import subprocess
import time
import uuid

import pytest
from emulator import BINARY

LIMIT = ("LimitExceededException", 410)
SERVICE_QUOTA = ("ServiceQuotaExceededException", 402)


def model(sitewise, name: str, properties=(), children=(), **more) -> str:
    hierarchies = [{"name": f"h{number}", "childAssetModelId": child} for number, child in enumerate(children)]
    return sitewise.create_asset_model(
        assetModelName=name, assetModelProperties=list(properties), assetModelHierarchies=hierarchies, **more
    )["assetModelId"]


def measurement(name: str) -> dict:
    return {"name": name, "dataType": "DOUBLE", "type": {"measurement": {}}}


def transform(name: str, of: str) -> dict:
    variable = {"name": "x", "value": {"propertyId": of}}
    return {
        "name": name,
        "dataType": "DOUBLE",
        "type": {"transform": {"expression": "x + 1", "variables": [variable]}},
    }


def test_without_quotas_nothing_is_refused(start):
    account = start()
    for number in range(101):
        model(account.sitewise, f"Model {number}")
    for number in range(16):
        account.twinmaker.create_workspace(workspaceId=f"w{number}")


def test_a_refusal_tells_the_quota_what_it_is_about_and_how_many_there_would_be(start, refused):
    sitewise = start("--quotas", "asset-models=2").sitewise
    model(sitewise, "One")
    model(sitewise, "Two")
    *refusal, message = refused(model, sitewise=sitewise, name="Three")
    assert tuple(refusal) == LIMIT
    assert message == "The quota asset-models is 2 asset models; there would be 3"
    # An interface has no assets.
    model(sitewise, "Interface", assetModelType="INTERFACE")


def test_what_is_refused_is_not_made(start, refused):
    sitewise = start("--quotas", "properties-per-model=2").sitewise
    properties = [measurement(str(number)) for number in range(3)]
    assert refused(model, sitewise=sitewise, name="Three", properties=properties)[0] == "LimitExceededException"
    assert sitewise.list_asset_models()["assetModelSummaries"] == []
    made = model(sitewise, "Two", properties[:2])
    change = {"assetModelId": made, "assetModelName": "Two", "assetModelProperties": properties}
    assert refused(sitewise.update_asset_model, **change)[0] == "LimitExceededException"
    assert len(sitewise.describe_asset_model(assetModelId=made)["assetModelProperties"]) == 2


def test_quotas_of_aws_count_asset_models(start, refused):
    sitewise = start("--quotas", "aws", "--rate", "iotsitewise.models=100000").sitewise
    for number in range(100):
        model(sitewise, f"Model {number}")
    assert refused(model, sitewise=sitewise, name="One more")[:2] == LIMIT


def test_a_quota_can_be_another_than_that_of_aws(start, refused):
    options = ["--quotas", "aws", "--quotas", "workspaces=1,scenes-per-workspace=2"]
    twinmaker = start(*options).twinmaker
    twinmaker.create_workspace(workspaceId="one")
    assert refused(twinmaker.create_workspace, workspaceId="two")[:2] == SERVICE_QUOTA
    for number in range(2):
        twinmaker.create_scene(workspaceId="one", sceneId=f"s{number}", contentLocation="s3://b/s.json")
    scene = {"workspaceId": "one", "sceneId": "more", "contentLocation": "s3://b/s.json"}
    assert refused(twinmaker.create_scene, **scene)[:2] == SERVICE_QUOTA


def test_quotas_of_assets(start, refused):
    sitewise = start("--quotas", "assets-per-model=2").sitewise
    of = model(sitewise, "Part")
    one, _ = (sitewise.create_asset(assetName=name, assetModelId=of)["assetId"] for name in "ab")
    assert refused(sitewise.create_asset, assetName="c", assetModelId=of)[:2] == LIMIT
    sitewise.create_asset(assetName="c", assetModelId=model(sitewise, "Other"))
    sitewise.delete_asset(assetId=one)
    sitewise.create_asset(assetName="d", assetModelId=of)


def test_quotas_of_trees_of_assets(start, refused):
    sitewise = start("--quotas", "asset-depth=3,children-per-asset=1").sitewise
    of, hierarchy = str(uuid.uuid4()), str(uuid.uuid4())
    sitewise.create_asset_model(assetModelName="Part", assetModelId=of)
    below = {"id": hierarchy, "name": "below", "childAssetModelId": of}
    sitewise.update_asset_model(assetModelId=of, assetModelName="Part", assetModelHierarchies=[below])
    a, b, c, d = (sitewise.create_asset(assetName=name, assetModelId=of)["assetId"] for name in "abcd")

    def associate(parent: str, child: str) -> None:
        sitewise.associate_assets(assetId=parent, hierarchyId=hierarchy, childAssetId=child)

    associate(a, b)
    code, status, message = refused(associate, parent=a, child=c)
    assert (code, status) == LIMIT
    assert message == "The quota children-per-asset is 1 children of the asset; there would be 2"
    associate(c, d)
    # Two assets below two.
    code, status, message = refused(associate, parent=b, child=c)
    assert (code, status) == LIMIT
    assert message == "The quota asset-depth is 3 assets from a root down; there would be 4"
    sitewise.disassociate_assets(assetId=c, hierarchyId=hierarchy, childAssetId=d)
    associate(b, d)


def test_quotas_of_hierarchies_of_models(start, refused):
    options = "hierarchies-per-model=2,parents-per-model=2,models-per-tree=3"
    sitewise = start("--quotas", options).sitewise
    leaf = model(sitewise, "Leaf")
    assert "hierarchies-per-model" in refused(model, sitewise=sitewise, name="Many", children=[leaf] * 3)[2]
    one = model(sitewise, "One", children=[leaf])
    model(sitewise, "Two", children=[leaf])
    assert "parents-per-model" in refused(model, sitewise=sitewise, name="Three", children=[leaf])[2]
    top = model(sitewise, "Top", children=[one])
    code, status, message = refused(model, sitewise=sitewise, name="Above", children=[top])
    assert (code, status) == LIMIT
    assert "models-per-tree is 3" in message


def test_quotas_of_properties_that_are_computed_from_each_other(start, refused):
    options = "property-depth=3,direct-dependents=2,dependents=3"
    sitewise = start("--quotas", options).sitewise
    chain = [measurement("a"), transform("b", "a"), transform("c", "b"), transform("d", "c")]
    model(sitewise, "Chain", chain[:3])
    assert "property-depth is 3" in refused(model, sitewise=sitewise, name="Long", properties=chain)[2]
    star = [measurement("a"), *(transform(name, "a") for name in "bcd")]
    model(sitewise, "Star", star[:3])
    assert "direct-dependents is 2" in refused(model, sitewise=sitewise, name="Wide", properties=star)[2]
    tree = [measurement("a"), transform("b", "a"), transform("c", "a"), transform("d", "b"), transform("e", "c")]
    model(sitewise, "Tree", tree[:4])
    assert "The quota dependents is 3" in refused(model, sitewise=sitewise, name="Bush", properties=tree)[2]


def test_quotas_of_gateways_and_monitor(start, refused):
    options = "gateways=1,portals=1,projects-per-portal=1,dashboards-per-project=1,assets-per-project=1"
    sitewise = start("--quotas", options).sitewise
    gateway = {"gatewayPlatform": {"greengrassV2": {"coreDeviceThingName": "core"}}}
    sitewise.create_gateway(gatewayName="one", **gateway)
    assert refused(sitewise.create_gateway, gatewayName="two", **gateway)[:2] == LIMIT
    portal = {"portalContactEmail": "a@example.com", "roleArn": "arn:aws:iam::123456789012:role/r"}
    portal_id = sitewise.create_portal(portalName="one", **portal)["portalId"]
    assert refused(sitewise.create_portal, portalName="two", **portal)[:2] == LIMIT
    project = sitewise.create_project(portalId=portal_id, projectName="one")["projectId"]
    assert refused(sitewise.create_project, portalId=portal_id, projectName="two")[:2] == LIMIT
    dashboard = {"projectId": project, "dashboardDefinition": '{"widgets":[]}'}
    sitewise.create_dashboard(dashboardName="one", **dashboard)
    assert refused(sitewise.create_dashboard, dashboardName="two", **dashboard)[:2] == LIMIT
    of = model(sitewise, "Root")
    roots = [sitewise.create_asset(assetName=name, assetModelId=of)["assetId"] for name in "ab"]
    associate = sitewise.batch_associate_project_assets
    associate(projectId=project, assetIds=roots[:1])
    assert refused(associate, projectId=project, assetIds=roots[1:])[:2] == LIMIT
    assert sitewise.list_project_assets(projectId=project)["assetIds"] == roots[:1]


def test_quotas_of_entities(start, refused):
    options = "entities-per-workspace=4,children-per-entity=2,entity-depth=2,components-per-entity=1"
    twinmaker = start("--quotas", options).twinmaker
    twinmaker.create_workspace(workspaceId="hall")

    def entity(name: str, parent: str = "$ROOT", components: int = 0) -> None:
        of = {f"c{number}": {"componentTypeId": "com.amazon.iottwinmaker.parameters"} for number in range(components)}
        twinmaker.create_entity(
            workspaceId="hall", entityId=name, entityName=name, parentEntityId=parent, components=of
        )

    entity("entity-a", components=1)
    code, status, message = refused(entity, name="entity-b", components=2)
    assert (code, status) == SERVICE_QUOTA
    assert message == "The quota components-per-entity is 1 components of the entity; there would be 2"
    entity("entity-b", parent="entity-a")
    assert "entity-depth is 2" in refused(entity, name="entity-c", parent="entity-b")[2]
    entity("entity-c", parent="entity-a")
    assert "children-per-entity is 2" in refused(entity, name="entity-d", parent="entity-a")[2]
    entity("entity-d")
    update = {"parentEntityUpdate": {"updateType": "UPDATE", "parentEntityId": "entity-a"}}
    assert (
        "children-per-entity" in refused(twinmaker.update_entity, workspaceId="hall", entityId="entity-d", **update)[2]
    )
    # What is above has something below.
    update["parentEntityUpdate"]["parentEntityId"] = "entity-d"
    assert "entity-depth" in refused(twinmaker.update_entity, workspaceId="hall", entityId="entity-a", **update)[2]
    assert "entities-per-workspace is 4" in refused(entity, name="entity-e")[2]


def test_quotas_of_component_types(start, refused):
    options = "component-types-per-workspace=3,component-type-depth=2,properties-per-component-type=2"
    twinmaker = start("--quotas", options).twinmaker
    twinmaker.create_workspace(workspaceId="hall")

    def component_type(name: str, properties: str = "", parents=()) -> None:
        definitions = {of: {"dataType": {"type": "STRING"}} for of in properties}
        twinmaker.create_component_type(
            workspaceId="hall",
            componentTypeId=f"com.example.{name}",
            propertyDefinitions=definitions,
            extendsFrom=[f"com.example.{parent}" for parent in parents],
        )

    component_type("a", "x")
    component_type("b", "y", ["a"])
    assert "properties-per-component-type is 2" in refused(component_type, name="c", properties="yz", parents="a")[2]
    assert "component-type-depth is 2" in refused(component_type, name="c", parents="b")[2]
    component_type("c")
    assert refused(component_type, name="d")[:2] == SERVICE_QUOTA
    update = {"workspaceId": "hall", "componentTypeId": "com.example.a", "extendsFrom": ["com.example.c"]}
    assert "component-type-depth" in refused(twinmaker.update_component_type, **update)[2]


def value(number: float, second: int, nanoseconds: int, quality: str = "GOOD") -> dict:
    timestamp = {"timeInSeconds": second, "offsetInNanos": nanoseconds}
    return {"value": {"doubleValue": number}, "timestamp": timestamp, "quality": quality}


def test_a_property_has_ten_values_of_a_quality_in_a_second(start):
    sitewise = start("--quotas", "aws").sitewise
    second = int(time.time()) - 60
    values = [value(number, second, number) for number in range(10)]
    put = sitewise.batch_put_asset_property_value

    def entry(*values: dict) -> list[dict]:
        return [{"entryId": "e", "propertyAlias": "/a", "propertyValues": list(values)}]

    assert put(entries=entry(*values))["errorEntries"] == []
    # Another in place of one of them, and one of another quality.
    assert put(entries=entry(value(9, second, 3)))["errorEntries"] == []
    assert put(entries=entry(value(9, second, 77, "BAD")))["errorEntries"] == []
    both = entry(value(1, second, 99), value(2, second + 1, 0))
    [failed] = put(entries=both, enablePartialEntryProcessing=True)["errorEntries"]
    [error] = failed["errors"]
    assert error["errorCode"] == "LimitExceededException"
    assert "points-per-second-of-property is 10" in error["errorMessage"]
    assert error["timestamps"] == [{"timeInSeconds": second, "offsetInNanos": 99}]
    history = sitewise.get_asset_property_value_history(propertyAlias="/a", startDate=second - 1, maxResults=100)
    assert len(history["assetPropertyValueHistory"]) == 12


def test_a_property_takes_so_many_entries_a_second_and_the_account_so_many_values(start):
    sitewise = start("--quotas", "entries-per-second-of-property=3,points-per-second=25").sitewise
    now = int(time.time())

    def put(*aliases: str, values: int = 1) -> list[str]:
        entries = [
            {
                "entryId": str(place),
                "propertyAlias": alias,
                "propertyValues": [value(1, now - 10 * number, place) for number in range(values)],
            }
            for place, alias in enumerate(aliases)
        ]
        failed = sitewise.batch_put_asset_property_value(entries=entries)["errorEntries"]
        return [(entry["entryId"], error["errorCode"]) for entry in failed for error in entry["errors"]]

    assert put(*["/one"] * 10) == [(str(place), "ThrottlingException") for place in range(3, 10)]
    assert put("/other") == []
    time.sleep(1.1)
    # Twenty values are taken; for ten more there is no room.
    many = [f"/{place}" for place in range(10)]
    assert put(*many, values=10) == [(str(place), "ThrottlingException") for place in range(2, 10)]
    history = sitewise.get_asset_property_value_history(propertyAlias="/1", startDate=now - 100, maxResults=100)
    assert len(history["assetPropertyValueHistory"]) == 10


def test_interpolated_values_have_quotas(start, refused):
    sitewise = start("--quotas", "aws").sitewise
    now = int(time.time())
    put = [{"entryId": "e", "propertyAlias": "/a", "propertyValues": [value(1, now, 0)]}]
    sitewise.batch_put_asset_property_value(entries=put)
    query = {
        "propertyAlias": "/a",
        "startTimeInSeconds": now - 100,
        "endTimeInSeconds": now,
        "intervalInSeconds": 10,
        "quality": "GOOD",
        "type": "LOCF_INTERPOLATION",
    }
    call = sitewise.get_interpolated_asset_property_values
    call(**query, maxResults=10)
    code, _, message = refused(call, **query, maxResults=11)
    assert code == "InvalidRequestException"
    assert "interpolated-results is 10" in message
    assert "interpolated-days is 28" in refused(call, **query | {"startTimeInSeconds": now - 29 * 86400})[2]


def test_rates_of_aws_throttle(start):
    account = start("--quotas", "aws")
    for call, rate in [(account.sitewise.list_asset_models, 10), (account.sitewise.list_time_series, 30)]:
        with pytest.raises(account.sitewise.exceptions.ThrottlingException) as error:
            [call() for _ in range(5 * rate)]
        assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 429


def test_seeds_are_as_many_as_was_asked_for(start):
    account = start("--quotas", "aws", "--rate", "iotsitewise.models=1000", "--asset-models", "120", "--factory", "1x1")
    assert len(account.sitewise.list_asset_models(maxResults=250)["assetModelSummaries"]) == 123


@pytest.mark.parametrize(
    ("text", "reason"),
    [("azure", "must look like"), ("doors=3", "there is no quota 'doors'"), ("portals=few", "not few")],
)
def test_what_is_no_quota_is_refused(text, reason):
    ended = subprocess.run([BINARY, "--quotas", text], capture_output=True, text=True, timeout=20)
    assert ended.returncode == 2
    assert reason in ended.stderr
