"""The catalogue's facts, and a value with every member of each shape in them."""

from __future__ import annotations

import base64
import datetime
import json
import re
from pathlib import Path

from twinlink import sitewise, twinmaker

FACTS = Path(__file__).resolve().parents[2] / "core" / "catalogue" / "facts"
SERVICES = {name: json.loads((FACTS / f"{name}.json").read_text()) for name in ("iottwinmaker", "iotsitewise")}
MODULES = {"iottwinmaker": twinmaker, "iotsitewise": sitewise}
OPERATIONS = [(service, name) for service, facts in SERVICES.items() for name in facts["operations"]]
UUID = "11111111-2222-4333-8444-555555555555"
MOMENT = datetime.datetime(2022, 12, 1, 13, 7, 17, 123_456, datetime.timezone.utc)


def snake(name):
    """Give a name in Python."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    return words + "_" if words in ("lambda", "global") else words


def shape_of(service, name):
    """Give a shape by its name."""
    return SERVICES[service]["shapes"][name]


def members(service, name):
    """Give the members of a structure that can be sent or answered: those of a union by choice."""
    return shape_of(service, name).get("members", {})


def is_union(shape):
    """Say whether one member is set; an event of a stream is such a one, too."""
    return bool(shape.get("union") or shape.get("eventStream"))


def sample(service, name, around=()):
    """Give a value by AWS's names, with every member that does not lead back to what is around it.

    Of a union there is the first member.
    """
    shape = shape_of(service, name)
    kind = shape["type"]
    if shape.get("document"):
        return {"any": [1, None, "text"]}
    if kind == "structure":
        inner = [member for member, fact in members(service, name).items() if not leads(service, fact["shape"], around)]
        if is_union(shape):
            inner = inner[:1]
        around = (*around, name)
        return {member: sample(service, shape["members"][member]["shape"], around) for member in inner}
    if kind == "list":
        return [sample(service, shape["element"], around)]
    if kind == "map":
        return {"key": sample(service, shape["value"], around)}
    if kind == "string":
        least, most = shape.get("min", 0), shape.get("max", 1000)
        return shape["enum"][0] if shape.get("enum") else UUID if least <= 36 <= most else "a" * max(least, 1)
    if kind in ("integer", "long"):
        return max(shape.get("min", 0), 1)
    return {"boolean": True, "float": 1.5, "double": 1.5, "timestamp": MOMENT, "blob": b"\0\xff"}[kind]


def leads(service, name, around):
    """Say whether a shape leads back to a structure that is around it."""
    shape = shape_of(service, name)
    if shape["type"] in ("list", "map"):
        return leads(service, shape.get("element") or shape["value"], around)
    return name in around


def structured(service, name, value):
    """Make the generated classes of a value."""
    shape = shape_of(service, name)
    if shape["type"] == "structure" and not shape.get("document"):
        given = {
            snake(member): structured(service, shape["members"][member]["shape"], value[member]) for member in value
        }
        return getattr(MODULES[service], name)(**given)
    if shape["type"] == "list":
        return [structured(service, shape["element"], element) for element in value]
    if shape["type"] == "map":
        return {key: structured(service, shape["value"], entry) for key, entry in value.items()}
    return value


def wire(value):
    """Give a value as it is in JSON."""
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {name: wire(member) for name, member in value.items()}
    return [wire(element) for element in value] if isinstance(value, list) else value
