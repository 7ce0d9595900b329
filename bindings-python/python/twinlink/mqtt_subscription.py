"""The messages of a filter: iterated over, received one by one, or given to handlers."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

from twinlink._importing import importing, load, outcome
from twinlink._native import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Coroutine, Iterator
    from datetime import timedelta
    from types import TracebackType
    from typing import Any

    from twinlink import _native
    from twinlink.mqtt_handlers import AsyncHandler, Handler


class Subscription:
    """The messages of one filter. Iterate over it with ``for`` or ``async for``, or :meth:`handle` them.

    >>> for message in aws_mqtt.subscribe("plant/+/alarm"):
    ...     print(message.topic, message.json())

    A message is done, and acknowledged, when its loop asks for the next one; ``message.done()`` says so at once. If the
    loop is left before, by an exception or ``break``, it is not, and comes again: in another loop, or for the next
    client with this id. Any number of loops share the messages: each has one of its own in hand. They end when the
    client is closed.
    """

    __slots__ = ("__weakref__", "_client", "_native", "_of_tasks", "_of_threads")

    def __init__(self, native: _native.Subscription, client: object) -> None:
        """Take the native subscription, and the client, which is in use as long as this."""
        self._native = native
        self._client = client
        self._of_threads = threading.local()
        self._of_tasks: WeakKeyDictionary[asyncio.Task[Any], _native.Reader] = WeakKeyDictionary()

    @property
    def filter(self) -> str:
        """The filter, as it was given."""
        return self._native.filter

    def confirmed(self, timeout: float | timedelta = 30) -> bool:
        """Wait until the broker has taken the subscription, at most ``timeout`` seconds; tell whether it has.

        :raises AccessDeniedError: if the broker refuses it.
        """
        return self._native.confirmed(timeout)

    async def confirmed_async(self) -> None:
        """Wait with asyncio until the broker has taken the subscription. See :meth:`confirmed`."""
        await outcome(self._native.start_confirmed)

    def receive(self, timeout: float | timedelta | None = None) -> Message | None:
        """Wait for one message, at most ``timeout`` seconds: ``None`` if none came, or the client was closed.

        What this thread received before is done with that. ``message.done()`` says it at once; if the thread ends or
        the subscription is forgotten before, the message comes again. Who subscribes anew for each message must say it.
        """
        reader: _native.Reader | None = getattr(self._of_threads, "reader", None)
        if reader is None:
            reader = self._of_threads.reader = self._reader()
        return reader.next(timeout)

    def receive_async(self) -> Coroutine[Any, Any, Message | None]:
        """Wait with asyncio for one message; ``None`` when the client was closed.

        What the task that calls this received before is done with that. See :meth:`receive`.
        """
        with importing:
            from asyncio import current_task

        # Of who calls: what awaits may be a task around it, such as that of `wait_for`.
        task = current_task()
        reader = None if task is None else self._of_tasks.get(task)
        if reader is None:
            reader = self._reader()
            if task is not None:
                self._of_tasks[task] = reader
        return outcome(reader.start_next)

    def handle(self, handler: Handler, *, dead_letter: Handler | None = None) -> None:
        """Call ``handler`` with each message, until the client is closed.

        A message is done when the handler returns, or says ``message.done()``. If it raises an exception, the message
        comes again after 1, 2, 4 and so on up to 60 seconds; what failed ``attempts`` times goes to ``dead_letter``, or
        else to the log, and is done. With a ``max_in_flight`` of more than 1 as many threads call handlers, never two
        of them for the same topic. Closing the client waits for handlers at work.

        :param handler: takes a :class:`Message`. What it gives is not looked at, unless its work is still to be done.
        :param dead_letter: takes the messages that are given up.
        :raises ValidationError: for a handler that is none, or one to be awaited, or a generator function; also when it
            has given something to be awaited, or a generator: then the message is not done.
        """
        load("twinlink.mqtt_handlers").handle(self._native, handler, dead_letter)

    async def handle_async(self, handler: AsyncHandler, *, dead_letter: AsyncHandler | None = None) -> None:
        """Await ``handler`` with each message, until the client is closed. See :meth:`handle`.

        With a ``max_in_flight`` of more than 1 as many tasks run.

        :param handler: a coroutine function, or one that gives what can be awaited.
        :param dead_letter: the same for the messages that are given up.
        :raises ValidationError: as :meth:`handle`; and when a handler has given something that cannot be awaited. What
            it did is done, and so is its message, if it is no generator.
        """
        await load("twinlink.mqtt_handlers").handle_async(self._native, handler, dead_letter)

    def unsubscribe(self) -> None:
        """End the subscription, at the broker too. Messages that wait in it, or are in hand, are forgotten."""
        self._native.unsubscribe()

    def _reader(self) -> _native.Reader:
        return self._native.reader(self._client)

    def __iter__(self) -> Iterator[Message]:
        """Iterate over the messages as they come."""
        return self._reader()

    def __aiter__(self) -> AsyncIterator[Message]:
        """Iterate over the messages as they come, with asyncio."""
        return _AsyncLoop(self._reader())

    def __enter__(self) -> Subscription:
        """Give the subscription."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the subscription."""
        self.unsubscribe()

    async def __aenter__(self) -> Subscription:
        """Give the subscription."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the subscription."""
        self.unsubscribe()

    def __repr__(self) -> str:
        """Show the filter."""
        return f"<twinlink.mqtt.Subscription {self.filter}>"


class _AsyncLoop:
    """The messages for one ``async for``. It is gone with the loop; a generator would stay a while."""

    __slots__ = ("_reader",)

    def __init__(self, reader: _native.Reader) -> None:
        self._reader = reader

    def __aiter__(self) -> _AsyncLoop:
        return self

    async def __anext__(self) -> Message:
        message: Message | None = await outcome(self._reader.start_next)
        if message is None:
            raise StopAsyncIteration
        return message
