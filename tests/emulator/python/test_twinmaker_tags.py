"""Tags of AWS IoT TwinMaker."""

import pytest


@pytest.fixture(scope="module")
def arns(account):
    twinmaker = account.twinmaker
    plant = {"workspaceId": "tagged"}
    tags = {"tags": {"line": "7"}}
    role = "arn:aws:iam::123456789012:role/sync"
    return [
        twinmaker.create_workspace(**plant, **tags)["arn"],
        twinmaker.create_component_type(**plant, componentTypeId="com.example:1", **tags)["arn"],
        twinmaker.create_entity(**plant, entityId="press.7", entityName="Press", **tags)["arn"],
        twinmaker.create_scene(**plant, sceneId="hall", contentLocation="s3://a/b", **tags)["arn"],
        twinmaker.create_sync_job(**plant, syncSource="SITEWISE", syncRole=role, **tags)["arn"],
    ]


def test_everything_with_an_arn_has_tags(twinmaker, arns):
    for arn in arns:
        assert twinmaker.list_tags_for_resource(resourceARN=arn)["tags"] == {"line": "7"}
        twinmaker.tag_resource(resourceARN=arn, tags={"line": "8", "hall": "Nord"})
        assert twinmaker.list_tags_for_resource(resourceARN=arn)["tags"] == {"line": "8", "hall": "Nord"}
        twinmaker.untag_resource(resourceARN=arn, tagKeys=["hall", "never there"])
        twinmaker.tag_resource(resourceARN=arn, tags={"line": "7"})


def test_what_is_not_there_has_none(twinmaker, arns, refused):
    entity = arns[2]
    for arn in (entity + "0", entity.replace("tagged", "untagged"), entity.replace("entity", "thing")):
        calls = [
            (twinmaker.list_tags_for_resource, {}),
            (twinmaker.tag_resource, {"tags": {"a": "b"}}),
            (twinmaker.untag_resource, {"tagKeys": ["a"]}),
        ]
        for call, more in calls:
            assert refused(call, resourceARN=arn, **more)[:2] == ("ResourceNotFoundException", 404)


def test_fifty_are_the_most(twinmaker, refused):
    arn = twinmaker.create_workspace(workspaceId="many-tags")["arn"]
    tags = {f"key{number:02}": "value" for number in range(50)}
    twinmaker.tag_resource(resourceARN=arn, tags=tags)
    code, status, message = refused(twinmaker.tag_resource, resourceARN=arn, tags={"one": "more"})
    assert (code, status) == ("TooManyTagsException", 400)
    assert "51" in message
    twinmaker.tag_resource(resourceARN=arn, tags={"key00": "new"})
    for size in (1, 24, 50):
        found, token = {}, ""
        while token is not None:
            page = twinmaker.list_tags_for_resource(resourceARN=arn, maxResults=size, nextToken=token)
            assert len(page["tags"]) <= size
            found |= page["tags"]
            token = page.get("nextToken")
        assert found == tags | {"key00": "new"}, size


def test_tags_go_with_what_has_them(twinmaker):
    plant = {"workspaceId": "forgetful"}
    twinmaker.create_workspace(**plant)
    twinmaker.create_entity(**plant, entityId="press", entityName="Press", tags={"line": "7"})
    twinmaker.delete_entity(**plant, entityId="press")
    arn = twinmaker.create_entity(**plant, entityId="press", entityName="Press")["arn"]
    assert twinmaker.list_tags_for_resource(resourceARN=arn)["tags"] == {}
