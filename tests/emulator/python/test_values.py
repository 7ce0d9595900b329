"""Values of streams: what is put is read, as it is."""

import pytest
from points import now, point, put, seconds, values
from sitewise_models import make_asset, make_model, measurement


def history(sitewise, alias: str, **arguments) -> list:
    return sitewise.get_asset_property_value_history(propertyAlias=alias, **arguments)["assetPropertyValueHistory"]


def errors(answered: list) -> list:
    """Code, message and how many times, of each error."""
    return [
        (error["errorCode"], error["errorMessage"], len(error["timestamps"]))
        for each in answered
        for error in each["errors"]
    ]


def test_an_asset_that_is_being_made_takes_no_values(start):
    sitewise = start("--settle", "1500").sitewise
    model = make_model(sitewise, properties=[measurement("X")])
    sitewise.get_waiter("asset_model_active").wait(assetModelId=model, WaiterConfig={"Delay": 1})
    asset = make_asset(sitewise, model)
    (described,) = sitewise.describe_asset(assetId=asset)["assetProperties"]
    named = {"assetId": asset, "propertyId": described["id"]}
    (error,) = put(sitewise, [point(now(), 1.0)], **named)
    assert error["errors"][0]["errorCode"] == "ConflictingOperationException"
    assert "CREATING" in error["errors"][0]["errorMessage"]
    sitewise.get_waiter("asset_active").wait(assetId=asset, WaiterConfig={"Delay": 1})
    assert put(sitewise, [point(now(), 1.0)], **named) == []


def test_an_unknown_alias_creates_a_stream(sitewise):
    assert put(sitewise, [point(now(), 7.5)], propertyAlias="/new/stream") == []
    found = sitewise.get_asset_property_value(propertyAlias="/new/stream")["propertyValue"]
    assert found["value"] == {"doubleValue": 7.5}
    assert found["quality"] == "GOOD"
    described = sitewise.describe_time_series(alias="/new/stream")
    assert described["dataType"] == "DOUBLE"
    assert "assetId" not in described
    assert described["timeSeriesArn"].endswith("time-series/" + described["timeSeriesId"])


@pytest.mark.parametrize("value", [1.5, 7, True, False, "text", ""])
def test_each_type_is_read_as_it_was_put(sitewise, value):
    alias = f"/types/{type(value).__name__}"
    assert put(sitewise, [point(now(), value)], propertyAlias=alias) == []
    found = sitewise.get_asset_property_value(propertyAlias=alias)["propertyValue"]["value"]
    assert list(found.values()) == [value]


def test_timestamps_keep_their_nanoseconds(sitewise):
    made = point(now() - 60, 1.0)
    made["timestamp"]["offsetInNanos"] = 123_456_789
    assert put(sitewise, [made], propertyAlias="/nanos") == []
    found = sitewise.get_asset_property_value(propertyAlias="/nanos")["propertyValue"]
    assert found["timestamp"] == made["timestamp"]


def test_timestamps_outside_seven_days_back_and_ten_minutes_ahead_are_refused(sitewise):
    at = now()
    days, minutes = 24 * 3600, 60
    for ok in (at - 7 * days + 60, at + 9 * minutes):
        assert put(sitewise, [point(ok, 1.0)], propertyAlias="/range") == []
    for bad in (at - 7 * days - 60, at + 11 * minutes, 1, 9_223_372_036_854_774):
        (error,) = errors(put(sitewise, [point(bad, 1.0)], propertyAlias="/range"))
        assert error[0] == "TimestampOutOfRangeException"
        assert "7 days" in error[1]
        assert error[2] == 1
    assert len(history(sitewise, "/range")) == 2


def test_the_same_time_overwrites_unless_the_quality_differs(sitewise):
    at = now() - 60
    put(sitewise, [point(at, 1.0), point(at, 2.0), point(at, 3.0, "BAD")], propertyAlias="/overwrite")
    put(sitewise, [point(at, 4.0)], propertyAlias="/overwrite")
    found = history(sitewise, "/overwrite")
    assert [(each["quality"], each["value"]["doubleValue"]) for each in found] == [("GOOD", 4.0), ("BAD", 3.0)]
    latest = sitewise.get_asset_property_value(propertyAlias="/overwrite")["propertyValue"]
    assert latest["value"] == {"doubleValue": 4.0}


def test_a_value_of_another_type_is_refused(sitewise):
    put(sitewise, [point(now(), 1.0)], propertyAlias="/type")
    (error,) = errors(put(sitewise, [point(now(), "x"), point(now(), 7)], propertyAlias="/type"))
    assert error == ("InvalidRequestException", "the value does not fit the data type DOUBLE", 2)


def test_null_values_have_types_and_are_never_good(sitewise):
    at = now() - 60
    for letter in ("D", "U"):
        null = {"valueType": letter}
        assert put(sitewise, [point(at, null, "BAD")], propertyAlias="/null") == [] or letter == "U"
        if letter == "D":
            found = sitewise.get_asset_property_value(propertyAlias="/null")["propertyValue"]
            assert found["value"] == {"nullValue": null}
    (error,) = errors(put(sitewise, [point(at, {"valueType": "D"})], propertyAlias="/null"))
    assert error[:2] == ("InvalidRequestException", "nullValue is for the qualities BAD and UNCERTAIN, not GOOD")
    (error,) = errors(put(sitewise, [point(at, {"valueType": "S"}, "BAD")], propertyAlias="/null"))
    assert error[:2] == ("InvalidRequestException", "the value does not fit the data type DOUBLE")
    assert put(sitewise, [point(at, {"valueType": "U"}, "UNCERTAIN")], propertyAlias="/null") == []
    (error,) = errors(put(sitewise, [point(at, {"valueType": "U"}, "BAD")], propertyAlias="/null/unknown"))
    assert error[0] == "InvalidRequestException"


def test_nan_is_a_double(sitewise):
    assert put(sitewise, [point(now(), float("nan"), "UNCERTAIN")], propertyAlias="/nan") == []
    found = sitewise.get_asset_property_value(propertyAlias="/nan")["propertyValue"]["value"]["doubleValue"]
    assert found != found


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (10_000_000_001.0, "doubleValue 10000000001.0 must be between -10000000000 and 10000000000, or NaN"),
        ("x" * 1025, "stringValue must have 1024 characters at most, not 1025"),
        ("a\nb", "stringValue must have no control characters, such as U+000A"),
    ],
)
def test_values_out_of_bounds_are_refused(sitewise, value, message):
    answered = errors(put(sitewise, [point(now(), value)], propertyAlias="/bounds"))
    assert answered == [("InvalidRequestException", message, 1)]


def test_an_integer_has_32_bits(sitewise, refused):
    entry = {"entryId": "e", "propertyAlias": "/wide", "propertyValues": [point(now(), 2**31)]}
    code, status, message = refused(sitewise.batch_put_asset_property_value, entries=[entry])
    assert (code, status) == ("SerializationException", 400)
    assert "Integer" in message


def test_a_wrong_value_fails_its_entry_unless_it_may_be_in_part(sitewise):
    at = now() - 60
    points = [point(at, 1.0), point(at + 1, 2e10), point(at + 2, 3.0)]
    (entry,) = put(sitewise, points, propertyAlias="/part")
    told = {
        error["errorMessage"][:11]: [each["timeInSeconds"] for each in error["timestamps"]] for error in entry["errors"]
    }
    # All that was not put is named.
    assert told == {"doubleValue": [at + 1], "not put, as": [at, at + 2]}
    assert sitewise.list_time_series(aliasPrefix="/part")["TimeSeriesSummaries"] == []
    assert len(errors(put(sitewise, points, partial=True, propertyAlias="/part"))) == 1
    assert values(history(sitewise, "/part")) == [1.0, 3.0]


def test_one_entry_fails_and_another_does_not(sitewise):
    entries = [
        {"entryId": "good", "propertyAlias": "/entries", "propertyValues": [point(now(), 1.0)]},
        {"entryId": "bad", "propertyAlias": "/entries", "propertyValues": [point(1, 1.0)]},
        {"entryId": "nothing", "propertyValues": [point(now(), 1.0)]},
        {
            "entryId": "unknown",
            "assetId": "11111111-1111-4111-8111-111111111111",
            "propertyId": "11111111-1111-4111-8111-111111111112",
            "propertyValues": [point(now(), 1.0)],
        },
    ]
    answered = sitewise.batch_put_asset_property_value(entries=entries)["errorEntries"]
    assert [(each["entryId"], each["errors"][0]["errorCode"]) for each in answered] == [
        ("bad", "TimestampOutOfRangeException"),
        ("nothing", "InvalidRequestException"),
        ("unknown", "ResourceNotFoundException"),
    ]
    assert len(history(sitewise, "/entries")) == 1


def test_a_request_has_ten_entries_of_ten_values_each_with_its_own_id(sitewise, refused):
    def entry(number: int, count: int = 1) -> dict:
        points = [point(now() - index, 1.0) for index in range(count)]
        return {"entryId": f"e{number}", "propertyAlias": f"/many/{number}", "propertyValues": points}

    assert sitewise.batch_put_asset_property_value(entries=[entry(n, 10) for n in range(10)])["errorEntries"] == []
    wrong = {
        "entries must have 1 to 10 entries, not 11": [entry(n) for n in range(11)],
        "entries must have 1 to 10 entries, not 0": [],
        "entries.2.member.propertyValues must have 1 to 10 values, not 11": [entry(1), entry(2, 11)],
        "entries.1.member.propertyValues must have 1 to 10 values, not 0": [entry(1, 0)],
        'entries.2.member.entryId "e1" is there twice': [entry(1), entry(1)],
    }
    for message, entries in wrong.items():
        assert refused(sitewise.batch_put_asset_property_value, entries=entries) == (
            "InvalidRequestException",
            400,
            message,
        )


def test_the_accounts_storage_says_what_is_taken(start):
    sitewise = start().sitewise
    storage = {"storageType": "SITEWISE_DEFAULT_STORAGE", "disassociatedDataStorage": "DISABLED"}
    sitewise.put_storage_configuration(**storage, disallowIngestNullNaN=True)
    (error,) = errors(put(sitewise, [point(now(), 1.0)], propertyAlias="/not/taken"))
    assert error[0] == "ResourceNotFoundException"
    assert "disassociatedDataStorage" in error[1]
    sitewise.put_storage_configuration(storageType="SITEWISE_DEFAULT_STORAGE", disassociatedDataStorage="ENABLED")
    assert put(sitewise, [point(now(), 1.0)], propertyAlias="/taken") == []
    for value in (float("nan"), {"valueType": "D"}):
        (error,) = errors(put(sitewise, [point(now(), value, "BAD")], propertyAlias="/taken"))
        assert error == ("InvalidRequestException", "disallowIngestNullNaN is true: NULL and NaN are not taken", 1)


def test_what_is_not_there_has_no_value(sitewise, refused):
    code, status, message = refused(sitewise.get_asset_property_value, propertyAlias="/nowhere")
    assert (code, status) == ("ResourceNotFoundException", 404)
    assert "/nowhere" in message


@pytest.mark.parametrize("asked", [{}, {"assetId": "11111111-1111-4111-8111-111111111111"}])
def test_a_property_is_named_by_its_ids_or_its_alias(sitewise, refused, asked):
    assert refused(sitewise.get_asset_property_value, **asked)[0] == "InvalidRequestException"
    both = {"propertyAlias": "/a", "propertyId": "11111111-1111-4111-8111-111111111111"}
    assert refused(sitewise.get_asset_property_value, **asked, **both)[0] == "InvalidRequestException"


def test_history_starts_behind_its_start_and_has_its_end(sitewise):
    at = now() - 100
    put(sitewise, [point(at + n, float(n)) for n in range(10)], propertyAlias="/span")
    assert values(history(sitewise, "/span", startDate=at + 2, endDate=at + 5)) == [3.0, 4.0, 5.0]
    assert values(history(sitewise, "/span", startDate=at + 2, endDate=at + 5, timeOrdering="DESCENDING")) == [
        5.0,
        4.0,
        3.0,
    ]
    assert values(history(sitewise, "/span", startDate=at + 7)) == [8.0, 9.0]
    assert values(history(sitewise, "/span", endDate=at)) == [0.0]


def test_history_has_one_quality_if_asked(sitewise):
    at = now() - 100
    put(sitewise, [point(at + n, float(n), ["GOOD", "BAD", "UNCERTAIN"][n % 3]) for n in range(9)], propertyAlias="/q")
    assert values(history(sitewise, "/q", qualities=["BAD"])) == [1.0, 4.0, 7.0]
    assert len(history(sitewise, "/q")) == 9


@pytest.mark.parametrize("order", ["ASCENDING", "DESCENDING"])
def test_page_sizes_never_change_what_is_read(sitewise, order):
    alias = f"/pages/{order}"
    at = now() - 1000
    qualities = ["GOOD", "BAD", "UNCERTAIN"]
    put(sitewise, [point(at + n // 2, float(n), qualities[n % 3]) for n in range(50)], propertyAlias=alias)
    whole = history(sitewise, alias, timeOrdering=order)
    assert len(whole) == 50
    assert seconds(whole) == sorted(seconds(whole), reverse=order == "DESCENDING")
    paginator = sitewise.get_paginator("get_asset_property_value_history")
    for size in (1, 7, 49, 50, 51):
        pages = paginator.paginate(propertyAlias=alias, timeOrdering=order, maxResults=size)
        found = [each for page in pages for each in page["assetPropertyValueHistory"]]
        assert found == whole, size


def test_a_page_has_a_hundred_values_and_twenty_thousand_at_most(sitewise, refused):
    put(sitewise, [point(now() - n, float(n)) for n in range(120)], propertyAlias="/default")
    page = sitewise.get_asset_property_value_history(propertyAlias="/default")
    assert len(page["assetPropertyValueHistory"]) == 100
    assert len(history(sitewise, "/default", maxResults=20_000)) == 120
    assert refused(sitewise.get_asset_property_value_history, propertyAlias="/default", maxResults=20_001) == (
        "InvalidRequestException",
        400,
        "maxResults must be 20000 at most, not 20001",
    )


def test_a_token_belongs_to_its_query(sitewise, refused):
    put(sitewise, [point(now() - n, float(n)) for n in range(5)], propertyAlias="/token")
    asked = {"propertyAlias": "/token", "maxResults": 2}
    token = sitewise.get_asset_property_value_history(**asked)["nextToken"]
    assert values(history(sitewise, "/token", maxResults=3, nextToken=token)) == [2.0, 1.0, 0.0]
    other = {"propertyAlias": "/token", "timeOrdering": "DESCENDING", "nextToken": token}
    assert refused(sitewise.get_asset_property_value_history, **other)[0] == "InvalidRequestException"


def test_values_put_between_two_pages_do_not_move_the_second(sitewise):
    at = now() - 100
    put(sitewise, [point(at + n, float(n)) for n in range(0, 10, 2)], propertyAlias="/between")
    first = sitewise.get_asset_property_value_history(propertyAlias="/between", maxResults=2)
    put(sitewise, [point(at + 1, 1.0), point(at + 5, 5.0)], propertyAlias="/between")
    second = history(sitewise, "/between", nextToken=first["nextToken"], maxResults=10)
    assert values(first["assetPropertyValueHistory"]) == [0.0, 2.0]
    assert values(second) == [4.0, 5.0, 6.0, 8.0]


def test_an_end_before_the_start_is_refused(sitewise, refused):
    put(sitewise, [point(now(), 1.0)], propertyAlias="/order")
    asked = {"propertyAlias": "/order", "startDate": now(), "endDate": now() - 10}
    message = "endDate must not be before startDate"
    assert refused(sitewise.get_asset_property_value_history, **asked) == ("InvalidRequestException", 400, message)


def test_values_outlive_a_restart(start, tmp_path):
    data = ("--data", str(tmp_path / "data"))
    before = start(*data)
    at = now() - 60
    put(before.sitewise, [point(at, 1.5, "BAD")], propertyAlias="/kept")
    before.stop()
    after = start(*data)
    found = history(after.sitewise, "/kept")
    assert (values(found), seconds(found), found[0]["quality"]) == ([1.5], [at], "BAD")
