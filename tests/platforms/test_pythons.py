"""One wheel for all Pythons from 3.10 on: installed and used on each that this machine has."""

import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

import pytest

SMOKE = pathlib.Path(__file__).with_name("smoke.py")


def candidates(minor):
    """Interpreters that may be of a version: this one, on PATH, of pyenv, and where GitHub's machines keep them."""
    if sys.version_info[:2] == (3, minor):
        yield sys._base_executable
    if python := shutil.which(f"python3.{minor}"):
        yield python
    pyenv = pathlib.Path(os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv"))
    yield from (pyenv / "versions").glob(f"3.{minor}.*/bin/python3")
    cache = pathlib.Path(os.environ.get("RUNNER_TOOL_CACHE", os.devnull)) / "Python"
    for pattern in (f"3.{minor}.*/*/bin/python3", f"3.{minor}.*/*/python.exe"):
        yield from cache.glob(pattern)


def is_one(python, minor):
    # A shim of pyenv is there for versions that it does not start, and a free-threaded Python takes no such wheel.
    check = "import sys, sysconfig, venv; print(sys.version_info[1], sysconfig.get_config_var('Py_GIL_DISABLED') or 0)"
    return run(python, "-c", check).stdout.split() == [str(minor), "0"]


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


@pytest.mark.parametrize("minor", range(10, 15))
def test_the_wheel_on_python_3(minor, wheel, emulated, tmp_path):
    found = next((python for python in candidates(minor) if is_one(python, minor)), None)
    if found is None:
        pytest.skip(f"there is no Python 3.{minor} on this machine")
    subprocess.run([found, "-m", "venv", "--without-pip", tmp_path], check=True)
    python = tmp_path / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", "--no-deps", wheel]
    subprocess.run(install, check=True)
    smoke = run(python, "-X", "dev", "-W", "error", SMOKE, env=emulated, cwd=tmp_path)
    assert smoke.returncode == 0, smoke.stderr
    assert smoke.stdout.split("]") == ["30 60 [60, 60, 60, 60", f" 3 {minor}\n"]
    assert smoke.stderr == ""


def test_a_python_that_the_module_is_not_for_says_so(wheel, tmp_path):
    """As when the files are copied to a free-threaded Python, or to another system."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path, [name for name in archive.namelist() if name.endswith(".py")])
    refused = run(sys.executable, "-c", "import twinlink", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    assert "ImportError: twinlink's native module is not there for this Python." in refused.stderr
    assert "free-threaded" in refused.stderr
