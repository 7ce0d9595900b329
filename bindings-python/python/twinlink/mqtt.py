"""MQTT with AWS IoT, or another broker: a connection that comes back when it is lost."""

from __future__ import annotations

from contextlib import suppress

from twinlink._importing import importing, load, outcome
from twinlink._native import Delivery, Message
from twinlink._structure import Structure
from twinlink.credentials import Certificate, _content
from twinlink.errors import ValidationError
from twinlink.mqtt_shadow import AsyncShadow, Shadow, ShadowDeltas

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
    from datetime import datetime
    from types import TracebackType
    from typing import Any, Literal

    from twinlink import _native
    from twinlink.errors import Error
    from twinlink.mqtt_handlers import AsyncHandler, Handler

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
    """How many messages of quality of service 1 came and are not acknowledged: they wait, are in hands or failing, or wait
    for those before them to be acknowledged."""
    dropped: int
    """How many messages of quality of service 0 were dropped because nobody took them."""
    unmatched: int
    """How many messages came that no subscription is for."""


class Will:
    """What the broker publishes if the connection is lost."""

    __slots__ = ("_settings",)

    def __init__(
        self,
        topic: str,
        payload: bytes | str = b"",
        qos: int = 1,
        retain: bool = False,
        *,
        delay: float = 0,
        **properties: object,
    ) -> None:
        """Take a message.

        :param topic: where it is published.
        :param payload: at most 65,535 bytes; a ``str`` is sent as UTF-8.
        :param qos: quality of service, 0 or 1.
        :param retain: whether the broker keeps it for those who subscribe later.
        :param delay: how many seconds the broker waits for the client to come back. MQTT 5 only.
        :param properties: as of :meth:`MqttClient.publish`.
        """
        self._settings: dict[str, object] = {
            "topic": topic,
            **_content("payload", _bytes(payload)),
            "qos": qos,
            "retain": retain,
            "delay": delay,
            **_properties(properties),
        }

    def __repr__(self) -> str:
        """Show the topic."""
        return f"<twinlink.mqtt.Will {self._settings['topic']}>"


class Subscription:
    """The messages of one filter. Iterate over it with ``for`` or ``async for``, or :meth:`handle` them.

    >>> for message in aws_mqtt.subscribe("plant/+/alarm"):
    ...     print(message.topic, message.json())

    A message is done, and acknowledged, when the next one is asked for. If the loop is left before, by an exception or
    ``break``, it is not, and comes again: in the next loop, or for the next client with this id. The loop ends when the
    client is closed.
    """

    __slots__ = ("__weakref__", "_native")

    def __init__(self, native: _native.Subscription) -> None:
        """Take the native subscription."""
        self._native = native

    @property
    def filter(self) -> str:
        """The filter, as it was given."""
        return self._native.filter

    def confirmed(self, timeout: float = 30) -> bool:
        """Wait until the broker has taken the subscription, at most ``timeout`` seconds; tell whether it has.

        :raises AccessDeniedError: if the broker refuses it.
        """
        return self._native.confirmed(timeout)

    async def confirmed_async(self) -> None:
        """Wait with asyncio until the broker has taken the subscription. See :meth:`confirmed`."""
        await outcome(self._native.start_confirmed)

    def receive(self, timeout: float | None = None) -> Message | None:
        """Wait for one message, at most ``timeout`` seconds: ``None`` if none came, or the client was closed.

        The message before is done with that. :meth:`done` says it at once.
        """
        return self._native.next(timeout)

    async def receive_async(self) -> Message | None:
        """Wait with asyncio for one message; ``None`` when the client was closed. See :meth:`receive`."""
        message: Message | None = await outcome(self._native.start_next)
        return message

    def done(self) -> None:
        """Acknowledge the message that a loop or :meth:`receive` gave last, before the next is asked for."""
        self._native.leave(True)

    def handle(self, handler: Handler, *, dead_letter: Handler | None = None) -> None:
        """Call ``handler`` with each message, until the client is closed.

        A message is done when the handler returns. If it raises an exception, the message comes again after 1, 2, 4 and
        so on up to 60 seconds; what failed ``attempts`` times goes to ``dead_letter``, or else to the log, and is done.
        With a ``max_in_flight`` of more than 1 as many threads call handlers, never two of them for the same topic.

        :param handler: takes a :class:`Message`.
        :param dead_letter: takes the messages that are given up.
        :raises ValidationError: for a handler that is none, or one to be awaited.
        """
        load("twinlink.mqtt_handlers").handle(self._native, handler, dead_letter)

    async def handle_async(self, handler: AsyncHandler, *, dead_letter: AsyncHandler | None = None) -> None:
        """Await ``handler`` with each message, until the client is closed. See :meth:`handle`.

        With a ``max_in_flight`` of more than 1 as many tasks run.
        """
        await load("twinlink.mqtt_handlers").handle_async(self._native, handler, dead_letter)

    def unsubscribe(self) -> None:
        """End the subscription, at the broker too. Messages that wait in it are forgotten."""
        self._native.unsubscribe()

    def __iter__(self) -> Iterator[Message]:
        """Iterate over the messages as they come."""
        return iter(self._native)

    async def __aiter__(self) -> AsyncIterator[Message]:
        """Iterate over the messages as they come, with asyncio."""
        self._native.leave(False)
        while (message := await self.receive_async()) is not None:
            yield message

    def __enter__(self) -> Subscription:
        """Give the subscription."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Without an exception, the message in hands is done. End the subscription."""
        self._native.leave(kind is None)
        self.unsubscribe()

    def __repr__(self) -> str:
        """Show the filter."""
        return f"<twinlink.mqtt.Subscription {self.filter}>"


class StateChanges:
    """The changes of a client's connection: iterate with ``for`` or ``async for``. They end with the client."""

    __slots__ = ("_native",)

    def __init__(self, native: _native.Changes) -> None:
        """Take the native changes."""
        self._native = native

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

    __slots__ = ("__weakref__", "_native", "_timeout")

    def __init__(self, native: _native.Mqtt, timeout: float) -> None:
        """Take the native client, and how long to wait for the first connection."""
        self._native = native
        self._timeout = timeout

    @property
    def state(self) -> MqttState:
        """How the client is now."""
        return _state(self._native.state())

    def changes(self) -> StateChanges:
        """Give the changes of the connection from now on."""
        return StateChanges(self._native.changes())

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
        :param properties: of MQTT 5: ``content_type``, ``response_topic``, ``correlation_data`` (bytes),
            ``message_expiry_interval`` (seconds), ``payload_format_indicator`` (0 or 1), and ``user_properties``, a
            mapping or pairs of ``str``.
        :raises ValidationError: for what no broker would take, or this one.
        :raises QuotaError: if the queue is full.
        :raises ClosedError: if the client is closed.
        """
        return self._native.publish(
            topic, _bytes(payload), qos, retain, _properties(properties) if properties else None
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
        return Subscription(self._native.subscribe(filter, qos, max_in_flight, attempts, no_local))


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
        return Shadow(self._native.shadow(thing, name))

    def connected(self, timeout: float = 30) -> None:
        """Wait for a connection, at most ``timeout`` seconds.

        :raises Error: at once for what stands in the way for good, such as a refusal by the broker. The client goes on
            trying all the same.
        :raises TimeoutError: if there is no connection in time, with the last reason.
        """
        self._native.connected(timeout)

    def close(self, timeout: float = 30) -> None:
        """Send what waits, say good-bye and end; wait for that at most ``timeout`` seconds.

        A second time it does nothing. Loops over subscriptions end at once. The broker keeps the session unless
        ``clean_session`` is set.

        :raises TimeoutError: with the number of messages that were not delivered. The client has ended then, too.
        """
        self._native.close(timeout)

    def __enter__(self) -> MqttClient:
        """Wait for the first connection."""
        try:
            self.connected(self._timeout)
        except BaseException:
            # What was not sent is lost with the client; why it could not connect is the thing to know.
            with suppress(TimeoutError):
                self.close(0)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        try:
            self.close()
        except TimeoutError:
            # The exception of the body is the one to know.
            if kind is None:
                raise

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
        return AsyncShadow(self._native.shadow(thing, name))

    async def connected(self, timeout: float = 30) -> None:
        """Wait for a connection. See :meth:`MqttClient.connected`."""
        await outcome(self._native.start_connected, timeout)

    async def close(self, timeout: float = 30) -> None:
        """Send what waits, say good-bye and end. See :meth:`MqttClient.close`."""
        await outcome(self._native.start_close, timeout)

    async def __aenter__(self) -> AsyncMqttClient:
        """Wait for the first connection."""
        try:
            await self.connected(self._timeout)
        except BaseException:
            with suppress(TimeoutError):
                await self.close(0)
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the client."""
        try:
            await self.close()
        except TimeoutError:
            if kind is None:
                raise

    def __repr__(self) -> str:
        """Show the client id and the connection."""
        return _shown(self)


def settings_of(
    certificate: Any, private_key: Any, certificate_password: str | None, will: object, settings: dict[str, object]
) -> dict[str, object]:
    """Give the settings of a client as data."""
    if certificate is not None:
        given = isinstance(certificate, Certificate)
        parts = dict(certificate._settings) if given else _content("certificate", certificate)
        if private_key is not None:
            parts |= _content("private_key", private_key)
        settings["certificate"] = parts | {"password": certificate_password}
    elif private_key is not None or certificate_password is not None:
        name = "certificate_password" if private_key is None else "private_key"
        msg = f"{name} is given without a certificate"
        raise ValidationError(msg)
    if will is not None:
        if not isinstance(will, Will):
            msg = f"will must be twinlink.mqtt.Will, but is of type {type(will).__qualname__}"
            raise ValidationError(msg)
        settings["will"] = will._settings
    return settings


def _bytes(payload: object) -> bytes:
    if isinstance(payload, bytes):
        return payload
    if isinstance(payload, str):
        return payload.encode()
    if isinstance(payload, (bytearray, memoryview)):
        return bytes(payload)
    msg = f"payload must be bytes or str, but is of type {type(payload).__qualname__}"
    raise ValidationError(msg)


_PROPERTIES = (
    "content_type",
    "correlation_data",
    "message_expiry_interval",
    "payload_format_indicator",
    "response_topic",
    "user_properties",
)


def _properties(given: Mapping[str, object]) -> dict[str, object]:
    for name in given:
        if name not in _PROPERTIES:
            msg = f"a message has no property {name}: it has {', '.join(_PROPERTIES)}"
            raise ValidationError(msg)
    properties = dict(given)
    data = properties.pop("correlation_data", None)
    if data is not None:
        properties |= _content("correlation_data", _bytes(data))
    pairs: Any = properties.get("user_properties")
    if pairs is not None:
        properties["user_properties"] = [list(pair) for pair in _pairs(pairs)]
    return properties


def _pairs(given: Any) -> Iterable[tuple[str, str]]:
    items: Iterable[tuple[str, str]] = given.items() if hasattr(given, "items") else given
    return items


def _state(state: tuple[Any, ...]) -> MqttState:
    with importing:
        from datetime import datetime, timezone

    connection, since, *rest = state
    counts = ("queued", "unacknowledged", "unfinished", "dropped", "unmatched")
    names = ("reason", "attempts", "session_present", "client_id", *counts)
    moment = datetime.fromtimestamp(since, timezone.utc)
    return MqttState(connection=connection, since=moment, **dict(zip(names, rest, strict=True)))


def _shown(client: _Base) -> str:
    state = client.state
    return f"<twinlink.mqtt.{type(client).__name__} {state.client_id} {state.connection}>"
