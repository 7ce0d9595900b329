"""What tests of bulk imports share: an account with buckets, and what is imported into it."""

import json
from uuid import uuid4

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


def as_csv(*columns) -> dict:
    return {"fileFormat": {"csv": {"columnNames": list(columns)}}}


PARQUET = {"fileFormat": {"parquet": {}}}
