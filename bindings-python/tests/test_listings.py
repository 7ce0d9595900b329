"""Listings as users write them: blocking, with asyncio, by page."""

import asyncio
import copy
import datetime
import pickle

import pytest
import twinlink
from twinlink.sitewise import AssetModelState, PortalType


def test_for_gives_all_items_in_order(connect):
    aws = connect()
    models = list(aws.sitewise.list_asset_models())
    assert len(models) == 120
    assert [model.id for model in aws.sitewise.list_asset_models(max_results=7)] == [model.id for model in models]
    assert len({model.id for model in models}) == 120


def test_async_for_gives_the_same(connect):
    async def main():
        async with connect() as aws:
            items = [workspace async for workspace in aws.twinmaker.list_workspaces(max_results=7)]
            pages = [page async for page in aws.twinmaker.list_workspaces().pages()]
            page = await aws.twinmaker.list_workspaces().page_async()
        return items, pages, page

    items, pages, page = asyncio.run(main())
    expected = list(connect().twinmaker.list_workspaces())
    assert items == expected
    assert [item for page in pages for item in page.items] == expected
    assert page == pages[0] or page.items == pages[0].items


def test_page_by_page_with_tokens(connect):
    aws = connect()
    first = aws.sitewise.list_portals(max_results=25).page()
    second = aws.sitewise.list_portals(max_results=25, next_token=first.next_token).page()
    third = aws.sitewise.list_portals(max_results=25, next_token=second.next_token).page()
    assert [len(page.items) for page in (first, second, third)] == [25, 25, 10]
    assert third.next_token is None
    assert first.request_id != second.request_id
    assert first.attempts == 1


def test_a_listing_begins_anew_with_each_iteration(connect):
    listing = connect().twinmaker.list_workspaces(limit=3)
    assert list(listing) == list(listing)
    assert len(list(listing)) == 3


def test_members_are_typed_and_absent_ones_none(connect):
    aws = connect()
    workspaces = list(aws.twinmaker.list_workspaces())
    assert {workspace.description is None for workspace in workspaces} == {True, False}
    assert all(workspace.creation_date_time.tzinfo is datetime.timezone.utc for workspace in workspaces)
    assert any(workspace.creation_date_time.microsecond for workspace in workspaces)
    assert {type(workspace.linked_services) for workspace in workspaces} == {tuple, type(None)}
    models = list(aws.sitewise.list_asset_models())
    failed = [model for model in models if model.status.state == AssetModelState.FAILED]
    assert any(model.status.error.details for model in failed if model.status.error)
    assert any(not model.name.isascii() for model in models)
    unknown = [model.status.state for model in models if not model.status.state.known]
    assert unknown, "the emulator has a state that no model knows"
    assert isinstance(unknown[0], AssetModelState)
    portals = list(aws.sitewise.list_portals())
    assert any(isinstance(portal.portal_type, PortalType) for portal in portals)


def test_nothing_in_a_frozen_item_can_be_changed(connect):
    aws = connect()
    page = aws.sitewise.list_asset_models().page()
    assert type(page.items) is tuple
    details = [model.status.error.details for model in aws.sitewise.list_asset_models() if model.status.error]
    assert {type(detail) for detail in details} <= {tuple, type(None)}
    assert tuple in {type(detail) for detail in details}
    assert hash(page) == hash(copy.deepcopy(page))
    # Made by hand, as tests of programs do, from either.
    made = [twinlink.Page(items=kind([1, 2]), attempts=1) for kind in (list, tuple)]
    assert made[0] == made[1]
    assert made[0].items == (1, 2)
    assert made[0].to_dict()["items"] == [1, 2]


def test_structures_behave_like_values(connect):
    aws = connect()
    one, other = (next(iter(aws.sitewise.list_asset_models())) for _ in range(2))
    assert one == other
    assert one is not other
    assert hash(one) == hash(other)
    assert one != one.status
    assert repr(one).startswith("AssetModelSummary(id=")
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    with pytest.raises(AttributeError):
        one.name = "another"
    with pytest.raises(AttributeError):
        del one.name
    with pytest.raises(AttributeError):
        one.nonsense = 1
    plain = one.to_dict()
    assert plain["status"]["state"] == one.status.state
    assert type(plain["status"]["state"]) is str
    assert set(plain) == set(one.__match_args__)


def test_structures_can_be_made_for_tests():
    workspace = twinlink.twinmaker.WorkspaceSummary(workspace_id="a", arn="b")
    assert workspace.description is None
    with pytest.raises(TypeError, match="no member 'name'"):
        twinlink.twinmaker.WorkspaceSummary(name="a")


def test_many_listings_at_once_with_asyncio(connect, emulator):
    async def main():
        aws = connect()
        listings = (aws.sitewise.list_asset_models(max_results=50) for _ in range(40))

        async def count(listing):
            return len([item async for item in listing])

        return await asyncio.gather(*(count(listing) for listing in listings))

    assert asyncio.run(main()) == [120] * 40
    assert len(emulator.requests()) == 120


def test_listing_shows_what_it_lists(connect):
    listing = connect().sitewise.list_projects(portal_id="p", max_results=5)
    assert repr(listing) == "<twinlink.Listing iotsitewise.ListProjects(portal_id='p', max_results=5)>"
