"""botocore as oracle for signatures: a few hundred generated requests, signed by both, byte for byte the same."""

import random
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from itertools import pairwise
from urllib.parse import parse_qsl, quote, urlsplit

import botocore.auth
import pytest
import twinlink
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ID, SECRET, TOKEN = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "IQoJb3JpZ2luX2VjE//example+token=="
ODD = " !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~äß€漢\U0001f600"
WORDS = ["a", "Zz", "0", "list", "maxResults", "..", ".", "a b", *ODD]


@pytest.fixture(autouse=True)
def moment(monkeypatch):
    now = datetime(2026, 2, 28, 23, 59, 58, tzinfo=UTC)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda **_: now)
    return now


def text(dice, least, most):
    return "".join(dice.choice(WORDS) for _ in range(dice.randint(least, most)))


def request(seed, *, repeat=True):
    """Make a request."""
    dice = random.Random(seed)
    segments = [quote(text(dice, 1, 4), safe="") for _ in range(dice.randint(0, 6))]
    # Dots make another path where they are resolved; empty segments too.
    path = "/" + "/".join(dice.choice(["", ".", "..", segment, segment, segment]) for segment in segments)
    # RFC 3986 (and the SDK for Rust) makes `/a/` of `/a/.` and `/a/b/..`, botocore `/a`: only this differs.
    path += "z" if path.endswith(("/.", "/..")) else ""
    names = [quote(text(dice, 1, 3), safe="") for _ in range(dice.randint(0, dice.choice([0, 3, 40])))]
    names = [*names, *names[:1]] if repeat else list(dict.fromkeys(names))
    query = "&".join(f"{name}={quote(text(dice, 0, 5), safe='')}" for name in names)
    headers = [(f"X-Odd-{dice.randint(0, 9)}", "  ".join(["v", *dice.choices(["1", "b=c", '"q"', ";,"], k=3)]))]
    headers += [(f"x-odd-{dice.randint(0, 9)}", " padded   inside  ") for _ in range(dice.randint(0, 4))]
    body = dice.choice([b"", b"{}", bytes(dice.randrange(256) for _ in range(dice.randint(1, 300)))])
    method = dice.choice(["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"])
    host = dice.choice(["example.amazonaws.com", "localhost:4577", "api.iottwinmaker.eu-west-1.amazonaws.com"])
    url = f"https://{host}{path}" + (f"?{query}" if query else "")
    return method, url, headers, body, dice.choice([None, TOKEN])


def theirs(auth, method, url, headers, body, token, **context):
    asked = AWSRequest(method=method, url=url, data=body)
    for name, value in headers:
        asked.headers.add_header(name, value)
    asked.context.update(context)
    auth(Credentials(ID, SECRET, token)).add_auth(asked)
    return asked


@pytest.mark.parametrize("block", range(20))
def test_headers_are_those_of_botocore(block, moment):
    for seed in range(block * 20, block * 20 + 20):
        method, url, headers, body, token = request(seed)
        expected = theirs(
            lambda keys: botocore.auth.SigV4Auth(keys, "execute-api", "eu-west-1"), method, url, headers, body, token
        )
        mine = twinlink.sign_request(
            method, url, headers, body,
            credentials=twinlink.Credentials(ID, SECRET, token),
            service="execute-api", region="eu-west-1", time=moment,
        )  # fmt: skip
        for name, value in mine:
            assert expected.headers[name] == value, (seed, method, url, headers)


@pytest.mark.parametrize("block", range(10))
def test_presigned_urls_are_those_of_botocore(block, moment):
    for seed in range(1000 + block * 20, 1000 + block * 20 + 20):
        # In presigned URLs botocore keeps only the first of several parameters of one name.
        method, url, _, _, token = request(seed, repeat=False)
        expected = theirs(
            lambda keys: botocore.auth.SigV4QueryAuth(keys, "execute-api", "eu-west-1", expires=77),
            method, url, [], b"", token,
        )  # fmt: skip
        mine = twinlink.presign_url(
            method, url,
            credentials=twinlink.Credentials(ID, SECRET, token),
            service="execute-api", region="eu-west-1", time=moment, expires=77,
        )  # fmt: skip
        assert query(mine)["X-Amz-Signature"] == query(expected.url)["X-Amz-Signature"], (seed, method, url)


@pytest.mark.parametrize("payload", ["signed", "unsigned", "hash"])
def test_amazon_s3_takes_the_path_as_it_is(payload, moment):
    for seed in range(2000, 2060):
        method, url, headers, body, token = request(seed)
        digest = sha256(body).hexdigest()
        # For S3 botocore leaves the header that names the hash as it finds it.
        given = {"signed": digest, "unsigned": "UNSIGNED-PAYLOAD", "hash": digest}[payload]
        signer = partial(Fixed, service="s3", region="eu-west-1", given=given)
        expected = theirs(signer, method, url, headers, body, token)
        mine = twinlink.sign_request(
            method, url, headers, body,
            credentials=twinlink.Credentials(ID, SECRET, token), service="s3", region="eu-west-1", time=moment,
            payload=digest if payload == "hash" else payload, double_encode=False, normalize_path=False,
        )  # fmt: skip
        mine = dict(mine)
        assert mine["x-amz-content-sha256"] == given
        assert expected.headers["Authorization"] == mine["authorization"], (seed, method, url)


class Fixed(botocore.auth.S3SigV4Auth):
    """S3's signer with the payload's hash given, which botocore's clients take from their configuration."""

    def __init__(self, keys, service, region, given):
        super().__init__(keys, service, region)
        self.given = given

    def payload(self, request):
        return self.given


def query(url):
    return dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))


def test_header_lines_that_go_on_are_one_line(moment):
    def sign(value):
        keys = twinlink.Credentials(ID, SECRET)
        return twinlink.sign_request(
            "GET", "https://example.com/", [("My-Header", value)],
            credentials=keys, service="service", region="us-east-1", time=moment,
        )  # fmt: skip

    lines = ["value1\n  value2\n     value3", "value1\r\n\tvalue2 \r\n value3", "value1 value2   value3"]
    assert all(one == other for one, other in pairwise(map(sign, lines)))


def test_the_session_token_may_stay_outside_the_signature(moment):
    def sign(token, *, inside):
        headers = twinlink.sign_request(
            "GET", "https://example.com/mqtt", credentials=twinlink.Credentials(ID, SECRET, token),
            service="iotdevicegateway", region="us-east-1", time=moment, sign_session_token=inside,
        )  # fmt: skip
        return dict(headers)

    outside = sign(TOKEN, inside=False)
    assert outside["x-amz-security-token"] == TOKEN
    assert outside["authorization"] == sign(None, inside=True)["authorization"]
    assert outside["authorization"] != sign(TOKEN, inside=True)["authorization"]
