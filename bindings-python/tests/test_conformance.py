"""The vectors: what every language must do alike."""

import json

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, VECTORS

CASES = json.loads((VECTORS / "cases.json").read_text())
CLASSES = {row["name"]: row["python"] for row in json.loads((VECTORS / "error_kinds.json").read_text())}


def credentials(case):
    given = case.get("credentials")
    if given is None:
        return twinlink.Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    if not given:
        return None
    if given.get("type") == "profile":
        return twinlink.Credentials.profile(given["name"])
    keys = {"access_key_id": ACCESS_KEY_ID, "secret_access_key": SECRET_ACCESS_KEY}
    return twinlink.Credentials(**(keys | given))


def listing(connector, call, emulator):
    service, operation = call["operation"].split(".")
    snake = {
        "ListWorkspaces": "list_workspaces",
        "ListAssetModels": "list_asset_models",
        "ListPortals": "list_portals",
        "ListProjects": "list_projects",
    }[operation]
    method = getattr(connector.twinmaker if service == "iottwinmaker" else connector.sitewise, snake)
    replacements = {"$portal": emulator.portal_ids()[0], "$long": "x" * 17881}
    arguments = {}
    for name, value in call.get("arguments", {}).items():
        snake_name = "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)
        arguments[snake_name] = replacements.get(value, value) if isinstance(value, str) else value
    if operation == "ListProjects":
        arguments.setdefault("portal_id", None)
    return method(**arguments, limit=call.get("limit"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case, emulator, connect):
    call = case["call"]
    if case.get("faults"):
        emulator.inject(*case["faults"])
    expect = case["expect"]

    found = []

    def pages():
        connector = connect(**(case.get("settings") or {}), credentials=credentials(case))
        # One by one: those before an error stay.
        found.extend(listing(connector, call, emulator).pages())

    if "error" not in expect:
        pages()
        items = sum(len(page.items) for page in found)
        assert items <= expect["at_most"] if "at_most" in expect else items == expect["items"]
        assert len(found) == expect["pages"]
        assert [page.attempts for page in found] == [expect.get("first_attempts", 1)] + [1] * (len(found) - 1)
        assert found[-1].next_token is None
        return
    expected = dict(expect["error"])
    with pytest.raises(getattr(twinlink, CLASSES[expected["kind"]])) as raised:
        pages()
    error = raised.value
    for text in expected.pop("message"):
        # Names of members are Python's.
        assert text.lower() in str(error).lower() or text.lower() in str(error).lower().replace("_", "")
    if after := expected.pop("after", None):
        assert {"items": sum(len(page.items) for page in found), "pages": len(found)} == after
    if expected.pop("request_id", False):
        assert error.request_id
    for name, value in expected.items():
        assert getattr(error, name) == value, name
    assert SECRET_ACCESS_KEY not in f"{error} {error!r}"
