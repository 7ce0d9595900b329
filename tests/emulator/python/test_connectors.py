"""Connectors: functions in files of Python, and behind a server that answers AWS Lambda's Invoke."""

import json
import signal
import textwrap
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

WORKSPACE = "connected"
NAMES = ("reader", "by-type", "attributes", "writer", "schema")
AT = "2026-03-01T10:00:00Z"


def arn(name: str) -> str:
    return f"arn:aws:lambda:us-east-1:123456789012:function:{name}"


class Lambda(ThreadingHTTPServer):
    """What AWS SAM and LocalStack are to the emulator. Tests say what it answers."""

    def __init__(self) -> None:
        self.invocations: list[tuple[str, dict, dict]] = []
        self.answers: dict[str, object] = {}
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def events(self, name: str) -> list[dict]:
        return [event for of, event, _ in self.invocations if of == name]


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        name = self.path.split("/")[-2]
        assert self.path == f"/2015-03-31/functions/{name}/invocations"
        self.server.invocations.append((name, event, dict(self.headers)))
        answer = self.server.answers.get(name, {})
        status, headers, body = answer(event) if callable(answer) else (200, {}, answer)
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for header, value in headers.items():
            self.send_header(header, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def functions():
    server = Lambda()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture(scope="module")
def connected(functions):
    """An account whose functions are behind the server, and entities with connectors."""
    from conftest import Account

    options = [option for name in NAMES for option in ("--lambda", f"{arn(name)}={functions.url}")]
    account = Account("--lambda-seconds", "1", *options)
    build(account.twinmaker)
    yield account.twinmaker
    account.stop()


@pytest.fixture(autouse=True)
def plain(functions):
    functions.invocations.clear()
    functions.answers.clear()


def by(name: str) -> dict:
    return {"implementedBy": {"lambda": {"arn": arn(name)}}}


def series(kind: str = "DOUBLE", **more: object) -> dict:
    return {"dataType": {"type": kind}, "isTimeSeries": True, **more}


def build(client, name: str = "reader", writer: str = "writer") -> None:
    client.create_workspace(workspaceId=WORKSPACE, role="arn:aws:iam::123456789012:role/R", s3Location="arn:aws:s3:::b")
    text = {"type": "STRING"}
    client.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId="com.example.drive",
        propertyDefinitions={
            "key": {"dataType": text, "isExternalId": True},
            "speed": series(configuration={"column": "v"}),
            "count": series("LONG"),
            "plate": {"dataType": text, "isStoredExternally": True},
            "rows": {"dataType": text, "isStoredExternally": True},
        },
        propertyGroups={"table": {"groupType": "TABULAR", "propertyNames": ["rows"]}},
        functions={
            "dataReaderByEntity": by(name),
            "dataReaderByComponentType": by("by-type"),
            "attributePropertyValueReaderByEntity": by("attributes"),
            "dataWriter": by(writer),
        },
    )
    component = {"componentTypeId": "com.example.drive", "properties": {"key": {"value": {"stringValue": "K-1"}}}}
    client.create_entity(workspaceId=WORKSPACE, entityId="press", entityName="Press", components={"drive": component})


def reference(name: str = "speed", **more: object) -> dict:
    return {"entityId": "press", "componentName": "drive", "propertyName": name, **more}


def history_of(*values: dict, name: str = "speed", **more: object) -> dict:
    return {"propertyValues": [{"entityPropertyReference": reference(name), "values": list(values)}], **more}


OF_PRESS = {
    "workspaceId": WORKSPACE,
    "entityId": "press",
    "componentName": "drive",
    "selectedProperties": ["speed"],
    "startTime": "2026-03-01T00:00:00Z",
    "endTime": "2026-03-02T00:00:00.500Z",
}


def test_data_reader_by_entity_is_asked_as_the_guide_says(connected, functions):
    functions.answers["reader"] = history_of({"time": AT, "value": {"doubleValue": 1.5}})
    filters = [{"propertyName": "speed", "operator": ">", "value": {"doubleValue": 1.0}}]
    answer = connected.get_property_value_history(**OF_PRESS, propertyFilters=filters, maxResults=7)
    [found] = answer["propertyValues"]
    assert found["entityPropertyReference"] == reference()
    assert [(of["time"], of["value"]) for of in found["values"]] == [(AT, {"doubleValue": 1.5})]
    [(_, event, headers)] = functions.invocations
    assert headers["X-Amz-Invocation-Type".lower()] == "RequestResponse"
    properties = event.pop("properties")
    assert event == {
        "workspaceId": WORKSPACE,
        "entityId": "press",
        "componentName": "drive",
        "componentTypeId": "com.example.drive",
        "selectedProperties": ["speed"],
        "startTime": "2026-03-01T00:00:00Z",
        "endTime": "2026-03-02T00:00:00.500Z",
        "startDateTime": 1772323200,
        "endDateTime": 1772409600,
        "propertyFilters": filters,
        "maxResults": 7,
        "orderByTime": "ASCENDING",
    }
    assert properties["key"]["value"] == {"stringValue": "K-1"}
    definition = properties["speed"]["definition"]
    assert definition["configuration"] == {"column": "v"}
    assert definition["dataType"] == {"type": "DOUBLE"}
    flags = ("isTimeSeries", "isExternalId", "isFinal", "isImported", "isInherited", "isRequiredInEntity")
    assert [definition[flag] for flag in flags] == [True, False, False, False, False, False]


def test_interpolation_is_left_to_the_connector(connected, functions):
    functions.answers["reader"] = history_of()
    regular = {"interpolationType": "LINEAR", "intervalInSeconds": 60}
    connected.get_property_value_history(**OF_PRESS, interpolation=regular, orderByTime="DESCENDING")
    [event] = functions.events("reader")
    assert (event["interpolation"], event["orderByTime"]) == (regular, "DESCENDING")


def test_numbers_may_come_as_texts_and_times_in_seconds(connected, functions):
    functions.answers["reader"] = history_of(
        {"timestamp": 1772359200, "value": {"doubleValue": "588.168"}},
        {"time": "2026-03-01T10:00:01Z", "value": {"doubleValue": 2, "stringValue": None}},
    )
    [found] = connected.get_property_value_history(**OF_PRESS)["propertyValues"]
    assert [(of["time"], of["value"]["doubleValue"]) for of in found["values"]] == [
        (AT, 588.168),
        ("2026-03-01T10:00:01Z", 2.0),
    ]


def test_tokens_of_connectors_are_sealed(connected, functions, refused):
    functions.answers["reader"] = lambda event: (200, {}, history_of(**({} if "nextToken" in event else more)))
    more = {"nextToken": "offset=25;table=secret"}
    first = connected.get_property_value_history(**OF_PRESS)
    assert "secret" not in first["nextToken"]
    second = connected.get_property_value_history(**OF_PRESS, nextToken=first["nextToken"])
    assert "nextToken" not in second
    assert [event.get("nextToken") for event in functions.events("reader")] == [None, "offset=25;table=secret"]
    other = {**OF_PRESS, "selectedProperties": ["count"]}
    code, _, message = refused(connected.get_property_value_history, **other, nextToken=first["nextToken"])
    assert (code, "nextToken" in message) == ("ValidationException", True)
    assert refused(connected.get_property_value_history, **OF_PRESS, nextToken="b2Zmc2V0")[0] == "ValidationException"


def test_data_reader_by_component_type_and_external_ids(connected, functions):
    functions.answers["by-type"] = {
        "propertyValues": [
            {
                "entityPropertyReference": {"externalIdProperty": {"key": "K-1"}, "propertyName": "count"},
                "values": [{"time": AT, "value": {"longValue": 3}}],
            }
        ]
    }
    period = {name: OF_PRESS[name] for name in ("workspaceId", "startTime", "endTime")}
    answer = connected.get_property_value_history(
        **period, componentTypeId="com.example.drive", selectedProperties=["count"]
    )
    [found] = answer["propertyValues"]
    assert found["entityPropertyReference"] == reference("count", externalIdProperty={"key": "K-1"})
    [event] = functions.events("by-type")
    assert (event["componentTypeId"], "entityId" in event) == ("com.example.drive", False)
    assert event["properties"]["speed"]["definition"]["configuration"] == {"column": "v"}


def test_an_abstract_type_asks_the_connectors_of_its_heirs(connected, functions):
    connected.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId="com.example.alarm",
        extendsFrom=["com.amazon.iottwinmaker.alarm.basic"],
        functions={"dataReader": by("by-type")},
    )
    alarm = {"componentTypeId": "com.example.alarm", "properties": {"alarm_key": {"value": {"stringValue": "A-1"}}}}
    connected.create_entity(workspaceId=WORKSPACE, entityId="alarmed", entityName="a1", components={"alarm": alarm})
    functions.answers["by-type"] = {
        "propertyValues": [
            {
                "entityPropertyReference": {
                    "externalIdProperty": {"alarm_key": "A-1"},
                    "propertyName": "alarm_status",
                },
                "values": [{"time": AT, "value": {"stringValue": "ACTIVE"}}],
            }
        ]
    }
    period = {name: OF_PRESS[name] for name in ("workspaceId", "startTime", "endTime")}
    answer = connected.get_property_value_history(
        **period, componentTypeId="com.amazon.iottwinmaker.alarm.basic", selectedProperties=["alarm_status"]
    )
    [found] = answer["propertyValues"]
    assert found["entityPropertyReference"]["entityId"] == "alarmed"
    [event] = functions.events("by-type")
    assert event["componentTypeId"] == "com.example.alarm"


def test_attributes_and_latest_values(connected, functions):
    value = {"propertyReference": reference("plate"), "propertyValue": {"stringValue": "AC-7"}}
    functions.answers["attributes"] = {"propertyValues": {"plate": value}}
    functions.answers["reader"] = history_of({"time": AT, "value": {"doubleValue": 2.5}})
    names = ["plate", "speed", "key"]
    answer = connected.get_property_value(
        workspaceId=WORKSPACE, entityId="press", componentName="drive", selectedProperties=names
    )
    found = {name: of["propertyValue"] for name, of in answer["propertyValues"].items()}
    assert found == {"plate": {"stringValue": "AC-7"}, "speed": {"doubleValue": 2.5}, "key": {"stringValue": "K-1"}}
    [event] = functions.events("attributes")
    assert (event["selectedProperties"], event["entityId"]) == (["plate"], "press")
    assert event["properties"]["plate"]["definition"]["isStoredExternally"] is True
    [event] = functions.events("reader")
    assert (event["maxResults"], event["orderByTime"]) == (1, "DESCENDING")


def test_tables_of_connectors(connected, functions):
    functions.answers["attributes"] = {
        "tabularPropertyValues": [[{"rows": {"stringValue": "one"}}, {"rows": {"stringValue": "two"}}]],
        "nextToken": "page-2",
    }
    conditions = {"orderBy": [{"propertyName": "rows", "order": "ASCENDING"}]}
    query = {
        "workspaceId": WORKSPACE,
        "entityId": "press",
        "componentName": "drive",
        "selectedProperties": ["rows"],
        "propertyGroupName": "table",
        "tabularConditions": conditions,
    }
    answer = connected.get_property_value(**query)
    assert answer["tabularPropertyValues"][0][1] == {"rows": {"stringValue": "two"}}
    connected.get_property_value(**query, nextToken=answer["nextToken"])
    events = functions.events("attributes")
    assert [event.get("nextToken") for event in events] == [None, "page-2"]
    assert (events[0]["tabularConditions"], events[0]["propertyGroupName"]) == (conditions, "table")


def test_data_writer_and_its_errors(connected, functions):
    entries = [
        {
            "entityPropertyReference": reference(name),
            "propertyValues": [{"time": AT, "value": {kind: number}} for number in (1, 2)],
        }
        for name, kind in [("speed", "doubleValue"), ("count", "longValue")]
    ]
    entries[0]["propertyValues"].append({"time": AT, "value": {"stringValue": "fast"}})
    wrong = {"entryId": "press", "entityPropertyReference": reference("count"), "propertyValues": []}
    error = {"errorCode": "409", "errorMessage": "Conflict value at same timestamp", "entry": wrong}
    functions.answers["writer"] = {"errorEntries": [{"errors": [error]}]}
    answer = connected.batch_put_property_values(workspaceId=WORKSPACE, entries=entries)
    [event] = functions.events("writer")
    assert set(event) == {"workspaceId", "properties", "entries"}
    assert set(event["properties"]["press"]) == {"key", "speed", "count", "plate", "rows"}
    assert [of["entryId"] for of in event["entries"]] == ["press", "press"]
    assert event["entries"][0]["entityPropertyReference"] == reference()
    assert event["entries"][0]["propertyValues"] == [
        {"time": AT, "timestamp": 1772359200, "value": {"doubleValue": number}} for number in (1, 2)
    ]
    [of_speed, of_count] = [of["errors"] for of in answer["errorEntries"]]
    assert [of["errorCode"] for of in of_speed] == ["ValidationException"]
    assert of_count == [{**error, "entry": {"entityPropertyReference": reference("count"), "propertyValues": []}}]
    functions.answers["writer"] = None
    assert connected.batch_put_property_values(workspaceId=WORKSPACE, entries=entries[1:])["errorEntries"] == []


def test_a_writer_that_fails_is_told_for_each_entry(connected, functions):
    functions.answers["writer"] = lambda _: (200, {"X-Amz-Function-Error": "Unhandled"}, {"errorMessage": "full"})
    entry = {
        "entityPropertyReference": reference(),
        "propertyValues": [{"time": AT, "value": {"doubleValue": 1.0}}],
    }
    [found] = connected.batch_put_property_values(workspaceId=WORKSPACE, entries=[entry])["errorEntries"]
    [error] = found["errors"]
    assert error["errorCode"] == "ConnectorFailureException"
    assert error["errorMessage"].endswith("failed: it failed: full")


def exception(_: dict) -> tuple:
    report = {"errorType": "KeyError", "errorMessage": "'no such column'", "stackTrace": []}
    return 200, {"X-Amz-Function-Error": "Unhandled"}, report


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (exception, "it raised KeyError: 'no such column'"),
        # AWS's runtime interface emulator does not send the header.
        ({"errorType": "KeyError", "errorMessage": "'x'"}, "it raised KeyError: 'x'"),
        (lambda _: (502, {}, b"down"), "answered 502 Bad Gateway: down"),
        (lambda _: (200, {}, b"{"), "its answer is no JSON"),
        ([], "the answer is no structure: []"),
        ({}, "the answer has no propertyValues"),
        ({"propertyValues": [{"values": []}]}, "propertyValues[0] has no entityPropertyReference"),
        (history_of(name="count"), "propertyName is count, which was not asked for"),
        (
            history_of({"time": AT, "value": {"longValue": 1}}),
            "values[0].value has longValue, but the data type is DOUBLE",
        ),
        (history_of({"time": "10 o'clock", "value": {"doubleValue": 1}}), "values[0].time is no time"),
        (history_of({"value": {"doubleValue": 1}}), "values[0] has neither time nor timestamp"),
        (
            {"propertyValues": [{"entityPropertyReference": reference(entityId="oven"), "values": []}]},
            'it answers for entityId "oven", but component drive of entity press was asked for',
        ),
    ],
)
def test_wrong_answers_tell_what_is_wrong_and_where(connected, functions, refused, answer, said):
    functions.answers["reader"] = answer
    code, status, message = refused(connected.get_property_value_history, **OF_PRESS)
    assert (code, status) == ("ConnectorFailureException", 424)
    assert said in message
    assert "dataReaderByEntity of component type com.example.drive" in message


def test_a_slow_connector_times_out_and_nobody_else_waits(connected, functions, refused):
    def slow(_: dict) -> tuple:
        time.sleep(3)
        return 200, {}, history_of()

    functions.answers["reader"] = slow
    seen = []
    thread = threading.Thread(target=lambda: seen.append(refused(connected.get_property_value_history, **OF_PRESS)))
    started = time.monotonic()
    thread.start()
    connected.get_workspace(workspaceId=WORKSPACE)
    assert time.monotonic() - started < 0.9
    thread.join()
    [(code, status, message)] = seen
    assert (code, status) == ("ConnectorTimeoutException", 424)
    assert "gave no answer within 1 s" in message


@pytest.fixture
def initialized(connected):
    """A component type whose components get their properties from a function."""
    name = "com.example.initialized"
    known = connected.list_component_types(workspaceId=WORKSPACE, maxResults=200)["componentTypeSummaries"]
    if name not in [of["componentTypeId"] for of in known]:
        connected.create_component_type(
            workspaceId=WORKSPACE,
            componentTypeId=name,
            propertyDefinitions={"asset": {"dataType": {"type": "STRING"}, "isExternalId": True}},
            functions={
                "schemaInitializer": {**by("schema"), "scope": "ENTITY", "requiredProperties": ["asset"]},
                "dataReader": by("reader"),
            },
        )
    return name


def test_a_schema_initializer_gives_a_component_its_properties(connected, functions, initialized):
    functions.answers["schema"] = {
        "properties": {
            "heat": {
                "definition": {
                    "dataType": {"type": "DOUBLE", "unitOfMeasure": "%"},
                    "configuration": {"column": "heat"},
                    "isTimeSeries": True,
                }
            },
            "colour": {"definition": {"dataType": {"type": "STRING"}}, "value": {"stringValue": "blue"}},
        }
    }
    component = {"componentTypeId": initialized, "properties": {"asset": {"value": {"stringValue": "A-7"}}}}
    connected.create_entity(workspaceId=WORKSPACE, entityId="oven", entityName="Oven", components={"c": component})
    [event] = functions.events("schema")
    assert (event["workspaceId"], event["entityId"], event["componentName"]) == (WORKSPACE, "oven", "c")
    assert event["properties"]["asset"]["value"] == {"stringValue": "A-7"}
    entity = connected.get_entity(workspaceId=WORKSPACE, entityId="oven")
    assert entity["status"]["state"] == "ACTIVE"
    properties = entity["components"]["c"]["properties"]
    assert properties["heat"]["definition"]["isImported"] is True
    assert properties["heat"]["definition"]["dataType"] == {"type": "DOUBLE", "unitOfMeasure": "%"}
    assert properties["colour"]["value"] == {"stringValue": "blue"}
    # What was imported can be read, and what is no longer imported goes.
    reference = {"entityId": "oven", "componentName": "c", "propertyName": "heat"}
    values = [{"time": AT, "value": {"doubleValue": 1.0}}]
    functions.answers["reader"] = {"propertyValues": [{"entityPropertyReference": reference, "values": values}]}
    query = {**OF_PRESS, "entityId": "oven", "componentName": "c", "selectedProperties": ["heat"]}
    assert connected.get_property_value_history(**query)["propertyValues"][0]["values"][0]["value"]
    [event] = functions.events("reader")
    assert event["properties"]["heat"]["definition"]["configuration"] == {"column": "heat"}
    del functions.answers["schema"]["properties"]["heat"]
    update = {"propertyUpdates": {"asset": {"value": {"stringValue": "A-8"}}}}
    connected.update_entity(workspaceId=WORKSPACE, entityId="oven", componentUpdates={"c": update})
    properties = connected.get_entity(workspaceId=WORKSPACE, entityId="oven")["components"]["c"]["properties"]
    assert set(properties) == {"asset", "colour"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (exception, "it raised KeyError: 'no such column'"),
        ({}, "the answer has no properties"),
        ({"properties": {"a b": {}}}, "properties.a b is no name of a property"),
        (
            {"properties": {"heat": {"definition": {"dataType": {"type": "NUMBER"}}}}},
            "properties.heat.definition.dataType.type is NUMBER, which is no data type",
        ),
        ({"properties": {"heat": {"definition": {"unit": "K"}}}}, "properties.heat.definition.unit is no member"),
        ({"properties": {"heat": {}}}, "properties.heat has neither definition nor value"),
        (
            {"properties": {"heat": {"definition": {"isTimeSeries": True}}}},
            "components.c.properties.heat.definition.dataType must be set",
        ),
        (
            {"properties": {"heat": {"definition": {"dataType": {"type": "LONG"}}, "value": {"stringValue": "1"}}}},
            "has stringValue, but the data type is LONG",
        ),
    ],
)
def test_an_initializer_that_fails_puts_the_entity_into_error(connected, functions, initialized, answer, said):
    functions.answers["schema"] = answer
    component = {"componentTypeId": initialized, "properties": {"asset": {"value": {"stringValue": "A-9"}}}}
    made = connected.create_entity(workspaceId=WORKSPACE, entityName="Failed", components={"c": component})
    assert made["state"] == "CREATING"
    entity = {"workspaceId": WORKSPACE, "entityId": made["entityId"]}
    status = connected.get_entity(**entity)["status"]
    assert status["state"] == "ERROR"
    assert said in status["error"]["message"]
    functions.answers["schema"] = {"properties": {}}
    update = {"propertyUpdates": {"asset": {"value": {"stringValue": "A-10"}}}}
    connected.update_entity(**entity, componentUpdates={"c": update})
    assert connected.get_entity(**entity)["status"] == {"state": "ACTIVE"}
    connected.delete_entity(**entity)


def test_an_initializer_waits_for_its_required_properties(connected, functions, initialized):
    connected.create_entity(
        workspaceId=WORKSPACE, entityId="later", entityName="Later", components={"c": {"componentTypeId": initialized}}
    )
    assert functions.events("schema") == []
    functions.answers["schema"] = {"properties": {}}
    update = {"propertyUpdates": {"asset": {"value": {"stringValue": "A-7"}}}}
    connected.update_entity(workspaceId=WORKSPACE, entityId="later", componentUpdates={"c": update})
    assert len(functions.events("schema")) == 1


def test_a_schema_initializer_gives_a_component_type_its_properties(connected, functions):
    functions.answers["schema"] = {
        "properties": {
            "heat": {"definition": {"dataType": {"type": "DOUBLE"}, "isTimeSeries": True}},
            "colour": {"definition": {"dataType": {"type": "STRING"}, "defaultValue": {"stringValue": "blue"}}},
        }
    }
    model = {"dataType": {"type": "STRING"}, "defaultValue": {"stringValue": "M-1"}}
    connected.create_component_type(
        workspaceId=WORKSPACE,
        componentTypeId="com.example.model",
        propertyDefinitions={"model": model},
        functions={
            "schemaInitializer": {**by("schema"), "scope": "WORKSPACE"},
            "dataReader": by("reader"),
        },
    )
    [event] = functions.events("schema")
    assert set(event) == {"workspaceId", "properties"}
    assert event["properties"]["model"]["value"] == {"stringValue": "M-1"}
    found = connected.get_component_type(workspaceId=WORKSPACE, componentTypeId="com.example.model")
    assert (found["isSchemaInitialized"], found["status"]["state"]) == (True, "ACTIVE")
    assert found["propertyDefinitions"]["heat"]["isImported"] is True
    assert found["propertyDefinitions"]["colour"]["defaultValue"] == {"stringValue": "blue"}
    functions.answers["schema"] = exception
    connected.update_component_type(workspaceId=WORKSPACE, componentTypeId="com.example.model", description="new")
    found = connected.get_component_type(workspaceId=WORKSPACE, componentTypeId="com.example.model")
    assert found["status"]["state"] == "ERROR"
    assert "no such column" in found["status"]["error"]["message"]


PYTHON = """
    import os, time

    print("loading")
    calls = 0

    def handler(event, context):
        global calls
        calls += 1
        print("asked", event["selectedProperties"])
        what = event["properties"]["key"]["value"]["stringValue"]
        if what == "raise":
            raise LookupError("no such sensor")
        if what == "exit":
            os._exit(3)
        if what == "sleep":
            time.sleep(60)
        if what == "nan":
            return {"propertyValues": float("nan")}
        assert context.function_name == "reader" and 0 < context.get_remaining_time_in_millis() <= 1000
        reference = {name: event[name] for name in ("entityId", "componentName")}
        reference["propertyName"] = event["selectedProperties"][0]
        values = [{"time": event["startTime"], "value": {"doubleValue": float(calls)}}]
        pid = open(os.environ["PID_FILE"], "w")
        pid.write(str(os.getpid()))
        return {"propertyValues": [{"entityPropertyReference": reference, "values": values}]}
"""


def test_a_file_of_python_is_a_function(start, tmp_path, refused, monkeypatch):
    file = tmp_path / "connector.py"
    file.write_text(textwrap.dedent(PYTHON))
    monkeypatch.setenv("PID_FILE", str(tmp_path / "pid"))
    account = start("--lambda-seconds", "1", "--lambda", f"{arn('reader')}=python:{file}:handler")
    client = account.twinmaker
    build(client)

    def read() -> float:
        [found] = client.get_property_value_history(**OF_PRESS)["propertyValues"]
        return found["values"][0]["value"]["doubleValue"]

    # One process stays for all calls.
    assert [read(), read()] == [1.0, 2.0]
    process = int((tmp_path / "pid").read_text())
    for what, code, said in [
        ("raise", "ConnectorFailureException", "it raised LookupError: no such sensor"),
        ("nan", "ConnectorFailureException", "it raised ValueError"),
        ("exit", "ConnectorFailureException", "its process ended before it answered"),
        ("sleep", "ConnectorTimeoutException", "gave no answer within 1 s"),
    ]:
        component = {"propertyUpdates": {"key": {"value": {"stringValue": what}}}}
        client.update_entity(workspaceId=WORKSPACE, entityId="press", componentUpdates={"drive": component})
        found, _, message = refused(client.get_property_value_history, **OF_PRESS)
        assert (found, said in message) == (code, True), message
    component = {"propertyUpdates": {"key": {"value": {"stringValue": "K-1"}}}}
    client.update_entity(workspaceId=WORKSPACE, entityId="press", componentUpdates={"drive": component})
    # What ended and what was too slow is replaced.
    assert read() == 1.0
    assert not alive(process)
    last = int((tmp_path / "pid").read_text())
    assert alive(last)
    account.stop()
    assert not alive(last)


def alive(process: int) -> bool:
    """Whether a process is still there a second later."""
    for _ in range(40):
        status = Path(f"/proc/{process}/stat")
        if not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return False
        time.sleep(0.025)
    return True


def test_python_ends_with_an_emulator_that_is_killed(start, tmp_path, monkeypatch):
    file = tmp_path / "connector.py"
    file.write_text(textwrap.dedent(PYTHON))
    monkeypatch.setenv("PID_FILE", str(tmp_path / "pid"))
    account = start("--lambda-seconds", "1", "--lambda", f"{arn('reader')}=python:{file}:handler")
    build(account.twinmaker)
    account.twinmaker.get_property_value_history(**OF_PRESS)
    process = int((tmp_path / "pid").read_text())
    account.emulator.process.send_signal(signal.SIGKILL)
    account.emulator.process.wait()
    account.stop = lambda: None
    assert not alive(process)


def test_a_file_that_cannot_be_loaded_and_a_function_that_nobody_told_of(start, tmp_path, refused):
    account = start("--lambda", f"{arn('reader')}=python:{tmp_path / 'none.py'}:handler")
    build(account.twinmaker)
    code, _, message = refused(account.twinmaker.get_property_value_history, **OF_PRESS)
    assert (code, "it raised FileNotFoundError" in message) == ("ConnectorFailureException", True)
    period = {name: OF_PRESS[name] for name in ("workspaceId", "startTime", "endTime")}
    query = {**period, "componentTypeId": "com.example.drive", "selectedProperties": ["speed"]}
    code, _, message = refused(account.twinmaker.get_property_value_history, **query)
    assert (code, "start it with --lambda" in message) == ("ConnectorFailureException", True)


def test_two_calls_at_once_have_a_process_each(start, tmp_path):
    file = tmp_path / "connector.py"
    file.write_text(
        textwrap.dedent("""
            import time

            def handler(event, context):
                time.sleep(0.6)
                return {"propertyValues": []}
        """)
    )
    account = start("--lambda-seconds", "5", "--lambda", f"{arn('reader')}=python:{file}:handler")
    build(account.twinmaker)
    account.twinmaker.get_property_value_history(**OF_PRESS)
    started = time.monotonic()
    threads = [threading.Thread(target=account.twinmaker.get_property_value_history, kwargs=OF_PRESS) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - started < 1.7
