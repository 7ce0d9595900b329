"""Portals, projects, dashboards and access policies of SiteWise Monitor."""

import json

import pytest

ROLE = "arn:aws:iam::123456789012:role/monitor"
PORTAL = {"portalName": "Werk Süd", "portalContactEmail": "it@example.com", "roleArn": ROLE}
NOWHERE = "0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"
PNG = {"data": b"\x89PNG", "type": "PNG"}


def portal(sitewise, **more) -> str:
    return sitewise.create_portal(**PORTAL | more)["portalId"]


def project(sitewise, **more) -> str:
    given = {"projectName": "press line"} | more
    if "portalId" not in given:
        given["portalId"] = portal(sitewise)
    return sitewise.create_project(**given)["projectId"]


def dashboard(sitewise, **more) -> str:
    given = {"dashboardName": "overview", "dashboardDefinition": '{"widgets":[]}'} | more
    return sitewise.create_dashboard(**given)["dashboardId"]


def ids(paginator, member: str, **arguments) -> list[str]:
    return [item["id"] for page in paginator.paginate(**arguments) for item in page[member]]


def test_a_portal_is_described_as_it_was_put(sitewise):
    put = PORTAL | {
        "portalDescription": "all lines",
        "portalAuthMode": "IAM",
        "notificationSenderEmail": "alarm@example.com",
        "alarms": {"alarmRoleArn": ROLE},
        "portalType": "SITEWISE_PORTAL_V2",
        "portalTypeConfiguration": {"PORTAL_TOOLS": {"portalTools": ["ASSISTANT", "DASHBOARD"]}},
    }
    created = sitewise.create_portal(**put, portalLogoImageFile=PNG, tags={"line": "7"})
    assert created["portalStatus"] == {"state": "CREATING"}
    described = sitewise.describe_portal(portalId=created["portalId"])
    assert {name: described[name] for name in put} == put
    for name in ("portalArn", "portalStartUrl"):
        assert described[name] == created[name]
    assert described["portalClientId"] == created["ssoApplicationId"]
    assert described["portalLogoImageLocation"]["url"].startswith(created["portalStartUrl"])
    assert sitewise.list_tags_for_resource(resourceArn=created["portalArn"])["tags"] == {"line": "7"}
    assert described["portalId"] in ids(sitewise.get_paginator("list_portals"), "portalSummaries")


def test_the_waiters_of_portals_end(start):
    sitewise = start("--settle", "300").sitewise
    portal_id = portal(sitewise)
    assert sitewise.describe_portal(portalId=portal_id)["portalStatus"]["state"] == "CREATING"
    quick = {"Delay": 1, "MaxAttempts": 5}
    sitewise.get_waiter("portal_active").wait(portalId=portal_id, WaiterConfig=quick)
    assert sitewise.delete_portal(portalId=portal_id)["portalStatus"] == {"state": "DELETING"}
    sitewise.get_waiter("portal_not_exists").wait(portalId=portal_id, WaiterConfig=quick)
    assert sitewise.list_portals()["portalSummaries"] == []


def test_a_portal_that_is_changing_is_not_changed(start, refused):
    sitewise = start("--settle", "60000").sitewise
    portal_id = portal(sitewise)
    for call, more in ((sitewise.update_portal, PORTAL), (sitewise.delete_portal, {})):
        code, status, message = refused(call, portalId=portal_id, **more)
        assert (code, status) == ("ConflictingOperationException", 409)
        assert "CREATING" in message


def test_an_update_of_a_portal_replaces_what_was_put(sitewise, refused):
    portal_id = portal(sitewise, portalDescription="old", portalLogoImageFile=PNG)
    logo = sitewise.describe_portal(portalId=portal_id)["portalLogoImageLocation"]
    changed = PORTAL | {"portalName": "Werk Nord"}
    kept = {"portalLogoImage": {"id": logo["id"]}}
    assert sitewise.update_portal(portalId=portal_id, **changed, **kept)["portalStatus"] == {"state": "UPDATING"}
    described = sitewise.describe_portal(portalId=portal_id)
    assert (described["portalName"], described["portalStatus"]) == ("Werk Nord", {"state": "ACTIVE"})
    assert "portalDescription" not in described
    assert described["portalType"] == "SITEWISE_PORTAL_V1"
    assert described["portalType"] == "SITEWISE_PORTAL_V1"
    assert described["portalLogoImageLocation"] == logo
    sitewise.update_portal(portalId=portal_id, **changed, portalLogoImage={"file": PNG})
    assert sitewise.describe_portal(portalId=portal_id)["portalLogoImageLocation"]["id"] != logo["id"]
    for image in ({"id": logo["id"]}, {}, {"id": logo["id"], "file": PNG}):
        code, _, message = refused(sitewise.update_portal, portalId=portal_id, **changed, portalLogoImage=image)
        assert code == "InvalidRequestException"
        assert "portalLogoImage" in message


def test_a_portal_with_projects_is_not_deleted(sitewise, refused):
    portal_id = portal(sitewise)
    project_id = project(sitewise, portalId=portal_id)
    code, status, message = refused(sitewise.delete_portal, portalId=portal_id)
    assert (code, status) == ("ConflictingOperationException", 409)
    assert "1 projects" in message
    sitewise.delete_project(projectId=project_id)
    sitewise.delete_portal(portalId=portal_id)
    assert refused(sitewise.describe_portal, portalId=portal_id)[:2] == ("ResourceNotFoundException", 404)


def test_a_project_is_described_listed_changed_and_deleted(sitewise, refused):
    portal_id = portal(sitewise)
    first = project(sitewise, portalId=portal_id, projectDescription="two presses")
    second = project(sitewise, portalId=portal_id)
    project(sitewise)
    described = sitewise.describe_project(projectId=first)
    assert (described["portalId"], described["projectName"]) == (portal_id, "press line")
    assert described["projectDescription"] == "two presses"
    listed = ids(sitewise.get_paginator("list_projects"), "projectSummaries", portalId=portal_id)
    assert listed == [first, second]
    sitewise.update_project(projectId=first, projectName="paint shop")
    changed = sitewise.describe_project(projectId=first)
    assert changed["projectName"] == "paint shop"
    assert "projectDescription" not in changed
    sitewise.delete_project(projectId=first)
    assert refused(sitewise.describe_project, projectId=first)[:2] == ("ResourceNotFoundException", 404)
    assert refused(sitewise.create_project, portalId=NOWHERE, projectName="p")[0] == "ResourceNotFoundException"


def test_a_project_with_dashboards_is_not_deleted(sitewise, refused):
    project_id = project(sitewise)
    dashboard_id = dashboard(sitewise, projectId=project_id)
    code, status, message = refused(sitewise.delete_project, projectId=project_id)
    assert (code, status) == ("InvalidRequestException", 400)
    assert "1 dashboards" in message
    sitewise.delete_dashboard(dashboardId=dashboard_id)
    sitewise.delete_project(projectId=project_id)


def test_a_dashboard_is_described_listed_changed_and_deleted(sitewise, refused):
    project_id = project(sitewise)
    dashboard_id = dashboard(sitewise, projectId=project_id, dashboardDescription="for the hall")
    described = sitewise.describe_dashboard(dashboardId=dashboard_id)
    assert (described["projectId"], described["dashboardDefinition"]) == (project_id, '{"widgets":[]}')
    assert ids(sitewise.get_paginator("list_dashboards"), "dashboardSummaries", projectId=project_id) == [dashboard_id]
    change = {"dashboardName": "hall", "dashboardDefinition": '{"widgets":[{}]}'}
    sitewise.update_dashboard(dashboardId=dashboard_id, **change)
    changed = sitewise.describe_dashboard(dashboardId=dashboard_id)
    assert {name: changed[name] for name in change} == change
    assert "dashboardDescription" not in changed
    for definition in ("{", "[]"):
        code, _, message = refused(sitewise.create_dashboard, projectId=project_id, dashboardName="d",
                                   dashboardDefinition=definition)  # fmt: skip
        assert code == "InvalidRequestException"
        assert "dashboardDefinition" in message
    sitewise.delete_dashboard(dashboardId=dashboard_id)
    assert refused(sitewise.describe_dashboard, dashboardId=dashboard_id)[:2] == ("ResourceNotFoundException", 404)


USER = {"user": {"id": "a1b2c3d4e5-a1b2c3d4-5678-90ab-cdef-a1b2c3d4e5f6"}}
GROUP = {"group": {"id": "b1b2c3d4e5-a1b2c3d4-5678-90ab-cdef-a1b2c3d4e5f6"}}
IAM_USER = {"iamUser": {"arn": "arn:aws:iam::123456789012:user/press"}}
IAM_ROLE = {"iamRole": {"arn": "arn:aws:iam::123456789012:role/press"}}


@pytest.fixture(scope="module")
def policies(account):
    """A portal and a project of it, with a policy for each identity on each of them."""
    sitewise = account.sitewise
    on_portal = portal(sitewise)
    on_project = project(sitewise, portalId=on_portal)
    made = {}
    for kind, on in (("portal", on_portal), ("project", on_project)):
        for identity in (USER, GROUP, IAM_USER, IAM_ROLE):
            policy = {
                "accessPolicyIdentity": identity,
                "accessPolicyResource": {kind: {"id": on}},
                "accessPolicyPermission": "VIEWER",
            }
            made[sitewise.create_access_policy(**policy)["accessPolicyId"]] = policy
    return on_portal, on_project, made


def test_an_access_policy_is_described_as_it_was_put(sitewise, policies):
    for policy_id, policy in policies[2].items():
        described = sitewise.describe_access_policy(accessPolicyId=policy_id)
        assert {name: described[name] for name in policy} == policy


@pytest.mark.parametrize(
    ("filters", "identities"),
    [
        ({}, [USER, GROUP, IAM_USER, IAM_ROLE]),
        ({"identityType": "USER", "identityId": USER["user"]["id"]}, [USER]),
        ({"identityType": "GROUP", "identityId": GROUP["group"]["id"]}, [GROUP]),
        ({"identityType": "GROUP", "identityId": USER["user"]["id"]}, []),
        ({"identityType": "IAM", "iamArn": IAM_USER["iamUser"]["arn"]}, [IAM_USER]),
        ({"identityType": "IAM", "iamArn": IAM_ROLE["iamRole"]["arn"]}, [IAM_ROLE]),
    ],
)
def test_access_policies_are_listed_by_identity_and_resource(sitewise, policies, filters, identities):
    on_portal, on_project, made = policies
    for kind, on in (("portal", on_portal), ("project", on_project)):
        listed = sitewise.list_access_policies(resourceType=kind.upper(), resourceId=on, **filters)
        found = [
            (item["id"], item["identity"], item["resource"], item["permission"])
            for item in listed["accessPolicySummaries"]
        ]
        wanted = [
            (policy_id, policy["accessPolicyIdentity"], policy["accessPolicyResource"], "VIEWER")
            for policy_id, policy in made.items()
            if kind in policy["accessPolicyResource"] and policy["accessPolicyIdentity"] in identities
        ]
        assert found == wanted


@pytest.mark.parametrize(
    ("filters", "word"),
    [
        ({"identityType": "USER"}, "identityId"),
        ({"identityId": "x"}, "identityType"),
        ({"identityType": "IAM"}, "iamArn"),
        ({"iamArn": ROLE}, "identityType"),
        ({"identityType": "IAM", "identityId": "x", "iamArn": ROLE}, "identityId"),
        ({"identityType": "USER", "identityId": "x", "iamArn": ROLE}, "iamArn"),
        ({"resourceType": "PORTAL"}, "resourceId"),
        ({"resourceId": NOWHERE}, "resourceType"),
        ({"identityType": "ROBOT", "identityId": "x"}, "identityType"),
    ],
)
def test_filters_that_do_not_go_together_are_refused(sitewise, refused, filters, word):
    code, status, message = refused(sitewise.list_access_policies, **filters)
    assert (code, status) == ("InvalidRequestException", 400)
    assert word in message


def test_an_access_policy_has_one_identity_and_one_resource(sitewise, refused):
    on = {"portal": {"id": portal(sitewise)}}
    good = {"accessPolicyIdentity": USER, "accessPolicyResource": on, "accessPolicyPermission": "ADMINISTRATOR"}
    for bad in (
        {"accessPolicyIdentity": {}},
        {"accessPolicyIdentity": USER | IAM_USER},
        {"accessPolicyResource": {}},
        {"accessPolicyPermission": "OWNER"},
    ):
        code, _, message = refused(sitewise.create_access_policy, **good | bad)
        assert code == "InvalidRequestException"
        assert next(iter(bad)) in message
    for kind in ("portal", "project"):
        missing = {"accessPolicyResource": {kind: {"id": NOWHERE}}}
        assert refused(sitewise.create_access_policy, **good | missing)[0] == "ResourceNotFoundException"
    policy_id = sitewise.create_access_policy(**good)["accessPolicyId"]
    sitewise.update_access_policy(accessPolicyId=policy_id, **good | {"accessPolicyIdentity": IAM_ROLE})
    assert sitewise.describe_access_policy(accessPolicyId=policy_id)["accessPolicyIdentity"] == IAM_ROLE
    sitewise.delete_access_policy(accessPolicyId=policy_id)
    assert refused(sitewise.describe_access_policy, accessPolicyId=policy_id)[0] == "ResourceNotFoundException"


def test_policies_go_with_what_they_are_on(sitewise, refused):
    on = {"portal": {"id": portal(sitewise)}}
    policy = {"accessPolicyIdentity": USER, "accessPolicyResource": on, "accessPolicyPermission": "VIEWER"}
    policy_id = sitewise.create_access_policy(**policy)["accessPolicyId"]
    sitewise.delete_portal(portalId=on["portal"]["id"])
    assert refused(sitewise.describe_access_policy, accessPolicyId=policy_id)[0] == "ResourceNotFoundException"


def test_odd_portals_take_projects_and_stay_as_they_are(start, refused):
    sitewise = start("--odd", "--portals", "3", "--projects-per-portal", "4").sitewise
    listed = sitewise.list_portals()["portalSummaries"]
    seeded = listed[1]
    described = sitewise.describe_portal(portalId=seeded["id"])
    assert (described["portalName"], described["portalStatus"]) == (seeded["name"], seeded["status"])
    project_id = project(sitewise, portalId=seeded["id"])
    for size in (1, 2, 5, 50):
        pages = sitewise.get_paginator("list_projects").paginate(
            portalId=seeded["id"], PaginationConfig={"PageSize": size}
        )
        names = [item["id"] for page in pages for item in page["projectSummaries"]]
        assert (len(names), names[-1]) == (5, project_id), size
    for call, more in ((sitewise.update_portal, PORTAL), (sitewise.delete_portal, {})):
        code, _, message = refused(call, portalId=seeded["id"], **more)
        assert code == "InvalidRequestException"
        assert "--odd" in message
    put = portal(sitewise)
    assert [item["id"] for item in sitewise.list_portals()["portalSummaries"]][3:] == [put]


def test_page_sizes_do_not_change_what_is_listed(start):
    sitewise = start().sitewise
    made = [portal(sitewise) for _ in range(23)]
    for size in (1, 7, 23, 250):
        pages = sitewise.get_paginator("list_portals").paginate(PaginationConfig={"PageSize": size})
        assert [item["id"] for page in pages for item in page["portalSummaries"]] == made, size


def test_assets_that_do_not_exist_are_told_one_by_one(sitewise, refused):
    project_id = project(sitewise)
    for call in (sitewise.batch_associate_project_assets, sitewise.batch_disassociate_project_assets):
        errors = call(projectId=project_id, assetIds=[NOWHERE])["errors"]
        assert [(error["assetId"], error["code"]) for error in errors] == [(NOWHERE, "INTERNAL_FAILURE")]
        assert refused(call, projectId=NOWHERE, assetIds=[NOWHERE])[0] == "ResourceNotFoundException"
        code, _, message = refused(call, projectId=project_id, assetIds=[])
        assert code == "InvalidRequestException"
        assert "assetIds" in message
    assert sitewise.list_project_assets(projectId=project_id)["assetIds"] == []


def test_with_quotas_there_are_a_hundred_portals_and_projects_in_each(start, refused):
    sitewise = start("--quotas", "aws", "--rate", "iotsitewise.api=100000").sitewise
    portals = [portal(sitewise) for _ in range(100)]
    code, status, message = refused(sitewise.create_portal, **PORTAL)
    assert (code, status) == ("LimitExceededException", 410)
    assert "100 portals" in message
    sitewise.delete_portal(portalId=portals.pop())
    portal(sitewise)
    for _ in range(100):
        project(sitewise, portalId=portals[0])
    code, status, message = refused(sitewise.create_project, portalId=portals[0], projectName="p")
    assert (code, status) == ("LimitExceededException", 410)
    assert "100 projects" in message
    project(sitewise, portalId=portals[1])


def test_what_is_not_odd_has_no_member_that_aws_does_not_know(start):
    account = start("--portals", "3", "--projects-per-portal", "2")
    sitewise = account.sitewise
    for call, arguments, member, count in (
        (sitewise.list_portals, {}, "portalSummaries", 3),
        (
            sitewise.list_projects,
            {"portalId": sitewise.list_portals()["portalSummaries"][2]["id"]},
            "projectSummaries",
            2,
        ),
        (account.twinmaker.list_workspaces, {}, "workspaceSummaries", 0),
    ):
        bodies = []
        hook = f"after-call.*.{call.__name__.title().replace('_', '')}"
        call.__self__.meta.events.register(hook, lambda http_response, to=bodies, **_: to.append(http_response.content))
        assert len(call(**arguments)[member]) == count
        assert set(json.loads(bodies[0])) <= {member, "nextToken"}
