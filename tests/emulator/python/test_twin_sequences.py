"""Whatever is done to a twin in whatever order: what is described and listed is what was put."""

from concurrent.futures import ThreadPoolExecutor
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from listings import listed

SETTINGS = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORKSPACES = count()
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["create", "create", "move", "rename", "set", "reset", "drop", "delete"]),
        st.integers(0, 6),
        st.integers(0, 6),
        st.text(
            st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=["Cc", "Cs"]),
            min_size=1,
            max_size=6,
        ),
    ),
    max_size=20,
)
PLACE = {"serial": {"dataType": {"type": "STRING"}, "isExternalId": True, "defaultValue": {"stringValue": "none"}}}


class Twin:
    """What a workspace must hold, and the workspace."""

    def __init__(self, twinmaker):
        self.twinmaker = twinmaker
        self.workspace = {"workspaceId": f"twin{next(WORKSPACES)}"}
        twinmaker.create_workspace(**self.workspace)
        twinmaker.create_component_type(**self.workspace, componentTypeId="place", propertyDefinitions=PLACE)
        self.entities: dict[str, dict] = {}

    def do(self, step, one, other, text):
        name, parent = f"e{one}", f"e{other}"
        call = self.workspace | {"entityId": name}
        entity = self.entities.get(name)
        if step == "create" and entity is None:
            above = parent if parent in self.entities else "$ROOT"
            components = {"place": {"componentTypeId": "place"}}
            self.twinmaker.create_entity(**call, entityName=text, parentEntityId=above, components=components)
            self.entities[name] = {"name": text, "parent": above, "serial": "none"}
        elif entity is None:
            return
        elif step == "move" and parent in self.entities and name not in self.path(parent):
            update = {"updateType": "UPDATE", "parentEntityId": parent}
            self.twinmaker.update_entity(**call, parentEntityUpdate=update)
            entity["parent"] = parent
        elif step == "rename":
            self.twinmaker.update_entity(**call, entityName=text)
            entity["name"] = text
        elif step in ("set", "reset") and entity["serial"] is not None:
            update = {"value": {"stringValue": text}} if step == "set" else {"updateType": "RESET_VALUE"}
            updates = {"place": {"propertyUpdates": {"serial": update}}}
            self.twinmaker.update_entity(**call, componentUpdates=updates)
            entity["serial"] = text if step == "set" else "none"
        elif step == "drop" and entity["serial"] is not None:
            self.twinmaker.update_entity(**call, componentUpdates={"place": {"updateType": "DELETE"}})
            entity["serial"] = None
        elif step == "delete":
            self.twinmaker.delete_entity(**call, isRecursive=True)
            self.entities = {other: put for other, put in self.entities.items() if name not in self.path(other)}

    def path(self, name):
        """The entity and all above it."""
        while name != "$ROOT":
            yield name
            name = self.entities[name]["parent"]

    def listed(self, size, *filters):
        asked = {"filters": list(filters), "maxResults": size}
        found = listed(self.twinmaker.list_entities, "entitySummaries", **self.workspace, **asked)
        return sorted(entity["entityId"] for entity in found)

    def chosen(self, member, value):
        return sorted(name for name, entity in self.entities.items() if entity[member] == value)


@SETTINGS
@given(steps=STEPS)
def test_entities_are_what_was_put_last(twinmaker, steps):
    twin = Twin(twinmaker)
    for step in steps:
        twin.do(*step)
    for name, entity in twin.entities.items():
        described = twinmaker.get_entity(**twin.workspace, entityId=name)
        assert (described["entityName"], described["parentEntityId"]) == (entity["name"], entity["parent"])
        assert described["hasChildEntities"] == bool(twin.chosen("parent", name))
        values = [
            component["properties"]["serial"]["value"]["stringValue"] for component in described["components"].values()
        ]
        assert values == ([] if entity["serial"] is None else [entity["serial"]])
    for size in (1, 3, 200):
        assert twin.listed(size) == sorted(twin.entities)
        for parent in ("$ROOT", "e0", "e1"):
            assert twin.listed(size, {"parentEntityId": parent}) == twin.chosen("parent", parent)
        for serial in {entity["serial"] for entity in twin.entities.values()} - {None}:
            assert twin.listed(size, {"externalId": serial}) == twin.chosen("serial", serial)
        placed = sorted(name for name, entity in twin.entities.items() if entity["serial"] is not None)
        assert twin.listed(size, {"componentTypeId": "place"}) == placed


def test_clients_at_once_lose_nothing(account):
    twin = Twin(account.twinmaker)
    account.twinmaker.create_entity(**twin.workspace, entityId="shared", entityName="Shared")

    def work(worker):
        client = account.client("iottwinmaker")
        for number in range(15):
            name = f"c{worker}-{number}"
            client.create_entity(**twin.workspace, entityId=name, entityName=name, parentEntityId="shared")
            update = {name: {"updateType": "CREATE", "componentTypeId": "place"}}
            client.update_entity(**twin.workspace, entityId="shared", componentUpdates=update)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    names = sorted(f"c{worker}-{number}" for worker in range(6) for number in range(15))
    assert twin.listed(50, {"parentEntityId": "shared"}) == names
    found, token = [], ""
    while token is not None:
        page = account.twinmaker.list_components(**twin.workspace, entityId="shared", nextToken=token)
        found += [component["componentName"] for component in page["componentSummaries"]]
        token = page.get("nextToken")
    assert sorted(found) == names
