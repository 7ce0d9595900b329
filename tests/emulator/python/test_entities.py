"""Entities of AWS IoT TwinMaker and their components."""

import pytest

TEXT = {"dataType": {"type": "STRING"}}
NUMBER = {"dataType": {"type": "DOUBLE"}}
READER = {"implementedBy": {"lambda": {"arn": "arn:aws:lambda:us-east-1:123456789012:function:reader"}}}


def text(value):
    return {"value": {"stringValue": value}}


@pytest.fixture
def plant(twinmaker, request):
    """A workspace of the test's own with a few component types."""
    return Plant(twinmaker, request.node.name.replace("[", "-").rstrip("]"))


class Plant:
    def __init__(self, twinmaker, workspace):
        self.twinmaker = twinmaker
        self.workspace = {"workspaceId": workspace}
        twinmaker.create_workspace(**self.workspace)
        self.type(
            "press",
            propertyDefinitions={
                "serial": TEXT | {"isRequiredInEntity": True, "isExternalId": True},
                "maker": TEXT | {"defaultValue": {"stringValue": "Müller"}},
                "force": NUMBER | {"isTimeSeries": True},
            },
        )
        self.type("place", isSingleton=True, propertyDefinitions={"hall": TEXT})
        self.type("axis", propertyDefinitions={"size": NUMBER, "colour": TEXT})
        self.type("arm", compositeComponentTypes={"joint": {"componentTypeId": "axis"}})
        self.type(
            "robot", compositeComponentTypes={"left": {"componentTypeId": "arm"}, "right": {"componentTypeId": "arm"}}
        )

    def type(self, name, **put):
        self.twinmaker.create_component_type(**self.workspace, componentTypeId=name, **put)

    def create(self, entity_id, **put):
        put = {"entityName": entity_id} | put
        return self.twinmaker.create_entity(**self.workspace, entityId=entity_id, **put)

    def get(self, entity_id):
        return self.twinmaker.get_entity(**self.workspace, entityId=entity_id)

    def update(self, entity_id, **put):
        return self.twinmaker.update_entity(**self.workspace, entityId=entity_id, **put)

    def delete(self, entity_id, **put):
        return self.twinmaker.delete_entity(**self.workspace, entityId=entity_id, **put)

    def list(self, *filters, size=200):
        page = self.twinmaker.list_entities(**self.workspace, filters=list(filters), maxResults=size)
        return [entity["entityId"] for entity in page["entitySummaries"]]

    def press(self, serial="7"):
        return {"press": {"componentTypeId": "press", "properties": {"serial": text(serial)}}}


def invalid(refused, call, *parts, **arguments):
    code, status, message = refused(call, **arguments)
    assert (code, status) == ("ValidationException", 400)
    assert all(part in message for part in parts), message


def test_what_was_put_is_described(plant):
    created = plant.create("press7", entityName="Press 7", description="Line 1", components=plant.press())
    assert created["state"] == "CREATING"
    found = plant.get("press7")
    assert (found["entityName"], found["description"], found["arn"]) == ("Press 7", "Line 1", created["arn"])
    assert (found["parentEntityId"], found["hasChildEntities"]) == ("$ROOT", False)
    assert (found["status"], found["areAllComponentsReturned"]) == ({"state": "ACTIVE"}, True)
    press = found["components"]["press"]
    assert (press["componentName"], press["componentTypeId"]) == ("press", "press")
    assert press["areAllPropertiesReturned"]
    assert press["status"] == {"state": "ACTIVE"}
    values = {name: found.get("value") for name, found in press["properties"].items()}
    assert values == {"serial": {"stringValue": "7"}, "maker": {"stringValue": "Müller"}, "force": None}
    assert press["properties"]["force"]["definition"]["isTimeSeries"] is True


def test_an_entity_without_an_id_gets_one(plant):
    created = plant.twinmaker.create_entity(**plant.workspace, entityName="no id")
    assert plant.get(created["entityId"])["entityName"] == "no id"
    assert len(created["entityId"]) == 36


def test_an_id_is_taken_once_and_free_again(plant, refused):
    plant.create("once")
    assert refused(plant.create, entity_id="once")[:2] == ("ConflictException", 409)
    plant.delete("once")
    assert refused(plant.get, entity_id="once")[:2] == ("ResourceNotFoundException", 404)
    plant.create("once")


def test_a_tree_has_no_loops(plant, refused):
    plant.create("site")
    plant.create("line", parentEntityId="site")
    plant.create("cell", parentEntityId="line")
    assert plant.get("site")["hasChildEntities"]
    assert not plant.get("cell")["hasChildEntities"]
    for parent in ("site", "cell", "line"):
        update = {"updateType": "UPDATE", "parentEntityId": parent}
        invalid(refused, plant.update, parent, "ancestor", entity_id="site", parentEntityUpdate=update)
    plant.update("cell", parentEntityUpdate={"updateType": "UPDATE", "parentEntityId": "site"})
    assert plant.get("cell")["parentEntityId"] == "site"
    plant.update("cell", parentEntityUpdate={"updateType": "DELETE"})
    assert plant.get("cell")["parentEntityId"] == "$ROOT"
    update = {"updateType": "UPDATE"}
    invalid(refused, plant.update, "parentEntityId", entity_id="cell", parentEntityUpdate=update)
    invalid(refused, plant.create, "parentEntityId", "nowhere", entity_id="lost", parentEntityId="nowhere")


def test_only_a_recursive_delete_takes_children_along(plant, refused):
    plant.create("site")
    plant.create("line", parentEntityId="site")
    plant.create("cell", parentEntityId="line")
    for more in ({}, {"isRecursive": False}):
        invalid(refused, plant.delete, "site", "isRecursive", entity_id="site", **more)
    assert plant.delete("site", isRecursive=True)["state"] == "DELETING"
    assert plant.list() == []


def test_filters(plant, refused):
    plant.create("site")
    plant.create("press1", parentEntityId="site", components=plant.press("A-1"))
    plant.create("press2", parentEntityId="press1", components=plant.press("A-2"))
    plant.type("big.press", extendsFrom=["press"])
    components = {"press": {"componentTypeId": "big.press", "properties": {"serial": text("A-2")}}}
    plant.create("press3", components=components)
    assert plant.list() == ["site", "press1", "press2", "press3"]
    assert plant.list({"parentEntityId": "$ROOT"}) == ["site", "press3"]
    assert plant.list({"parentEntityId": "site"}) == ["press1"]
    assert plant.list({"componentTypeId": "press"}) == ["press1", "press2", "press3"]
    assert plant.list({"componentTypeId": "big.press"}) == ["press3"]
    assert plant.list({"externalId": "A-2"}) == ["press2", "press3"]
    plant.update("press3", componentUpdates={"press": {"propertyUpdates": {"serial": text("A-3")}}})
    assert plant.list({"externalId": "A-2"}) == ["press2"]
    plant.delete("press2")
    assert plant.list({"externalId": "A-2"}) == []
    both = [{"parentEntityId": "site"}, {"externalId": "A-1"}]
    invalid(refused, plant.twinmaker.list_entities, "2", "1", **plant.workspace, filters=both)


@pytest.mark.parametrize("filters", [[], [{"parentEntityId": "site"}], [{"componentTypeId": "press"}]])
def test_page_sizes_do_not_change_what_is_listed(plant, filters):
    plant.create("site", components=plant.press())
    for number in range(26):
        plant.create(f"press{number}", parentEntityId="site", components=plant.press())
    whole = plant.list(*filters)
    for size in (1, 5, 26):
        found, token = [], None
        while True:
            more = {"nextToken": token} if token else {}
            page = plant.twinmaker.list_entities(**plant.workspace, filters=filters, maxResults=size, **more)
            found += [entity["entityId"] for entity in page["entitySummaries"]]
            token = page.get("nextToken")
            if not token:
                break
        assert found == whole, size


def test_a_required_property_needs_a_value(plant, refused):
    parts = ("components.press.properties.serial.value", "required")
    components = {"press": {"componentTypeId": "press"}}
    invalid(refused, plant.create, *parts, entity_id="press", components=components)
    plant.create("press", components=plant.press())
    for kind in ("DELETE", "RESET_VALUE"):
        updates = {"press": {"propertyUpdates": {"serial": {"updateType": kind}}}}
        invalid(refused, plant.update, *parts, entity_id="press", componentUpdates=updates)


def test_an_abstract_component_type_is_for_no_entity(plant, refused):
    external = NUMBER | {"isTimeSeries": True, "isStoredExternally": True}
    plant.type("external", propertyDefinitions={"speed": external})
    components = {"speed": {"componentTypeId": "external"}}
    parts = ("components.speed.componentTypeId", "external", "abstract")
    invalid(refused, plant.create, *parts, entity_id="press", components=components)
    plant.type("read", extendsFrom=["external"], functions={"dataReader": READER})
    plant.create("press", components={"speed": {"componentTypeId": "read"}})


def test_a_singleton_is_there_once(plant, refused):
    place = {"componentTypeId": "place"}
    invalid(refused, plant.create, "singleton", "place", entity_id="press", components={"a": place, "b": place})
    plant.create("press", components={"a": place})
    update = {"b": place | {"updateType": "CREATE"}}
    invalid(refused, plant.update, "singleton", entity_id="press", componentUpdates=update)


@pytest.mark.parametrize(
    ("components", "parts"),
    [
        ({"a": {}}, ["components.a.componentTypeId"]),
        ({"a": {"componentTypeId": "no.such"}}, ["components.a.componentTypeId", "no.such"]),
        (
            {"a": {"componentTypeId": "axis", "properties": {"size": text("big")}}},
            ["a.properties.size.value", "DOUBLE"],
        ),
        (
            {"a": {"componentTypeId": "axis", "properties": {"new": text("big")}}},
            ["a.properties.new.definition.dataType"],
        ),
        (
            {"a": {"componentTypeId": "axis", "properties": {"size": {"definition": TEXT}}}},
            ["a.properties.size.definition.dataType", "STRING", "DOUBLE"],
        ),
        (
            {
                "a": {
                    "componentTypeId": "axis",
                    "propertyGroups": {"g": {"groupType": "TABULAR", "propertyNames": ["no"]}},
                }
            },
            ["a.propertyGroups.g.propertyNames", "no"],
        ),
    ],
)
def test_what_could_not_be_is_refused(plant, refused, components, parts):
    invalid(refused, plant.create, *parts, entity_id="bad", components=components)


def test_a_value_is_one_that_is_allowed(plant, refused):
    allowed = [{"stringValue": "on"}, {"stringValue": "off"}]
    plant.type("switch", propertyDefinitions={"state": {"dataType": {"type": "STRING", "allowedValues": allowed}}})
    half = {"switch": {"componentTypeId": "switch", "properties": {"state": text("half")}}}
    invalid(refused, plant.create, "switch.properties.state.value", "half", "on", entity_id="bad", components=half)


def test_a_component_has_properties_of_its_own(plant):
    parameters = {"line": {"definition": TEXT} | text("7")}
    components = {"Parameters": {"componentTypeId": "com.amazon.iottwinmaker.parameters", "properties": parameters}}
    plant.create("press", components=components)
    line = plant.get("press")["components"]["Parameters"]["properties"]["line"]
    assert line["value"] == {"stringValue": "7"}
    assert line["definition"]["isInherited"] is False
    change = {"line": text("8"), "hall": {"definition": TEXT, "updateType": "CREATE"} | text("north")}
    plant.update("press", componentUpdates={"Parameters": {"propertyUpdates": change}})
    properties = plant.get("press")["components"]["Parameters"]["properties"]
    assert {name: found["value"]["stringValue"] for name, found in properties.items()} == {"line": "8", "hall": "north"}
    gone = {"line": {"updateType": "DELETE"}}
    plant.update("press", componentUpdates={"Parameters": {"updateType": "UPDATE", "propertyUpdates": gone}})
    assert list(plant.get("press")["components"]["Parameters"]["properties"]) == ["hall"]


def test_a_value_is_set_and_reset(plant):
    plant.create("press", components=plant.press())

    def maker(update):
        plant.update("press", componentUpdates={"press": {"propertyUpdates": {"maker": update}}})
        return plant.get("press")["components"]["press"]["properties"]["maker"]["value"]["stringValue"]

    assert maker(text("Meier")) == "Meier"
    assert maker({"updateType": "RESET_VALUE"}) == "Müller"
    assert maker(text("Huber") | {"updateType": "UPDATE"}) == "Huber"
    assert maker({"updateType": "DELETE"}) == "Müller"


def test_components_come_and_go(plant, refused):
    plant.create("press", components=plant.press())
    plant.update("press", componentUpdates={"place": {"updateType": "CREATE", "componentTypeId": "place"}})
    assert sorted(plant.get("press")["components"]) == ["place", "press"]
    answer = plant.update(
        "press", componentUpdates={"press": {"updateType": "DELETE"}}, entityName="Press", description=""
    )
    assert answer["state"] == "UPDATING"
    found = plant.get("press")
    assert (list(found["components"]), found["entityName"], found["description"]) == (["place"], "Press", "")
    for kind, name in (("CREATE", "place"), ("UPDATE", "press"), ("DELETE", "press")):
        update = {name: {"updateType": kind, "componentTypeId": "place"}}
        invalid(refused, plant.update, f"componentUpdates.{name}", entity_id="press", componentUpdates=update)
    update = {"place": {"componentTypeId": "axis"}}
    invalid(refused, plant.update, "componentTypeId", "axis", "place", entity_id="press", componentUpdates=update)


@pytest.mark.parametrize(
    ("kind", "name"), [("CREATE", "size"), ("UPDATE", "no"), ("DELETE", "no"), ("RESET_VALUE", "no")]
)
def test_property_updates_fit_what_is_there(plant, refused, kind, name):
    plant.create("press", components={"axis": {"componentTypeId": "axis"}})
    update = {"axis": {"propertyUpdates": {name: {"updateType": kind}}}}
    parts = [f"componentUpdates.axis.propertyUpdates.{name}"]
    invalid(refused, plant.update, *parts, entity_id="press", componentUpdates=update)


def test_property_groups_come_and_go(plant, refused):
    plant.create("press", components={"axis": {"componentTypeId": "axis"}})

    def groups(update):
        plant.update("press", componentUpdates={"axis": {"propertyGroupUpdates": {"pair": update}}})
        return plant.get("press")["components"]["axis"].get("propertyGroups", {})

    pair = {"groupType": "TABULAR", "propertyNames": ["size", "colour"]}
    assert groups(pair | {"updateType": "CREATE"}) == {"pair": pair | {"isInherited": False}}
    assert groups({"propertyNames": ["size"]})["pair"]["propertyNames"] == ["size"]
    assert groups({"updateType": "DELETE"}) == {}
    update = {"axis": {"propertyGroupUpdates": {"pair": {"updateType": "DELETE"}}}}
    invalid(refused, plant.update, "propertyGroupUpdates.pair", entity_id="press", componentUpdates=update)


def test_composite_components(plant, refused):
    size = {"properties": {"size": {"value": {"doubleValue": 1.5}}}}
    robot = {"robot": {"componentTypeId": "robot"}}
    plant.create("robot1", components=robot, compositeComponents={"robot/left/joint": size})
    parts = plant.get("robot1")["components"]["robot"]["compositeComponents"]
    assert {name: part["componentPath"] for name, part in parts.items()} == {
        "left": "robot/left",
        "right": "robot/right",
    }

    def listed(**more):
        found = plant.twinmaker.list_components(**plant.workspace, entityId="robot1", **more)
        return [(part["componentPath"], part["componentTypeId"]) for part in found["componentSummaries"]]

    def sizes(path):
        found = plant.twinmaker.list_properties(**plant.workspace, entityId="robot1", componentPath=path)
        return [found.get("value") for found in found["propertySummaries"] if found["propertyName"] == "size"]

    assert listed() == [("robot", "robot")]
    assert listed(componentPath="robot/left") == [("robot/left/joint", "axis")]
    assert (sizes("robot/left/joint"), sizes("robot/right/joint")) == ([{"doubleValue": 1.5}], [None])
    update = {"propertyUpdates": {"size": {"value": {"doubleValue": 2.0}}}}
    plant.update("robot1", compositeComponentUpdates={"robot/right/joint": update})
    assert sizes("robot/right/joint") == [{"doubleValue": 2.0}]
    plant.update("robot1", compositeComponentUpdates={"robot/left/joint": {"updateType": "DELETE"}})
    assert sizes("robot/left/joint") == [None]
    assert plant.list({"componentTypeId": "axis"}) == ["robot1"]
    invalid(
        refused,
        plant.create,
        "robot/middle",
        entity_id="bad",
        components=robot,
        compositeComponents={"robot/middle": {}},
    )
    updates = {"robot/middle": update}
    invalid(refused, plant.update, "robot/middle", entity_id="robot1", compositeComponentUpdates=updates)


def test_properties_are_listed_by_name_or_path(plant, refused):
    plant.create("press", components=plant.press())
    call = {**plant.workspace, "entityId": "press"}
    found = plant.twinmaker.list_properties(**call, componentName="press")["propertySummaries"]
    assert [summary["propertyName"] for summary in found] == ["force", "maker", "serial"]
    invalid(refused, plant.twinmaker.list_properties, "componentPath", **call)
    invalid(refused, plant.twinmaker.list_properties, "not both", **call, componentName="press", componentPath="press")
    code = refused(plant.twinmaker.list_properties, **call, componentName="no")[:2]
    assert code == ("ResourceNotFoundException", 404)


def test_thirty_components_are_returned(plant):
    plant.create("many", components={f"axis{number:02}": {"componentTypeId": "axis"} for number in range(31)})
    found = plant.get("many")
    assert (len(found["components"]), found["areAllComponentsReturned"]) == (30, False)
    listed = plant.twinmaker.list_components(**plant.workspace, entityId="many", maxResults=200)
    assert len(listed["componentSummaries"]) == 31


def test_a_refused_update_changes_nothing(plant, refused):
    plant.create("press", components=plant.press())
    before = plant.get("press")
    updates = {"press": {"propertyUpdates": {"maker": text("new"), "serial": {"value": {"longValue": 1}}}}}
    invalid(refused, plant.update, "serial", entity_id="press", componentUpdates=updates, entityName="new")
    after = plant.get("press")
    before.pop("ResponseMetadata"), after.pop("ResponseMetadata")
    assert before == after


def test_states_take_their_time(start, refused):
    twinmaker = start("--settle", "300").twinmaker
    plant = {"workspaceId": "plant"}
    twinmaker.create_workspace(**plant)
    twinmaker.create_entity(**plant, entityId="press", entityName="Press")
    assert twinmaker.get_entity(**plant, entityId="press")["status"]["state"] == "CREATING"
    code, status, message = refused(twinmaker.update_entity, **plant, entityId="press", description="early")
    assert (code, status) == ("ConflictException", 409)
    assert "CREATING" in message
    twinmaker.delete_entity(**plant, entityId="press")
    assert twinmaker.get_entity(**plant, entityId="press")["status"]["state"] == "DELETING"
    code = refused(twinmaker.create_entity, **plant, entityId="press", entityName="Press")[0]
    assert code == "ConflictException"


def test_entities_of_a_workspace_that_is_not_there(twinmaker, refused):
    for call in (twinmaker.get_entity, twinmaker.delete_entity, twinmaker.list_components):
        assert refused(call, workspaceId="nowhere", entityId="press")[:2] == ("ResourceNotFoundException", 404)
