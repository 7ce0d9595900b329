"""Functions in files of Python."""

import signal
import textwrap
import threading
import time
from pathlib import Path

from connectors import OF_PRESS, WORKSPACE, arn, build

PYTHON = """
    import os, time

    print("loading")
    calls = 0

    def handler(event, context):
        global calls
        calls += 1
        print("asked", event["selectedProperties"])
        what = event["properties"]["key"]["value"]["stringValue"]
        if what == "raise":
            raise LookupError("no such sensor")
        if what == "exit":
            os._exit(3)
        if what == "sleep":
            time.sleep(60)
        if what == "nan":
            return {"propertyValues": float("nan")}
        assert context.function_name == "reader" and 0 < context.get_remaining_time_in_millis() <= 1000
        reference = {name: event[name] for name in ("entityId", "componentName")}
        reference["propertyName"] = event["selectedProperties"][0]
        values = [{"time": event["startTime"], "value": {"doubleValue": float(calls)}}]
        pid = open(os.environ["PID_FILE"], "w")
        pid.write(str(os.getpid()))
        return {"propertyValues": [{"entityPropertyReference": reference, "values": values}]}
"""


def test_a_file_of_python_is_a_function(start, tmp_path, refused, monkeypatch):
    file = tmp_path / "connector.py"
    file.write_text(textwrap.dedent(PYTHON))
    monkeypatch.setenv("PID_FILE", str(tmp_path / "pid"))
    account = start("--lambda-seconds", "1", "--lambda", f"{arn('reader')}=python:{file}:handler")
    client = account.twinmaker
    build(client)

    def read() -> float:
        [found] = client.get_property_value_history(**OF_PRESS)["propertyValues"]
        return found["values"][0]["value"]["doubleValue"]

    # One process stays for all calls.
    assert [read(), read()] == [1.0, 2.0]
    process = int((tmp_path / "pid").read_text())
    for what, code, said in [
        ("raise", "ConnectorFailureException", "it raised LookupError: no such sensor"),
        ("nan", "ConnectorFailureException", "it raised ValueError"),
        ("exit", "ConnectorFailureException", "its process ended before it answered"),
        ("sleep", "ConnectorTimeoutException", "gave no answer within 1 s"),
    ]:
        component = {"propertyUpdates": {"key": {"value": {"stringValue": what}}}}
        client.update_entity(workspaceId=WORKSPACE, entityId="press", componentUpdates={"drive": component})
        found, _, message = refused(client.get_property_value_history, **OF_PRESS)
        assert (found, said in message) == (code, True), message
    component = {"propertyUpdates": {"key": {"value": {"stringValue": "K-1"}}}}
    client.update_entity(workspaceId=WORKSPACE, entityId="press", componentUpdates={"drive": component})
    # What ended and what was too slow is replaced.
    assert read() == 1.0
    assert not alive(process)
    last = int((tmp_path / "pid").read_text())
    assert alive(last)
    account.stop()
    assert not alive(last)


def alive(process: int) -> bool:
    """Whether a process is still there a second later."""
    for _ in range(40):
        status = Path(f"/proc/{process}/stat")
        if not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return False
        time.sleep(0.025)
    return True


def test_python_ends_with_an_emulator_that_is_killed(start, tmp_path, monkeypatch):
    file = tmp_path / "connector.py"
    file.write_text(textwrap.dedent(PYTHON))
    monkeypatch.setenv("PID_FILE", str(tmp_path / "pid"))
    account = start("--lambda-seconds", "1", "--lambda", f"{arn('reader')}=python:{file}:handler")
    build(account.twinmaker)
    account.twinmaker.get_property_value_history(**OF_PRESS)
    process = int((tmp_path / "pid").read_text())
    account.emulator.process.send_signal(signal.SIGKILL)
    account.emulator.process.wait()
    account.stop = lambda: None
    assert not alive(process)


def test_a_file_that_cannot_be_loaded_and_a_function_that_nobody_told_of(start, tmp_path, refused):
    account = start("--lambda", f"{arn('reader')}=python:{tmp_path / 'none.py'}:handler")
    build(account.twinmaker)
    code, _, message = refused(account.twinmaker.get_property_value_history, **OF_PRESS)
    assert (code, "it raised FileNotFoundError" in message) == ("ConnectorFailureException", True)
    period = {name: OF_PRESS[name] for name in ("workspaceId", "startTime", "endTime")}
    query = {**period, "componentTypeId": "com.example.drive", "selectedProperties": ["speed"]}
    code, _, message = refused(account.twinmaker.get_property_value_history, **query)
    assert (code, "start it with --lambda" in message) == ("ConnectorFailureException", True)


def test_two_calls_at_once_have_a_process_each(start, tmp_path):
    file = tmp_path / "connector.py"
    file.write_text(
        textwrap.dedent("""
            import time

            def handler(event, context):
                time.sleep(0.6)
                return {"propertyValues": []}
        """)
    )
    account = start("--lambda-seconds", "5", "--lambda", f"{arn('reader')}=python:{file}:handler")
    build(account.twinmaker)
    account.twinmaker.get_property_value_history(**OF_PRESS)
    started = time.monotonic()
    threads = [threading.Thread(target=account.twinmaker.get_property_value_history, kwargs=OF_PRESS) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - started < 1.7
