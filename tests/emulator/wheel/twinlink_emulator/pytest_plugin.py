"""Fixtures for pytest, which finds them by itself once the package is installed.

- `twinlink_emulator`: one emulator for all tests of a run (of a worker, with pytest-xdist).
- `twinlink_account`: the same, with the account as it was at the start, for each test.
- `twinlink_environment`: that, and the variables by which clients that the tested code makes find it.

The emulator starts with the options of `twinlink_emulator_options` in pytest's settings, or of
`--twinlink-emulator-options` on its command line; without either, with an empty account.
"""

import shlex
from collections.abc import Iterator

import pytest

from twinlink_emulator.emulator import EMPTY_ACCOUNT, Emulator

_OPTIONS = "twinlink_emulator_options"
_HELP = f"options of the emulator that the tests share (without: {' '.join(EMPTY_ACCOUNT)})"
_START = {"name": "as it was when the tests started"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare what the emulator's options come from."""
    parser.addini(_OPTIONS, _HELP, type="args", default=list(EMPTY_ACCOUNT))
    group = parser.getgroup("twinlink-emulator")
    group.addoption("--twinlink-emulator-options", metavar="OPTIONS", dest=_OPTIONS, help=_HELP)


@pytest.fixture(scope="session")
def twinlink_emulator(pytestconfig: pytest.Config) -> Iterator[Emulator]:
    """One emulator for all tests, which share what is put: they keep apart by names."""
    given: str | None = pytestconfig.getoption(_OPTIONS)
    options: list[str] = pytestconfig.getini(_OPTIONS) if given is None else shlex.split(given)
    with Emulator(*options) as emulator:
        emulator.admin("POST", "snapshot", _START)
        yield emulator


@pytest.fixture
def twinlink_account(twinlink_emulator: Emulator) -> Emulator:
    """Give the shared emulator with the account as it was at the start, for each test.

    What other tests put is gone, and so are faults, planned answers, recorded requests and a clock that was set.
    """
    twinlink_emulator.admin("POST", "reset")
    twinlink_emulator.admin("POST", "restore", _START)
    return twinlink_emulator


@pytest.fixture
def twinlink_environment(twinlink_account: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """Give what `twinlink_account` gives, and set the environment's AWS variables to it for the time of the test."""
    for name in ("AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_SESSION_TOKEN", "AWS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in twinlink_account.environment().items():
        monkeypatch.setenv(name, value)
    return twinlink_account
