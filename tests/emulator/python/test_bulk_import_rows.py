"""Bulk imports of AWS IoT SiteWise: what a row of a file says, and what is wrong with it."""

from uuid import uuid4

import pytest
from bulk_imports import BY_ALIAS, BY_ID, OLD, Site
from points import seconds, values
from sitewise_models import measurement, transform


def test_rows_with_an_alias_become_a_time_series_with_their_type(site, alias):
    job = site.imported("".join(f"{alias},DOUBLE,{OLD + n},0,GOOD,{n}.5\n" for n in range(3)))
    assert job["jobStatus"] == "COMPLETED"
    assert site.reports(job) == {}
    assert site.sitewise.describe_time_series(alias=alias)["dataType"] == "DOUBLE"
    found = site.history(propertyAlias=alias)
    assert (seconds(found), values(found)) == ([OLD, OLD + 1, OLD + 2], [0.5, 1.5, 2.5])


def test_rows_with_ids_go_to_the_property_of_the_asset(site):
    asset, ids = site.press(measurement("speed", "INTEGER"))
    job = site.imported(f"{asset},{ids['speed']},INTEGER,{OLD},7,BAD,-3\n", columns=BY_ID)
    assert job["jobStatus"] == "COMPLETED"
    (found,) = site.history(assetId=asset, propertyId=ids["speed"])
    assert (found["value"], found["quality"]) == ({"integerValue": -3}, "BAD")
    assert found["timestamp"] == {"timeInSeconds": OLD, "offsetInNanos": 7}


def test_an_alias_of_a_property_leads_to_it(site, alias):
    asset, ids = site.press(measurement("speed"))
    site.sitewise.update_asset_property(assetId=asset, propertyId=ids["speed"], propertyAlias=alias)
    site.imported(f"{alias},DOUBLE,{OLD},0,GOOD,1\n")
    assert values(site.history(assetId=asset, propertyId=ids["speed"])) == [1.0]


def test_columns_are_in_any_order_and_both_ways_can_be_in_one_file(site, alias):
    asset, ids = site.press(measurement("speed"))
    columns = ["VALUE", "TIMESTAMP_SECONDS", "PROPERTY_ID", "ASSET_ID", "ALIAS", "DATA_TYPE"]
    rows = f"1,{OLD},{ids['speed']},{asset},,DOUBLE\n2,{OLD},,,{alias},DOUBLE\n"
    assert site.imported(rows, columns=columns)["jobStatus"] == "COMPLETED"
    assert values(site.history(assetId=asset, propertyId=ids["speed"])) == [1.0]
    assert values(site.history(propertyAlias=alias)) == [2.0]


def test_the_offset_is_0_and_the_quality_good_where_they_are_empty(site, alias):
    site.imported(f"{alias},DOUBLE,{OLD},,,1\n")
    (found,) = site.history(propertyAlias=alias)
    assert (found["timestamp"], found["quality"]) == ({"timeInSeconds": OLD, "offsetInNanos": 0}, "GOOD")


@pytest.mark.parametrize(
    ("data_type", "text", "value"),
    [
        ("DOUBLE", "-1.5e3", {"doubleValue": -1500.0}),
        ("DOUBLE", "1e100", {"doubleValue": 1e100}),
        ("DOUBLE", "NaN", {"doubleValue": "NaN"}),
        ("INTEGER", "-2147483648", {"integerValue": -2147483648}),
        ("BOOLEAN", "true", {"booleanValue": True}),
        ("BOOLEAN", "false", {"booleanValue": False}),
        ("STRING", "on", {"stringValue": "on"}),
        ("STRING", '"a, ""b"""', {"stringValue": 'a, "b"'}),
        ("STRING", '""', {"stringValue": ""}),
        ("STRING", "größer 工場 🏭", {"stringValue": "größer 工場 🏭"}),
        ("STRING", "é" * 512, {"stringValue": "é" * 512}),
    ],
)
def test_values_are_of_their_data_type(site, alias, data_type, text, value):
    job = site.imported(f"{alias},{data_type},{OLD},0,GOOD,{text}\n")
    assert job["jobStatus"] == "COMPLETED", site.reports(job)
    (found,) = site.history(propertyAlias=alias)
    assert str(found["value"]).replace("nan", "'NaN'") == str(value)


@pytest.mark.parametrize(
    ("data_type", "text"),
    [
        ("DOUBLE", "1.1e100"),
        ("DOUBLE", "inf"),
        ("DOUBLE", "1,5"),
        ("INTEGER", "2147483648"),
        ("INTEGER", "1.0"),
        ("BOOLEAN", "TRUE"),
        ("STRING", "é" * 513),
        ("STRING", "a\tb"),
    ],
)
def test_values_that_are_not_of_their_data_type_are_refused(site, alias, data_type, text):
    quoted = f'"{text}"' if "," in text else text
    code, message = site.refused_row(f"{alias},{data_type},{OLD},0,GOOD,{quoted}")
    assert code == "InvalidRequestException"
    assert message.startswith("VALUE ")
    assert data_type in message or data_type == "STRING"


def test_an_empty_value_is_null_and_needs_a_quality_that_is_not_good(site, alias):
    job = site.imported(f"{alias},INTEGER,{OLD},0,BAD,\n{alias},INTEGER,{OLD + 1},0,GOOD,\n")
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    (found,) = site.history(propertyAlias=alias)
    assert found["value"] == {"nullValue": {"valueType": "I"}}
    assert "BAD or UNCERTAIN" in site.errors(job)[0][2]


def test_null_and_nan_are_refused_where_the_account_forbids_them(start, tmp_path, alias):
    site = Site(start, tmp_path)
    site.sitewise.put_storage_configuration(
        storageType="SITEWISE_DEFAULT_STORAGE", warmTier="ENABLED", disallowIngestNullNaN=True
    )
    rows = [f"{alias},DOUBLE,{OLD},0,BAD,", f"{alias},DOUBLE,{OLD},0,GOOD,NaN", f"{alias},DOUBLE,{OLD},0,GOOD,1"]
    job = site.imported("\n".join(rows))
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    assert [(row, "disallowIngestNullNaN" in message) for row, _, message in site.errors(job)] == [(1, True), (2, True)]


@pytest.mark.parametrize(
    ("row", "code", "words"),
    [
        (",DOUBLE,1,0,GOOD,1", "InvalidRequestException", "ALIAS, or ASSET_ID and PROPERTY_ID must be there"),
        ("ALIAS,DATA_TYPE,1,0,GOOD,1", "InvalidRequestException", 'DATA_TYPE "DATA_TYPE" must be one of'),
        ("{alias},STRUCT,1,0,GOOD,1", "InvalidRequestException", 'DATA_TYPE "STRUCT"'),
        ("{alias},DOUBLE,now,0,GOOD,1", "InvalidRequestException", 'TIMESTAMP_SECONDS "now"'),
        ("{alias},DOUBLE,1.5,0,GOOD,1", "InvalidRequestException", 'TIMESTAMP_SECONDS "1.5"'),
        ("{alias},DOUBLE,1,1000000000,GOOD,1", "InvalidRequestException", 'TIMESTAMP_NANO_OFFSET "1000000000"'),
        ("{alias},DOUBLE,-1,0,GOOD,1", "TimestampOutOfRangeException", "1970-01-01T00:00:00Z"),
        ("{alias},DOUBLE,1635201373000,0,GOOD,1", "TimestampOutOfRangeException", "1635201373000"),
        ("{alias},DOUBLE,1,0,good,1", "InvalidRequestException", 'QUALITY "good" must be GOOD, BAD or UNCERTAIN'),
        ("{alias},DOUBLE,1,0,GOOD", "InvalidRequestException", "the line has 5 fields; columnNames has 6"),
        ("{alias},DOUBLE,1,0,GOOD,1,2", "InvalidRequestException", "the line has 7 fields; columnNames has 6"),
        ("{alias}", "InvalidRequestException", "the line has 1 fields"),
        ('{alias},STRING,1,0,GOOD,"x', "InvalidRequestException", "field 6 has no closing quote"),
        ('{alias},STRING,1,0,GOOD,5" pipe', "InvalidRequestException", "field 6 has a quote in it"),
        ('{alias},STRING,1,0,GOOD,"5"" pipe"x', "InvalidRequestException", "field 6 goes on behind its closing quote"),
        ("a\tb,DOUBLE,1,0,GOOD,1", "InvalidRequestException", "U+0009"),
        ("a" * 2049 + ",DOUBLE,1,0,GOOD,1", "InvalidRequestException", "2048 characters at most, not 2049"),
        ("x" * 70_000, "InvalidRequestException", "longer than 65536 bytes"),
        ("{alias},,1,0,GOOD,1", "InvalidRequestException", "must not be unknown"),
    ],
)
def test_a_row_that_is_wrong_is_refused_by_column_and_value(site, alias, row, code, words):
    found, message = site.refused_row(row.replace("{alias}", alias))
    assert (found, words in message) == (code, True), message
    with pytest.raises(site.sitewise.exceptions.ResourceNotFoundException):
        site.sitewise.describe_time_series(alias=alias)


def test_ids_go_together_and_not_with_an_alias(site, alias):
    asset, ids = site.press(measurement("speed"))
    columns = ["ALIAS", *BY_ID]
    for row, words in [
        (f"{alias},{asset},{ids['speed']},DOUBLE,1,0,GOOD,1", "ALIAS cannot go with ASSET_ID or PROPERTY_ID"),
        (f",{asset},,DOUBLE,1,0,GOOD,1", "ASSET_ID and PROPERTY_ID go together"),
        (f",,{ids['speed']},DOUBLE,1,0,GOOD,1", "ASSET_ID and PROPERTY_ID go together"),
    ]:
        assert site.refused_row(row, columns=columns) == ("InvalidRequestException", words)


def test_what_a_row_names_must_be_there_and_take_values(site):
    asset, ids = site.press(measurement("speed"), transform("twice", "s * 2", s="speed"))
    gone = str(uuid4())
    for row, code, words in [
        (f"{gone},{ids['speed']}", "ResourceNotFoundException", gone),
        (f"{asset},{gone}", "ResourceNotFoundException", gone),
        ("press,speed", "ResourceNotFoundException", "press"),
        (f"{asset},{ids['twice']}", "InvalidRequestException", "computed"),
    ]:
        found, message = site.refused_row(f"{row},DOUBLE,{OLD},0,GOOD,1", columns=BY_ID)
        assert (found, words in message) == (code, True), message


def test_a_data_type_that_is_not_that_of_the_property_is_refused(site):
    asset, ids = site.press(measurement("speed", "INTEGER"))
    code, message = site.refused_row(f"{asset},{ids['speed']},DOUBLE,{OLD},0,GOOD,1", columns=BY_ID)
    assert (code, "DATA_TYPE is DOUBLE" in message, "INTEGER" in message) == ("InvalidRequestException", True, True)
    # Without one, it is the property's.
    assert site.imported(f"{asset},{ids['speed']},,{OLD},0,GOOD,1\n", columns=BY_ID)["jobStatus"] == "COMPLETED"
    assert values(site.history(assetId=asset, propertyId=ids["speed"])) == [1]


def test_a_time_series_has_the_type_of_its_first_value_that_is_taken(site, alias):
    rows = [("DOUBLE", "x"), ("", "1"), ("INTEGER", "7"), ("DOUBLE", "1.5"), ("", "8")]
    job = site.imported("".join(f"{alias},{kind},{OLD + n},0,GOOD,{value}\n" for n, (kind, value) in enumerate(rows)))
    assert [(row, message.split(" ")[0]) for row, _, message in site.errors(job)] == [
        (1, "VALUE"),
        (2, "a"),
        (4, "DATA_TYPE"),
    ]
    assert site.sitewise.describe_time_series(alias=alias)["dataType"] == "INTEGER"
    assert values(site.history(propertyAlias=alias)) == [7, 8]


def test_a_property_has_one_time_series_by_its_alias_and_by_its_ids(site, alias):
    asset, ids = site.press(measurement("speed"))
    site.sitewise.update_asset_property(assetId=asset, propertyId=ids["speed"], propertyAlias=alias)
    by_id, by_alias = f",{asset},{ids['speed']},DOUBLE", f"{alias},,,DOUBLE"
    rows = [f"{by_id},{OLD},0,GOOD,x", f"{by_alias},{OLD},0,GOOD,1", f"{by_id},{OLD + 1},0,GOOD,2"]
    job = site.imported("\n".join(rows), columns=["ALIAS", *BY_ID])
    assert [row for row, _, _ in site.errors(job)] == [1]
    assert values(site.history(propertyAlias=alias)) == [1.0, 2.0]


def test_right_rows_are_taken_and_wrong_ones_reported_with_their_numbers(site, alias):
    rows = [f"{alias},DOUBLE,{OLD + n},0,GOOD,{n if n % 3 else 'x'}" for n in range(1, 10)]
    job = site.imported("\n".join(rows) + "\n")
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    assert [row for row, _, _ in site.errors(job)] == [3, 6, 9]
    assert values(site.history(propertyAlias=alias)) == [1.0, 2.0, 4.0, 5.0, 7.0, 8.0]
    (report,) = site.reports(job).values()
    assert (report[0]["bucket"], report[0]["key"]) == ("data-bucket", "in/values.csv")


def test_a_header_is_a_row_that_is_wrong(site, alias):
    job = site.imported(f"{','.join(BY_ALIAS)}\n{alias},DOUBLE,{OLD},0,GOOD,1\n")
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    assert [row for row, _, _ in site.errors(job)] == [1]


@pytest.mark.parametrize("end", ["\n", "\r\n", "", "\n\n\r\n"])
@pytest.mark.parametrize("begin", ["", "\ufeff"])
def test_ends_of_lines_and_a_byte_order_mark_are_no_part_of_values(site, alias, begin, end):
    other = "\r\n" if "\r" in end else "\n"
    job = site.imported(f"{begin}{alias},STRING,{OLD},0,GOOD,on{other}{alias},STRING,{OLD + 1},0,GOOD,off{end}")
    assert job["jobStatus"] == "COMPLETED", site.errors(job)
    assert values(site.history(propertyAlias=alias)) == ["on", "off"]


def test_bytes_that_are_no_utf_8_are_refused_line_by_line(site, alias):
    good = f"{alias},STRING,{OLD},0,GOOD,on\n".encode()
    job = site.imported(good + f"{alias},STRING,{OLD + 1},0,GOOD,".encode() + b"gr\xf6\xdfer\n" + good)
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    ((row, _, message),) = site.errors(job)
    assert (row, "not UTF-8" in message) == (2, True)
    utf_16 = site.imported(good.decode().encode("utf-16"))
    assert utf_16["jobStatus"] == "FAILED"
