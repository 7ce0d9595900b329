"""Calls by name: dictionaries in and out."""

import asyncio
import datetime
import pickle

import pytest
import twinlink

UTC = datetime.timezone.utc


def plan(emulator, *answers):
    emulator.admin("POST", "answer", list(answers))


def test_values_have_pythons_types(emulator, connect):
    plan(
        emulator,
        {
            "operation": "iotsitewise.GetAssetPropertyValue",
            "body": {
                "propertyValue": {
                    "value": {"doubleValue": 1.9554216257337045e-48, "nullValue": {"valueType": "D"}},
                    "timestamp": {"timeInSeconds": 1669900037, "offsetInNanos": 5},
                    "quality": "GOOD",
                }
            },
        },
        {"operation": "iotsitewise.DescribePortal", "body": {"portalCreationDate": 1669900037.5}},
        {"operation": "iotsitewise.GetCaptureData", "body": {"data": "AAH/", "dataType": "VIDEO-MP4"}},
        {"operation": "iottwinmaker.ExecuteQuery", "body": {"rows": [{"rowData": [{"a": [1, None, 2.5, True]}, "x"]}]}},
        {"operation": "iotsitewise.ExecuteQuery", "body": {"rows": [{"data": [{"arrayValue": []}]}]}},
    )
    aws = connect()
    assert aws.call("iotsitewise.GetAssetPropertyValue") == {
        "propertyValue": {
            "value": {"doubleValue": 1.9554216257337045e-48, "nullValue": {"valueType": "D"}},
            "timestamp": {"timeInSeconds": 1669900037, "offsetInNanos": 5},
            "quality": "GOOD",
        }
    }
    portal = aws.call("iotsitewise.DescribePortal", {"portalId": "11111111-2222-4333-8444-555555555555"})
    assert portal == {"portalCreationDate": datetime.datetime(2022, 12, 1, 13, 7, 17, 500_000, UTC)}
    query = {"workspaceId": "ww", "queryStatement": "SELECT e FROM EntityGraph"}
    assert aws.call("iottwinmaker.ExecuteQuery", query) == {"rows": [{"rowData": [{"a": [1, None, 2.5, True]}, "x"]}]}
    assert aws.call("iotsitewise.ExecuteQuery", {"queryStatement": "SELECT 1"}) == {
        "rows": [{"data": [{"arrayValue": []}]}]
    }


def test_moments_and_bytes_are_taken_as_python_has_them(emulator, connect):
    aws = connect()
    west = datetime.timezone(datetime.timedelta(hours=-8))
    for moment in (
        datetime.datetime(2022, 12, 1, 5, 7, 17, 250_000, west),
        datetime.datetime(2022, 12, 1, 13, 7, 17, 250_000, UTC).astimezone().replace(tzinfo=None),
        "2022-12-01T13:07:17.25Z",
        1669900037.25,
    ):
        emulator.reset()
        with pytest.raises(twinlink.Error):
            aws.call("iotsitewise.GetAssetPropertyValueHistory", {"propertyAlias": "/a", "startDate": moment})
        [sent] = emulator.requests()
        assert "startDate=2022-12-01T13%3A07%3A17.25Z" in sent["query"]
    emulator.reset()
    logo = {"type": "PNG", "data": b"\0\1\xff"}
    with pytest.raises(twinlink.Error):
        aws.call(
            "iotsitewise.CreatePortal",
            {"portalName": "p", "portalContactEmail": "a@b.cc", "roleArn": "r", "portalLogoImageFile": logo},
        )
    [sent] = emulator.requests()
    assert '"portalLogoImageFile":{"data":"AAH/","type":"PNG"}' in sent["body"]


def test_pages_go_on_to_the_limit(emulator, connect):
    aws = connect()
    pages = list(aws.pages("iotsitewise.ListPortals", {"maxResults": 25}, limit=40))
    assert [len(page["portalSummaries"]) for page in pages] == [25, 15]
    assert "nextToken" in pages[0]
    assert "nextToken" not in pages[1]
    ids = [portal["id"] for page in pages for portal in page["portalSummaries"]]
    assert ids == [portal.id for portal in aws.sitewise.list_portals(limit=40)]

    async def walk():
        return [page async for page in aws.pages("iotsitewise.ListPortals", {"maxResults": 25}, limit=40)]

    assert asyncio.run(walk()) == pages
    assert asyncio.run(aws.call_async("iotsitewise.ListPortals", {"maxResults": 25})) == pages[0]


@pytest.mark.parametrize(
    ("operation", "arguments", "said"),
    [
        ("iotsitewise.ListPortal", {}, "there is no operation"),
        ("ListPortals", {}, "there is iotsitewise.ListPortals"),
        ("iotsitewise.DescribeAsset", {}, "DescribeAsset: assetId is required"),
        ("iotsitewise.DescribeAsset", {"assetId": "a", "id": 1, "x": 2}, "there is no argument id; there are"),
        (
            "iotsitewise.StartQuery",
            {"workspaceName": "w", "queryStatement": 5},
            "queryStatement must be text, but is ***",
        ),
        (
            "iottwinmaker.CreateEntity",
            {"workspaceId": "w", "entityName": "e", "components": {"c": {"properties": {"p": {"value": {"n": 1}}}}}},
            "components.c.properties.p.value: there is no member n; there are booleanValue",
        ),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_sent(emulator, connect, operation, arguments, said):
    with pytest.raises(twinlink.ValidationError) as refused:
        connect().call(operation, arguments)
    assert said in str(refused.value)
    assert refused.value.attempts == 0
    assert emulator.requests() == []


def test_a_limit_needs_items(connect):
    with pytest.raises(twinlink.ValidationError, match="limit counts items"):
        next(iter(connect().pages("iotsitewise.BatchGetAssetPropertyValue", {"entries": []}, limit=5)))


def test_values_that_python_cannot_send_are_told(connect):
    with pytest.raises(twinlink.ValidationError, match="assetId must be text, but is a value of type set"):
        connect().call("iotsitewise.DescribeAsset", {"assetId": {1}})


def test_an_error_keeps_what_its_shape_has(emulator, connect):
    plan(
        emulator,
        {
            "operation": "iotsitewise.DeleteAsset",
            "status": 409,
            "headers": {"x-amzn-errortype": "ConflictingOperationException"},
            "body": {"message": "busy", "resourceId": "r-7", "resourceArn": "arn:x"},
        },
    )
    with pytest.raises(twinlink.ConflictError) as conflict:
        connect().call("iotsitewise.DeleteAsset", {"assetId": "11111111-2222-4333-8444-555555555555"})
    assert conflict.value.details == {"resourceId": "r-7", "resourceArn": "arn:x"}
    assert pickle.loads(pickle.dumps(conflict.value)).details == conflict.value.details


def test_a_number_that_is_too_large_is_an_error_with_its_path(emulator, connect):
    value = {"value": {"integerValue": 2**31}, "timestamp": {"timeInSeconds": 15}}
    answer = {"operation": "iotsitewise.GetAssetPropertyValue", "body": {"propertyValue": value}}
    plan(emulator, answer, answer)
    aws = connect()
    for call in (lambda: aws.call("iotsitewise.GetAssetPropertyValue"), aws.sitewise.get_asset_property_value):
        with pytest.raises(twinlink.DecodeError, match=r"propertyValue\.value\.integerValue"):
            call()
