"""Clients of MQTT that AWS wrote: those of its IoT Device SDK, in both versions of the protocol."""

import queue
import sys
import threading
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from awscrt import auth, mqtt, mqtt5
from awsiot import mqtt5_client_builder, mqtt_connection_builder
from mqtt_exchange import PATIENCE

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY


class Message(NamedTuple):
    """A message of MQTT 3.1.1."""

    topic: str
    payload: bytes


class Sdk5:
    """A client of MQTT 5 that is connected."""

    builder = mqtt5_client_builder

    def __init__(self, build, **settings):
        self.messages = queue.Queue()
        self.disconnected = queue.Queue()
        connected = queue.Queue()
        self.client = build(
            on_publish_received=lambda data: self.messages.put(data.publish_packet),
            on_lifecycle_connection_success=lambda data: connected.put(None),
            on_lifecycle_connection_failure=lambda data: connected.put(data.exception),
            on_lifecycle_disconnection=lambda data: self.disconnected.put(data.disconnect_packet),
            on_lifecycle_stopped=lambda data: self.disconnected.put(None),
            **settings,
        )
        self.client.start()
        failure = connected.get(timeout=PATIENCE)
        if failure:
            self.client.stop()
            raise failure

    def subscribe(self, topic_filter):
        wanted = [mqtt5.Subscription(topic_filter, mqtt5.QoS.AT_LEAST_ONCE)]
        granted = self.client.subscribe(mqtt5.SubscribePacket(wanted)).result(PATIENCE).reason_codes
        assert granted == [mqtt5.SubackReasonCode.GRANTED_QOS_1]

    def publish(self, topic, payload, **properties):
        packet = mqtt5.PublishPacket(topic=topic, payload=payload, qos=mqtt5.QoS.AT_LEAST_ONCE, **properties)
        answer = self.client.publish(packet).result(PATIENCE).puback
        assert answer.reason_code in (mqtt5.PubackReasonCode.SUCCESS, mqtt5.PubackReasonCode.NO_MATCHING_SUBSCRIBERS)

    def message(self):
        """The next message."""
        return self.messages.get(timeout=PATIENCE)

    def stop(self):
        self.client.stop()
        while self.disconnected.get(timeout=PATIENCE):
            pass


class Sdk3:
    """A client of MQTT 3.1.1 that is connected."""

    builder = mqtt_connection_builder

    def __init__(self, build, **settings):
        self.messages = queue.Queue()
        self.interrupted = threading.Event()
        self.client = build(
            clean_session=True, on_connection_interrupted=lambda *_, **__: self.interrupted.set(), **settings
        )
        self.client.connect().result(PATIENCE)

    def subscribe(self, topic_filter):
        subscribed, _ = self.client.subscribe(topic_filter, mqtt.QoS.AT_LEAST_ONCE, self._heard)
        assert subscribed.result(PATIENCE)["qos"] == mqtt.QoS.AT_LEAST_ONCE

    def _heard(self, topic, payload, **_):
        self.messages.put(Message(topic, payload))

    def publish(self, topic, payload):
        published, _ = self.client.publish(topic, payload, mqtt.QoS.AT_LEAST_ONCE)
        published.result(PATIENCE)

    def message(self):
        """The next message."""
        return self.messages.get(timeout=PATIENCE)

    def stop(self):
        self.client.disconnect().result(PATIENCE)


SDKS = {3: Sdk3, 5: Sdk5}


def by_certificate(version, url, authority, pair, client_id):
    """A client that comes with a certificate and a key in PEM to a broker whose authority it is given."""
    sdk = SDKS[version]
    return sdk(
        sdk.builder.mtls_from_bytes,
        cert_bytes=pair[0].encode(),
        pri_key_bytes=pair[1].encode(),
        **_place(url, authority, client_id),
    )


def by_websocket(version, emulator, client_id):
    """A client that signs for a WebSocket of an emulator that speaks TLS."""
    sdk = SDKS[version]
    return sdk(
        sdk.builder.websockets_with_default_aws_signing,
        region=emulator.region,
        credentials_provider=auth.AwsCredentialsProvider.new_static(ACCESS_KEY_ID, SECRET_ACCESS_KEY),
        **_place(emulator.endpoint, emulator.ca_file, client_id),
    )


def _place(url, authority, client_id):
    port = urlsplit(url).port
    return {"endpoint": "localhost", "port": port, "ca_filepath": str(authority), "client_id": client_id}
