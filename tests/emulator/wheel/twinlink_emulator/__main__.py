"""`python -m twinlink_emulator`: the binary, with the options that follow."""

import os
import signal
import subprocess
import sys

from twinlink_emulator.binary import binary


def main() -> int:
    """Run the binary in the place of this process, so that signals and the exit status are its own."""
    try:
        command = [str(binary()), *sys.argv[1:]]
    except FileNotFoundError as error:
        print(f"twinlink-emulator: {error}", file=sys.stderr)
        return 1
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows replaces no process. Ctrl-C goes to both: the emulator ends by itself, and this one waits for that.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
