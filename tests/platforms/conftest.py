"""What was packaged for this machine, and an emulator."""

import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))


@pytest.fixture(scope="session")
def wheel():
    return pathlib.Path(os.environ["TWINLINK_WHEEL"])


@pytest.fixture(scope="session")
def jar():
    return pathlib.Path(os.environ["TWINLINK_JAR"])


@pytest.fixture(scope="session")
def library():
    """The native library for the JVM."""
    return pathlib.Path(os.environ["TWINLINK_LIBRARY"])


@pytest.fixture(scope="session")
def emulated():
    """The environment of a program that calls the emulator, and no other AWS setting."""
    binary = os.environ["TWINLINK_EMULATOR"]
    sizes = ("--workspaces", "30", "--asset-models", "60", "--portals", "60", "--projects-per-portal", "60", "--odd")
    process = subprocess.Popen([binary, *sizes], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    ready = json.loads(process.stdout.readline())
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AWS_", "TWINLINK_", "PYTHON", "LD_", "JAVA_"))
    }
    yield {
        **kept,
        "AWS_ENDPOINT_URL": ready["endpoint"],
        "AWS_REGION": ready["region"],
        "AWS_ACCESS_KEY_ID": ready["access_key_id"],
        "AWS_SECRET_ACCESS_KEY": ready["secret_access_key"],
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    process.terminate()
    process.stdout.close()
    assert process.wait(timeout=10) == 0
