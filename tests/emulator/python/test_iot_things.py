"""Things of AWS IoT, their types, groups and principals."""

from datetime import datetime, timezone

import pytest

ARN = "arn:aws:iot:us-east-1:123456789012"
IDENTITY = "us-east-1:0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"


@pytest.fixture
def empty(start):
    """A client of an account of its own."""
    return start().client("iot")


def names(client, operation: str, member: str, **arguments) -> list:
    pages = client.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": 2})
    return [item for page in pages for item in page[member]]


def test_a_thing_is_described_as_it_was_put(iot):
    put = {"attributePayload": {"attributes": {"line": "7", "hall": "", "model": "X/200"}}}
    created = iot.create_thing(thingName="press-1", **put)
    assert created["thingArn"] == f"{ARN}:thing/press-1"
    described = iot.describe_thing(thingName="press-1")
    assert described["thingId"] == created["thingId"]
    assert described["defaultClientId"] == "press-1"
    assert (described["attributes"], described["version"]) == ({"line": "7", "model": "X/200"}, 1)
    assert "thingTypeName" not in described
    again = iot.create_thing(thingName="press-1", **put)
    assert again["thingId"] == created["thingId"]


def test_another_thing_of_the_same_name_is_refused(iot, refused):
    iot.create_thing(thingName="taken")
    more = {"attributePayload": {"attributes": {"line": "7"}}}
    code, status, message = refused(iot.create_thing, thingName="taken", **more)
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert "taken" in message


def test_attributes_are_merged_replaced_and_removed(iot, refused):
    iot.create_thing(thingName="merged", attributePayload={"attributes": {"a": "1", "b": "2"}})
    iot.update_thing(thingName="merged", attributePayload={"attributes": {"a": "", "c": "3"}, "merge": True})
    described = iot.describe_thing(thingName="merged")
    assert (described["attributes"], described["version"]) == ({"b": "2", "c": "3"}, 2)
    iot.update_thing(thingName="merged", attributePayload={"attributes": {"d": "4"}}, expectedVersion=2)
    assert iot.describe_thing(thingName="merged")["attributes"] == {"d": "4"}
    for call in (iot.update_thing, iot.delete_thing):
        code, status, message = refused(call, thingName="merged", expectedVersion=2)
        assert (code, status) == ("VersionConflictException", 409)
        assert message == "Thing merged has version 3, but expectedVersion is 2"
    code, _, message = refused(iot.create_thing, thingName="new", attributePayload={"merge": True})
    assert code == "InvalidRequestException"
    assert "merge" in message


def test_a_thing_without_a_type_has_three_attributes(iot, refused):
    four = {"attributes": dict.fromkeys("abcd", "1")}
    code, _, message = refused(iot.create_thing, thingName="four", attributePayload=four)
    assert (code, "4 attributes" in message) == ("InvalidRequestException", True)
    iot.create_thing_type(thingTypeName="Wide")
    iot.create_thing(thingName="four", thingTypeName="Wide", attributePayload=four)
    code, _, message = refused(iot.update_thing, thingName="four", removeThingType=True)
    assert (code, "4 attributes" in message) == ("InvalidRequestException", True)
    code, _, _ = refused(iot.update_thing, thingName="four", removeThingType=True, thingTypeName="Wide")
    assert code == "InvalidRequestException"
    less = {"attributes": {"a": "1"}}
    iot.update_thing(thingName="four", removeThingType=True, attributePayload=less)
    assert "thingTypeName" not in iot.describe_thing(thingName="four")


def test_what_is_not_there_is_not_found(iot, refused):
    for call, more in (
        (iot.describe_thing, {}),
        (iot.update_thing, {}),
        (iot.list_thing_principals, {}),
        (iot.list_thing_groups_for_thing, {}),
    ):
        code, status, message = refused(call, thingName="nobody", **more)
        assert (code, status, message) == ("ResourceNotFoundException", 404, "Thing nobody does not exist")
    assert refused(iot.create_thing, thingName="a", thingTypeName="none")[0] == "ResourceNotFoundException"
    assert refused(iot.create_thing, thingName="a", billingGroupName="none")[0] == "ResourceNotFoundException"
    assert refused(iot.describe_thing_type, thingTypeName="none")[0] == "ResourceNotFoundException"
    assert refused(iot.describe_thing_group, thingGroupName="none")[0] == "ResourceNotFoundException"
    iot.delete_thing(thingName="nobody")
    iot.delete_thing_group(thingGroupName="none")


def test_things_are_listed_by_attribute_prefix_and_type(empty, refused):
    empty.create_thing_type(thingTypeName="Press", thingTypeProperties={"searchableAttributes": ["line"]})
    for number in range(5):
        attributes = {"line": f"north-{number % 2}", "serial": str(number)}
        typed = {"thingTypeName": "Press"} if number < 3 else {}
        empty.create_thing(thingName=f"t{number}", attributePayload={"attributes": attributes}, **typed)

    def found(**query) -> list[str]:
        return [thing["thingName"] for thing in names(empty, "list_things", "things", **query)]

    assert found() == ["t0", "t1", "t2", "t3", "t4"]
    assert found(thingTypeName="Press") == ["t0", "t1", "t2"]
    assert found(attributeName="line", attributeValue="north-0") == ["t0", "t2", "t4"]
    assert found(attributeName="line", attributeValue="north", usePrefixAttributeValue=True) == found()
    assert found(attributeName="line", attributeValue="north") == []
    assert found(attributeName="line", attributeValue="north-1", thingTypeName="Press") == ["t1"]
    # Of things with a type, by those attributes only that the type names.
    assert found(attributeName="serial", attributeValue="1") == []
    assert found(attributeName="serial", attributeValue="3") == ["t3"]
    first = empty.list_things(maxResults=1)["things"][0]
    assert first["thingArn"] == f"{ARN}:thing/t0"
    assert (first["thingTypeName"], first["version"]) == ("Press", 1)
    assert refused(empty.list_things, attributeValue="a")[0] == "InvalidRequestException"
    token = empty.list_things(maxResults=1)["nextToken"]
    assert refused(empty.list_things, nextToken=token, thingTypeName="Press")[0] == "InvalidRequestException"


def test_a_type_is_deprecated_and_deleted_after_five_minutes(start, refused):
    account = start()
    iot = account.client("iot")
    account.admin("POST", "clock", {"now": "2026-03-01T06:00:00Z"})
    properties = {"thingTypeDescription": "a press", "searchableAttributes": ["line"]}
    created = iot.create_thing_type(
        thingTypeName="Press", thingTypeProperties=properties, tags=[{"Key": "a", "Value": "b"}]
    )
    assert created["thingTypeArn"] == f"{ARN}:thingtype/Press"
    described = iot.describe_thing_type(thingTypeName="Press")
    assert described["thingTypeId"] == created["thingTypeId"]
    assert described["thingTypeProperties"] == properties
    assert described["thingTypeMetadata"]["deprecated"] is False
    iot.update_thing_type(thingTypeName="Press", thingTypeProperties={"thingTypeDescription": "a good one"})
    iot.create_thing(thingName="p", thingTypeName="Press")
    assert "deprecate it first" in refused(iot.delete_thing_type, thingTypeName="Press")[2]
    iot.deprecate_thing_type(thingTypeName="Press")
    iot.deprecate_thing_type(thingTypeName="Press", undoDeprecate=True)
    iot.create_thing(thingName="q", thingTypeName="Press")
    iot.deprecate_thing_type(thingTypeName="Press")
    code, _, message = refused(iot.create_thing, thingName="r", thingTypeName="Press")
    assert (code, "deprecated" in message) == ("InvalidRequestException", True)
    metadata = iot.list_thing_types(thingTypeName="Press")["thingTypes"][0]["thingTypeMetadata"]
    deprecated = metadata["deprecationDate"].astimezone(timezone.utc)
    assert (deprecated.replace(second=0, microsecond=0)) == datetime(2026, 3, 1, 6, tzinfo=timezone.utc)
    assert "5 minutes" in refused(iot.delete_thing_type, thingTypeName="Press")[2]
    account.admin("POST", "clock", {"advance_seconds": 301})
    assert "things are of this type, p among them" in refused(iot.delete_thing_type, thingTypeName="Press")[2]
    iot.delete_thing(thingName="p")
    iot.update_thing(thingName="q", removeThingType=True)
    iot.delete_thing_type(thingTypeName="Press")
    assert iot.list_thing_types()["thingTypes"] == []
    many = {"searchableAttributes": ["a", "b", "c", "d"]}
    code, _, _ = refused(iot.create_thing_type, thingTypeName="Many", thingTypeProperties=many)
    assert code == "InvalidRequestException"


@pytest.fixture
def plant(empty):
    """plant > hall > line, and store, which is a hierarchy of its own."""
    for name, parent in (("plant", None), ("hall", "plant"), ("line", "hall"), ("store", None)):
        below = {"parentGroupName": parent} if parent else {}
        empty.create_thing_group(thingGroupName=name, **below)
    return empty


def test_groups_stand_below_one_another(plant, refused):
    described = plant.describe_thing_group(thingGroupName="line")
    metadata = described["thingGroupMetadata"]
    above = [group["groupName"] for group in metadata["rootToParentThingGroups"]]
    assert (metadata["parentGroupName"], above) == ("hall", ["plant", "hall"])
    assert described["thingGroupArn"] == f"{ARN}:thinggroup/line"

    def found(**query) -> list[str]:
        return [group["groupName"] for group in names(plant, "list_thing_groups", "thingGroups", **query)]

    assert found() == ["plant", "hall", "line", "store"]
    assert found(recursive=False) == ["plant", "store"]
    assert found(parentGroup="plant") == ["hall", "line"]
    assert found(parentGroup="plant", recursive=False) == ["hall"]
    assert found(namePrefixFilter="st") == ["store"]
    assert refused(plant.list_thing_groups, parentGroup="none")[0] == "ResourceNotFoundException"
    assert "child groups" in refused(plant.delete_thing_group, thingGroupName="hall")[2]
    plant.delete_thing_group(thingGroupName="line")
    plant.delete_thing_group(thingGroupName="hall")
    assert found() == ["plant", "store"]
    for number in range(2, 8):
        parent = "plant" if number == 2 else f"level-{number - 1}"
        plant.create_thing_group(thingGroupName=f"level-{number}", parentGroupName=parent)
    code, _, message = refused(plant.create_thing_group, thingGroupName="level-8", parentGroupName="level-7")
    assert (code, "8 levels" in message) == ("InvalidRequestException", True)


def test_a_group_is_changed_version_by_version(plant, refused):
    payload = {"attributes": {"a": "1", "b": "2"}}
    properties = {"thingGroupDescription": "all of it", "attributePayload": payload}
    assert plant.update_thing_group(thingGroupName="plant", thingGroupProperties=properties)["version"] == 2
    merged = {"attributePayload": {"attributes": {"a": "3"}, "merge": True}}
    plant.update_thing_group(thingGroupName="plant", thingGroupProperties=merged, expectedVersion=2)
    described = plant.describe_thing_group(thingGroupName="plant")
    assert described["thingGroupProperties"] == {
        "thingGroupDescription": "all of it",
        "attributePayload": {"attributes": {"a": "3", "b": "2"}},
    }
    more = {"thingGroupProperties": {}, "expectedVersion": 2}
    code, status, _ = refused(plant.update_thing_group, thingGroupName="plant", **more)
    assert (code, status) == ("VersionConflictException", 409)
    code, _, _ = refused(plant.create_thing_group, thingGroupName="plant")
    assert code == "ResourceAlreadyExistsException"


def test_things_are_in_groups(plant, refused):
    for name in ("a", "b", "c"):
        plant.create_thing(thingName=name)
    plant.add_thing_to_thing_group(thingName="a", thingGroupName="plant")
    plant.add_thing_to_thing_group(thingName="a", thingGroupName="plant")
    plant.add_thing_to_thing_group(thingArn=f"{ARN}:thing/b", thingGroupArn=f"{ARN}:thinggroup/line")
    plant.update_thing_groups_for_thing(thingName="c", thingGroupsToAdd=["hall", "store"])
    assert names(plant, "list_things_in_thing_group", "things", thingGroupName="plant") == ["a"]
    everything = names(plant, "list_things_in_thing_group", "things", thingGroupName="plant", recursive=True)
    assert everything == ["a", "c", "b"]
    groups = names(plant, "list_thing_groups_for_thing", "thingGroups", thingName="c")
    assert [group["groupName"] for group in groups] == ["hall", "store"]
    code, _, message = refused(plant.add_thing_to_thing_group, thingName="a", thingGroupName="line")
    assert (code, "same hierarchy" in message) == ("InvalidRequestException", True)
    plant.update_thing_groups_for_thing(thingName="c", thingGroupsToAdd=["line"], thingGroupsToRemove=["hall"])
    plant.remove_thing_from_thing_group(thingName="a", thingGroupName="plant")
    assert plant.list_things_in_thing_group(thingGroupName="plant", recursive=True)["things"] == ["b", "c"]
    plant.delete_thing(thingName="b")
    assert plant.list_things_in_thing_group(thingGroupName="line")["things"] == ["c"]
    plant.delete_thing_group(thingGroupName="line")
    assert [group["groupName"] for group in plant.list_thing_groups_for_thing(thingName="c")["thingGroups"]] == [
        "store"
    ]
    for arguments in (
        {"thingName": "a"},
        {"thingGroupName": "plant", "thingName": "a", "thingArn": f"{ARN}:thing/b"},
        {"thingGroupName": "plant", "thingArn": "arn:aws:iot:eu-west-1:123456789012:thing/a"},
    ):
        assert refused(plant.add_thing_to_thing_group, **arguments)[0] == "InvalidRequestException"


def test_a_thing_is_in_ten_groups(empty, refused):
    empty.create_thing(thingName="a")
    groups = [f"g{number}" for number in range(11)]
    for group in groups:
        empty.create_thing_group(thingGroupName=group)
    # One that is too many undoes all of them.
    code, _, message = refused(empty.update_thing_groups_for_thing, thingName="a", thingGroupsToAdd=groups)
    assert (code, "in 10 thing groups" in message) == ("InvalidRequestException", True)
    assert empty.list_thing_groups_for_thing(thingName="a")["thingGroups"] == []
    empty.update_thing_groups_for_thing(thingName="a", thingGroupsToAdd=groups[:10])


def test_principals_are_attached_to_things(empty, refused):
    for name in ("a", "b"):
        empty.create_thing(thingName=name)
    shared, own = (empty.create_keys_and_certificate()["certificateArn"] for _ in range(2))
    empty.attach_thing_principal(thingName="a", principal=shared)
    empty.attach_thing_principal(thingName="a", principal=shared)
    empty.attach_thing_principal(thingName="b", principal=shared)
    empty.attach_thing_principal(thingName="a", principal=own, thingPrincipalType="EXCLUSIVE_THING")
    empty.attach_thing_principal(thingName="a", principal=IDENTITY)
    assert names(empty, "list_thing_principals", "principals", thingName="a") == [shared, own, IDENTITY]
    told = empty.list_thing_principals_v2(thingName="a", thingPrincipalType="EXCLUSIVE_THING")
    assert told["thingPrincipalObjects"] == [{"principal": own, "thingPrincipalType": "EXCLUSIVE_THING"}]
    assert names(empty, "list_principal_things", "things", principal=shared) == ["a", "b"]
    told = empty.list_principal_things_v2(principal=own)["principalThingObjects"]
    assert told == [{"thingName": "a", "thingPrincipalType": "EXCLUSIVE_THING"}]
    for thing, principal, exclusive in (("b", own, False), ("b", IDENTITY, True), ("a", shared, True)):
        more = {"thingPrincipalType": "EXCLUSIVE_THING"} if exclusive else {}
        code, _, message = refused(empty.attach_thing_principal, thingName=thing, principal=principal, **more)
        assert (code, "is attached to thing a" in message) == ("InvalidRequestException", True)
    assert "still attached" in refused(empty.delete_thing, thingName="b")[2]
    empty.detach_thing_principal(thingName="b", principal=shared)
    assert refused(empty.detach_thing_principal, thingName="b", principal=shared)[0] == "ResourceNotFoundException"
    empty.delete_thing(thingName="b")
    nowhere = f"{ARN}:cert/{'0' * 64}"
    assert refused(empty.attach_thing_principal, thingName="a", principal=nowhere)[0] == "ResourceNotFoundException"
    assert refused(empty.attach_thing_principal, thingName="a", principal="somebody")[0] == "InvalidRequestException"


def test_names_and_values_keep_to_the_model(iot, refused):
    assert refused(iot.create_thing, thingName="a b")[0] == "InvalidRequestException"
    assert refused(iot.create_thing, thingName="a" * 129)[0] == "InvalidRequestException"
    attributes = {"attributes": {"line": "a b"}}
    assert refused(iot.create_thing, thingName="a", attributePayload=attributes)[0] == "InvalidRequestException"


def test_what_was_put_is_there_after_a_restart(start, tmp_path):
    first = start("--data", str(tmp_path))
    iot = first.client("iot")
    iot.create_thing_group(thingGroupName="hall")
    iot.create_thing(thingName="press")
    iot.add_thing_to_thing_group(thingName="press", thingGroupName="hall")
    first.emulator.stop()
    iot = start("--data", str(tmp_path)).client("iot")
    assert iot.list_things_in_thing_group(thingGroupName="hall")["things"] == ["press"]
