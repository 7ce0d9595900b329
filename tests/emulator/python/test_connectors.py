"""Connectors: what functions are asked, and what they may answer."""

import threading
import time

import pytest
from connectors import AT, OF_PRESS, WORKSPACE, by, exception, history_of, reference


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


def test_a_token_is_no_longer_than_the_models_say(connected, functions, refused):
    more = {"nextToken": "x" * 13_000}
    functions.answers["reader"] = lambda event: (200, {}, history_of(**({} if "nextToken" in event else more)))
    first = connected.get_property_value_history(**OF_PRESS)
    assert "nextToken" not in connected.get_property_value_history(**OF_PRESS, nextToken=first["nextToken"])
    more["nextToken"] = "x" * 3_000_000
    code, _, message = refused(connected.get_property_value_history, **OF_PRESS)
    assert code == "ConnectorFailureException"
    assert "nextToken" in message
    assert "17880 are the most" in message


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
        (
            history_of({"time": "10 o'clock", "value": {"doubleValue": 1}}),
            'values[0].time is "10 o\'clock", which is no time',
        ),
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
