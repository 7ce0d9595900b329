"""An emulator of an empty account, and AWS's own client for both services."""

import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from bulk_imports import Site
from connectors import NAMES, Lambda, arn, build

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "bindings-python" / "tests"))
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator

EMPTY = {"--workspaces": "0", "--asset-models": "0", "--portals": "0"}
CONFIG = Config(inject_host_prefix=False, retries={"total_max_attempts": 1}, parameter_validation=False)


class Account:
    """A running emulator with an empty account, but for what the arguments ask for."""

    def __init__(self, *arguments: str) -> None:
        empty = [part for option, none in EMPTY.items() if option not in arguments for part in (option, none)]
        self.emulator = Emulator(*empty, *arguments, odd=False)
        self.sitewise = self.client("iotsitewise")
        self.twinmaker = self.client("iottwinmaker")

    def client(self, service: str):
        return boto3.client(
            service,
            region_name=self.emulator.region,
            endpoint_url=self.emulator.endpoint,
            aws_access_key_id=ACCESS_KEY_ID,
            aws_secret_access_key=SECRET_ACCESS_KEY,
            verify=self.emulator.ca_file,
            config=CONFIG,
        )

    def admin(self, method: str, path: str, document: object = None) -> object:
        return self.emulator.admin(method, path, document)

    def stop(self) -> None:
        assert self.emulator.stop() == 0


@contextmanager
def accounts():
    """What starts accounts with options of their own; they are stopped at the end."""
    started = []

    def start(*arguments: str) -> Account:
        started.append(Account(*arguments))
        return started[-1]

    yield start
    for account in started:
        account.stop()


@pytest.fixture(scope="module")
def account():
    """One account for the tests of a module: they keep apart by names."""
    account = Account()
    yield account
    account.stop()


@pytest.fixture(scope="module")
def start_once():
    """Start accounts for all tests of a module."""
    with accounts() as start:
        yield start


@pytest.fixture(scope="module")
def site(start_once, tmp_path_factory):
    """An account with buckets for the tests of a module."""
    return Site(start_once, tmp_path_factory.mktemp("bulk"))


@pytest.fixture
def alias():
    """An alias that nothing has."""
    return f"/press/{uuid4()}"


@pytest.fixture
def start():
    """Start accounts with options of their own."""
    with accounts() as start:
        yield start


@pytest.fixture
def sitewise(account):
    return account.sitewise


@pytest.fixture
def twinmaker(account):
    return account.twinmaker


@pytest.fixture
def iot(account):
    return account.client("iot")


@pytest.fixture
def refused():
    """What a call is refused with: code, status, and message."""

    def refused(call, **arguments) -> tuple[str, int, str]:
        with pytest.raises(ClientError) as error:
            call(**arguments)
        response = error.value.response
        return (
            response["Error"]["Code"],
            response["ResponseMetadata"]["HTTPStatusCode"],
            response["Error"]["Message"],
        )

    return refused


@pytest.fixture(scope="module")
def lambdas():
    """A server for the functions of connectors."""
    server = Lambda()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def functions(lambdas):
    """The server, which was asked nothing yet and has no answers."""
    lambdas.invocations.clear()
    lambdas.answers.clear()
    return lambdas


@pytest.fixture(scope="module")
def connected(lambdas):
    """A client of an account whose functions are behind the server, and entities with connectors."""
    options = [option for name in NAMES for option in ("--lambda", f"{arn(name)}={lambdas.url}")]
    account = Account("--lambda-seconds", "1", *options)
    build(account.twinmaker)
    yield account.twinmaker
    account.stop()
