"""ExecuteQuery over entities that were made; the language itself has tests beside its parser."""

import time

import pytest

WORKSPACE = "graph"


@pytest.fixture(scope="module", autouse=True)
def plant(account):
    """A plant with two lines; a press on the first feeds an oven."""
    client = account.twinmaker
    client.create_workspace(workspaceId=WORKSPACE, role="arn:aws:iam::123456789012:role/R", s3Location="arn:aws:s3:::b")
    relationship = {"type": "RELATIONSHIP", "relationship": {"relationshipType": "feed"}}
    text, number = {"type": "STRING"}, {"type": "DOUBLE"}
    client.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId="com.example.machine",
        propertyDefinitions={
            "feed": {"dataType": relationship},
            "feeds": {"dataType": {"type": "LIST", "nestedType": relationship}},
            "maker": {"dataType": text, "configuration": {"unit": "none"}, "displayName": "Maker"},
            "power": {"dataType": number},
            "zones": {"dataType": {"type": "LIST", "nestedType": number}},
            "size": {"dataType": {"type": "MAP", "nestedType": number}},
        },
    )

    def entity(entity_id: str, name: str, parent: str | None = None, **properties: dict) -> None:
        values = {key: {"value": value} for key, value in properties.items()}
        components = {"machine": {"componentTypeId": "com.example.machine", "properties": values}} if values else {}
        arguments = {"parentEntityId": parent} if parent else {}
        client.create_entity(
            workspaceId=WORKSPACE, entityId=entity_id, entityName=name, components=components, **arguments
        )

    to = lambda target: {"relationshipValue": {"targetEntityId": target}}  # noqa: E731
    entity("plant", "Plant")
    entity("line-1", "Line 1", "plant")
    entity("line-2", "Line 2", "plant")
    entity("oven", "Oven", "line-1", maker={"stringValue": "Acme"}, power={"doubleValue": 75.5})
    entity(
        "press",
        "Press 7",
        "line-1",
        maker={"stringValue": "acme"},
        feed=to("oven"),
        feeds={"listValue": [to("oven"), to("line-2")]},
        zones={"listValue": [{"doubleValue": 10.0}, {"doubleValue": 11.5}]},
        size={"mapValue": {"length": {"doubleValue": 20.0}}},
    )


@pytest.fixture
def ask(twinmaker):
    def ask(statement: str, **arguments: object) -> dict:
        return twinmaker.execute_query(workspaceId=WORKSPACE, queryStatement=statement, **arguments)

    return ask


def rows(answer: dict) -> list:
    return [row["rowData"] for row in answer["rows"]]


def test_a_node_has_the_entity_with_components_and_properties(ask):
    answer = ask("SELECT e FROM EntityGraph MATCH (e) WHERE e.entityName = 'Oven'")
    assert answer["columnDescriptions"] == [{"name": "e", "type": "NODE"}]
    [[node]] = rows(answer)
    assert node["entityId"] == "oven"
    assert node["workspaceId"] == WORKSPACE
    assert node["arn"].endswith(f"workspace/{WORKSPACE}/entity/oven")
    assert abs(node["creationDate"] - time.time() * 1000) < 60_000
    [component] = node["components"]
    assert (component["componentName"], component["componentTypeId"]) == ("machine", "com.example.machine")
    values = {of["propertyName"]: of.get("propertyValue") for of in component["properties"]}
    assert (values["maker"], values["power"], values["zones"]) == ("Acme", 75.5, None)


def test_parents_and_relationships_are_edges(ask):
    assert rows(ask("SELECT c.entityId FROM EntityGraph MATCH (c)-[:isChildOf]->(p) WHERE p.entityId = 'line-1'")) == [
        ["oven"],
        ["press"],
    ]
    answer = ask("SELECT r FROM EntityGraph MATCH (a)-[r]->(b) WHERE r.relationshipName = 'feed'")
    assert answer["columnDescriptions"] == [{"name": "r", "type": "EDGE"}]
    assert rows(answer) == [
        [
            {
                "relationshipName": "feed",
                "sourceEntityId": "press",
                "targetEntityId": "oven",
                "sourceComponentName": "machine",
                "sourceComponentTypeId": "com.example.machine",
            }
        ]
    ]
    assert rows(ask("SELECT b.entityId FROM EntityGraph MATCH (a)-[:feeds]->(b)")) == [["oven"], ["line-2"]]


def test_hops_and_paths(ask):
    below = "FROM EntityGraph MATCH (root)<-[:isChildOf]-{1,}(e) WHERE root.entityId = 'plant'"
    assert rows(ask(f"SELECT COUNT(e) {below}")) == [[4]]
    path = ask("SELECT p FROM EntityGraph MATCH p = (a)-[:feed]->{1,2}(b)")
    assert path["columnDescriptions"] == [{"name": "p", "type": "PATH"}]
    [[found]] = rows(path)
    assert [step.get("entityId") for step in found["path"]] == ["press", None, "oven"]


def test_values_are_plain_in_conditions_and_columns(ask):
    joined = "FROM EntityGraph MATCH (e), e.components AS c, c.properties AS p WHERE "
    for condition, expected in [
        ("p.propertyName = 'maker' AND lower(p.propertyValue) = 'acme'", [["oven"], ["press"]]),
        ("p.propertyName = 'power' AND p.propertyValue > 75", [["oven"]]),
        ("p.propertyName = 'zones' AND 11.5 IN p.propertyValue", [["press"]]),
        ("p.propertyValue.length = 20.0", [["press"]]),
        ("p.definition.configuration.unit = 'none' AND e.entityId LIKE 'pre%'", [["press"]]),
        ("p.definition.displayName = 'Maker' AND e.entityId = 'oven'", [["oven"]]),
    ]:
        assert rows(ask(f"SELECT e.entityId {joined}{condition}")) == expected, condition


def test_changes_are_seen_at_once(ask, twinmaker):
    twinmaker.create_entity(workspaceId=WORKSPACE, entityId="passing", entityName="Passing", parentEntityId="line-2")
    query = "SELECT e.entityName FROM EntityGraph MATCH (e)-[:isChildOf]->(p) WHERE p.entityId = 'line-2'"
    assert rows(ask(query)) == [["Passing"]]
    twinmaker.update_entity(workspaceId=WORKSPACE, entityId="passing", entityName="Passed")
    assert rows(ask(query)) == [["Passed"]]
    twinmaker.delete_entity(workspaceId=WORKSPACE, entityId="passing")
    assert rows(ask(query)) == []


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_page_sizes_never_change_what_is_found(ask, size):
    statement = "SELECT e.entityId AS id FROM EntityGraph MATCH (e) ORDER BY id DESC LIMIT 4"
    found, token = [], {}
    while True:
        answer = ask(statement, maxResults=size, **token)
        assert len(answer["rows"]) <= size
        found += rows(answer)
        if "nextToken" not in answer:
            break
        token = {"nextToken": answer["nextToken"]}
    assert found == [["press"], ["plant"], ["oven"], ["line-2"]]


def test_a_token_belongs_to_its_query(ask, twinmaker, refused):
    token = ask("SELECT e FROM EntityGraph MATCH (e)", maxResults=1)["nextToken"]
    other = {"workspaceId": WORKSPACE, "queryStatement": "SELECT e FROM EntityGraph MATCH (e) LIMIT 2"}
    code, status, message = refused(twinmaker.execute_query, nextToken=token, **other)
    assert (code, status) == ("ValidationException", 400)
    assert "nextToken" in message


def test_what_is_not_in_the_language_is_refused_with_its_place(twinmaker, refused):
    for statement, said in [
        ("SELECT e\nFROM EntityGraph\nWHERE e.a = 1", "line 3, column 1: MATCH is expected, not 'WHERE'"),
        ("SELECT f FROM EntityGraph MATCH (e)", "line 1, column 8: nothing is called f"),
        ("DELETE FROM EntityGraph", "line 1, column 1: SELECT is expected"),
    ]:
        call = {"workspaceId": WORKSPACE, "queryStatement": statement}
        code, status, message = refused(twinmaker.execute_query, **call)
        assert (code, status) == ("ValidationException", 400)
        assert said in message
    call = {"workspaceId": "nowhere", "queryStatement": "SELECT e FROM EntityGraph MATCH (e)"}
    assert refused(twinmaker.execute_query, **call)[0] == "ResourceNotFoundException"
