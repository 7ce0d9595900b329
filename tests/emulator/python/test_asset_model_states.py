"""States of asset models, from their making to their end."""

from sitewise_models import attribute, described, make_asset, make_model, measurement, metric, transform, update


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


def test_waiters_see_models_and_assets_come_and_go(sitewise):
    model_id = make_model(sitewise)
    sitewise.get_waiter("asset_model_active").wait(assetModelId=model_id)
    asset_id = make_asset(sitewise, model_id)
    sitewise.get_waiter("asset_active").wait(assetId=asset_id)
    sitewise.delete_asset(assetId=asset_id)
    sitewise.get_waiter("asset_not_exists").wait(assetId=asset_id)
    sitewise.delete_asset_model(assetModelId=model_id)
    sitewise.get_waiter("asset_model_not_exists").wait(assetModelId=model_id)
