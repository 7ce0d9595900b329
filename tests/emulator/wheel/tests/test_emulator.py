"""Emulators that are started from Python."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from http.client import HTTPConnection

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from twinlink_emulator import EMPTY_ACCOUNT, Emulator, EmulatorError

THREE = ("--workspaces", 3, *EMPTY_ACCOUNT[2:])


def names(emulator, **arguments):
    twinmaker = boto3.client("iottwinmaker", **emulator.client_arguments(**arguments))
    return [workspace["workspaceId"] for workspace in twinmaker.list_workspaces()["workspaceSummaries"]]


def refuses_connections(endpoint):
    try:
        urllib.request.urlopen(endpoint, timeout=10)
    except urllib.error.HTTPError as answer:
        answer.close()
        return False
    except OSError:
        return True
    return False


def until(comes_true):
    deadline = time.monotonic() + 10
    while not comes_true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_it_runs_until_the_end_of_the_block():
    with Emulator(*THREE, "--region", "eu-central-1") as emulator:
        assert emulator.region == "eu-central-1"
        assert len(names(emulator)) == 3
        assert emulator.secret_access_key not in repr(emulator)
    assert refuses_connections(emulator.endpoint)
    emulator.stop()


def test_its_account_can_be_empty():
    with Emulator(*EMPTY_ACCOUNT) as emulator:
        assert names(emulator) == []


def test_its_credentials_reach_the_client():
    keys = ("--access-key-id", "AKIAOURS", "--secret-access-key", "ours", "--session-token", "token")
    with Emulator(*EMPTY_ACCOUNT, *keys) as emulator:
        assert (emulator.access_key_id, emulator.secret_access_key, emulator.session_token) == (
            "AKIAOURS",
            "ours",
            "token",
        )
        assert emulator.environment()["AWS_SESSION_TOKEN"] == "token"
        assert names(emulator) == []


def test_tls_is_verified(tmp_path):
    with Emulator(*EMPTY_ACCOUNT, "--tls", tmp_path) as emulator:
        assert emulator.endpoint.startswith("https://")
        assert emulator.environment()["AWS_CA_BUNDLE"] == emulator.ca_file
        assert emulator.admin("GET", "state")["workspaces"] == 0
        assert names(emulator) == []


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with Emulator("--proxy") as emulator:
        assert emulator.proxy.startswith("http://127.0.0.1:")
        assert emulator.admin("GET", "proxy") == []


def test_the_port_for_mqtt_is_told():
    with Emulator("--mqtt-port", 0) as emulator:
        assert emulator.mqtt.startswith("mqtt://127.0.0.1:")
        assert emulator.admin("GET", "mqtt") == {"sessions": []}
    with Emulator() as emulator:
        assert emulator.mqtt is None


def test_settings_of_a_client_go_with_ours():
    with Emulator(*EMPTY_ACCOUNT) as emulator:
        emulator.admin("POST", "faults", {"fault": "throttle", "times": 1})
        settings = Config(retries={"total_max_attempts": 1}, user_agent_extra="ours/1")
        with pytest.raises(ClientError, match="Throttling"):
            names(emulator, config=settings)
        assert names(emulator, config=settings) == []
        assert "ours/1" in emulator.admin("GET", "requests")[-1]["headers"]["user-agent"]


def test_the_environment_leads_other_programs_to_it():
    code = "import boto3; print(len(boto3.client('iottwinmaker').list_workspaces()['workspaceSummaries']))"
    with Emulator(*THREE) as emulator:
        bare = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        command = [sys.executable, "-c", code]
        environment = bare | emulator.environment()
        program = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (program.stdout, program.stderr) == ("3\n", "")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--nonsense"], "unexpected argument '--nonsense' found"),
        (["--listen", "0.0.0.0:0"], "twinlink-emulator: 0.0.0.0:0 is not a loopback address"),
    ],
)
def test_a_start_that_fails_is_told_in_its_words(options, words):
    with pytest.raises(EmulatorError) as failed:
        Emulator(*options)
    assert words in str(failed.value)


def test_a_refusal_is_told_in_its_words():
    with Emulator() as emulator:
        with pytest.raises(EmulatorError, match=r"^POST restore: there is no snapshot 'plant'$"):
            emulator.admin("POST", "restore", {"name": "plant"})
        emulator._process.kill()
        emulator._process.wait()
        with pytest.raises(EmulatorError, match=r"^GET state: .*it has ended with status"):
            emulator.admin("GET", "state")


def test_what_it_says_never_stops_it():
    """A pipe takes 64 KiB; these requests make it say three times that."""
    with Emulator(*EMPTY_ACCOUNT) as emulator:
        connection = HTTPConnection(emulator.endpoint.removeprefix("http://"), timeout=10)
        for number in range(1000):
            connection.request("GET", f"/{number:0200}")
            with connection.getresponse() as answer:
                assert answer.status == 403
        connection.close()
        until(lambda: len(emulator.log) == 1000)
        assert emulator.log[-1].startswith(f"GET /{999:0200} ")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be forked here")
def test_it_ends_at_once_though_a_forked_process_goes_on():
    with Emulator() as emulator:
        waiting, end = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(end)
            os.read(waiting, 1)
            os._exit(0)
        begun = time.monotonic()
        emulator.stop()
        assert time.monotonic() - begun < 5
    os.close(end)
    os.close(waiting)
    os.waitpid(child, 0)


@pytest.mark.skipif(os.name == "nt", reason="groups of processes are another thing there")
def test_an_interrupt_of_the_tests_is_none_of_its_own():
    with Emulator() as emulator:
        assert os.getpgid(emulator._process.pid) != os.getpgid(0)


def test_it_does_not_outlive_a_program_that_is_killed():
    code = (
        "from twinlink_emulator import Emulator; import time\n"
        "emulator = Emulator(); print(emulator.endpoint, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as program:
        endpoint = program.stdout.readline().strip()
        assert not refuses_connections(endpoint)
        program.kill()
    until(lambda: refuses_connections(endpoint))
