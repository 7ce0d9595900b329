"""Several profiles side by side in one process: keys and regions are each connector's own, connections are shared."""

import json

import pytest
import twinlink
from emulator import Emulator

REGIONS = {"one": "eu-west-1", "two": "ap-south-1"}


@pytest.fixture
def plants(tmp_path, monkeypatch):
    started, config = {}, []
    for name, region in REGIONS.items():
        key, secret = f"AKIAPLANT{name.upper()}", f"secret/of/plant/{name}/0123456789/0123456789"
        emulator = Emulator("--region", region, keys=(key, secret))
        started[name] = emulator
        # Two profiles lead to the same plant, with their own ways in.
        plant = f"region = {region}\nendpoint_url = {emulator.endpoint}\n"
        config.append(f"[{name}]\n{plant}aws_access_key_id = {key}\naws_secret_access_key = {secret}\n")
        printed = tmp_path / name
        printed.write_text(json.dumps({"Version": 1, "AccessKeyId": key, "SecretAccessKey": secret}))
        config.append(f"[{name}-again]\n{plant}credential_process = cat {printed}\n")
    for variable in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(variable, str(tmp_path / "config"))
    (tmp_path / "config").write_text("".join(config))
    yield started
    for emulator in started.values():
        assert emulator.stop() == 0


def test_profiles_work_side_by_side(plants):
    profiles = [*REGIONS, *(f"{name}-again" for name in REGIONS)]
    connectors = [twinlink.Connector(profile=profile) for profile in profiles]
    for _ in range(3):
        for aws in connectors:
            assert len(aws.twinmaker.list_workspaces().page().items) == 25
    assert [aws.region for aws in connectors] == [*REGIONS.values(), *REGIONS.values()]
    for emulator in plants.values():
        assert len(emulator.requests()) == 6
        assert emulator.admin("GET", "state")["open_connections"] == 1
    connectors[0].close()
    assert connectors[2].twinmaker.list_workspaces().page().items
    for aws in connectors:
        aws.close()
