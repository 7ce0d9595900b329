"""How asyncio waits for calls: no native thread ever runs Python or takes the GIL, it only writes to a socket.

So nothing is under way in the interpreter when it ends. Each event loop has one pair of sockets for all its calls; what
the loop knows of it is all that holds it, so that it is closed with the loop.
"""

from __future__ import annotations

import asyncio
import socket
import weakref

from twinlink import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from twinlink._native import Pending


def _sockets() -> tuple[socket.socket, socket.socket]:
    pulled, heard = socket.socketpair()
    pulled.setblocking(False)
    heard.setblocking(False)
    return pulled, heard


class Bell:
    """A pair of sockets, both the native library's: it writes to one when calls have ended, the loop reads the other.

    Python's socket objects would complain if the garbage collector meets them before their loop.
    """

    __slots__ = ("__weakref__", "_calls", "_last", "native")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Make the sockets, and let the loop look at them."""
        self._calls: dict[int, asyncio.Future[None]] = {}
        self._last = 0
        pulled, heard = _sockets()
        descriptor = heard.fileno()
        self.native = _native.Bell(pulled.detach(), heard.detach())
        loop.add_reader(descriptor, self.answer)

    def expect(self, loop: asyncio.AbstractEventLoop) -> tuple[int, asyncio.Future[None]]:
        """Give a call its number, and what is done when it has ended."""
        self._last += 1
        done = self._calls[self._last] = loop.create_future()
        return self._last, done

    def forget(self, number: int) -> None:
        """Expect a call no more."""
        self._calls.pop(number, None)

    def answer(self) -> None:
        """Look which calls have ended: the loop found something to read."""
        for number in self.native.ended():
            done = self._calls.get(number)
            if done is not None and not done.done():
                done.set_result(None)


# Loops that only read sockets for who waits for them: the proactor of Windows.
_DEAF: weakref.WeakSet[asyncio.AbstractEventLoop] = weakref.WeakSet()
_BELLS: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, weakref.ref[Bell]] = weakref.WeakKeyDictionary()


def _bell_of(loop: asyncio.AbstractEventLoop) -> Bell | None:
    """Give the bell of a loop; none if it is deaf."""
    if loop in _DEAF:
        return None
    known = _BELLS.get(loop)
    bell = known() if known is not None else None
    if bell is None:
        try:
            bell = Bell(loop)
        except NotImplementedError:
            _DEAF.add(loop)
            return None
        _BELLS[loop] = weakref.ref(bell)
    return bell


class _Ear:
    """Hands over what is logged while a call is waited for, each second: some last for hours."""

    __slots__ = ("_loop", "_pending", "_timer")

    def __init__(self, loop: asyncio.AbstractEventLoop, pending: Pending) -> None:
        self._loop = loop
        self._pending = pending
        self._timer = loop.call_later(1, self._hear)

    def _hear(self) -> None:
        self._timer = self._loop.call_later(1, self._hear)
        self._pending.hear()

    def close(self) -> None:
        """End with the call."""
        self._timer.cancel()
        self._pending.cancel()


async def outcome(start: Callable[[_native.Bell, int], Pending]) -> Any:
    """Start a call and wait until it has ended. Cancelled, it ends its request."""
    loop = asyncio.get_running_loop()
    bell = _bell_of(loop)
    if bell is None:
        return await _outcome_alone(loop, start)
    number, done = bell.expect(loop)
    ear = None
    try:
        pending = start(bell.native, number)
        ear = _Ear(loop, pending)
        await done
        return pending.result()
    finally:
        bell.forget(number)
        if ear is not None:
            ear.close()


async def _outcome_alone(loop: asyncio.AbstractEventLoop, start: Callable[[_native.Bell, int], Pending]) -> Any:
    """Do the same with a pair of sockets for this call alone."""
    pulled, heard = _sockets()
    with heard:
        pending = start(_native.Bell(pulled.detach()), 0)
        ear = _Ear(loop, pending)
        try:
            await loop.sock_recv(heard, 1)
            return pending.result()
        finally:
            ear.close()
