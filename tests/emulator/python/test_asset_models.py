"""Asset models of AWS IoT SiteWise."""

import concurrent.futures
import contextlib
import uuid

import pytest
from sitewise_models import (
    ALARM,
    attribute,
    by_name,
    described,
    make_asset,
    make_model,
    measurement,
    metric,
    transform,
    unique,
    update,
)

MISSING = "00000000-0000-4000-8000-000000000001"


def test_what_was_put_is_described(sitewise):
    child = make_model(sitewise, "Child")
    created = sitewise.create_asset_model(
        assetModelName="Müller & Söhne",
        assetModelDescription="Presses",
        assetModelExternalId="press-model",
        assetModelProperties=[
            attribute("Serial", "none", externalId="serial", unit="-"),
            measurement("Speed", unit="rpm"),
        ],
        assetModelHierarchies=[{"name": "Parts", "childAssetModelId": child, "externalId": "parts"}],
        assetModelCompositeModels=[{"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM}],
        tags={"line": "7"},
    )
    assert created["assetModelStatus"] == {"state": "CREATING"}
    model = described(sitewise, created["assetModelId"])
    assert model["assetModelStatus"] == {"state": "ACTIVE"}
    assert model["assetModelArn"] == created["assetModelArn"]
    assert (model["assetModelName"], model["assetModelDescription"]) == ("Müller & Söhne", "Presses")
    assert (model["assetModelType"], model["assetModelVersion"]) == ("ASSET_MODEL", "1")
    assert model["assetModelExternalId"] == "press-model"
    serial, speed = model["assetModelProperties"]
    assert (serial["externalId"], serial["unit"], serial["dataType"]) == ("serial", "-", "STRING")
    assert serial["type"] == {"attribute": {"defaultValue": "none"}}
    assert speed["path"] == [{"id": speed["id"], "name": "Speed"}]
    [parts] = model["assetModelHierarchies"]
    assert (parts["name"], parts["childAssetModelId"], parts["externalId"]) == ("Parts", child, "parts")
    [alarm] = model["assetModelCompositeModels"]
    assert (alarm["name"], alarm["type"], len(alarm["properties"])) == ("Alarm", "AWS/ALARM", 2)
    assert model["assetModelCompositeModelSummaries"] == []
    assert model["interfaceDetails"] == []


def test_external_ids_stand_for_ids(sitewise, refused):
    sitewise.create_asset_model(assetModelName=unique("Named"), assetModelExternalId="named-1")
    model = described(sitewise, "externalId:named-1")
    assert described(sitewise, model["assetModelId"])["assetModelExternalId"] == "named-1"
    assert refused(sitewise.describe_asset_model, assetModelId="externalId:named-2")[0] == "ResourceNotFoundException"


def test_properties_can_be_left_out_of_a_description(sitewise):
    model_id = make_model(sitewise, properties=[measurement("Speed")])
    assert described(sitewise, model_id, excludeProperties=True)["assetModelProperties"] == []


def test_a_name_is_taken_once_for_each_type(sitewise, refused):
    name = unique("Once")
    first = sitewise.create_asset_model(assetModelName=name)["assetModelId"]
    sitewise.create_asset_model(assetModelName=name, assetModelType="COMPONENT_MODEL")
    sitewise.create_asset_model(assetModelName=name, assetModelType="INTERFACE")
    code, status, message = refused(sitewise.create_asset_model, assetModelName=name)
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert name in message
    other = make_model(sitewise)
    assert refused(sitewise.update_asset_model, assetModelId=other, assetModelName=name)[0] == (
        "ResourceAlreadyExistsException"
    )
    sitewise.update_asset_model(assetModelId=first, assetModelName=name)


def test_ids_and_external_ids_are_taken_once(sitewise, refused):
    model_id = str(uuid.uuid4())
    sitewise.create_asset_model(assetModelName=unique("Mine"), assetModelId=model_id, assetModelExternalId="mine-1")
    for taken in ({"assetModelId": model_id}, {"assetModelExternalId": "mine-1"}):
        code, status, _ = refused(sitewise.create_asset_model, assetModelName=unique("Mine"), **taken)
        assert (code, status) == ("ResourceAlreadyExistsException", 409)


def test_ids_of_what_is_in_models_are_taken_once(sitewise, refused):
    chosen = str(uuid.uuid4())
    first = make_model(sitewise, properties=[measurement("A", id=chosen)])
    assert described(sitewise, first)["assetModelProperties"][0]["id"] == chosen
    arguments = {"assetModelName": unique("Copy"), "assetModelProperties": [measurement("A", id=chosen)]}
    code, status, message = refused(sitewise.create_asset_model, **arguments)
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert chosen in message
    twice = [measurement("A", id=chosen), measurement("B", id=chosen)]
    code, _, message = refused(update, sitewise=sitewise, model_id=first, assetModelProperties=twice)
    assert code == "InvalidRequestException"
    assert chosen in message
    sitewise.delete_asset_model(assetModelId=first)
    sitewise.create_asset_model(**arguments)


def test_errors_name_the_resource(sitewise):
    name = unique("Twice")
    model_id = sitewise.create_asset_model(assetModelName=name)["assetModelId"]
    with pytest.raises(sitewise.exceptions.ResourceAlreadyExistsException) as error:
        sitewise.create_asset_model(assetModelName=name)
    assert error.value.response["resourceId"] == model_id
    assert error.value.response["resourceArn"].endswith(f":asset-model/{model_id}")


@pytest.mark.parametrize(
    ("properties", "told"),
    [
        ([measurement("A"), measurement("A")], "property name A"),
        ([measurement("A", externalId="xx"), measurement("B", externalId="xx")], "xx"),
        ([measurement("A", "VIDEO")], "[0].dataType"),
        ([measurement("A", "STRUCT")], "[0].dataTypeSpec"),
        ([measurement("A", dataTypeSpec="AWS/ALARM_STATE")], "[0].dataTypeSpec"),
        ([{"name": "A", "dataType": "DOUBLE", "type": {}}], "[0].type"),
        (
            [{"name": "A", "dataType": "DOUBLE", "type": {"measurement": {}, "attribute": {}}}],
            "[0].type",
        ),
        ([attribute("A", "seven", "INTEGER")], "'seven'"),
        ([attribute("A", "3000000000", "INTEGER")], "'3000000000'"),
        ([attribute("A", "x", "DOUBLE")], "'x'"),
        ([attribute("A", "yes", "BOOLEAN")], "'yes'"),
        ([transform("A", "b + 1", b="B")], "'B'"),
        ([measurement("B"), transform("A", "b", b={"hierarchyId": "H", "propertyId": "B"})], "only metrics"),
        ([attribute("B", "1", "DOUBLE"), transform("A", "b + 1", b="B")], "attribute"),
        ([measurement("B"), metric("A", "avg(b)", "30s", b="B")], "'30s'"),
        ([measurement("B"), metric("A", "avg(b)", "2w", b="B")], "'2w'"),
        ([measurement("B"), metric("A", "avg(b)", "1h", "soon", b="B")], "'soon'"),
        ([measurement("B"), metric("A", "avg(b)", b={"hierarchyId": "Lines", "propertyId": "B"})], "'Lines'"),
        ([measurement("B"), metric("A", "avg(b)", b={})], "neither"),
        ([measurement("B"), metric("A", "  ", b="B")], "expression"),
    ],
)
def test_what_a_model_cannot_have_is_refused(sitewise, refused, properties, told):
    code, status, message = refused(
        sitewise.create_asset_model, assetModelName=unique("Wrong"), assetModelProperties=properties
    )
    assert (code, status) == ("InvalidRequestException", 400)
    assert told in message


@pytest.mark.parametrize("interval", ["1m", "15m", "1h", "1d", "1w", "PT5M", "P1D"])
def test_windows_are_a_minute_to_a_week(sitewise, interval):
    model_id = make_model(sitewise, properties=[measurement("B"), metric("A", "avg(b)", interval, b="B")])
    kind = described(sitewise, model_id)["assetModelProperties"][1]["type"]["metric"]
    assert kind["window"] == {"tumbling": {"interval": interval}}


def test_expressions_are_kept_with_the_ids_of_what_they_name(sitewise):
    child = make_model(sitewise, properties=[measurement("Power", externalId="power")])
    hierarchy = {"name": "Turbines", "childAssetModelId": child}
    model_id = make_model(
        sitewise,
        properties=[
            measurement("Celsius"),
            transform("Fahrenheit", "c * 1.8 + 32", c="Celsius"),
            metric("Total", "sum(p)", p={"hierarchyId": "Turbines", "propertyId": "externalId:power"}),
        ],
        hierarchies=[hierarchy],
    )
    model = described(sitewise, model_id)
    properties = by_name(model["assetModelProperties"])
    value = properties["Fahrenheit"]["type"]["transform"]["variables"][0]["value"]
    assert value == {"propertyId": properties["Celsius"]["id"]}
    value = properties["Total"]["type"]["metric"]["variables"][0]["value"]
    [power] = described(sitewise, child)["assetModelProperties"]
    assert value == {
        "hierarchyId": model["assetModelHierarchies"][0]["id"],
        "propertyId": power["id"],
    }


def test_ids_are_kept_over_updates(sitewise):
    model_id = make_model(sitewise, properties=[measurement("A"), measurement("B", externalId="bb"), measurement("C")])
    before = by_name(described(sitewise, model_id)["assetModelProperties"])
    sitewise.update_asset_model(
        assetModelId=model_id,
        assetModelName=unique("Changed"),
        assetModelProperties=[
            measurement("New name", id=before["A"]["id"]),
            measurement("B too", id="externalId:bb"),
            measurement("C"),
            measurement("D"),
        ],
    )
    model = described(sitewise, model_id)
    after = by_name(model["assetModelProperties"])
    assert after["New name"]["id"] == before["A"]["id"]
    assert after["B too"]["id"] == before["B"]["id"]
    assert after["B too"]["externalId"] == "bb"
    assert after["C"]["id"] == before["C"]["id"]
    assert model["assetModelVersion"] == "2"


def test_an_update_replaces_what_it_leaves_out(sitewise):
    model_id = make_model(sitewise, properties=[measurement("A")], description="text")
    sitewise.update_asset_model(assetModelId=model_id, assetModelName=unique("Bare"))
    model = described(sitewise, model_id)
    assert model["assetModelProperties"] == []
    assert model["assetModelDescription"] == ""


def test_a_removed_property_comes_back_with_another_id(sitewise):
    model_id = make_model(sitewise, properties=[measurement("A")])
    before = described(sitewise, model_id)["assetModelProperties"][0]["id"]
    update(sitewise, model_id, assetModelProperties=[])
    update(sitewise, model_id, assetModelProperties=[measurement("A", "INTEGER")])
    assert described(sitewise, model_id)["assetModelProperties"][0]["id"] != before


def test_types_and_windows_of_properties_stay(sitewise, refused):
    properties = [measurement("A"), metric("M", "avg(a)", "1h", a="A")]
    model_id = make_model(sitewise, properties=properties)
    for changed, told in (
        ([measurement("A", "INTEGER"), properties[1]], "dataType"),
        ([attribute("A", data_type="DOUBLE"), properties[1]], "type"),
        ([properties[0], metric("M", "avg(a)", "1d", a="A")], "window"),
    ):
        code, _, message = refused(update, sitewise=sitewise, model_id=model_id, assetModelProperties=changed)
        assert code == "InvalidRequestException"
        assert told in message
    update(sitewise, model_id, assetModelProperties=[properties[0], metric("M", "max(a)", "1h", a="A")])


def test_an_external_id_is_given_once(sitewise, refused):
    model_id = make_model(sitewise, properties=[measurement("A", externalId="aa")])
    update(sitewise, model_id, assetModelExternalId="later-1")
    assert described(sitewise, "externalId:later-1")["assetModelId"] == model_id
    assert refused(update, sitewise=sitewise, model_id=model_id, assetModelExternalId="later-2")[0] == (
        "InvalidRequestException"
    )
    code, _, message = refused(
        update,
        sitewise=sitewise,
        model_id=model_id,
        assetModelProperties=[measurement("A", externalId="ab")],
    )
    assert code == "InvalidRequestException"
    assert "aa" in message


def test_alarms_have_a_type_and_a_state(sitewise, refused):
    composite = {"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM[:1]}
    code, _, message = refused(
        sitewise.create_asset_model, assetModelName=unique("Alarm"), assetModelCompositeModels=[composite]
    )
    assert code == "InvalidRequestException"
    assert "AWS/ALARM_STATE" in message
    for kind in ("CUSTOM", "AWS/OTHER"):
        code, _, message = refused(
            sitewise.create_asset_model,
            assetModelName=unique("Alarm"),
            assetModelCompositeModels=[composite | {"type": kind}],
        )
        assert code == "InvalidRequestException"
        assert kind in message


def test_hierarchies_lead_to_models_that_are_there(sitewise, refused):
    hierarchy = {"name": "Children", "childAssetModelId": MISSING}
    code, status, message = refused(
        sitewise.create_asset_model, assetModelName=unique("Parent"), assetModelHierarchies=[hierarchy]
    )
    assert (code, status) == ("ResourceNotFoundException", 404)
    assert "assetModelHierarchies[0]" in message
    for kind in ("COMPONENT_MODEL", "INTERFACE"):
        hierarchy["childAssetModelId"] = make_model(sitewise, type=kind)
        code, _, message = refused(
            sitewise.create_asset_model, assetModelName=unique("Parent"), assetModelHierarchies=[hierarchy]
        )
        assert code == "InvalidRequestException"
        assert kind in message


def test_a_circle_of_expressions_fails(sitewise):
    model_id = make_model(sitewise, properties=[measurement("A"), transform("B", "a", a="A")])
    active = described(sitewise, model_id)
    looped = [
        measurement("A"),
        transform("B", "a + c", a="A", c="C"),
        transform("C", "b", b="B"),
    ]
    assert update(sitewise, model_id, assetModelProperties=looped)["assetModelStatus"] == {"state": "UPDATING"}
    model = described(sitewise, model_id)
    error = model["assetModelStatus"]["error"]
    assert model["assetModelStatus"]["state"] == "FAILED"
    assert error["code"] == "VALIDATION_ERROR"
    assert "B -> C -> B" in error["message"]
    assert (model["assetModelVersion"], len(model["assetModelProperties"])) == ("2", 3)
    was = described(sitewise, model_id, assetModelVersion="ACTIVE")
    assert was["assetModelProperties"] == active["assetModelProperties"]
    assert (was["assetModelVersion"], was["ResponseMetadata"]["HTTPHeaders"]["etag"]) == (
        "1",
        active["ResponseMetadata"]["HTTPHeaders"]["etag"],
    )
    update(sitewise, model_id, assetModelProperties=was["assetModelProperties"])
    model = described(sitewise, model_id)
    assert model["assetModelStatus"] == {"state": "ACTIVE"}
    assert model["assetModelVersion"] == "3"


def test_a_model_that_never_was_active_has_no_active_version(sitewise, refused):
    model_id = make_model(sitewise, properties=[measurement("A"), transform("B", "a + b", a="A", b="B")])
    assert described(sitewise, model_id)["assetModelStatus"]["state"] == "FAILED"
    code, *_ = refused(sitewise.describe_asset_model, assetModelId=model_id, assetModelVersion="ACTIVE")
    assert code == "ResourceNotFoundException"
    assert refused(sitewise.create_asset, assetName="No", assetModelId=model_id)[0] == "InvalidRequestException"
    update(sitewise, model_id, assetModelProperties=[attribute("B", "now another")])
    assert described(sitewise, model_id)["assetModelStatus"]["state"] == "ACTIVE"


def test_what_is_computed_at_the_wrong_place_fails_with_details(sitewise):
    edge = {"computeLocation": "EDGE", "forwardingConfig": {"state": "ENABLED"}}
    hidden = measurement("H")
    hidden["type"]["measurement"] = {"processingConfig": {"forwardingConfig": {"state": "DISABLED"}}}
    model_id = make_model(
        sitewise,
        properties=[
            measurement("A"),
            hidden,
            transform("Cloud", "h", h="H"),
            transform("Edge", "c", config=edge, c="Cloud"),
        ],
    )
    error = described(sitewise, model_id)["assetModelStatus"]["error"]
    assert [detail["code"] for detail in error["details"]] == [
        "INCOMPATIBLE_FORWARDING_CONFIGURATION",
        "INCOMPATIBLE_COMPUTE_LOCATION",
    ]


def test_etags_guard_changes(sitewise, refused):
    model_id = make_model(sitewise, properties=[measurement("A")])
    etag = described(sitewise, model_id)["ResponseMetadata"]["HTTPHeaders"]["etag"]
    assert len(etag) == 43
    assert described(sitewise, model_id)["eTag"] == etag
    name = described(sitewise, model_id)["assetModelName"]
    change = {"assetModelId": model_id, "assetModelName": name}
    sitewise.update_asset_model(**change, ifMatch=etag, matchForVersionType="LATEST")
    for call, arguments in (
        (sitewise.update_asset_model, change),
        (sitewise.delete_asset_model, {"assetModelId": model_id}),
    ):
        for version in ("LATEST", "ACTIVE"):
            code, status, message = refused(call, **arguments, ifMatch=etag, matchForVersionType=version)
            assert (code, status) == ("PreconditionFailedException", 412)
            assert etag in message
    code, status, _ = refused(sitewise.update_asset_model, **change, ifNoneMatch="*", matchForVersionType="ACTIVE")
    assert (code, status) == ("PreconditionFailedException", 412)
    etag = described(sitewise, model_id)["eTag"]
    sitewise.delete_asset_model(assetModelId=model_id, ifMatch=etag, matchForVersionType="ACTIVE")


def test_writers_with_etags_lose_nothing(account, sitewise):
    model_id = make_model(sitewise)

    def add(number: int) -> None:
        client = account.client("iotsitewise")
        for _ in range(100):
            model = described(client, model_id)
            properties = [*model["assetModelProperties"], measurement(f"P{number}")]
            with contextlib.suppress(client.exceptions.PreconditionFailedException):
                update(client, model_id, assetModelProperties=properties, ifMatch=model["eTag"])
                return
        raise AssertionError("never written")

    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        list(threads.map(add, range(8)))
    properties = described(sitewise, model_id)["assetModelProperties"]
    assert {item["name"] for item in properties} == {f"P{number}" for number in range(8)}
    assert described(sitewise, model_id)["assetModelVersion"] == "9"


def test_if_none_match_lets_a_model_without_an_active_version_pass(sitewise):
    model_id = make_model(sitewise, properties=[measurement("A"), transform("B", "a + b", a="A", b="B")])
    update(
        sitewise,
        model_id,
        assetModelProperties=[],
        ifNoneMatch="*",
        matchForVersionType="ACTIVE",
    )


def test_a_deleted_one_is_gone(sitewise, refused):
    model_id = make_model(sitewise, externalId="leaving-1")
    assert sitewise.delete_asset_model(assetModelId=model_id)["assetModelStatus"] == {"state": "DELETING"}
    for call in (sitewise.describe_asset_model, sitewise.delete_asset_model):
        assert refused(call, assetModelId=model_id)[:2] == ("ResourceNotFoundException", 404)
    make_model(sitewise, externalId="leaving-1", id=model_id)
    sitewise.delete_asset_model(assetModelId=model_id)
    other = make_model(sitewise)
    update(sitewise, other, assetModelExternalId="leaving-1")


def test_a_model_with_assets_is_not_deleted(sitewise, refused):
    model_id = make_model(sitewise)
    asset_id = make_asset(sitewise, model_id)
    code, status, message = refused(sitewise.delete_asset_model, assetModelId=model_id)
    assert (code, status) == ("ConflictingOperationException", 409)
    assert model_id in message
    sitewise.delete_asset(assetId=asset_id)
    sitewise.delete_asset_model(assetModelId=model_id)


def test_a_model_that_a_metric_of_another_depends_on_is_not_deleted(sitewise, refused):
    child = make_model(sitewise, properties=[measurement("P")])
    hierarchy = {"name": "Children", "childAssetModelId": child}
    total = metric("Total", "sum(p)", p={"hierarchyId": "Children", "propertyId": "x"})
    [power] = described(sitewise, child)["assetModelProperties"]
    total["type"]["metric"]["variables"][0]["value"]["propertyId"] = power["id"]
    parent = make_model(sitewise, properties=[total], hierarchies=[hierarchy])
    assert refused(sitewise.delete_asset_model, assetModelId=child)[0] == "ConflictingOperationException"
    code, _, message = refused(update, sitewise=sitewise, model_id=child, assetModelProperties=[])
    assert code == "InvalidRequestException"
    assert "Total" in message
    update(sitewise, parent, assetModelProperties=[])
    sitewise.delete_asset_model(assetModelId=child)


def test_states_walk_from_creating_to_active(start, refused):
    account = start("--settle", "10000")
    sitewise = account.sitewise

    def at(seconds: int) -> None:
        account.admin("POST", "clock", {"now": f"2026-03-01T00:00:{seconds:02}Z"})

    def state(model_id: str) -> str:
        return described(sitewise, model_id)["assetModelStatus"]["state"]

    at(0)
    model_id = make_model(sitewise, properties=[measurement("A")])
    assert state(model_id) == "CREATING"
    assert refused(sitewise.create_asset, assetName="Early", assetModelId=model_id)[0] == (
        "ConflictingOperationException"
    )
    assert refused(update, sitewise=sitewise, model_id=model_id)[0] == "ConflictingOperationException"
    at(11)
    assert state(model_id) == "ACTIVE"
    asset_id = make_asset(sitewise, model_id)
    assert sitewise.describe_asset(assetId=asset_id)["assetStatus"]["state"] == "CREATING"
    at(23)
    update(sitewise, model_id, assetModelProperties=[measurement("A"), measurement("B")])
    assert state(model_id) == "UPDATING"

    def asset() -> tuple[str, int]:
        asset = sitewise.describe_asset(assetId=asset_id)
        return asset["assetStatus"]["state"], len(asset["assetProperties"])

    assert asset() == ("ACTIVE", 1)
    at(29)
    assert state(model_id) == "PROPAGATING"
    assert asset() == ("UPDATING", 1)
    assert refused(sitewise.update_asset, assetId=asset_id, assetName="x")[0] == "ConflictingOperationException"
    active = described(sitewise, model_id, assetModelVersion="ACTIVE")
    assert active["assetModelVersion"] == "1"
    at(34)
    assert state(model_id) == "ACTIVE"
    assert asset() == ("ACTIVE", 2)
    sitewise.delete_asset(assetId=asset_id)
    assert asset() == ("DELETING", 2)
    at(45)
    sitewise.delete_asset_model(assetModelId=model_id)
    assert state(model_id) == "DELETING"
    at(56)
    assert refused(sitewise.describe_asset_model, assetModelId=model_id)[0] == "ResourceNotFoundException"


def test_models_are_listed_by_type_and_version(start):
    sitewise = start().sitewise
    made = {
        kind: make_model(sitewise, kind, type=kind, externalId=f"of-{kind}")
        for kind in ("ASSET_MODEL", "COMPONENT_MODEL", "INTERFACE")
    }
    looped = [measurement("A"), transform("B", "a + b", a="A", b="B")]
    failed = make_model(sitewise, properties=looped)
    update(sitewise, made["ASSET_MODEL"], assetModelName="Renamed", assetModelProperties=looped)

    def listed(**arguments) -> dict[str, dict]:
        models = sitewise.list_asset_models(**arguments)["assetModelSummaries"]
        return {model["id"]: model for model in models}

    assert list(listed()) == [*made.values(), failed]
    for kind, model_id in made.items():
        expected = [model_id] + ([failed] if kind == "ASSET_MODEL" else [])
        assert list(listed(assetModelTypes=[kind])) == expected
    latest = listed()[made["ASSET_MODEL"]]
    assert (latest["name"], latest["version"], latest["status"]["state"]) == ("Renamed", "2", "FAILED")
    assert latest["externalId"] == "of-ASSET_MODEL"
    active = listed(assetModelVersion="ACTIVE")
    assert list(active) == list(made.values())
    before = active[made["ASSET_MODEL"]]
    assert (before["version"], before["status"]) == ("1", {"state": "ACTIVE"})
    assert before["name"] != "Renamed"


def test_seeds_come_before_what_is_kept(start):
    sitewise = start("--asset-models", "7").sitewise
    model_id = make_model(sitewise)
    pages = sitewise.get_paginator("list_asset_models").paginate(PaginationConfig={"PageSize": 3})
    ids = [model["id"] for page in pages for model in page["assetModelSummaries"]]
    assert len(set(ids)) == 8
    assert ids[-1] == model_id


def test_page_sizes_do_not_change_what_is_listed(start):
    sitewise = start().sitewise
    made = [make_model(sitewise) for _ in range(23)]
    for size in (1, 7, 23, 250):
        pages = sitewise.get_paginator("list_asset_models").paginate(PaginationConfig={"PageSize": size})
        assert [model["id"] for page in pages for model in page["assetModelSummaries"]] == made


def test_properties_of_models_are_listed(sitewise):
    composite = {"name": "Alarm", "type": "AWS/ALARM", "properties": ALARM}
    model_id = make_model(
        sitewise,
        properties=[measurement("A", unit="rpm", externalId="aa"), attribute("B")],
        compositeModels=[composite],
    )
    [alarm] = described(sitewise, model_id)["assetModelCompositeModels"]
    listing = sitewise.list_asset_model_properties(assetModelId=model_id)
    first, second = listing["assetModelPropertySummaries"]
    assert (first["name"], first["unit"], first["externalId"]) == ("A", "rpm", "aa")
    assert "assetModelCompositeModelId" not in first
    assert "unit" not in second
    listing = sitewise.list_asset_model_properties(assetModelId=model_id, filter="ALL")
    *_, state = listing["assetModelPropertySummaries"]
    assert len(listing["assetModelPropertySummaries"]) == 4
    assert state["assetModelCompositeModelId"] == alarm["id"]
    assert [step["name"] for step in state["path"]] == ["Alarm", "AWS/ALARM_STATE"]


def test_waiters_see_models_and_assets_come_and_go(sitewise):
    model_id = make_model(sitewise)
    sitewise.get_waiter("asset_model_active").wait(assetModelId=model_id)
    asset_id = make_asset(sitewise, model_id)
    sitewise.get_waiter("asset_active").wait(assetId=asset_id)
    sitewise.delete_asset(assetId=asset_id)
    sitewise.get_waiter("asset_not_exists").wait(assetId=asset_id)
    sitewise.delete_asset_model(assetModelId=model_id)
    sitewise.get_waiter("asset_model_not_exists").wait(assetModelId=model_id)
