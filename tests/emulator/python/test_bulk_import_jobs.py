"""Bulk import jobs of AWS IoT SiteWise: values from files in buckets."""

import csv
import io
import json
import time
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from parquet_files import parquet
from points import now, point, put, seconds, values
from sitewise_models import measurement, transform

ROLE = "arn:aws:iam::123456789012:role/bulk-import"
BY_ALIAS = ["ALIAS", "DATA_TYPE", "TIMESTAMP_SECONDS", "TIMESTAMP_NANO_OFFSET", "QUALITY", "VALUE"]
BY_ID = ["ASSET_ID", "PROPERTY_ID", *BY_ALIAS[1:]]
OLD = 1_635_201_373
"""A time of 2021, in seconds."""


class Site:
    """An account with the warm tier, and buckets."""

    def __init__(self, start, path, *options, tier="ENABLED"):
        self.s3 = path / "s3"
        for bucket in ("data-bucket", "error-bucket"):
            (self.s3 / bucket).mkdir(parents=True, exist_ok=True)
        self.account = start("--s3", str(self.s3), *options)
        self.sitewise = self.account.sitewise
        if tier:
            self.sitewise.put_storage_configuration(storageType="SITEWISE_DEFAULT_STORAGE", warmTier=tier)

    def file(self, content: str | bytes, key="in/values.csv", bucket="data-bucket", **more) -> dict:
        """Put an object, and name it as jobs do."""
        object = self.s3 / bucket / key
        object.parent.mkdir(parents=True, exist_ok=True)
        object.write_bytes(content.encode() if isinstance(content, str) else content)
        return {"bucket": bucket, "key": key} | more

    def arguments(self, *files, columns=BY_ALIAS, **more) -> dict:
        return {
            "jobName": f"job {uuid4()}",
            "jobRoleArn": ROLE,
            "files": list(files),
            "errorReportLocation": {"bucket": "error-bucket", "prefix": "errors/"},
            "jobConfiguration": {"fileFormat": {"csv": {"columnNames": columns}}},
        } | more

    def start(self, *files, **more) -> str:
        created = self.sitewise.create_bulk_import_job(**self.arguments(*files, **more))
        assert created["jobStatus"] == "PENDING"
        return created["jobId"]

    def imported(self, *files, **more) -> dict:
        """Import files, or the text of one, and describe the job."""
        files = [self.file(file) if isinstance(file, (str, bytes)) else file for file in files]
        return self.sitewise.describe_bulk_import_job(jobId=self.start(*files, **more))

    def reports(self, job: dict) -> dict:
        """The errors of a job, file by file."""
        folder = self.s3 / "error-bucket" / "errors" / job["jobId"]
        return {each.name: [json.loads(line) for line in each.open()] for each in sorted(folder.glob("*"))}

    def errors(self, job: dict) -> list:
        """The errors of a job of one file, in short: the row, the code and the message."""
        reports = list(self.reports(job).values())
        assert len(reports) == 1, reports
        return [(error.get("row"), error["errorCode"], error["errorMessage"]) for error in reports[0]]

    def refused_row(self, row: str, **more) -> tuple:
        """What a file of one row is refused with: the code and the message."""
        job = self.imported(row + "\n", **more)
        assert job["jobStatus"] == "FAILED"
        ((number, code, message),) = self.errors(job)
        assert number == 1
        return code, message

    def history(self, **subject) -> list:
        return self.sitewise.get_asset_property_value_history(startDate=0, **subject)["assetPropertyValueHistory"]

    def press(self, *properties) -> tuple[str, dict]:
        """An asset of a model with these properties: its id, and those of its properties by their names."""
        model = self.sitewise.create_asset_model(assetModelName=str(uuid4()), assetModelProperties=list(properties))
        asset = self.sitewise.create_asset(assetName=str(uuid4()), assetModelId=model["assetModelId"])["assetId"]
        found = self.sitewise.describe_asset(assetId=asset)["assetProperties"]
        return asset, {each["name"]: each["id"] for each in found}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    from conftest import Account

    started = []

    def start(*arguments):
        started.append(Account(*arguments))
        return started[-1]

    yield Site(start, tmp_path_factory.mktemp("bulk"))
    for account in started:
        account.stop()


@pytest.fixture
def alias():
    return f"/press/{uuid4()}"


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


def test_an_empty_file_has_nothing_wrong(site):
    for content in ("", "\n\n", "\ufeff"):
        job = site.imported(content)
        assert (job["jobStatus"], site.reports(job)) == ("COMPLETED", {})


def test_objects_and_buckets_that_are_missing_fail_a_job(site, alias):
    nothing = {"bucket": "data-bucket", "key": "no/such.csv"}
    for file, words in [
        (nothing, "There is no object no/such.csv in the bucket data-bucket"),
        ({"bucket": "no-bucket", "key": "a.csv"}, "There is no bucket no-bucket"),
        ({"bucket": "../s3", "key": "a.csv"}, "There is no bucket ../s3"),
        (nothing | {"key": "../../etc/passwd"}, "There is no object"),
        (nothing | {"key": "/etc/passwd"}, "There is no object"),
        (nothing | {"key": ""}, "There is no object"),
        (nothing | {"key": "in"}, "There is no object"),
        (site.file("", versionId="v7"), "has no version v7"),
    ]:
        job = site.imported(file)
        assert job["jobStatus"] == "FAILED"
        ((row, code, message),) = site.errors(job)
        assert (row, code, words in message) == (None, "ResourceNotFoundException", True), message
    # The other files are imported all the same, and each has a report of its own.
    good = site.file(f"{alias},DOUBLE,{OLD},0,GOOD,1\n", "good.csv")
    bad = site.file(f"{alias},DOUBLE,{OLD},0,GOOD,x\n", "bad.csv")
    job = site.imported(nothing, good, bad)
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    assert {name: errors[0]["key"] for name, errors in site.reports(job).items()} == {
        "errors-1.jsonl": "no/such.csv",
        "errors-3.jsonl": "bad.csv",
    }
    assert values(site.history(propertyAlias=alias)) == [1.0]


def test_a_file_has_a_greatest_size(site, alias):
    gigabyte = 1024**3
    for size, more in [(5 * gigabyte + 1, {}), (gigabyte // 4 + 1, {"adaptiveIngestion": True})]:
        file = site.file("", "large.csv")
        with (site.s3 / "data-bucket" / "large.csv").open("r+b") as object:
            object.truncate(size)
        job = site.imported(file, **more)
        assert job["jobStatus"] == "FAILED"
        assert f"has {size} bytes; {size - 1} are the most" in site.errors(job)[0][2]
    (site.s3 / "data-bucket" / "large.csv").unlink()


def test_old_values_are_taken_with_and_without_adaptive_ingestion_and_none_that_are_ahead(site, alias):
    for is_adaptive in (False, True):
        rows = [f"{alias},DOUBLE,{at},0,GOOD,1\n" for at in (0, OLD, now() + 500, now() + 700)]
        job = site.imported("".join(rows), adaptiveIngestion=is_adaptive)
        assert (job["jobStatus"], job["adaptiveIngestion"]) == ("COMPLETED_WITH_FAILURES", is_adaptive)
        ((row, code, message),) = site.errors(job)
        assert (row, code, "10 minutes ahead" in message) == (4, "TimestampOutOfRangeException", True)


def test_what_was_imported_is_latest_history_aggregates_and_computed(site):
    asset, ids = site.press(measurement("speed"), transform("twice", "s * 2", s="speed"))
    start = now() // 3600 * 3600 - 7200
    rows = [f"{asset},{ids['speed']},DOUBLE,{start + n * 60},0,GOOD,{n}\n" for n in range(1, 61)]
    assert site.imported("".join(rows), columns=BY_ID, adaptiveIngestion=True)["jobStatus"] == "COMPLETED"
    subject = {"assetId": asset, "propertyId": ids["speed"]}
    assert site.sitewise.get_asset_property_value(**subject)["propertyValue"]["value"] == {"doubleValue": 60.0}
    (total,) = site.sitewise.get_asset_property_aggregates(
        **subject, aggregateTypes=["SUM", "COUNT"], resolution="1h", startDate=start, endDate=start + 3600
    )["aggregatedValues"]
    assert total["value"] == {"count": 60.0, "sum": 1830.0}
    assert values(site.history(assetId=asset, propertyId=ids["twice"]))[:3] == [2.0, 4.0, 6.0]


def test_a_value_of_the_same_time_and_quality_takes_the_place_of_the_one_before(site, alias):
    put(site.sitewise, [point(now(), 1.0)], propertyAlias=alias)
    at = seconds(site.history(propertyAlias=alias))[0]
    site.imported(f"{alias},DOUBLE,{at:.0f},0,GOOD,2\n{alias},DOUBLE,{at:.0f},0,GOOD,3\n")
    assert values(site.history(propertyAlias=alias)) == [3.0]


def test_files_that_were_imported_without_an_error_are_deleted_if_that_is_asked_for(site, alias):
    good = site.file(f"{alias},DOUBLE,{OLD},0,GOOD,1\n", "good.csv")
    bad = site.file(f"{alias},DOUBLE,{OLD},0,GOOD,x\n", "bad.csv")
    files = site.s3 / "data-bucket"
    site.imported(good, bad, deleteFilesAfterImport=False)
    assert [(files / name).exists() for name in ("good.csv", "bad.csv")] == [True, True]
    assert site.imported(good, bad, deleteFilesAfterImport=True)["deleteFilesAfterImport"]
    assert [(files / name).exists() for name in ("good.csv", "bad.csv")] == [False, True]


def test_a_job_is_described_as_it_was_put(site, alias):
    arguments = site.arguments(site.file(f"{alias},DOUBLE,{OLD},0,GOOD,1\n"), jobName="Über press 7: a/b_c.d-e")
    created = site.sitewise.create_bulk_import_job(**arguments)
    assert (created["jobName"], created["jobStatus"]) == (arguments["jobName"], "PENDING")
    assert created["ResponseMetadata"]["HTTPStatusCode"] == 202
    described = site.sitewise.describe_bulk_import_job(jobId=created["jobId"])
    assert {name: described[name] for name in arguments} == arguments
    assert described["jobCreationDate"] <= described["jobLastUpdateDate"]
    assert "adaptiveIngestion" not in described


def test_a_name_is_taken_once(site, alias, refused):
    arguments = site.arguments(site.file(""), jobName="once")
    first = site.sitewise.create_bulk_import_job(**arguments)["jobId"]
    with pytest.raises(site.sitewise.exceptions.ResourceAlreadyExistsException) as error:
        site.sitewise.create_bulk_import_job(**arguments)
    assert (error.value.response["resourceId"], first in error.value.response["resourceArn"]) == (first, True)


def test_a_job_that_is_not_there_is_not_found(site, refused):
    code, status, message = refused(site.sitewise.describe_bulk_import_job, jobId=str(uuid4()))
    assert (code, status, "Bulk import job" in message) == ("ResourceNotFoundException", 404, True)


def as_csv(*columns) -> dict:
    return {"fileFormat": {"csv": {"columnNames": list(columns)}}}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"files": []}, "files must have 1 to 100 files, not 0"),
        ({"files": [{"bucket": "data-bucket", "key": "a"}] * 101}, "not 101"),
        ({"errorReportLocation": {"bucket": "error-bucket", "prefix": "errors"}}, "must end with a slash"),
        ({"errorReportLocation": {"bucket": "error-bucket", "prefix": ""}}, "must end with a slash"),
        ({"errorReportLocation": {"bucket": "no-bucket", "prefix": "e/"}}, "there is no bucket no-bucket"),
        ({"jobConfiguration": {}}, "files[0] has no format"),
        ({"jobConfiguration": {"fileFormat": {}}}, "jobConfiguration.fileFormat must have one of its members set"),
        ({"jobConfiguration": {"fileFormat": {"csv": {"columnNames": BY_ALIAS}, "parquet": {}}}}, "just one member"),
        ({"jobConfiguration": {"fileFormat": {"mp4": {}}}}, "mp4, which needs workspaceName and datasetId"),
        ({"jobConfiguration": as_csv()}, "columnNames must have ALIAS, or ASSET_ID and PROPERTY_ID"),
        ({"jobConfiguration": as_csv("ASSET_ID", *BY_ALIAS[1:])}, "must have ASSET_ID and PROPERTY_ID together"),
        ({"jobConfiguration": as_csv("ALIAS", "TIMESTAMP_SECONDS", "VALUE")}, "must have DATA_TYPE"),
        ({"jobConfiguration": as_csv("ALIAS", "DATA_TYPE", "VALUE")}, "must have TIMESTAMP_SECONDS"),
        ({"jobConfiguration": as_csv("ALIAS", "DATA_TYPE", "TIMESTAMP_SECONDS")}, "must have VALUE"),
        ({"jobConfiguration": as_csv(*BY_ALIAS, "VALUE")}, 'has "VALUE" twice'),
        ({"files": [{"bucket": "data-bucket", "key": "a", "alias": "b"}]}, "files[0] has alias or startTime"),
        ({"workspaceName": "nowhere"}, "datasetId and workspaceName go together"),
        ({"datasetId": str(uuid4())}, "datasetId and workspaceName go together"),
        ({"jobName": "a*b"}, "jobName"),
        ({"jobRoleArn": "role"}, "jobRoleArn"),
        ({"jobConfiguration": as_csv("Alias")}, "columnNames"),
    ],
)
def test_a_job_that_cannot_be_is_refused(site, refused, wrong, words):
    arguments = site.arguments(site.file("")) | wrong
    code, status, message = refused(site.sitewise.create_bulk_import_job, **arguments)
    assert (code, status, words in message) == ("InvalidRequestException", 400, True), message


def test_100_files_are_one_job(site, alias):
    files = [site.file(f"{alias},INTEGER,{OLD + n},0,GOOD,{n}\n", f"part-{n}.csv") for n in range(100)]
    assert site.imported(*files)["jobStatus"] == "COMPLETED"
    assert values(site.history(propertyAlias=alias)) == list(range(100))


def test_the_format_of_a_file_goes_before_that_of_the_job(site, alias):
    one = site.file(f"{alias},DOUBLE,{OLD},0,GOOD,1\n", "one.csv")
    two = site.file(f"2,{OLD + 1},DOUBLE,{alias}\n", "two.csv")
    two["fileFormat"] = as_csv("VALUE", "TIMESTAMP_SECONDS", "DATA_TYPE", "ALIAS")["fileFormat"]
    assert site.imported(one, two)["jobStatus"] == "COMPLETED"
    assert values(site.history(propertyAlias=alias)) == [1.0, 2.0]


PARQUET = {"fileFormat": {"parquet": {}}}


def test_parquet_has_the_columns_of_csv_by_name(site, alias):
    asset, ids = site.press(measurement("speed"))
    content = parquet(
        VALUE=[0.1, 2.0, None, float("nan")],
        alias=[alias, None, alias, alias],
        asset_id=[None, asset, None, None],
        property_id=[None, ids["speed"], None, None],
        Data_Type=["DOUBLE"] * 4,
        timestamp_seconds=[OLD, OLD, OLD + 1, OLD + 2],
        timestamp_nano_offset=[7, None, 0, 0],
        quality=["GOOD", None, "BAD", "UNCERTAIN"],
        more=["is not read"] * 4,
    )
    job = site.imported(site.file(content, "a.parquet"), jobConfiguration=PARQUET)
    assert job["jobStatus"] == "COMPLETED", site.reports(job)
    found = site.history(propertyAlias=alias)
    assert found[0]["timestamp"] == {"timeInSeconds": OLD, "offsetInNanos": 7}
    assert [each["quality"] for each in found] == ["GOOD", "BAD", "UNCERTAIN"]
    assert values(found)[:2] == [0.1, {"valueType": "D"}]
    assert values(site.history(assetId=asset, propertyId=ids["speed"])) == [2.0]


def test_parquet_may_tell_times_in_nanoseconds_and_values_as_texts(site, alias):
    content = parquet(
        timestamp_ns=[OLD * 10**9 + n for n in range(3)],
        alias=[alias] * 3,
        value=["1", "2.5", "x"],
        data_type=["DOUBLE"] * 3,
    )
    job = site.imported(site.file(content, "a.parquet"), jobConfiguration=PARQUET)
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    assert [(row, 'VALUE "x"' in message) for row, _, message in site.errors(job)] == [(3, True)]
    assert [each["timestamp"]["offsetInNanos"] for each in site.history(propertyAlias=alias)] == [0, 1]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "cannot be read as Parquet"),
        (b"PAR1", "cannot be read as Parquet"),
        (f"a,DOUBLE,{OLD},0,GOOD,1\n".encode() * 10, "cannot be read as Parquet"),
        (parquet(alias=["a"], value=["1"], data_type=["DOUBLE"]), "timestamp_seconds and timestamp_ns"),
        (parquet(alias=["a"], timestamp_ns=[1], data_type=["DOUBLE"]), "no column value"),
        (parquet(timestamp_ns=[1], value=["1"], data_type=["DOUBLE"]), "alias, or asset_id and property_id"),
        (parquet(alias=["a"], timestamp_ns=["now"], value=["1"], data_type=["DOUBLE"]), "number of nanoseconds"),
        (parquet(alias=["a"], timestamp_ns=[1], value=["1"], data_type=["TIMESTAMP"]), 'DATA_TYPE "TIMESTAMP"'),
    ],
)
def test_what_is_no_parquet_of_values_is_refused(site, content, words):
    job = site.imported(site.file(content, "a.parquet"), jobConfiguration=PARQUET)
    assert job["jobStatus"] == "FAILED"
    ((_, code, message),) = site.errors(job)
    assert (code, words in message) == ("InvalidRequestException", True), message


def test_a_parquet_file_has_256_mebibytes_at_most(site):
    file = site.file("", "large.parquet")
    with (site.s3 / "data-bucket" / "large.parquet").open("r+b") as object:
        object.truncate(256 * 1024**2 + 1)
    job = site.imported(file, jobConfiguration=PARQUET)
    assert (job["jobStatus"], "268435457 bytes; 268435456" in site.errors(job)[0][2]) == ("FAILED", True)


def test_history_needs_the_warm_or_the_cold_tier(start, tmp_path, refused, alias):
    site = Site(start, tmp_path, tier=None)
    arguments = site.arguments(site.file(f"{alias},DOUBLE,{OLD},0,GOOD,1\n"))
    code, status, message = refused(site.sitewise.create_bulk_import_job, **arguments)
    assert (code, status, "PutStorageConfiguration" in message) == ("InvalidRequestException", 400, True)
    # What counts as new does not.
    assert site.imported(*arguments["files"], adaptiveIngestion=True)["jobStatus"] == "COMPLETED"
    cold = {"s3ResourceArn": "arn:aws:s3:::cold-bucket", "roleArn": ROLE}
    site.sitewise.put_storage_configuration(
        storageType="MULTI_LAYER_STORAGE", multiLayerStorage={"customerManagedS3Storage": cold}
    )
    assert site.imported(*arguments["files"])["jobStatus"] == "COMPLETED"


def test_without_s3_there_are_no_buckets(start, refused):
    sitewise = start().sitewise
    site = Site.__new__(Site)
    arguments = site.arguments({"bucket": "data-bucket", "key": "a.csv"}, adaptiveIngestion=True)
    code, _, message = refused(sitewise.create_bulk_import_job, **arguments)
    assert (code, "started without --s3" in message) == ("InvalidRequestException", True)


def test_without_data_of_no_property_an_alias_must_be_known(start, tmp_path, alias):
    site = Site(start, tmp_path, tier=None)
    site.sitewise.put_storage_configuration(
        storageType="SITEWISE_DEFAULT_STORAGE", warmTier="ENABLED", disassociatedDataStorage="DISABLED"
    )
    code, message = site.refused_row(f"{alias},DOUBLE,{OLD},0,GOOD,1")
    assert (code, "disassociatedDataStorage" in message) == ("ResourceNotFoundException", True)


def test_a_job_is_pending_then_running_then_over(start, tmp_path, alias):
    site = Site(start, tmp_path, "--settle", "60000")
    job = site.start(site.file(f"{alias},DOUBLE,{OLD},0,GOOD,1\n"))
    describe = lambda: site.sitewise.describe_bulk_import_job(jobId=job)  # noqa: E731
    found = []
    for seconds_more in (0, 31, 30):
        site.account.admin("POST", "clock", {"advance_seconds": seconds_more})
        described = describe()
        state = described["jobStatus"]
        found.append((state, described["jobLastUpdateDate"] - described["jobCreationDate"]))
        for wanted in ("ALL", "PENDING", "RUNNING", "COMPLETED", "FAILED"):
            listed = site.sitewise.list_bulk_import_jobs(filter=wanted)["jobSummaries"]
            assert [each["status"] for each in listed] == ([state] if wanted in (state, "ALL") else [])
    assert [(state, since.total_seconds()) for state, since in found] == [
        ("PENDING", 0.0),
        ("RUNNING", 30.0),
        ("COMPLETED", 60.0),
    ]


def test_lists_have_the_jobs_of_a_state_page_by_page(start, tmp_path, alias):
    site = Site(start, tmp_path)
    good, bad = f"{alias},DOUBLE,{OLD},0,GOOD,1\n", f"{alias},DOUBLE,{OLD},0,GOOD,x\n"
    contents = {"COMPLETED": good, "FAILED": bad, "COMPLETED_WITH_FAILURES": good + bad}
    jobs = [(state, site.imported(content)["jobId"]) for _ in range(3) for state, content in contents.items()]
    paginator = site.sitewise.get_paginator("list_bulk_import_jobs")
    for state in [*contents, "ALL", "CANCELLED", "PENDING", "RUNNING"]:
        expected = [job for of, job in jobs if state in (of, "ALL")]
        for size in (1, 2, 250):
            pages = paginator.paginate(filter=state, PaginationConfig={"PageSize": size})
            assert [each["id"] for page in pages for each in page["jobSummaries"]] == expected
    listed = site.sitewise.list_bulk_import_jobs()["jobSummaries"]
    assert [(each["status"], each["id"]) for each in listed] == jobs


def test_jobs_and_their_values_are_there_after_a_restart(start, tmp_path, alias):
    site = Site(start, tmp_path, "--data", str(tmp_path / "data"))
    job = site.imported(f"{alias},DOUBLE,{OLD},0,GOOD,1\n")
    site.account.stop()
    again = Site(start, tmp_path, "--data", str(tmp_path / "data"))
    described = again.sitewise.describe_bulk_import_job(jobId=job["jobId"])
    assert {name: described[name] for name in job if name != "ResponseMetadata"} == {
        name: job[name] for name in job if name != "ResponseMetadata"
    }
    assert values(again.history(propertyAlias=alias)) == [1.0]


def memory(site) -> float:
    """The most memory that the emulator has had, in MiB; 0 where nobody tells."""
    status = Path(f"/proc/{site.account.emulator.process.pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def test_a_file_of_200000_lines_is_imported_in_time_and_memory(site):
    series = [f"/many/{uuid4()}" for _ in range(20)]
    lines = (f"{series[n % 20]},DOUBLE,{OLD + n // 20},0,GOOD,{n / 7}\n" for n in range(200_000))
    file = site.file("".join(lines), "large.csv")
    before, begun = memory(site), time.monotonic()
    assert site.imported(file)["jobStatus"] == "COMPLETED"
    assert time.monotonic() - begun < 45
    assert memory(site) - before < 60
    days = site.sitewise.get_asset_property_aggregates(
        propertyAlias=series[3],
        aggregateTypes=["COUNT"],
        resolution="1d",
        startDate=OLD - 86_400,
        endDate=OLD + 172_800,
    )["aggregatedValues"]
    assert sum(day["value"]["count"] for day in days) == 10_000


def test_200000_lines_that_are_wrong_are_200000_errors_and_a_long_one_is_one(site, alias):
    before = memory(site)
    row = f"{alias},DOUBLE,{OLD},0,GOOD,x\n"
    job = site.imported(row * 200_000)
    errors = site.errors(job)
    assert (job["jobStatus"], len(errors), errors[-1][0]) == ("FAILED", 200_000, 200_000)
    file = site.file("", "zeros.csv")
    with (site.s3 / "data-bucket" / "zeros.csv").open("r+b") as object:
        object.truncate(300 * 1024**2)
    ((row, _, message),) = site.errors(site.imported(file))
    assert (row, "longer than" in message) == (1, True)
    assert memory(site) - before < 60
    (site.s3 / "data-bucket" / "zeros.csv").unlink()


SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40)


@SETTINGS
@given(texts=st.lists(TEXTS, min_size=1, max_size=20))
def test_texts_of_any_characters_are_what_was_written(site, texts):
    alias = f"/texts/{uuid4()}"
    content = io.StringIO()
    writer = csv.writer(content, quoting=csv.QUOTE_ALL)
    writer.writerows([alias, "STRING", OLD + n, 0, "GOOD", text] for n, text in enumerate(texts))
    job = site.imported(content.getvalue())
    assert job["jobStatus"] == "COMPLETED", site.errors(job)
    assert values(site.history(propertyAlias=alias)) == texts


@SETTINGS
@given(
    content=st.binary(max_size=200) | st.lists(st.sampled_from([b'"', b",", b"\n", b"a", b"1", b"\xff"])).map(b"".join)
)
def test_whatever_a_file_has_its_job_ends_and_every_row_is_taken_or_refused(site, content):
    lines = [line.removesuffix(b"\r") for line in content.removeprefix("\ufeff".encode()).split(b"\n")]
    rows = [number for number, line in enumerate(lines, 1) if line]
    job = site.imported(content)
    assert job["jobStatus"] == ("FAILED" if rows else "COMPLETED")
    assert [row for row, _, _ in site.errors(job)] == rows if rows else site.reports(job) == {}
    job = site.imported(site.file(b"PAR1" + content + b"PAR1", "a.parquet"), jobConfiguration=PARQUET)
    assert job["jobStatus"] == "FAILED"
