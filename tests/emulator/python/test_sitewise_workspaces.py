"""Workspaces of AWS IoT SiteWise with their applications, tasks and pipelines."""

import pytest

DEFAULT = {"encryptionType": "SITEWISE_DEFAULT_ENCRYPTION"}
KMS = {"encryptionType": "KMS_BASED_ENCRYPTION", "kmsKeyId": "alias/plant"}
INSTANCE = "arn:aws:sso:::instance/ssoins-7223aabbccddeeff"
TASK = {
    "containerTaskConfiguration": {
        "ecrUri": "123456789012.dkr.ecr.us-east-1.amazonaws.com/grind:1",
        "taskExecutionRole": "arn:aws:iam::123456789012:role/task",
        "processingType": "GENERIC_COMPUTE_PROCESSING",
        "processingUnit": "UNITS_2",
        "environmentVariables": {"LEVEL": "task", "TASK": "1"},
    }
}


@pytest.fixture(scope="module")
def workspace(account):
    """A workspace with the tasks `grind` and `weld`."""
    account.sitewise.create_workspace(workspaceName="plant", encryptionConfiguration=DEFAULT)
    for task in ("grind", "weld"):
        account.sitewise.create_task(workspaceName="plant", taskName=task, taskConfiguration=TASK)
    return {"workspaceName": "plant"}


def node(name: str, task: str = "grind", *depends_on: str, **more) -> dict:
    return {"computeNodeName": name, "taskName": task, "dependsOn": list(depends_on)} | more


def test_a_workspace_is_described_as_it_was_put(sitewise, refused):
    named = {"workspaceName": "described"}
    new = {"workspaceDescription": "all lines", "encryptionConfiguration": KMS}
    created = sitewise.create_workspace(**named, **new, tags={"line": "7"})
    assert created["workspaceStatus"] == {"state": "CREATING"}
    described = sitewise.describe_workspace(**named)
    assert described["workspaceDescription"] == "all lines"
    assert described["workspaceStatus"] == {"state": "ACTIVE"}
    key = "arn:aws:kms:us-east-1:123456789012:alias/plant"
    assert described["encryptionConfiguration"] == {"encryptionType": "KMS_BASED_ENCRYPTION", "kmsKeyArn": key}
    assert sitewise.list_tags_for_resource(resourceArn=created["workspaceArn"])["tags"] == {"line": "7"}
    code, status, _ = refused(sitewise.create_workspace, **named, encryptionConfiguration=DEFAULT)
    assert (code, status) == ("ConflictingOperationException", 409)
    assert sitewise.update_workspace(**named, workspaceDescription="two")["workspaceStatus"] == {"state": "UPDATING"}
    changed = sitewise.describe_workspace(**named)
    assert changed["workspaceDescription"] == "two"
    assert changed["encryptionConfiguration"] == described["encryptionConfiguration"]
    sitewise.update_workspace(**named, encryptionConfiguration=KMS)
    code, _, message = refused(
        sitewise.update_workspace, **named, encryptionConfiguration=KMS | {"kmsKeyId": "alias/other"}
    )
    assert code == "InvalidRequestException"
    assert "kmsKeyId" in message
    assert "described" in [item["name"] for item in sitewise.list_workspaces()["workspaceSummaries"]]
    assert sitewise.delete_workspace(**named)["workspaceStatus"] == {"state": "DELETING"}
    assert refused(sitewise.describe_workspace, **named)[:2] == ("ResourceNotFoundException", 404)


def test_a_workspace_that_is_not_active_is_not_used(start, refused):
    sitewise = start("--settle", "60000").sitewise
    named = {"workspaceName": "w"}
    sitewise.create_workspace(**named, encryptionConfiguration=DEFAULT)
    for call, more in (
        (sitewise.update_workspace, {}),
        (sitewise.delete_workspace, {}),
        (sitewise.create_task, {"taskName": "t", "taskConfiguration": TASK}),
        (sitewise.start_query, {"queryStatement": "SELECT 1"}),
    ):
        code, status, message = refused(call, **named, **more)
        assert (code, status) == ("ConflictingOperationException", 409)
        assert "CREATING" in message


def test_a_workspace_that_holds_something_is_not_deleted(sitewise, refused):
    named = {"workspaceName": "full"}
    sitewise.create_workspace(**named, encryptionConfiguration=DEFAULT)
    application = sitewise.create_application(**named, idcInstanceArn=INSTANCE, name="a")["id"]
    sitewise.create_task(**named, taskName="t", taskConfiguration=TASK)
    sitewise.create_pipeline(**named, pipelineName="p", computations=[node("n", "t")])
    for call, more, noun in (
        (sitewise.delete_pipeline, {"pipelineName": "p"}, "pipelines"),
        (sitewise.delete_task, {"taskName": "t"}, "tasks"),
        (sitewise.delete_application, {"id": application}, "applications"),
    ):
        code, status, message = refused(sitewise.delete_workspace, **named)
        assert (code, status) == ("ConflictingOperationException", 409)
        assert f"1 {noun}" in message
        call(**named, **more)
    sitewise.delete_workspace(**named)


def test_an_application_is_described_listed_and_deleted(sitewise, workspace, refused):
    new = {"name": "Plant view", "description": "for the hall"}
    created = sitewise.create_application(**workspace, **new, idcInstanceArn=INSTANCE)
    assert created["status"] == "CREATING"
    named = workspace | {"id": created["id"]}
    described = sitewise.describe_application(**named)
    assert {name: described[name] for name in new} == new
    assert (described["status"], described["workspaceName"]) == ("ACTIVE", "plant")
    assert described["dnsSubdomain"] == created["dnsSubdomain"]
    assert "ssoins-7223aabbccddeeff" in described["idcApplicationArn"]
    listed = [item for item in sitewise.list_applications()["applications"] if item["id"] == created["id"]]
    assert [(item["name"], item["workspaceName"]) for item in listed] == [("Plant view", "plant")]
    sitewise.delete_application(**named)
    assert refused(sitewise.describe_application, **named)[:2] == ("ResourceNotFoundException", 404)


def test_a_task_keeps_its_versions(sitewise, workspace, refused):
    named = workspace | {"taskName": "versions"}
    created = sitewise.create_task(**named, description="first", taskConfiguration=TASK)
    assert (created["version"], created["status"]) == ("1", {"state": "CREATING"})
    assert sitewise.update_task(**named, description="second")["version"] == "2"
    for version, description in ((None, "second"), ("1", "first"), ("2", "second")):
        asked = {"taskVersion": version} if version else {}
        described = sitewise.describe_task(**named, **asked)
        assert (described["description"], described["taskConfiguration"]) == (description, TASK)
        assert described["version"] == version or version is None
    assert refused(sitewise.describe_task, **named, taskVersion="3")[0] == "ResourceNotFoundException"
    assert refused(sitewise.create_task, **named, taskConfiguration=TASK)[0] == "ConflictingOperationException"
    listed = [item for item in sitewise.list_tasks(**workspace)["taskSummaries"] if item["taskName"] == "versions"]
    assert [(item["version"], item["description"]) for item in listed] == [("2", "second")]
    assert sitewise.delete_task(**named)["status"] == {"state": "DELETING"}
    assert refused(sitewise.describe_task, **named)[0] == "ResourceNotFoundException"
    assert sitewise.create_task(**named, taskConfiguration=TASK)["version"] == "1"


def test_a_pipeline_is_described_as_it_was_put(sitewise, workspace, refused):
    named = workspace | {"pipelineName": "described"}
    put = {
        "description": "grind, then weld",
        "environmentVariables": {"LEVEL": "pipeline"},
        "computations": [node("weld", "weld", "grind", environmentVariables={"A": "b"}), node("grind")],
    }
    created = sitewise.create_pipeline(**named, **put)
    assert (created["version"], created["status"]) == ("1", {"state": "CREATING"})
    described = sitewise.describe_pipeline(**named)
    assert {name: described[name] for name in put} == put
    assert described["workspaceName"] == "plant"
    assert sitewise.update_pipeline(**named, description="changed")["version"] == "2"
    assert sitewise.describe_pipeline(**named)["computations"] == put["computations"]
    assert sitewise.describe_pipeline(**named, pipelineVersion="1")["description"] == put["description"]
    names = [item["pipelineName"] for item in sitewise.list_pipelines(**workspace)["pipelineSummaries"]]
    assert "described" in names
    code, status, message = refused(sitewise.delete_task, **workspace, taskName="weld")
    assert (code, status) == ("ConflictingOperationException", 409)
    assert "described" in message
    sitewise.delete_pipeline(**named)
    assert refused(sitewise.describe_pipeline, **named)[0] == "ResourceNotFoundException"


@pytest.mark.parametrize(
    ("computations", "code", "word"),
    [
        ([node("a"), node("a")], "InvalidRequestException", "twice"),
        ([node("a", "paint")], "ResourceNotFoundException", "paint"),
        ([node("a", "grind", "b")], "InvalidRequestException", "depends on b"),
        ([node("a", "grind", "a")], "InvalidRequestException", "cycle"),
        ([node("a"), node("b", "grind", "a", "c"), node("c", "weld", "b")], "InvalidRequestException", "cycle"),
    ],
)
def test_compute_nodes_are_checked(sitewise, workspace, refused, computations, code, word):
    found, _, message = refused(sitewise.create_pipeline, **workspace, pipelineName="bad", computations=computations)
    assert found == code
    assert word in message


def test_the_closest_variables_and_mounts_win(sitewise, workspace, refused):
    named = workspace | {"pipelineName": "running"}
    computations = [node("one", environmentVariables={"LEVEL": "node"}), node("two", "weld", "one")]
    variables = {"LEVEL": "pipeline", "PIPELINE": "1"}
    sitewise.create_pipeline(**named, environmentVariables=variables, computations=computations)
    mount = {
        "name": "data",
        "relativePath": "in",
        "storageType": "SHARED_STORAGE",
        "source": {"s3AccessPoint": {"accessPointArn": "arn:aws:s3:us-east-1:123456789012:accesspoint/a"}},
    }
    overrides = {"global": {"RUN": "1"}, "computeNodes": {"two": {"LEVEL": "run"}}}
    started = sitewise.start_pipeline_execution(
        **named,
        executionEnvironmentVariableOverrides=overrides,
        executionMountOverrides={"computeNodes": {"one": [mount]}},
    )
    execution = {"pipelineExecutionId": started["pipelineExecutionId"]}
    described = sitewise.describe_pipeline_execution(**named, **execution)
    assert (described["status"], described["executionPriority"]) == ({"state": "SUCCEEDED"}, 2)
    assert described["requestEnvironmentVariables"] == overrides
    assert described["endTime"]
    one, two = described["computeNodeExecutionDetails"]
    rest = {"TASK": "1", "PIPELINE": "1", "RUN": "1"}
    assert one["executionEnvironmentVariables"] == rest | {"LEVEL": "node"}
    assert two["executionEnvironmentVariables"] == rest | {"LEVEL": "run"}
    assert (one["executionMounts"], two["executionMounts"]) == ([mount], [])
    assert (two["taskName"], two["dependsOn"], two["status"]) == ("weld", ["one"], {"state": "SUCCEEDED"})
    page = sitewise.describe_pipeline_execution(**named, **execution, maxResults=1)
    assert page["computeNodeExecutionDetails"] == [one]
    page = sitewise.describe_pipeline_execution(**named, **execution, nextToken=page["nextToken"])
    assert page["computeNodeExecutionDetails"] == [two]
    assert "nextToken" not in page
    listed = sitewise.list_pipeline_executions(**named, state="SUCCEEDED")["pipelineExecutionSummaries"]
    assert [item["pipelineExecutionId"] for item in listed] == [started["pipelineExecutionId"]]
    assert sitewise.list_pipeline_executions(**named, state="FAILED")["pipelineExecutionSummaries"] == []
    code, status, _ = refused(sitewise.cancel_pipeline_execution, **named, **execution)
    assert (code, status) == ("ConflictingOperationException", 409)
    for member in ("executionEnvironmentVariableOverrides", "executionMountOverrides"):
        code, _, message = refused(
            sitewise.start_pipeline_execution, **named, **{member: {"computeNodes": {"three": {}}}}
            if member.startswith("executionEnv") else {member: {"computeNodes": {"three": []}}}
        )  # fmt: skip
        assert code == "InvalidRequestException"
        assert "three" in message


def test_a_running_execution_is_cancelled_and_holds_its_pipeline(start, refused):
    account = start("--settle", "1200")
    sitewise = account.sitewise
    named = {"workspaceName": "w", "pipelineName": "p"}

    def settled(call, member: str, **arguments) -> None:
        while call(**arguments)[member]["state"] != "ACTIVE":
            pass

    sitewise.create_workspace(workspaceName="w", encryptionConfiguration=DEFAULT)
    settled(sitewise.describe_workspace, "workspaceStatus", workspaceName="w")
    sitewise.create_task(workspaceName="w", taskName="t", taskConfiguration=TASK)
    sitewise.create_pipeline(**named, computations=[node("a", "t"), node("b", "t", "a")])
    settled(sitewise.describe_pipeline, "status", **named)
    execution = {"pipelineExecutionId": sitewise.start_pipeline_execution(**named)["pipelineExecutionId"]}
    described = sitewise.describe_pipeline_execution(**named, **execution)
    assert described["status"] == {"state": "RUNNING"}
    assert "endTime" not in described
    states = [item["status"]["state"] for item in described["computeNodeExecutionDetails"]]
    assert states == ["RUNNING", "NOT_STARTED"]
    assert refused(sitewise.delete_pipeline, **named)[:2] == ("ConflictingOperationException", 409)
    for _ in range(2):
        assert sitewise.cancel_pipeline_execution(**named, **execution, reason="wrong part")["state"] == "CANCELLING"
    while (status := sitewise.describe_pipeline_execution(**named, **execution)["status"])["state"] != "CANCELLED":
        assert status["state"] == "CANCELLING"
    assert status["stateDetails"] == {"message": "wrong part"}
    sitewise.delete_pipeline(**named)


def test_executions_are_listed_by_their_times(sitewise, workspace, refused):
    named = workspace | {"pipelineName": "timed"}
    sitewise.create_pipeline(**named, computations=[])
    execution_id = sitewise.start_pipeline_execution(**named)["pipelineExecutionId"]
    listed = sitewise.list_pipeline_executions(**named)["pipelineExecutionSummaries"]
    start_time = listed[0]["startTime"]
    for filters, count in (
        ({"startTimeAfter": "2001-01-01T00:00:00Z"}, 1),
        ({"startTimeBefore": "2001-01-01T00:00:00Z"}, 0),
        ({"endTimeAfter": "2001-01-01T00:00:00Z", "endTimeBefore": "2100-01-01T00:00:00Z"}, 1),
        ({"startTimeBefore": start_time}, 0),
    ):
        found = sitewise.list_pipeline_executions(**named, **filters)["pipelineExecutionSummaries"]
        assert [item["pipelineExecutionId"] for item in found] == [execution_id][:count], filters
    both = {"startTimeAfter": start_time, "endTimeAfter": start_time}
    assert refused(sitewise.list_pipeline_executions, **named, **both)[0] == "InvalidRequestException"
