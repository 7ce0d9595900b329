"""IAM Roles Anywhere: the session of awslabs, unmodified, and requests signed by hand, against the emulator."""

import base64
import datetime
import hashlib
import json
import ssl
import subprocess
import urllib.error
import urllib.parse
import urllib.request

import boto3
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from iam_rolesanywhere_session import IAMRolesAnywhereSession
from iam_rolesanywhere_session.exceptions import CredentialsRetrievalError
from secure_emulator import BINARY, NOW, Authority, SecureEmulator, ec_key, key_pem, pem, rsa_key

ACCOUNT = "123456789012"
ANCHOR = f"arn:aws:rolesanywhere:us-east-1:{ACCOUNT}:trust-anchor/0a1b2c3d-0000-4000-8000-000000000001"
STALE = f"arn:aws:rolesanywhere:us-east-1:{ACCOUNT}:trust-anchor/0a1b2c3d-0000-4000-8000-000000000002"
PROFILE = f"arn:aws:rolesanywhere:us-east-1:{ACCOUNT}:profile/0a1b2c3d-0000-4000-8000-000000000003"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/Gateway"
LOCKED = f"arn:aws:iam::{ACCOUNT}:role/Locked"
DENIED = f"arn:aws:iam::{ACCOUNT}:role/Denied"
HOUR = datetime.timedelta(hours=1)


@pytest.fixture(scope="module")
def authority():
    return Authority("Root of a plant")


@pytest.fixture(scope="module")
def emulator(authority, tmp_path_factory):
    directory = tmp_path_factory.mktemp("anchor")
    (directory / "root.pem").write_bytes(pem(authority.certificate))
    arguments = ["--trust-anchor", f"{ANCHOR}={directory / 'root.pem'}", "--profile", PROFILE]
    arguments += ["--role", ROLE, "--role", f"{LOCKED},external-id=abc", "--role", DENIED]
    arguments += ["--deny", f"{DENIED}=CreateSession", "--tls", str(directory / "tls"), "--proxy"]
    emulator = SecureEmulator(*arguments)
    yield emulator
    assert emulator.stop() == 0


class Signer:
    """A signer of requests by hand; attributes can be changed to break single things."""

    def __init__(self, emulator, key, certificate, chain=()):
        self.emulator, self.key, self.certificate, self.chain = emulator, key, certificate, chain
        self.serial = certificate.serial_number
        self.now = datetime.datetime.now(datetime.timezone.utc)
        self.scope_region, self.scope_service = emulator.region, "rolesanywhere"
        self.algorithm = "AWS4-X509-RSA-SHA256" if isinstance(key, rsa.RSAPrivateKey) else "AWS4-X509-ECDSA-SHA256"
        self.signed_body = None
        self.unsigned = ()

    def create_session(self, as_helper=False, **changes):
        """Status and document of the answer. AWS's own helper has the ARNs in the query, and a body in chunks."""
        members = {"trustAnchorArn": ANCHOR, "profileArn": PROFILE, "roleArn": ROLE, "durationSeconds": 3600} | changes
        members = {name: value for name, value in members.items() if value is not None}
        arns = {name: members.pop(name) for name in list(members) if as_helper and name.endswith("Arn")}
        query = urllib.parse.urlencode(sorted(arns.items()), quote_via=urllib.parse.quote, safe="")
        body = json.dumps(members).encode()
        headers = self.headers(query, body)
        url = f"{self.emulator.endpoint}/sessions" + (f"?{query}" if query else "")
        context = ssl.create_default_context(cafile=self.emulator.ca_file)
        data = iter([body[:5], body[5:]]) if as_helper else body
        request = urllib.request.Request(url, data=data, headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=10, context=context) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers["x-amzn-ErrorType"], json.load(refused)["message"]

    def headers(self, query, body):
        der = lambda certificate: base64.b64encode(certificate.public_bytes(Encoding.DER)).decode()  # noqa: E731
        date = self.now.strftime("%Y%m%dT%H%M%SZ")
        headers = {
            "amz-sdk-request": "attempt=1; max=3",
            "content-type": "application/json",
            "host": urllib.parse.urlsplit(self.emulator.endpoint).netloc,
            "x-amz-date": date,
        }
        if self.certificate is not None:
            headers["x-amz-x509"] = der(self.certificate)
        if self.chain:
            headers["x-amz-x509-chain"] = ",".join(map(der, self.chain))
        names = sorted(set(headers) - set(self.unsigned))
        canonical = ["POST", "/sessions", query, *(f"{name}:{headers[name]}" for name in names), ""]
        canonical += [";".join(names), hashlib.sha256(self.signed_body or body).hexdigest()]
        scope = f"{date[:8]}/{self.scope_region}/{self.scope_service}/aws4_request"
        digest = hashlib.sha256("\n".join(canonical).encode()).hexdigest()
        text = "\n".join([self.algorithm, date, scope, digest]).encode()
        if isinstance(self.key, rsa.RSAPrivateKey):
            signature = self.key.sign(text, padding.PKCS1v15(), hashes.SHA256())
        else:
            signature = self.key.sign(text, ec.ECDSA(hashes.SHA256()))
        parameters = f"Credential={self.serial}/{scope}, SignedHeaders={';'.join(names)}, Signature={signature.hex()}"
        return headers | {"authorization": f"{self.algorithm} {parameters}"}


@pytest.fixture
def signer(emulator, authority):
    emulator.reset()
    key = ec_key()
    return Signer(emulator, key, authority.issue(key))


KEYS = [rsa_key, ec_key, lambda: ec_key(ec.SECP384R1())]


@pytest.mark.parametrize("make_key", KEYS, ids=["rsa", "p256", "p384"])
@pytest.mark.parametrize("as_helper", [False, True])
def test_a_certificate_becomes_credentials(emulator, authority, make_key, as_helper):
    key = make_key()
    certificate = authority.issue(key)
    before = datetime.datetime.now(datetime.timezone.utc)
    status, document = Signer(emulator, key, certificate).create_session(as_helper=as_helper, durationSeconds=900)
    assert status == 201
    (found,) = document["credentialSet"]
    name = f"{certificate.serial_number:x}"
    arn = found["assumedRoleUser"]["arn"]
    assert arn.startswith(f"arn:aws:sts::{ACCOUNT}:assumed-role/Gateway/")
    assert arn.rsplit("/", 1)[1].lstrip("0") == name
    assert (found["roleArn"], found["sourceIdentity"]) == (ROLE, "Line 7")
    assert document["subjectArn"].startswith(f"arn:aws:rolesanywhere:us-east-1:{ACCOUNT}:subject/")
    expiration = datetime.datetime.fromisoformat(found["credentials"]["expiration"].replace("Z", "+00:00"))
    assert 899 <= (expiration - before).total_seconds() <= 905
    assert identity(emulator, found["credentials"])["Arn"] == arn


def identity(emulator, credentials):
    sts = boto3.client(
        "sts",
        region_name=emulator.region,
        endpoint_url=emulator.endpoint,
        aws_access_key_id=credentials["accessKeyId"],
        aws_secret_access_key=credentials["secretAccessKey"],
        aws_session_token=credentials["sessionToken"],
        verify=emulator.ca_file,
    )
    return sts.get_caller_identity()


def test_a_session_can_be_named(signer):
    _, document = signer.create_session(roleSessionName="line-7")
    assert document["credentialSet"][0]["assumedRoleUser"]["arn"].endswith(":assumed-role/Gateway/line-7")
    # The old name of the member is passed over, as AWS does.
    _, document = signer.create_session(sessionName="line-8")
    assert not document["credentialSet"][0]["assumedRoleUser"]["arn"].endswith("/line-8")


# Certificates


def refusal(text, status=403, code="AccessDeniedException"):
    return status, code, text


def test_intermediate_authorities_come_along(emulator, authority):
    plant = Authority("Plant", authority)
    line = Authority("Line", plant)
    key = rsa_key()
    certificate = line.issue(key)
    chain = (line.certificate, plant.certificate)
    # In any order, and with the anchor itself, which is not needed.
    for sent in (chain, chain[::-1], (*chain, authority.certificate)):
        assert Signer(emulator, key, certificate, sent).create_session()[0] == 201
    untrusted = refusal("Untrusted signing certificate")
    assert Signer(emulator, key, certificate).create_session() == untrusted
    assert Signer(emulator, key, certificate, chain[:1]).create_session() == untrusted
    other = Authority("Plant", Authority("Root of a plant"))
    assert Signer(emulator, key, certificate, (line.certificate, other.certificate)).create_session() == untrusted


@pytest.mark.parametrize(
    ("issued", "text"),
    [
        ({"begins": NOW - 2 * HOUR, "ends": NOW - HOUR}, "Untrusted certificate. Certificate is expired"),
        ({"begins": NOW + HOUR, "ends": NOW + 2 * HOUR}, "Untrusted certificate. Certificate is not yet valid"),
        ({"may_sign": False}, "Untrusted certificate. Insufficient certificate"),
        ({"is_authority": True}, "Untrusted certificate. Insufficient certificate"),
    ],
)
def test_a_certificate_of_the_wrong_time_or_kind_is_refused(emulator, authority, issued, text):
    key = ec_key()
    assert Signer(emulator, key, authority.issue(key, **issued)).create_session() == refusal(text)


def test_the_certificate_of_an_unknown_authority_is_refused(emulator):
    # Even when it has the name of the known one.
    key = ec_key()
    stranger = Authority("Root of a plant")
    certificate = stranger.issue(key)
    for chain in ((), (stranger.certificate,)):
        found = Signer(emulator, key, certificate, chain).create_session()
        assert found == refusal("Untrusted signing certificate")


def test_a_key_that_is_not_the_certificates_is_refused(emulator, authority):
    certificate = authority.issue(ec_key())
    for key in (ec_key(), ec_key(ec.SECP384R1()), rsa_key()):
        assert Signer(emulator, key, certificate).create_session() == refusal("Invalid signature")


def test_an_authority_out_of_time_is_refused(authority, tmp_path):
    stale = Authority("Stale")
    stale.certificate = stale.issue(stale.key, ends=NOW - HOUR, is_authority=True, name="Stale")
    (tmp_path / "stale.pem").write_bytes(pem(stale.certificate))
    arguments = ("--trust-anchor", f"{STALE}={tmp_path / 'stale.pem'}", "--tls", str(tmp_path / "tls"))
    emulator = SecureEmulator(*arguments)
    key = ec_key()
    found = Signer(emulator, key, stale.issue(key)).create_session(trustAnchorArn=STALE)
    assert found == refusal("Untrusted certificate. Certificate is expired")
    assert emulator.stop() == 0


# Signatures


def test_what_changes_after_signing_is_refused(signer, authority):
    signer.signed_body = b"{}"
    assert signer.create_session() == refusal("Invalid signature")
    signer.signed_body, signer.serial = None, signer.serial + 1
    assert signer.create_session() == refusal("Invalid signature")
    signer.serial -= 1
    signer.algorithm = "AWS4-X509-RSA-SHA256"
    assert signer.create_session() == refusal("Invalid signature")
    signer.algorithm = "AWS4-X509-ECDSA-SHA256"
    assert signer.create_session()[0] == 201
    signer.certificate = None
    assert signer.create_session() == refusal("Missing certificate")


def test_the_certificate_must_be_signed_too(signer):
    signer.unsigned = ("x-amz-x509",)
    status, code, text = signer.create_session()
    assert (status, code) == (403, "InvalidSignatureException")
    assert text == "'x-amz-x509' must be a 'SignedHeader' in the AWS Authorization."


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"scope_region": "eu-west-1"}, "Credential should be scoped to a valid region."),
        ({"now": NOW - HOUR}, "Signature expired: "),
        ({"now": NOW + HOUR}, "Signature not yet current: "),
    ],
)
def test_scope_and_time_count_as_ever(signer, change, part):
    vars(signer).update(change)
    status, code, text = signer.create_session()
    assert (status, code) == (403, "InvalidSignatureException")
    assert text.startswith(part)


def test_other_services_take_no_certificates(signer):
    signer.scope_service = "iotsitewise"
    status, code, text = signer.create_session()
    assert (status, code) == (403, "IncompleteSignatureException")
    assert text == "Unsupported AWS 'algorithm': 'AWS4-X509-ECDSA-SHA256'."


# Input


@pytest.mark.parametrize("duration", [899, 43201, -1])
def test_a_duration_out_of_range_is_refused(signer, duration):
    status, code, text = signer.create_session(durationSeconds=duration)
    assert (status, code) == (400, "ValidationException")
    start = f"1 validation error detected: Value '{duration}' at 'durationSeconds' failed to satisfy constraint: "
    bound = "less than or equal to 43200" if duration > 900 else "greater than or equal to 900"
    assert text == f"{start}Member must have value {bound}"


@pytest.mark.parametrize("duration", [900, 43200, None])
def test_a_duration_in_range_is_accepted(signer, duration):
    assert signer.create_session(durationSeconds=duration)[0] == 201


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"roleArn": None}, "Value null at 'roleArn' failed to satisfy constraint: Member must not be null"),
        ({"profileArn": PROFILE.replace("us-east-1", "eu-west-1")}, "at 'profileArn' failed to satisfy constraint"),
        ({"trustAnchorArn": PROFILE}, "at 'trustAnchorArn' failed to satisfy constraint"),
        ({"roleArn": "Gateway"}, "at 'roleArn' failed to satisfy constraint"),
        ({"roleSessionName": "two words"}, "at 'roleSessionName' failed to satisfy constraint"),
    ],
)
def test_mistaken_input_is_told(signer, changes, part):
    status, code, text = signer.create_session(**changes)
    assert (status, code) == (400, "ValidationException")
    assert part in text


def test_unknown_anchors_and_profiles_are_not_found(signer):
    unknown = {"trustAnchorArn": (STALE, "Trust anchor"), "profileArn": (PROFILE[:-1] + "9", "Profile")}
    for member, (arn, what) in unknown.items():
        found = signer.create_session(**{member: arn})
        assert found == refusal(f"{what} not found", 404, "ResourceNotFoundException")


@pytest.mark.parametrize(
    "role",
    [ROLE + "s", LOCKED, DENIED, ROLE.replace(ACCOUNT, "210987654321")],
    ids=["unknown", "id", "denied", "other"],
)
def test_roles_that_cannot_be_taken(signer, role):
    assert signer.create_session(roleArn=role) == refusal(f"Unable to assume role for {role}")


def test_faults_and_counts(emulator, signer):
    emulator.inject({"fault": "throttle", "times": 1, "operation": "CreateSession"})
    assert signer.create_session() == refusal("Rate exceeded", 429, "ThrottlingException")
    assert signer.create_session()[0] == 201
    assert emulator.admin("GET", "counts") == {"rolesanywhere.CreateSession": {"seen": 2, "succeeded": 1}}
    request = emulator.requests()[1]
    assert (request["operation"], request["service"], request["status"]) == ("CreateSession", "rolesanywhere", 201)


# The session of awslabs


@pytest.mark.parametrize("make_key", KEYS[:2], ids=["rsa", "ec"])
def test_the_session_of_awslabs(emulator, authority, make_key):
    emulator.reset()
    plant, key = Authority("Plant", authority), make_key()
    session = awslabs(emulator, key, plant.issue(key), certificate_chain=pem(plant.certificate)).get_session()
    sts = session.client("sts", endpoint_url=emulator.endpoint)
    assert ":assumed-role/Gateway/" in sts.get_caller_identity()["Arn"]
    sitewise = session.client("iotsitewise")
    assert sitewise.list_portals()["portalSummaries"]
    assert emulator.counts() == {
        "iotsitewise.ListPortals": 1,
        "rolesanywhere.CreateSession": 1,
        "sts.GetCallerIdentity": 1,
    }
    tunnels = {request["target"] for request in emulator.admin("GET", "proxy")}
    assert {f"{name}.us-east-1.amazonaws.com:443" for name in ("rolesanywhere", "monitor.iotsitewise")} <= tunnels


def test_the_session_of_awslabs_reads_refusals(emulator, authority):
    key = rsa_key()
    session = awslabs(emulator, key, authority.issue(key, ends=NOW - HOUR)).get_session()
    with pytest.raises(CredentialsRetrievalError, match=r"403.*Certificate is expired"):
        session.client("iotsitewise").list_portals()


def awslabs(emulator, key, certificate, **settings):
    """It calls AWS's own hosts, which are played behind the proxy."""
    return IAMRolesAnywhereSession(
        profile_arn=PROFILE,
        role_arn=ROLE,
        trust_anchor_arn=ANCHOR,
        certificate=pem(certificate),
        private_key=key_pem(key),
        proxies={"https": emulator.proxy},
        verify=emulator.ca_file,
        **settings,
    )


# The command line


@pytest.mark.parametrize(
    ("anchor", "content", "part"),
    [
        (ANCHOR, None, "cannot read "),
        (ANCHOR, b"nothing", "it has no certificate"),
        (ROLE, "authority", "its ARN must look like arn:aws:rolesanywhere:"),
        (ANCHOR, "leaf", "its certificates must be those of authorities"),
    ],
)
def test_what_cannot_be_a_trust_anchor_is_told(authority, tmp_path, anchor, content, part):
    known = {"authority": pem(authority.certificate), "leaf": pem(authority.issue(ec_key()))}
    path = tmp_path / "anchor.pem"
    if content is not None:
        path.write_bytes(known.get(content, content))
    ended = subprocess.run([BINARY, "--trust-anchor", f"{anchor}={path}"], capture_output=True, text=True, timeout=10)
    assert ended.returncode != 0
    assert part in ended.stderr
