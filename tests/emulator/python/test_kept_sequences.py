"""Whatever is done in whatever order: what is described and listed is what was put."""

from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

ROLE = "arn:aws:iam::123456789012:role/monitor"
LETTERS = st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=["Cc", "Cs"])
TEXTS = st.none() | st.text(LETTERS, min_size=1, max_size=8)
STEPS = st.lists(st.tuples(st.sampled_from(["create", "update", "delete"]), st.integers(0, 4), TEXTS), max_size=14)
SETTINGS = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NUMBERS = count()


def given_or_not(**members) -> dict:
    return {name: value for name, value in members.items() if value is not None}


def listed(client, operation: str, member: str, identifier: str, size: int, **arguments) -> list[str]:
    pages = client.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": size})
    return [item[identifier] for page in pages for item in page[member]]


@pytest.fixture(scope="module")
def portal(account) -> str:
    portal = account.sitewise.create_portal(portalName="p", portalContactEmail="a@example.com", roleArn=ROLE)
    return portal["portalId"]


@SETTINGS
@given(steps=STEPS)
def test_projects_are_what_was_put_last(sitewise, steps):
    portal = sitewise.create_portal(portalName="p", portalContactEmail="a@example.com", roleArn=ROLE)["portalId"]
    put: dict[str, dict] = {}
    for step, place, text in steps:
        members = {"projectName": f"project {place}"} | given_or_not(projectDescription=text)
        chosen = list(put)[place] if place < len(put) else None
        if step == "create":
            put[sitewise.create_project(portalId=portal, **members)["projectId"]] = members
        elif chosen and step == "update":
            sitewise.update_project(projectId=chosen, **members)
            put[chosen] = members
        elif chosen:
            sitewise.delete_project(projectId=chosen)
            del put[chosen]
    for project_id, members in put.items():
        described = sitewise.describe_project(projectId=project_id)
        names = ("projectName", "projectDescription")
        assert {name: described[name] for name in names if name in described} == members
    for size in (1, 3, 250):
        assert listed(sitewise, "list_projects", "projectSummaries", "id", size, portalId=portal) == list(put)


@SETTINGS
@given(steps=STEPS)
def test_every_version_of_a_task_is_what_was_put(sitewise, steps):
    workspace = f"w{next(NUMBERS)}"
    default = {"encryptionType": "SITEWISE_DEFAULT_ENCRYPTION"}
    sitewise.create_workspace(workspaceName=workspace, encryptionConfiguration=default)
    task = {
        "containerTaskConfiguration": {
            "ecrUri": "123456789012.dkr.ecr.us-east-1.amazonaws.com/grind:1",
            "taskExecutionRole": "arn:aws:iam::123456789012:role/task",
            "processingType": "GENERIC_COMPUTE_PROCESSING",
            "processingUnit": "UNITS_2",
        }
    }
    put: dict[str, list[str | None]] = {}
    for step, place, text in steps:
        named = {"workspaceName": workspace, "taskName": f"task-{place}"}
        versions = put.get(named["taskName"])
        if step == "create" and versions is None:
            sitewise.create_task(**named, taskConfiguration=task, **given_or_not(description=text))
            put[named["taskName"]] = [text]
        elif step == "update" and versions is not None:
            sitewise.update_task(**named, **given_or_not(description=text))
            versions.append(versions[-1] if text is None else text)
        elif step == "delete" and versions is not None:
            sitewise.delete_task(**named)
            del put[named["taskName"]]
    for name, versions in put.items():
        for version, text in enumerate(versions, 1):
            named = {"workspaceName": workspace, "taskName": name, "taskVersion": str(version)}
            assert sitewise.describe_task(**named).get("description") == text
    for size in (1, 3, 250):
        names = listed(sitewise, "list_tasks", "taskSummaries", "taskName", size, workspaceName=workspace)
        assert sorted(names) == sorted(put)


def test_clients_at_once_lose_nothing(account, portal):
    def create(worker: int) -> list[str]:
        client = account.client("iotsitewise")
        return [client.create_project(portalId=portal, projectName=f"{worker}.{n}")["projectId"] for n in range(20)]

    with ThreadPoolExecutor(6) as pool:
        made = [project_id for ids in pool.map(create, range(6)) for project_id in ids]
    found = listed(account.sitewise, "list_projects", "projectSummaries", "id", 50, portalId=portal)
    assert sorted(found) == sorted(made)
