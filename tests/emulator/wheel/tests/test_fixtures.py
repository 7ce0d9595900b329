"""The fixtures of the pytest plugin: used here, and in runs of pytest of their own."""

import os
from pathlib import Path

import boto3
import pytest

EMULATOR = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("run", ["first", "second"])
def test_each_test_finds_the_account_as_it_was(twinlink_account, run):
    twinmaker = boto3.client("iottwinmaker", **twinlink_account.client_arguments())
    assert twinmaker.list_workspaces()["workspaceSummaries"] == []
    assert twinlink_account.admin("GET", "requests")[0]["operation"] == "ListWorkspaces"
    # What would be in the way of the other run.
    twinmaker.create_workspace(workspaceId="Plant")
    twinlink_account.admin("POST", "clock", {"advance_seconds": 3600})
    twinlink_account.admin("POST", "faults", {"fault": "throttle", "times": 100})


def test_clients_of_the_environment_find_it(monkeypatch, request):
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "of another")
    emulator = request.getfixturevalue("twinlink_environment")
    assert os.environ["AWS_ENDPOINT_URL"] == emulator.endpoint
    assert boto3.client("iottwinmaker").list_workspaces()["workspaceSummaries"] == []


TESTS = """
    import boto3

    def workspaces(emulator):
        twinmaker = boto3.client("iottwinmaker", **emulator.client_arguments())
        found = twinmaker.list_workspaces()["workspaceSummaries"]
        for workspace in found:
            twinmaker.delete_workspace(workspaceId=workspace["workspaceId"])
        return len(found)

    def test_one(twinlink_account):
        print("endpoint", twinlink_account.endpoint)
        assert (twinlink_account.region, workspaces(twinlink_account)) == {expected}

    def test_another(twinlink_account):
        print("endpoint", twinlink_account.endpoint)
        assert workspaces(twinlink_account) == {expected}[1]
"""
FEW = "--asset-models 0 --portals 0"


@pytest.mark.parametrize(
    ("ini", "arguments", "expected"),
    [
        ("", [], ("us-east-1", 0)),
        (f"{FEW} --workspaces 7 --region eu-west-1", [], ("eu-west-1", 7)),
        (f"{FEW} --workspaces 7", [f"--twinlink-emulator-options={FEW} --workspaces '8'"], ("us-east-1", 8)),
    ],
)
def test_one_emulator_has_the_options_of_the_run(pytester, ini, arguments, expected):
    if ini:
        pytester.makeini(f"[pytest]\ntwinlink_emulator_options = {ini}\n")
    pytester.makepyfile(TESTS.format(expected=expected))
    result = pytester.runpytest_subprocess("-s", *arguments)
    result.assert_outcomes(passed=2)
    endpoints = {word for line in result.outlines for word in line.split() if word.startswith("http://")}
    assert len(endpoints) == 1


def test_an_emulator_that_does_not_start_is_an_error_with_its_words(pytester):
    pytester.makepyfile(TESTS.format(expected=()))
    result = pytester.runpytest_subprocess("--twinlink-emulator-options=--nonsense")
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(["*EmulatorError: error: unexpected argument '--nonsense' found*"])


@pytest.mark.parametrize(
    "file", ["wheel/tests/test_example.py", "junit/src/test/java/io/twinlink/emulator/ExampleTest.java"]
)
def test_the_readme_shows_the_example_as_it_is(file):
    assert (EMULATOR / file).read_text().strip() in (EMULATOR / "README.md").read_text()
