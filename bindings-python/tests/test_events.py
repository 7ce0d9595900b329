"""Streams of events: one by one, their ends of all kinds, threads, asyncio, signals and forks."""

import asyncio
import gc
import logging
import os
import signal
import subprocess
import sys
import threading
import time
import tracemalloc

import pytest
import twinlink
from test_lifecycle import PROMPT, wait_for
from twinlink import sitewise

OPERATION = "iotsitewise.InvokeAssistant"
CONVERSATION = "11111111-2222-4333-8444-555555555555"
EVENTS = [{"trace": {"text": "thinking"}}, {"news": {}}, {"output": {"message": "because", "citations": []}}]
LATE = 0.3


def outputs(count):
    return [{"output": {"message": f"part {number}"}} for number in range(count)]


def plan(emulator, events=EVENTS, **more):
    headers = {"x-amz-iotsitewise-assistant-conversation-id": CONVERSATION}
    emulator.admin("POST", "answer", {"operation": OPERATION, "events": events, "headers": headers} | more)


def ask(aws):
    return aws.sitewise.invoke_assistant(message="why?").body


def open_connections(emulator):
    return emulator.admin("GET", "state")["open_connections"]


def messages(events):
    return [event.output.message for event in events]


def test_events_are_objects_and_unknown_ones_are_passed_over(emulator, connect):
    plan(emulator)
    answer = connect().sitewise.invoke_assistant(message="why?")
    assert isinstance(answer, sitewise.InvokeAssistantResponse)
    assert answer.conversation_id == CONVERSATION
    assert isinstance(answer.body, twinlink.EventStream)
    assert repr(answer.body) == "<twinlink.EventStream iotsitewise.InvokeAssistant>"
    assert answer.body.request_id
    assert answer.body.attempts == 1
    trace, output = answer.body
    assert isinstance(trace, sitewise.ResponseStream)
    assert (trace.which, trace.trace.text) == ("trace", "thinking")
    assert (output.which, output.output.message, output.output.citations) == ("output", "because", ())
    assert list(answer.body) == []


def test_events_are_dictionaries_by_name(emulator, connect):
    plan(emulator)
    answer = connect().call(OPERATION, {"message": "why?"})
    assert answer["conversationId"] == CONVERSATION
    assert list(answer["body"]) == [EVENTS[0], EVENTS[2]]


def test_events_come_while_others_are_still_to_come(emulator, connect):
    plan(emulator, outputs(3), stall_after=2)
    aws = connect(attempt_timeout=LATE)
    events = ask(aws)
    assert messages([next(events), next(events)]) == ["part 0", "part 1"]
    with pytest.raises(twinlink.TimeoutError, match=r"no event from .* within 0.3 s \(attempt_timeout\)") as raised:
        next(events)
    error = raised.value
    assert (error.service, error.operation, error.attempts) == ("iotsitewise", "InvokeAssistant", 1)
    assert error.request_id == events.request_id
    assert list(events) == []
    wait_for(lambda: open_connections(emulator) == 0)


def test_each_event_has_time_of_its_own(emulator, connect):
    plan(emulator, outputs(5), pause_millis=200)
    assert len(list(ask(connect(attempt_timeout=0.5, call_timeout=0.5)))) == 5


def test_an_error_ends_a_stream(emulator, connect):
    plan(emulator, [*outputs(2), {"throttlingException": {"message": "too fast"}}])
    events = ask(connect())
    assert len([next(events), next(events)]) == 2
    with pytest.raises(twinlink.ThrottledError, match="too fast") as raised:
        next(events)
    error = raised.value
    assert (error.aws_code, error.request_id, error.retryable) == ("ThrottlingException", events.request_id, True)
    assert list(events) == []
    assert len(emulator.requests()) == 1


@pytest.mark.parametrize(
    ("how", "kind", "words"),
    [
        ("cut_after", twinlink.ConnectionError, "broke off"),
        ("damage_after", twinlink.DecodeError, "no stream of events"),
    ],
)
def test_a_stream_that_breaks_is_an_error(emulator, connect, how, kind, words):
    plan(emulator, outputs(3), **{how: 2})
    events = ask(connect())
    assert len([next(events), next(events)]) == 2
    with pytest.raises(kind, match=words) as raised:
        next(events)
    assert raised.value.operation == "InvokeAssistant"
    assert raised.value.request_id == events.request_id
    assert list(events) == []
    assert len(emulator.requests()) == 1


def test_until_the_first_event_a_call_is_tried_again(emulator, connect):
    plan(emulator, outputs(1), cut_after=0)
    plan(emulator, [{"internalFailureException": {"message": "later"}}])
    plan(emulator, outputs(2))
    events = ask(connect())
    assert messages(events) == ["part 0", "part 1"]
    assert events.attempts == 3


def test_a_stream_may_be_empty(emulator, connect):
    plan(emulator, [])
    assert list(ask(connect())) == []


def test_an_event_may_not_be_longer_than_an_answer(emulator, connect):
    long = {"output": {"message": "m" * 2000}}
    plan(emulator, [*outputs(100), long])
    events = ask(connect(max_response_bytes=1024))
    with pytest.raises(twinlink.DecodeError, match="an event of the answer from"):
        list(events)


@pytest.mark.parametrize("end", ["close", "with", "forget", "connector"])
def test_a_stream_ends_its_request(emulator, connect, end):
    # Errors that tests before have caught hold their streams, and so the connections that are kept.
    gc.collect()
    wait_for(lambda: open_connections(emulator) == 0)
    plan(emulator, outputs(3), stall_after=1)
    aws = connect()
    events = ask(aws)
    assert open_connections(emulator) == 1
    if end == "close":
        events.close()
        events.close()
    elif end == "with":
        with events as same:
            assert same is events
            next(events)
    elif end == "connector":
        aws.close()
    else:
        del events
        gc.collect()
    wait_for(lambda: open_connections(emulator) == 0)
    if end != "forget":
        whose = "the connector" if end == "connector" else "the stream of events"
        with pytest.raises(twinlink.ClosedError, match=f"{whose} is closed") as raised:
            next(events)
        assert raised.value.operation == "InvokeAssistant"


@pytest.mark.parametrize("end", ["close", "connector"])
def test_a_wait_ends_with_its_stream(emulator, connect, end):
    plan(emulator, outputs(2), stall_after=1)
    aws = connect()
    events = ask(aws)
    next(events)
    outcome = []

    def wait():
        try:
            next(events)
        except twinlink.Error as error:
            outcome.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.1)
    (events if end == "close" else aws).close()
    thread.join(PROMPT)
    assert [type(error) for error in outcome] == [twinlink.ClosedError]


def test_a_stream_outlives_the_connector_that_is_forgotten(emulator, connect):
    plan(emulator, outputs(3), pause_millis=50)
    credentials = twinlink.Credentials("AKIAEMULATEDEMULATED", "emulated/emulated/emulated/emulated/emul")
    aws = twinlink.Connector(emulator.region, emulator.endpoint, credentials)
    events = ask(aws)
    del aws
    gc.collect()
    assert len(list(events)) == 3


def test_other_threads_run_while_one_waits(emulator, connect):
    plan(emulator, outputs(2), pause_millis=300)
    events = ask(connect())
    ticks = []
    stop = threading.Event()

    def tick():
        while not stop.wait(0.01):
            ticks.append(None)

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        assert len(list(events)) == 2
    finally:
        stop.set()
        thread.join()
    assert len(ticks) > 5


async def ask_async(aws):
    return (await aws.sitewise.invoke_assistant(message="why?")).body


def test_asyncio_iterates_too(emulator, connect):
    async def main():
        async with asynchronous(emulator) as aws:
            plan(emulator)
            async with await ask_async(aws) as events:
                assert [event.which async for event in events] == ["trace", "output"]
            plan(emulator)
            answer = await aws.call(OPERATION, {"message": "why?"})
            assert answer["conversationId"] == CONVERSATION
            assert [event async for event in answer["body"]] == [EVENTS[0], EVENTS[2]]
            plan(emulator, [*outputs(1), {"accessDeniedException": {"message": "no"}}])
            events = await ask_async(aws)
            await anext(events)
            with pytest.raises(twinlink.AccessDeniedError):
                await anext(events)

    asyncio.run(main())


def test_a_wait_that_is_cancelled_loses_nothing(emulator):
    async def main():
        async with asynchronous(emulator) as aws:
            plan(emulator, outputs(2), pause_millis=600)
            events = await ask_async(aws)
            seen = [await anext(events)]
            for _ in range(2):
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(anext(events), 0.1)
            seen += [event async for event in events]
            assert messages(seen) == ["part 0", "part 1"]

    asyncio.run(main())


def test_leaving_a_stream_in_the_middle_closes_its_connection(emulator):
    async def main():
        async with asynchronous(emulator) as aws:
            plan(emulator, outputs(2), stall_after=1)
            async with await ask_async(aws) as events:
                await anext(events)
                task = asyncio.ensure_future(anext(events))
                await asyncio.sleep(0.05)
            with pytest.raises(twinlink.ClosedError):
                await task
            await asyncio.to_thread(wait_for, lambda: open_connections(emulator) == 0)

    asyncio.run(main())


def asynchronous(emulator):
    credentials = twinlink.Credentials("AKIAEMULATEDEMULATED", "emulated/emulated/emulated/emulated/emul")
    return twinlink.AsyncConnector(emulator.region, emulator.endpoint, credentials)


def test_ctrl_c_ends_a_wait(emulator):
    plan(emulator, outputs(2), stall_after=1)
    program = f"""
import twinlink
aws = {emulator.connector()}
with aws.sitewise.invoke_assistant(message="why?").body as events:
    print(next(events).output.message, flush=True)
    try:
        next(events)
    except KeyboardInterrupt:
        print("interrupted")
"""
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "part 0\n"
    time.sleep(0.1)
    started = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=PROMPT)[0] == "interrupted\n"
    assert process.returncode == 0
    assert time.monotonic() - started < 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork")
def test_a_stream_belongs_to_the_process_that_opened_it(emulator):
    plan(emulator, outputs(3), pause_millis=200)
    program = f"""
import asyncio, gc, os, twinlink
aws = {emulator.connector()}
events = aws.sitewise.invoke_assistant(message="why?").body
print(next(events).output.message, flush=True)
child = os.fork()
if child == 0:
    status = 1
    try:
        try:
            next(events)
        except twinlink.ClosedError as error:
            assert "before the process was forked" in str(error)
            try:
                asyncio.run(events.__anext__())
            except twinlink.ClosedError:
                events.close()
                del events
                gc.collect()
                status = 0
    finally:
        os._exit(status)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
print(*[event.output.message for event in events])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "part 0\npart 1 part 2\n", done.stderr


def test_streams_show_no_secret(emulator, connect, caplog):
    caplog.set_level(logging.DEBUG)
    secret = "what-nobody-may-read"
    plan(emulator, [{"output": {"message": [secret]}}])
    aws = connect(log_level="trace")
    answer = aws.sitewise.invoke_assistant(message=secret)
    with pytest.raises(twinlink.DecodeError) as raised:
        next(answer.body)
    for shown in (repr(answer), str(raised.value), repr(vars(raised.value)), caplog.text):
        assert secret not in shown


def test_a_long_stream_takes_no_more_memory_than_a_short_one(emulator, connect):
    plan(emulator, outputs(10_000))
    events = ask(connect())
    tracemalloc.start()
    try:
        first = next(events)
        before, _ = tracemalloc.get_traced_memory()
        count = sum(1 for _ in events)
        after, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (first.output.message, count) == ("part 0", 9_999)
    assert after - before < 20_000
    assert most - before < 200_000
