"""Gateways of AWS IoT SiteWise and their capabilities."""

import pytest

V2 = {"greengrassV2": {"coreDeviceThingName": "core-7"}}
NAMESPACE = "iotsitewise:opcuacollector:3"
NOWHERE = "0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"


def gateway(sitewise, name: str, **more) -> str:
    return sitewise.create_gateway(gatewayName=name, **{"gatewayPlatform": V2} | more)["gatewayId"]


@pytest.mark.parametrize(
    "platform",
    [
        {"greengrass": {"groupArn": "arn:aws:greengrass:us-east-1:123456789012:/greengrass/groups/g"}},
        {"greengrassV2": {"coreDeviceThingName": "core", "coreDeviceOperatingSystem": "LINUX_AMD64"}},
        {"siemensIE": {"iotCoreThingName": "edge"}},
    ],
)
def test_a_gateway_is_described_as_it_was_put(sitewise, platform):
    name = f"on {next(iter(platform))}"
    created = sitewise.create_gateway(gatewayName=name, gatewayPlatform=platform, tags={"hall": "2"})
    described = sitewise.describe_gateway(gatewayId=created["gatewayId"])
    assert (described["gatewayName"], described["gatewayPlatform"]) == (name, platform)
    assert (described["gatewayVersion"], described["gatewayCapabilitySummaries"]) == ("2", [])
    assert sitewise.list_tags_for_resource(resourceArn=created["gatewayArn"])["tags"] == {"hall": "2"}
    listed = [item for item in sitewise.list_gateways()["gatewaySummaries"] if item["gatewayName"] == name]
    assert [(item["gatewayId"], item["gatewayPlatform"]) for item in listed] == [(created["gatewayId"], platform)]


def test_a_gateway_has_one_platform(sitewise, refused):
    for platform in ({}, V2 | {"siemensIE": {"iotCoreThingName": "edge"}}):
        code, _, message = refused(sitewise.create_gateway, gatewayName="two", gatewayPlatform=platform)
        assert code == "InvalidRequestException"
        assert "gatewayPlatform" in message


def test_version_3_needs_an_operating_system(sitewise, refused):
    new = {"gatewayName": "mqtt", "gatewayVersion": "3"}
    code, _, message = refused(sitewise.create_gateway, **new, gatewayPlatform=V2)
    assert code == "InvalidRequestException"
    assert "coreDeviceOperatingSystem" in message
    platform = {"greengrassV2": V2["greengrassV2"] | {"coreDeviceOperatingSystem": "LINUX_AARCH64"}}
    gateway_id = sitewise.create_gateway(**new, gatewayPlatform=platform)["gatewayId"]
    assert sitewise.describe_gateway(gatewayId=gateway_id)["gatewayVersion"] == "3"


def test_names_of_gateways_are_taken_once(sitewise, refused):
    first, second = gateway(sitewise, "once"), gateway(sitewise, "other")
    code, status, message = refused(sitewise.create_gateway, gatewayName="once", gatewayPlatform=V2)
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert first in message
    code, status, _ = refused(sitewise.update_gateway, gatewayId=second, gatewayName="once")
    assert (code, status) == ("ConflictingOperationException", 409)
    sitewise.update_gateway(gatewayId=first, gatewayName="once")
    sitewise.update_gateway(gatewayId=second, gatewayName="another")
    described = sitewise.describe_gateway(gatewayId=second)
    assert (described["gatewayName"], described["gatewayPlatform"]) == ("another", V2)


def test_a_capability_is_out_of_sync_until_the_gateway_takes_it(start):
    sitewise = start("--settle", "400").sitewise
    gateway_id = gateway(sitewise, "g")
    given = {"gatewayId": gateway_id, "capabilityNamespace": NAMESPACE, "capabilityConfiguration": '{"sources":[]}'}
    put = sitewise.update_gateway_capability_configuration(**given)
    summary = {"capabilityNamespace": NAMESPACE, "capabilitySyncStatus": "OUT_OF_SYNC"}
    assert {name: put[name] for name in summary} == summary
    assert sitewise.describe_gateway(gatewayId=gateway_id)["gatewayCapabilitySummaries"] == [summary]
    status = ""
    while status != "IN_SYNC":
        named = {"gatewayId": gateway_id, "capabilityNamespace": NAMESPACE}
        described = sitewise.describe_gateway_capability_configuration(**named)
        status = described["capabilitySyncStatus"]
        assert {name: described[name] for name in given} == given
        assert status in ("OUT_OF_SYNC", "IN_SYNC")


def test_capabilities_are_replaced_by_namespace(sitewise, refused):
    gateway_id = gateway(sitewise, "capable")
    named = {"gatewayId": gateway_id, "capabilityNamespace": NAMESPACE}
    assert refused(sitewise.describe_gateway_capability_configuration, **named)[0] == "ResourceNotFoundException"
    for configuration in ('{"sources":[]}', '{"sources":[1]}'):
        sitewise.update_gateway_capability_configuration(**named, capabilityConfiguration=configuration)
        described = sitewise.describe_gateway_capability_configuration(**named)
        assert described["capabilityConfiguration"] == configuration
    publisher = named | {"capabilityNamespace": "iotsitewise:publisher:2"}
    sitewise.update_gateway_capability_configuration(**publisher, capabilityConfiguration="{}")
    summaries = sitewise.describe_gateway(gatewayId=gateway_id)["gatewayCapabilitySummaries"]
    assert [item["capabilityNamespace"] for item in summaries] == [NAMESPACE, "iotsitewise:publisher:2"]
    code, _, message = refused(
        sitewise.update_gateway_capability_configuration, **named, capabilityConfiguration="{sources"
    )
    assert code == "InvalidRequestException"
    assert "capabilityConfiguration" in message


def test_a_deleted_gateway_is_gone_with_its_capabilities(sitewise, refused):
    gateway_id = gateway(sitewise, "leaving")
    named = {"gatewayId": gateway_id, "capabilityNamespace": NAMESPACE}
    sitewise.update_gateway_capability_configuration(**named, capabilityConfiguration="{}")
    sitewise.delete_gateway(gatewayId=gateway_id)
    assert refused(sitewise.describe_gateway, gatewayId=gateway_id)[:2] == ("ResourceNotFoundException", 404)
    assert refused(sitewise.describe_gateway_capability_configuration, **named)[0] == "ResourceNotFoundException"
    assert refused(sitewise.delete_gateway, gatewayId=NOWHERE)[0] == "ResourceNotFoundException"
