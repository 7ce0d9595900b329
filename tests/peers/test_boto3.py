"""boto3, unmodified, against the emulator: what AWS's own client accepts, signs and understands."""

import sys
from pathlib import Path

import boto3
import botocore.exceptions
import pytest
from botocore.auth import SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator

CONFIG = Config(inject_host_prefix=False, retries={"total_max_attempts": 1})


@pytest.fixture(scope="module")
def emulator():
    sizes = ("--workspaces", "1000", "--asset-models", "1000", "--portals", "1000", "--projects-per-portal", "1000")
    emulator = Emulator(*sizes)
    yield emulator
    assert emulator.stop() == 0


def client(emulator, service, secret=SECRET_ACCESS_KEY, token=None, config=CONFIG):
    return boto3.client(
        service,
        region_name=emulator.region,
        endpoint_url=emulator.endpoint,
        aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=secret,
        aws_session_token=token,
        config=config,
    )


def test_workspaces_over_many_pages(emulator):
    twinmaker = client(emulator, "iottwinmaker")
    found = []
    arguments = {"maxResults": 90}
    while True:
        page = twinmaker.list_workspaces(**arguments)
        found += page["workspaceSummaries"]
        if "nextToken" not in page:
            break
        arguments["nextToken"] = page["nextToken"]
    assert len({workspace["workspaceId"] for workspace in found}) == 1000
    assert all(workspace["creationDateTime"].tzinfo for workspace in found)


@pytest.mark.parametrize(
    ("operation", "items"),
    [
        ("list_asset_models", "assetModelSummaries"),
        ("list_portals", "portalSummaries"),
        ("list_projects", "projectSummaries"),
    ],
)
def test_sitewise_over_many_pages(emulator, operation, items):
    sitewise = client(emulator, "iotsitewise")
    arguments = {"portalId": emulator.portal_ids()[0]} if operation == "list_projects" else {}
    pages = list(sitewise.get_paginator(operation).paginate(PaginationConfig={"PageSize": 90}, **arguments))
    assert len(pages) == 12
    assert len({item["id"] for page in pages for item in page[items]}) == 1000


def test_twinlink_sees_what_boto3_sees(emulator):
    import twinlink

    keys = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    with twinlink.Connector(emulator.region, emulator.endpoint, keys) as aws:
        ours = [model.to_dict() for model in aws.sitewise.list_asset_models(max_results=250)]
    pages = client(emulator, "iotsitewise").get_paginator("list_asset_models").paginate()
    theirs = [model for page in pages for model in page["assetModelSummaries"]]
    names = {"externalId": "external_id", "assetModelType": "asset_model_type", "lastUpdateDate": "last_update_date"}
    names |= {"creationDate": "creation_date"}

    def renamed(model):
        return {names.get(name, name): value for name, value in model.items()}

    def without_none(value):
        if isinstance(value, dict):
            return {name: without_none(member) for name, member in value.items() if member is not None}
        return [without_none(item) for item in value] if isinstance(value, list) else value

    assert [without_none(model) for model in ours] == [renamed(model) for model in theirs]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"secret": "wrong"}, "InvalidSignatureException"),
        ({"token": "nobody-gave-this"}, "UnrecognizedClientException"),
    ],
)
def test_boto3_understands_refusals(emulator, arguments, code):
    with pytest.raises(botocore.exceptions.ClientError) as raised:
        client(emulator, "iotsitewise", **arguments).list_portals()
    answer = raised.value.response
    assert answer["Error"]["Code"] == code
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert answer["ResponseMetadata"]["RequestId"]


def test_boto3_understands_validation(emulator):
    sitewise = client(emulator, "iotsitewise")
    with pytest.raises(sitewise.exceptions.InvalidRequestException, match="Member must have value less than or equal"):
        sitewise.list_portals(maxResults=251)
    twinmaker = client(emulator, "iottwinmaker")
    with pytest.raises(twinmaker.exceptions.ValidationException, match="Member must have value less than or equal"):
        twinmaker.list_workspaces(maxResults=251)


def test_boto3_retries_throttling(emulator):
    emulator.reset()
    emulator.inject({"fault": "throttle", "times": 2})
    retrying = Config(inject_host_prefix=False, retries={"mode": "standard", "total_max_attempts": 3})
    client(emulator, "iotsitewise", config=retrying).list_portals()
    assert [request["status"] for request in emulator.requests()] == [429, 429, 200]


def test_a_presigned_url_is_answered(emulator):
    import urllib.error
    import urllib.request

    def presigned(expires):
        request = AWSRequest(method="GET", url=f"{emulator.endpoint}/portals?maxResults=5")
        keys = Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        SigV4QueryAuth(keys, "iotsitewise", emulator.region, expires=expires).add_auth(request)
        return request.url

    with urllib.request.urlopen(presigned(60), timeout=10) as answer:
        assert answer.status == 200
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(presigned(60) + "0", timeout=10)
    assert refused.value.code == 403
