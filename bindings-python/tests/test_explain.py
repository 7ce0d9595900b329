"""What a connector says of itself."""

import os
import subprocess
import sys

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY


def test_every_line_says_what_is_used_and_why(connect, emulator, monkeypatch):
    monkeypatch.setenv("TWINLINK_CALL_TIMEOUT", "7")
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hunter2@proxy:3128")
    monkeypatch.setenv("NO_PROXY", "localhost")
    explanation = connect().explain()
    lines = {line.name: (line.value, line.origin) for line in explanation.lines}
    assert lines["region"] == (emulator.region, "argument")
    assert lines["credentials"][0].endswith(f": access key ****{ACCESS_KEY_ID[-4:]}")
    assert lines["endpoint iottwinmaker api"] == (emulator.endpoint, "argument")
    assert lines["endpoint iotsitewise monitor"] == (emulator.endpoint, "argument")
    assert lines["endpoint sts"] == (emulator.endpoint, "argument")
    assert lines["proxy for https"] == ("http://****@proxy:3128", "HTTPS_PROXY")
    assert lines["no_proxy"] == ("localhost", "NO_PROXY")
    assert lines["call_timeout"] == ("7 s", "TWINLINK_CALL_TIMEOUT")
    assert lines["connect_timeout"] == ("3.1 s", "default")
    assert lines["version"][0] == twinlink.__version__
    text = str(explanation)
    assert all(line.name in text and line.value in text and line.origin in text for line in explanation.lines)
    assert "hunter2" not in text
    assert SECRET_ACCESS_KEY not in text


def test_what_cannot_be_used_says_why(connect):
    lines = {line.name: line.value for line in connect(endpoint_url=None, region="eu-north-1").explain().lines}
    assert lines["endpoint iottwinmaker api"].startswith(
        "none: AWS IoT TwinMaker is not available in region eu-north-1"
    )
    failing = connect(credentials=twinlink.Credentials.process("exit 1"))
    lines = {line.name: line.value for line in failing.explain().lines}
    assert "the process `exit` gives no credentials" in lines["credentials"]


def test_profiles_set_what_aws_lets_them_set(monkeypatch, tmp_path, emulator):
    config = tmp_path / "config"
    config.write_text(
        "[profile plant]\nregion = eu-west-1\nuse_fips_endpoint = false\nmax_attempts = 9\n"
        "disable_host_prefix_injection = true\nservices = local\nendpoint_url = http://127.0.0.1:2\n"
        "[profile aside]\nregion = eu-west-1\nignore_configured_endpoint_urls = true\n"
        "endpoint_url = http://127.0.0.1:2\ndisable_host_prefix_injection = true\n"
        "[profile wrong]\nregion = eu-west-1\nmax_attempts = many\n"
        f"[services local]\niotsitewise =\n  endpoint_url = {emulator.endpoint}\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))

    def lines(profile):
        keys = twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
        with twinlink.Connector(profile=profile, credentials=keys) as aws:
            return {line.name: (line.value, line.origin) for line in aws.explain().lines}

    origin = "profile `plant` of the shared AWS files"
    found = lines("plant")
    assert found["region"] == ("eu-west-1", origin)
    assert found["max_attempts"] == ("9", origin)
    assert found["use_fips"] == ("false", origin)
    assert found["endpoint iotsitewise monitor"] == (emulator.endpoint, origin)
    assert found["endpoint iottwinmaker api"] == ("http://127.0.0.1:2", origin)
    assert lines("aside")["endpoint iottwinmaker api"] == ("https://iottwinmaker.eu-west-1.amazonaws.com", "default")
    monkeypatch.setenv("AWS_ENDPOINT_URL_IOTSITEWISE", "http://127.0.0.1:3")
    assert lines("plant")["endpoint iotsitewise api"] == ("http://127.0.0.1:3", "AWS_ENDPOINT_URL_IOTSITEWISE")
    with pytest.raises(
        twinlink.ValidationError,
        match=r'^max_attempts of profile `wrong` .* must be a whole number, 1 to 20, but is "many"',
    ):
        lines("wrong")


def test_the_command_prints_it(emulator):
    def run(*arguments, **variables):
        command = [sys.executable, "-m", "twinlink", "explain", *arguments]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_REGION")}
        return subprocess.run(
            command, env=environment | variables, capture_output=True, text=True, timeout=60, check=False
        )

    shown = run("--endpoint-url", emulator.endpoint, AWS_REGION="us-west-2")
    assert shown.returncode == 0, shown.stderr
    region = next(line for line in shown.stdout.splitlines() if line.startswith("region "))
    assert region.split() == ["region", "us-west-2", "AWS_REGION"]
    refused = run("--region", "Frankfurt")
    assert refused.returncode == 1
    assert refused.stderr.startswith("validation: region must be the name of an AWS region")
