"""Processes that print keys: they end with the call, and all that they started with them."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time

import pytest
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY

# Generous for a loaded machine, and still far below what the processes sleep for.
PROMPT = 20
PRINTED = json.dumps({"Version": 1, "AccessKeyId": ACCESS_KEY_ID, "SecretAccessKey": SECRET_ACCESS_KEY})


def wait_for(condition):
    """Wait until something that happens elsewhere is true."""
    deadline = time.monotonic() + PROMPT
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


@pytest.fixture
def sleep():
    """Give a command that nobody else runs, and that is too long for any test."""
    return f"sleep 301.{os.getpid()}{time.monotonic_ns()}"


def runs(command):
    every = subprocess.run(["ps", "-A", "-o", "args="], capture_output=True, text=True, check=True).stdout
    return any(line.strip() == command for line in every.splitlines())


def program(emulator, command, before="", call="print(len(aws.twinmaker.list_workspaces().page().items))"):
    """Give a program that lists with the keys that a command prints."""
    keys = f"twinlink.Credentials.process({command!r})"
    connector = f"twinlink.Connector({emulator.region!r}, {emulator.endpoint!r}, {keys})"
    return f"import asyncio, signal, twinlink\n{before}\naws = {connector}\n{call}\n"


@pytest.mark.parametrize(
    "call",
    ["list(aws.twinmaker.list_workspaces())", "asyncio.run(aws.twinmaker.list_workspaces().page_async())"],
    ids=["blocking", "asyncio"],
)
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_a_program_that_is_ended_leaves_nothing(emulator, sleep, call, end):
    code = program(emulator, f"{sleep}; echo x", call=call)
    started = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE, text=True)
    wait_for(lambda: runs(sleep))
    started.send_signal(end)
    _, errors = started.communicate(timeout=PROMPT)
    assert end == signal.SIGKILL or "KeyboardInterrupt" in errors
    wait_for(lambda: not runs(sleep))


def test_a_call_that_is_cancelled_leaves_nothing(connect, sleep):
    async def cancel():
        with connect(credentials=twinlink.Credentials.process(f"{sleep}; echo x")) as aws:
            call = asyncio.ensure_future(aws.twinmaker.list_workspaces().page_async())
            while not runs(sleep):
                await asyncio.sleep(0.01)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            while runs(sleep):
                await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(cancel(), PROMPT))


@pytest.mark.parametrize(("command", "said"), [(f"echo '{PRINTED}'", "25"), ("true", "ignores SIGCHLD")])
def test_a_program_that_ignores_its_children(emulator, command, said):
    code = program(emulator, command, before="signal.signal(signal.SIGCHLD, signal.SIG_IGN)")
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=PROMPT, check=False)
    assert said in result.stdout + result.stderr


def test_nothing_of_a_command_is_shown(connect):
    command = "PW=hunter2 'hunter2 hunter2'"
    credentials = twinlink.Credentials.process(command)
    assert repr(credentials) == "<twinlink.Credentials process>"
    with connect(credentials=credentials) as aws:
        assert "hunter2" not in str(aws.explain())
        with pytest.raises(twinlink.CredentialsError, match="the process gives no credentials") as caught:
            aws.twinmaker.list_workspaces().page()
    assert "hunter2" not in str(caught.value)
