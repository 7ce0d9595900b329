"""Bulk import jobs of AWS IoT SiteWise: what they are asked, their states and lists."""

from uuid import uuid4

import pytest
from bulk_imports import BY_ALIAS, BY_ID, OLD, ROLE, Site, as_csv
from points import now, point, put, seconds, values
from sitewise_models import measurement, transform


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
