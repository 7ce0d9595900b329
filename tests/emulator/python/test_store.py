"""What the account keeps: over restarts, kills, refusals and snapshots."""

import concurrent.futures
import json
import subprocess
import sys
import time
from urllib.error import HTTPError

import pytest
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError
from emulator import BINARY


def names(account) -> list[str]:
    found, token = [], ""
    while token is not None:
        page = account.twinmaker.list_workspaces(maxResults=200, nextToken=token)
        found += [workspace["workspaceId"] for workspace in page["workspaceSummaries"]]
        token = page.get("nextToken")
    return found


def test_a_restart_finds_what_was_put(start, tmp_path):
    first = start("--data", str(tmp_path))
    first.twinmaker.create_workspace(workspaceId="plant", description="Öl")
    created = first.twinmaker.get_workspace(workspaceId="plant")["creationDateTime"]
    first.emulator.stop()
    second = start("--data", str(tmp_path))
    described = second.twinmaker.get_workspace(workspaceId="plant")
    assert (described["description"], described["creationDateTime"]) == ("Öl", created)
    first.stop = lambda: None


def test_a_kill_during_writes_loses_nothing_that_was_answered(start, tmp_path):
    for round in range(3):
        account = start("--data", str(tmp_path))
        before = set(names(account))
        clients = [account.client("iottwinmaker") for _ in range(16)]
        answered: list[list[str]] = [[] for _ in clients]

        def write(client, answered, prefix):
            number = 0
            while True:
                name = f"{prefix}-{number}"
                try:
                    client.create_workspace(workspaceId=name)
                except (BotoCoreError, HTTPClientError, ClientError):
                    return
                answered.append(name)
                number += 1

        with concurrent.futures.ThreadPoolExecutor(len(clients)) as threads:
            for place, client in enumerate(clients):
                threads.submit(write, client, answered[place], f"r{round}c{place}")
            time.sleep(1)
            account.emulator.process.kill()
        account.emulator.process.wait()
        account.emulator.process.stdout.close()
        account.stop = lambda: None
        again = start("--data", str(tmp_path))
        found = names(again)
        acknowledged = before.union(*answered)
        assert len(acknowledged) > 16
        assert acknowledged <= set(found)
        # One request of each client may have been written without an answer, and none twice.
        assert len(found) == len(set(found)) <= len(acknowledged) + len(clients)
        again.emulator.stop()
        again.stop = lambda: None


def test_two_emulators_cannot_have_one_directory(start, tmp_path):
    start("--data", str(tmp_path))
    second = subprocess.run([BINARY, "--data", str(tmp_path)], capture_output=True, text=True, timeout=20)
    assert second.returncode == 1
    assert "cannot keep data in" in second.stderr
    assert "locked" in second.stderr


def test_two_clients_at_once_lose_nothing(start):
    account = start()
    clients = [account.client("iottwinmaker") for _ in range(8)]
    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        calls = [
            threads.submit(client.create_workspace, workspaceId=f"c{place}-{number}")
            for number in range(20)
            for place, client in enumerate(clients)
        ]
        [call.result() for call in calls]
    assert len(names(account)) == 160


def test_a_snapshot_is_what_the_account_was(start):
    account = start()
    account.twinmaker.create_workspace(workspaceId="before")
    account.admin("POST", "snapshot", {"name": "one"})
    account.twinmaker.create_workspace(workspaceId="after")
    account.twinmaker.delete_workspace(workspaceId="before")
    account.admin("POST", "restore", {"name": "one"})
    assert names(account) == ["before"]
    account.admin("POST", "clear")
    assert names(account) == []
    account.admin("POST", "restore", {"name": "one"})
    assert names(account) == ["before"]


def test_a_snapshot_that_is_not_there_is_told(start):
    account = start()
    with pytest.raises(HTTPError) as error:
        account.admin("POST", "restore", {"name": "none"})
    assert "there is no snapshot 'none'" in json.loads(error.value.read())["message"]


def test_the_clock_of_the_account_moves(start):
    account = start()
    shown = account.admin("POST", "clock", {"now": "2031-05-06T07:08:09.25Z"})["now"]
    assert shown.startswith("2031-05-06T07:08:09.")
    account.twinmaker.create_workspace(workspaceId="later")
    created = account.twinmaker.get_workspace(workspaceId="later")["creationDateTime"]
    assert created.isoformat().startswith("2031-05-06T07:08:")
    assert account.admin("POST", "clock", {"advance_seconds": 86400})["now"].startswith("2031-05-07T07:08:")
    account.admin("POST", "clock", {})
    account.twinmaker.create_workspace(workspaceId="now")
    assert abs(account.twinmaker.get_workspace(workspaceId="now")["creationDateTime"].timestamp() - time.time()) < 60


def refusal_of(*arguments: str) -> str:
    """What an emulator that does not start says."""
    done = subprocess.run([BINARY, *arguments], capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_directory_whose_name_begins_as_a_uri_keeps_data(start, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for there in (False, True):
        account = start("--data", "file:data?mode=memory")
        assert names(account) == (["plant"] if there else [])
        if not there:
            account.twinmaker.create_workspace(workspaceId="plant")
        account.emulator.stop()
        account.stop = lambda: None
    assert (tmp_path / "file:data?mode=memory" / "emulator.sqlite").exists()


def test_a_damaged_file_is_refused_at_the_start(start, tmp_path):
    account = start("--data", str(tmp_path), "--workspaces", "50")
    assert len(names(account)) == 50
    account.emulator.stop()
    account.stop = lambda: None
    file = tmp_path / "emulator.sqlite"
    with file.open("r+b") as kept:
        kept.seek(5000)
        kept.write(b"\xa5" * 4000)
    said = refusal_of("--data", str(tmp_path))
    assert f"cannot keep data in {file}: " in said
    assert said.count("\n") == 1


def test_a_directory_of_buckets_that_is_not_there_is_refused_at_the_start(tmp_path):
    (tmp_path / "file").write_text("")
    for missing in (tmp_path / "nonexistent", tmp_path / "file"):
        assert f"--s3 is {missing}, which is no directory that is there" in refusal_of("--s3", str(missing))


def states(account, asset: str, model: str) -> tuple:
    """The states of an asset and its model, and whether both are listed."""
    sitewise = account.sitewise
    listed = sitewise.list_assets(assetModelId=model)["assetSummaries"]
    models = sitewise.list_asset_models()["assetModelSummaries"]
    return (
        sitewise.describe_asset(assetId=asset)["assetStatus"]["state"],
        sitewise.describe_asset_model(assetModelId=model)["assetModelStatus"]["state"],
        [each["id"] for each in listed] == [asset],
        model in [each["id"] for each in models],
    )


def made(account) -> tuple[str, str]:
    model = account.sitewise.create_asset_model(assetModelName="press")["assetModelId"]
    return account.sitewise.create_asset(assetName="one", assetModelId=model)["assetId"], model


THERE = ("ACTIVE", "ACTIVE", True, True)


@pytest.mark.parametrize("back", [{"advance_seconds": -60}, {"now": "2001-01-01T00:00:00Z"}, {}])
def test_what_has_settled_stays_settled_when_the_clock_goes_back(start, back):
    account = start()
    account.admin("POST", "clock", {"advance_seconds": 86400})
    asset, model = made(account)
    gone = account.sitewise.create_asset_model(assetModelName="gone")["assetModelId"]
    account.sitewise.delete_asset_model(assetModelId=gone)
    account.admin("POST", "clock", back)
    assert states(account, asset, model) == THERE
    with pytest.raises(ClientError, match="ResourceNotFoundException"):
        account.sitewise.describe_asset_model(assetModelId=gone)
    account.sitewise.create_asset_model(assetModelName="gone")


def test_what_has_settled_stays_settled_over_a_reset_and_a_snapshot(start):
    account = start()
    account.admin("POST", "clock", {"advance_seconds": 86400})
    asset, model = made(account)
    account.admin("POST", "snapshot", {"name": "ahead"})
    account.admin("POST", "reset")
    assert states(account, asset, model) == THERE
    account.admin("POST", "restore", {"name": "ahead"})
    assert states(account, asset, model) == THERE


def test_what_was_made_with_a_clock_ahead_is_there_after_a_restart(start, tmp_path):
    first = start("--data", str(tmp_path))
    first.admin("POST", "clock", {"advance_seconds": 86400})
    asset, model = made(first)
    first.emulator.stop()
    first.stop = lambda: None
    assert states(start("--data", str(tmp_path)), asset, model) == THERE


def test_what_is_under_way_when_the_clock_goes_back_is_over_at_its_time(start):
    account = start("--settle", "60000")
    model = account.sitewise.create_asset_model(assetModelName="press")["assetModelId"]

    def state() -> str:
        return account.sitewise.describe_asset_model(assetModelId=model)["assetModelStatus"]["state"]

    account.admin("POST", "clock", {"advance_seconds": -600})
    assert state() == "CREATING"
    account.admin("POST", "clock", {"advance_seconds": 600})
    assert state() == "CREATING"
    account.admin("POST", "clock", {"advance_seconds": 60})
    assert state() == "ACTIVE"
    account.admin("POST", "clock", {"advance_seconds": -660})
    assert state() == "ACTIVE"
