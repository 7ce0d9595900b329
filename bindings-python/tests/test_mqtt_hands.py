"""Who has which message in hand: loops, threads and tasks that receive, handlers."""

import asyncio
import threading

import pytest
import twinlink
from mqtt_common import CREDENTIALS


def published(client, subscription, count: int) -> None:
    assert subscription.confirmed()
    for number in range(count):
        client.publish("work", str(number)).wait(10)


def left_for_the_next(aws, broker, client_id: str) -> list[str]:
    """Give what the session of a client that was closed has still."""
    texts = []
    with aws.mqtt(endpoint=broker.url, client_id=client_id) as client:
        subscription = client.subscribe("work")
        client.publish("work", "last").wait(10)
        for message in subscription:
            if message.text() == "last":
                message.done()
                return texts
            texts.append(message.text())
    raise AssertionError


def test_each_loop_acknowledges_its_own_message(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="loops") as client:
        subscription = client.subscribe("work")
        published(client, subscription, 5)
        one, other = iter(subscription), iter(subscription)
        assert next(one).text() == "0"
        assert [next(other).text() for _ in range(4)] == ["1", "2", "3", "4"]
        assert subscription.receive(0.05) is None
        # What the first loop is at is nobody else's business: it comes again, and what the other is at, too.
        del one, other
        assert [message.text() for _, message in zip(range(2), subscription, strict=False)] == ["0", "4"]
    assert left_for_the_next(aws, broker, "loops") == ["4"]


def test_a_message_is_done_at_once(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="at-once") as client:
        subscription = client.subscribe("work")
        published(client, subscription, 4)
        for message in subscription:
            message.done()
            message.done()
            if message.text() == "1":
                break
        # Its loop is gone, and yet it may be done.
        message = next(iter(subscription))
        message.done()
        assert message.text() == "2"
        assert subscription.receive(10).text() == "3"
    assert left_for_the_next(aws, broker, "at-once") == ["3"]


def test_a_loop_within_a_loop(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("work")
        published(client, subscription, 6)
        texts = []
        for outer in subscription:
            texts.append(outer.text())
            for inner in subscription:
                texts.append(inner.text())
                inner.done()
                break
            if len(texts) == 6:
                break
        assert texts == ["0", "1", "2", "3", "4", "5"]


def test_threads_share_a_subscription(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="shared") as client:
        subscription = client.subscribe("work", max_in_flight=3)
        both = threading.Barrier(3)
        seen: list[str] = []

        def loop() -> None:
            for place, message in enumerate(subscription):
                seen.append(message.text())
                if place == 0:
                    # All three have one in hand.
                    both.wait(20)

        threads = [threading.Thread(target=loop) for _ in range(3)]
        for thread in threads:
            thread.start()
        published(client, subscription, 500)
        while len(seen) < 500:
            assert any(thread.is_alive() for thread in threads)
        client.close()
        for thread in threads:
            thread.join(20)
        assert sorted(map(int, seen)) == list(range(500))


def test_each_thread_receives_for_itself(aws, broker):
    with aws.mqtt(endpoint=broker.url, client_id="receives") as client:
        subscription = client.subscribe("work")
        published(client, subscription, 4)
        texts = []

        def receive() -> None:
            texts.append(subscription.receive(10).text())
            texts.append(subscription.receive(10).text())

        assert subscription.receive(10).text() == "0"
        thread = threading.Thread(target=receive)
        thread.start()
        thread.join(20)
        assert texts == ["1", "2"]
        # The thread is gone, and what it had not done comes again; "0" is still in hand.
        assert [subscription.receive(10).text() for _ in range(2)] == ["2", "3"]
    assert left_for_the_next(aws, broker, "receives") == ["3"]


def test_who_subscribes_anew_says_what_is_done(aws, broker):
    with aws.mqtt(endpoint=broker.url) as client:
        published(client, client.subscribe("work"), 2)

        def fetch(is_done: bool) -> str:
            message = client.subscribe("work").receive(10)
            if is_done:
                message.done()
            return message.text()

        assert [fetch(is_done) for is_done in (False, False, True, True)] == ["0", "0", "0", "1"]


def test_each_task_has_its_own_message(aws, broker):
    async def program() -> list[str]:
        async with (
            twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as connector,
            connector.mqtt(endpoint=broker.url, client_id="tasks") as client,
        ):
            async with client.subscribe("other") as other:
                await other.confirmed_async()
            subscription = client.subscribe("work")
            await subscription.confirmed_async()
            for number in range(5):
                await client.publish("work", str(number))
            first = await asyncio.wait_for(subscription.receive_async(), 10)

            async def receive() -> list[str]:
                return [(await asyncio.wait_for(subscription.receive_async(), 10)).text() for _ in range(2)]

            async def loop() -> str:
                async for message in subscription:
                    return message.text()
                raise AssertionError

            texts = [first.text(), *(await asyncio.create_task(receive()))]
            await asyncio.sleep(0)
            # The other task is gone, and its last comes again, then that of the loop that was left.
            texts += [await loop(), await loop()]
            texts += [(await asyncio.wait_for(subscription.receive_async(), 10)).text()]
            return texts

    assert asyncio.run(asyncio.wait_for(program(), 60)) == ["0", "1", "2", "2", "2", "2"]
    assert left_for_the_next(aws, broker, "tasks") == ["2", "3", "4"]


@pytest.mark.parametrize("is_async", [False, True])
def test_a_handler_says_done_before_it_fails(aws, broker, is_async):
    """What is done stays done."""
    seen = []
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = client.subscribe("work", attempts=5)
        published(client, subscription, 2)

        def handler(message):
            seen.append(message.text())
            message.done()
            if message.text() == "1":
                threading.Thread(target=client.close).start()
            raise RuntimeError

        async def awaited(message):
            handler(message)

        if is_async:
            asyncio.run(asyncio.wait_for(subscription.handle_async(awaited), 30))
        else:
            subscription.handle(handler)
    assert seen == ["0", "1"]
