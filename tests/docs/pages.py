"""The pages of `docs/`: their blocks of code, and their tables."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


@dataclass(frozen=True)
class Page:
    """A page by its path without ending, such as `credentials/keys`."""

    name: str

    @cached_property
    def text(self):
        return (DOCS / f"{self.name}.md").read_text()

    def blocks(self, language):
        return re.findall(rf"^```{language}\n(.*?)^```", self.text, re.DOTALL | re.MULTILINE)

    def policies(self):
        """The policies among the blocks of JSON."""
        documents = map(json.loads, self.blocks("json"))
        return [document for document in documents if "Statement" in document]

    def rows(self, *header):
        """The rows of all tables with this header: for each cell, what is in backticks."""
        table = rf"^\| {re.escape(' | '.join(header))} \|\n\| ---.*\n((?:\|.*\n)+)"
        lines = [line for rows in re.findall(table, self.text, re.MULTILINE) for line in rows.splitlines()]
        return [[re.findall("`([^`]+)`", cell) for cell in line.strip("|").split("|")] for line in lines]


PAGES = [Page(str(file.relative_to(DOCS).with_suffix(""))) for file in sorted(DOCS.rglob("*.md"))]
