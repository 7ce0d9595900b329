"""What the tests of MQTT share."""

import pathlib
import time

import twinlink

CREDENTIALS = twinlink.Credentials("AKIAEXAMPLEEXAMPLE12", "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY12")


def threads() -> int:
    """Count the native threads of MQTT in this process."""
    return sum(name_of(task) == "twinlink-mqtt" for task in pathlib.Path("/proc/self/task").iterdir())


def name_of(task: pathlib.Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:
        return "ended"


def until(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)
