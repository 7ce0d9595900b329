"""AWS's IoT Device SDK beside twinlink: messages and shadows through the emulator's broker, and through mosquitto."""

import queue
import socket
import sys
from pathlib import Path
from uuid import uuid4

import pytest
import twinlink
from aws_iot_sdk import by_certificate, by_websocket
from awscrt import mqtt5, mqtt_request_response
from awsiot import ServiceStreamOptions, V2ServiceException, iotshadow
from mqtt_exchange import PATIENCE, exchange
from secure_emulator import SecureEmulator, client

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
from certificates import Authority
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from mosquitto import Mosquitto

WAYS = ["certificate", "websocket"]
VERSIONS = [3, 5]
CREDENTIALS = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)


@pytest.fixture(scope="module")
def emulator(tmp_path_factory):
    emulator = SecureEmulator("--tls", str(tmp_path_factory.mktemp("tls")), "--mqtt-port", "0")
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture(scope="module")
def iot(emulator):
    return client(emulator, "iot", verify=emulator.ca_file)


@pytest.fixture
def device(iot):
    """The id, the certificate and the key of a thing."""
    made = iot.create_keys_and_certificate(setAsActive=True)
    thing = iot.create_thing(thingName=f"press-{uuid4()}")
    iot.attach_thing_principal(thingName=thing["thingName"], principal=made["certificateArn"])
    return made["certificateId"], made["certificatePem"], made["keyPair"]["PrivateKey"]


@pytest.fixture
def aws(emulator):
    settings = {"endpoint_url": emulator.endpoint, "ca_bundle": emulator.ca_file}
    with twinlink.Connector(region=emulator.region, credentials=CREDENTIALS, **settings) as connector:
        yield connector


def ours(aws, emulator, way, version, device):
    if way == "websocket":
        return aws.mqtt(version=version)
    certificate, key = (text.encode() for text in device[1:])
    return aws.mqtt(endpoint=emulator.mqtt, certificate=certificate, private_key=key, version=version)


def theirs(emulator, way, version, device):
    if way == "websocket":
        return by_websocket(version, emulator, f"sdk-{uuid4()}")
    return by_certificate(version, emulator.mqtt, emulator.ca_file, device[1:], f"sdk-{uuid4()}")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("way", WAYS)
def test_messages_go_both_ways(aws, emulator, device, way, version):
    with ours(aws, emulator, way, version, device) as own:
        sdk = theirs(emulator, way, version, device)
        exchange(own, sdk)
        sdk.stop()


def test_properties_of_mqtt_5_go_both_ways(aws, emulator, device):
    with ours(aws, emulator, "certificate", 5, device) as own:
        sdk = theirs(emulator, "certificate", 5, device)
        sdk.subscribe("questions")
        properties = {"content_type": "text/plain", "response_topic": "answers", "correlation_data": b"\x01"}
        users = [("line", "7"), ("line", "8")]
        own.publish("questions", "how?", payload_format_indicator=1, user_properties=users, **properties)
        question = sdk.messages.get(timeout=PATIENCE)
        assert (question.content_type, question.correlation_data_bytes) == ("text/plain", b"\x01")
        assert question.payload_format_indicator == mqtt5.PayloadFormatIndicator.AWS_MQTT5_PFI_UTF8
        assert [(user.name, user.value) for user in question.user_properties] == users
        answers = own.subscribe("answers")
        answers.confirmed()
        given = [mqtt5.UserProperty(*user) for user in users]
        sdk.publish(question.response_topic, b"so", correlation_data=b"\x01", user_properties=given)
        answer = answers.receive(PATIENCE)
        assert (answer.correlation_data, answer.user_properties) == (b"\x01", users)
        sdk.stop()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("way", WAYS)
def test_shadows_are_shared(aws, emulator, device, way, version):
    thing = f"pump-{uuid4()}"
    with ours(aws, emulator, way, version, device) as own:
        sdk = theirs(emulator, way, version, device)
        options = mqtt_request_response.ClientOptions(4, 2, PATIENCE)
        shadows = iotshadow.IotShadowClientV2(sdk.client, options)
        with pytest.raises(V2ServiceException) as missing:
            shadows.get_shadow(iotshadow.GetShadowRequest(thing_name=thing)).result(PATIENCE)
        assert missing.value.modeled_error.code == 404
        deltas, established = queue.Queue(), queue.Queue()
        stream = shadows.create_shadow_delta_updated_stream(
            iotshadow.ShadowDeltaUpdatedSubscriptionRequest(thing_name=thing),
            ServiceStreamOptions(deltas.put, established.put),
        )
        stream.open()
        established.get(timeout=PATIENCE)
        shadow = own.shadow(thing)
        updated = shadow.update(desired={"speed": 5})
        delta = deltas.get(timeout=PATIENCE)
        assert (delta.state, delta.version) == ({"speed": 5}, updated["version"])
        state = iotshadow.ShadowState(reported={"speed": 4})
        shadows.update_shadow(iotshadow.UpdateShadowRequest(thing_name=thing, state=state)).result(PATIENCE)
        assert shadow.get()["state"] == {"desired": {"speed": 5}, "reported": {"speed": 4}, "delta": {"speed": 5}}
        watched = shadow.watch()
        wanted = iotshadow.ShadowState(desired={"speed": 6})
        shadows.update_shadow(iotshadow.UpdateShadowRequest(thing_name=thing, state=wanted)).result(PATIENCE)
        assert next(iter(watched))["state"] == {"speed": 6}
        shadow.delete()
        sdk.stop()


@pytest.mark.parametrize("version", VERSIONS)
def test_both_are_sent_away_when_the_certificate_ends(aws, emulator, iot, device, version):
    own = ours(aws, emulator, "certificate", version, device)
    own.connected(PATIENCE)
    changes = own.changes()
    sdk = theirs(emulator, "certificate", version, device)
    iot.update_certificate(certificateId=device[0], newStatus="REVOKED")
    assert next(changes).connection == "lost"
    if version == 5:
        assert sdk.disconnected.get(timeout=PATIENCE).reason_code == mqtt5.DisconnectReasonCode.NOT_AUTHORIZED
    else:
        assert sdk.interrupted.wait(PATIENCE)
    refused = ours(aws, emulator, "certificate", version, device)
    with pytest.raises(twinlink.CredentialsError, match="does not take the client's certificate"):
        refused.connected(PATIENCE)
    with pytest.raises(Exception, match=r"(?i)tls|socket|unexpected"):
        theirs(emulator, "certificate", version, device)
    for each in (own, refused):
        each.close(0)
    sdk.stop()


@pytest.fixture
def mosquitto(tmp_path):
    """A broker that wants certificates of an authority: the broker, its URL, and the authority."""
    # It changes its user when it is started by root.
    for folder in (tmp_path, *list(tmp_path.parents)[:3]):
        folder.chmod(0o777 if folder == tmp_path else 0o755)
    authority = Authority("authority of the broker")
    server = authority.issue(hosts=["localhost"])
    files = {"cafile": authority.pem(), "certfile": server.certificates_pem(), "keyfile": server.key_pem()}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o644)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = [f"{name} {tmp_path / name}" for name in files]
    broker = Mosquitto(tmp_path, f"listener {port} 127.0.0.1", *settings, "require_certificate true")
    yield f"mqtts://localhost:{port}", tmp_path / "cafile", authority
    broker.kill()


@pytest.mark.parametrize("version", VERSIONS)
def test_messages_go_both_ways_through_mosquitto(mosquitto, version):
    url, trusted, authority = mosquitto
    own, pair = authority.issue(), authority.issue("rsa")
    with (
        twinlink.Connector(region="us-east-1", credentials=CREDENTIALS, ca_bundle=str(trusted)) as aws,
        aws.mqtt(
            endpoint=url, certificate=own.certificates_pem(), private_key=own.key_pem(), version=version
        ) as client,
    ):
        texts = [text.decode() for text in (pair.certificates_pem(), pair.key_pem())]
        sdk = by_certificate(version, url, trusted, texts, "sdk")
        exchange(client, sdk)
        sdk.stop()
