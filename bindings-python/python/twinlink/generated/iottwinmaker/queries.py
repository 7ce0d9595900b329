"""Structures and enumerations of AWS IoT TwinMaker: queries."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class ColumnDescription(Structure):
    """A column of the result: its name and what it holds."""

    name: str | None = None
    """The name of the column, as the query has it."""
    type: ColumnType | None = None
    """What the column holds."""


class ColumnType(OpenEnum):
    """What a column holds: nodes or edges of the graph, or plain values."""

    __slots__ = ()

    NODE: ClassVar[ColumnType] = "NODE"  # type: ignore[assignment]
    EDGE: ClassVar[ColumnType] = "EDGE"  # type: ignore[assignment]
    VALUE: ClassVar[ColumnType] = "VALUE"  # type: ignore[assignment]


class ExecuteQueryResponse(Structure):
    """What ``execute_query`` answers."""

    column_descriptions: tuple[ColumnDescription, ...] | None = None
    """The columns, in the order of the cells of a row."""
    rows: tuple[Row, ...] | None = None
    """The rows of this page."""
    next_token: str | None = None
    """The token of the next page; none on the last one; 0 to 17880 characters."""


class Row(Structure):
    """A row of the result."""

    row_data: tuple[Any, ...] | None = None
    """The cells, in the order of the columns."""
