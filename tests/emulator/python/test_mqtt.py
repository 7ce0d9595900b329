"""The MQTT broker with clients that nobody here wrote: Paho's and mosquitto's."""

import shutil
import socket
import ssl
import subprocess
from urllib.parse import urlsplit

import paho.mqtt.client as paho
import pytest
from mqtt_clients import PATIENCE, Client, signed_path
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

VERSIONS = [paho.MQTTv311, paho.MQTTv5]


@pytest.fixture(scope="module")
def broker(start_once):
    return start_once("--mqtt-port", "0").emulator


@pytest.mark.parametrize("websocket", [False, True])
@pytest.mark.parametrize("version", VERSIONS)
def test_messages_come_by_every_way(broker, version, websocket):
    with Client(broker, "to", version, websocket=websocket) as to, Client(broker, "from", version) as sender:
        assert to.subscribe("plant/+/alarm", "plant/#") == [1, 1]
        for number in range(300):
            sender.publish(f"plant/{number}/alarm", b"x" * number)
        messages = [to.message() for _ in range(300)]
        assert [(message.topic, len(message.payload), message.qos) for message in messages] == [
            (f"plant/{number}/alarm", number, 1) for number in range(300)
        ]
        sender.publish("plant/large", b"x" * 131_072)
        assert to.message().payload == b"x" * 131_072


def test_a_websocket_needs_the_right_signature(broker):
    wrong = paho.Client(paho.CallbackAPIVersion.VERSION2, transport="websockets")
    wrong.ws_set_options(path=signed_path(broker, "wrong"))
    address = urlsplit(broker.endpoint)
    with pytest.raises(Exception, match="handshake"):
        wrong.connect(address.hostname, address.port)


def test_properties_are_passed_on(broker):
    properties = Properties(PacketTypes.PUBLISH)
    properties.UserProperty = [("line", "7"), ("line", "8")]
    properties.ContentType = "text/plain"
    properties.ResponseTopic = "answers"
    properties.CorrelationData = b"\x00\x01"
    properties.PayloadFormatIndicator = 1
    with Client(broker, "to") as to, Client(broker, "from") as sender:
        to.subscribe("a")
        sender.publish("a", "b", properties=properties)
        assert to.message().properties.json() == properties.json()


def test_a_session_is_resumed(broker):
    Client(broker, "resumed", expiry=60).stop()
    with Client(broker, "resumed", expiry=60) as away:
        assert away.flags.session_present
        away.subscribe("kept")
    with Client(broker, "from") as sender:
        for number in range(500):
            sender.publish("kept", str(number))
    with Client(broker, "resumed", expiry=60) as back:
        assert [int(back.message().payload) for _ in range(500)] == list(range(500))


def test_a_client_id_is_taken_over(broker):
    with Client(broker, "same") as first, Client(broker, "same"):
        assert first.disconnected.wait(PATIENCE)
        assert first.reason == "Session taken over"


def test_a_connect_is_refused_on_request(broker):
    broker.admin("POST", "mqtt", {"fault": "refuse_connects", "reason": 135, "times": 1})
    refused = Client(broker, "refused")
    assert str(refused.connected) == "Not authorized"
    refused.stop()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_device_comes_with_a_certificate_that_was_made_for_it(start, tmp_path, version):
    account = start("--tls", str(tmp_path), "--mqtt-port", "0")
    iot = account.client("iot")
    made = iot.create_keys_and_certificate(setAsActive=True)
    certificate, key = (tmp_path / name for name in ("device.pem", "device.key"))
    certificate.write_text(made["certificatePem"])
    key.write_text(made["keyPair"]["PrivateKey"])
    iot.create_thing(thingName="press-7")
    iot.attach_thing_principal(thingName="press-7", principal=made["certificateArn"])
    with Client(account.emulator, "press-7", version, pair=(certificate, key)) as device:
        device.subscribe("plant/#")
        device.publish("plant/7/alarm", "hot")
        assert device.message().payload == b"hot"
        iot.update_certificate(certificateId=made["certificateId"], newStatus="INACTIVE")
        assert device.disconnected.wait(PATIENCE)
    context = ssl.create_default_context(cafile=account.emulator.ca_file)
    context.load_cert_chain(certificate, key)
    address = urlsplit(account.emulator.mqtt)
    with (
        socket.create_connection((address.hostname, address.port), PATIENCE) as plain,
        pytest.raises(ssl.SSLError, match=r"(?i)revoked"),
        context.wrap_socket(plain, server_hostname="localhost") as refused,
    ):
        # In TLS 1.3 the client is told after it believes to be in.
        refused.recv(1)


@pytest.mark.skipif(shutil.which("mosquitto_sub") is None, reason="mosquitto's clients are not installed")
@pytest.mark.parametrize("version", ["mqttv311", "mqttv5"])
def test_mosquittos_clients_talk(broker, version):
    address = urlsplit(broker.mqtt)
    place = ["-h", address.hostname, "-p", str(address.port), "-V", version, "-q", "1"]
    subprocess.run(["mosquitto_pub", *place, "-t", f"m/{version}", "-r", "-m", "kept"], check=True, timeout=PATIENCE)
    command = ["mosquitto_sub", *place, "-t", f"m/{version}/#", "-C", "1", "-F", "%t %p %r", "-W", "9"]
    heard = subprocess.run(command, check=True, capture_output=True, text=True, timeout=2 * PATIENCE)
    assert heard.stdout == f"m/{version} kept 1\n"
