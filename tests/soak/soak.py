"""The Python program of ``cargo xtask soak``: ``soak.py SECONDS``.

64 threads list, open, close, cancel and fork until the time is over; then everything is closed, and the last line of
the output says in JSON what happened. One thread in eight runs asyncio, and one of them all forks.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import sys
import threading
import time
from collections import Counter
from pathlib import Path

import twinlink

WORKERS = 64
CALL_TIMEOUT = 4.0
GRACE = 1.0
"""What a call may take beyond its time-out, besides what the machine stood still."""
ROLE = "arn:aws:iam::123456789012:role/soak"
EXPECTED = {"credentials", "access_denied", "throttled", "timeout", "connection", "service", "decode", "closed"}
"""What the faults may lead to."""

EVENTS = 12
"""How many events a stream has."""

PORTAL = os.environ["SOAK_PORTAL"]
SIZES = [int(os.environ[name]) for name in ("SOAK_WORKSPACES", "SOAK_ASSET_MODELS", "SOAK_PORTALS", "SOAK_PROJECTS")]


def connector() -> twinlink.Connector:
    """Open a connector with the long-lived keys, or with those of a session that is renewed all the time."""
    choice = random.randrange(12)
    role = None if choice % 3 == 0 else twinlink.Credentials.assume_role(ROLE, session_name=f"python-{choice % 4}")
    return twinlink.Connector(
        credentials=role, max_attempts=3, max_backoff=0.5, attempt_timeout=2, call_timeout=CALL_TIMEOUT
    )


def listing(aws: twinlink.Connector) -> tuple[twinlink.Listing[object], int, str]:
    """Choose a listing, and say how many items it has and what identifies them."""
    which = random.randrange(4)
    if which == 0:
        return aws.twinmaker.list_workspaces(max_results=50), SIZES[0], "workspace_id"
    if which == 1:
        return aws.sitewise.list_asset_models(max_results=50), SIZES[1], "id"
    if which == 2:
        return aws.sitewise.list_portals(max_results=50), SIZES[2], "id"
    return aws.sitewise.list_projects(portal_id=PORTAL, max_results=50), SIZES[3], "id"


def count(what: str) -> int:
    """Count the threads (``task``) or descriptors (``fd``) of the process; 0 where the system does not say."""
    try:
        return sum(1 for _ in Path(f"/proc/self/{what}").iterdir())
    except OSError:
        return 0


def link(descriptor: Path) -> str:
    """Say what a descriptor is."""
    try:
        return str(descriptor.readlink()).split("[")[0]
    except OSError:
        return "closed"


class Soak:
    """What all threads share."""

    def __init__(self, until: float) -> None:
        """Begin."""
        self.until = until
        self.lock = threading.Lock()
        self.calls = self.complete = self.streams = self.cancelled = self.opened = self.forks = 0
        self.errors: Counter[str] = Counter()
        self.slowest = self.stalled = 0.0
        self.late: list[str] = []
        self.wrong: list[str] = []
        self.over = False
        self.shared = connector()

    def watch(self) -> None:
        """Measure by how much short sleeps are too long: so long, nothing of the program may have run."""
        while not self.over:
            begun = time.monotonic()
            time.sleep(0.01)
            late = time.monotonic() - begun - 0.01
            if late > 0.005:
                self.stalled += late

    def open(self) -> twinlink.Connector:
        """Open a connector, which must work."""
        opened = connector()
        with self.lock:
            self.opened += 1
        return opened

    def judge(self, begun: float, stalled: float) -> None:
        """Judge the time of a call that ends now."""
        took = time.monotonic() - begun
        allowed = CALL_TIMEOUT + GRACE + self.stalled - stalled
        with self.lock:
            self.calls += 1
            self.slowest = max(self.slowest, took)
            if took > allowed:
                self.late.append(f"a call took {took:.2f} s, but {allowed:.2f} s were allowed")

    def failed(self, error: twinlink.Error) -> None:
        """Judge an error."""
        with self.lock:
            self.errors[error.kind] += 1
            if error.kind not in EXPECTED:
                self.wrong.append(str(error))

    def ended(self, found: set[str], size: int) -> None:
        """Judge a listing that ended without an error. A fault may give its first page twice: ids count."""
        with self.lock:
            if len(found) == size:
                self.complete += 1
            else:
                self.wrong.append(f"{len(found)} of {size} items came, without an error")

    def walk(self, aws: twinlink.Connector) -> None:
        """Walk through all pages."""
        pages, size, name = listing(aws)
        found: set[str] = set()
        walk = iter(pages.pages())
        while True:
            begun, stalled = time.monotonic(), self.stalled
            try:
                page = next(walk, None)
            except twinlink.Error as error:
                self.judge(begun, stalled)
                return self.failed(error)
            self.judge(begun, stalled)
            if page is None:
                return self.ended(found, size)
            found.update(getattr(item, name) for item in page.items)

    async def walk_async(self, aws: twinlink.Connector) -> None:
        """Walk through all pages with asyncio."""
        pages, size, name = listing(aws)
        found: set[str] = set()
        walk = aiter(pages.pages())
        while True:
            begun, stalled = time.monotonic(), self.stalled
            try:
                page = await anext(walk, None)
            except twinlink.Error as error:
                self.judge(begun, stalled)
                return self.failed(error)
            self.judge(begun, stalled)
            if page is None:
                return self.ended(found, size)
            found.update(getattr(item, name) for item in page.items)

    def listen(self, aws: twinlink.Connector) -> None:
        """Read a stream of events to its end, or half of it, and close it."""
        most, found = random.choice((EVENTS, EVENTS // 2)), 0
        begun, stalled = time.monotonic(), self.stalled
        try:
            with aws.sitewise.invoke_assistant(message="Which pumps stand still?").body as events:
                self.judge(begun, stalled)
                while most == EVENTS or found < most:
                    begun, stalled = time.monotonic(), self.stalled
                    if next(events, None) is None:
                        break
                    self.judge(begun, stalled)
                    found += 1
        except twinlink.Error as error:
            self.judge(begun, stalled)
            return self.failed(error)
        return self.heard(found, most)

    def heard(self, found: int, most: int) -> None:
        """Judge a stream that ended without an error."""
        with self.lock:
            if found == most:
                self.streams += 1
            else:
                self.wrong.append(f"{found} of {most} events came, without an error")

    def work(self) -> None:
        """List, open and close until the time is over."""
        while time.monotonic() < self.until:
            shared, choice = self.shared, random.randrange(400)
            if choice == 0:
                opened = self.open()
                with self.lock:
                    old, self.shared = self.shared, opened
                # Those who use it get `closed`.
                old.close()
            elif choice <= 80:
                with self.open() as own:
                    self.walk(own)
            elif choice <= 160:
                self.listen(shared)
            else:
                self.walk(shared)

    async def work_async(self) -> None:
        """List in four tasks at once, some of which are cancelled."""
        while time.monotonic() < self.until:
            tasks = [asyncio.create_task(self.walk_async(self.shared)) for _ in range(4)]
            await asyncio.sleep(random.random() / 2)
            victim = random.choice(tasks)
            was_running = victim.cancel()
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
            with self.lock:
                self.cancelled += was_running
                for outcome in outcomes:
                    if isinstance(outcome, BaseException) and not isinstance(outcome, asyncio.CancelledError):
                        self.wrong.append(f"{type(outcome).__name__}: {outcome}")

    def work_forking(self) -> None:
        """Fork at random moments. The child's own connector works; its parent's is closed."""
        while time.monotonic() < self.until:
            time.sleep(random.random())
            shared = self.shared
            child = os.fork()
            if child == 0:
                os._exit(in_child(shared))
            status, stop = None, time.monotonic() + 3 * (CALL_TIMEOUT + GRACE)
            stalled = self.stalled
            while status is None and time.monotonic() < stop + self.stalled - stalled:
                time.sleep(0.05)
                ended, code = os.waitpid(child, os.WNOHANG)
                status = os.waitstatus_to_exitcode(code) if ended else None
            with self.lock:
                self.forks += 1
                if status is None:
                    self.wrong.append("a forked child hangs")
                elif status != 0:
                    self.wrong.append(f"a forked child ended with {status}")
            if status is None:
                os.kill(child, 9)
                os.waitpid(child, 0)


def in_child(parents: twinlink.Connector) -> int:
    """Give the status that a forked child ends with."""
    try:
        parents.sitewise.list_portals().page()
        return 3
    except twinlink.ClosedError:
        pass
    except BaseException:
        return 4
    try:
        with connector() as own:
            own.sitewise.list_portals().page()
    except twinlink.Error as error:
        return 0 if error.kind in EXPECTED else 5
    except BaseException:
        return 6
    return 0


def warm_up() -> None:
    """Let Python and Tokio open what they keep for the life of the process."""

    async def once() -> None:
        with connector() as aws, contextlib.suppress(twinlink.Error):
            await aws.sitewise.list_portals(max_results=1).page_async()

    asyncio.run(once())
    # The thread of the last connector ends a moment after it.
    time.sleep(1)


def main() -> None:
    """Run, and say what happened."""
    warm_up()
    before = count("task"), count("fd")
    soak = Soak(time.monotonic() + float(sys.argv[1]))
    clock = threading.Thread(target=soak.watch)
    clock.start()
    threading.excepthook = lambda thrown: soak.wrong.append(f"{thrown.exc_type.__name__}: {thrown.exc_value}")
    threads = [threading.Thread(target=soak.work_forking)]
    for worker in range(1, WORKERS):
        target = soak.work if worker % 8 else lambda: asyncio.run(soak.work_async())
        threads.append(threading.Thread(target=target))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    soak.shared.close()
    soak.over = True
    clock.join()
    after = count("task"), count("fd")
    for _ in range(100):
        if after[0] <= before[0] and after[1] <= before[1]:
            break
        time.sleep(0.05)
        after = count("task"), count("fd")
    if after[1] > before[1]:
        sys.stderr.write(f"left open: {Counter(map(link, Path('/proc/self/fd').iterdir()))}\n")
    print(
        json.dumps(
            {
                "calls": soak.calls,
                "complete": soak.complete,
                "streams": soak.streams,
                "errors": soak.errors,
                "cancelled": soak.cancelled,
                "opened": soak.opened,
                "forks": soak.forks,
                "slowest_ms": round(soak.slowest * 1000),
                "stalled_ms": round(soak.stalled * 1000),
                "late": soak.late,
                "wrong": soak.wrong,
                "threads": [before[0], after[0]],
                "descriptors": [before[1], after[1]],
            }
        )
    )


main()
