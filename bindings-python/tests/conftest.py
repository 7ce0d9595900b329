"""What the tests share: a running emulator, and connectors to it."""

import pytest
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator


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
