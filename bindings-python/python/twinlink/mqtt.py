"""MQTT with AWS IoT, or another broker: a connection that comes back when it is lost."""

from __future__ import annotations

import atexit
import os
import sys
import warnings
from contextvars import ContextVar
from logging import getLogger
from time import monotonic
from weakref import WeakSet

from twinlink import _given
from twinlink._importing import importing, outcome
from twinlink._native import Delivery, Message
from twinlink._structure import Structure
from twinlink.errors import TimeoutError
from twinlink.mqtt_settings import Will, properties_of
from twinlink.mqtt_shadow import AsyncShadow, Shadow, ShadowDeltas
from twinlink.mqtt_subscription import Subscription

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from types import TracebackType
    from typing import Any, Literal

    from twinlink import _native
    from twinlink.errors import Error

__all__ = [
    "AsyncMqttClient",
    "AsyncShadow",
    "Delivery",
    "Message",
    "MqttClient",
    "MqttState",
    "Shadow",
    "ShadowDeltas",
    "StateChanges",
    "Subscription",
    "Will",
]

_LOG = getLogger("twinlink")

DRAIN = 30.0
"""How many seconds the end of ``with`` leaves to a client, and closing a connector to all of its clients together."""

DRAIN_AFTER_ERROR = 5.0
"""The same for a ``with`` that an exception ends."""

# How long the end of the program waits for clients that were not closed.
_LAST_SECONDS = 5.0

_CLIENTS: WeakSet[_Base] = WeakSet()

own_work: ContextVar[int] = ContextVar("twinlink-mqtt-work", default=0)
"""The number of the handler that runs here: it cannot be waited for by itself."""


class MqttState(Structure):
    """How a client is at one moment."""

    connection: Literal["connecting", "connected", "lost", "closed"]
    """The connection: ``lost`` until the next attempt, after a while that grows from 1 second to 2 minutes."""
    since: datetime
    """Since when the connection is like this, in UTC."""
    reason: Error | None
    """Why the connection was lost, or could not be made; ``None`` while there is one."""
    attempts: int
    """How many times in a row a connection was tried since the last one."""
    session_present: bool
    """Whether the broker had kept the session from before the connection."""
    client_id: str
    """The client id; the broker's own if it gave one."""
    queued: int
    """How many messages wait to be sent."""
    unacknowledged: int
    """How many messages were sent and are not acknowledged."""
    unfinished: int
    """How many messages of quality of service 1 came and are not acknowledged.

    They wait, are in hands or failing, or wait for those before them to be acknowledged."""
    dropped: int
    """How many messages of quality of service 0 were dropped because nobody took them."""
    unmatched: int
    """How many messages came that no subscription is for, or one that was forgotten and not taken up again."""


class StateChanges:
    """The changes of a client's connection: iterate with ``for`` or ``async for``. They end with the client."""

    __slots__ = ("_client", "_native")

    def __init__(self, native: _native.Changes, client: object) -> None:
        """Take the native changes, and the client, which is in use as long as this."""
        self._native = native
        self._client = client

    def __iter__(self) -> StateChanges:
        """Give the changes themselves."""
        return self

    def __next__(self) -> MqttState:
        """Wait for the next change."""
        state = self._native.next()
        if state is None:
            raise StopIteration
        return _state(state)

    def __aiter__(self) -> StateChanges:
        """Give the changes themselves."""
        return self

    async def __anext__(self) -> MqttState:
        """Wait for the next change, with asyncio."""
        state = await outcome(self._native.start_next)
        if state is None:
            raise StopAsyncIteration
        return _state(state)


class _Base:
    """What both clients are made of."""

    __slots__ = ("__weakref__", "_is_open", "_native", "_process", "_timeout")

    def __init__(self, native: _native.Mqtt, timeout: float | timedelta) -> None:
        """Take the native client, and how long to wait for the first connection."""
        self._native = native
        self._timeout = timeout
        self._process = os.getpid()
        self._is_open = True
        _CLIENTS.add(self)

    def __del__(self) -> None:
        """Tell that it was not closed. In a forked child that is nobody's business."""
        if getattr(self, "_is_open", False) and self._process == os.getpid():
            # Without its source: who collects warnings would keep the client, and the client its connection.
            warnings.warn(f"{self!r} was not closed", ResourceWarning, stacklevel=2)

    @property
    def state(self) -> MqttState:
        """How the client is now."""
        return _state(self._native.state())

    def changes(self) -> StateChanges:
        """Give the changes of the connection from now on."""
        return StateChanges(self._native.changes(), self)

    def publish(
        self,
        topic: str,
        payload: bytes | bytearray | memoryview | str = b"",
        qos: int = 1,
        retain: bool = False,
        **properties: object,
    ) -> Delivery:
        """Take a message, to be sent as soon as the connection and the broker allow. Nothing is waited for.

        The :class:`Delivery` says when the broker has it: ``wait()`` or ``await`` it. While there is no connection,
        ``queue_size`` messages wait.

        :param topic: 1 to 65,535 bytes without wildcards; AWS IoT takes 256 bytes and 7 slashes.
        :param payload: AWS IoT takes 131,072 bytes; a ``str`` is sent as UTF-8.
        :param qos: quality of service: 1, at least once, is sent again until the broker acknowledges it; 0 is lost with
            the connection.
        :param retain: whether the broker keeps it for those who subscribe later.
        :param properties: of MQTT 5: ``content_type``, ``response_topic``, ``correlation_data`` (bytes; a ``str`` is
            sent as UTF-8), ``message_expiry_interval`` (whole seconds, also as ``timedelta``),
            ``payload_format_indicator`` (0 or 1), and ``user_properties``, a mapping or pairs of ``str``.
        :raises ValidationError: for what no broker would take, or this one.
        :raises QuotaError: if the queue is full.
        :raises ClosedError: if the client is closed.
        """
        return self._native.publish(
            _given.text("topic", topic),
            _given.payload(payload),
            _given.qos(qos),
            _given.flag("retain", retain),
            properties_of(properties) if properties else None,
        )

    def subscribe(
        self, filter: str, qos: int = 1, *, max_in_flight: int = 1, attempts: int = 5, no_local: bool = False
    ) -> Subscription:
        """Subscribe to a filter. The broker's answer is not waited for; after a lost connection it is asked again.

        :param filter: a topic; ``+`` stands for one level, ``#`` at the end for all that follow. Of
            ``$share/GROUP/FILTER`` each message goes to one client of the group.
        :param qos: the highest quality of service in which messages come, 0 or 1.
        :param max_in_flight: how many handlers run at a time, 1 to 65,535. See :meth:`Subscription.handle`.
        :param attempts: how often a message is handled before it is given up, 1 to 1000.
        :param no_local: whether the broker leaves out what this client publishes itself. MQTT 5 only.
        :raises ValidationError: for a filter that is none.
        :raises ClosedError: if the client is closed.
        """
        native = self._native.subscribe(
            _given.text("filter", filter),
            _given.qos(qos),
            _given.whole("max_in_flight", max_in_flight, 1, 65_535),
            _given.whole("attempts", attempts, 1, 1000),
            _given.flag("no_local", no_local),
        )
        return Subscription(native, self)

    def _shadow(self, thing: str, name: str | None) -> _native.Shadow:
        return self._native.shadow(_given.text("thing", thing), None if name is None else _given.text("name", name))

    def abandon(self) -> None:
        """Note that the connector is closed, and the client with it."""
        self._is_open = False

    def _ends(self, timeout: object) -> bool:
        """Note that the client is closed; tell whether there is something to close: a forked child has nothing."""
        _given.time("timeout", timeout)
        self._is_open = False
        return self._process == os.getpid()

    def _close(self, timeout: float | timedelta) -> None:
        if self._ends(timeout):
            self._closed(self._native.close(timeout, own_work.get()))

    def _closed(self, busy: int) -> None:
        if busy:
            who = "1 handler was" if busy == 1 else f"{busy} handlers were"
            _LOG.warning("%s at work when the MQTT client was closed: the messages come again", who)


class MqttClient(_Base):
    """A connection to a broker, of :meth:`twinlink.Connector.mqtt`. Use it as a context manager, or close it.

    >>> with aws.mqtt(client_id="line-7") as mqtt:
    ...     mqtt.publish("plant/7/state", '{"on": true}').wait()
    ...     for message in mqtt.subscribe("plant/+/alarm"):
    ...         print(message.topic, message.json())

    ``with`` waits for the first connection, and raises what stands in its way. From then on the client connects again
    by itself, for ever: it subscribes again, and sends what was not acknowledged again.
    """

    __slots__ = ()

    def shadow(self, thing: str, name: str | None = None) -> Shadow:
        """Give the shadow of a thing: the classic one, or one with a name. Nothing is sent yet."""
        return Shadow(self._shadow(thing, name), self)

    def connected(self, timeout: float | timedelta = 30) -> None:
        """Wait for a connection, at most ``timeout`` seconds.

        :raises Error: at once for what stands in the way for good, such as a refusal by the broker. The client goes on
            trying all the same.
        :raises TimeoutError: if there is no connection in time, with the last reason.
        """
        self._native.connected(timeout)

    def close(self, timeout: float | timedelta = 30) -> None:
        """Let handlers end, send what waits, say good-bye and end; wait for that at most ``timeout`` seconds.

        A second time it does nothing. Loops over subscriptions end at once, and handlers get no more messages. What a
        handler is still at afterwards comes again, as does what one is at that closes its client itself. The broker
        keeps the session unless ``clean_session`` is set. In a forked child it does nothing.

        The end of ``with`` does this, too. If an exception ends it, 5 seconds must do: the log, and from Python 3.11 on
        a note of the exception, say how many messages were not delivered.

        :raises TimeoutError: with the number of messages that were not delivered. The client has ended then, too.
        """
        self._close(timeout)

    def __enter__(self) -> MqttClient:
        """Wait for the first connection."""
        try:
            self.connected(self._timeout)
        except BaseException as error:
            try:
                self.close(0)
            except TimeoutError as undelivered:
                lost(error, undelivered)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        try:
            self.close(drain(error))
        except TimeoutError as undelivered:
            if error is None:
                raise
            lost(error, undelivered)

    def __repr__(self) -> str:
        """Show the client id and the connection."""
        return _shown(self)


class AsyncMqttClient(_Base):
    """A :class:`MqttClient` for asyncio, of :meth:`twinlink.AsyncConnector.mqtt`.

    >>> async with aws.mqtt(client_id="line-7") as mqtt:
    ...     await mqtt.publish("plant/7/state", '{"on": true}')
    ...     async for message in mqtt.subscribe("plant/+/alarm"):
    ...         print(message.topic, message.json())
    """

    __slots__ = ()

    def shadow(self, thing: str, name: str | None = None) -> AsyncShadow:
        """Give the shadow of a thing: the classic one, or one with a name. Nothing is sent yet."""
        return AsyncShadow(self._shadow(thing, name), self)

    async def connected(self, timeout: float | timedelta = 30) -> None:
        """Wait for a connection. See :meth:`MqttClient.connected`."""
        await outcome(self._native.start_connected, timeout)

    async def close(self, timeout: float | timedelta = 30) -> None:
        """Let handlers end, send what waits, say good-bye and end. See :meth:`MqttClient.close`."""
        if self._ends(timeout):
            self._closed(await outcome(self._native.start_close, timeout, own_work.get()))

    async def __aenter__(self) -> AsyncMqttClient:
        """Wait for the first connection."""
        try:
            await self.connected(self._timeout)
        except BaseException as error:
            try:
                await self.close(0)
            except TimeoutError as undelivered:
                lost(error, undelivered)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        try:
            await self.close(drain(error))
        except TimeoutError as undelivered:
            if error is None:
                raise
            lost(error, undelivered)

    def __repr__(self) -> str:
        """Show the client id and the connection."""
        return _shown(self)


def _state(state: tuple[Any, ...]) -> MqttState:
    with importing:
        from datetime import datetime, timezone

    connection, since, *rest = state
    counts = ("queued", "unacknowledged", "unfinished", "dropped", "unmatched")
    names = ("reason", "attempts", "session_present", "client_id", *counts)
    moment = datetime.fromtimestamp(since, timezone.utc)
    return MqttState(connection=connection, since=moment, **dict(zip(names, rest, strict=True)))


def _shown(client: _Base) -> str:
    if client._process != os.getpid():
        return f"<twinlink.mqtt.{type(client).__name__} of another process>"
    state = client.state
    return f"<twinlink.mqtt.{type(client).__name__} {state.client_id} {state.connection}>"


def drain(error: BaseException | None) -> float:
    """Give how many seconds the end of ``with`` waits: fewer if an exception is under way."""
    return DRAIN if error is None else DRAIN_AFTER_ERROR


def lost(error: BaseException, undelivered: Error) -> None:
    """Tell what was not delivered, beside the exception that ended the program: that is the one to know."""
    _LOG.warning("%s, because of an exception: %s", undelivered, type(error).__name__)
    if sys.version_info >= (3, 11):
        error.add_note(f"MQTT: {undelivered}")


def close_all(clients: WeakSet[_Base], time: float) -> TimeoutError | None:
    """Close the clients of this process, within so many seconds for all; give the first error of what was lost."""
    end = monotonic() + time
    failure = None
    for client in list(clients):
        if client._is_open and client._process == os.getpid():
            try:
                client._close(max(0, end - monotonic()))
            except TimeoutError as undelivered:
                failure = _first(failure, undelivered)
    return failure


async def close_all_async(clients: WeakSet[AsyncMqttClient], time: float) -> TimeoutError | None:
    """Do the same with asyncio."""
    end = monotonic() + time
    failure = None
    for client in list(clients):
        if client._is_open and client._process == os.getpid():
            try:
                await client.close(max(0, end - monotonic()))
            except TimeoutError as undelivered:
                failure = _first(failure, undelivered)
    return failure


def _first(failure: TimeoutError | None, undelivered: TimeoutError) -> TimeoutError:
    """Give the first of two errors; the log has those that are not raised."""
    if failure is None:
        return undelivered
    _LOG.warning("%s", undelivered)
    return failure


def _close_at_exit() -> None:
    lost = close_all(_CLIENTS, _LAST_SECONDS)
    if lost is not None:
        _LOG.error("the program ends with an open MQTT client: %s", lost)


atexit.register(_close_at_exit)
