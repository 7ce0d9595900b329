"""Every operation by its name, with dictionaries in and out."""

from __future__ import annotations

from twinlink._importing import outcome
from twinlink.listing import Pages, would_block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twinlink._native import Connector


class ByName:
    """An operation with its arguments."""

    __slots__ = ("_arguments", "_blocks", "_limit", "_native", "_operation")

    def __init__(
        self,
        native: Connector,
        operation: str,
        arguments: Mapping[str, object] | None,
        limit: int | None = None,
        blocks: bool = True,
    ) -> None:
        """Take what the core needs, and whether the connector is one that blocks."""
        self._native = native
        self._operation = operation
        # What is no dictionary is for the core to refuse.
        self._arguments = dict(arguments) if isinstance(arguments, dict) else arguments
        self._limit = limit
        self._blocks = blocks

    def fetch(self, cursor: bytes | None = None) -> tuple[dict[str, Any], bytes | None]:
        """Fetch the page at a cursor, and say where the next one is."""
        if not self._blocks:
            raise would_block(self._operation, "async for")
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
