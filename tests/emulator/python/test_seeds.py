"""What the account holds from the start."""

from listings import listed


def test_seeds_can_be_described_and_changed(start):
    account = start("--workspaces", "7", "--asset-models", "30")
    models = listed(account.sitewise.list_asset_models, "assetModelSummaries")
    assert len(models) == 30
    for model in models:
        described = account.sitewise.describe_asset_model(assetModelId=model["id"])
        assert described["assetModelName"] == model["name"]
        assert described["assetModelStatus"]["state"] == "ACTIVE"
    workspaces = listed(account.twinmaker.list_workspaces, "workspaceSummaries")
    assert [account.twinmaker.get_workspace(workspaceId=w["workspaceId"])["arn"] for w in workspaces] == [
        workspace["arn"] for workspace in workspaces
    ]
    account.twinmaker.delete_workspace(workspaceId=workspaces[0]["workspaceId"])
    assert len(listed(account.twinmaker.list_workspaces, "workspaceSummaries")) == 6


def test_equal_seeds_give_equal_ids(start):
    def ids(*arguments: str) -> list[str]:
        sitewise = start("--asset-models", "9", *arguments).sitewise
        return [model["id"] for model in listed(sitewise.list_asset_models, "assetModelSummaries")]

    assert ids("--seed", "3") == ids("--seed", "3") != ids("--seed", "4")


def test_seeds_are_made_once_for_a_directory(start, tmp_path):
    first = start("--workspaces", "5", "--data", str(tmp_path))
    first.twinmaker.delete_workspace(
        workspaceId=first.twinmaker.list_workspaces()["workspaceSummaries"][0]["workspaceId"]
    )
    first.stop()
    first.stop = lambda: None
    again = start("--workspaces", "5", "--data", str(tmp_path))
    assert len(again.twinmaker.list_workspaces()["workspaceSummaries"]) == 4
