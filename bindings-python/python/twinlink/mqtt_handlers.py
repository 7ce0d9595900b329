"""Handlers of MQTT messages: who is called again if it fails, on one thread, several, or with asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from logging import getLogger

from twinlink._importing import outcome
from twinlink._native import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twinlink import _native

Handler = Callable[[Message], object]
AsyncHandler = Callable[[Message], Awaitable[object]]

_LOG = getLogger("twinlink")

# How long a thread waits for messages before it looks whether handlers have ended.
_GLANCE = 1.0


def handle(subscription: _native.Subscription, handler: Handler, dead_letter: Handler | None) -> None:
    """Call ``handler`` with each message until the client is closed."""

    def call(message: Message) -> None:
        try:
            handler(message)
        except Exception as error:
            if not subscription.failed(message, _why(error)):
                return
            _LOG.error("a message of %s was given up", message.topic, exc_info=error)
            try:
                if dead_letter is not None:
                    dead_letter(message)
            except Exception:
                _LOG.exception("the dead-letter handler failed for a message of %s", message.topic)
        except BaseException:
            # Ctrl-C and the like: nobody is done with it.
            subscription.give_back(message)
            raise
        subscription.done(message)

    most = subscription.max_in_flight
    if most == 1:
        while (batch := subscription.batch(1, _GLANCE)) is not None:
            for message in batch:
                call(message)
        return
    with ThreadPoolExecutor(most, "twinlink-mqtt") as threads:
        while (batch := subscription.batch(most, _GLANCE)) is not None:
            for message in batch:
                threads.submit(call, message)


async def handle_async(
    subscription: _native.Subscription, handler: AsyncHandler, dead_letter: AsyncHandler | None
) -> None:
    """Await ``handler`` with each message until the client is closed."""

    async def call(message: Message) -> None:
        try:
            await handler(message)
        except Exception as error:
            if not subscription.failed(message, _why(error)):
                return
            _LOG.error("a message of %s was given up", message.topic, exc_info=error)
            try:
                if dead_letter is not None:
                    await dead_letter(message)
            except Exception:
                _LOG.exception("the dead-letter handler failed for a message of %s", message.topic)
        except BaseException:
            subscription.give_back(message)
            raise
        subscription.done(message)

    most = subscription.max_in_flight
    tasks: set[asyncio.Task[None]] = set()
    try:
        while (batch := await outcome(subscription.start_batch, most)) is not None:
            for message in batch:
                task = asyncio.ensure_future(call(message))
                tasks.add(task)
                task.add_done_callback(tasks.discard)
        if tasks:
            await asyncio.wait(tasks)
    finally:
        for task in tasks:
            task.cancel()


def _why(error: Exception) -> str:
    return type(error).__name__
