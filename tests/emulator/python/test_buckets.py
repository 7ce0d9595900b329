"""Buckets: folders in which only files are objects, and which nothing leads out of."""

import os
import sys

import pytest
from bulk_imports import OLD
from test_dataset_export_jobs import Plant, of_alias

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and symbolic links of Unix")


@pytest.fixture(scope="module")
def plant(start_once, tmp_path_factory):
    return Plant(start_once, tmp_path_factory.mktemp("buckets"))


def refused_import(plant, key: str, bucket="data-bucket") -> str:
    """The message with which a job refuses a file."""
    job = plant.imported({"bucket": bucket, "key": key})
    assert job["jobStatus"] == "FAILED"
    ((_, code, message),) = plant.errors(job)
    assert code == "ResourceNotFoundException"
    return message


def test_a_pipe_is_no_object(plant):
    os.mkfifo(plant.s3 / "data-bucket" / "fifo")
    assert "There is no object fifo" in refused_import(plant, "fifo")


def test_a_pipe_is_no_object_of_metadata_transfer_jobs(plant):
    twinmaker = plant.account.twinmaker
    os.mkfifo(plant.s3 / "data-bucket" / "metadata.json")
    twinmaker.create_workspace(workspaceId="piped")
    workspace = twinmaker.get_workspace(workspaceId="piped")["arn"]
    source = {"type": "s3", "s3Configuration": {"location": "arn:aws:s3:::data-bucket/metadata.json"}}
    destination = {"type": "iottwinmaker", "iotTwinMakerConfiguration": {"workspace": workspace}}
    job = twinmaker.create_metadata_transfer_job(sources=[source], destination=destination)
    found = twinmaker.get_metadata_transfer_job(metadataTransferJobId=job["metadataTransferJobId"])
    assert "metadata.json cannot be read" in found["status"]["error"]["message"]


def test_a_pipe_is_nothing_to_write_to(plant, refused):
    os.mkfifo(plant.s3 / "data-bucket" / "DO_NOT_DELETE_WORKSPACE_marked")
    create = plant.account.twinmaker.create_workspace
    code, status, message = refused(create, workspaceId="marked", s3Location="arn:aws:s3:::data-bucket")
    assert (code, status, "is no file" in message) == ("ValidationException", 400, True), message


def test_an_import_follows_no_link_out_of_its_bucket(plant, alias, tmp_path):
    row = f"{alias},DOUBLE,{OLD},0,GOOD,1\n"
    (tmp_path / "foreign.csv").write_text(row)
    bucket = plant.s3 / "data-bucket"
    (bucket / "leak.csv").symlink_to(tmp_path / "foreign.csv")
    (bucket / "leak").symlink_to(tmp_path)
    for key in ("leak.csv", "leak/foreign.csv"):
        assert f"There is no object {key}" in refused_import(plant, key)
    assert "There is no bucket data-bucket/leak" in refused_import(plant, "foreign.csv", "data-bucket/leak")
    # A link to another object of the bucket is one.
    plant.file(row, "in/own.csv")
    (bucket / "own.csv").symlink_to(bucket / "in" / "own.csv")
    assert plant.imported({"bucket": "data-bucket", "key": "own.csv"})["jobStatus"] == "COMPLETED"


def test_an_export_follows_no_link_out_of_its_bucket(plant, tmp_path):
    (plant.s3 / "export-bucket" / "out-link").symlink_to(tmp_path)
    (plant.s3 / "export-bucket" / "dangling").symlink_to(tmp_path / "not-there")
    (plant.s3 / "error-bucket" / "out-link").symlink_to(tmp_path)
    series = plant.series(1.0)
    for folder in ("out-link", "dangling"):
        job = plant.exported(input=of_alias(series), destinationS3Uri=f"s3://export-bucket/{folder}/")
        assert (job["status"], "no key of an object" in plant.what_failed(job)[0]) == ("FAILED", True)
    assert list(tmp_path.iterdir()) == []


def test_the_directory_and_a_bucket_may_be_links(start, tmp_path):
    for folder in ("real", "elsewhere"):
        (tmp_path / folder).mkdir()
    (tmp_path / "s3").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "data-bucket").symlink_to(tmp_path / "elsewhere")
    site = Plant(start, tmp_path)
    assert site.files(site.exported(input=of_alias(site.series(1.0)))) != []


BAD = ["../../evil/", "./x/", "x" * 300 + "/", "a\0b/", "blk/", "blk/below/", "out/../../x/"]


@pytest.mark.parametrize("prefix", BAD)
def test_a_prefix_that_no_file_can_have_is_refused(plant, refused, prefix):
    for bucket in ("error-bucket", "export-bucket"):
        (plant.s3 / bucket / "blk").write_text("a file")
    before = sorted(plant.s3.parent.rglob("*"))
    arguments = plant.arguments_of(input=of_alias("/no/such"))
    reports = {"s3Uri": f"s3://error-bucket/{prefix}"}
    code, status, message = refused(
        plant.sitewise.create_dataset_export_job, **arguments | {"errorReportLocation": reports}
    )
    assert (code, status, "errorReportLocation" in message) == ("InvalidRequestException", 400, True), message
    reports = {"bucket": "error-bucket", "prefix": prefix}
    arguments = plant.arguments({"bucket": "data-bucket", "key": "a.csv"}, errorReportLocation=reports)
    code, status, message = refused(plant.sitewise.create_bulk_import_job, **arguments)
    assert (code, status, "errorReportLocation" in message) == ("InvalidRequestException", 400, True), message
    assert sorted(plant.s3.parent.rglob("*")) == before
    # Where a bucket that is missing fails the job, so does this.
    job = plant.exported(input=of_alias(plant.series(1.0)), destinationS3Uri=f"s3://export-bucket/{prefix}")
    assert (job["status"], "destinationS3Uri" in plant.what_failed(job)[0]) == ("FAILED", True)


@pytest.mark.parametrize("prefix", ["/abs/", "/"])
def test_a_prefix_that_begins_with_a_slash_is_refused_for_reports_of_imports(plant, refused, prefix):
    reports = {"bucket": "error-bucket", "prefix": prefix}
    arguments = plant.arguments({"bucket": "data-bucket", "key": "a.csv"}, errorReportLocation=reports)
    code, status, _ = refused(plant.sitewise.create_bulk_import_job, **arguments)
    assert (code, status) == ("InvalidRequestException", 400)
