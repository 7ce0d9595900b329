"""Every operation by its name, with dictionaries in and out."""

from __future__ import annotations

from twinlink._importing import outcome
from twinlink.listing import Pages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twinlink._native import Connector


class ByName:
    """An operation with its arguments."""

    __slots__ = ("_arguments", "_limit", "_native", "_operation")

    def __init__(
        self, native: Connector, operation: str, arguments: Mapping[str, object] | None, limit: int | None = None
    ) -> None:
        """Take what the core needs."""
        self._native = native
        self._operation = operation
        self._arguments = dict(arguments or {})
        self._limit = limit

    def fetch(self, cursor: bytes | None = None) -> tuple[dict[str, Any], bytes | None]:
        """Fetch the page at a cursor, and say where the next one is."""
        answer, _, _, _, cursor = self._native.page(self._operation, self._arguments, self._limit, cursor, True)
        return answer, cursor

    async def fetch_async(self, cursor: bytes | None = None) -> tuple[dict[str, Any], bytes | None]:
        """Fetch the page at a cursor, and say where the next one is."""
        call = self._operation, self._arguments, self._limit, cursor, True
        answer, _, _, _, cursor = await outcome(self._native.start, *call)
        return answer, cursor

    def pages(self) -> Pages[dict[str, Any]]:
        """Give all pages."""
        return Pages(self.fetch, self.fetch_async)
