"""botocore as the witness of every operation: what a call by name sends is what botocore's serializer makes of the same
arguments, and what it gives is what botocore's parser makes of the same answer."""

from __future__ import annotations

import datetime
import json
import sys
import urllib.parse
import uuid
from pathlib import Path

import botocore.loaders
import botocore.parsers
import botocore.serialize
import pytest
from botocore.model import ServiceModel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import twinlink

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from conftest import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from model_values import acceptable, structures

SERVICES = {
    name: ServiceModel(botocore.loaders.Loader().load_service_model(name, "service-2"), name)
    for name in ("iottwinmaker", "iotsitewise")
}
OPERATIONS = [f"{service}.{name}" for service, model in SERVICES.items() for name in model.operation_names]
SERIALIZER = botocore.serialize.create_serializer("rest-json", include_validation=False)
STREAMS = {"iotsitewise.InvokeAssistant"}
# The emulator answers these from what it holds.
BUILT = {
    "iottwinmaker.ListWorkspaces",
    "iotsitewise.ListAssetModels",
    "iotsitewise.ListPortals",
    "iotsitewise.ListProjects",
}
FEW = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def operation_model(operation):
    service, name = operation.split(".")
    return SERVICES[service].operation_model(name)


@pytest.fixture(scope="module")
def emulator():
    emulator = Emulator()
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture(scope="module")
def aws(emulator):
    credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    with twinlink.Connector(
        region=emulator.region, endpoint_url=emulator.endpoint, credentials=credentials, max_attempts=1
    ) as aws:
        yield aws


def checked_by_the_core(model):
    """Name the members whose bounds the core checks: what decides where a request goes, and pages."""
    shape = model.input_shape
    return {
        name
        for name, member in shape.members.items()
        if name in ("nextToken", "maxResults")
        or (member.serialization.get("location") in ("uri", "querystring") and name in shape.required_members)
    }


def pairs(query):
    """Give what a query says, sorted; moments in one spelling."""
    spelled = [
        (name, text.replace(".000000Z", "Z") if name.lower().endswith(("date", "timestamp", "time")) else text)
        for name, text in query
    ]
    return sorted(spelled)


def expected_query(query):
    items = query.items() if isinstance(query, dict) else query
    return [(name, str(value)) for name, values in items for value in (values if isinstance(values, list) else [values])]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_requests_are_botocores(emulator, aws, operation):
    model = operation_model(operation)

    @FEW
    @given(arguments=structures(model.input_shape, strict=checked_by_the_core(model)))
    def check(arguments):
        for name, member in model.input_shape.members.items():
            if name in arguments and member.serialization.get("location") == "header":
                # No other characters have a place there.
                arguments[name] = "".join(filter(" ".__lt__, arguments[name].encode("ascii", "ignore").decode()))
        emulator.admin("POST", "reset")
        try:
            aws.call(operation, arguments)
        except twinlink.Error as error:
            assert error.attempts == 1, error
        [sent] = emulator.requests()
        query = urllib.parse.parse_qsl(sent["query"], keep_blank_values=True)
        body = json.loads(sent["body"]) if sent["body"] else None
        for name, member in model.input_shape.members.items():
            if member.metadata.get("idempotencyToken") and arguments.get(name) is None:
                arguments[name] = dict(query).get(name) or body[name]
                assert uuid.UUID(arguments[name]).version == 4
        expected = SERIALIZER.serialize_to_request(arguments, model)
        assert sent["operation"] == model.name
        assert (sent["method"], sent["path"]) == (expected["method"], expected["url_path"])
        assert pairs(query) == pairs(expected_query(expected["query_string"]))
        for name, value in expected["headers"].items():
            assert sent["headers"][name.lower()] == value
        assert body == (json.loads(expected["body"]) if expected["body"] else None)

    check()


def wire(shape, value):
    """Give a value as AWS sends it in JSON."""
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, bytes):
        import base64

        return base64.b64encode(value).decode()
    if shape.type_name == "structure" and not shape.metadata.get("document"):
        return {name: wire(shape.members[name], member) for name, member in value.items()}
    if shape.type_name == "list":
        return [wire(shape.member, element) for element in value]
    if shape.type_name == "map":
        return {key: wire(shape.value, entry) for key, entry in value.items()}
    return value


def with_noise(shape, body, noise):
    """Add what a newer service may send: members that no model has, and null for absent ones."""
    body = dict(body)
    for name, member in shape.members.items():
        if name not in body and not member.serialization.get("location") and noise:
            body[name] = None
    if noise:
        body["aMemberOfTomorrow"] = {"of": [1, {"any": "kind"}]}
    return body


@pytest.mark.parametrize("operation", [operation for operation in OPERATIONS if operation not in STREAMS | BUILT])
def test_answers_are_botocores(emulator, aws, operation):
    model = operation_model(operation)
    shape = model.output_shape
    if shape is None:
        emulator.admin("POST", "answer", {"operation": operation})
        assert aws.call(operation, acceptable(model.input_shape)) == {}
        return

    @FEW
    @given(answer=structures(shape), noise=st.booleans())
    def check(answer, noise):
        headers, body = {}, {}
        for name, value in answer.items():
            location = shape.members[name].serialization
            if location.get("location") == "header":
                headers[location["name"]] = "plain text"
            else:
                body[name] = wire(shape.members[name], value)
        body = with_noise(shape, body, noise)
        if body.get("nextToken") == "":
            del body["nextToken"]
        emulator.admin("POST", "answer", {"operation": operation, "headers": headers, "body": body})
        given = aws.call(operation, acceptable(model.input_shape))
        raw = {"status_code": 200, "headers": headers, "body": json.dumps(body).encode()}
        expected = botocore.parsers.create_parser("rest-json").parse(raw, shape)
        del expected["ResponseMetadata"]
        assert given == expected

    check()


def test_an_acceptable_request_is_accepted_by_the_model(emulator, aws):
    for operation in set(OPERATIONS) - BUILT:
        try:
            aws.call(operation, acceptable(operation_model(operation).input_shape))
        except twinlink.Error as error:
            assert error.http_status == 501, (operation, error)
