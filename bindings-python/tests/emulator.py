"""The emulator as a process, and the environment that the vectors ask for."""

import json
import os
import pathlib
import ssl
import subprocess
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"
BINARY = os.environ.get("TWINLINK_EMULATOR", str(ROOT / "target" / "debug" / "twinlink-emulator"))
ACCESS_KEY_ID = "AKIAEMULATEDEMULATED"
SECRET_ACCESS_KEY = "emulated/emulated/emulated/emulated/emul"

# Before anything reads it: no variable of the machine may decide about a test.
for name in [name for name in os.environ if name.startswith(("AWS_", "TWINLINK_")) and name != "TWINLINK_EMULATOR"]:
    del os.environ[name]
for name, value in json.loads((VECTORS / "environment.json").read_text()).items():
    os.environ[name] = str(VECTORS / value) if name.endswith("_FILE") else value


class Emulator:
    """A running emulator and its admin path. What it lists from the start is odd, unless a test wants it plain."""

    def __init__(
        self, *arguments: str, keys: tuple[str, str] = (ACCESS_KEY_ID, SECRET_ACCESS_KEY), odd: bool = True
    ) -> None:
        known = ("--access-key-id", keys[0], "--secret-access-key", keys[1], *(("--odd",) if odd else ()))
        self.process = subprocess.Popen(
            [BINARY, *known, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        ready = json.loads(self.process.stdout.readline())
        self.endpoint = ready["endpoint"]
        self.region = ready["region"]
        self.proxy = ready.get("proxy")
        self.mqtt = ready.get("mqtt")
        self.ca_file = ready.get("ca_file")

    def admin(self, method: str, path: str, document: object = None) -> object:
        body = None if document is None else json.dumps(document).encode()
        request = urllib.request.Request(f"{self.endpoint}/_emulator/{path}", data=body, method=method)
        context = ssl.create_default_context(cafile=self.ca_file) if self.ca_file else None
        with urllib.request.urlopen(request, timeout=10, context=context) as answer:
            text = answer.read()
        return json.loads(text) if text.strip() else None

    def connector(self, **settings: object) -> str:
        """Give the text that makes a connector to this, for a program that runs by itself."""
        keys = f"twinlink.Credentials({ACCESS_KEY_ID!r}, {SECRET_ACCESS_KEY!r})"
        more = "".join(f", {name}={value!r}" for name, value in settings.items())
        return f"twinlink.Connector({self.region!r}, {self.endpoint!r}, {keys}{more})"

    def inject(self, *faults: dict) -> None:
        self.admin("POST", "faults", list(faults))

    def reset(self) -> None:
        self.admin("POST", "reset")

    def requests(self) -> list[dict]:
        return self.admin("GET", "requests")

    def portal_ids(self) -> list[str]:
        return self.admin("GET", "state")["portal_ids"]

    def stop(self) -> int:
        self.process.terminate()
        self.process.stdout.close()
        return self.process.wait(timeout=10)
