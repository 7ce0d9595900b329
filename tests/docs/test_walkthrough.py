"""docs/walkthrough.md, line by line: AWS's own command line and the emulator as a command."""

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from emulator import BINARY, ROOT
from pages import Page

PAGE = Page("walkthrough")
REQUIREMENTS = Path(__file__).with_name("requirements-cli.txt")


@pytest.fixture(scope="session")
def commands():
    """A folder with `aws` and `twinlink-emulator`; the environment of the former is made once."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "awscli"
    stamp = target / "requirements.txt"
    if not stamp.exists() or stamp.read_text() != REQUIREMENTS.read_text():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(target)], check=True)
        pip = [str(target / "bin" / "python"), "-m", "pip", "install", "--quiet", "--requirement", str(REQUIREMENTS)]
        subprocess.run(pip, check=True)
        stamp.write_text(REQUIREMENTS.read_text())
    shutil.copy(BINARY, target / "bin" / "twinlink-emulator")
    return target / "bin"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def test_every_command_of_the_walkthrough_does_what_it_says(commands, tmp_path):
    for name, text in re.findall(r"^```python file=(\S+)\n(.*?)^```", PAGE.text, re.DOTALL | re.MULTILINE):
        (tmp_path / name).write_text(text)
    script = "".join(PAGE.blocks("sh")).replace("pip install awscli\n", "").replace("4577", str(free_port()))
    (tmp_path / "script.sh").write_text(f"set -e\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n{script}")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TWINLINK_"))}
    ran = subprocess.run(
        ["bash", "script.sh"],
        cwd=tmp_path,
        env=kept | {"HOME": str(tmp_path), "PATH": f"{commands}:{os.environ['PATH']}", "AWS_PAGER": ""},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr + ran.stdout
    said = ran.stdout
    for part in ("TMP-117", "2025-06-15", "WARNING", '"doubleValue": 20.', "machine-001", "machine-002", "DELETING"):
        assert part in said, said
