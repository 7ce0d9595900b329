"""What goes into a call: each value only where it is due, else one error with operation, member and what was given."""

import asyncio
import collections
import datetime
import decimal
import enum
import json
import math
import pathlib
import types
import uuid

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from twinlink import sitewise, twinmaker

UTC = datetime.timezone.utc
ID = "11111111-2222-4333-8444-555555555555"
NOW = datetime.datetime(2022, 12, 1, 13, 7, 17, tzinfo=UTC)


def plan(emulator, *answers):
    emulator.admin("POST", "answer", list(answers))


def refused(emulator, call, message):
    """Refuse before anything is sent."""
    with pytest.raises(twinlink.ValidationError) as error:
        call()
    assert message in str(error.value)
    assert error.value.attempts == 0
    assert emulator.requests() == []


def sent(emulator, call, operation):
    """Give the body that a call sends."""
    emulator.reset()
    plan(emulator, {"operation": operation, "body": {}})
    call()
    [request] = emulator.requests()
    return json.loads(request["body"])


def put(aws, value, member="doubleValue"):
    """Send a value as the value of a property."""
    values = [{"value": {member: value}, "timestamp": {"timeInSeconds": 1}}]
    entries = [{"entryId": "e", "propertyAlias": "/a", "propertyValues": values}]
    return aws.call("iotsitewise.BatchPutAssetPropertyValue", {"entries": entries})


class Colour(enum.Enum):
    RED = "red"


class Shade(str, enum.Enum):
    DARK = "DOUBLE"


class Count(enum.IntEnum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (b"abc", "bytes"),
        (bytearray(b"abc"), "bytes"),
        (memoryview(b"abc"), "bytes"),
        (math.nan, "NaN"),
        (math.inf, "Infinity"),
        (1.5, "1.5"),
        (True, "true"),
        (NOW, "the moment 2022-12-01T13:07:17Z"),
        (2**63, "9223372036854775808"),
        (10**5000, "a number of thousands of digits"),
        (decimal.Decimal("1.50"), "1.50"),
        (decimal.Decimal("sNaN"), "a signaling NaN"),
        (uuid.UUID(ID), "a value of type uuid.UUID"),
        (NOW.date(), "a value of type datetime.date"),
        (NOW.time(), "a value of type datetime.time"),
        ({1}, "a value of type set"),
        (frozenset("a"), "a value of type frozenset"),
        (iter("a"), "a value of type str_ascii_iterator"),
        (object(), "a value of type object"),
        (Colour.RED, "a value of type test_arguments.Colour"),
        ({1: 2}, "a dict with a key that is a value of type int"),
        ("a\ud800", "text with half of a surrogate pair, which UTF-8 does not have"),
        ({"a\ud800": 1}, "a dict with a key that is text with half of a surrogate pair"),
        ([None], "[null]"),
        (datetime.datetime.max.replace(tzinfo=datetime.timezone(-datetime.timedelta(hours=9))), "a datetime that is"),
        (sitewise.Measurement(), "Measurement"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_only_text_is_text(emulator, connect, value, shown):
    aws = connect()
    text = shown.replace("str_ascii_iterator", type(value).__name__)
    refused(
        emulator,
        lambda: aws.call("iotsitewise.DescribeAsset", {"assetId": value}),
        f"DescribeAsset: assetId must be text, but is {text}",
    )
    refused(
        emulator,
        lambda: aws.sitewise.describe_asset(asset_id=value),
        f"DescribeAsset: asset_id must be text, but is {text}",
    )
    refused(
        emulator,
        lambda: aws.sitewise.create_asset(asset_name="a", asset_model_id=ID, tags={"b": value}),
        f"CreateAsset: tags.b must be text, but is {text}",
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (1, 1),
        (1.5, 1.5),
        (2**70, float(2**70)),
        (-(2**64), float(-(2**64))),
        (decimal.Decimal("0.1"), 0.1),
        (decimal.Decimal("1E+3"), 1000.0),
        (Count.ONE, 1),
        (math.nan, "NaN"),
        (-math.inf, "-Infinity"),
        (decimal.Decimal("Infinity"), "Infinity"),
    ],
    ids=str,
)
def test_a_double_takes_every_number(emulator, connect, value, written):
    body = sent(emulator, lambda: put(connect(), value), "iotsitewise.BatchPutAssetPropertyValue")
    assert body["entries"][0]["propertyValues"][0]["value"] == {"doubleValue": written}


@pytest.mark.parametrize("value", [10**400, decimal.Decimal("1e400"), True, b"1", NOW, "1", [1]], ids=str)
def test_a_double_takes_nothing_but_numbers(emulator, connect, value):
    message = "entries[0].propertyValues[0].value.doubleValue must be a number, but is"
    refused(emulator, lambda: put(connect(), value), message)


@pytest.mark.parametrize("value", [1.0, math.nan, True, 2**31, -(2**80), NOW, "1", decimal.Decimal("1.5")], ids=str)
def test_a_whole_number_is_one_of_its_bits(emulator, connect, value):
    message = "entries[0].propertyValues[0].value.integerValue must be a whole number of 32 bits, but is"
    refused(emulator, lambda: put(connect(), value, "integerValue"), message)


@pytest.mark.parametrize("value", [True, b"1", math.nan, math.inf, 2**70, NOW.date(), [1]], ids=str)
def test_a_moment_is_a_datetime_text_or_a_number(emulator, connect, value):
    aws = connect()
    arguments = {"propertyAlias": "/a", "startDate": value}
    refused(
        emulator,
        lambda: aws.call("iotsitewise.GetAssetPropertyValueHistory", arguments),
        "GetAssetPropertyValueHistory: startDate must be a moment of the years 1 to 9999",
    )
    arguments = {"workspaceId": "ww", "selectedProperties": ["p"], "startDateTime": value}
    refused(
        emulator,
        lambda: aws.call("iottwinmaker.GetPropertyValueHistory", arguments),
        "GetPropertyValueHistory: startDateTime must be a moment of the years 1 to 9999",
    )


def test_a_blob_takes_bytes_and_base64(emulator, connect):
    aws = connect()

    def create(data):
        logo = {"type": "PNG", "data": data}
        return aws.call(
            "iotsitewise.CreatePortal",
            {
                "portalName": "p",
                "portalContactEmail": "a@b.cc",
                "roleArn": "arn:aws:iam::123456789012:role/r",
                "portalLogoImageFile": logo,
            },
        )

    for data in (b"\0\1\xff", bytearray(b"\0\1\xff"), memoryview(b"\0\1\xff"), "AAH/"):
        body = sent(emulator, lambda data=data: create(data), "iotsitewise.CreatePortal")
        assert body["portalLogoImageFile"]["data"] == "AAH/"
    emulator.reset()
    for data in (1, [0], "no base64", NOW):
        refused(emulator, lambda data=data: create(data), "portalLogoImageFile.data must be bytes, as base64, but is")


def test_what_behaves_as_a_dict_or_a_list_is_taken_as_one(emulator, connect):
    aws = connect()
    definition = types.MappingProxyType({"name": "t", "dataType": Shade.DARK, "type": {"measurement": {}}})
    arguments = collections.UserDict(
        assetModelName="m", assetModelProperties=collections.deque([definition]), clientToken="t" * 36
    )
    body = sent(emulator, lambda: aws.call("iotsitewise.CreateAssetModel", arguments), "iotsitewise.CreateAssetModel")
    [written] = body["assetModelProperties"]
    assert written == {"name": "t", "dataType": "DOUBLE", "type": {"measurement": {}}}


def test_none_in_a_list_is_null_where_the_list_may_hold_it(emulator, connect):
    aws = connect()
    values = [{"value": {"integerValue": 1}, "timestamp": {"timeInSeconds": 1}}, None]
    entries = [{"entryId": "e", "propertyAlias": "/a", "propertyValues": values}]
    refused(
        emulator,
        lambda: aws.call("iotsitewise.BatchPutAssetPropertyValue", {"entries": entries}),
        "entries[0].propertyValues[1] must be a structure, but is null",
    )


def test_what_holds_itself_is_told_with_its_path(emulator, connect):
    aws = connect()
    circle = []
    circle.append(circle)
    looped = {}
    looped["listValue"] = [looped]
    components = {"c": {"properties": {"p": {"value": looped}}}}
    arguments = {"workspaceId": "ww", "entityName": "e", "components": components}
    refused(
        emulator,
        lambda: aws.call("iottwinmaker.CreateEntity", arguments),
        "CreateEntity: components.c.properties.p.value.listValue[0].listValue[0]",
    )
    refused(
        emulator,
        lambda: aws.call("iotsitewise.DescribeAsset", {"assetId": circle}),
        "DescribeAsset: assetId[0][0]",
    )


@pytest.mark.parametrize("arguments", ["abc", 5, [("assetId", ID)], {1: 2}, b"", ""], ids=str)
def test_arguments_are_a_dict(emulator, connect, arguments):
    refused(
        emulator,
        lambda: connect().call("iotsitewise.DescribeAsset", arguments),
        "DescribeAsset: the arguments must be a dict of names, but are a ",
    )


@pytest.mark.parametrize("operation", [5, None, b"iotsitewise.DescribeAsset", "\ud800"], ids=repr)
def test_an_operation_is_called_by_text(emulator, connect, operation):
    refused(emulator, lambda: connect().call(operation), "an operation is called by text such as")


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        (1.5, "limit must be a whole number, but is 1.5"),
        ("1", "limit must be a whole number, but is a value of type str"),
        (True, "limit must be a whole number, but is a value of type bool"),
        (-(2**70), "limit must be at least 1, but is -"),
        (0, "limit must be at least 1, but is 0"),
    ],
)
def test_a_limit_is_a_whole_number(emulator, connect, limit, message):
    aws = connect()
    refused(emulator, lambda: aws.sitewise.list_portals(limit=limit).page(), f"ListPortals: {message}")
    refused(emulator, lambda: list(aws.pages("iotsitewise.ListPortals", limit=limit)), f"ListPortals: {message}")


def test_a_limit_may_be_beyond_all_items(connect):
    portals = list(connect().sitewise.list_portals(limit=2**70))
    assert len(portals) == len(list(connect().sitewise.list_portals()))


def test_a_page_size_beyond_64_bits_is_told_plainly(emulator, connect):
    refused(
        emulator,
        lambda: connect().sitewise.list_portals(max_results=2**63).page(),
        "ListPortals: max_results must be a whole number of 32 bits, but is 9223372036854775808",
    )


def test_a_timeout_is_a_number_or_a_timedelta(emulator, connect):
    aws = connect()
    for timeout in ("5", True, [5]):
        refused(
            emulator,
            lambda timeout=timeout: aws.sitewise.wait_until_asset_active(asset_id=ID, timeout=timeout),
            "DescribeAsset: timeout must be a number of seconds or a timedelta, but is a value of type",
        )
    for timeout in (datetime.timedelta(milliseconds=999), 10**400, math.nan):
        refused(
            emulator,
            lambda timeout=timeout: aws.sitewise.wait_until_asset_active(asset_id=ID, timeout=timeout),
            "DescribeAsset: timeout must be 1 to 2592000 s, but is",
        )
    active = {"operation": "iotsitewise.DescribeAsset", "body": {"assetStatus": {"state": "ACTIVE"}}}
    plan(emulator, active)
    assert aws.sitewise.wait_until_asset_active(asset_id=ID, timeout=datetime.timedelta(seconds=30))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"attempt_timeout": "soon"}, 'attempt_timeout must be a number of seconds, 0.001 to 3600 s, but is "soon"'),
        ({"call_timeout": math.nan}, 'call_timeout must be a number of seconds, 0.001 to 3600 s, but is "NaN"'),
        ({"max_attempts": 2.5}, "max_attempts must be a whole number, 1 to 20, but is 2.5"),
        ({"max_attempts": 2**70}, f'max_attempts must be a whole number, 1 to 20, but is "{2**70}"'),
        ({"max_attempts": 10**5000}, 'max_attempts must be a whole number, 1 to 20, but is "a number of more than 40'),
        ({"endpoint_urls": "x"}, 'endpoint_urls must be URLs by name, but is "x"'),
    ],
)
def test_a_setting_that_is_no_number_is_told_its_bounds(emulator, connect, settings, message):
    refused(emulator, lambda: connect(**settings), message)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"call_timeout": decimal.Decimal("1.5")}, "call_timeout cannot be a value of type Decimal"),
        ({"ca_bundle": b"a.pem"}, "ca_bundle cannot be a value of type bytes"),
        ({"endpoint_urls": {5: "http://127.0.0.1"}}, "the keys of endpoint_urls must be str, but one is int"),
        ({"endpoint_urls": {"iot": object()}}, "endpoint_urls.iot cannot be a value of type object"),
        ({"profile": "a\ud800"}, "profile cannot be text with half of a surrogate pair, which UTF-8 does not have"),
        ({"endpoint_urls": {"a\ud800": "x"}}, "endpoint_urls cannot be text with half of a surrogate pair"),
    ],
)
def test_a_setting_of_a_wrong_type_is_told_by_its_name(connect, settings, message):
    with pytest.raises((TypeError, ValueError), match=message):
        connect(**settings)


def test_a_setting_that_there_is_not_is_told_by_the_class_that_was_called(connect):
    with pytest.raises(TypeError, match=r"^Connector\.__init__\(\) got an unexpected keyword argument 'no_such'$"):
        connect(no_such=1)


def test_urls_by_name_are_any_mapping_and_a_bundle_any_path(emulator, connect):
    urls = types.MappingProxyType({"iotsitewise": emulator.endpoint})
    authorities = pathlib.Path(__file__).parents[2] / "tests/vectors/keys/chain.pem"
    with connect(endpoint_url="http://127.0.0.1:9", endpoint_urls=urls, ca_bundle=authorities) as aws:
        assert len(list(aws.sitewise.list_portals())) > 0
        assert {line.name: line.value for line in aws.explain().lines}["ca_bundle"] == str(authorities)


def test_a_structure_of_another_class_is_refused(emulator, connect):
    aws = connect()
    refused(
        emulator,
        lambda: aws.sitewise.create_asset_model(
            asset_model_name="m",
            asset_model_properties=[sitewise.AssetModelHierarchy(name="h", child_asset_model_id=ID)],
        ),
        "asset_model_properties[0] must be AssetModelPropertyDefinition, but is AssetModelHierarchy",
    )
    refused(
        emulator,
        lambda: aws.sitewise.create_asset(
            asset_name="a", asset_model_id=ID, tags=sitewise.AssetModelHierarchy(name="h")
        ),
        "tags must be a map, but is AssetModelHierarchy",
    )


def test_both_spellings_of_a_member_at_once_are_refused(emulator, connect):
    aws = connect()
    definition = {"name": "t", "data_type": "DOUBLE", "dataType": "STRING", "type": {"measurement": {}}}
    refused(
        emulator,
        lambda: aws.sitewise.create_asset_model(asset_model_name="m", asset_model_properties=[definition]),
        "asset_model_properties[0]: data_type and dataType are one member: give one of them",
    )


def test_structures_may_be_given_by_name(emulator, connect):
    aws = connect()
    definition = sitewise.AssetModelPropertyDefinition(
        name="t", data_type="DOUBLE", type=sitewise.PropertyType(attribute=sitewise.Attribute(default_value="1"))
    )

    def create(definition):
        arguments = {"assetModelName": "m", "assetModelProperties": [definition], "clientToken": "t" * 36}
        return aws.call("iotsitewise.CreateAssetModel", arguments)

    bodies = [
        sent(emulator, lambda given=given: create(given), "iotsitewise.CreateAssetModel")
        for given in (definition, definition.to_dict(aws_names=True))
    ]
    assert bodies[0] == bodies[1]


ARN = "arn:aws:lambda:us-east-1:123456789012:function:f"
LAMBDA = {
    "requestFunction": {"requiredProperties": ["p"], "implementedBy": {"isNative": False, "lambda": {"arn": ARN}}}
}


def test_what_is_called_like_a_word_of_python_goes_round(emulator, connect):
    aws = connect()
    body = {"workspaceId": "ww", "componentTypeId": "c", "functions": LAMBDA}
    plan(emulator, {"operation": "iottwinmaker.GetComponentType", "body": body})
    found = aws.twinmaker.get_component_type(workspace_id="ww", component_type_id="c")
    function = found.functions["requestFunction"]
    given = function.to_dict()
    assert given["implemented_by"]["lambda_"] == {"arn": ARN}
    again = twinmaker.FunctionResponse(**given)
    assert again.to_dict() == given
    request = {"required_properties": ["p"], "implemented_by": function.implemented_by.to_dict()}
    inputs = [
        {"f": request},
        {"f": twinmaker.FunctionRequest(**request)},
        {"f": {"requiredProperties": ["p"], "implementedBy": function.implemented_by}},
        {"f": {"requiredProperties": ["p"], "implementedBy": function.implemented_by.to_dict(aws_names=True)}},
    ]
    bodies = [
        sent(
            emulator,
            lambda given=given: aws.twinmaker.create_component_type(
                workspace_id="ww", component_type_id="c", functions=given
            ),
            "iottwinmaker.CreateComponentType",
        )
        for given in inputs
    ]
    written = {"requiredProperties": ["p"], "implementedBy": LAMBDA["requestFunction"]["implementedBy"]}
    assert [body["functions"] for body in bodies] == [{"f": written}] * 4
    both = {"implemented_by": {"lambda": {"arn": "a"}, "lambda_": {"arn": "b"}}}
    emulator.reset()
    refused(
        emulator,
        lambda: aws.twinmaker.create_component_type(workspace_id="ww", component_type_id="c", functions={"f": both}),
        "functions.f.implemented_by: lambda_ and lambda are one member",
    )


def test_an_answer_goes_back_by_name(emulator, connect):
    aws = connect()
    properties = [
        {"id": ID, "name": "t", "dataType": "DOUBLE", "type": {"attribute": {"defaultValue": "1"}}, "path": []}
    ]
    body = {"assetModelId": ID, "assetModelName": "m", "assetModelProperties": properties}
    plan(emulator, {"operation": "iotsitewise.DescribeAssetModel", "body": body})
    model = aws.sitewise.describe_asset_model(asset_model_id=ID).to_dict(aws_names=True)
    written = sent(emulator, lambda: aws.call("iotsitewise.UpdateAssetModel", model), "iotsitewise.UpdateAssetModel")
    assert written["assetModelProperties"] == properties


def test_a_listing_of_an_async_connector_does_not_block(emulator):
    async def calls():
        credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        async with twinlink.AsyncConnector(
            region=emulator.region, endpoint_url=emulator.endpoint, credentials=credentials
        ) as aws:
            portals = aws.sitewise.list_portals()
            history = aws.sitewise.batch_get_asset_property_value(entries=[])
            pages = aws.pages("iotsitewise.ListPortals")
            for block in (
                lambda: list(portals),
                lambda: list(portals.pages()),
                portals.page,
                history.page,
                lambda: list(history.pages()),
                lambda: list(pages),
            ):
                with pytest.raises(TypeError, match="would block the event loop: use async for"):
                    block()
            assert emulator.requests() == []
            assert (await portals.page_async()).items

    asyncio.run(calls())
