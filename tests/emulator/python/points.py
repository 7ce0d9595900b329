"""What tests of values share: points as they are put, and the time of now."""

import time


def now() -> int:
    """Seconds since 1970."""
    return int(time.time())


def point(at: float, value: object, quality: str | None = None) -> dict:
    """A point at a time in seconds; the member of its value goes by the value's type."""
    member = {float: "doubleValue", int: "integerValue", bool: "booleanValue", str: "stringValue", dict: "nullValue"}[
        type(value)
    ]
    seconds, fraction = divmod(at, 1)
    timestamp = {"timeInSeconds": int(seconds), "offsetInNanos": round(fraction * 1e9)}
    made = {"value": {member: value}, "timestamp": timestamp}
    return made | ({"quality": quality} if quality else {})


def put(sitewise, points: list, entry: str = "e", partial: bool = False, **subject: str) -> list:
    """Put points, ten at a time; the errors of the entries."""
    errors = []
    for start in range(0, len(points), 10):
        entries = [{"entryId": entry, "propertyValues": points[start : start + 10], **subject}]
        answer = sitewise.batch_put_asset_property_value(entries=entries, enablePartialEntryProcessing=partial)
        errors += answer["errorEntries"]
    return errors


def seconds(found: list) -> list:
    """The times of points that were read."""
    return [each["timestamp"]["timeInSeconds"] + each["timestamp"].get("offsetInNanos", 0) / 1e9 for each in found]


def values(found: list) -> list:
    """The values of points that were read."""
    return [next(iter(each["value"].values())) for each in found]
