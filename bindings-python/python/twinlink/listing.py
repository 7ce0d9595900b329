"""Listings: one page, all pages, all items; blocking and with asyncio."""

from __future__ import annotations

from twinlink._importing import load, outcome
from twinlink._structure import Structure
from twinlink._typing import Generic, R_co, T_co

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
    from typing import Any

    from twinlink._native import Connector


def would_block(operation: str, instead: str) -> TypeError:
    """Say that pages of an :class:`~twinlink.AsyncConnector` come by asyncio alone: its loop would stand still."""
    return TypeError(f"{operation}: pages of an AsyncConnector would block the event loop: use {instead}")


class Page(Structure, Generic[T_co, R_co]):
    """One page of a listing."""

    items: tuple[T_co, ...]
    """The items; possibly none, even if there are more pages. Always none of an operation whose pages have no items."""
    next_token: str | None
    """The token of the next page; ``None`` on the last one, and on the page that reaches the limit."""
    request_id: str | None
    """AWS's id of the request."""
    attempts: int
    """How many requests were sent for this page."""
    response: R_co
    """The whole answer."""


class Paged(Generic[R_co]):
    """An operation that answers in pages without items: each is a whole answer, :attr:`Page.response`.

    Iterate over :meth:`pages`, or take one :meth:`page`. If the service gives a page token for the second time, the
    page that it came with is given, and the next one is a :class:`~twinlink.DecodeError`: going on would never end.
    """

    __slots__ = ("_arguments", "_blocks", "_items", "_limit", "_native", "_operation")

    def __init__(
        self,
        native: Connector,
        operation: str,
        arguments: Mapping[str, object],
        items: str | None = None,
        limit: int | None = None,
        blocks: bool = True,
    ) -> None:
        """Take what the core needs, as operations are data to it, and whether the connector is one that blocks."""
        self._native = native
        self._operation = operation
        self._arguments = dict(arguments)
        self._items = items
        self._limit = limit
        self._blocks = blocks

    def pages(self) -> Pages[Page[Any, R_co]]:
        """Give all pages: iterate over the result with ``for`` or ``async for``."""
        return Pages(self._fetch, self._fetch_async)

    def page(self) -> Page[Any, R_co]:
        """Fetch one page: the first, or the one that ``next_token`` points to."""
        return self._fetch(None)[0]

    async def page_async(self) -> Page[Any, R_co]:
        """Fetch one page: the first, or the one that ``next_token`` points to."""
        return (await self._fetch_async(None))[0]

    def _fetch(self, cursor: bytes | None) -> tuple[Page[Any, R_co], bytes | None]:
        if not self._blocks:
            raise would_block(self._operation, "async for, or await page_async()")
        return self._page(self._native.page(self._operation, self._arguments, self._limit, cursor, False))

    async def _fetch_async(self, cursor: bytes | None) -> tuple[Page[Any, R_co], bytes | None]:
        call = self._operation, self._arguments, self._limit, cursor, False
        return self._page(await outcome(self._native.start, *call))

    def _page(
        self, native: tuple[R_co, str | None, str | None, int, bytes | None]
    ) -> tuple[Page[Any, R_co], bytes | None]:
        response, next_token, request_id, attempts, cursor = native
        # A list that the service leaves out has no items.
        items = (self._items and getattr(response, self._items)) or ()
        page: Page[Any, R_co] = Page(
            items=items, next_token=next_token, request_id=request_id, attempts=attempts, response=response
        )
        return page, cursor

    def __repr__(self) -> str:
        """Show the operation and its arguments."""
        service, operation = self._operation.split(".")
        secret = load(f"twinlink.generated.{service}.index").SENSITIVE.get(operation, ())
        given = ((name, value) for name, value in self._arguments.items() if value is not None)
        arguments = ", ".join(f"{name}={'***' if name in secret else repr(value)}" for name, value in given)
        return f"<twinlink.{type(self).__name__} {self._operation}({arguments})>"


class Listing(Paged[R_co], Generic[T_co, R_co]):
    """A listing: iterate over it (``for`` or ``async for``) for all items, fetching pages as they are needed.

    Each iteration begins anew. A page is fetched when it is needed, and one page is in memory at a time. If the service
    gives a page token for the second time, the page that it came with is given, and the next one is a
    :class:`~twinlink.DecodeError`: going on would never end.

    Moments are aware ``datetime`` in UTC, cut to microseconds. One in a year that ``datetime`` does not have (before 1
    or after 9999) is ``None``, and the logger ``twinlink`` is warned of it.
    """

    __slots__ = ()

    def __init__(
        self,
        native: Connector,
        operation: str,
        items: str,
        arguments: Mapping[str, object],
        limit: int | None,
        blocks: bool = True,
    ) -> None:
        """Take what the core needs, and the member that holds the items."""
        super().__init__(native, operation, arguments, items, limit, blocks)

    if TYPE_CHECKING:

        def pages(self) -> Pages[Page[T_co, R_co]]:
            """Give all pages: iterate over the result with ``for`` or ``async for``."""

        def page(self) -> Page[T_co, R_co]:
            """Fetch one page: the first, or the one that ``next_token`` points to."""

        async def page_async(self) -> Page[T_co, R_co]:
            """Fetch one page: the first, or the one that ``next_token`` points to."""

    def __iter__(self) -> Iterator[T_co]:
        """Give all items of all pages."""
        for page in self.pages():
            yield from page.items

    async def __aiter__(self) -> AsyncIterator[T_co]:
        """Give all items of all pages."""
        async for page in self.pages():
            for item in page.items:
                yield item


class Pages(Generic[T_co]):
    """The pages of a listing: iterate over them with ``for`` or ``async for``. Each iteration begins anew."""

    __slots__ = ("_fetch", "_fetch_async")

    def __init__(
        self,
        fetch: Callable[[bytes | None], tuple[T_co, bytes | None]],
        fetch_async: Callable[[bytes | None], Awaitable[tuple[T_co, bytes | None]]],
    ) -> None:
        """Take what gives the page at a cursor, and the cursor of the next."""
        self._fetch = fetch
        self._fetch_async = fetch_async

    def __iter__(self) -> Iterator[T_co]:
        """Give all pages."""
        cursor = None
        while True:
            page, cursor = self._fetch(cursor)
            yield page
            if cursor is None:
                return

    async def __aiter__(self) -> AsyncIterator[T_co]:
        """Give all pages."""
        cursor = None
        while True:
            page, cursor = await self._fetch_async(cursor)
            yield page
            if cursor is None:
                return
