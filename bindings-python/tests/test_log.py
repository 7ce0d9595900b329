"""What the core says reaches Python's ``logging``."""

import asyncio
import logging
import time

import pytest
import twinlink
from conftest import SECRET_ACCESS_KEY

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


def test_a_filter_that_raises_is_heard_but_hides_no_error(connect, emulator):
    class Broken(logging.Filter):
        def filter(self, record):
            raise RuntimeError(record.getMessage())

    broken = Broken()
    logging.getLogger("twinlink").addFilter(broken)
    try:
        with pytest.raises(RuntimeError, match="answered"):
            connect(log_level="debug").twinmaker.list_workspaces().page()
        emulator.inject({"fault": "throttle", "times": 2})
        with pytest.raises(twinlink.ThrottledError):
            connect(log_level="debug", max_attempts=2).twinmaker.list_workspaces().page()
    finally:
        logging.getLogger("twinlink").removeFilter(broken)
