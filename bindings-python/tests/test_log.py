"""What the core says reaches Python's ``logging``."""

import asyncio
import logging
import time

import pytest
import twinlink
from emulator import SECRET_ACCESS_KEY

THROTTLED_ONCE = {"fault": "throttle", "times": 1}


@pytest.fixture(autouse=True)
def heard(caplog):
    """Hear the logger ``twinlink``, whatever the level."""
    with caplog.at_level(1, "twinlink"):
        yield


def test_a_retry_and_the_answer_are_told(connect, emulator, caplog):
    emulator.inject(THROTTLED_ONCE)
    before = time.time()
    connect(log_level="debug").twinmaker.list_workspaces().page()
    retry, answer = caplog.records
    assert (retry.name, retry.levelno) == ("twinlink", logging.DEBUG)
    assert before <= retry.created <= answer.created <= time.time()
    assert retry.getMessage().startswith("retrying ")
    assert "ThrottlingException" in retry.getMessage()
    assert " attempt=1 " in retry.getMessage()
    assert answer.getMessage().startswith("answered operation=ListWorkspaces attempt=2 bytes=")
    assert " request_id=" in answer.getMessage()


def test_it_comes_with_errors_and_with_asyncio_too(connect, emulator, caplog):
    aws = connect(log_level="trace", max_attempts=2)
    emulator.inject({"fault": "throttle", "times": 2})
    with pytest.raises(twinlink.ThrottledError):
        aws.twinmaker.list_workspaces().page()
    assert [record.getMessage().split()[0] for record in caplog.records] == ["retrying"]
    caplog.clear()
    emulator.reset()
    asyncio.run(aws.twinmaker.list_workspaces().page_async())
    assert [record.getMessage().split()[0] for record in caplog.records] == ["answered"]
    aws.validate_credentials()
    aws.explain()


@pytest.mark.parametrize("level", [None, "warn", "off"])
def test_what_is_too_fine_is_not_told(connect, emulator, caplog, level):
    emulator.inject(THROTTLED_ONCE)
    connect(log_level=level).twinmaker.list_workspaces().page()
    assert caplog.records == []


def test_the_level_comes_from_the_environment(connect, caplog, monkeypatch):
    monkeypatch.setenv("TWINLINK_LOG_LEVEL", "Debug")
    aws = connect()
    aws.twinmaker.list_workspaces().page()
    assert len(caplog.records) == 1
    level = next(line for line in aws.explain().lines if line.name == "log_level")
    assert (level.value, level.origin) == ("debug", "TWINLINK_LOG_LEVEL")


def test_a_level_that_there_is_not_is_refused(connect):
    with pytest.raises(
        twinlink.ValidationError,
        match=r'^log_level must be off, error, warn, info, debug or trace, but is "loud"$',
    ):
        connect(log_level="loud")


def test_no_secret_is_told(connect, emulator, caplog):
    aws = connect(log_level="trace")
    for fault in ("throttle", "cut", "truncated_json", "expired_token"):
        emulator.inject({"fault": fault})
        with pytest.raises(twinlink.Error):
            aws.twinmaker.list_workspaces().page()
        emulator.reset()
    aws.sitewise.list_portals().page()
    assert len(caplog.records) > 4
    assert all(SECRET_ACCESS_KEY not in record.getMessage() for record in caplog.records)


class BrokenFilter(logging.Filter):
    def filter(self, record):
        raise RuntimeError(record.getMessage())


class BrokenHandler(logging.Handler):
    def emit(self, record):
        raise RuntimeError(record.getMessage())


@pytest.fixture(params=["filter", "handler"])
def broken(request):
    """Break the logger ``twinlink``, as programs may."""
    logger = logging.getLogger("twinlink")
    filter, handler = BrokenFilter(), BrokenHandler()
    logger.addFilter(filter) if request.param == "filter" else logger.addHandler(handler)
    yield
    logger.removeFilter(filter)
    logger.removeHandler(handler)


@pytest.mark.usefixtures("broken")
def test_a_log_that_raises_costs_no_page_and_hides_no_error(connect, emulator, capfd, monkeypatch):
    aws = connect(log_level="debug", max_attempts=2)
    assert len(list(aws.twinmaker.list_workspaces())) == 60
    assert len(asyncio.run(aws.twinmaker.list_workspaces().page_async()).items) == 25
    aws.validate_credentials()
    aws.explain()
    # As `logging` does about handlers that fail.
    said = capfd.readouterr().err
    assert said.count("--- Logging error ---") == said.count("RuntimeError: answered") == 4
    emulator.inject({"fault": "throttle", "times": 2})
    with pytest.raises(twinlink.ThrottledError):
        aws.twinmaker.list_workspaces().page()
    assert "RuntimeError: retrying" in capfd.readouterr().err
    monkeypatch.setattr(logging, "raiseExceptions", False)
    assert len(aws.twinmaker.list_workspaces().page().items) == 25
    assert capfd.readouterr().err == ""


@pytest.mark.usefixtures("broken")
def test_a_connector_opens_with_a_log_that_raises(connect, capfd):
    assert len(connect(danger_accept_any_certificate=True).twinmaker.list_workspaces().page().items) == 25
    assert "RuntimeError: TLS certificates are not verified" in capfd.readouterr().err
