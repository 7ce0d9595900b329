"""Every operation of AWS IoT that the catalogue has is built, and is asked for in a test beside this one."""

import json
from pathlib import Path

from botocore import xform_name

HERE = Path(__file__).parent
FACTS = HERE.parents[2] / "core" / "catalogue" / "facts"


def test_every_operation_is_asked_for():
    modules = [path.read_text() for path in HERE.glob("test_iot_*.py") if path != Path(__file__)]
    tests = "\n".join(modules)
    operations = json.loads((FACTS / "iot.json").read_text())["operations"]
    missing = [name for name in operations if xform_name(name) not in tests]
    assert missing == []


def test_every_operation_is_built():
    readme = (HERE.parent / "README.md").read_text()
    refused = [row for row in readme.splitlines() if row.startswith("| `iot.") and "| is refused |" in row]
    assert refused == []
