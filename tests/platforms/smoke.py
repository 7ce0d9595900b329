"""Walks through the listings from the installed package: with threads, with asyncio, into an error, and to the end."""

import asyncio
import concurrent.futures
import importlib.metadata
import sys

import twinlink


async def ids(listing):
    return [item.id async for item in listing]


def error_of(call):
    try:
        call()
    except twinlink.Error as error:
        return error
    raise AssertionError("nothing was refused")


with twinlink.Connector() as aws:
    workspaces = [workspace.workspace_id for workspace in aws.twinmaker.list_workspaces()]
    portals = [portal.id for portal in aws.sitewise.list_portals()]
    with concurrent.futures.ThreadPoolExecutor(4) as threads:
        projects = list(threads.map(lambda portal: list(aws.sitewise.list_projects(portal_id=portal)), portals[:4]))
    assert asyncio.run(ids(aws.sitewise.list_portals())) == portals
    refused = error_of(lambda: list(aws.sitewise.list_projects(portal_id="11111111-2222-4333-8444-555555555555")))
    assert isinstance(refused, twinlink.NotFoundError), refused
    assert refused.http_status == 404
assert isinstance(error_of(lambda: aws.sitewise.list_portals().page()), twinlink.ClosedError)
assert twinlink.__version__ == importlib.metadata.version("twinlink")
print(len(workspaces), len(portals), [len(found) for found in projects], *sys.version_info[:2])
