"""Signatures of the vectors, and requests that cannot be signed."""

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta

import pytest
import twinlink
from emulator import VECTORS

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
        (("get", "https://example.com/"), {}, '^method must be in upper case, GET, but is "get"'),
        (("GET", "https://u:hunter2@example.com/"), {}, "^url must not have a user name or password"),
        (("GET", "https://u:hunt/er2@example.com/"), {}, "^url must have a port from 1 to 65535"),
        (("GET", "https://EXAMPLE.com/"), {}, "^url must have its host in lower case"),
        (("GET", "https://example.com:0443/"), {}, "^url must have its port without zeros"),
        (("GET", "https://example.com/ä"), {}, "^url must be a percent-encoded URL, with %C3%A4 for 'ä' in its path"),
        (("GET", "https://example.com/a\\b"), {}, "^url must be a percent-encoded URL, with %5C for "),
        (("GET", "https://example.com/ä b"), {}, "^url must be a percent-encoded URL, with %20 for ' ' in its path"),
        (("GET", "https://example.com/%2"), {}, "^url must have two hexadecimal digits after each % in its path"),
        (("GET", "https://example.com/?a=%FF"), {}, "^url must have a query that is UTF-8"),
        (("GET", "https://example.com/?a=1&&b=2"), {}, "^url must not have an empty parameter"),
        (("GET", "https://example.com/?X-Amz-Signature=hunter2"), {}, "^url must not be presigned"),
        (
            ("GET", "https://example.com/", [("X-Amz-Content-SHA256", "UNSIGNED-PAYLOAD")]),
            {},
            "^header x-amz-content-sha256 must be e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
        (
            ("GET", "https://example.com/", [("x-amz-content-sha256", "hunter2")]),
            {"payload": "unsigned"},
            "^header x-amz-content-sha256 must be UNSIGNED-PAYLOAD",
        ),
        (("GET", "https://example.com/?a=b+c&secret=hunter2"), {}, "^url must say %20 for a blank"),
        (("GET", "https://example.com/", [("a b", "hunter2")]), {}, '^headers holds a name that is none: "a b"'),
        (("GET", "https://example.com/", [("a", "hunter2\nb: c")]), {}, "^the value of header a must be one line"),
        (("GET", "https://example.com/"), {"payload": "E3B0"}, "^payload must be `signed`, `unsigned` or 64"),
        (("GET", "https://example.com/"), {"service": ""}, "^service must be a name"),
        (("GET", "https://example.com/"), {"region": "us east"}, "^region must be a name"),
        (("GET", "https://example.com/"), {"time": datetime(1960, 1, 1, tzinfo=UTC)}, "^time must be after 1970"),
        (("GET", "https://example.com/"), {"time": datetime(2020, 1, 1)}, "^time must be aware of its time zone"),
        (("GET", "https://example.com/"), {"credentials": twinlink.Credentials("", "x")}, "^access_key_id must not be"),
        (
            ("GET", "https://example.com/"),
            {"credentials": "hunter2"},
            "^credentials must be twinlink.Credentials, but is",
        ),
    ],
)
def test_what_cannot_be_signed_is_named(request_parts, settings, message):
    with pytest.raises(twinlink.ValidationError, match=message) as caught:
        twinlink.sign_request(*request_parts, **(TARGET | settings))
    assert "hunter2" not in str(caught.value)
    assert "u:hunt" not in str(caught.value)


@pytest.mark.parametrize("url", ["https://u:hunter2@example.com/", "https://u:p/hunter2@example.com/"])
def test_presigned_urls_have_no_password(url):
    with pytest.raises(twinlink.ValidationError, match=r"^url must ") as caught:
        twinlink.presign_url("GET", url, **TARGET, expires=60)
    assert "hunter2" not in str(caught.value)


def test_presigned_urls_are_written_as_no_client_changes_them():
    url = twinlink.presign_url("GET", "https://EXAMPLE.com:0443/ä%7e?&a=1&&X-Amz-Signature=0", **TARGET, expires=60)
    assert url.startswith("https://example.com/%C3%A4~?a=1&X-Amz-")
    assert url.count("X-Amz-Signature") == 1


def test_what_is_changed_on_the_way_is_not_signed():
    headers = [("Connection", "close"), ("Expect", "100-continue"), ("User-Agent", "x"), ("X-Mine", "1")]
    signed = dict(twinlink.sign_request("GET", "https://example.com/p?", headers, **TARGET))
    assert "SignedHeaders=host;x-amz-date;x-mine," in signed["authorization"]


@pytest.mark.parametrize(
    ("expires", "shown"),
    [(0, "0"), (-1, "-1"), (604801, "604801"), (0.5, "0.5"), (float("nan"), "NaN"), (-1e300, "-1e300")],
)
def test_presigned_urls_end_within_a_week(expires, shown):
    with pytest.raises(twinlink.ValidationError, match=rf"^expires must be 1 to 604800 seconds, but is {shown}$"):
        twinlink.presign_url("GET", "https://example.com/", **TARGET, expires=expires)


def test_credentials_that_have_signed_are_copied_as_others():
    keys = twinlink.Credentials(SUITE["access_key_id"], SUITE["secret_access_key"], "token")
    how = {"service": "service", "region": "us-east-1", "time": datetime(2026, 1, 1, tzinfo=UTC)}
    signed = twinlink.sign_request("GET", "https://example.com/", credentials=keys, **how)
    for made in (copy.copy(keys), copy.deepcopy(keys), pickle.loads(pickle.dumps(keys))):
        assert made == keys
        assert twinlink.sign_request("GET", "https://example.com/", credentials=made, **how) == signed


def test_a_signature_is_of_its_day_region_and_service():
    how = {"service": "service", "region": "us-east-1", "time": datetime(2026, 1, 1, 23, 59, 59, tzinfo=UTC)}
    changes = [{}, {"service": "s3"}, {"region": "eu-west-1"}, {"time": how["time"] + timedelta(seconds=1)}]
    changes += [{"credentials": twinlink.Credentials(SUITE["access_key_id"], "another")}]

    def signature(change, keys):
        headers = twinlink.sign_request("GET", "https://example.com/", **{"credentials": keys} | how | change)
        return dict(headers)["authorization"]

    # By one that has signed for all of them already, and by fresh ones.
    twice = [signature(change, KEYS) for change in changes * 2]
    fresh = [
        signature(change, twinlink.Credentials(SUITE["access_key_id"], SUITE["secret_access_key"]))
        for change in changes
    ]
    assert twice == fresh * 2
    assert len(set(fresh)) == len(changes)


def test_the_time_is_now_by_default():
    begin = datetime.now(UTC) - timedelta(seconds=2)
    date = dict(twinlink.sign_request("GET", "https://example.com/", **TARGET))["x-amz-date"]
    assert begin < datetime.strptime(date, "%Y%m%dT%H%M%S%z") < datetime.now(UTC) + timedelta(seconds=2)
