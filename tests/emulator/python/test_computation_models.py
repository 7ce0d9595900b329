"""Computation models of AWS IoT SiteWise with their data bindings, and the actions on them."""

from uuid import uuid4

import pytest

NOWHERE = "0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"
CONFIGURATION = {"anomalyDetection": {"inputProperties": "${input}", "resultProperty": "${result}"}}


@pytest.fixture(scope="module")
def press(account):
    """An asset model with an asset of it: the ids of both and of two properties."""
    sitewise = account.sitewise
    properties = [
        {"name": name, "dataType": kind, "type": {"measurement": {}}}
        for name, kind in (("force", "DOUBLE"), ("result", "STRING"))
    ]
    model_id = sitewise.create_asset_model(assetModelName="press", assetModelProperties=properties)["assetModelId"]
    described = sitewise.describe_asset_model(assetModelId=model_id)
    asset_id = sitewise.create_asset(assetName="press 7", assetModelId=model_id)["assetId"]
    return model_id, asset_id, [item["id"] for item in described["assetModelProperties"]]


def of_model(press, place: int) -> dict:
    return {"assetModelProperty": {"assetModelId": press[0], "propertyId": press[2][place]}}


def of_asset(press, place: int) -> dict:
    return {"assetProperty": {"assetId": press[1], "propertyId": press[2][place]}}


def document(press, name: str, **more) -> dict:
    binding = {"input": {"list": [of_model(press, 0)]}, "result": of_model(press, 1)}
    return {
        "computationModelName": name,
        "computationModelConfiguration": CONFIGURATION,
        "computationModelDataBinding": binding,
    } | more


def model(sitewise, press, name: str, **more) -> str:
    return sitewise.create_computation_model(**document(press, name, **more))["computationModelId"]


def test_a_computation_model_is_described_as_it_was_put(sitewise, press):
    put = document(press, "described", computationModelDescription="anomalies of presses")
    created = sitewise.create_computation_model(**put, tags={"line": "7"})
    assert created["computationModelStatus"] == {"state": "CREATING"}
    described = sitewise.describe_computation_model(computationModelId=created["computationModelId"])
    assert {name: described[name] for name in put} == put
    assert (described["computationModelStatus"], described["computationModelVersion"]) == ({"state": "ACTIVE"}, "1")
    assert [item["actionType"] for item in described["actionDefinitions"]] == [
        "AWS/ANOMALY_DETECTION_TRAINING",
        "AWS/ANOMALY_DETECTION_INFERENCE",
    ]
    tags = sitewise.list_tags_for_resource(resourceArn=created["computationModelArn"])["tags"]
    assert tags == {"line": "7"}
    listed = sitewise.list_computation_models(computationModelType="ANOMALY_DETECTION")["computationModelSummaries"]
    assert [item["name"] for item in listed if item["id"] == created["computationModelId"]] == ["described"]


def test_an_update_makes_a_version_and_former_ones_are_described(sitewise, press, refused):
    model_id = model(sitewise, press, "versions")
    renamed = document(press, "versions of it")
    answer = sitewise.update_computation_model(computationModelId=model_id, **renamed)
    assert answer["computationModelStatus"] == {"state": "UPDATING"}
    for version, name in (("1", "versions"), ("2", "versions of it"), ("LATEST", "versions of it")):
        described = sitewise.describe_computation_model(computationModelId=model_id, computationModelVersion=version)
        assert described["computationModelName"] == name
    missing = {"computationModelId": model_id, "computationModelVersion": "3"}
    assert refused(sitewise.describe_computation_model, **missing)[0] == "ResourceNotFoundException"


def test_names_are_taken_once(sitewise, press, refused):
    first, second = model(sitewise, press, "once"), model(sitewise, press, "twice")
    code, status, message = refused(sitewise.create_computation_model, **document(press, "once"))
    assert (code, status) == ("ResourceAlreadyExistsException", 409)
    assert first in message
    change = {"computationModelId": second} | document(press, "once")
    assert refused(sitewise.update_computation_model, **change)[0] == "ResourceAlreadyExistsException"


def test_what_is_bound_must_exist(sitewise, press, refused):
    missing = (
        {"assetModelProperty": {"assetModelId": NOWHERE, "propertyId": press[2][0]}},
        {"assetProperty": {"assetId": NOWHERE, "propertyId": press[2][0]}},
        {"list": [of_model(press, 0), {"assetProperty": {"assetId": NOWHERE, "propertyId": press[2][0]}}]},
    )
    for value in missing:
        binding = {"input": value, "result": of_model(press, 1)}
        code, status, message = refused(
            sitewise.create_computation_model, **document(press, "m", computationModelDataBinding=binding)
        )
        assert (code, status) == ("ResourceNotFoundException", 404)
        assert NOWHERE in message


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"computationModelDataBinding": {}}, "computationModelDataBinding"),
        ({"computationModelConfiguration": {}}, "computationModelConfiguration"),
        (
            {"computationModelConfiguration": {"anomalyDetection": {"inputProperties": "in", "resultProperty": "r"}}},
            "computationModelConfiguration.anomalyDetection",
        ),
        ({"computationModelName": "a/b"}, "computationModelName"),
    ],
)
def test_variables_must_be_bound(sitewise, press, refused, change, word):
    code, status, message = refused(sitewise.create_computation_model, **document(press, "bad") | change)
    assert (code, status) == ("InvalidRequestException", 400)
    assert word in message


def test_usages_of_data_bindings_are_found(sitewise, press):
    binding = {"input": {"list": [of_asset(press, 0), of_model(press, 0)]}, "result": of_asset(press, 1)}
    model_id = model(sitewise, press, "usages", computationModelDataBinding=binding)

    def usages(**value) -> list[dict]:
        pages = sitewise.get_paginator("list_computation_model_data_binding_usages").paginate(
            dataBindingValueFilter=value
        )
        return [
            item["matchedDataBinding"]["value"]
            for page in pages
            for item in page["dataBindingUsageSummaries"]
            if model_id in item["computationModelIds"]
        ]

    assert usages(asset={"assetId": press[1]}) == [of_asset(press, 0), of_asset(press, 1)]
    assert usages(assetModel={"assetModelId": press[0]}) == [of_model(press, 0)]
    assert usages(**of_asset(press, 1)) == [of_asset(press, 1)]
    assert usages(**of_model(press, 1)) == []
    assert usages(asset={"assetId": NOWHERE}) == []


def test_actions_are_executed_and_told(sitewise, press, refused):
    model_id = model(sitewise, press, "acting")
    target = {"computationModelId": model_id}
    definitions = sitewise.describe_computation_model(computationModelId=model_id)["actionDefinitions"]
    payload = {"stringValue": '{"trainingMode":"START"}'}
    actions = [
        sitewise.execute_action(
            targetResource=target,
            actionDefinitionId=definition["actionDefinitionId"],
            actionPayload=payload,
            clientToken=str(uuid4()),
            **more,
        )["actionId"]
        for definition, more in zip(definitions, ({"resolveTo": {"assetId": press[1]}}, {}), strict=True)
    ]
    action = sitewise.describe_action(actionId=actions[0])
    assert (action["targetResource"], action["actionPayload"]) == (target, payload)
    assert (action["resolveTo"], action["actionDefinitionId"]) == (
        {"assetId": press[1]},
        definitions[0]["actionDefinitionId"],
    )
    on = {"targetResourceType": "COMPUTATION_MODEL", "targetResourceId": model_id}
    resolved = {"resolveToResourceType": "ASSET", "resolveToResourceId": press[1]}
    assert [item["actionId"] for item in sitewise.list_actions(**on)["actionSummaries"]] == actions
    assert [item["actionId"] for item in sitewise.list_actions(**on, **resolved)["actionSummaries"]] == actions[:1]
    executions = sitewise.list_executions(**on)["executionSummaries"]
    assert [item["actionType"] for item in executions] == [item["actionType"] for item in definitions]
    kind = definitions[1]["actionType"]
    assert sitewise.list_executions(**on, actionType=kind)["executionSummaries"] == executions[1:]
    execution = sitewise.describe_execution(executionId=executions[0]["executionId"])
    assert execution["executionStatus"] == {"state": "COMPLETED"}
    assert execution["executionEndTime"]
    resources = sitewise.list_computation_model_resolve_to_resources(computationModelId=model_id)
    assert resources["computationModelResolveToResourceSummaries"] == [{"resolveTo": {"assetId": press[1]}}]
    summary = sitewise.describe_computation_model_execution_summary(computationModelId=model_id)
    assert summary["computationModelExecutionSummary"] == {
        "executionCount": "2",
        "lastExecutionId": executions[1]["executionId"],
        "lastExecutionState": "COMPLETED",
    }
    sitewise.delete_computation_model(computationModelId=model_id)
    assert refused(sitewise.describe_action, actionId=actions[0])[0] == "ResourceNotFoundException"


def test_actions_that_the_target_has_not_are_refused(sitewise, press, refused):
    model_id = model(sitewise, press, "not acting")
    known = sitewise.describe_computation_model(computationModelId=model_id)["actionDefinitions"][0]
    good = {
        "targetResource": {"computationModelId": model_id},
        "actionDefinitionId": known["actionDefinitionId"],
        "actionPayload": {"stringValue": "{}"},
    }
    for change, code in (
        ({"actionDefinitionId": NOWHERE}, "ResourceNotFoundException"),
        ({"targetResource": {"computationModelId": NOWHERE}}, "ResourceNotFoundException"),
        ({"targetResource": {"assetId": press[1]}}, "ResourceNotFoundException"),
        ({"resolveTo": {"assetId": NOWHERE}}, "ResourceNotFoundException"),
        ({"targetResource": {}}, "InvalidRequestException"),
        ({"actionPayload": {"stringValue": "{"}}, "InvalidRequestException"),
    ):
        assert refused(sitewise.execute_action, **good | change)[0] == code, change
    on = {"targetResourceType": "COMPUTATION_MODEL", "targetResourceId": model_id}
    for more in ({"resolveToResourceType": "ASSET"}, {"resolveToResourceId": press[1]}):
        assert refused(sitewise.list_actions, **on, **more)[0] == "InvalidRequestException"


def test_assets_are_put_into_projects_and_taken_out(sitewise, press):
    role = "arn:aws:iam::123456789012:role/monitor"
    portal = sitewise.create_portal(portalName="p", portalContactEmail="a@example.com", roleArn=role)
    project_id = sitewise.create_project(portalId=portal["portalId"], projectName="p")["projectId"]
    named = {"projectId": project_id, "assetIds": [press[1]]}
    for _ in range(2):
        assert sitewise.batch_associate_project_assets(**named)["errors"] == []
    assert sitewise.list_project_assets(projectId=project_id)["assetIds"] == [press[1]]
    assert sitewise.batch_disassociate_project_assets(**named)["errors"] == []
    assert sitewise.list_project_assets(projectId=project_id)["assetIds"] == []
