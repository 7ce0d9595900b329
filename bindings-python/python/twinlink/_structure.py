"""What all structures and enumerations of answers share.

Structures behave like frozen dataclasses with slots. They are made without the ``dataclasses`` module, and enumerations
without ``enum``, because importing those takes longer than listing a page.
"""

from __future__ import annotations

from twinlink._typing import dataclass_transform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from typing_extensions import Self


@dataclass_transform(frozen_default=True, kw_only_default=True)
class StructureType(type):
    """Gives a structure a slot for each annotated member."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> StructureType:
        """Turn the annotations into slots."""
        members = tuple(name for name in namespace.get("__annotations__", ()) if not name.startswith("__"))
        namespace["__slots__"] = namespace["__match_args__"] = members
        return super().__new__(cls, name, bases, namespace)


class Structure(metaclass=StructureType):
    """A structure of an answer: read-only, with AWS's member names in snake case, compared member by member."""

    __match_args__: ClassVar[tuple[str, ...]]

    def __init__(self, **members: object) -> None:
        """Take members by name; those that are left out are ``None``. Lists become tuples."""
        for name in self.__match_args__:
            value = members.pop(name, None)
            object.__setattr__(self, name, tuple(value) if isinstance(value, list) else value)
        if members:
            message = f"{type(self).__name__} has no member {next(iter(members))!r}"
            raise TypeError(message)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse."""
        message = f"{type(self).__name__} is read-only"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        """Refuse."""
        message = f"{type(self).__name__} is read-only"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        """Compare type and all members."""
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    def __hash__(self) -> int:
        """Hash all members."""
        return hash((type(self), *(getattr(self, name) for name in self.__match_args__)))

    def __repr__(self) -> str:
        """Show all members."""
        members = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({members})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by members."""
        return _restore, (type(self), {name: getattr(self, name) for name in self.__match_args__})

    def to_dict(self) -> dict[str, Any]:
        """Give all members by name, as plain values.

        Structures in them become dictionaries, tuples lists, enumerations text; times stay as they are.
        """
        return {name: _plain(getattr(self, name)) for name in self.__match_args__}


def _restore(cls: type[Structure], members: dict[str, object]) -> Structure:
    return cls(**members)


def _plain(value: object) -> object:
    if isinstance(value, Structure):
        return value.to_dict()
    if isinstance(value, OpenEnum):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


class OpenEnum(str):
    """An enumeration of texts that AWS may add to: a value that this version does not know is kept as it came.

    Values are texts: ``status.state == AssetModelState.ACTIVE`` and ``status.state == "ACTIVE"`` say the same.
    """

    __slots__ = ()

    members: ClassVar[dict[str, Self]]
    """The values that this version knows."""

    def __init_subclass__(cls) -> None:
        """Turn the texts in the class into values of it."""
        names = [name for name, value in vars(cls).items() if name.isupper() and isinstance(value, str)]
        cls.members = {}
        for name in names:
            value = cls(vars(cls)[name])
            setattr(cls, name, value)
            cls.members[str(value)] = value  # type: ignore[assignment]

    @property
    def known(self) -> bool:
        """Whether this version knows the value."""
        return self in self.members

    def __repr__(self) -> str:
        """Show the enumeration and the value."""
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self) -> str:
        """Give the plain text."""
        return str.__str__(self)
