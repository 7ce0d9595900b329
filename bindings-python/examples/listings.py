"""Walk through all four listings and print operation, items, pages and milliseconds.

Endpoint and credentials come from the environment (``AWS_ENDPOINT_URL``, ``AWS_ACCESS_KEY_ID``, ...).
"""

from __future__ import annotations

import time

import twinlink


def walk(operation: str, listing: twinlink.Listing[object]) -> None:
    """Count items and pages."""
    started = time.perf_counter()
    items = pages = 0
    for page in listing.pages():
        items += len(page.items)
        pages += 1
    print(operation, items, pages, round(1000 * (time.perf_counter() - started)))


with twinlink.Connector() as aws:
    walk("ListWorkspaces", aws.twinmaker.list_workspaces())
    walk("ListAssetModels", aws.sitewise.list_asset_models())
    walk("ListPortals", aws.sitewise.list_portals())
    portal = aws.sitewise.list_portals(limit=1).page().items[0]
    walk("ListProjects", aws.sitewise.list_projects(portal_id=portal.id))
