"""Short programs with asyncio, each a process of its own: ``short_runs.py ENDPOINT REGION KEY SECRET RUNS``.

When an interpreter ends, no native thread may be about to run Python: that would end the process with a signal, once in
many runs. Each run must end with status 0 and say nothing on standard error.
"""

import collections
import os
import random
import subprocess
import sys

HEAD = """
import asyncio, os, sys, threading, time
import twinlink
endpoint, region, *keys = sys.argv[1:]

def make():
    return twinlink.Connector(region, endpoint, twinlink.Credentials(*keys))

async def count(aws):
    return len([item async for item in aws.twinmaker.list_workspaces()])

async def one(aws):
    return len((await aws.twinmaker.list_workspaces().page_async()).items)
"""

RUNS = {
    "closed": """
async def main():
    with make() as aws:
        assert await count(aws) == 60
asyncio.run(main())
""",
    "left open": """
aws = make()
asyncio.run(count(aws))
""",
    "left open in main": """
async def main():
    aws = make()
    assert await count(aws) == 60
asyncio.run(main())
""",
    "cancelled": """
async def main():
    aws = make()
    tasks = [asyncio.ensure_future(count(aws)) for _ in range(5)]
    await asyncio.sleep({wait})
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
asyncio.run(main())
""",
    "abandoned": """
async def main():
    aws = make()
    tasks = [asyncio.ensure_future(count(aws)) for _ in range(5)]
    await asyncio.sleep({wait})
asyncio.run(main())
""",
    "left in the middle": """
async def main():
    with make() as aws:
        async for workspace in aws.twinmaker.list_workspaces(max_results=5):
            break
asyncio.run(main())
""",
    "timed out": """
async def main():
    aws = make()
    try:
        await asyncio.wait_for(count(aws), {wait})
    except asyncio.TimeoutError:
        pass
asyncio.run(main())
""",
    "in threads": """
def work():
    asyncio.run(count(make()))
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
""",
    "in daemon threads": """
aws = make()
def work():
    while True:
        asyncio.run(one(aws))
threading.Thread(target=work, daemon=True).start()
time.sleep({wait})
""",
    "waiting in daemon threads": """
aws = make()
def work():
    while True:
        aws.twinmaker.list_workspaces().page()
for _ in range(2): threading.Thread(target=work, daemon=True).start()
time.sleep({wait})
""",
    "loop that never comes back": """
loop = asyncio.new_event_loop()
aws = make()
task = loop.create_task(count(aws))
for _ in range(3): loop.run_until_complete(asyncio.sleep({wait} / 3))
task._log_destroy_pending = False
""",
    "exit in main": """
async def main():
    aws = make()
    task = asyncio.ensure_future(count(aws))
    await asyncio.sleep({wait})
    sys.exit(0)
asyncio.run(main())
""",
}

if hasattr(os, "fork"):
    RUNS["forked"] = """
aws = make()
asyncio.run(count(aws))
child = os.fork()
if child == 0:
    asyncio.run(count(make()))
    sys.exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
asyncio.run(count(aws))
"""


def run(name, arguments):
    """Run one, and give what is wrong with it."""
    program = HEAD + RUNS[name].replace("{wait}", str(random.uniform(0, 0.03)))
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=120)
    return f"{done.returncode} {done.stderr.strip()}" if done.returncode or done.stderr else None


def main(*arguments, runs):
    """Run all in turn, and give how often each went wrong and how."""
    wrong = collections.Counter()
    names = list(RUNS)
    for number in range(runs):
        name = names[number % len(names)]
        fault = run(name, arguments)
        if fault:
            wrong[name, fault] += 1
    return wrong


if __name__ == "__main__":
    *arguments, runs = sys.argv[1:]
    wrong = main(*arguments, runs=int(runs))
    for (name, fault), times in wrong.items():
        print(f"{times} x {name}: {fault}")
    sys.exit(bool(wrong))
