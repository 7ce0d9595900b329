"""The typed face: structures in and out, unions, pages without items, waiters, asyncio."""

import asyncio
import base64
import collections.abc
import datetime
import gc
import inspect
import json
import pickle
import pydoc
import re
import typing

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from twinlink import iot, iot_data, sitewise, twinmaker

UTC = datetime.timezone.utc
ID = "11111111-2222-4333-8444-555555555555"


def plan(emulator, *answers):
    emulator.admin("POST", "answer", list(answers))


def asset(state, **status):
    return {
        "operation": "iotsitewise.DescribeAsset",
        "body": {"assetId": ID, "assetStatus": {"state": state} | status},
    }


def test_an_answer_is_an_object(emulator, connect):
    plan(
        emulator,
        {
            "operation": "iotsitewise.DescribeAssetModel",
            "headers": {"ETag": "v1"},
            "body": {
                "assetModelName": "press",
                "assetModelCreationDate": 1669900037.5,
                "assetModelProperties": [{"name": "t", "dataType": "COMPLEX", "type": {"measurement": {}}}],
                "assetModelStatus": {"state": "ACTIVE"},
            },
        },
    )
    model = connect().sitewise.describe_asset_model(asset_model_id=ID)
    assert isinstance(model, sitewise.DescribeAssetModelResponse)
    assert model.asset_model_name == "press"
    assert model.e_tag == "v1"
    assert model.asset_model_creation_date == datetime.datetime(2022, 12, 1, 13, 7, 17, 500_000, UTC)
    assert model.asset_model_status.state is sitewise.AssetModelState.ACTIVE
    [declared] = model.asset_model_properties
    assert declared.data_type == "COMPLEX"
    assert not declared.data_type.known
    assert isinstance(declared.type.measurement, sitewise.Measurement)
    assert model.asset_model_hierarchies is None
    assert model.to_dict(aws_names=True) == {
        "assetModelName": "press",
        "assetModelCreationDate": model.asset_model_creation_date,
        "assetModelProperties": [{"name": "t", "dataType": "COMPLEX", "type": {"measurement": {}}}],
        "assetModelStatus": {"state": "ACTIVE"},
        "eTag": "v1",
    }
    assert pickle.loads(pickle.dumps(model)) == model
    assert type(model).__module__ == "twinlink.sitewise"


def test_structures_dictionaries_and_awss_names_say_the_same(emulator, connect):
    aws = connect()
    inputs = [
        [sitewise.AssetModelPropertyDefinition(name="t", data_type="DOUBLE", type=sitewise.PropertyType())],
        [{"name": "t", "data_type": sitewise.PropertyDataType.DOUBLE, "type": {}}],
        ({"name": "t", "dataType": "DOUBLE", "type": sitewise.PropertyType()},),
    ]
    for properties in inputs:
        plan(emulator, {"operation": "iotsitewise.CreateAssetModel", "body": {"assetModelId": ID}})
        created = aws.sitewise.create_asset_model(
            asset_model_name="m", asset_model_properties=properties, client_token="t" * 36
        )
        assert created.asset_model_id == ID
    bodies = {request["body"] for request in emulator.requests()}
    assert len(bodies) == 1


def test_what_is_wrong_is_told_with_its_path(emulator, connect):
    with pytest.raises(twinlink.ValidationError) as refused:
        connect().sitewise.create_asset_model(
            asset_model_name=5,
            asset_model_properties=[
                {"name": "a", "data_type": "DOUBLE", "type": {}},
                {"name": "b", "dataTypo": "DOUBLE", "type": sitewise.PropertyType(metric={"expression": []})},
            ],
        )
    text = str(refused.value)
    for part in (
        "asset_model_name must be text, but is 5",
        "asset_model_properties[1]: there is no member dataTypo",
        "asset_model_properties[1].data_type is required",
        "asset_model_properties[1].type.metric.expression must be text, but is []",
    ):
        assert part in text
    assert emulator.requests() == []


def test_a_union_says_which_member_is_set(emulator, connect):
    configuration = {"filters": [{"filterByPlanet": {"name": "Mars"}}, {"filterByAsset": {"assetId": ID}}]}
    plan(
        emulator,
        {
            "operation": "iottwinmaker.GetMetadataTransferJob",
            "body": {"sources": [{"type": "s3", "iotSiteWiseConfiguration": configuration}]},
        },
    )
    job = connect().twinmaker.get_metadata_transfer_job(metadata_transfer_job_id="jj")
    newer, known = job.sources[0].iot_site_wise_configuration.filters
    assert (newer.which, newer.unknown) == ("filterByPlanet", {"filterByPlanet": {"name": "Mars"}})
    assert (known.which, known.filter_by_asset.asset_id, known.unknown) == ("filter_by_asset", ID, None)
    assert newer.to_dict() == {"filterByPlanet": {"name": "Mars"}}
    assert job.sources[0].iot_site_wise_configuration.to_dict(aws_names=True) == configuration
    assert twinmaker.IotSiteWiseSourceConfigurationFilter().which is None


def test_shapes_that_lead_back_to_themselves(emulator, connect):
    value = {"listValue": [{"mapValue": {"a": {"doubleValue": 1.5}}}, {"stringValue": "x"}]}
    plan(
        emulator,
        {
            "operation": "iottwinmaker.GetPropertyValue",
            "body": {"propertyValues": {"p": {"propertyReference": {"propertyName": "p"}, "propertyValue": value}}},
        },
    )
    aws = connect()
    [page] = aws.twinmaker.get_property_value(workspace_id="ww", selected_properties=["p"]).pages()
    assert page.items == ()
    found = page.response.property_values["p"].property_value
    assert found.list_value[0].map_value["a"].double_value == 1.5
    assert found.to_dict(aws_names=True) == value


def test_secret_members_are_never_shown(connect):
    aws = connect()
    listing = aws.sitewise.execute_query(query_statement="SELECT s3cret")
    assert "s3cret" not in repr(listing)
    email = sitewise.DescribePortalResponse(portal_contact_email="a@s3cret.example", portal_name="p")
    assert "s3cret" not in repr(email)
    assert "portal_name='p'" in repr(email)
    with pytest.raises(twinlink.ValidationError) as refused:
        aws.sitewise.start_query(workspace_name="w", query_statement=["s3cret"])
    assert "s3cret" not in str(refused.value)


def test_a_state_is_waited_for(emulator, connect):
    aws = connect()
    plan(emulator, asset("CREATING"), asset("CREATING"), asset("ACTIVE"))
    found = aws.sitewise.wait_until_asset_active(asset_id=ID, timeout=30)
    assert found.asset_status.state == "ACTIVE"
    assert len(emulator.requests()) == 3
    plan(emulator, asset("FAILED", error={"code": "VALIDATION_FAILURE", "message": "no such model"}))
    with pytest.raises(
        twinlink.ServiceError, match="AssetActive is never reached: the state is FAILED: no such"
    ) as failed:
        aws.sitewise.wait_until_asset_active(asset_id=ID)
    assert failed.value.aws_code == "VALIDATION_FAILURE"
    assert failed.value.details == {"code": "VALIDATION_FAILURE", "message": "no such model"}
    assert not failed.value.retryable
    plan(emulator, asset("CREATING") | {"times": 10_000})
    with pytest.raises(twinlink.TimeoutError, match="not reached within 1 s"):
        aws.sitewise.wait_until_asset_active(asset_id=ID, timeout=1)
    with pytest.raises(twinlink.ValidationError, match="timeout must be 1 to"):
        aws.sitewise.wait_until_asset_active(asset_id=ID, timeout=0)


def test_an_end_is_waited_for(emulator, connect):
    gone = {
        "operation": "iotsitewise.DescribeAsset",
        "status": 404,
        "headers": {"x-amzn-errortype": "ResourceNotFoundException"},
        "body": {"message": "gone"},
    }
    plan(emulator, asset("DELETING"), gone)
    assert connect().sitewise.wait_until_asset_not_exists(asset_id=ID) is None
    assert len(emulator.requests()) == 2


def test_asyncio_awaits_every_call(emulator):
    async def calls():
        credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        async with twinlink.AsyncConnector(
            region=emulator.region, endpoint_url=emulator.endpoint, credentials=credentials, max_backoff=0.05
        ) as aws:
            plan(emulator, asset("CREATING"), asset("ACTIVE"), asset("ACTIVE"))
            found = await aws.sitewise.wait_until_asset_active(asset_id=ID)
            assert found.asset_id == ID
            assert await aws.sitewise.describe_asset(asset_id=ID) == found
            names = [portal.name async for portal in aws.sitewise.list_portals(limit=30)]
            assert len(names) == 30
            plan(emulator, {"operation": "iotsitewise.BatchGetAssetPropertyValue", "body": {"successEntries": []}})
            page = await aws.sitewise.batch_get_asset_property_value(entries=[]).page_async()
            assert page.response.success_entries == ()
            assert (await aws.call("iotsitewise.ListPortals", {"maxResults": 5}))["nextToken"]
            assert len([page async for page in aws.pages("iotsitewise.ListPortals", limit=5)]) == 1
            assert (await aws.validate_credentials()).account == "123456789012"
            assert "credentials" in str(await aws.explain())
            plan(emulator, asset("CREATING") | {"times": 10_000})
            waiting = asyncio.create_task(aws.sitewise.wait_until_asset_active(asset_id=ID))
            await asyncio.sleep(0.2)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
        assert repr(aws) == f"<twinlink.AsyncConnector {emulator.region} closed>"

    asyncio.run(calls())


def test_every_operation_and_waiter_has_documentation():
    from twinlink.generated.iot.async_client import AsyncIot
    from twinlink.generated.iotdata.async_client import AsyncIotData
    from twinlink.generated.iotsitewise.async_client import AsyncSiteWise
    from twinlink.generated.iottwinmaker.async_client import AsyncTwinMaker

    count = 0
    blocking = (sitewise.SiteWise, twinmaker.TwinMaker, iot.Iot, iot_data.IotData)
    for client in (*blocking, AsyncSiteWise, AsyncTwinMaker, AsyncIot, AsyncIotData):
        for name, method in inspect.getmembers(client, inspect.isfunction):
            if not name.startswith("_"):
                count += 1
                parameters = inspect.signature(method).parameters
                assert all(f":param {parameter}:" in method.__doc__ for parameter in parameters if parameter != "self")
                assert all(
                    parameter.kind.name in ("KEYWORD_ONLY", "POSITIONAL_OR_KEYWORD")
                    for parameter in parameters.values()
                )
    assert count == 2 * (262 + 34)


@pytest.mark.parametrize(("module", "least"), [(sitewise, 90), (twinmaker, 90), (iot, 90), (iot_data, 10)])
def test_every_class_can_be_imported(module, least):
    names = [name for name in dir(module) if name not in ("SiteWise", "TwinMaker", "Iot", "IotData")]
    assert len(names) > least
    for name in names:
        found = getattr(module, name)
        assert found.__doc__
        assert found.__module__ == module.__name__
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = module.Nothing


def test_shadows_are_bytes_and_json(emulator, connect):
    aws = connect()
    document = {"state": {"desired": {"speed": 4, "name": "Fräse"}}, "version": 7}
    plan(
        emulator,
        *({"operation": f"iotdata.{name}ThingShadow", "body": document} for name in ("Get", "Update", "Delete")),
    )
    shadow = aws.iot_data.get_thing_shadow(thing_name="press", shadow_name="drive")
    assert json.loads(shadow.payload) == shadow.json() == document
    payload = b'{"state": null}\xff'
    assert aws.iot_data.update_thing_shadow(thing_name="press", payload=payload).json() == document
    assert aws.iot_data.delete_thing_shadow(thing_name="press").json() == document
    sent = emulator.requests()[-2]
    assert (sent["path"], sent["body"]) == ("/things/press/shadow", payload.decode("utf-8", "replace"))
    assert iot_data.GetThingShadowResponse().json() == {}
    with pytest.raises(twinlink.ValidationError, match="payload must be bytes, as base64, but is 5"):
        aws.iot_data.update_thing_shadow(thing_name="press", payload=5)


def test_what_is_published_has_properties_in_headers(emulator, connect):
    aws = connect()
    plan(emulator, {"operation": "iotdata.Publish"})
    properties = [{"line": "4"}, {"line": "ü"}]
    aws.iot_data.publish(topic="plant/press 1/state", qos=1, retain=True, payload=b"\0\1", user_properties=properties)
    [sent] = [request for request in emulator.requests() if request["operation"] == "Publish"]
    assert (sent["path"], sent["query"]) == ("/topics/plant%2Fpress%201%2Fstate", "qos=1&retain=true")
    assert sent["headers"]["content-type"] == "application/octet-stream"
    assert json.loads(base64.b64decode(sent["headers"]["x-amz-mqtt5-user-properties"])) == properties


@pytest.mark.parametrize("text", ["", "on", "YWJj", '{"on": true, "name": "Fräse"}'])
def test_a_text_that_is_the_body_is_sent_as_it_is(emulator, connect, text):
    aws = connect()
    plan(emulator, *[{"operation": "iotdata.Publish"}] * 3, {"operation": "iotdata.UpdateThingShadow", "body": {}})
    aws.iot_data.publish(topic="a", payload=text)
    aws.iot_data.publish(topic="a", payload=text.encode())
    aws.call("iotdata.Publish", {"topic": "a", "payload": text})
    aws.iot_data.update_thing_shadow(thing_name="press", payload=text or " ")
    sent = [request["body"] for request in emulator.requests() if request["service"] == "iotdata"]
    assert sent == [text, text, text, text or " "]
    with pytest.raises(twinlink.ValidationError, match=r"payload must be bytes.* half of a surrogate pair"):
        aws.iot_data.publish(topic="a", payload="\ud800")


@pytest.mark.parametrize(
    "body",
    [
        '{"unknown":' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"propertyValues":{"a":{"propertyValue":' + '{"listValue":[' * 50_000 + "]}" * 50_000 + "}}}",
        '{"a":' * 100_000 + "1" + "}" * 100_000,
    ],
    ids=["an unknown member", "a member that leads back to itself", "everything"],
)
def test_what_is_nested_without_end_is_an_error(emulator, connect, body):
    aws = connect()
    plan(emulator, {"operation": "iottwinmaker.GetPropertyValue", "raw_body": body, "times": 2})
    arguments = {"workspace_id": "ww", "selected_properties": ["p"]}
    with pytest.raises(twinlink.DecodeError):
        aws.twinmaker.get_property_value(**arguments).page()
    with pytest.raises(twinlink.DecodeError):
        aws.call("iottwinmaker.GetPropertyValue", {"workspaceId": "ww", "selectedProperties": ["p"]})


@pytest.mark.parametrize(
    "newer",
    ["1e400", "-1e-400", "18446744073709551616", "[" * 900 + "]" * 900, '{"a":' * 200 + "[1e999]" + "}" * 200],
    ids=["large", "small", "long", "lists", "structures"],
)
def test_whatever_a_newer_member_holds_is_passed_over(emulator, connect, newer):
    aws = connect()
    body = f'{{"newer":{newer},"assetName":"a","assetHierarchies":[{{"newer":{newer},"name":"h"}}]}}'
    plan(emulator, {"operation": "iotsitewise.DescribeAsset", "raw_body": body, "times": 2})
    asset = aws.sitewise.describe_asset(asset_id=ID)
    assert (asset.asset_name, asset.asset_hierarchies[0].name) == ("a", "h")
    assert aws.call("iotsitewise.DescribeAsset", {"assetId": ID})["assetHierarchies"] == [{"name": "h"}]
    body = f'{{"sources":[{{"type":"s3","iotSiteWiseConfiguration":{{"filters":[{{"newer":{newer}}}]}}}}]}}'
    plan(emulator, {"operation": "iottwinmaker.GetMetadataTransferJob", "raw_body": body})
    job = aws.twinmaker.get_metadata_transfer_job(metadata_transfer_job_id="jj")
    [newer_filter] = job.sources[0].iot_site_wise_configuration.filters
    assert newer_filter.filter_by_asset is None


def test_arguments_that_are_nested_without_end_are_refused(connect):
    value = {"doubleValue": 1.5}
    for _ in range(100_000):
        value = {"listValue": [value]}
    with pytest.raises(ValueError, match="nested at most 64 deep"):
        connect().twinmaker.create_entity(
            workspace_id="w", entity_name="e", components={"c": {"properties": {"p": {"value": value}}}}
        )


def test_what_is_secret_is_in_no_error(emulator, connect):
    aws = connect()
    node = sitewise.ComputeNode(compute_node_name="n", task_name="t", environment_variables={"PASSWORD": "hunter2"})
    assert "hunter2" not in repr(node)
    names = {"workspace_name": "w1", "pipeline_name": "ppp"}
    for arguments in (
        {"computations": node},
        {"computations": [[node]]},
        {"computations": "hunter2"},
        {"description": node},
        {"description": ["x", {"a": "hunter2"}]},
        {"environment_variables": "hunter2"},
        {"environment_variables": {"A": ["hunter2"]}},
    ):
        with pytest.raises(twinlink.ValidationError) as refused:
            aws.sitewise.update_pipeline(**names, **arguments)
        assert "hunter2" not in str(refused.value)
    for half in ({"environment_variables": {"A": "hunter2\ud800"}}, {"environment_variables": {"hunter2\ud800": "A"}}):
        with pytest.raises(ValueError, match="half of a surrogate pair") as refused:
            aws.sitewise.update_pipeline(**names, **half)
        assert "hunter2" not in repr(refused.value)
    assert emulator.requests() == []
    for body in (
        '{"environmentVariables":"hunter2"}',
        '{"environmentVariables":{"A":["hunter2"],"B":{"hunter2":1}}}',
        '{"computations":"hunter2"}',
        '{"computations":["hunter2"]}',
        '{"computations":[{"environmentVariables":"hunter2"}]}',
    ):
        plan(emulator, {"operation": "iotsitewise.DescribePipeline", "raw_body": body})
        with pytest.raises(
            twinlink.DecodeError, match=r"invalid type: (something else|sequence|map), expected"
        ) as damaged:
            aws.sitewise.describe_pipeline(**names)
        assert "hunter2" not in str(damaged.value)


def test_a_document_may_be_null(emulator, connect):
    body = '{"rows":[{"rowData":[1,null,{"a":[null]}]}]}'
    plan(emulator, {"operation": "iottwinmaker.ExecuteQuery", "raw_body": body})
    [page] = connect().twinmaker.execute_query(workspace_id="ww", query_statement="SELECT 1").pages()
    assert page.items[0].row_data == (1, None, {"a": [None]})


@pytest.mark.parametrize("moment", [1e12, 253_402_300_800, -62_135_596_801, "10000-01-01T00:00:00Z"])
def test_a_moment_is_of_the_years_that_its_text_can_say(emulator, connect, moment):
    with pytest.raises(twinlink.ValidationError, match="start_date must be a moment of the years 1 to 9999"):
        connect().sitewise.get_asset_property_value_history(property_alias="/a", start_date=moment).page()
    assert emulator.requests() == []


def test_faults_that_are_not_told_are_counted(connect):
    properties = [{"name": "a", "data_type": "DOUBLE"}] * 25
    with pytest.raises(twinlink.ValidationError, match=r"\. 5 more faults like these"):
        connect().sitewise.create_asset_model(asset_model_name="m", asset_model_properties=properties)


def test_the_name_of_a_structure_is_no_member_of_a_union(emulator, connect):
    members = {"__type": "x", "filterByAsset": {"assetId": ID}}
    body = {"sources": [{"type": "s3", "iotSiteWiseConfiguration": {"filters": [members]}}]}
    plan(emulator, {"operation": "iottwinmaker.GetMetadataTransferJob", "body": body})
    job = connect().twinmaker.get_metadata_transfer_job(metadata_transfer_job_id="jj")
    [known] = job.sources[0].iot_site_wise_configuration.filters
    assert (known.which, known.unknown) == ("filter_by_asset", None)


@pytest.mark.parametrize("module", [sitewise, twinmaker])
def test_types_can_be_looked_up(module):
    from twinlink.generated.iotsitewise.async_client import AsyncSiteWise
    from twinlink.generated.iottwinmaker.async_client import AsyncTwinMaker

    for name in dir(module):
        assert all(not isinstance(hint, str) for hint in typing.get_type_hints(getattr(module, name)).values())
    clients = (sitewise.SiteWise, AsyncSiteWise) if module is sitewise else (twinmaker.TwinMaker, AsyncTwinMaker)
    for client in clients:
        for name, method in inspect.getmembers(client, inspect.isfunction):
            assert name.startswith("_") or typing.get_type_hints(method)


def test_help_tells_of_members():
    hints = typing.get_type_hints(sitewise.AssetModelProperty)
    assert hints["name"] is str
    assert hints["type"] is sitewise.PropertyType
    assert hints["path"] == collections.abc.Sequence[sitewise.AssetModelPropertyPathSegment] | None
    assert typing.get_type_hints(sitewise.SiteWise.describe_asset)["return"] is sitewise.DescribeAssetResponse
    text = pydoc.render_doc(sitewise.AssetModelProperty, renderer=pydoc.plaintext)
    assert "AssetModelProperty(*, name: " in text
    assert re.search(r"unit\n \|      str \| None: The unit", text), text
    assert sitewise.AssetModelProperty.__doc__ in text
    assert list(inspect.signature(sitewise.AssetModelProperty).parameters)[:3] == ["name", "data_type", "type"]
    assert inspect.signature(twinlink.Page).parameters


def test_the_collector_passes_over_what_leads_nowhere(connect, emulator):
    aws = connect()
    value = {"value": {"doubleValue": 1.5}, "timestamp": {"timeInSeconds": 1}, "quality": "GOOD"}
    history = {
        "operation": "iotsitewise.GetAssetPropertyValueHistory",
        "body": {"assetPropertyValueHistory": [value]},
    }
    plan(emulator, history, asset("ACTIVE"))
    page = aws.sitewise.get_asset_property_value_history().page()
    (value,) = page.items
    assert not any(gc.is_tracked(found) for found in (value, value.value, value.timestamp))
    assert gc.is_tracked(page.response), "it holds a tuple"
    described = aws.sitewise.describe_asset(asset_id=ID)
    assert not gc.is_tracked(described.asset_status)


def test_values_of_enumerations_take_no_attributes() -> None:
    for state in (twinmaker.State.ACTIVE, twinmaker.State("NEWER_THAN_THIS")):
        with pytest.raises(AttributeError):
            state.note = "mine"  # type: ignore[attr-defined]
        assert not hasattr(state, "__dict__")
