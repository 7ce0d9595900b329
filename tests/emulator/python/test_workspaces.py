"""Workspaces of AWS IoT TwinMaker."""

PLANT = {
    "workspaceId": "plant",
    "description": "Müller & Söhne",
    "role": "arn:aws:iam::123456789012:role/twin",
    "s3Location": "arn:aws:s3:::twin-bucket",
}


def test_what_was_put_is_described(twinmaker):
    created = twinmaker.create_workspace(**PLANT, tags={"line": "7"})
    described = twinmaker.get_workspace(workspaceId="plant")
    assert {name: described[name] for name in PLANT} == PLANT
    assert described["arn"] == created["arn"]
    assert described["creationDateTime"] == created["creationDateTime"]
    assert described["linkedServices"] == []


def test_a_name_is_taken_once(twinmaker, refused):
    twinmaker.create_workspace(workspaceId="once")
    code, status, message = refused(twinmaker.create_workspace, workspaceId="once")
    assert (code, status) == ("ConflictException", 409)
    assert "once" in message


def test_an_update_changes_what_it_names(twinmaker):
    twinmaker.create_workspace(**PLANT | {"workspaceId": "changing"})
    twinmaker.update_workspace(workspaceId="changing", description="")
    described = twinmaker.get_workspace(workspaceId="changing")
    assert (described["description"], described["role"]) == ("", PLANT["role"])


def test_what_is_not_there_is_not_found(twinmaker, refused):
    for call in (twinmaker.get_workspace, twinmaker.update_workspace, twinmaker.delete_workspace):
        assert refused(call, workspaceId="nowhere")[:2] == ("ResourceNotFoundException", 404)


def test_a_deleted_one_is_gone(twinmaker, refused):
    twinmaker.create_workspace(workspaceId="leaving")
    assert twinmaker.delete_workspace(workspaceId="leaving")["message"]
    assert refused(twinmaker.get_workspace, workspaceId="leaving")[:2] == ("ResourceNotFoundException", 404)


def test_page_sizes_do_not_change_what_is_listed(start):
    twinmaker = start().twinmaker
    for number in range(53):
        twinmaker.create_workspace(workspaceId=f"w{number}")
    for size in (0, 1, 7, 53, 200):
        names, token = [], ""
        while token is not None:
            page = twinmaker.list_workspaces(maxResults=size, nextToken=token)
            names += [workspace["workspaceId"] for workspace in page["workspaceSummaries"]]
            token = page.get("nextToken")
        assert names == [f"w{number}" for number in range(53)], size


def test_a_rate_is_kept_by_throttling(start, refused):
    twinmaker = start("--rate", "iottwinmaker.api=2").twinmaker

    def status() -> int:
        try:
            answer = twinmaker.list_workspaces()
        except twinmaker.exceptions.ThrottlingException as error:
            answer = error.response
        return answer["ResponseMetadata"]["HTTPStatusCode"]

    codes = [code for code in (status() for _ in range(30)) if code != 200]
    assert set(codes) == {429}
    assert len(codes) < 30


def test_a_workspace_is_described_by_its_arn(twinmaker, refused):
    arn = twinmaker.create_workspace(workspaceId="by-arn")["arn"]
    assert twinmaker.get_workspace(workspaceId=arn)["workspaceId"] == "by-arn"
    other = arn.replace("us-east-1", "eu-west-1")
    assert refused(twinmaker.get_workspace, workspaceId=other)[:2] == ("ResourceNotFoundException", 404)


def test_one_with_something_in_it_is_not_deleted(twinmaker, refused):
    full = {"workspaceId": "full"}
    twinmaker.create_workspace(**full)
    role = "arn:aws:iam::123456789012:role/sync"
    twinmaker.create_component_type(**full, componentTypeId="press")
    twinmaker.create_entity(**full, entityId="press7", entityName="Press")
    twinmaker.create_scene(**full, sceneId="hall", contentLocation="s3://twin-bucket/hall.json")
    twinmaker.create_sync_job(**full, syncSource="SITEWISE", syncRole=role)
    assert twinmaker.get_workspace(**full)["linkedServices"] == ["IOTSITEWISE"]
    steps = [
        ("1 sync jobs", lambda: twinmaker.delete_sync_job(**full, syncSource="SITEWISE")),
        ("1 scenes", lambda: twinmaker.delete_scene(**full, sceneId="hall")),
        ("1 entities", lambda: twinmaker.delete_entity(**full, entityId="press7")),
        ("1 component types", lambda: twinmaker.delete_component_type(**full, componentTypeId="press")),
    ]
    for what, empty in steps:
        code, status, message = refused(twinmaker.delete_workspace, **full)
        assert (code, status) == ("ValidationException", 400)
        assert what in message
        empty()
    assert twinmaker.get_workspace(**full)["linkedServices"] == []
    twinmaker.delete_workspace(**full)


def test_a_bucket_is_marked_as_long_as_it_is_used(start, refused, tmp_path):
    for bucket in ("one", "two"):
        (tmp_path / "s3" / bucket).mkdir(parents=True)
    twinmaker = start("--s3", str(tmp_path / "s3")).twinmaker

    def marked():
        return sorted(str(path.relative_to(tmp_path / "s3")) for path in (tmp_path / "s3").glob("*/*"))

    twinmaker.create_workspace(workspaceId="plant", s3Location="arn:aws:s3:::one")
    assert marked() == ["one/DO_NOT_DELETE_WORKSPACE_plant"]
    twinmaker.update_workspace(workspaceId="plant", s3Location="arn:aws:s3:::two")
    assert marked() == ["two/DO_NOT_DELETE_WORKSPACE_plant"]
    for call in (twinmaker.update_workspace, twinmaker.create_workspace):
        name = "plant" if call == twinmaker.update_workspace else "other"
        code, status, message = refused(call, workspaceId=name, s3Location="arn:aws:s3:::three")
        assert (code, status) == ("ValidationException", 400)
        assert "s3Location" in message
        assert "three" in message
    (tmp_path / "s3" / "two" / "scene.json").write_text("{}")
    twinmaker.delete_workspace(workspaceId="plant")
    assert marked() == ["two/scene.json"]
