"""What the tests share: a running emulator, and connectors to it."""

import pytest
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from mosquitto import Mosquitto
from mqtt_common import CREDENTIALS


@pytest.fixture(scope="session")
def running_emulator():
    sizes = ("--workspaces", "60", "--asset-models", "120", "--portals", "60", "--projects-per-portal", "60")
    emulator = Emulator(*sizes, "--seed", "1")
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def emulator(running_emulator):
    running_emulator.reset()
    yield running_emulator
    running_emulator.reset()


@pytest.fixture
def connect(emulator):
    """Make connectors to the emulator; they are closed at the end."""
    import twinlink

    made = []

    def make(**settings):
        credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        defaults = {
            "region": emulator.region,
            "endpoint_url": emulator.endpoint,
            "credentials": credentials,
            "max_backoff": 0.05,
        }
        connector = twinlink.Connector(**(defaults | settings))
        made.append(connector)
        return connector

    yield make
    for connector in made:
        connector.close()


@pytest.fixture
def broker(tmp_path):
    # It changes its user when it is started by root.
    for folder in (tmp_path, *list(tmp_path.parents)[:3]):
        folder.chmod(0o777 if folder == tmp_path else 0o755)
    broker = Mosquitto(tmp_path)
    yield broker
    broker.kill()


@pytest.fixture
def aws():
    import twinlink

    with twinlink.Connector(region="us-east-1", credentials=CREDENTIALS) as connector:
        yield connector
