"""Every example of the pages is run as it is shown, in its language, against an emulator that its page asks for.

`DOCS_PROGRAM` names the program with the examples in Rust, `DOCS_JAR` the jar, `TWINLINK_EMULATOR` the emulator.
"""

import os
import re
import subprocess
import sys
import urllib.request

import pytest
from emulator import Emulator
from pages import PAGES
from settings import SETTINGS

HOST = "https://monitor.iotsitewise.us-east-1.amazonaws.com"
EXAMPLES = [
    (page, language, number)
    for page in PAGES
    for language in ("python", "java", "rust")
    for number in range(len(page.blocks(language)))
]


@pytest.fixture(params=EXAMPLES, ids=lambda example: f"{example[0].name}-{example[1]}-{example[2]}")
def example(request):
    return request.param


@pytest.fixture
def emulator(example, tmp_path):
    page, _, _ = example
    setting = SETTINGS[page.name](page, tmp_path)
    emulator = Emulator("--workspaces", "30", *setting.options, keys=setting.keys)
    emulator.environment = setting.environment
    if setting.plans:
        emulator.admin("POST", "answer", setting.plans)
    yield emulator
    assert emulator.stop() == 0


def command(page, language, number, folder, endpoint):
    """What runs an example. Only its own requests are sent to the emulator instead of to AWS."""
    block = page.blocks(language)[number]
    match language:
        case "python":
            (folder / "example.py").write_text(block.replace(HOST, endpoint) if "urlopen" in block else block)
            return [sys.executable, "example.py"]
        case "java":
            block = block.replace(HOST, endpoint) if "HttpClient" in block else block
            imports = re.findall("^import .*\n", block, re.MULTILINE)
            body = re.sub("^import .*\n", "", block, flags=re.MULTILINE)
            main = f"public class Example {{ public static void main(String[] a) throws Exception {{ {body} }} }}"
            (folder / "Example.java").write_text("".join(imports) + main)
            return ["java", "-cp", os.environ["DOCS_JAR"], "Example.java"]
        case _:
            return [os.environ["DOCS_PROGRAM"], f"{page.name}:{number}"]


def test_examples_do_what_their_page_says(example, emulator, tmp_path):
    page, language, number = example
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TWINLINK_"))}
    environment |= {"HOME": str(tmp_path), "AWS_ENDPOINT_URL": emulator.endpoint, "AWS_EC2_METADATA_DISABLED": "true"}
    ran = subprocess.run(
        command(page, language, number, tmp_path, emulator.endpoint),
        cwd=tmp_path, env=environment | emulator.environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    block = page.blocks(language)[number]
    if page.name == "signing":
        assert status(lines, block, emulator) == 200
    elif "explain" in block:
        [credentials] = [line for line in lines if line.startswith("credentials ")]
        assert "access key ****" in credentials
    elif "validate" in block:
        assert lines == ["arn:aws:iam::123456789012:user/twinlink"]
    elif page.name == "events":
        assert lines == ["P-7", "P-9"]
    elif page.name == "walkthrough":
        assert "WARNING" in lines[0]
    elif page.name == "iot":
        [line] = lines
        assert re.match("press-7 .*4", line)
    elif page.name == "mqtt" and "shadow" in block:
        assert lines == ["5", "5"] if language != "java" else all('"speed":5' in line for line in lines)
    elif page.name == "mqtt":
        assert lines == ["plant/press-1/alarm " + ('{"celsius": 91}' if language == "java" else "91")]
    elif page.name == "waiters":
        assert lines == ["press 7"]
    else:
        assert len(lines) == 30, ran.stdout


def status(lines, block, emulator):
    """What the emulator says to what was signed: the example sent it, or printed headers or the URL."""
    if "urlopen" in block or "HttpClient" in block:
        return int(lines[0])
    url = lines[0] if "presign" in block else re.search(r'"(https://[^"]+)"', block).group(1)
    headers = {} if "presign" in block else dict(line.split(": ", 1) for line in lines)
    headers["Host"] = HOST.removeprefix("https://")
    request = urllib.request.Request(url.replace(HOST, emulator.endpoint), headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.status
