"""botocore as the witness of every operation, by name and typed.

What a call sends is what botocore's serializer makes of the same arguments, and what it gives is what botocore's parser
makes of the same answer.
"""

from __future__ import annotations

import base64
import contextlib
import datetime
import json
import re
import sys
import urllib.parse
import uuid
from pathlib import Path

import boto3
import botocore.loaders
import botocore.parsers
import botocore.serialize
import pytest
import twinlink
from botocore import xform_name
from botocore.config import Config
from botocore.model import ServiceModel
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bindings-python" / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from model_values import acceptable, structures

FACTS = Path(__file__).resolve().parents[2] / "core/catalogue/facts"
# The services by our names, with botocore's, and what connectors and packages call them.
NAMES = {
    "iottwinmaker": ("iottwinmaker", "twinmaker"),
    "iotsitewise": ("iotsitewise", "sitewise"),
    "iot": ("iot", "iot"),
    "iotdata": ("iot-data", "iot_data"),
}
SERVICES = {
    name: ServiceModel(botocore.loaders.Loader().load_service_model(theirs, "service-2"), theirs)
    for name, (theirs, _) in NAMES.items()
}
OPERATIONS = [
    f"{service}.{name}"
    for service in NAMES
    for name in json.loads((FACTS / f"{service}.json").read_text())["operations"]
    # A newer operation than botocore knows is nothing that it can tell of.
    if name in SERVICES[service].operation_names
]
SERIALIZER = botocore.serialize.create_serializer("rest-json", include_validation=False)
STREAMS = {"iotsitewise.InvokeAssistant"}
CONVERSATION = "x-amz-iotsitewise-assistant-conversation-id"
# The emulator answers these from what it holds.
BUILT = {
    "iottwinmaker.ListWorkspaces",
    "iotsitewise.ListAssetModels",
    "iotsitewise.ListPortals",
    "iotsitewise.ListProjects",
}
FEW = settings(
    max_examples=24,
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


def by_name(aws, operation, arguments):
    """Call by name."""
    return aws.call(operation, arguments)


def typed(aws, operation, arguments):
    """Call the method of the operation; what is within its arguments has AWS's names."""
    service, name = operation.split(".")
    client = getattr(aws, NAMES[service][1])
    answer = getattr(client, xform_name(name))(**{snake(name): value for name, value in arguments.items()})
    if isinstance(answer, twinlink.Paged):
        answer = answer.page().response
    return {} if answer is None else answer.to_dict(aws_names=True)


def of_structures(aws, operation, arguments):
    """Call the method of the operation with structures."""
    service, _ = operation.split(".")
    module = getattr(twinlink, NAMES[service][1])
    members = operation_model(operation).input_shape.members
    return typed(aws, operation, {name: structure(module, members[name], value) for name, value in arguments.items()})


WAYS = [by_name, typed, of_structures]


def is_bytes(shape):
    """Say whether the body of this is a member as it is."""
    payload = shape.serialization.get("payload")
    return payload is not None and shape.members[payload].type_name == "blob"


def is_json(member):
    """Say whether a member is JSON in base64."""
    return bool(member.serialization.get("jsonvalue"))


def snake(name):
    """Give a member's name in Python."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    return words + "_" if words in ("lambda", "global") else words


def structure(module, shape, value):
    """Make structures of dictionaries."""
    if shape.type_name == "structure":
        members = {snake(name): structure(module, shape.members[name], member) for name, member in value.items()}
        return getattr(module, shape.name)(**members)
    if shape.type_name == "list":
        return [structure(module, shape.member, element) for element in value]
    if shape.type_name == "map":
        return {key: structure(module, shape.value, entry) for key, entry in value.items()}
    return value


def checked_by_the_core(model):
    """Name the members whose bounds the core checks: what decides where a request goes, and pages."""
    shape = model.input_shape
    return {
        name
        for name, member in shape.members.items()
        if name in ("nextToken", "maxResults", "marker", "pageSize")
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
    return [
        (name, str(value)) for name, values in items for value in (values if isinstance(values, list) else [values])
    ]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_requests_are_botocores(emulator, aws, operation):
    model = operation_model(operation)

    @FEW
    @given(arguments=structures(model.input_shape, strict=checked_by_the_core(model)), call=st.sampled_from(WAYS))
    def check(arguments, call):
        members = model.input_shape.members
        for name, member in members.items():
            if name in arguments and member.serialization.get("location") == "header" and not is_json(member):
                # No other characters have a place there.
                text = "".join(letter for letter in arguments[name] if "!" <= letter <= "~")
                # What is required and empty is refused before.
                arguments[name] = text or ("x" if name in model.input_shape.required_members else "")
        emulator.admin("POST", "reset")
        # The request is what is compared, whatever is answered.
        with contextlib.suppress(twinlink.Error):
            call(aws, operation, arguments)
        [sent] = emulator.requests()
        query = urllib.parse.parse_qsl(sent["query"], keep_blank_values=True)
        is_raw = is_bytes(model.input_shape)
        body = json.loads(sent["body"]) if sent["body"] and not is_raw else None
        for name, member in model.input_shape.members.items():
            if member.metadata.get("idempotencyToken") and arguments.get(name) is None:
                arguments[name] = dict(query).get(name) or body[name]
                assert uuid.UUID(arguments[name]).version == 4
        expected = SERIALIZER.serialize_to_request(arguments, model)
        assert sent["operation"] == model.name
        assert (sent["method"], sent["path"]) == (expected["method"], expected["url_path"])
        assert pairs(query) == pairs(expected_query(expected["query_string"]))
        for name, value in expected["headers"].items():
            ours, theirs = sent["headers"][name.lower()], value
            if any(is_json(member) and member.serialization["name"] == name for member in members.values()):
                # Spaces and the order of names are free.
                ours, theirs = (json.loads(base64.b64decode(text)) for text in (ours, theirs))
            assert ours == theirs
        if is_raw:
            assert sent["body"] == (expected["body"] or b"").decode("utf-8", "replace")
        else:
            assert body == (json.loads(expected["body"]) if expected["body"] else None)

    check()


def wire(shape, value):
    """Give a value as AWS sends it in JSON."""
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, bytes):
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
        for call in WAYS:
            emulator.admin("POST", "answer", {"operation": operation})
            assert call(aws, operation, acceptable(model.input_shape)) == {}
        return

    @FEW
    @given(answer=structures(shape), noise=st.booleans(), call=st.sampled_from(WAYS))
    def check(answer, noise, call):
        headers, body = {}, {}
        if is_bytes(shape):
            # The emulator takes JSON: what is in it may be any.
            document = {"state": {"reported": answer.get(shape.serialization["payload"], b"").hex()}}
            emulator.admin("POST", "answer", {"operation": operation, "body": document})
            given = call(aws, operation, acceptable(model.input_shape))
            payload = given["payload"]
            assert json.loads(payload) == document
            return
        for name, value in answer.items():
            location = shape.members[name].serialization
            if location.get("location") == "header":
                headers[location["name"]] = "plain text"
            else:
                body[name] = wire(shape.members[name], value)
        body = with_noise(shape, body, noise)
        for token in ("nextToken", "nextMarker"):
            if body.get(token) == "":
                del body[token]
        emulator.admin("POST", "answer", {"operation": operation, "headers": headers, "body": body})
        given = call(aws, operation, acceptable(model.input_shape))
        raw = {"status_code": 200, "headers": headers, "body": json.dumps(body).encode()}
        expected = botocore.parsers.create_parser("rest-json").parse(raw, shape)
        del expected["ResponseMetadata"]
        assert given == expected

    check()


@pytest.mark.parametrize("operation", STREAMS)
def test_events_are_botocores(emulator, aws, operation):
    model = operation_model(operation)
    [body] = [name for name, member in model.output_shape.members.items() if member.serialization.get("eventstream")]
    stream = model.output_shape.members[body]
    types = [name for name, member in stream.members.items() if not member.metadata.get("exception")]
    events = st.one_of(*(st.fixed_dictionaries({name: structures(stream.members[name])}) for name in types))
    theirs = boto3.client(
        operation.split(".")[0],
        region_name=emulator.region,
        endpoint_url=emulator.endpoint,
        aws_access_key_id=ACCESS_KEY_ID,
        aws_secret_access_key=SECRET_ACCESS_KEY,
        config=Config(inject_host_prefix=False, retries={"total_max_attempts": 1}),
    )

    @FEW
    @given(events=st.lists(events, max_size=4), noise=st.booleans(), call=st.sampled_from(WAYS))
    def check(events, noise, call):
        told = [
            {name: with_noise(stream.members[name], wire(stream.members[name], event[name]), noise)}
            for event in events
            for name in event
        ]
        plan = {"operation": operation, "headers": {CONVERSATION: "plain text"}, "events": told, "times": 2}
        emulator.admin("POST", "answer", plan)
        arguments = acceptable(model.input_shape)
        expected = getattr(theirs, xform_name(model.name))(**arguments)
        given = call(aws, operation, arguments)
        plain = [event if isinstance(event, dict) else event.to_dict(aws_names=True) for event in given[body]]
        assert plain == list(expected[body])
        assert given["conversationId"] == expected["conversationId"]

    check()


def test_an_acceptable_request_is_accepted_by_the_model(emulator, aws):
    def refusal(operation):
        try:
            aws.call(operation, acceptable(operation_model(operation).input_shape))
        except twinlink.Error as error:
            return error
        return None

    for operation in set(OPERATIONS) - BUILT:
        refused = refusal(operation)
        # What it names may not be there, or not go together: that is not the model's business.
        if refused is not None:
            assert refused.http_status not in (None, 500), (operation, refused)
            assert "validation error" not in str(refused), (operation, refused)
