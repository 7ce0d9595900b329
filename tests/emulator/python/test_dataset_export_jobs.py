"""Dataset export jobs of AWS IoT SiteWise, and the bulk import of what they export: sessions of workspaces."""

import csv
import io
import json
from urllib.request import Request, urlopen
from uuid import uuid4

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from bulk_imports import BY_ALIAS, BY_ID, OLD, PARQUET, Site
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from parquet_files import parquet
from points import now, point, put, seconds, values
from sitewise_models import measurement, transform
from test_workspace_data import DEFAULT, KENDRA, SITEWISE, session, time

ALL_COLUMNS = ["ALIAS", *BY_ID]
NOWHERE = str(uuid4())


class Plant(Site):
    """A site with a workspace."""

    def __init__(self, start, path, *options):
        super().__init__(start, path, *options)
        (self.s3 / "export-bucket").mkdir()
        self.sitewise.create_workspace(workspaceName="plant", encryptionConfiguration=DEFAULT)

    def dataset(self, kind="SESSION", **more) -> str:
        given = {"datasetName": str(uuid4()), "datasetType": kind, "datasetSource": SITEWISE, "workspaceName": "plant"}
        given |= {"datasetConfig": session(OLD, OLD + 1000)} if kind == "SESSION" else {}
        return self.sitewise.create_dataset(**given | more)["datasetId"]

    def telemetry(self, dataset: str, rows: list, **more) -> dict:
        """Import rows of alias, time and value into a session, and describe the job."""
        aliases, times, found = zip(*rows, strict=True)
        content = parquet(
            timestamp_ns=[at * 10**9 for at in times],
            alias=list(aliases),
            value=[str(value) for value in found],
            data_type=["DOUBLE"] * len(rows),
        )
        file = self.file(content, f"{uuid4()}.parquet")
        return self.imported(file, jobConfiguration=PARQUET, datasetId=dataset, workspaceName="plant", **more)

    def arguments_of(self, **given) -> dict:
        return {
            "workspaceName": "plant",
            "destinationS3Uri": "s3://export-bucket/out/",
            "errorReportLocation": {"s3Uri": "s3://error-bucket/errors/"},
        } | given

    def exported(self, **given) -> dict:
        """Export, and describe the job."""
        created = self.sitewise.create_dataset_export_job(**self.arguments_of(**given))
        assert created["workspaceName"] == "plant"
        assert created["ResponseMetadata"]["HTTPStatusCode"] == 202
        return self.sitewise.describe_dataset_export_job(workspaceName="plant", jobId=created["jobId"])

    def files(self, job: dict, folder="out") -> list:
        """The rows of the files that a job has written."""
        found = sorted((self.s3 / "export-bucket" / folder / job["jobId"]).glob("*"))
        assert [file.name for file in found] == [f"telemetry-{n + 1}.csv" for n in range(len(found))]
        return [file.read_text().splitlines() for file in found]

    def what_failed(self, job: dict) -> list:
        report = self.s3 / "error-bucket" / "errors" / job["jobId"] / "errors.jsonl"
        return [json.loads(line)["errorMessage"] for line in report.open()] if report.exists() else []

    def series(self, *found) -> str:
        """A time series with values, one a second from `OLD` on: its alias."""
        alias = f"/press/{uuid4()}"
        kind = {float: "DOUBLE", int: "INTEGER", bool: "BOOLEAN", str: "STRING"}[type(found[0])]
        self.imported("".join(f"{alias},{kind},{OLD + n},{n},GOOD,{value}\n" for n, value in enumerate(found)))
        return alias

    def raw(self, method: str, path: str, document: dict | None = None) -> dict:
        """Call what AWS's client does not know the newest members of."""
        body = json.dumps(document) if document else None
        emulator = self.account.emulator
        request = AWSRequest(method, emulator.endpoint + path, {"content-type": "application/json"}, body)
        SigV4Auth(Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY), "iotsitewise", emulator.region).add_auth(request)
        asked = Request(request.url, body.encode() if body else None, dict(request.headers), method=method)
        with urlopen(asked, timeout=10) as answer:
            return json.load(answer)


def trim(start: int, end: int) -> dict:
    return {"trimSettings": {"startTime": time(start), "endTime": time(end)}}


def of_alias(alias: str, start=OLD, end=OLD + 1000) -> dict:
    return {"timeseries": [{"propertyAlias": alias} | trim(start, end)]}


@pytest.fixture(scope="module")
def plant(start_once, tmp_path_factory):
    return Plant(start_once, tmp_path_factory.mktemp("export"))


def test_a_time_series_is_exported_in_the_columns_that_bulk_import_takes(plant):
    alias = plant.series(0.5, 1.0, 1e100)
    job = plant.exported(input=of_alias(alias))
    assert (job["status"], plant.what_failed(job)) == ("COMPLETED", [])
    rows = [f"{alias},,,DOUBLE,{OLD + n},{n},GOOD,{value}" for n, value in enumerate(["0.5", "1.0", "1e100"])]
    assert plant.files(job) == [rows]
    # And there it goes back.
    plant.sitewise.delete_time_series(alias=alias)
    again = plant.imported("\n".join(rows), columns=ALL_COLUMNS)
    assert (again["jobStatus"], values(plant.history(propertyAlias=alias))) == ("COMPLETED", [0.5, 1.0, 1e100])


def test_every_kind_of_value_and_quality_is_exported_so_that_it_can_be_imported(plant):
    puts = {
        "double": [point(now(), 1.5, "BAD"), point(now() + 1, 2.0, "UNCERTAIN")],
        "integer": [point(now(), 7), point(now() + 1, {"valueType": "I"}, "BAD")],
        "boolean": [point(now(), True), point(now() + 1, False)],
        'text, "quoted"': [point(now(), 'a, "b"'), point(now() + 1, "")],
    }
    at = now()
    for alias, points in puts.items():
        put(plant.sitewise, points, propertyAlias=alias)
    before = {alias: plant.history(propertyAlias=alias) for alias in puts}
    job = plant.exported(input={"timeseries": [{"propertyAlias": alias} | trim(at - 9, at + 99) for alias in puts]})
    assert job["status"] == "COMPLETED"
    rows = [row for file in plant.files(job) for row in file]
    assert [row.rsplit(",", 1)[1] for row in rows[:6]] == ["1.5", "2.0", "7", "", "true", "false"]
    assert rows[6].startswith('"text, ""quoted""",,,STRING,')
    assert rows[7].endswith(',GOOD,""')
    for alias in puts:
        plant.sitewise.delete_time_series(alias=alias)
    again = plant.imported("\n".join(rows), columns=ALL_COLUMNS)
    assert again["jobStatus"] == "COMPLETED", plant.reports(again)
    assert {alias: plant.history(propertyAlias=alias) for alias in puts} == before


NUMBERS = st.floats(-1e100, 1e100, allow_nan=False) | st.just("NaN")
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.lists(NUMBERS, min_size=1, max_size=20) | st.lists(TEXTS, min_size=1, max_size=20))
def test_what_was_exported_is_the_same_once_it_is_imported(plant, data):
    alias, kind = f"/any/{uuid4()}", "STRING" if all(isinstance(value, str) for value in data) else "DOUBLE"
    content = io.StringIO()
    writer = csv.writer(content, quoting=csv.QUOTE_ALL)
    writer.writerows([alias, kind, OLD, n, "GOOD", value] for n, value in enumerate(data))
    assert plant.imported(content.getvalue())["jobStatus"] == "COMPLETED"
    before = str(plant.history(propertyAlias=alias))
    (exported,) = plant.files(plant.exported(input=of_alias(alias)))
    plant.sitewise.delete_time_series(alias=alias)
    assert plant.imported("\n".join(exported), columns=ALL_COLUMNS)["jobStatus"] == "COMPLETED"
    assert str(plant.history(propertyAlias=alias)) == before


def test_properties_are_exported_computed_ones_too(plant):
    asset, ids = plant.press(measurement("speed", "INTEGER"), transform("twice", "s * 2", s="speed"))
    plant.imported(f"{asset},{ids['speed']},INTEGER,{OLD},0,GOOD,21\n", columns=BY_ID)
    names = [{"timeSeriesId": f"{asset}:{ids[name]}"} | trim(OLD, OLD + 1) for name in ("speed", "twice")]
    job = plant.exported(input={"timeseries": names})
    assert plant.files(job) == [
        [f",{asset},{ids['speed']},INTEGER,{OLD},0,GOOD,21"],
        [f",{asset},{ids['twice']},DOUBLE,{OLD},0,GOOD,42.0"],
    ]


def test_a_range_has_its_start_and_not_its_end(plant):
    alias = plant.series(0, 1, 2, 3)
    start, end = OLD * 10**9 + 1_000_000_001, OLD * 10**9 + 3_000_000_003
    told = lambda at: {"timeInSeconds": at // 10**9, "offsetInNanos": at % 10**9}  # noqa: E731
    item = {"propertyAlias": alias, "trimSettings": {"startTime": told(start), "endTime": told(end)}}
    (rows,) = plant.files(plant.exported(input={"timeseries": [item]}))
    assert [row.rsplit(",", 1)[1] for row in rows] == ["1", "2"]
    # A range without values is a file without rows.
    assert plant.files(plant.exported(input=of_alias(alias, 1, 2))) == [[]]


def test_a_time_series_that_is_not_there_fails_alone(plant):
    alias = plant.series(1.0)
    items = [*of_alias(NOWHERE)["timeseries"], {"timeSeriesId": NOWHERE} | trim(1, 2), *of_alias(alias)["timeseries"]]
    job = plant.exported(input={"timeseries": items[:2]})
    assert job["status"] == "FAILED"
    assert plant.what_failed(job) == [f"Time series {NOWHERE} not found"] * 2
    job = plant.exported(input={"timeseries": items})
    assert job["status"] == "COMPLETED_WITH_ERRORS"
    folder = plant.s3 / "export-bucket" / "out" / job["jobId"]
    assert [file.name for file in folder.glob("*")] == ["telemetry-3.csv"]


def test_a_session_has_what_was_imported_into_it_and_is_exported(plant):
    dataset, speed, heat = plant.dataset(), f"/speed/{uuid4()}", f"/heat/{uuid4()}"
    job = plant.telemetry(dataset, [(speed, OLD, 1.0), (heat, OLD + 5, 20.5), (speed, OLD + 10, 2.0)])
    assert (job["jobStatus"], job["datasetId"], job["workspaceName"]) == ("COMPLETED", dataset, "plant")
    segments = plant.sitewise.list_dataset_data_segments(datasetId=dataset, workspaceName="plant")["dataSegments"]
    assert [(each["alias"], each["sourceDatasetId"], each["dataType"]) for each in segments] == [
        (speed, dataset, "DOUBLE"),
        (heat, dataset, "DOUBLE"),
    ]
    assert segments[0]["startTimestamp"] == time(OLD)
    assert segments[0]["endTimestamp"] == {"timeInSeconds": OLD + 10, "offsetInNanos": 1}
    assert values(plant.history(propertyAlias=speed)) == [1.0, 2.0]
    # Values that are not of the session are not exported.
    plant.imported(f"{speed},DOUBLE,{OLD + 500},0,GOOD,9\n")
    job = plant.exported(input={"dataset": {"datasetId": dataset}})
    assert job["status"] == "COMPLETED"
    assert plant.files(job) == [
        [f"{speed},,,DOUBLE,{OLD},0,GOOD,1.0", f"{speed},,,DOUBLE,{OLD + 10},0,GOOD,2.0"],
        [f"{heat},,,DOUBLE,{OLD + 5},0,GOOD,20.5"],
    ]
    job = plant.exported(input={"dataset": {"datasetId": dataset} | trim(OLD + 1, OLD + 10)})
    assert plant.files(job) == [[], [f"{heat},,,DOUBLE,{OLD + 5},0,GOOD,20.5"]]
    # More values make the segment longer.
    plant.telemetry(dataset, [(speed, OLD + 20, 3.0)])
    segments = plant.sitewise.list_dataset_data_segments(datasetId=dataset, workspaceName="plant")["dataSegments"]
    assert [each["endTimestamp"]["timeInSeconds"] - OLD for each in segments] == [20, 5]


def test_values_must_be_within_the_session(plant):
    dataset, alias = plant.dataset(), f"/speed/{uuid4()}"
    job = plant.telemetry(dataset, [(alias, at, 1.0) for at in (OLD - 1, OLD, OLD + 999, OLD + 1000)])
    assert job["jobStatus"] == "COMPLETED_WITH_FAILURES"
    errors = plant.errors(job)
    assert [(row, code) for row, code, _ in errors] == [(n, "TimestampOutOfRangeException") for n in (1, 4)]
    assert "is not within the session" in errors[0][2]
    assert seconds(plant.history(propertyAlias=alias)) == [OLD, OLD + 999]


def test_a_curated_dataset_is_exported_by_its_segments(plant):
    source, curated, alias = plant.dataset(), plant.dataset("CURATED"), f"/speed/{uuid4()}"
    plant.telemetry(source, [(alias, OLD + n, n) for n in range(10)])
    series = plant.sitewise.describe_time_series(alias=alias)["timeSeriesId"]
    parts = [
        {
            "sourceDatasetId": source,
            "timeSeriesId": series,
            "startTimestamp": time(OLD + start),
            "endTimestamp": time(OLD + start + 2),
        }
        for start in (1, 5)
    ]
    named = {"datasetId": curated, "workspaceName": "plant"}
    answer = plant.sitewise.batch_associate_data_segments_to_dataset(**named, associateDataSegmentEntries=parts)
    assert answer["failedAssociations"] == []
    job = plant.exported(input={"dataset": {"datasetId": curated}})
    exported = [[row.rsplit(",", 1)[1] for row in file] for file in plant.files(job)]
    assert exported == [["1.0", "2.0"], ["5.0", "6.0"]]
    # What a curated dataset uses of a session is not deleted.
    of_source = {"datasetId": source, "workspaceName": "plant"}
    (own,) = plant.sitewise.list_dataset_data_segments(**of_source)["dataSegments"]
    own = {name: own[name] for name in ("timeSeriesId", "startTimestamp", "endTimestamp")}
    errors = plant.sitewise.batch_delete_dataset_data_segments(**of_source, deleteDataSegmentEntries=[own])["errors"]
    assert [error["errorCode"] for error in errors] == ["CONFLICTING_OPERATION"]
    plant.sitewise.batch_disassociate_data_segments_from_dataset(**named, disassociateDataSegmentEntries=parts)
    plant.imported(f"{alias},DOUBLE,{OLD + 50},0,GOOD,9\n")
    errors = plant.sitewise.batch_delete_dataset_data_segments(**of_source, deleteDataSegmentEntries=[own])["errors"]
    assert (errors, values(plant.history(propertyAlias=alias))) == ([], [9.0])


def test_a_session_that_is_deleted_takes_its_values_with_it(plant):
    dataset, alias = plant.dataset(), f"/speed/{uuid4()}"
    plant.telemetry(dataset, [(alias, OLD, 1.0)])
    plant.imported(f"{alias},DOUBLE,{OLD + 50},0,GOOD,9\n")
    plant.sitewise.delete_dataset(datasetId=dataset, workspaceName="plant")
    assert values(plant.history(propertyAlias=alias)) == [9.0]


def test_a_time_series_that_is_deleted_is_no_part_of_a_session_any_more(plant):
    dataset, gone, alias = plant.dataset(), f"/speed/{uuid4()}", f"/speed/{uuid4()}"
    plant.telemetry(dataset, [(gone, OLD, 1.0), (alias, OLD, 2.0)])
    plant.sitewise.delete_time_series(alias=gone)
    job = plant.exported(input={"dataset": {"datasetId": dataset}})
    assert (job["status"], plant.files(job)) == ("COMPLETED", [[f"{alias},,,DOUBLE,{OLD},0,GOOD,2.0"]])


def test_video_and_annotations_are_not_kept_and_say_so(plant):
    dataset, alias = plant.dataset(), f"/speed/{uuid4()}"
    plant.telemetry(dataset, [(alias, OLD, 1.0)])
    job = plant.exported(input={"dataset": {"datasetId": dataset, "exportDataTypes": ["VIDEO", "ANNOTATION"]}})
    assert job["status"] == "FAILED"
    assert ["VIDEO" in plant.what_failed(job)[0], "ANNOTATION" in plant.what_failed(job)[1]] == [True, True]
    job = plant.exported(input={"dataset": {"datasetId": dataset, "exportDataTypes": ["TELEMETRY", "VIDEO"]}})
    assert (job["status"], len(plant.files(job))) == ("COMPLETED_WITH_ERRORS", 1)
    job = plant.exported(input={"dataset": {"datasetId": dataset, "exportDataTypes": ["TELEMETRY"]}})
    assert job["status"] == "COMPLETED"
    # Nor is either imported.
    video = plant.file(b"\0\0\0\x18ftypmp42", "a.mp4", alias="/camera/", startTime=time(OLD))
    labels = plant.file(b"{}", "a.json", alias="/labels/", fileFormat={"annotation": {}})
    mp4 = {"fileFormat": {"mp4": {}}}
    job = plant.imported(video, labels, jobConfiguration=mp4, datasetId=dataset, workspaceName="plant")
    assert job["jobStatus"] == "FAILED"
    assert all("neither video nor annotations" in report[0]["errorMessage"] for report in plant.reports(job).values())
    assert job["files"] == [video, labels]


def test_an_external_dataset_is_not_exported_and_says_so(plant):
    given = {"datasetName": str(uuid4()), "datasetSource": KENDRA}
    dataset = plant.sitewise.create_dataset(**given)["datasetId"]
    job = plant.exported(input={"dataset": {"datasetId": dataset}})
    assert (job["status"], "its data are in KENDRA" in plant.what_failed(job)[0]) == ("FAILED", True)


def test_a_dataset_without_data_is_exported_as_no_file(plant):
    job = plant.exported(input={"dataset": {"datasetId": plant.dataset("CURATED")}})
    assert (job["status"], plant.files(job)) == ("COMPLETED", [])


def test_a_bucket_that_is_missing_fails_the_job(plant):
    job = plant.exported(input=of_alias(plant.series(1.0)), destinationS3Uri="s3://no-bucket/out")
    assert (job["status"], plant.what_failed(job)) == ("FAILED", ["destinationS3Uri: there is no bucket no-bucket"])


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"input": {}}, "Member must have exactly one member set"),
        ({"input": of_alias("a") | {"dataset": {"datasetId": NOWHERE}}}, "Member must have exactly one member set"),
        ({"input": {"timeseries": []}}, "timeseries"),
        ({"input": {"timeseries": of_alias("a")["timeseries"] * 101}}, "timeseries"),
        ({"input": {"timeseries": [trim(1, 2)]}}, "input.timeseries[0] must have just one of timeSeriesId"),
        ({"input": {"timeseries": [trim(1, 2) | {"timeSeriesId": NOWHERE, "propertyAlias": "a"}]}}, "just one of"),
        ({"input": {"timeseries": [{"propertyAlias": "a"}]}}, "input.timeseries[0].trimSettings must be set"),
        ({"input": of_alias("a", 2, 2)}, "input.timeseries[0].trimSettings.endTime must be after startTime"),
        ({"input": of_alias("a", 2, 10**12)}, "2262-04-11"),
        ({"input": {"dataset": {"datasetId": NOWHERE} | trim(2, 1)}}, "input.dataset.trimSettings.endTime"),
        ({"destinationS3Uri": "s3://export-bucket"}, "destinationS3Uri"),
        ({"errorReportLocation": {"s3Uri": "s3://no-bucket/e/"}}, "errorReportLocation.s3Uri: there is no bucket"),
    ],
)
def test_a_job_that_cannot_be_is_refused(plant, refused, wrong, words):
    arguments = plant.arguments_of(input=of_alias("a")) | wrong
    code, status, message = refused(plant.sitewise.create_dataset_export_job, **arguments)
    assert (code, status, words in message) == ("InvalidRequestException", 400, True), message


def test_what_a_job_names_must_be_there(plant, refused):
    plant.sitewise.create_workspace(workspaceName=(other := f"w-{uuid4()}"), encryptionConfiguration=DEFAULT)
    foreign = plant.dataset(workspaceName=other)
    for wrong, words in [
        ({"workspaceName": "nowhere"}, "nowhere"),
        ({"input": {"dataset": {"datasetId": NOWHERE}}}, NOWHERE),
        ({"input": {"dataset": {"datasetId": foreign}}}, foreign),
    ]:
        arguments = plant.arguments_of(input=of_alias("a")) | wrong
        code, status, message = refused(plant.sitewise.create_dataset_export_job, **arguments)
        assert (code, status, words in message) == ("ResourceNotFoundException", 404, True), message
    job = plant.exported(input=of_alias(NOWHERE))["jobId"]
    for named in ({"workspaceName": other, "jobId": job}, {"workspaceName": "plant", "jobId": NOWHERE}):
        code, _, message = refused(plant.sitewise.describe_dataset_export_job, **named)
        assert (code, named["jobId"] in message) == ("ResourceNotFoundException", True)


def test_a_session_takes_what_documents_say_and_nothing_else(plant, refused):
    dataset, curated = plant.dataset(), plant.dataset("CURATED")
    file = plant.file(parquet(timestamp_ns=[1], alias=["a"], value=["1"], data_type=["DOUBLE"]), "a.parquet")
    of_session = {"datasetId": dataset, "workspaceName": "plant", "jobConfiguration": PARQUET}
    video = {"jobConfiguration": {"fileFormat": {"mp4": {}}}}
    for files, wrong, words in [
        ([file], {"jobConfiguration": {"fileFormat": {"csv": {"columnNames": BY_ALIAS}}}}, "takes mp4, parquet"),
        ([file], {"adaptiveIngestion": True}, "adaptiveIngestion must be false"),
        ([file], {"datasetId": curated}, 'of type "CURATED", not SESSION'),
        ([file | {"alias": "/a/"}], {}, "files[0] has alias or startTime"),
        ([file | {"alias": "/a/"}], video, "files[0].startTime must be set for mp4"),
        ([file | {"startTime": time(OLD)}], video, "files[0].alias must be set for mp4"),
        ([file | {"fileFormat": {"annotation": {}}}], {}, "files[0].alias must be set"),
    ]:
        arguments = plant.arguments(*files, **of_session | wrong)
        code, _, message = refused(plant.sitewise.create_bulk_import_job, **arguments)
        assert (code, words in message) == ("InvalidRequestException", True), message
    for wrong in ({"datasetId": NOWHERE}, {"workspaceName": "nowhere"}):
        arguments = plant.arguments(file, **of_session | wrong)
        assert refused(plant.sitewise.create_bulk_import_job, **arguments)[0] == "ResourceNotFoundException"
    # Its columns are the documented ones, and it needs no tier.
    job = plant.imported(plant.file(parquet(alias=["a"], timestamp_ns=[1], value=["1"]), "b.parquet"), **of_session)
    assert (job["jobStatus"], "no column data_type" in plant.errors(job)[0][2]) == ("FAILED", True)
    plant.sitewise.put_storage_configuration(storageType="SITEWISE_DEFAULT_STORAGE", warmTier="DISABLED")
    assert plant.telemetry(dataset, [("/a", OLD, 1.0)])["jobStatus"] == "COMPLETED"
    plant.sitewise.put_storage_configuration(storageType="SITEWISE_DEFAULT_STORAGE", warmTier="ENABLED")


def test_import_jobs_are_listed_and_described_by_their_workspace(plant, refused):
    job = plant.telemetry(plant.dataset(), [("/a", OLD, 1.0)])["jobId"]
    other = plant.imported("")["jobId"]
    plant.sitewise.create_workspace(workspaceName=(empty := f"w-{uuid4()}"), encryptionConfiguration=DEFAULT)

    def listed(**named):
        pages = plant.sitewise.get_paginator("list_bulk_import_jobs").paginate(**named)
        return [each["id"] for page in pages for each in page["jobSummaries"]]

    assert (listed(workspaceName="plant")[-1], listed()[-1], listed(workspaceName=empty)) == (job, other, [])
    assert refused(plant.sitewise.list_bulk_import_jobs, workspaceName="nowhere")[0] == "ResourceNotFoundException"
    for named in ({}, {"workspaceName": "plant"}):
        assert plant.sitewise.describe_bulk_import_job(jobId=job, **named)["workspaceName"] == "plant"
    for wrong in ({"jobId": job, "workspaceName": empty}, {"jobId": other, "workspaceName": "plant"}):
        assert refused(plant.sitewise.describe_bulk_import_job, **wrong)[0] == "ResourceNotFoundException"


def test_a_job_is_described_as_it_was_put(plant):
    given = {"input": of_alias(plant.series(1.0)), "destinationS3Uri": "s3://export-bucket/a/b"}
    job = plant.exported(**given)
    expected = plant.arguments_of(**given)
    assert {name: job[name] for name in expected} == expected
    assert job["startedAt"] <= job["completedAt"]
    assert len(plant.files(job, "a/b")) == 1


def test_a_job_has_the_name_that_it_was_given_or_one_of_its_time(plant):
    arguments = plant.arguments_of(input=of_alias(plant.series(1.0)))
    del arguments["workspaceName"]
    path = "/workspaces/plant/dataset-export-jobs"
    named = plant.raw("POST", path, arguments | {"jobName": "Night shift, 7"})["jobId"]
    unnamed = plant.raw("POST", path, arguments)["jobId"]
    assert plant.raw("GET", f"{path}/{named}")["jobName"] == "Night shift, 7"
    assert plant.raw("GET", f"{path}/{unnamed}")["jobName"].startswith("DatasetExport-20")
    assert [job["jobName"] for job in plant.raw("GET", path)["jobs"][-2:-1]] == ["Night shift, 7"]


def test_the_same_token_is_the_same_job(plant):
    arguments = plant.arguments_of(input=of_alias(plant.series(1.0)), clientToken=str(uuid4()))
    jobs = {plant.sitewise.create_dataset_export_job(**arguments)["jobId"] for _ in range(3)}
    assert len(jobs) == 1


def test_a_job_is_submitted_then_running_then_over(start, tmp_path):
    plant = Plant(start, tmp_path, "--settle", "60000")
    advance = lambda seconds: plant.account.admin("POST", "clock", {"advance_seconds": seconds})  # noqa: E731
    advance(61)
    job = plant.sitewise.create_dataset_export_job(**plant.arguments_of(input=of_alias("a")))["jobId"]
    for seconds_more, state, is_over in [(0, "SUBMITTED", False), (31, "RUNNING", False), (30, "FAILED", True)]:
        advance(seconds_more)
        described = plant.sitewise.describe_dataset_export_job(workspaceName="plant", jobId=job)
        assert (described["status"], "completedAt" in described) == (state, is_over)
        for wanted in ("ALL", "SUBMITTED", "RUNNING", "COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED"):
            listed = plant.sitewise.list_dataset_export_jobs(workspaceName="plant", filter=wanted)["jobs"]
            assert [each["status"] for each in listed] == ([state] if wanted in (state, "ALL") else [])
    assert (described["completedAt"] - described["startedAt"]).total_seconds() == 60


def test_lists_have_the_jobs_of_a_workspace_page_by_page(start, tmp_path):
    plant = Plant(start, tmp_path)
    good, bad = of_alias(plant.series(1.0)), of_alias("/gone")
    mixed = {"timeseries": good["timeseries"] + bad["timeseries"]}
    inputs = {"COMPLETED": good, "FAILED": bad, "COMPLETED_WITH_ERRORS": mixed}
    jobs = [(state, plant.exported(input=given)) for _ in range(3) for state, given in inputs.items()]
    assert [job["status"] for _, job in jobs] == [state for state, _ in jobs]
    paginator = plant.sitewise.get_paginator("list_dataset_export_jobs")
    for state in [*inputs, "ALL", "SUBMITTED", "RUNNING"]:
        expected = [job["jobId"] for of, job in jobs if state in (of, "ALL")]
        for size in (1, 2, 250):
            pages = paginator.paginate(workspaceName="plant", filter=state, PaginationConfig={"PageSize": size})
            assert [each["jobId"] for page in pages for each in page["jobs"]] == expected
    # With its workspace a job goes.
    plant.sitewise.delete_workspace(workspaceName="plant")
    plant.sitewise.create_workspace(workspaceName="plant", encryptionConfiguration=DEFAULT)
    assert plant.sitewise.list_dataset_export_jobs(workspaceName="plant")["jobs"] == []
