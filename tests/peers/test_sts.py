"""boto3's client of AWS STS, unmodified, against the emulator."""

import datetime
import json
import re
import time

import boto3
import pytest
from botocore.config import Config
from botocore.credentials import AssumeRoleCredentialFetcher, DeferredRefreshableCredentials
from secure_emulator import ACCESS_KEY_ID, ROLE, SECRET_ACCESS_KEY, SecureEmulator, client, refused

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
    denied = ("--deny", f"{DENIED}=ListPortals")
    emulator = SecureEmulator(*roles, *denied)
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def sts(emulator):
    emulator.reset()
    return client(emulator, "sts")


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
    assert emulator.counts() == {
        "iotsitewise.ListPortals": 1,
        "iottwinmaker.ListWorkspaces": 1,
        "sts.AssumeRole": 1,
        "sts.GetCallerIdentity": 1,
    }


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
    emulator = SecureEmulator("--session-seconds", "3")
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
    assert emulator.admin("GET", "counts")["sts.AssumeRole"] == {"seen": 3, "succeeded": 1}


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
    assert emulator.counts() == {"sts.AssumeRole": 2}
    assert emulator.admin("GET", "state")["sessions"] == 2
    assert emulator.stop() == 0
