"""Answers that are streams of events: blocking and with asyncio."""

from __future__ import annotations

from twinlink._importing import outcome
from twinlink._typing import Generic, T_co

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

    from twinlink._native import Events


class EventStream(Generic[T_co]):
    """The events of an answer as they come: iterate over it once, with ``for`` or ``async for``.

    >>> with aws.sitewise.invoke_assistant(message="Which pumps stand still?").body as events:
    ...     for event in events:
    ...         if event.output:
    ...             print(event.output.message)

    It ends after the last event, or after an error: what the service says went wrong, a :class:`~twinlink.TimeoutError`
    if no event comes within ``attempt_timeout``, a :class:`~twinlink.ConnectionError` if the answer breaks off. A wait
    that is cancelled, or that Ctrl-C ends, loses nothing: the stream goes on. :meth:`close`, leaving ``with``,
    forgetting the stream and closing the connector end the request; the next event is then a
    :class:`~twinlink.ClosedError`.
    """

    __slots__ = ("__weakref__", "_native")

    def __init__(self, native: Events) -> None:
        """Take the native stream."""
        self._native = native

    @property
    def request_id(self) -> str | None:
        """AWS's id of the request."""
        return self._native.request_id

    @property
    def attempts(self) -> int:
        """How many requests were sent until the first event came. After it, none is sent again."""
        return self._native.attempts

    def close(self) -> None:
        """End the request. A second time, and after the last event, it does nothing."""
        self._native.close()

    def __iter__(self) -> EventStream[T_co]:
        """Give the stream itself."""
        return self

    def __next__(self) -> T_co:
        """Wait for the next event."""
        event: T_co | None = self._native.next()
        if event is None:
            raise StopIteration
        return event

    def __aiter__(self) -> EventStream[T_co]:
        """Give the stream itself."""
        return self

    async def __anext__(self) -> T_co:
        """Wait for the next event, with asyncio."""
        event: T_co | None = await outcome(self._native.start_next)
        if event is None:
            raise StopAsyncIteration
        return event

    def __enter__(self) -> EventStream[T_co]:
        """Give the stream."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the request."""
        self.close()

    async def __aenter__(self) -> EventStream[T_co]:
        """Give the stream."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the request."""
        self.close()

    def __repr__(self) -> str:
        """Show the operation."""
        return f"<twinlink.EventStream {self._native.operation}>"
