"""The shadows of things, asked over MQTT."""

from __future__ import annotations

from twinlink import _given
from twinlink._importing import importing, outcome
from twinlink.errors import ValidationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

    from twinlink import _native


class ShadowDeltas:
    """What a shadow wants and is not so yet, each time that it changes: iterate with ``for`` or ``async for``.

    Each is a dictionary as AWS IoT has it: ``state``, ``metadata``, ``version``, ``timestamp``.
    """

    __slots__ = ("_client", "_native")

    def __init__(self, native: _native.Deltas, client: object) -> None:
        """Take the native deltas, and the client, which is in use as long as this."""
        self._native = native
        self._client = client

    def unsubscribe(self) -> None:
        """End the subscription."""
        self._native.unsubscribe()

    def __iter__(self) -> ShadowDeltas:
        """Give the deltas themselves."""
        return self

    def __next__(self) -> dict[str, Any]:
        """Wait for the next delta."""
        delta: dict[str, Any] | None = self._native.next()
        if delta is None:
            raise StopIteration
        return delta

    def __aiter__(self) -> ShadowDeltas:
        """Give the deltas themselves."""
        return self

    async def __anext__(self) -> dict[str, Any]:
        """Wait for the next delta, with asyncio."""
        delta: dict[str, Any] | None = await outcome(self._native.start_next)
        if delta is None:
            raise StopAsyncIteration
        return delta


class _BaseShadow:
    """What both shadows are made of."""

    __slots__ = ("_client", "_native")

    def __init__(self, native: _native.Shadow, client: object) -> None:
        """Take the native shadow, and the client, which is in use as long as this."""
        self._native = native
        self._client = client

    def watch(self) -> ShadowDeltas:
        """Give what the shadow wants and is not so yet, at first and each time that it changes."""
        return ShadowDeltas(self._native.watch(), self._client)


class Shadow(_BaseShadow):
    """The shadow of a thing, asked over MQTT. Answers are matched by client token.

    >>> pump = mqtt.shadow("pump-7")
    >>> pump.update(desired={"speed": 1200})
    >>> pump.get()["state"]
    """

    __slots__ = ()

    def get(self, *, timeout: float | timedelta = 10) -> dict[str, Any]:
        """Ask for the document: ``state`` (``desired``, ``reported``, ``delta``), ``metadata``, ``version``.

        :raises NotFoundError: if the thing has no such shadow.
        :raises TimeoutError: if there is no answer within ``timeout`` seconds.
        """
        answer: dict[str, Any] = self._native.request("get", None, timeout)
        return answer

    def update(
        self,
        *,
        desired: Mapping[str, object] | None = None,
        reported: Mapping[str, object] | None = None,
        document: Mapping[str, object] | None = None,
        version: int | None = None,
        timeout: float | timedelta = 10,
    ) -> dict[str, Any]:
        """Change the shadow, and give what was changed. Members that are ``None`` are removed, others stay.

        :param desired: the state that is wanted.
        :param reported: the state that there is.
        :param document: a whole document as AWS IoT has it, in place of the two. A ``clientToken`` in it is sent, and
            must be another for each request.
        :param version: the version that the shadow must have.
        :raises ValidationError: if neither is given, or what JSON does not have.
        :raises ConflictError: if it has another version.
        :raises TimeoutError: if there is no answer within ``timeout`` seconds.
        """
        text = _document(desired, reported, document, version)
        answer: dict[str, Any] = self._native.request("update", text, timeout)
        return answer

    def delete(self, *, timeout: float | timedelta = 10) -> None:
        """Delete the shadow.

        :raises NotFoundError: if the thing has no such shadow.
        :raises TimeoutError: if there is no answer within ``timeout`` seconds.
        """
        self._native.request("delete", None, timeout)


class AsyncShadow(_BaseShadow):
    """A :class:`Shadow` for asyncio."""

    __slots__ = ()

    async def get(self, *, timeout: float | timedelta = 10) -> dict[str, Any]:
        """Ask for the document. See :meth:`Shadow.get`."""
        answer: dict[str, Any] = await outcome(self._native.start_request, "get", None, timeout)
        return answer

    async def update(
        self,
        *,
        desired: Mapping[str, object] | None = None,
        reported: Mapping[str, object] | None = None,
        document: Mapping[str, object] | None = None,
        version: int | None = None,
        timeout: float | timedelta = 10,
    ) -> dict[str, Any]:
        """Change the shadow, and give what was changed. See :meth:`Shadow.update`."""
        text = _document(desired, reported, document, version)
        answer: dict[str, Any] = await outcome(self._native.start_request, "update", text, timeout)
        return answer

    async def delete(self, *, timeout: float | timedelta = 10) -> None:
        """Delete the shadow. See :meth:`Shadow.delete`."""
        await outcome(self._native.start_request, "delete", None, timeout)


def _document(
    desired: Mapping[str, object] | None,
    reported: Mapping[str, object] | None,
    document: Mapping[str, object] | None,
    version: int | None,
) -> str:
    with importing:
        from json import dumps

    whole = {} if document is None else _given.members("document", document)
    if document is None:
        if desired is None and reported is None:
            msg = "an update needs desired, reported or document: without, the shadow would only get a new version"
            raise ValidationError(msg)
        given = {"desired": desired, "reported": reported}
        states = {name: state for name, state in given.items() if state is not None}
        whole["state"] = {name: _given.members(name, state) for name, state in states.items()}
    elif desired is not None or reported is not None:
        msg = "document stands for desired and reported: give one or the other"
        raise ValidationError(msg)
    if whole.get("clientToken") is not None:
        _given.text("document.clientToken", whole["clientToken"])
    if version is not None:
        whole["version"] = _given.whole("version", version, 0, 2**63 - 1)
    try:
        text = dumps(whole, allow_nan=False, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError) as error:
        msg = f"a shadow must be what JSON has: {error}"
        raise ValidationError(msg) from None
    _given.utf8("a shadow", text)
    return text
