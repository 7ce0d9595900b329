"""Closing, cancelling, forking, threads and signals."""

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import time

import pytest
import twinlink

# Generous for a loaded machine, and still far below the 30 s that a slow answer takes.
PROMPT = 5
SLOW = {"fault": "slow", "millis": 30_000}


def wait_for(condition):
    """Wait until something that happens elsewhere is true."""
    deadline = time.monotonic() + PROMPT
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def in_flight(emulator):
    return any(request["status"] is None and not request["aborted"] for request in emulator.requests())


def aborted(emulator):
    return any(request["aborted"] for request in emulator.requests())


def test_close_is_final_and_may_be_repeated(connect):
    aws = connect()
    assert not aws.closed
    aws.close()
    aws.close()
    assert aws.closed
    assert "closed" in repr(aws)
    with pytest.raises(twinlink.ClosedError):
        aws.twinmaker.list_workspaces().page()
    with pytest.raises(twinlink.ClosedError):
        asyncio.run(aws.twinmaker.list_workspaces().page_async())


def test_close_ends_a_call_in_flight(connect, emulator):
    emulator.inject(SLOW)
    aws = connect()
    outcome = []

    def call():
        try:
            aws.twinmaker.list_workspaces().page()
        except twinlink.Error as error:
            outcome.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    wait_for(lambda: in_flight(emulator))
    aws.close()
    thread.join(PROMPT)
    assert [type(error) for error in outcome] == [twinlink.ClosedError]
    wait_for(lambda: aborted(emulator))


@pytest.mark.skipif(sys.platform != "linux", reason="counts what /proc lists")
def test_nothing_lives_on_in_a_closed_connector_that_is_kept(emulator):
    program = f"""
import asyncio, os, time, twinlink

def is_poll(name):
    try:
        return "eventpoll" in os.readlink("/proc/self/fd/" + name)
    except FileNotFoundError:
        # Another thread has just closed it, or it was the listing's own.
        return False

def left():
    return len(os.listdir("/proc/self/task")), sum(map(is_poll, os.listdir("/proc/self/fd")))

before = left()
kept = [{emulator.connector()} for _ in range(3)]
for aws in kept:
    asyncio.run(aws.twinmaker.list_workspaces().page_async())
assert left() > before, left()
for aws in kept:
    aws.close()
deadline = time.monotonic() + {PROMPT}
while left() != before:
    assert time.monotonic() < deadline, (before, left())
    time.sleep(0.01)
assert all(aws.closed for aws in kept)
print("nothing is left")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "nothing is left\n", done.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_child_that_is_forked_during_a_late_import_does_not_hang(emulator):
    program = f"""
import os, signal, sys, threading, time, twinlink

class Slow:
    def find_spec(self, name, path=None, target=None):
        if name == "twinlink.identity":
            begun.set()
            time.sleep(1)

begun = threading.Event()
sys.meta_path.insert(0, Slow())
aws = {emulator.connector()}
thread = threading.Thread(target=aws.validate_credentials)
thread.start()
begun.wait()
child = os.fork()
if child == 0:
    signal.alarm(20)
    try:
        aws.validate_credentials()
    except twinlink.ClosedError:
        os._exit(7)
    os._exit(1)
thread.join()
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "7\n", (done.stdout, done.stderr)


def test_close_during_many_calls(connect):
    aws = connect()
    outcomes = []

    def call():
        try:
            outcomes.append(len(list(aws.sitewise.list_asset_models(max_results=10))))
        except twinlink.ClosedError as error:
            outcomes.append(error)

    threads = [threading.Thread(target=call) for _ in range(100)]
    for thread in threads:
        thread.start()
    aws.close()
    for thread in threads:
        thread.join(30)
    assert len(outcomes) == 100
    assert all(outcome == 120 or isinstance(outcome, twinlink.ClosedError) for outcome in outcomes)


def test_a_cancelled_task_ends_its_request(connect, emulator):
    emulator.inject(SLOW)

    async def main():
        aws = connect()
        task = asyncio.create_task(aws.twinmaker.list_workspaces().page_async())
        while not in_flight(emulator):
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        wait_for(lambda: aborted(emulator))

    asyncio.run(asyncio.wait_for(main(), PROMPT))


def test_wait_for_ends_a_request(connect, emulator):
    emulator.inject(SLOW)

    async def main():
        aws = connect()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(aws.twinmaker.list_workspaces().page_async(), 0.2)

    asyncio.run(main())
    wait_for(lambda: aborted(emulator))


def test_other_threads_run_while_one_waits(connect, emulator):
    emulator.inject(SLOW)
    aws = connect()

    def call():
        with pytest.raises(twinlink.ClosedError):
            aws.twinmaker.list_workspaces().page()

    thread = threading.Thread(target=call)
    thread.start()
    wait_for(lambda: in_flight(emulator))
    # This thread holds the GIL now: the other has let go of it.
    assert sum(range(100_000)) == 4_999_950_000
    aws.close()
    thread.join(PROMPT)
    assert not thread.is_alive()


def test_ctrl_c_ends_a_call(emulator):
    emulator.inject(SLOW)
    program = f"""
import twinlink
aws = {emulator.connector()}
try:
    aws.twinmaker.list_workspaces().page()
except KeyboardInterrupt:
    print("interrupted")
"""
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    wait_for(lambda: in_flight(emulator))
    started = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=PROMPT)[0] == "interrupted\n"
    assert process.returncode == 0
    # 200 ms are promised; what remains is the end of the interpreter on a loaded machine.
    assert time.monotonic() - started < 2
    wait_for(lambda: aborted(emulator))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_forked_child_is_told_and_can_begin_anew(connect, emulator):
    aws = connect()
    assert len(list(aws.twinmaker.list_workspaces())) == 60
    program = f"""
import os, sys, twinlink
def make():
    return {emulator.connector()}
aws = make()
assert len(list(aws.twinmaker.list_workspaces())) == 60
child = os.fork()
if child == 0:
    status = 1
    try:
        try:
            aws.twinmaker.list_workspaces().page()
        except twinlink.ClosedError as error:
            assert "fork" in str(error)
            assert len(list(make().twinmaker.list_workspaces())) == 60
            import asyncio
            page = asyncio.run(make().twinmaker.list_workspaces().page_async())
            assert len(page.items) == 25
            status = 0
    finally:
        os._exit(status)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert len(list(aws.twinmaker.list_workspaces())) == 60
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)


def test_a_process_without_descriptors_gets_errors_and_recovers(emulator):
    pytest.importorskip("resource")
    program = f"""
import os, resource, twinlink

def workspaces():
    with {emulator.connector()} as aws:
        return sum(1 for _ in aws.twinmaker.list_workspaces())

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
for more in range(8):
    free = os.dup(0)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free + more, hard))
    try:
        workspaces()
    except (twinlink.Error, OSError):  # Python itself may lack one for an import.
        pass
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
print(workspaces())
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout == "60\n", ended.stderr


def test_pages_do_not_leak(connect):
    aws = connect()
    list(aws.sitewise.list_asset_models())
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(20):
        list(aws.sitewise.list_asset_models())
    gc.collect()
    assert len(gc.get_objects()) - before < 500
