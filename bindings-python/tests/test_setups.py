"""The setups that work or fail, and what a failure must say: what every language must do alike."""

import json
import pathlib

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, VECTORS, Emulator

TABLE = json.loads((VECTORS / "setups.json").read_text())
CLASSES = {row["name"]: row["python"] for row in json.loads((VECTORS / "error_kinds.json").read_text())}


def fill(value, texts):
    """Put texts in the place of their names in braces, wherever they are."""
    match value:
        case str():
            for name, text in texts.items():
                value = value.replace(f"{{{name}}}", text)
            return value
        case list():
            return [fill(item, texts) for item in value]
        case dict():
            return {name: fill(item, texts) for name, item in value.items()}
    return value


def credentials(given):
    if given is None:
        return None
    parts = {name: value for name, value in given.items() if name != "type"}
    if "source" in parts:
        parts["source"] = credentials(parts["source"])
    if "certificate_pin" in parts:
        parts["certificate"] = twinlink.Certificate.from_environment(parts.pop("certificate_pin"))
    if "certificate_number" in parts:
        listed = [parts.pop(f"certificate_{name}") for name in ("files", "passwords", "number")]
        parts["certificate"] = twinlink.Certificate.from_list(*listed)
    if given["type"] == "keys":
        return twinlink.Credentials(**parts)
    return getattr(twinlink.Credentials, given["type"])(**parts)


def secrets(given):
    """Find what must never be shown."""
    if given is None:
        return []
    found = [given.get(part) or "" for part in ("password", "secret_access_key", "session_token", "external_id")]
    found += given.get("certificate_passwords", [])
    return [text for text in found if len(text) >= 6] + (secrets(given["source"]) if "source" in given else [])


@pytest.mark.parametrize("setup", TABLE["setups"], ids=[setup["name"] for setup in TABLE["setups"]])
def test_setup(setup, tmp_path, monkeypatch):
    texts = TABLE["texts"] | {
        "folder": str(tmp_path),
        "access_key_id": ACCESS_KEY_ID,
        "secret_access_key": SECRET_ACCESS_KEY,
    }
    emulator = Emulator(*fill(setup.get("emulator", []), texts))
    try:
        if setup.get("faults"):
            emulator.inject(*setup["faults"])
        proxy = emulator.proxy or ""
        texts |= {"endpoint": emulator.endpoint, "proxy": proxy, "proxy_address": proxy.removeprefix("http://")}
        run(fill(setup, texts), emulator, tmp_path, monkeypatch)
    finally:
        emulator.stop()


def run(setup, emulator, folder, monkeypatch):
    for name, content in setup.get("files", {}).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    for name, value in setup.get("environment", {}).items():
        monkeypatch.setenv(name, pathlib.Path(value[1:]).read_text() if value.startswith("@") else value)
    keys = {"type": "keys", "access_key_id": ACCESS_KEY_ID, "secret_access_key": SECRET_ACCESS_KEY}
    settings = {"region": emulator.region, "endpoint_url": emulator.endpoint, "max_backoff": 0.05}
    settings |= setup.get("settings", {})

    given = setup.get("credentials", keys)
    hidden = secrets(given or {})
    for secret in hidden:
        assert secret not in repr(credentials(given))

    def workspaces():
        with twinlink.Connector(**settings, credentials=credentials(given)) as aws:
            found = list(aws.twinmaker.list_workspaces())
            for secret in hidden:
                assert secret not in f"{aws!r} {aws.explain()}"
            return found

    if "error" not in setup["expect"]:
        assert len(workspaces()) == setup["expect"]["items"]
        return
    expected = dict(setup["expect"]["error"])
    with pytest.raises(getattr(twinlink, CLASSES[expected["kind"]])) as raised:
        workspaces()
    error = raised.value
    for text in expected.pop("message"):
        assert text.lower() in str(error).lower()
    for text in hidden + expected.pop("hides", []):
        assert text not in f"{error} {error!r} {vars(error)}"
    if expected.pop("request_id", False):
        assert error.request_id
    for name, value in expected.items():
        assert getattr(error, name) == value, name
