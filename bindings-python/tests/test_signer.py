"""Signatures of the vectors, and requests that cannot be signed."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import twinlink
from conftest import VECTORS

SUITE = json.loads((VECTORS / "signatures.json").read_text())
KEYS = twinlink.Credentials(SUITE["access_key_id"], SUITE["secret_access_key"])
TARGET = {"credentials": KEYS, "service": "service", "region": "us-east-1"}


@pytest.mark.parametrize("case", SUITE["cases"], ids=lambda case: case["name"])
def test_signatures_are_those_of_the_vectors(case):
    token = case.get("session_token")
    switches = ("payload", "double_encode", "normalize_path", "sign_session_token")
    signed = twinlink.sign_request(
        case["method"],
        case["url"],
        [tuple(header) for header in case["headers"]],
        case["body"].encode(),
        credentials=twinlink.Credentials(SUITE["access_key_id"], SUITE["secret_access_key"], token),
        service=case.get("service", "service"),
        region=SUITE["region"],
        time=datetime.fromisoformat(SUITE["time"]),
        **{name: case[name] for name in switches if name in case},
    )
    assert dict(signed)["authorization"] == case["authorization"]
    assert dict(signed).get("x-amz-security-token") == token


@pytest.mark.parametrize(
    ("request_parts", "settings", "message"),
    [
        (("GE T", "https://example.com/"), {}, "^method must be an HTTP method, but is"),
        (("GET", "example.com"), {}, "^url must begin with https:// or http:// and a host, but is"),
        (("GET", "https://example.com/ä b"), {}, "^url must be a percent-encoded URL"),
        (("GET", "https://example.com/?a=b+c&secret=hunter2"), {}, "^url must say %20 for a blank"),
        (("GET", "https://example.com/", [("a b", "hunter2")]), {}, '^headers holds a name that is none: "a b"'),
        (("GET", "https://example.com/", [("a", "hunter2\nb: c")]), {}, "^the value of header a must be one line"),
        (("GET", "https://example.com/"), {"payload": "E3B0"}, "^payload must be `signed`, `unsigned` or 64"),
        (("GET", "https://example.com/"), {"service": ""}, "^service must be a name"),
        (("GET", "https://example.com/"), {"region": "us east"}, "^region must be a name"),
        (("GET", "https://example.com/"), {"time": datetime(1960, 1, 1, tzinfo=UTC)}, "^time must be after 1970"),
        (("GET", "https://example.com/"), {"time": datetime(2020, 1, 1)}, "^time must be aware of its time zone"),
        (("GET", "https://example.com/"), {"credentials": twinlink.Credentials("", "x")}, "^access_key_id must not be"),
    ],
)
def test_what_cannot_be_signed_is_named(request_parts, settings, message):
    with pytest.raises(twinlink.ValidationError, match=message) as caught:
        twinlink.sign_request(*request_parts, **(TARGET | settings))
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("expires", [0, -1, 604801, float("nan")])
def test_presigned_urls_end_within_a_week(expires):
    with pytest.raises(twinlink.ValidationError, match=r"^expires must be 1 to 604800 seconds, but is "):
        twinlink.presign_url("GET", "https://example.com/", **TARGET, expires=expires)


def test_the_time_is_now_by_default():
    begin = datetime.now(UTC) - timedelta(seconds=2)
    date = dict(twinlink.sign_request("GET", "https://example.com/", **TARGET))["x-amz-date"]
    assert begin < datetime.strptime(date, "%Y%m%dT%H%M%S%z") < datetime.now(UTC) + timedelta(seconds=2)
