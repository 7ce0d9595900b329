"""What is known of generated classes and methods, for ``help``, ``inspect`` and ``typing``: found when someone asks."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from sys import modules

from twinlink._importing import class_of, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class _Names(dict[str, object]):
    """What annotations may name, in a module of a service or of this package."""

    __slots__ = ("_service",)

    def __init__(self, module: str) -> None:
        """Take the module of the annotations."""
        super().__init__()
        parts = module.split(".")
        self._service = parts[2] if parts[1:2] == ["generated"] else None

    def __missing__(self, name: str) -> object:
        """Find a class of the service, or what is imported for type checkers alone."""
        import collections.abc
        import datetime
        import typing

        if self._service and name in load(f"twinlink.generated.{self._service}.index").MODULES:
            return class_of(self._service, name)
        if name in ("T_co", "R_co", "Self"):
            return typing.Any
        for module in (collections.abc, datetime, typing, load("twinlink.listing"), load("twinlink.events")):
            if hasattr(module, name):
                return getattr(module, name)
        # Python goes on to its own names.
        raise KeyError(name)


def resolved(annotation: object, module: str) -> object:
    """Give the type that an annotation names."""
    if not isinstance(annotation, str):
        return annotation
    # It is a text of this package.
    found: object = eval(annotation, {}, _Names(module))
    return found


def members(module: str, name: str, annotations: Mapping[str, object]) -> dict[str, str]:
    """Give type and documentation of a class's members: the texts behind them in the source, if it is there."""
    told = {member: str(annotation) for member, annotation in annotations.items()}
    loader: Any = getattr(modules[module].__spec__, "loader", None)
    source = loader.get_source(module) if hasattr(loader, "get_source") else None
    classes = (node for node in ast.parse(source or "").body if isinstance(node, ast.ClassDef) and node.name == name)
    body = next((node.body for node in classes), [])
    for member, text in pairwise(body):
        if isinstance(member, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            told[ast.unparse(member.target)] += f": {inspect.cleandoc(str(text.value.value))}"
    return told


def signature(annotations: Mapping[str, Any]) -> inspect.Signature:
    """Give what a structure is made with: its members by name, those first that AWS promises."""
    optional = {name: annotation.endswith("| None") for name, annotation in annotations.items()}
    parameters = [
        inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=None if optional[name] else inspect.Parameter.empty,
            annotation=annotation,
        )
        for name, annotation in annotations.items()
    ]
    return inspect.Signature(sorted(parameters, key=lambda parameter: optional[parameter.name]))
