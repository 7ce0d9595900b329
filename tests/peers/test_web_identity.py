"""Web identities, taken by boto3's client of AWS STS, unmodified, against the emulator."""

import base64
import json
import time

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from secure_emulator import ROLE, SecureEmulator, client, ec_key, refused, rsa_key

LOCKED = "arn:aws:iam::123456789012:role/Locked"
DENIED = "arn:aws:iam::123456789012:role/Denied"
NOBODY = "arn:aws:iam::123456789012:role/Nobody"


@pytest.fixture(scope="module")
def emulator():
    denied = ("--role", DENIED, "--deny", f"{DENIED}=AssumeRoleWithWebIdentity")
    emulator = SecureEmulator("--role", ROLE, "--role", f"{LOCKED},external-id=line-7", *denied)
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def sts(emulator):
    emulator.reset()
    return client(emulator, "sts")


def token(key, **changes):
    """A JSON web token; without a key, with a signature that is none."""
    encoded = lambda part: base64.urlsafe_b64encode(part).rstrip(b"=")  # noqa: E731
    algorithm = "ES256" if hasattr(key, "curve") else "RS256"
    claims = {"iss": "https://oidc.example.com", "sub": "line-7", "aud": "sts.amazonaws.com", "exp": time.time() + 60}
    parts = [json.dumps(part).encode() for part in ({"alg": algorithm, "typ": "JWT"}, claims | changes)]
    signed = b".".join(map(encoded, parts))
    if key is None:
        signature = b"nothing"
    elif algorithm == "RS256":
        signature = key.sign(signed, padding.PKCS1v15(), hashes.SHA256())
    else:
        numbers = decode_dss_signature(key.sign(signed, ECDSA(hashes.SHA256())))
        signature = b"".join(number.to_bytes(32, "big") for number in numbers)
    return b".".join((signed, encoded(signature))).decode()


def test_a_web_identity_is_taken_without_any_key(emulator, sts):
    web_token = token(None)
    answer = sts.assume_role_with_web_identity(RoleArn=ROLE, RoleSessionName="pod", WebIdentityToken=web_token)
    assert answer["SubjectFromWebIdentityToken"] == "line-7"
    assert (answer["Audience"], answer["Provider"]) == ("sts.amazonaws.com", "https://oidc.example.com")
    identity = client(emulator, "sts", answer["Credentials"]).get_caller_identity()
    assert identity["Arn"] == "arn:aws:sts::123456789012:assumed-role/Reader/pod"
    request = emulator.requests()[0]
    assert request["operation"] == "AssumeRoleWithWebIdentity"
    assert "authorization" not in request["headers"]
    assert web_token not in json.dumps(request)


def test_web_identities_are_refused(sts):
    def refusal(web_token, role=ROLE):
        arguments = {"RoleArn": role, "RoleSessionName": "pod", "WebIdentityToken": web_token}
        return refused(sts.assume_role_with_web_identity, **arguments)

    status, code, text = refusal(token(None, exp=time.time() - 1))
    assert (status, code) == (400, "ExpiredTokenException")
    assert text.startswith("Token expired: current date/time ")
    status, code, text = refusal("no.token.at-all")
    assert (status, code) == (400, "InvalidIdentityToken")
    assert text.startswith("The ID Token provided is not a valid JWT.")
    text = "Not authorized to perform sts:AssumeRoleWithWebIdentity"
    for role in (NOBODY, LOCKED, DENIED):
        assert refusal(token(None), role) == (403, "AccessDenied", text)


@pytest.mark.parametrize("make_key", [rsa_key, ec_key])
def test_web_identities_are_verified_by_their_provider(tmp_path, make_key):
    key = make_key()
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    (tmp_path / "key.pem").write_bytes(key.public_key().public_bytes(serialization.Encoding.PEM, form))
    emulator = SecureEmulator("--identity-provider", f"https://oidc.example.com={tmp_path / 'key.pem'}")
    call = client(emulator, "sts").assume_role_with_web_identity
    arguments = {"RoleArn": ROLE, "RoleSessionName": "pod"}
    assert call(WebIdentityToken=token(key), **arguments)["Credentials"]
    for web_token, part in (
        (token(make_key()), "signature is invalid"),
        (token(None), "signature is invalid"),
        (token(ec_key() if make_key is rsa_key else rsa_key()), "signature is invalid"),
        (
            token(key, iss="https://other.example.com"),
            "No OpenIDConnect provider found in your account for https://oth",
        ),
    ):
        status, code, text = refused(call, WebIdentityToken=web_token, **arguments)
        assert (status, code) == (400, "InvalidIdentityToken")
        assert part in text
    assert emulator.stop() == 0
