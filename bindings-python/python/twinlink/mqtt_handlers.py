"""Handlers of MQTT messages: who is called again if it fails, on one thread, several, or with asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from inspect import isasyncgen, isasyncgenfunction, isawaitable, iscoroutinefunction, isgenerator, isgeneratorfunction
from logging import getLogger

from twinlink._importing import outcome
from twinlink._native import Delivery, Message
from twinlink.errors import ValidationError
from twinlink.mqtt import own_work

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twinlink import _native

Handler = Callable[[Message], object]
AsyncHandler = Callable[[Message], Awaitable[object]]

_LOG = getLogger("twinlink")

# How long a thread waits for messages before it looks whether handlers have ended.
_GLANCE = 1.0


def handle(subscription: _native.Subscription, handler: Handler, dead_letter: Handler | None) -> None:
    """Call ``handler`` with each message until the client is closed."""
    _check(handler, dead_letter, is_awaited=False)

    def call(message: Message) -> None:
        with _work(subscription, message) as is_wanted:
            if is_wanted:
                work(message)

    def work(message: Message) -> None:
        try:
            result = handler(message)
        except Exception as error:
            if not subscription.failed(message, _why(error), dead_letter is not None):
                return
            if dead_letter is None:
                _LOG.error("a message of %s was given up", message.topic, exc_info=error)
            else:
                bury(dead_letter, message)
        except BaseException:
            # Ctrl-C and the like: nobody is done with it.
            subscription.give_back(message)
            raise
        else:
            finish("handler", message, result)
        message.done()

    def bury(dead_letter: Handler, message: Message) -> None:
        try:
            result = dead_letter(message)
        except Exception:
            _LOG.exception("the dead-letter handler failed for a message of %s", message.topic)
        else:
            finish("dead_letter", message, result)

    def finish(name: str, message: Message, result: object) -> None:
        why = _not_run(name, result)
        if why is None and isawaitable(result) and not isinstance(result, Delivery):
            why = f"{name} gave {_kind(result)}, which nobody awaits: handle_async does"
            if isinstance(result, Coroutine):
                # Else Python warns that it was never awaited.
                result.close()
        if why is not None:
            subscription.give_back(message)
            raise ValidationError(why)

    most = subscription.max_in_flight
    if most == 1:
        while (batch := subscription.batch(1, _GLANCE)) is not None:
            for message in batch:
                call(message)
        return
    stopped: list[BaseException] = []

    def call_on_thread(message: Message) -> None:
        if stopped:
            subscription.give_back(message)
            return
        try:
            call(message)
        except BaseException as error:
            stopped.append(error)

    with ThreadPoolExecutor(most, "twinlink-mqtt") as threads:
        while not stopped and (batch := subscription.batch(most, _GLANCE)) is not None:
            for message in batch:
                threads.submit(call_on_thread, message)
    if stopped:
        raise stopped[0]


async def handle_async(
    subscription: _native.Subscription, handler: AsyncHandler, dead_letter: AsyncHandler | None
) -> None:
    """Await ``handler`` with each message until the client is closed."""
    _check(handler, dead_letter, is_awaited=True)

    async def call(message: Message) -> None:
        if stopped:
            subscription.give_back(message)
            return
        with _work(subscription, message) as is_wanted:
            if is_wanted:
                await work(message)

    async def work(message: Message) -> None:
        try:
            result = handler(message)
            is_right = isawaitable(result)
            if is_right:
                await result
        except BaseException as error:
            # A handler may be cancelled by others: then it has failed.
            if not isinstance(error, Exception) and (is_ending or not isinstance(error, asyncio.CancelledError)):
                subscription.give_back(message)
                raise
            if not subscription.failed(message, _why(error), dead_letter is not None):
                return
            if dead_letter is None:
                _LOG.error("a message of %s was given up", message.topic, exc_info=error)
                is_done = True
            else:
                is_done = await bury(dead_letter, message)
        else:
            is_done = is_right or stop("handler", message, result)
        if is_done:
            message.done()

    async def bury(dead_letter: AsyncHandler, message: Message) -> bool:
        """Hand the message over; tell whether it is done."""
        try:
            result = dead_letter(message)
            if isawaitable(result):
                await result
                return True
        except Exception:
            _LOG.exception("the dead-letter handler failed for a message of %s", message.topic)
            return True
        return stop("dead_letter", message, result)

    def stop(name: str, message: Message, result: object) -> bool:
        """Fetch no more messages, for the handler cannot be awaited; tell whether this one is done."""
        not_run = _not_run(name, result)
        if not_run is not None:
            subscription.give_back(message)
        # What a plain function does is done: then the message shall not come again.
        why = f"{name} gave {_kind(result)}, which cannot be awaited: handle calls functions that are not async"
        stopped.append(ValidationError(not_run or why))
        fetching.cancel()
        return not_run is None

    async def fetch() -> None:
        while (batch := await outcome(subscription.start_batch, most)) is not None:
            for message in batch:
                task = asyncio.ensure_future(call(message))
                tasks[task] = message
                task.add_done_callback(lambda task: tasks.pop(task, None))
        if tasks:
            await asyncio.wait(tasks)

    most = subscription.max_in_flight
    tasks: dict[asyncio.Task[None], Message] = {}
    stopped: list[ValidationError] = []
    is_ending = False
    fetching = asyncio.ensure_future(fetch())
    try:
        try:
            await fetching
        except asyncio.CancelledError:
            if not stopped:
                raise
        if stopped:
            if tasks:
                # Other handlers are right, and end.
                await asyncio.wait(tasks)
            raise stopped[0]
    finally:
        is_ending = True
        left = dict(tasks)
        for task in left:
            task.cancel()
        if left:
            # Handlers clean up before their messages are somebody else's.
            await asyncio.wait(left)
        # Of a task that was cancelled before it began, nothing else says so.
        for message in left.values():
            subscription.give_back(message)


@contextmanager
def _work(subscription: _native.Subscription, message: Message) -> Iterator[bool]:
    """Let closing the client wait; tell whether the message is to be handled, for the client may be closing already."""
    number = subscription.begin_work(message)
    if number is None:
        yield False
        return
    before = own_work.set(number)
    try:
        yield True
    finally:
        own_work.reset(before)
        subscription.end_work(number)


def _check(handler: Any, dead_letter: Any, *, is_awaited: bool) -> None:
    for name, given in (("handler", handler), ("dead_letter", dead_letter)):
        if given is None and name == "dead_letter":
            continue
        if not callable(given):
            msg = f"{name} must be a function that takes a message, but is of type {type(given).__qualname__}"
            raise ValidationError(msg)
        if not is_awaited and _is(iscoroutinefunction, given):
            msg = f"{name} must not be a coroutine function: handle_async awaits those"
            raise ValidationError(msg)
        if _is(isgeneratorfunction, given) or _is(isasyncgenfunction, given):
            msg = f"{name} must not be a generator function, which would not run: leave out its yield"
            raise ValidationError(msg)


def _is(kind: Callable[[Any], bool], given: Any) -> bool:
    """Tell whether a function, or what is called of an object, is of a kind."""
    while isinstance(given, partial):
        given = given.func
    return kind(given) or kind(type(given).__call__)


def _not_run(name: str, result: object) -> str | None:
    """Say what is wrong if a handler has only made a generator."""
    if isgenerator(result) or isasyncgen(result):
        return f"{name} gave {_kind(result)}, which has not run: leave out the yield of its function"
    return None


def _kind(result: object) -> str:
    return f"a value of type {type(result).__qualname__}"


def _why(error: BaseException) -> str:
    return type(error).__name__
