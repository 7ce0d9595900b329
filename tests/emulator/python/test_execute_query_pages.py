"""ExecuteQuery of SiteWise: pages, bounds, and much to read."""

import concurrent.futures
import time

import pytest
from cities import CITIES, Cities
from points import now, point
from sitewise_models import make_asset, make_model, measurement
from sql import column, page, rows

SECOND = 1_000_000_000


@pytest.fixture(scope="module")
def cities(account) -> Cities:
    return Cities(account.sitewise)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 8, 9, 20_000])
@pytest.mark.parametrize(
    "rest",
    [
        "FROM raw_time_series r WHERE r.asset_id = '{}'",
        "FROM raw_time_series r WHERE r.asset_id = '{}' ORDER BY r.double_value DESC NULLS LAST, 2",
        "FROM raw_time_series r WHERE r.asset_id = '{}' GROUP BY r.event_timestamp",
        "FROM raw_time_series r, asset_property p WHERE r.asset_id = '{}' LIMIT 7",
    ],
)
def test_the_page_size_never_changes_the_rows(sitewise, cities, rest, size):
    statement = f"SELECT r.double_value, r.event_timestamp, r.int_value {rest.format(cities.assets['Bern'])}"
    found = rows(sitewise, statement, maxResults=size)
    assert found == rows(sitewise, statement)
    assert len(found) >= 5


def test_botos_paginator_goes_through_all_pages(sitewise, cities):
    pages = sitewise.get_paginator("execute_query").paginate(
        queryStatement=f"SELECT asset_name FROM asset WHERE {cities.where()}", PaginationConfig={"PageSize": 3}
    )
    pages = list(pages)
    assert [len(each["rows"]) for each in pages] == [3, 3, 2]
    assert [row["data"][0]["scalarValue"] for each in pages for row in each["rows"]] == CITIES


def test_a_token_belongs_to_its_query(sitewise, cities, refused):
    statement = f"SELECT asset_name, NOW() FROM asset WHERE {cities.where()}"
    _, first, token = page(sitewise, statement, maxResults=2)
    time.sleep(0.01)
    _, second, _ = page(sitewise, statement, maxResults=5, nextToken=token)
    assert [name for name, _ in first + second] == CITIES[:7]
    # It is the same on all pages.
    assert len({moment for _, moment in first + second}) == 1
    for other in ({"queryStatement": statement + " LIMIT 9"}, {"nextToken": token[:-4] + "AAAA"}, {"nextToken": "x"}):
        call = {"queryStatement": statement, "maxResults": 2, "nextToken": token} | other
        code, status, message = refused(sitewise.execute_query, **call)
        assert (code, status) == ("InvalidRequestException", 400)
        assert "Invalid token" in message


def test_documented_bounds(sitewise, refused):
    code, status, message = refused(sitewise.execute_query, queryStatement="SELECT 1", maxResults=20_001)
    assert (code, status) == ("InvalidRequestException", 400)
    assert "20000" in message
    assert refused(sitewise.execute_query, queryStatement="SELECT 1", maxResults=0)[0] == "InvalidRequestException"
    long = "SELECT '" + "x" * 9991 + "'"
    assert len(long) == 10_000
    assert len(rows(sitewise, long)[0][0]) == 9991
    assert refused(sitewise.execute_query, queryStatement=long + " ")[0] == "InvalidRequestException"
    assert refused(sitewise.execute_query, queryStatement="")[0] == "InvalidRequestException"


@pytest.fixture(scope="module")
def hundred_thousand(account) -> tuple[str, str, int]:
    """A property with 100,000 values, 5 seconds apart: its asset, its id, and the time of the first."""
    sitewise = account.sitewise
    model = make_model(sitewise, "Big", properties=[measurement("value")])
    asset = make_asset(sitewise, model)
    property_id = sitewise.describe_asset(assetId=asset)["assetProperties"][0]["id"]
    begin = now() - 6 * 86400
    of = {"assetId": asset, "propertyId": property_id}

    def send(first: int) -> None:
        def entry(number: int) -> dict:
            points = [point(begin + 5 * step, float(step % 1000)) for step in range(number, number + 10)]
            return {"entryId": str(number), "propertyValues": points, **of}

        entries = [entry(number) for number in range(first, first + 100, 10)]
        assert sitewise.batch_put_asset_property_value(entries=entries)["errorEntries"] == []

    with concurrent.futures.ThreadPoolExecutor(4) as senders:
        list(senders.map(send, range(0, 100_000, 100)))
    return asset, property_id, begin


def test_a_hundred_thousand_points(sitewise, hundred_thousand):
    asset, property_id, begin = hundred_thousand
    where = f"FROM raw_time_series WHERE asset_id = '{asset}' AND property_id = '{property_id}'"
    found = column(sitewise, f"SELECT double_value {where}")
    assert found == [float(step % 1000) for step in range(100_000)]
    assert rows(sitewise, f"SELECT COUNT(*), SUM(double_value), MIN(event_timestamp) {where}") == [
        (100_000, sum(found), begin * SECOND)
    ]
    newest = f"SELECT double_value {where} ORDER BY event_timestamp DESC LIMIT 3"
    assert column(sitewise, newest) == [999.0, 998.0, 997.0]
    groups = f"SELECT double_value, COUNT(*) {where} GROUP BY double_value HAVING COUNT(*) = 100 ORDER BY 1"
    assert rows(sitewise, groups) == [(float(value), 100) for value in range(1000)]


def test_what_bounds_the_time_bounds_the_work(sitewise, hundred_thousand):
    asset, property_id, begin = hundred_thousand
    statement = f"SELECT COUNT(*) FROM raw_time_series WHERE asset_id = '{asset}' AND property_id = '{property_id}'"

    def took(statement: str) -> float:
        began = time.perf_counter()
        column(sitewise, statement)
        return time.perf_counter() - began

    narrow = min(took(f"{statement} AND event_timestamp < {begin + 50}") for _ in range(5))
    assert narrow < min(took(statement) for _ in range(3)) / 3


def test_a_query_that_takes_too_long_ends_and_holds_nobody_up(account, sitewise, hundred_thousand, refused):
    asset, _, _ = hundred_thousand
    heavy = (
        "SELECT COUNT(*) FROM raw_time_series a JOIN raw_time_series b ON a.double_value < b.double_value"
        f" WHERE a.asset_id = '{asset}' AND b.asset_id = '{asset}'"
    )
    other = account.client("iotsitewise")
    with concurrent.futures.ThreadPoolExecutor(1) as runner:
        began = time.perf_counter()
        answer = runner.submit(refused, sitewise.execute_query, queryStatement=heavy)
        slowest = 0.0
        while not answer.done():
            asked = time.perf_counter()
            other.describe_asset(assetId=asset)
            slowest = max(slowest, time.perf_counter() - asked)
        code, status, message = answer.result()
    assert (code, status) == ("QueryTimeoutException", 400)
    assert "10 seconds" in message
    assert 9 < time.perf_counter() - began < 20
    assert slowest < 2
