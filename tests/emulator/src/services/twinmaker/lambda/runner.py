"""Runs the handler of a function: a line of JSON in for each event, a line of JSON out for each answer."""

import importlib.util
import json
import os
import pathlib
import sys
import time
import traceback

file, name, arn, function_name = sys.argv[1:]
# What the function prints is no answer, and what it reads no event.
events = os.fdopen(os.dup(0), encoding="utf-8")
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
os.dup2(2, 1)
os.environ["AWS_LAMBDA_FUNCTION_NAME"] = function_name


class Context:
    """What AWS Lambda tells a handler of the invocation."""

    function_name = function_name
    function_version = "$LATEST"
    invoked_function_arn = arn
    memory_limit_in_mb = "128"
    log_group_name = f"/aws/lambda/{function_name}"
    log_stream_name = "emulator"

    def __init__(self, request_id, seconds):
        self.aws_request_id = request_id
        self._end = time.monotonic() + seconds

    def get_remaining_time_in_millis(self):
        return max(0, int(1000 * (self._end - time.monotonic())))


def load():
    path = pathlib.Path(file).resolve()
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None:
        raise ImportError(f"{file} is no file of Python")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return getattr(module, name)


def report(error):
    stack = traceback.format_tb(error.__traceback__)
    return {"errorType": type(error).__name__, "errorMessage": str(error), "stackTrace": stack}


handler = None
for line in events:
    request = json.loads(line)
    try:
        handler = handler or load()
        answer = handler(request["event"], Context(request["request_id"], request["seconds"]))
        text = json.dumps({"answer": answer}, allow_nan=False)
    except Exception as error:
        traceback.print_exc()
        text = json.dumps({"error": report(error)})
    sys.stdout.flush()
    print(text, file=answers, flush=True)
