"""Clients of MQTT that nobody here wrote: Paho's."""

import queue
import threading
from urllib.parse import urlsplit

import paho.mqtt.client as paho
from botocore.auth import SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

PATIENCE = 10
"""Seconds after which something has gone wrong."""


class Client:
    """A client that is connected, in a thread of its own; with the files of a certificate and its key over TLS."""

    def __init__(self, emulator, client_id="", version=paho.MQTTv5, *, websocket=False, expiry=0, pair=None):
        self.received = queue.Queue()
        self.answers = queue.Queue()
        self.disconnected = threading.Event()
        self.reason = None
        transport = "websockets" if websocket else "tcp"
        self.paho = paho.Client(
            paho.CallbackAPIVersion.VERSION2, client_id=client_id, protocol=version, transport=transport
        )
        self.paho.on_message = lambda client, data, message: self.received.put(message)
        self.paho.on_connect = lambda client, data, flags, reason, properties: self.answers.put((flags, reason))
        self.paho.on_subscribe = lambda client, data, number, codes, properties: self.answers.put(codes)
        self.paho.on_disconnect = self._on_disconnect
        address = urlsplit(emulator.endpoint if websocket else emulator.mqtt)
        if pair:
            certificate, key = pair
            self.paho.tls_set(emulator.ca_file, str(certificate), str(key))
        if websocket:
            self.paho.ws_set_options(path=signed_path(emulator))
        properties = Properties(PacketTypes.CONNECT)
        properties.SessionExpiryInterval = expiry
        only_5 = {"clean_start": expiry == 0, "properties": properties} if version == paho.MQTTv5 else {}
        self.paho.connect(address.hostname, address.port, **only_5)
        self.paho.loop_start()
        self.flags, self.connected = self.answers.get(timeout=PATIENCE)

    def subscribe(self, *filters, qos=1):
        """Subscribe, and give what was granted."""
        self.paho.subscribe([(text, qos) for text in filters])
        return [code.value for code in self.answers.get(timeout=PATIENCE)]

    def publish(self, topic, payload, qos=1, **arguments):
        """Publish, and wait until it is acknowledged."""
        self.paho.publish(topic, payload, qos, **arguments).wait_for_publish(PATIENCE)

    def message(self):
        """The next message."""
        return self.received.get(timeout=PATIENCE)

    def stop(self):
        """Leave."""
        self.paho.disconnect()
        self.paho.loop_stop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def _on_disconnect(self, client, data, flags, reason, properties):
        self.reason = str(reason)
        # Paho would come back at once.
        client.disconnect()
        self.disconnected.set()


def signed_path(emulator, secret=SECRET_ACCESS_KEY):
    """The path of the WebSocket with its signature, as AWS's SDKs make it."""
    request = AWSRequest("GET", f"{emulator.endpoint}/mqtt")
    SigV4QueryAuth(Credentials(ACCESS_KEY_ID, secret), "iotdevicegateway", emulator.region).add_auth(request)
    return request.url.removeprefix(emulator.endpoint)
