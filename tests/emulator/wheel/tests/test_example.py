import boto3


def test_a_workspace_is_there_after_it_was_made(twinlink_account):
    twinmaker = boto3.client("iottwinmaker", **twinlink_account.client_arguments())
    twinmaker.create_workspace(workspaceId="Plant", description="Line 7")
    assert twinmaker.get_workspace(workspaceId="Plant")["description"] == "Line 7"
