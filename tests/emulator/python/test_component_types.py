"""Component types of AWS IoT TwinMaker."""

import time

import pytest

READER = "arn:aws:lambda:us-east-1:123456789012:function:reader"
IMPLEMENTED = {"implementedBy": {"lambda": {"arn": READER}}}
TEXT = {"dataType": {"type": "STRING"}}
TELEMETRY = {
    "functions": {"dataReader": IMPLEMENTED},
    "propertyDefinitions": {
        "telemetryAssetType": TEXT | {"isRequiredInEntity": True},
        "telemetryAssetId": TEXT | {"isRequiredInEntity": True, "isExternalId": True},
    },
}
EXTERNAL = {"dataType": {"type": "DOUBLE"}, "isTimeSeries": True, "isStoredExternally": True}
BUILT_IN = [
    "com.amazon.iotsitewise.connector",
    "com.amazon.iotsitewise.connector.edgevideo",
    "com.amazon.iottwinmaker.alarm.basic",
    "com.amazon.iottwinmaker.documents",
    "com.amazon.iottwinmaker.parameters",
    "com.amazon.kvs.video",
]


@pytest.fixture
def make(twinmaker, request):
    """Create component types in a workspace of the test's own."""
    workspace = request.node.name.replace("[", "-").rstrip("]")
    twinmaker.create_workspace(workspaceId=workspace)

    def make(component_type_id: str, **put):
        return twinmaker.create_component_type(workspaceId=workspace, componentTypeId=component_type_id, **put)

    make.workspace = {"workspaceId": workspace}
    make.get = lambda name: twinmaker.get_component_type(**make.workspace, componentTypeId=name)
    make.update = lambda name, **put: twinmaker.update_component_type(**make.workspace, componentTypeId=name, **put)
    make.delete = lambda name: twinmaker.delete_component_type(**make.workspace, componentTypeId=name)
    make.names = lambda *filters: [
        found["componentTypeId"]
        for found in twinmaker.list_component_types(**make.workspace, filters=list(filters))["componentTypeSummaries"]
    ]
    return make


def invalid(refused, call, *parts, **arguments):
    code, status, message = refused(call, **arguments)
    assert (code, status) == ("ValidationException", 400)
    assert all(part in message for part in parts), message


def test_what_was_put_is_described(make):
    created = make("com.example.telemetry", description="", componentTypeName="Telemetry", **TELEMETRY)
    assert created["state"] == "CREATING"
    found = make.get("com.example.telemetry")
    assert found["status"] == {"state": "ACTIVE"}
    assert (found["arn"], found["creationDateTime"]) == (created["arn"], created["creationDateTime"])
    assert (found["description"], found["componentTypeName"]) == ("", "Telemetry")
    assert (found["isSingleton"], found["isAbstract"], found["isSchemaInitialized"]) == (False, False, False)
    assert found["functions"] == {"dataReader": IMPLEMENTED | {"isInherited": False}}
    assert found["propertyDefinitions"]["telemetryAssetId"] == {
        "dataType": {"type": "STRING"},
        "isTimeSeries": False,
        "isRequiredInEntity": True,
        "isExternalId": True,
        "isStoredExternally": False,
        "isImported": False,
        "isFinal": False,
        "isInherited": False,
    }


def test_six_are_built_in(make, refused):
    assert make.names() == BUILT_IN
    alarm = make.get("com.amazon.iottwinmaker.alarm.basic")
    statuses = [
        value["stringValue"] for value in alarm["propertyDefinitions"]["alarm_status"]["dataType"]["allowedValues"]
    ]
    assert statuses == ["ACTIVE", "SNOOZE_DISABLED", "ACKNOWLEDGED", "NORMAL"]
    assert [name for name in BUILT_IN if make.get(name)["isAbstract"]] == ["com.amazon.iottwinmaker.alarm.basic"]
    assert make.get("com.amazon.iotsitewise.connector")["functions"]["dataReader"]["implementedBy"]["isNative"]
    invalid(refused, make, "com.amazon.", "reserved", component_type_id="com.amazon.mine")
    for call in (make.update, make.delete):
        invalid(refused, call, "built in", name="com.amazon.kvs.video")


def test_properties_and_functions_are_inherited(make):
    make("com.example.telemetry", **TELEMETRY)
    own = {
        "telemetryAssetType": {"defaultValue": {"stringValue": "Alarm"}},
        "message": EXTERNAL,
    }
    make(
        "com.example.alarm",
        extendsFrom=["com.example.telemetry", "com.amazon.iottwinmaker.alarm.basic"],
        propertyDefinitions=own,
    )
    found = make.get("com.example.alarm")
    assert found["extendsFrom"] == ["com.example.telemetry", "com.amazon.iottwinmaker.alarm.basic"]
    assert found["functions"] == {"dataReader": IMPLEMENTED | {"isInherited": True}}
    assert found["isAbstract"] is False
    definitions = found["propertyDefinitions"]
    assert sorted(definitions) == ["alarm_key", "alarm_status", "message", "telemetryAssetId", "telemetryAssetType"]
    assert definitions["telemetryAssetType"]["defaultValue"] == {"stringValue": "Alarm"}
    inherited = {name: definition["isInherited"] for name, definition in definitions.items()}
    assert [name for name, is_inherited in inherited.items() if not is_inherited] == ["message"]


def test_one_inherits_from_ten_at_most(make, refused):
    names = [f"com.example.part{number}" for number in range(11)]
    for name in names:
        make(name)
    make("com.example.ten", extendsFrom=names[:10])
    invalid(refused, make, "11", "10", component_type_id="com.example.eleven", extendsFrom=names)


def test_an_external_property_without_a_reader_makes_it_abstract(make):
    properties = {"speed": EXTERNAL}
    make("com.example.abstract", propertyDefinitions=properties)
    make("com.example.writing", propertyDefinitions=properties, functions={"dataWriter": IMPLEMENTED})
    make("com.example.concrete", extendsFrom=["com.example.abstract"], functions={"dataReaderByEntity": IMPLEMENTED})
    make("com.example.announced", functions={"dataReader": {}})
    # What is stored here needs no reader.
    make("com.example.kept", propertyDefinitions={"speed": EXTERNAL | {"isStoredExternally": False}})
    abstract = ["com.example.abstract", "com.example.writing", "com.example.announced"]
    assert make.names({"isAbstract": True}) == ["com.amazon.iottwinmaker.alarm.basic", *abstract]
    concrete = [name for name in make.names({"isAbstract": False}) if name not in BUILT_IN]
    assert concrete == ["com.example.concrete", "com.example.kept"]


def test_they_are_listed_by_namespace_and_parent(make):
    make("com.example.machine")
    make("com.example.machine.press", extendsFrom=["com.example.machine"])
    make("com.example.machine.press:2", extendsFrom=["com.example.machine.press"])
    make("com.examples.other")
    assert make.names({"namespace": "com.example"}) == [
        "com.example.machine",
        "com.example.machine.press",
        "com.example.machine.press:2",
    ]
    assert make.names({"namespace": "com.example.machine.press"}) == [
        "com.example.machine.press",
        "com.example.machine.press:2",
    ]
    assert make.names({"extendsFrom": "com.example.machine"}) == [
        "com.example.machine.press",
        "com.example.machine.press:2",
    ]
    assert make.names({"extendsFrom": "com.example.machine"}, {"isAbstract": True}) == []


def test_page_sizes_do_not_change_what_is_listed(make, twinmaker):
    names = BUILT_IN + [f"com.example.t{number}" for number in range(20)]
    for name in names[len(BUILT_IN) :]:
        make(name)
    for size in (1, 6, 7, 200):
        found, token = [], None
        while True:
            more = {"nextToken": token} if token else {}
            page = twinmaker.list_component_types(**make.workspace, maxResults=size, **more)
            assert page["workspaceId"] == make.workspace["workspaceId"]
            found += [summary["componentTypeId"] for summary in page["componentTypeSummaries"]]
            token = page.get("nextToken")
            if not token:
                break
        assert found == names, size


@pytest.mark.parametrize(
    ("put", "parts"),
    [
        ({"propertyDefinitions": {"a": {}}}, ["propertyDefinitions.a.dataType"]),
        ({"propertyDefinitions": {"a": {"dataType": {"type": "LIST"}}}}, ["a.dataType.nestedType", "LIST"]),
        (
            {"propertyDefinitions": {"a": TEXT | {"defaultValue": {"doubleValue": 1.0}}}},
            ["a.defaultValue", "doubleValue", "STRING"],
        ),
        ({"functions": {"reader": IMPLEMENTED}}, ["functions.reader", "dataReader"]),
        ({"functions": {"dataReader": IMPLEMENTED | {"requiredProperties": ["b"]}}}, ["requiredProperties", "b"]),
        ({"propertyGroups": {"g": {"groupType": "TABULAR", "propertyNames": ["b"]}}}, ["propertyGroups.g", "b"]),
        ({"propertyGroups": {"g": {"propertyNames": []}}}, ["propertyGroups.g.groupType"]),
        ({"extendsFrom": ["com.example.gone"]}, ["extendsFrom", "com.example.gone"]),
        ({"extendsFrom": ["com.example.bad"]}, ["inherit from itself"]),
        ({"extendsFrom": ["com.amazon.kvs.video"] * 2}, ["extendsFrom[1]", "twice"]),
        ({"compositeComponentTypes": {"part": {}}}, ["compositeComponentTypes.part.componentTypeId"]),
        ({"compositeComponentTypes": {"part": {"componentTypeId": "no.such"}}}, ["part.componentTypeId", "no.such"]),
        (
            {"compositeComponentTypes": {"part": {"componentTypeId": "com.amazon.iottwinmaker.alarm.basic"}}},
            ["abstract"],
        ),
        (
            {
                "extendsFrom": ["com.amazon.kvs.video"],
                "propertyDefinitions": {"KinesisVideoStreamName": {"dataType": {"type": "LONG"}}},
            },
            ["LONG", "STRING"],
        ),
    ],
)
def test_what_could_not_be_is_refused(make, refused, put, parts):
    invalid(refused, make, *parts, component_type_id="com.example.bad", **put)


def test_parents_must_agree_on_a_type(make, refused):
    make("com.example.text", propertyDefinitions={"size": TEXT})
    make("com.example.number", propertyDefinitions={"size": {"dataType": {"type": "LONG"}}})
    both = ["com.example.text", "com.example.number"]
    invalid(refused, make, "size", "STRING", "LONG", component_type_id="com.example.both", extendsFrom=both)


def test_a_name_is_taken_once(make, refused):
    make("com.example.once")
    assert refused(make, component_type_id="com.example.once")[:2] == ("ConflictException", 409)


def test_there_are_no_loops(make, refused):
    make("com.example.top")
    make("com.example.below", extendsFrom=["com.example.top"])
    invalid(refused, make.update, "inherits", name="com.example.top", extendsFrom=["com.example.below"])
    parts = {"part": {"componentTypeId": "com.example.below"}}
    make("com.example.whole", compositeComponentTypes=parts)
    loop = {"part": {"componentTypeId": "com.example.whole"}}
    invalid(refused, make.update, "part", name="com.example.below", compositeComponentTypes=loop)


def test_an_update_reaches_those_that_inherit(make, refused):
    make("com.example.top", propertyDefinitions={"size": TEXT})
    make(
        "com.example.below", extendsFrom=["com.example.top"], propertyDefinitions={"size": {"isRequiredInEntity": True}}
    )
    answer = make.update("com.example.top", propertyDefinitions={"size": TEXT, "colour": TEXT}, description="new")
    assert answer["state"] == "UPDATING"
    assert sorted(make.get("com.example.below")["propertyDefinitions"]) == ["colour", "size"]
    assert make.get("com.example.top")["description"] == "new"
    invalid(refused, make.update, "com.example.below", "size", name="com.example.top", propertyDefinitions={})


def test_what_is_in_use_is_fixed(make, twinmaker, refused):
    make("com.example.top", propertyDefinitions={"size": TEXT})
    make("com.example.below", extendsFrom=["com.example.top"])
    components = {"size": {"componentTypeId": "com.example.below"}}
    twinmaker.create_entity(**make.workspace, entityId="press", entityName="Press", components=components)
    for name in ("com.example.top", "com.example.below"):
        invalid(refused, make.update, "cannot change", "press", name=name, functions={"dataReader": IMPLEMENTED})
        invalid(refused, make.delete, "cannot be deleted", "press", name=name)
    # What says the same changes nothing, and words may change.
    make.update("com.example.top", propertyDefinitions={"size": TEXT}, functions={}, description="words")
    twinmaker.delete_entity(**make.workspace, entityId="press")
    invalid(refused, make.delete, "com.example.below", "inherits", name="com.example.top")
    assert make.delete("com.example.below")["state"] == "DELETING"
    make.delete("com.example.top")
    assert refused(make.get, name="com.example.top")[:2] == ("ResourceNotFoundException", 404)


def test_property_groups_and_parts_are_inherited(make):
    make("com.example.part", propertyDefinitions={"size": TEXT})
    make(
        "com.example.whole",
        propertyDefinitions={"a": TEXT, "b": TEXT},
        propertyGroups={"pair": {"groupType": "TABULAR", "propertyNames": ["a", "b"]}},
        compositeComponentTypes={"left": {"componentTypeId": "com.example.part"}},
    )
    make("com.example.more", extendsFrom=["com.example.whole"])
    found = make.get("com.example.more")
    assert found["propertyGroups"] == {
        "pair": {"groupType": "TABULAR", "propertyNames": ["a", "b"], "isInherited": True}
    }
    assert found["compositeComponentTypes"] == {"left": {"componentTypeId": "com.example.part", "isInherited": True}}


def test_states_take_their_time(start, refused):
    twinmaker = start("--settle", "400").twinmaker
    twinmaker.create_workspace(workspaceId="plant")
    name = {"workspaceId": "plant", "componentTypeId": "com.example.slow"}
    twinmaker.create_component_type(**name)
    assert twinmaker.get_component_type(**name)["status"]["state"] == "CREATING"
    invalid(refused, twinmaker.update_component_type, "CREATING", **name, description="early")
    wait(lambda: twinmaker.get_component_type(**name)["status"]["state"] == "ACTIVE")
    twinmaker.delete_component_type(**name)
    assert twinmaker.get_component_type(**name)["status"]["state"] == "DELETING"


def wait(is_so):
    """Wait until something is so, for five seconds."""
    end = time.monotonic() + 5
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.05)
