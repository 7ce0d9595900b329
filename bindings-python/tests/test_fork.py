"""Forks: a child of a program that is at it can do all with a connector of its own, and nothing with its parent's."""

import os
import pathlib
import subprocess
import sys

import pytest
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Emulator

HERE = pathlib.Path(__file__).parent
FORKS = 50

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")


@pytest.fixture
def own_emulator():
    emulator = Emulator("--workspaces", "60", "--asset-models", "120", "--seed", "1")
    yield emulator
    emulator.stop()


def test_forks_at_random_moments(own_emulator):
    arguments = (own_emulator.endpoint, own_emulator.region, str(FORKS), ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    subprocess.run([sys.executable, HERE / "forks.py", *arguments], check=True, timeout=600)


@pytest.mark.parametrize("secret", [SECRET_ACCESS_KEY, "with a blank"])
def test_a_fork_within_the_first_call_of_another_thread(secret):
    subprocess.run([sys.executable, HERE / "first_fork.py", secret], check=True, timeout=120)


def test_a_call_that_was_under_way_at_the_fork_ends_in_the_parent_alone(own_emulator):
    own_emulator.inject({"fault": "slow", "millis": 500, "times": 1})
    program = f"""
import asyncio, os, twinlink
from twinlink import _native
aws = {own_emulator.connector()}

async def main():
    task = asyncio.ensure_future(aws.twinmaker.list_workspaces().page_async())
    await asyncio.sleep(0.1)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            # What the parent has in flight is nothing to the child: neither asked for nor ended.
            del task
            aws.close()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len((await task).items) == 25

asyncio.run(main())
assert not aws.closed
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_a_child_that_ends_as_programs_do_leaves_its_parent_alone(own_emulator):
    program = f"""
import asyncio, os, sys, twinlink
aws = {own_emulator.connector()}
assert len(list(aws.twinmaker.list_workspaces())) == 60
asyncio.run(aws.twinmaker.list_workspaces().page_async())
for _ in range(5):
    child = os.fork()
    if child == 0:
        with aws:
            del aws
        sys.exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(list(aws.twinmaker.list_workspaces())) == 60
    assert len(asyncio.run(aws.twinmaker.list_workspaces().page_async()).items) == 25
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
