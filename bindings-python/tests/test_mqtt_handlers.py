"""Handlers of the wrong kind: no message is acknowledged that nobody has handled, and none is handled twice."""

import asyncio
import functools
import gc
import logging
import threading
import warnings

import pytest
import twinlink
from mqtt_common import CREDENTIALS


class Awaited:
    async def __call__(self, message):
        pass


class Yielding:
    def __call__(self, message):
        yield message


async def awaited(message):
    pass


def yielding(message):
    yield message


async def yielding_async(message):
    yield message


def published(client, texts=("0", "1"), **options):
    subscription = client.subscribe("work/#", **options)
    subscription.confirmed()
    for text in texts:
        client.publish(f"work/{text}", text).wait(10)
    return subscription


def received(subscription, count: int) -> list[str]:
    found = []
    for _ in range(count):
        message = subscription.receive(10)
        found.append(message.text())
        message.done()
    assert subscription.receive(0.1) is None
    return found


@pytest.mark.parametrize("place", ["handler", "dead_letter"])
@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (Awaited(), "must not be a coroutine function: handle_async awaits those"),
        (functools.partial(Awaited()), "must not be a coroutine function"),
        (functools.partial(awaited), "must not be a coroutine function"),
        (yielding, "must not be a generator function, which would not run: leave out its yield"),
        (yielding_async, "must not be a generator function"),
        (Yielding(), "must not be a generator function"),
    ],
)
def test_what_is_known_before_is_refused_before(aws, broker, place, wrong, why):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = published(client)
        given = {"handler": lambda message: None} | {place: wrong}
        with pytest.raises(twinlink.ValidationError, match=f"^{place} {why}"):
            subscription.handle(**given)
        if "generator" in why:
            with pytest.raises(twinlink.ValidationError, match=f"^{place} {why}"):
                asyncio.run(subscription.handle_async(**({"handler": awaited} | {place: wrong})))
        assert received(subscription, 2) == ["0", "1"]


@pytest.mark.parametrize("most", [1, 3])
@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (awaited, "gave a value of type coroutine, which nobody awaits: handle_async does"),
        (yielding, "gave a value of type generator, which has not run: leave out the yield of its function"),
        (yielding_async, "gave a value of type async_generator, which has not run"),
    ],
)
def test_a_handler_whose_work_was_not_done_is_refused(aws, broker, most, wrong, why):
    with aws.mqtt(endpoint=broker.url) as client, warnings.catch_warnings():
        warnings.simplefilter("error")
        subscription = published(client, attempts=1, max_in_flight=most)
        with pytest.raises(twinlink.ValidationError, match=f"^handler {why}"):
            subscription.handle(lambda message: wrong(message))
        gc.collect()

        def fails(message):
            raise RuntimeError

        with pytest.raises(twinlink.ValidationError, match=f"^dead_letter {why}"):
            subscription.handle(fails, dead_letter=lambda message: wrong(message))
        gc.collect()
        assert sorted(received(subscription, 2)) == ["0", "1"]


def test_a_handler_may_give_a_delivery(aws, broker):
    """It is sent, whoever awaits it."""
    with aws.mqtt(endpoint=broker.url) as client:
        answers = client.subscribe("answers")
        subscription = published(client)
        thread = threading.Thread(
            target=subscription.handle, args=(lambda message: client.publish("answers", message.payload),)
        )
        thread.start()
        assert received(answers, 2) == ["0", "1"]
        client.close()
        thread.join(20)


@pytest.mark.parametrize("most", [1, 3])
@pytest.mark.parametrize("place", ["handler", "dead_letter"])
@pytest.mark.parametrize(("wrong", "is_done"), [(lambda message: 5, True), (lambda message: yielding(message), False)])
def test_what_cannot_be_awaited_ends_handle_async(aws, broker, most, place, wrong, is_done):
    """What a plain function has done is done, and not done again."""
    called, ended = [], []

    def counted(message):
        called.append(message.text())
        return wrong(message)

    async def right(message):
        if place == "dead_letter":
            raise RuntimeError
        if called:
            await asyncio.sleep(0.2)
        ended.append(message.text())

    def chosen(message):
        return counted(message) if message.text() == "0" else right(message)

    given = {"handler": chosen} if place == "handler" else {"handler": right, "dead_letter": counted}
    with aws.mqtt(endpoint=broker.url, client_id="wrong") as client:
        subscription = published(client, attempts=1, max_in_flight=most)
        why = "cannot be awaited: handle calls functions that are not async" if is_done else "has not run"
        with pytest.raises(twinlink.ValidationError, match=f"^{place} gave a value of type .*{why}"):
            asyncio.run(asyncio.wait_for(subscription.handle_async(**given), 30))
        assert called == ["0"]
        left = [text for text in ("0", "1") if text not in ended and not (is_done and text in called)]
        assert sorted(received(subscription, len(left))) == left


def test_other_tasks_end_when_a_handler_is_refused(broker):
    async def program() -> list[str]:
        ended = []
        has_begun = asyncio.Event()

        async def slow(message):
            has_begun.set()
            await asyncio.sleep(0.2)
            ended.append(message.text())

        def wrong(message):
            return slow(message) if message.text() == "0" else None

        async with (
            twinlink.AsyncConnector(region="us-east-1", credentials=CREDENTIALS) as connector,
            connector.mqtt(endpoint=broker.url) as client,
        ):
            subscription = client.subscribe("work/#", max_in_flight=2)
            await subscription.confirmed_async()
            handling = asyncio.ensure_future(subscription.handle_async(wrong))
            await client.publish("work/0", "0")
            await has_begun.wait()
            await client.publish("work/1", "1")
            with pytest.raises(twinlink.ValidationError):
                await handling
            return ended

    assert asyncio.run(asyncio.wait_for(program(), 60)) == ["0"]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("is_buried", [False, True])
def test_what_a_dead_letter_handler_takes_is_no_error_in_the_log(aws, broker, caplog, is_async, is_buried):
    with aws.mqtt(endpoint=broker.url) as client:
        subscription = published(client, ("0",), attempts=1)

        def handler(message):
            threading.Thread(target=client.close).start()
            raise RuntimeError

        async def handler_async(message):
            handler(message)

        dead = []

        async def bury_async(message):
            dead.append(message.text())

        with caplog.at_level(logging.DEBUG, "twinlink"):
            if is_async:
                asyncio.run(subscription.handle_async(handler_async, dead_letter=bury_async if is_buried else None))
            else:
                bury = (lambda message: dead.append(message.text())) if is_buried else None
                subscription.handle(handler, dead_letter=bury)
        assert dead == ["0"] * is_buried
        errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
        assert ("a message of work/0 was given up" in errors) != is_buried
        assert not (is_buried and errors)
