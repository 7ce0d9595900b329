"""What is signed is what arrives: odd URLs, sent by clients of all kinds, and verified by the emulator."""

import http.client
import random
import re
import shutil
import subprocess
import urllib.error
import urllib.request
from urllib.parse import urlsplit

import botocore.auth
import pytest
import twinlink
import urllib3
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from secure_emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator

KEYS = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
PIECES = [*"aZ09-._~!$&'()*+,;=:@/", "..", ".", "//", "%FF", "%C3%A4", "%2F", "%25", "%20"]
ODD = [*'\\"<>[]^`{|} ä€', "%2", "%", "%zz", "%e4", "%7E"]
QUERIES = ["", "?", "?a=1", "?b=2&a=%20", "?a&b=", "?a=%C3%A4&a=%2B", "?=x", "?a=/?:@", "?a=%2f"]
ODD_QUERIES = ["?&a=1", "?a=1&&b=2", "?a=1&", "?a=%FF", "?a=b+c", "?a=%2", "?a=ä", "?a=[1]|"]


@pytest.fixture(scope="module")
def emulator():
    emulator = Emulator()
    yield emulator
    emulator.stop()


def path(dice, pieces):
    return "/" + "".join(dice.choice(pieces) for _ in range(dice.randint(0, 8)))


def by_urllib(url, headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def by_urllib3(url, headers):
    answer = urllib3.PoolManager(retries=False).request("GET", url, headers=headers)
    return answer.status, answer.data


def by_http_client(url, headers):
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc)
    connection.request("GET", url.removeprefix(f"http://{parts.netloc}") or "/", headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def by_curl(url, headers):
    lines = [option for name, value in headers.items() for option in ("--header", f"{name}: {value}")]
    command = ["curl", "--silent", "--globoff", "--write-out", "%{http_code}", *lines, url]
    body = subprocess.run(command, check=True, capture_output=True).stdout
    return int(body[-3:]), body[:-3]


RESOLVING = (by_urllib3, by_curl)
CLIENTS = [by_urllib, by_urllib3, by_http_client, *([by_curl] if shutil.which("curl") else [])]


def resolves_otherwise(url):
    """Whether `..` follows an empty segment, which AWS passes over and RFC 3986 counts."""
    return re.search(r"//.*/\.\.(/|$)|//\.\.(/|$)", urlsplit(url).path)


def attempt(sign, *request, **target):
    """Give what was signed, or why it was not."""
    try:
        return sign(*request, **target), None
    except twinlink.ValidationError as error:
        return None, str(error)


def accepted(send, url, headers):
    """Whether the signature was good: the emulator says so before it says that it has no such operation."""
    status, body = send(url, headers)
    assert (status, b"has no operation" in body) == (404, True) or status == 200, (send.__name__, url, status, body)


@pytest.mark.parametrize("block", range(8))
def test_what_is_signed_is_what_arrives(emulator, block):
    taken = 0
    for seed in range(block * 25, block * 25 + 25):
        dice = random.Random(seed)
        pieces, queries = (PIECES, QUERIES) if seed % 2 else (PIECES + ODD, QUERIES + ODD_QUERIES)
        url = emulator.endpoint + path(dice, pieces) + dice.choice(queries)
        target = {"credentials": KEYS, "service": "iottwinmaker", "region": emulator.region}
        extra = [("Connection", "close"), ("X-Mine", " a  b ")]
        signed, why = attempt(twinlink.sign_request, "GET", url, extra, **target)
        if why:
            assert seed % 2 == 0, (url, why)
            assert why.startswith("url ")
            continue
        taken += 1
        for send in CLIENTS:
            # What some clients change, as the documentation says.
            if (send is by_urllib3 and re.search("%e4|%7E", url)) or (send in RESOLVING and resolves_otherwise(url)):
                continue
            if send in (by_urllib, by_http_client) and not url.isascii():
                continue  # They do not send it.
            accepted(send, url, dict(extra) | dict(signed))
    assert taken >= 12


@pytest.mark.parametrize("block", range(8))
def test_presigned_urls_arrive_as_they_are(emulator, block):
    taken = 0
    host = emulator.endpoint.replace("127.0.0.1", "LOCALHOST")
    for seed in range(1000 + block * 25, 1000 + block * 25 + 25):
        dice = random.Random(seed)
        base = dice.choice([emulator.endpoint, host.replace("LOCALHOST:", "LOCALHOST:0")])
        url = base + path(dice, PIECES + ODD) + dice.choice(QUERIES + ODD_QUERIES)
        target = {"credentials": KEYS, "service": "iottwinmaker", "region": emulator.region, "expires": 60}
        presigned, why = attempt(twinlink.presign_url, "GET", url, **target)
        if why:
            assert why.startswith("url ")
            continue
        assert twinlink.presign_url("GET", presigned, **target).split("&X-Amz-")[0] == presigned.split("&X-Amz-")[0]
        taken += 1
        for send in CLIENTS:
            if not (send in RESOLVING and resolves_otherwise(presigned)):
                accepted(send, presigned, {})
    assert taken >= 6


def test_botocore_signs_the_same_where_both_sign():
    for seed in range(2000, 2300):
        dice = random.Random(seed)
        url = "https://example.amazonaws.com" + path(dice, PIECES) + dice.choice(QUERIES[:6])
        # RFC 3986 makes `/a/` of `/a/.` and `/a/b/..`, botocore `/a`.
        if urlsplit(url).path.endswith(("/.", "/..")):
            continue
        signed = dict(twinlink.sign_request("GET", url, credentials=KEYS, service="execute-api", region="eu-west-1"))
        asked = AWSRequest(method="GET", url=url)
        auth = botocore.auth.SigV4Auth(Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY), "execute-api", "eu-west-1")
        asked.context["timestamp"] = asked.headers["X-Amz-Date"] = signed["x-amz-date"]
        signature = auth.signature(auth.string_to_sign(asked, auth.canonical_request(asked)), asked)
        assert signed["authorization"].endswith(signature), url


def test_what_is_never_signed_is_that_of_botocore():
    for name in [*botocore.auth.SIGNED_HEADERS_BLACKLIST, "x-mine"]:
        signed = dict(
            twinlink.sign_request(
                "GET", "https://example.com/", [(name, "1")], credentials=KEYS, service="s", region="us-east-1"
            )
        )
        assert (f";{name}," in signed["authorization"]) == (name == "x-mine"), name
