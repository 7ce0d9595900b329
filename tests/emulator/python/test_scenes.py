"""Scenes of AWS IoT TwinMaker."""

import pytest

SCENE = {
    "contentLocation": "s3://twin-bucket/scenes/hall.json",
    "description": "The hall",
    "capabilities": ["dynamic_scene", "MATTERPORT"],
    "sceneMetadata": {"MATTERPORT_MODEL_ID": "model7"},
}


@pytest.fixture(scope="module")
def hall(account):
    account.twinmaker.create_workspace(workspaceId="hall")
    return {"workspaceId": "hall"}


def test_what_was_put_is_described(twinmaker, hall):
    created = twinmaker.create_scene(**hall, sceneId="first", **SCENE)
    described = twinmaker.get_scene(**hall, sceneId="first")
    assert {name: described[name] for name in SCENE} == SCENE
    assert (described["arn"], described["creationDateTime"]) == (created["arn"], created["creationDateTime"])


def test_an_update_changes_what_it_names(twinmaker, hall):
    twinmaker.create_scene(**hall, sceneId="changing", **SCENE)
    twinmaker.update_scene(**hall, sceneId="changing", description="", capabilities=[])
    described = twinmaker.get_scene(**hall, sceneId="changing")
    changed = SCENE | {"description": "", "capabilities": []}
    assert {name: described[name] for name in SCENE} == changed


def test_a_name_is_taken_once_in_its_workspace(twinmaker, hall, refused):
    twinmaker.create_workspace(workspaceId="hall2")
    for workspace in ("hall", "hall2"):
        twinmaker.create_scene(workspaceId=workspace, sceneId="once", contentLocation="s3://a/b")
    code = refused(twinmaker.create_scene, **hall, sceneId="once", contentLocation="s3://a/b")[:2]
    assert code == ("ConflictException", 409)


def test_a_deleted_one_is_gone(twinmaker, hall, refused):
    twinmaker.create_scene(**hall, sceneId="leaving", contentLocation="s3://a/b")
    twinmaker.delete_scene(**hall, sceneId="leaving")
    for call in (twinmaker.get_scene, twinmaker.update_scene, twinmaker.delete_scene):
        assert refused(call, **hall, sceneId="leaving")[:2] == ("ResourceNotFoundException", 404)


def test_page_sizes_do_not_change_what_is_listed(twinmaker):
    many = {"workspaceId": "scenes"}
    twinmaker.create_workspace(**many)
    names = [f"scene{number}" for number in range(27)]
    for name in names:
        twinmaker.create_scene(**many, sceneId=name, contentLocation="s3://a/b")
    for size in (1, 26, 27, 200):
        found, token = [], ""
        while token is not None:
            page = twinmaker.list_scenes(**many, maxResults=size, nextToken=token)
            found += [scene["sceneId"] for scene in page["sceneSummaries"]]
            token = page.get("nextToken")
        assert found == names, size


def test_a_location_is_an_object(twinmaker, hall, refused):
    code, status, message = refused(twinmaker.create_scene, **hall, sceneId="bad", contentLocation="hall.json")
    assert (code, status) == ("ValidationException", 400)
    assert "contentLocation" in message
