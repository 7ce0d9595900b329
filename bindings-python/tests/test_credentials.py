"""Every way in against the emulator: roles, chains, web identities, processes, client certificates."""

import http.server
import json
import os
import threading
from datetime import UTC, datetime, timedelta

import pytest
import twinlink
from certificates import Authority
from cryptography.hazmat.primitives.serialization import PrivateFormat
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator

ANCHOR = "arn:aws:rolesanywhere:us-east-1:123456789012:trust-anchor/11111111-2222-4333-8444-555555555555"
PROFILE = "arn:aws:rolesanywhere:us-east-1:123456789012:profile/22222222-2222-4333-8444-555555555555"
ROLE = "arn:aws:iam::123456789012:role/reader"
GUARDED = "arn:aws:iam::123456789012:role/guarded"
KEYS = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)


@pytest.fixture(scope="module")
def root():
    return Authority("twinlink test root")


@pytest.fixture(scope="module")
def issuer(root, tmp_path_factory):
    """An emulator that issues keys."""
    anchor = tmp_path_factory.mktemp("anchor") / "ca.pem"
    anchor.write_bytes(root.pem())
    emulator = Emulator("--trust-anchor", f"{ANCHOR}={anchor}", "--role", ROLE, "--role", f"{GUARDED},external-id=4711")
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def listed(issuer):
    """Make a connector with some credentials, list with it, and give how many workspaces there were."""
    issuer.reset()

    def use(credentials, **settings):
        defaults = {"region": issuer.region, "endpoint_url": issuer.endpoint, "max_backoff": 0.05}
        with twinlink.Connector(**(defaults | settings), credentials=credentials) as aws:
            return sum(1 for _ in aws.twinmaker.list_workspaces())

    return use


def anywhere(certificate, private_key=None, password=None, **settings):
    arns = {"trust_anchor_arn": ANCHOR, "profile_arn": PROFILE, "role_arn": ROLE}
    return twinlink.Credentials.roles_anywhere(
        **(arns | settings), certificate=certificate, private_key=private_key, password=password
    )


def test_a_role_is_assumed(listed):
    policy = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'
    credentials = twinlink.Credentials.assume_role(
        GUARDED, external_id="4711", session_name="line-3", duration=900, policy=policy, source=KEYS
    )
    assert listed(credentials) == 60


def test_a_chain_of_roles_is_assumed(listed):
    first = twinlink.Credentials.assume_role(ROLE, source=KEYS)
    assert listed(twinlink.Credentials.assume_role(GUARDED, external_id="4711", source=first)) == 60


def test_refusals_of_sts_keep_what_it_said(listed):
    for role, external_id in [(GUARDED, None), (GUARDED, "4712"), ("arn:aws:iam::123456789012:role/other", None)]:
        credentials = twinlink.Credentials.assume_role(role, external_id=external_id, source=KEYS)
        with pytest.raises(twinlink.CredentialsError, match=f"role {role} cannot be assumed") as caught:
            listed(credentials)
        assert (caught.value.aws_code, caught.value.http_status) == ("AccessDenied", 403)
        assert caught.value.request_id
        assert "is not authorized to perform: sts:AssumeRole" in str(caught.value)


def test_a_web_identity_is_taken(listed, tmp_path):
    from base64 import urlsafe_b64encode

    def part(document):
        return urlsafe_b64encode(json.dumps(document).encode()).decode().rstrip("=")

    claims = {"iss": "https://example.com", "sub": "pod", "aud": "sts.amazonaws.com", "exp": 4102444800, "iat": 1}
    token = tmp_path / "token"
    token.write_text(f"{part({'alg': 'RS256', 'typ': 'JWT'})}.{part(claims)}.c2lnbmF0dXJl\n")
    assert listed(twinlink.Credentials.web_identity(ROLE, token)) == 60


@pytest.mark.parametrize("kind", ["rsa", "p256", "p384"])
def test_certificates_come_in_every_form(listed, root, kind, tmp_path):
    leaf = root.issue(kind)
    password = "päss word"
    files = {name: tmp_path / name for name in ["certificate.pem", "key.pem", "both.pem", "modern.p12", "legacy.pfx"]}
    files["certificate.pem"].write_bytes(leaf.certificates_pem())
    files["key.pem"].write_bytes(leaf.key_pem(PrivateFormat.TraditionalOpenSSL))
    files["both.pem"].write_bytes(b"# a comment\n" + leaf.certificates_pem() + leaf.key_pem())
    files["modern.p12"].write_bytes(leaf.p12(password))
    files["legacy.pfx"].write_bytes(leaf.p12(password, legacy=True))
    for credentials in [
        anywhere(files["certificate.pem"], files["key.pem"]),
        anywhere(str(files["both.pem"])),
        anywhere(files["modern.p12"], password=password),
        anywhere(files["legacy.pfx"], password=password),
        anywhere(leaf.certificates_pem(), leaf.key_pem(), duration=900),
        anywhere(leaf.certificates_pem(), leaf.key_pem(password=password), password=password),
        anywhere(leaf.p12(password), password=password, region="us-east-1"),
        anywhere(bytearray(leaf.certificates_pem()), memoryview(leaf.key_pem())),
        anywhere(leaf.certificates_pem().decode(), leaf.key_pem().decode()),
        anywhere(leaf.certificates_pem().decode().replace("\n", "\r\n"), files["key.pem"]),
    ]:
        assert listed(credentials) == 60


def test_intermediates_are_sent(listed, root):
    below = Authority("twinlink test issuer", root)
    leaf = below.issue("p256", chain=[below.certificate])
    assert listed(anywhere(leaf.certificates_pem(), leaf.key_pem())) == 60
    assert listed(anywhere(leaf.p12("x"), password="x")) == 60
    unchained = below.issue("p256")
    with pytest.raises(twinlink.CredentialsError, match="cannot be had through IAM Roles Anywhere"):
        listed(anywhere(unchained.certificates_pem(), unchained.key_pem()))


def test_unusable_certificates_are_refused_before_any_request(listed, issuer, root, tmp_path):
    now, day = datetime.now(UTC), timedelta(days=1)
    good, other = root.issue("p256"), root.issue("p256")
    expired = root.issue("p256", begin=now - 3 * day, end=now - day)
    early = root.issue("p256", begin=now + day, end=now + 3 * day)
    large = root.issue("p521")
    for credentials, message in [
        (anywhere(tmp_path / "none.pem"), r"certificate .*none\.pem cannot be read: No such file"),
        (
            anywhere(b"rubbish"),
            "certificate is neither PEM nor a PKCS#12 archive that can be opened: .*need a password",
        ),
        (anywhere(good.p12("right"), password="wrong"), "PKCS#12 archive that can be opened: .*is the password right"),
        (anywhere(good.certificates_pem()), "certificate holds no private key: give it as private_key"),
        (anywhere(good.certificates_pem(), b"rubbish"), "private_key holds no private key"),
        (
            anywhere(good.certificates_pem(), other.key_pem()),
            "the private key is not that of the certificate CN=press 7",
        ),
        (anywhere(good.certificates_pem(), good.key_pem(password="x")), "the private key is encrypted: give its"),
        (anywhere(good.certificates_pem(), good.key_pem(password="x"), "y"), "cannot be decrypted: .*password right"),
        (anywhere(expired.certificates_pem(), expired.key_pem()), "the certificate CN=press 7 expired at "),
        (anywhere(early.certificates_pem(), early.key_pem()), "the certificate CN=press 7 is not valid before "),
        (
            anywhere(large.certificates_pem(), large.key_pem()),
            "the private key is none of RSA with 2048, 3072 or 4096 bits",
        ),
        (anywhere(good.certificates_pem()[:-40], good.key_pem()), "certificate is damaged PEM"),
    ]:
        with pytest.raises(twinlink.CredentialsError, match=message) as caught:
            listed(credentials)
        assert caught.value.attempts == 0
    assert issuer.requests() == []


def test_wrong_parts_are_named_before_anything_is_sent(listed, issuer, root):
    leaf = root.issue("p256")
    files = leaf.certificates_pem(), leaf.key_pem()
    for credentials, message in [
        (anywhere(*files, trust_anchor_arn="x"), "^trust_anchor_arn must look like arn:aws:rolesanywhere:"),
        (anywhere(*files, profile_arn=ANCHOR), "^profile_arn must look like .*:profile/id, but is "),
        (anywhere(*files, role_arn=PROFILE), "^role_arn must look like arn:aws:iam::123456789012:role/name, but is "),
        (anywhere(*files, duration=899), "^duration must be 900 to 43200 whole seconds, but is 899"),
        (anywhere(*files, duration=43201), "^duration must be 900 to 43200 whole seconds, but is 43201"),
        (anywhere(*files, session_name="a b"), "^session_name must be 2 to 64 letters, digits or any of"),
        (anywhere(*files, region="Frankfurt"), "^region must be the name of an AWS region"),
    ]:
        with pytest.raises(twinlink.ValidationError, match=message):
            listed(credentials)
    assert issuer.requests() == []


class Metadata(http.server.BaseHTTPRequestHandler):
    """The metadata of an instance, as somebody's copy of it gives them."""

    name = b""

    def do_PUT(self):
        self.answer(b"token")

    def do_GET(self):
        keys = {"AccessKeyId": "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey": "x", "Token": "y", "Code": "Success"}
        keys |= {"Expiration": "2100-01-01T00:00:00Z", "LastUpdated": "2020-01-01T00:00:00Z", "Type": "AWS-HMAC"}
        self.answer(self.name if self.path.endswith("/security-credentials/") else json.dumps(keys).encode())

    def answer(self, body):
        self.send_response(200)
        self.send_header("x-aws-ec2-metadata-token-ttl-seconds", "60")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.mark.parametrize(
    ("name", "region", "message"),
    [
        (b"TwinReader\n", "us-east-1", None),
        (b"<html>", "us-east-2", "no name of a role"),
        (b"", "us-west-1", "no name of a role"),
    ],
)
def test_names_of_roles_are_looked_at(name, region, message, monkeypatch):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Named", (Metadata,), {"name": name}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.delenv("AWS_EC2_METADATA_DISABLED", raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_SERVICE_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    try:
        if message is None:
            assert twinlink.Credentials.default_chain().resolve(region).access_key_id == "ASIAIOSFODNN7EXAMPLE"
        else:
            with pytest.raises(twinlink.CredentialsError, match=message):
                twinlink.Credentials.default_chain().resolve(region)
    finally:
        server.shutdown()
        server.server_close()


def test_credentials_of_another_library_are_refused_by_their_type():
    role = "arn:aws:iam::123456789012:role/TwinReader"
    for name, wrong in [
        ("credentials", lambda: twinlink.Connector(region="us-east-1", credentials=("hunter2", "hunter2"))),
        ("source", lambda: twinlink.Credentials.assume_role(role, source="hunter2")),
    ]:
        with pytest.raises(twinlink.ValidationError, match=rf"^{name} must be twinlink.Credentials, but is") as caught:
            wrong()
        assert "hunter2" not in str(caught.value)


def test_refusals_of_roles_anywhere_keep_what_it_said(listed):
    leaf = Authority("somebody else").issue("p256")
    with pytest.raises(twinlink.CredentialsError) as caught:
        listed(anywhere(leaf.certificates_pem(), leaf.key_pem()))
    assert caught.value.aws_code == "AccessDeniedException"
    assert caught.value.http_status == 403
    assert f"role {ROLE} cannot be had through IAM Roles Anywhere: " in str(caught.value)


def test_sessions_are_renewed_while_calls_go_on(root, tmp_path):
    anchor = tmp_path / "ca.pem"
    anchor.write_bytes(root.pem())
    emulator = Emulator("--trust-anchor", f"{ANCHOR}={anchor}", "--session-seconds", "2")
    leaf = root.issue("p256")
    credentials = anywhere(leaf.certificates_pem(), leaf.key_pem())
    with twinlink.Connector(region="us-east-1", endpoint_url=emulator.endpoint, credentials=credentials) as aws:
        begin = datetime.now(UTC)
        while datetime.now(UTC) - begin < timedelta(seconds=5):
            assert len(list(aws.twinmaker.list_workspaces(max_results=100))) == 60
    sessions = [request for request in emulator.requests() if request["operation"] == "CreateSession"]
    assert 3 <= len(sessions) <= 4
    assert emulator.stop() == 0


def test_keys_can_be_had_and_validated(issuer, root, monkeypatch):
    issuer.reset()
    monkeypatch.setenv("AWS_ENDPOINT_URL", issuer.endpoint)
    leaf = root.issue("p256")
    temporary = anywhere(leaf.certificates_pem(), leaf.key_pem(), duration=900)
    keys = temporary.resolve()
    assert keys.session_token
    assert timedelta(seconds=800) < keys.expiration - datetime.now(UTC) <= timedelta(seconds=901)
    for secret in (keys.access_key_id, keys.secret_access_key, keys.session_token):
        assert secret not in repr(keys)
    lasting = KEYS.resolve()
    assert (lasting.access_key_id, lasting.secret_access_key) == (ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    assert (lasting.session_token, lasting.expiration) == (None, None)
    for credentials, arn in [
        (KEYS, "arn:aws:iam::"),
        (temporary, "arn:aws:sts::123456789012:assumed-role/reader/"),
        (twinlink.Credentials(keys.access_key_id, keys.secret_access_key, keys.session_token), "arn:aws:sts::"),
    ]:
        with twinlink.Connector(region="us-east-1", credentials=credentials) as aws:
            identity = aws.validate_credentials()
        assert identity.arn.startswith(arn)
        assert identity.account in identity.arn
        assert identity.user_id
    wrong = twinlink.Credentials(ACCESS_KEY_ID, "x" * 40)
    with (
        twinlink.Connector(region="us-east-1", credentials=wrong) as aws,
        pytest.raises(twinlink.CredentialsError, match="the credentials are not valid") as caught,
    ):
        aws.validate_credentials()
    assert caught.value.aws_code == "SignatureDoesNotMatch"


def test_signing_takes_any_credentials(issuer, monkeypatch, root):
    monkeypatch.setenv("AWS_ENDPOINT_URL", issuer.endpoint)
    issuer.reset()
    leaf = root.issue("p256")
    for credentials in [
        anywhere(leaf.certificates_pem(), leaf.key_pem()),
        twinlink.Credentials.assume_role(ROLE, source=KEYS),
    ]:
        for _ in range(3):
            headers = twinlink.sign_request(
                "GET", "https://example.com/", credentials=credentials, service="execute-api", region="us-east-1"
            )
            assert "x-amz-security-token" in dict(headers)
    # Once for each, not once for each signature.
    assert len(issuer.requests()) == 2


def test_nothing_secret_is_shown(root, tmp_path):
    leaf = root.issue("p256")
    for credentials in [
        twinlink.Credentials.process("get-keys --password hunter2"),
        twinlink.Credentials.assume_role(
            ROLE, external_id="hunter2", source=twinlink.Credentials("hunter2", "hunter2")
        ),
        anywhere(leaf.p12("hunter2"), password="hunter2"),
    ]:
        assert "hunter2" not in repr(credentials)
        with (
            pytest.raises(twinlink.Error) as caught,
            twinlink.Connector(
                region="us-east-1", endpoint_url="http://127.0.0.1:9", credentials=credentials, max_attempts=1
            ) as aws,
        ):
            next(iter(aws.twinmaker.list_workspaces()))
        assert "hunter2" not in str(caught.value)


def test_roles_of_roles_have_an_end():
    role = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    for _ in range(5000):
        role = twinlink.Credentials.assume_role("arn:aws:iam::123456789012:role/reader", source=role)
    with pytest.raises(ValueError, match="nested at most 64 deep"):
        twinlink.Connector(region="us-east-1", credentials=role)
