"""Eclipse Paho beside twinlink: messages through the emulator's broker, and through mosquitto."""

import sys
from pathlib import Path
from types import SimpleNamespace

import paho.mqtt.client as paho
import pytest
import twinlink
from mqtt_exchange import exchange

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "emulator" / "python"))
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from mosquitto import Mosquitto
from mqtt_clients import Client

VERSIONS = {3: paho.MQTTv311, 5: paho.MQTTv5}


@pytest.fixture
def emulator():
    emulator = Emulator("--mqtt-port", "0")
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def mosquitto(tmp_path):
    # It changes its user when it is started by root.
    for folder in (tmp_path, *list(tmp_path.parents)[:3]):
        folder.chmod(0o777 if folder == tmp_path else 0o755)
    broker = Mosquitto(tmp_path)
    yield SimpleNamespace(endpoint=None, mqtt=broker.url)
    broker.kill()


@pytest.mark.parametrize("theirs", VERSIONS)
@pytest.mark.parametrize("own", VERSIONS)
@pytest.mark.parametrize("broker", ["emulator", "mosquitto"])
def test_messages_go_both_ways(request, broker, own, theirs):
    broker = request.getfixturevalue(broker)
    credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    with (
        twinlink.Connector(region="us-east-1", credentials=credentials) as aws,
        aws.mqtt(endpoint=broker.mqtt, version=own) as client,
        Client(broker, "paho", VERSIONS[theirs]) as other,
    ):
        exchange(client, other)
