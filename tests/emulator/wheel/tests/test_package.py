"""The package as it is installed: its command, where its binary is, and that it needs nothing else."""

import json
import os
import re
import signal
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

import pytest
from twinlink_emulator.binary import binary

EMULATOR = Path(__file__).resolve().parents[2]
VERSION = f"twinlink-emulator {metadata.version('twinlink-emulator')}\n"
# Isolated: without PYTHONPATH, which is where these tests have pytest and boto3 from.
PYTHON = [sys.executable, "-I", "-X", "dev", "-W", "error"]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_binary_is_on_the_path_of_the_environment():
    installed = Path(sysconfig.get_path("scripts")) / binary().name
    assert binary() == installed
    assert run(installed, "--version").stdout == VERSION


@pytest.mark.parametrize("scheme", ["--target", "--prefix"])
def test_the_binary_is_found_wherever_pip_puts_it(scheme, tmp_path):
    wheel = os.environ["TWINLINK_EMULATOR_WHEEL"]
    install = ("install", "--quiet", "--no-index", "--no-deps", "--ignore-installed", scheme, tmp_path, wheel)
    pip = run(sys.executable, "-m", "pip", *install)
    assert pip.returncode == 0, pip.stderr
    [package] = tmp_path.rglob("twinlink_emulator")
    libraries = str(package.parent)
    code = f"import sys; sys.path.insert(0, {libraries!r}); import twinlink_emulator.binary as b; print(b.binary())"
    # The Python that this environment was made from, which has no emulator.
    found = run(sys._base_executable, "-I", "-c", code)
    assert found.stderr == ""
    assert Path(found.stdout.strip()).parent.parent == tmp_path


def test_another_binary_can_be_named(monkeypatch, tmp_path):
    other = tmp_path / "emulator"
    monkeypatch.setenv("TWINLINK_EMULATOR", str(other))
    with pytest.raises(FileNotFoundError, match=f"there is no file {re.escape(str(other))}"):
        binary()
    other.touch()
    assert binary() == other


def test_a_binary_that_is_nowhere_is_told(monkeypatch):
    monkeypatch.setattr("twinlink_emulator.binary._NAME", "no-emulator")
    with pytest.raises(FileNotFoundError, match=r"no-emulator is in none of .*: install twinlink-emulator again"):
        binary()


def test_the_module_is_the_command():
    assert run(*PYTHON, "-m", "twinlink_emulator", "--version").stdout == VERSION
    refused = run(*PYTHON, "-m", "twinlink_emulator", "--workspaces", "many")
    assert refused.returncode == 2
    assert "invalid value 'many'" in refused.stderr


def test_the_module_ends_as_the_command_does():
    command = [*PYTHON, "-m", "twinlink_emulator"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert json.loads(process.stdout.readline())["region"] == "us-east-1"
        process.send_signal(signal.SIGTERM)
        # Windows knows no such signal, and ends the process at once.
        assert process.wait(10) == (1 if os.name == "nt" else 0)


def test_it_needs_no_other_package():
    code = "from twinlink_emulator import Emulator\nwith Emulator() as e: print(e.admin('GET', 'state')['sessions'])"
    alone = run(*PYTHON, "-c", code)
    assert (alone.stdout, alone.stderr) == ("0\n", "")


def test_the_image_starts_what_the_binary_understands():
    """No image is built here: but its command line must be one, and its compiler new enough."""
    text = (EMULATOR / "Dockerfile").read_text()
    command = json.loads(re.search(r"^ENTRYPOINT (.*)$", text, re.MULTILINE)[1])
    assert command[0] == "twinlink-emulator"
    command[command.index("0.0.0.0:4577")] = "0.0.0.0:0"
    with subprocess.Popen([binary(), *command[1:]], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert json.loads(process.stdout.readline())["endpoint"].startswith("http://127.0.0.1:")
        process.terminate()
    toolchain = (EMULATOR.parents[1] / "rust-toolchain.toml").read_text()
    assert re.search(r'channel = "(.*)"', toolchain)[1] == re.search(r"^FROM rust:([0-9.]+)-", text, re.MULTILINE)[1]
