"""MQTT through the native library, with a broker that nobody here wrote."""

import asyncio
import gc
import os
import subprocess
import sys
import threading

import pytest
import twinlink
from mosquitto import Mosquitto
from mqtt_common import CREDENTIALS, threads, until
from twinlink.mqtt import Will


@pytest.mark.parametrize("version", [3, 5])
@pytest.mark.parametrize("qos", [0, 1])
def test_messages_arrive_in_order(aws, broker, version, qos):
    with aws.mqtt(endpoint=broker.url, version=version) as client:
        assert client.state.connection == "connected"
        assert repr(client).startswith("<twinlink.mqtt.MqttClient twinlink-")
        subscription = client.subscribe("plant/+/alarm", qos)
        assert subscription.confirmed()
        for number in range(300):
            client.publish(f"plant/{number % 7}/alarm", str(number), qos).wait(10)
        texts = []
        for message in subscription:
            assert (message.qos, message.retain, message.attempt) == (qos, False, 1)
            texts.append(message.text())
            if len(texts) == 300:
                break
        assert texts == [str(number) for number in range(300)]
        message.done()
        assert subscription.receive(0.05) is None
        state = client.state
        assert (state.queued, state.unacknowledged, state.dropped, state.unmatched) == (0, 0, 0, 0)
    assert client.state.connection == "closed"
    until(lambda: not threads())


def test_properties_of_mqtt_5_arrive(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("#")
        subscription.confirmed()
        client.publish(
            "a/b",
            b"\x00\xff",
            content_type="application/x-pump",
            response_topic="answers/1",
            correlation_data=b"\x01\x02",
            message_expiry_interval=60,
            payload_format_indicator=0,
            user_properties=[("one", "1"), ("one", "2"), ("zwei", "ü")],
        )
        message = subscription.receive(10)
        assert (message.topic, message.payload, message.content_type) == ("a/b", b"\x00\xff", "application/x-pump")
        assert (message.response_topic, message.correlation_data) == ("answers/1", b"\x01\x02")
        assert message.user_properties == [("one", "1"), ("one", "2"), ("zwei", "ü")]
        assert message.message_expiry_interval in (59, 60)
        with pytest.raises(UnicodeDecodeError):
            message.text()
        assert "\\x" not in repr(message)
        client.publish("c", '{"on": true}', user_properties={"a": "b"}, correlation_data="z\u00fc")
        message = subscription.receive(10)
        assert (message.json(), message.correlation_data) == ({"on": True}, "z\u00fc".encode())


def test_version_3_says_that_it_has_no_properties(aws, broker):
    with aws.mqtt(endpoint=broker.url, version=3) as client, pytest.raises(twinlink.ValidationError, match=r"3\.1\.1"):
        client.publish("a", content_type="text/plain")


def test_what_is_retained_and_the_will(aws, broker):
    with aws.mqtt(endpoint=broker.url, keep_alive=5) as client:
        client.publish("state", "on", retain=True).wait(10)
        subscription = client.subscribe("#")
        message = subscription.receive(10)
        assert (message.topic, message.retain) == ("state", True)
        program = f"""
import os, twinlink
from twinlink.mqtt import Will
aws = twinlink.Connector(region="us-east-1")
client = aws.mqtt(endpoint={broker.url!r}, will=Will("gone", "away", content_type="text/plain"))
client.connected(20)
os._exit(7)
"""
        assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 7
        message = subscription.receive(10)
        assert (message.topic, message.payload, message.content_type) == ("gone", b"away", "text/plain")


@pytest.mark.parametrize("version", [3, 5])
def test_a_client_id_in_use_elsewhere_is_told(aws, broker, version):
    settings = {"endpoint": broker.url, "client_id": "taken", "version": version}
    with aws.mqtt(**settings) as client, aws.mqtt(**settings):
        until(lambda: client.state.reason is not None and "another client" in str(client.state.reason), 60)
        assert '"taken"' in str(client.state.reason)


def test_a_loop_that_is_left_gets_its_message_again(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("work")
        subscription.confirmed()
        for number in range(5):
            client.publish("work", str(number)).wait(10)

        def loop():
            for message in subscription:
                if message.text() == "2":
                    raise RuntimeError

        with pytest.raises(RuntimeError):
            loop()
        texts = []
        for message in subscription:
            texts.append(message.text())
            if message.text() == "4":
                break
        assert texts == ["2", "3", "4"]


def test_a_session_keeps_what_was_not_done(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="keeps") as client:
        subscription = client.subscribe("work")
        subscription.confirmed()
        client.publish("work", "1").wait(10)
        assert subscription.receive(10).text() == "1"
    with aws.mqtt(endpoint=broker.url, client_id="other") as client:
        client.publish("work", "2").wait(10)
    with aws.mqtt(endpoint=broker.url, client_id="keeps") as client:
        assert client.state.session_present
        subscription = client.subscribe("work")
        assert subscription.receive(10).text() == "1"
        message = subscription.receive(10)
        assert message.text() == "2"
        message.done()


@pytest.mark.parametrize("most", [1, 4])
def test_a_handler_that_fails_gets_the_message_again_and_then_nobody(aws, broker, most):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("work/#", max_in_flight=most, attempts=2)
        subscription.confirmed()
        seen, dead = [], []

        def handler(message):
            seen.append((message.text(), message.attempt))
            if message.text() in ("bad", "once") and (message.text() == "bad" or message.attempt == 1):
                raise RuntimeError("a secret")

        def run():
            subscription.handle(handler, dead_letter=lambda message: dead.append(message.text()))

        thread = threading.Thread(target=run)
        thread.start()
        for topic, text in (("work/1", "bad"), ("work/1", "good"), ("work/2", "once"), ("work/3", "fine")):
            client.publish(topic, text)
        until(lambda: len(seen) == 6 and dead)
        assert dead == ["bad"]
        assert sorted(seen) == [("bad", 1), ("bad", 2), ("fine", 1), ("good", 1), ("once", 1), ("once", 2)]
        # The order of a topic is kept.
        assert seen.index(("bad", 2)) < seen.index(("good", 1))
        client.close()
        thread.join(10)
        assert not thread.is_alive()


def test_it_stays_up(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="stays") as client:
        changes = client.changes()
        subscription = client.subscribe("n")
        subscription.confirmed()
        deliveries = []
        for number in range(600):
            deliveries.append(client.publish("n", str(number)))
            if number in (200, 400):
                deliveries[-100].wait(10)
                # In peace: what it has acknowledged is written.
                broker.stop()
                until(lambda: client.state.connection != "connected")
                broker.start()
        for delivery in deliveries:
            delivery.wait(30)
        found = []
        while len(set(found)) < 600:
            message = subscription.receive(20)
            assert message is not None
            found.append(int(message.text()))
        # Nothing is lost that was acknowledged, or would have been.
        assert set(found) == set(range(600))
    names = [change.connection for change in changes]
    assert names[0] == "lost"
    assert names[-1] == "closed"
    assert names.count("connected") == 2


def test_the_queue_has_an_end(aws, broker):
    broker.kill()
    client = aws.mqtt(endpoint=broker.url, queue_size=3)
    for _ in range(3):
        client.publish("a", "b")
    with pytest.raises(twinlink.QuotaError, match="3"):
        client.publish("a", "b")
    assert client.state.queued == 3
    with pytest.raises(twinlink.TimeoutError, match="3 messages were not delivered"):
        client.close(0.1)
    with pytest.raises(twinlink.ClosedError):
        client.publish("a", "b")
    client.close()


def test_a_message_that_is_over_has_a_code(aws, broker):
    broker.kill()
    client = aws.mqtt(endpoint=broker.url)
    delivery = client.publish("a", correlation_data="as text", message_expiry_interval=1)
    with pytest.raises(twinlink.TimeoutError) as caught:
        delivery.wait(30)
    assert (caught.value.aws_code, caught.value.code) == ("MessageExpired", twinlink.TimeoutError.code)
    client.close(0)


def test_close_sends_what_waits(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="reader") as reader:
        subscription = reader.subscribe("many")
        subscription.confirmed()
        with aws.mqtt(endpoint=broker.url) as client:
            for number in range(2000):
                client.publish("many", str(number))
        assert [subscription.receive(10).text() for _ in range(2000)] == [str(number) for number in range(2000)]


def test_a_shadow_is_asked_with_the_callers_own_token(aws, broker):
    topic = "$aws/things/pump/shadow/update"
    asked = []
    with aws.mqtt(endpoint=broker.url) as client, aws.mqtt(endpoint=broker.url) as service:
        requests = service.subscribe(topic)
        requests.confirmed()

        def answer(message):
            asked.append(message.json())
            service.publish(f"{topic}/accepted", message.payload)

        thread = threading.Thread(target=requests.handle, args=(answer,))
        thread.start()
        document = {"state": {"reported": {"name": "p\u00fcmp"}}, "clientToken": "mine"}
        assert client.shadow("pump").update(document=document) == document
        answered = client.shadow("pump").update(reported={"on": True})
        assert asked == [document, answered]
        assert answered["clientToken"] not in ("mine", "")
        service.close()
        thread.join(20)


def test_who_may_not_in_is_told_at_once(aws, tmp_path):
    tmp_path.chmod(0o777)
    (tmp_path / "passwords").write_text("pump:\n")
    broker = Mosquitto(tmp_path, "allow_anonymous false")
    try:
        secret = "correct horse battery"
        client = aws.mqtt(endpoint=broker.url, username="pump", password=secret)
        with pytest.raises(twinlink.Error) as caught:
            client.connected(20)
        assert not isinstance(caught.value, twinlink.TimeoutError)
        assert secret not in str(caught.value) + repr(client) + repr(client.state)
        client.close(0)
    finally:
        broker.kill()


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"keep_alive": 1}, "keep_alive must be 5 to 65535"),
        ({"version": 4}, "version must be 5, or 3"),
        ({"queue_size": 0}, "queue_size must be 1 to 1000000"),
        ({"receive_maximum": 65536}, "receive_maximum must be 1 to 65535"),
        ({"client_id": ""}, "client_id must be 1 to 65535 bytes"),
        ({"endpoint": "ftp://broker"}, "endpoint must be a host"),
        ({"private_key": "key.pem"}, "private_key is given without a certificate"),
        ({"certificate_password": "x"}, "certificate_password is given without a certificate"),
        ({"will": "gone"}, "will must be twinlink.mqtt.Will"),
        ({"will": Will("a/#")}, "will.topic must be a topic without"),
    ],
)
def test_bad_settings_are_named(aws, settings, why):
    with pytest.raises(twinlink.ValidationError, match=why):
        aws.mqtt(**({"endpoint": "mqtt://127.0.0.1:1"} | settings))


def test_bad_messages_and_filters_are_named(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        for call, why in (
            (lambda: client.publish("a/+", b""), "topic"),
            (lambda: client.publish("", b""), "topic"),
            (lambda: client.publish("a", 1), "payload must be bytes or str"),
            (lambda: client.publish("a", b"", qos=2), "qos must be 0 or 1"),
            (lambda: client.publish("a", colour="red"), "a message has no property colour"),
            (lambda: client.publish("a", user_properties={"a": 1}), "user_properties"),
            (lambda: client.subscribe("a/#/b"), "filter"),
            (lambda: client.subscribe("a", max_in_flight=0), "max_in_flight must be 1 to"),
            (lambda: client.subscribe("a", attempts=0), "attempts must be 1 to 1000"),
        ):
            with pytest.raises(twinlink.ValidationError, match=why):
                call()


def test_why_there_is_no_connection_is_not_hidden_by_what_waits(aws, broker):
    broker.kill()
    client = aws.mqtt(endpoint=broker.url, first_connect_timeout=0.3)
    client.publish("a", "b")
    with pytest.raises(twinlink.TimeoutError, match="no connection to the broker"), client:
        pass


def test_handlers_that_are_none_are_named(aws, broker):
    async def awaited(message):
        pass

    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("a")
        with pytest.raises(twinlink.ValidationError, match="handler must be a function"):
            subscription.handle(None)
        with pytest.raises(twinlink.ValidationError, match="handle_async awaits those"):
            subscription.handle(awaited)
        with pytest.raises(twinlink.ValidationError, match="dead_letter must be a function"):
            subscription.handle(print, dead_letter="log")


@pytest.mark.parametrize("most", [1, 4])
def test_a_handler_that_ends_the_program_ends_the_loop(aws, broker, most):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("a", max_in_flight=most)
        subscription.confirmed()
        client.publish("a", "b").wait(10)

        def handler(message):
            raise SystemExit(3)

        with pytest.raises(SystemExit):
            subscription.handle(handler)
        # It is not done with.
        assert subscription.receive(10).text() == "b"


def test_a_handler_that_is_cancelled_by_others_has_failed(broker):
    async def program():
        async with (
            twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as aws,
            aws.mqtt(endpoint=broker.url) as client,
        ):
            subscription = client.subscribe("a", attempts=1)
            await subscription.confirmed_async()
            await client.publish("a", "b")
            dead = asyncio.Event()

            async def handler(message):
                raise asyncio.CancelledError

            async def bury(message):
                dead.set()

            handling = asyncio.ensure_future(subscription.handle_async(handler, dead_letter=bury))
            await asyncio.wait_for(dead.wait(), 20)
            handling.cancel()
            with pytest.raises(asyncio.CancelledError):
                await handling

    asyncio.run(asyncio.wait_for(program(), 60))


def test_with_asyncio(broker):
    async def program():
        async with (
            twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as aws,
            aws.mqtt(endpoint=broker.url) as client,
        ):
            subscription = client.subscribe("work/#", max_in_flight=3, attempts=2)
            await subscription.confirmed_async()
            await client.publish("work/1", "1")
            # A wait that is cancelled loses nothing.
            message = await subscription.receive_async()
            assert message.text() == "1"
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(subscription.receive_async(), 0.05)
            for number in range(20):
                client.publish("work/1", str(number))
            found = []
            async for message in subscription:
                found.append(message.text())
                if len(found) == 20:
                    break
            assert found == [str(number) for number in range(20)]
            message.done()

            seen, dead = [], []

            async def handler(message):
                seen.append(message.text())
                await asyncio.sleep(0.01)
                if message.text() == "bad":
                    raise RuntimeError

            async def bury(message):
                dead.append(message.text())

            handling = asyncio.ensure_future(subscription.handle_async(handler, dead_letter=bury))
            for number in range(10):
                client.publish(f"work/{number}", "bad" if number == 3 else str(number))
            while len(seen) < 11 or not dead:
                await asyncio.sleep(0.01)
            assert dead == ["bad"]
            changes = client.changes()
            await client.close()
            await handling
            assert [change.connection async for change in changes] == ["closed"]

    asyncio.run(asyncio.wait_for(program(), 60))


def test_ctrl_c_ends_a_wait(aws, broker):
    import signal

    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("never")
        threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        with pytest.raises(KeyboardInterrupt):
            subscription.receive()


def test_closing_from_another_thread_ends_a_loop(aws, broker):
    client = aws.mqtt(endpoint=broker.url)
    client.connected(10)
    threading.Timer(0.3, client.close).start()
    assert list(client.subscribe("never")) == []


def test_a_client_that_is_forgotten_leaves_no_thread(aws, broker):
    client = aws.mqtt(endpoint=broker.url)
    client.connected(10)
    subscription = client.subscribe("a")
    assert threads()
    del client, subscription
    gc.collect()
    until(lambda: not threads())


def is_closed(use) -> bool:
    try:
        use()
    except twinlink.ClosedError:
        return True
    return False


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_in_a_forked_child_it_is_closed(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("a")
        subscription.confirmed()
        child = os.fork()
        if child == 0:
            closed = [
                is_closed(use) for use in (lambda: client.publish("a"), lambda: client.state, subscription.receive)
            ]
            os._exit(0 if all(closed) else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.publish("a", "still there").wait(10)
        assert subscription.receive(10).text() == "still there"
