"""Clocks that are set to the ends of what nanoseconds reach: values are read there as anywhere."""

from datetime import UTC, datetime, timedelta

import pytest
from botocore.exceptions import ClientError
from points import point, put, values

YEARS = [2116, 2150, 2200, 2262]
MACHINE = "/plant/line-1/machine-1"


@pytest.fixture(scope="module")
def factory():
    from conftest import Account

    account = Account("--factory", "1x1")
    yield account
    account.stop()


def set_clock(account, year: int) -> datetime:
    at = datetime(year, 4, 1, 12, tzinfo=UTC)
    account.admin("POST", "clock", {"now": at.isoformat()})
    return at


def pages(call, member: str, **arguments) -> list:
    """All pages, which are more than one."""
    found = [call(**arguments)]
    while token := found[-1].get("nextToken"):
        found.append(call(nextToken=token, **arguments))
    assert len(found) > 1
    return [item for page in found for item in page[member]]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
def test_history_far_ahead_has_pages(start, year, order):
    account = start()
    at = set_clock(account, year).timestamp()
    qualities = ["GOOD", "UNCERTAIN", "BAD"]
    points = [point(at - 60 + n // 3, float(n), qualities[n % 3]) for n in range(9)]
    assert put(account.sitewise, points, propertyAlias="/far") == []
    call = account.sitewise.get_asset_property_value_history
    found = pages(
        call, "assetPropertyValueHistory", propertyAlias="/far", startDate=0, maxResults=2, timeOrdering=order
    )
    assert values(found) == [float(n) for n in range(9)][:: 1 if order == "ASCENDING" else -1]
    entries = [{"entryId": "e", "propertyAlias": "/far", "startDate": 0, "timeOrdering": order}]
    found = pages(
        account.sitewise.batch_get_asset_property_value_history, "successEntries", entries=entries, maxResults=2
    )
    assert len([value for entry in found for value in entry["assetPropertyValueHistory"]]) == 9


@pytest.mark.parametrize("year", YEARS)
def test_a_factory_far_ahead_is_read_in_every_way(factory, year):
    end = set_clock(factory, year)
    times = {"startDate": end - timedelta(days=5), "endDate": end}
    alias = {"propertyAlias": f"{MACHINE}/temperature"}
    sums = {"aggregateTypes": ["COUNT"], "resolution": "1h"}
    sitewise = factory.sitewise
    assert pages(sitewise.get_asset_property_value_history, "assetPropertyValueHistory", **alias, **times)
    found = pages(sitewise.get_asset_property_aggregates, "aggregatedValues", **alias, **sums, **times, maxResults=7)
    entries = [{"entryId": "e", **alias, **sums, **times}]
    batch = pages(sitewise.batch_get_asset_property_aggregates, "successEntries", entries=entries, maxResults=7)
    assert [value for entry in batch for value in entry["aggregatedValues"]] == found
    assert sitewise.get_asset_property_value(**alias)["propertyValue"]
    asked = {"workspaceId": "factory", "entityId": "line-1-machine-1", "componentName": "machine"}
    period = {"startTime": (end - timedelta(days=2)).isoformat(), "endTime": end.isoformat()}
    call = factory.twinmaker.get_property_value_history
    assert pages(call, "propertyValues", **asked, **period, selectedProperties=["temperature"], maxResults=200)


@pytest.mark.parametrize("now", ["1677-09-21T00:12:44Z", "2262-04-11T23:47:16Z"])
def test_a_time_that_is_too_far_from_a_clock_at_its_end_is_refused_by_name(start, now):
    account = start()
    account.admin("POST", "clock", {"now": now})
    (error,) = put(account.sitewise, [point(1_700_000_000, 1.0)], propertyAlias="/far")
    assert error["errors"][0]["errorCode"] == "TimestampOutOfRangeException"
    with pytest.raises(ClientError) as refusal:
        account.sitewise.get_asset_property_value(propertyAlias="/far")
    assert refusal.value.response["Error"]["Code"] == "ResourceNotFoundException"
