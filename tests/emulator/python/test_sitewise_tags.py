"""Tags of AWS IoT SiteWise, on whatever has an ARN."""

from time import time

import pytest

ARN = "arn:aws:iotsitewise:us-east-1:123456789012"
NOWHERE = "0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"
ROLE = "arn:aws:iam::123456789012:role/monitor"


@pytest.fixture(scope="module")
def arns(account):
    """The ARNs of one of each."""
    sitewise = account.sitewise
    portal = sitewise.create_portal(portalName="p", portalContactEmail="a@example.com", roleArn=ROLE)
    project = sitewise.create_project(portalId=portal["portalId"], projectName="p")
    dashboard = sitewise.create_dashboard(projectId=project["projectId"], dashboardName="d", dashboardDefinition="{}")
    policy = sitewise.create_access_policy(
        accessPolicyIdentity={"iamUser": {"arn": "arn:aws:iam::123456789012:user/u"}},
        accessPolicyResource={"portal": {"id": portal["portalId"]}},
        accessPolicyPermission="VIEWER",
    )
    platform = {"siemensIE": {"iotCoreThingName": "edge"}}
    gateway = sitewise.create_gateway(gatewayName="g", gatewayPlatform=platform)
    default = {"encryptionType": "SITEWISE_DEFAULT_ENCRYPTION"}
    workspace = sitewise.create_workspace(workspaceName="w", encryptionConfiguration=default)
    kendra = {"knowledgeBaseArn": "arn:aws:kendra:us-east-1:123456789012:index/i", "roleArn": ROLE}
    source = {"sourceType": "KENDRA", "sourceFormat": "KNOWLEDGE_BASE", "sourceDetail": {"kendra": kendra}}
    dataset = sitewise.create_dataset(datasetName="d", datasetSource=source)
    pipeline = sitewise.create_pipeline(workspaceName="w", pipelineName="p", computations=[])
    return [
        portal["portalArn"],
        project["projectArn"],
        dashboard["dashboardArn"],
        policy["accessPolicyArn"],
        gateway["gatewayArn"],
        workspace["workspaceArn"],
        dataset["datasetArn"],
        pipeline["pipelineArn"],
    ]


def test_everything_is_tagged_untagged_and_listed(sitewise, arns):
    for arn in arns:
        assert sitewise.list_tags_for_resource(resourceArn=arn)["tags"] == {}
        sitewise.tag_resource(resourceArn=arn, tags={"line": "7", "Line": "", "hall": "Süd"})
        sitewise.tag_resource(resourceArn=arn, tags={"line": "8"})
        sitewise.untag_resource(resourceArn=arn, tagKeys=["hall", "missing"])
        assert sitewise.list_tags_for_resource(resourceArn=arn)["tags"] == {"line": "8", "Line": ""}, arn


@pytest.mark.parametrize(
    "resource",
    [f"portal/{NOWHERE}", f"asset/{NOWHERE}", f"robot/{NOWHERE}", "portal", "workspace/w/task/none", "a/b/c"],
)
def test_what_does_not_exist_has_no_tags(sitewise, refused, resource):
    arn = f"{ARN}:{resource}"
    for call, more in (
        (sitewise.tag_resource, {"tags": {"a": "b"}}),
        (sitewise.untag_resource, {"tagKeys": ["a"]}),
        (sitewise.list_tags_for_resource, {}),
    ):
        code, status, message = refused(call, resourceArn=arn, **more)
        assert (code, status) == ("ResourceNotFoundException", 404)
        assert arn in message


@pytest.mark.parametrize("arn", ["portal", ARN.replace("us-east-1", "eu-west-1") + f":portal/{NOWHERE}"])
def test_what_is_no_arn_of_the_account_is_invalid(sitewise, refused, arn):
    code, status, message = refused(sitewise.list_tags_for_resource, resourceArn=arn)
    assert (code, status) == ("InvalidRequestException", 400)
    assert "resourceArn" in message


def test_a_resource_has_fifty_tags_at_most(sitewise, arns, refused):
    arn = arns[0]
    sitewise.untag_resource(resourceArn=arn, tagKeys=["line", "Line"])
    sitewise.tag_resource(resourceArn=arn, tags={f"k{number}": "v" for number in range(50)})
    sitewise.tag_resource(resourceArn=arn, tags={"k0": "again"})
    code, status, message = refused(sitewise.tag_resource, resourceArn=arn, tags={"one more": "v"})
    assert (code, status) == ("TooManyTagsException", 400)
    assert "51" in message
    assert len(sitewise.list_tags_for_resource(resourceArn=arn)["tags"]) == 50
    code, _, message = refused(sitewise.tag_resource, resourceArn=arn, tags={f"k{n}": "v" for n in range(51)})
    assert code == "InvalidRequestException"
    assert "tags" in message


def test_keys_of_aws_are_refused(sitewise, arns, refused):
    for call, more in (
        (sitewise.tag_resource, {"resourceArn": arns[1]}),
        (sitewise.create_gateway, {"gatewayName": "t", "gatewayPlatform": {"siemensIE": {"iotCoreThingName": "e"}}}),
    ):
        code, _, message = refused(call, tags={"aws:line": "7"}, **more)
        assert code == "InvalidRequestException"
        assert "aws:line" in message


def test_an_odd_portal_has_tags_too(start):
    sitewise = start("--odd", "--portals", "2").sitewise
    arn = f"{ARN}:portal/{sitewise.list_portals()['portalSummaries'][0]['id']}"
    sitewise.tag_resource(resourceArn=arn, tags={"line": "7"})
    assert sitewise.list_tags_for_resource(resourceArn=arn)["tags"] == {"line": "7"}


def test_time_series_and_their_assets_have_tags(sitewise, refused):
    value = {"value": {"doubleValue": 1.0}, "timestamp": {"timeInSeconds": int(time())}}
    entry = {"entryId": "1", "propertyAlias": "/press/7/force", "propertyValues": [value]}
    sitewise.batch_put_asset_property_value(entries=[entry])
    properties = [{"name": "force", "dataType": "DOUBLE", "type": {"measurement": {}}}]
    model = sitewise.create_asset_model(assetModelName="tagged press", assetModelProperties=properties)
    asset = sitewise.create_asset(assetName="press", assetModelId=model["assetModelId"])
    property_id = sitewise.describe_asset(assetId=asset["assetId"])["assetProperties"][0]["id"]
    own = sitewise.describe_time_series(assetId=asset["assetId"], propertyId=property_id)["timeSeriesArn"]
    alone = sitewise.describe_time_series(alias="/press/7/force")["timeSeriesArn"]
    for arn in (model["assetModelArn"], asset["assetArn"], own, alone):
        sitewise.tag_resource(resourceArn=arn, tags={"line": "7"})
        assert sitewise.list_tags_for_resource(resourceArn=arn)["tags"] == {"line": "7"}, arn
    sitewise.delete_time_series(alias="/press/7/force")
    assert refused(sitewise.list_tags_for_resource, resourceArn=alone)[0] == "ResourceNotFoundException"
    missing = own.rsplit(":", 1)[0] + ":0d9c4f0a-7a52-4d1e-9c47-6a5a0f3ad001"
    assert refused(sitewise.list_tags_for_resource, resourceArn=missing)[0] == "ResourceNotFoundException"
