"""Stand-ins at run time for what only type checkers need: importing ``typing`` would be a third of a cold start.

``timedelta`` is that of ``datetime``, which before Python 3.12 is all in Python once more, and takes 1 ms.
"""

from __future__ import annotations

from twinlink._importing import load

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import timedelta
    from typing import Any, Generic, dataclass_transform

    from typing_extensions import TypeVar

    T_co = TypeVar("T_co", covariant=True)
    R_co = TypeVar("R_co", covariant=True, default=Any)
else:
    from _datetime import timedelta

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


class Hints(dict[str, object]):
    """Annotations, as texts; who iterates over their values, as ``typing.get_type_hints`` does, gets the types.

    What they name is imported for type checkers alone, so that Python cannot find it by itself.
    """

    __slots__ = ("module",)

    module: str
    """The module that they are in. There is no ``__init__``: each class has hints, each method of a client, too."""

    def __getitem__(self, name: str) -> object:
        """Give a type."""
        found: object = load("twinlink._help").resolved(self.get(name), self.module)
        return found

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names: copying then asks for the types."""
        return iter(self.keys())

    def items(self) -> Any:
        """Give names and types."""
        return {name: self[name] for name in self}.items()

    def texts(self) -> dict[str, Any]:
        """Give names and texts."""
        return {name: self.get(name) for name in self}


__all__ = ["TYPE_CHECKING", "Generic", "Hints", "R_co", "T_co", "dataclass_transform", "timedelta"]
