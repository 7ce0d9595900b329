"""The golden pages of ``tests/vectors/frames``: what a service sends, to the letter, and what Python makes of it."""

import base64
import datetime
import gzip
import http.server
import json
import logging
import re

import pytest
import twinlink
from canned import PORTAL, Canned
from emulator import VECTORS
from test_conformance import listing

FRAMES = sorted((VECTORS / "frames").glob("*.json"))
# The others say what is asked.
LISTINGS = [path for path in FRAMES if '"arguments": ' not in path.read_text()]


@pytest.fixture
def serve():
    servers = []

    def start(body):
        servers.append(Canned(body))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def snake(name):
    return re.sub("(?<!^)[A-Z]", lambda letter: "_" + letter[0], name).lower()


def plain(expected):
    """Give the page of a golden file in the names of ``to_dict``."""
    if isinstance(expected, dict):
        return {snake(name): plain(value) for name, value in expected.items()}
    return [plain(value) for value in expected] if isinstance(expected, list) else expected


def shown(value):
    """Give what ``to_dict`` gave without absent members, and moments and bytes as text."""
    if isinstance(value, dict):
        return {name: shown(member) for name, member in value.items() if member is not None}
    if isinstance(value, datetime.datetime):
        text = value.strftime("%Y-%m-%dT%H:%M:%S.%f").rstrip("0").rstrip(".")
        return f"{text}Z"
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return [shown(element) for element in value] if isinstance(value, list) else value


def cut(value):
    """Cut moments to microseconds, as Python has them."""
    if isinstance(value, dict):
        return {name: cut(member) for name, member in value.items()}
    if isinstance(value, list):
        return [cut(element) for element in value]
    found = isinstance(value, str) and re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z", value)
    if not found:
        return value
    text = (found[1] + (found[2] or "")[:7]).rstrip("0") if found[2] else found[1]
    return text.rstrip(".") + "Z"


def load(path):
    """Give a golden file, and the body in it as it is written, down to escapes and digits."""
    text = path.read_text()
    start = text.index('"body": ') + len('"body": ')
    _, end = json.JSONDecoder().raw_decode(text, start)
    return json.loads(text), text[start:end].encode()


def test_an_answer_that_something_on_the_way_compressed_is_told_so(serve):
    with serve(gzip.compress(b"{}")).connect() as aws, pytest.raises(twinlink.DecodeError) as error:
        aws.sitewise.list_portals().page()
    assert "the answer is not UTF-8: it is compressed (gzip): does something on the way do that?" in str(error.value)


@pytest.mark.parametrize("path", LISTINGS, ids=[path.stem for path in LISTINGS])
def test_a_page_is_what_the_golden_file_says(serve, path):
    golden, body = load(path)
    server = serve(body)
    call = {
        "operation": golden["operation"],
        "arguments": {"portalId": "$portal"} if "Project" in golden["operation"] else {},
    }
    with server.connect() as aws:
        page = listing(aws, call, server).page()
    expected = golden["expect"]
    assert page.next_token == expected.get("nextToken")
    (items,) = [value for name, value in expected.items() if name != "nextToken"] or [[]]
    assert [shown(item.to_dict()) for item in page.items] == [cut(plain(item)) for item in items]


@pytest.mark.parametrize("path", FRAMES, ids=[path.stem for path in FRAMES])
def test_an_answer_is_what_the_golden_file_says_typed_and_by_name(serve, path):
    golden, body = load(path)
    service, operation = golden["operation"].split(".")
    arguments = golden.get("arguments", {"portalId": PORTAL} if "Project" in operation else {})
    with serve(body).connect() as aws:
        client = aws.sitewise if service == "iotsitewise" else aws.twinmaker
        answer = getattr(client, snake(operation))(**{snake(name): value for name, value in arguments.items()})
        if isinstance(answer, twinlink.Paged):
            answer = answer.page().response
        named = aws.call(golden["operation"], arguments)
    assert of_documents(answer.to_dict(aws_names=True)) == cut(golden["expect"])
    assert of_documents(named) == cut(golden["expect"])


def of_documents(value):
    """Give moments and bytes as text, and null where it is: in documents and lists."""
    if isinstance(value, dict):
        return {name: of_documents(member) for name, member in value.items()}
    return [of_documents(element) for element in value] if isinstance(value, list) else shown(value)


def test_a_moment_that_python_cannot_hold_is_none_and_told(serve, caplog):
    body = b'{"projectSummaries": [{"id": "a", "creationDate": %s, "lastUpdateDate": 1}]}'
    for moment in (b"253402300800", b"-62135596801", b"9223372036854775807", b'"253402300800.5"'):
        caplog.clear()
        server = serve(body % moment)
        with server.connect() as aws, caplog.at_level(logging.WARNING, "twinlink"):
            (project,) = aws.sitewise.list_projects(portal_id=PORTAL)
        assert project.creation_date is None
        assert project.last_update_date.year == 1970
        (record,) = caplog.records
        assert record.levelno == logging.WARNING
        assert record.getMessage().startswith("ListProjects gives moments that Python's datetime cannot hold, such as ")


def test_the_last_moment_of_the_calendar_is_one(serve):
    server = serve(b'{"projectSummaries": [{"creationDate": 253402300799.999999, "lastUpdateDate": -62135596800}]}')
    with server.connect() as aws:
        (project,) = aws.sitewise.list_projects(portal_id=PORTAL)
    assert project.creation_date == datetime.datetime.max.replace(tzinfo=datetime.timezone.utc)
    assert project.last_update_date == datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)


def test_a_lone_surrogate_in_a_refusal_does_not_hide_its_message(serve):
    class Refusing(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = rb'{"message": "No \ud800 here"}'
            self.send_response(404)
            self.send_header("x-amzn-errortype", "ResourceNotFoundException")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = serve(b"")
    server.server.RequestHandlerClass = Refusing
    with server.connect() as aws, pytest.raises(twinlink.NotFoundError, match="No \ufffd here"):
        aws.sitewise.list_portals().page()
