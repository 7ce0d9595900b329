"""A program that forks while another thread calls into the native module for the first time: ``first_fork.py SECRET``.

The call begins while somebody waits for the GIL, and without a line of Python before it. So the fork comes where the
call first lets go of the GIL, wherever that is; the child makes the same call.
"""

import faulthandler
import functools
import os
import sys
import threading
import time

import twinlink
from twinlink import _native

# Far more than a child needs on a loaded machine; one that waits for its parent's thread never ends.
CHILD_SECONDS = 30
SETTINGS = {"access_key_id": "AKIAIOSFODNN7EXAMPLE", "secret_access_key": sys.argv[1], "session_token": None}


def call(settings):
    """The outcome of the call: keys or an error. `settings` are taken from an iterator."""
    try:
        return len(next(map(_native.resolve, map(_native.Keys, settings), [None])))
    except twinlink.ValidationError as error:
        return str(error)


def main():
    sys.setswitchinterval(0.02)
    go = threading.Lock()
    go.acquire()
    said = []
    # The minimum takes far longer than the interval, and is all C.
    slow = map(functools.partial(min, key=repr), [[SETTINGS] * 1_000_000])

    def work():
        go.release()
        said.append(call(slow))

    thread = threading.Thread(target=work)
    thread.start()
    go.acquire()
    # Nobody takes the GIL before the fork.
    sys.setswitchinterval(100)
    children = []
    for _ in range(6):
        number = os.fork()
        if number == 0:
            faulthandler.dump_traceback_later(CHILD_SECONDS, exit=True)
            os.write(1, f"{call(iter([SETTINGS]))}\n".encode())
            os._exit(0)
        children.append(number)
        time.sleep(0)
    ends = [os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]) for number in children]
    thread.join(CHILD_SECONDS)
    assert ends == [0] * len(ends), ends
    print(*said)


if __name__ == "__main__":
    main()
