"""Aggregates, interpolated values, and reading for several entries at once."""

import math
import random
import statistics

import pytest
from points import now, point, put, seconds, values

EVERY = ["AVERAGE", "COUNT", "MAXIMUM", "MINIMUM", "SUM", "STANDARD_DEVIATION"]
SECONDS = {"1m": 60, "15m": 900, "1h": 3600, "1d": 86400}


def aggregates(sitewise, alias: str, resolution: str, start: int, end: int, **asked) -> list:
    asked = {"aggregateTypes": EVERY, "startDate": start, "endDate": end, "resolution": resolution} | asked
    found = sitewise.get_asset_property_aggregates(propertyAlias=alias, **asked)["aggregatedValues"]
    return [{**each, "timestamp": int(each["timestamp"].timestamp())} for each in found]


@pytest.fixture(scope="module")
def measured(account) -> tuple[str, int, list]:
    """A stream with values of six hours, that ended an hour ago, and those that are good, by their times."""
    dice = random.Random(7)
    start = now() // 3600 * 3600 - 7 * 3600
    times = sorted(dice.sample(range(start, start + 6 * 3600), 500))
    points = {at: round(dice.gauss(50, 20), 3) for at in times}
    # Some on the very borders of windows.
    points |= {start + hour * 3600: float(hour) for hour in range(7)}
    put(account.sitewise, [point(at, value) for at, value in points.items()], propertyAlias="/measured")
    put(account.sitewise, [point(at, -1.0, "BAD") for at in times[:30]], propertyAlias="/measured")
    return "/measured", start, sorted(points.items())


@pytest.mark.parametrize("resolution", ["1m", "15m", "1h"])
def test_aggregates_equal_those_computed_from_history(sitewise, measured, resolution):
    alias, start, points = measured
    length = SECONDS[resolution]
    expected = {}
    for at, value in points:
        # A window has its end and not its start.
        expected.setdefault(-(-at // length) * length, []).append(value)
    expected = {end: found for end, found in expected.items() if end > start}
    end = start + 7 * 3600
    found = aggregates(sitewise, alias, resolution, start, end, qualities=["GOOD"], maxResults=2500)
    assert [each["timestamp"] for each in found] == sorted(expected)
    for each in found:
        within = expected[each["timestamp"]]
        value = each["value"]
        assert each["quality"] == "GOOD"
        assert value["count"] == len(within)
        assert (value["minimum"], value["maximum"]) == (min(within), max(within))
        assert math.isclose(value["sum"], math.fsum(within), abs_tol=1e-9)
        assert math.isclose(value["average"], statistics.fmean(within), abs_tol=1e-9)
        assert math.isclose(value["standardDeviation"], statistics.pstdev(within), abs_tol=1e-9)


def test_a_day_is_one_window(sitewise):
    midnight = now() // 86400 * 86400
    put(sitewise, [point(midnight - 60 * n, float(n)) for n in range(4)], propertyAlias="/day")
    (found,) = aggregates(sitewise, "/day", "1d", midnight - 86400, midnight)
    assert (found["timestamp"], found["value"]["count"], found["value"]["sum"]) == (midnight, 4, 6.0)


def test_the_range_starts_behind_its_start_and_has_its_end(sitewise, measured):
    alias, start, _ = measured
    found = aggregates(sitewise, alias, "1h", start, start + 3600, qualities=["GOOD"])
    assert [each["timestamp"] for each in found] == [start + 3600]
    found = aggregates(sitewise, alias, "1h", start - 1, start + 3599, qualities=["GOOD"])
    assert [each["timestamp"] for each in found] == [start]


def test_each_quality_has_its_aggregates(sitewise, measured):
    alias, start, _ = measured
    found = aggregates(sitewise, alias, "1h", start, start + 3600)
    assert [each["quality"] for each in found] == ["GOOD", "BAD"]
    assert found[1]["value"]["average"] == -1.0
    assert found[1:] == aggregates(sitewise, alias, "1h", start, start + 3600, qualities=["BAD"])


def test_a_window_that_is_not_over_has_no_aggregate(start):
    account = start()
    minute = now() // 60 * 60 + 60
    put(account.sitewise, [point(minute - 30, 1.0)], propertyAlias="/over")
    asked = ("/over", "1m", minute - 600, minute + 600)
    if now() < minute:
        assert aggregates(account.sitewise, *asked) == []
    account.admin("POST", "clock", {"advance_seconds": 60})
    (found,) = aggregates(account.sitewise, *asked)
    assert found["timestamp"] == minute


def test_only_what_is_asked_for_is_answered(sitewise, measured):
    alias, start, _ = measured
    found = aggregates(sitewise, alias, "1h", start, start + 3600, aggregateTypes=["SUM"], qualities=["GOOD"])
    assert list(found[0]["value"]) == ["sum"]


def test_what_is_no_number_has_but_a_count(sitewise):
    minute = now() // 60 * 60 - 60
    put(sitewise, [point(minute, "a"), point(minute - 1, "b")], propertyAlias="/texts")
    (found,) = aggregates(sitewise, "/texts", "1m", minute - 60, minute)
    assert found["value"] == {"count": 2.0}
    assert aggregates(sitewise, "/texts", "1m", minute - 60, minute, aggregateTypes=["AVERAGE"]) == []


@pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
def test_page_sizes_never_change_what_is_summed_up(sitewise, measured, order):
    alias, start, _ = measured
    asked = {
        "propertyAlias": alias,
        "aggregateTypes": EVERY,
        "resolution": "15m",
        "startDate": start,
        "endDate": start + 7 * 3600,
        "timeOrdering": order,
    }
    whole = sitewise.get_asset_property_aggregates(**asked)["aggregatedValues"]
    assert len(whole) > 24
    times = [each["timestamp"] for each in whole]
    assert times == sorted(times, reverse=order == "DESCENDING")
    for size in (1, 7):
        pages = sitewise.get_paginator("get_asset_property_aggregates").paginate(**asked, maxResults=size)
        found = [each for page in pages for each in page["aggregatedValues"]]
        # What is computed of the same values in another order may differ in the last digit.
        assert [each["timestamp"] for each in found] == times
        assert [each["value"]["count"] for each in found] == [each["value"]["count"] for each in whole]


def test_bounds_of_aggregates_are_kept(sitewise, measured, refused):
    alias, start, _ = measured
    asked = {"propertyAlias": alias, "aggregateTypes": ["SUM"], "startDate": start, "endDate": start + 60}
    call = sitewise.get_asset_property_aggregates
    assert refused(call, **asked, resolution="1m", maxResults=2501)[2] == "maxResults must be 2500 at most, not 2501"
    assert refused(call, **asked, resolution="5m")[0] == "InvalidRequestException"
    backwards = asked | {"endDate": start}
    assert refused(call, **backwards, resolution="1m")[2] == "endDate must be after startDate"
    for far in (9_999_999_999, "9999-12-31T23:59:59Z"):
        assert call(**(asked | {"endDate": far}), resolution="1h")["aggregatedValues"] != []


def interpolated(sitewise, alias: str, start: int, end: int, interval: int, **asked) -> list:
    asked = {"type": "LINEAR_INTERPOLATION", "quality": "GOOD", "maxResults": 100} | asked
    return sitewise.get_interpolated_asset_property_values(
        propertyAlias=alias, startTimeInSeconds=start, endTimeInSeconds=end, intervalInSeconds=interval, **asked
    )["interpolatedAssetPropertyValues"]


def test_a_value_lies_on_the_line_between_its_neighbours(sitewise):
    at = now() - 1000
    put(sitewise, [point(at, 0.0), point(at + 100, 10.0)], propertyAlias="/line")
    found = interpolated(sitewise, "/line", at, at + 100, 25)
    assert seconds(found) == [at + 25, at + 50, at + 75, at + 100]
    assert values(found) == [2.5, 5.0, 7.5, 10.0]
    put(sitewise, [point(at + 50, 99.0, "BAD")], propertyAlias="/line")
    assert interpolated(sitewise, "/line", at, at + 100, 25) == found


def test_the_last_value_is_carried_forward(sitewise):
    at = now() - 1000
    put(sitewise, [point(at + 10, "open"), point(at + 55, "closed")], propertyAlias="/valve")
    found = interpolated(sitewise, "/valve", at, at + 100, 20, type="LOCF_INTERPOLATION")
    assert seconds(found) == [at + 20, at + 40, at + 60, at + 80, at + 100]
    assert values(found) == ["open", "open", "closed", "closed", "closed"]
    late = interpolated(sitewise, "/valve", at - 100, at + 40, 20, type="LOCF_INTERPOLATION")
    assert seconds(late) == [at + 20, at + 40]


def test_a_window_leaves_gaps(sitewise):
    at = now() - 10_000
    put(sitewise, [point(at, 1.0), point(at + 10, 2.0), point(at + 1000, 5.0)], propertyAlias="/gaps")
    found = interpolated(sitewise, "/gaps", at, at + 1100, 100, intervalWindowInSeconds=95)
    assert seconds(found) == [at + 100, at + 1000, at + 1100] or seconds(found) == [at + 100, at + 1000]
    assert values(found)[:2] == [2.0, 5.0]
    assert len(interpolated(sitewise, "/gaps", at, at + 1100, 100)) == 11


def test_nothing_is_interpolated_from_nothing(sitewise):
    put(sitewise, [point(now(), 1.0)], propertyAlias="/nothing")
    at = now() - 5 * 86400
    assert interpolated(sitewise, "/nothing", at, at + 86400, 1) == []
    assert interpolated(sitewise, "/nothing", at, at + 86400, 1, type="LOCF_INTERPOLATION") == []
    assert interpolated(sitewise, "/nothing", at, at + 86400, 1, intervalWindowInSeconds=10) == []


def test_page_sizes_never_change_what_is_interpolated(sitewise):
    at = now() - 1000
    put(sitewise, [point(at, 0.0), point(at + 100, 10.0)], propertyAlias="/line/pages")
    whole = interpolated(sitewise, "/line/pages", at, at + 100, 1)
    asked = {"startTimeInSeconds": at, "endTimeInSeconds": at + 100, "intervalInSeconds": 1}
    asked |= {"propertyAlias": "/line/pages", "quality": "GOOD", "type": "LINEAR_INTERPOLATION"}
    for size in ({}, {"maxResults": 7}):
        pages = list(sitewise.get_paginator("get_interpolated_asset_property_values").paginate(**asked, **size))
        assert len(pages[0]["interpolatedAssetPropertyValues"]) == size.get("maxResults", 10)
        assert [each for page in pages for each in page["interpolatedAssetPropertyValues"]] == whole


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"type": "CUBIC"}, "type must be LINEAR_INTERPOLATION or LOCF_INTERPOLATION, not CUBIC"),
        (
            {"type": "LOCF_INTERPOLATION", "intervalWindowInSeconds": 5},
            "intervalWindowInSeconds is for LINEAR_INTERPOLATION alone",
        ),
        ({"endTimeInSeconds": 1}, "The end time must be after the start time"),
        ({"propertyAlias": "/bad/text"}, "LINEAR_INTERPOLATION is for numbers; the values are STRING"),
        (
            {"endTimeInSeconds": 9_223_372_036_854_774},
            "endTimeInSeconds must be 4611686018 at most, not 9223372036854774",
        ),
    ],
)
def test_what_cannot_be_interpolated_is_refused(sitewise, refused, asked, message):
    put(sitewise, [point(now(), "x")], propertyAlias="/bad/text")
    put(sitewise, [point(now(), 1.0)], propertyAlias="/bad")
    right = {"propertyAlias": "/bad", "quality": "GOOD", "type": "LINEAR_INTERPOLATION", "intervalInSeconds": 1}
    right |= {"startTimeInSeconds": now() - 10, "endTimeInSeconds": now()}
    assert refused(sitewise.get_interpolated_asset_property_values, **(right | asked)) == (
        "InvalidRequestException",
        400,
        message,
    )


def test_a_batch_answers_each_entry_by_itself(sitewise):
    put(sitewise, [point(now(), 1.0)], propertyAlias="/batch/latest")
    entries = [
        {"entryId": "good", "propertyAlias": "/batch/latest"},
        {"entryId": "unknown", "propertyAlias": "/batch/nowhere"},
        {"entryId": "nothing"},
    ]
    answer = sitewise.batch_get_asset_property_value(entries=entries)
    (success,) = answer["successEntries"]
    assert success["entryId"] == "good"
    assert success["assetPropertyValue"]["value"] == {"doubleValue": 1.0}
    assert [(each["entryId"], each["errorCode"]) for each in answer["errorEntries"]] == [
        ("unknown", "ResourceNotFoundException"),
        ("nothing", "InvalidRequestException"),
    ]
    assert answer["skippedEntries"] == []
    assert "nextToken" not in answer


def pages_of(call, **asked) -> list:
    """All pages of a batch."""
    pages = [call(**asked)]
    while "nextToken" in pages[-1]:
        pages.append(call(**asked, nextToken=pages[-1]["nextToken"]))
    return pages


@pytest.mark.parametrize("size", [1, 3, 4, 5, 20_000])
def test_pages_of_a_batch_skip_the_entries_before(sitewise, size):
    at = now() - 100
    for name, count in (("a", 4), ("b", 5)):
        put(sitewise, [point(at + n, float(n)) for n in range(count)], propertyAlias=f"/batch/{size}/{name}")
    entries = [
        {"entryId": "a", "propertyAlias": f"/batch/{size}/a"},
        {"entryId": "unknown", "propertyAlias": "/batch/nowhere"},
        {"entryId": "b", "propertyAlias": f"/batch/{size}/b", "timeOrdering": "DESCENDING"},
        {"entryId": "c", "propertyAlias": f"/batch/{size}/a", "startDate": at + 2},
    ]
    pages = pages_of(sitewise.batch_get_asset_property_value_history, entries=entries, maxResults=size)
    found = {}
    for page in pages:
        assert sum(len(each["assetPropertyValueHistory"]) for each in page["successEntries"]) <= size
        for each in page["successEntries"]:
            found.setdefault(each["entryId"], []).extend(values(each["assetPropertyValueHistory"]))
    assert found == {"a": [0.0, 1.0, 2.0, 3.0], "b": [4.0, 3.0, 2.0, 1.0, 0.0], "c": [3.0]}
    errors = [each["entryId"] for page in pages for each in page["errorEntries"]]
    assert errors == ["unknown"]
    if size < 10:
        skipped = {each["entryId"]: each for each in pages[-1]["skippedEntries"]}
        assert skipped["a"]["completionStatus"] == "SUCCESS"
        assert skipped["unknown"]["completionStatus"] == "ERROR"
        assert skipped["unknown"]["errorInfo"]["errorCode"] == "ResourceNotFoundException"
    else:
        assert (len(pages), pages[0]["skippedEntries"]) == (1, [])


def test_a_batch_of_aggregates_is_those_of_each(sitewise, measured):
    alias, start, _ = measured
    asked = {"aggregateTypes": ["COUNT"], "startDate": start, "endDate": start + 7 * 3600, "qualities": ["GOOD"]}
    entries = [{"entryId": each, "propertyAlias": alias, "resolution": each, **asked} for each in ("1h", "15m")]
    pages = pages_of(sitewise.batch_get_asset_property_aggregates, entries=entries, maxResults=5)
    assert len(pages) > 4
    for resolution in ("1h", "15m"):
        found = [
            value
            for page in pages
            for each in page["successEntries"]
            if each["entryId"] == resolution
            for value in each["aggregatedValues"]
        ]
        single = sitewise.get_asset_property_aggregates(propertyAlias=alias, resolution=resolution, **asked)
        assert found == single["aggregatedValues"]


def test_batches_have_so_many_entries(sitewise, refused):
    def entries(count: int, **members) -> list:
        return [{"entryId": f"e{n}", "propertyAlias": "/batch/many", **members} for n in range(count)]

    asked = {"aggregateTypes": ["SUM"], "resolution": "1m", "startDate": 1, "endDate": 2}
    for call, most, members in [
        (sitewise.batch_get_asset_property_value, 128, {}),
        (sitewise.batch_get_asset_property_value_history, 16, {}),
        (sitewise.batch_get_asset_property_aggregates, 16, asked),
    ]:
        assert len(call(entries=entries(most, **members))["errorEntries"]) == most
        message = f"entries must have 1 to {most} entries, not {most + 1}"
        assert refused(call, entries=entries(most + 1, **members)) == ("InvalidRequestException", 400, message)
    for call, most, members in [
        (sitewise.batch_get_asset_property_value_history, 20_000, {}),
        (sitewise.batch_get_asset_property_aggregates, 4000, asked),
    ]:
        message = f"maxResults must be {most} at most, not {most + 1}"
        assert refused(call, entries=entries(1, **members), maxResults=most + 1)[2] == message
