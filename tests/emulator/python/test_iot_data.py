"""The data plane of AWS IoT: shadows by HTTP and MQTT alike, messages, and connections."""

import json
import threading

import pytest
from mqtt_clients import PATIENCE, Client

UTF_8 = "Unsupported documented encoding; supported encoding is UTF-8"


@pytest.fixture(scope="module")
def plant(start_once):
    return start_once("--mqtt-port", "0")


@pytest.fixture(scope="module")
def data(plant):
    return plant.client("iot-data")


def read(response):
    return json.loads(response["payload"].read())


def state(**sections):
    return json.dumps({"state": sections})


def test_a_shadow_is_updated_read_and_deleted(data, refused):
    thing = {"thingName": "press"}
    accepted = read(data.update_thing_shadow(**thing, payload=state(desired={"speed": 2}, reported={"speed": 1})))
    assert (accepted["version"], accepted["state"]["desired"]) == (1, {"speed": 2})
    data.update_thing_shadow(**thing, payload=state(reported={"speed": 1, "on": True}))
    document = read(data.get_thing_shadow(**thing))
    assert document["state"] == {
        "desired": {"speed": 2},
        "reported": {"speed": 1, "on": True},
        "delta": {"speed": 2},
    }
    assert (document["version"], document["metadata"]["desired"]["speed"].keys()) == (2, {"timestamp"})
    conflict = json.dumps({"state": {}, "version": 1})
    assert refused(data.update_thing_shadow, **thing, payload=conflict) == (
        "ConflictException",
        409,
        "Version conflict",
    )
    assert read(data.delete_thing_shadow(**thing))["version"] == 2
    missing = ("ResourceNotFoundException", 404, "No shadow exists with name: 'press'")
    assert refused(data.get_thing_shadow, **thing) == missing
    assert refused(data.delete_thing_shadow, **thing) == missing
    assert read(data.update_thing_shadow(**thing, payload=state(desired={})))["version"] == 3


@pytest.mark.parametrize(
    ("payload", "refusal"),
    [
        (b"", ("InvalidRequestException", 400, "Invalid JSON")),
        (b"{}", ("InvalidRequestException", 400, "Missing required node: state")),
        (b"\xff", ("UnsupportedDocumentEncodingException", 415, UTF_8)),
        (b" " * 8193, ("RequestEntityTooLargeException", 413, "The payload exceeds the maximum size allowed")),
    ],
)
def test_a_mistaken_update_is_refused(data, refused, payload, refusal):
    assert refused(data.update_thing_shadow, thingName="mistaken", payload=payload) == refusal


def test_a_version_is_forgotten_two_days_after_the_shadow(plant, data):
    thing = {"thingName": "forgotten"}
    versions = []
    for seconds in (0, 47 * 3600, 49 * 3600):
        plant.admin("POST", "clock", {"advance_seconds": seconds})
        versions.append(read(data.update_thing_shadow(**thing, payload=state(desired={"a": 1})))["version"])
        data.delete_thing_shadow(**thing)
    assert versions == [1, 2, 1]
    plant.admin("POST", "clock", {})


def test_named_shadows_are_listed_page_by_page(data):
    thing = {"thingName": "many"}
    data.update_thing_shadow(**thing, payload=state(desired={"a": 1}))
    for number in range(5):
        data.update_thing_shadow(**thing, shadowName=f"part-{number}", payload=state(desired={"a": number}))
    data.delete_thing_shadow(**thing, shadowName="part-0")
    first = data.list_named_shadows_for_thing(**thing, pageSize=3)
    rest = data.list_named_shadows_for_thing(**thing, pageSize=3, nextToken=first["nextToken"])
    assert first["results"] + rest["results"] == [f"part-{number}" for number in range(1, 5)]
    assert "nextToken" not in rest
    assert first["timestamp"] > 0
    assert read(data.get_thing_shadow(**thing, shadowName="part-3"))["state"]["desired"] == {"a": 3}


@pytest.mark.parametrize("name", [None, "motor"])
def test_devices_have_the_same_shadow_by_mqtt(plant, data, name):
    topic = "$aws/things/pump/shadow" + (f"/name/{name}" if name else "")
    shadow = {"thingName": "pump"} | ({"shadowName": name} if name else {})
    with Client(plant.emulator, "pump") as device:
        device.subscribe(f"{topic}/#")

        def ask(request, document):
            device.publish(f"{topic}/{request}", json.dumps(document))

        def heard():
            message = device.message()
            return message.topic.removeprefix(f"{topic}/"), json.loads(message.payload)

        ask("get", {"clientToken": "t0"})
        called = "pump" + (f"~{name}" if name else "")
        kind, rejected = heard()
        assert (kind, rejected.pop("timestamp") > 0) == ("get/rejected", True)
        assert rejected == {"code": 404, "message": f"No shadow exists with name: '{called}'", "clientToken": "t0"}

        ask("update", {"state": {"reported": {"on": False}}, "clientToken": "t1"})
        kind, accepted = heard()
        assert (kind, accepted["state"], accepted["clientToken"]) == (
            "update/accepted",
            {"reported": {"on": False}},
            "t1",
        )
        kind, documents = heard()
        assert (kind, documents["current"]["version"]) == ("update/documents", 1)

        data.update_thing_shadow(**shadow, payload=state(desired={"on": True}))
        assert heard()[0] == "update/accepted"
        kind, delta = heard()
        assert (kind, delta["state"], delta["version"]) == ("update/delta", {"on": True}, 2)
        assert heard()[0] == "update/documents"

        ask("get", {})
        assert heard()[1]["state"] == read(data.get_thing_shadow(**shadow))["state"]
        ask("update", {"state": {}, "version": 9, "clientToken": "t2"})
        kind, rejected = heard()
        assert (kind, rejected["code"], rejected["clientToken"]) == ("update/rejected", 409, "t2")
        ask("delete", {"clientToken": "t3"})
        kind, deleted = heard()
        assert (kind, deleted["version"], deleted["clientToken"]) == ("delete/accepted", 2, "t3")
        device.publish(f"{topic}/update", "{")
        assert heard()[1]["message"] == "Invalid JSON"
        ask("update", {"state": {"reported": {"on": True}}})
        assert [heard()[0] for _ in range(2)] == ["update/accepted", "update/documents"]
        data.delete_thing_shadow(**shadow)
        kind, deleted = heard()
        assert (kind, deleted["version"]) == ("delete/accepted", 3)


def test_messages_are_published_and_retained(plant, data, refused):
    with Client(plant.emulator, "listener") as listener:
        listener.subscribe("lines/#")
        data.publish(
            topic="lines/7/state",
            qos=1,
            retain=True,
            payload=b"\x00on",
            userProperties=[{"line": "7"}],
            payloadFormatIndicator="UTF8_DATA",
            contentType="text/plain",
            responseTopic="answers",
            correlationData="AAE=",
            messageExpiry=100,
        )
        message = listener.message()
        assert (message.topic, message.payload, message.qos) == ("lines/7/state", b"\x00on", 1)
        assert message.properties.json() == {
            "PayloadFormatIndicator": 1,
            "MessageExpiryInterval": 100,
            "ContentType": "text/plain",
            "ResponseTopic": "answers",
            "CorrelationData": "0001",
            "UserProperty": [("line", "7")],
        }
    kept = data.get_retained_message(topic="lines/7/state")
    assert (kept["payload"], kept["qos"], json.loads(kept["userProperties"])) == (b"\x00on", 1, [{"line": "7"}])
    data.publish(topic="lines/8/state", retain=True, payload=b"off")
    listed = data.list_retained_messages(maxResults=1)
    listed = listed["retainedTopics"] + data.list_retained_messages(nextToken=listed["nextToken"])["retainedTopics"]
    assert [(one["topic"], one["payloadSize"], one["qos"]) for one in listed] == [
        ("lines/7/state", 3, 1),
        ("lines/8/state", 3, 0),
    ]
    assert all(one["lastModifiedTime"] > 1_600_000_000_000 for one in listed)
    data.publish(topic="lines/8/state", retain=True)
    assert refused(data.get_retained_message, topic="lines/8/state")[:2] == ("ResourceNotFoundException", 404)
    assert refused(data.publish, topic="lines/#")[:2] == ("InvalidRequestException", 400)
    assert refused(data.publish, topic="$aws/events/a")[:2] == ("UnauthorizedException", 401)
    assert refused(data.publish, topic="a", userProperties=7)[:2] == ("InvalidRequestException", 400)


def test_a_shadow_is_updated_by_a_message_over_http(data):
    data.publish(topic="$aws/things/posted/shadow/update", payload=state(reported={"a": 1}))
    assert read(data.get_thing_shadow(thingName="posted"))["state"] == {"reported": {"a": 1}}


def test_connections_are_told_of_and_ended(plant, data, refused):
    with Client(plant.emulator, "told", expiry=60) as client:
        client.subscribe("b", "a/#")
        told = data.get_connection(clientId="told", includeSocketInformation=True)
        assert (told["clientId"], told["connected"], told["cleanSession"]) == ("told", True, False)
        assert (told["keepAliveDuration"], told["sessionExpiry"], told["sourceIp"]) == (60, 60, "127.0.0.1")
        subscriptions = data.list_subscriptions(clientId="told", maxResults=1)
        assert subscriptions["subscriptions"] == [{"topicFilter": "a/#", "qos": 1}]
        rest = data.list_subscriptions(clientId="told", nextToken=subscriptions["nextToken"])
        assert rest["subscriptions"] == [{"topicFilter": "b", "qos": 1}]
        data.delete_connection(clientId="told")
        assert client.disconnected.wait(PATIENCE)
        assert client.reason == "Administrative action"
    gone = data.get_connection(clientId="told")
    assert (gone["connected"], gone["disconnectReason"]) == (False, "API_INITIATED_DISCONNECT")
    data.delete_connection(clientId="told", cleanSession=True)
    for call in (data.get_connection, data.list_subscriptions, data.delete_connection):
        assert refused(call, clientId="told")[:2] == ("ResourceNotFoundException", 404)


def test_a_message_is_sent_to_one_client(plant, data, refused):
    with Client(plant.emulator, "one") as one, Client(plant.emulator, "other") as other:
        other.subscribe("for/#")
        sent = data.send_direct_message(clientId="one", topic="for/you", payload=b"x", confirmation=True, timeout=9)
        assert (sent["message"], one.message().payload) == ("OK", b"x")
        data.send_direct_message(clientId="one", topic="for/you", payload=b"y")
        assert (one.message().payload, other.received.empty()) == (b"y", True)
        plant.admin("POST", "mqtt", {"fault": "stop_answering", "client_id": "one"})
        late = refused(data.send_direct_message, clientId="one", topic="a", confirmation=True, timeout=1)
        assert late[:2] == ("GatewayTimeoutException", 504)
        plant.admin("DELETE", "mqtt")
    assert refused(data.send_direct_message, clientId="nobody", topic="a")[:2] == ("ResourceNotFoundException", 404)


def test_shadows_and_retained_messages_are_kept_over_a_restart(start, tmp_path):
    for is_there in (False, True):
        account = start("--data", str(tmp_path))
        data = account.client("iot-data")
        if not is_there:
            data.update_thing_shadow(thingName="press", payload=state(reported={"a": 1}))
            data.publish(topic="a", retain=True, payload=b"b", userProperties=[{"c": "d"}])
            account.emulator.stop()
    assert read(data.get_thing_shadow(thingName="press"))["state"] == {"reported": {"a": 1}}
    assert json.loads(data.get_retained_message(topic="a")["userProperties"]) == [{"c": "d"}]


def test_one_shadow_is_updated_by_many_at_once(data):
    def update(number):
        for _ in range(20):
            data.update_thing_shadow(thingName="busy", payload=state(reported={str(number): number}))

    threads = [threading.Thread(target=update, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    document = read(data.get_thing_shadow(thingName="busy"))
    assert (document["version"], len(document["state"]["reported"])) == (80, 4)
