"""Values for the shapes of AWS's models: random ones for requests and answers, and one that all patterns accept."""

from __future__ import annotations

import datetime
import re

from hypothesis import strategies as st

UUID = "11111111-2222-4333-8444-555555555555"
MOMENTS = st.integers(-2_000_000_000, 4_000_000_000).map(
    lambda seconds: datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
)
TEXTS = st.one_of(
    st.sampled_from(
        ["a/b", "a b+c%2F", "?x=1&y=2#z", "ä°ÿ", "風車", "🦀", "'\"\\", "..a", "*~-_.", "a;b,c:d@e$!()", "\t\n"]
    ),
    st.text(st.characters(codec="utf-8"), max_size=8),
)
CANDIDATES = [
    "a1",
    UUID,
    "1m",
    "1",
    "arn:aws:iam::123456789012:role/reader",
    "arn:aws:iottwinmaker:us-east-1:123456789012:workspace/w1",
    "arn:aws:iotsitewise:us-east-1:123456789012:asset/a1",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/key",
    "s3://bucket/key",
    "me@example.com",
    "https://example.com",
    "${x}",
    "a:b:1",
    "123456789012.dkr.ecr.us-east-1.amazonaws.com/image",
    "arn:aws:s3:us-east-1:123456789012:accesspoint/a1",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "{}",
    "*",
]


def _matches(pattern: str, text: str) -> bool:
    # Java's; Python has no classes of Unicode.
    pattern = re.sub(r"\\p\{\w+\}", "a-zA-Z", pattern)
    pattern = pattern.replace("(?!(?i)AWS_)", "")
    return re.fullmatch(f"(?:{pattern})", text) is not None


def acceptable(shape, depth=0):
    """Give a value with what is required, and no more, that every bound and pattern accepts."""
    kind = shape.type_name
    least = shape.metadata.get("min", 0)
    if kind == "structure":
        members = list(shape.members) if shape.metadata.get("union") else list(shape.required_members)
        if shape.metadata.get("union"):
            members = members[:1]
        return {name: acceptable(shape.members[name], depth + 1) for name in members}
    if kind == "list":
        return [acceptable(shape.member, depth + 1)] * max(least, 1)
    if kind == "map":
        return {acceptable(shape.key): acceptable(shape.value, depth + 1)} if least else {}
    if kind == "string":
        if shape.enum:
            return shape.enum[0]
        pattern, most = shape.metadata.get("pattern"), shape.metadata.get("max", 10_000)
        for text in [*CANDIDATES, "a" * least]:
            if least <= len(text) <= most and (pattern is None or _matches(pattern, text)):
                return text
        raise AssertionError(f"nothing is acceptable for {shape.name}: {pattern}")
    if kind in ("integer", "long"):
        return max(least, 1)
    if kind in ("float", "double"):
        return float(least)
    return {
        "boolean": True,
        "timestamp": datetime.datetime(2022, 12, 1, 13, 7, 17, tzinfo=datetime.timezone.utc),
        "blob": b"\0",
    }[kind]


def values(shape, *, strict=False, depth=0):
    """Give random values; ``strict`` ones keep to the bounds that the core checks before it sends."""
    kind = shape.type_name
    if kind == "structure":
        if shape.metadata.get("document"):
            return st.recursive(
                st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
                lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
                max_leaves=6,
            ).filter(lambda value: value is not None)
        return structures(shape, depth=depth)
    if kind == "list":
        if depth > 5:
            return st.just([])
        return st.lists(values(shape.member, depth=depth + 1), max_size=3)
    if kind == "map":
        return st.dictionaries(TEXTS, values(shape.value, depth=depth + 1), max_size=2 if depth < 5 else 0)
    if kind == "string":
        if strict and shape.metadata.get("min") == 36 == shape.metadata.get("max"):
            return st.uuids().map(str)
        if shape.enum:
            return st.sampled_from([*shape.enum, "NEWER_THAN_THE_MODEL"])
        if strict:
            least, most = shape.metadata.get("min", 0), min(shape.metadata.get("max", 64), 64)
            return (
                TEXTS.map(lambda text: (text * (1 + least))[: max(most, least)])
                .map(lambda text: text.ljust(max(least, 1), "x"))
                .filter(lambda text: text not in (".", ".."))
            )
        return TEXTS
    if kind in ("integer", "long"):
        least, most = (shape.metadata.get("min"), shape.metadata.get("max")) if strict else (None, None)
        bits = 31 if kind == "integer" else 63
        return st.integers(least if least is not None else -(2**bits), most if most is not None else 2**bits - 1)
    if kind in ("float", "double"):
        return st.floats(allow_nan=False, allow_infinity=False)
    return {"boolean": st.booleans(), "timestamp": MOMENTS, "blob": st.binary(max_size=8)}[kind]


@st.composite
def structures(draw, shape, *, depth=0, strict=()):
    """Give structures with what is required and some of the rest; unions have one member."""
    if shape.metadata.get("union"):
        names = [draw(st.sampled_from(sorted(shape.members)))]
    else:
        rest = [name for name in shape.members if name not in shape.required_members]
        how = draw(st.sampled_from(["none", "some", "some", "all"])) if depth < 4 else "none"
        chosen = {"none": [], "all": rest}.get(how)
        if chosen is None:
            chosen = draw(st.lists(st.sampled_from(rest), unique=True)) if rest else []
        names = [*shape.required_members, *chosen]
    # No page of none, and none that is larger than what the service allows, which differs.
    pages = st.integers(1, 100)
    return {
        name: draw(
            pages
            if name in ("maxResults", "pageSize")
            else values(shape.members[name], strict=name in strict, depth=depth + 1)
        )
        for name in names
    }
