"""Links between the pages lead somewhere."""

import re

import pytest
from pages import DOCS

ROOT = DOCS.parent
EMULATOR = ROOT / "tests" / "emulator"
OWN = [ROOT / "mendix-module" / "README.md", EMULATOR / "README.md"]
FILES = [*sorted(ROOT.glob("*.md")), *OWN, *sorted(DOCS.rglob("*.md")), *sorted((EMULATOR / "docs").glob("*.md"))]
LINKS = [
    (file, link)
    for file in FILES
    for link in re.findall(r"\]\(([^)]+)\)", re.sub(r"```.*?```", "", file.read_text(), flags=re.DOTALL))
    if not link.startswith("https://")
]


def anchors(file):
    """The anchors of a page's headings, as they are shown on GitHub."""
    headings = re.findall(r"^#+ (.*)", re.sub(r"```.*?```", "", file.read_text(), flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(("file", "link"), LINKS, ids=lambda value: str(value).removeprefix(f"{ROOT}/"))
def test_links_lead_somewhere(file, link):
    path, _, anchor = link.partition("#")
    target = (file.parent / path).resolve() if path else file
    assert target.exists()
    assert not anchor or anchor in anchors(target)


def test_every_page_is_reached_from_the_readme():
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        file = waiting.pop()
        if file not in reached and file.suffix == ".md":
            reached.add(file)
            waiting += [(file.parent / link.partition("#")[0]).resolve() for page, link in LINKS if page == file]
    assert {*DOCS.rglob("*.md"), *EMULATOR.glob("docs/*.md")} <= reached
