"""The policies of the pages are put to use: as session policies, which the emulator obeys, and against the examples."""

import json
import re

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator
from pages import PAGES, Page
from settings import GATEWAY, READER

KEYS = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
LISTINGS = {
    "iottwinmaker:ListWorkspaces": lambda aws, _: aws.twinmaker.list_workspaces(),
    "iotsitewise:ListAssetModels": lambda aws, _: aws.sitewise.list_asset_models(),
    "iotsitewise:ListPortals": lambda aws, _: aws.sitewise.list_portals(),
    "iotsitewise:ListProjects": lambda aws, portal: aws.sitewise.list_projects(portal_id=portal),
}
LANGUAGES = ("python", "java", "rust")
[LISTING_POLICY] = Page("credentials/README").policies()


@pytest.fixture(scope="module")
def emulator():
    emulator = Emulator("--role", READER, "--role", GATEWAY)
    yield emulator
    assert emulator.stop() == 0


@pytest.fixture
def allowed(emulator):
    """Give the listings that a session with a policy may make."""

    def ask(policy):
        session = twinlink.Credentials.assume_role(READER, policy=json.dumps(policy), source=KEYS)
        return {action for action, listing in LISTINGS.items() if works(emulator, session, listing)}

    return ask


def works(emulator, credentials, listing):
    with twinlink.Connector("us-east-1", emulator.endpoint, credentials) as aws:
        try:
            return bool(listing(aws, emulator.portal_ids()[0]).page().items)
        except twinlink.AccessDeniedError:
            return False


def test_the_listings_need_each_action_of_their_policy_and_no_other(allowed):
    [statement] = LISTING_POLICY["Statement"]
    assert set(statement["Action"]) == set(LISTINGS)
    assert allowed(LISTING_POLICY) == set(LISTINGS)
    for action in LISTINGS:
        others = [other for other in statement["Action"] if other != action]
        assert allowed({**LISTING_POLICY, "Statement": [statement | {"Action": others}]}) == set(others)


def test_only_projects_can_be_narrowed(allowed):
    [statement] = LISTING_POLICY["Statement"]
    arn = re.search(r"to `(arn:aws:iotsitewise:[^`]+)`", Page("credentials/README").text).group(1)
    arn = arn.replace("REGION", "us-east-1").replace("ACCOUNT", "123456789012")
    workspaces = "arn:aws:iottwinmaker:us-east-1:123456789012:workspace/*"
    narrowed = {**LISTING_POLICY, "Statement": [statement | {"Resource": [arn, workspaces]}]}
    assert allowed(narrowed) == {"iotsitewise:ListProjects"}


def test_policies_of_the_other_pages_do_what_is_said_of_them(allowed):
    assert allowed(Page("signing").policies()[0]) == {"iotsitewise:ListPortals"}
    assert allowed(Page("explain").policies()[0]) == set()


def test_aws_iot_needs_each_action_of_its_policy(emulator):
    [policy] = Page("iot").policies()
    calls = {
        "iot:ListThings": ("iot.ListThings", {}),
        "iot:GetThingShadow": ("iotdata.GetThingShadow", {"thingName": "press-7"}),
        "iot:UpdateThingShadow": ("iotdata.UpdateThingShadow", {"thingName": "press-7", "payload": b"{}"}),
        "iot:Publish": ("iotdata.Publish", {"topic": "plant/press-7/log"}),
        "iot:DescribeEndpoint": ("iot.DescribeEndpoint", {"endpointType": "iot:Data-ATS"}),
    }
    named = [statement["Action"] for statement in policy["Statement"]]
    lists = [[actions] if isinstance(actions, str) else actions for actions in named]
    assert {action for actions in lists for action in actions} == set(calls)

    def refused(action, *allowed):
        statement = {"Effect": "Allow", "Action": list(allowed), "Resource": "*"}
        document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        session = twinlink.Credentials.assume_role(READER, policy=document, source=KEYS)
        operation, arguments = calls[action]
        with twinlink.Connector("us-east-1", emulator.endpoint, session, max_attempts=1) as aws:
            emulator.admin("POST", "answer", {"operation": operation, "body": {}})
            try:
                aws.call(operation, arguments)
            except twinlink.AccessDeniedError:
                return True
            return False

    for action in calls:
        assert refused(action, *(other for other in calls if other != action))
        assert not refused(action, action)


def test_who_assumes_a_role_needs_no_more_than_its_policy_says(emulator):
    _, policy = Page("credentials/assume-role").policies()
    caller = twinlink.Credentials.assume_role(GATEWAY, policy=json.dumps(policy), source=KEYS)
    listing = LISTINGS["iottwinmaker:ListWorkspaces"]
    assert works(emulator, twinlink.Credentials.assume_role(READER, source=caller), listing)
    with pytest.raises(twinlink.CredentialsError, match="not authorized to perform: sts:AssumeRole"):
        works(emulator, twinlink.Credentials.assume_role(GATEWAY, source=caller), listing)
    assert not works(emulator, caller, listing)


def test_trust_policies_fit_the_examples_beside_them():
    page = Page("credentials/assume-role")
    [statement] = page.policies()[0]["Statement"]
    assert statement["Principal"] == {"AWS": GATEWAY}
    external_id = statement["Condition"]["StringEquals"]["sts:ExternalId"]
    assert all(f'"{external_id}"' in page.blocks(language)[0] for language in LANGUAGES)
    page = Page("credentials/roles-anywhere")
    [statement] = page.policies()[0]["Statement"]
    assert statement["Action"] == ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]
    anchor = statement["Condition"]["ArnEquals"]["aws:SourceArn"]
    assert all(f'"{anchor}"' in page.blocks(language)[0] for language in LANGUAGES)


def test_every_policy_has_the_form_of_one():
    policies = [policy for page in PAGES for policy in page.policies()]
    assert len(policies) == 10
    for policy in policies:
        assert policy["Version"] == "2012-10-17"
        for statement in policy["Statement"]:
            assert statement["Effect"] == "Allow"
            assert ("Principal" in statement) != ("Resource" in statement)
            actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
            assert all(re.fullmatch(r"[a-z]+:[A-Z][A-Za-z]+", action) for action in actions)
