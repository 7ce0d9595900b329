"""How MQTT clients end: with their handlers, with their connector, forgotten, with the program."""

import asyncio
import gc
import logging
import os
import subprocess
import sys
import threading
import warnings
from contextlib import nullcontext

import pytest
import twinlink
import twinlink.mqtt
from mqtt_common import CREDENTIALS, threads, until


class Working:
    """A handler that is at work until it may end."""

    def __init__(self) -> None:
        self.begun, self.may_end, self.ended = threading.Event(), threading.Event(), threading.Event()
        self.texts: list[str] = []

    def __call__(self, message) -> None:
        self.texts.append(message.text())
        self.begun.set()
        assert self.may_end.wait(30)
        self.ended.set()


def handling(subscription, handler) -> threading.Thread:
    thread = threading.Thread(target=subscription.handle, args=(handler,))
    thread.start()
    return thread


def rest(aws, broker, client_id: str) -> list[str]:
    """Give what the session of a client has still."""
    with aws.mqtt(endpoint=broker.url, client_id=client_id) as client:
        subscription = client.subscribe("work")
        client.publish("work", "last").wait(10)
        texts = []
        while (message := subscription.receive(20)).text() != "last":
            texts.append(message.text())
        message.done()
    return texts


@pytest.mark.parametrize("most", [1, 3])
def test_close_waits_for_handlers_at_work(aws, broker, most):
    handler = Working()
    with aws.mqtt(endpoint=broker.url, client_id="waits") as client:
        subscription = client.subscribe("work", max_in_flight=most)
        thread = handling(subscription, handler)
        subscription.confirmed()
        for text in ("1", "2"):
            client.publish("work", text).wait(10)
        assert handler.begun.wait(20)
        # What a handler sends while it ends is sent, too.
        threading.Timer(0.3, lambda: (client.publish("answers", "a", retain=True), handler.may_end.set())).start()
    assert handler.ended.is_set()
    thread.join(20)
    assert handler.texts == ["1"]
    assert rest(aws, broker, "waits") == ["2"]
    with aws.mqtt(endpoint=broker.url) as client:
        assert client.subscribe("answers").receive(10).text() == "a"


def test_what_a_handler_is_still_at_comes_again(aws, broker, caplog):
    handler = Working()
    client = aws.mqtt(endpoint=broker.url, client_id="still")
    client.connected()
    thread = handling(client.subscribe("work"), handler)
    client.publish("work", "1").wait(10)
    assert handler.begun.wait(20)
    with caplog.at_level(logging.WARNING, "twinlink"):
        client.close(0.2)
    assert "1 handler was at work" in caplog.text
    assert not handler.ended.is_set()
    handler.may_end.set()
    thread.join(20)
    assert rest(aws, broker, "still") == ["1"]


def test_a_handler_that_closes_its_client_does_not_wait_for_itself(aws, broker):
    client = aws.mqtt(endpoint=broker.url, client_id="itself")
    client.connected()
    subscription = client.subscribe("work")
    subscription.confirmed()
    client.publish("work", "1").wait(10)
    thread = handling(subscription, lambda message: client.close(3600))
    thread.join(20)
    assert not thread.is_alive()
    assert rest(aws, broker, "itself") == ["1"]


def test_close_waits_for_awaited_handlers(aws, broker):
    async def program() -> bool:
        has_ended = False
        begun = asyncio.Event()

        async def handler(message) -> None:
            nonlocal has_ended
            begun.set()
            await asyncio.sleep(0.3)
            has_ended = True

        async with twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as connector:
            client = connector.mqtt(endpoint=broker.url, client_id="awaited")
            await client.connected()
            subscription = client.subscribe("work")
            await subscription.confirmed_async()
            await client.publish("work", "1")
            handling = asyncio.ensure_future(subscription.handle_async(handler))
            await begun.wait()
            # Leaving the connector closes the client.
        await handling
        assert client.state.connection == "closed"
        return has_ended

    assert asyncio.run(asyncio.wait_for(program(), 60))
    assert rest(aws, broker, "awaited") == []


def test_tasks_that_never_began_give_their_messages_back(aws, broker):
    async def program() -> None:
        async with (
            twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as connector,
            connector.mqtt(endpoint=broker.url) as client,
        ):
            subscription = client.subscribe("work/#", max_in_flight=2)
            await subscription.confirmed_async()
            seen = []

            async def handler(message) -> None:
                seen.append(message.text())
                handling.cancel()
                await asyncio.sleep(30)

            for number in range(2):
                await client.publish(f"work/{number}", str(number))
            handling = asyncio.ensure_future(subscription.handle_async(handler))
            with pytest.raises(asyncio.CancelledError):
                await handling
            assert sorted([(await subscription.receive_async()).text() for _ in range(2)]) == ["0", "1"]

    asyncio.run(asyncio.wait_for(program(), 60))


@pytest.mark.parametrize("leave", ["close", "with"])
def test_a_connector_closes_its_clients_first(aws, broker, leave):
    with aws.mqtt(endpoint=broker.url) as watcher:
        received = watcher.subscribe("#")
        received.confirmed()
        connector = twinlink.Connector(region="us-east-1", credentials=CREDENTIALS)
        client = connector.mqtt(endpoint=broker.url, will=twinlink.mqtt.Will("gone", "lost"))
        client.connected()
        for number in range(500):
            client.publish("many", str(number))
        if leave == "close":
            connector.close()
            connector.close()
        else:
            with connector:
                pass
        assert [received.receive(10).text() for _ in range(500)] == [str(number) for number in range(500)]
        assert client.state.connection == "closed"
        # It has said good-bye: there is no last will.
        assert received.receive(0.3) is None


def test_what_a_connector_could_not_send_is_told(broker):
    broker.kill()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("twinlink.mqtt.DRAIN", 0.1)
        connector = twinlink.Connector(region="us-east-1", credentials=CREDENTIALS)
        client = connector.mqtt(endpoint=broker.url)
        client.publish("a", "b")
        with pytest.raises(twinlink.TimeoutError, match="1 message was not delivered"):
            connector.close()
        assert connector.closed
        assert client.state.connection == "closed"
        connector.close()


def told_with(error: BaseException, caplog, number: int) -> None:
    """What was lost is told beside the exception, and not after half a minute."""
    why = f"{number} messages were not delivered before the client was closed"
    assert f"{why}, because of an exception: {type(error).__name__}" in caplog.text
    if sys.version_info >= (3, 11):
        assert error.__notes__ == [f"MQTT: {why}"]


@pytest.fixture
def short_drain(monkeypatch):
    monkeypatch.setattr("twinlink.mqtt.DRAIN_AFTER_ERROR", 0.1)
    monkeypatch.setattr("twinlink.mqtt.DRAIN", 3600)


@pytest.mark.parametrize("leave", ["client", "connector"])
def test_an_exception_tells_what_was_lost(broker, caplog, short_drain, leave):
    def program() -> None:
        with twinlink.Connector(region="us-east-1", credentials=CREDENTIALS) as connector:
            client = connector.mqtt(endpoint=broker.url)
            with client if leave == "client" else nullcontext():
                client.connected()
                lose(client)

    def lose(client) -> None:
        broker.kill()
        until(lambda: client.state.connection == "lost")
        for _ in range(2):
            client.publish("a", "b")
        raise KeyError

    with pytest.raises(KeyError) as caught:
        program()
    told_with(caught.value, caplog, 2)


@pytest.mark.parametrize("leave", ["client", "connector"])
def test_an_exception_tells_what_was_lost_with_asyncio(broker, caplog, short_drain, leave):
    async def program() -> None:
        async with twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as connector:
            client = connector.mqtt(endpoint=broker.url)
            async with client if leave == "client" else nullcontext():
                await client.connected()
                broker.kill()
                while client.state.connection != "lost":
                    await asyncio.sleep(0.01)
                for _ in range(2):
                    client.publish("a", "b")
                raise KeyError

    with pytest.raises(KeyError) as caught:
        asyncio.run(asyncio.wait_for(program(), 60))
    told_with(caught.value, caplog, 2)


def test_what_could_not_be_sent_for_want_of_a_connection_is_told(broker, caplog):
    broker.kill()
    with twinlink.Connector(region="us-east-1", credentials=CREDENTIALS) as connector:
        client = connector.mqtt(endpoint=broker.url, first_connect_timeout=0.1)
        for _ in range(2):
            client.publish("a", "b")
        with pytest.raises(twinlink.TimeoutError, match="no connection") as caught, client:
            pass
    told_with(caught.value, caplog, 2)


def test_an_async_connector_is_closed_by_a_call_that_is_awaited(aws, broker):
    """As at the end of ``async with``: what waits is sent."""

    async def program() -> None:
        connector = twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS)
        client = connector.mqtt(endpoint=broker.url, will=twinlink.mqtt.Will("gone", "lost"))
        await client.connected()
        for number in range(500):
            client.publish("many", str(number))
        await connector.close()
        await connector.close()
        assert connector.closed
        assert client.state.connection == "closed"

    with aws.mqtt(endpoint=broker.url) as watcher:
        received = watcher.subscribe("#")
        received.confirmed()
        asyncio.run(asyncio.wait_for(program(), 60))
        assert [received.receive(10).text() for _ in range(500)] == [str(number) for number in range(500)]
        assert received.receive(0.3) is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_closing_in_a_forked_child_does_nothing(aws, broker):
    awaited = twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS).mqtt(endpoint=broker.url)

    async def close() -> None:
        await awaited.close()
        await awaited.__aexit__(None, None, None)

    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("a")
        subscription.confirmed()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                client.close()
                client.__exit__(None, None, None)
                asyncio.run(close())
                assert repr(client) == "<twinlink.mqtt.MqttClient of another process>"
                status = 0
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.publish("a", "still there").wait(10)
        assert subscription.receive(10).text() == "still there"
        asyncio.run(awaited.connected())
        asyncio.run(awaited.close())


def test_a_client_that_is_forgotten_open_is_told(aws, broker):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        subscription = aws.mqtt(endpoint=broker.url).subscribe("a")
        loop = iter(subscription)
        del subscription
        gc.collect()
        assert not [warning for warning in caught if "MqttClient" in str(warning.message)]
        del loop
        gc.collect()
        (told,) = [warning for warning in caught if "MqttClient" in str(warning.message)]
        assert told.category is ResourceWarning
        assert str(told.message).startswith("<twinlink.mqtt.MqttClient twinlink-")
        assert str(told.message).endswith("was not closed")
        with aws.mqtt(endpoint=broker.url) as client:
            client.publish("a", "b")
        del client
        gc.collect()
        assert len([warning for warning in caught if "MqttClient" in str(warning.message)]) == 1
    until(lambda: not threads())


PROGRAM = """
import os, twinlink
aws = twinlink.Connector(region="us-east-1", credentials=twinlink.Credentials("AKIAEXAMPLEEXAMPLE12", "secret"))
client = aws.mqtt(endpoint={url!r})
{more}
for number in range(500):
    client.publish("exit", str(number))
{after}
"""


def run(broker, more: str = "client.connected()", after: str = "") -> subprocess.CompletedProcess[str]:
    program = PROGRAM.format(url=broker.url, more=more, after=after)
    command = [sys.executable, "-W", "error", "-c", program]
    return subprocess.run(command, check=False, timeout=60, capture_output=True, text=True)


def test_the_end_of_the_program_sends_what_waits(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        received = client.subscribe("exit")
        received.confirmed()
        ended = run(broker)
        assert (ended.returncode, ended.stderr) == (0, "")
        assert [received.receive(10).text() for _ in range(500)] == [str(number) for number in range(500)]


def test_the_end_of_the_program_tells_what_is_lost(broker):
    broker.kill()
    ended = run(broker, more="import twinlink.mqtt; twinlink.mqtt._LAST_SECONDS = 0.2")
    assert ended.returncode == 0
    assert "the program ends with an open MQTT client: 500 messages were not delivered" in ended.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_ends_nothing_of_its_parent(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        received = client.subscribe("exit")
        received.confirmed()
        fork = """
import gc, sys
child = os.fork()
if child == 0:
    del client, aws
    gc.collect()
    sys.exit(3)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
client.publish("exit", "still there").wait(10)
"""
        ended = run(broker, after=fork)
        assert (ended.returncode, ended.stderr) == (0, "")
        texts = [received.receive(10).text() for _ in range(501)]
        assert texts[-1] == "still there"
