"""boto3's client of AWS STS, unmodified, against the emulator."""

import base64
import datetime
import json
import re
import time

import boto3
import botocore.exceptions
import pytest
from botocore.config import Config
from botocore.credentials import AssumeRoleCredentialFetcher, DeferredRefreshableCredentials
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from secure_emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, SecureEmulator, ec_key, rsa_key

ONCE = {"total_max_attempts": 1}
ROLE = "arn:aws:iam::123456789012:role/plants/Reader"
LOCKED = "arn:aws:iam::123456789012:role/Locked"
DENIED = "arn:aws:iam::123456789012:role/Denied"
NOBODY = "arn:aws:iam::123456789012:role/Nobody"
READ_SITEWISE = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "iotsitewise:List*", "Resource": "*"},
            {"Effect": "Deny", "Action": "iotsitewise:ListAssetModels", "Resource": "*"},
        ],
    }
)


@pytest.fixture(scope="module")
def emulator():
    roles = ("--role", ROLE, "--role", f"{LOCKED},external-id=line-7/a,b", "--role", DENIED)
    denied = ("--deny", f"{DENIED}=ListPortals", "--deny", f"{DENIED}=AssumeRoleWithWebIdentity")
    emulator = SecureEmulator(*roles, *denied)
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def sts(emulator):
    emulator.reset()
    return client(emulator, "sts")


def client(emulator, service, credentials=None, endpoint=None, config=None, **settings):
    keys = (ACCESS_KEY_ID, SECRET_ACCESS_KEY, None)
    if credentials is not None:
        keys = tuple(credentials[name] for name in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
    return boto3.client(
        service,
        region_name=emulator.region,
        endpoint_url=endpoint or emulator.endpoint,
        aws_access_key_id=keys[0],
        aws_secret_access_key=keys[1],
        aws_session_token=keys[2],
        config=Config(inject_host_prefix=False, retries=ONCE).merge(config or Config()),
        **settings,
    )


def refused(call, **arguments):
    """The status, code and message of a refusal."""
    with pytest.raises(botocore.exceptions.ClientError) as raised:
        call(**arguments)
    answer = raised.value.response
    assert re.fullmatch("[0-9a-f-]{36}", answer["ResponseMetadata"]["RequestId"])
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]


def test_the_long_lived_identity(sts):
    answer = sts.get_caller_identity()
    assert answer["Account"] == "123456789012"
    assert answer["Arn"] == "arn:aws:iam::123456789012:user/twinlink"
    assert answer["UserId"].startswith("AIDA")


def test_a_role_is_taken_and_its_credentials_work_everywhere(emulator, sts):
    before = datetime.datetime.now(datetime.timezone.utc)
    answer = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7", DurationSeconds=900)
    credentials = answer["Credentials"]
    assert credentials["AccessKeyId"].startswith("ASIA")
    assert 899 <= (credentials["Expiration"] - before).total_seconds() <= 905
    user = answer["AssumedRoleUser"]
    assert user["Arn"] == "arn:aws:sts::123456789012:assumed-role/Reader/line-7"
    assert re.fullmatch("AROA[A-Z2-7]{17}:line-7", user["AssumedRoleId"])
    assert "PackedPolicySize" not in answer
    identity = client(emulator, "sts", credentials).get_caller_identity()
    assert (identity["Arn"], identity["UserId"]) == (user["Arn"], user["AssumedRoleId"])
    assert client(emulator, "iotsitewise", credentials).list_portals()["portalSummaries"]
    assert client(emulator, "iottwinmaker", credentials).list_workspaces()["workspaceSummaries"]
    assert emulator.counts() == {"AssumeRole": 1, "GetCallerIdentity": 1, "ListPortals": 1, "ListWorkspaces": 1}


def test_credentials_of_others_are_invalid(emulator, sts):
    good = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
    other = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
    text = "The security token included in the request is invalid."
    for changed in ({"SessionToken": None}, {"SessionToken": other["SessionToken"]}, {"AccessKeyId": "ASIANOBODY"}):
        wrong = good | changed
        call = client(emulator, "sts", wrong).get_caller_identity
        assert refused(call) == (403, "InvalidClientTokenId", text)
        call = client(emulator, "iotsitewise", wrong).list_portals
        assert refused(call) == (403, "UnrecognizedClientException", text)
    wrong = good | {"SecretAccessKey": other["SecretAccessKey"]}
    status, code, text = refused(client(emulator, "sts", wrong).get_caller_identity)
    assert (status, code) == (403, "SignatureDoesNotMatch")
    assert text.startswith("The request signature we calculated does not match")


def test_credentials_expire():
    emulator = SecureEmulator("--session-seconds", "1")
    credentials = client(emulator, "sts").assume_role(RoleArn=ROLE, RoleSessionName="short")["Credentials"]
    sitewise = client(emulator, "iotsitewise", credentials)
    assert sitewise.list_portals()["portalSummaries"]
    while datetime.datetime.now(datetime.timezone.utc) < credentials["Expiration"]:
        time.sleep(0.05)
    text = "The security token included in the request is expired"
    assert refused(sitewise.list_portals) == (403, "ExpiredTokenException", text)
    assert refused(client(emulator, "sts", credentials).get_caller_identity) == (403, "ExpiredToken", text)
    assert emulator.stop() == 0


def test_all_credentials_can_be_ended(emulator, sts):
    credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
    emulator.admin("POST", "sessions/expire")
    assert refused(client(emulator, "iotsitewise", credentials).list_portals)[1] == "ExpiredTokenException"
    credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
    assert client(emulator, "iotsitewise", credentials).list_portals()


def test_an_external_id_must_be_right(emulator, sts):
    user = "User: arn:aws:iam::123456789012:user/twinlink"
    text = f"{user} is not authorized to perform: sts:AssumeRole on resource: {LOCKED}"
    for arguments in ({}, {"ExternalId": "line-8"}):
        found = refused(sts.assume_role, RoleArn=LOCKED, RoleSessionName="line-7", **arguments)
        assert found == (403, "AccessDenied", text)
    assert sts.assume_role(RoleArn=LOCKED, RoleSessionName="line-7", ExternalId="line-7/a,b")["Credentials"]
    # A role that asks for none takes any, as AWS has it.
    assert sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7", ExternalId="line-8")["Credentials"]


def test_an_unknown_role_is_refused_in_the_same_words(sts):
    status, code, text = refused(sts.assume_role, RoleArn=NOBODY, RoleSessionName="line-7")
    assert (status, code) == (403, "AccessDenied")
    assert text.endswith(f"user/twinlink is not authorized to perform: sts:AssumeRole on resource: {NOBODY}")


def test_a_session_policy_takes_rights_away(emulator, sts):
    answer = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7", Policy=READ_SITEWISE)
    assert 1 <= answer["PackedPolicySize"] <= 100
    sitewise = client(emulator, "iotsitewise", answer["Credentials"])
    assert sitewise.list_portals()["portalSummaries"]
    user = "User: arn:aws:sts::123456789012:assumed-role/Reader/line-7 is not authorized to perform:"
    denied = f"{user} iotsitewise:ListAssetModels on resource: * with an explicit deny in a session policy"
    assert refused(sitewise.list_asset_models) == (403, "AccessDeniedException", denied)
    twinmaker = client(emulator, "iottwinmaker", answer["Credentials"])
    action = "iottwinmaker:ListWorkspaces"
    text = f"{user} {action} on resource: * because no session policy allows the {action} action"
    assert refused(twinmaker.list_workspaces) == (403, "AccessDeniedException", text)
    again = client(emulator, "sts", answer["Credentials"])
    status, code, text = refused(again.assume_role, RoleArn=ROLE, RoleSessionName="again")
    assert (status, code) == (403, "AccessDenied")
    assert text.endswith("because no session policy allows the sts:AssumeRole action")


def test_session_policies_can_be_about_one_portal(emulator, sts):
    first, second = emulator.portal_ids()[:2]
    portal = f"arn:aws:iotsitewise:{emulator.region}:123456789012:portal/{first}"
    statement = {"Effect": "Allow", "Action": "iotsitewise:ListProjects", "Resource": portal}
    policy = json.dumps({"Version": "2012-10-17", "Statement": statement})
    answer = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7", Policy=policy)
    sitewise = client(emulator, "iotsitewise", answer["Credentials"])
    assert sitewise.list_projects(portalId=first)["projectSummaries"]
    assert f"portal/{second} because no session" in refused(sitewise.list_projects, portalId=second)[2]


def test_managed_policies_add_up(emulator, sts):
    arns = [{"arn": "arn:aws:iam::aws:policy/AWSIoTSiteWiseReadOnlyAccess"}]
    answer = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7", PolicyArns=arns)
    assert client(emulator, "iotsitewise", answer["Credentials"]).list_asset_models()
    assert refused(client(emulator, "iottwinmaker", answer["Credentials"]).list_workspaces)[0] == 403


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        ({"RoleArn": "not-an-arn-but-long-enough"}, "ValidationError", "not-an-arn-but-long-enough is invalid"),
        ({"RoleArn": "a" * 2049}, "ValidationError", "Member must have length less than or equal to 2048"),
        ({"RoleSessionName": "two words"}, "ValidationError", "Member must satisfy regular expression pattern"),
        ({"DurationSeconds": 43201}, "ValidationError", "Member must have value less than or equal to 43200"),
        ({"ExternalId": "two words"}, "ValidationError", "at 'externalId' failed to satisfy constraint"),
        ({"SourceIdentity": "two words"}, "ValidationError", "at 'sourceIdentity' failed to satisfy constraint"),
        ({"Policy": " " * 2049}, "ValidationError", "Member must have length less than or equal to 2048"),
        ({"Policy": "{"}, "MalformedPolicyDocument", "This policy contains invalid Json"),
        ({"Policy": "{}"}, "MalformedPolicyDocument", "Syntax errors in policy."),
        ({"PolicyArns": [{"arn": "arn:aws:iam::aws:policy/None"}]}, "MalformedPolicyDocument", "does not exist"),
        (
            {"Tags": [{"Key": "Line", "Value": "7"}, {"Key": "line", "Value": "8"}]},
            "InvalidParameterValue",
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
        ),
    ],
)
def test_mistaken_input_is_told(sts, arguments, code, part):
    status, found, text = refused(sts.assume_role, **({"RoleArn": ROLE, "RoleSessionName": "line-7"} | arguments))
    assert (status, found) == (400, code)
    assert part in text


def test_too_short_a_duration_is_told(emulator):
    unchecked = client(emulator, "sts", config=Config(parameter_validation=False))
    found = refused(unchecked.assume_role, RoleArn=ROLE, RoleSessionName="line-7", DurationSeconds=899)
    constraint = "Member must have value greater than or equal to 900"
    text = f"1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: {constraint}"
    assert found == (400, "ValidationError", text)


def test_too_much_policy_is_told(sts):
    tags = [{"Key": f"key-{number}", "Value": "v" * 256} for number in range(50)]
    status, code, text = refused(sts.assume_role, RoleArn=ROLE, RoleSessionName="line-7", Tags=tags)
    assert (status, code) == (400, "PackedPolicyTooLarge")
    assert re.fullmatch(r"Packed policy consumes 1\d\d% of allotted space, please use smaller policy\.", text)


def test_a_second_factor_is_never_right(sts):
    mfa = {"SerialNumber": "arn:aws:iam::123456789012:mfa/a", "TokenCode": "123456"}
    status, code, text = refused(sts.assume_role, RoleArn=ROLE, RoleSessionName="line-7", **mfa)
    assert (status, code) == (403, "AccessDenied")
    assert text.startswith("MultiFactorAuthentication failed")


def test_sessions_are_chained_for_an_hour_at_most(emulator, sts):
    credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="first")["Credentials"]
    again = client(emulator, "sts", credentials)
    found = refused(again.assume_role, RoleArn=ROLE, RoleSessionName="second", DurationSeconds=3601)
    text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    assert found == (400, "ValidationError", text)
    answer = again.assume_role(RoleArn=LOCKED, RoleSessionName="second", ExternalId="line-7/a,b")
    identity = client(emulator, "sts", answer["Credentials"]).get_caller_identity()
    assert identity["Arn"] == "arn:aws:sts::123456789012:assumed-role/Locked/second"


def test_denials_by_role_and_by_key(emulator, sts):
    credentials = sts.assume_role(RoleArn=DENIED, RoleSessionName="line-7")["Credentials"]
    sitewise = client(emulator, "iotsitewise", credentials)
    action = "iotsitewise:ListPortals"
    text = (
        "User: arn:aws:sts::123456789012:assumed-role/Denied/line-7 is not authorized to perform: "
        f"{action} on resource: * because no identity-based policy allows the {action} action"
    )
    assert refused(sitewise.list_portals) == (403, "AccessDeniedException", text)
    assert sitewise.list_asset_models()
    emulator.admin("POST", "denials", {"principal": ACCESS_KEY_ID, "operation": "AssumeRole"})
    status, code, text = refused(sts.assume_role, RoleArn=ROLE, RoleSessionName="line-7")
    assert (status, code) == (403, "AccessDenied")
    assert "because no identity-based policy allows the sts:AssumeRole action" in text
    emulator.reset()
    assert sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")


def test_faults_strike_sts_too(emulator, sts):
    emulator.inject({"fault": "throttle", "times": 2, "operation": "AssumeRole"})
    assert refused(sts.assume_role, RoleArn=ROLE, RoleSessionName="a1") == (400, "Throttling", "Rate exceeded")
    retrying = client(emulator, "sts", config=Config(retries={"mode": "standard", "total_max_attempts": 3}))
    assert retrying.assume_role(RoleArn=ROLE, RoleSessionName="a1")
    assert emulator.admin("GET", "counts")["AssumeRole"] == {"seen": 3, "succeeded": 1}


def test_botocore_renews_what_is_about_to_expire():
    emulator = SecureEmulator("--session-seconds", "60")
    fetcher = AssumeRoleCredentialFetcher(
        client_creator=lambda *_, **__: client(emulator, "sts"),
        source_credentials=boto3.Session(ACCESS_KEY_ID, SECRET_ACCESS_KEY).get_credentials(),
        role_arn=ROLE,
    )
    # A minute is always "about to expire" to botocore, which renews ten minutes ahead at the latest.
    credentials = DeferredRefreshableCredentials(fetcher.fetch_credentials, "assume-role")
    first = credentials.get_frozen_credentials().access_key
    assert credentials.get_frozen_credentials().access_key != first
    assert emulator.counts() == {"AssumeRole": 2}
    assert emulator.admin("GET", "state")["sessions"] == 2
    assert emulator.stop() == 0


# Web identity


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
        (
            token(key, iss="https://other.example.com"),
            "No OpenIDConnect provider found in your account for https://oth",
        ),
    ):
        status, code, text = refused(call, WebIdentityToken=web_token, **arguments)
        assert (status, code) == (400, "InvalidIdentityToken")
        assert part in text
    assert emulator.stop() == 0


# TLS and the proxy


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    directory = tmp_path_factory.mktemp("tls") / "made" / "here"
    emulator = SecureEmulator("--tls", str(directory), "--proxy", "--proxy-auth", "user:pass word")
    assert emulator.endpoint.startswith("https://127.0.0.1:")
    assert emulator.ca_file == str(directory / "ca.pem")
    yield emulator
    assert emulator.stop() == 0


def test_sts_and_sitewise_over_tls(secure):
    port = secure.endpoint.rsplit(":", 1)[1]
    for host in ("127.0.0.1", "localhost"):
        endpoint = f"https://{host}:{port}"
        sts = client(secure, "sts", endpoint=endpoint, verify=secure.ca_file)
        credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
        sitewise = client(secure, "iotsitewise", credentials, endpoint, verify=secure.ca_file)
        assert sitewise.list_portals()["portalSummaries"]


def test_tls_is_not_trusted_without_the_authority(secure):
    with pytest.raises(botocore.exceptions.SSLError, match="CERTIFICATE_VERIFY_FAILED"):
        client(secure, "sts").get_caller_identity()


def proxied(secure, service, endpoint, auth="user:pass%20word@", verify=None):
    proxies = {"https": secure.proxy.replace("http://", f"http://{auth}")}
    return client(secure, service, None, endpoint, Config(proxies=proxies), verify=verify or secure.ca_file)


def test_awss_own_hosts_are_played_behind_the_proxy(secure):
    secure.reset()
    host = f"sts.{secure.region}.amazonaws.com"
    sts = proxied(secure, "sts", f"https://{host}")
    assert sts.get_caller_identity()["Account"] == "123456789012"
    assert proxied(secure, "iotsitewise", f"https://monitor.iotsitewise.{secure.region}.amazonaws.com").list_portals()
    seen = secure.admin("GET", "proxy")
    assert seen[0] == {"method": "CONNECT", "target": f"{host}:443", "status": 200}
    assert len(seen) == 2
    assert secure.requests()[0]["headers"]["host"] == host


def test_a_host_that_is_not_played_does_not_match(secure):
    with pytest.raises(botocore.exceptions.SSLError, match=r"hostname 'sts\.example\.com' doesn't match"):
        proxied(secure, "sts", "https://sts.example.com").get_caller_identity()


@pytest.mark.parametrize("auth", ["", "user:wrong@"])
def test_the_proxy_demands_authentication(secure, auth):
    secure.reset()
    with pytest.raises(botocore.exceptions.ProxyConnectionError) as raised:
        proxied(secure, "sts", secure.endpoint, auth).get_caller_identity()
    assert "407 Proxy Authentication Required" in str(raised.value.kwargs["error"])
    assert [request["status"] for request in secure.admin("GET", "proxy")] == [407]
    assert secure.requests() == []


def test_a_proxy_can_refuse_a_tunnel(secure):
    secure.reset()
    fault = {"fault": "error", "status": 503, "code": "Refused", "message": "no tunnel", "operation": "ProxyConnect"}
    secure.inject(fault | {"times": 1})
    with pytest.raises(botocore.exceptions.ProxyConnectionError) as raised:
        proxied(secure, "sts", secure.endpoint).get_caller_identity()
    assert "503 Service Unavailable" in str(raised.value.kwargs["error"])
    assert proxied(secure, "sts", secure.endpoint).get_caller_identity()


def test_plain_requests_are_passed_on():
    emulator = SecureEmulator("--proxy")
    config = Config(proxies={"http": emulator.proxy})
    sts = client(emulator, "sts", endpoint="http://sts.us-east-1.amazonaws.com", config=config)
    credentials = sts.assume_role(RoleArn=ROLE, RoleSessionName="line-7")["Credentials"]
    sitewise = client(emulator, "iotsitewise", credentials, config=config)
    assert len(sitewise.list_portals(maxResults=250)["portalSummaries"]) == 60
    seen = emulator.admin("GET", "proxy")
    assert [(request["method"], request["status"]) for request in seen] == [("POST", 200), ("GET", 200)]
    assert seen[0]["target"] == "http://sts.us-east-1.amazonaws.com/"
    assert seen[1]["target"] == f"{emulator.endpoint}/portals?maxResults=250"
    assert emulator.stop() == 0
