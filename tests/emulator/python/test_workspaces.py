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
    codes = []
    for _ in range(30):
        try:
            twinmaker.list_workspaces()
        except twinmaker.exceptions.ThrottlingException as error:
            codes.append(error.response["ResponseMetadata"]["HTTPStatusCode"])
    assert set(codes) == {429}
    assert len(codes) < 30
