"""Bulk imports of AWS IoT SiteWise: files of any kind, size and content."""

import csv
import io
import time
from pathlib import Path
from uuid import uuid4

import pytest
from bulk_imports import OLD, PARQUET
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from parquet_files import parquet
from points import values
from sitewise_models import measurement


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
