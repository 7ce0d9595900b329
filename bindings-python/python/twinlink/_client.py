"""What the generated clients of all services share."""

from __future__ import annotations

from twinlink._importing import outcome
from twinlink._typing import Hints
from twinlink.listing import Listing, Paged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any

    from twinlink._native import Connector


_Function: type = type(lambda: None)
"""``types`` has it under a name, and is a module that Python has not imported when it starts."""


class BaseClient:
    """A service through a connector."""

    __slots__ = ("_native",)

    _service = ""
    _blocks = True

    def __init_subclass__(cls) -> None:
        """Let ``typing.get_type_hints`` find what the methods take and give."""
        for method in vars(cls).values():
            if isinstance(method, _Function):
                method.__annotations__ = hints = Hints(method.__annotations__)
                hints.module = cls.__module__

    def __init__(self, native: Connector) -> None:
        """Take the native connector."""
        self._native = native

    def _list(self, operation: str, items: str, arguments: dict[str, object], limit: int | None) -> Listing[Any, Any]:
        return Listing(self._native, f"{self._service}.{operation}", items, arguments, limit, self._blocks)

    def _paged(self, operation: str, arguments: dict[str, object]) -> Paged[Any]:
        return Paged(self._native, f"{self._service}.{operation}", arguments, blocks=self._blocks)


class Client(BaseClient):
    """A service through a connector that blocks."""

    __slots__ = ()

    def _call(self, operation: str, arguments: dict[str, object]) -> Any:
        return self._native.page(f"{self._service}.{operation}", arguments, None, None, False)[0]

    def _wait(self, waiter: str, arguments: dict[str, object], timeout: float | timedelta | None) -> Any:
        answer = self._native.wait(f"{self._service}.{waiter}", arguments, timeout)
        return None if answer is None else answer[0]


class AsyncClient(BaseClient):
    """A service through a connector, with asyncio."""

    __slots__ = ()

    _blocks = False

    async def _call(self, operation: str, arguments: dict[str, object]) -> Any:
        name = f"{self._service}.{operation}"
        return (await outcome(self._native.start, name, arguments, None, None, False))[0]

    async def _wait(self, waiter: str, arguments: dict[str, object], timeout: float | timedelta | None) -> Any:
        answer = await outcome(self._native.start_wait, f"{self._service}.{waiter}", arguments, timeout)
        return None if answer is None else answer[0]
