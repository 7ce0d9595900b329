"""The end of the interpreter: what the program still does then is done, and no thread is ended within Rust."""

import os
import subprocess
import sys

import pytest

# Generous for a loaded machine, and still far below the 30 s that a slow answer takes.
PROMPT = 20
SLOW = {"fault": "slow", "millis": 30_000}

HEAD = """
import asyncio, atexit, logging, os, sys, threading, time

def workspaces():
    return sum(1 for _ in aws.twinmaker.list_workspaces())

def in_a_thread(work, *, daemon=False):
    thread = threading.Thread(target=work, daemon=daemon)
    thread.start()
    return thread

class Worker:
    # Started before the end: Python 3.12 starts no thread then.
    def __init__(self):
        self.todo = threading.Event()
        self.thread = in_a_thread(self.work, daemon=True)

    def work(self):
        self.todo.wait()
        print(workspaces())

    def send(self):
        self.todo.set()
        self.thread.join()

worker = Worker()
"""


def run(emulator, before, after):
    """Run a program: what it does ``before`` it imports twinlink and makes a connector, and ``after``."""
    program = f"""
{HEAD}
{before}
import twinlink
aws = {emulator.connector(log_level="debug")}
{after}
"""
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, timeout=PROMPT, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_with_a_call_in_flight(emulator):
    emulator.inject(SLOW)
    after = """
in_a_thread(lambda: aws.twinmaker.list_workspaces().page(), daemon=True)
time.sleep(0.3)
"""
    run(emulator, "", after)


# What is registered before the import is called after all that the import registers.
AT_EXIT = {
    "in the same thread": """
atexit.register(lambda: print(workspaces()))
""",
    "in a thread that is joined": """
atexit.register(worker.send)
""",
    "with asyncio": """
@atexit.register
def flush():
    async def count():
        return len((await aws.twinmaker.list_workspaces(max_results=5).page_async()).items)
    print(asyncio.run(count()) * 12)
""",
    "in the handler of a log": """
class Sends(logging.Handler):
    def emit(self, record): pass
    def flush(self): worker.send()
logging.getLogger("program").addHandler(Sends())
""",
}


@pytest.mark.parametrize("name", AT_EXIT)
def test_what_was_registered_before_the_import_can_still_call(emulator, name):
    assert run(emulator, AT_EXIT[name], "workspaces()").splitlines()[-1] == "60"


def test_a_lock_that_a_daemon_thread_holds_during_its_call_comes_free(emulator):
    before = """
lock = threading.Lock()
def work():
    while True:
        with lock:
            workspaces()
@atexit.register
def flush():
    for _ in range(3):
        with lock:
            print("flushed")
        time.sleep(0.01)
"""
    assert run(emulator, before, "in_a_thread(work, daemon=True); time.sleep(0.1)").splitlines() == ["flushed"] * 3


def test_functions_that_a_program_calls_itself_are_not_its_end(emulator):
    after = """
workspaces()
atexit._run_exitfuncs()
in_a_thread(lambda: print(workspaces())).join()
"""
    assert run(emulator, "", after) == "60\n"


# What the core says is handed over in the thread that called, which is then in the program's code.
SLOW_LOG = """
class Slow(logging.Handler):
    # Without the handler's lock, which would have the end wait.
    def handle(self, record):
        for _ in range({times} * threading.current_thread().daemon): time.sleep(0.001)
logging.getLogger("twinlink").addHandler(Slow())
logging.getLogger("twinlink").setLevel(logging.DEBUG)
def work():
    while True:
        workspaces()

class Last:
    # Time for the others, when the interpreter has begun to end.
    def __del__(self): time.sleep(0.1)
last = Last()
"""


@pytest.mark.parametrize("times", [20, 2000])
def test_a_daemon_thread_in_the_handler_of_a_log(emulator, times):
    after = """
for _ in range(4): in_a_thread(work, daemon=True)
time.sleep(0.3)
"""
    run(emulator, SLOW_LOG.format(times=times), after)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
@pytest.mark.parametrize("times", [20, 2000])
def test_a_forked_child_with_threads_of_its_own(emulator, times):
    after = f"""
for _ in range(4): in_a_thread(work, daemon=True)
time.sleep(0.3)
child = os.fork()
if child == 0:
    aws = {emulator.connector(log_level="debug")}
    for _ in range(4): in_a_thread(work, daemon=True)
    time.sleep(0.3)
    sys.exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""
    run(emulator, SLOW_LOG.format(times=times), after)
