"""Storage, encryption and logging of an account in AWS IoT SiteWise."""

import pytest

KEY = "8f9a3c1e-0000-4000-8000-000000000001"
COLD = {
    "customerManagedS3Storage": {
        "s3ResourceArn": "arn:aws:s3:::cold/data/",
        "roleArn": "arn:aws:iam::123456789012:role/cold",
    }
}


def told(answer: dict) -> dict:
    return {name: value for name, value in answer.items() if name not in ("ResponseMetadata", "lastUpdateDate")}


def test_an_account_has_defaults(start):
    sitewise = start().sitewise
    storage = told(sitewise.describe_storage_configuration())
    assert storage == {
        "storageType": "SITEWISE_DEFAULT_STORAGE",
        "disassociatedDataStorage": "ENABLED",
        "configurationStatus": {"state": "ACTIVE"},
    }
    encryption = told(sitewise.describe_default_encryption_configuration())
    assert encryption == {
        "encryptionType": "SITEWISE_DEFAULT_ENCRYPTION",
        "configurationStatus": {"state": "ACTIVE"},
    }
    assert sitewise.describe_logging_options()["loggingOptions"] == {"level": "OFF"}


def test_storage_is_described_as_it_was_put(sitewise):
    put = {
        "storageType": "MULTI_LAYER_STORAGE",
        "multiLayerStorage": COLD,
        "disassociatedDataStorage": "DISABLED",
        "retentionPeriod": {"numberOfDays": 90},
        "warmTier": "ENABLED",
        "warmTierRetentionPeriod": {"unlimited": True},
        "disallowIngestNullNaN": True,
    }
    answer = told(sitewise.put_storage_configuration(**put))
    assert answer == put | {"configurationStatus": {"state": "UPDATE_IN_PROGRESS"}}
    described = sitewise.describe_storage_configuration()
    assert told(described) == put | {"configurationStatus": {"state": "ACTIVE"}}
    assert described["lastUpdateDate"]


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"storageType": "MULTI_LAYER_STORAGE"}, "multiLayerStorage"),
        ({"multiLayerStorage": COLD}, "multiLayerStorage"),
        ({"retentionPeriod": {"numberOfDays": 90, "unlimited": True}}, "retentionPeriod"),
        ({"retentionPeriod": {}}, "retentionPeriod"),
        ({"retentionPeriod": {"numberOfDays": 0}}, "retentionPeriod.numberOfDays"),
        ({"warmTierRetentionPeriod": {"numberOfDays": 90}}, "warmTierRetentionPeriod"),
        ({"storageType": "TAPE"}, "storageType"),
    ],
)
def test_storage_that_does_not_fit_together_is_refused(sitewise, refused, change, word):
    code, status, message = refused(
        sitewise.put_storage_configuration, **{"storageType": "SITEWISE_DEFAULT_STORAGE"} | change
    )
    assert (code, status) == ("InvalidRequestException", 400)
    assert word in message


def test_storage_of_disassociated_data_is_never_switched_off_again(start, refused):
    sitewise = start().sitewise
    put = {"storageType": "SITEWISE_DEFAULT_STORAGE"}
    for state in ("DISABLED", "ENABLED"):
        sitewise.put_storage_configuration(**put, disassociatedDataStorage=state)
    sitewise.put_storage_configuration(**put)
    assert sitewise.describe_storage_configuration()["disassociatedDataStorage"] == "ENABLED"
    code, _, message = refused(sitewise.put_storage_configuration, **put, disassociatedDataStorage="DISABLED")
    assert code == "InvalidRequestException"
    assert "disassociatedDataStorage" in message


def test_encryption_names_the_key_by_its_arn(sitewise, refused):
    put = {"encryptionType": "KMS_BASED_ENCRYPTION", "kmsKeyId": KEY}
    answer = told(sitewise.put_default_encryption_configuration(**put))
    arn = f"arn:aws:kms:us-east-1:123456789012:key/{KEY}"
    assert answer["kmsKeyArn"] == arn
    assert answer["configurationStatus"] == {"state": "UPDATE_IN_PROGRESS"}
    described = told(sitewise.describe_default_encryption_configuration())
    assert (described["kmsKeyArn"], described["configurationStatus"]) == (arn, {"state": "ACTIVE"})
    for bad in (
        {"encryptionType": "KMS_BASED_ENCRYPTION"},
        {"encryptionType": "SITEWISE_DEFAULT_ENCRYPTION", "kmsKeyId": KEY},
    ):
        code, _, message = refused(sitewise.put_default_encryption_configuration, **bad)
        assert code == "InvalidRequestException"
        assert "kmsKeyId" in message
    sitewise.put_default_encryption_configuration(encryptionType="SITEWISE_DEFAULT_ENCRYPTION")
    assert "kmsKeyArn" not in sitewise.describe_default_encryption_configuration()


def test_logging_is_set_for_the_account_and_for_workspaces(sitewise, refused):
    default = {"encryptionType": "SITEWISE_DEFAULT_ENCRYPTION"}
    sitewise.create_workspace(workspaceName="logged", encryptionConfiguration=default)
    sitewise.put_logging_options(loggingOptions={"level": "INFO"})
    sitewise.put_logging_options(loggingOptions={"level": "ERROR"}, workspaceName="logged")
    assert sitewise.describe_logging_options()["loggingOptions"] == {"level": "INFO"}
    assert sitewise.describe_logging_options(workspaceName="logged")["loggingOptions"] == {"level": "ERROR"}
    assert refused(sitewise.describe_logging_options, workspaceName="nowhere")[0] == "ResourceNotFoundException"
    code, _, message = refused(sitewise.put_logging_options, loggingOptions={"level": "LOUD"})
    assert code == "InvalidRequestException"
    assert "level" in message
