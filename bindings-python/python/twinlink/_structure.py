"""What all structures and enumerations of requests and answers share.

Structures behave like frozen dataclasses with slots. They are made without the ``dataclasses`` module, and enumerations
without ``enum``, because importing those takes longer than listing a page.
"""

from __future__ import annotations

from twinlink._importing import importing, load
from twinlink._typing import Hints, dataclass_transform

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspect import Signature
    from typing import Any, ClassVar

    from typing_extensions import Self

# Where users find what is generated: names in ``repr``, ``help`` and pickles.
_PUBLIC = {
    "iot": "twinlink.iot",
    "iotdata": "twinlink.iot_data",
    "iotsitewise": "twinlink.sitewise",
    "iottwinmaker": "twinlink.twinmaker",
}


def _public(module: str) -> str:
    parts = module.split(".")
    return _PUBLIC.get(parts[2], module) if parts[1:2] == ["generated"] else module


class Members(dict[str, object]):
    """The slots of a structure, with what ``help`` tells of each."""

    __slots__ = ("hints", "name")

    hints: Hints
    """The annotations of the class."""
    name: str
    """The name of the class."""

    def __getitem__(self, member: str) -> object:
        """Find the documentation in the source."""
        texts = {name: text for name, text in self.hints.texts().items() if name in self}
        return load("twinlink._help").members(self.hints.module, self.name, texts)[member]


@dataclass_transform(frozen_default=True, kw_only_default=True)
class StructureType(type):
    """Gives a structure a slot for each annotated member."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> StructureType:
        """Turn the annotations into slots."""
        annotations = namespace.get("__annotations__", {})
        hints = Hints(annotations)
        hints.module = namespace["__module__"]
        members = tuple([name for name in annotations if name[0] != "_"])
        for member in members:
            # A default tells type checkers that the member may be left out.
            namespace.pop(member, None)
        namespace["__annotations__"] = hints
        namespace["__slots__"] = slots = Members(dict.fromkeys(members))
        slots.hints = hints
        slots.name = name
        namespace["__match_args__"] = members
        namespace["__module__"] = _public(namespace["__module__"])
        return super().__new__(cls, name, bases, namespace)

    @property
    def __signature__(cls) -> Signature:
        """Say what ``help`` tells of making one."""
        annotations = cls.__annotations__
        texts = annotations.texts() if isinstance(annotations, Hints) else {}
        members = {name: text for name, text in texts.items() if not name.startswith("_")}
        found: Signature = load("twinlink._help").signature(members)
        return found


class Structure(metaclass=StructureType):
    """A structure of a request or an answer: read-only, AWS's member names in snake case, compared member by member."""

    __match_args__: ClassVar[tuple[str, ...]]
    _aws_names: ClassVar[dict[str, str]] = {}
    """AWS's names of the members whose name does not tell it."""
    _sensitive: ClassVar[tuple[str, ...]] = ()
    """The members that are never shown."""

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
        """Hash all members. One that has a map or a document in it cannot be hashed."""
        return hash((type(self), *(getattr(self, name) for name in self.__match_args__)))

    def __repr__(self) -> str:
        """Show all members; ``***`` for those that are secret."""
        shown = (f"{name}={self._shown(name)}" for name in self.__match_args__)
        return f"{type(self).__name__}({', '.join(shown)})"

    def _shown(self, name: str) -> str:
        value = getattr(self, name)
        return "***" if name in self._sensitive and value is not None else repr(value)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by members."""
        return _restore, (type(self), {name: getattr(self, name) for name in self.__match_args__})

    def to_dict(self, *, aws_names: bool = False) -> dict[str, Any]:
        """Give all members by name, as plain values.

        Structures in them become dictionaries, tuples lists, enumerations text; times stay as they are. The names are
        those of the attributes: what the class takes, and the methods of the clients.

        :param aws_names: whether the names are AWS's (``assetId``), and members that are ``None`` are left out: what
            :meth:`Connector.call <twinlink.Connector.call>` takes
        """
        if not aws_names:
            return {name: _plain(getattr(self, name), aws_names) for name in self.__match_args__}
        members = [(name, getattr(self, name)) for name in self.__match_args__]
        return {self._aws_name(name): _plain(value, aws_names) for name, value in members if value is not None}

    def _aws_name(self, name: str) -> str:
        if name in self._aws_names:
            return self._aws_names[name]
        first, *rest = name.rstrip("_").split("_")
        return first + "".join(word.capitalize() for word in rest)


class Union(Structure):
    """A structure of which one member is set."""

    unknown: dict[str, Any] | None
    """A member that this version does not know, by AWS's name, as it came."""

    @property
    def which(self) -> str | None:
        """The name of the member that is set; AWS's name for one that this version does not know."""
        names: tuple[str, ...] = self.__match_args__
        for name in names:
            if getattr(self, name) is not None:
                return next(iter(self.unknown or ()), None) if name == "unknown" else name
        return None

    def to_dict(self, *, aws_names: bool = False) -> dict[str, Any]:
        """Give the member that is set by its name, as plain values."""
        members = super().to_dict(aws_names=aws_names)
        unknown = members.pop("unknown", None) or {}
        return {name: value for name, value in members.items() if value is not None} | unknown


class Document(Structure):
    """An answer that is one document: a shadow's."""

    payload: bytes | None
    """The document as it came."""

    def json(self) -> dict[str, Any]:
        """Give the document as a dictionary; empty if there is none.

        :raises ValueError: it is no JSON, which AWS promises
        """
        with importing:
            from json import loads

        found: dict[str, Any] = loads(self.payload) if self.payload else {}
        return found


def _restore(cls: type[Structure], members: dict[str, object]) -> Structure:
    return cls(**members)


def _plain(value: object, aws_names: bool) -> object:
    if isinstance(value, Structure):
        return value.to_dict(aws_names=aws_names)
    if isinstance(value, OpenEnum):
        return str(value)
    if isinstance(value, (tuple, list)):
        return [_plain(item, aws_names) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item, aws_names) for key, item in value.items()}
    return value


class OpenEnum(str):
    """An enumeration of texts that AWS may add to: a value that this version does not know is kept as it came.

    Values are texts: ``status.state == AssetModelState.ACTIVE`` and ``status.state == "ACTIVE"`` say the same.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        members: ClassVar[dict[str, Self]]
        """The values that this version knows."""

    def __init_subclass__(cls) -> None:
        """Turn the texts in the class into values of it."""
        cls.__annotations__ = hints = Hints(vars(cls).get("__annotations__", ()))
        hints.module = cls.__module__
        cls.__module__ = _public(cls.__module__)
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
