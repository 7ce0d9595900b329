"""Stand-ins at run time for what only type checkers need: importing ``typing`` would be a third of a cold start."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any, Generic, dataclass_transform

    from typing_extensions import TypeVar

    T_co = TypeVar("T_co", covariant=True)
    R_co = TypeVar("R_co", covariant=True, default=Any)
else:
    T_co = R_co = None

    class Generic:
        """A base that takes a type parameter and forgets it."""

        __slots__ = ()

        def __class_getitem__(cls, _parameters: object) -> type:
            """Give the class itself."""
            return cls

    def dataclass_transform(**_options: object) -> object:
        """Leave the class as it is."""
        return lambda cls: cls


__all__ = ["TYPE_CHECKING", "Generic", "R_co", "T_co", "dataclass_transform"]
