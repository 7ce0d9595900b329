"""Values of properties that no connector has: put, read, and read over a time."""

import datetime

import pytest

WORKSPACE = "values"
MACHINE = "com.example.values.machine"


@pytest.fixture(scope="module", autouse=True)
def machines(account):
    client = account.twinmaker
    client.create_workspace(workspaceId=WORKSPACE, role="arn:aws:iam::123456789012:role/R", s3Location="arn:aws:s3:::b")
    series = lambda kind: {"dataType": {"type": kind}, "isTimeSeries": True}  # noqa: E731
    text = {"type": "STRING"}
    client.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId=MACHINE,
        propertyDefinitions={
            "key": {"dataType": text, "isExternalId": True},
            "maker": {"dataType": text, "defaultValue": {"stringValue": "Acme"}},
            "note": {"dataType": text},
            "speed": series("DOUBLE"),
            "count": series("LONG"),
            "state": {"dataType": {**text, "allowedValues": [{"stringValue": "ON"}, {"stringValue": "OFF"}]}}
            | {"isTimeSeries": True},
            "names": {"dataType": {"type": "LIST", "nestedType": text}},
            "heats": {"dataType": {"type": "LIST", "nestedType": {"type": "DOUBLE"}}},
        },
        propertyGroups={"table": {"groupType": "TABULAR", "propertyNames": ["names", "heats", "maker"]}},
    )
    client.create_component_type(
        workspaceId=WORKSPACE, componentTypeId="com.example.values.press", extendsFrom=[MACHINE]
    )


@pytest.fixture
def machine(twinmaker, request):
    """An entity of its own for each test, with a component named drive."""
    entity = request.node.name.replace("[", ".").replace("]", "")

    def make(entity: str = entity, component_type: str = MACHINE, **values: dict) -> str:
        properties = {name: {"value": value} for name, value in values.items()}
        component = {"componentTypeId": component_type, "properties": properties}
        twinmaker.create_entity(
            workspaceId=WORKSPACE, entityId=entity, entityName=entity, components={"drive": component}
        )
        return entity

    return make


def entry(entity: str, name: str, *values: tuple[str, dict]) -> dict:
    return {
        "entityPropertyReference": {"entityId": entity, "componentName": "drive", "propertyName": name},
        "propertyValues": [{"time": time, "value": value} for time, value in values],
    }


def at(minute: int, second: int = 0) -> str:
    return f"2026-03-01T10:{minute:02}:{second:02}Z"


def put(twinmaker, entity: str, name: str, *values: tuple[str, dict]) -> None:
    answer = twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=[entry(entity, name, *values)])
    assert answer["errorEntries"] == []


def history(twinmaker, **arguments: object) -> dict:
    period = {"startTime": "2026-03-01T00:00:00Z", "endTime": "2026-03-02T00:00:00Z"}
    return twinmaker.get_property_value_history(workspaceId=WORKSPACE, **{**period, **arguments})


def of(entity: str, *names: str) -> dict:
    return {"entityId": entity, "componentName": "drive", "selectedProperties": list(names)}


def values(answer: dict, number: int = 0) -> list:
    return [(of["time"], *of["value"].values()) for of in answer["propertyValues"][number]["values"]]


def test_what_is_put_is_in_the_history(twinmaker, machine):
    entity = machine()
    put(twinmaker, entity, "speed", (at(2), {"doubleValue": 2.5}), (at(1), {"doubleValue": 1.5}))
    answer = history(twinmaker, **of(entity, "speed", "count"))
    [speed, count] = answer["propertyValues"]
    reference = {"entityId": entity, "componentName": "drive"}
    assert speed["entityPropertyReference"] == {**reference, "propertyName": "speed"}
    assert [of["time"] for of in speed["values"]] == [at(1), at(2)]
    assert [of["value"] for of in speed["values"]] == [{"doubleValue": 1.5}, {"doubleValue": 2.5}]
    assert speed["values"][0]["timestamp"] == datetime.datetime.fromisoformat(at(1))
    assert (count["entityPropertyReference"]["propertyName"], count["values"]) == ("count", [])
    assert "nextToken" not in answer


def test_a_value_at_the_same_time_replaces_the_one_before(twinmaker, machine):
    entity = machine()
    put(twinmaker, entity, "count", (at(1), {"longValue": 1}))
    put(twinmaker, entity, "count", (at(1), {"longValue": 2}))
    assert values(history(twinmaker, **of(entity, "count"))) == [(at(1), 2)]


def test_the_start_is_excluded_the_end_included_and_both_may_be_deprecated_members(twinmaker, machine):
    entity = machine()
    put(twinmaker, entity, "count", *((at(minute), {"longValue": minute}) for minute in range(5)))
    found = history(twinmaker, **of(entity, "count"), startTime=at(1), endTime=at(3))
    assert [value for _, value in values(found)] == [2, 3]
    old = twinmaker.get_property_value_history(
        workspaceId=WORKSPACE,
        **of(entity, "count"),
        startDateTime=datetime.datetime.fromisoformat(at(1)),
        endDateTime=datetime.datetime.fromisoformat(at(3)),
    )
    assert old["propertyValues"] == found["propertyValues"]


def test_a_span_may_be_all_of_time_and_a_value_lies_where_nanoseconds_reach(twinmaker, machine):
    entity = machine()
    ends = [("1700-01-01T00:00:00Z", {"doubleValue": 1.0}), ("2250-01-01T00:00:00Z", {"doubleValue": 2.0})]
    put(twinmaker, entity, "speed", *ends)
    whole = {"startTime": "0001-01-01T00:00:00Z", "endTime": "9999-12-31T23:59:59.999Z"}
    answer = history(twinmaker, **{**of(entity, "speed"), **whole})
    assert values(answer) == [(time, value["doubleValue"]) for time, value in ends]
    # Halfway between.
    middle = {"startTime": "1975-01-01T00:00:00Z", "endTime": "1975-01-01T00:00:00Z"}
    linear = {"interpolationType": "LINEAR", "intervalInSeconds": 1}
    answer = history(twinmaker, **{**of(entity, "speed"), **middle}, interpolation=linear)
    assert values(answer) == [(middle["startTime"], pytest.approx(1.5, abs=1e-5))]
    for far in ("2263-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"):
        wrong = [entry(entity, "speed", (far, {"doubleValue": 1.0}))]
        [errors] = twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=wrong)["errorEntries"]
        message = errors["errors"][0]["errorMessage"]
        assert message.startswith(f'time is "{far}", but must be between 1677-09-21T00:12:43')


def test_timestamps_may_be_put_in_seconds(twinmaker, machine):
    entity = machine()
    of_entry = entry(entity, "count")
    of_entry["propertyValues"] = [
        {"timestamp": datetime.datetime.fromisoformat(at(7)), "value": {"longValue": 7}},
        {"time": "2026-03-01T10:08:00.123456789Z", "value": {"longValue": 8}},
    ]
    assert twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=[of_entry])["errorEntries"] == []
    assert values(history(twinmaker, **of(entity, "count"))) == [(at(7), 7), ("2026-03-01T10:08:00.123456789Z", 8)]


def test_order_and_pages_of_each_property(twinmaker, machine):
    entity = machine()
    put(twinmaker, entity, "count", *((at(minute), {"longValue": minute}) for minute in range(5)))
    put(twinmaker, entity, "speed", *((at(minute), {"doubleValue": minute}) for minute in range(2)))
    query = {**of(entity, "count", "speed"), "orderByTime": "DESCENDING", "maxResults": 2}
    first = history(twinmaker, **query)
    assert [value for _, value in values(first)] == [4, 3]
    assert [value for _, value in values(first, 1)] == [1.0, 0.0]
    second = history(twinmaker, **query, nextToken=first["nextToken"])
    assert [value for _, value in values(second)] == [2, 1]
    assert len(second["propertyValues"]) == 1
    third = history(twinmaker, **query, nextToken=second["nextToken"])
    assert [value for _, value in values(third)] == [0]
    assert "nextToken" not in third


def test_a_token_belongs_to_its_query(twinmaker, machine, refused):
    entity = machine()
    put(twinmaker, entity, "count", (at(1), {"longValue": 1}), (at(2), {"longValue": 2}))
    token = history(twinmaker, **of(entity, "count"), maxResults=1)["nextToken"]
    other = {"workspaceId": WORKSPACE, **of(entity, "count"), "orderByTime": "DESCENDING", "nextToken": token}
    code, status, message = refused(twinmaker.get_property_value_history, **other)
    assert (code, status) == ("ValidationException", 400)
    assert "nextToken" in message


def test_filters_on_values_and_on_other_properties(twinmaker, machine):
    entity = machine(note={"stringValue": "blue"})
    put(twinmaker, entity, "count", *((at(minute), {"longValue": minute}) for minute in range(5)))
    for operator, number, expected in [
        ("=", 2, [2]),
        ("!=", 2, [0, 1, 3, 4]),
        ("<", 2, [0, 1]),
        ("<=", 2, [0, 1, 2]),
        (">", 2, [3, 4]),
        (">=", 2, [2, 3, 4]),
    ]:
        only = [{"propertyName": "count", "operator": operator, "value": {"longValue": number}}]
        found = values(history(twinmaker, **of(entity, "count"), propertyFilters=only))
        assert [value for _, value in found] == expected, operator
    by_type = {"componentTypeId": MACHINE, "entityId": entity, "selectedProperties": ["count"]}
    for note, expected in [("blue", 1), ("red", 0)]:
        only = [{"propertyName": "note", "operator": "=", "value": {"stringValue": note}}]
        assert len(history(twinmaker, **by_type, propertyFilters=only)["propertyValues"]) == expected


def test_linear_interpolation(twinmaker, machine):
    entity = machine()
    put(twinmaker, entity, "speed", (at(0), {"doubleValue": 0.0}), (at(2), {"doubleValue": 4.0}))
    put(twinmaker, entity, "count", (at(0), {"longValue": 0}), (at(2), {"longValue": 3}))
    regular = {"interpolationType": "LINEAR", "intervalInSeconds": 30}
    query = {"startTime": at(0, 30), "endTime": at(3), "interpolation": regular}
    found = history(twinmaker, **of(entity, "speed", "count"), **query)
    assert values(found) == [(at(0, 30), 1.0), (at(1), 2.0), (at(1, 30), 3.0), (at(2), 4.0)]
    assert [value for _, value in values(found, 1)] == [1, 2, 2, 3]
    query["orderByTime"] = "DESCENDING"
    assert [value for _, value in values(history(twinmaker, **of(entity, "speed"), **query))] == [4.0, 3.0, 2.0, 1.0]


def test_a_history_by_component_type_goes_over_entities_and_heirs(twinmaker, machine):
    one = machine("heirs-1")
    other = machine("heirs-2", "com.example.values.press")
    for number, entity in enumerate([one, other]):
        put(twinmaker, entity, "count", ("2026-05-01T00:00:01Z", {"longValue": number}))
    answer = history(
        twinmaker,
        componentTypeId=MACHINE,
        selectedProperties=["count"],
        startTime="2026-05-01T00:00:00Z",
        endTime="2026-05-02T00:00:00Z",
    )
    found = {
        of["entityPropertyReference"]["entityId"]: of["values"][0]["value"]
        for of in answer["propertyValues"]
        if of["values"]
    }
    assert found == {one: {"longValue": 0}, other: {"longValue": 1}}


def test_wrong_histories_are_refused(twinmaker, machine, refused):
    entity = machine()
    whole = {"workspaceId": WORKSPACE, **of(entity, "speed")}
    for change, code, said in [
        ({"selectedProperties": ["heat"]}, "ValidationException", "has no property heat"),
        ({"selectedProperties": ["maker"]}, "ValidationException", "is no time series"),
        ({"selectedProperties": ["speed", "speed"]}, "ValidationException", "has speed twice"),
        ({"startTime": at(2), "endTime": at(1)}, "ValidationException", "is behind endTime"),
        ({"startTime": "yesterday at ten o'clock"}, "ValidationException", "no time of ISO 8601"),
        ({"entityId": "nothing"}, "ResourceNotFoundException", "nothing"),
        ({"componentName": "nothing"}, "ResourceNotFoundException", "nothing"),
        ({"componentName": None}, "ValidationException", "must be set"),
        ({"interpolation": {"interpolationType": "LINEAR"}}, "ValidationException", "intervalInSeconds is absent"),
        (
            {
                "selectedProperties": ["state"],
                "startTime": at(1),
                "interpolation": {"interpolationType": "LINEAR", "intervalInSeconds": 1},
            },
            "ValidationException",
            "no number",
        ),
        (
            {
                "startTime": "1971-01-01T00:00:00Z",
                "endTime": "2200-01-01T00:00:00Z",
                "interpolation": {"interpolationType": "LINEAR", "intervalInSeconds": 1},
            },
            "ValidationException",
            "100000000 are the most",
        ),
        (
            {"propertyFilters": [{"propertyName": "speed", "operator": "~", "value": {"doubleValue": 1.0}}]},
            "ValidationException",
            "operator is ~",
        ),
        (
            {"propertyFilters": [{"propertyName": "heat", "operator": "=", "value": {"doubleValue": 1.0}}]},
            "ValidationException",
            "propertyFilters[0]",
        ),
    ]:
        arguments = {name: value for name, value in {**whole, **change}.items() if value is not None}
        found, _, message = refused(twinmaker.get_property_value_history, **arguments)
        assert (found, said in message) == (code, True), message


def test_wrong_values_are_told_one_by_one_and_right_ones_are_kept(twinmaker, machine):
    entity = machine()
    entries = [
        entry(entity, "speed", (at(1), {"doubleValue": 1.0}), (at(2), {"stringValue": "fast"})),
        entry(entity, "state", (at(1), {"stringValue": "HALF"})),
        entry(entity, "maker", (at(1), {"stringValue": "Acme"})),
        entry(entity, "heat", (at(1), {"doubleValue": 1.0})),
        entry("nothing", "speed", (at(1), {"doubleValue": 1.0})),
        entry(entity, "count", (at(1), {"longValue": 1})),
    ]
    entries[0]["propertyValues"].append({"value": {"doubleValue": 3.0}})
    answer = twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=entries)
    errors = [entry["errors"] for entry in answer["errorEntries"]]
    assert [[error["errorCode"] for error in of] for of in errors] == [
        ["ValidationException", "ValidationException"],
        ["ValidationException"],
        ["ValidationException"],
        ["ResourceNotFoundException"],
        ["ResourceNotFoundException"],
    ]
    assert "doubleValue must be set" in errors[0][0]["errorMessage"]
    assert errors[0][0]["entry"]["propertyValues"] == [{"time": at(2), "value": {"stringValue": "fast"}}]
    assert "time must be set" in errors[0][1]["errorMessage"]
    assert "allowed values" in errors[1][0]["errorMessage"]
    assert "no time series" in errors[2][0]["errorMessage"]
    assert values(history(twinmaker, **of(entity, "speed"))) == [(at(1), 1.0)]
    assert values(history(twinmaker, **of(entity, "count"))) == [(at(1), 1)]


def test_an_external_id_names_a_component(twinmaker, machine):
    entity = machine(key={"stringValue": "K-42"})
    reference = {"externalIdProperty": {"key": "K-42"}, "propertyName": "count"}
    of_entry = {"entityPropertyReference": reference, "propertyValues": [{"time": at(1), "value": {"longValue": 5}}]}
    assert twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=[of_entry])["errorEntries"] == []
    assert values(history(twinmaker, **of(entity, "count"))) == [(at(1), 5)]
    reference["externalIdProperty"] = {"key": "K-43"}
    [wrong] = twinmaker.batch_put_property_values(workspaceId=WORKSPACE, entries=[of_entry])["errorEntries"]
    assert wrong["errors"][0]["errorCode"] == "ValidationException"


def test_an_entity_that_is_made_anew_has_no_values(twinmaker, machine):
    entity = machine()
    put(twinmaker, entity, "count", (at(1), {"longValue": 1}))
    twinmaker.delete_entity(workspaceId=WORKSPACE, entityId=entity)
    machine()
    assert values(history(twinmaker, **of(entity, "count"))) == []


def test_property_values_are_static_default_or_the_latest(twinmaker, machine, refused):
    entity = machine(note={"stringValue": "blue"})
    put(twinmaker, entity, "count", (at(2), {"longValue": 2}), (at(1), {"longValue": 1}))
    answer = twinmaker.get_property_value(workspaceId=WORKSPACE, **of(entity, "maker", "note", "count", "speed"))
    found = {name: of["propertyValue"] for name, of in answer["propertyValues"].items()}
    assert found == {
        "maker": {"stringValue": "Acme"},
        "note": {"stringValue": "blue"},
        "count": {"longValue": 2},
    }
    reference = {"entityId": entity, "componentName": "drive", "propertyName": "note"}
    assert answer["propertyValues"]["note"]["propertyReference"] == reference
    by_type = twinmaker.get_property_value(
        workspaceId=WORKSPACE, componentTypeId=MACHINE, selectedProperties=["maker", "note"]
    )
    assert by_type["propertyValues"] == {
        "maker": {"propertyReference": {"propertyName": "maker"}, "propertyValue": {"stringValue": "Acme"}}
    }
    of_entity = {"componentTypeId": MACHINE, "entityId": entity, "selectedProperties": ["note"]}
    found = twinmaker.get_property_value(workspaceId=WORKSPACE, **of_entity)["propertyValues"]
    assert found["note"]["propertyReference"] == reference
    code, _, message = refused(twinmaker.get_property_value, workspaceId=WORKSPACE, **of(entity, "heat"))
    assert (code, "has no property heat" in message) == ("ValidationException", True)


def test_a_property_group_is_a_table(twinmaker, machine, refused):
    entity = machine(
        names={"listValue": [{"stringValue": name} for name in ("c", "a", "b")]},
        heats={"listValue": [{"doubleValue": heat} for heat in (3.0, 1.0, 2.0)]},
    )
    whole = {"workspaceId": WORKSPACE, **of(entity, "names", "heats"), "propertyGroupName": "table"}

    def table(**conditions: object) -> list:
        answer = twinmaker.get_property_value(**whole, **({"tabularConditions": conditions} if conditions else {}))
        [rows] = answer["tabularPropertyValues"]
        return [(row["names"]["stringValue"], row["heats"]["doubleValue"]) for row in rows]

    assert table() == [("c", 3.0), ("a", 1.0), ("b", 2.0)]
    assert table(orderBy=[{"propertyName": "names", "order": "DESCENDING"}]) == [("c", 3.0), ("b", 2.0), ("a", 1.0)]
    warm = {"propertyName": "heats", "operator": ">=", "value": {"doubleValue": 2.0}}
    assert table(propertyFilters=[warm], orderBy=[{"propertyName": "heats"}]) == [("b", 2.0), ("c", 3.0)]
    first = twinmaker.get_property_value(**whole, maxResults=2)
    second = twinmaker.get_property_value(**whole, maxResults=2, nextToken=first["nextToken"])
    assert [len(of["tabularPropertyValues"][0]) for of in (first, second)] == [2, 1]
    assert "nextToken" not in second
    for change, said in [
        ({"propertyGroupName": "other"}, "no property group other"),
        ({"selectedProperties": ["note"]}, "has no property note"),
        ({"tabularConditions": {"orderBy": [{"propertyName": "note"}]}}, "has no property note"),
    ]:
        code, _, message = refused(twinmaker.get_property_value, **{**whole, **change})
        assert (code, said in message) == ("ValidationException", True)
    conditions = {"orderBy": [{"propertyName": "names"}]}
    call = {"workspaceId": WORKSPACE, **of(entity, "names"), "tabularConditions": conditions}
    assert "propertyGroupName must be set" in refused(twinmaker.get_property_value, **call)[2]


def test_values_survive_a_restart(start, tmp_path):
    account = start("--data", str(tmp_path / "data"))
    client = account.twinmaker
    client.create_workspace(workspaceId="kept", role="arn:aws:iam::123456789012:role/R", s3Location="arn:aws:s3:::b")
    series = {"dataType": {"type": "DOUBLE"}, "isTimeSeries": True}
    client.create_component_type(workspaceId="kept", componentTypeId="type", propertyDefinitions={"speed": series})
    client.create_entity(
        workspaceId="kept", entityId="e1", entityName="e1", components={"drive": {"componentTypeId": "type"}}
    )
    value = entry("e1", "speed", (at(1), {"doubleValue": 1.0}))
    assert client.batch_put_property_values(workspaceId="kept", entries=[value])["errorEntries"] == []
    account.stop()
    account = start("--data", str(tmp_path / "data"))
    found = account.twinmaker.get_property_value(workspaceId="kept", **of("e1", "speed"))
    assert found["propertyValues"]["speed"]["propertyValue"] == {"doubleValue": 1.0}


def test_an_integer_has_32_bits(twinmaker, machine, refused):
    for number in (2**31, -(2**31) - 1):
        found, status, message = refused(
            twinmaker.batch_put_property_values,
            workspaceId=WORKSPACE,
            entries=[entry(machine(f"wide{number}"), "count", (at(1), {"integerValue": number}))],
        )
        assert (found, status) == ("SerializationException", 400)
        assert "Integer" in message
