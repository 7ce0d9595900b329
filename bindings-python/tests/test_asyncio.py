"""What asyncio has of its own: loops of all kinds, what they leave behind, and the end of the interpreter."""

import asyncio
import contextlib
import gc
import pathlib
import subprocess
import sys
import threading

import pytest
import short_runs
import twinlink
from emulator import ACCESS_KEY_ID, SECRET_ACCESS_KEY
from twinlink import _bell

# Of each kind a few; ``short_runs.py`` takes any number.
RUNS = 5 * len(short_runs.RUNS)


class Deaf(asyncio.SelectorEventLoop):
    """Reads sockets only for who waits for them, as the proactor of Windows does."""

    def add_reader(self, *_):
        raise NotImplementedError


LOOPS = {"default": asyncio.new_event_loop, "deaf": Deaf}
try:
    import uvloop

    LOOPS["uvloop"] = uvloop.new_event_loop
except ImportError:
    pass


@pytest.fixture(params=LOOPS.values(), ids=LOOPS.keys())
def new_loop(request):
    return request.param


async def count(aws):
    return len([model async for model in aws.sitewise.list_asset_models(max_results=40)])


async def everything(aws):
    """List a few times at once, and cancel some."""
    assert await asyncio.gather(*(count(aws) for _ in range(10))) == [120] * 10
    tasks = [asyncio.ensure_future(count(aws)) for _ in range(5)]
    await asyncio.sleep(0.002)
    for task in tasks:
        task.cancel()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(outcome == 120 or isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
    with pytest.raises(twinlink.ValidationError):
        await aws.sitewise.list_asset_models(max_results=-1).page_async()


def run(new_loop, work):
    loop = new_loop()
    try:
        loop.run_until_complete(work)
    finally:
        loop.close()


def sockets():
    """Count the pairs that loops have: sockets to services are no UNIX sockets."""
    unix = {line.split()[6] for line in pathlib.Path("/proc/net/unix").read_text().splitlines()[1:]}
    count = 0
    for link in pathlib.Path("/proc/self/fd").iterdir():
        # The folder itself is open while it is read, and no more.
        with contextlib.suppress(FileNotFoundError):
            count += str(link.readlink()).removeprefix("socket:[").removesuffix("]") in unix
    return count


def test_every_loop_lists(connect, new_loop):
    run(new_loop, everything(connect()))


def test_loops_in_several_threads_share_a_connector(connect, new_loop):
    aws = connect()
    failed = []

    def work():
        try:
            run(new_loop, everything(aws))
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
@pytest.mark.filterwarnings("error")
def test_a_loop_leaves_no_descriptor_behind(connect, new_loop):
    aws = connect()

    async def abandoned():
        # The loop is closed while it waits, and never comes back.
        task = asyncio.ensure_future(count(aws))
        await asyncio.sleep(0.001)
        task._log_destroy_pending = False

    run(new_loop, everything(aws))
    gc.collect()
    before = sockets()
    for _ in range(10):
        run(new_loop, everything(aws))
    if new_loop is asyncio.new_event_loop:
        # With the loop, not with the garbage. What others keep of a loop that is closed is theirs to say.
        assert sockets() <= before
    gc.collect()
    assert sockets() <= before
    for _ in range(10):
        run(new_loop, abandoned())
    gc.collect()
    assert sockets() <= before
    assert len(_bell._BELLS) == 0


def test_calls_that_end_early_leave_nothing_behind(connect, new_loop):
    aws = connect()

    async def cancelled():
        tasks = [asyncio.ensure_future(count(aws)) for _ in range(20)]
        await asyncio.sleep(0.002)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(new_loop, cancelled())
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(20):
        run(new_loop, cancelled())
    gc.collect()
    assert len(gc.get_objects()) - before < 200


@pytest.mark.skipif(sys.platform != "linux", reason="it limits the memory of the process")
def test_if_no_thread_can_be_started_the_call_says_so_and_the_next_tries_again(emulator):
    program = f"""
import asyncio, resource, twinlink
aws = {emulator.connector()}
listing = aws.twinmaker.list_workspaces()

async def main():
    pages = int(open("/proc/self/statm").read().split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    # Enough for a call, too little for the stack of a thread.
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 1_000_000, hard))
    try:
        for _ in range(2):
            try:
                await asyncio.wait_for(listing.page_async(), 30)
            except twinlink.InternalError as error:
                assert "thread" in str(error), error
            else:
                raise AssertionError("a thread was started")
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    assert len((await listing.page_async()).items) == 25

asyncio.run(main())
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_short_programs_end_as_they_should(emulator):
    arguments = (emulator.endpoint, emulator.region, ACCESS_KEY_ID, SECRET_ACCESS_KEY)
    assert not short_runs.main(*arguments, runs=RUNS)


def test_asyncio_is_imported_by_who_uses_it_only():
    program = "import sys, twinlink; assert not {'asyncio', 'socket', 'logging'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_a_second_interpreter_is_refused_clearly():
    try:
        import _xxsubinterpreters as interpreters
    except ImportError:
        interpreters = pytest.importorskip("_interpreters")
    import twinlink as found

    paths = repr([str(pathlib.Path(found.__file__).parents[1])])
    number = interpreters.create()
    program = f"""
import sys
sys.path[:0] = {paths}
try:
    import twinlink
except ImportError as error:
    assert "interpreter" in str(error), error
else:
    raise AssertionError("it was imported")
"""
    interpreters.run_string(number, program)
    interpreters.destroy(number)
