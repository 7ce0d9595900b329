"""Changes of asset models: what stays, what goes, and who may change."""

import concurrent.futures
import contextlib

from sitewise_models import attribute, by_name, described, make_model, measurement, metric, transform, unique, update


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
