"""Everything that is generated, against the catalogue: each method of each client, each structure, each annotation."""

from __future__ import annotations

import asyncio
import collections.abc
import datetime
import inspect
import json
import pickle
import re
import types
import typing
import urllib.parse

import pytest
import twinlink
from canned import Canned
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from model_samples import MODULES, OPERATIONS, SERVICES, is_union, members, sample, shape_of, snake, structured, wire
from twinlink._structure import OpenEnum, Structure

STREAM = ("iotsitewise", "InvokeAssistant")


class Parametrized:
    """A generic class with its parameters, which at run time has none."""

    def __init__(self, of, parameters=()):
        self.of, self.parameters = of, parameters

    def __getitem__(self, parameters):
        return Parametrized(self.of, parameters if isinstance(parameters, tuple) else (parameters,))


def hint(service, annotation):
    """Give what an annotation says."""
    classes = {name: getattr(MODULES[service], name) for name in dir(MODULES[service])}
    names = {"Any": typing.Any, "datetime": datetime.datetime}
    names |= {"Mapping": collections.abc.Mapping, "Sequence": collections.abc.Sequence}
    names |= {"Listing": Parametrized(twinlink.Listing), "Paged": Parametrized(twinlink.Paged)}
    return eval(annotation, names | classes)


def conforms(value, wanted):
    """Say whether a value is what an annotation promises."""
    if wanted is typing.Any:
        return True
    if wanted is None:
        return value is None
    if isinstance(wanted, types.UnionType):
        return any(conforms(value, part) for part in typing.get_args(wanted))
    origin, parts = typing.get_origin(wanted), typing.get_args(wanted)
    if origin is tuple:
        return type(value) is tuple and all(conforms(element, parts[0]) for element in value)
    if origin is collections.abc.Sequence:
        return type(value) in (tuple, list) and all(conforms(element, parts[0]) for element in value)
    if origin in (dict, collections.abc.Mapping):
        return type(value) is dict and all(conforms(entry, parts[1]) for entry in value.values())
    if wanted is float:
        return type(value) in (int, float)
    return type(value) is wanted


def client_of(aws, service):
    return aws.sitewise if service == "iotsitewise" else aws.twinmaker


def all_of(service, operation):
    """Give every argument of an operation."""
    return sample(service, SERVICES[service]["operations"][operation]["input"])


def facts_of(service, operation):
    name = SERVICES[service]["operations"][operation]["input"]
    return {snake(member): (member, fact) for member, fact in members(service, name).items()}


def given(service, operation):
    """Give every argument of an operation as the method takes it: structures as their classes."""
    arguments = all_of(service, operation)
    facts = facts_of(service, operation)
    return {name: structured(service, facts[name][1]["shape"], arguments[facts[name][0]]) for name in facts}


def assert_sent(request, service, operation):
    """Check that each argument is where the catalogue says."""
    assert request["operation"] == operation
    query = urllib.parse.parse_qs(request["query"], keep_blank_values=True)
    body = json.loads(request["body"]) if request["body"] else {}
    expected = {}
    for name, value in all_of(service, operation).items():
        fact = facts_of(service, operation)[snake(name)][1]
        place, wire_name = fact.get("place"), fact.get("wireName", name)
        if place == "path":
            assert "/" + urllib.parse.quote(value, safe="~") in request["path"]
        elif place == "query":
            texts = value if isinstance(value, list) else [value]
            sent = query.pop(wire_name)
            if isinstance(value, datetime.datetime):
                assert [datetime.datetime.fromisoformat(sent[0].replace("Z", "+00:00"))] == texts
            else:
                assert sent == [str(text).lower() if isinstance(text, bool) else str(text) for text in texts]
        elif place == "header":
            assert request["headers"][wire_name.lower()] == value
        else:
            expected[wire_name] = wire(value)
    assert query == {}
    assert body == expected


@pytest.mark.parametrize(("service", "operation"), OPERATIONS)
def test_a_method_takes_and_sends_every_argument(emulator, connect, service, operation):
    arguments = given(service, operation)
    method = getattr(client_of(connect(max_attempts=1), service), snake(operation))
    signature = inspect.signature(method)
    parameters = {name: parameter for name, parameter in signature.parameters.items() if name != "limit"}
    facts = facts_of(service, operation)
    assert set(parameters) == set(facts)
    required = {name for name, (_, fact) in facts.items() if fact.get("required")}
    assert {name for name, parameter in parameters.items() if parameter.default is parameter.empty} == required
    annotations = method.__annotations__.texts()
    for name, value in arguments.items():
        wanted = hint(service, annotations[name])
        assert conforms(value, wanted), (name, annotations[name])
        assert conforms(None, wanted) == (name not in required)
    try:
        answer = method(**arguments)
        if isinstance(answer, twinlink.Paged):
            answer.page()
    except twinlink.Error:
        pass
    [request] = emulator.requests()
    assert_sent(request, service, operation)


@pytest.mark.parametrize("service", MODULES)
def test_the_methods_with_asyncio_take_and_send_the_same(emulator, connect, service):
    async def calls():
        credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        async with twinlink.AsyncConnector(
            region=emulator.region, endpoint_url=emulator.endpoint, credentials=credentials, max_attempts=1
        ) as aws:
            blocking, client = client_of(connect(), service), client_of(aws, service)
            for operation in SERVICES[service]["operations"]:
                method = getattr(client, snake(operation))
                assert inspect.signature(method) == inspect.signature(getattr(blocking, snake(operation)))
                emulator.admin("POST", "reset")
                try:
                    answer = method(**given(service, operation))
                    await (answer.page_async() if isinstance(answer, twinlink.Paged) else answer)
                except twinlink.Error:
                    pass
                [request] = emulator.requests()
                assert_sent(request, service, operation)

    asyncio.run(calls())


@pytest.fixture(scope="module")
def canned():
    canned = Canned()
    yield canned
    canned.stop()


@pytest.fixture(scope="module")
def aws(canned):
    with canned.connect() as aws:
        yield aws


@pytest.mark.parametrize(
    ("service", "operation"),
    [
        (service, operation)
        for service, operation in OPERATIONS
        if "output" in SERVICES[service]["operations"][operation] and (service, operation) != STREAM
    ],
)
def test_an_answer_has_every_member_as_it_is_annotated(canned, aws, service, operation):
    name = SERVICES[service]["operations"][operation]["output"]
    full = sample(service, name)
    facts = members(service, name)
    headers = {member for member in full if facts[member].get("place") == "header"}
    canned.headers = {facts[member]["wireName"]: full[member] for member in headers}
    canned.body = json.dumps(wire({member: full[member] for member in full if member not in headers})).encode()
    method = getattr(client_of(aws, service), snake(operation))
    returned = hint(service, method.__annotations__.texts()["return"])
    answer = method(**given(service, operation))
    if isinstance(answer, twinlink.Paged):
        assert type(answer) is returned.of
        page = answer.page()
        answer = page.response
        assert type(answer) is returned.parameters[-1]
        if isinstance(page, twinlink.Page):
            assert all(conforms(item, returned.parameters[0]) for item in page.items)
    else:
        assert type(answer) is returned
    assert_annotated(service, name, answer)
    assert answer.to_dict(aws_names=True) == full


def assert_annotated(service, name, value):
    """Check a structure, and all within it, against the catalogue and against what its annotations promise."""
    assert type(value).__name__ == name
    for member, fact in members(service, name).items():
        found = getattr(value, snake(member))
        annotation = type(value).__annotations__.texts()[snake(member)]
        assert conforms(found, hint(service, annotation)), f"{name}.{member}: {annotation}"
        if shape_of(service, fact["shape"]).get("enum"):
            assert found is None or (isinstance(found, OpenEnum) and found.known)
        for inner in found if isinstance(found, tuple) else found.values() if type(found) is dict else [found]:
            if isinstance(inner, Structure):
                assert_annotated(service, type(inner).__name__, inner)


STRUCTURES = [
    (service, name)
    for service, module in MODULES.items()
    for name in dir(module)
    if isinstance(getattr(module, name), type) and issubclass(getattr(module, name), Structure)
]


@pytest.mark.parametrize(("service", "name"), STRUCTURES)
def test_a_structure_is_made_of_its_members(service, name):
    cls = getattr(MODULES[service], name)
    shape = shape_of(service, name) if name in SERVICES[service]["shapes"] else {}
    facts = shape.get("members", {})
    unknown = {"unknown"} if is_union(shape) else set()
    assert set(cls.__match_args__) == {snake(member) for member in facts} | unknown
    empty = cls()
    assert all(getattr(empty, member) is None for member in cls.__match_args__)
    for member, fact in facts.items():
        plain = sample(service, fact["shape"], (name,)) if fact["shape"] != name else {}
        value = structured(service, fact["shape"], plain)
        made = cls(**{snake(member): value})
        assert getattr(made, snake(member)) == (tuple(value) if isinstance(value, list) else value)
        assert made.to_dict(aws_names=True) == {member: plain}
        assert made == pickle.loads(pickle.dumps(made))
        assert made != empty
        assert snake(member) in repr(made)
        if is_union(shape):
            assert made.which == snake(member)
        with pytest.raises(AttributeError):
            setattr(made, snake(member), None)
    with pytest.raises(TypeError, match="has no member 'news'"):
        cls(news=1)


def test_there_is_a_class_for_each_structure_of_an_answer_or_argument():
    assert len(STRUCTURES) > 450


@pytest.mark.parametrize("service", MODULES)
def test_every_waiter_calls_its_operation(emulator, connect, service):
    # What does not exist is what some of them wait for.
    emulator.inject({"fault": "error", "status": 400, "code": "LimitOfTheTest"})

    async def calls():
        credentials = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        async with twinlink.AsyncConnector(
            region=emulator.region, endpoint_url=emulator.endpoint, credentials=credentials, max_attempts=1
        ) as aws:
            blocking, client = client_of(connect(max_attempts=1), service), client_of(aws, service)
            waiters = [name for name in dir(blocking) if name.startswith("wait_until_")]
            for waiter in waiters:
                method = getattr(blocking, waiter)
                called = re.search(r"Calls ``(\w+)``", method.__doc__)[1]
                [operation] = [name for name in SERVICES[service]["operations"] if snake(name) == called]
                arguments = given(service, operation)
                assert set(inspect.signature(method).parameters) - {"timeout"} <= set(arguments)
                arguments = {
                    name: value for name, value in arguments.items() if name in inspect.signature(method).parameters
                }
                with pytest.raises(twinlink.Error) as refused:
                    method(**arguments, timeout=1)
                assert refused.value.operation == operation
                with pytest.raises(twinlink.Error) as refused:
                    await getattr(client, waiter)(**arguments, timeout=1)
                assert refused.value.operation == operation
        return len(waiters)

    assert asyncio.run(calls()) == {"iottwinmaker": 7, "iotsitewise": 27}[service]
