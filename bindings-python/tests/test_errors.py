"""The error table, and that every error is caught as one."""

import builtins
import json
import pickle

import pytest
import twinlink
from emulator import VECTORS
from twinlink import errors

KINDS = json.loads((VECTORS / "error_kinds.json").read_text())


@pytest.mark.parametrize("row", KINDS, ids=[row["name"] for row in KINDS])
def test_every_kind_has_its_class(row):
    error = errors.from_native(row["code"], "why", True, "s", "O", "Code", 418, "id", 2)
    assert type(error) is getattr(twinlink, row["python"])
    assert isinstance(error, twinlink.Error)
    assert (error.kind, error.code) == (row["name"], row["code"])
    assert str(error) == "why"
    known = (error.retryable, error.service, error.operation, error.aws_code, error.http_status, error.request_id)
    assert known == (True, "s", "O", "Code", 418, "id")
    assert error.attempts == 2
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.__dict__) == (type(error), error.__dict__)


def test_the_table_is_complete():
    assert sorted(errors.CLASSES) == [row["code"] for row in KINDS]


def test_a_kind_of_a_later_version_is_an_error_all_the_same():
    error = errors.from_native(99, "why", False, None, None, None, None, None, 0)
    assert type(error) is twinlink.Error
    assert error.code == 99


def test_builtin_classes_catch_too(connect):
    with pytest.raises(builtins.ConnectionError):
        connect(endpoint_url="http://127.0.0.1:1", max_attempts=1).twinmaker.list_workspaces().page()
    assert issubclass(twinlink.TimeoutError, builtins.TimeoutError)


def test_wrong_types_are_refused_by_name(connect):
    aws = connect()
    for arguments, text in [
        ({"max_results": "5"}, "max_results must be a whole number"),
        ({"max_results": 1.5}, "max_results must be a whole number"),
        ({"max_results": 10**30}, "max_results must be a whole number"),
        ({"max_results": object()}, "max_results must be a whole number"),
        ({"next_token": 5}, "next_token must be text"),
    ]:
        with pytest.raises(twinlink.ValidationError, match=text):
            aws.twinmaker.list_workspaces(**arguments).page()
    with pytest.raises(twinlink.ValidationError, match="call_timeout must be"):
        connect(call_timeout=float("nan"))
    with pytest.raises(twinlink.ValidationError, match="region must be text"):
        connect(region=5)


def test_what_a_service_says_is_on_one_line(emulator, connect):
    answer = {
        "operation": "iotsitewise.DeleteAsset",
        "status": 409,
        "headers": {"x-amzn-errortype": "ConflictingOperationException"},
        "body": {"message": "busy\r\nWARN all is well\u001b[2J\u202e \u2028 Müller"},
    }
    emulator.admin("POST", "answer", [answer])
    with pytest.raises(twinlink.ConflictError) as refused:
        connect().sitewise.delete_asset(asset_id="11111111-2222-4333-8444-555555555555")
    shown = r"busy\r\nWARN all is well\u{1b}[2J\u{202e} \u{2028} Müller"
    assert f"ConflictingOperationException: {shown} (HTTP status 409" in str(refused.value)
