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

    from twinlink._native import Pending, _Page


class Bell:
    """A pair of sockets: the native library writes to one end when calls have ended."""

    __slots__ = ("__weakref__", "_calls", "_last", "listener", "native")

    def __init__(self) -> None:
        """Make the sockets."""
        self.listener, rope = socket.socketpair()
        self.listener.setblocking(False)
        rope.setblocking(False)
        self.native = _native.Bell(rope.detach())
        self._calls: dict[int, asyncio.Future[None]] = {}
        self._last = 0

    def __del__(self) -> None:
        """Close the reading end. The native library closes the other one."""
        self.listener.close()

    def expect(self, loop: asyncio.AbstractEventLoop) -> tuple[int, asyncio.Future[None]]:
        """Number a call, and give what is done when it has ended."""
        self._last += 1
        done = self._calls[self._last] = loop.create_future()
        return self._last, done

    def forget(self, number: int) -> None:
        """Expect a call no more."""
        self._calls.pop(number, None)

    def answer(self) -> None:
        """Look which calls have ended: the loop found something to read."""
        # First the bytes: a call that ends after this line writes another one.
        self.listener.recv(64)
        for number in self.native.ended():
            done = self._calls.get(number)
            if done is not None and not done.done():
                done.set_result(None)


_BELLS: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, weakref.ref[Bell]] = weakref.WeakKeyDictionary()


def _bell_of(loop: asyncio.AbstractEventLoop) -> Bell | None:
    """Give the bell of a loop; none if the loop only reads sockets for who waits for them (the proactor of Windows)."""
    known = _BELLS.get(loop)
    bell = known() if known is not None else None
    if bell is None:
        bell = Bell()
        try:
            loop.add_reader(bell.listener, bell.answer)
        except NotImplementedError:
            return None
        _BELLS[loop] = weakref.ref(bell)
    return bell


async def outcome(start: Callable[[_native.Bell, int], Pending]) -> _Page:
    """Start a call and wait until it has ended. Cancelled, it ends its request."""
    loop = asyncio.get_running_loop()
    bell = _bell_of(loop)
    if bell is None:
        return await _outcome_alone(loop, start)
    number, done = bell.expect(loop)
    pending = None
    try:
        pending = start(bell.native, number)
        await done
        return pending.result()
    finally:
        bell.forget(number)
        if pending is not None:
            pending.cancel()


async def _outcome_alone(loop: asyncio.AbstractEventLoop, start: Callable[[_native.Bell, int], Pending]) -> _Page:
    """Do the same with a bell for this call alone."""
    bell = Bell()
    pending = start(bell.native, 0)
    try:
        await loop.sock_recv(bell.listener, 1)
        return pending.result()
    finally:
        pending.cancel()
